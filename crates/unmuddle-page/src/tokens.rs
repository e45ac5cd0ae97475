//! The tokenizer's adapter: HTML in, tags and text out.

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};
use std::convert::Infallible;

/// A start tag. Names are lower-case.
#[derive(Debug, Default)]
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) self_closing: bool,
    attributes: Vec<(String, String)>,
}

impl Tag {
    /// The value of an attribute, entities decoded; the first of that name counts.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// Whether the attribute is there, with any value.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }
}

/// What receives the tokens of a page.
pub(crate) trait Sink {
    fn open(&mut self, tag: &Tag);
    fn close(&mut self, name: &str);
    fn text(&mut self, text: &str);
    fn comment(&mut self, _text: &str) {}
}

/// No page gives one element more attributes than this; what follows is dropped, so that looking
/// one up stays cheap.
const MAX_ATTRIBUTES: usize = 64;

/// Hands every token of `html` to `sink`.
pub(crate) fn tokenize(html: &str, sink: &mut impl Sink) {
    let mut tag = Tag::default();
    let mut dropped = false;
    let mut emitter =
        CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| -> Option<Infallible> {
            match event {
                CallbackEvent::OpenStartTag { name } => {
                    tag.attributes.clear();
                    tag.name = text_of(name);
                }
                CallbackEvent::AttributeName { name } => {
                    dropped = tag.attributes.len() >= MAX_ATTRIBUTES;
                    if !dropped {
                        tag.attributes.push((text_of(name), String::new()));
                    }
                }
                CallbackEvent::AttributeValue { value } => {
                    if let Some((_, last)) = tag.attributes.last_mut().filter(|_| !dropped) {
                        last.push_str(&String::from_utf8_lossy(value));
                    }
                }
                CallbackEvent::CloseStartTag { self_closing } => {
                    tag.self_closing = self_closing;
                    sink.open(&tag);
                }
                CallbackEvent::EndTag { name } => sink.close(&String::from_utf8_lossy(name)),
                CallbackEvent::String { value } => sink.text(&String::from_utf8_lossy(value)),
                CallbackEvent::Comment { value } => sink.comment(&String::from_utf8_lossy(value)),
                CallbackEvent::Doctype { .. } | CallbackEvent::Error(_) => {}
            }
            None
        });
    emitter.naively_switch_states(true);
    let Ok(()) = Tokenizer::new_with_emitter(html, emitter).finish();
}

fn text_of(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Decodes character references once; meant for text without tags.
pub(crate) fn decode(text: &str) -> String {
    struct Decoded(String);
    impl Sink for Decoded {
        fn open(&mut self, _: &Tag) {}
        fn close(&mut self, _: &str) {}
        fn text(&mut self, text: &str) {
            self.0.push_str(text);
        }
    }
    let mut decoded = Decoded(String::with_capacity(text.len()));
    tokenize(text, &mut decoded);
    decoded.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_decoded_once() {
        assert_eq!(decode("a &amp;lt;b&amp;gt; &#163;5 &pound;6 & co"), "a &lt;b&gt; £5 £6 & co");
    }

    #[test]
    fn the_first_of_two_attributes_counts() {
        struct First(Option<String>);
        impl Sink for First {
            fn open(&mut self, tag: &Tag) {
                self.0 = tag.get("id").map(str::to_owned);
            }
            fn close(&mut self, _: &str) {}
            fn text(&mut self, _: &str) {}
        }
        let mut first = First(None);
        tokenize("<P ID=one id='two' Hidden>", &mut first);
        assert_eq!(first.0.as_deref(), Some("one"));
    }
}
