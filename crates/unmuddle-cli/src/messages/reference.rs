//! Words beside the rules.

pub(crate) const NO_RULES: &str = "There are no rules yet.";
pub(crate) const SEES: &str = "What it says";
pub(crate) const WHY: &str = "Why";
pub(crate) const QUOTE: &str = "In the article's words";
pub(crate) const FIRES: &str = "Speaks about";
pub(crate) const QUIET: &str = "Stays quiet about";
pub(crate) const MORE: &str = "`unmuddle rules R16` shows one rule with its reason and examples.";

/// A rule's severity and kind, as its row shows them.
pub(crate) fn loudest(severity: &str, kind: &str) -> String {
    if kind == "none" {
        format!("at most {severity}")
    } else {
        format!("{kind}, at most {severity}")
    }
}

/// Where an example stands.
pub(crate) fn example_place(channel: &str, title: Option<&str>) -> String {
    match title {
        Some(title) => format!("{channel}, titled “{title}”"),
        None => channel.to_owned(),
    }
}
