//! The pages in `fixtures`, a folder for each sort: boards of vacancies, postings as data, sites,
//! letters to a list, and pages with slips.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

/// The paths of their HTML.
pub fn fixtures() -> Vec<PathBuf> {
    let entries = |folder: &Path| -> Vec<PathBuf> {
        folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect()
    };
    let folders = entries(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures"));
    let mut paths: Vec<PathBuf> = folders.iter().flat_map(|folder| entries(folder)).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "html"));
    paths.sort();
    paths
}
