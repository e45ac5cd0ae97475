//! Elements as plain data, and the one place that draws them.
//!
//! What is drawn is data first: it is tested without a browser, and takes a quarter of the bytes
//! that views of their own types would.

use crate::checking::Wish;
use crate::finding::Target;
use leptos::prelude::document;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node as Place};

/// An element, or words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Node {
    /// Its name; empty for words.
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    /// The words, where it is nothing else.
    words: String,
    children: Vec<Node>,
    /// What a click on it wishes.
    pub(super) wish: Option<Wish>,
    /// Which findings it shows.
    pub(super) about: Option<Target>,
}

/// An element with a list of classes.
pub fn el(tag: &'static str, class: &str, children: Vec<Node>) -> Node {
    let node = Node { tag, children, ..Node::default() };
    if class.is_empty() { node } else { node.with("class", class) }
}

/// Words.
pub fn words(words: impl Into<String>) -> Node {
    Node { words: words.into(), ..Node::default() }
}

/// An element that holds nothing but words.
pub fn say(tag: &'static str, class: &str, text: impl Into<String>) -> Node {
    el(tag, class, vec![words(text)])
}

/// A quotation from the text.
pub fn quote(text: impl Into<String>) -> Node {
    say("q", "", text).with("dir", "auto")
}

/// A button.
pub fn button(class: &str, label: impl Into<String>, wish: Wish) -> Node {
    let button = say("button", class, label).with("type", "button");
    Node { wish: Some(wish), ..button }
}

impl Node {
    /// The same with an attribute. A name with two dashes is a property of its style, which the
    /// page's policy forbids as an attribute.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// The same, hidden or not.
    pub fn hidden(self, hidden: bool) -> Self {
        if hidden { self.with("hidden", "") } else { self }
    }

    /// The same, as what shows some findings.
    pub fn about(self, target: Target) -> Self {
        Self { about: Some(target), ..self }
    }

    /// Whether it can become another by small changes: both have one name, one id or none, and the
    /// same class first, which says what they are; those behind it say how they are.
    fn is_like(&self, other: &Self) -> bool {
        self.tag == other.tag
            && self.attribute("id") == other.attribute("id")
            && self.kind() == other.kind()
    }

    fn kind(&self) -> Option<&str> {
        self.attribute("class").split(' ').next()
    }

    /// The value of an attribute; nothing where it has none.
    pub(super) fn attribute(&self, wanted: &str) -> &str {
        let found = self.attributes.iter().find(|(name, _)| *name == wanted);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    /// All its words in order.
    pub fn text(&self) -> String {
        self.children.iter().fold(self.words.clone(), |all, child| all + &child.text())
    }
}

/// A place of the page, and what is drawn there.
#[derive(Debug)]
pub struct Drawn {
    place: Element,
    nodes: Vec<Node>,
}

impl Drawn {
    /// An empty place.
    pub fn new(place: Element) -> Self {
        place.set_text_content(None);
        Self { place, nodes: Vec::new() }
    }

    /// Draws something else there. Elements that stay the same are not touched, so that focus,
    /// choices and open folds stay too.
    pub fn show(&mut self, nodes: Vec<Node>) {
        if self.nodes != nodes {
            patch(&self.place, &self.nodes, &nodes);
            self.nodes = nodes;
        }
    }

    /// What stands around something that is drawn here, from the outermost on, and it itself;
    /// nothing where it stands elsewhere.
    pub(super) fn around(&self, drawn: &Place) -> Vec<&Node> {
        let place: &Place = &self.place;
        let mut way = Vec::new();
        let mut at = drawn.clone();
        while at != *place {
            let Some(parent) = at.parent_node() else { return Vec::new() };
            let mut before = 0;
            while let Some(sibling) = at.previous_sibling() {
                before += 1;
                at = sibling;
            }
            way.push(before);
            at = parent;
        }
        let (mut nodes, mut found) = (&self.nodes, Vec::new());
        while let Some(node) = way.pop().and_then(|at: usize| nodes.get(at)) {
            found.push(node);
            nodes = &node.children;
        }
        found
    }
}

/// Turns what is drawn into what shall be.
fn patch(parent: &Place, old: &[Node], new: &[Node]) {
    let drawn = parent.child_nodes();
    let mut places: Vec<Option<Place>> = (0..old.len()).map(|at| drawn.item(number(at))).collect();
    let mut free = vec![true; old.len()];
    let mut heirs = Vec::with_capacity(new.len());
    for (at, node) in new.iter().enumerate() {
        let fits = |at: &usize| free[*at] && old[*at].is_like(node);
        let same = Some(at).filter(|at| *at < old.len() && fits(at));
        let heir = same.or_else(|| (0..old.len()).find(fits));
        if let Some(heir) = heir {
            free[heir] = false;
        }
        heirs.push(heir);
    }
    // What goes goes first, so that what stays need not be moved, which would take its focus.
    for (place, _) in places.iter().zip(&free).filter(|(_, is_free)| **is_free) {
        place.as_ref().map(|place| parent.remove_child(place));
    }
    for ((at, node), heir) in new.iter().enumerate().zip(heirs) {
        let there = drawn.item(number(at));
        let place = match heir {
            Some(heir) => {
                let place = places[heir].take();
                place.inspect(|place| renew(place, &old[heir], node))
            }
            None => make(node),
        };
        if place.is_some() && place != there {
            place.map(|place| parent.insert_before(&place, there.as_ref()));
        }
    }
}

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

fn make(node: &Node) -> Option<Place> {
    if node.tag.is_empty() {
        return Some(document().create_text_node(&node.words).into());
    }
    let made: Place = document().create_element(node.tag).ok()?.into();
    renew(&made, &Node::default(), node);
    Some(made)
}

fn renew(place: &Place, old: &Node, new: &Node) {
    if old == new {
        return;
    }
    let Some(element) = place.dyn_ref::<HtmlElement>() else {
        place.set_text_content(Some(&new.words));
        return;
    };
    for (name, _) in &old.attributes {
        if !new.attributes.iter().any(|(kept, _)| kept == name) {
            let _ = element.remove_attribute(name);
        }
    }
    for attribute in new.attributes.iter().filter(|attribute| !old.attributes.contains(attribute)) {
        let _ = match attribute.0.starts_with("--") {
            true => element.style().set_property(attribute.0, &attribute.1),
            false => element.set_attribute(attribute.0, &attribute.1),
        };
    }
    patch(place, &old.children, &new.children);
}

#[cfg(test)]
impl Node {
    /// Whether it has an attribute.
    pub fn has(&self, wanted: &str) -> bool {
        self.attributes.iter().any(|(name, _)| *name == wanted)
    }

    /// Every wish below it, with the label of its button.
    pub fn wishes(&self) -> Vec<(String, Wish)> {
        let own = self.wish.iter().map(|wish| (self.text(), wish.clone()));
        own.chain(self.children.iter().flat_map(Node::wishes)).collect()
    }

    /// Every node of a class below it, and itself.
    pub fn all<'n>(&'n self, class: &str) -> Vec<&'n Node> {
        let is_one = self.attribute("class").split(' ').any(|one| one == class);
        let own = is_one.then_some(self);
        own.into_iter().chain(self.children.iter().flat_map(|child| child.all(class))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_knows_its_words_and_its_parts() {
        let tree = el("p", "a b", vec![words("Say "), say("b", "c", "this"), quote(" now")]);
        assert_eq!(tree.text(), "Say this now");
        let found: Vec<String> = tree.all("c").iter().map(|node| node.text()).collect();
        assert_eq!(found, ["this"]);
        assert_eq!((tree.all("b").len(), tree.all("d").len()), (1, 0));
    }

    #[test]
    fn only_what_is_the_same_thing_becomes_another() {
        let [one, two] = ["one", "two"].map(|id| say("li", id, id).with("id", id));
        assert!(one.is_like(&one.clone().hidden(true)));
        assert!(!one.is_like(&two) && !one.is_like(&say("li", "one", "one")));
        assert!(say("p", "hint found", "a").is_like(&say("p", "hint", "b")));
        assert!(!say("div", "folds", "a").is_like(&say("div", "changes", "a")));
    }
}
