//! Wording: `web/messages/*.toml` -> the app's table and lists, and the extension's `_locales`.

pub mod catalogue;
mod core;
mod locales;
mod table;

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::root::Root;

pub use core::{said, shown as pairs};

const TO: &str = "crates/unmuddle-ui/src/generated";

/// All surfaces' files, from one set of message files.
pub fn generate(root: &Root) -> Result<Vec<(PathBuf, String)>> {
    let catalogues = catalogue::read_all(&root.join("web/messages"))?;
    let reference = catalogues.first().context("there are no messages")?;
    let to = PathBuf::from(TO);
    let mut files = vec![(to.join("table.rs"), table::render(reference, &catalogues))];
    for catalogue in &catalogues {
        let mut list = table::list(reference, catalogue);
        if catalogue.language != reference.language {
            list += &core::list(root, &catalogue.language)?;
        }
        files.push((to.join(format!("{}.txt", catalogue.language)), list));
    }
    files.extend(locales::render(&catalogues)?);
    Ok(files)
}
