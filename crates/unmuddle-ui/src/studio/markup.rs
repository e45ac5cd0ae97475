//! Whether somebody has pasted the source of a page rather than its words.

/// Openings that no ad begins with.
const OPENINGS: [&str; 6] = ["<!doctype", "<html", "<head", "<body", "<?xml", "<script"];
/// Tags that close what words stand in.
const CLOSINGS: [&str; 8] =
    ["</p>", "</div>", "</li>", "</ul>", "</h1>", "</h2>", "</span>", "</script>"];
/// So many of them are no accident.
const ENOUGH: usize = 3;

/// Whether a text is the source of a page, or of a part of one.
///
/// ```
/// use unmuddle_ui::studio::looks_like_html;
/// assert!(looks_like_html("<!DOCTYPE html><p>Sell ovens"));
/// assert!(!looks_like_html("You know HTML: <p> and </p> are no secret to you."));
/// ```
pub fn looks_like_html(text: &str) -> bool {
    if !text.contains('<') {
        return false;
    }
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let opens = |wanted: &&str| {
        start.get(..wanted.len()).is_some_and(|head| head.eq_ignore_ascii_case(wanted))
    };
    if OPENINGS.iter().any(opens) || is_comment(start) {
        return true;
    }
    let lower = text.to_ascii_lowercase();
    let closed: usize = CLOSINGS.iter().map(|tag| lower.matches(tag).count()).sum();
    closed >= ENOUGH || lower.contains("application/ld+json")
}

/// Browsers write where a page was saved from in front of it.
fn is_comment(start: &str) -> bool {
    start
        .strip_prefix("<!--")
        .and_then(|rest| rest.split_once("-->"))
        .is_some_and(|(_, rest)| rest.trim_start().starts_with('<'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_source_of_a_page_is_told_from_its_words() {
        for source in [
            "<html lang=en><body>Sell ovens",
            "\u{feff}  <!doctype HTML>",
            "<!-- saved from url=(0026)https://jobs.example/1 -->\n<html>",
            "<div class=job><h1>Baker</h1><ul><li>Bake</li><li>Sell</li></ul></div>",
            "<script type=\"application/ld+json\">{\"@type\":\"JobPosting\"",
            "text before <script type='application/ld+json'>{}</script>",
        ] {
            assert!(looks_like_html(source), "{source}");
        }
        for words in [
            "",
            "Sales Executive\n- Make 60 calls a day",
            "Pay: <£24,000, >20 days of holiday",
            "<3 our customers",
            "You write <b>bold</b> emails and close </b> tags.",
            "<!-- a note to self -->",
        ] {
            assert!(!looks_like_html(words), "{words}");
        }
    }
}
