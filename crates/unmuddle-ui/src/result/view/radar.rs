//! A radar, drawn by hand.

use leptos::prelude::*;
use unmuddle_quiz::{Axis, Key, result_words as say};

use super::super::Words;
use super::super::chart::{REACH, outline, points, spoke};

/// How far out the names stand.
const NAMES: i32 = REACH + 70;
/// So many looks there are for the lines of several people.
const LOOKS: usize = 8;

/// A few words for an axis, short enough for a drawing.
pub fn short(axis: Axis) -> Key {
    match axis {
        Axis::Perception => say::SHORT_PERCEPTION,
        Axis::Strategy => say::SHORT_STRATEGY,
        Axis::Awareness => say::SHORT_AWARENESS,
        _ => say::SHORT_PRACTICE,
    }
}

/// The class of the line of one of several people; it says how the line is drawn.
pub fn look(place: usize) -> String {
    format!("shape look-{}", place % LOOKS)
}

/// Shares on the spokes of a radar, a line a person; `alt` says it in words.
pub fn radar(words: Words, axes: &[Axis], people: &[Vec<u8>], alt: String) -> AnyView {
    let of = axes.len();
    let rings = [25, 50, 75, 100].map(|share| {
        let ring = points(&outline(&vec![share; of]));
        view! { class="u", <polygon class="ring" points=ring></polygon> }
    });
    let spokes = (0..of).map(|place| {
        let (x, y) = spoke(place, of, 100);
        view! { class="u", <line class="ring" x1="0" y1="0" x2=x.to_string() y2=y.to_string()></line> }
    });
    let names = axes.iter().enumerate().map(|(place, axis)| {
        let (x, y) = spoke(place, of, 100);
        // Names stand above the upper corners and below the lower ones.
        let y = if y < 0 { y - (NAMES - REACH) } else { y + 2 * (NAMES - REACH) };
        view! { class="u",
            <text class="axis" x=x.to_string() y=y.to_string() text-anchor="middle">
                {words.text(short(*axis))}
            </text>
        }
    });
    let alone = people.len() == 1;
    let shapes = people.iter().enumerate().map(|(place, shares)| {
        let class = if alone { "shape alone".to_owned() } else { look(place) };
        view! { class="u", <polygon class=class points=points(&outline(shares))></polygon> }
    });
    let dots = people.iter().filter(|_| alone).flat_map(|shares| outline(shares)).map(|(x, y)| {
        view! { class="u",
            <circle class="dot" cx=x.to_string() cy=y.to_string() r="38"></circle>
        }
    });
    let frame = if of == 4 { "-1250 -960 2500 1920" } else { "-1350 -1180 2700 1900" };
    view! { class="u",
        <svg class="radar" viewBox=frame role="img" aria-label=alt>
            {rings.into_iter().collect_view()}
            {spokes.collect_view()}
            {shapes.collect_view()}
            {dots.collect_view()}
            {names.collect_view()}
        </svg>
    }
    .into_any()
}
