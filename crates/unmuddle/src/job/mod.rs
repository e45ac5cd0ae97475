//! Vacancies: sections, titles, and the two sides of the duties.

mod section;
mod title;
mod weigh;

pub(crate) use section::{Section, sections};
pub(crate) use title::{Title, TitleFamily};
pub(crate) use weigh::{JobVerdict, of_job};
