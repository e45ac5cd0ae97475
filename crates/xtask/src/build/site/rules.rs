//! What the page about the rules shows, from the rules' files.

use anyhow::{Context, Result, ensure};
use serde::Serialize;

use crate::{
    generate::{
        rules::{self, ExampleFile, RuleFile},
        wording::{self, ROOMS, Wording},
    },
    root::Root,
};

/// Where the field disagrees: a topic of the message file, and the rules that it touches.
const TOPICS: [(&str, &[&str]); 7] = [
    ("posts", &["R16", "R18"]),
    ("split", &[]),
    ("never", &["R38"]),
    ("time", &["R33"]),
    ("roles", &["R02", "R05"]),
    ("shops", &["R10", "R11"]),
    ("between", &["R13"]),
];

/// What the page shows beside its messages.
#[derive(Serialize)]
pub struct Book {
    lead: String,
    loudness: String,
    origin: String,
    rooms: Vec<Room>,
    topics: Vec<Topic>,
}

#[derive(Serialize)]
struct Room {
    id: &'static str,
    name: String,
    about: String,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
struct Rule {
    id: String,
    severity: String,
    title: String,
    message: String,
    advice: String,
    why: String,
    quote: String,
    source: String,
    label: String,
    link: String,
    applies: String,
    examples: String,
    kinds: [Kind; 2],
    topics: Vec<Topic>,
}

/// Examples that fire, or near misses.
#[derive(Serialize)]
struct Kind {
    id: &'static str,
    name: String,
    examples: Vec<Example>,
}

#[derive(Serialize)]
struct Example {
    place: String,
    title: Option<String>,
    text: String,
    why: String,
}

#[derive(Clone, Serialize)]
struct Topic {
    id: String,
    name: String,
    article: String,
    others: String,
    here: String,
    rules: &'static [&'static str],
}

/// What the page shows in a language.
pub fn book(root: &Root, wording: &Wording) -> Result<Book> {
    let rules = rules::read(root)?;
    wording::check_rooms(&rules)?;
    page(&rules, wording)
}

fn page(rules: &[RuleFile], wording: &Wording) -> Result<Book> {
    let count = rules.len().to_string();
    let warning = rules.iter().filter(|rule| rule.severity == "warn").count().to_string();
    let source = rules.first().map_or("", |rule| rule.source.as_str());
    let one = rules.iter().all(|rule| rule.source == source);
    ensure!(one, "the page says that all rules follow one article, and they name several");
    let topics = topics(rules, wording)?;
    let rooms = ROOMS.iter().map(|id| {
        let rules = rules.iter().filter(|rule| rule.room == *id);
        let rules = rules.map(|of| rule(of, &topics, wording).with_context(|| of.id.clone()));
        Ok(Room {
            id,
            name: wording.say(&format!("room_{id}"))?,
            about: wording.say(&format!("room_{id}_about"))?,
            rules: rules.collect::<Result<_>>()?,
        })
    });
    Ok(Book {
        lead: wording.fill("rules_lead", &[("count", &count)])?,
        loudness: wording.fill("rules_loudness", &[("warning", &warning)])?,
        origin: wording.fill("rules_origin", &[("article", source)])?,
        rooms: rooms.collect::<Result<_>>()?,
        topics,
    })
}

fn topics(rules: &[RuleFile], wording: &Wording) -> Result<Vec<Topic>> {
    let topic = |(id, touched): (&str, &'static [&'static str])| {
        for rule in touched {
            ensure!(rules.iter().any(|known| known.id == *rule), "there is no rule {rule}");
        }
        let id = format!("topic_{id}");
        let say = |part: &str| wording.say(&format!("{id}_{part}"));
        Ok(Topic {
            name: wording.say(&id)?,
            article: say("article")?,
            others: say("others")?,
            here: say("here")?,
            rules: touched,
            id,
        })
    };
    TOPICS.into_iter().map(topic).collect()
}

fn rule(rule: &RuleFile, topics: &[Topic], wording: &Wording) -> Result<Rule> {
    let kinds = [kind("fires", &rule.fires, wording)?, kind("quiet", &rule.quiet, wording)?];
    let [fires, quiet] = kinds.each_ref().map(|kind| kind.examples.len().to_string());
    let touching = topics.iter().filter(|topic| topic.rules.contains(&rule.id.as_str()));
    Ok(Rule {
        id: rule.id.clone(),
        severity: rule.severity.clone(),
        title: wording.core(&rule.id, "title", &rule.title),
        message: wording.core(&rule.id, "message", &rule.message),
        advice: wording.core(&rule.id, "advice", &rule.advice),
        why: wording.core(&rule.id, "why", &rule.why),
        quote: rule.quote.clone(),
        source: rule.source.clone(),
        label: wording.say(&format!("label_{}", rule.severity))?,
        link: wording.fill("part_link", &[("rule", &rule.id)])?,
        applies: wording.applies(rule)?,
        examples: wording.fill("part_examples", &[("fires", &fires), ("quiet", &quiet)])?,
        kinds,
        topics: touching.cloned().collect(),
    })
}

/// Those examples that the engine gets right.
fn kind(id: &'static str, examples: &[ExampleFile], wording: &Wording) -> Result<Kind> {
    let shown = examples.iter().filter(|example| !example.missed).map(|example| {
        let title = example.title.as_deref();
        let title = title.map(|title| wording.fill("part_titled", &[("title", title)]));
        Ok(Example {
            place: wording.place(&example.channel)?,
            title: title.transpose()?,
            text: example.text.trim().to_owned(),
            why: example.why.clone(),
        })
    });
    Ok(Kind {
        id,
        name: wording.say(&format!("part_{id}"))?,
        examples: shown.collect::<Result<_>>()?,
    })
}
