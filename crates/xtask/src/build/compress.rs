//! `.br` and `.gz` beside each file that compresses well.

use std::{fs, io::Write, path::Path};

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::files;

/// What is text or wasm; pictures are compressed already.
const WORTH_IT: &[&str] =
    &["html", "css", "js", "mjs", "wasm", "json", "svg", "txt", "webmanifest", "xml"];

/// Writes both forms beside every file of a folder that is worth it.
pub fn beside(folder: &Path) -> Result<()> {
    for file in files::walk(folder)? {
        if !files::has_extension(&file, WORTH_IT) {
            continue;
        }
        let path = folder.join(&file);
        let bytes = fs::read(&path)?;
        let name = path.to_string_lossy();
        files::write(Path::new(&format!("{name}.br")), brotli(&bytes)?)?;
        files::write(Path::new(&format!("{name}.gz")), gzip(&bytes)?)?;
    }
    Ok(())
}

/// A way to count or send bytes.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Encoding {
    /// As they are.
    Plain,
    /// As every browser takes them.
    Gzip,
    /// As today's browsers take them over HTTPS.
    Brotli,
}

impl Encoding {
    /// How many bytes these become.
    pub fn size(self, bytes: &[u8]) -> Result<u64> {
        Ok(match self {
            Self::Plain => bytes.len(),
            Self::Gzip => gzip(bytes)?.len(),
            Self::Brotli => brotli(bytes)?.len(),
        } as u64)
    }
}

/// Brotli at its best. Where its blocks end is chance, and a wasm of half code and half text may be
/// three per cent smaller with blocks of another size; so the smallest of three is taken.
fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut smallest: Option<Vec<u8>> = None;
    for lgblock in [16, 18, 20] {
        let parameters = brotli::enc::BrotliEncoderParams {
            quality: 11,
            lgwin: 22,
            lgblock,
            ..Default::default()
        };
        let mut out = Vec::new();
        brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters)?;
        if smallest.as_ref().is_none_or(|smallest| out.len() < smallest.len()) {
            smallest = Some(out);
        }
    }
    smallest.context("brotli gave nothing")
}

/// Gzip at its best, without a time in its header.
fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::io::Read;

    use super::*;

    #[test]
    fn both_forms_unpack_to_the_file_and_pictures_are_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let text = "the same words again and again ".repeat(100);
        files::write(&folder.path().join("a/x.css"), &text).unwrap();
        files::write(&folder.path().join("y.png"), "png").unwrap();
        beside(folder.path()).unwrap();
        let mut plain = String::new();
        let packed = fs::read(folder.path().join("a/x.css.br")).unwrap();
        brotli::Decompressor::new(&*packed, 4096).read_to_string(&mut plain).unwrap();
        assert_eq!(plain, text);
        plain.clear();
        let packed = fs::read(folder.path().join("a/x.css.gz")).unwrap();
        flate2::read::GzDecoder::new(&*packed).read_to_string(&mut plain).unwrap();
        assert_eq!(plain, text);
        assert!(!folder.path().join("y.png.br").exists());
    }
}
