//! The pages: `web/pages/*.html`, filled with the words of each language.
//!
//! English stands at the top, another language in a folder of its tag. Each page is a folder with
//! an `index.html`.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, ensure};
use minijinja::{Environment, UndefinedBehavior, syntax::SyntaxConfig, value::Serde};
use serde::Serialize;

use super::super::wasm;
use super::{
    example::Example,
    figures::Figures,
    rules::{self, Book},
    widget::Widget,
};
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
    /// Its file there.
    file: &'static str,
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
const CHECK: &[&str] = &[
    "tokens.css",
    "base.css",
    "desk.css",
    "verdict.css",
    "check.css",
    "drafts.css",
    "several.css",
];
const STUDIO: &[&str] =
    &["tokens.css", "base.css", "desk.css", "verdict.css", "studio.css", "studio-below.css"];
const RESULT: &[&str] = &[
    "tokens.css",
    "base.css",
    "result.css",
    "result-charts.css",
    "result-keep.css",
    "result-paper.css",
];
const APP: Option<&str> = Some(wasm::APP.name);
const HOME: Option<&str> = Some(wasm::STUDIO.name);
const QUIZ: Option<&str> = Some(wasm::QUIZ.name);
const OF_RESULT: Option<&str> = Some(wasm::RESULT.name);

const fn page(
    id: &'static str,
    path: &'static str,
    module: Option<&'static str>,
    row: Row,
) -> Page {
    Page { id, path, file: "index.html", module, styles: BASE, scripts: &[], row }
}

/// Every page, in the order of the links to them.
pub const PAGES: &[Page] = &[
    Page {
        styles: &["tokens.css", "base.css", "desk.css", "verdict.css", "home.css"],
        ..page("home", "", HOME, Row::None)
    },
    Page { styles: CHECK, ..page("check", "check/", APP, Row::Top) },
    Page { styles: STUDIO, ..page("job_ad", "job-ad/", HOME, Row::Top) },
    Page {
        styles: &["tokens.css", "base.css", "quiz.css"],
        ..page("quiz", "quiz/", QUIZ, Row::Top)
    },
    Page { styles: RESULT, ..page("result", "result/", OF_RESULT, Row::None) },
    Page {
        styles: &["tokens.css", "base.css", "rules.css"],
        scripts: &["rules.js"],
        ..page("rules", "rules/", None, Row::Top)
    },
    Page {
        styles: &["tokens.css", "base.css", "embed.css"],
        scripts: &["embed.js"],
        ..page("embed", "embed/", None, Row::End)
    },
    Page {
        styles: &["tokens.css", "base.css", "about.css"],
        scripts: &["about.js"],
        ..page("about", "about/", None, Row::End)
    },
    Page {
        styles: &["tokens.css", "base.css", "about.css"],
        ..page("privacy", "privacy/", None, Row::End)
    },
    Page { file: "404.html", ..page("missing", "", None, Row::None) },
];

impl Page {
    /// Its file on the site, in a language.
    pub fn place(&self, language: &Language) -> String {
        format!("{}{}{}", language.folder(), self.path, self.file)
    }

    /// The wasm module that brings it to life.
    pub const fn module(&self) -> Option<&'static str> {
        self.module
    }
}

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
    pub fn folder(&self) -> String {
        if self.built_in { String::new() } else { format!("{}/", self.tag) }
    }

    /// Languages that are written from right to left.
    pub fn direction(&self) -> &'static str {
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
    /// The folder of the language.
    folder: String,
    /// The service worker; none while somebody works on the site.
    worker: Option<&'static str>,
    /// The list of messages that the module fetches.
    words: Option<String>,
    policy: &'static str,
    title: String,
    description: String,
    ways: Vec<Way>,
    more_ways: Vec<Way>,
    languages: Vec<Other>,
    book: &'a Book,
    example: &'a Example,
    figures: &'a Figures,
    widget: &'a Widget,
    /// Every channel's id, apart from the one that is not known.
    channels: Vec<&'static str>,
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

/// Writes every page in every language, with a service worker's name or without.
pub fn write(
    root: &Root,
    languages: &[Language],
    worker: Option<&'static str>,
    to: &Path,
) -> Result<()> {
    let environment = environment(&root.join(FOLDER))?;
    for language in languages {
        let wording = Wording::read(root, language.tag())?;
        let book = rules::book(root, &wording)?;
        let example = Example::read(&wording)?;
        let figures = Figures::read(root, &wording)?;
        let widget = Widget::of(root, &wording, to)?;
        for page in PAGES {
            let html = render(
                &environment,
                page,
                language,
                languages,
                &wording,
                (&book, &example, &figures, &widget),
                worker,
            )
            .with_context(|| format!("the page {} in {}", page.id, language.tag))?;
            files::write(&to.join(page.place(language)), html)?;
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
    (book, example, figures, widget): (&Book, &Example, &Figures, &Widget),
    worker: Option<&'static str>,
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
        example,
        figures,
        widget,
        channels: unmuddle::Channel::IDS.iter().copied().filter(|id| *id != "unknown").collect(),
        folder: language.folder(),
        worker,
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
mod tests;
