//! How much the text asks of people, as a step of five.

use super::tree::{Node, el, say};
use crate::messages::{Key, ask_of};
use crate::reading::Reading;
use crate::wording::{self, t};
use unmuddle::Channel;

/// The step in words, and five small steps beside them.
pub fn ask(reading: &Reading) -> Node {
    let ask = reading.assessment().ask;
    let level = ask.level();
    let step = |step| el("span", if level >= step { "step on" } else { "step" }, Vec::new());
    let count = if level > 0 { ask_of(level) } else { String::new() };
    let nodes = vec![
        say("h3", "", t(Key::AskLabel)),
        el("div", "ladder", (1..=5).map(step).collect()).with("aria-hidden", "true"),
        el(
            "p",
            "figures",
            vec![say("span", "", t(wording::ask(ask))), say("span", "count", count)],
        ),
    ];
    // A vacancy asks its reader to apply, which says nothing about either side.
    el("div", "measure", nodes).hidden(reading.channel() == Channel::JobAd)
}
