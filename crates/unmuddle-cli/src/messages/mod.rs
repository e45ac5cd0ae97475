//! Every word the program shows, apart from what the rules say themselves. A translation replaces
//! these files and nothing else.

pub(crate) mod corpus;
pub(crate) mod evaluate;
pub(crate) mod explain;
pub(crate) mod help;
pub(crate) mod line;
pub(crate) mod reference;
pub(crate) mod train;
pub(crate) mod trouble;
pub(crate) mod verdict;
