//! `unmuddle check --jsonl`: a stream of texts, one JSON object a line, in and out.
//!
//! A reader thread cuts the stream into batches, a pool of workers answers them, and the main
//! thread writes the answers in order. A [`gate::Gate`] bounds what is on its way, so that memory
//! does not grow with the stream.

mod answer;
mod gate;
mod lines;
mod pipeline;
mod request;

use unmuddle::{Channel, OffsetUnit, Stance};

use crate::args::CheckArgs;
use crate::error::Error;
use crate::exit::Exit;
use crate::input::Source;

/// What holds for every line.
#[derive(Clone, Copy, Debug)]
struct Settings {
    /// The channel of a line that names none.
    channel: Channel,
    /// How strictly posts are read.
    stance: Stance,
    offsets: OffsetUnit,
}

/// Answers every line of the input.
pub(crate) fn run(args: &CheckArgs) -> Result<Exit, Error> {
    let settings = Settings {
        channel: args.text.channel.unwrap_or_default(),
        stance: args.stance.stance,
        offsets: args.text.offsets.into(),
    };
    let source = Source::new(args.text.file.as_deref());
    let name = source.name();
    let bad = pipeline::run(source.open()?, settings, &name)?;
    Ok(Exit::after_lines(bad))
}
