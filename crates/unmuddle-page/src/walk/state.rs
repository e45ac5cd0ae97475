//! What holds inside the elements that are open; restored as they close.

use crate::blocks::{Place, Region, Style};
use crate::elements::Role;
use crate::signs;
use crate::tokens::Tag;

/// The first sixteen bytes of an element's name: enough to tell HTML's own apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Name([u8; 16]);

impl Name {
    pub(crate) fn of(name: &str) -> Self {
        let mut bytes = [0; 16];
        for (slot, byte) in bytes.iter_mut().zip(name.bytes()) {
            *slot = byte;
        }
        Self(bytes)
    }
}

/// Where text goes that is no text of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Raw {
    #[default]
    None,
    Ignored,
    Title,
    JsonLd,
}

/// What holds at a point of the page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct State {
    /// The role of the innermost open element.
    pub(crate) role: Role,
    pub(crate) raw: Raw,
    pub(crate) hidden: bool,
    pub(crate) foreign: bool,
    /// The level of the heading around, 1 to 6, or 0.
    pub(crate) level: u8,
    pub(crate) quote: bool,
    pub(crate) style: Style,
    pub(crate) region: Region,
}

impl Default for State {
    fn default() -> Self {
        Self {
            role: Role::Inline,
            raw: Raw::None,
            hidden: false,
            foreign: false,
            level: 0,
            quote: false,
            style: Style::default(),
            region: Region::default(),
        }
    }
}

impl State {
    /// Applies what an element's role and attributes change; the numbers are those of the header
    /// or article that would begin here.
    pub(crate) fn enter(&mut self, tag: &Tag, role: Role, header: Place, article: u32) {
        self.role = role;
        match role {
            Role::Strong => self.style.strong = true,
            Role::Link => self.style.link |= tag.has("href"),
            Role::Heading(level) => self.level = level,
            Role::Quote => self.quote = true,
            Role::Preformatted => self.style.preformatted = true,
            Role::Main => self.region.main = true,
            Role::Article => self.begin_article(article),
            Role::Header if self.region.article == 0 && !self.region.main => self.move_to(header),
            Role::Surroundings => self.move_to(Place::Surroundings),
            Role::Button => self.hidden |= self.level == 0,
            Role::Unseen => self.hidden = true,
            Role::Foreign => {
                self.hidden = true;
                self.foreign = true;
            }
            _ => {}
        }
        self.apply_attributes(tag, role, article);
    }

    fn apply_attributes(&mut self, tag: &Tag, role: Role, article: u32) {
        let is_frame = matches!(tag.name.as_str(), "html" | "body");
        if !is_frame {
            self.hidden |= is_hidden(tag);
            self.apply_aria_hidden(tag, role);
        }
        if let Some(role) = tag.get("role") {
            match role.trim() {
                "main" => self.region.main = true,
                "article" => self.begin_article(article),
                "heading" if self.level == 0 => self.level = heading_level(tag),
                role if signs::is_surrounding_role(role) => self.move_to(Place::Surroundings),
                _ => {}
            }
        }
        if !is_frame && !matches!(role, Role::Main | Role::Article) {
            let marked = [tag.get("id"), tag.get("class")].into_iter().flatten();
            if marked.into_iter().any(signs::marks_surroundings) {
                self.move_to(Place::Surroundings);
            }
        }
        self.region.job_text |= signs::marks_job_text(|name| tag.get(name));
        self.region.job_title |= signs::marks_job_title(|name| tag.get(name));
    }

    /// An icon's name is hidden; a page behind an open dialog is in sight, and read where nothing
    /// else is.
    fn apply_aria_hidden(&mut self, tag: &Tag, role: Role) {
        if tag.get("aria-hidden").is_some_and(|value| value.eq_ignore_ascii_case("true")) {
            if role.breaks() {
                self.move_to(Place::Surroundings);
            } else {
                self.hidden = true;
            }
        }
    }

    fn begin_article(&mut self, article: u32) {
        if self.region.article == 0 {
            self.region.article = article;
        }
    }

    /// Navigation inside of a header stays navigation.
    fn move_to(&mut self, place: Place) {
        if self.region.place != Place::Surroundings {
            self.region.place = place;
        }
    }
}

fn heading_level(tag: &Tag) -> u8 {
    let level = tag.get("aria-level").and_then(|level| level.trim().parse().ok());
    level.unwrap_or(2).clamp(1, 6)
}

fn is_hidden(tag: &Tag) -> bool {
    let style = || {
        let style: String = tag.get("style").unwrap_or_default().split_whitespace().collect();
        let style = style.to_ascii_lowercase();
        style.contains("display:none") || style.contains("visibility:hidden")
    };
    tag.has("hidden")
        || (tag.name == "dialog" && !tag.has("open"))
        || tag.get("class").is_some_and(signs::hides)
        || (tag.has("style") && style())
}

/// Whether the tag opens a script with JSON-LD.
pub(crate) fn is_json_ld(tag: &Tag) -> bool {
    let kind = tag.get("type").and_then(|kind| kind.split(';').next()).unwrap_or_default();
    tag.name == "script" && kind.trim().eq_ignore_ascii_case("application/ld+json")
}
