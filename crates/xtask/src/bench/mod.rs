//! Figures of speed and size, printed and never judged: machines differ.

mod cold;
mod extension;
mod texts;
mod typing;

use std::{fs, path::PathBuf, process::Command};

use anyhow::{Context, Result, ensure};
use texts::Sample;

use crate::{
    build::{self, Encoding, Part},
    files,
    root::Root,
    run,
    setup::node,
};

/// Builds the core, the page and the extension as they ship, then times and weighs them.
pub fn run(root: &Root) -> Result<()> {
    build::parts(root, &[Part::Npm, Part::Web, Part::Extension])?;
    let samples = texts::samples(root)?;
    let folder = root.join("target/bench");
    let mut paths = Vec::new();
    for sample in &samples {
        let path = folder.join(format!("{}.txt", sample.text.len()));
        files::write(&path, &sample.text)?;
        paths.push(path);
    }
    let wasm = in_node(root, &paths)?;
    let native = natively(root, &paths)?;
    print_times(&samples, &wasm, &native);
    typing::print(root)?;
    extension::print(root)?;
    cold::print(root)?;
    print_sizes(root)
}

/// One median in milliseconds for each file.
fn in_node(root: &Root, paths: &[PathBuf]) -> Result<Vec<f64>> {
    let mut command = Command::new("node");
    command
        .arg(root.join("tests/bench/assess.mjs"))
        .arg(build::dist(root).join("npm"))
        .arg("job_ad")
        .args(paths);
    medians(&run::output(&mut command)?, paths.len())
}

fn natively(root: &Root, paths: &[PathBuf]) -> Result<Vec<f64>> {
    let mut command = Command::new("cargo");
    command
        .args([
            "run",
            "--release",
            "--quiet",
            "-p",
            "unmuddle",
            "--example",
            "time",
            "--",
            "job_ad",
        ])
        .args(paths)
        .current_dir(root.path());
    println!("  building the native timing example");
    medians(&run::output(&mut command)?, paths.len())
}

fn medians(printed: &str, count: usize) -> Result<Vec<f64>> {
    let times: Vec<f64> =
        printed.lines().map(str::parse).collect::<Result<_, _>>().context("reading the times")?;
    ensure!(times.len() == count, "{count} times were expected, {} came", times.len());
    Ok(times)
}

fn print_times(samples: &[Sample], wasm: &[f64], native: &[f64]) {
    println!("\n  median time of one `assess`         wasm in Node        native");
    for ((sample, wasm), native) in samples.iter().zip(wasm).zip(native) {
        println!("  {:<32} {wasm:>12.2} ms {native:>10.2} ms", sample.name);
    }
    if let ([.., w100, w1000], [.., n100, n1000]) = (wasm, native) {
        println!(
            "  {:<32} {:>12.1} x  {:>10.1} x",
            "1 MB against 100,000",
            w1000 / w100,
            n1000 / n100
        );
    }
}

fn print_sizes(root: &Root) -> Result<()> {
    println!("\n  size in bytes                          plain      gzip    brotli");
    let shipped = root.join("target/wasm/ship");
    for file in files::walk(&shipped)? {
        if !files::has_extension(&file, &["js", "wasm"]) {
            continue;
        }
        let bytes = fs::read(shipped.join(&file))?;
        println!(
            "  {:<34} {:>9} {:>9} {:>9}",
            file.display(),
            bytes.len(),
            Encoding::Gzip.size(&bytes)?,
            Encoding::Brotli.size(&bytes)?
        );
    }
    println!("  (in {}, tools in {})", build::dist(root).display(), node::FOLDER);
    Ok(())
}
