//! What a browser is told when somebody installs the site: one manifest a language.

use std::path::Path;

use anyhow::Result;
use serde_json::json;

use super::pages::Language;
use crate::{files, generate::wording::Wording, root::Root};

/// Its name, in the folder of its language.
pub const FILE: &str = "manifest.webmanifest";

/// Icons below `icons/`: name, size, what they may be cut to.
const ICONS: [(&str, &str, &str); 3] = [
    ("unmuddle-192.png", "192x192", "any"),
    ("unmuddle-512.png", "512x512", "any"),
    ("unmuddle-maskable-512.png", "512x512", "maskable"),
];

/// Pages that the icon's menu leads to.
const SHORTCUTS: [(&str, &str); 3] =
    [("check", "check/"), ("quiz", "quiz/"), ("job_ad", "job-ad/")];

/// Writes every language's manifest. Addresses in it are relative to its own.
pub fn write(root: &Root, languages: &[Language], to: &Path) -> Result<()> {
    for language in languages {
        let wording = Wording::read(root, language.tag())?;
        let up = if language.is_built_in() { "" } else { "../" };
        let icons = ICONS.map(|(name, sizes, purpose)| {
            json!({
                "src": format!("{up}icons/{name}"),
                "sizes": sizes,
                "type": "image/png",
                "purpose": purpose,
            })
        });
        let shortcuts = SHORTCUTS
            .map(|(id, url)| Ok(json!({ "name": wording.say(&format!("{id}_way"))?, "url": url })));
        let manifest = json!({
            "name": wording.say("product_name")?,
            "short_name": wording.say("product_name")?,
            "description": wording.say("home_description")?,
            "lang": language.tag(),
            "dir": language.direction(),
            "start_url": "./",
            "scope": if up.is_empty() { "./" } else { up },
            "display": "standalone",
            "background_color": "#f7f5f0",
            "theme_color": "#f7f5f0",
            "categories": ["business", "productivity"],
            "icons": icons,
            "shortcuts": shortcuts.into_iter().collect::<Result<Vec<_>>>()?,
        });
        let place = to.join(language.folder()).join(FILE);
        files::write(&place, serde_json::to_string_pretty(&manifest)? + "\n")?;
    }
    Ok(())
}
