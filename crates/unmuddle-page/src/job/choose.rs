//! Which posting is the one on show, and whether it still is.

use super::graph::Graph;
use super::posting::{key, posting};
use crate::page::JobPosting;
use crate::signs::{ENOUGH_JOB_PHRASES, JOB_PHRASES};
use serde_json::Value;

/// What the page shows to a reader.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shown<'a> {
    /// The headlines: every `h1`, and what a job board marks as the job title.
    pub(crate) headlines: &'a [&'a str],
    /// The page's own title.
    pub(crate) title: &'a str,
    /// The main words.
    pub(crate) text: &'a str,
}

/// The one posting that the page is about: the only one, or the one whose title a headline shows.
pub(crate) fn choose(graph: &Graph, shown: Shown<'_>) -> Option<JobPosting> {
    let chosen = match graph.postings.as_slice() {
        [] => return None,
        [only] => only,
        several => {
            let closeness = |(_, map): &&(_, serde_json::Map<String, Value>)| {
                let title = map.get("title").or_else(|| map.get("name"));
                let title = title.and_then(Value::as_str).unwrap_or_default();
                shown.headlines.iter().map(|line| alike(title, line)).max().unwrap_or_default()
            };
            // The first of the closest: `max_by_key` would take the last.
            let best = several.iter().rev().max_by_key(closeness)?;
            if closeness(&best) == Alike::No {
                return None;
            }
            best
        }
    };
    let mut chosen = posting(chosen.0, &chosen.1);
    chosen.stale = is_stale(&chosen, shown);
    Some(chosen)
}

/// Whether the posting is left over from a vacancy that the page no longer shows.
fn is_stale(job: &JobPosting, shown: Shown<'_>) -> bool {
    let Some(title) = &job.title else { return false };
    let named =
        shown.headlines.iter().chain([&shown.title]).any(|line| alike(title, line) > Alike::No);
    !named
        && !shown.headlines.is_empty()
        && reads_like_job_ad(shown.text)
        && !is_visible(job, shown.text)
}

/// Whether the advert's words are among those of the page: most of its longer lines are.
fn is_visible(job: &JobPosting, text: &str) -> bool {
    /// Shorter lines (headings, "Apply now") are on any page.
    const TELLING_LETTERS: usize = 24;
    /// Enough lines to tell.
    const LINES: usize = 40;
    let text = key(text);
    let lines: Vec<String> = job
        .text
        .lines()
        .map(key)
        .filter(|line| line.len() >= TELLING_LETTERS)
        .take(LINES)
        .collect();
    let seen = lines.iter().filter(|line| text.contains(line.as_str())).count();
    seen * 2 > lines.len()
}

/// Whether a text holds enough of the phrases that job adverts hold.
pub(crate) fn reads_like_job_ad(text: &str) -> bool {
    let text = text.to_lowercase();
    JOB_PHRASES.iter().filter(|phrase| text.contains(*phrase)).nth(ENOUGH_JOB_PHRASES - 1).is_some()
}

/// How much two titles have in common.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Alike {
    #[default]
    No,
    /// All words of one are in the other.
    Within,
    Same,
}

fn alike(title: &str, line: &str) -> Alike {
    /// A headline that is longer is no title.
    const MAX_WORDS: usize = 40;
    let words = |text: &str| -> Vec<String> {
        let split = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        split.take(MAX_WORDS).map(str::to_lowercase).collect()
    };
    let (title, line) = (words(title), words(line));
    let all_in = |some: &[String], all: &[String]| some.iter().all(|word| all.contains(word));
    if title.is_empty() || line.is_empty() {
        Alike::No
    } else if title == line {
        Alike::Same
    } else if all_in(&title, &line) || (line.len() > 1 && all_in(&line, &title)) {
        // One word of a headline ("Sales") says too little.
        Alike::Within
    } else {
        Alike::No
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_alike_when_one_holds_the_other() {
        for (title, line, wanted) in [
            ("Sales Executive", "Sales executive!", Alike::Same),
            ("Sales Executive", "Sales Executive – Leeds", Alike::Within),
            ("Marketing Manager, EMEA (remote)", "Marketing Manager", Alike::Within),
            ("Barista", "Barista wanted", Alike::Within),
            ("Sales Executive", "Sales", Alike::No),
            ("Sales Executive", "Careers at Acme", Alike::No),
            ("", "", Alike::No),
        ] {
            assert_eq!(alike(title, line), wanted, "{title} / {line}");
        }
    }
}
