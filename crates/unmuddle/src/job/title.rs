//! What a job title promises.

use crate::evidence::{Document, Evidence};
use crate::generated::cues;
use crate::model::{Channel, Context, Field, Span};

/// The side that a title names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TitleFamily {
    Marketing,
    Sales,
    Pair,
    /// Another profession.
    Other,
    /// It says nothing about either side.
    Open,
}

/// A title, where it stands, and what it promises.
#[derive(Clone, Debug)]
pub(crate) struct Title {
    pub(crate) family: TitleFamily,
    pub(crate) field: Field,
    pub(crate) span: Span,
    /// One of the names that sales jobs hide behind.
    pub(crate) euphemism: bool,
    /// The sentence of the text that holds nothing but the title.
    pub(crate) sentence: Option<usize>,
}

/// The longest opening that is taken for a title, in tokens.
const LONGEST: usize = 10;

impl Title {
    /// The title of the context, or the opening of the text when it names a job.
    pub(crate) fn find(document: &Document, context: &Context) -> Option<Title> {
        if let Some(title) = context.title.as_deref().filter(|title| !title.trim().is_empty()) {
            let own = Document::read(title, Channel::JobAd);
            let family = match family_of(own.sentences.iter()) {
                TitleFamily::Sales if looks_after_agency_clients(&own) => TitleFamily::Open,
                family => family,
            };
            let euphemism = own.sentences.iter().any(|s| s.cues.has(cues::EUPHEMISM));
            let span = Span::new(0, title.len());
            return Some(Title { family, field: Field::Title, span, euphemism, sentence: None });
        }
        opening(document)
    }
}

/// "Marketing Assistant. Speak to…" or "Sales & Marketing Executive: run…".
fn opening(document: &Document) -> Option<Title> {
    let first = document.sentences.first()?;
    let end = first
        .tokens
        .clone()
        .take(LONGEST)
        .find(|&index| matches!(document.stream.form(index), ":" | "." | "—" | "–" | "[" | "|"))
        .unwrap_or(first.tokens.end.min(first.tokens.start + LONGEST));
    let whole = first.tokens.len() <= LONGEST && end + 1 >= first.tokens.end;
    let parted = end < first.tokens.end && end < first.tokens.start + LONGEST;
    if !whole && !parted {
        return None;
    }
    let inside = |tokens: &std::ops::Range<usize>| tokens.end <= end;
    let has = |cue| first.cue_hits.iter().any(|hit| hit.cue == cue && inside(&hit.tokens));
    let family = family(
        has(cues::TITLE_PAIR),
        has(cues::TITLE_MARKETING),
        has(cues::TITLE_SALES),
        has(cues::OTHER_PROFESSION),
    );
    let euphemism = has(cues::EUPHEMISM);
    if family == TitleFamily::Open && !euphemism {
        return None;
    }
    let span = document.span_of(&(first.tokens.start..end.max(first.tokens.start + 1)));
    Some(Title { family, field: Field::Text, span, euphemism, sentence: whole.then_some(0) })
}

fn family_of<'e>(sentences: impl Iterator<Item = &'e Evidence>) -> TitleFamily {
    let mut all = crate::evidence::CueSet::default();
    for sentence in sentences {
        all.extend(&sentence.cues);
    }
    family(
        all.has(cues::TITLE_PAIR),
        all.has(cues::TITLE_MARKETING),
        all.has(cues::TITLE_SALES),
        all.has(cues::OTHER_PROFESSION),
    )
}

/// "Account Manager (PR agency)": who looks after an agency's clients may do either job.
fn looks_after_agency_clients(title: &Document) -> bool {
    title.sentences.iter().any(|sentence| {
        sentence.cues.has(cues::AGENCY_SCENE)
            && sentence.tokens.clone().any(|index| title.stream.form(index) == "account")
    })
}

const fn family(pair: bool, marketing: bool, sales: bool, other: bool) -> TitleFamily {
    match (pair, marketing, sales, other) {
        (true, ..) => TitleFamily::Pair,
        (_, true, true, _) => TitleFamily::Sales,
        (_, true, false, _) => TitleFamily::Marketing,
        (_, false, true, _) => TitleFamily::Sales,
        (_, false, false, true) => TitleFamily::Other,
        _ => TitleFamily::Open,
    }
}
