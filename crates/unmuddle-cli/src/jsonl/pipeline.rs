//! Reader → workers → writer: every core works, and the answers keep the order of the lines.

use std::io::{self, BufWriter, Read, Write};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};

use super::Settings;
use super::answer::{Answers, answer};
use super::gate::Gate;
use super::lines::{Batch, Batches};
use crate::error::Error;

/// How many bytes of lines may be on their way. Answers are usually a few times as long.
const ROOM: usize = 4 * 1024 * 1024;
/// What a batch counts at least, so that tiny ones are bounded in number too.
const LEAST: usize = 16 * 1024;
/// Small enough to keep every core busy on a stream of a few hundred lines.
const MOST_LINES: usize = 32;

/// A batch whose answers are still to come.
struct Pending {
    answers: Receiver<Answers>,
    bytes: usize,
}

type Order = Sender<io::Result<Pending>>;

/// Answers every line of `source` on standard output; tells how many lines could not be read.
pub(super) fn run(
    source: Box<dyn Read + Send>,
    settings: Settings,
    name: &str,
) -> Result<usize, Error> {
    let pool =
        rayon::ThreadPoolBuilder::new().build().map_err(|source| Error::NoThreads { source })?;
    let gate = Arc::new(Gate::new(ROOM));
    let (order, pending) = mpsc::channel();
    let readers_gate = Arc::clone(&gate);
    // Never joined: when the other end of our output has gone, the reader may still be waiting for
    // a line that never comes.
    std::thread::spawn(move || read(source, settings, &pool, &readers_gate, &order));
    write(&pending, &gate, name)
}

/// Hands every batch to the workers, and its place in the order to the writer.
fn read(
    source: Box<dyn Read + Send>,
    settings: Settings,
    pool: &rayon::ThreadPool,
    gate: &Gate,
    order: &Order,
) {
    let mut batches = Batches::new(source, MOST_LINES);
    loop {
        let batch = match batches.next_batch() {
            Ok(Some(batch)) => batch,
            Ok(None) => return,
            Err(error) => {
                // The writer has gone only when the program is about to end.
                let _ = order.send(Err(error));
                return;
            }
        };
        let bytes = batch.bytes.max(LEAST);
        gate.enter(bytes);
        let (reply, answers) = mpsc::sync_channel(1);
        if order.send(Ok(Pending { answers, bytes })).is_err() {
            return;
        }
        pool.spawn(move || {
            let _ = reply.send(answer_batch(batch, settings));
        });
    }
}

fn answer_batch(batch: Batch, settings: Settings) -> Answers {
    let mut answers = Answers::default();
    for (number, line) in (batch.first..).zip(batch.lines) {
        answer(number, line, settings, &mut answers);
    }
    answers
}

/// Writes the answers in order. Whenever the next ones are not there yet, what is written so far
/// goes out, so that a slow source sees its answers at once.
fn write(pending: &Receiver<io::Result<Pending>>, gate: &Gate, name: &str) -> Result<usize, Error> {
    let mut out = BufWriter::with_capacity(64 * 1024, io::stdout().lock());
    let mut bad = 0;
    while let Some(next) = receive(pending, &mut out)? {
        let batch = match next {
            Ok(batch) => batch,
            Err(error) => {
                out.flush()?;
                return Err(Error::reading(name, error));
            }
        };
        let answers = receive(&batch.answers, &mut out)?.ok_or(Error::LostBatch)?;
        bad += answers.bad;
        out.write_all(&answers.json)?;
        gate.leave(batch.bytes);
    }
    Ok(bad)
}

/// The next message, after a flush if it has to be waited for; none when there are no more.
fn receive<T>(channel: &Receiver<T>, out: &mut impl Write) -> Result<Option<T>, Error> {
    match channel.try_recv() {
        Ok(message) => Ok(Some(message)),
        Err(TryRecvError::Disconnected) => {
            out.flush()?;
            Ok(None)
        }
        Err(TryRecvError::Empty) => {
            out.flush()?;
            Ok(channel.recv().ok())
        }
    }
}
