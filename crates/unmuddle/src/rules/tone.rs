//! How a text sounds.

use super::case::{Case, Seen};
use crate::evidence::Use;
use crate::generated::cues;
use crate::model::{AskLevel, Severity};

/// Pressure in so many sentences is relentless.
const RELENTLESS: usize = 4;
/// So many orders to buy in capital letters are shouting.
const SHOUTED_ORDERS: usize = 2;

/// Guilt, chasing, threats, relentless pressure.
pub(super) fn pushy(case: &Case) -> Vec<Seen> {
    let mut seen: Vec<Seen> = Vec::new();
    let (mut pressed, mut shouted) = (Vec::new(), Vec::new());
    for (index, sentence) in case.document.sentences.iter().enumerate() {
        let pushes = sentence
            .cue_hits
            .iter()
            .find(|hit| hit.cue == cues::PUSHY && hit.standing == Use::Used);
        if let Some(hit) = pushes {
            seen.push(Seen::text(Severity::Warn, case.document.span_of(&hit.tokens)));
        }
        if sentence.used.has(cues::PRESSURE) {
            pressed.push(index);
        }
        if sentence.ask_level() >= AskLevel::Commit && is_shouted(case, index) {
            shouted.push(index);
        }
    }
    if seen.is_empty() && case.verdict().is_some() {
        let relentless = if pressed.len() >= RELENTLESS { &pressed } else { &shouted };
        if relentless.len() >= SHOUTED_ORDERS {
            seen.extend(
                relentless.first().map(|&at| Seen::text(Severity::Warn, case.sentence(at))),
            );
        }
    }
    seen
}

/// Whether a sentence of several words is in capital letters.
fn is_shouted(case: &Case, index: usize) -> bool {
    let Some(sentence) = case.document.sentences.get(index) else { return false };
    let text = sentence.segment.span.slice(case.document.text());
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = text.chars().filter(|c| c.is_uppercase()).count();
    letters >= 8 && capitals * 10 >= letters * 8
}
