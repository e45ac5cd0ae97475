//! One spelling for each character, with a way back to the text as it was given.
//!
//! Typographic quotes and dashes become plain ones, styled mathematical letters ("pseudo-bold")
//! and full-width forms become ASCII, zero-width characters vanish, and the HTML entities that
//! survive copying are decoded.

use crate::model::Span;
use std::borrow::Cow;

/// A text in one spelling.
pub(crate) struct Normalized<'t> {
    text: Cow<'t, str>,
    /// Where a run of characters that kept their lengths begins: (here, in the original).
    /// Empty when nothing changed.
    runs: Vec<(usize, usize)>,
    original_len: usize,
}

impl<'t> Normalized<'t> {
    /// Normalises `original`; borrows it when there is nothing to change.
    pub(crate) fn new(original: &'t str) -> Self {
        let Some(first) = first_change(original) else {
            return Self {
                text: Cow::Borrowed(original),
                runs: Vec::new(),
                original_len: original.len(),
            };
        };
        let mut text = String::with_capacity(original.len());
        text.push_str(&original[..first]);
        let mut runs = vec![(0, 0)];
        let mut at = first;
        while let Some(character) = original[at..].chars().next() {
            let (replacement, consumed) = match character {
                '&' => entity(&original[at..]).unwrap_or((Replacement::Keep, 1)),
                _ => (replace(character), character.len_utf8()),
            };
            match replacement {
                Replacement::Keep => text.push(character),
                Replacement::Drop => {
                    runs.push((text.len(), at));
                    runs.push((text.len(), at + consumed));
                }
                Replacement::By(new) => {
                    runs.push((text.len(), at));
                    text.push_str(new);
                    runs.push((text.len(), at + consumed));
                }
                Replacement::Char(new) => {
                    runs.push((text.len(), at));
                    text.push(new);
                    runs.push((text.len(), at + consumed));
                }
            }
            at += consumed;
        }
        Self { text: Cow::Owned(text), runs, original_len: original.len() }
    }

    /// The text in one spelling.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// The span of the original that a span here came from.
    #[inline(never)]
    pub(crate) fn original(&self, span: Span) -> Span {
        if self.runs.is_empty() {
            return span;
        }
        Span::new(self.back(span.start, false), self.back(span.end, true))
    }

    /// Maps one offset back. Inside a replacement, `round_up` chooses its end over its start.
    fn back(&self, at: usize, round_up: bool) -> usize {
        // The last run that begins at or before `at`; for an end, dropped characters that follow
        // the span stay outside it.
        let index = if round_up {
            self.runs.partition_point(|&(here, _)| here < at)
        } else {
            self.runs.partition_point(|&(here, _)| here <= at)
        };
        let Some(&(here, there)) = index.checked_sub(1).and_then(|i| self.runs.get(i)) else {
            return at;
        };
        let next = self.runs.get(index).map_or(self.original_len, |&(_, there)| there);
        let length_here =
            self.runs.get(index).map_or(self.text.len(), |&(here, _)| here).saturating_sub(here);
        if length_here == next.saturating_sub(there) {
            there + (at - here)
        } else if at == here {
            there
        } else if round_up || at - here >= length_here {
            next
        } else {
            there
        }
    }
}

enum Replacement {
    Keep,
    Drop,
    By(&'static str),
    Char(char),
}

/// The byte where normalising begins to change something.
fn first_change(text: &str) -> Option<usize> {
    text.char_indices()
        .find(|&(at, character)| match character {
            '&' => entity(&text[at..]).is_some(),
            _ if character.is_ascii() => false,
            _ => !matches!(replace(character), Replacement::Keep),
        })
        .map(|(at, _)| at)
}

fn replace(character: char) -> Replacement {
    match character {
        '\u{0}'..='\u{7f}' => Replacement::Keep,
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' | '\u{02bc}' | '\u{00b4}' => {
            Replacement::Char('\'')
        }
        '\u{201c}' | '\u{201d}' | '\u{201f}' | '\u{201e}' | '\u{00ab}' | '\u{00bb}'
        | '\u{2033}' => Replacement::Char('"'),
        '\u{2010}' | '\u{2011}' | '\u{2012}' => Replacement::Char('-'),
        '\u{2026}' => Replacement::By("..."),
        '\u{00a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => {
            Replacement::Char(' ')
        }
        '\u{2028}' | '\u{2029}' | '\u{0085}' => Replacement::Char('\n'),
        '\u{00ad}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}'
        | '\u{fe0e}'
        | '\u{fe0f}'
        | '\u{feff}' => Replacement::Drop,
        '\u{fb00}' => Replacement::By("ff"),
        '\u{fb01}' => Replacement::By("fi"),
        '\u{fb02}' => Replacement::By("fl"),
        '\u{ff01}'..='\u{ff5e}' => ascii_from(u32::from(character) - 0xff01 + 0x21),
        '\u{24b6}'..='\u{24cf}' => ascii_from(u32::from(character) - 0x24b6 + 0x41),
        '\u{24d0}'..='\u{24e9}' => ascii_from(u32::from(character) - 0x24d0 + 0x61),
        '\u{1d400}'..='\u{1d7ff}' => mathematical(character),
        '\u{1f130}'..='\u{1f149}' => ascii_from(u32::from(character) - 0x1f130 + 0x41),
        _ => letter_like(character),
    }
}

fn ascii_from(code: u32) -> Replacement {
    char::from_u32(code).map_or(Replacement::Keep, Replacement::Char)
}

/// Mathematical alphanumeric symbols: thirteen alphabets of 52 letters, then five sets of digits.
/// Source: the Unicode block U+1D400 to U+1D7FF.
fn mathematical(character: char) -> Replacement {
    let code = u32::from(character);
    match code {
        0x1d400..=0x1d6a3 => {
            let letter = (code - 0x1d400) % 52;
            ascii_from(if letter < 26 { 0x41 + letter } else { 0x61 + letter - 26 })
        }
        0x1d7ce..=0x1d7ff => ascii_from(0x30 + (code - 0x1d7ce) % 10),
        _ => Replacement::Keep,
    }
}

/// Letters that the mathematical alphabets leave out because they had a place before.
fn letter_like(character: char) -> Replacement {
    let plain = match character {
        'ℂ' => 'C',
        'ℊ' => 'g',
        'ℋ' | 'ℌ' | 'ℍ' => 'H',
        'ℎ' => 'h',
        'ℐ' | 'ℑ' => 'I',
        'ℒ' => 'L',
        'ℓ' => 'l',
        'ℕ' => 'N',
        'ℙ' => 'P',
        'ℚ' => 'Q',
        'ℛ' | 'ℜ' | 'ℝ' => 'R',
        'ℤ' | 'ℨ' => 'Z',
        'ℬ' => 'B',
        'ℭ' => 'C',
        'ℯ' => 'e',
        'ℰ' => 'E',
        'ℱ' => 'F',
        'ℳ' => 'M',
        'ℴ' => 'o',
        _ => return Replacement::Keep,
    };
    Replacement::Char(plain)
}

/// The entity at the start of `text` and its length, if there is one that is known.
fn entity(text: &str) -> Option<(Replacement, usize)> {
    const NAMED: &[(&str, &str)] = &[
        ("&amp;", "&"),
        ("&apos;", "'"),
        ("&euro;", "€"),
        ("&gt;", ">"),
        ("&hellip;", "..."),
        ("&ldquo;", "\""),
        ("&lsquo;", "'"),
        ("&lt;", "<"),
        ("&mdash;", "—"),
        ("&nbsp;", " "),
        ("&ndash;", "–"),
        ("&pound;", "£"),
        ("&quot;", "\""),
        ("&rdquo;", "\""),
        ("&rsquo;", "'"),
    ];
    if let Some((name, plain)) = NAMED.iter().find(|(name, _)| text.starts_with(name)) {
        return Some((Replacement::By(plain), name.len()));
    }
    let digits = text.strip_prefix("&#")?;
    let end = digits.bytes().take(8).position(|byte| byte == b';')?;
    let digits = &digits[..end];
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => digits.parse().ok()?,
    };
    let character = char::from_u32(code).filter(|character| !character.is_control())?;
    let replacement = match replace(character) {
        Replacement::Keep => Replacement::Char(character),
        other => other,
    };
    Some((replacement, end + 3))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]
    use super::*;

    #[test]
    fn plain_text_is_borrowed() {
        let normalized = Normalized::new("Nothing to do & done.");
        assert!(matches!(normalized.text, Cow::Borrowed(_)));
        assert_eq!(normalized.original(Span::new(3, 9)), Span::new(3, 9));
    }

    #[test]
    fn spans_lead_back_to_the_original_words() {
        for (original, plain, word) in [
            ("it’s 𝗕𝗨𝗬 𝗡𝗢𝗪 time", "it's BUY NOW time", ("BUY NOW", "𝗕𝗨𝗬 𝗡𝗢𝗪")),
            ("a&amp;b buy n\u{200b}ow &pound;5", "a&b buy now £5", ("now", "n\u{200b}ow")),
            ("“Buy” he said…", "\"Buy\" he said...", ("Buy", "Buy")),
            ("ﬁne &#163;9 ok", "fine £9 ok", ("£9", "&#163;9")),
            ("ｆｕｌｌ width", "full width", ("width", "width")),
            ("x\u{200b}end", "xend", ("end", "end")),
        ] {
            let normalized = Normalized::new(original);
            assert_eq!(normalized.as_str(), plain);
            let start = plain.find(word.0).expect("the word is there");
            let span = Span::new(start, start + word.0.len());
            assert_eq!(normalized.original(span).slice(original), word.1, "{original}");
        }
    }
}
