//! Many drafts in one text: parted by lines of dashes, else by numbered headings, else by two empty
//! lines.

use super::Post;
use unmuddle::Span;

/// What a line of nothing else may be made of, to part two drafts.
const RULES: &str = "-*_=~–—";
/// What may stand before the number of a heading.
const NAMES: &[&str] =
    &["post", "draft", "text", "tweet", "caption", "email", "beitrag", "entwurf"];

/// The drafts of a text, each without the empty lines around it. No other character is lost but
/// those of the lines and numbers that part them.
///
/// ```
/// let posts = unmuddle_ui::batch::paste("We open on Monday.\n\n---\n\nBuy now!");
/// assert_eq!(posts.len(), 2);
/// assert_eq!(posts[1].text, "Buy now!");
/// ```
pub fn paste(text: &str) -> Vec<Post> {
    spans(text).into_iter().map(|span| Post::new(span.slice(text))).collect()
}

/// Where the drafts stand.
fn spans(text: &str) -> Vec<Span> {
    let cuts = [rules(text), headings(text), gaps(text)];
    let cuts = cuts.into_iter().find(|cuts| !cuts.is_empty()).unwrap_or_default();
    let mut from = 0;
    let mut spans = Vec::new();
    for cut in cuts.into_iter().chain([Span::new(text.len(), text.len())]) {
        spans.push(trimmed(text, Span::new(from, cut.start)));
        from = cut.end;
    }
    spans.retain(|span| !span.is_empty());
    spans
}

/// A span without the empty lines around it, and without the white space at its end.
fn trimmed(text: &str, span: Span) -> Span {
    let words = span.slice(text);
    let blank = words.len() - words.trim_start().len();
    let start = words[..blank].rfind('\n').map_or(0, |at| at + 1);
    if blank == words.len() {
        return Span::default();
    }
    Span::new(span.start + start, span.start + words.trim_end().len())
}

/// Every line, with the place where it begins.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut next = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = next;
        next += line.len();
        (start, line)
    })
}

fn rules(text: &str) -> Vec<Span> {
    let is_rule = |line: &str| {
        let mut drawn = line.chars().filter(|c| !c.is_whitespace());
        let first = drawn.next().filter(|c| RULES.contains(*c));
        first.is_some_and(|first| drawn.clone().count() >= 2 && drawn.all(|c| c == first))
    };
    let rules = lines(text).filter(|(_, line)| is_rule(line));
    rules.map(|(start, line)| Span::new(start, start + line.len())).collect()
}

fn headings(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    for (start, line) in lines(text) {
        if let Some((number, length)) = heading(line)
            && number == found.len() + 1
        {
            found.push(Span::new(start, start + length));
        }
    }
    // One number alone counts nothing.
    if found.len() > 1 { found } else { Vec::new() }
}

/// The number of a heading, and how much of the line is no part of the draft.
fn heading(line: &str) -> Option<(usize, usize)> {
    let bare = line.trim_start_matches([' ', '\t', '*']);
    let marked = bare.trim_start_matches('#');
    let is_marked = marked.len() < bare.len() && marked.starts_with(' ');
    let rest = marked.trim_start();
    let named = NAMES.iter().find_map(|name| {
        rest.get(..name.len()).filter(|start| start.eq_ignore_ascii_case(name))?;
        let after = &rest[name.len()..];
        after.starts_with([' ', '#']).then(|| after.trim_start_matches([' ', '#']))
    });
    let counted = named.unwrap_or(rest);
    let digits = counted.bytes().take_while(u8::is_ascii_digit).count();
    let number = counted.get(..digits)?.parse().ok()?;
    let after = counted.get(digits..)?;
    let words = after.trim_start_matches(['.', ')', ':', '*', '#', ' ', '\t', '-', '–', '—']);
    if words.trim().is_empty() {
        return Some((number, line.len()));
    }
    // “Post 3: Hello” heads a draft that begins with “Hello”; “3. Hello” may be an item of a list.
    let parted = after.starts_with([':', '.', ')', '*']) || after.starts_with(" -");
    ((named.is_some() || is_marked) && parted).then(|| (number, line.len() - words.len()))
}

fn gaps(text: &str) -> Vec<Span> {
    let mut gaps: Vec<Span> = Vec::new();
    let mut blank: Option<(Span, usize)> = None;
    for (start, line) in lines(text) {
        let is_blank = line.trim().is_empty();
        blank = match blank {
            Some((span, count)) if is_blank => {
                Some((Span::new(span.start, start + line.len()), count + 1))
            }
            None if is_blank => Some((Span::new(start, start + line.len()), 1)),
            _ => {
                gaps.extend(blank.filter(|(_, count)| *count > 1).map(|(span, _)| span));
                None
            }
        };
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parted(text: &str) -> Vec<&str> {
        spans(text).into_iter().map(|span| span.slice(text)).collect()
    }

    #[test]
    fn drafts_are_parted_as_people_part_them() {
        let cases: [(&str, &[&str]); 17] = [
            ("", &[]),
            (" \n\n", &[]),
            ("One.\n\nStill one.", &["One.\n\nStill one."]),
            ("One.\n\n---\n\nTwo.", &["One.", "Two."]),
            ("One.\n---\nTwo.\n***\nThree.\n- - -\n", &["One.", "Two.", "Three."]),
            ("———\nOne.\n====\n\n----\nTwo.", &["One.", "Two."]),
            ("A list:\n- a\n--\n-a-", &["A list:\n- a\n--\n-a-"]),
            ("1.\nOne.\n\n2.\nTwo.", &["One.", "Two."]),
            ("Post 1\nOne.\nPost 2:\nTwo.\nPOST #3 - Three.", &["One.", "Two.", "Three."]),
            ("## 1. Monday\nOne.\n## 2. Friday\nTwo.", &["Monday\nOne.", "Friday\nTwo."]),
            ("**Beitrag 1**\nOne.\n**Beitrag 2**\nTwo.", &["One.", "Two."]),
            ("Before.\n1)\nOne.\n2)\nTwo.", &["Before.", "One.", "Two."]),
            ("How to:\n1. Soak it.\n2. Dry it.", &["How to:\n1. Soak it.\n2. Dry it."]),
            ("In\n2024\nwe grew.", &["In\n2024\nwe grew."]),
            ("One.\n\n\nTwo.\n \n\t\n\nThree.\n\nStill.", &["One.", "Two.", "Three.\n\nStill."]),
            ("\n\n\n  One.\n\n\n\n", &["  One."]),
            ("#1 in town!\n#2 in the county!", &["#1 in town!\n#2 in the county!"]),
        ];
        for (text, drafts) in cases {
            assert_eq!(parted(text), drafts, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn drafts_come_out_as_they_went_in(
            drafts in proptest::collection::vec("[a-zé🎉!][a-zé🎉! \n]{0,20}[a-z.]", 1..12),
            rule in "(-{3,6}|\\*{3}|_{3}|—{3})",
        ) {
            let text = drafts.join(&format!("\n\n{rule}\n\n"));
            if drafts.len() > 1 {
                prop_assert_eq!(parted(&text), drafts);
            }
        }

        #[test]
        fn no_character_of_a_draft_is_lost(text in "(\\PC|[-*\n 123.#]|Post |---\n|\n\n\n){0,40}") {
            let mut rest = text.clone();
            for span in spans(&text).into_iter().rev() {
                prop_assert!(!span.slice(&text).trim().is_empty());
                rest.replace_range(span.range(), "");
            }
            // What is left over parts drafts, and says nothing.
            for line in rest.lines().filter(|line| !line.trim().is_empty()) {
                let parts = rules(line).len() == 1
                    || heading(line).is_some_and(|(_, length)| line[length..].trim().is_empty());
                prop_assert!(parts, "{:?} of {:?}", line, text);
            }
        }
    }
}
