//! The wasm target of the active toolchain.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{files, root::Root, run};

const TARGET: &str = "wasm32-unknown-unknown";

/// Compiles a tiny module, since a folder may be there and not work; else asks rustup for the target.
pub fn ensure(root: &Root) -> Result<()> {
    if compiles(root)? {
        println!("  wasm target: ready");
        return Ok(());
    }
    println!("  wasm target: missing, asking rustup for it");
    let added =
        run::run(Command::new("rustup").args(["target", "add", TARGET]).current_dir(root.path()));
    if !compiles(root)? {
        added.context("this toolchain cannot compile for wasm")?;
        bail!("this toolchain cannot compile for wasm. Type: rustup target add {TARGET}");
    }
    Ok(())
}

fn compiles(root: &Root) -> Result<bool> {
    let folder = root.join("target/tools/probe");
    let source = folder.join("probe.rs");
    files::write(&source, "pub fn probe() -> String { String::from(\"x\") }\n")?;
    let built = run::output(
        Command::new("rustc")
            .args(["--target", TARGET, "--crate-type", "cdylib", "-O", "-o"])
            .arg(folder.join("probe.wasm"))
            .arg(&source)
            .current_dir(root.path()),
    );
    Ok(built.is_ok())
}
