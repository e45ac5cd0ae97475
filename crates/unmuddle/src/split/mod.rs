//! A text that does both, parted into a marketing draft and a sales draft. Nothing is rewritten.

mod drafts;
mod report;
mod titles;

use crate::assess::{assess, readable};
use crate::classifier;
use crate::evidence::{Document, Evidence};
use crate::generated::cues;
use crate::job::Section;
use crate::model::ids::id_enum;
use crate::model::{AskLevel, Assessment, Channel, Context, Label, Span};
use crate::score;

pub use report::{ReportedPlaced, SplitReport};
pub use titles::ProposedTitle;

id_enum! {
    /// The drafts that hold a sentence.
    "placement" Placement {
        /// The marketing draft alone.
        Marketing = "marketing",
        /// The sales draft alone.
        Sales = "sales",
        /// Both, because it does both.
        Both = "both",
        /// Both, because both need it: a greeting, a name, what a firm is.
        Shared = "shared",
    }
}

impl Placement {
    /// Whether the marketing draft holds it.
    ///
    /// ```
    /// use unmuddle::Placement;
    /// assert!(Placement::Shared.is_in_marketing() && !Placement::Sales.is_in_marketing());
    /// ```
    #[must_use]
    pub const fn is_in_marketing(self) -> bool {
        !matches!(self, Placement::Sales)
    }

    /// Whether the sales draft holds it.
    ///
    /// ```
    /// use unmuddle::Placement;
    /// assert!(Placement::Both.is_in_sales() && !Placement::Marketing.is_in_sales());
    /// ```
    #[must_use]
    pub const fn is_in_sales(self) -> bool {
        !matches!(self, Placement::Marketing)
    }
}

/// A sentence and the drafts that hold it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Where it stands in the text.
    pub span: Span,
    /// The drafts that hold it.
    pub placement: Placement,
}

/// One of the two drafts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Draft {
    /// For a vacancy, a title that says what these duties are. It is a proposal.
    pub title: Option<String>,
    /// The words, as they stand in the text; empty when the text holds none for this side.
    pub text: String,
}

/// A text in two drafts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split {
    /// What there is to part: both sides, or one alone, and then the other draft is empty.
    /// Neither means that nothing was parted, and both drafts are the whole text.
    pub sides: Label,
    /// What shapes how people see the writer.
    pub marketing: Draft,
    /// What moves people to a decision.
    pub sales: Draft,
    /// For a vacancy, a title for each draft that is not empty, in the words of each country.
    pub titles: Vec<ProposedTitle>,
    /// Every sentence and the drafts that hold it, in the order of the text.
    pub sentences: Vec<Placed>,
    /// The whole text in pieces without gaps, and the drafts that hold each: a sentence with what
    /// leads up to it, or marks between two. The drafts are made of these, but for white space.
    pub pieces: Vec<Placed>,
    /// Whether the text looks like English, the one language that is read.
    pub language_ok: bool,
    /// The place that it was read for, as in [`Assessment::read_as`].
    pub read_as: Option<Channel>,
}

/// Parts a text into a marketing draft and a sales draft.
///
/// Total and deterministic; it takes about twice as long as reading the text. Every character but
/// white space stands in at least one draft, in its order, and nothing is added.
///
/// ```
/// use unmuddle::{Channel, Context, Label, split};
///
/// let post = "My grandad kept bees. He sang to them on Sundays, and we still do.\n\n\
///             Order a jar today, £9 with code BEES.";
/// let split = split(post, &Context::new(Channel::OrganicPost));
/// assert_eq!(split.sides, Label::Both);
/// assert!(split.marketing.text.ends_with("and we still do."));
/// assert_eq!(split.sales.text, "Order a jar today, £9 with code BEES.");
/// ```
#[must_use]
pub fn split(text: &str, context: &Context) -> Split {
    split_assessed(text, context, &assess(text, context))
}

/// The same with the assessment of the text in this context, where it is known already: that takes
/// half of the time. With another text's assessment, the parting is not worth anything.
#[must_use]
pub fn split_assessed(text: &str, context: &Context, assessment: &Assessment) -> Split {
    let context = &context.read_as(assessment.read_as);
    let document = Document::read(readable(text).0, context.channel);
    let placements = placements(&document, context, assessment);
    let sides = sides(assessment, &placements);
    let sentences: Vec<Placed> = assessment
        .sentences
        .iter()
        .zip(&placements)
        .map(|(sentence, &placement)| Placed {
            span: sentence.span,
            placement: match sides {
                Label::Both => placement,
                Label::Marketing => Placement::Marketing,
                Label::Sales => Placement::Sales,
                Label::Neither => Placement::Shared,
            },
        })
        .collect();
    let pieces = match sides {
        Label::Both => drafts::pieces(text, &sentences),
        side => {
            vec![Placed { span: Span::new(0, text.len()), placement: by_activity(side) }]
        }
    };
    let [marketing, sales] = match sides {
        Label::Both => drafts::of_both(text, &pieces),
        Label::Marketing => [text.to_owned(), String::new()],
        Label::Sales => [String::new(), text.to_owned()],
        Label::Neither => [text.to_owned(), text.to_owned()],
    };
    let mut titles = Vec::new();
    for side in [Label::Marketing, Label::Sales] {
        if context.channel == Channel::JobAd && (sides == Label::Both || sides == side) {
            titles.push(titles::propose(&document, &placements, context, side));
        }
    }
    let titled = |text: String, side: Label| {
        let title = titles.iter().find(|title| title.side == side);
        Draft { title: title.map(|title| title.local().to_owned()), text }
    };
    Split {
        sides,
        marketing: titled(marketing, Label::Marketing),
        sales: titled(sales, Label::Sales),
        titles,
        sentences,
        pieces,
        language_ok: assessment.language_ok,
        read_as: assessment.read_as,
    }
}

/// What there is to part. Marketing that nothing muddles stays whole, whatever a single sentence
/// looks like; so does a text that is neither, and of that there is nothing to part.
fn sides(assessment: &Assessment, placements: &[Placement]) -> Label {
    let calm = |label| assessment.label == label && !assessment.is_muddled();
    if !assessment.language_ok || calm(Label::Neither) {
        return Label::Neither;
    }
    let holds = |wanted: fn(&Placement) -> bool| placements.iter().any(wanted);
    let marketing = holds(|placement| matches!(placement, Placement::Marketing | Placement::Both));
    let sales = holds(|placement| matches!(placement, Placement::Sales | Placement::Both));
    match (marketing, sales) {
        (true, true) if !calm(Label::Marketing) => Label::Both,
        (true, _) => Label::Marketing,
        (_, true) => Label::Sales,
        _ => Label::Neither,
    }
}

/// In a vacancy a line goes where its text has it. Elsewhere a sentence goes to the draft of what it
/// does by itself: in a post that sells, its story too serves the sale, and the draft is to part them.
#[inline(never)]
fn placements(document: &Document, context: &Context, assessment: &Assessment) -> Vec<Placement> {
    let places = classifier::places(document, context.channel);
    let alone = classifier::predict(document, context, &places).sentences;
    document
        .sentences
        .iter()
        .zip(places)
        .zip(&assessment.sentences)
        .zip(alone)
        .map(|(((evidence, place), sentence), alone)| match place.section {
            Some(Section::Title | Section::About) => Placement::Shared,
            Some(_) => by_activity(sentence.activity),
            None => in_text(evidence, sentence.ask, score::activity(alone)),
        })
        .collect()
}

const fn by_activity(activity: Label) -> Placement {
    match activity {
        Label::Marketing => Placement::Marketing,
        Label::Sales => Placement::Sales,
        Label::Both => Placement::Both,
        Label::Neither => Placement::Shared,
    }
}

/// Who asks for money sells, however kindly; so does a price that stands by itself.
fn in_text(evidence: &Evidence, ask: AskLevel, alone: Label) -> Placement {
    let asks = ask >= AskLevel::Commit;
    let offers = ask == AskLevel::RaiseHand || evidence.used.has(cues::PRICE);
    match by_activity(alone) {
        _ if asks => Placement::Sales,
        Placement::Shared if offers => Placement::Sales,
        told => told,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AD: &str = "About us\nWe roast coffee in Hull.\n\nWhat you'll do:\n- Run our Instagram \
                      and write the newsletter\n- Plan the brand photo shoots\n- Make 60 cold \
                      calls a day\n- Close new accounts and hit a monthly sales quota\n\n\
                      What we offer:\n25 days' holiday.";

    #[test]
    fn a_vacancy_becomes_two() {
        let context = Context::new(Channel::JobAd).with_title("Sales & Marketing Manager");
        let split = split(AD, &context);
        assert_eq!(split.sides, Label::Both);
        let (marketing, sales) = (&split.marketing, &split.sales);
        for shared in
            ["About us", "We roast coffee in Hull.", "What you'll do:", "25 days' holiday."]
        {
            assert!(marketing.text.contains(shared) && sales.text.contains(shared), "{shared}");
        }
        assert!(marketing.text.contains("- Run our Instagram"), "{}", marketing.text);
        assert!(!marketing.text.contains("cold calls"), "{}", marketing.text);
        assert!(sales.text.contains("- Make 60 cold calls a day\n- Close"), "{}", sales.text);
        assert!(!sales.text.contains("Instagram"), "{}", sales.text);
        assert_eq!(marketing.title.as_deref(), Some("Social Media Manager"));
        assert_eq!(sales.title.as_deref(), Some("Telesales Manager"));
    }

    #[test]
    fn one_side_alone_leaves_the_other_empty() {
        let context = Context::new(Channel::OrganicPost);
        let offer = split("Soy candles £9, three for £24. Order yours today.", &context);
        assert_eq!(offer.sides, Label::Sales);
        assert!(offer.marketing.text.is_empty());
        let docs = "Room four is open from nine to five.";
        let neither = split(docs, &Context::new(Channel::Docs));
        assert_eq!((neither.sides, neither.sales.text.as_str()), (Label::Neither, docs));
        let other =
            split("Wir streichen den Wagen jedes Frühjahr, weil die Leute ihn ansehen.", &context);
        assert_eq!((other.sides, other.language_ok), (Label::Neither, false));
    }
}
