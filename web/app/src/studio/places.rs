//! The places of the page that are drawn as data.

use crate::page::dom;
use unmuddle_ui::view::studio::{Shown, below, here, top};
use unmuddle_ui::view::tree::Drawn;
use web_sys::{Element, HtmlElement};

/// The places by where they stand.
pub struct Places {
    here: Drawn,
    top: Drawn,
    below: Drawn,
    /// What is worth a look.
    findings: HtmlElement,
}

impl Places {
    /// The places of the page; none when it is another page.
    pub fn find() -> Option<Self> {
        let place = |id| dom::find::<Element>(id).map(Drawn::new);
        Some(Self {
            here: place("here")?,
            top: place("result")?,
            below: place("below")?,
            findings: dom::find("findings")?,
        })
    }

    /// Shows an ad, or that there is none; `at_caret` is the line that the caret stands on.
    pub fn show(&mut self, shown: Option<&Shown>, at_caret: Option<usize>) {
        let line = shown.zip(at_caret).map(|(shown, line)| here(shown.study, line));
        self.here.show(line.unwrap_or_default());
        self.top.show(shown.map(top).unwrap_or_default());
        self.below.show(shown.map(below).unwrap_or_default());
        self.findings.set_hidden(shown.is_none());
    }
}
