//! Every word the app shows, by key and language.
//!
//! Generated from `web/messages` by `cargo xtask generate`; edit those files instead.

/// A language the app speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lang {
    #[default]
    /// `en`.
    En,
}

#[allow(dead_code, reason = "used once there is a choice of languages")]
impl Lang {
    /// Every language, the reference first.
    pub const ALL: &[Self] = &[Self::En];

    /// Its BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
        }
    }

    /// The first language that a tag such as `en-GB` names, by its primary subtag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next().unwrap_or_default();
        Self::ALL.iter().copied().find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }
}

/// A message that is shown as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Key {
    /// "Unmuddle"
    #[allow(dead_code, reason = "shared with the extension")]
    ProductName,
    /// "Unmuddle: marketing, sales, or both?"
    PageTitle,
}

/// A message in a language.
pub const fn text(key: Key, lang: Lang) -> &'static str {
    match lang {
        Lang::En => match key {
            Key::ProductName => "Unmuddle",
            Key::PageTitle => "Unmuddle: marketing, sales, or both?",
        },
    }
}
