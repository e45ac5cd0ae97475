//! The versions of this visit: what was said of each, two of them side by side, and the way back.

use super::tree::{Node, button, el, quote, say, words};
use crate::checking::{State, Wish};
use crate::history::Version;
use crate::messages::{Key, history_label};
use crate::wording::{Tone, t};

/// The list, as soon as there is more than one; `time` writes a time of day.
pub fn history(state: &State, time: &dyn Fn(f64) -> String) -> Vec<Node> {
    let count = state.history.len();
    if count < 2 {
        return Vec::new();
    }
    let rows = state.history.newest_first().map(|version| row(state, version, time)).collect();
    vec![el(
        "details",
        "more history",
        vec![
            say("summary", "", history_label(count)),
            say("p", "hint", t(Key::HistoryAbout)),
            el("ol", "versions", rows),
            el("div", "columns", compared(state, time)),
        ],
    )]
}

fn row(state: &State, version: &Version, time: &dyn Fn(f64) -> String) -> Node {
    let id = version.id;
    let name = format!("version-{id}");
    let picked = if state.picked.contains(&id) { "true" } else { "false" };
    let about = vec![
        say("b", version.tone.class(), version.verdict()),
        words(" "),
        say("time", "", time(version.at)),
        words(" "),
        quote(version.first_words()),
    ];
    let choices = vec![
        button("plain small toggle", t(Key::HistoryCompare), Wish::Pick(id))
            .with("aria-pressed", picked)
            .with("aria-describedby", name.clone()),
        button("plain small", t(Key::HistoryRestore), Wish::Restore(id))
            .with("aria-describedby", name.clone()),
    ];
    el("li", "", vec![el("p", "", about).with("id", name), el("p", "choices", choices)])
}

/// The two that were chosen, the older one first.
fn compared(state: &State, time: &dyn Fn(f64) -> String) -> Vec<Node> {
    let picked = |version: &&Version| state.picked.contains(&version.id);
    let mut versions: Vec<&Version> = state.history.newest_first().filter(picked).collect();
    if versions.len() < 2 {
        return Vec::new();
    }
    versions.reverse();
    let names = [Key::HistoryBefore, Key::HistoryAfter];
    names.into_iter().zip(versions).map(|(name, version)| side(name, version, time)).collect()
}

fn side(name: Key, version: &Version, time: &dyn Fn(f64) -> String) -> Node {
    let class = match version.tone {
        Tone::Marketing => "draft marketing",
        Tone::Sales => "draft sales",
        Tone::Both => "draft both",
        Tone::Quiet => "draft",
    };
    let text = say("div", "words", version.draft.text.as_str())
        .with("tabindex", "0")
        .with("role", "group")
        .with("aria-label", t(name))
        .with("dir", "auto");
    let heading = format!("{}, {}", t(name), time(version.at));
    el("div", class, vec![say("h3", "", heading), say("p", "what", version.verdict()), text])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::reading::Reading;
    use crate::samples::SAMPLES;

    #[test]
    fn two_are_shown_side_by_side_the_older_one_first() {
        let mut state = State::default();
        let time = |at: f64| format!("at {at}");
        for (at, sample) in SAMPLES.iter().enumerate() {
            assert_eq!(history(&state, &time).is_empty(), at < 2);
            state
                .history
                .settle(&Reading::new(sample.draft()), f64::from(u8::try_from(at).unwrap()));
            state.history.replaced();
        }
        let ids: Vec<u32> = state.history.newest_first().map(|version| version.id).collect();
        assert!(compared(&state, &time).is_empty());
        state.pick(ids[0]);
        state.pick(ids[2]);
        let [before, after] = compared(&state, &time).try_into().unwrap();
        assert!(
            before.text().starts_with("Before, at 1") && after.text().starts_with("After, at 3")
        );
        let rows = &history(&state, &time)[0];
        assert!(rows.wishes().contains(&("Restore".to_owned(), Wish::Restore(ids[3]))));
    }
}
