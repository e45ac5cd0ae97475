//! The versions of a draft within a visit. They are kept in memory and nowhere else.

use crate::draft::Draft;
use crate::messages::Key;
use crate::reading::Reading;
use crate::wording::{Tone, Verdict, excerpt, t};

/// So many versions are kept, the newest ones.
const MOST: usize = 20;

/// A draft and what was said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// Its number within the visit.
    pub id: u32,
    /// The draft.
    pub draft: Draft,
    /// What it does, in words.
    pub headline: Key,
    /// Whether it fits its place, in a word or two.
    pub stamp: Option<Key>,
    /// How it looks.
    pub tone: Tone,
    /// When it was read, in milliseconds since 1970.
    pub at: f64,
}

/// Versions, oldest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    versions: Vec<Version>,
    last_id: u32,
    /// Whether the last one is still being written.
    open: bool,
}

impl Version {
    /// Its first words on one line.
    #[must_use]
    pub fn first_words(&self) -> String {
        excerpt(&self.draft.text)
    }

    /// The verdict in one line.
    #[must_use]
    pub fn verdict(&self) -> String {
        let stamp = self.stamp.map(|stamp| format!(" {}.", t(stamp)));
        t(self.headline).to_owned() + &stamp.unwrap_or_default()
    }

    fn says_the_same_as(&self, other: &Self) -> bool {
        (self.headline, self.stamp) == (other.headline, other.stamp)
            && self.draft.channel == other.draft.channel
    }
}

impl History {
    /// The versions, newest first.
    pub fn newest_first(&self) -> impl Iterator<Item = &Version> {
        self.versions.iter().rev()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.versions.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.versions.is_empty()
    }

    /// A version by its number.
    #[must_use]
    pub fn get(&self, id: u32) -> Option<&Version> {
        self.versions.iter().find(|version| version.id == id)
    }

    /// Takes in a verdict that has settled: a version of its own when it says something else than
    /// the one before, else the newer state of that one.
    pub fn settle(&mut self, reading: &Reading, at: f64) {
        let verdict = Verdict::of(reading);
        let mut next = Version {
            id: self.last_id + 1,
            draft: reading.draft().clone(),
            headline: verdict.headline,
            stamp: verdict.place.stamp,
            tone: verdict.tone,
            at,
        };
        if let Some(last) = self.versions.last_mut() {
            let same_words = last.draft == next.draft;
            if same_words && last.says_the_same_as(&next) {
                self.open = true;
                return;
            }
            if same_words || (self.open && last.says_the_same_as(&next)) {
                next.id = last.id;
                *last = next;
                self.open = true;
                return;
            }
        }
        self.last_id = next.id;
        self.versions.push(next);
        self.open = true;
        if self.versions.len() > MOST {
            self.versions.remove(0);
        }
    }

    /// Another text has taken the place of the last version, which stays as it is.
    pub fn replaced(&mut self) {
        self.open = false;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use unmuddle::Channel;

    const STORY: &str = "We planted the first row on Monday, and my grandad sang to his bees.";
    const OFFER: &str = "Soy candles £9, three for £24. Order yours today.";

    fn read(text: &str, channel: Channel) -> Reading {
        Reading::new(Draft { text: text.to_owned(), channel, ..Draft::default() })
    }

    fn texts(history: &History) -> Vec<String> {
        history.newest_first().map(|version| version.draft.text.clone()).collect()
    }

    #[test]
    fn typing_on_renews_a_version_and_another_verdict_makes_one() {
        let mut history = History::default();
        let place = Channel::OrganicPost;
        history.settle(&read(STORY, place), 1.0);
        let longer = format!("{STORY} They knew him by then.");
        history.settle(&read(&longer, place), 2.0);
        assert_eq!(texts(&history), std::slice::from_ref(&longer));
        history.settle(&read(OFFER, place), 3.0);
        assert_eq!(texts(&history), [OFFER.to_owned(), longer]);
        let newest = history.newest_first().next().unwrap();
        assert_eq!((newest.at, newest.verdict()), (3.0, "This is selling. Muddled here.".into()));
        assert_eq!(history.get(newest.id), Some(newest));
    }

    #[test]
    fn what_is_replaced_stays_though_the_verdict_is_the_same() {
        let mut history = History::default();
        history.settle(&read(OFFER, Channel::Advert), 1.0);
        history.replaced();
        let other = OFFER.replace("candles", "lamps");
        history.settle(&read(&other, Channel::Advert), 2.0);
        assert_eq!(texts(&history), [other, OFFER.to_owned()]);
    }

    #[test]
    fn another_place_is_another_version_of_the_same_words_no_more() {
        let mut history = History::default();
        for at in [1.0, 2.0] {
            history.settle(&read(OFFER, Channel::Advert), at);
        }
        assert_eq!(history.len(), 1);
        history.settle(&read(OFFER, Channel::OrganicPost), 3.0);
        assert_eq!(history.len(), 2, "another place is another draft");
    }

    #[test]
    fn the_oldest_one_goes_when_there_are_many() {
        let mut history = History::default();
        for count in 0..25_u32 {
            history.settle(&read(&format!("{OFFER} {count}"), Channel::Advert), f64::from(count));
            history.replaced();
        }
        assert_eq!(history.len(), MOST);
        let ids: Vec<u32> = history.newest_first().map(|version| version.id).collect();
        assert_eq!((ids[0], ids[MOST - 1]), (25, 6));
        assert_eq!(history.get(5), None);
    }
}
