//! The extension's `_locales/<language>/messages.json` and the type of its keys.

use std::path::PathBuf;

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::catalogue::{Catalogue, Message, Part};

/// One `messages.json` a language, and one `messages.d.ts`.
pub fn render(catalogues: &[Catalogue]) -> Result<Vec<(PathBuf, String)>> {
    let mut files = Vec::new();
    let Some(reference) = catalogues.first() else { return Ok(files) };
    for catalogue in catalogues {
        let mut entries = Map::new();
        for (message, wanted) in shown(catalogue).zip(shown(reference)) {
            entries.insert(message.key.clone(), entry(message, &wanted.places()));
        }
        // Locale folders have an underscore where language tags have a hyphen.
        let folder = catalogue.language.replace('-', "_");
        let path = PathBuf::from(format!("extension/_locales/{folder}/messages.json"));
        files.push((path, serde_json::to_string_pretty(&entries)? + "\n"));
    }
    files.push((PathBuf::from("extension/messages.d.ts"), declarations(reference)));
    Ok(files)
}

fn shown(catalogue: &Catalogue) -> impl Iterator<Item = &Message> {
    catalogue.shared.iter().chain(&catalogue.extension)
}

/// `places` fixes the order of the arguments, the same in every language.
fn entry(message: &Message, places: &[&str]) -> Value {
    let text: String = message
        .parts
        .iter()
        .map(|part| match part {
            Part::Text(text) => text.replace('$', "$$"),
            Part::Place(name) => format!("${name}$"),
        })
        .collect();
    if places.is_empty() {
        return json!({ "message": text });
    }
    let mut contents = Map::new();
    for (index, name) in places.iter().enumerate() {
        contents.insert((*name).to_owned(), json!({ "content": format!("${}", index + 1) }));
    }
    json!({ "message": text, "placeholders": contents })
}

fn declarations(reference: &Catalogue) -> String {
    let mut text = String::from(
        "// Generated from web/messages by `cargo xtask generate`; edit those files instead.\n\n\
         /** Each message's key and the substitutions it takes, in order. */\n\
         export interface Messages {\n",
    );
    for message in shown(reference) {
        let places: Vec<_> =
            message.places().iter().map(|name| format!("{name}: string")).collect();
        text += &format!("  {}: [{}];\n", message.key, places.join(", "));
    }
    text + "}\n\nexport type MessageKey = keyof Messages;\n"
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::catalogue::parse;
    use super::*;

    #[test]
    fn places_become_numbered_substitutions_in_the_references_order() {
        let english = parse("en", "[shared]\nx = \"{a} costs $5 in {b}\"").unwrap();
        let german = parse("de", "[shared]\nx = \"in {b}: {a}\"").unwrap();
        let files = render(&[english, german]).unwrap();
        let german: Value = serde_json::from_str(&files[1].1).unwrap();
        assert_eq!(german["x"]["placeholders"]["a"]["content"], "$1");
        assert_eq!(german["x"]["message"], "in $b$: $a$");
        let english: Value = serde_json::from_str(&files[0].1).unwrap();
        assert_eq!(english["x"]["message"], "$a$ costs $$5 in $b$");
        assert!(files[2].1.contains("x: [a: string, b: string];"));
    }
}
