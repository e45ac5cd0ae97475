//! The page about the rules: `web/rules/template.html`, filled from the rules' files.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, ensure};
use minijinja::{Environment, UndefinedBehavior, syntax::SyntaxConfig, value::Serde};
use serde::Serialize;

use crate::{
    files,
    generate::{
        rules::{self, ExampleFile, RuleFile},
        wording::{self, ROOMS, Wording},
    },
    root::Root,
};

const FOLDER: &str = "web/rules";

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

/// What the template shows. `say` holds every message; the fields beside it are filled ones.
#[derive(Serialize)]
struct Page<'a> {
    say: BTreeMap<&'a str, String>,
    title: String,
    lead: String,
    loudness: String,
    origin: String,
    rooms: Vec<Room<'a>>,
    topics: Vec<Topic>,
}

#[derive(Serialize)]
struct Room<'a> {
    id: &'a str,
    name: String,
    about: String,
    rules: Vec<Rule<'a>>,
}

#[derive(Serialize)]
struct Rule<'a> {
    id: &'a str,
    severity: &'a str,
    title: &'a str,
    message: &'a str,
    advice: &'a str,
    why: &'a str,
    quote: &'a str,
    source: &'a str,
    label: String,
    link: String,
    applies: String,
    examples: String,
    kinds: [Kind<'a>; 2],
    topics: Vec<Topic>,
}

/// Examples that fire, or near misses.
#[derive(Serialize)]
struct Kind<'a> {
    id: &'a str,
    name: String,
    examples: Vec<Example<'a>>,
}

#[derive(Serialize)]
struct Example<'a> {
    place: String,
    title: Option<String>,
    text: &'a str,
    why: &'a str,
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

/// Writes the page and its static files into a folder.
pub fn assemble(root: &Root, to: &Path) -> Result<()> {
    files::copy_tree(&root.join(FOLDER).join("static"), to, |_| true)?;
    files::write(&to.join("index.html"), render(root)?)
}

/// The page's HTML.
fn render(root: &Root) -> Result<String> {
    let rules = rules::read(root)?;
    wording::check_rooms(&rules)?;
    let wording = Wording::read(root)?;
    let template = fs::read_to_string(root.join(FOLDER).join("template.html"))?;
    fill(&template, &page(&rules, &wording)?)
}

/// Texts are escaped, because the template's name ends in `.html`; a name that the page does not
/// have is an error.
fn fill(template: &str, page: &impl Serialize) -> Result<String> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let syntax = SyntaxConfig::builder()
        .trim_blocks(true)
        .lstrip_blocks(true)
        .keep_trailing_newline(true)
        .build()?;
    environment.set_syntax(syntax);
    environment.add_template("template.html", template)?;
    let template = environment.get_template("template.html")?;
    template.render(Serde(page)).context("filling the page about the rules")
}

fn page<'a>(rules: &'a [RuleFile], wording: &'a Wording) -> Result<Page<'a>> {
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
    Ok(Page {
        say: wording.all(),
        title: wording.fill("rules_title", &[("count", &count)])?,
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

fn rule<'a>(rule: &'a RuleFile, topics: &[Topic], wording: &Wording) -> Result<Rule<'a>> {
    let kinds = [kind("fires", &rule.fires, wording)?, kind("quiet", &rule.quiet, wording)?];
    let [fires, quiet] = kinds.each_ref().map(|kind| kind.examples.len().to_string());
    let touching = topics.iter().filter(|topic| topic.rules.contains(&rule.id.as_str()));
    Ok(Rule {
        id: &rule.id,
        severity: &rule.severity,
        title: &rule.title,
        message: rule.message.trim(),
        advice: rule.advice.trim(),
        why: rule.why.trim(),
        quote: &rule.quote,
        source: &rule.source,
        label: wording.say(&format!("label_{}", rule.severity))?,
        link: wording.fill("part_link", &[("rule", &rule.id)])?,
        applies: wording.applies(rule)?,
        examples: wording.fill("part_examples", &[("fires", &fires), ("quiet", &quiet)])?,
        kinds,
        topics: touching.cloned().collect(),
    })
}

/// Those examples that the engine gets right.
fn kind<'a>(id: &'a str, examples: &'a [ExampleFile], wording: &Wording) -> Result<Kind<'a>> {
    let shown = examples.iter().filter(|example| !example.missed).map(|example| {
        let title = example.title.as_deref();
        let title = title.map(|title| wording.fill("part_titled", &[("title", title)]));
        Ok(Example {
            place: wording.place(&example.channel)?,
            title: title.transpose()?,
            text: example.text.trim(),
            why: &example.why,
        })
    });
    Ok(Kind {
        id,
        name: wording.say(&format!("part_{id}"))?,
        examples: shown.collect::<Result<_>>()?,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeSet;

    use super::*;

    /// The values of an attribute, in order.
    fn values<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
        let marker = format!(" {attribute}=\"");
        html.split(marker.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    fn escaped(words: &str) -> String {
        fill("{{ words }}", &BTreeMap::from([("words", words)])).unwrap()
    }

    #[test]
    fn texts_are_shown_and_never_obeyed() {
        assert_eq!(escaped("<b>&\"'"), "&lt;b&gt;&amp;&quot;&#x27;");
        assert!(fill("{{ wrods }}", &BTreeMap::from([("words", "")])).is_err());
    }

    #[test]
    fn the_page_holds_every_word_of_every_rule() {
        let root = Root::find().unwrap();
        let html = render(&root).unwrap();
        let rules = rules::read(&root).unwrap();
        assert_eq!(html.matches("<article class=\"rule ").count(), rules.len() + TOPICS.len());
        for rule in &rules {
            let of = html.split_once(&format!(" id=\"{}\"", rule.id)).unwrap().1;
            let of = of.split("</article>").next().unwrap();
            let words = [&rule.title, &rule.message, &rule.advice, &rule.why, &rule.quote];
            for words in words {
                assert!(of.contains(&escaped(words.trim())), "{} lacks “{words}”", rule.id);
            }
            for example in rule.fires.iter().chain(&rule.quiet) {
                let shown = of.contains(&escaped(example.text.trim()));
                assert_eq!(shown, !example.missed, "{}: {}", rule.id, example.text);
            }
        }
    }

    #[test]
    fn each_anchor_stands_once_and_each_link_has_one() {
        let html = render(&Root::find().unwrap()).unwrap();
        let ids = values(&html, "id");
        let known: BTreeSet<_> = ids.iter().copied().collect();
        assert_eq!(ids.len(), known.len());
        for link in values(&html, "href") {
            let own = !link.contains("//") && !link.starts_with(['/', 'd']);
            assert!(own, "{link} would not work below a path");
            let anchor = link.strip_prefix('#');
            assert!(anchor.is_none_or(|anchor| known.contains(anchor)), "{link} leads nowhere");
        }
    }

    #[test]
    fn nothing_is_inline_and_no_message_is_left_over() {
        let root = Root::find().unwrap();
        let template = fs::read_to_string(root.join(FOLDER).join("template.html")).unwrap();
        for inline in [" style=", "<style", " on", "<script>"] {
            let tags = template.split('<').skip(1).filter_map(|rest| rest.split('>').next());
            let tags: String = tags.map(|tag| format!("<{tag}>")).collect();
            assert!(!tags.contains(inline), "{inline}");
        }
        let made = ["topic_", "room_", "loudness_", "label_", "part_", "channel_"];
        let filled = ["rules_title", "rules_lead", "rules_loudness", "rules_origin"];
        let elsewhere = ["rules_not_in_text", "rules_everywhere", "rules_place_not_known"];
        for (key, _) in Wording::read(&root).unwrap().all() {
            let ours = ["rules_", "find_", "field_"].iter().any(|start| key.starts_with(start));
            let known = made.iter().any(|start| key.starts_with(start))
                || filled.contains(&key)
                || elsewhere.contains(&key);
            let used = template.contains(&format!("say.{key} "));
            assert!(!ours || known || used, "nothing shows {key}");
        }
    }
}
