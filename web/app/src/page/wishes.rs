//! What the page's parts wish of the desk.

use super::desk::Desk;
use super::{dom, hand};
use leptos::prelude::*;
use std::rc::Rc;
use unmuddle_ui::checking::{Checking, Wish};
use unmuddle_ui::deeper::Deeper;
use unmuddle_ui::dismissal::{self, Dismissal};
use unmuddle_ui::fixture;
use unmuddle_ui::messages::Key;
use unmuddle_ui::parted::{Parted, Side};
use unmuddle_ui::store::Local;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

impl Desk {
    /// Does what is wished from now on, and takes in what was set aside on earlier visits.
    pub fn grant(self: &Rc<Self>) {
        let Some(checking) = self.model.checking else { return };
        self.take_kept(checking);
        let desk = self.clone();
        Effect::new(move |_| {
            if let Some(wish) = checking.wish.get() {
                untrack(|| desk.fulfil(checking, wish));
            }
        });
    }

    /// Takes in what is kept: at the start, and when another tab has changed it.
    pub fn take_kept(&self, checking: Checking) {
        let kept = dismissal::load(&Local);
        checking.dismissals.update(|all| *all = all.with_kept(&kept.dismissals));
        if kept.unreadable {
            self.notify(Some(Key::AsideUnreadable));
        }
    }

    fn fulfil(self: &Rc<Self>, checking: Checking, wish: Wish) {
        let reading = self.model.reading.get_untracked();
        match wish {
            Wish::Show(spans) => self.light(spans),
            Wish::Explain => {
                checking.deeper.set(reading.map(|reading| Deeper::new(&reading, true)));
            }
            Wish::SetAside(dismissal) => self.set_aside(checking, &dismissal),
            Wish::BringBack(dismissal) => self.take_back(checking, &dismissal),
            Wish::Part(open) => {
                let parted = reading.filter(|_| open);
                checking.parted.set(parted.map(|reading| Parted::new(reading.draft())));
                checking.copied.set(None);
                focus_soon(if open { "split-name" } else { "split-toggle" }.to_owned());
            }
            Wish::Copy(side) => copy(checking, side),
            Wish::Restore(id) => {
                let history = checking.history.get_untracked();
                if let Some(version) = history.get(id) {
                    self.restore(&version.draft);
                }
            }
            Wish::Save(about, opinion) => {
                if let Some(reading) = reading {
                    let file = fixture::file(&reading, about, opinion);
                    hand::save(&fixture::file_name(about), &file);
                }
            }
        }
    }

    fn set_aside(self: &Rc<Self>, checking: Checking, dismissal: &Dismissal) {
        let kept = self.change(checking, dismissal, true);
        checking.keeping.set((!kept).then_some(Key::AsideNotKept));
        checking.undo.set(Some(dismissal.clone()));
        self.judge_again();
        focus_soon("undo".to_owned());
    }

    fn take_back(self: &Rc<Self>, checking: Checking, dismissal: &Dismissal) {
        self.change(checking, dismissal, false);
        checking.keeping.set(None);
        checking.undo.set(None);
        self.judge_again();
        focus_soon(format!("finding-{}", dismissal.rule));
    }

    /// Sets something aside or brings it back; tells whether that is kept as far as it should be.
    fn change(&self, checking: Checking, dismissal: &Dismissal, add: bool) -> bool {
        let kept = dismissal.is_kept().then(|| dismissal::change(&Local, dismissal, add));
        checking.dismissals.update(|all| match &kept {
            Some(Ok(kept)) => *all = all.with_kept(kept),
            _ if add => all.add(dismissal.clone()),
            _ => all.remove(dismissal),
        });
        !matches!(kept, Some(Err(_)))
    }

    /// Looks once more at what was read, after something was set aside or brought back.
    pub fn judge_again(self: &Rc<Self>) {
        self.has_read(self.model.reading.get_untracked());
    }
}

/// Copies a draft; where that is not allowed, selects it.
fn copy(checking: Checking, side: Side) {
    let text = checking.parted.with_untracked(|parted| {
        let columns = parted.as_ref()?.columns.as_ref()?;
        columns.iter().find(|column| column.side == side).map(|column| column.text())
    });
    let Some(text) = text else { return };
    checking.copied.set(None);
    spawn_local(async move {
        let key = if hand::copy(&text).await {
            Key::SplitCopied
        } else {
            hand::select(&format!("draft-{}", side.id()));
            Key::SplitNotCopied
        };
        checking.copied.set(Some((side, key)));
    });
}

/// Puts the focus on an element once it is drawn; where it is not, on the list of findings.
fn focus_soon(id: String) {
    request_animation_frame(move || {
        let element = dom::find::<HtmlElement>(&id);
        if let Some(element) = element.or_else(|| dom::find("findings-name")) {
            let _ = element.focus();
        }
    });
}
