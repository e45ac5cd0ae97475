//! Headings of vacancies that lost their lines and run into the text.

/// What such headings end in.
const NOUNS: &[&str] = &[
    "accountabilities",
    "benefits",
    "criteria",
    "description",
    "duties",
    "experience",
    "perks",
    "profile",
    "qualifications",
    "requirements",
    "responsibilities",
    "skills",
    "tasks",
];
/// Such headings that hold none of those nouns.
const NAMES: &[&str] = &[
    "about the company",
    "about the job",
    "about the role",
    "about us",
    "about you",
    "job role",
    "the candidate",
    "the company",
    "the ideal candidate",
    "the job",
    "the opportunity",
    "the person",
    "the role",
    "what we offer",
    "what you need",
    "what you'll do",
    "what you'll need",
    "who we are",
    "who you are",
    "your role",
];
/// What may stand between a noun and the colon: "Benefits include:".
const TAILS: &[&str] = &[" to include", " will include", " include", " includes"];
/// Words that begin a sentence and no name, after a heading that lost its space.
const OPENERS: &[&str] =
    &["A ", "An ", "As ", "In ", "Our ", "The ", "To ", "We ", "You ", "Your "];

/// The length of a heading that `text` begins with, a colon included: "Responsibilities:Manage…",
/// or "ProfileYou are…", where the letters alone tell. `glued` says that a lower-case letter
/// stands right before it.
pub(super) fn run_in_heading(text: &str, glued: bool) -> Option<usize> {
    const LONGEST: usize = 45;
    let inside = |c: char| c.is_alphabetic() || matches!(c, ' ' | '\'' | '&' | '/');
    let Some((end, ':')) = text.char_indices().take(LONGEST).find(|&(_, c)| !inside(c)) else {
        return noun(text, glued);
    };
    is_name(&text[..end]).then_some(end + 1)
}

/// Whether a whole line says no more than such a heading does, with or without a colon.
pub(super) fn is_name(line: &str) -> bool {
    const MOST_WORDS: usize = 6;
    let name = line.trim_end_matches([':', ' ']).to_ascii_lowercase();
    let name =
        TAILS.iter().fold(name.as_str(), |name, tail| name.strip_suffix(tail).unwrap_or(name));
    let last = name.rsplit(' ').next().unwrap_or(name);
    NAMES.binary_search(&name).is_ok()
        || NOUNS.binary_search(&last).is_ok() && name.split(' ').count() <= MOST_WORDS
}

/// A heading of one noun, with the capital letter of a sentence right behind it.
fn noun(text: &str, glued: bool) -> Option<usize> {
    let found = NOUNS.iter().find(|noun| {
        // The first letter may be a capital one, and the rest none.
        text.get(1..noun.len()).is_some_and(|rest| noun.ends_with(rest))
            && text.as_bytes().first().map(u8::to_ascii_lowercase) == noun.bytes().next()
    })?;
    let rest = &text[found.len()..];
    let capital = rest.starts_with(char::is_uppercase);
    let sentence = OPENERS.iter().any(|opener| rest.starts_with(opener));
    (if glued { capital } else { sentence }).then_some(found.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted() {
        assert!(NAMES.is_sorted() && NOUNS.is_sorted());
    }

    #[test]
    fn headings_are_known_by_colon_or_capital() {
        for (text, glued, expected) in [
            ("Responsibilities:Manage the shop", false, Some("Responsibilities:")),
            ("Main Duties & Tasks : bake", false, Some("Main Duties & Tasks :")),
            ("The duties will include: bread", false, Some("The duties will include:")),
            ("ABOUT YOU: keen", false, Some("ABOUT YOU:")),
            ("ProfileYou are keen", false, Some("Profile")),
            ("RequirementsThree years", true, Some("Requirements")),
            ("SkillsFuture teaches", false, None),
            ("Dinner: soup", false, None),
            ("Requirements are few", true, None),
            ("Skills", true, None),
            ("Größe der Skills: viele", false, Some("Größe der Skills:")),
        ] {
            let found = run_in_heading(text, glued).map(|length| &text[..length]);
            assert_eq!(found, expected, "{text}");
        }
    }
}
