//! Everything that ships, into `target/dist`.

mod compress;
mod extension;
mod licences;
mod npm;
mod remap;
mod site;
pub mod wasm;
mod widget;

use std::path::PathBuf;

use anyhow::Result;

use crate::{
    root::Root,
    setup::{self, Scope},
};

pub use compress::Encoding;
pub use licences::is_one as is_licence;
pub use npm::tarball;
pub use site::Offline;
pub use wasm::Quality;

/// Where the build leaves what ships.
pub fn dist(root: &Root) -> PathBuf {
    root.join("target/dist")
}

/// Something that ships.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Part {
    /// The web app, with compressed forms beside its files
    Web,
    /// The extension for both browsers, as folders and as zips
    Extension,
    /// The npm package, as a folder and as a tarball
    Npm,
}

/// Builds everything that ships.
pub fn all(root: &Root) -> Result<()> {
    parts(root, &[])
}

/// Builds some of what ships; none named means all.
pub fn parts(root: &Root, wanted: &[Part]) -> Result<()> {
    setup::run(root, Scope::Build)?;
    let wants = |part: Part| wanted.is_empty() || wanted.contains(&part);
    if wants(Part::Extension) || wants(Part::Npm) {
        let core = wasm::build(root, &wasm::CORE, Quality::Ship)?;
        if wants(Part::Extension) {
            let page = wasm::build(root, &wasm::PAGE, Quality::Ship)?;
            let pages = wasm::build(root, &wasm::PAGES, Quality::Ship)?;
            extension::assemble(root, &[&core, &page, &pages])?;
        }
        if wants(Part::Npm) {
            let quiz = wasm::build(root, &wasm::QUIZ_WIDGET, Quality::Ship)?;
            npm::assemble(root, &core, &quiz)?;
        }
    }
    if wants(Part::Web) {
        site::build(root, Quality::Ship, Offline::Kept)?;
    }
    println!("  built {}", dist(root).display());
    Ok(())
}

/// Builds the web app alone, as it ships or quickly, and returns its folder.
pub fn web(root: &Root, quality: Quality, offline: Offline) -> Result<PathBuf> {
    setup::run(root, if quality == Quality::Ship { Scope::Build } else { Scope::Serve })?;
    site::build(root, quality, offline)
}

/// Builds the copy of the web app that tests read in languages that nobody speaks, from the modules
/// that were built last, and returns its folder.
pub fn pseudo(root: &Root, quality: Quality) -> Result<PathBuf> {
    site::pseudo::build(root, quality)
}
