//! Elements as plain data, and the one place that draws them.
//!
//! What the check shows beside a verdict is large and rarely changes. As data it can be tested
//! without a browser, and takes a quarter of the bytes that a view of its own type would.

use crate::checking::{Checking, State, Wish};
use crate::model::Model;
use crate::reading::Reading;
use leptos::{html, prelude::*};
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, MouseEvent, Node as Drawn};

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
    wish: Option<Wish>,
}

/// An element with a list of classes.
pub fn el(tag: &'static str, class: &'static str, children: Vec<Node>) -> Node {
    let node = Node { tag, children, ..Node::default() };
    if class.is_empty() { node } else { node.with("class", class) }
}

/// Words.
pub fn words(words: impl Into<String>) -> Node {
    Node { words: words.into(), ..Node::default() }
}

/// An element that holds nothing but words.
pub fn say(tag: &'static str, class: &'static str, text: impl Into<String>) -> Node {
    el(tag, class, vec![words(text)])
}

/// A quotation from the text.
pub fn quote(text: impl Into<String>) -> Node {
    say("q", "", text).with("dir", "auto")
}

/// A button.
pub fn button(class: &'static str, label: impl Into<String>, wish: Wish) -> Node {
    let button = say("button", class, label).with("type", "button");
    Node { wish: Some(wish), ..button }
}

impl Node {
    /// The same with an attribute.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// The same, hidden or not.
    pub fn hidden(self, hidden: bool) -> Self {
        if hidden { self.with("hidden", "") } else { self }
    }
}

/// What a part of the page shows of its state.
pub type Look = Box<dyn Fn(&State, Option<&Reading>) -> Vec<Node> + Send + Sync>;

/// A part of the page that is kept as its data says; nothing where nothing is checked.
pub fn part(model: Model, look: Look) -> AnyView {
    let Some(Checking { state, wish }) = model.checking else { return ().into_any() };
    let root = NodeRef::<html::Div>::new();
    let wishes = StoredValue::new(Vec::<Wish>::new());
    Effect::new(move |drawn: Option<Vec<Node>>| {
        let nodes = state.with(|state| model.reading.with(|reading| look(state, reading.as_ref())));
        let Some(root) = root.get() else { return Vec::new() };
        let drawn = drawn.unwrap_or_else(|| {
            // The element may have been another part's.
            root.set_text_content(None);
            Vec::new()
        });
        if drawn != nodes {
            let mut now = Vec::new();
            patch(&root, &drawn, &nodes, &mut now);
            wishes.set_value(now);
        }
        nodes
    });
    let clicked = move |event: MouseEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let meant = target.and_then(|target| target.closest("[data-wish]").ok().flatten());
        let index = meant.and_then(|meant| meant.get_attribute("data-wish")?.parse::<usize>().ok());
        let wished = index.and_then(|index| wishes.with_value(|all| all.get(index).cloned()));
        if wished.is_some() {
            wish.set(wished);
        }
    };
    view! { class="u",
        <div class="part" node_ref=root on:click=clicked on:keydown=|event| fold_away(&event)></div>
    }
    .into_any()
}

/// Escape folds away what a summary has unfolded, and leads back to it.
fn fold_away(event: &KeyboardEvent) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let fold = target.and_then(|target| target.closest("details.fold[open]").ok().flatten());
    if let Some(fold) = fold
        && event.key() == "Escape"
    {
        let _ = fold.remove_attribute("open");
        let summary = fold.query_selector("summary").ok().flatten();
        if let Some(summary) = summary.and_then(|one| one.dyn_into::<HtmlElement>().ok()) {
            let _ = summary.focus();
        }
    }
}

/// Turns what is drawn into what shall be; elements that stay the same are not touched, so that
/// focus, choices and open folds stay too.
fn patch(parent: &Drawn, old: &[Node], new: &[Node], wishes: &mut Vec<Wish>) {
    for (index, node) in new.iter().enumerate() {
        let at = u32::try_from(index).unwrap_or(u32::MAX);
        let place = parent.child_nodes().item(at);
        match (old.get(index).filter(|old| old.tag == node.tag), place) {
            (Some(old), Some(place)) => renew(&place, old, node, wishes),
            (_, place) => {
                let Some(made) = make(node, wishes) else { continue };
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

fn make(node: &Node, wishes: &mut Vec<Wish>) -> Option<Drawn> {
    if node.tag.is_empty() {
        return Some(document().create_text_node(&node.words).into());
    }
    let made: Drawn = document().create_element(node.tag).ok()?.into();
    renew(&made, &Node::default(), node, wishes);
    Some(made)
}

fn renew(place: &Drawn, old: &Node, new: &Node, wishes: &mut Vec<Wish>) {
    let Some(element) = place.dyn_ref::<Element>() else {
        if old.words != new.words {
            place.set_text_content(Some(&new.words));
        }
        return;
    };
    for (name, _) in &old.attributes {
        if !new.attributes.iter().any(|(kept, _)| kept == name) {
            let _ = element.remove_attribute(name);
        }
    }
    for attribute in &new.attributes {
        if !old.attributes.contains(attribute) {
            let _ = element.set_attribute(attribute.0, &attribute.1);
        }
    }
    if let Some(wish) = &new.wish {
        let _ = element.set_attribute("data-wish", &wishes.len().to_string());
        wishes.push(wish.clone());
    } else if old.wish.is_some() {
        let _ = element.remove_attribute("data-wish");
    }
    patch(place, &old.children, &new.children, wishes);
}

#[cfg(test)]
impl Node {
    /// All its words in order.
    pub fn text(&self) -> String {
        let children = self.children.iter().map(Node::text);
        self.words.clone() + &children.collect::<String>()
    }

    /// Every wish below it, with the label of its button.
    pub fn wishes(&self) -> Vec<(String, Wish)> {
        let own = self.wish.iter().map(|wish| (self.text(), wish.clone()));
        own.chain(self.children.iter().flat_map(Node::wishes)).collect()
    }
}
