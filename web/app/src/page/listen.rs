//! What the desk listens to, for as long as the page lives.

use super::desk::Desk;
use super::{dom, keep};
use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::GetUntracked;
use std::rc::Rc;
use unmuddle::Field;
use unmuddle_ui::finding::Target;
use unmuddle_ui::messages::Key;
use unmuddle_ui::model::By;
use unmuddle_ui::samples::Sample;
use unmuddle_ui::wording::t;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Event, EventTarget, HtmlElement};

/// What a button does.
type Action = fn(&Rc<Desk>);

/// Every listener of the page.
pub fn all(desk: &Rc<Desk>) {
    fields(desk);
    buttons(desk);
    address(desk);
}

fn fields(desk: &Rc<Desk>) {
    let elements = &desk.elements;
    on(desk, &elements.text, "input", |desk, _| desk.typed());
    on(desk, &elements.channel, "change", |desk, _| desk.chosen());
    on(desk, &elements.title, "input", |desk, _| desk.typed());
    on(desk, &elements.title, "focus", |desk, _| {
        let Some(reading) = desk.model.reading.get_untracked() else { return };
        let findings = &reading.assessment().findings;
        let on_title = findings.iter().position(|finding| finding.field == Field::Title);
        let key = on_title.and_then(|index| reading.keys().get(index).copied());
        desk.model.focus(key.map(Target::Finding), By::Caret);
    });
    // Firefox and Chromium tell the field, older browsers the document.
    on(desk, &dom::document(), "selectionchange", |desk, _| {
        if dom::has_focus(&desk.elements.text) {
            desk.caret_moved();
        }
    });
    on(desk, &elements.text, "click", |desk, _| desk.caret_moved());
}

fn buttons(desk: &Rc<Desk>) {
    for button in dom::all("[data-sample]") {
        let sample = button.get_attribute("data-sample").and_then(|id| Sample::find(&id));
        if let Some(sample) = sample {
            on(desk, &button, "click", move |desk, _| desk.take(sample));
        }
    }
    let named: [(&str, Action); 3] =
        [("clear", Desk::clear), ("bring-back", Desk::bring_back), ("copy-link", copy_link)];
    for (id, action) in named {
        if let Some(button) = dom::find::<HtmlElement>(id) {
            on(desk, &button, "click", move |desk, _| action(desk));
        }
    }
    // The skip link would put itself in the place of the draft's address.
    if let Some(skip) = dom::find::<HtmlElement>("skip") {
        acting(desk, &skip, "click", |desk, event| {
            event.prevent_default();
            let _ = desk.elements.text.focus();
        });
    }
    // Enter in the title would send the form and reload the page.
    if let Some(form) = dom::find::<HtmlElement>("desk") {
        acting(desk, &form, "submit", |_, event| event.prevent_default());
    }
}

fn address(desk: &Rc<Desk>) {
    let window = dom::window();
    on(desk, &window, "hashchange", |desk, _| desk.address_changed());
    on(desk, &window, "pagehide", |desk, _| desk.leave());
}

fn copy_link(desk: &Rc<Desk>) {
    desk.keep();
    let Some(button) = dom::find::<HtmlElement>("copy-link") else { return };
    let kept = dom::find::<HtmlElement>("kept");
    spawn_local(async move {
        let copied = dom::window().is_secure_context() && {
            let clipboard = dom::window().navigator().clipboard();
            JsFuture::from(clipboard.write_text(&keep::address())).await.is_ok()
        };
        let words = if copied { Key::LinkCopied } else { Key::LinkNotCopied };
        if let Some(kept) = kept {
            dom::say(&kept, t(words));
        }
        let _ = button.focus();
    });
}

/// A listener that lives as long as the page.
pub fn on(
    desk: &Rc<Desk>,
    target: &EventTarget,
    name: &'static str,
    act: impl Fn(&Rc<Desk>, &Event) + 'static,
) {
    let desk = desk.clone();
    EventListener::new(target, name, move |event| act(&desk, event)).forget();
}

/// A listener that may stop what the browser would do.
pub fn acting(
    desk: &Rc<Desk>,
    target: &EventTarget,
    name: &'static str,
    act: impl Fn(&Rc<Desk>, &Event) + 'static,
) {
    let desk = desk.clone();
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(target, name, options, move |event| act(&desk, event)).forget();
}
