//! Reads a saved or live page: its title, its words in blocks, what it says of a vacancy, and a
//! hint at the channel.
//!
//! One call does the work. It is total: any string gives a page, in linear time, never an error or
//! a panic.
//!
//! ```
//! use unmuddle::{Channel, assess};
//!
//! let html = r#"<html lang="en-GB"><title>Why we mend kettles</title>
//!   <nav><a href="/">Home</a></nav>
//!   <main><h1>Why we mend kettles</h1>
//!   <p>My gran never threw a kettle away. &ldquo;It only needs a seal,&rdquo; she said.</p>
//!   <ul><li>Find the leak</li><li>Change the seal</li></ul></main>"#;
//!
//! let page = unmuddle_page::read(html, Some("https://kettles.example/blog/why"));
//! assert_eq!(page.title.as_deref(), Some("Why we mend kettles"));
//! assert_eq!(page.language.as_deref(), Some("en-GB"));
//! assert_eq!(page.channel, Channel::Blog);
//! assert_eq!(
//!     page.text,
//!     "Why we mend kettles\n\nMy gran never threw a kettle away. “It only needs a seal,” she \
//!      said.\n\n- Find the leak\n- Change the seal"
//! );
//! let assessment = assess(page.assessed_text(), &page.context());
//! assert!(!assessment.is_muddled());
//! ```
//!
//! The flow is one-way: html → tokens → walk (blocks, head, structured data) → selection, job
//! posting, channel → page.

mod blocks;
mod channel;
mod elements;
mod head;
mod job;
mod page;
mod read;
mod signs;
mod tokens;
mod url;
mod walk;

pub use page::{Block, BlockKind, JobPosting, JobSource, Page};
pub use read::read;
