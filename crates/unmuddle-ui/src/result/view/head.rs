//! The page's heading and title, which say whose result it is.

use leptos::prelude::*;
use unmuddle_quiz::result_words as say;

use super::super::link::Shown;
use super::super::{Page, browser};

/// Between a title's parts.
const PART: &str = " · ";

/// Keeps heading, title, and the way to other languages at what is shown.
pub fn follow(page: Page) {
    let heading = browser::find("headline");
    let own = heading.as_ref().and_then(|heading| heading.text_content()).unwrap_or_default();
    let titled = document().title();
    let site = titled.split_once(PART).map(|(_, site)| site.to_owned()).unwrap_or_default();
    Effect::new(move |_| {
        let shared = page.shown.with(|shown| matches!(shown, Shown::Shared(_)));
        let words = if shared { page.words.text(say::SHARED) } else { own.as_str() };
        if let Some(heading) = &heading {
            heading.set_text_content(Some(words));
        }
        document().set_title(&format!("{words}{PART}{site}"));
        carry_link(shared);
    });
}

/// A shared result stays in sight when the language changes, for the link goes along.
fn carry_link(shared: bool) {
    let fragment = browser::fragment().filter(|_| shared);
    let Ok(links) = document().query_selector_all("a.language") else { return };
    for link in (0..links.length()).filter_map(|at| links.get(at)) {
        let link: web_sys::Element = leptos::wasm_bindgen::JsCast::unchecked_into(link);
        let way = link.get_attribute("href").unwrap_or_default();
        let way = way.split('#').next().unwrap_or_default();
        let end = fragment.as_ref().map(|code| format!("#{code}")).unwrap_or_default();
        let _ = link.set_attribute("href", &format!("{way}{end}"));
    }
}
