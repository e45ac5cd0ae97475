//! What the browser does for the page: days in words, files, the clipboard, the address.

use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue};
use unmuddle_quiz::Date;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Element, HtmlAnchorElement, HtmlElement, Url};

use super::files::FileKind;
use crate::site;

/// The visitor's own day.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(1);
    // A clock beyond the year 9999 is none.
    Date::new(year, now.get_month() + 1, now.get_date()).unwrap_or_default()
}

/// A day as a language writes it: `25 November 2026`.
pub fn long_day(day: Date, language: &str) -> String {
    let (year, month, number) = day.parts();
    let at = js_sys::Date::new(&JsValue::from_str(&day.to_string()));
    if at.get_time().is_nan() {
        return format!("{year:04}-{month:02}-{number:02}");
    }
    let options = js_sys::Object::new();
    // A day written so begins at midnight in Greenwich.
    for (name, value) in [("dateStyle", "long"), ("timeZone", "UTC")] {
        let _ = js_sys::Reflect::set(&options, &name.into(), &value.into());
    }
    let languages = js_sys::Array::of1(&language_of_dates(language).into());
    let format = js_sys::Intl::DateTimeFormat::new(&languages, &options).format();
    let said = format.call1(&JsValue::UNDEFINED, &at).ok();
    said.and_then(|said| said.as_string()).unwrap_or_else(|| day.to_string())
}

/// British English puts the day first, as the rest of the page does.
fn language_of_dates(language: &str) -> &str {
    if language == "en" { "en-GB" } else { language }
}

/// Saves words as a file; says whether the browser took it.
pub fn save_text(kind: FileKind, name: &str, text: &str) -> bool {
    let parts = js_sys::Array::of1(&text.into());
    let options = BlobPropertyBag::new();
    options.set_type(kind.media_type());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options);
    blob.is_ok_and(|blob| save(name, &blob))
}

/// Saves a file; says whether the browser took it.
pub fn save(name: &str, blob: &Blob) -> bool {
    let Ok(address) = Url::create_object_url_with_blob(blob) else { return false };
    let link = document().create_element("a").ok();
    let link = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(link) = &link {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    // Not at once: a browser may still be reading it.
    set_timeout(move || drop(Url::revoke_object_url(&address)), std::time::Duration::from_secs(20));
    link.is_some()
}

/// Puts words on the clipboard; says whether that went well.
pub async fn copy(words: String) -> bool {
    let window = window();
    // Without a secure context there is no clipboard to ask.
    window.is_secure_context()
        && JsFuture::from(window.navigator().clipboard().write_text(&words)).await.is_ok()
}

/// What stands behind `#` in the address; none when there is none. A lone `#` is an empty one, and
/// the name of a place on the page is none.
pub fn fragment() -> Option<String> {
    let address = window().location().href().ok()?;
    let (_, fragment) = address.split_once('#')?;
    let place = !fragment.is_empty() && document().get_element_by_id(fragment).is_some();
    (!place).then(|| fragment.to_owned())
}

/// Takes the fragment out of the address, so that a reload begins anew.
pub fn forget_fragment() {
    let window = window();
    let location = window.location();
    let (Ok(path), Ok(query)) = (location.pathname(), location.search()) else { return };
    if let Ok(history) = window.history() {
        let address = format!("{path}{query}");
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}

/// This page's whole address, without a fragment.
pub fn address() -> String {
    let address = window().location().href().unwrap_or_default();
    address.split('#').next().unwrap_or_default().to_owned()
}

/// The whole address of a page of the site, such as `quiz/`.
pub fn address_of(page: &str) -> String {
    let way = format!("{}{page}", site::home());
    Url::new_with_base(&way, &address()).map(|url| url.href()).unwrap_or(way)
}

/// Gives an element the focus, once what is drawn now is there.
pub fn focus(id: &'static str) {
    request_animation_frame(move || {
        if let Some(element) = find(id).and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            let _ = element.focus();
        }
    });
}

/// An element by its id.
pub fn find(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}
