//! A vacancy as people ask about it: what its title promises, which part of it each sentence
//! belongs to, and which terms of its pay go with selling.

use super::pay::{PayTerm, terms};
use super::section::{Section, sections};
use super::title::{Promise, Title, telling_words};
use crate::assess::readable;
use crate::evidence::Document;
use crate::model::ids::id_enum;
use crate::model::{Channel, Context, Field, Span};

id_enum! {
    /// A part of a vacancy.
    "part" Part {
        /// A heading, or the title where it stands in the text.
        Heading = "heading",
        /// What stands before or between the other parts.
        Summary = "summary",
        /// What the person will do.
        Duties = "duties",
        /// What the person should bring.
        Requirements = "requirements",
        /// The pay.
        Pay = "pay",
        /// The firm, and its benefits; it says nothing of the work.
        About = "about",
    }
}

impl Part {
    /// Whether it says what the work is, and so counts for the verdict.
    ///
    /// ```
    /// use unmuddle::Part;
    /// assert!(Part::Duties.counts() && !Part::About.counts());
    /// ```
    #[must_use]
    pub const fn counts(self) -> bool {
        !matches!(self, Part::Heading | Part::About)
    }
}

impl From<Section> for Part {
    fn from(section: Section) -> Self {
        match section {
            Section::Title => Part::Heading,
            Section::Summary => Part::Summary,
            Section::Duties => Part::Duties,
            Section::Requirements => Part::Requirements,
            Section::Pay => Part::Pay,
            Section::About => Part::About,
        }
    }
}

/// A title and what it promises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TitleReading {
    /// The text that its spans belong to: the title of the context, or the text itself when that
    /// opens with a title.
    pub field: Field,
    /// Where it stands.
    pub span: Span,
    /// What the whole promises.
    pub promise: Promise,
    /// The words that promise something, in order; none overlaps another.
    pub words: Vec<(Span, Promise)>,
}

/// Where a term of pay stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PayField {
    /// In the text.
    Text,
    /// In [`JobFacts::pay`](crate::JobFacts::pay).
    Pay,
    /// In [`JobFacts::incentive`](crate::JobFacts::incentive).
    Incentive,
}

/// A term of pay that goes with selling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PayWords {
    /// What it says.
    pub term: PayTerm,
    /// The text that its span belongs to.
    pub field: PayField,
    /// Its words.
    pub span: Span,
}

/// What a vacancy says of itself, beside its assessment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vacancy {
    /// Its title; none where no title is known.
    pub title: Option<TitleReading>,
    /// The part that each sentence belongs to, in the order of
    /// [`Assessment::sentences`](crate::Assessment::sentences).
    pub parts: Vec<Part>,
    /// Terms of pay that go with selling: the text's, then those of the facts.
    pub pay: Vec<PayWords>,
}

/// What a vacancy says of itself: its title, its parts, its pay.
///
/// Total and deterministic, and much quicker than [`assess`](crate::assess()).
///
/// ```
/// use unmuddle::{Channel, Context, Part, Promise, vacancy};
///
/// let ad = "What you'll do:\n- Make 60 cold calls a day\nPay: £24,000 plus commission";
/// let context = Context::new(Channel::JobAd).with_title("Marketing Executive");
/// let vacancy = vacancy(ad, &context);
/// assert_eq!(vacancy.title.map(|title| title.promise), Some(Promise::Marketing));
/// assert_eq!(vacancy.parts[..2], [Part::Heading, Part::Duties]);
/// assert_eq!(vacancy.pay[0].span.slice(ad), "plus commission");
/// ```
#[must_use]
pub fn vacancy(text: &str, context: &Context) -> Vacancy {
    let document = Document::read(readable(text).0, Channel::JobAd);
    let title = Title::find(&document, context).map(|title| {
        let words = match (title.field, context.title.as_deref()) {
            (Field::Title, Some(own)) => {
                telling_words(&Document::read(own, Channel::JobAd), title.span)
            }
            _ => telling_words(&document, title.span),
        };
        TitleReading { field: title.field, span: title.span, promise: title.family.into(), words }
    });
    let mut pay = pay_words(&document, PayField::Text);
    let facts = [(&context.job.pay, PayField::Pay), (&context.job.incentive, PayField::Incentive)];
    for (fact, field) in facts {
        let fact = fact.as_deref().unwrap_or_default();
        pay.extend(pay_words(&Document::read(readable(fact).0, Channel::JobAd), field));
    }
    let parts = sections(&document).into_iter().map(Part::from).collect();
    Vacancy { title, parts, pay }
}

fn pay_words(document: &Document, field: PayField) -> Vec<PayWords> {
    let words = |(term, tokens)| PayWords { term, field, span: document.span_of(&tokens) };
    terms(document).into_iter().map(words).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn promises(title: &str) -> (Option<Promise>, Vec<(String, Promise)>) {
        let context = Context::new(Channel::JobAd).with_title(title);
        let read = vacancy("Water the plants.", &context).title;
        let words = read.iter().flat_map(|read| &read.words);
        let words = words.map(|(span, promise)| (span.slice(title).to_owned(), *promise)).collect();
        (read.map(|read| read.promise), words)
    }

    #[test]
    fn the_words_of_a_title_promise_something() {
        use Promise::{Both, Marketing, Open, Other, Sales, Veiled};
        type Words = &'static [(&'static str, Promise)];
        let cases: [(&str, Promise, Words); 6] = [
            ("Marketing Executive", Marketing, &[("Marketing", Marketing)]),
            ("Sales & Marketing Manager", Both, &[("Sales", Sales), ("Marketing", Marketing)]),
            ("Telesales Agent (Hull)", Sales, &[("Telesales", Sales)]),
            ("Software Engineer", Other, &[("Engineer", Other)]),
            ("Brand Ambassador", Marketing, &[("Brand Ambassador", Veiled)]),
            ("Assistant", Open, &[]),
        ];
        for (title, whole, words) in cases {
            let words = words.iter().map(|(words, promise)| ((*words).to_owned(), *promise));
            assert_eq!(promises(title), (Some(whole), words.collect()), "{title}");
        }
    }

    #[test]
    fn a_title_that_opens_the_text_is_read_there() {
        let ad = "Sales Executive: call on bakeries across the county all week.";
        let title = vacancy(ad, &Context::new(Channel::JobAd)).title;
        let title = title.map(|title| (title.field, title.promise, title.words));
        assert_eq!(
            title,
            Some((Field::Text, Promise::Sales, vec![(Span::new(0, 5), Promise::Sales)]))
        );
    }

    #[test]
    fn pay_is_found_wherever_it_is_said() {
        let mut context = Context::new(Channel::JobAd);
        context.job.pay = Some("£30k OTE".into());
        context.job.incentive = Some("£20 per sale".into());
        let found = vacancy("Write the blog. Basic plus commission.", &context).pay;
        let found: Vec<_> = found.iter().map(|pay| (pay.term, pay.field)).collect();
        assert_eq!(
            found,
            [
                (PayTerm::Commission, PayField::Text),
                (PayTerm::OnTarget, PayField::Pay),
                (PayTerm::PerResult, PayField::Incentive),
            ]
        );
    }
}
