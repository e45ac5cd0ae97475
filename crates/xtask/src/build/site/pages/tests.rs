//! What holds for every page in every language.

#![allow(clippy::unwrap_used)]
use std::collections::BTreeSet;

use super::*;

/// Every page in every language: its place, and its HTML.
fn all() -> Vec<(String, String)> {
    let root = Root::find().unwrap();
    let to = tempfile::tempdir().unwrap();
    write(&root, &languages(&root).unwrap(), Some("sw.js"), to.path()).unwrap();
    let read = |file| (to.path().join(&file), file);
    files::walk(to.path())
        .unwrap()
        .into_iter()
        .map(read)
        .map(|(path, file)| (file.display().to_string(), fs::read_to_string(path).unwrap()))
        .collect()
}

/// The values of an attribute, in order.
fn values<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
    let marker = format!(" {attribute}=\"");
    html.split(marker.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn texts_are_shown_and_never_obeyed() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.html"), "{{ words }}").unwrap();
    let environment = environment(folder.path()).unwrap();
    let template = environment.get_template("a.html").unwrap();
    let fill = |key: &str| template.render(BTreeMap::from([(key, "<b>&\"'")]));
    assert_eq!(fill("words").unwrap(), "&lt;b&gt;&amp;&quot;&#39;");
    assert!(fill("wrods").is_err());
}

#[test]
fn each_anchor_stands_once_and_each_link_leads_somewhere() {
    let pages = all();
    let known: BTreeSet<_> = pages.iter().map(|(path, _)| path.as_str()).collect();
    for (path, html) in &pages {
        let ids = values(html, "id");
        let anchors: BTreeSet<_> = ids.iter().copied().collect();
        assert_eq!(ids.len(), anchors.len(), "{path} has an id twice");
        let folder = Path::new(path).parent().unwrap();
        for link in values(html, "href").into_iter().chain(values(html, "src")) {
            assert!(
                !link.contains("//") && !link.starts_with('/') && !link.contains(':'),
                "{path}: {link}"
            );
            if let Some(anchor) = link.strip_prefix('#') {
                assert!(anchors.contains(anchor), "{path}: {link} leads nowhere");
            } else if link.ends_with('/') {
                let mut at = folder.to_path_buf();
                for part in link.split('/').filter(|part| !matches!(*part, "" | ".")) {
                    if part == ".." { assert!(at.pop(), "{path}: {link}") } else { at.push(part) }
                }
                let page = at.join("index.html").display().to_string();
                assert!(known.contains(page.as_str()), "{path}: {link} leads nowhere");
            }
        }
    }
}

#[test]
fn nothing_is_inline() {
    for (path, html) in all() {
        for tag in html.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
            assert!(!tag.starts_with("style") && !tag.contains(" style="), "{path}: {tag}");
            let handler = tag.split('"').step_by(2).any(|part| part.trim_start().starts_with("on"));
            assert!(!handler, "{path}: {tag}");
            assert!(!tag.starts_with("script") || tag.contains(" src="), "{path}: {tag}");
        }
    }
}

#[test]
fn templates_hold_no_words_of_their_own() {
    let folder = Root::find().unwrap().join(FOLDER);
    for file in files::walk(&folder).unwrap() {
        let template = fs::read_to_string(folder.join(&file)).unwrap();
        let shown: String = template
            .split("{%")
            .map(|part| part.split_once("%}").map_or(part, |(_, rest)| rest))
            .collect();
        for text in shown.split('>').skip(1).filter_map(|rest| rest.split('<').next()) {
            let mut rest = text.to_owned();
            while let Some((start, end)) = rest.find("{{").zip(rest.find("}}")) {
                rest.replace_range(start..end + 2, "");
            }
            let words = rest.chars().any(char::is_alphabetic);
            assert!(!words, "{}: “{}”", file.display(), text.trim());
        }
    }
}

/// Languages that run the other way mirror the page by themselves, unless a side is named.
#[test]
fn styles_name_no_side() {
    let folder = Root::find().unwrap().join("web/styles");
    for file in files::walk(&folder).unwrap() {
        if !files::has_extension(&file, &["css"]) {
            continue;
        }
        let styles = fs::read_to_string(folder.join(&file)).unwrap();
        for line in styles.lines().map(str::trim) {
            let (name, value) = line.split_once(':').unwrap_or_default();
            let sides = ["left", "right"];
            let named = |part: &str| name.split('-').any(|word| word == part);
            let said = ["text-align", "float", "clear"].contains(&name);
            let wrong = sides.iter().any(|side| named(side) || (said && value.contains(side)));
            assert!(!wrong, "{}: {line}", file.display());
        }
    }
}

#[test]
fn no_message_of_the_pages_is_left_over() {
    let root = Root::find().unwrap();
    let folder = root.join(FOLDER);
    let templates = files::walk(&folder).unwrap().into_iter();
    let mut used: String =
        templates.map(|file| fs::read_to_string(folder.join(file)).unwrap()).collect();
    for page in PAGES {
        for part in ["title", "description", "way"] {
            used += &format!(" say.{}_{part} ", page.id);
        }
    }
    let made = [
        "topic_",
        "room_",
        "loudness_",
        "label_",
        "part_",
        "channel_",
        "about_set_",
        "about_figure_",
    ];
    let filled = [
        "rules_lead",
        "rules_loudness",
        "rules_origin",
        "about_points",
        "about_in_hundred",
        "about_in_thousand",
        "about_range",
    ];
    let elsewhere = ["rules_not_in_text", "rules_everywhere", "rules_place_not_known"];
    let catalogues = catalogue::read_all(&root.join(MESSAGES)).unwrap();
    for message in catalogues[0].pages.iter().chain(&catalogues[0].rules) {
        let key = message.key.as_str();
        let known = made.iter().any(|start| key.starts_with(start))
            || filled.contains(&key)
            || elsewhere.contains(&key);
        assert!(known || used.contains(&format!("say.{key} ")), "nothing shows {key}");
    }
}

#[test]
fn every_channel_can_be_chosen_once() {
    let template = include_str!("../../../../../../web/pages/check.html");
    let mut offered: Vec<_> = template
        .split("<option value=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    for id in &offered {
        assert!(template.contains(&format!("{{{{ say.channel_{id} }}}}")), "{id}");
    }
    offered.sort_unstable();
    let mut known = unmuddle::Channel::IDS.to_vec();
    known.sort_unstable();
    assert_eq!(offered, known);
}

#[test]
fn the_page_of_the_rules_holds_every_word_of_every_rule() {
    let root = Root::find().unwrap();
    let pages = all();
    let html = &pages.iter().find(|(path, _)| path == "rules/index.html").unwrap().1;
    for rule in crate::generate::rules::read(&root).unwrap() {
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
