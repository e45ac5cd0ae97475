//! The marks behind the text field: the same words, invisible, in the same font and place.
//!
//! Drawn by hand rather than by a view, a block for each line: while somebody types, one line
//! changes, and so the browser lays out one line. A long text gets its words at once and its marks
//! in idle moments, those in sight first.

use super::dom;
use super::pace::{when_idle, within};
use std::cell::RefCell;
use std::rc::Rc;
use unmuddle_ui::marks::{Edit, Piece, by_line, lines, untouched};
use unmuddle_ui::wording::Tone;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node};

/// So many pieces are drawn at once; the rest waits for idle moments.
const AT_ONCE: usize = 240;
/// Milliseconds that an idle moment is used.
const MOMENT: f64 = 6.0;
/// Milliseconds that the rest waits for an idle moment, at most.
const IDLE: u32 = 200;

/// The layer and what it shows.
#[derive(Clone)]
pub struct Layer(Rc<RefCell<Inner>>);

/// How a piece looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// What its sentence does.
    pub tone: Option<Tone>,
    /// Whether a finding stands on it.
    pub finding: bool,
    /// Whether such a finding is in focus.
    pub active: bool,
}

struct Inner {
    element: HtmlElement,
    /// Holds the height of a last, empty line.
    end: Node,
    lines: Vec<Line>,
    text: String,
    /// Whether an idle moment has been asked for.
    waits: bool,
}

struct Line {
    element: HtmlElement,
    text: String,
    wanted: Vec<(usize, Look)>,
    drawn: Vec<Drawn>,
}

/// A piece as it stands in the page: a bare text, or an element where it has a look.
struct Drawn {
    node: Node,
    text: String,
    look: Look,
}

impl Look {
    fn class(self) -> String {
        let mut class = self.tone.map_or("", Tone::class).to_owned();
        if self.finding {
            class.push_str(" finding");
        }
        if self.active {
            class.push_str(" active");
        }
        class
    }
}

impl Layer {
    /// An empty layer in the element that the page has for it.
    pub fn new(element: HtmlElement) -> Option<Self> {
        let end = dom::document().create_element("span").ok()?;
        end.set_text_content(Some("\u{200b}"));
        let inner = Inner {
            element,
            end: end.into(),
            lines: Vec::new(),
            text: String::new(),
            waits: false,
        };
        let layer = Self(Rc::new(RefCell::new(inner)));
        layer.draw("", &[], |_| Look::default());
        Some(layer)
    }

    /// Shows the pieces of a text, each in its look; elements that stay the same are not touched.
    pub fn draw(&self, text: &str, pieces: &[Piece], look: impl Fn(&Piece) -> Look) {
        let mut inner = self.0.borrow_mut();
        let changed = inner.put(text);
        let wanted = by_line(text, pieces, look);
        for (line, wanted) in inner.lines.iter_mut().zip(wanted) {
            line.wanted = wanted;
        }
        let mut left = AT_ONCE;
        // What is typed is drawn whatever else waits.
        for at in changed.into_iter().chain(0..inner.lines.len()) {
            if left == 0 {
                break;
            }
            left = left.saturating_sub(inner.paint(at));
        }
        drop(inner);
        if left == 0 {
            self.go_on();
        }
    }

    /// Draws what waits in idle moments, until nothing does.
    fn go_on(&self) {
        if std::mem::replace(&mut self.0.borrow_mut().waits, true) {
            return;
        }
        let layer = self.clone();
        when_idle(IDLE, move || {
            let is_done = {
                let mut inner = layer.0.borrow_mut();
                inner.waits = false;
                inner.paint_some()
            };
            if !is_done {
                layer.go_on();
            }
        });
    }

    /// The first element of what is in focus.
    pub fn first_active(&self) -> Option<Element> {
        let mut inner = self.0.borrow_mut();
        let is_active = |line: &Line| line.wanted.iter().any(|(_, look)| look.active);
        let at = inner.lines.iter().position(is_active)?;
        inner.paint(at);
        let found = inner.lines.get(at)?.drawn.iter().find(|drawn| drawn.look.active)?;
        found.node.clone().dyn_into().ok()
    }
}

impl Inner {
    /// Has a block for each line of a text, with its words in it where the line is new; gives the
    /// first line that is, if one is.
    fn put(&mut self, text: &str) -> Option<usize> {
        let edit = Edit::between(&self.text, text);
        let lengths: Vec<usize> = self.lines.iter().map(|line| line.text.len()).collect();
        let (head, tail) = untouched(&lengths, edit, text);
        let kept = self.lines.split_off(self.lines.len() - tail);
        let mut changed = self.lines.split_off(head).into_iter();
        let count = lines(text).count();
        let before: Option<Node> = kept.first().map(|line| line.element.clone().into());
        for words in lines(text).take(count - tail).skip(head) {
            let reused = changed.next().or_else(|| self.line(before.as_ref()));
            if let Some(mut line) = reused {
                words.clone_into(&mut line.text);
                self.lines.push(line);
            }
        }
        changed.for_each(|line| line.element.remove());
        let first = (self.lines.len() > head).then_some(head);
        self.lines.extend(kept);
        text.clone_into(&mut self.text);
        if let Some(last) = self.lines.last() {
            let _ = last.element.append_child(&self.end);
        }
        // Many new lines would be many pieces: their words alone hold the height.
        if count - tail - head > 1 {
            for line in &mut self.lines[head..count - tail] {
                line.plain();
            }
        }
        first
    }

    fn line(&self, before: Option<&Node>) -> Option<Line> {
        let element = dom::document().create_element("div").ok()?;
        self.element.insert_before(&element, before).ok()?;
        let element = element.dyn_into().ok()?;
        Some(Line { element, text: String::new(), wanted: Vec::new(), drawn: Vec::new() })
    }

    /// Draws a line where it is not drawn yet, and says how many pieces that were.
    fn paint(&mut self, at: usize) -> usize {
        self.lines.get_mut(at).map_or(0, Line::paint)
    }

    /// Draws lines for a moment, those in sight first; says whether nothing is left.
    fn paint_some(&mut self) -> bool {
        let goes_on = within(MOMENT);
        let first = self.first_in_sight();
        for at in (first..self.lines.len()).chain(0..first) {
            if self.paint(at) > 0 && !goes_on() {
                return false;
            }
        }
        true
    }

    fn first_in_sight(&self) -> usize {
        let Some(sheet) = self.element.parent_element() else { return 0 };
        let top = sheet.scroll_top();
        self.lines.partition_point(|line| line.element.offset_top() < top).saturating_sub(1)
    }
}

impl Line {
    /// Shows the words alone.
    fn plain(&mut self) {
        let wanted = std::mem::replace(&mut self.wanted, vec![(self.text.len(), Look::default())]);
        self.paint();
        self.wanted = wanted;
    }

    /// Draws what is wanted, if it is not drawn yet; counts the pieces that had to be.
    fn paint(&mut self) -> usize {
        let mut next: Vec<(&str, Look)> = Vec::with_capacity(self.wanted.len());
        let mut rest = self.text.as_str();
        for (length, look) in &self.wanted {
            let Some((words, after)) = rest.split_at_checked(*length) else { break };
            // A break has no width: a line of it alone is not marked.
            let look = if words.trim().is_empty() && words.ends_with('\n') {
                Look::default()
            } else {
                *look
            };
            next.push((words, look));
            rest = after;
        }
        let same =
            |drawn: &Drawn, next: &(&str, Look)| drawn.look == next.1 && drawn.text == next.0;
        let head = self.drawn.iter().zip(&next).take_while(|(a, b)| same(a, b)).count();
        if head == self.drawn.len() && head == next.len() {
            return 0;
        }
        let most = (self.drawn.len() - head).min(next.len() - head);
        let ends = self.drawn.iter().rev().zip(next.iter().rev()).take(most);
        let tail = ends.take_while(|(a, b)| same(a, b)).count();
        let kept = self.drawn.split_off(self.drawn.len() - tail);
        let changed = self.drawn.split_off(head);
        // Behind the pieces there is nothing, or the end of the layer.
        let before = match (kept.first(), changed.last().or(self.drawn.last())) {
            (Some(drawn), _) => Some(drawn.node.clone()),
            (None, Some(drawn)) => drawn.node.next_sibling(),
            (None, None) => self.element.first_child(),
        };
        let mut changed = changed.into_iter();
        let middle = &next[head..next.len() - tail];
        for (words, look) in middle {
            let reused = changed.next();
            self.drawn.extend(show(&self.element, words, *look, reused, before.as_ref()));
        }
        for drawn in changed {
            let _ = self.element.remove_child(&drawn.node);
        }
        let count = middle.len().max(1);
        self.drawn.extend(kept);
        count
    }
}

/// A piece in the page, in the place of one that is no more.
fn show(
    line: &HtmlElement,
    words: &str,
    look: Look,
    reused: Option<Drawn>,
    before: Option<&Node>,
) -> Option<Drawn> {
    let is_bare = look == Look::default();
    let fits = |drawn: &Drawn| (drawn.look == Look::default()) == is_bare;
    let node = match reused {
        Some(drawn) if fits(&drawn) => {
            if drawn.text != words {
                drawn.node.set_text_content(Some(words));
            }
            drawn.node
        }
        other => {
            let node: Node = if is_bare {
                dom::document().create_text_node(words).into()
            } else {
                let element = dom::document().create_element("span").ok()?;
                element.set_text_content(Some(words));
                element.into()
            };
            match other {
                Some(old) => line.replace_child(&node, &old.node).ok()?,
                None => line.insert_before(&node, before).ok()?,
            };
            node
        }
    };
    if let Some(element) = node.dyn_ref::<Element>() {
        element.set_class_name(&look.class());
    }
    Some(Drawn { node, text: words.to_owned(), look })
}
