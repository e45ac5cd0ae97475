//! The size gate: what browsers fetch, against `tests/budgets.toml`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::{
    build::{self, Encoding},
    files,
    root::Root,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budgets {
    budget: Vec<Budget>,
}

/// An upper bound for some files together.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// What it bounds, in words.
    pub what: String,
    /// Files or folders below `target/dist`; a folder stands for the files in it.
    pub of: Vec<String>,
    /// Files or folders below `target/dist` that another budget counts.
    #[serde(default)]
    pub except: Vec<String>,
    /// How the bytes are counted.
    pub encoding: Encoding,
    /// Bytes.
    pub most: u64,
}

/// The budgets, as the repository states them.
pub fn budgets(root: &Root) -> Result<Vec<Budget>> {
    let text = fs::read_to_string(root.join("tests/budgets.toml"))?;
    Ok(toml::from_str::<Budgets>(&text).context("reading tests/budgets.toml")?.budget)
}

/// Fails when anything is over its budget, after showing all of them.
pub fn check(root: &Root) -> Result<()> {
    let mut over = Vec::new();
    for budget in budgets(root)? {
        let bytes = weigh(&build::dist(root), &budget)?;
        let share = bytes * 100 / budget.most.max(1);
        println!("  {:<44} {bytes:>8} of {:>8} bytes, {share} %", budget.what, budget.most);
        if bytes > budget.most {
            over.push(budget.what);
        }
    }
    if !over.is_empty() {
        bail!("over budget: {}", over.join(", "));
    }
    same(&build::dist(root))
}

/// Files below `target/dist` that are one and the same, wherever they ship.
const SAME: [&[&str]; 3] = [
    &[
        "npm/unmuddle_bg.wasm",
        "extension-chrome/wasm/unmuddle_bg.wasm",
        "extension-firefox/wasm/unmuddle_bg.wasm",
        "web/widget/unmuddle_bg.wasm",
    ],
    &["npm/unmuddle.js", "extension-chrome/wasm/unmuddle.js"],
    &["npm/unmuddle-check.js", "web/widget/unmuddle-check.js"],
];

/// Fails when a file differs between places: then a hash that one tells would not fit the other.
fn same(dist: &Path) -> Result<()> {
    for files in SAME {
        let mut all = files.iter().map(|file| {
            fs::read(dist.join(file)).with_context(|| format!("{file} is not in the build"))
        });
        let first = all.next().context("nothing to compare")??;
        for (file, other) in files.iter().skip(1).zip(all) {
            ensure!(other? == first, "{file} is not the same as {}", files[0]);
        }
        println!("  the same bytes: {}", files.join(", "));
    }
    Ok(())
}

/// The bytes of a budget's files in its encoding; nothing to weigh is an error, not a zero.
fn weigh(dist: &Path, budget: &Budget) -> Result<u64> {
    let mut bytes = 0;
    for name in &budget.of {
        let path = dist.join(name);
        ensure!(path.exists(), "{name} is not in the build");
        let all = if path.is_dir() {
            files::walk(&path)?.iter().map(|file| path.join(file)).collect()
        } else {
            vec![path]
        };
        let excepted =
            |file: &Path| budget.except.iter().any(|other| file.starts_with(dist.join(other)));
        let weighs = |file: &&PathBuf| {
            !files::has_extension(file, &["br", "gz"])
                && !build::is_licence(file)
                && !excepted(file)
        };
        for file in all.iter().filter(weighs) {
            bytes += budget.encoding.size(&fs::read(file)?)?;
        }
    }
    ensure!(bytes > 0, "{} weighs nothing", budget.what);
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn budget(of: &str, encoding: Encoding) -> Budget {
        Budget { what: String::new(), of: vec![of.to_owned()], except: vec![], encoding, most: 1 }
    }

    #[test]
    fn a_folder_weighs_what_browsers_load_of_it_once() {
        let dist = tempfile::tempdir().unwrap();
        files::write(&dist.path().join("web/a.js"), "a".repeat(1000)).unwrap();
        files::write(&dist.path().join("web/a.js.br"), "b".repeat(10)).unwrap();
        files::write(&dist.path().join("web/NOTICE"), "c".repeat(100)).unwrap();
        files::write(&dist.path().join("web/sub/b.js"), "a".repeat(500)).unwrap();
        let weigh = |of, encoding| weigh(dist.path(), &budget(of, encoding));
        assert_eq!(weigh("web", Encoding::Plain).unwrap(), 1500);
        assert_eq!(weigh("web/a.js", Encoding::Plain).unwrap(), 1000);
        assert!(weigh("web", Encoding::Brotli).unwrap() < 100);
        assert!(weigh("none", Encoding::Plain).is_err());
        let web = budget("web", Encoding::Plain);
        let without = |except: &str| Budget { except: vec![except.to_owned()], ..web.clone() };
        assert_eq!(super::weigh(dist.path(), &without("web/sub")).unwrap(), 1000);
        assert_eq!(super::weigh(dist.path(), &without("web/su")).unwrap(), 1500);
    }

    #[test]
    fn what_ships_twice_must_be_the_same() {
        let dist = tempfile::tempdir().unwrap();
        for file in SAME.concat() {
            files::write(&dist.path().join(file), "same").unwrap();
        }
        same(dist.path()).unwrap();
        files::write(&dist.path().join("web/widget/unmuddle_bg.wasm"), "other").unwrap();
        assert!(same(dist.path()).is_err());
        fs::remove_file(dist.path().join("npm/unmuddle.js")).unwrap();
        assert!(same(dist.path()).is_err());
    }

    #[test]
    fn the_budgets_can_be_read() {
        assert!(!budgets(&Root::find().unwrap()).unwrap().is_empty());
    }
}
