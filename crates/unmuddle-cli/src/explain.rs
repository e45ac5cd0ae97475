//! `unmuddle explain`: what a verdict stands on.

use unmuddle::{ExplanationReport, explain};

use crate::args::ExplainArgs;
use crate::check::{Subject, print};
use crate::error::Error;
use crate::exit::Exit;
use crate::render;

/// Reads, explains and prints one text.
pub(crate) fn run(args: &ExplainArgs) -> Result<Exit, Error> {
    let mut subject = Subject::read(&args.text)?;
    subject.context.stance = args.stance.stance;
    let mut explanation = explain(&subject.text, &subject.context);
    explanation.assessment.truncated |= subject.cut;
    let report = |unit| ExplanationReport::new(&explanation, &subject.text, unit);
    let shown = |width| render::explanation(&subject, &explanation, width);
    print(&args.text, &subject, shown, report)?;
    Ok(Exit::after_check(explanation.assessment.is_muddled()))
}
