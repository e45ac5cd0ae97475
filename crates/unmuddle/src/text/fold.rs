//! One form for a word and its plain plural or possessive.

/// Contractions and names whose last letters are no plural or possessive.
const KEEP: &[&str] = &[
    "it's",
    "here's",
    "that's",
    "there's",
    "let's",
    "what's",
    "who's",
    "he's",
    "she's",
    "where's",
    "how's",
    "this",
    "his",
    "its",
    "us",
    "was",
    "has",
    "does",
    "is",
    "as",
    "plus",
    "news",
    "yes",
    "less",
    "always",
    "sales",
    "perhaps",
    "series",
    "lens",
    "gas",
    "bus",
    "thus",
    "towards",
    "goes",
    "various",
    "previous",
    "business",
    "across",
    "focus",
    "status",
    "bonus",
    "campus",
    "customs",
    "arts",
    "goods",
    "needs",
    "is",
    "paris",
    "wales",
    "besides",
    "afterwards",
];

/// Writes the canonical form of a word: lower case, a plain plural or possessive folded away.
pub(super) fn fold(word: &str, form: &mut String) {
    for character in word.chars() {
        if character.is_ascii() {
            form.push(character.to_ascii_lowercase());
        } else {
            form.extend(character.to_lowercase());
        }
    }
    if number_word(form) {
        form.clear();
        form.push('N');
        return;
    }
    to_british(form);
    if !form.ends_with('s') || KEEP.contains(&form.as_str()) {
        return;
    }
    if form.ends_with("'s") {
        form.truncate(form.len() - 2);
    } else if form.len() > 4 && form.ends_with("ies") {
        form.truncate(form.len() - 3);
        form.push('y');
    } else if form.len() > 3
        && !form.ends_with("ss")
        && !form.ends_with("us")
        && !form.ends_with("is")
    {
        form.truncate(form.len() - 1);
    }
}

/// How words begin in American spelling, and in the British one, which stands for both.
const STEMS: &[(&str, &str)] = &[
    ("center", "centre"),
    ("color", "colour"),
    ("favor", "favour"),
    ("flavor", "flavour"),
    ("fulfill", "fulfil"),
    ("gray", "grey"),
    ("harbor", "harbour"),
    ("honor", "honour"),
    ("humor", "humour"),
    ("inquir", "enquir"),
    ("jewelry", "jewellery"),
    ("neighbor", "neighbour"),
    ("theater", "theatre"),
    ("traveled", "travelled"),
    ("traveler", "traveller"),
    ("traveling", "travelling"),
    ("yogurt", "yoghurt"),
];
/// The same for ends of words.
const ENDINGS: &[(&str, &str)] = &[
    ("ize", "ise"),
    ("izes", "ises"),
    ("ized", "ised"),
    ("izer", "iser"),
    ("izing", "ising"),
    ("ization", "isation"),
];
/// Letters before such an end, at least: "size" and "prize" have but one spelling.
const LEAST_BEFORE: usize = 4;

/// Two spellings of one word become one.
fn to_british(form: &mut String) {
    if let Some((from, to)) = STEMS.iter().find(|(from, _)| form.starts_with(from)) {
        form.replace_range(..from.len(), to);
    }
    let ending = ENDINGS.iter().find(|(from, _)| form.ends_with(from));
    if let Some((from, to)) = ending.filter(|(from, _)| form.len() >= from.len() + LEAST_BEFORE) {
        form.replace_range(form.len() - from.len().., to);
    }
}

fn number_word(word: &str) -> bool {
    matches!(
        word,
        "two"
            | "three"
            | "four"
            | "five"
            | "six"
            | "seven"
            | "eight"
            | "nine"
            | "ten"
            | "eleven"
            | "twelve"
            | "fifteen"
            | "twenty"
            | "thirty"
            | "forty"
            | "fifty"
            | "sixty"
            | "eighty"
            | "hundred"
            | "thousand"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_spellings_of_a_word_become_one() {
        let folded = |word: &str| {
            let mut form = String::new();
            fold(word, &mut form);
            form
        };
        for (american, british) in [
            ("Favorite", "favourite"),
            ("colors", "colours"),
            ("organized", "organised"),
            ("personalization", "personalisation"),
            ("Inquiries", "enquiries"),
        ] {
            assert_eq!(folded(american), folded(british), "{american}");
        }
        assert_eq!(folded("prize"), "prize");
        assert_eq!(folded("resize"), "resize");
    }
}
