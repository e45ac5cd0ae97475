//! Several drafts at once: pasted or opened, read in idle moments, shown as a table.

use super::afar::{self, is_long};
use super::desk::Desk;
use super::files::{parted, save};
use super::listen::{acting, on};
use super::pace::{when_idle, within};
use super::rows::Rows;
use super::{dom, keep};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use unmuddle::{Channel, Context, assess};
use unmuddle_ui::batch::{MOST, Post, Row, Summary, csv, json, paste, stance};
use unmuddle_ui::draft::Draft;
use unmuddle_ui::messages::{Key, several_progress, several_too_many};
use unmuddle_ui::wording::t;
use wasm_bindgen_futures::spawn_local;
use web_sys::{
    Element, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, Node,
};

/// Milliseconds that an idle moment is used, and that reading waits for one, at most.
const MOMENT: f64 = 8.0;
const IDLE: u32 = 100;

/// The several drafts, and the elements that show them.
pub struct Several {
    desk: Rc<Desk>,
    elements: Elements,
    table: Rows,
    posts: RefCell<Vec<Post>>,
    rows: RefCell<Vec<Row>>,
    /// Which reading is the last one; what belongs to another stops.
    run: Cell<u32>,
}

struct Elements {
    page: HtmlElement,
    /// What is shown while there is one draft.
    one: Vec<HtmlElement>,
    open: HtmlElement,
    back: HtmlElement,
    /// The way back from a draft of the table.
    to_table: HtmlElement,
    form: HtmlElement,
    text: HtmlTextAreaElement,
    channel: HtmlSelectElement,
    stance: HtmlInputElement,
    notice: HtmlElement,
    progress: HtmlElement,
    bar: Element,
    count: HtmlElement,
    summary: HtmlElement,
    result: HtmlElement,
}

impl Several {
    /// The several of the static page; none on a page that has no place for them.
    pub fn find(desk: &Rc<Desk>) -> Option<Rc<Self>> {
        let elements = Elements {
            page: dom::find("several")?,
            one: vec![dom::find("one-draft")?, dom::find("samples")?],
            open: dom::find("several-open")?,
            back: dom::find("several-back")?,
            to_table: dom::find("several-return")?,
            form: dom::find("several-form")?,
            text: dom::find("several-text")?,
            channel: dom::find("several-channel")?,
            stance: dom::find("several-stance")?,
            notice: dom::find("several-notice")?,
            progress: dom::find("several-progress")?,
            bar: dom::find("several-bar")?,
            count: dom::find("several-count")?,
            summary: dom::find("several-summary")?,
            result: dom::find("several-result")?,
        };
        // The same places as for one draft.
        let places = desk.elements.channel.child_nodes();
        for place in (0..places.length()).filter_map(|at| places.get(at)) {
            let copy: Option<Node> = place.clone_node_with_deep(true).ok();
            copy.map(|copy| elements.channel.append_child(&copy));
        }
        elements.channel.set_value(Channel::OrganicPost.id());
        Some(Rc::new(Self {
            desk: desk.clone(),
            elements,
            table: Rows::find()?,
            posts: RefCell::default(),
            rows: RefCell::default(),
            run: Cell::default(),
        }))
    }

    /// Listens, for as long as the page lives.
    pub fn listen(self: &Rc<Self>) {
        let (desk, elements) = (&self.desk, &self.elements);
        let several = self.clone();
        on(desk, &elements.open, "click", move |_, _| several.open());
        let several = self.clone();
        on(desk, &elements.back, "click", move |_, _| several.back());
        let several = self.clone();
        on(desk, &elements.to_table, "click", move |_, _| several.open());
        let several = self.clone();
        acting(desk, &elements.form, "submit", move |_, event| {
            event.prevent_default();
            several.check();
        });
        let changed = |several: Rc<Self>| move |_: &Rc<Desk>, _: &_| several.again();
        on(desk, &elements.channel, "change", changed(self.clone()));
        on(desk, &elements.stance, "change", changed(self.clone()));
        let several = self.clone();
        on(desk, &dom::window(), "pagehide", move |_, _| several.leave());
        let several = self.clone();
        self.table.listen(desk, move |number| several.show(number));
        self.listen_for_saving();
    }

    fn listen_for_saving(self: &Rc<Self>) {
        for (id, name, media, write) in [
            ("several-csv", "unmuddle.csv", "text/csv;charset=utf-8", csv as fn(&[Row]) -> String),
            ("several-json", "unmuddle.json", "application/json", json),
        ] {
            let Some(button) = dom::find::<HtmlElement>(id) else { continue };
            let several = self.clone();
            on(&self.desk, &button, "click", move |_, _| {
                save(name, media, write(&several.rows.borrow()));
            });
        }
    }

    /// Whether the several are in sight.
    pub fn is_open(&self) -> bool {
        !self.elements.page.hidden()
    }

    /// Shows the several in the place of the one.
    fn open(self: &Rc<Self>) {
        self.turn(true);
        let text = &self.elements.text;
        if text.value().is_empty() && self.posts.borrow().is_empty() {
            text.set_value(&keep::held_several().unwrap_or_default());
        }
        if let Some(heading) = dom::find::<HtmlElement>("several-name") {
            let _ = heading.focus();
        }
    }

    /// Shows the one draft again.
    fn back(&self) {
        self.turn(false);
        let _ = self.desk.elements.text.focus();
    }

    fn turn(&self, to_several: bool) {
        self.elements.page.set_hidden(!to_several);
        for one in &self.elements.one {
            one.set_hidden(to_several);
        }
        self.elements.to_table.set_hidden(to_several || self.rows.borrow().is_empty());
    }

    /// Takes drafts from files.
    pub fn receive(self: &Rc<Self>, posts: Vec<Post>, are_parted: bool, troubles: &str) {
        self.open();
        if posts.is_empty() {
            self.tell(troubles);
            return;
        }
        // A text to part is shown, so that it can be parted by hand.
        if let ([one], false) = (posts.as_slice(), are_parted) {
            self.elements.text.set_value(&one.text);
        }
        self.take(parted(posts, are_parted), troubles);
    }

    /// Reads what was pasted.
    fn check(self: &Rc<Self>) {
        let posts = paste(&self.elements.text.value());
        if posts.is_empty() {
            self.tell(t(Key::SeveralWithout));
            let _ = self.elements.text.focus();
            return;
        }
        self.take(posts, "");
    }

    fn take(self: &Rc<Self>, mut posts: Vec<Post>, troubles: &str) {
        let mut notice = troubles.to_owned();
        if posts.len() > MOST {
            posts.truncate(MOST);
            notice.push(' ');
            notice.push_str(&several_too_many(MOST));
        }
        self.tell(notice.trim());
        *self.posts.borrow_mut() = posts;
        self.again();
    }

    /// Reads all of them from the first on.
    fn again(self: &Rc<Self>) {
        if self.posts.borrow().is_empty() {
            return;
        }
        self.run.set(self.run.get().wrapping_add(1));
        self.rows.borrow_mut().clear();
        self.table.clear();
        dom::say(&self.elements.summary, "");
        self.elements.result.set_hidden(false);
        self.elements.progress.set_hidden(false);
        let _ = self.elements.bar.set_attribute("max", &self.posts.borrow().len().to_string());
        self.go_on(self.run.get());
    }

    /// Reads in idle moments until all are read, or another reading has begun.
    fn go_on(self: &Rc<Self>, run: u32) {
        let several = self.clone();
        when_idle(IDLE, move || {
            let goes_on = within(MOMENT);
            while several.run.get() == run {
                let Some((draft, context)) = several.next() else {
                    several.finish();
                    return;
                };
                if is_long(draft.text.len()) {
                    several.read_afar(run, draft, context);
                    return;
                }
                several.add(Row::new(
                    several.count() + 1,
                    draft.clone(),
                    &assess(&draft.text, &context),
                ));
                if !goes_on() {
                    several.progress();
                    several.go_on(run);
                    return;
                }
            }
        });
    }

    fn read_afar(self: &Rc<Self>, run: u32, draft: Draft, context: Context) {
        let several = self.clone();
        spawn_local(async move {
            let found = afar::ask(&draft.text, &context).await;
            if several.run.get() == run {
                let assessment = found.unwrap_or_else(|| assess(&draft.text, &context));
                several.add(Row::new(several.count() + 1, draft, &assessment));
                several.progress();
                several.go_on(run);
            }
        });
    }

    fn count(&self) -> usize {
        self.rows.borrow().len()
    }

    /// The next draft to read, and what is known beside it.
    fn next(&self) -> Option<(Draft, Context)> {
        let post = self.posts.borrow().get(self.count())?.clone();
        let channel = post.channel.unwrap_or_else(|| self.channel());
        let draft = Draft { text: post.text, channel, title: post.title, ..Draft::default() };
        let mut context = draft.context();
        context.stance = stance(&self.rows.borrow(), self.elements.stance.checked());
        Some((draft, context))
    }

    fn channel(&self) -> Channel {
        self.elements.channel.value().parse().unwrap_or_default()
    }

    fn add(&self, row: Row) {
        self.table.add(&row);
        self.rows.borrow_mut().push(row);
    }

    fn progress(&self) {
        let (read, all) = (self.count(), self.posts.borrow().len());
        let _ = self.elements.bar.set_attribute("value", &read.to_string());
        dom::say(&self.elements.count, &several_progress(read, all));
    }

    fn finish(&self) {
        self.elements.progress.set_hidden(true);
        let rows = self.rows.borrow();
        let words = Summary::new(&rows).words(self.channel(), self.elements.stance.checked());
        dom::say(&self.elements.summary, &words);
        self.table.sort(&rows);
    }

    /// Opens one of them in the editor.
    fn show(self: &Rc<Self>, number: usize) {
        let Some(draft) = self.rows.borrow().get(number - 1).map(|row| row.draft.clone()) else {
            return;
        };
        let present = self.desk.draft().text;
        let is_here = self.rows.borrow().iter().any(|row| row.draft.text == present);
        self.turn(false);
        self.desk.open(draft, is_here);
        let _ = self.desk.elements.text.focus();
    }

    fn tell(&self, words: &str) {
        dom::say(&self.elements.notice, words);
        self.elements.notice.set_hidden(words.is_empty());
    }

    fn leave(&self) {
        keep::hold_several(&self.elements.text.value());
    }
}
