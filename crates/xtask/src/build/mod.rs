//! Everything that ships, into `target/dist`.

mod compress;
mod extension;
mod npm;
mod remap;
pub mod wasm;
mod web;

use std::path::PathBuf;

use anyhow::Result;

use crate::{
    root::Root,
    setup::{self, Scope},
};

pub use compress::Encoding;
pub use wasm::Quality;

/// Where the build leaves what ships.
pub fn dist(root: &Root) -> PathBuf {
    root.join("target/dist")
}

/// Builds every surface.
pub fn all(root: &Root) -> Result<()> {
    setup::run(root, Scope::Build)?;
    let app = wasm::build(root, &wasm::APP, Quality::Ship)?;
    let core = wasm::build(root, &wasm::CORE, Quality::Ship)?;
    web::assemble(root, &app, &dist(root).join("web"))?;
    compress::beside(&dist(root).join("web"))?;
    extension::assemble(root, &core, extension::Browser::Chrome)?;
    extension::assemble(root, &core, extension::Browser::Firefox)?;
    npm::assemble(root, &core)?;
    println!("  built {}", dist(root).display());
    Ok(())
}

/// Builds the web app alone, as it ships or quickly, and returns its folder.
pub fn web(root: &Root, quality: Quality) -> Result<PathBuf> {
    setup::run(root, if quality == Quality::Ship { Scope::Build } else { Scope::Serve })?;
    let app = wasm::build(root, &wasm::APP, quality)?;
    let folder = match quality {
        Quality::Ship => dist(root).join("web"),
        Quality::Quick => root.join("target/serve/web"),
    };
    web::assemble(root, &app, &folder)?;
    if quality == Quality::Ship {
        compress::beside(&folder)?;
    }
    Ok(folder)
}
