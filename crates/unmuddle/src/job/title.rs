//! What a job title promises.

use crate::evidence::{CueSet, Document, Evidence};
use crate::generated::cues;
use crate::model::ids::id_enum;
use crate::model::{Channel, Context, Field, Span};
use crate::order;
use std::ops::Range;

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

id_enum! {
    /// What a title, or a word in it, promises.
    "promise" Promise {
        /// Marketing.
        Marketing = "marketing",
        /// Selling.
        Sales = "sales",
        /// Both of them.
        Both = "both",
        /// Another profession.
        Other = "other",
        /// Neither: it says nothing about either.
        Open = "open",
        /// Nothing by itself, but selling jobs often go by it.
        Veiled = "veiled",
    }
}

impl From<TitleFamily> for Promise {
    fn from(family: TitleFamily) -> Self {
        match family {
            TitleFamily::Marketing => Promise::Marketing,
            TitleFamily::Sales => Promise::Sales,
            TitleFamily::Pair => Promise::Both,
            TitleFamily::Other => Promise::Other,
            TitleFamily::Open => Promise::Open,
        }
    }
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
            let family = family_of(&own);
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
    let name = first.tokens.start..end;
    let has = |cue| first.cue_hits.iter().any(|hit| hit.cue == cue && hit.tokens.end <= end);
    // A sentence may speak of a field and be no title.
    let family = head(document, first, &name)
        .filter(|family| *family != TitleFamily::Other || has(cues::TITLE_OTHER))
        .unwrap_or(TitleFamily::Open);
    let euphemism = has(cues::EUPHEMISM);
    if family == TitleFamily::Open && !euphemism {
        return None;
    }
    let span = document.span_of(&(first.tokens.start..end.max(first.tokens.start + 1)));
    Some(Title { family, field: Field::Text, span, euphemism, sentence: whole.then_some(0) })
}

fn family_of(document: &Document) -> TitleFamily {
    let head =
        document.sentences.iter().find_map(|sentence| head(document, sentence, &sentence.tokens));
    // "Manager - Finance" names its field and no more.
    let field = document.sentences.iter().any(|sentence| sentence.cues.has(cues::TITLE_FIELD));
    head.unwrap_or(if field { TitleFamily::Other } else { TitleFamily::Open })
}

/// What the first telling part of a title says, "Software Engineer" in "Software Engineer -
/// Marketing Platform": what follows only says where or for whom the work is.
fn head(document: &Document, sentence: &Evidence, name: &Range<usize>) -> Option<TitleFamily> {
    let mut start = name.start;
    for index in name.clone() {
        let ends = index + 1 == name.end;
        if ends || parts(document, sentence, index) {
            // The separator goes with the part, for names such as "assistant to".
            let bare = index - start + usize::from(ends) == 1;
            if let Some(family) = part(document, sentence, &(start..index + 1), bare) {
                return Some(family);
            }
            start = index + 1;
        }
    }
    None
}

/// Whether a title's head ends at this token.
fn parts(document: &Document, sentence: &Evidence, index: usize) -> bool {
    matches!(
        document.stream.form(index),
        "," | "-"
            | "–"
            | "—"
            | "["
            | "]"
            | "|"
            | ":"
            | ";"
            | "."
            | "*"
            | "@"
            | "to"
            | "for"
            | "at"
            | "in"
            | "with"
    ) && !sentence
        .cue_hits
        .iter()
        .any(|hit| hit.cue == cues::TITLE_PAIR && hit.tokens.contains(&index))
}

/// What one part of a title says. In English the last noun is the one that counts: a "Marketing
/// Recruiter" recruits. A `bare` word of a field is no name of a job yet: "Healthcare - Sales".
fn part(
    document: &Document,
    sentence: &Evidence,
    part: &Range<usize>,
    bare: bool,
) -> Option<TitleFamily> {
    let inside = |tokens: &Range<usize>| part.start <= tokens.start && tokens.end <= part.end;
    let hits = || {
        sentence
            .cue_hits
            .iter()
            .filter(|hit| inside(&hit.tokens))
            .filter_map(|hit| Some((hit.tokens.clone(), named(hit.cue, &sentence.cues)?)))
    };
    let Some((last, family)) = hits().max_by_key(|(tokens, _)| (tokens.end, tokens.len())) else {
        let field =
            sentence.cue_hits.iter().any(|hit| hit.cue == cues::TITLE_FIELD && inside(&hit.tokens));
        return (field && !bare).then_some(TitleFamily::Other);
    };
    let joined = last
        .start
        .checked_sub(1)
        .filter(|&before| matches!(document.stream.form(before), "and" | "/" | "+"));
    let beside = joined
        .and_then(|joint| hits().find(|(tokens, _)| tokens.end == joint))
        .map_or(family, |(_, beside)| beside);
    Some(match (family, beside) {
        (TitleFamily::Marketing, TitleFamily::Sales)
        | (TitleFamily::Sales, TitleFamily::Marketing) => TitleFamily::Pair,
        (one, other) if one == other => one,
        _ => TitleFamily::Open,
    })
}

/// The words of the title that stands at `span` which promise something, in order.
pub(super) fn telling_words(document: &Document, span: Span) -> Vec<(Span, Promise)> {
    let mut hits: Vec<(Range<usize>, Promise)> = Vec::new();
    for sentence in &document.sentences {
        for hit in &sentence.cue_hits {
            let promise = match named(hit.cue, &sentence.cues) {
                Some(TitleFamily::Open) => continue,
                Some(family) => family.into(),
                None if hit.cue == cues::EUPHEMISM => Promise::Veiled,
                None => continue,
            };
            hits.push((hit.tokens.clone(), promise));
        }
    }
    // The longest says what is meant.
    order::by_key(&mut hits, |(tokens, _)| order::reversed(tokens.len()) as u64);
    let mut words: Vec<(Span, Promise)> = Vec::new();
    for (tokens, promise) in hits {
        let at = document.span_of(&tokens);
        if span.contains(at) && !words.iter().any(|(other, _)| other.overlaps(at)) {
            words.push((at, promise));
        }
    }
    order::by_key(&mut words, |(span, _)| span.start as u64);
    words
}

/// What a cue says in a title.
fn named(cue: crate::lexicon::Cue, title: &CueSet) -> Option<TitleFamily> {
    match cue {
        cues::TITLE_PAIR => Some(TitleFamily::Pair),
        cues::TITLE_MARKETING => Some(TitleFamily::Marketing),
        cues::TITLE_SALES => Some(TitleFamily::Sales),
        cues::TITLE_OTHER => Some(TitleFamily::Other),
        cues::TITLE_OPEN => Some(TitleFamily::Open),
        // An agency's account managers look after its campaigns.
        cues::TITLE_ACCOUNT
            if !title.has(cues::TITLE_SALES)
                && title.has_any(&[cues::TITLE_MARKETING, cues::AGENCY_SCENE]) =>
        {
            Some(TitleFamily::Marketing)
        }
        cues::TITLE_ACCOUNT => Some(TitleFamily::Sales),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn family(title: &str) -> TitleFamily {
        family_of(&Document::read(title, Channel::JobAd))
    }

    /// What the last noun of a title's head makes of it.
    const TITLES: [(TitleFamily, [&str; 7]); 5] = [
        (
            TitleFamily::Marketing,
            [
                "Marketing Manager, Sales Cloud",
                "Coordinator, Communications",
                "Head of Brand (new product lines)",
                "Senior PPC Account Manager",
                "Account Executive (PR agency)",
                "Press Officer for a software company",
                "Marketing Operations Lead",
            ],
        ),
        (
            TitleFamily::Sales,
            [
                "Sales Manager - Marketing Solutions",
                "Enterprise Account Executive",
                "VP, Business Development",
                "Customer Development Representative, Cloud",
                "Healthcare - Sales Executive",
                "Content Sales Manager",
                "Territory Manager at a design school",
            ],
        ),
        (
            TitleFamily::Pair,
            [
                "Sales & Marketing Executive",
                "Director of Marketing and Sales",
                "Brand/Sales Manager",
                "Marketing Sales Assistant",
                "Business Development and Communications Officer",
                "Head of Sales, Marketing",
                "PR and New Business Manager",
            ],
        ),
        (
            TitleFamily::Other,
            [
                "Engineering Manager, Ads",
                "Software Engineer - Marketing Platform",
                "HR Business Partner, Sales",
                "Head of Sales Operations",
                "Sales Administrator",
                "Assistant to the Marketing Director",
                "Manager - Finance",
            ],
        ),
        (
            TitleFamily::Open,
            [
                "Recruitment Consultant - Sales",
                "Partner Manager",
                "Marketing and Admin Assistant",
                "Healthcare Travel Consultant",
                "Director",
                "Mortgage Adviser",
                "Head of Growth",
            ],
        ),
    ];

    #[test]
    fn the_last_noun_of_the_head_decides() {
        for (expected, titles) in TITLES {
            for title in titles {
                assert_eq!(family(title), expected, "{title}");
            }
        }
    }

    #[test]
    fn an_opening_is_a_title_when_it_names_a_job() {
        let opening = |text: &str| {
            let document = Document::read(text, Channel::JobAd);
            opening(&document).map(|title| (title.family, title.span.slice(text).to_owned()))
        };
        assert_eq!(
            opening("Sales Executive: call on bakeries across the county all week."),
            Some((TitleFamily::Sales, "Sales Executive".to_owned()))
        );
        assert_eq!(opening("Our school kitchen is small and busy."), None);
    }
}
