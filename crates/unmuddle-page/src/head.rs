//! What a page says of itself before its words: titles, language, address, Open Graph.

use crate::tokens::Tag;

/// The page's own statements; the first of each kind counts.
#[derive(Debug, Default)]
pub(crate) struct Head {
    pub(crate) title: String,
    pub(crate) og_title: Option<String>,
    pub(crate) og_type: Option<String>,
    pub(crate) language: Option<String>,
    canonical: Option<String>,
    og_url: Option<String>,
    saved_from: Option<String>,
}

impl Head {
    /// Takes note of a start tag.
    pub(crate) fn see(&mut self, tag: &Tag) {
        match tag.name.as_str() {
            "html" => keep(&mut self.language, tag.get("lang").or_else(|| tag.get("xml:lang"))),
            "meta" => self.see_meta(tag),
            "link" => {
                let canonical =
                    tag.get("rel").is_some_and(|rel| rel.eq_ignore_ascii_case("canonical"));
                if canonical {
                    keep(&mut self.canonical, tag.get("href"));
                }
            }
            _ => {}
        }
    }

    fn see_meta(&mut self, tag: &Tag) {
        let content = tag.get("content");
        let name =
            tag.get("property").or_else(|| tag.get("name")).or_else(|| tag.get("http-equiv"));
        match name.unwrap_or_default().to_ascii_lowercase().as_str() {
            "og:title" => keep(&mut self.og_title, content),
            "og:type" => keep(&mut self.og_type, content),
            "og:url" => keep(&mut self.og_url, content),
            "content-language" => keep(&mut self.language, content),
            _ => {}
        }
    }

    /// Takes note of a comment: browsers write the address of a saved page into one.
    pub(crate) fn see_comment(&mut self, comment: &str) {
        let address = comment.trim().strip_prefix("saved from url=(");
        keep(
            &mut self.saved_from,
            address.and_then(|rest| rest.split_once(')')).map(|(_, url)| url),
        );
    }

    /// The address that the page gives for itself.
    pub(crate) fn url(&self) -> Option<&str> {
        self.saved_from.as_deref().or(self.canonical.as_deref()).or(self.og_url.as_deref())
    }
}

fn keep(slot: &mut Option<String>, value: Option<&str>) {
    if slot.is_none() {
        *slot = value.map(str::trim).filter(|value| !value.is_empty()).map(str::to_owned);
    }
}
