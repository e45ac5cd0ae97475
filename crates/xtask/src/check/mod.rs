//! `cargo xtask test`: everything that must hold, in steps, cheapest first.

mod drivers;
mod leaks;
mod sizes;
mod types;

pub use drivers::install_consumers;

use std::{
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::{
    accuracy, build, generate,
    root::Root,
    run,
    setup::{self, Scope},
};

/// One thing that must hold.
struct Step {
    /// What it is called by: `cargo xtask test NAME`.
    name: &'static str,
    /// What it shows when it passes.
    about: &'static str,
    run: fn(&Root) -> Result<()>,
}

/// In this order; a later one may need what an earlier one made.
const STEPS: &[Step] = &[
    Step {
        name: "setup",
        about: "tools and browsers are there",
        run: |r| setup::run(r, Scope::Test),
    },
    Step { name: "format", about: "Rust is formatted", run: format },
    Step { name: "generated", about: "generated files are fresh", run: |r| generate::run(r, true) },
    Step { name: "clippy", about: "no lint complains", run: clippy },
    Step { name: "rust", about: "Rust tests pass", run: rust },
    Step { name: "build", about: "everything that ships builds", run: build::all },
    Step { name: "types", about: "JavaScript passes the type check", run: types::check },
    Step { name: "sizes", about: "what ships is within its budgets", run: sizes::check },
    Step { name: "leaks", about: "what ships names no path of this machine", run: leaks::check },
    Step {
        name: "add-on",
        about: "the extension passes Mozilla's linter",
        run: types::lint_extension,
    },
    Step {
        name: "package",
        about: "the npm package resolves everywhere, with its types",
        run: types::lint_package,
    },
    Step {
        name: "accuracy",
        about: "no figure has fallen against tests/accuracy.md",
        run: accuracy::check,
    },
    Step {
        name: "wasm-chrome",
        about: "wasm tests pass in Chromium",
        run: drivers::wasm_in_chrome,
    },
    Step {
        name: "wasm-firefox",
        about: "wasm tests pass in Firefox",
        run: drivers::wasm_in_firefox,
    },
    Step { name: "web", about: "the web app works in Chromium", run: drivers::web },
    Step {
        name: "lighthouse",
        about: "Lighthouse finds nothing amiss on any page",
        run: drivers::lighthouse,
    },
    Step { name: "extension", about: "the extension works in Chromium", run: drivers::extension },
    Step { name: "widget", about: "the elements work on other pages", run: drivers::widget },
    Step {
        name: "consumers",
        about: "others can build with the packed package",
        run: drivers::consumers,
    },
    Step { name: "firefox", about: "the extension works in Firefox", run: drivers::firefox },
];

/// The steps' names, for the command line.
pub fn names() -> impl Iterator<Item = &'static str> {
    STEPS.iter().map(|step| step.name)
}

/// Runs the named steps, or all; the first failure stops.
pub fn run(root: &Root, wanted: &[String]) -> Result<()> {
    let steps: Vec<&Step> = STEPS
        .iter()
        .filter(|step| wanted.is_empty() || wanted.iter().any(|name| name == step.name))
        .collect();
    let mut passed: Vec<(&Step, Duration)> = Vec::new();
    let mut failure = None;
    for (index, step) in steps.iter().enumerate() {
        println!("\n== {}/{} {}: {}", index + 1, steps.len(), step.name, step.about);
        let start = Instant::now();
        match (step.run)(root) {
            Ok(()) => {
                println!("   ok, {}", seconds(start.elapsed()));
                passed.push((step, start.elapsed()));
            }
            Err(error) => {
                println!("   FAILED after {}: {error:#}", seconds(start.elapsed()));
                failure = Some(step);
                break;
            }
        }
    }
    println!("\n== summary");
    for (step, time) in &passed {
        println!("   ok      {:>9}  {}", seconds(*time), step.about);
    }
    if let Some(step) = failure {
        println!(
            "   FAILED             {}: run again by `cargo xtask test {}`",
            step.about, step.name
        );
        println!("   not run            {}", steps.len() - passed.len() - 1);
    }
    println!("{} passed, {} failed", passed.len(), usize::from(failure.is_some()));
    match failure {
        Some(step) => bail!("{} failed", step.name),
        None => Ok(()),
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

fn cargo(root: &Root, words: &[&str]) -> Result<()> {
    run::run(Command::new("cargo").args(words).current_dir(root.path()))
}

fn format(root: &Root) -> Result<()> {
    cargo(root, &["fmt", "--all", "--check"]).context("to repair: cargo fmt")
}

/// Warnings are errors here, and nowhere else.
pub fn clippy(root: &Root) -> Result<()> {
    cargo(root, &["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"])
}

fn rust(root: &Root) -> Result<()> {
    cargo(root, &["test", "--workspace", "--quiet"])
}

/// The quick half: what an editor shows while typing.
pub fn lint(root: &Root) -> Result<()> {
    let quick = ["format", "generated", "clippy"].map(String::from);
    run(root, &quick)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_has_a_name_of_its_own() {
        let mut all: Vec<_> = names().collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
