//! Rebuilding on change, by looking at the sources' times: a few hundred files, no machinery.

use std::{path::PathBuf, thread::sleep, time::Duration, time::SystemTime};

use crate::{files, root::Root};

/// What the app is made of.
const SOURCES: &[&str] = &[
    "web",
    "crates/unmuddle",
    "crates/unmuddle-docx",
    "crates/unmuddle-page",
    "crates/unmuddle-quiz",
    "crates/unmuddle-ui",
    "crates/unmuddle-wasm",
    "Cargo.toml",
];

/// A build writes here itself; watching it would never end.
const IGNORED: &[&str] = &["target", "pkg", "node_modules"];

/// Looks about twice a second and calls `rebuild` once the files rest after a change.
pub fn forever(root: &Root, mut rebuild: impl FnMut()) {
    let mut built = snapshot(root);
    loop {
        sleep(Duration::from_millis(600));
        let mut now = snapshot(root);
        if now == built {
            continue;
        }
        loop {
            sleep(Duration::from_millis(200));
            let later = snapshot(root);
            if later == now {
                break;
            }
            now = later;
        }
        rebuild();
        built = now;
    }
}

/// Every source file with its time of change.
fn snapshot(root: &Root) -> Vec<(PathBuf, Option<SystemTime>)> {
    let mut found = Vec::new();
    for source in SOURCES {
        let path = root.join(source);
        let files = if path.is_file() {
            vec![PathBuf::new()]
        } else {
            files::walk(&path).unwrap_or_default()
        };
        for file in files {
            if file.iter().any(|part| IGNORED.iter().any(|ignored| part == *ignored)) {
                continue;
            }
            let file = if file.as_os_str().is_empty() { path.clone() } else { path.join(file) };
            let changed = file.metadata().and_then(|metadata| metadata.modified()).ok();
            found.push((file, changed));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_new_file_changes_the_snapshot_and_a_built_one_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let root = Root::at(folder.path());
        files::write(&root.join("web/app/index.html"), "x").unwrap();
        files::write(&root.join("Cargo.toml"), "x").unwrap();
        let before = snapshot(&root);
        assert_eq!(before.len(), 2);
        files::write(&root.join("web/app/pkg/app.js"), "x").unwrap();
        assert_eq!(snapshot(&root), before);
        files::write(&root.join("crates/unmuddle/src/lib.rs"), "x").unwrap();
        assert_ne!(snapshot(&root), before);
    }
}
