//! Which characters the bytes of a saved page stand for.

/// How far a page may say so, in bytes; browsers look no further.
const HEAD: usize = 1_024;

/// The name of the encoding, ready for a `TextDecoder`, which knows better than we whether there is
/// such a one: what the first bytes or the page's own tag say, else `utf-8`.
///
/// ```
/// use unmuddle_ui::charset::charset;
/// assert_eq!(charset(b"<meta charset='windows-1252'>"), "windows-1252");
/// assert_eq!(charset(b"Hello"), "utf-8");
/// ```
#[must_use]
pub fn charset(bytes: &[u8]) -> String {
    match bytes {
        [0xff, 0xfe, ..] => "utf-16le".to_owned(),
        [0xfe, 0xff, ..] => "utf-16be".to_owned(),
        _ => named(bytes).unwrap_or_else(|| "utf-8".to_owned()),
    }
}

/// What `charset=` in the head says; ASCII letters mean the same in every encoding that can be
/// named so.
fn named(bytes: &[u8]) -> Option<String> {
    let head: String =
        bytes.iter().take(HEAD).map(|byte| char::from(byte.to_ascii_lowercase())).collect();
    let (_, rest) = head.split_once("charset")?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start_matches(['"', '\'', ' ']);
    let name: String = rest
        .chars()
        .take_while(|letter| letter.is_ascii_alphanumeric() || "-_:.".contains(*letter))
        .collect();
    // A page that can say it in ASCII is not in UTF-16, whatever it says.
    (!name.is_empty() && !name.starts_with("utf-16")).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_says_its_encoding_in_many_ways() {
        let cases: [(&[u8], &str); 9] = [
            (b"<meta charset=utf-8>", "utf-8"),
            (b"<META CHARSET = \"ISO-8859-1\">", "iso-8859-1"),
            (b"<meta http-equiv=content-type content='text/html; charset=Shift_JIS'>", "shift_jis"),
            (b"<?xml version='1.0'?><meta charset='windows-1252'/>", "windows-1252"),
            (b"\xff\xfe<\0", "utf-16le"),
            (b"\xfe\xff\0<", "utf-16be"),
            (b"<meta charset=utf-16>", "utf-8"),
            (b"<meta charset>", "utf-8"),
            (b"", "utf-8"),
        ];
        for (bytes, wanted) in cases {
            assert_eq!(charset(bytes), wanted, "{:?}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn what_stands_far_below_is_not_looked_at() {
        let late = format!("{}<meta charset=koi8-r>", " ".repeat(HEAD));
        assert_eq!(charset(late.as_bytes()), "utf-8");
    }
}
