//! Rules about where selling belongs.

use super::case::{Case, Seen};
use crate::generated::cues;
use crate::model::{AskLevel, Channel, Field, Label, Severity, Span};

/// Below this chance that a text sells, words that ask to buy are a quiet hint.
const DOUBTFUL: f32 = 0.15;
/// From this chance on it sells, whether or not the ladder knows the words.
const PLAIN: f32 = 0.8;
/// The most sentences that one rule points at.
const MOST_SHOWN: usize = 4;
/// One ask for a raised hand is quiet up to this share of the sentences.
const QUIET_SHARE: f32 = 0.2;
/// Above this share of sentences a text is about the writer's own offer.
const OWN_OFFER_SHARE: f32 = 0.6;
/// A bare offer is no longer than this, in content words.
const BARE_WORDS: usize = 30;
/// And hardly does anything but sell.
const BARE_MARKETING: f32 = 0.25;

/// Asks to buy, or mostly asks for a raised hand, where the article asks for no selling.
pub(super) fn selling(case: &Case) -> Vec<Seen> {
    let Some(verdict) = case.verdict() else { return Vec::new() };
    let mut seen: Vec<Seen> = Vec::new();
    if let Some((title, of_title)) = case.title
        && of_title.ask >= AskLevel::Commit
    {
        let span = title.sentences.first().map(|s| title.original(s.segment.span));
        seen.extend(span.map(|span| Seen { severity: Severity::Warn, field: Field::Title, span }));
    }
    // A text that does neither is not warned about; a gift that it asks for is still noted.
    if verdict.label == Label::Neither && seen.is_empty() && !is_gift(case) {
        return seen;
    }
    let asking = |level: AskLevel| {
        verdict.sentences.iter().enumerate().filter(move |(_, (_, ask))| *ask >= level)
    };
    for (index, _) in asking(AskLevel::Commit).take(MOST_SHOWN) {
        let sentence = &case.document.sentences[index];
        let gift = sentence.ask.as_ref().is_some_and(|ask| ask.is_donation)
            || (sentence.ask.is_none() && only_gifts(case));
        let quiet = gift || verdict.label == Label::Neither || verdict.selling < DOUBTFUL;
        let severity = if quiet { Severity::Note } else { Severity::Warn };
        seen.push(Seen::text(severity, case.sentence(index)));
    }
    if seen.is_empty() && verdict.label != Label::Neither {
        let hands: Vec<usize> = asking(AskLevel::RaiseHand).map(|(index, _)| index).collect();
        let share = ratio(hands.len(), verdict.telling);
        let quiet = hands.len() == 1 && share <= QUIET_SHARE;
        let severity = if quiet { Severity::Note } else { Severity::Warn };
        seen.extend(
            hands.iter().take(MOST_SHOWN).map(|&at| Seen::text(severity, case.sentence(at))),
        );
    }
    let offers = verdict.own_offer > 0
        || case.document.sentences.iter().any(|sentence| sentence.used.has(cues::PRICE));
    if seen.is_empty() && verdict.selling >= PLAIN && offers && !is_gift(case) {
        // Sells without a phrase that the ladder knows: point at the sentence that does most of it.
        let top = (0..verdict.sentences.len())
            .max_by(|&a, &b| verdict.sentences[a].0.sales.total_cmp(&verdict.sentences[b].0.sales));
        seen.extend(top.map(|at| Seen::text(Severity::Warn, case.sentence(at))));
    }
    seen
}

/// Whether a gift is asked for.
fn is_gift(case: &Case) -> bool {
    case.document.sentences.iter().any(|sentence| sentence.cues.has(cues::ASK_DONATE))
}

/// Whether every ask for money asks for a gift.
fn only_gifts(case: &Case) -> bool {
    case.document
        .sentences
        .iter()
        .filter_map(|sentence| sentence.ask.as_ref())
        .filter(|ask| ask.level >= AskLevel::Commit)
        .all(|ask| ask.is_donation)
}

/// Mostly about the writer's own offer, with or without an ask.
pub(super) fn own_offer_share(case: &Case) -> Option<Seen> {
    let verdict = case.verdict()?;
    if verdict.label == Label::Neither {
        return None;
    }
    let offers = |sentence: &crate::evidence::Evidence| {
        sentence.cue_hits.iter().filter(|hit| hit.cue == cues::OWN_OFFER).count()
    };
    let sentences = &case.document.sentences;
    let list_in_one = verdict.telling <= 1 && sentences.iter().map(offers).sum::<usize>() >= 3;
    let mostly =
        verdict.own_offer >= 2 && ratio(verdict.own_offer, verdict.telling) > OWN_OFFER_SHARE;
    if !list_in_one && !mostly {
        return None;
    }
    let first = sentences.iter().position(|sentence| offers(sentence) > 0)?;
    Some(Seen::text(Severity::Warn, case.sentence(first)))
}

/// An offer and nothing else: short, selling, without a story.
pub(super) fn bare_offer(case: &Case) -> Option<Seen> {
    let verdict = case.verdict()?;
    let bare = verdict.label == Label::Sales
        && case.document.content_words() <= BARE_WORDS
        && verdict.shares.marketing <= BARE_MARKETING
        && !only_gifts(case);
    let whole = Span::new(
        case.sentence(0).start,
        case.sentence(case.document.sentences.len().saturating_sub(1)).end,
    );
    bare.then(|| Seen::text(Severity::Warn, whole))
}

/// A post that builds how people see its writer.
pub(super) fn perception_building(case: &Case) -> Option<Seen> {
    let verdict = case.verdict()?;
    let builds = verdict.label == Label::Marketing && verdict.ask <= AskLevel::TakeFree;
    let best = verdict
        .sentences
        .iter()
        .enumerate()
        .max_by(|(_, (a, _)), (_, (b, _))| a.marketing.total_cmp(&b.marketing))?;
    builds.then(|| Seen::text(Severity::Info, case.sentence(best.0)))
}

/// An advert that sells, as it may.
pub(super) fn advert_sells(case: &Case) -> Option<Seen> {
    let verdict = case.verdict()?;
    if case.context.channel != Channel::Advert {
        return None;
    }
    let index = verdict.sentences.iter().position(|(_, ask)| *ask >= AskLevel::RaiseHand)?;
    Some(Seen::text(Severity::Info, case.sentence(index)))
}

#[allow(clippy::cast_precision_loss, reason = "counts of sentences")]
fn ratio(part: usize, whole: usize) -> f32 {
    part as f32 / whole.max(1) as f32
}
