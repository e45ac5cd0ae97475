//! Plain data: what is asked and what can come of it.

#[macro_use]
mod closed_set;
mod item;
mod profile;
mod sets;

pub use item::{Choice, Item, MAX_CHOICES, Rule};
pub use profile::{Condition, Pattern, ProfileEntry, RemarkEntry};
pub use sets::{Axis, Horizon, Profile, Remark, Role, Situation, Tag};
