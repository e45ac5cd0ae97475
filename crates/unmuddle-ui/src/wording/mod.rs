//! Which words a state of the page is shown in. The words themselves are in `web/messages`.

mod findings;
mod said;
mod verdict;

pub use crate::messages::{core, t};
pub use findings::{excerpt, for_seeker, kind, severity};
pub use said::said;
pub use verdict::{Place, Tone, Verdict, ask, may_sell, short};
