//! Shell completions and manual pages, from the definition of the command line.

use clap::CommandFactory;
use clap_complete::Shell;
use clap_mangen::Man;

use crate::args::Cli;
use crate::error::Error;
use crate::exit::Exit;
use crate::output;

/// Prints the completions of a shell.
pub(crate) fn completions(shell: Shell) -> Result<Exit, Error> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "unmuddle", &mut script);
    output::print_plain(&script)?;
    Ok(Exit::Clean)
}

/// Prints the manual page of the program, or of one of its commands.
pub(crate) fn page(command: Option<&str>) -> Result<Exit, Error> {
    let mut program = Cli::command().disable_help_subcommand(true);
    program.build();
    let described = command.and_then(|name| program.find_subcommand(name)).unwrap_or(&program);
    let mut roff = Vec::new();
    Man::new(described.clone()).render(&mut roff)?;
    output::print_plain(&roff)?;
    Ok(Exit::Clean)
}
