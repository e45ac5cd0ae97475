//! How often the engine is right: measured, told in `tests/accuracy.md`, and held there.

mod gate;
mod measure;
mod page;
mod plan;
mod words;

use std::fs;

use anyhow::{Context, Result, bail};

use crate::{files, root::Root};
use measure::With;
pub use page::{Measure, Part};
use plan::Plan;

/// The page, from the root.
const PAGE: &str = "tests/accuracy.md";

/// Measures and writes the page. Sets that are not on this machine keep their figures.
pub fn write(root: &Root) -> Result<()> {
    let plan = Plan::read(root)?;
    let fresh = measure::all(root, &plan, With::Baseline)?;
    let kept = committed(root).unwrap_or_default();
    let parts = page::joined(&plan, fresh, kept);
    files::write(&root.join(PAGE), page::print(&plan, &parts)?)?;
    println!("  wrote {PAGE}");
    Ok(())
}

/// Measures, and fails when a figure has fallen against the committed page.
pub fn check(root: &Root) -> Result<()> {
    let plan = Plan::read(root)?;
    let committed = committed(root)?;
    let fresh = measure::all(root, &plan, With::Nothing)?;
    let verdict = gate::compare(&plan, &committed, &fresh);
    for line in &verdict.better {
        println!("  better: {line}");
    }
    if !(verdict.better.is_empty() && verdict.unknown.is_empty()) {
        println!("  {}", words::WRITE_AGAIN);
    }
    for line in &verdict.unknown {
        println!("  not on the page: {line}");
    }
    if !verdict.fallen.is_empty() {
        bail!("{}. {}", verdict.fallen.join("; "), words::FALLEN);
    }
    println!("  {} figures compared, none has fallen", verdict.compared);
    Ok(())
}

/// The figures on the committed page.
pub fn committed(root: &Root) -> Result<Vec<Part>> {
    let text = fs::read_to_string(root.join(PAGE))
        .with_context(|| format!("{PAGE} cannot be read; `cargo xtask accuracy` writes it"))?;
    page::read(&text)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_committed_page_is_what_its_figures_make() {
        let root = Root::find().unwrap();
        let plan = Plan::read(&root).unwrap();
        let text = fs::read_to_string(root.join(PAGE)).unwrap().replace("\r\n", "\n");
        let parts = page::read(&text).unwrap();
        assert!(!parts.is_empty());
        assert!(
            page::print(&plan, &parts).unwrap() == text,
            "{PAGE} is stale: cargo xtask accuracy"
        );
    }
}
