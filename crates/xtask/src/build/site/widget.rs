//! The check for other sites, as the page about it shows it and gives it away.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Result;
use serde::Serialize;

use crate::{
    build::{extension::version, wasm, widget},
    files,
    generate::wording::Wording,
    root::Root,
};

/// Its folder on the site.
pub const FOLDER: &str = "widget/";
/// Its files there.
const FILES: [&str; 2] = ["unmuddle-check.js", "unmuddle_bg.wasm"];

/// Where it is made.
pub fn staged(root: &Root, quality: wasm::Quality) -> PathBuf {
    root.join(match quality {
        wasm::Quality::Ship => "target/widget/site",
        wasm::Quality::Quick => "target/widget/site-quick",
    })
}

/// Makes it, with the core's own module.
pub fn stage(root: &Root, quality: wasm::Quality) -> Result<()> {
    let core = wasm::build(root, &wasm::CORE, quality)?;
    widget::stage(root, &core, None, &staged(root, quality))
}

/// Puts it on the site.
pub fn add(staged: &Path, to: &Path) -> Result<()> {
    FILES.iter().try_for_each(|file| files::copy(&staged.join(file), &to.join(FOLDER).join(file)))
}

/// What the page says of it.
#[derive(Serialize)]
pub struct Widget {
    /// The tag that takes it from a public server.
    cdn: String,
    /// The tag that takes it from the reader's own.
    own: String,
    /// Its files, below the site's root.
    files: Vec<String>,
}

impl Widget {
    /// As it stands on the site; without hashes where it doesn't.
    pub fn of(root: &Root, wording: &Wording, site: &Path) -> Result<Self> {
        let script = fs::read(site.join(FOLDER).join(FILES[0])).unwrap_or_default();
        let hash = widget::integrity(&script);
        let name = FILES[0];
        let label = wording.say("text_label")?;
        let tag = |source: &str| {
            format!(
                "<script type=\"module\" src=\"{source}\"\n  integrity=\"{hash}\"\n  \
                 crossorigin=\"anonymous\"></script>\n<unmuddle-check>\n  \
                 <textarea rows=\"6\" aria-label=\"{label}\"></textarea>\n</unmuddle-check>"
            )
        };
        Ok(Self {
            cdn: tag(&format!("https://cdn.jsdelivr.net/npm/unmuddle@{}/{name}", version(root)?)),
            own: tag(&format!("/unmuddle/{name}")),
            files: FILES.iter().map(|file| format!("{FOLDER}{file}")).collect(),
        })
    }
}
