//! `unmuddle rules`: what is looked for, and why.

use std::fmt::Write;

use serde::Serialize;
use unmuddle::{Example, Rule, RuleReference};

use crate::args::{Format, RulesArgs};
use crate::error::Error;
use crate::exit::Exit;
use crate::messages::reference as words;
use crate::output;
use crate::render::{Palette, hanging, prose, terminal_width};

/// A rule with everything that is known about it.
#[derive(Serialize)]
struct FullRule {
    #[serde(flatten)]
    rule: Rule,
    why: Option<&'static str>,
    quote: Option<&'static str>,
    source: Option<&'static str>,
    fires: &'static [Example],
    quiet: &'static [Example],
}

/// Prints every rule, or one of them in full.
pub(crate) fn run(args: &RulesArgs) -> Result<Exit, Error> {
    match args.rule {
        None => list(args.format)?,
        Some(id) => {
            let rule = unmuddle::rule(id).ok_or(Error::NoSuchRule { rule: id })?;
            one(rule, args.format)?;
        }
    }
    Ok(Exit::Clean)
}

fn list(format: Format) -> Result<(), Error> {
    match format {
        Format::Json => {
            let rules: Vec<FullRule> = unmuddle::rules().iter().map(FullRule::new).collect();
            output::print_json(&rules)
        }
        Format::Text => output::print(&table(unmuddle::rules(), terminal_width())),
    }
}

fn one(rule: &Rule, format: Format) -> Result<(), Error> {
    match format {
        Format::Json => output::print_json(&FullRule::new(rule)),
        Format::Text => output::print(&page(rule, terminal_width())),
    }
}

impl FullRule {
    fn new(rule: &Rule) -> Self {
        let reference = unmuddle::reference(rule.id);
        let own = unmuddle::examples(rule.id);
        Self {
            rule: *rule,
            why: reference.map(|reference| reference.why),
            quote: reference.map(|reference| reference.quote),
            source: reference.map(|reference| reference.source),
            fires: own.map_or(&[], |own| own.fires),
            quiet: own.map_or(&[], |own| own.quiet),
        }
    }
}

fn table(rules: &[Rule], width: usize) -> String {
    let palette = Palette::default();
    let mut out = String::new();
    if rules.is_empty() {
        return format!("{}\n", words::NO_RULES);
    }
    for rule in rules {
        headline(rule, &palette, &mut out);
        prose(rule.message, 5, width, &mut out);
    }
    let _ = writeln!(out, "\n{}", palette.faint.paint(words::MORE));
    out
}

fn headline(rule: &Rule, palette: &Palette, out: &mut String) {
    let loudest = words::loudest(rule.severity.id(), rule.kind.id());
    let _ = writeln!(
        out,
        "{}  {} {}",
        palette.warn.paint(rule.id),
        palette.heading.paint(rule.title),
        palette.faint.paint(format!("({loudest})")),
    );
}

fn page(rule: &Rule, width: usize) -> String {
    let palette = Palette::default();
    let mut out = String::new();
    headline(rule, &palette, &mut out);
    section(words::SEES, &palette, &mut out);
    prose(rule.message, 2, width, &mut out);
    hanging("  -> ", rule.advice, 5, width, &mut out);
    if let Some(reference) = unmuddle::reference(rule.id) {
        section(words::WHY, &palette, &mut out);
        prose(reference.why, 2, width, &mut out);
        quotation(reference, &palette, width, &mut out);
    }
    if let Some(own) = unmuddle::examples(rule.id) {
        examples(words::FIRES, own.fires, &palette, width, &mut out);
        examples(words::QUIET, own.quiet, &palette, width, &mut out);
    }
    out
}

fn section(name: &str, palette: &Palette, out: &mut String) {
    let _ = writeln!(out, "\n{}", palette.heading.paint(name));
}

fn quotation(reference: &RuleReference, palette: &Palette, width: usize, out: &mut String) {
    if reference.quote.is_empty() {
        return;
    }
    section(words::QUOTE, palette, out);
    prose(&format!("“{}”", reference.quote), 2, width, out);
    prose(reference.source, 2, width, out);
}

fn examples(name: &str, examples: &[Example], palette: &Palette, width: usize, out: &mut String) {
    if examples.is_empty() {
        return;
    }
    section(name, palette, out);
    for example in examples {
        hanging("  - ", example.text, 4, width, out);
        let place = words::example_place(example.channel.id(), example.title);
        let note = if example.why.is_empty() { place } else { format!("{place}: {}", example.why) };
        let mut aside = String::new();
        prose(&note, 4, width, &mut aside);
        let _ = write!(out, "{}", palette.faint.paint(aside));
    }
}
