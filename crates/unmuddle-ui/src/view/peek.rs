//! The line below the text: what the marked words under the caret are about, and the way to their
//! card.

use super::shown::Shown;
use super::tree::{Node, button, el, say, words};
use crate::checking::Wish;
use crate::messages::Key;
use crate::wording::{core, t};

/// A hint, or the message of the finding in focus with a button that goes to it.
pub fn peek(shown: &Shown) -> Vec<Node> {
    let found = shown.active.zip(shown.reading).and_then(|(active, reading)| {
        let index = *reading.indices(active.target).first()?;
        reading.assessment().findings.get(index)
    });
    vec![match found {
        None => say("p", "hint", t(Key::TextHint)),
        Some(finding) => el(
            "p",
            "hint found",
            vec![
                say("span", "", core(finding.message)),
                words(" "),
                button("plain go", t(Key::GoToReason), Wish::GoTo(finding.rule)),
            ],
        ),
    }]
}
