//! What the ad really asks, in words.

use super::Shown;
use crate::messages::Key;
use crate::model::Reader;
use crate::studio::{asked as asked_of, is_disguised};
use crate::view::tree::{Node, el, say, words};
use crate::wording::t;

/// The verdict, and kind remarks below it.
pub fn asked(shown: &Shown) -> Node {
    let assessment = shown.study.reading().assessment();
    let asked = asked_of(assessment);
    let mut parts = vec![
        say("h2", "over", t(Key::JobAsks)).with("id", "verdict-name"),
        say("p", "headline", t(asked.headline)),
        say("p", "detail", t(asked.detail)),
    ];
    if is_disguised(assessment) {
        let next = match shown.reader {
            Reader::Writer => Key::JobVeiledHiring,
            Reader::Seeker => Key::JobVeiledLooking,
        };
        let stamp = say("strong", "stamp muddled", t(Key::JobVeiled));
        parts.push(el("p", "place veiled", vec![stamp, words(" "), words(t(next))]));
    }
    for (applies, key) in [
        (assessment.read_as.is_some(), Key::PlaceTakenForJobAd),
        (!assessment.language_ok, Key::OtherLanguage),
        (assessment.truncated, Key::Truncated),
        (assessment.pushy, Key::Pushy),
        (shown.waits, Key::Reading),
    ] {
        if applies {
            parts.push(say("p", "remark", t(key)));
        }
    }
    el("section", &["verdict ", asked.tone.class()].concat(), parts)
        .with("aria-labelledby", "verdict-name")
}
