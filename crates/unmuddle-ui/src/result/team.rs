//! Links of several people, as they are pasted.

use unmuddle_quiz::{Share, ShareError};

/// One pasted line that isn't blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1.
    pub number: usize,
    /// What stands before the link, such as a name; nothing when nothing does.
    pub name: String,
    /// What is in its link.
    pub read: Result<Share, LeftOut>,
}

/// Why a line is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// Its link can't be read.
    Broken(ShareError),
    /// The same link stands on an earlier line.
    Twice,
}

/// Reads links, one a line: a whole address, or what stands behind its `#`. A name may stand in
/// front of it.
///
/// ```
/// use unmuddle_ui::result::team::{LeftOut, read};
///
/// let lines = read("Ann: https://a.example/result/#1AQEsAAAAAAAAAAACaGkW1ztw\n\n1AQEsAAAAAAAAAAACaGkW1ztw");
/// assert_eq!((lines[0].name.as_str(), lines[0].read.is_ok()), ("Ann", true));
/// assert_eq!((lines[1].number, &lines[1].read), (3, &Err(LeftOut::Twice)));
/// ```
#[must_use]
pub fn read(pasted: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for (text, number) in pasted.lines().zip(1..) {
        let text = text.trim();
        if text.is_empty() {
            continue;
        }
        let link = text.split_whitespace().last().unwrap_or_default();
        let name =
            text[..text.len() - link.len()].trim().trim_end_matches([':', '-', '–', ',', ';']);
        let code = link.rsplit('#').next().unwrap_or_default();
        let code = if link.contains("://") && !link.contains('#') { "" } else { code };
        let read = Share::decode(code).map_err(LeftOut::Broken).and_then(|share| {
            let known = lines.iter().any(|line| line.read.as_ref() == Ok(&share));
            if known { Err(LeftOut::Twice) } else { Ok(share) }
        });
        lines.push(Line { number, name: name.trim().to_owned(), read });
    }
    lines
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use unmuddle_quiz::{Answers, Role};

    use super::*;

    fn code(role: Role, place: usize) -> String {
        let mut answers = Answers::new(role, 1);
        for (item, _) in answers.clone().items() {
            answers.choose(item, &item.choices[place]).unwrap();
        }
        Share::new(answers, None).unwrap().encode()
    }

    #[test]
    fn lines_are_read_one_by_one() {
        let (ann, ben) = (code(Role::Owner, 0), code(Role::Hiring, 1));
        let pasted = format!(
            "https://a.example/de/result/#{ann}\r\n\r\n  Ben – https://a.example/result/#{ben}  \n{ann}\n\
             https://a.example/result/\nhello there\n#{}",
            &ben[..12]
        );
        let lines = read(&pasted);
        let found: Vec<_> = lines.iter().map(|line| (line.number, line.name.as_str())).collect();
        assert_eq!(found, [(1, ""), (3, "Ben"), (4, ""), (5, ""), (6, "hello"), (7, "")]);
        let reads: Vec<_> =
            lines.iter().map(|line| line.read.as_ref().map(Share::encode)).collect();
        assert_eq!(reads[0], Ok(ann));
        assert_eq!(reads[1], Ok(ben));
        assert_eq!(reads[2], Err(&LeftOut::Twice));
        assert_eq!(reads[3], Err(&LeftOut::Broken(ShareError::Empty)));
        assert_eq!(reads[4], Err(&LeftOut::Broken(ShareError::Version { found: 't' })));
        assert_eq!(reads[5], Err(&LeftOut::Broken(ShareError::Truncated)));
    }

    #[test]
    fn nothing_pasted_is_nobody() {
        assert!(read("").is_empty() && read(" \n\t\n").is_empty());
    }
}
