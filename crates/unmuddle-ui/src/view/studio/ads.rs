//! Two ads out of one, side by side.

use super::{Shown, Spot, Wish, asking, note, panel};
use crate::messages::{Key, ads_parted, ads_total};
use crate::studio::{DraftLine, Holds, Study, totals};
use crate::view::tree::{Node, el, say, words};
use crate::wording::t;
use unmuddle::Label;

/// The two ads and the count of their lines, or why there are not two.
pub fn ads(shown: &Shown) -> Node {
    let study = shown.study;
    let parts = match study.sides() {
        Label::Both => two(shown, study),
        Label::Neither => vec![say("p", "none", t(Key::JobAdsNone))],
        _ => vec![say("p", "none", t(Key::JobAdsOne))],
    };
    panel("ads", Key::JobAds, parts)
}

fn two(shown: &Shown, study: &Study) -> Vec<Node> {
    let count = totals(study.lines());
    let total = ads_total(count.all, count.marketing, count.sales, count.both);
    let mut parts = vec![say("p", "hint", t(Key::JobAdsHint)), say("p", "totals", total)];
    if count.parted > 0 {
        parts.push(say("p", "totals", ads_parted(count.parted)));
    }
    let ads = [Label::Marketing, Label::Sales].map(|side| ad(study, side));
    parts.push(el("div", "two", ads.into()));
    parts.push(note(shown, Spot::Ads));
    parts
}

fn ad(study: &Study, side: Label) -> Node {
    let name = if side == Label::Sales { Key::AdSales } else { Key::AdMarketing };
    let id = ["ad-", side.id()].concat();
    let title = study.draft(side).title.clone().unwrap_or_default();
    let act = |label: Key, wish: Wish| {
        asking("plain", t(label), &wish).with("aria-describedby", id.clone())
    };
    let buttons = vec![act(Key::AdCopy, Wish::CopyAd(side)), act(Key::AdSave, Wish::Save(side))];
    let lines = study.draft_lines(side).into_iter().map(line).collect();
    let parts = vec![
        say("h3", "", t(name)).with("id", id.clone()),
        say("p", "ad-title", title).with("lang", "en"),
        el("div", "ad-lines", lines).with("dir", "auto"),
        el("p", "actions", buttons),
    ];
    el("article", &["ad ", side.id()].concat(), parts).with("aria-labelledby", id)
}

fn line(line: DraftLine) -> Node {
    if line.words.trim().is_empty() {
        return el("p", "gap", Vec::new());
    }
    let (class, tag) = match line.holds {
        Holds::Both => ("row shared", Some(Key::LineInBoth)),
        Holds::Parted => ("row parted", Some(Key::LineInPart)),
        _ => ("row", None),
    };
    let mut parts = vec![say("span", "words", line.words)];
    if let Some(tag) = tag {
        parts.extend([words(" "), say("span", "where", t(tag))]);
    }
    el("p", class, parts)
}
