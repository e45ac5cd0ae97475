//! The card to show around, in words. No answer is in it.

use unmuddle_quiz::{Card, result_words as say};

use super::{Words, fill};

/// Everything the card says, a line each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardWords {
    /// What the card is.
    pub over: &'static str,
    /// The profile's name.
    pub name: &'static str,
    /// One sentence about it.
    pub sentence: &'static str,
    /// The name of each bar, and its score, 0 to 100.
    pub bars: [(&'static str, u8); 3],
    /// The day, as the language writes it.
    pub day: String,
    /// Where others can answer the questions.
    pub invitation: String,
}

impl CardWords {
    /// A card's words; the day is written by the caller, the address is that of the quiz.
    #[must_use]
    pub fn new(card: &Card, words: Words, day: String, address: &str) -> Self {
        Self {
            over: words.text(say::CARD_OVER),
            name: words.text(card.profile.name()),
            sentence: first_sentence(words.text(card.profile.summary())),
            bars: card.bars.map(|(axis, score)| (words.text(axis.name()), score)),
            day,
            invitation: fill(words, say::CARD_QUIZ, &[("address", &address)]),
        }
    }

    /// The lines, to copy.
    #[must_use]
    pub fn text(&self, words: Words) -> String {
        let bar = |(axis, score): &(&str, u8)| {
            fill(words, say::CARD_LINE, &[("axis", axis), ("score", score)])
        };
        let mut lines = vec![self.over.to_owned(), String::new(), self.name.to_owned()];
        lines.extend([self.sentence.to_owned(), String::new()]);
        lines.extend(self.bars.iter().map(bar));
        lines.extend([self.day.clone(), String::new(), self.invitation.clone()]);
        lines.join("\n")
    }
}

/// The first of some sentences, its end included.
///
/// ```
/// use unmuddle_ui::result::card::first_sentence;
///
/// assert_eq!(first_sentence("You plant. Then you dig."), "You plant.");
/// assert_eq!(first_sentence("Only one"), "Only one");
/// ```
#[must_use]
pub fn first_sentence(text: &str) -> &str {
    text.find(". ").map_or(text, |end| &text[..=end])
}

/// Words broken into lines that fit a width, as a measure tells it. A word that is too long has a
/// line of its own.
///
/// ```
/// use unmuddle_ui::result::card::lines;
///
/// assert_eq!(lines("one two three", 7.0, |line| line.len() as f64), ["one two", "three"]);
/// ```
#[must_use]
pub fn lines(text: &str, width: f64, measure: impl Fn(&str) -> f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        if let Some(line) = lines.last_mut() {
            let longer = format!("{line} {word}");
            if measure(&longer) <= width {
                *line = longer;
                continue;
            }
        }
        lines.push(word.to_owned());
    }
    lines
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use unmuddle_quiz::{Answers, Date, Outcome, Profile, Role, Wording};

    use super::*;

    #[test]
    fn the_words_hold_no_answer() {
        for wording in [Wording::english(), Wording::german()] {
            let words: Words = Box::leak(Box::new(wording));
            let mut answers = Answers::new(Role::Marketer, 3);
            for (item, _) in answers.clone().items() {
                answers.choose(item, &item.choices[1]).unwrap();
            }
            let outcome = Outcome::of(&answers).unwrap();
            let card = Card::new(&outcome, Date::new(2026, 11, 25).unwrap());
            let said = CardWords::new(&card, words, "2026-11-25".into(), "https://a.example/quiz/");
            let text = said.text(words);
            assert!(text.contains(words.text(outcome.profile.name())));
            assert!(text.ends_with("https://a.example/quiz/"));
            assert_eq!(text.matches("100").count(), 3, "{text}");
            for effect in &outcome.effects {
                assert!(!text.contains(words.text(effect.choice.words)));
                assert!(!text.contains(words.text(effect.item.ask)));
            }
        }
    }

    #[test]
    fn every_profile_says_one_sentence() {
        for wording in [Wording::english(), Wording::german()] {
            for profile in Profile::ALL {
                let summary = wording.text(profile.summary());
                let sentence = first_sentence(summary);
                assert!(sentence.ends_with('.') && sentence.len() < summary.len(), "{summary}");
            }
        }
    }

    #[test]
    fn lines_lose_no_word() {
        let measure = |line: &str| line.chars().count() as f64;
        let text = "A  stage needs someone\nto walkonitverymuchindeed on.";
        let broken = lines(text, 12.0, measure);
        assert_eq!(broken, ["A stage", "needs", "someone to", "walkonitverymuchindeed", "on."]);
        assert!(lines("", 12.0, measure).is_empty());
    }
}
