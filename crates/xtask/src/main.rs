//! The developer commands: `cargo xtask <serve|test|build|bench|setup|generate|lint>`.

mod generate;
mod root;

use anyhow::Result;
use clap::{Parser, Subcommand};
use root::Root;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Everything a developer runs here")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the generated files that are committed
    Generate {
        /// Change nothing, fail when a file is stale
        #[arg(long)]
        check: bool,
    },
}

fn main() -> Result<()> {
    let root = Root::find()?;
    match Arguments::parse().command {
        Command::Generate { check } => generate::run(&root, check),
    }
}
