//! Where things lie in the repository.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The repository's root folder.
#[derive(Clone, Debug)]
pub struct Root(PathBuf);

impl Root {
    /// Finds the root two folders above this crate.
    pub fn find() -> Result<Self> {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = here.ancestors().nth(2).context("crates/xtask lies two folders deep")?;
        Ok(Self(root.to_path_buf()))
    }

    /// Treats any folder as the root.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// A path below the root.
    pub fn join(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.0.join(relative)
    }

    /// The root itself.
    pub fn path(&self) -> &Path {
        &self.0
    }
}
