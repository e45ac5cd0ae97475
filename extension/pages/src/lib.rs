//! What the extension's own pages show of a text: popup, side panel and first page alike.
//!
//! JavaScript finds the words and says where they stand ([`subject`]); [`page`] assesses them and
//! draws the answer with the views of `unmuddle-ui`; [`told`] is what goes back.

mod page;
mod subject;
mod told;

pub use page::Page;
pub use told::{Sampled, Told};
