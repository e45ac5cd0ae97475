//! Fields of structured data: HTML in any state of escaping, or plain text, to plain text.

use super::select::{tidy, write};
use super::{RawBlock, Region};
use crate::elements::{Role, role};
use crate::page::BlockKind;
use crate::tokens;
use crate::walk;

/// How often markup may be wrapped in escapes or in other markup.
const MAX_ROUNDS: usize = 4;

/// The words of a field that holds HTML, escaped any number of times up to four, or plain text
/// with line breaks. Headings stand on their own line, list items begin with `- `.
pub(crate) fn html_to_text(field: &str) -> String {
    let mut blocks = blocks_of(field, MAX_ROUNDS);
    tidy(&mut blocks);
    write(&blocks)
}

/// The same on a single line; none when nothing is left.
pub(crate) fn one_line(field: &str) -> Option<String> {
    let text = html_to_text(field);
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = line.trim_start_matches("- ").to_owned();
    (!line.is_empty()).then_some(line)
}

/// The blocks of a text that holds no markup at all, where line breaks mean something.
pub(crate) fn without_markup(text: &str) -> Option<Vec<RawBlock>> {
    (!has_markup(text)).then(|| paragraphs(&tokens::decode(text)))
}

fn blocks_of(field: &str, rounds: usize) -> Vec<RawBlock> {
    let mut field = std::borrow::Cow::Borrowed(field);
    for _ in 0..rounds {
        if has_markup(&field) || !field.contains('&') {
            break;
        }
        field = tokens::decode(&field).into();
    }
    if !has_markup(&field) {
        return paragraphs(&field);
    }
    let mut inner = Vec::new();
    for block in walk::walk(&field).blocks {
        // Markup escaped inside of markup: `<p>&lt;p&gt;…`.
        if rounds > 1 && has_markup(&block.text) {
            inner.extend(blocks_of(&block.text, rounds - 1));
        } else {
            inner.push(block);
        }
    }
    inner
}

/// Whether there is a tag of an element that HTML knows, or a comment.
fn has_markup(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let rest = &text[at + 1..];
        if rest.starts_with("!--") {
            return true;
        }
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        let end = rest.bytes().take(16).take_while(u8::is_ascii_alphanumeric).count();
        let name = rest[..end].to_ascii_lowercase();
        let closed = rest[end..].starts_with(|c: char| c == '>' || c == '/' || c.is_whitespace());
        closed && is_element(&name)
    })
}

fn is_element(name: &str) -> bool {
    role(name) != Role::Inline
        || matches!(
            name,
            "span" | "i" | "em" | "u" | "s" | "font" | "small" | "sup" | "sub" | "mark"
        )
}

/// Plain text as blocks: a blank line ends a paragraph, a single line break stays.
pub(crate) fn paragraphs(text: &str) -> Vec<RawBlock> {
    let mut blocks = Vec::new();
    let mut lines: Vec<String> = Vec::new();
    let mut end = |lines: &mut Vec<String>| {
        if !lines.is_empty() {
            blocks.push(paragraph(std::mem::take(lines).join("\n")));
        }
    };
    let text = text.replace("\r\n", "\n");
    for line in text.split(['\n', '\r', '\u{2028}', '\u{2029}']) {
        let words = line.split(|c: char| c.is_whitespace() || c.is_control());
        let line = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        if line.is_empty() { end(&mut lines) } else { lines.push(line) }
    }
    end(&mut lines);
    blocks
}

/// A paragraph that stands nowhere in particular.
pub(crate) fn paragraph(text: String) -> RawBlock {
    RawBlock {
        kind: BlockKind::Paragraph,
        level: 0,
        letters: text.chars().filter(|c| !c.is_whitespace()).count(),
        text,
        region: Region::default(),
        link_letters: 0,
        links: 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_become_text_however_they_are_escaped() {
        let wanted = "Duties\n\n- Write & plan\n- Post";
        for field in [
            "<h3>Duties</h3><ul><li>Write &amp; plan</li><li>Post</li></ul>",
            "&lt;h3&gt;Duties&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Write &amp;amp; plan&lt;/li&gt;&lt;li&gt;Post&lt;/li&gt;&lt;/ul&gt;",
            "&amp;lt;h3&amp;gt;Duties&amp;lt;/h3&amp;gt;&amp;lt;ul&amp;gt;&amp;lt;li&amp;gt;Write &amp;amp;amp; plan&amp;lt;li&amp;gt;Post",
            "<div>&lt;h3&gt;Duties&lt;/h3&gt;&lt;li&gt;Write &amp;amp; plan&lt;/li&gt;&lt;li&gt;Post&lt;/li&gt;</div>",
            "<p><b>Duties</b></p>• Write &amp; plan<br>• Post",
            "Duties\r\n\r\n* Write & plan\r\n* Post\r\n",
        ] {
            assert_eq!(html_to_text(field), wanted, "{field}");
        }
    }

    #[test]
    fn what_only_looks_like_markup_stays() {
        assert_eq!(html_to_text("Under 5 < 6 and a <3 & AT&amp;T"), "Under 5 < 6 and a <3 & AT&T");
        assert_eq!(html_to_text("Line one\nline two\n\nNext"), "Line one\nline two\n\nNext");
        assert_eq!(one_line(" <b> Sales\n Executive</b> "), Some("Sales Executive".to_owned()));
        assert_eq!(one_line(" <!-- --> "), None);
    }
}
