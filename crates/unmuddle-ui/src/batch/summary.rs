//! How many of several drafts sell, in words.

use super::Row;
use crate::messages::{
    Key, several_fifth, several_muddled, several_none, several_one, several_some,
};
use crate::wording::{may_sell, t};
use unmuddle::Channel;

/// The rows, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many there are.
    pub all: usize,
    /// How many sell.
    pub sell: usize,
    /// How many are muddled.
    pub muddled: usize,
}

impl Summary {
    /// Counts rows.
    pub fn new(rows: &[Row]) -> Self {
        Self {
            all: rows.len(),
            sell: rows.iter().filter(|row| row.sells()).count(),
            muddled: rows.iter().filter(|row| !row.muddles.is_empty()).count(),
        }
    }

    /// What was seen, what the article thinks of it in this place, and how many are muddled.
    pub fn words(self, channel: Channel, one_in_five: bool) -> String {
        let Self { all, sell, muddled } = self;
        let mut words = match sell {
            0 => several_none(all),
            1 => several_one(all),
            _ => several_some(sell, all),
        };
        let mut say = |sentence: &str| {
            words.push(' ');
            words.push_str(sentence);
        };
        match channel {
            Channel::Unknown => say(t(Key::PlaceUnknown)),
            _ if channel.is_organic() && one_in_five => say(&several_fifth(all / 5)),
            _ if channel.is_organic() && sell == 0 => say(t(Key::PlaceOrganicFits)),
            _ if channel.is_organic() => say(t(Key::SeveralArticle)),
            _ if may_sell(channel) && sell > 0 => say(t(Key::PlaceSalesWelcome)),
            _ => {}
        }
        match muddled {
            0 if channel == Channel::Unknown => {}
            0 => say(t(Key::SeveralMuddledNone)),
            1 => say(t(Key::SeveralMuddledOne)),
            _ => say(&several_muddled(muddled)),
        }
        words
    }
}

#[cfg(test)]
mod tests {
    use super::super::row::tests::row;
    use super::*;
    use unmuddle::Label;

    #[test]
    fn the_summary_counts_and_says_whose_view_it_is() {
        let rows: Vec<Row> = (1..=10)
            .map(|n| row(n, if n > 7 { Label::Sales } else { Label::Marketing }, n > 8))
            .collect();
        let summary = Summary::new(&rows);
        assert_eq!(summary, Summary { all: 10, sell: 3, muddled: 2 });
        // (channel, one in five, what is said of the place)
        let cases = [
            (Channel::OrganicPost, false, t(Key::SeveralArticle)),
            (Channel::OrganicPost, true, &*several_fifth(2)),
            (Channel::Advert, false, t(Key::PlaceSalesWelcome)),
            (Channel::Unknown, false, t(Key::PlaceUnknown)),
        ];
        for (channel, one_in_five, place) in cases {
            let words = summary.words(channel, one_in_five);
            assert!(words.starts_with(&several_some(3, 10)), "{words}");
            assert!(words.contains(place) && words.ends_with(&several_muddled(2)), "{words}");
        }
    }

    #[test]
    fn none_and_one_have_words_of_their_own() {
        let none = Summary { all: 4, sell: 0, muddled: 0 }.words(Channel::Blog, false);
        assert!(
            none.contains(t(Key::PlaceOrganicFits)) && none.contains(t(Key::SeveralMuddledNone))
        );
        let one = Summary { all: 4, sell: 1, muddled: 1 }.words(Channel::Blog, false);
        assert!(one.starts_with(&several_one(4)) && one.ends_with(t(Key::SeveralMuddledOne)));
    }
}
