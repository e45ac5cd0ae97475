//! Which words weighed most, side by side and axis by axis.

use crate::messages::Key;
use crate::wording::excerpt;
use unmuddle::{Axis, AxisReading, Explanation, Points};

/// So many words are shown of each side, and of each axis.
const MOST: usize = 5;

/// Words and how much they pull.
#[derive(Clone, Debug, PartialEq)]
pub struct Weight {
    /// The words.
    pub words: String,
    /// How much, in points: tenths of the model's own.
    pub points: u32,
    /// The same against the strongest, 0 to 100.
    pub part: u8,
    /// Whether they speak for sales.
    pub sells: bool,
}

/// What is seen on one of the three axes.
#[derive(Clone, Debug, PartialEq)]
pub struct OnAxis {
    /// What the axis is about.
    pub name: Key,
    /// The share of what is seen that speaks for marketing, 0 to 100; none when nothing is seen.
    pub marketing: Option<u8>,
    /// The phrases that speak, each once.
    pub phrases: Vec<String>,
}

/// Which words weighed most.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Weights {
    /// Those for marketing, strongest first.
    pub marketing: Vec<Weight>,
    /// Those for sales.
    pub sales: Vec<Weight>,
    /// The three axes of the article.
    pub axes: Vec<OnAxis>,
}

impl Weights {
    /// The weights of an explanation of `text`.
    pub(super) fn new(text: &str, explanation: &Explanation) -> Self {
        let most = explanation.words.iter().fold(0.0_f32, |most, of| most.max(of.points.abs()));
        let side = |sells: bool| {
            let mut side: Vec<Weight> = Vec::new();
            for of in explanation.words.iter().filter(|of| (of.points > 0.0) == sells) {
                let weight = weight(text, of, most);
                let known = side.iter().any(|known| known.words == weight.words);
                if side.len() < MOST && weight.points > 0 && !known {
                    side.push(weight);
                }
            }
            side
        };
        Self {
            marketing: side(false),
            sales: side(true),
            axes: explanation.axes.iter().map(|axis| on_axis(text, axis)).collect(),
        }
    }
}

fn weight(text: &str, of: &Points, most: f32) -> Weight {
    let strength = of.points.abs();
    let part = if most > 0.0 { strength / most } else { 0.0 };
    Weight {
        words: excerpt(of.span.slice(text)),
        points: whole(strength * 10.0),
        part: u8::try_from(whole(part * 100.0)).unwrap_or(100),
        sells: of.points > 0.0,
    }
}

fn on_axis(text: &str, axis: &AxisReading) -> OnAxis {
    let mut phrases: Vec<String> = Vec::new();
    for of in &axis.words {
        let words = excerpt(of.span.slice(text));
        let known = phrases.iter().any(|known| known.eq_ignore_ascii_case(&words));
        if phrases.len() < MOST && !known {
            phrases.push(words);
        }
    }
    let seen = axis.shares.marketing + axis.shares.sales > 0.0;
    let share = u8::try_from(whole(axis.shares.marketing * 100.0)).unwrap_or(100);
    OnAxis { name: name(axis.axis), marketing: seen.then_some(share.min(100)), phrases }
}

const fn name(axis: Axis) -> Key {
    match axis {
        Axis::PerceptionClosing => Key::AxisPerception,
        Axis::StrategyImmediacy => Key::AxisStrategy,
        _ => Key::AxisAwareness,
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "never below 0")]
fn whole(figure: f32) -> u32 {
    figure.max(0.0).round() as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use unmuddle::{Channel, Context, explain};

    #[test]
    fn the_strongest_of_each_side_come_first_and_stand_once() {
        let text = crate::messages::SAMPLE_SELLING_TEXT;
        let weights = Weights::new(text, &explain(text, &Context::new(Channel::OrganicPost)));
        assert!(!weights.sales.is_empty() && !weights.marketing.is_empty());
        for side in [&weights.marketing, &weights.sales] {
            assert!(side.len() <= MOST);
            assert!(side.is_sorted_by(|a, b| a.points >= b.points));
            assert!(side.iter().all(|weight| weight.part <= 100 && text.contains(&weight.words)));
        }
        assert!(weights.sales.iter().all(|weight| weight.sells));
        assert!(weights.marketing.iter().all(|weight| !weight.sells));
        let strongest = weights.marketing.iter().chain(&weights.sales).map(|of| of.part).max();
        assert_eq!(strongest, Some(100));
    }

    #[test]
    fn an_axis_without_phrases_has_no_share() {
        let text = "Order now, £9. Only 3 left, buy today.";
        let weights = Weights::new(text, &explain(text, &Context::new(Channel::Advert)));
        assert_eq!(weights.axes.len(), 3);
        for axis in &weights.axes {
            assert_eq!(axis.marketing.is_none(), axis.phrases.is_empty());
            assert!(axis.marketing.is_none_or(|share| share <= 100));
        }
        assert!(weights.axes.iter().any(|axis| axis.marketing.is_some_and(|share| share < 50)));
    }
}
