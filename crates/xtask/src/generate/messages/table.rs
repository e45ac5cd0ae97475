//! The web app's `messages.rs`: an enum of plain messages, and a function for each that is filled.

use super::catalogue::{Catalogue, Message};

const HEAD: &str = "//! Every word the app shows, by key and language.
//!
//! Generated from `web/messages` by `cargo xtask generate`; edit those files instead.

";

/// The whole file; rustfmt gives it its layout.
pub fn render(catalogues: &[Catalogue]) -> String {
    let Some(reference) = catalogues.first() else { return HEAD.to_owned() };
    let mut out = HEAD.to_owned();
    out += &languages(catalogues);
    out += &plain(catalogues, reference);
    for (message, shared) in shown(reference).filter(|(m, _)| is_filled(m)) {
        out += &filled(catalogues, message, shared);
    }
    out
}

/// The messages of the app, each with whether the extension shows it too.
fn shown(catalogue: &Catalogue) -> impl Iterator<Item = (&Message, bool)> {
    let shared = catalogue.shared.iter().map(|m| (m, true));
    shared.chain(catalogue.app.iter().map(|m| (m, false)))
}

fn is_filled(message: &Message) -> bool {
    !message.places().is_empty()
}

/// An unused message of the app's own is dead code; a shared one may be the extension's.
const SHARED: &str = "#[allow(dead_code, reason = \"shared with the extension\")]\n";

fn languages(catalogues: &[Catalogue]) -> String {
    let mut variants = String::new();
    let mut tags = String::new();
    let mut all = String::new();
    for Catalogue { language, .. } in catalogues {
        let variant = camel(language);
        variants += &format!("/// `{language}`.\n{variant},\n");
        tags += &format!("Self::{variant} => {language:?},\n");
        all += &format!("Self::{variant},");
    }
    format!(
        "/// A language the app speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lang {{ #[default] {variants} }}

#[allow(dead_code, reason = \"used once there is a choice of languages\")]
impl Lang {{
    /// Every language, the reference first.
    pub const ALL: &[Self] = &[{all}];

    /// Its BCP 47 tag.
    pub const fn tag(self) -> &'static str {{ match self {{ {tags} }} }}

    /// The first language that a tag such as `en-GB` names, by its primary subtag.
    pub fn from_tag(tag: &str) -> Option<Self> {{
        let primary = tag.split('-').next().unwrap_or_default();
        Self::ALL.iter().copied().find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }}
}}

"
    )
}

fn plain(catalogues: &[Catalogue], reference: &Catalogue) -> String {
    let mut variants = String::new();
    for (message, shared) in shown(reference).filter(|(m, _)| !is_filled(m)) {
        variants += &doc(message);
        variants += if shared { SHARED } else { "" };
        variants += &format!("{},\n", camel(&message.key));
    }
    let mut arms = String::new();
    for catalogue in catalogues {
        let lang = camel(&catalogue.language);
        let mut inner = String::new();
        for (message, _) in shown(catalogue).filter(|(m, _)| !is_filled(m)) {
            inner += &format!("Key::{} => {:?},\n", camel(&message.key), message.text());
        }
        arms += &format!("Lang::{lang} => match key {{ {inner} }},\n");
    }
    format!(
        "/// A message that is shown as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Key {{ {variants} }}

/// A message in a language.
pub const fn text(key: Key, lang: Lang) -> &'static str {{ match lang {{ {arms} }} }}

"
    )
}

/// One function a message with places: a forgotten value does not compile.
fn filled(catalogues: &[Catalogue], reference: &Message, shared: bool) -> String {
    let places = reference.places();
    let parameters: String =
        places.iter().map(|name| format!(", {name}: impl std::fmt::Display")).collect();
    let mut arms = String::new();
    for catalogue in catalogues {
        let Some((message, _)) = shown(catalogue).find(|(m, _)| m.key == reference.key) else {
            continue;
        };
        let pattern = message.text();
        arms += &format!("Lang::{} => format!({pattern:?}),\n", camel(&catalogue.language));
    }
    format!(
        "{}{}pub fn {}(lang: Lang{parameters}) -> String {{ match lang {{ {arms} }} }}\n\n",
        doc(reference),
        if shared { SHARED } else { "" },
        reference.key,
    )
}

fn doc(message: &Message) -> String {
    format!("/// \"{}\"\n", message.text().replace('\n', " "))
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
    fn plain_messages_are_variants_and_filled_ones_are_functions() {
        let source =
            "[app]\npage_title = \"Hello\"\nshare = \"{n} of 10\"\n[extension]\nz = \"no\"";
        let rust = render(&[parse("en", source).unwrap()]);
        assert!(rust.contains("Key::PageTitle => \"Hello\""));
        assert!(rust.contains("pub fn share(lang: Lang, n: impl std::fmt::Display) -> String"));
        assert!(rust.contains("Lang::En => format!(\"{n} of 10\")"));
        assert!(!rust.contains("no\""));
    }
}
