//! Figures of speed and size.

use anyhow::Result;

use crate::root::Root;

/// Prints them.
pub fn run(_root: &Root) -> Result<()> {
    Ok(())
}
