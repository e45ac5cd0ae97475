//! The table of several drafts. Drawn by hand: a row is added while the next one is read.

use super::desk::Desk;
use super::dom;
use super::listen::{acting, on};
use crate::link;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use unmuddle::Channel;
use unmuddle_ui::batch::{Row, Sorting, sort};
use unmuddle_ui::messages::Key;
use unmuddle_ui::wording::{ask, excerpt, short, t};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// The table's body, and how it is sorted.
pub struct Rows(Rc<Inner>);

struct Inner {
    body: Element,
    heads: Vec<(Sorting, Element)>,
    lines: RefCell<Vec<Element>>,
    /// The rows as they are sorted by: what is drawn need not be asked.
    rows: RefCell<Vec<Row>>,
    by: Cell<(Sorting, bool)>,
}

impl Rows {
    /// The table of the static page.
    pub fn find() -> Option<Self> {
        let heads = dom::all("[data-sort]").into_iter().filter_map(|button| {
            let by = match button.get_attribute("data-sort")?.as_str() {
                "verdict" => Sorting::Verdict,
                "ask" => Sorting::Ask,
                "place" => Sorting::Place,
                _ => Sorting::Number,
            };
            Some((by, button))
        });
        Some(Self(Rc::new(Inner {
            body: dom::find("several-rows")?,
            heads: heads.collect(),
            lines: RefCell::default(),
            rows: RefCell::default(),
            by: Cell::new((Sorting::Number, false)),
        })))
    }

    /// Listens to the heads of the columns, and hands over the number of a draft to open.
    pub fn listen(&self, desk: &Rc<Desk>, open: impl Fn(usize) + 'static) {
        for (by, button) in &self.0.heads {
            let (inner, by) = (self.0.clone(), *by);
            on(desk, button, "click", move |_, _| {
                let (before, backwards) = inner.by.get();
                inner.by.set((by, before == by && !backwards));
                inner.sort();
            });
        }
        acting(desk, &self.0.body, "click", move |_, event| {
            if let Some(number) = number(event) {
                event.prevent_default();
                open(number);
            }
        });
    }

    /// Takes every row away.
    pub fn clear(&self) {
        self.0.body.set_text_content(None);
        self.0.lines.borrow_mut().clear();
        self.0.rows.borrow_mut().clear();
    }

    /// Adds a row at the end.
    pub fn add(&self, row: &Row) {
        if let Some(line) = line(row) {
            let _ = self.0.body.append_child(&line);
            self.0.lines.borrow_mut().push(line);
        }
    }

    /// Sorts the rows as they were sorted before.
    pub fn sort(&self, rows: &[Row]) {
        self.0.rows.borrow_mut().extend_from_slice(rows);
        if self.0.by.get() != (Sorting::Number, false) {
            self.0.sort();
        }
    }
}

impl Inner {
    fn sort(&self) {
        let (by, backwards) = self.by.get();
        let lines = self.lines.borrow();
        for at in sort(&self.rows.borrow(), by, backwards) {
            lines.get(at).map(|line| self.body.append_child(line));
        }
        for (head, button) in &self.heads {
            let Some(cell) = button.parent_element() else { continue };
            let order = if backwards { "descending" } else { "ascending" };
            let _ = if *head == by {
                cell.set_attribute("aria-sort", order)
            } else {
                cell.remove_attribute("aria-sort")
            };
        }
    }
}

/// The draft whose link was followed, unless into another tab.
fn number(event: &Event) -> Option<usize> {
    let click = event.dyn_ref::<web_sys::MouseEvent>()?;
    if click.ctrl_key() || click.meta_key() || click.shift_key() {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    target.get_attribute("data-draft")?.parse().ok()
}

fn line(row: &Row) -> Option<Element> {
    let line = made("tr", "row")?;
    let cell = |words: &str| {
        let cell = made("td", "cell")?;
        cell.set_text_content(Some(words));
        line.append_child(&cell).ok()?;
        Some(cell)
    };
    cell(&row.number.to_string())?;
    let opener = dom::document().create_element("a").ok()?;
    // Another tab can open it too, where its link holds it.
    let place = if link::fits(&row.draft) { link::encode(&row.draft) } else { String::new() };
    opener.set_attribute("href", &["#", &place].concat()).ok()?;
    opener.set_attribute("data-draft", &row.number.to_string()).ok()?;
    opener.set_attribute("dir", "auto").ok()?;
    opener.set_text_content(Some(&excerpt(&row.draft.text)));
    cell("")?.append_child(&opener).ok()?;
    let verdict = span(t(short(row.label, row.sure)), &["mark ", row.tone().class()].concat())?;
    cell("")?.append_child(&verdict).ok()?;
    cell(t(ask(row.ask)))?;
    let is_known = row.draft.channel != Channel::Unknown;
    if row.muddles.is_empty() {
        cell(if is_known { t(Key::NotMuddled) } else { "" })?;
    } else {
        let muddled = span(t(Key::Muddled), "muddled")?;
        cell("")?.append_child(&muddled).ok()?;
    }
    Some(line)
}

fn made(name: &str, role: &str) -> Option<Element> {
    let element = dom::document().create_element(name).ok()?;
    // Said outright: where rows are shown as cards, browsers forget that they are rows.
    element.set_attribute("role", role).ok()?;
    Some(element)
}

fn span(words: &str, class: &str) -> Option<Element> {
    let span = dom::document().create_element("span").ok()?;
    span.set_class_name(class);
    span.set_text_content(Some(words));
    Some(span)
}
