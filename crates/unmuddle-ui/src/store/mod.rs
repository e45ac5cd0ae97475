//! What is kept on this device, and nowhere else.
//!
//! Records are versioned. What can't be read, because it is damaged or a newer version wrote it, is
//! never overwritten: it is set aside, reported, and taken back as soon as it can be read.

pub(crate) mod aside;
mod keep;
mod local;

pub use keep::{Keep, Memory, NotKept};
pub use local::Local;
