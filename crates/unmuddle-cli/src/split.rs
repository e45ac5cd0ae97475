//! `unmuddle split`: a text in two drafts.

use unmuddle::{SplitReport, split};

use crate::args::TextArgs;
use crate::check::{Subject, print};
use crate::error::Error;
use crate::exit::Exit;
use crate::render;

/// Reads, parts and prints one text.
pub(crate) fn run(args: &TextArgs) -> Result<Exit, Error> {
    let subject = Subject::read(args)?;
    let split = split(&subject.text, &subject.context);
    let report = |unit| SplitReport::new(&split, &subject.text, unit);
    print(args, &subject, |width| render::split(&subject, &split, width), report)?;
    Ok(Exit::Clean)
}
