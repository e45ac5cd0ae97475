//! The marks behind the text field: the same words, invisible, in the same font and place.
//!
//! Drawn by hand rather than by a view: while somebody types, all but the piece under the caret
//! stays as it is, and so must its elements.

use super::dom;
use unmuddle::Span;
use unmuddle_ui::marks::Piece;
use web_sys::{Element, HtmlElement};

/// The layer and what it shows.
pub struct Layer {
    element: HtmlElement,
    /// Holds the height of a last, empty line.
    end: Element,
    drawn: Vec<Drawn>,
    text: String,
}

struct Drawn {
    element: Element,
    span: Span,
    look: String,
}

impl Layer {
    /// An empty layer in the element that the page has for it.
    pub fn new(element: HtmlElement) -> Option<Self> {
        let end = dom::document().create_element("span").ok()?;
        end.set_text_content(Some("\u{200b}"));
        element.append_child(&end).ok()?;
        Some(Self { element, end, drawn: Vec::new(), text: String::new() })
    }

    /// Shows the pieces of a text, each in its look (a list of classes); elements that stay the
    /// same are not touched.
    pub fn draw(&mut self, text: &str, pieces: &[Piece], look: impl Fn(&Piece) -> String) {
        let next: Vec<(Span, String)> =
            pieces.iter().map(|piece| (piece.span, look(piece))).collect();
        let same = |drawn: &Drawn, next: &(Span, String)| {
            drawn.look == next.1 && drawn.span.slice(&self.text) == next.0.slice(text)
        };
        let head = self.drawn.iter().zip(&next).take_while(|(a, b)| same(a, b)).count();
        let rest = (self.drawn.len() - head).min(next.len() - head);
        let tail = (self.drawn.iter().rev().zip(next.iter().rev()))
            .take(rest)
            .take_while(|(a, b)| same(a, b))
            .count();

        let kept_tail = self.drawn.split_off(self.drawn.len() - tail);
        let mut changed = self.drawn.split_off(head).into_iter();
        let before = kept_tail.first().map_or(&self.end, |drawn| &drawn.element).clone();
        let middle = next.len() - tail;
        for (span, look) in &next[head..middle] {
            let reused = changed.next();
            if let Some(drawn) = self.show(text, *span, look, reused, &before) {
                self.drawn.push(drawn);
            }
        }
        changed.for_each(|drawn| drawn.element.remove());
        for (drawn, (span, _)) in kept_tail.into_iter().zip(&next[middle..]) {
            self.drawn.push(Drawn { span: *span, ..drawn });
        }
        self.text.clear();
        self.text.push_str(text);
        let _ = self.element.remove_attribute("hidden");
    }

    fn show(
        &self,
        text: &str,
        span: Span,
        look: &str,
        reused: Option<Drawn>,
        before: &Element,
    ) -> Option<Drawn> {
        let element = match reused {
            Some(drawn) => drawn.element,
            None => {
                let element = dom::document().create_element("span").ok()?;
                self.element.insert_before(&element, Some(before)).ok()?;
                element
            }
        };
        element.set_text_content(Some(span.slice(text)));
        element.set_class_name(look);
        Some(Drawn { element, span, look: look.to_owned() })
    }

    /// Takes the marks away until the next drawing: better none than marks on the wrong words.
    pub fn hide(&self) {
        let _ = self.element.set_attribute("hidden", "");
    }

    /// The first element whose look holds a class.
    pub fn first(&self, class: &str) -> Option<Element> {
        let has = |drawn: &&Drawn| drawn.look.split(' ').any(|word| word == class);
        self.drawn.iter().find(has).map(|drawn| drawn.element.clone())
    }
}
