//! The elements' styles: the tokens that they use, and their own rules, as text that a script makes
//! style sheets of.
//!
//! Pages differ in what a `rem` is, so lengths are counted in `--um-rem` instead. Each token can be
//! set from outside under the name that begins with `--unmuddle-`.

use std::fs;

use anyhow::{Context, Result};

use super::quoted;
use crate::root::Root;

const TOKENS: &str = "web/design/tokens.css";

/// What each sheet is made of: the name of its module, and its sources in order.
const SHEETS: [(&str, &[&str]); 2] = [
    ("style.check.js", &["web/widget/styles/frame.css", "web/widget/styles/check.css"]),
    (
        "style.quiz.js",
        &["web/widget/styles/frame.css", "web/styles/quiz.css", "web/widget/styles/quiz.css"],
    ),
];

/// Each module: its name and its text.
pub fn render(root: &Root) -> Result<Vec<(String, String)>> {
    let read =
        |file: &str| fs::read_to_string(root.join(file)).with_context(|| format!("reading {file}"));
    let tokens = tokens(&small(&read(TOKENS)?));
    let mut files = Vec::new();
    for (name, sources) in SHEETS {
        let mut rules = String::new();
        for source in sources {
            rules += &small(&read(source)?);
        }
        let sheet = lengths(&(used(&tokens, &rules) + &rules));
        files.push((name.to_owned(), format!("export default {};\n", quoted(&sheet)?)));
    }
    Ok(files)
}

/// Without comments, and without spaces that say nothing.
fn small(css: &str) -> String {
    let mut plain = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        plain += before;
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    plain += rest;
    let mut out = String::new();
    for word in plain.split_whitespace() {
        let joins = |end: Option<char>| end.is_none_or(|end| "{};,:".contains(end));
        if !joins(out.chars().last()) && !word.starts_with(['{', '}']) {
            out.push(' ');
        }
        out += word;
    }
    out.replace(";}", "}")
}

/// The tokens, declared inside the element and open to the page by another name.
fn tokens(css: &str) -> String {
    let css = css.replace(":root,:host", ".um").replace("color-scheme:light dark;", "");
    let mut out = String::new();
    let mut rest = css.as_str();
    while let Some(at) = rest.find("--um-") {
        let is_name = rest[..at].ends_with(['{', ';']);
        let end = rest[at..].find([':', ')', ',']).map_or(rest.len(), |end| at + end);
        if !is_name {
            out += &rest[..end];
            rest = &rest[end..];
            continue;
        }
        let value = &rest[end + 1..];
        let stop = value.find([';', '}']).unwrap_or(value.len());
        let name = &rest[at + "--um-".len()..end];
        out += &format!("{}:var(--unmuddle-{name},{})", &rest[..end], &value[..stop]);
        rest = &value[stop..];
    }
    out + rest
}

/// The tokens that the rules use, or that those use.
fn used(tokens: &str, rules: &str) -> String {
    let mut tokens = tokens.to_owned();
    loop {
        let all = tokens.clone() + rules;
        let before = tokens.len();
        let mut kept = String::new();
        for block in tokens.split_inclusive('{') {
            let keep = |part: &str| {
                let name = part.strip_prefix("--um-").and_then(|part| part.split_once(':'));
                name.is_none_or(|(name, _)| {
                    ["", ",", ")"]
                        .iter()
                        .skip(1)
                        .any(|end| all.contains(&format!("var(--um-{name}{end}")))
                })
            };
            let (body, tail) = block.split_once('}').map_or((block, None), |(b, t)| (b, Some(t)));
            let parts: Vec<&str> = body.split(';').filter(|part| keep(part)).collect();
            kept += &parts.join(";");
            if let Some(tail) = tail {
                kept.push('}');
                kept += tail;
            }
        }
        tokens = kept;
        if tokens.len() == before {
            return tokens;
        }
    }
}

/// `1.5rem` becomes one and a half of the element's own unit. Conditions keep the page's.
fn lengths(css: &str) -> String {
    let mut out = String::new();
    for part in css.split_inclusive(['{', '}', ';']) {
        if part.trim_start().starts_with('@') {
            out += part;
            continue;
        }
        let mut rest = part;
        while let Some(at) = rest.find("rem") {
            let digits = rest[..at].trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
            let number = &rest[digits.len()..at];
            let (sign, digits) = digits
                .strip_suffix('-')
                .filter(|d| d.ends_with([' ', ':', '(']))
                .map_or(("", digits), |d| ("-", d));
            if number.is_empty() {
                out += &rest[..at + 3];
            } else {
                out += &format!("{digits}calc({sign}{number}*var(--um-rem))");
            }
            rest = &rest[at + 3..];
        }
        out += rest;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_are_made_small_and_mean_the_same() {
        let css =
            "/* a */\n.a > .b,\n.c :hover {\n  color: red;\n  margin: calc(1px + 2px) 0;\n}\n";
        assert_eq!(small(css), ".a > .b,.c :hover{color:red;margin:calc(1px + 2px) 0}");
    }

    #[test]
    fn tokens_are_open_to_the_page_and_unused_ones_stay_away() {
        let made =
            tokens(":root,:host{color-scheme:light dark;--um-a:1px;--um-b:var(--um-a);--um-c:2px}");
        assert_eq!(
            made,
            ".um{--um-a:var(--unmuddle-a,1px);--um-b:var(--unmuddle-b,var(--um-a));--um-c:var(--unmuddle-c,2px)}"
        );
        assert_eq!(
            used(&made, ".d{x:var(--um-b)}"),
            ".um{--um-a:var(--unmuddle-a,1px);--um-b:var(--unmuddle-b,var(--um-a))}"
        );
    }

    #[test]
    fn lengths_are_counted_in_the_elements_own_unit() {
        assert_eq!(
            lengths(".a{margin:-.5rem 2rem}@media (max-width:30rem){.b{x:theorem}}"),
            ".a{margin:calc(-.5*var(--um-rem)) calc(2*var(--um-rem))}@media (max-width:30rem){.b{x:theorem}}"
        );
    }
}
