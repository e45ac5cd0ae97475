//! The browser extension: one source, two manifests, two zips.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};
use serde_json::Value;

use super::{dist, licences};
use crate::{files, root::Root, run, setup::node};

/// A browser that the extension is packed for.
#[derive(Clone, Copy)]
pub enum Browser {
    /// Chrome, Edge and their kin.
    Chrome,
    /// Firefox.
    Firefox,
}

impl Browser {
    fn name(self) -> &'static str {
        match self {
            Self::Chrome => "chrome",
            Self::Firefox => "firefox",
        }
    }
}

/// What the browser reads; types, notes and tools stay at home.
const SHIPPED: &[&str] = &["js", "css", "html", "json", "png", "svg"];

/// Puts one browser's extension together, as a folder and as a zip.
pub fn assemble(root: &Root, modules: &[&Path], browser: Browser) -> Result<()> {
    let source = root.join("extension");
    let name = format!("extension-{}", browser.name());
    let folder = dist(root).join(&name);
    files::empty(&folder)?;
    files::copy_tree(&source, &folder, is_shipped)?;
    files::copy_tree(&root.join("web/design"), &folder.join("design"), |file| {
        files::has_extension(file, &["css"])
    })?;
    bundle(root, &folder)?;
    for module in modules {
        files::copy_tree(module, &folder.join("wasm"), |file| {
            files::has_extension(file, &["js", "wasm"])
        })?;
    }
    licences::add(root, &folder)?;
    let manifest = manifest(root, &source, browser)?;
    files::write(&folder.join("manifest.json"), manifest)?;
    zip(&folder, &dist(root).join(format!("unmuddle-{name}.zip")))
}

/// Where the script for other people's pages begins. Scripts there cannot import, so what it imports
/// is written into one file with it; nothing is shortened, and it stays readable.
const CONTENT: &str = "content/main.js";

/// Makes one script of `extension/content`.
fn bundle(root: &Root, folder: &Path) -> Result<()> {
    run::run(
        Command::new("node")
            .arg(root.join(node::FOLDER).join("bundle.mjs"))
            .arg(Path::new("extension").join(CONTENT))
            .arg(folder.join(CONTENT))
            .current_dir(root.path()),
    )
}

fn is_shipped(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let is_tool = name.starts_with("manifest.")
        || name.ends_with("tsconfig.json")
        || name.ends_with(".d.ts")
        || name.starts_with('.');
    !is_tool && !file.starts_with("content") && files::has_extension(file, SHIPPED)
}

/// The common manifest with the browser's own keys laid over it, and the workspace's version.
fn manifest(root: &Root, source: &Path, browser: Browser) -> Result<String> {
    let mut manifest = read_json(&source.join("manifest.base.json"))?;
    merge(&mut manifest, read_json(&source.join(format!("manifest.{}.json", browser.name())))?);
    manifest["version"] = Value::String(version(root)?);
    Ok(serde_json::to_string_pretty(&manifest)? + "\n")
}

fn read_json(path: &PathBuf) -> Result<Value> {
    let text = fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("reading {}", path.display()))
}

/// Objects are merged key by key; anything else is replaced, lists too.
fn merge(base: &mut Value, over: Value) {
    match (base, over) {
        (Value::Object(base), Value::Object(over)) => {
            for (key, value) in over {
                merge(base.entry(key).or_insert(Value::Null), value);
            }
        }
        (base, over) => *base = over,
    }
}

/// The version that every crate shares.
pub fn version(root: &Root) -> Result<String> {
    let manifest: toml::Table = fs::read_to_string(root.join("Cargo.toml"))?.parse()?;
    let package = manifest.get("workspace").and_then(|workspace| workspace.get("package"));
    let version = package.and_then(|package| package.get("version")?.as_str());
    Ok(version.context("Cargo.toml has no workspace.package.version")?.to_owned())
}

/// The same bytes for the same files: sorted, with one fixed time and one mode.
fn zip(folder: &Path, to: &Path) -> Result<()> {
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for file in files::walk(folder)? {
        let name = file.to_string_lossy().replace('\\', "/");
        writer.start_file(name, options)?;
        writer.write_all(&fs::read(folder.join(&file))?)?;
    }
    files::write(to, writer.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;

    #[test]
    fn a_browsers_keys_lie_over_the_common_ones() {
        let mut base = json!({ "a": 1, "background": { "type": "module" }, "list": [1, 2] });
        merge(&mut base, json!({ "background": { "service_worker": "b.js" }, "list": [3] }));
        assert_eq!(base["background"], json!({ "type": "module", "service_worker": "b.js" }));
        assert_eq!(base["list"], json!([3]));
        assert_eq!(base["a"], 1);
    }

    #[test]
    fn the_same_files_give_the_same_zip() {
        let folder = tempfile::tempdir().unwrap();
        let (a, b) = (folder.path().join("a.zip"), folder.path().join("b.zip"));
        let source = folder.path().join("source");
        files::write(&source.join("z.js"), "z").unwrap();
        files::write(&source.join("a/b.js"), "b").unwrap();
        zip(&source, &a).unwrap();
        files::empty(&source).unwrap();
        files::write(&source.join("a/b.js"), "b").unwrap();
        files::write(&source.join("z.js"), "z").unwrap();
        zip(&source, &b).unwrap();
        assert_eq!(fs::read(&a).unwrap(), fs::read(&b).unwrap());
        let mut archive = zip::ZipArchive::new(fs::File::open(&a).unwrap()).unwrap();
        assert_eq!(archive.by_index(0).unwrap().name().unwrap(), "a/b.js");
    }

    #[test]
    fn types_and_tools_do_not_ship() {
        for (file, ships) in [
            ("popup.js", true),
            ("_locales/en/messages.json", true),
            ("manifest.base.json", false),
            ("content/main.js", false),
            ("messages.d.ts", false),
            ("tsconfig.json", false),
            ("README.md", false),
        ] {
            assert_eq!(is_shipped(Path::new(file)), ships, "{file}");
        }
    }
}
