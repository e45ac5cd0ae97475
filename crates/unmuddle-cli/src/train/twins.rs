//! Texts of the corpus once more, changed in one thing: nobody writes such texts for a corpus.

use std::fs;
use std::path::Path;

use unmuddle::Channel;

use super::corpus::{Item, Lesson, Line, fold, item, lines, teaches_labels};
use crate::corpus::files;
use crate::error::Error;

/// The file of sentences that speak for neither side.
pub(crate) const ASIDES: &str = "asides.txt";
/// Of so many texts two are learnt once more in capital letters, and two with an aside, or of
/// vacancies four with a duty denied.
const ONE_IN: usize = 6;
/// What denies a duty that begins with a verb.
const DENIAL: &str = "We never ";
/// A vacancy with one of so many sales duties denied sells as it did.
const DUTIES: usize = 4;

/// Some of a folder's texts once more, under the same label: with a sentence at the end that speaks
/// for neither side, in capital letters, or, of a vacancy, with one of its sales duties denied. None
/// of these may change much.
pub(crate) fn twins(folder: &Path) -> Result<Vec<Item>, Error> {
    let Ok(list) = fs::read_to_string(folder.join(ASIDES)) else { return Ok(Vec::new()) };
    let asides: Vec<&str> = list.lines().filter(|line| !line.starts_with("# ")).collect();
    let mut items = Vec::new();
    let mut files = files(folder)?;
    files.retain(|file| teaches_labels(file));
    for file in files {
        for (_, line) in lines(&file)? {
            let twin = match (fold(&line.id, ONE_IN), line.channel == "job_ad") {
                (2 | 3, _) => Some(line.shouted()),
                (_, true) => line.denying(),
                (0 | 1, false) => {
                    asides.get(fold(&line.text, asides.len().max(1))).map(|a| line.with(a))
                }
                _ => None,
            };
            items.extend(twin.and_then(item));
        }
    }
    Ok(items)
}

/// Half of the texts once more without their place, to learn what it weighs that none is told, and
/// which of them are vacancies.
pub(crate) fn placeless(folder: &Path) -> Result<Vec<Item>, Error> {
    let mut items = Vec::new();
    for file in files(folder)?.iter().filter(|file| teaches_labels(file)) {
        for (_, mut line) in lines(file)? {
            let lesson =
                if line.channel == "job_ad" { Lesson::Vacancy } else { Lesson::MissingPlace };
            if line.channel != Channel::Unknown.id() && fold(&line.id, 2) == 1 {
                Channel::Unknown.id().clone_into(&mut line.channel);
                items.extend(item(line).map(|item| item.teaching(lesson)));
            }
        }
    }
    Ok(items)
}

impl Line {
    /// The text with a sentence more.
    fn with(mut self, aside: &str) -> Self {
        if !self.sentences.is_empty() {
            self.sentences.push((aside.to_owned(), "neither".to_owned()));
        }
        self.text = format!("{}\n\n{aside}", self.text.trim_end());
        self
    }

    /// The vacancy with the first of its sales duties denied where it stands; nothing where hardly
    /// another is left.
    fn denying(mut self) -> Option<Self> {
        let sells = |(_, class): &&mut (String, String)| class == "sales";
        if self.sentences.iter_mut().filter(sells).count() < DUTIES {
            return None;
        }
        let text = &self.text;
        let duty = self.sentences.iter_mut().filter(sells).find_map(|sentence| {
            let at = text.find(&sentence.0)?;
            let begins_line = text[..at].trim_end_matches(['-', '*', '•', ' ']).ends_with('\n');
            begins_line.then_some((at, sentence))
        });
        let (at, (begins, class)) = duty?;
        let first = begins.chars().next()?;
        let denied = format!("{DENIAL}{}", first.to_lowercase()) + &begins[first.len_utf8()..];
        self.text.replace_range(at..at + begins.len(), &denied);
        (*begins, *class) = (denied, "neither".to_owned());
        Some(self)
    }

    /// The text in capital letters.
    fn shouted(mut self) -> Self {
        self.text = self.text.to_uppercase();
        for (prefix, _) in &mut self.sentences {
            *prefix = prefix.to_uppercase();
        }
        self
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::corpus::tests::{classes, line};
    use super::*;

    #[test]
    fn an_aside_is_one_sentence_more_and_speaks_for_neither() {
        assert_eq!(classes(line()), [Some(0), Some(2)]);
        let with = line().with("It was a Wednesday.");
        assert_eq!(with.label, "sales");
        assert_eq!(classes(with), [Some(0), Some(2), Some(1)]);
    }

    #[test]
    fn a_duty_is_denied_where_enough_others_sell() {
        let duties = |n: usize| {
            let text: String = (0..n).map(|k| format!("\n- Call {k} bakers a day.")).collect();
            let sentences = (0..n).map(|k| (format!("Call {k}"), "sales".to_owned())).collect();
            let mut line = line();
            (line.channel, line.text, line.sentences) = ("job_ad".to_owned(), text, sentences);
            line
        };
        assert!(duties(DUTIES - 1).denying().is_none());
        let denied = duties(DUTIES).denying().unwrap();
        assert!(denied.text.starts_with("\n- We never call 0 bakers a day.\n- Call 1"));
        assert_eq!(classes(denied), [Some(1), Some(2), Some(2), Some(2)]);
    }

    #[test]
    fn in_capitals_each_sentence_keeps_its_class() {
        let shouted = line().shouted();
        assert_eq!(shouted.text, "WE BAKE BY NIGHT. ORDER NOW.");
        assert_eq!(classes(shouted), [Some(0), Some(2)]);
    }
}
