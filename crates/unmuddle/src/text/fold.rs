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
    // Two spellings of one word; the British one stands for both.
    if form.starts_with("inquir") {
        form.replace_range(..1, "e");
    }
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
