//! `unmuddle check`: one text, one verdict.

mod markup;
mod subject;

use serde::Serialize;
use unmuddle::{OffsetUnit, Report, assess};

use crate::args::{CheckArgs, Format, TextArgs};
use crate::error::Error;
use crate::exit::Exit;
use crate::{output, render};
pub(crate) use subject::Subject;

/// A report as JSON; what was read from a page goes with it, since the offsets count in that.
#[derive(Serialize)]
struct Answer<'a, R> {
    #[serde(flatten)]
    report: R,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<PageRead<'a>>,
}

/// What was read from a page, in the shape that `--jsonl` takes.
#[derive(Serialize)]
struct PageRead<'a> {
    channel: &'static str,
    title: Option<&'a str>,
    text: &'a str,
    job: JobRead<'a>,
}

#[derive(Serialize)]
struct JobRead<'a> {
    pay: Option<&'a str>,
    incentive: Option<&'a str>,
    occupation: Option<&'a str>,
}

/// Reads, assesses and prints one text.
pub(crate) fn run(args: &CheckArgs) -> Result<Exit, Error> {
    let mut subject = Subject::read(&args.text)?;
    subject.context.stance = args.stance.stance;
    let mut assessment = assess(&subject.text, &subject.context);
    assessment.truncated |= subject.cut;
    let report = |unit| Report::new(&assessment, &subject.text, &subject.context, unit);
    let shown = |width| render::report(&subject, &assessment, width);
    print(&args.text, &subject, shown, report)?;
    Ok(Exit::after_check(assessment.is_muddled()))
}

/// Prints an answer in the form that is asked for.
pub(crate) fn print<R: Serialize>(
    args: &TextArgs,
    subject: &Subject,
    shown: impl FnOnce(usize) -> String,
    report: impl FnOnce(OffsetUnit) -> R,
) -> Result<(), Error> {
    match args.format {
        Format::Text => output::print(&shown(render::terminal_width())),
        Format::Json => {
            let page = subject.is_page.then(|| PageRead::new(subject));
            output::print_json(&Answer { report: report(args.offsets.into()), page })
        }
    }
}

impl<'a> PageRead<'a> {
    fn new(subject: &'a Subject) -> Self {
        let job = &subject.context.job;
        Self {
            channel: subject.context.channel.id(),
            title: subject.context.title.as_deref(),
            text: &subject.text,
            job: JobRead {
                pay: job.pay.as_deref(),
                incentive: job.incentive.as_deref(),
                occupation: job.occupation.as_deref(),
            },
        }
    }
}
