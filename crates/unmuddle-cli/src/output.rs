//! Standard output and standard error.

use std::io::{self, Write};

use crate::error::Error;
use crate::exit::Exit;
use crate::render::Palette;

/// Prints text that may hold colours; they vanish where nobody sees them.
pub(crate) fn print(text: &str) -> Result<(), Error> {
    let mut out = anstream::stdout().lock();
    quietly(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
}

/// Prints bytes as they are.
pub(crate) fn print_plain(bytes: &[u8]) -> Result<(), Error> {
    let mut out = io::stdout().lock();
    quietly(out.write_all(bytes).and_then(|()| out.flush()))
}

/// A reader that has seen enough is no error: the verdict stands all the same.
fn quietly(written: io::Result<()>) -> Result<(), Error> {
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}

/// Says on standard error why a command could not be done.
pub(crate) fn complain(error: Error) -> Exit {
    if error.is_closed_pipe() {
        return Exit::Clean;
    }
    let palette = Palette::default();
    let lead = palette.error.paint(crate::messages::trouble::LEAD);
    // Nobody is left to tell when standard error is closed too.
    let _ = writeln!(anstream::stderr(), "{lead} {error}");
    Exit::Trouble
}

/// A word on standard error that is no error.
pub(crate) fn remark(text: &str) {
    let _ = writeln!(anstream::stderr(), "{text}");
}

/// Prints a value as indented JSON.
pub(crate) fn print_json(value: &impl serde::Serialize) -> Result<(), Error> {
    let mut json = serde_json::to_vec_pretty(value).map_err(io::Error::from)?;
    json.push(b'\n');
    print_plain(&json)
}
