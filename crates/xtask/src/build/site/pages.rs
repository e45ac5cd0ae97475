//! The pages: `web/pages/*.html`, filled with the words of each language.
//!
//! English stands at the top, another language in a folder of its tag. Each page is a folder with
//! an `index.html`.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, ensure};
use minijinja::{Environment, UndefinedBehavior, syntax::SyntaxConfig, value::Serde};
use serde::Serialize;

use super::super::wasm;
use super::rules::{self, Book};
use crate::{
    files,
    generate::{messages::catalogue, wording::Wording},
    root::Root,
    serve::policy,
};

const FOLDER: &str = "web/pages";
const MESSAGES: &str = "web/messages";

/// A page of the site.
#[derive(Serialize)]
pub struct Page {
    /// Its template's stem, and the start of its messages: `ID_title`, `ID_description`, `ID_way`.
    id: &'static str,
    /// Where it stands below its language: nothing, or a folder with a slash at its end.
    path: &'static str,
    /// The wasm module that brings it to life.
    module: Option<&'static str>,
    styles: &'static [&'static str],
    scripts: &'static [&'static str],
    /// Which row of links it stands in.
    row: Row,
}

/// A row of links to pages.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
enum Row {
    /// At the top of each page.
    Top,
    /// At the end of each page.
    End,
    /// In none: another way leads there.
    None,
}

const BASE: &[&str] = &["tokens.css", "base.css"];
const DESK: &[&str] = &["tokens.css", "base.css", "desk.css", "verdict.css"];
const APP: Option<&str> = Some(wasm::APP.name);
const QUIZ: Option<&str> = Some(wasm::QUIZ.name);

const fn page(
    id: &'static str,
    path: &'static str,
    module: Option<&'static str>,
    row: Row,
) -> Page {
    Page { id, path, module, styles: BASE, scripts: &[], row }
}

/// Every page, in the order of the links to them.
pub const PAGES: &[Page] = &[
    Page { styles: DESK, ..page("home", "", APP, Row::None) },
    Page { styles: DESK, ..page("check", "check/", APP, Row::Top) },
    Page { styles: DESK, ..page("job_ad", "job-ad/", APP, Row::Top) },
    page("quiz", "quiz/", QUIZ, Row::Top),
    page("result", "result/", QUIZ, Row::None),
    Page {
        styles: &["tokens.css", "base.css", "rules.css"],
        scripts: &["rules.js"],
        ..page("rules", "rules/", None, Row::Top)
    },
    page("embed", "embed/", None, Row::End),
    page("about", "about/", None, Row::End),
];

/// A language of the site.
pub struct Language {
    tag: String,
    /// Whether the modules have it built in.
    built_in: bool,
}

impl Language {
    /// Its BCP 47 tag.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Whether the modules speak it without a list.
    pub const fn is_built_in(&self) -> bool {
        self.built_in
    }

    /// The name of a module's list of messages.
    pub fn list(&self, module: &str) -> String {
        format!("{module}.{}.txt", self.tag)
    }

    /// The folder of its pages, with a slash at its end; nothing for the built-in language.
    fn folder(&self) -> String {
        if self.built_in { String::new() } else { format!("{}/", self.tag) }
    }

    /// Languages that are written from right to left.
    fn direction(&self) -> &'static str {
        let right = ["ar", "fa", "he", "ur"].iter().any(|tag| self.tag.starts_with(tag));
        if right { "rtl" } else { "ltr" }
    }
}

/// Every language that there are messages in, the built-in one first.
pub fn languages(root: &Root) -> Result<Vec<Language>> {
    let catalogues = catalogue::read_all(&root.join(MESSAGES))?;
    let of =
        |(at, c): (usize, catalogue::Catalogue)| Language { tag: c.language, built_in: at == 0 };
    Ok(catalogues.into_iter().enumerate().map(of).collect())
}

/// What a template shows.
#[derive(Serialize)]
struct Shown<'a> {
    say: &'a BTreeMap<&'a str, String>,
    lang: &'a str,
    dir: &'static str,
    /// The way to the site's own files, and to the language's first page.
    root: String,
    home: &'static str,
    page: &'a Page,
    /// The list of messages that the module fetches.
    words: Option<String>,
    policy: &'static str,
    title: String,
    description: String,
    ways: Vec<Way>,
    more_ways: Vec<Way>,
    languages: Vec<Other>,
    book: &'a Book,
}

/// A link to a page.
#[derive(Serialize)]
struct Way {
    href: String,
    name: String,
    here: bool,
}

/// The same page in a language.
#[derive(Serialize)]
struct Other {
    tag: String,
    name: String,
    href: String,
}

/// Writes every page in every language.
pub fn write(root: &Root, languages: &[Language], to: &Path) -> Result<()> {
    let environment = environment(&root.join(FOLDER))?;
    for language in languages {
        let wording = Wording::read(root, language.tag())?;
        let book = rules::book(root, &wording)?;
        for page in PAGES {
            let html = render(&environment, page, language, languages, &wording, &book)
                .with_context(|| format!("the page {} in {}", page.id, language.tag))?;
            let folder = format!("{}{}", language.folder(), page.path);
            files::write(&to.join(folder).join("index.html"), html)?;
        }
    }
    Ok(())
}

/// A text that stands in HTML and means nothing there; slashes stay readable.
fn escaped(text: &str) -> String {
    let pairs = [('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('"', "&quot;"), ('\'', "&#39;")];
    let one = |letter: char| pairs.iter().find(|(from, _)| *from == letter);
    text.chars()
        .map(|letter| one(letter).map_or_else(|| letter.to_string(), |(_, to)| (*to).to_owned()))
        .collect()
}

/// Texts are escaped; a name that a page does not have is an error.
fn environment(folder: &Path) -> Result<Environment<'static>> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let syntax = SyntaxConfig::builder()
        .trim_blocks(true)
        .lstrip_blocks(true)
        .keep_trailing_newline(true)
        .build()?;
    environment.set_syntax(syntax);
    environment.set_formatter(|out, state, value| match value.as_str() {
        Some(text) if !value.is_safe() => Ok(out.write_str(&escaped(text))?),
        _ => minijinja::escape_formatter(out, state, value),
    });
    for file in files::walk(folder)? {
        if files::has_extension(&file, &["html"]) {
            let name = file.to_string_lossy().replace('\\', "/");
            environment.add_template_owned(name, fs::read_to_string(folder.join(&file))?)?;
        }
    }
    Ok(environment)
}

fn render(
    environment: &Environment,
    page: &Page,
    language: &Language,
    languages: &[Language],
    wording: &Wording,
    book: &Book,
) -> Result<String> {
    let home = if page.path.is_empty() { "" } else { "../" };
    let root = if language.built_in { home.to_owned() } else { format!("../{home}") };
    let row = |row: Row| -> Result<Vec<Way>> {
        let pages = PAGES.iter().filter(|other| other.row == row);
        let way = |other: &Page| {
            let here = other.id == page.id;
            let href = if here { "./".to_owned() } else { format!("{home}{}", other.path) };
            Ok(Way { href, name: wording.say(&format!("{}_way", other.id))?, here })
        };
        pages.map(way).collect()
    };
    let others = languages.iter().map(|other| Other {
        tag: other.tag.clone(),
        name: name_of(&other.tag).to_owned(),
        href: match format!("{root}{}{}", other.folder(), page.path) {
            empty if empty.is_empty() => "./".to_owned(),
            href => href,
        },
    });
    let module = page.module.filter(|_| !language.built_in);
    let shown = Shown {
        say: &wording.all(),
        lang: &language.tag,
        dir: language.direction(),
        page,
        words: module.map(|module| language.list(module)),
        policy: policy::OF_PAGES,
        title: wording.title(page.id)?,
        description: wording.say(&format!("{}_description", page.id))?,
        ways: row(Row::Top)?,
        more_ways: row(Row::End)?,
        languages: others.collect(),
        book,
        home,
        root,
    };
    let template = environment.get_template(&format!("{}.html", page.id))?;
    let html = template.render(Serde(&shown))?;
    ensure!(
        !html.contains(" style=") && !html.contains("<style"),
        "the policy forbids styles inside"
    );
    Ok(html)
}

/// A language's name in itself.
fn name_of(tag: &str) -> &str {
    match tag {
        "en" => "English",
        "de" => "Deutsch",
        tag => tag,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeSet;

    use super::*;

    /// Every page in every language: its place, and its HTML.
    fn all() -> Vec<(String, String)> {
        let root = Root::find().unwrap();
        let to = tempfile::tempdir().unwrap();
        write(&root, &languages(&root).unwrap(), to.path()).unwrap();
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
                        if part == ".." {
                            assert!(at.pop(), "{path}: {link}")
                        } else {
                            at.push(part)
                        }
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
                let handler =
                    tag.split('"').step_by(2).any(|part| part.trim_start().starts_with("on"));
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
        let made = ["topic_", "room_", "loudness_", "label_", "part_", "channel_"];
        let filled = ["rules_lead", "rules_loudness", "rules_origin"];
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
        let template = include_str!("../../../../../web/pages/check.html");
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
}
