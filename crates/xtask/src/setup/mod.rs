//! What a clone needs before it builds: looked for first, fetched only when it is missing.

pub mod browsers;
mod cargo_tools;
pub mod node;
mod wasm_target;

use std::path::PathBuf;

use anyhow::Result;

use crate::root::Root;

/// How much to set up.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// What `serve` needs: the wasm target, wasm-bindgen, wasm-pack.
    Serve,
    /// What `build` needs: npm's tools too.
    Build,
    /// What `test` needs: browsers and their drivers too.
    Test,
}

/// Makes sure that everything in the scope is there.
pub fn run(root: &Root, scope: Scope) -> Result<()> {
    wasm_target::ensure(root)?;
    cargo_tools::ensure(root, cargo_tools::Tool::WasmBindgen)?;
    cargo_tools::ensure(root, cargo_tools::Tool::WasmPack)?;
    if scope >= Scope::Build {
        node::ensure(root)?;
    }
    if scope >= Scope::Test {
        browsers::ensure(root)?;
        if browsers::find(root).geckodriver.is_none() {
            cargo_tools::ensure(root, cargo_tools::Tool::Geckodriver)?;
        }
    }
    cargo_tools::forget_build_files(root)
}

/// Where this repository keeps programs of its own.
pub fn tools_folder(root: &Root) -> PathBuf {
    root.join("target/tools/bin")
}
