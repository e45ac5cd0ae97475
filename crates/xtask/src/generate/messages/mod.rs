//! Wording: `web/messages/*.toml` -> the web app's typed table and the extension's `_locales`.

pub mod catalogue;
mod locales;
mod table;

use std::path::PathBuf;

use anyhow::Result;

use crate::root::Root;

/// Both surfaces' files, from one set of message files.
pub fn generate(root: &Root) -> Result<Vec<(PathBuf, String)>> {
    let catalogues = catalogue::read_all(&root.join("web/messages"))?;
    let mut files = vec![(PathBuf::from("web/app/src/messages.rs"), table::render(&catalogues))];
    files.extend(locales::render(&catalogues)?);
    Ok(files)
}
