//! `unmuddle corpus`: whether a labelled corpus is sound, what it holds, and how far its readers
//! agree.
//!
//! One way: [`entry`] → [`check`] with [`alike`] → [`report`] with [`agreement`] → [`print`]. Nothing
//! here asks the engine. Training begins with the same checks.

mod agreement;
mod alike;
mod check;
mod entry;
pub(crate) mod hash;
mod print;
mod report;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::{Path, PathBuf};

use crate::args::{CorpusArgs, Format};
use crate::error::Error;
use crate::exit::Exit;
use crate::output;
use report::Report;

/// Checks the corpus and prints its figures.
pub(crate) fn run(args: &CorpusArgs) -> Result<Exit, Error> {
    let entries = entry::read(&args.corpus)?;
    let pairs = check::check(&entries)?;
    let report = Report::new(&entries, &pairs);
    match args.format {
        Format::Json => output::print_json(&report)?,
        Format::Text => output::print(&print::print(&report))?,
    }
    Ok(Exit::Clean)
}

/// Only checks it.
pub(crate) fn check(folder: &Path) -> Result<(), Error> {
    check::check(&entry::read(folder)?).map(drop)
}

/// The `.jsonl` files of a folder, in the order of names.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(|cause| Error::reading(&folder.display().to_string(), cause))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "jsonl"))
        .collect();
    files.sort();
    Ok(files)
}
