//! Blocks and sentences.
//!
//! A line is a block; a long line that the next one continues in lower case was wrapped and is
//! joined with it. Inside a block the sentence rules of Unicode (UAX #29) apply, mended where
//! they know too little: abbreviations do not end a sentence, a full stop that lost its space
//! does, and an inline bullet starts a new one.

use super::cut::{Kind, cuts};
use super::heading::{is_name, run_in_heading};
use crate::data::holds;
use crate::model::Span;
use unicode_segmentation::UnicodeSegmentation;

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    Heading,
    Paragraph,
    ListItem,
    /// Somebody else's words: a line that begins with `>`, as mail programs and forums mark them.
    Quotation,
}

/// One sentence, heading or list item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Segment {
    pub(crate) span: Span,
    pub(crate) block: Block,
    /// The number of the block it belongs to.
    pub(crate) block_index: usize,
}

/// Splits a normalised text into segments, in order, without white space around them.
pub(crate) fn segments(text: &str) -> Vec<Segment> {
    split(text, false)
}

/// The same for a vacancy, whose lists lose their lines on the way to some boards.
pub(crate) fn segments_of_vacancy(text: &str) -> Vec<Segment> {
    split(text, true)
}

fn split(text: &str, vacancy: bool) -> Vec<Segment> {
    let mut segments = Vec::new();
    for (block_index, line) in blocks(text).into_iter().enumerate() {
        let (block, body) = classify(text, line);
        if body.is_empty() {
            continue; // nothing but marks
        }
        if block == Block::Heading {
            segments.push(Segment { span: body, block, block_index });
            continue;
        }
        let kind = match vacancy {
            true if is_flattened_list(body.slice(text)) => Kind::FlattenedList,
            true => Kind::Vacancy,
            false => Kind::Text,
        };
        let listed = kind == Kind::FlattenedList;
        for span in sentences(text, body, kind) {
            let slice = span.slice(text);
            let heading = run_in_heading(slice, true).is_some_and(|length| length == slice.len());
            let block = if heading || listed && is_name(slice) { Block::Heading } else { block };
            segments.push(Segment { span, block, block_index });
        }
    }
    segments
}

/// Lines without the white space around them; wrapped lines joined.
fn blocks(text: &str) -> Vec<Span> {
    let mut blocks: Vec<Span> = Vec::new();
    let mut start = 0;
    let mut blank_before = true;
    for line in text.split_inclusive('\n') {
        let span = trimmed(text, Span::new(start, start + line.len()));
        start += line.len();
        if span.is_empty() {
            blank_before = true;
            continue;
        }
        match blocks.last_mut() {
            Some(last) if !blank_before && is_wrapped(last.slice(text), span.slice(text)) => {
                last.end = span.end;
            }
            _ => blocks.push(span),
        }
        blank_before = false;
    }
    blocks
}

fn trimmed(text: &str, span: Span) -> Span {
    let slice = span.slice(text);
    let start = span.start + (slice.len() - slice.trim_start().len());
    Span::new(start, start + slice.trim().len())
}

/// Whether `next` goes on with the sentence that `line` began.
fn is_wrapped(line: &str, next: &str) -> bool {
    const WRAP_WIDTH: usize = 45;
    let last_line = line.rsplit('\n').next().unwrap_or(line);
    last_line.len() >= WRAP_WIDTH
        && !line.starts_with('>')
        && !line.ends_with(['.', '!', '?', ':', ';', '"'])
        && next.starts_with(|c: char| c.is_lowercase() || c == '(')
}

pub(super) const BULLETS: &[char] =
    &['•', '●', '▪', '◦', '■', '‣', '∙', '·', '*', '➤', '➡', '✔', '✅', '☑', '✓', '👉', '►', '○'];

/// What a line is, and its text without the bullet.
fn classify(text: &str, line: Span) -> (Block, Span) {
    let slice = line.slice(text);
    if slice.starts_with('>') {
        let marks = slice.len() - slice.trim_start_matches(['>', ' ']).len();
        let body = trimmed(text, Span::new(line.start + marks, line.end));
        if !body.is_empty() {
            return (Block::Quotation, body);
        }
    }
    if let Some(marker) = bullet_len(slice) {
        let body = trimmed(text, Span::new(line.start + marker, line.end));
        if !body.is_empty() {
            return (Block::ListItem, body);
        }
    }
    if is_heading(slice) {
        let marks = slice.len() - slice.trim_start_matches(['#', '=', ' ']).len();
        let body = trimmed(text, Span::new(line.start + marks, line.end));
        if !body.is_empty() {
            return (Block::Heading, body);
        }
    }
    (Block::Paragraph, line)
}

/// The length of a bullet or number at the start of a line.
fn bullet_len(line: &str) -> Option<usize> {
    let first = line.chars().next()?;
    if BULLETS.contains(&first) {
        return Some(first.len_utf8());
    }
    if matches!(first, '-' | '–' | '—') && line[first.len_utf8()..].starts_with([' ', '\t']) {
        return Some(first.len_utf8());
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let marker = line.as_bytes().get(digits)?;
    let spaced = line.as_bytes().get(digits + 1).is_some_and(u8::is_ascii_whitespace);
    ((1..=2).contains(&digits) && matches!(marker, b'.' | b')') && spaced).then_some(digits + 1)
}

/// A short line that announces what follows.
fn is_heading(line: &str) -> bool {
    const MOST_WORDS: usize = 8;
    if line.starts_with("# ") || line.starts_with("## ") || line.starts_with("### ") {
        return true;
    }
    if line.len() > 80 || line.split_whitespace().count() > MOST_WORDS {
        return false;
    }
    line.ends_with(':') && line.starts_with(|c: char| c.is_alphabetic() || c == '*')
}

/// Whether a block is a list that lost its lines: "Duties - Bake bread. - Sweep up. - Call …". One
/// dash or two are punctuation, and so are those between names ("Tees - Caps - Mugs").
fn is_flattened_list(block: &str) -> bool {
    const FEWEST: usize = 3;
    const SHORTEST_ITEM: usize = 25;
    let items = block.match_indices(DASH).filter(|(at, _)| begins_item(&block[*at..])).count();
    items >= FEWEST && block.len() >= items * SHORTEST_ITEM
}

const DASH: &str = " - ";

pub(super) fn begins_item(rest: &str) -> bool {
    rest.strip_prefix(DASH).is_some_and(|rest| rest.starts_with(char::is_uppercase))
}

/// The sentences of one block.
fn sentences(text: &str, block: Span, kind: Kind) -> Vec<Span> {
    let slice = block.slice(text);
    let mut spans: Vec<Span> = Vec::new();
    let mut glue = false;
    for (at, piece) in slice.split_sentence_bound_indices() {
        let whole = Span::new(block.start + at, block.start + at + piece.len());
        for part in cuts(text, whole, kind) {
            let part = trimmed(text, part);
            if part.is_empty() {
                continue;
            }
            match spans.last_mut() {
                Some(last)
                    if glue
                        || !has_letters(part.slice(text))
                        || goes_on(last.slice(text), part.slice(text)) =>
                {
                    last.end = part.end;
                }
                _ => spans.push(part),
            }
            glue = false;
        }
        // Inside a block a line break is a wrap, whatever the rules make of it.
        glue = whole.end < block.end && piece.ends_with('\n')
            || spans.last().is_some_and(|last| ends_in_abbreviation(last.slice(text)));
    }
    spans
}

/// Whether `next` goes on after a quotation that ended in a mark of its own, as in
/// `"Buy now!" is what we stopped saying.`
fn goes_on(last: &str, next: &str) -> bool {
    let Some(quotation) = last.strip_suffix(['"', '\'', ')']) else { return false };
    quotation.ends_with(['!', '?', '.']) && next.starts_with(char::is_lowercase)
}

fn has_letters(slice: &str) -> bool {
    slice.chars().any(|c| c.is_alphanumeric())
}

/// Whether a piece ends in an abbreviation or an initial, so that its full stop ends nothing.
fn ends_in_abbreviation(piece: &str) -> bool {
    const ABBREVIATIONS: &str = "\
        mr mrs ms dr prof st vs e.g i.e eg ie approx no nos ltd inc co jr sr dept est tel ext \
        fig incl excl min max p.a a.m p.m u.s u.k rs";
    let Some(word) = stopped_word(piece) else { return false };
    let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase) && word != "I";
    initial || holds(ABBREVIATIONS, &word.to_ascii_lowercase())
}

/// The same before a number, where more is shortened: "Vol. 2", "on Tue. 12 Sept".
pub(super) fn counts_on(piece: &str) -> bool {
    const COUNTED: &str = "\
        vol reg ref p pp c ch art apt qty ver jan feb mar apr jun jul aug sep sept oct nov dec \
        mon tue tues wed thu thur thurs fri sat sun";
    ends_in_abbreviation(piece)
        || stopped_word(piece).is_some_and(|word| holds(COUNTED, &word.to_ascii_lowercase()))
}

/// The word before a full stop that ends a piece.
fn stopped_word(piece: &str) -> Option<&str> {
    let stem = piece.strip_suffix('.')?;
    Some(stem.rsplit([' ', '(', '\n']).next().unwrap_or(stem))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<&str> {
        segments_of_vacancy(text).into_iter().map(|segment| segment.span.slice(text)).collect()
    }

    #[test]
    fn sentences_end_where_a_reader_ends_them() {
        for (text, expected) in [
            ("One. Two! Three?", vec!["One.", "Two!", "Three?"]),
            ("See Dr. Khan at St. Mary's. Free.", vec!["See Dr. Khan at St. Mary's.", "Free."]),
            ("It costs £12.50 today. Buy.", vec!["It costs £12.50 today.", "Buy."]),
            ("We lay in the sun. Book now.", vec!["We lay in the sun.", "Book now."]),
            ("Closes 30 Nov. Apply.", vec!["Closes 30 Nov.", "Apply."]),
            (
                "Our team.You will call.Then close.",
                vec!["Our team.", "You will call.", "Then close."],
            ),
            ("Go to example.com/Page now. Ok", vec!["Go to example.com/Page now.", "Ok"]),
            (
                "I hate Mondays\nSo do you\nSoup helps",
                vec!["I hate Mondays", "So do you", "Soup helps"],
            ),
            ("Wow!!! 🎉🎉 Done.", vec!["Wow!!!", "🎉🎉 Done."]),
            ("Tasks: • call leads • close deals", vec!["Tasks:", "• call leads", "• close deals"]),
            (
                "This line was wrapped by a mail program at a width\nof some fifty letters. Yes.",
                vec![
                    "This line was wrapped by a mail program at a width\nof some fifty letters.",
                    "Yes.",
                ],
            ),
            (
                "You have a licence.Key Responsibilities:Call on bakers.Benefits include: lunch",
                vec![
                    "You have a licence.",
                    "Key Responsibilities:",
                    "Call on bakers.",
                    "Benefits include:",
                    "lunch",
                ],
            ),
            (
                "Pans and ovensRequirementsTwo years of baking",
                vec!["Pans and ovens", "Requirements", "Two years of baking"],
            ),
            (
                "See our YouTube: ProfileKit and SkillsFuture lead.",
                vec!["See our YouTube: ProfileKit and SkillsFuture lead."],
            ),
            (
                "We bake. Duties - Bake bread and rolls by night. - Call on hotels - Keep the books \
                 - in ink. Requirements - Two years with an oven",
                vec![
                    "We bake.",
                    "Duties",
                    "- Bake bread and rolls by night.",
                    "- Call on hotels",
                    "- Keep the books - in ink.",
                    "Requirements",
                    "- Two years with an oven",
                ],
            ),
            (
                "So warm Order here: https://a.example/x Shop now",
                vec!["So warm", "Order here: https://a.example/x Shop now"],
            ),
            ("Come to our Get Fit class.", vec!["Come to our Get Fit class."]),
            ("How To Make Bread at Home", vec!["How To Make Bread at Home"]),
            ("Tees - Caps - Mugs - Socks", vec!["Tees - Caps - Mugs - Socks"]),
            ("Bread - The best - by far.", vec!["Bread - The best - by far."]),
            ("", vec![]),
            (" \n ", vec![]),
            ("# #", vec!["# #"]),
            (
                "\"Buy now!\" is what we said. \"Go!\" He went.",
                vec!["\"Buy now!\" is what we said.", "\"Go!\"", "He went."],
            ),
        ] {
            assert_eq!(parts(text), expected, "{text:?}");
        }
    }

    #[test]
    fn an_amount_begins_a_sentence_except_in_a_vacancy() {
        let whole = "We love it. 20% off all mugs.";
        assert_eq!(parts(whole), [whole]);
        for (text, expected) in [
            (whole, vec!["We love it.", "20% off all mugs."]),
            ("He came. £25 feeds two.", vec!["He came.", "£25 feeds two."]),
            ("From Jan. 5 to approx. 20 people.", vec!["From Jan. 5 to approx. 20 people."]),
        ] {
            let parts: Vec<_> =
                segments(text).into_iter().map(|segment| segment.span.slice(text)).collect();
            assert_eq!(parts, expected);
        }
    }

    #[test]
    fn headings_that_run_into_the_text_are_headings() {
        let blocks: Vec<_> = segments("We bake.Your tasks: sell bread and pies to hotels.")
            .into_iter()
            .map(|segment| segment.block)
            .collect();
        assert_eq!(blocks, [Block::Paragraph, Block::Heading, Block::Paragraph]);
        let flat = "Duties - Bake bread and rolls by night. - Call on hotels. - Keep the books.";
        assert_eq!(segments_of_vacancy(flat)[0].block, Block::Heading);
        assert_eq!(segments(flat)[0].block, Block::Paragraph);
    }

    #[test]
    fn blocks_are_told_apart() {
        let text =
            "What you'll do:\n- run events\n2. write copy\nWe are a small firm.\n> how much?";
        let blocks: Vec<_> = segments(text).into_iter().map(|segment| segment.block).collect();
        assert_eq!(
            blocks,
            [Block::Heading, Block::ListItem, Block::ListItem, Block::Paragraph, Block::Quotation]
        );
    }
}
