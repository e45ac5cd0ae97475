//! Saved pages and files: what is taken from them, and how that is said.

use super::bench::Bench;
use crate::page::dom;
use crate::reader::{self, PageRead};
use std::rc::Rc;
use unmuddle::Channel;
use unmuddle_ui::draft::Draft;
use unmuddle_ui::marks::MarkSet;
use unmuddle_ui::messages::{Key, page_found};
use unmuddle_ui::studio::looks_like_html;
use unmuddle_ui::wording::t;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;

/// No ad is larger, in bytes.
const LARGEST: f64 = 20_000_000.0;

impl Bench {
    /// Somebody has pasted the source of a page: its words take its place.
    pub(super) fn read_pasted_page(self: &Rc<Self>, source: String) {
        self.draw(source.clone(), MarkSet::default());
        let before = self.reading().map(|reading| reading.draft().clone());
        self.read_page(source, before.unwrap_or_default());
    }

    /// Opens a file: the page or the words that it holds.
    pub fn open(self: &Rc<Self>, file: File) {
        let bench = self.clone();
        let turn = self.next_turn();
        self.quiet();
        dom::say(&self.fields.found, t(Key::PageReading));
        spawn_local(async move {
            let text = if file.size() > LARGEST { None } else { reader::text_of(&file).await.ok() };
            if bench.turn.get() != turn {
                return;
            }
            // What is no text shows it by what no text holds.
            let Some(text) = text.filter(|text| !text.contains('\0') && !is_garbled(text)) else {
                bench.quiet();
                bench.notify(Some(Key::PageUnread));
                return;
            };
            if looks_like_html(&text) || is_page(&file) {
                let before = bench.fields.draft();
                bench.read_page(text, before);
            } else {
                bench.replace(&Draft { text, channel: Channel::JobAd, ..Draft::default() });
                dom::say(&bench.fields.found, t(Key::FileWords));
            }
        });
    }

    /// Reads the source of a page; `before` stays where it holds no words.
    fn read_page(self: &Rc<Self>, source: String, before: Draft) {
        let bench = self.clone();
        let turn = self.next_turn();
        self.notify(None);
        dom::say(&self.fields.found, t(Key::PageReading));
        spawn_local(async move {
            let read = reader::read_page(&source).await;
            if bench.turn.get() != turn {
                return;
            }
            let failed = |key| {
                bench.restore(&before);
                bench.quiet();
                bench.notify(Some(key));
            };
            match read {
                Err(_) => failed(Key::PageFailed),
                Ok(page) if page.text.trim().is_empty() => failed(Key::PageEmpty),
                Ok(page) => bench.take_page(page, &before),
            }
        });
    }

    fn take_page(self: &Rc<Self>, page: PageRead, before: &Draft) {
        let is_ad = page.channel == Channel::JobAd;
        let said = if is_ad { page_found(fields_of(&page)) } else { t(Key::PageOther).to_owned() };
        // Another page's headline is no job's title.
        let title = page.title.filter(|_| is_ad).unwrap_or_default();
        self.restore(before);
        self.replace(&Draft { text: page.text, channel: Channel::JobAd, title, facts: page.facts });
        dom::say(&self.fields.found, &said);
    }

    fn next_turn(&self) -> u32 {
        self.turn.set(self.turn.get().wrapping_add(1));
        self.turn.get()
    }
}

/// What a page has filled in, as a list.
fn fields_of(page: &PageRead) -> String {
    let facts = &page.facts;
    let fields = [
        (page.title.is_some(), Key::FactTitle),
        (facts.pay.is_some(), Key::FactPay),
        (facts.incentive.is_some(), Key::FactIncentive),
        (facts.occupation.is_some(), Key::FactOccupation),
        (true, Key::FactText),
    ];
    let names = fields.into_iter().filter(|(found, _)| *found).map(|(_, name)| t(name));
    names.collect::<Vec<_>>().join(", ")
}

fn is_page(file: &File) -> bool {
    let name = file.name().to_lowercase();
    file.type_() == "text/html" || [".html", ".htm", ".xhtml"].iter().any(|end| name.ends_with(end))
}

/// Whether bytes were read that stand for no characters, more than a slip here and there.
fn is_garbled(text: &str) -> bool {
    let lost = text.chars().filter(|character| *character == '\u{fffd}').count();
    lost > 8 && lost * 50 > text.chars().count()
}
