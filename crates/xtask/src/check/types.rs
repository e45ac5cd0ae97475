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
