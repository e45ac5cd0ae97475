//! Tokens, and the canonical stream in which phrases are looked up.
//!
//! Phrases and texts pass through the same function, so "Door-to-door", "door to door" and
//! "DOOR TO DOORS" meet in one spelling. Amounts become capital letters, which no word can be:
//! `N` a number, `M` money, `P` a percentage, `T` a time of day, `C` a code, `U` an address,
//! `A` somebody's handle, `E` an emoji. Round brackets become square ones, for in the phrase table
//! they part alternatives.

use super::address::{address, sells};
use super::fold::fold;
use super::segment::Segment;
use crate::data::holds;
use crate::model::Span;

/// What a token looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Word,
    Number,
    Money,
    Percent,
    Time,
    Code,
    Url,
    /// An address that leads to something for sale.
    ShopUrl,
    Handle,
    Hashtag,
    Emoji,
    Mark,
    /// Parts two segments, so that no phrase reaches across.
    Break,
}

/// One token of a normalised text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) span: Span,
    pub(crate) shape: Shape,
    /// Where its canonical form begins in the stream.
    pub(crate) at: u32,
}

/// The tokens of a text, and their canonical forms with one space between them.
#[derive(Debug, Default)]
pub(crate) struct Stream {
    pub(crate) tokens: Vec<Token>,
    pub(crate) canonical: String,
}

impl Stream {
    /// The canonical form of one token.
    pub(crate) fn form(&self, index: usize) -> &str {
        let Some(token) = self.tokens.get(index) else { return "" };
        let end = self
            .tokens
            .get(index + 1)
            .map_or(self.canonical.len(), |next| (next.at as usize).saturating_sub(1));
        self.canonical.get(token.at as usize..end).unwrap_or_default()
    }

    fn push(&mut self, span: Span, shape: Shape, form: &str) {
        if !self.canonical.is_empty() {
            self.canonical.push(' ');
        }
        let at = u32::try_from(self.canonical.len()).unwrap_or(u32::MAX);
        self.tokens.push(Token { span, shape, at });
        self.canonical.push_str(form);
    }
}

/// The canonical spelling of a phrase.
pub(crate) fn canonical(phrase: &str) -> String {
    let mut stream = Stream::default();
    stream.append(phrase, Span::new(0, phrase.len()));
    stream.canonical
}

impl Stream {
    /// The tokens of a normalised text, segment by segment.
    pub(crate) fn new(text: &str, segments: &[Segment]) -> Self {
        let mut stream = Stream::default();
        stream.canonical.reserve(text.len() + text.len() / 8);
        stream.tokens.reserve(text.len() / 5);
        for segment in segments {
            if !stream.tokens.is_empty() {
                let at = segment.span.start;
                stream.push(Span::new(at, at), Shape::Break, "\n");
            }
            stream.append(text, segment.span);
        }
        stream
    }

    fn append(&mut self, text: &str, span: Span) {
        let mut scanner =
            Scanner { text: text.get(..span.end).unwrap_or_default(), at: span.start };
        let mut form = String::new();
        while let Some(character) = scanner.peek() {
            let start = scanner.at;
            form.clear();
            if let Some(shape) = scanner.token(character, &mut form) {
                self.push(Span::new(start, scanner.at), shape, &form);
            }
        }
    }
}

struct Scanner<'t> {
    text: &'t str,
    at: usize,
}

pub(super) const CURRENCY: &[char] = &['£', '$', '€', '₹', '₦', '¥'];
/// Words that make money of the number before them.
const CURRENCY_WORDS: &str =
    "gbp usd eur inr ngn zar aud cad pounds dollars euros quid rupees naira rand bucks";
/// Letters that make money of the number after them.
const CURRENCY_PREFIXES: &str = "gbp usd eur inr ngn zar aud cad rs";

impl<'t> Scanner<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Consumes one token or one stretch of white space, and writes its canonical form.
    fn token(&mut self, character: char, form: &mut String) -> Option<Shape> {
        if character.is_whitespace() {
            self.at += character.len_utf8();
            return None;
        }
        if character.is_ascii_digit() || CURRENCY.contains(&character) {
            return Some(self.amount(character, form));
        }
        if character.is_alphabetic() {
            return Some(self.word_or_address(form));
        }
        match character {
            '@' if self.name_follows() => {
                self.skip_name();
                form.push('A');
                Some(Shape::Handle)
            }
            '#' if self.name_follows() => {
                let start = self.at;
                self.skip_name();
                form.push_str(&self.text[start..self.at].to_lowercase());
                Some(Shape::Hashtag)
            }
            '&' => {
                self.at += 1;
                form.push_str("and");
                Some(Shape::Word)
            }
            // A hyphen inside a compound parts its words; anywhere else it is a mark.
            '-' if self.inside_compound() => {
                self.at += 1;
                None
            }
            _ => {
                self.at += character.len_utf8();
                if character.is_ascii() || !is_pictograph(character) {
                    form.push(match character {
                        '(' => '[',
                        ')' => ']',
                        other => other,
                    });
                    Some(Shape::Mark)
                } else {
                    self.skip_while(is_pictograph);
                    form.push('E');
                    Some(Shape::Emoji)
                }
            }
        }
    }

    fn skip_while(&mut self, keep: impl Fn(char) -> bool) {
        let rest = self.rest();
        self.at += rest.find(|c| !keep(c)).unwrap_or(rest.len());
    }

    fn name_follows(&self) -> bool {
        self.rest()[1..].starts_with(|c: char| c.is_alphanumeric() || c == '_')
    }

    fn skip_name(&mut self) {
        self.at += 1;
        self.skip_while(|c| c.is_alphanumeric() || c == '_');
    }

    fn inside_compound(&self) -> bool {
        let before = self.text[..self.at].chars().next_back();
        let after = self.rest()[1..].chars().next();
        before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)
    }

    /// Money, a percentage, a time of day, or a number.
    fn amount(&mut self, first: char, form: &mut String) -> Shape {
        let currency_before = CURRENCY.contains(&first);
        if currency_before {
            self.at += first.len_utf8();
            let spaces = usize::from(self.rest().starts_with(' '));
            if !self.rest()[spaces..].starts_with(|c: char| c.is_ascii_digit()) {
                form.push(first);
                return Shape::Mark;
            }
            self.at += spaces;
        }
        self.digits();
        let shape = if currency_before {
            self.skip_suffix(&["k", "m", "bn", "p"]);
            Shape::Money
        } else {
            self.unit()
        };
        form.push(match shape {
            Shape::Money => 'M',
            Shape::Percent => 'P',
            Shape::Time => 'T',
            _ => 'N',
        });
        shape
    }

    /// Consumes digits with their separators.
    fn digits(&mut self) {
        self.skip_while(|c| c.is_ascii_digit());
        while self.rest().starts_with([',', '.'])
            && self.rest()[1..].starts_with(|c: char| c.is_ascii_digit())
        {
            self.at += 1;
            self.skip_while(|c| c.is_ascii_digit());
        }
    }

    /// What follows the digits of a number decides what it is.
    fn unit(&mut self) -> Shape {
        if self.rest().starts_with('%') {
            self.at += 1;
            return Shape::Percent;
        }
        if self.rest().starts_with(':')
            && self.rest()[1..].starts_with(|c: char| c.is_ascii_digit())
        {
            self.at += 1;
            self.skip_while(|c| c.is_ascii_digit());
            self.skip_suffix(&["am", "pm", " am", " pm"]);
            return Shape::Time;
        }
        if self.skip_currency() {
            return Shape::Money;
        }
        if self.skip_suffix(&["am", "pm", " am", " pm"]) {
            return Shape::Time;
        }
        if self.skip_suffix(&["st", "nd", "rd", "th", "k", "m", "+"]) && !self.at_word() {
            return Shape::Number;
        }
        if self.skip_suffix(&[" per cent", " percent"]) {
            return Shape::Percent;
        }
        if CURRENCY_WORDS.split(' ').any(|word| self.skip_suffix(&[&format!(" {word}")])) {
            return Shape::Money;
        }
        Shape::Number
    }

    /// Consumes what says after an amount that it is money: "50€", "50 €", "1.299,-".
    fn skip_currency(&mut self) -> bool {
        let rest = self.rest();
        if let Some(after) = rest.strip_prefix(",-") {
            let ends = after.is_empty() || after.starts_with([' ', '\n', '.', '!', '?', ')']);
            if ends {
                self.at += 2;
            }
            return ends;
        }
        let sign = rest.strip_prefix(' ').unwrap_or(rest);
        let Some(after) = sign.strip_prefix(CURRENCY) else { return false };
        // "3 $20 vouchers": the sign is the next amount's.
        let next = after.strip_prefix(' ').unwrap_or(after);
        if sign.len() < rest.len() && next.starts_with(|c: char| c.is_ascii_digit()) {
            return false;
        }
        self.at += rest.len() - after.len();
        true
    }

    fn at_word(&self) -> bool {
        self.rest().starts_with(char::is_alphanumeric)
    }

    /// Consumes the first suffix that stands here, unless it is the start of a longer word.
    fn skip_suffix(&mut self, suffixes: &[&str]) -> bool {
        for suffix in suffixes {
            let rest = self.rest();
            let Some(head) = rest.get(..suffix.len()) else { continue };
            if head.eq_ignore_ascii_case(suffix)
                && !rest[suffix.len()..].starts_with(char::is_alphanumeric)
            {
                self.at += suffix.len();
                return true;
            }
        }
        false
    }

    fn word_or_address(&mut self, form: &mut String) -> Shape {
        if let Some(length) = address(self.rest()) {
            let address = &self.rest()[..length];
            let shape = if sells(address) { Shape::ShopUrl } else { Shape::Url };
            self.at += length;
            form.push('U');
            return shape;
        }
        let start = self.at;
        loop {
            self.skip_while(char::is_alphanumeric);
            let apostrophe =
                self.rest().starts_with('\'') && self.rest()[1..].starts_with(char::is_alphabetic);
            if !apostrophe {
                break;
            }
            self.at += 1;
        }
        let word = &self.text[start..self.at];
        if self.rest().trim_start_matches([' ', '.']).starts_with(|c: char| c.is_ascii_digit())
            && holds(CURRENCY_PREFIXES, &word.to_ascii_lowercase())
        {
            self.skip_while(|c| c == ' ' || c == '.');
            self.digits();
            self.skip_suffix(&["k", "m"]);
            form.push('M');
            return Shape::Money;
        }
        if is_code(word) {
            form.push('C');
            return Shape::Code;
        }
        fold(word, form);
        if form == "N" { Shape::Number } else { Shape::Word }
    }
}

/// Whether a word is a promotion code: capitals and digits together, as in `SAVE20`.
fn is_code(word: &str) -> bool {
    word.len() >= 4
        && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && word.bytes().filter(u8::is_ascii_digit).count() >= 1
        && word.bytes().take(3).all(|b| b.is_ascii_uppercase())
}

pub(crate) fn is_pictograph(character: char) -> bool {
    matches!(u32::from(character),
        0x2190..=0x21ff | 0x2300..=0x23ff | 0x2460..=0x24b5 | 0x25a0..=0x27bf | 0x2900..=0x297f
        | 0x2b00..=0x2bff | 0x1f000..=0x1faff | 0xfe0f)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_and_texts_meet_in_one_spelling() {
        for (text, form) in [
            ("Door-to-door", "door to door"),
            ("SALES & Marketing", "sales and marketing"),
            ("only £12.50 each!", "only M each !"),
            ("20% off with SAVE20", "P off with C"),
            ("three spaces left by 7pm", "N space left by T"),
            ("see https://a.example/x?y=1. Now", "see U . now"),
            ("@sam's shop: rent's due #ad", "A 's shop : rent due #ad"),
            ("companies, enquiries, it's", "company , enquiry , it's"),
            ("₹4,999 or Rs 500 or 30 euros", "M or M or M"),
            ("50€, 5,000 ₦ or 1.299,-", "M , M or M"),
            ("3 $20 vouchers, in 1990,-x", "N M voucher , in N , - x"),
            ("9 months, 1st, 40k", "N month , N , N"),
            ("🎉🎉 wow", "E wow"),
            ("mail me@example.org", "mail U"),
        ] {
            assert_eq!(canonical(text), form.replace("A 's", "A ' s"), "{text}");
        }
    }

    #[test]
    fn an_address_is_as_long_as_it_is_announced_to_be() {
        let long = format!("https://a.example/{} end", "path/".repeat(60));
        assert_eq!(canonical(&long), "U end");
        let endless = "semi;".repeat(40);
        assert_eq!(canonical(&endless).matches("semi").count(), 40);
    }
}
