//! What the engine takes a job title to say.

use unmuddle::{Channel, Context, Label, Promise, vacancy};

/// What a title says. One that promises another profession, or nothing of either side, says neither.
pub(crate) fn says(title: &str) -> Label {
    let context = Context::new(Channel::JobAd).with_title(title);
    match vacancy("", &context).title.map(|title| title.promise) {
        Some(Promise::Marketing) => Label::Marketing,
        Some(Promise::Sales) => Label::Sales,
        Some(Promise::Both) => Label::Both,
        _ => Label::Neither,
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
            ("Sales and Marketing Assistant", Label::Both),
            ("Warehouse Operative", Label::Neither),
        ] {
            assert_eq!(says(title), label, "{title}");
        }
    }
}
