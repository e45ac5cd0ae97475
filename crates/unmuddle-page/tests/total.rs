//! Any string gives a page.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use proptest::prelude::*;
use unmuddle_page::{BlockKind, Page, read};

const URL: Option<&str> = Some("https://a.example/jobs/1");

/// Reads twice, and checks that it gives the same.
fn check_twice(html: &str) {
    assert_eq!(check(html), read(html, URL));
}

/// Reads, and checks what holds for every page.
fn check(html: &str) -> Page {
    let page = read(html, URL);
    for block in &page.blocks {
        assert!(!block.text.is_empty());
        assert_eq!(block.text.trim_end(), block.text);
        if block.kind != BlockKind::Code {
            assert!(page.text.contains(block.text.lines().next().unwrap()));
        }
    }
    assert!(!page.text.contains('\0'));
    assert!(!page.assessed_text().contains('\0'));
    page
}

/// Inputs of about a megabyte on which anything quadratic would never come to an end.
#[test]
fn hostile_pages_are_read_to_the_end() {
    const MANY: usize = 100_000;
    let prop = "<div itemscope itemtype=JobPosting><p itemprop='description title skills'>";
    for (name, html) in [
        ("opening signs", "<".repeat(1_000_000)),
        ("nested blocks", "<div>".repeat(MANY) + "word"),
        ("nested and closed", "<div>".repeat(MANY) + "word" + &"</div>".repeat(MANY)),
        ("wrong end tags", "<b>".repeat(MANY) + &"</i>".repeat(MANY) + "w"),
        (
            "wrong end tags of two kinds",
            "<b><i>".repeat(MANY / 2) + &"</u></b>".repeat(MANY / 2) + "w",
        ),
        ("nested links", "<a href=x>y".repeat(MANY)),
        ("nested headings", "<h1>x<p>".repeat(MANY)),
        ("nested articles", "<article><header><h1>x</h1>".repeat(MANY / 4)),
        ("nested items", prop.repeat(MANY / 8) + &"w ".repeat(MANY)),
        ("open lists", "<ul><li>x".repeat(MANY)),
        ("open cells", "<table><tr><td>x".repeat(MANY / 2)),
        ("breaks", "x<br>".repeat(MANY)),
        ("attributes", "<p ".to_owned() + &"a=b ".repeat(MANY) + ">x"),
        ("one attribute", "<p class='".to_owned() + &"a ".repeat(MANY) + "'>x"),
        ("classes", "<p class='a b c d e f g h i j'>x".repeat(MANY / 4)),
        ("comments", "<!--".repeat(MANY) + "-->x"),
        ("references", "&amp;".repeat(MANY) + &"&".repeat(MANY)),
        ("no end", "a".repeat(1_000_000)),
        ("white space", "x".to_owned() + &" \n".repeat(500_000) + "<p>y"),
        ("quotation marks", "<q>x".repeat(MANY)),
        ("nul", "\0".repeat(1_000_000) + "<p>\0x\0"),
        ("pre", "<pre>".to_owned() + &"x\n\n- y\n".repeat(MANY)),
        ("bullets", "<p>".to_owned() + &"• x<br>".repeat(MANY)),
        ("links", "<p><a href=x>y</a></p>".repeat(MANY / 2)),
        ("headings", "<h2>y</h2><a href=x>1</a><a href=x>2</a><a href=x>3</a>".repeat(MANY / 4)),
    ] {
        let page = check(&html);
        assert!(!page.text.is_empty(), "{name}");
    }
}

#[test]
fn hostile_data_is_read_to_the_end() {
    const MANY: usize = 100_000;
    let posting = |description: &str| {
        format!("{{\"@type\":\"JobPosting\",\"title\":\"x\",\"description\":\"{description}\"}}")
    };
    for json in [
        "[".repeat(MANY),
        "{\"@graph\":".repeat(MANY),
        format!("[{}]", vec![posting("y"); 5_000].join(",")),
        format!("[{}]", (0..5_000).map(|n| posting(&n.to_string())).collect::<Vec<_>>().join(",")),
        "\"".repeat(MANY),
        "\\".repeat(MANY),
        ", ".repeat(MANY),
        "<!--".repeat(MANY) + "{}",
        "{}".repeat(MANY),
        posting(&"&amp;".repeat(MANY)),
        posting(&("&".to_owned() + &"amp;".repeat(MANY) + "lt;p>")),
        posting(&"<div>&lt;div&gt;".repeat(MANY / 4)),
        posting(&"a \"b\" ".repeat(MANY)),
        posting(&"\n".repeat(MANY)),
        posting(&r"\ud800".repeat(MANY)),
    ] {
        check(&format!("<script type=application/ld+json>{json}</script><h1>x</h1><p>Words."));
    }
}

fn fixtures() -> Vec<String> {
    support::fixtures().iter().map(|path| std::fs::read_to_string(path).unwrap()).collect()
}

/// The piece of `text` between two places, moved to character boundaries.
fn piece(text: &str, from: usize, to: usize) -> &str {
    let floor = |at: usize| text.floor_char_boundary(at % (text.len() + 1));
    let (from, to) = (floor(from), floor(to));
    &text[from.min(to)..from.max(to)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_string_is_read(text in any::<String>()) {
        check_twice(&text);
    }

    #[test]
    fn any_tag_soup_is_read(parts in prop::collection::vec(prop_oneof![
        "</?(p|div|li|ul|a|b|h1|h2|td|th|tr|dt|dd|pre|code|q|nav|main|article|header|svg|script|title|br|label|blockquote)( (hidden|href=x|itemscope itemtype=JobPosting|itemprop=title|itemprop=description|type=application/ld\\+json|role=main|class=sidebar))?/?>",
        "[ a-zé•–\\-:.&;\"{}\\[\\],\n]{0,12}",
        Just("{\"@type\":\"JobPosting\",\"title\":\"".to_owned()),
        Just("<!--".to_owned()),
        Just("-->".to_owned()),
    ], 0..60)) {
        check_twice(&parts.concat());
    }

    #[test]
    fn any_splice_of_fixtures_is_read(
        pieces in prop::collection::vec((any::<prop::sample::Index>(), any::<usize>(), any::<usize>()), 1..6)
    ) {
        let fixtures = fixtures();
        let html: String = pieces
            .iter()
            .map(|(index, from, to)| piece(index.get(fixtures.as_slice()).as_str(), *from, *to))
            .collect();
        check_twice(&html);
    }
}
