//! The developer commands: `cargo xtask <serve|test|build|bench|setup|generate|lint|accuracy>`.

mod accuracy;
mod bench;
mod build;
mod check;
mod files;
mod generate;
mod root;
mod run;
mod serve;
mod setup;

use std::process::ExitCode;

use anyhow::Result;
use build::{Offline, Part, Quality};
use clap::{Parser, Subcommand, builder::PossibleValuesParser};
use root::Root;
use setup::Scope;

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    about = "Everything a developer runs here"
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the web app, serve it on this machine and rebuild it on change
    Serve(ServeArguments),
    /// Check everything: formatting, lints, tests, builds, sizes, real browsers
    Test {
        /// Run these steps alone
        #[arg(value_parser = PossibleValuesParser::new(check::names()))]
        steps: Vec<String>,
    },
    /// Build everything that ships into target/dist
    Build {
        /// Build these alone
        parts: Vec<Part>,
    },
    /// Print how fast and how large it is; never fails for a figure
    Bench,
    /// Fetch what a build needs, and what the tests need too
    Setup,
    /// Write the generated files that are committed
    Generate {
        /// Change nothing, fail when a file is stale
        #[arg(long)]
        check: bool,
    },
    /// Measure how often it is right, and write tests/accuracy.md
    Accuracy {
        /// Write nothing, fail when a figure has fallen against the committed page
        #[arg(long)]
        check: bool,
    },
    /// Run the quick checks: formatting, generated files, clippy
    Lint,
}

#[derive(clap::Args)]
struct ServeArguments {
    /// The port; without it 8080 or the next free one
    #[arg(long)]
    port: Option<u16>,
    /// Open the browser even where there seems to be none
    #[arg(long, conflicts_with = "no_open")]
    open: bool,
    /// Do not open the browser
    #[arg(long)]
    no_open: bool,
    /// Do not rebuild when a file changes
    #[arg(long)]
    no_watch: bool,
    /// Serve what ships, small and fast, instead of what builds quickly
    #[arg(long)]
    release: bool,
    /// Keep what was served on the visitor's machine, as what ships does
    #[arg(long)]
    offline: bool,
    /// Serve the tests' copy, below `en-XA/` and `ar-XB/`; it is not rebuilt on change
    #[arg(long)]
    pseudo: bool,
}

impl ServeArguments {
    fn options(&self) -> serve::Options {
        serve::Options {
            port: self.port,
            open: self.open || (!self.no_open && serve::has_desktop()),
            watch: !self.no_watch,
            quality: if self.release { Quality::Ship } else { Quality::Quick },
            pseudo: self.pseudo,
            offline: if self.offline || self.release { Offline::Kept } else { Offline::Never },
        }
    }
}

fn main() -> ExitCode {
    match execute(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn execute(command: Command) -> Result<()> {
    let root = Root::find()?;
    match command {
        Command::Serve(arguments) => serve::run(&root, &arguments.options()),
        Command::Test { steps } => check::run(&root, &steps),
        Command::Build { parts } => build::parts(&root, &parts),
        Command::Bench => bench::run(&root),
        Command::Setup => setup::run(&root, Scope::Test),
        Command::Generate { check } => generate::run(&root, check),
        Command::Accuracy { check: true } => accuracy::check(&root),
        Command::Accuracy { check: false } => accuracy::write(&root),
        Command::Lint => check::lint(&root),
    }
}
