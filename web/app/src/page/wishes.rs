//! What the page's parts wish of the desk.

use super::desk::Desk;
use super::{dom, hand};
use leptos::prelude::*;
use std::rc::Rc;
use unmuddle::RuleId;
use unmuddle_ui::checking::{Checking, Wish};
use unmuddle_ui::deeper::Deeper;
use unmuddle_ui::dismissal::{self, Dismissal};
use unmuddle_ui::fixture::{self, Opinion};
use unmuddle_ui::messages::Key;
use unmuddle_ui::parted::{Column, Parted, Side};
use unmuddle_ui::reading::Reading;
use unmuddle_ui::store::Local;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlElement, HtmlSelectElement};

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
        checking.state.update(|state| {
            state.dismissals = state.dismissals.with_kept(&kept.dismissals);
        });
        if kept.unreadable {
            self.notify(Some(Key::AsideUnreadable));
        }
    }

    fn fulfil(self: &Rc<Self>, checking: Checking, wish: Wish) {
        let reading = self.model.reading.get_untracked();
        match wish {
            // Granted where they are wished.
            Wish::See(_) | Wish::GoTo(_) => {}
            Wish::Show(spans) => self.light(spans),
            Wish::Explain => {
                let deeper = reading.map(|reading| Deeper::new(&reading, true));
                checking.state.update(|state| state.deeper = deeper);
            }
            Wish::SetAside(dismissal) => self.set_aside(checking, &dismissal),
            Wish::BringBack(dismissal) => self.take_back(checking, &dismissal),
            Wish::Part(open) => {
                let parted = reading.filter(|_| open).map(|r| Parted::new(r.draft()));
                checking.state.update(|state| {
                    state.parted = parted;
                    state.copied = None;
                });
                focus_soon(if open { "split-name" } else { "split-toggle" }.to_owned());
            }
            Wish::Copy(side) => copy(checking, side),
            Wish::Pick(id) => checking.state.update(|state| state.pick(id)),
            Wish::Restore(id) => {
                let draft = checking.state.with_untracked(|state| {
                    state.history.get(id).map(|version| version.draft.clone())
                });
                if let Some(draft) = draft {
                    self.restore(&draft);
                }
            }
            Wish::Save(about) => {
                if let Some(reading) = reading {
                    save(checking, &reading, about);
                }
            }
        }
    }

    fn set_aside(self: &Rc<Self>, checking: Checking, dismissal: &Dismissal) {
        let kept = change(checking, dismissal, true);
        checking.state.update(|state| {
            state.keeping = (!kept).then_some(Key::AsideNotKept);
            state.undo = Some(dismissal.clone());
        });
        self.judge_again();
        focus_soon("undo".to_owned());
    }

    fn take_back(self: &Rc<Self>, checking: Checking, dismissal: &Dismissal) {
        change(checking, dismissal, false);
        checking.state.update(|state| {
            state.keeping = None;
            state.undo = None;
        });
        self.judge_again();
        focus_soon(format!("finding-{}", dismissal.rule));
    }

    /// Looks once more at what was read, after something was set aside or brought back.
    pub fn judge_again(self: &Rc<Self>) {
        self.has_read(self.model.reading.get_untracked());
    }
}

/// Sets something aside or brings it back; tells whether that is kept as far as it should be.
fn change(checking: Checking, dismissal: &Dismissal, add: bool) -> bool {
    let kept = dismissal.is_kept().then(|| dismissal::change(&Local, dismissal, add));
    checking.state.update(|state| match &kept {
        Some(Ok(kept)) => state.dismissals = state.dismissals.with_kept(kept),
        _ if add => state.dismissals.add(dismissal.clone()),
        _ => state.dismissals.remove(dismissal),
    });
    !matches!(kept, Some(Err(_)))
}

/// Saves a file of what the visitor has chosen to think instead.
fn save(checking: Checking, reading: &Reading, about: Option<RuleId>) {
    let chooser = dom::find::<HtmlSelectElement>(&fixture::chooser_id(about));
    if let Some(opinion) = chooser.and_then(|chooser| Opinion::find(&chooser.value())) {
        let file = fixture::file(reading, about, opinion);
        hand::save(&fixture::file_name(about), &file);
        checking.state.update(|state| state.saved = Some(about));
    }
}

/// Copies a draft; where that is not allowed, selects it.
fn copy(checking: Checking, side: Side) {
    let text = checking.state.with_untracked(|state| {
        let columns = state.parted.as_ref()?.columns.as_ref()?;
        columns.iter().find(|column| column.side == side).map(Column::text)
    });
    let Some(text) = text else { return };
    checking.state.update(|state| state.copied = None);
    spawn_local(async move {
        let key = if hand::copy(&text).await {
            Key::SplitCopied
        } else {
            hand::select(&format!("draft-{}", side.id()));
            Key::SplitNotCopied
        };
        checking.state.update(|state| state.copied = Some((side, key)));
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
