//! Cuts a stream into batches of lines without waiting for more than has arrived.

use std::io::{self, BufRead, BufReader, Read};

use crate::input::MAX_BYTES;

/// How much is asked of the source at once; also the usual size of a batch.
const BUFFER_BYTES: usize = 64 * 1024;

/// A line as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// Its bytes, without the line break.
    Whole(Vec<u8>),
    /// It was longer than [`MAX_BYTES`] and was skipped.
    TooLong,
}

/// Lines that are answered by one worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Batch {
    /// The number of the first line, counted from 1.
    pub(super) first: usize,
    pub(super) lines: Vec<Line>,
    /// How much memory its lines take.
    pub(super) bytes: usize,
}

/// Reads batches.
pub(super) struct Batches<R> {
    reader: BufReader<R>,
    next: usize,
    most_lines: usize,
}

impl<R: Read> Batches<R> {
    /// At most `most_lines` go into one batch, so that a short stream is shared among workers too.
    pub(super) fn new(source: R, most_lines: usize) -> Self {
        Self { reader: BufReader::with_capacity(BUFFER_BYTES, source), next: 1, most_lines }
    }

    /// The next batch; none at the end. Only its first line is waited for: the others are those
    /// that have already arrived as a whole.
    pub(super) fn next_batch(&mut self) -> io::Result<Option<Batch>> {
        let mut batch = Batch { first: self.next, lines: Vec::new(), bytes: 0 };
        while batch.lines.len() < self.most_lines
            && batch.bytes < BUFFER_BYTES
            && (batch.lines.is_empty() || self.reader.buffer().contains(&b'\n'))
        {
            let Some(line) = self.next_line()? else { break };
            batch.bytes += line.bytes();
            batch.lines.push(line);
        }
        self.next += batch.lines.len();
        Ok((!batch.lines.is_empty()).then_some(batch))
    }

    fn next_line(&mut self) -> io::Result<Option<Line>> {
        let mut bytes = Vec::new();
        let most = MAX_BYTES as u64 + 2;
        if self.reader.by_ref().take(most).read_until(b'\n', &mut bytes)? == 0 {
            return Ok(None);
        }
        let ended = bytes.last() == Some(&b'\n');
        if ended {
            bytes.pop();
            if bytes.last() == Some(&b'\r') {
                bytes.pop();
            }
        }
        if bytes.len() > MAX_BYTES {
            if !ended {
                self.reader.skip_until(b'\n')?;
            }
            return Ok(Some(Line::TooLong));
        }
        bytes.shrink_to_fit();
        Ok(Some(Line::Whole(bytes)))
    }
}

impl Line {
    fn bytes(&self) -> usize {
        size_of::<Line>()
            + match self {
                Line::Whole(bytes) => bytes.len(),
                Line::TooLong => 0,
            }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn all(source: impl Read, most_lines: usize) -> Vec<Batch> {
        let mut batches = Batches::new(source, most_lines);
        std::iter::from_fn(|| batches.next_batch().unwrap()).collect()
    }

    fn whole(text: &str) -> Line {
        Line::Whole(text.as_bytes().to_vec())
    }

    #[test]
    fn every_line_comes_once_numbered_from_one() {
        let batches = all(&b"a\r\n\nb\nc"[..], 2);
        let read: Vec<_> =
            batches.iter().map(|batch| (batch.first, batch.lines.as_slice())).collect();
        let (first, second, third) = ([whole("a"), whole("")], [whole("b")], [whole("c")]);
        // The third waits for its end, so it does not hold up the second.
        assert_eq!(read, [(1, &first[..]), (3, &second[..]), (4, &third[..])]);
    }

    #[test]
    fn the_longest_line_is_read_and_one_byte_more_is_skipped() {
        for ending in ["\n", "\r\n", ""] {
            let longest = format!("{}{ending}", "x".repeat(MAX_BYTES));
            assert_eq!(
                all(longest.as_bytes(), 9)[0].lines[0].bytes() - size_of::<Line>(),
                MAX_BYTES
            );
        }
        let longer = format!("{}\nafter\n", "x".repeat(MAX_BYTES + 1));
        let lines: Vec<Line> =
            all(longer.as_bytes(), 9).into_iter().flat_map(|b| b.lines).collect();
        assert_eq!(lines, [Line::TooLong, whole("after")]);
        let unended = "x".repeat(3 * MAX_BYTES);
        assert_eq!(all(unended.as_bytes(), 9)[0].lines, [Line::TooLong]);
    }
}
