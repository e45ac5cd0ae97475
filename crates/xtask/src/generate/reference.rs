//! The rules as people read them: `crates/unmuddle/RULES.md`, from the rules' files.

use std::fmt::Write;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::rules::{self, ExampleFile, RuleFile};
use super::wording::{self, ROOMS, Wording};
use crate::root::Root;

const REFERENCE: &str = "crates/unmuddle/RULES.md";
const INTRODUCTION: &str = "\
# The rules

Each rule looks for one thing, and says it in two or three sentences. Most only observe. Some give a
hint. A few warn, and only those call a text muddled.

Written from `crates/unmuddle/rules` by `cargo xtask generate`; change the rules there.
";
/// Generates the reference.
pub fn generate(root: &Root) -> Result<Vec<(PathBuf, String)>> {
    let rules = rules::read(root)?;
    let wording = Wording::read(root, wording::REFERENCE)?;
    wording::check_rooms(&rules)?;
    let in_room = |room| rules.iter().filter(move |rule| rule.room == room);
    let mut out = INTRODUCTION.to_owned();
    for room in ROOMS {
        let heading = wording.say(&format!("room_{room}"))?;
        let _ = writeln!(out, "\n**[{heading}](#{})**\n", anchor(&heading));
        for rule in in_room(room) {
            let _ = writeln!(out, "- [{}](#{}): {}", rule.id, anchor(&rule.id), plain(&rule.title));
        }
    }
    for room in ROOMS {
        let heading = wording.say(&format!("room_{room}"))?;
        let about = wording.say(&format!("room_{room}_about"))?;
        let _ = writeln!(out, "\n## {heading}\n\n{about}");
        for rule in in_room(room) {
            write_rule(&mut out, rule, &wording).with_context(|| rule.id.clone())?;
        }
    }
    Ok(vec![(PathBuf::from(REFERENCE), out)])
}

fn write_rule(out: &mut String, rule: &RuleFile, wording: &Wording) -> Result<()> {
    let loudness = wording.say(&format!("loudness_{}", rule.severity))?;
    let _ = writeln!(out, "\n### {}\n\n**{}.** {loudness}", rule.id, plain(&rule.title));
    for (part, words) in
        [("part_sees", &rule.message), ("part_says", &rule.advice), ("part_why", &rule.why)]
    {
        let _ = writeln!(out, "\n#### {}\n\n{}", wording.say(part)?, plain(words.trim()));
    }
    let applies = wording.applies(rule)?;
    let _ = writeln!(out, "\n#### {}\n\n{applies}", wording.say("part_applies")?);
    write_examples(out, "part_fires", &rule.fires, wording)?;
    write_examples(out, "part_quiet", &rule.quiet, wording)?;
    let (quote, source) = (plain(&rule.quote), plain(&rule.source));
    let _ = writeln!(out, "\n#### {}\n\n“{quote}”, {source}.", wording.say("part_source")?);
    Ok(())
}

/// The examples that the engine gets right.
fn write_examples(
    out: &mut String,
    part: &str,
    examples: &[ExampleFile],
    wording: &Wording,
) -> Result<()> {
    let _ = writeln!(out, "\n#### {}", wording.say(part)?);
    for example in examples.iter().filter(|example| !example.missed) {
        let place = wording.place(&example.channel)?;
        let title = match &example.title {
            Some(title) => {
                format!(", {}", wording.fill("part_titled", &[("title", &plain(title))])?)
            }
            None => String::new(),
        };
        let _ = writeln!(out, "\n- {place}{title}: {}.\n", plain(&example.why));
        out.push_str(&quoted(example.text.trim()));
    }
    Ok(())
}

/// A text as a quotation inside a list, line by line.
fn quoted(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let mut out = String::new();
    for (index, line) in lines.iter().enumerate() {
        let goes_on = lines.get(index + 1).is_some_and(|next| !next.is_empty());
        let end = if goes_on && !line.is_empty() { "\\" } else { "" };
        let _ = writeln!(out, "{}", format!("  > {}{end}", opening(line)).trim_end());
    }
    out
}

/// A line that begins no list, heading or quotation.
fn opening(line: &str) -> String {
    let line = plain(line.trim_start());
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && line[digits..].starts_with(['.', ')']) {
        return format!("{}\\{}", &line[..digits], &line[digits..]);
    }
    if line.starts_with(['-', '+', '=']) { format!("\\{line}") } else { line }
}

/// Words that Markdown must leave as they are.
fn plain(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for character in words.chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '~' | '|') {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

/// Where a heading's link leads.
fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || *c == ' ');
    kept.flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_as_they_were_written() {
        assert_eq!(plain("a *b* #c <d>"), r"a \*b\* \#c \<d\>");
        assert_eq!(opening("- milk"), r"\- milk");
        assert_eq!(opening("12. eggs"), r"12\. eggs");
        assert_eq!(opening("12 eggs - fresh"), "12 eggs - fresh");
        assert_eq!(
            quoted("Hello all,\nwelcome\n\nAmy"),
            "  > Hello all,\\\n  > welcome\n  >\n  > Amy\n"
        );
    }

    #[test]
    fn links_lead_to_headings() {
        assert_eq!(anchor("What to hope for, and when"), "what-to-hope-for-and-when");
        assert_eq!(anchor("R07"), "r07");
    }
}
