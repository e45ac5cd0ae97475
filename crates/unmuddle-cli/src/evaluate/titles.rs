//! What the engine takes a job title to say.
//!
//! It has no word for that: a title shows only beside duties. So the title is held against duties
//! that are all selling, and against duties that are all marketing. Where a warning says that
//! title and duties disagree, the title says the other one.

use unmuddle::{Channel, Context, Label, Muddle, assess};

const SELLING: &str = "Duties:\n\
    - Make sixty cold calls a day to new businesses\n\
    - Pitch our service, handle objections and close deals\n\
    - Hit your personal monthly sales target\n\
    - Win new accounts and negotiate contracts with buyers";

const MARKETING: &str = "Duties:\n\
    - Plan and write our social media posts and blog articles\n\
    - Design brand campaigns and keep our voice consistent\n\
    - Write the monthly newsletter and manage the website\n\
    - Measure brand awareness and report on reach";

/// What a title says. A title that names both jobs counts as neither: it disagrees with no duties.
pub(crate) fn says(title: &str) -> Label {
    let context = Context::new(Channel::JobAd).with_title(title);
    let disagrees = |duties| assess(duties, &context).muddles.contains(&Muddle::Role);
    match (disagrees(SELLING), disagrees(MARKETING)) {
        (true, false) => Label::Marketing,
        (false, true) => Label::Sales,
        (true, true) => Label::Both,
        (false, false) => Label::Neither,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_titles_say_what_they_say() {
        for (title, label) in [
            ("Marketing Manager", Label::Marketing),
            ("Sales Representative", Label::Sales),
            ("Warehouse Operative", Label::Neither),
        ] {
            assert_eq!(says(title), label, "{title}");
        }
    }
}
