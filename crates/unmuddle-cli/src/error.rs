//! What can go wrong outside the core. Each message says what to do.

use std::io;

use crate::evaluate::LeftOut;
use crate::messages::trouble;

/// Why a command could not be done.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum Error {
    #[error("{}", trouble::not_found(name))]
    NotFound { name: String },
    #[error("{}", trouble::is_directory(name))]
    IsDirectory { name: String },
    #[error("{}", trouble::not_allowed(name))]
    NotAllowed { name: String },
    #[error("{}", trouble::not_utf8(name, *at))]
    NotUtf8 { name: String, at: usize },
    #[error("{}", trouble::bad_utf16(name))]
    BadUtf16 { name: String },
    #[error("{}", trouble::unreadable(name, source))]
    Unreadable { name: String, source: io::Error },
    #[error("{}", trouble::url_without_page(name))]
    UrlWithoutPage { name: String },
    #[error("{0}")]
    UnknownId(#[from] unmuddle::UnknownId),
    #[error("{}", trouble::no_such_rule(*rule))]
    NoSuchRule { rule: unmuddle::RuleId },
    #[error("{}", trouble::no_threads(source))]
    NoThreads { source: rayon::ThreadPoolBuildError },
    #[error("{}", trouble::bad_corpus(name, *line, why))]
    BadCorpus { name: String, line: usize, why: String },
    #[error("{}", trouble::bad_example(name, *line, why))]
    BadExample { name: String, line: usize, why: String },
    #[error("{}", trouble::nothing_to_evaluate(left_out.other_split, left_out.low))]
    NothingToEvaluate { left_out: LeftOut },
    #[error("{}", trouble::nothing_to_learn(name))]
    NothingToLearn { name: String },
    #[error("{}", trouble::lost_batch())]
    LostBatch,
    #[error("{}", trouble::not_written(_0))]
    NotWritten(#[from] io::Error),
}

impl Error {
    /// The error of opening or reading `name`.
    pub(crate) fn reading(name: &str, source: io::Error) -> Self {
        let name = name.to_owned();
        match source.kind() {
            io::ErrorKind::NotFound => Error::NotFound { name },
            io::ErrorKind::PermissionDenied => Error::NotAllowed { name },
            io::ErrorKind::IsADirectory => Error::IsDirectory { name },
            _ => Error::Unreadable { name, source },
        }
    }

    /// Whether the reader of our output has simply gone, as `head` does.
    pub(crate) fn is_closed_pipe(&self) -> bool {
        matches!(self, Error::NotWritten(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}
