//! What is said of an explanation and of two drafts.

use unmuddle::{Axis, Counterfactual, Label, Placement};

pub(crate) const WORDS: &str = "The words that count most";
pub(crate) const NO_WORDS: &str = "No words stand out.";
pub(crate) const AXES: &str = "The three differences";
pub(crate) const NO_PHRASES: &str = "nothing seen here";
pub(crate) const CHANGE: &str = "What would change it";
pub(crate) const NO_CHANGE: &str =
    "Nothing short decides this. It stays as it is without its strongest few sentences.";
pub(crate) const TOO_SHORT: &str = "There is too little here to leave anything out.";

pub(crate) const fn axis(axis: Axis) -> &'static str {
    match axis {
        Axis::PerceptionClosing => "Shaping how people see you, or closing",
        Axis::StrategyImmediacy => "Growing over time, or results now",
        _ => "Being known by many, or a few who fit",
    }
}

/// What a text is called when some of it is left out.
const fn becomes(label: Label) -> &'static str {
    match label {
        Label::Marketing => "it is marketing",
        Label::Sales => "it is selling",
        Label::Both => "it does both",
        _ => "it is neither",
    }
}

/// "Without this sentence it is marketing."
pub(crate) fn change(
    change: &Counterfactual,
    before: Label,
    was_muddled: bool,
    words: bool,
) -> String {
    let what = match (change.without.len(), words) {
        (1, true) => "these words".to_owned(),
        (1, false) => "this sentence".to_owned(),
        (many, true) => format!("these {many} parts"),
        (many, false) => format!("these {many} sentences"),
    };
    let other = change.label != before;
    let cleared = match (was_muddled, change.muddles.is_empty()) {
        (true, true) => "no longer muddled",
        (true, false) => "still muddled",
        (false, false) => "muddled",
        (false, true) => "",
    };
    match (other, cleared) {
        (true, "") => format!("Without {what} {}.", becomes(change.label)),
        (true, cleared) => format!("Without {what} {}, and {cleared}.", becomes(change.label)),
        (false, "still muddled") => format!("Without {what} it is less muddled."),
        (false, cleared) => format!("Without {what} it is {cleared}."),
    }
}

pub(crate) const MARKETING_DRAFT: &str = "Marketing draft";
pub(crate) const SALES_DRAFT: &str = "Sales draft";
pub(crate) const PROPOSED: &str = "proposed title";
pub(crate) const PLACES: &str = "Where every sentence went";
pub(crate) const MORE_PLACES: &str = "There is more; --format json shows every sentence.";
pub(crate) const NOT_READ: &str =
    "This does not look like English, the one language read here. Nothing was parted.";

/// What there is to part.
pub(crate) const fn sides(sides: Label, vacancy: bool) -> &'static str {
    match (sides, vacancy) {
        (Label::Both, true) => "This does both. Here are two ads, each for one job.",
        (Label::Both, false) => "This does both. Here are two drafts, in your own words and order.",
        (Label::Marketing, _) => "This is all marketing. The sales draft would be empty.",
        (Label::Sales, _) => "This is all selling. The marketing draft would be empty.",
        _ => "This is neither marketing nor selling. There is nothing to part.",
    }
}

/// Where a draft belongs.
pub(crate) const fn belongs(side: Label, vacancy: bool) -> &'static str {
    match (side, vacancy) {
        (Label::Sales, false) => {
            "for an advert, your product page, or a reply to someone interested"
        }
        (Label::Sales, true) => "for people who like to sell",
        (_, false) => "for a post, your blog, or an email to your list",
        (_, true) => "for people who like to make things known",
    }
}

pub(crate) const fn placement(placement: Placement) -> &'static str {
    match placement {
        Placement::Marketing => "marketing",
        Placement::Sales => "selling",
        Placement::Both => "both",
        _ => "shared",
    }
}
