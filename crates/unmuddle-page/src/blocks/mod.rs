//! Blocks of text: how they are gathered, which of them are the content, how they are written out.

mod line;
mod plain;
mod select;

pub(crate) use line::{Line, Style};
pub(crate) use plain::{html_to_text, one_line, without_markup};
pub(crate) use select::{Content, choose, write};

use crate::page::BlockKind;

/// Where in the page a block stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Place {
    /// Where content stands.
    #[default]
    Content,
    /// In the header of this number, from 0, outside of any article.
    Header(u32),
    /// In navigation, a footer, a cookie banner and the like.
    Surroundings,
}

/// Where a block stands, as far as choosing needs it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Region {
    pub(crate) place: Place,
    /// Inside `<main>` or `role="main"`.
    pub(crate) main: bool,
    /// The number of the outermost article around it, from 1; 0 outside of articles.
    pub(crate) article: u32,
    /// Inside an element in which a job board shows the advert.
    pub(crate) job_text: bool,
    /// Inside an element in which a job board shows the job title.
    pub(crate) job_title: bool,
}

/// A block as gathered.
#[derive(Clone, Debug)]
pub(crate) struct RawBlock {
    pub(crate) kind: BlockKind,
    /// Level 1 to 6 of a heading, else 0.
    pub(crate) level: u8,
    pub(crate) text: String,
    pub(crate) region: Region,
    /// Characters other than white space.
    pub(crate) letters: usize,
    /// How many of them are in links.
    pub(crate) link_letters: usize,
    /// How many links it holds.
    pub(crate) links: usize,
}

impl RawBlock {
    /// Whether it is made of links for the most part.
    pub(crate) fn is_link_dense(&self) -> bool {
        self.link_letters * 10 >= self.letters * 7
    }
}
