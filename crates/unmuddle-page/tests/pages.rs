//! Pages in the shapes that the web has, each beside what is read from it.
//!
//! `UPDATE_FIXTURES=1 cargo test -p unmuddle-page` writes the `.txt` files anew; read the
//! difference before you keep it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fmt::Write;
use std::path::PathBuf;
use unmuddle_page::{BlockKind, Page, read};

/// Every fixture: its path, its HTML, and the address in its first comment.
fn fixtures() -> Vec<(PathBuf, String, Option<String>)> {
    let with_html = support::fixtures().into_iter().map(|path| {
        let html = std::fs::read_to_string(&path).unwrap();
        let url = html.strip_prefix("<!-- url: ").and_then(|rest| rest.split_once(" -->"));
        let url = url.map(|(url, _)| url.to_owned());
        (path, html, url)
    });
    with_html.collect()
}

fn describe(page: &Page) -> String {
    let mut out = String::new();
    let mut line = |name: &str, value: Option<&str>| {
        if let Some(value) = value {
            writeln!(out, "{name}: {value}").unwrap();
        }
    };
    line("title", page.title.as_deref());
    line("language", page.language.as_deref());
    line("channel", Some(page.channel.id()));
    if let Some(job) = &page.job {
        line("job source", Some(&format!("{:?}", job.source)));
        line("job stale", Some(&job.stale.to_string()));
        line("job title", job.title.as_deref());
        line("job organization", job.organization.as_deref());
        line("job pay", job.pay.as_deref());
        line("job incentive", job.incentive.as_deref());
        line("job occupation", job.occupation.as_deref());
        line("job industry", job.industry.as_deref());
        line("job employment", Some(&job.employment_types.join(", ")));
    }
    let kinds: Vec<&str> = page.blocks.iter().map(|block| kind(block.kind)).collect();
    line("blocks", Some(&kinds.join(" ")));
    writeln!(out, "\n=== text ===\n{}", page.text).unwrap();
    if page.assessed_text() != page.text {
        writeln!(out, "\n=== assessed ===\n{}", page.assessed_text()).unwrap();
    }
    out
}

fn kind(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Heading => "heading",
        BlockKind::Paragraph => "paragraph",
        BlockKind::ListItem => "item",
        BlockKind::Quote => "quote",
        BlockKind::Code => "code",
        _ => "?",
    }
}

#[test]
fn every_fixture_is_read_as_written_down() {
    let fixtures = fixtures();
    assert!(fixtures.len() >= 25, "only {} fixtures", fixtures.len());
    let mut stale = Vec::new();
    for (path, html, url) in &fixtures {
        let given = describe(&read(html, url.as_deref()));
        let expected = path.with_extension("txt");
        if std::env::var_os("UPDATE_FIXTURES").is_some() {
            std::fs::write(&expected, &given).unwrap();
        }
        let wanted = std::fs::read_to_string(&expected).unwrap_or_default();
        if wanted != given {
            stale.push(format!("--- {}\nwanted:\n{wanted}\ngiven:\n{given}", expected.display()));
        }
    }
    assert!(stale.is_empty(), "{}", stale.join("\n"));
}

#[test]
fn no_markup_survives() {
    for (path, html, url) in fixtures() {
        let page = read(&html, url.as_deref());
        for text in [page.text.as_str(), page.assessed_text()] {
            for sign in ["<p", "</", "<li", "&amp;", "&lt;", "alert(", "track(", "{\"@"] {
                assert!(!text.contains(sign), "{sign} in {}", path.display());
            }
        }
    }
}

#[test]
fn the_text_is_made_of_the_blocks() {
    for (path, html, url) in fixtures() {
        let page = read(&html, url.as_deref());
        let mut rest = page.text.as_str();
        for block in page.blocks.iter().filter(|block| block.kind != BlockKind::Code) {
            let first = block.text.lines().next().unwrap();
            let at = rest.find(first);
            rest = &rest[at.unwrap_or_else(|| panic!("{first:?} in {}", path.display()))..];
            assert_eq!(block.text.trim(), block.text);
        }
    }
}
