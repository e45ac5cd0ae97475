//! The self-assessment: seventeen questions about marketing and sales, answered by recent
//! behaviour, and what they say.
//!
//! ```
//! use unmuddle_quiz::{Answers, Axis, Outcome, Profile, Role, Wording};
//!
//! let mut answers = Answers::new(Role::Marketer, 7);
//! while let Some(item) = answers.next_item() {
//!     // As if someone always chose what is right, wherever it is shown.
//!     let best = answers.shown(item).into_iter().max_by_key(|choice| choice.points).unwrap();
//!     answers.choose(item, best)?;
//! }
//! let outcome = Outcome::of(&answers)?;
//! assert_eq!(outcome.profile, Profile::Tandem);
//! assert_eq!(outcome.scores.of(Axis::Strategy), 100);
//! assert_eq!(Wording::english().text(outcome.profile.name()), "Gardener with a handshake");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The flow is one-way: data → answers → scores and tags → profile → outcome; actions, links,
//! records and comparisons are made from an outcome or from answers. There is no clock, no
//! randomness and no browser here: dates and seeds are given.

mod answers;
mod calendar;
mod card;
mod compare;
mod date;
mod generated;
mod model;
mod note;
mod order;
mod outcome;
mod pick;
mod plan;
mod record;
mod score;
mod share;
mod shuffle;
mod team;
mod wording;

pub use answers::{AnswerError, Answers};
pub use calendar::calendar;
pub use card::Card;
pub use compare::{AnswerChange, AxisChange, Comparison, compare, history};
pub use date::{Date, DateError};
pub use generated::table::{page, result as result_words};
pub use model::{
    Axis, Choice, Horizon, Item, MAX_CHOICES, Profile, Remark, Role, Rule, Situation, Tag,
};
pub use note::{NOTE_CHARACTERS, Note, NoteTooLong};
pub use outcome::{Effect, Outcome, Unanswered};
pub use plan::{Action, Reminder, reminders};
pub use record::{
    FORMAT_VERSION, Import, Record, RecordError, Refused, export_csv, export_json, import_csv,
    import_json, load_draft, merge, save_draft,
};
pub use score::{Scores, Tags};
pub use share::{SHARE_VERSION, Share, ShareError};
pub use team::{Disagreement, Spread, Team};
pub use wording::{Key, Wording, WordingError};
