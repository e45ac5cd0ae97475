//! The tokenizer's adapter: HTML in, tags and text out.

use html5gum::{Emitter, Error, Reader, State, Tokenizer, naive_next_state};
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
pub(crate) fn tokenize(html: &str, sink: &mut dyn Sink) {
    let Ok(()) = Tokenizer::new_with_emitter(Bytes(html.as_bytes()), Adapter::new(sink)).finish();
}

/// The page's bytes, read by functions that are compiled once.
struct Bytes<'h>(&'h [u8]);

impl Reader for Bytes<'_> {
    type Error = Infallible;

    #[inline(never)]
    fn read_byte(&mut self) -> Result<Option<u8>, Infallible> {
        Ok(self.0.split_off_first().copied())
    }

    #[inline(never)]
    fn try_read_string(&mut self, wanted: &[u8], exact: bool) -> Result<bool, Infallible> {
        let Some((first, rest)) = self.0.split_at_checked(wanted.len()) else { return Ok(false) };
        let is_there = first == wanted || (!exact && first.eq_ignore_ascii_case(wanted));
        if is_there {
            self.0 = rest;
        }
        Ok(is_there)
    }

    #[inline(never)]
    fn read_until<'b>(
        &'b mut self,
        needle: &[u8],
        _: &'b mut [u8; 4],
    ) -> Result<Option<&'b [u8]>, Infallible> {
        let end = self.0.iter().position(|byte| needle.contains(byte)).unwrap_or(self.0.len());
        Ok(self.0.split_off(..end.max(1)).filter(|chunk| !chunk.is_empty()))
    }
}

/// Gathers the tokenizer's steps into tokens.
///
/// The tokenizer's own callback emitter would do the same for 40 kB more of WebAssembly: it is
/// compiled into each of the eighty states. Hence `inline(never)`, a dynamic sink, and nothing
/// done about errors and doctypes.
struct Adapter<'s> {
    sink: &'s mut dyn Sink,
    text: Vec<u8>,
    comment: Vec<u8>,
    tag: Tag,
    is_end: bool,
    name: Vec<u8>,
    attribute: Vec<u8>,
    value: Vec<u8>,
    /// The name of the last start tag: raw text ends at its end tag only.
    last_start: Vec<u8>,
}

impl<'s> Adapter<'s> {
    fn new(sink: &'s mut dyn Sink) -> Self {
        Self {
            sink,
            text: Vec::new(),
            comment: Vec::new(),
            tag: Tag::default(),
            is_end: false,
            name: Vec::new(),
            attribute: Vec::new(),
            value: Vec::new(),
            last_start: Vec::new(),
        }
    }

    #[inline(never)]
    fn begin_tag(&mut self, is_end: bool) {
        self.is_end = is_end;
        self.name.clear();
        self.attribute.clear();
        self.value.clear();
        self.tag.attributes.clear();
        self.tag.self_closing = false;
    }

    #[inline(never)]
    fn end_attribute(&mut self) {
        if !self.attribute.is_empty() && self.tag.attributes.len() < MAX_ATTRIBUTES {
            self.tag.attributes.push((text_of(&self.attribute), text_of(&self.value)));
        }
        self.attribute.clear();
        self.value.clear();
    }

    #[inline(never)]
    fn end_text(&mut self) {
        if !self.text.is_empty() {
            self.sink.text(&String::from_utf8_lossy(&self.text));
            self.text.clear();
        }
    }
}

impl Emitter for Adapter<'_> {
    type Token = Infallible;

    fn pop_token(&mut self) -> Option<Infallible> {
        None
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn emit_error(&mut self, _: Error) {}

    fn emit_eof(&mut self) {
        self.end_text();
    }

    #[inline(never)]
    fn emit_string(&mut self, text: &[u8]) {
        self.text.extend_from_slice(text);
    }

    fn set_last_start_tag(&mut self, name: Option<&[u8]>) {
        self.last_start.clear();
        self.last_start.extend_from_slice(name.unwrap_or_default());
    }

    fn init_start_tag(&mut self) {
        self.begin_tag(false);
    }

    fn init_end_tag(&mut self) {
        self.begin_tag(true);
    }

    #[inline(never)]
    fn push_tag_name(&mut self, name: &[u8]) {
        self.name.extend_from_slice(name);
    }

    fn set_self_closing(&mut self) {
        self.tag.self_closing = true;
    }

    fn init_attribute(&mut self) {
        self.end_attribute();
    }

    #[inline(never)]
    fn push_attribute_name(&mut self, name: &[u8]) {
        self.attribute.extend_from_slice(name);
    }

    #[inline(never)]
    fn push_attribute_value(&mut self, value: &[u8]) {
        self.value.extend_from_slice(value);
    }

    #[inline(never)]
    fn emit_current_tag(&mut self) -> Option<State> {
        self.end_attribute();
        self.end_text();
        self.last_start.clear();
        if self.is_end {
            self.sink.close(&String::from_utf8_lossy(&self.name));
            return None;
        }
        self.tag.name = text_of(&self.name);
        self.last_start.extend_from_slice(&self.name);
        self.sink.open(&self.tag);
        naive_next_state(&self.name)
    }

    #[inline(never)]
    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.is_end && !self.last_start.is_empty() && self.last_start == self.name
    }

    fn init_comment(&mut self) {
        self.comment.clear();
    }

    #[inline(never)]
    fn push_comment(&mut self, text: &[u8]) {
        self.comment.extend_from_slice(text);
    }

    #[inline(never)]
    fn emit_current_comment(&mut self) {
        self.end_text();
        self.sink.comment(&String::from_utf8_lossy(&self.comment));
    }

    fn init_doctype(&mut self) {}
    fn emit_current_doctype(&mut self) {}
    fn set_force_quirks(&mut self) {}
    fn push_doctype_name(&mut self, _: &[u8]) {}
    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}
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
