//! The elements for other sites: scripts that know their version and their files' hashes, and one
//! file of each sort for pages without a bundler.

use std::{fs, path::Path, process::Command};

use anyhow::{Context, Result, ensure};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha384};

use super::{extension::version, wasm};
use crate::{files, root::Root, run, setup::node};

/// Where the package's scripts are.
pub const SCRIPTS: &str = "web/widget/package";
/// The script with what the build knows, and the one with what it knows of the quiz.
const KNOWN: &str = "build.js";
const KNOWN_OF_QUIZ: &str = "build-quiz.js";
/// Files for pages without a bundler, each with the script it begins with.
pub const BUNDLES: [(&str, &str); 2] =
    [("unmuddle-check.js", "define-check.js"), ("unmuddle-quiz.js", "define-quiz.js")];

/// What a page says of a file that it takes from elsewhere.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

/// The scripts with the modules of core and quiz, in an empty folder. Without a quiz its hash is
/// empty, and its bundle is left out.
pub fn stage(root: &Root, core: &Path, quiz: Option<&Path>, to: &Path) -> Result<()> {
    files::empty(to)?;
    files::copy_tree(&root.join(SCRIPTS), to, |file| files::has_extension(file, &["js"]))?;
    let shipped = |file: &Path| files::has_extension(file, &["js", "ts", "wasm"]);
    files::copy_tree(core, to, shipped)?;
    if let Some(quiz) = quiz {
        files::copy_tree(quiz, to, shipped)?;
    }
    let hash = |module: &wasm::Module| -> Result<String> {
        Ok(integrity(&fs::read(to.join(format!("{}_bg.wasm", module.name)))?))
    };
    fill(&to.join(KNOWN), &[("@VERSION@", version(root)?), ("@CORE@", hash(&wasm::CORE)?)])?;
    let of_quiz = quiz.map_or_else(|| Ok(String::new()), |_| hash(&wasm::QUIZ_WIDGET))?;
    fill(&to.join(KNOWN_OF_QUIZ), &[("@QUIZ@", of_quiz)])?;
    for (bundle, begin) in BUNDLES {
        if quiz.is_some() || begin != "define-quiz.js" {
            join(root, &to.join(begin), &to.join(bundle), &[])?;
        }
    }
    Ok(())
}

/// Puts what is known in its places in a script.
fn fill(script: &Path, known: &[(&str, String)]) -> Result<()> {
    let mut filled = fs::read_to_string(script)?;
    for (place, value) in known {
        ensure!(filled.contains(place), "{} has no place for {place}", script.display());
        filled = filled.replace(place, value);
    }
    files::write(script, filled)
}

/// Puts the elements alone in one file, as a page with its own bundler loads them, to be weighed:
/// without the core's module, the quiz's, and languages that are fetched on use.
pub fn to_weigh(root: &Root, package: &Path) -> Result<()> {
    let outside = ["./unmuddle.js", "./quiz.js", "./words.de.js", "./quiz.de.js"];
    let to = root.join("target/widget/weighed/elements.js");
    join(root, &package.join("define.js"), &to, &outside)
}

/// One file out of a script and what it imports, apart from some of that.
fn join(root: &Root, from: &Path, to: &Path, outside: &[&str]) -> Result<()> {
    run::run(
        Command::new("node")
            .arg(root.join(node::PACKAGE_TOOLS).join("join.mjs"))
            .args([from, to])
            .args(outside)
            .current_dir(root.path()),
    )
    .with_context(|| format!("making {}", to.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integrity_is_written_as_pages_write_it() {
        // The digest of nothing, as browsers' tests have it.
        assert_eq!(
            integrity(b""),
            "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb"
        );
    }
}
