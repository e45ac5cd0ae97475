//! What the program tells the shell.

use std::process::ExitCode;

/// The exit status, as linters use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Done, and nothing is muddled.
    Clean,
    /// Done, and the text is muddled.
    Muddled,
    /// The command was unclear, or something could not be read.
    Trouble,
}

impl Exit {
    /// After clap has printed: asking for help is no mistake.
    pub(crate) fn after_usage(usage: &clap::Error) -> Self {
        if usage.use_stderr() { Exit::Trouble } else { Exit::Clean }
    }

    /// After a text was read.
    pub(crate) const fn after_check(muddled: bool) -> Self {
        if muddled { Exit::Muddled } else { Exit::Clean }
    }

    /// After many lines were read: the verdicts stand in the answers, so only trouble counts.
    pub(crate) const fn after_lines(bad: usize) -> Self {
        if bad == 0 { Exit::Clean } else { Exit::Trouble }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(match exit {
            Exit::Clean => 0,
            Exit::Muddled => 1,
            Exit::Trouble => 2,
        })
    }
}
