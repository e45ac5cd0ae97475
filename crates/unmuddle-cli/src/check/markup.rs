//! Tells a page from a text.

use std::path::Path;

/// Whether to read the input as HTML: by the file's ending, by how it begins, or, when its
/// address is known, by any tag at its beginning.
pub(super) fn is_page(path: Option<&Path>, text: &str, has_url: bool) -> bool {
    let ending = path.and_then(Path::extension).and_then(|ending| ending.to_str());
    let named = ending.is_some_and(|ending| {
        ["html", "htm", "xhtml"].iter().any(|known| ending.eq_ignore_ascii_case(known))
    });
    let start = skip_prologue(text);
    named || begins_page(start) || (has_url && start.starts_with('<'))
}

/// Skips white space, comments (browsers put the address of a saved page in one) and the XML
/// declaration.
fn skip_prologue(text: &str) -> &str {
    let mut rest = text.trim_start();
    loop {
        let after = if rest.starts_with("<!--") {
            rest.split_once("-->")
        } else if rest.starts_with("<?xml") {
            rest.split_once("?>")
        } else {
            None
        };
        match after {
            Some((_, after)) => rest = after.trim_start(),
            None => return rest,
        }
    }
}

fn begins_page(start: &str) -> bool {
    ["<!doctype html", "<html"].iter().any(|opening| {
        let (head, next) = match start.split_at_checked(opening.len()) {
            Some((head, tail)) => (head, tail.chars().next()),
            None => return false,
        };
        head.eq_ignore_ascii_case(opening) && !next.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_known_by_their_beginning() {
        for page in [
            "<!doctype html><p>Hi",
            "\n  <!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">",
            "<html lang=en>",
            "<HTML>",
            "<?xml version=\"1.0\"?>\n<!DOCTYPE html>",
            "<!-- saved from url=(0019)https://a.example/ -->\n<html>",
        ] {
            assert!(is_page(None, page, false), "{page}");
        }
    }

    #[test]
    fn texts_are_left_alone() {
        for text in ["", "<3 this shop", "We write <html> by hand", "<htmlish>", "<!doctype", "é<"]
        {
            assert!(!is_page(None, text, false), "{text}");
        }
    }

    #[test]
    fn the_ending_counts_in_any_case_and_an_address_makes_a_fragment_a_page() {
        assert!(is_page(Some(Path::new("a/About.HTM")), "Hi", false));
        assert!(!is_page(Some(Path::new("html")), "Hi", false));
        assert!(is_page(None, "<p>Hi</p>", true));
        assert!(!is_page(None, "<p>Hi</p>", false));
        assert!(!is_page(None, "Hi", true));
    }
}
