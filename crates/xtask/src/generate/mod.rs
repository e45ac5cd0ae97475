//! Files that are generated from data, committed, and proved fresh by a test.

mod lexicon;
mod lint;
pub mod messages;
mod phrase;
pub mod quiz;
mod reference;
pub mod rules;
mod widget;
pub mod wording;

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail, ensure};

use crate::root::Root;

/// Reads its sources below the root and returns files as (path from the root, content).
///
/// Rust content is formatted afterwards, so a generator need not care for its layout.
type Generator = fn(&Root) -> Result<Vec<(PathBuf, String)>>;

/// Every generator, with the name that messages call it by. Add yours here.
const GENERATORS: &[(&str, Generator)] = &[
    ("messages", messages::generate),
    ("lexicon", lexicon::generate),
    ("rules", rules::generate),
    ("reference", reference::generate),
    ("quiz", quiz::generate),
    ("widget", widget::generate),
];

/// Writes every generated file that changed; with `check`, fails when one is stale instead.
pub fn run(root: &Root, check: bool) -> Result<()> {
    let mut stale = Vec::new();
    let mut count = 0;
    for (name, generator) in GENERATORS {
        let files = generator(root).with_context(|| format!("generating {name}"))?;
        for (path, content) in files {
            let content = if is_rust(&path) { rustfmt(root, &content)? } else { content };
            count += 1;
            if is_fresh(&root.join(&path), &content) {
                continue;
            }
            if !check {
                write(&root.join(&path), &content)?;
                println!("  wrote {}", path.display());
            }
            stale.push(path.display().to_string());
        }
    }
    if check && !stale.is_empty() {
        bail!("stale: {}. Run: cargo xtask generate", stale.join(", "));
    }
    println!("  {count} generated files, {} changed", stale.len());
    lint::check(root)?;
    Ok(())
}

/// The same whenever the same names stand in the same order (FNV-1a, 32 bits).
fn fingerprint<'a>(names: impl Iterator<Item = &'a str>) -> u32 {
    let bytes = names.flat_map(|name| name.bytes().chain([b'\n']));
    bytes.fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}

/// Line endings are not compared: a checkout may turn them.
fn is_fresh(path: &Path, content: &str) -> bool {
    fs::read_to_string(path).is_ok_and(|found| found.replace("\r\n", "\n") == content)
}

fn write(path: &Path, content: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, content).with_context(|| format!("writing {}", path.display()))
}

fn rustfmt(root: &Root, source: &str) -> Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--quiet", "--config-path"])
        .arg(root.path())
        .current_dir(root.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("starting rustfmt (rustup component add rustfmt)")?;
    let mut stdin = child.stdin.take().context("rustfmt takes its source from stdin")?;
    let source = source.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(source.as_bytes()));
    let output = child.wait_with_output()?;
    let written = writer.join().is_ok_and(|result| result.is_ok());
    ensure!(output.status.success() && written, "rustfmt cannot read the generated Rust");
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn generated_files_are_fresh() {
        run(&Root::find().unwrap(), true).unwrap();
    }
}
