//! The label of a text that is no vacancy.

use super::asks::asks;
use crate::classifier::{Chances, Prediction};
use crate::evidence::{Document, Evidence};
use crate::generated::cues;
use crate::lexicon::Cue;
use crate::model::{AskLevel, Channel, Label, Shares};

/// What a text does, with everything that the rules need to know.
#[derive(Clone, Debug)]
pub(crate) struct Verdict {
    pub(crate) label: Label,
    pub(crate) confidence: f32,
    pub(crate) shares: Shares,
    pub(crate) ask: AskLevel,
    /// The chance that some of it sells.
    pub(crate) selling: f32,
    /// Per sentence: its chances and its ask.
    pub(crate) sentences: Vec<(Chances, AskLevel)>,
    /// Sentences that say something.
    pub(crate) telling: usize,
    /// Of those, the ones about the writer's own offer.
    pub(crate) own_offer: usize,
}

/// A share of sales from here on is sales (70 %).
const SALES_FROM: f32 = 0.7;
/// A share of sales up to here is marketing (30 %).
const MARKETING_TO: f32 = 0.3;
/// A sentence that does neither with at least this chance does neither.
const NEITHER_FROM: f32 = 0.5;
/// Content words from which a sentence says something.
const TELLING_WORDS: usize = 3;
/// Content words below which a text is too short to be called anything.
const FEWEST_WORDS: usize = 4;

/// Content words from which a text that asks little is marketing by default.
const TOLD_WORDS: usize = 6;
/// A thank-you or a greeting is not longer than this.
const COURTESY_WORDS: usize = 14;

/// An item of a list of features is not longer than this, in content words.
const LIST_WORDS: usize = 6;
/// Verbs with which an offer is described.
const STATES: &[&str] = &["is", "are", "has", "have", "can", "come", "now", "cover", "run", "work"];
/// Words that tell of somebody, or of what has been: no item of a list of features.
const SOMEBODY: &[&str] = &[
    "i", "you", "your", "my", "me", "he", "she", "his", "her", "him", "was", "were", "had", "did",
    "who", "what", "why", "how", "?", "i'm", "i've", "you're", "don't",
];

/// Scenes that are neither marketing nor sales.
const SCENES: &[Cue] = &[
    cues::SERVICE,
    cues::HIRING,
    cues::JOBSEEKER,
    cues::POLITICAL,
    cues::INVESTOR,
    cues::TECHNICAL,
    cues::NEWS,
    cues::RESEARCH_CALL,
];

/// What a sentence with these chances does.
pub(crate) fn activity(chances: Chances) -> Label {
    let sides = chances.marketing + chances.sales;
    if chances.neither >= NEITHER_FROM || sides <= 0.0 {
        return Label::Neither;
    }
    match chances.sales / sides {
        share if share >= SALES_FROM => Label::Sales,
        share if share <= MARKETING_TO => Label::Marketing,
        _ => Label::Both,
    }
}

/// The shares of the two sides in some chances; both 0 when there are none.
pub(crate) fn shares(chances: impl Iterator<Item = (Chances, f32)>) -> Shares {
    let (mut marketing, mut sales) = (0.0_f32, 0.0_f32);
    for (chance, weight) in chances {
        marketing += chance.marketing * weight;
        sales += chance.sales * weight;
    }
    let total = marketing + sales;
    if total <= 0.0 {
        return Shares::default();
    }
    Shares { marketing: marketing / total, sales: sales / total }
}

/// Reads a text that stands in `channel`, which is not a vacancy.
pub(crate) fn of_text(document: &Document, channel: Channel, prediction: &Prediction) -> Verdict {
    let asks = asks(document, channel);
    let (mut telling, mut own_offer) = (0, 0);
    let mut follows_offer = false;
    for (evidence, &ask) in document.sentences.iter().zip(&asks) {
        let says = evidence.content_words >= TELLING_WORDS || ask > AskLevel::Nothing;
        follows_offer = is_own_offer(document, evidence, ask, follows_offer);
        telling += usize::from(says || follows_offer);
        own_offer += usize::from(follows_offer);
    }
    let ask = asks.iter().copied().max().unwrap_or_default();
    let (label, confidence) = label(document, channel, prediction, &asks);
    Verdict {
        label,
        confidence,
        shares: shares(prediction.sentences.iter().map(|chance| (*chance, 1.0))),
        ask,
        selling: prediction.chance(Label::Sales) + prediction.chance(Label::Both),
        sentences: prediction.sentences.iter().copied().zip(asks).collect(),
        telling,
        own_offer,
    }
}

fn label(
    document: &Document,
    channel: Channel,
    prediction: &Prediction,
    asks: &[AskLevel],
) -> (Label, f32) {
    let ask = asks.iter().copied().max().unwrap_or_default();
    if document.content_words() < FEWEST_WORDS && ask < AskLevel::RaiseHand {
        return (Label::Neither, 0.8);
    }
    let odds = if is_told(document, channel, ask) { told_odds(channel) } else { 1.0 };
    let prediction = &prediction.clone().favouring(Label::Marketing, odds);
    let (label, chance) = prediction.likeliest();
    let sells = prediction.chance(Label::Sales) + prediction.chance(Label::Both);
    let pressed = channel.is_organic() && ask == AskLevel::CommitUnderPressure;
    match label {
        Label::Sales | Label::Both if is_scene(document, ask) => (Label::Neither, 0.6),
        // One sentence under pressure is enough for both; what is left open is how much of it sells.
        Label::Marketing if pressed => (Label::Both, chance.max(0.6)),
        Label::Sales | Label::Both if pressed && is_marketing_besides(prediction, asks) => {
            (Label::Both, sells - prediction.chance(Label::Sales) / 2.0)
        }
        _ => (label, chance),
    }
}

/// Whether what is left without the sentences that ask for money is two sentences or more, and
/// rather marketing than sales.
fn is_marketing_besides(prediction: &Prediction, asks: &[AskLevel]) -> bool {
    let rest = prediction
        .sentences
        .iter()
        .zip(asks)
        .filter(|(_, ask)| **ask < AskLevel::Commit)
        .map(|(chances, _)| (*chances, 1.0));
    rest.clone().count() >= 2 && shares(rest).marketing > 0.5
}

/// Whether at least a third of a text is service, hiring and the like, and nothing is for sale.
fn is_scene(document: &Document, ask: AskLevel) -> bool {
    let is_for_sale = document
        .sentences
        .iter()
        .any(|sentence| sentence.used.has_any(&[cues::PRICE, cues::OWN_OFFER]));
    let scenes = document.sentences.iter().filter(|s| s.used.has_any(SCENES)).count();
    ask < AskLevel::Commit && !is_for_sale && scenes * 3 >= document.sentences.len().max(1)
}

/// By how much the odds of marketing rise where telling is marketing by default. The corpus holds far
/// more texts that do neither than people post; these set it right. Measured on posts and adverts
/// that training did not see.
fn told_odds(channel: Channel) -> f32 {
    if channel.is_organic() { 8.0 } else { 1.5 }
}

/// Whether a text tells, teaches or shows something where that is marketing by default: it asks
/// little, is long enough, and nothing marks it as service, hiring, thanks and the like.
fn is_told(document: &Document, channel: Channel, ask: AskLevel) -> bool {
    let by_default =
        channel.is_organic() || matches!(channel, Channel::Advert | Channel::AboutPage);
    let scene = document.sentences.iter().any(|sentence| sentence.used.has_any(SCENES));
    let words = document.content_words();
    let courtesy = words < COURTESY_WORDS
        && document
            .sentences
            .iter()
            .any(|sentence| sentence.used.has_any(&[cues::THANKS, cues::GREETING]));
    by_default && ask <= AskLevel::TakeFree && words >= TOLD_WORDS && !scene && !courtesy
}

/// A sentence about what the writer offers: by its words, by a price, by its subject ("our … is"),
/// or by going on about the offer of the sentence before ("It has …", "Three colours.").
fn is_own_offer(
    document: &Document,
    evidence: &Evidence,
    ask: AskLevel,
    follows_offer: bool,
) -> bool {
    if evidence.used.has(cues::OWN_OFFER) || ask >= AskLevel::Commit {
        return true;
    }
    let forms = || evidence.tokens.clone().map(|index| document.stream.form(index));
    let states = forms().take(8).any(|form| STATES.contains(&form));
    match forms().next() {
        Some("our" | "we") => states,
        Some("it" | "they" | "it's" | "each" | "all" | "every") => follows_offer,
        _ => {
            let short = evidence.content_words <= LIST_WORDS;
            follows_offer && short && !forms().any(|form| SOMEBODY.contains(&form))
        }
    }
}
