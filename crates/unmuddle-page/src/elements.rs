//! What each HTML element means for reading.

/// How an element takes part in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Runs on with the text around it.
    Inline,
    /// Runs on, in bold.
    Strong,
    /// Runs on, and is code.
    Code,
    /// A quotation within a sentence.
    Quotation,
    /// A link when it has a target.
    Link,
    /// Stands on its own.
    Block,
    /// A heading of level 1 to 6.
    Heading(u8),
    /// An item of a list.
    Item,
    /// The left half of a pair: a term, a row's header.
    Term,
    /// The right half of a pair: a definition, a cell.
    Value,
    /// Somebody else's words.
    Quote,
    /// Keeps its white space.
    Preformatted,
    /// The page's main content.
    Main,
    /// A self-contained piece.
    Article,
    /// A header: a banner, or the head of an article.
    Header,
    /// Navigation, asides, footers: around the content.
    Surroundings,
    /// A button: no text unless it stands in a heading.
    Button,
    /// Never shown as text.
    Unseen,
    /// SVG and MathML, where `/>` does close an element.
    Foreign,
    /// A line break.
    Break,
    /// An element without content.
    Void,
}

/// The role of the element with this lower-case name.
pub(crate) fn role(name: &str) -> Role {
    match name {
        "b" | "strong" => Role::Strong,
        "code" | "kbd" | "samp" => Role::Code,
        "q" => Role::Quotation,
        "a" => Role::Link,
        "h1" => Role::Heading(1),
        "h2" => Role::Heading(2),
        "h3" => Role::Heading(3),
        "h4" => Role::Heading(4),
        "h5" => Role::Heading(5),
        "h6" => Role::Heading(6),
        "li" => Role::Item,
        "dt" | "th" => Role::Term,
        "dd" | "td" => Role::Value,
        "blockquote" => Role::Quote,
        "pre" | "listing" | "xmp" | "plaintext" => Role::Preformatted,
        "main" => Role::Main,
        "article" => Role::Article,
        "header" => Role::Header,
        "nav" | "aside" | "footer" => Role::Surroundings,
        "button" => Role::Button,
        "address" | "body" | "caption" | "center" | "details" | "dir" | "div" | "dl"
        | "fieldset" | "figcaption" | "figure" | "form" | "hgroup" | "html" | "menu" | "ol"
        | "p" | "search" | "section" | "summary" | "table" | "tbody" | "tfoot" | "thead" | "tr"
        | "ul" => Role::Block,
        "script" | "style" | "title" | "template" | "noscript" | "iframe" | "object" | "canvas"
        | "audio" | "video" | "select" | "option" | "optgroup" | "datalist" | "textarea"
        | "label" | "legend" | "output" | "progress" | "meter" | "noembed" | "noframes" | "map" => {
            Role::Unseen
        }
        "svg" | "math" => Role::Foreign,
        "br" => Role::Break,
        "area" | "base" | "basefont" | "bgsound" | "col" | "embed" | "frame" | "hr" | "img"
        | "input" | "link" | "meta" | "param" | "source" | "track" | "wbr" => Role::Void,
        _ => Role::Inline,
    }
}

impl Role {
    /// Whether text before, inside and after it are three blocks.
    pub(crate) const fn breaks(self) -> bool {
        !matches!(
            self,
            Role::Inline
                | Role::Strong
                | Role::Code
                | Role::Quotation
                | Role::Link
                | Role::Button
                | Role::Unseen
                | Role::Foreign
                | Role::Break
                | Role::Void
        )
    }
}
