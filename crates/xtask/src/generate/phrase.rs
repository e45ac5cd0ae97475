//! The notation of the lexicon: `(a|b)` alternatives, `?` after a group makes it optional, `s?` an
//! optional letter, `[- ]` a hyphen or space, `{n}` `{money}` `{pct}` `{code}` amounts,
//! `{open}` `{close}` brackets, `(?)` a question mark, and ` ~ ` between two halves that may stand a few words apart.
//!
//! The engine reads a part of it: groups of whole words, in its own spelling. So each phrase is
//! printed again in that narrower notation, and both are held to say the same.

use std::collections::BTreeSet;

use anyhow::{Result, bail, ensure};

/// Expands to more than this and a phrase should be cut in two with `~`.
const MOST_EXPANSIONS: usize = 1_200;
/// A phrase of more words is a sentence that somebody wrote once.
const MOST_WORDS: usize = 6;

/// A phrase, expanded: one part, or the two halves of a gapped one.
#[derive(Debug, PartialEq, Eq)]
pub enum Expanded {
    /// Words that stand together.
    Whole(BTreeSet<String>),
    /// Words that may have others between them.
    Gapped(BTreeSet<String>, BTreeSet<String>),
}

/// Expands a phrase into canonical spellings.
pub fn expand(phrase: &str) -> Result<Expanded> {
    match phrase.split_once(" ~ ") {
        None => Ok(Expanded::Whole(spellings(phrase)?)),
        Some((left, right)) => Ok(Expanded::Gapped(spellings(left)?, spellings(right)?)),
    }
}

/// The phrase in the engine's notation: canonical words, groups of whole words.
pub fn compact(phrase: &str) -> Result<String> {
    let halves: Vec<String> =
        phrase.split(" ~ ").map(|half| sequence_of(&plain(half))).collect::<Result<_>>()?;
    ensure!(halves.len() <= 2, "“{phrase}” has more than two halves");
    Ok(halves.join(" ~ "))
}

/// Amounts and brackets as the engine writes them, and no choice between a hyphen and a space, which are one.
fn plain(phrase: &str) -> String {
    phrase
        .replace("{n}", "N")
        .replace("{money}", "M")
        .replace("{pct}", "P")
        .replace("{code}", "C")
        .replace("[- ]", " ")
        .replace("{open}", "[")
        .replace("{close}", "]")
}

fn spellings(phrase: &str) -> Result<BTreeSet<String>> {
    let expanded = letters(&plain(phrase))?;
    let count = expanded.len();
    ensure!(count <= MOST_EXPANSIONS, "“{phrase}” expands to {count} phrases");
    let spellings: BTreeSet<String> =
        expanded.iter().map(|words| canonical(words)).filter(|words| !words.is_empty()).collect();
    ensure!(!spellings.is_empty(), "“{phrase}” can never match");
    for spelling in &spellings {
        let words = spelling.split(' ').count();
        ensure!(words <= MOST_WORDS, "“{spelling}” has {words} words; {MOST_WORDS} are the most");
        let bare = spelling.split(' ').all(|word| word == "N");
        ensure!(!bare || plain(phrase) == "N", "“{phrase}” would match any number");
    }
    Ok(spellings)
}

/// The engine's spelling; amounts keep their capital letters.
pub fn canonical(words: &str) -> String {
    words
        .split_whitespace()
        .map(|word| match word {
            "N" | "M" | "P" | "C" | "U" | "A" | "T" | "E" => word.to_owned(),
            _ => unmuddle::phrases::form(word),
        })
        .collect::<Vec<_>>()
        .join(" ")
}

/// A sequence in the engine's notation; empty when there is nothing in it.
fn sequence_of(phrase: &str) -> Result<String> {
    let mut words = Vec::new();
    for part in split(phrase, ' ') {
        let (stem, optional) = match part.strip_suffix('?') {
            Some(stem) if !stem.is_empty() => (stem, true),
            _ => (part, false),
        };
        let options = match group_in(stem) {
            Some(group) => {
                let mut options = split(group, '|').map(sequence_of).collect::<Result<Vec<_>>>()?;
                options.extend(optional.then(String::new));
                options
            }
            None => letters(part)?.iter().map(|words| canonical(words)).collect(),
        };
        words.push(choice(&options));
    }
    Ok(words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "))
}

/// Alternatives as one part of a sequence; one that is empty makes the part optional. They stand in the
/// order of letters, in which they compress best.
fn choice(options: &[String]) -> String {
    let kept: BTreeSet<&str> =
        options.iter().map(String::as_str).filter(|option| !option.is_empty()).collect();
    let kept: Vec<&str> = kept.into_iter().collect();
    let optional = options.iter().any(String::is_empty);
    match kept[..] {
        [] => String::new(),
        [only] if !optional && only != "?" => only.to_owned(),
        _ => format!("({}){}", kept.join("|"), if optional { "?" } else { "" }),
    }
}

/// What stands in a group, when the whole is one.
fn group_in(part: &str) -> Option<&str> {
    let inner = part.strip_prefix('(')?.strip_suffix(')')?;
    let mut depth = 1_i32;
    for character in inner.chars() {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return None;
        }
    }
    Some(inner)
}

/// The parts between marks that no parenthesis encloses.
fn split(phrase: &str, mark: char) -> impl Iterator<Item = &str> {
    let mut depth = 0_i32;
    phrase.split(move |character| {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        depth == 0 && character == mark
    })
}

/// Every string that a notation of letters and groups stands for.
fn letters(phrase: &str) -> Result<Vec<String>> {
    let mut rest = phrase;
    let expanded = sequence(&mut rest, 0)?;
    ensure!(rest.is_empty(), "unbalanced “)” in “{phrase}”");
    Ok(expanded)
}
/// Reads a sequence up to a `|`, a `)` or the end.
fn sequence(rest: &mut &str, depth: usize) -> Result<Vec<String>> {
    let mut heads = vec![String::new()];
    while let Some(character) = rest.chars().next() {
        match character {
            '|' | ')' if depth > 0 => break,
            ')' => bail!("“)” without “(”"),
            '(' => {
                *rest = &rest[1..];
                let mut options = group(rest, depth + 1)?;
                if let Some(after) = rest.strip_prefix('?') {
                    *rest = after;
                    options.push(String::new());
                }
                heads = product(&heads, &options);
            }
            _ => {
                *rest = &rest[character.len_utf8()..];
                if let Some(after) = rest.strip_prefix('?') {
                    *rest = after;
                    heads = product(&heads, &[character.to_string(), String::new()]);
                } else {
                    heads.iter_mut().for_each(|head| head.push(character));
                }
            }
        }
    }
    Ok(heads)
}

/// Reads the alternatives of a group and its closing parenthesis.
fn group(rest: &mut &str, depth: usize) -> Result<Vec<String>> {
    let mut options = Vec::new();
    loop {
        options.extend(sequence(rest, depth)?);
        if let Some(after) = rest.strip_prefix('|') {
            *rest = after;
        } else if let Some(after) = rest.strip_prefix(')') {
            *rest = after;
            return Ok(options);
        } else {
            bail!("“(” without “)”");
        }
    }
}

fn product(heads: &[String], tails: &[String]) -> Vec<String> {
    heads.iter().flat_map(|head| tails.iter().map(move |tail| format!("{head}{tail}"))).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_notation_expands_as_documented() {
        for (phrase, expected) in [
            ("door-to-door", vec!["door to door"]),
            ("cold call(s|ing)?", vec!["cold call", "cold calling"]),
            ("(buy|order) now", vec!["buy now", "order now"]),
            ("{n} month(s)? plan", vec!["N month plan"]),
            ("only {money}", vec!["only M"]),
            ("on[- ]target earnings", vec!["on target earning"]),
            ("book (a|your)? demo", vec!["book a demo", "book demo", "book your demo"]),
        ] {
            let expected = expected.into_iter().map(String::from).collect();
            assert_eq!(expand(phrase).unwrap(), Expanded::Whole(expected), "{phrase}");
        }
        assert!(matches!(expand("hit ~ target").unwrap(), Expanded::Gapped(..)));
    }

    #[test]
    fn the_notation_of_the_engine_has_whole_canonical_words_only() {
        for (phrase, expected) in [
            ("door-to-door", "door to door"),
            ("cold call(s|ing)?", "cold (call|calling)"),
            ("book (a|your)? demo(s)?", "book (a|your)? demo"),
            ("on[- ]target (the)? earnings", "on target (the)? earning"),
            ("(buy|(order|get) (it)?) now", "((get|order) (it)?|buy) now"),
            ("marketing {open} sales {close} (?)", "marketing [ sales ] (?)"),
            ("(per|a) {money} ~ (all of us)? (day|days)", "(a|per) M ~ (all of us)? day"),
        ] {
            assert_eq!(compact(phrase).unwrap(), expected, "{phrase}");
            assert_eq!(expand(phrase).unwrap(), expand(expected).unwrap(), "{phrase}");
        }
    }

    #[test]
    fn slips_are_refused() {
        for phrase in ["(a|b", "a)", "", "one two three four five six seven"] {
            assert!(expand(phrase).is_err(), "{phrase}");
        }
    }
}
