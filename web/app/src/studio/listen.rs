//! What the studio listens to, for as long as the page lives.

use super::bench::Bench;
use crate::page::{dom, keep};
use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use std::rc::Rc;
use unmuddle_ui::model::{By, Reader};
use unmuddle_ui::view::studio::Wish;
use wasm_bindgen::JsCast;
use web_sys::{
    DragEvent, Element, Event, EventTarget, File, FileList, HtmlElement, HtmlInputElement,
    KeyboardEvent,
};

/// Where the tab keeps whom the advice is for.
const READER: &str = "unmuddle.reader";

/// What a button does.
type Action = fn(&Rc<Bench>);

/// Every listener of the page.
pub fn all(bench: &Rc<Bench>) {
    fields(bench);
    buttons(bench);
    readers(bench);
    lists(bench);
    files(bench);
    let window = dom::window();
    on(bench, &window, "hashchange", |bench, _| bench.address_changed());
    on(bench, &window, "pagehide", |bench, _| bench.leave());
}

fn fields(bench: &Rc<Bench>) {
    let fields = &bench.fields;
    on(bench, &fields.text, "input", |bench, _| bench.typed());
    for input in fields.inputs() {
        on(bench, input, "input", |bench, _| bench.typed());
    }
    // Firefox and Chromium tell the field, older browsers the document.
    on(bench, &dom::document(), "selectionchange", |bench, _| {
        if dom::has_focus(&bench.fields.text) {
            bench.caret_moved();
        }
    });
    on(bench, &fields.text, "click", |bench, _| bench.caret_moved());
}

fn buttons(bench: &Rc<Bench>) {
    let named: [(&str, Action); 5] = [
        ("example", Bench::try_example),
        ("clear", Bench::clear),
        ("bring-back", Bench::bring_back),
        ("copy-link", Bench::copy_link),
        ("open", |bench| bench.fields.file.click()),
    ];
    for (id, action) in named {
        if let Some(button) = dom::find::<HtmlElement>(id) {
            on(bench, &button, "click", move |bench, _| action(bench));
        }
    }
    // The skip link would put itself in the place of the ad's address.
    if let Some(skip) = dom::find::<HtmlElement>("skip") {
        acting(bench, &skip, "click", |bench, event| {
            event.prevent_default();
            let _ = bench.fields.text.focus();
        });
    }
    // Enter in a field would send the form and reload the page.
    if let Some(form) = dom::find::<HtmlElement>("desk") {
        acting(bench, &form, "submit", |_, event| event.prevent_default());
    }
}

/// Whom the advice is for; kept in the tab.
fn readers(bench: &Rc<Bench>) {
    let kept = keep::storage().and_then(|storage| storage.get_item(READER).ok()?);
    for radio in dom::all("input[name=reader]") {
        let Ok(radio) = radio.dyn_into::<HtmlInputElement>() else { continue };
        if kept.as_deref() == Some(radio.value().as_str()) {
            radio.set_checked(true);
        }
        let chosen = |bench: &Rc<Bench>, radio: &HtmlInputElement| {
            if radio.checked() {
                let looking = radio.value() == "looking";
                let reader = if looking { Reader::Seeker } else { Reader::Writer };
                bench.model.reader.set(reader);
                bench.redraw();
            }
        };
        chosen(bench, &radio);
        let itself = radio.clone();
        on(bench, &radio, "change", move |bench, _| {
            chosen(bench, &itself);
            if let Some(storage) = keep::storage() {
                let _ = storage.set_item(READER, &itself.value());
            }
        });
    }
}

/// What is drawn as data listens as a whole.
fn lists(bench: &Rc<Bench>) {
    for id in ["here", "result", "below"] {
        let Some(place) = dom::find::<HtmlElement>(id) else { continue };
        on(bench, &place, "click", |bench, event| {
            let wish = around(event, "[data-wish]").and_then(|of| of.get_attribute("data-wish"));
            if let Some(wish) = wish.and_then(|wish| Wish::read(&wish)) {
                bench.grant(wish);
            }
        });
        on(bench, &place, "focusin", |bench, event| {
            let line = around(event, "[role=option]").and_then(|line| {
                line.id().rsplit_once('-').and_then(|(_, number)| number.parse().ok())
            });
            if line.is_some() {
                bench.focus_line(line, By::Focus);
            }
        });
        acting(bench, &place, "keydown", |bench, event| {
            let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
            if around(event, "[role=listbox]").is_some() && bench.step(&event.key()) {
                event.prevent_default();
            }
        });
    }
}

/// What an event has met, or stands around it.
fn around(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}

fn files(bench: &Rc<Bench>) {
    on(bench, &bench.fields.file, "change", |bench, _| {
        let file = first(bench.fields.file.files());
        // The same file can be chosen once more.
        bench.fields.file.set_value("");
        if let Some(file) = file {
            bench.open(file);
        }
    });
    // What is let go beside the ad would replace the page, and with it what was written.
    let over = |bench: &Rc<Bench>, is_over: bool| {
        let _ = bench.fields.sheet.class_list().toggle_with_force("over-it", is_over);
    };
    acting(bench, &dom::document(), "dragover", move |bench, event| {
        if dragged(event).is_some() {
            event.prevent_default();
            over(bench, true);
        }
    });
    on(bench, &dom::document(), "dragleave", move |bench, event| {
        let to = event.dyn_ref::<DragEvent>().and_then(|event| event.related_target());
        over(bench, to.is_some());
    });
    acting(bench, &dom::document(), "drop", move |bench, event| {
        over(bench, false);
        if let Some(files) = dragged(event) {
            event.prevent_default();
            if let Some(file) = first(Some(files)) {
                bench.open(file);
            }
        }
    });
}

/// The files that are dragged; none when it is something else, which the browser knows to take.
fn dragged(event: &Event) -> Option<FileList> {
    let transfer = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    let has_files =
        transfer.types().iter().any(|kind| kind.as_string().as_deref() == Some("Files"));
    has_files.then(|| transfer.files())?
}

fn first(files: Option<FileList>) -> Option<File> {
    files?.get(0)
}

fn on(
    bench: &Rc<Bench>,
    target: &EventTarget,
    name: &'static str,
    act: impl Fn(&Rc<Bench>, &Event) + 'static,
) {
    let bench = bench.clone();
    EventListener::new(target, name, move |event| act(&bench, event)).forget();
}

/// A listener that may stop what the browser would do.
fn acting(
    bench: &Rc<Bench>,
    target: &EventTarget,
    name: &'static str,
    act: impl Fn(&Rc<Bench>, &Event) + 'static,
) {
    let bench = bench.clone();
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(target, name, options, move |event| act(&bench, event))
        .forget();
}
