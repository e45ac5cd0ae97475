//! What buttons ask of the browser: to show, to copy, to save.

use super::bench::Bench;
use crate::page::dom;
use js_sys::Array;
use leptos::prelude::*;
use std::rc::Rc;
use unmuddle::Label;
use unmuddle_ui::messages::Key;
use unmuddle_ui::view::studio::{Spot, Wish};
use unmuddle_ui::wording::t;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, HtmlAnchorElement, Url};

impl Bench {
    /// Does what a button asks.
    pub(super) fn grant(self: &Rc<Self>, wish: Wish) {
        match wish {
            Wish::Show(line) => self.show_line(line),
            Wish::Copy(spot, words) => self.copy(spot, words),
            Wish::Save(side) => self.save(side),
        }
    }

    fn copy(self: &Rc<Self>, spot: Spot, words: String) {
        let note = self.studio.note;
        note.set(None);
        spawn_local(async move {
            let said = if copied(&words).await { Key::Copied } else { Key::CopiedNot };
            note.set(Some((spot, said)));
        });
    }

    /// Copies the address that holds the ad.
    pub fn copy_link(self: &Rc<Self>) {
        self.keep();
        let bench = self.clone();
        spawn_local(async move {
            let copied = copied(&crate::page::keep::address()).await;
            let words = if copied { Key::LinkCopied } else { Key::LinkNotCopied };
            dom::say(&bench.fields.kept, t(words));
        });
    }

    /// Hands the ad of one side to the browser as a file.
    fn save(&self, side: Label) {
        let whole = self.studio.study.with_untracked(|study| Some(study.as_ref()?.whole(side)));
        let name = if side == Label::Sales { Key::AdFileSales } else { Key::AdFileMarketing };
        let Some(whole) = whole else { return };
        let parts = Array::of1(&whole.into());
        let Ok(blob) = Blob::new_with_str_sequence(&parts) else { return };
        let Ok(address) = Url::create_object_url_with_blob(&blob) else { return };
        let anchor = dom::document().create_element("a").ok();
        if let Some(anchor) = anchor.and_then(|a| a.dyn_into::<HtmlAnchorElement>().ok()) {
            anchor.set_href(&address);
            anchor.set_download(t(name));
            anchor.click();
        }
        let _ = Url::revoke_object_url(&address);
    }
}

async fn copied(words: &str) -> bool {
    let window = dom::window();
    window.is_secure_context()
        && JsFuture::from(window.navigator().clipboard().write_text(words)).await.is_ok()
}
