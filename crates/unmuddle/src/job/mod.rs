//! Vacancies: sections, titles, and the two sides of the duties.

mod pay;
mod section;
mod title;
mod vacancy;
mod weigh;

pub use pay::PayTerm;
pub(crate) use section::{Section, sections};
pub use title::Promise;
pub(crate) use title::{Title, TitleFamily};
pub use vacancy::{Part, PayField, PayWords, TitleReading, Vacancy, vacancy};
pub(crate) use weigh::{JobVerdict, of_job};
