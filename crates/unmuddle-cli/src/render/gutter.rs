//! The margin beside quoted rows.

use std::fmt::Write;

use super::View;

/// The margin with line numbers.
#[derive(Clone, Copy)]
pub(super) struct Gutter {
    pub(super) width: usize,
}

impl Gutter {
    /// How many columns it takes from the text.
    pub(super) const fn columns(self) -> usize {
        self.width + " | ".len()
    }

    pub(super) fn write(self, view: &View<'_>, label: &str, text: &str, out: &mut String) {
        let margin = format!("{label:>width$} |", width = self.width);
        let space = if text.is_empty() { "" } else { " " };
        let _ = writeln!(out, "{}{space}{text}", view.palette.faint.paint(margin));
    }
}
