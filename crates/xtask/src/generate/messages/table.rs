//! What the app shows: an enum of messages, a function for each that is filled, and a list of lines
//! for each language. English is built in; another language's list is fetched on use.

use super::catalogue::{Catalogue, Message};
use crate::generate::fingerprint;

const HEAD: &str = "//! Every word the app shows while it runs, by key.
//!
//! Generated from `web/messages` by `cargo xtask generate`; edit those files instead.

use std::fmt::Display;

";

/// The table; rustfmt gives it its layout.
pub fn render(reference: &Catalogue, languages: &[Catalogue]) -> String {
    let mut out = HEAD.to_owned();
    let tags: String = languages.iter().map(|of| format!("{:?},", of.language)).collect();
    out += &format!(
        "/// The languages there are, the built-in one first: BCP 47 tags.
         pub const LANGUAGES: &[&str] = &[{tags}];

         /// So many messages stand in a list.
         pub const COUNT: usize = {};

         /// The same whenever the same messages stand in the same order.
         pub const FINGERPRINT: u32 = {:#x};

",
        shown(reference).count(),
        mark(reference),
    );
    out += &keys(reference);
    for message in shown(reference).filter(|m| is_filled(m)) {
        out += &filled(message);
    }
    for sample in &reference.samples {
        let name = sample.key.to_uppercase();
        out += &format!(
            "/// An English text to try.\npub const {name}: &str = {:?};\n",
            sample.text()
        );
    }
    out
}

/// A language's list: a line that tells which messages these are, then a line for each.
pub fn list(reference: &Catalogue, catalogue: &Catalogue) -> String {
    let mut out = format!("unmuddle-ui {:08x} {}\n", mark(reference), catalogue.language);
    for message in shown(catalogue) {
        out += &message.text();
        out.push('\n');
    }
    out
}

fn mark(reference: &Catalogue) -> u32 {
    fingerprint(shown(reference).map(|message| message.key.as_str()))
}

/// The messages of the app.
fn shown(catalogue: &Catalogue) -> impl Iterator<Item = &Message> {
    catalogue.shared.iter().chain(&catalogue.app)
}

fn is_filled(message: &Message) -> bool {
    !message.places().is_empty()
}

fn keys(reference: &Catalogue) -> String {
    let variants: String = shown(reference)
        .map(|message| format!("{}{},\n", doc(message), camel(&message.key)))
        .collect();
    format!(
        "/// A message: its place in a list.
         #[derive(Clone, Copy, Debug, PartialEq, Eq)]
         #[repr(u16)]
         #[non_exhaustive]
         pub enum Key {{ {variants} }}

"
    )
}

/// One function a message with places: a forgotten value does not compile.
fn filled(message: &Message) -> String {
    let places = message.places();
    let parameters: Vec<String> =
        places.iter().map(|name| format!("{name}: impl Display")).collect();
    let values: Vec<String> = places.iter().map(|name| format!("({name:?}, &{name})")).collect();
    format!(
        "{}#[must_use]
         pub fn {}({}) -> String {{ crate::messages::fill(Key::{}, &[{}]) }}

",
        doc(message),
        message.key,
        parameters.join(", "),
        camel(&message.key),
        values.join(", "),
    )
}

fn doc(message: &Message) -> String {
    format!("/// \"{}\"\n", message.text())
}

/// `page_title` -> `PageTitle`.
fn camel(key: &str) -> String {
    key.split(['_', '-'])
        .map(|word| {
            let (first, rest) = word.split_at(word.len().min(1));
            first.to_ascii_uppercase() + rest
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::catalogue::parse;
    use super::*;

    #[test]
    fn messages_are_variants_and_filled_ones_are_functions_too() {
        let source = "[app]\npage_title = \"Hello\"\nshare = \"{n} of 10\"\n[extension]\nz = \"no\"\n[samples]\nq = \"a\\nb\"";
        let english = parse("en", source).unwrap();
        let rust = render(&english, std::slice::from_ref(&english));
        assert!(rust.contains("PageTitle,") && rust.contains("Share,"));
        assert!(rust.contains("pub fn share(n: impl Display) -> String"));
        assert!(rust.contains("pub const Q: &str = \"a\\nb\";"));
        assert!(!rust.contains("\"no\""));
        let list = list(&english, &english);
        assert_eq!(list.lines().skip(1).collect::<Vec<_>>(), ["Hello", "{n} of 10"]);
    }
}
