//! Titles that say what the work is.

use super::{Shown, Spot, Wish, asking, note, panel};
use crate::messages::Key;
use crate::view::tree::{Node, el, say, words};
use crate::wording::t;
use unmuddle::{Label, ProposedTitle};

/// A title for the work of each side, in the words of two countries; nothing where there is no work
/// of either.
pub fn titles(shown: &Shown) -> Option<Node> {
    let titles = shown.study.titles();
    let proposals: Vec<Node> = titles.iter().map(proposal).collect();
    let parts = vec![el("div", "proposals", proposals), note(shown, Spot::Titles)];
    (!titles.is_empty()).then(|| panel("titles", Key::JobTitles, parts))
}

fn proposal(title: &ProposedTitle) -> Node {
    let heading = match title.side {
        Label::Sales => Key::JobTitlesSales,
        _ => Key::JobTitlesMarketing,
    };
    let mut variants = vec![(&title.uk, Key::TitleUk), (&title.us, Key::TitleUs)];
    if title.uk == title.us {
        variants = vec![(&title.uk, Key::TitleAny)];
    } else if title.is_us {
        variants.reverse();
    }
    let variants = variants.into_iter().enumerate().map(|(nth, (title_words, country))| {
        let id = format!("title-{}-{nth}", title.side);
        el(
            "li",
            "",
            vec![
                say("b", "", title_words).with("lang", "en").with("id", id.clone()),
                words(" "),
                say("span", "hint", t(country)),
                words(" "),
                asking("plain go", t(Key::CopyThis), &Wish::CopyTitle(title_words.clone()))
                    .with("aria-describedby", id),
            ],
        )
    });
    let parts = vec![say("h3", "", t(heading)), el("ul", "", variants.collect())];
    el("div", &["proposal ", title.side.id()].concat(), parts)
}
