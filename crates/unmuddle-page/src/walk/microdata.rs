//! Microdata: `itemscope`, `itemtype` and `itemprop` to the form that JSON-LD has.

use crate::blocks::{Line, RawBlock, write};
use crate::tokens::Tag;
use serde_json::{Map, Value};

/// Items and properties may be nested this deep; what lies deeper is left out, so that no text is
/// copied more often than this.
const MAX_DEPTH: usize = 6;

/// The items that are open and those that are done.
#[derive(Debug, Default)]
pub(crate) struct Microdata {
    open: Vec<Open>,
    done: Vec<Value>,
}

#[derive(Debug)]
struct Open {
    /// How many elements were open with this one.
    depth: usize,
    property: Option<String>,
    what: What,
}

#[derive(Debug)]
enum What {
    Item(Map<String, Value>),
    /// The text from here on.
    Text {
        block: usize,
        offset: usize,
    },
    /// The text of a hidden element.
    Hidden(String),
}

impl Microdata {
    /// Takes note of an element; `depth` counts the open elements, this one included.
    pub(crate) fn open(
        &mut self,
        tag: &Tag,
        depth: usize,
        hidden: bool,
        blocks: &[RawBlock],
        line: &Line,
    ) {
        let is_item = tag.has("itemscope");
        let property = tag.get("itemprop").map(str::to_owned);
        if !is_item && (property.is_none() || self.open.is_empty()) {
            return;
        }
        if is_item {
            if self.open.len() < MAX_DEPTH {
                let types = tag.get("itemtype").unwrap_or_default().split_whitespace();
                let types = types.map(|name| Value::String(name.to_owned())).collect();
                let item = Map::from_iter([("@type".to_owned(), Value::Array(types))]);
                self.open.push(Open { depth, property, what: What::Item(item) });
            }
        } else if let (Some(property), Some(value)) = (&property, attribute_value(tag)) {
            self.set(property, Value::String(value.to_owned()));
        } else if self.open.len() < 2 * MAX_DEPTH {
            let what = match hidden {
                true => What::Hidden(String::new()),
                false => What::Text { block: blocks.len(), offset: line.text().len() },
            };
            self.open.push(Open { depth, property, what });
        }
    }

    /// Adds text that is out of sight.
    pub(crate) fn hidden_text(&mut self, run: &str) {
        if let Some(What::Hidden(text)) = self.open.last_mut().map(|open| &mut open.what) {
            text.push_str(run);
        }
    }

    /// Closes what was opened at `depth` or deeper.
    pub(crate) fn close(&mut self, depth: usize, blocks: &[RawBlock], line: &Line) {
        while self.open.last().is_some_and(|open| open.depth >= depth) {
            let Some(open) = self.open.pop() else { return };
            let value = match open.what {
                What::Item(item) => Value::Object(item),
                What::Hidden(text) => Value::String(text.trim().to_owned()),
                What::Text { block, offset } => {
                    Value::String(text_since(block, offset, blocks, line))
                }
            };
            match open.property {
                Some(property) if !self.open.is_empty() => self.set(&property, value),
                _ if value.is_object() => self.done.push(value),
                _ => {}
            }
        }
    }

    /// The items that are not the property of another.
    pub(crate) fn finish(mut self) -> Vec<Value> {
        self.close(0, &[], &Line::default());
        self.done
    }

    /// Sets a property, which may have several names, of the innermost item.
    fn set(&mut self, names: &str, value: Value) {
        let items = self.open.iter_mut().rev().find_map(|open| match &mut open.what {
            What::Item(item) => Some(item),
            _ => None,
        });
        let Some(item) = items else { return };
        // An item goes under one name only: copies of items in items would double at each level.
        let most = if value.is_object() { 1 } else { 2 };
        for name in names.split_whitespace().take(most) {
            match item.get_mut(name) {
                None => {
                    item.insert(name.to_owned(), value.clone());
                }
                Some(Value::Array(values)) => values.push(value.clone()),
                Some(given) => *given = Value::Array(vec![given.take(), value.clone()]),
            }
        }
    }
}

fn attribute_value(tag: &Tag) -> Option<&str> {
    let own = match tag.name.as_str() {
        "a" | "link" | "area" => tag.get("href"),
        "time" => tag.get("datetime"),
        "data" | "meter" => tag.get("value"),
        "img" | "audio" | "video" | "source" | "iframe" | "embed" => tag.get("src"),
        "meta" => Some(""),
        _ => None,
    };
    tag.get("content").or(own)
}

/// The text between a point of the page and the present one, as list items and paragraphs.
fn text_since(block: usize, offset: usize, blocks: &[RawBlock], line: &Line) -> String {
    let started = blocks.get(block..).unwrap_or_default();
    let from = |text: &str| text.get(offset..).unwrap_or_default().trim().to_owned();
    let Some((first, others)) = started.split_first() else { return from(line.text()) };
    let mut texts = vec![RawBlock { text: from(&first.text), ..first.clone() }];
    texts.extend(others.iter().cloned());
    texts.retain(|block| !block.text.is_empty());
    let mut text = write(&texts);
    let rest = line.text().trim();
    if !rest.is_empty() {
        text.push_str("\n\n");
        text.push_str(rest);
    }
    text
}
