//! A text, read: its tokens and the evidence of its sentences.

use super::gather::{content_words, gather};
use super::sentence::{CueSet, Evidence};
use crate::lexicon::{Lexicon, Names, scan};
use crate::model::{Channel, Span};
use crate::text::{Normalized, Shape, Stream, segments, segments_of_vacancy};
use std::ops::Range;

/// A text with the evidence of its sentences.
pub(crate) struct Document<'t> {
    normalized: Normalized<'t>,
    pub(crate) stream: Stream,
    pub(crate) sentences: Vec<Evidence>,
    pub(crate) names: Names,
}

impl<'t> Document<'t> {
    /// Reads a text that stands in `channel`.
    pub(crate) fn read(text: &'t str, channel: Channel) -> Self {
        let normalized = Normalized::new(text);
        let segments = match channel {
            Channel::JobAd => segments_of_vacancy(normalized.as_str()),
            _ => segments(normalized.as_str()),
        };
        let stream = Stream::new(normalized.as_str(), &segments);
        let (hits, names) = scan(Lexicon::get(), &stream, normalized.as_str());
        let sentences = gather(&stream, segments, hits, channel);
        Document { normalized, stream, sentences, names }
    }

    /// The normalised text.
    pub(crate) fn text(&self) -> &str {
        self.normalized.as_str()
    }

    /// The span in the text as it was given.
    pub(crate) fn original(&self, span: Span) -> Span {
        self.normalized.original(span)
    }

    /// The span of some tokens, in the text as it was given.
    #[inline(never)]
    pub(crate) fn span_of(&self, tokens: &Range<usize>) -> Span {
        let first = self.stream.tokens.get(tokens.start);
        let last = tokens.end.checked_sub(1).and_then(|last| self.stream.tokens.get(last));
        match (first, last) {
            (Some(first), Some(last)) => self.original(Span::new(first.span.start, last.span.end)),
            _ => Span::default(),
        }
    }

    /// How many content words there are.
    pub(crate) fn content_words(&self) -> usize {
        self.sentences.iter().map(|sentence| sentence.content_words).sum()
    }

    /// How many content words stand before token `end`.
    pub(crate) fn content_words_until(&self, end: usize) -> usize {
        content_words(&self.stream, &(0..end.min(self.stream.tokens.len())))
    }

    /// Whether it speaks to somebody by name: it opens with a handle.
    pub(crate) fn is_reply(&self) -> bool {
        let opens = self.stream.tokens.iter().find(|token| token.shape != Shape::Mark);
        opens.is_some_and(|token| token.shape == Shape::Handle)
    }

    /// Where somebody else's post is passed on after words of one's own: at "RT @name".
    pub(crate) fn relayed_from(&self) -> Option<usize> {
        let tokens = &self.stream.tokens;
        (1..tokens.len().saturating_sub(1)).find(|&index| {
            self.stream.form(index) == "rt" && tokens[index + 1].shape == Shape::Handle
        })
    }

    /// The cues of sentence `index` and of the ones beside it.
    pub(crate) fn passage(&self, index: usize) -> CueSet {
        let from = index.saturating_sub(1);
        let to = (index + 2).min(self.sentences.len());
        let mut cues = CueSet::default();
        for sentence in self.sentences.get(from..to).unwrap_or_default() {
            cues.extend(&sentence.cues);
        }
        cues
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask_of(text: &str) -> u8 {
        let document = Document::read(text, Channel::OrganicPost);
        document.sentences.iter().map(|s| s.ask_level().level()).max().unwrap_or(0)
    }

    #[test]
    fn the_ladder_is_climbed_by_what_is_asked() {
        for (text, level) in [
            ("My grandad kept bees.", 0),
            ("Which one would you choose? Tell us in the comments.", 1),
            ("Download our free guide.", 2),
            ("Book a free discovery call.", 3),
            ("Order yours today.", 4),
            ("DM me to order.", 4),
            ("DM me your favourite.", 1),
            ("Take the quiz.", 2),
            ("Enter now for a chance to win a kite.", 2),
            ("Try three scents at home.", 3),
            ("See prices.", 3),
            ("Get it here.", 4),
            ("50 % off all lamps.", 4),
            ("Financing at 0% APR.", 4),
            ("Qualified buyers only.", 4),
            ("Early bird tickets are open.", 4),
            ("Buy 2 mugs get 1 free.", 4),
            ("Sign up to stream the final.", 4),
            ("Your gift will be doubled.", 4),
            ("Every dollar you give plants a hedge.", 4),
            ("Will you chip in?", 4),
        ] {
            assert_eq!(ask_of(text), level, "{text}");
        }
    }

    #[test]
    fn told_denied_and_quoted_asks_are_none() {
        for text in [
            "We never say buy now.",
            "My boss told me to write \"order today\" on everything.",
            "I order from us too.",
            "She said buy it here.",
            "> Order now, she wrote.\nI laughed.",
            "The button says `buy now` and nothing happens.",
            "\"Last chance! Order today!\" That is what my inbox says all day, and then it rains.",
            "I get it now.",
            "We found tickets in an old coat.",
            "Early birds sing before five.",
            "They doubled the number of benches.",
            "Try this at home with a torch.",
            "A bird of 50 grams took off.",
        ] {
            assert!(ask_of(text) < 3, "{text}");
        }
    }

    #[test]
    fn a_long_quotation_is_told_only_where_it_is_disowned() {
        let offer = "The wren box is back. It has a slate roof. Order yours today. ".repeat(9);
        let offer = offer.trim_end();
        for after in ["is what we stopped doing.", "is how we used to write.", "is no way to talk."]
        {
            assert_eq!(ask_of(&format!("\"{offer}\" {after}")), 0, "{after}");
        }
        for after in ["", "is out today.", "\n\nWe never write that."] {
            assert!(ask_of(&format!("\"{offer}\" {after}")) > 3, "{after}");
        }
    }

    /// How many words for a side and how many asks a text holds.
    fn found(text: &str) -> (usize, usize) {
        let document = Document::read(text, Channel::JobAd);
        let sides = document.sentences.iter().map(|sentence| sentence.sides.len()).sum();
        let asks = document.sentences.iter().filter(|sentence| sentence.ask.is_some()).count();
        (sides, asks)
    }

    #[test]
    fn the_words_of_a_name_mean_nothing_else() {
        for text in [
            "Keep Sales Cloud and Marketing Cloud tidy.",
            "They trained on Salesforce last winter.",
            "We moved from Zoho CRM to Microsoft Dynamics 365 Sales.",
            "The piece was in Marketing Week and Campaign magazine.",
            "Post the sales ledger and file the sales tax return.",
            "Install point of sale tills.",
            "Sale Sharks won again.",
            "A flat on a buy to let mortgage.",
            "Repair lead flashing on church roofs.",
        ] {
            assert_eq!(found(text), (0, 0), "{text}");
        }
    }

    #[test]
    fn the_same_words_count_where_they_name_nothing() {
        for (text, sides) in [
            ("Hit your sales target and keep Sales Cloud tidy.", 1),
            ("Close sales, then update the sales ledger.", 1),
            ("Lead a field sales team.", 1),
            ("Plan marketing campaigns.", 1),
            ("Grow brand awareness, then write about it for Marketing Week.", 1),
        ] {
            let (found, _) = found(text);
            assert!(found >= sides, "{text}: {found}");
        }
        for text in
            ["Buy yours today.", "Order now for our summer sale.", "Book a demo of Sales Hub."]
        {
            assert_eq!(found(text).1, 1, "{text}");
        }
        assert_eq!(found("The button says Best Buy today.").1, 0);
    }

    #[test]
    fn replies_and_what_is_passed_on_are_seen() {
        let read = |text| Document::read(text, Channel::OrganicPost);
        assert!(read("@ada thanks for the eggs").is_reply());
        assert!(!read("Thanks for the eggs, @ada").is_reply());
        let relayed = read("Lovely work! RT @ada We painted the bandstand");
        let from = relayed.relayed_from();
        assert!(from.is_some());
        assert_eq!(relayed.content_words_until(from.unwrap_or(0)), 2);
        for text in ["RT @ada We painted the bandstand", "RT to thank them", "Lovely work, @ada"] {
            assert_eq!(read(text).relayed_from(), None, "{text}");
        }
    }
}
