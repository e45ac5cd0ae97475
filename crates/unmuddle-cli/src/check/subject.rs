//! What is to be assessed: a text as it stands, or the words of a page.

use unmuddle::Context;

use super::markup;
use crate::args::TextArgs;
use crate::error::Error;
use crate::input::Source;

/// A text and what is known beside it.
#[derive(Clone, Debug)]
pub(crate) struct Subject {
    pub(crate) text: String,
    pub(crate) context: Context,
    /// Whether the words were taken out of HTML.
    pub(crate) is_page: bool,
    /// Whether the input was longer than what is read.
    pub(crate) cut: bool,
}

impl Subject {
    /// Reads what the arguments name. The channel and the title of the arguments win over what a
    /// page says of itself.
    pub(crate) fn read(args: &TextArgs) -> Result<Self, Error> {
        let source = Source::new(args.file.as_deref());
        let input = source.read()?;
        let is_page = markup::is_page(source.path(), &input.text, args.url.is_some());
        if args.url.is_some() && !is_page {
            return Err(Error::UrlWithoutPage { name: source.name() });
        }
        let (text, mut context) = if is_page {
            let page = unmuddle_page::read(&input.text, args.url.as_deref());
            (page.assessed_text().to_owned(), page.context())
        } else {
            (input.text, Context::default())
        };
        context.channel = args.channel.unwrap_or(context.channel);
        context.title = args.title.clone().or(context.title);
        Ok(Self { text, context, is_page, cut: input.cut })
    }
}
