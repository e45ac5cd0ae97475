//! The elements of the static page that the studio works with.

use crate::page::dom;
use unmuddle::{Channel, JobFacts};
use unmuddle_ui::draft::Draft;
use web_sys::{HtmlElement, HtmlInputElement, HtmlTextAreaElement};

/// The elements by what they are for.
pub struct Fields {
    /// The ad.
    pub text: HtmlTextAreaElement,
    /// Its title.
    pub title: HtmlInputElement,
    /// The pay.
    pub pay: HtmlInputElement,
    incentive: HtmlInputElement,
    occupation: HtmlInputElement,
    more: HtmlElement,
    /// What scrolls the text and its marks.
    pub sheet: HtmlElement,
    /// What went wrong.
    pub notice: HtmlElement,
    /// What was found in a page.
    pub found: HtmlElement,
    /// Where the ad is kept.
    pub kept: HtmlElement,
    /// What a screen reader hears.
    pub said: HtmlElement,
    /// What stands beside an empty ad.
    pub empty: HtmlElement,
    /// Brings back what was replaced.
    pub bring_back: HtmlElement,
    /// Copies the link.
    pub copy_link: HtmlElement,
    /// The field behind the button for a file.
    pub file: HtmlInputElement,
}

impl Fields {
    /// The fields of the page; none when it is another page.
    pub fn find() -> Option<Self> {
        Some(Self {
            text: dom::find("text")?,
            title: dom::find("title")?,
            pay: dom::find("pay")?,
            incentive: dom::find("incentive")?,
            occupation: dom::find("occupation")?,
            more: dom::find("more")?,
            sheet: dom::find("sheet")?,
            notice: dom::find("notice")?,
            found: dom::find("found")?,
            kept: dom::find("kept")?,
            said: dom::find("said")?,
            empty: dom::find("empty")?,
            bring_back: dom::find("bring-back")?,
            copy_link: dom::find("copy-link")?,
            file: dom::find("file")?,
        })
    }

    /// The fields of a line each.
    pub fn inputs(&self) -> [&HtmlInputElement; 4] {
        [&self.title, &self.pay, &self.incentive, &self.occupation]
    }

    /// What stands in the fields.
    pub fn draft(&self) -> Draft {
        let fact = |field: &HtmlInputElement| {
            let words = field.value();
            (!words.trim().is_empty()).then_some(words)
        };
        let draft = Draft {
            text: self.text.value(),
            channel: Channel::JobAd,
            title: self.title.value(),
            facts: JobFacts {
                pay: fact(&self.pay),
                incentive: fact(&self.incentive),
                occupation: fact(&self.occupation),
            },
        };
        // The page is about job ads: its channel alone is nothing to keep.
        let blank = Draft { channel: Channel::JobAd, ..Draft::default() };
        if draft == blank { Draft::default() } else { draft }
    }

    /// Puts a draft into the fields.
    pub fn put(&self, draft: &Draft) {
        self.text.set_value(&draft.text);
        self.title.set_value(&draft.title);
        let facts = &draft.facts;
        for (field, fact) in [
            (&self.pay, &facts.pay),
            (&self.incentive, &facts.incentive),
            (&self.occupation, &facts.occupation),
        ] {
            field.set_value(fact.as_deref().unwrap_or_default());
        }
        // What was filled in must be in sight.
        if facts.incentive.is_some() || facts.occupation.is_some() {
            let _ = self.more.set_attribute("open", "");
        }
    }
}
