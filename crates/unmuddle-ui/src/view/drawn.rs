//! Elements as plain data, and the one place that draws them.
//!
//! What changes as a whole with each reading is data: it is tested without a browser, and takes a
//! quarter of the bytes that a view of its own type would.

use leptos::prelude::document;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node as Place};

/// An element, or words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Node {
    /// Its name; empty for words.
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    /// The words, where it is nothing else.
    words: String,
    children: Vec<Node>,
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

/// A button; a click on it wishes what `wish` says.
pub fn button(class: &str, label: &'static str, wish: impl Into<String>) -> Node {
    say("button", class, label).with("type", "button").with("data-wish", wish)
}

impl Node {
    /// The same with an attribute. A name with two dashes is a property of its style, which the
    /// page's policy forbids as an attribute.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// All its words in order.
    pub fn text(&self) -> String {
        self.children.iter().fold(self.words.clone(), |all, child| all + &child.text())
    }

    /// Every node of a class below it, and itself.
    pub fn all<'n>(&'n self, class: &str) -> Vec<&'n Node> {
        let mut found = Vec::new();
        let has = self
            .attributes
            .iter()
            .any(|(name, value)| *name == "class" && value.split(' ').any(|one| one == class));
        if has {
            found.push(self);
        }
        for child in &self.children {
            found.extend(child.all(class));
        }
        found
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

    /// Draws something else there. Elements that stay the same are not touched, so that focus and
    /// choices stay too.
    pub fn show(&mut self, nodes: Vec<Node>) {
        if self.nodes != nodes {
            patch(&self.place, &self.nodes, &nodes);
            self.nodes = nodes;
        }
    }
}

fn patch(parent: &Place, old: &[Node], new: &[Node]) {
    for (index, node) in new.iter().enumerate() {
        let place = parent.child_nodes().item(u32::try_from(index).unwrap_or(u32::MAX));
        match (old.get(index).filter(|old| old.tag == node.tag), place) {
            (Some(old), Some(place)) => renew(&place, old, node),
            (_, place) => {
                let Some(made) = make(node) else { continue };
                let _ = match place {
                    Some(place) => parent.replace_child(&made, &place),
                    None => parent.append_child(&made),
                };
            }
        }
    }
    for _ in new.len()..old.len() {
        if let Some(last) = parent.last_child() {
            let _ = parent.remove_child(&last);
        }
    }
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
}
