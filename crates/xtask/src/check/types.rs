//! Checks of the JavaScript that is written by hand.

use std::process::Command;

use anyhow::Result;

use crate::{build, root::Root, run, setup::node};

/// Each has a `tsconfig.json` that asks for `checkJs` and `strict`.
const PROJECTS: &[&str] = &["extension", "tests/browser", "web"];

/// `tsc` over every project.
pub fn check(root: &Root) -> Result<()> {
    for project in PROJECTS {
        run::run(
            Command::new("node")
                .arg(node::script(root, "typescript/bin/tsc")?)
                .args(["--noEmit", "--checkJs", "--strict", "-p", project])
                .current_dir(root.path()),
        )?;
    }
    Ok(())
}

/// Whether the packed package means the same to every tool that resolves it, and its types too.
pub fn lint_package(root: &Root) -> Result<()> {
    let tools = root.join(node::PACKAGE_TOOLS).join("node_modules");
    let (dist, tarball) = (build::dist(root), build::tarball(root)?);
    run::run(
        Command::new("node")
            .arg(tools.join("publint/src/cli.js"))
            .args(["run", "--strict"])
            .arg(&tarball)
            .current_dir(&dist),
    )?;
    // Modules alone: what cannot read them cannot have the package. A file of wasm has no types.
    run::run(
        Command::new("node")
            .arg(tools.join("@arethetypeswrong/cli/dist/index.js"))
            .arg(&tarball)
            .args(["--profile", "esm-only", "--exclude-entrypoints", "./wasm"])
            .current_dir(&dist),
    )
}

/// Mozilla's linter over the Firefox build; it looks nothing up.
pub fn lint_extension(root: &Root) -> Result<()> {
    run::run(
        Command::new("node")
            .arg(node::script(root, "web-ext/bin/web-ext.js")?)
            .args(["lint", "--no-config-discovery", "--self-hosted", "--source-dir"])
            .arg(build::dist(root).join("extension-firefox"))
            .env("NO_UPDATE_NOTIFIER", "1")
            .current_dir(root.path()),
    )
}
