//! What must hold of a corpus: of each text, of ids, groups and pairs, and of texts side by side.

use std::collections::BTreeMap;

use unmuddle::{Channel, Muddle};

use super::alike::{self, Pair};
use super::entry::Entry;
use crate::error::Error;
use crate::messages::corpus as say;

/// Words that a text has at least and at most.
const WORDS: std::ops::RangeInclusive<usize> = 5..=600;
/// The highest step of the ladder of asks.
const HIGHEST_ASK: u8 = 5;

/// Says what is wrong first, if anything is; else which texts share words.
pub(crate) fn check(entries: &[Entry]) -> Result<Vec<Pair>, Error> {
    for entry in entries {
        fields(entry).map_err(|why| entry.bad(why))?;
        labels(entry).map_err(|why| entry.bad(why))?;
    }
    ids(entries)?;
    groups(entries)?;
    opposites(entries)?;
    let pairs = alike::pairs(entries);
    for pair in &pairs {
        side_by_side(&entries[pair.earlier], &entries[pair.later], pair.alike)?;
    }
    Ok(pairs)
}

fn fields(entry: &Entry) -> Result<(), String> {
    let line = &entry.line;
    let named =
        [("id", &line.id), ("group", &line.group), ("trade", &line.trade), ("note", &line.note)];
    if let Some((field, _)) = named.iter().find(|(_, value)| value.trim().is_empty()) {
        return Err(say::empty(&line.id, field));
    }
    let words = line.text.split_whitespace().count();
    if !WORDS.contains(&words) {
        return Err(say::length(&line.id, words, *WORDS.start(), *WORDS.end()));
    }
    let vacancy = *line.channel == Channel::JobAd;
    if vacancy != line.title_says.is_some() {
        return Err(say::title_says(&line.id, vacancy));
    }
    if !vacancy && line.job.is_some() {
        return Err(say::job(&line.id));
    }
    if line.ask > HIGHEST_ASK || (vacancy && line.ask > 0) {
        return Err(say::ask(&line.id, line.ask, if vacancy { 0 } else { HIGHEST_ASK }));
    }
    Ok(())
}

fn labels(entry: &Entry) -> Result<(), String> {
    let line = &entry.line;
    for (n, (start, _)) in line.sentences.iter().enumerate() {
        if start.trim().is_empty() || !line.text.contains(start.as_str()) {
            return Err(say::no_such_sentence(&line.id, start));
        }
        if line.sentences[..n].iter().any(|(earlier, _)| earlier == start) {
            return Err(say::sentence_twice(&line.id, start));
        }
    }
    let settled = line.settled();
    for reading in [Some(&settled), line.first.as_ref(), Some(&line.second)].into_iter().flatten() {
        for (n, muddle) in reading.muddles.iter().enumerate() {
            if reading.muddles[..n].contains(muddle) {
                return Err(say::muddle_twice(&line.id, muddle.id()));
            }
            let fits = match **muddle {
                Muddle::Channel => line.channel.is_organic(),
                Muddle::Role => *line.channel == Channel::JobAd,
                _ => true,
            };
            if !fits {
                return Err(say::misplaced_muddle(&line.id, muddle.id(), line.channel.id()));
            }
        }
    }
    match &line.first {
        None if !line.second.agrees(&settled) => Err(say::no_first(&line.id)),
        Some(first) if line.second.agrees(first) => Err(say::needless_first(&line.id)),
        _ => Ok(()),
    }
}

fn ids(entries: &[Entry]) -> Result<(), Error> {
    let mut seen: BTreeMap<&str, &Entry> = BTreeMap::new();
    for entry in entries {
        if let Some(other) = seen.insert(&entry.line.id, entry) {
            return Err(entry.bad(say::id_twice(&entry.line.id, &other.file, other.number)));
        }
    }
    Ok(())
}

fn groups(entries: &[Entry]) -> Result<(), Error> {
    let mut seen: BTreeMap<&str, &Entry> = BTreeMap::new();
    for entry in entries {
        let other = seen.entry(&entry.line.group).or_insert(entry);
        if other.line.split != entry.line.split {
            let (one, two) = (&entry.line, &other.line);
            let splits = [one.split.id(), two.split.id()];
            return Err(entry.bad(say::group_parted(&one.group, [&one.id, &two.id], splits)));
        }
    }
    Ok(())
}

/// The texts of a `pair` belong to one group, and there are two at least.
fn opposites(entries: &[Entry]) -> Result<(), Error> {
    let mut seen: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| !entry.line.pair.is_empty()) {
        seen.entry(&entry.line.pair).or_default().push(entry);
    }
    for (pair, entries) in seen {
        let [first, others @ ..] = entries.as_slice() else { continue };
        if others.is_empty() {
            return Err(first.bad(say::pair_of_one(&first.line.id, pair)));
        }
        if let Some(other) = others.iter().find(|other| other.line.group != first.line.group) {
            return Err(other.bad(say::pair_parted(pair, [&other.line.id, &first.line.id])));
        }
    }
    Ok(())
}

fn side_by_side(earlier: &Entry, later: &Entry, alike: f64) -> Result<(), Error> {
    let ids = [later.line.id.as_str(), earlier.line.id.as_str()];
    if alike::equal(earlier, later) {
        return Err(later.bad(say::equal(ids)));
    }
    if alike > alike::MOST && !alike::together(earlier, later) {
        let splits = [later.line.split.id(), earlier.line.split.id()];
        return Err(later.bad(say::too_alike(ids, splits, alike, alike::MOST)));
    }
    Ok(())
}
