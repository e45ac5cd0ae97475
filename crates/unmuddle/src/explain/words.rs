//! From points of tokens to words that can be shown.

use super::Points;
use crate::classifier::Contributions;
use crate::evidence::Document;
use crate::text::Shape;
use std::ops::Range;

/// So many words are shown.
const MOST_WORDS: usize = 24;
/// A token below this part of the strongest one is not shown.
const FAINT: f32 = 0.08;
/// Neighbours that pull the same way are shown as one, up to so many.
const LONGEST: usize = 8;

/// The words that add most, strongest first.
#[inline(never)]
pub(super) fn strongest(document: &Document, parts: &Contributions) -> Vec<Points> {
    let most = (document.stream.tokens.iter().zip(&parts.tokens))
        .filter(|(token, _)| says(token.shape))
        .fold(0.0_f32, |most, (_, points)| most.max(points.abs()));
    let mut runs: Vec<(Range<usize>, f32)> = Vec::new();
    for (index, (token, &points)) in document.stream.tokens.iter().zip(&parts.tokens).enumerate() {
        if points == 0.0 || points.abs() < most * FAINT || !says(token.shape) {
            continue;
        }
        match runs.last_mut() {
            Some((range, sum))
                if range.end == index
                    && range.len() < LONGEST
                    && (*sum > 0.0) == (points > 0.0) =>
            {
                range.end = index + 1;
                *sum += points;
            }
            _ => runs.push((index..index + 1, points)),
        }
    }
    let words: Vec<Points> = runs
        .into_iter()
        .map(|(tokens, points)| Points { span: document.span_of(&tokens), points })
        .collect();
    top(&words, MOST_WORDS, &|words| words.points.abs())
}

/// Whether a token is something that a reader would call words.
const fn says(shape: Shape) -> bool {
    !matches!(shape, Shape::Mark | Shape::Break)
}

/// What each sentence adds, its words included.
#[inline(never)]
pub(super) fn sentences(document: &Document, parts: &Contributions) -> Vec<Points> {
    document
        .sentences
        .iter()
        .zip(&parts.sentences)
        .map(|(sentence, own)| {
            let words = parts.tokens.get(sentence.tokens.clone()).unwrap_or_default();
            Points {
                span: document.original(sentence.segment.span),
                points: words.iter().sum::<f32>() + own,
            }
        })
        .collect()
}

/// Those that rank highest, at most `most`, highest first; among equals, the first. A few are
/// picked one by one, which takes less code than to sort them all.
pub(super) fn top(words: &[Points], most: usize, rank: &dyn Fn(&Points) -> f32) -> Vec<Points> {
    let mut left: Vec<f32> = words.iter().map(rank).collect();
    let mut picked = Vec::new();
    while picked.len() < most {
        let mut best: Option<usize> = None;
        for (index, rank) in left.iter().enumerate() {
            if !rank.is_nan() && best.is_none_or(|best| *rank > left[best]) {
                best = Some(index);
            }
        }
        let Some(best) = best else { break };
        left[best] = f32::NAN;
        picked.push(words[best]);
    }
    picked
}
