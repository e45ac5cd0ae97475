//! `unmuddle`: tells marketing from sales in a text, from the terminal.
//!
//! The program reads, calls the core and prints; every judgement is the core's. The flow is
//! one-way: arguments → input → core → report as text, JSON or JSON lines. All wording stands in
//! [`messages`].

mod args;
mod check;
mod corpus;
mod error;
mod evaluate;
mod exit;
mod explain;
mod input;
mod json;
mod jsonl;
mod manual;
mod messages;
mod output;
mod render;
mod rules;
mod split;
mod train;

use std::process::ExitCode;

use clap::Parser;

use args::{Cli, Command};
use error::Error;
use exit::Exit;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(usage) => {
            // A closed pipe is the reader's choice; there is nobody left to tell.
            let _ = usage.print();
            return Exit::after_usage(&usage).into();
        }
    };
    run(cli.command).unwrap_or_else(output::complain).into()
}

fn run(command: Command) -> Result<Exit, Error> {
    match command {
        Command::Check(check) if check.jsonl => jsonl::run(&check),
        Command::Check(check) => check::run(&check),
        Command::Explain(explain) => explain::run(&explain),
        Command::Split(split) => split::run(&split),
        Command::Rules(rules) => rules::run(&rules),
        Command::Evaluate(evaluate) => evaluate::run(&evaluate),
        Command::Corpus(corpus) => corpus::run(&corpus),
        Command::Train(train) => train::run(&train.corpus, train.out.as_deref()),
        Command::Count(count) => train::count(&count.duties, &count.out),
        Command::Completions(shell) => manual::completions(shell.shell),
        Command::Man(page) => manual::page(page.command.as_deref()),
    }
}
