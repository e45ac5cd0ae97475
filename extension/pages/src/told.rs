//! What goes back to JavaScript: the gist of the answer, and the places of its marks.

use js_sys::Array;
use unmuddle::{Channel, Label, Severity};
use unmuddle_ui::marks::unit_at;
use unmuddle_ui::reading::Reading;
use wasm_bindgen::prelude::wasm_bindgen;

/// The gist of an answer.
#[wasm_bindgen(getter_with_clone)]
#[derive(Clone, Debug)]
pub struct Told {
    /// What a screen reader hears.
    pub said: String,
    /// What the words do: `marketing`, `sales`, `both` or `neither`.
    pub label: String,
    /// Whether that is sure.
    pub sure: bool,
    /// Whether marketing and sales are mixed up.
    pub muddled: bool,
    /// Whether it is known where the words are read: it was told, or they tell it.
    pub placed: bool,
    /// The marks as `[kind, start, end]` in UTF-16 code units, in order. A kind is `marketing`,
    /// `sales`, `both`, or `finding` for what is worth a look.
    pub marks: Array,
}

/// A text to try.
#[wasm_bindgen(getter_with_clone)]
#[derive(Clone, Debug)]
pub struct Sampled {
    /// The words.
    pub text: String,
    /// The title of a job ad, else nothing.
    pub title: String,
    /// Where it stands.
    pub channel: String,
}

impl Told {
    /// The gist of a reading, with what is heard of it.
    pub(crate) fn of(reading: &Reading, said: String) -> Self {
        let assessment = reading.assessment();
        Self {
            said,
            label: assessment.label.id().to_owned(),
            sure: assessment.sure,
            muddled: !reading.muddles().is_empty(),
            placed: reading.draft().channel != Channel::Unknown,
            marks: marks(reading),
        }
    }
}

fn marks(reading: &Reading) -> Array {
    let text = &reading.draft().text;
    let marks = Array::new();
    let mark = |kind: &str, start: usize, end: usize| {
        if start < end {
            let unit = |byte| u32::try_from(unit_at(text, byte)).unwrap_or(u32::MAX);
            marks.push(&Array::of3(&kind.into(), &unit(start).into(), &unit(end).into()));
        }
    };
    for sentence in &reading.assessment().sentences {
        if sentence.activity != Label::Neither {
            mark(sentence.activity.id(), sentence.span.start, sentence.span.end);
        }
    }
    for (_, finding) in reading.findings() {
        if finding.severity != Severity::Info && finding.field == unmuddle::Field::Text {
            mark("finding", finding.span.start, finding.span.end);
        }
    }
    marks
}
