//! Colours. Whoever cannot see them loses nothing: marks differ in their shape too.

use std::fmt::{self, Display};

use anstyle::{AnsiColor, Style};

/// The styles, by what they are for. The sixteen colours of the terminal's own theme are used, so
/// that light and dark ones both stay readable.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Palette {
    pub(crate) heading: Ink,
    pub(crate) faint: Ink,
    pub(crate) marketing: Ink,
    pub(crate) sales: Ink,
    pub(crate) both: Ink,
    pub(crate) warn: Ink,
    pub(crate) note: Ink,
    pub(crate) error: Ink,
}

/// One style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ink(Style);

impl Default for Palette {
    fn default() -> Self {
        let colour = |colour: AnsiColor| colour.on_default();
        Self {
            heading: Ink(Style::new().bold()),
            faint: Ink(Style::new().dimmed()),
            marketing: Ink(colour(AnsiColor::Green)),
            sales: Ink(colour(AnsiColor::Cyan)),
            both: Ink(colour(AnsiColor::BrightBlue)),
            warn: Ink(colour(AnsiColor::Magenta).bold()),
            note: Ink(colour(AnsiColor::Yellow)),
            error: Ink(colour(AnsiColor::Red).bold()),
        }
    }
}

impl Ink {
    /// The same in bold.
    pub(crate) const fn bold(self) -> Self {
        Self(self.0.bold())
    }

    /// The text in this style.
    pub(crate) fn paint(self, text: impl Display) -> Painted<impl Display> {
        Painted { ink: self, text }
    }
}

/// A text in its style.
pub(crate) struct Painted<T> {
    ink: Ink,
    text: T,
}

impl<T: Display> Display for Painted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let style = self.ink.0;
        write!(f, "{style}{}{style:#}", self.text)
    }
}
