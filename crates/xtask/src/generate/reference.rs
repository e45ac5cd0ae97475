//! The rules as people read them: `crates/unmuddle/RULES.md`, from the rules' files.

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};

use super::rules::{self, ExampleFile, RuleFile};
use crate::root::Root;

const REFERENCE: &str = "crates/unmuddle/RULES.md";
/// Where the names of the places stand.
const WORDING: &str = "web/messages/en.toml";
const INTRODUCTION: &str = "\
# The rules

Each rule looks for one thing, and says it in two or three sentences. Most only observe. Some give a
hint. A few warn, and only those call a text muddled.

Written from `crates/unmuddle/rules` by `cargo xtask generate`; change the rules there.
";
/// The rooms in the order of the reference: folder, heading, what its rules are about.
const ROOMS: [(&str, &str, &str); 9] = [
    ("marketing", "What marketing is", "They see marketing doing its own work."),
    ("sales", "What selling is", "They see selling doing its own work."),
    ("together", "How the two work together", "They see one preparing the ground for the other."),
    ("reader", "Who does the work", "They see where a business stands, and who in it sells."),
    ("channel", "The right place", "They see whether a text fits where people read it."),
    ("role", "One job or two", "They read vacancies: which work a person is looked for to do."),
    ("expectation", "What to hope for, and when", "They see sales hoped for from marketing."),
    ("name", "Calling things by their names", "They see one thing called by the other's name."),
    ("tone", "How it sounds", "They see pressure, and kindness."),
];

/// The places' names, by the ids of the channels.
struct Places(toml::Table);

impl Places {
    fn read(root: &Root) -> Result<Self> {
        let mut wording: toml::Table = fs::read_to_string(root.join(WORDING))?.parse()?;
        match wording.remove("shared") {
            Some(toml::Value::Table(shared)) => Ok(Places(shared)),
            _ => bail!("{WORDING} has no [shared]"),
        }
    }

    fn name(&self, channel: &str) -> Result<&str> {
        if channel == "unknown" {
            return Ok("Any text whose place is not known");
        }
        let found = self.0.get(&format!("channel_{channel}")).and_then(toml::Value::as_str);
        found.with_context(|| format!("{WORDING} does not name the channel “{channel}”"))
    }
}

/// Generates the reference.
pub fn generate(root: &Root) -> Result<Vec<(PathBuf, String)>> {
    let rules = rules::read(root)?;
    let places = Places::read(root)?;
    for rule in &rules {
        let shown = ROOMS.iter().any(|(folder, ..)| *folder == rule.room);
        ensure!(shown, "{}: the reference has no room called “{}”", rule.id, rule.room);
    }
    let in_room = |room| rules.iter().filter(move |rule| rule.room == room);
    let mut out = INTRODUCTION.to_owned();
    for (folder, heading, _) in ROOMS {
        let _ = writeln!(out, "\n**[{heading}](#{})**\n", anchor(heading));
        for rule in in_room(folder) {
            let _ = writeln!(out, "- [{}](#{}): {}", rule.id, anchor(&rule.id), plain(&rule.title));
        }
    }
    for (folder, heading, about) in ROOMS {
        let _ = writeln!(out, "\n## {heading}\n\n{about}");
        for rule in in_room(folder) {
            write_rule(&mut out, rule, &places).with_context(|| rule.id.clone())?;
        }
    }
    Ok(vec![(PathBuf::from(REFERENCE), out)])
}

fn write_rule(out: &mut String, rule: &RuleFile, places: &Places) -> Result<()> {
    let loudness = match rule.severity.as_str() {
        "warn" => "It may warn.",
        "note" => "It gives a hint at most.",
        _ => "It only observes.",
    };
    let _ = writeln!(out, "\n### {}\n\n**{}.** {loudness}", rule.id, plain(&rule.title));
    for (heading, words) in
        [("What it sees", &rule.message), ("What it says", &rule.advice), ("Why", &rule.why)]
    {
        let _ = writeln!(out, "\n#### {heading}\n\n{}", plain(words.trim()));
    }
    let _ = writeln!(out, "\n#### Where it applies\n\n{}", applies(rule, places)?);
    write_examples(out, "Examples that it speaks about", &rule.fires, places)?;
    write_examples(out, "Near misses that it lets be", &rule.quiet, places)?;
    let (quote, source) = (plain(&rule.quote), plain(&rule.source));
    let _ = writeln!(out, "\n#### Source\n\n“{quote}”, {source}.");
    Ok(())
}

/// Where a rule speaks, in a sentence.
fn applies(rule: &RuleFile, places: &Places) -> Result<String> {
    if !rule.shows_in_text {
        return Ok("Nowhere by itself: no text shows it. It is here for people to read.".to_owned());
    }
    let channels = rule.reach();
    if channels.is_empty() {
        return Ok("Everywhere.".to_owned());
    }
    let names: Vec<String> =
        channels.iter().map(|id| places.name(id).map(lower)).collect::<Result<_>>()?;
    Ok(format!("{}.", upper(&names.join("; "))))
}

/// The examples that the engine gets right.
fn write_examples(
    out: &mut String,
    heading: &str,
    examples: &[ExampleFile],
    places: &Places,
) -> Result<()> {
    let _ = writeln!(out, "\n#### {heading}");
    for example in examples.iter().filter(|example| !example.missed) {
        let place = places.name(&example.channel)?;
        let title = example.title.as_deref().map(|title| format!(", titled “{}”", plain(title)));
        let _ =
            writeln!(out, "\n- {place}{}: {}.\n", title.unwrap_or_default(), plain(&example.why));
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

fn lower(words: &str) -> String {
    first(words, |letter| letter.to_lowercase().collect())
}

fn upper(words: &str) -> String {
    first(words, |letter| letter.to_uppercase().collect())
}

fn first(words: &str, change: impl Fn(char) -> String) -> String {
    let mut letters = words.chars();
    letters.next().map(|letter| change(letter) + letters.as_str()).unwrap_or_default()
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
