//! What an answer stands on, in words: what would change it, what weighed most, and where the same
//! words would be welcome. It takes many readings of the text, so it is asked for on its own.

mod change;
mod weight;
mod welcome;

pub use change::Change;
pub use weight::{OnAxis, Weight, Weights};
pub use welcome::Welcome;

use crate::reading::Reading;
use unmuddle::explain;

/// Longer texts, in bytes, are explained when somebody asks: up to here it takes no longer than a
/// frame or two.
const LONG: usize = 3_000;
/// Longer texts are not even asked about in another place by themselves.
const VERY_LONG: usize = 20_000;

/// What is known beyond a verdict.
#[derive(Clone, Debug)]
pub struct Deeper {
    reading: Reading,
    /// Where the same words would not be muddled.
    pub welcome: Option<Welcome>,
    /// What the answer stands on; none while nobody asked for it.
    pub explained: Option<Explained>,
}

/// What an answer stands on.
#[derive(Clone, Debug, PartialEq)]
pub struct Explained {
    /// What would change it; empty when nothing short would.
    pub changes: Vec<Change>,
    /// Which words weighed most.
    pub weights: Weights,
}

impl Deeper {
    /// Looks deeper into a reading: into a long text only when somebody has `asked`.
    #[must_use]
    pub fn new(reading: &Reading, asked: bool) -> Self {
        let explained = (asked || reading.draft().text.len() <= LONG)
            .then(|| explain(&reading.draft().text, &reading.draft().context()))
            .map(|explanation| Explained {
                changes: change::changes(reading, &explanation),
                weights: Weights::new(&reading.draft().text, &explanation),
            });
        let elsewhere = asked || reading.draft().text.len() <= VERY_LONG;
        let welcome = elsewhere.then(|| Welcome::of(reading)).flatten();
        Self { reading: reading.clone(), welcome, explained }
    }

    /// Whether it is about a reading: spans fit no other text.
    #[must_use]
    pub fn is_of(&self, reading: &Reading) -> bool {
        self.reading.is_of(reading)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::draft::Draft;
    use unmuddle::Channel;

    #[test]
    fn a_long_text_is_explained_when_somebody_asks() {
        let text = "We planted beans, and it was quiet. ".repeat(100) + "DM me YES to buy now!";
        let draft = Draft { text, channel: Channel::OrganicPost, ..Draft::default() };
        let reading = Reading::new(draft);
        assert_eq!(Deeper::new(&reading, false).explained, None);
        let explained = Deeper::new(&reading, true).explained.unwrap();
        assert!(!explained.weights.sales.is_empty());
    }
}
