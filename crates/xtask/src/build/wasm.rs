//! The wasm modules: cargo and wasm-bindgen through wasm-pack, then wasm-opt.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use super::remap;
use crate::{
    files,
    root::Root,
    run,
    setup::{node, tools_folder},
};

/// What wasm-opt aims at where few bytes count most.
const SMALL: &[&str] = &["-Oz"];
/// The same where the engine's own speed counts, so that loops are kept. Functions with one caller
/// stay apart when they are large: browsers compile each function at its first call, and a text needs
/// only some of them.
const FAST: &[&str] = &["-O3", "--one-caller-inline-max-function-size=200"];

/// A crate that becomes a wasm module.
pub struct Module {
    /// The crate's folder.
    pub folder: &'static str,
    /// The stem of the files that come out: `NAME.js`, `NAME_bg.wasm`.
    pub name: &'static str,
    /// What wasm-opt aims at.
    pub optimise: &'static [&'static str],
    /// The crate's features; none named means its default ones.
    pub features: &'static [&'static str],
}

/// The page that checks a draft: what a visitor fetches is made small.
pub const APP: Module =
    Module { folder: "web/app", name: "unmuddle_app", optimise: SMALL, features: &["desk"] };

/// The first page and the job-ad studio: apart, so that neither module holds the other's pages.
pub const STUDIO: Module =
    Module { folder: "web/app", name: "unmuddle_studio", optimise: SMALL, features: &["studio"] };

/// The quiz: a module of its own, for it needs no engine.
pub const QUIZ: Module =
    Module { folder: "web/quiz", name: "unmuddle_quiz", optimise: SMALL, features: &["quiz"] };

/// Its result: apart, so that nobody waits for it before the first question.
pub const RESULT: Module =
    Module { folder: "web/quiz", name: "unmuddle_result", optimise: SMALL, features: &["result"] };

/// The quiz for other sites, without the pages of ours.
pub const QUIZ_WIDGET: Module = Module {
    folder: "web/quiz",
    name: "unmuddle_quiz_widget",
    optimise: SMALL,
    features: &["widget"],
};

/// The core for JavaScript.
pub const CORE: Module = Module {
    folder: "crates/unmuddle-wasm",
    name: "unmuddle",
    optimise: FAST,
    features: &["assess"],
};

/// The reading of pages, apart: it is wanted seldom, and half as large as the core again.
pub const PAGE: Module = Module {
    folder: "crates/unmuddle-wasm",
    name: "unmuddle_page",
    optimise: SMALL,
    features: &["page"],
};

/// The reading of Word documents, for those who drop one.
pub const DOCUMENT: Module = Module {
    folder: "crates/unmuddle-wasm",
    name: "unmuddle_document",
    optimise: SMALL,
    features: &["document"],
};

/// The extension's own pages: what the site's views draw, with the engine that they speak of.
pub const PAGES: Module =
    Module { folder: "extension/pages", name: "unmuddle_pages", optimise: SMALL, features: &[] };

/// How much time a build may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quality {
    /// As it ships.
    Ship,
    /// Ready soon after a change: no fat LTO, no wasm-opt.
    Quick,
}

/// More passes until nothing more is gained. Measured: a third of a per cent less with Brotli.
const AGAIN: &str = "--converge";

/// What rustc emits for this target; wasm-opt must not refuse it.
const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// The folder that a module is built into.
pub fn folder(root: &Root, module: &Module, quality: Quality) -> PathBuf {
    let folder = match quality {
        Quality::Ship => "target/wasm/ship",
        Quality::Quick => "target/wasm/quick-pkg",
    };
    root.join(folder).join(module.name)
}

/// Builds a module and returns the folder with its JavaScript, types and wasm.
pub fn build(root: &Root, module: &Module, quality: Quality) -> Result<PathBuf> {
    let profile = match quality {
        Quality::Ship => "--release",
        Quality::Quick => "--profile=quick",
    };
    let out = folder(root, module, quality);
    // Made in an empty folder, so that nothing old is left beside it.
    let made = root.join("target/wasm/made").join(module.name);
    files::empty(&made)?;
    let mut command = Command::new(tool(root, "wasm-pack")?);
    command
        .args(["--log-level", "warn", "build"])
        .arg(root.join(module.folder))
        .args(["--target", "web", "--mode", "no-install", "--no-opt", "--no-pack", profile])
        .args(["--out-name", module.name, "--out-dir"])
        .arg(&made);
    command.arg("--");
    if !module.features.is_empty() {
        command.args(["--no-default-features", "--features", &module.features.join(",")]);
    }
    if module.optimise == SMALL && quality == Quality::Ship {
        // Measured: three times the engine's time, which no reader notices, for a tenth of its code.
        command.args(["--config", "profile.release.package.unmuddle.opt-level='z'"]);
    }
    environment(root, &mut command)?;
    run::run(&mut command).with_context(|| format!("building {}", module.folder))?;
    if quality == Quality::Ship {
        optimise(root, module, &made)?;
    }
    files::empty(&out)?;
    files::copy_tree(&made, &out, |_| true)?;
    Ok(out)
}

/// Wasm has a build folder of its own, so that its flags do not unmake native builds.
pub fn environment(root: &Root, command: &mut Command) -> Result<()> {
    command
        .current_dir(root.path())
        .env("PATH", run::path_with(&[tools_folder(root)])?)
        .env("CARGO_TARGET_DIR", root.join("target/wasm"))
        .env_remove("RUSTFLAGS")
        .env("CARGO_ENCODED_RUSTFLAGS", remap::flags(root)?.join("\u{1f}"));
    Ok(())
}

/// A program from target/tools or PATH.
pub fn tool(root: &Root, name: &str) -> Result<PathBuf> {
    run::find_program(name, &[tools_folder(root)])
        .with_context(|| format!("{name} is missing. Run: cargo xtask setup"))
}

/// Replaces the module by its optimised self; skipped when the very same input was done before.
fn optimise(root: &Root, module: &Module, made: &Path) -> Result<()> {
    let wasm = made.join(format!("{}_bg.wasm", module.name));
    let kept = root.join("target/wasm/optimised").join(module.name);
    let (input, output) = (kept.join("input.wasm"), kept.join("output.wasm"));
    let (how, fresh) = (kept.join("how.txt"), fs::read(&wasm)?);
    let options = [module.optimise, &[AGAIN], FEATURES].concat().join(" ");
    let same = fs::read(&input).is_ok_and(|old| old == fresh)
        && fs::read_to_string(&how).is_ok_and(|old| old == options)
        && output.is_file();
    if !same {
        files::empty(&kept)?;
        run::run(
            Command::new("node")
                .arg(node::script(root, "binaryen/bin/wasm-opt")?)
                .args(module.optimise)
                .arg(AGAIN)
                .args(FEATURES)
                .args(["--strip-debug", "--strip-producers", "--strip-target-features", "-o"])
                .arg(&output)
                .arg(&wasm),
        )?;
        files::write(&input, &fresh)?;
        files::write(&how, &options)?;
    }
    files::copy(&output, &wasm)
}
