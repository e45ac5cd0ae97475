//! The licences, and the notice of what others gave: they go with everything that ships.

use std::path::Path;

use anyhow::Result;

use crate::{files, root::Root};

/// Their files, at the root of the repository and of what ships.
const FILES: [&str; 3] = ["LICENSE-MIT", "LICENSE-APACHE", "NOTICE"];

/// Copies them to a folder that ships.
pub fn add(root: &Root, folder: &Path) -> Result<()> {
    FILES.iter().try_for_each(|file| files::copy(&root.join(file), &folder.join(file)))
}

/// Whether a file is one of them: nothing loads it.
pub fn is_one(file: &Path) -> bool {
    FILES.iter().any(|name| file.file_name().is_some_and(|file| file == *name))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_notice_goes_with_what_ships() {
        let folder = tempfile::tempdir().unwrap();
        add(&Root::find().unwrap(), folder.path()).unwrap();
        let shipped = files::walk(folder.path()).unwrap();
        assert_eq!(shipped.len(), FILES.len());
        assert!(shipped.iter().all(|file| is_one(file)), "{shipped:?}");
        assert!(!is_one(Path::new("web/index.html")));
        let notice = std::fs::read_to_string(folder.path().join("NOTICE")).unwrap();
        for owed in ["O*NET", "CC BY 4.0", "ESCO classification of the European Commission"] {
            assert!(notice.contains(owed), "{owed}");
        }
    }
}
