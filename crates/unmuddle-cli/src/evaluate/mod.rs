//! `unmuddle evaluate`: how often the engine is right about labelled texts.
//!
//! One way: [`read`] → [`judge`] → [`tally`] and [`figure`] → [`report`] → [`print`]. It asks the
//! engine as every surface does, by `assess`, and knows nothing of its insides.

mod baseline;
mod example;
mod figure;
mod judge;
mod print;
mod read;
mod report;
mod sources;
mod tally;
mod titles;
mod worst;

use std::path::Path;

use crate::args::{EvaluateArgs, Format};
use crate::error::Error;
use crate::exit::Exit;
use crate::messages::evaluate as say;
use crate::output;
use baseline::Baseline;
pub(crate) use figure::Figure;
pub(crate) use read::LeftOut;
use report::{AboutBaseline, Evaluation, Texts};

/// Measures the texts, or the sources of a corpus, or both.
pub(crate) fn run(args: &EvaluateArgs) -> Result<Exit, Error> {
    let fitted = args.baseline.as_deref().map(baseline_of).transpose()?;
    let texts = match args.files.as_slice() {
        [] => None,
        _ => Some(texts(args, fitted.as_ref().map(|(baseline, _)| baseline))?),
    };
    let sources = match &args.leave_one_source_out {
        Some(folder) => sources::leave_one_out(folder)?,
        None => Vec::new(),
    };
    let evaluation = Evaluation { texts, baseline: fitted.map(|(_, about)| about), sources };
    match args.format {
        Format::Json => output::print_json(&evaluation)?,
        Format::Text => output::print(&print::print(&evaluation, args.classes))?,
    }
    Ok(Exit::Clean)
}

fn texts(args: &EvaluateArgs, baseline: Option<&Baseline>) -> Result<Texts, Error> {
    let (examples, left_out) = read::read(&args.files, read::Wanted::new(args))?;
    let mut judged = judge::all(&examples)?;
    if let Some(baseline) = baseline {
        for text in judged.iter_mut().filter(|text| text.example.truth.label.is_some()) {
            text.baseline = Some(baseline.guess(text.example));
        }
    }
    Ok(Texts {
        left_out,
        parts: report::parts(&judged, args.classes),
        mistakes: worst::mistakes(&judged, args.classes, args.errors),
        unjudged: worst::unjudged(&judged, args.errors),
    })
}

/// Fits the baseline to a corpus and tries it on the corpus' own test split.
fn baseline_of(folder: &Path) -> Result<(Baseline, AboutBaseline), Error> {
    let corpus = read::folder(folder)?;
    let (train, test) = baseline::parts(&corpus);
    if train.is_empty() {
        return Err(Error::NothingToLearn { name: folder.display().to_string() });
    }
    output::remark(&say::fitting_baseline(train.len()));
    let baseline = Baseline::train(&train);
    let corpus_test = baseline.macro_f1(&test);
    let about = AboutBaseline {
        texts: train.len(),
        penalty: baseline.penalty,
        corpus_test,
        too_easy: corpus_test.is_some_and(|reached| reached > baseline::TOO_EASY),
    };
    Ok((baseline, about))
}
