//! The browser extension: one source, two manifests, two zips, and what the stores ask for.

mod store;

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
enum Browser {
    /// Chrome, Edge and their kin.
    Chrome,
    /// Firefox.
    Firefox,
}

impl Browser {
    const ALL: [Self; 2] = [Self::Chrome, Self::Firefox];

    fn name(self) -> &'static str {
        match self {
            Self::Chrome => "chrome",
            Self::Firefox => "firefox",
        }
    }
}

/// What the browser reads; types, notes and tools stay at home.
const SHIPPED: &[&str] = &["js", "css", "html", "json", "png", "svg"];

/// Scripts for other people's pages begin here. Scripts there cannot import, so what they import is
/// written into one file with them; nothing is shortened, and it stays readable.
const BUNDLED: &[&str] =
    &["content/main.js", "page/article.js", "page/focused_words.js", "page/surface.js"];

/// Folders of the source that ship only as a part of what is put together, or not at all.
const AT_HOME: &[&str] = &["content", "pages", "store"];

/// The site's styles of what its views draw; the extension's own pages draw the same.
const SITE_STYLES: &[&str] = &["base.css", "verdict.css", "studio.css"];

/// Each language's list of the messages that the module of the pages speaks; English is built in.
const LISTS: &str = "crates/unmuddle-ui/src/generated";

/// Puts the extension together for every browser, as a folder and as a zip, with what its stores ask
/// for.
pub fn assemble(root: &Root, modules: &[&Path]) -> Result<()> {
    for browser in Browser::ALL {
        let folder = put_together(root, modules, browser)?;
        zip(&folder, &files::walk(&folder)?, &packed(root, browser.name()))?;
    }
    store::assemble(root)
}

/// Where a zip goes.
fn packed(root: &Root, name: &str) -> PathBuf {
    dist(root).join(format!("unmuddle-extension-{name}.zip"))
}

fn put_together(root: &Root, modules: &[&Path], browser: Browser) -> Result<PathBuf> {
    let source = root.join("extension");
    let folder = dist(root).join(format!("extension-{}", browser.name()));
    files::empty(&folder)?;
    files::copy_tree(&source, &folder, is_shipped)?;
    // Popup and side panel are one page in two places.
    files::copy(&source.join("popup.html"), &folder.join("panel.html"))?;
    files::copy_tree(&root.join("web/design"), &folder.join("design"), |file| {
        files::has_extension(file, &["css"])
    })?;
    for style in SITE_STYLES {
        files::copy(&root.join("web/styles").join(style), &folder.join("design").join(style))?;
    }
    files::copy_tree(&root.join(LISTS), &folder.join("words"), |file| {
        files::has_extension(file, &["txt"]) && file != Path::new("en.txt")
    })?;
    for script in BUNDLED {
        bundle(root, script, &folder)?;
    }
    for module in modules {
        files::copy_tree(module, &folder.join("wasm"), |file| {
            files::has_extension(file, &["js", "wasm"])
        })?;
    }
    licences::add(root, &folder)?;
    files::write(&folder.join("manifest.json"), manifest(root, &source, browser)?)?;
    Ok(folder)
}

/// Makes one script of another and all that it imports.
fn bundle(root: &Root, script: &str, folder: &Path) -> Result<()> {
    run::run(
        Command::new("node")
            .arg(root.join(node::FOLDER).join("bundle.mjs"))
            .arg(Path::new("extension").join(script))
            .arg(folder.join(script))
            .current_dir(root.path()),
    )
}

fn is_shipped(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let is_tool = name.starts_with("manifest.")
        || name.ends_with("tsconfig.json")
        || name.ends_with(".d.ts")
        || name.starts_with('.');
    let at_home = AT_HOME.iter().any(|folder| file.starts_with(folder))
        || BUNDLED.iter().any(|script| file == Path::new(script));
    !is_tool && !at_home && files::has_extension(file, SHIPPED)
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
fn zip(folder: &Path, files: &[PathBuf], to: &Path) -> Result<()> {
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for file in files {
        let name = file.to_string_lossy().replace('\\', "/");
        writer.start_file(name, options)?;
        writer.write_all(&fs::read(folder.join(file))?)?;
    }
    crate::files::write(to, writer.finish()?.into_inner())
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
        zip(&source, &files::walk(&source).unwrap(), &a).unwrap();
        files::empty(&source).unwrap();
        files::write(&source.join("a/b.js"), "b").unwrap();
        files::write(&source.join("z.js"), "z").unwrap();
        zip(&source, &files::walk(&source).unwrap(), &b).unwrap();
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
            ("page/article.js", false),
            ("page/main_words.js", true),
            ("managed.json", true),
            ("store/privacy.html", false),
            ("messages.d.ts", false),
            ("tsconfig.json", false),
            ("README.md", false),
        ] {
            assert_eq!(is_shipped(Path::new(file)), ships, "{file}");
        }
    }
}
