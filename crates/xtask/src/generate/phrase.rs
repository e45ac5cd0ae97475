//! The notation of the lexicon: `(a|b)` alternatives, `?` after a group makes it optional, `s?` an
//! optional letter, `[- ]` a hyphen or space, `{n}` `{money}` `{pct}` `{code}` amounts, and
//! ` ~ ` between two halves that may stand a few words apart.

use std::collections::BTreeSet;

use anyhow::{Result, bail, ensure};

/// Expands to more than this and a phrase should be cut in two with `~`.
const MOST_EXPANSIONS: usize = 1_200;

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

fn spellings(phrase: &str) -> Result<BTreeSet<String>> {
    let phrase = phrase
        .replace("{n}", "N")
        .replace("{money}", "M")
        .replace("{pct}", "P")
        .replace("{code}", "C")
        .replace("[- ]", " ");
    let mut rest = phrase.as_str();
    let expanded = sequence(&mut rest, 0)?;
    ensure!(rest.is_empty(), "unbalanced “)” in “{phrase}”");
    ensure!(expanded.len() <= MOST_EXPANSIONS, "“{phrase}” expands to {} phrases", expanded.len());
    let spellings: BTreeSet<String> =
        expanded.iter().map(|words| canonical(words)).filter(|words| !words.is_empty()).collect();
    ensure!(!spellings.is_empty(), "“{phrase}” can never match");
    for spelling in &spellings {
        let words = spelling.split(' ').count();
        ensure!(words <= 6, "“{spelling}” has {words} words; six are the most");
        let bare = spelling.split(' ').all(|word| word == "N");
        ensure!(!bare || phrase == "N", "“{phrase}” would match any number");
    }
    Ok(spellings)
}

/// The engine's spelling; amounts keep their capital letters.
pub fn canonical(words: &str) -> String {
    words
        .split_whitespace()
        .map(|word| match word {
            "N" | "M" | "P" | "C" | "U" | "A" | "T" | "E" => word.to_owned(),
            _ => unmuddle::phrase_form(word),
        })
        .collect::<Vec<_>>()
        .join(" ")
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
    fn slips_are_refused() {
        for phrase in ["(a|b", "a)", "", "one two three four five six seven"] {
            assert!(expand(phrase).is_err(), "{phrase}");
        }
    }
}
