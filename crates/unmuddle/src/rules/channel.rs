//! Rules about where selling belongs.

use super::case::{Case, Seen};
use crate::evidence::{CueHit, Evidence, Use};
use crate::generated::cues;
use crate::lexicon::Side;
use crate::model::{AskLevel, Channel, Field, Label, Severity, Span};
use crate::text::Shape;

/// From these chances on that some of a text sells, it is warned about: the plainer the ask, the
/// lower. Measured on texts that training did not see: of those at or above, 19 in 20 are muddled.
const SELLS_WITH_ORDER: f32 = 0.45;
const SELLS_WITH_HAND: f32 = 0.6;
const SELLS_WITH_QUIET_HAND: f32 = 0.75;
const SELLS_WITHOUT: f32 = 0.75;
/// So near a deadline stands blame that goes with it, in sentences.
const PRESSING_REACH: usize = 2;
/// The most sentences that one rule points at.
const MOST_SHOWN: usize = 4;
/// One ask for a raised hand is quiet up to this share of the sentences.
const QUIET_SHARE: f32 = 0.2;
/// Above this share of sentences a text is about the writer's own offer.
const OWN_OFFER_SHARE: f32 = 0.6;
/// Verbs that ask for an order, whoever else is asked for a gift.
const ORDERS: &[&str] =
    &["buy", "order", "shop", "book", "reserve", "purchase", "add", "pre", "preorder", "enrol"];
/// So many sentences about the offer need no chance of selling beside them.
const LONG_LIST: usize = 4;
/// Fewer need this one.
const LIST_SELLS: f32 = 0.3;
/// A bare offer is no longer than this, in content words.
const BARE_WORDS: usize = 30;
/// And hardly does anything but sell.
const BARE_MARKETING: f32 = 0.25;

/// Asks to buy, or mostly asks for a raised hand, where the article asks for no selling.
///
/// The chance that the text sells decides between a warning and a hint; the ask says how high it
/// must be, and where to point.
pub(super) fn selling(case: &Case) -> Vec<Seen> {
    let Some(verdict) = case.verdict() else { return Vec::new() };
    let gift = is_gift(case);
    let asking = |level: AskLevel| {
        let asks = verdict.sentences.iter().enumerate().filter(move |(_, (_, ask))| *ask >= level);
        asks.map(|(index, _)| index).collect::<Vec<_>>()
    };
    let (orders, hands) = (asking(AskLevel::Commit), asking(AskLevel::RaiseHand));
    let in_title = case.title.filter(|(_, title)| title.ask >= AskLevel::Commit);
    let pressed = pressing(case);
    // One order under pressure is enough, however long the story around it.
    let pressing_order = verdict.ask == AskLevel::CommitUnderPressure
        && matches!(verdict.label, Label::Sales | Label::Both);
    let (mut at, enough) = if let Some(index) = pressed {
        (vec![index], 0.0)
    } else if pressing_order {
        (orders, 0.0)
    } else if in_title.is_some() || !orders.is_empty() {
        (orders, SELLS_WITH_ORDER)
    } else if hands.len() == 1 && ratio(1, verdict.telling) <= QUIET_SHARE {
        (hands, SELLS_WITH_QUIET_HAND)
    } else if !hands.is_empty() {
        (hands, SELLS_WITH_HAND)
    } else {
        (Vec::new(), SELLS_WITHOUT)
    };
    let warns =
        !gift && !is_reply(case) && verdict.label != Label::Neither && verdict.selling >= enough;
    if at.is_empty() && in_title.is_none() {
        if !warns || !shows_selling(case) {
            return Vec::new();
        }
        // Sells without a phrase that the ladder knows: point at the sentence that does most of it.
        let sells = |index: usize| verdict.sentences[index].0.sales;
        at.extend((0..verdict.sentences.len()).max_by(|&a, &b| sells(a).total_cmp(&sells(b))));
    }
    // A text that does neither is not spoken of, but for a gift that it asks for.
    if verdict.label == Label::Neither && !gift {
        return Vec::new();
    }
    let severity = if warns { Severity::Warn } else { Severity::Note };
    let title = in_title.and_then(|(title, _)| {
        let span = title.original(title.sentences.first()?.segment.span);
        Some(Seen { severity, field: Field::Title, span })
    });
    let text = at.into_iter().take(MOST_SHOWN);
    title.into_iter().chain(text.map(|index| Seen::text(severity, case.sentence(index)))).collect()
}

/// The sentence with a deadline, where somebody is blamed or threatened beside it: nobody does both
/// without wanting something, however long the story before.
fn pressing(case: &Case) -> Option<usize> {
    let sentences = &case.document.sentences;
    let pushes = |index: usize| {
        let end = (index + PRESSING_REACH + 1).min(sentences.len());
        sentences[index.saturating_sub(PRESSING_REACH)..end]
            .iter()
            .any(|sentence| sentence.used.has_any(&[cues::BLAME, cues::THREAT, cues::PUSHY]))
    };
    let pressed = |index: &usize| sentences[*index].used.has(cues::PRESSURE);
    (0..sentences.len()).filter(pressed).find(|&index| pushes(index))
}

/// Whether any word of a text speaks of selling: a chance without a word is none.
fn shows_selling(case: &Case) -> bool {
    case.document.sentences.iter().any(|sentence| {
        sentence.used.has_any(&[cues::PRICE, cues::OWN_OFFER, cues::PRESSURE])
            || sentence.weight(Side::Sales) > 0.0
    })
}

/// Whether a text asks for a gift, and for no order beside it.
fn is_gift(case: &Case) -> bool {
    let sentences = &case.document.sentences;
    let orders = |sentence: &Evidence| {
        sentence.ask.as_ref().is_some_and(|ask| {
            !ask.is_donation
                && ask.level >= AskLevel::Commit
                && ORDERS.contains(&case.document.stream.form(ask.tokens.start))
        })
    };
    sentences.iter().any(|sentence| sentence.cues.has(cues::ASK_DONATE))
        && !sentences.iter().any(orders)
}

/// Whether a post begins with somebody's handle and so answers them.
fn is_reply(case: &Case) -> bool {
    case.context.channel == Channel::OrganicPost
        && case.document.stream.tokens.first().is_some_and(|token| token.shape == Shape::Handle)
}

/// Mostly about the writer's own offer, with or without an ask.
pub(super) fn own_offer_share(case: &Case) -> Option<Seen> {
    let verdict = case.verdict()?;
    if verdict.label == Label::Neither {
        return None;
    }
    let offers = |sentence: &Evidence| {
        let used = |hit: &&CueHit| hit.cue == cues::OWN_OFFER && hit.standing == Use::Used;
        sentence.cue_hits.iter().filter(used).count()
    };
    let sentences = &case.document.sentences;
    let list_in_one = verdict.telling <= 1 && sentences.iter().map(offers).sum::<usize>() >= 3;
    let plenty = verdict.own_offer >= LONG_LIST || verdict.selling >= LIST_SELLS;
    let mostly = verdict.own_offer >= 2
        && plenty
        && ratio(verdict.own_offer, verdict.telling) > OWN_OFFER_SHARE;
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
        && verdict.selling >= SELLS_WITH_HAND
        && shows_selling(case)
        && !is_gift(case)
        && !is_reply(case);
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
