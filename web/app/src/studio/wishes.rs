//! What buttons ask of the browser: to show, to copy, to save.

use super::bench::Bench;
use crate::page::dom;
use crate::page::files::save;
use std::rc::Rc;
use unmuddle::Label;
use unmuddle_ui::messages::Key;
use unmuddle_ui::view::studio::{Spot, Wish, line_id};
use unmuddle_ui::wording::t;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlElement;

impl Bench {
    /// Does what a button asks.
    pub(super) fn grant(self: &Rc<Self>, wish: Wish) {
        match wish {
            Wish::Show(line) => self.show_line(line),
            Wish::Go(line) => go(line),
            Wish::CopyTitle(title) => self.copy(Spot::Titles, title),
            Wish::CopyAd(side) => self.copy(Spot::Ads, self.whole(side)),
            Wish::Save(side) => self.save(side),
        }
    }

    /// Another line of the list, as arrows go; `key` is the name of the key. Whether it is one.
    pub(super) fn step(self: &Rc<Self>, key: &str) -> bool {
        let last = self.study.borrow().as_ref().map_or(0, |study| study.lines().len());
        let at = self.line.get().map_or(0, |(line, _)| line);
        match key {
            "ArrowDown" => go((at + 1).min(last.saturating_sub(1))),
            "ArrowUp" => go(at.saturating_sub(1)),
            "Home" => go(0),
            "End" => go(last.saturating_sub(1)),
            "Enter" | " " => self.show_line(at),
            _ => return false,
        }
        true
    }

    fn whole(&self, side: Label) -> String {
        self.study.borrow().as_ref().map(|study| study.whole(side)).unwrap_or_default()
    }

    fn copy(self: &Rc<Self>, spot: Spot, words: String) {
        let bench = self.clone();
        spawn_local(async move {
            let said = if copied(&words).await { Key::Copied } else { Key::CopiedNot };
            bench.note.set(Some((spot, said)));
            bench.redraw();
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
        let name = if side == Label::Sales { Key::AdFileSales } else { Key::AdFileMarketing };
        save(t(name), "text/plain", self.whole(side));
    }
}

/// Brings a line of the list into focus.
fn go(line: usize) {
    if let Some(line) = dom::find::<HtmlElement>(&line_id(line)) {
        let _ = line.focus();
    }
}

async fn copied(words: &str) -> bool {
    let window = dom::window();
    window.is_secure_context()
        && JsFuture::from(window.navigator().clipboard().write_text(words)).await.is_ok()
}
