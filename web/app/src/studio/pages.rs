//! Saved pages and files: what is taken from them, and how that is said.

use super::bench::Bench;
use crate::page::{dom, help};
use js_sys::{Array, Reflect};
use std::rc::Rc;
use unmuddle::{Channel, JobFacts};
use unmuddle_ui::draft::Draft;
use unmuddle_ui::files::{Kind, MOST, trouble};
use unmuddle_ui::messages::{Key, file_opened, page_found};
use unmuddle_ui::studio::looks_like_html;
use unmuddle_ui::wording::t;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;

/// The script that opens files and reads pages.
const SCRIPT: &str = "files.js";

/// What was found: an ad, and how that is said.
struct Found {
    draft: Draft,
    said: String,
}

impl Bench {
    /// Somebody has pasted the source of a page: its words take its place.
    pub(super) fn read_pasted_page(self: &Rc<Self>, source: String) {
        let before = self.reading().map(|reading| reading.draft().clone()).unwrap_or_default();
        self.take(before, async move { posting(&source.into()).await });
    }

    /// Opens a file: the page or the words that it holds.
    pub fn open(self: &Rc<Self>, file: File) {
        self.take(self.fields.draft(), async move { read(&file).await });
    }

    /// Puts what is found in the place of `before`, which stays where nothing is found. Whatever
    /// the visitor does meanwhile comes first.
    fn take(
        self: &Rc<Self>,
        before: Draft,
        reading: impl Future<Output = Result<Found, Key>> + 'static,
    ) {
        let bench = self.clone();
        let turn = self.next_turn();
        self.notify(None);
        dom::say(&self.fields.found, t(Key::PageReading));
        spawn_local(async move {
            let found = reading.await;
            if bench.turn.get() != turn {
                return;
            }
            bench.restore(&before);
            match found {
                Ok(found) => {
                    bench.replace(&found.draft);
                    dom::say(&bench.fields.found, &found.said);
                }
                Err(key) => {
                    bench.quiet();
                    bench.notify(Some(key));
                }
            }
        });
    }

    fn next_turn(&self) -> u32 {
        self.turn.set(self.turn.get().wrapping_add(1));
        self.turn.get()
    }
}

async fn read(file: &File) -> Result<Found, Key> {
    let kind = Kind::of(&file.name(), &file.type_()).filter(|kind| !kind.is_several());
    let kind = kind.ok_or(Key::FileOtherKind)?;
    if file.size() > MOST {
        return Err(Key::FileTooLarge);
    }
    let name = match kind {
        Kind::Page => return posting(file).await,
        Kind::Document => "doc",
        _ => "text",
    };
    let words = call(name, file).await?.as_string().unwrap_or_default();
    if looks_like_html(&words) {
        return posting(&words.into()).await;
    }
    let draft = Draft { text: words, channel: Channel::JobAd, ..Draft::default() };
    Ok(Found { draft, said: file_opened(file.name()) })
}

/// The vacancy of a page.
async fn posting(source: &JsValue) -> Result<Found, Key> {
    let found = Array::from(&call("posting", source).await?);
    let word = |at: u32| found.get(at).as_string().filter(|word| !word.trim().is_empty());
    let is_ad = word(2).as_deref() == Some(Channel::JobAd.id());
    // Another page's headline is no job's title.
    let title = word(1).filter(|_| is_ad);
    let facts = JobFacts { pay: word(3), incentive: word(4), occupation: word(5) };
    let said = if is_ad {
        page_found(fields_of(title.is_some(), &facts))
    } else {
        t(Key::PageOther).to_owned()
    };
    let draft = Draft {
        text: word(0).unwrap_or_default(),
        channel: Channel::JobAd,
        title: title.unwrap_or_default(),
        facts,
    };
    Ok(Found { draft, said })
}

/// What a page has filled in, as a list.
fn fields_of(has_title: bool, facts: &JobFacts) -> String {
    let fields = [
        (has_title, Key::FactTitle),
        (facts.pay.is_some(), Key::FactPay),
        (facts.incentive.is_some(), Key::FactIncentive),
        (facts.occupation.is_some(), Key::FactOccupation),
        (true, Key::FactText),
    ];
    let names = fields.into_iter().filter(|(found, _)| *found).map(|(_, name)| t(name));
    names.collect::<Vec<_>>().join(", ")
}

async fn call(name: &str, argument: &JsValue) -> Result<JsValue, Key> {
    help::call(SCRIPT, name, &Array::of1(argument)).await.map_err(|error| {
        let name = Reflect::get(&error, &"name".into()).ok().and_then(|name| name.as_string());
        trouble(&name.unwrap_or_default())
    })
}
