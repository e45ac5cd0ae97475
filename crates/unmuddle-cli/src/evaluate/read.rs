//! Reads labelled texts from files and folders.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use serde::Serialize;
use unmuddle::Channel;

use super::example::Example;
use crate::args::{EvaluateArgs, Split};
use crate::corpus;
use crate::error::Error;
use crate::input::Source;

/// Which texts are wanted.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wanted {
    /// Of one split only.
    split: Option<Split>,
    /// Without those whose label is doubtful.
    without_low: bool,
    /// In this place instead of their own.
    channel: Option<Channel>,
}

/// How many texts were left out, and why.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub(crate) struct LeftOut {
    /// They belong to another split.
    pub(crate) other_split: usize,
    /// Their label is doubtful.
    pub(crate) low: usize,
}

impl Wanted {
    pub(crate) const fn new(args: &EvaluateArgs) -> Self {
        Self { split: args.split, without_low: args.without_low, channel: args.channel }
    }
}

/// Reads what is wanted of the named files; a folder stands for the `.jsonl` files in it.
pub(crate) fn read(names: &[OsString], wanted: Wanted) -> Result<(Vec<Example>, LeftOut), Error> {
    let (mut kept, mut left_out) = (Vec::new(), LeftOut::default());
    for source in sources(names)? {
        for example in file(&source, wanted.channel)? {
            if wanted.split.is_some() && example.split != wanted.split {
                left_out.other_split += 1;
            } else if wanted.without_low && example.low {
                left_out.low += 1;
            } else {
                kept.push(example);
            }
        }
    }
    if kept.is_empty() {
        return Err(Error::NothingToEvaluate { left_out });
    }
    Ok((kept, left_out))
}

/// Reads a whole corpus.
pub(crate) fn folder(folder: &Path) -> Result<Vec<Example>, Error> {
    Ok(read(&[folder.as_os_str().to_owned()], Wanted::default())?.0)
}

/// Reads one file.
pub(crate) fn one(path: &Path) -> Result<Vec<Example>, Error> {
    file(&Source::File(path.to_owned()), None)
}

fn sources(names: &[OsString]) -> Result<Vec<Source>, Error> {
    let mut sources = Vec::new();
    for name in names {
        let path = PathBuf::from(name);
        if path.is_dir() {
            sources.extend(corpus::files(&path)?.into_iter().map(Source::File));
        } else {
            sources.push(Source::new(Some(name)));
        }
    }
    Ok(sources)
}

fn file(source: &Source, channel: Option<Channel>) -> Result<Vec<Example>, Error> {
    let name = source.name();
    let content = source.read_all()?;
    (1..)
        .zip(content.lines())
        .map(|(number, line)| {
            Example::parse(&name, number, line, channel).map_err(|why| Error::BadExample {
                name: name.clone(),
                line: number,
                why: why.to_string(),
            })
        })
        .collect()
}
