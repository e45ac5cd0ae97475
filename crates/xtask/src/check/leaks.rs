//! The path gate: nothing that ships may tell where it was built.

use std::fs;

use anyhow::{Result, bail, ensure};

use crate::{build, files, root::Root};

/// Searches every plain file of the build for this machine's paths.
pub fn check(root: &Root) -> Result<()> {
    let needles = needles(root);
    let dist = build::dist(root);
    let mut leaks = Vec::new();
    let mut searched = 0;
    for file in files::walk(&dist)? {
        // Compressed forms hold what the plain files beside them hold.
        if files::has_extension(&file, &["br", "gz", "tgz", "zip"]) {
            continue;
        }
        searched += 1;
        let bytes = fs::read(dist.join(&file))?;
        for needle in &needles {
            if contains(&bytes, needle.as_bytes()) {
                leaks.push(format!("{} has `{needle}`", file.display()));
            }
        }
    }
    ensure!(searched > 0, "there is no build to search");
    if !leaks.is_empty() {
        bail!("{}", leaks.join("; "));
    }
    println!("  {searched} files searched for {}", needles.join(", "));
    Ok(())
}

fn needles(root: &Root) -> Vec<String> {
    let mut needles =
        vec![root.path().display().to_string(), ".cargo/registry".into(), "index.crates.io".into()];
    let homes = ["HOME", "USERPROFILE", "CARGO_HOME", "RUSTUP_HOME"];
    needles.extend(homes.iter().filter_map(|name| std::env::var(name).ok()));
    // A home such as `/` says nothing and is everywhere.
    needles.retain(|needle| needle.len() > 2);
    needles.sort();
    needles.dedup();
    needles
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_path_in_a_binary_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let root = Root::at(folder.path());
        assert!(check(&root).is_err(), "no build is no proof");
        let file = build::dist(&root).join("web/a.wasm");
        files::write(&file, b"\0asm\x01 /crates/serde-1/src/lib.rs").unwrap();
        check(&root).unwrap();
        let leak = format!("\0asm {}/src/lib.rs", folder.path().display());
        files::write(&file, leak).unwrap();
        assert!(check(&root).is_err());
    }
}
