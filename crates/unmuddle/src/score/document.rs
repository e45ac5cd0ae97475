//! The label of a text that is no vacancy: spec of the order, sentences first, then the whole.

use super::sentence::{MARKETING_TO, SALES_FROM, Score, of_sentence};
use crate::evidence::{Document, Evidence};
use crate::generated::cues;
use crate::lexicon::Cue;
use crate::model::{AskLevel, Channel, Label};

/// What a text does, with everything that the rules need to know.
#[derive(Clone, Debug)]
pub(crate) struct Verdict {
    pub(crate) label: Label,
    pub(crate) confidence: f32,
    pub(crate) score: Score,
    pub(crate) ask: AskLevel,
    /// Per sentence: its score and its ask.
    pub(crate) sentences: Vec<(Score, AskLevel)>,
    /// Sentences that say something (four content words, an ask or evidence).
    pub(crate) telling: usize,
    /// Of those, the ones about the writer's own offer.
    pub(crate) own_offer: usize,
}

/// The most that one sentence adds to the whole.
const SENTENCE_CAP: f32 = 6.0;
/// A sentence that tells something, without a word for either side, leans to marketing.
const TELLING: f32 = 0.6;
/// Content words from which a sentence tells something.
const TELLING_WORDS: usize = 3;
/// Content words below which a text is too short to be called anything (annotation guide).
const FEWEST_WORDS: usize = 4;
/// Content words from which a text that asks little is marketing by default (spec 0.3, step 4).
const DEFAULT_WORDS: usize = 8;

/// Reads a text that stands in `channel`, which is not a vacancy.
pub(crate) fn of_text(document: &Document, channel: Channel) -> Verdict {
    let asks = asks(document, channel);
    let mut whole = Score::default();
    let mut sentences = Vec::with_capacity(asks.len());
    let (mut telling, mut own_offer) = (0, 0);
    let mut follows_offer = false;
    for (evidence, &ask) in document.sentences.iter().zip(&asks) {
        let score = of_sentence(evidence, ask);
        let says = evidence.content_words >= TELLING_WORDS || score.total() > 0.0;
        telling += usize::from(says);
        follows_offer = is_own_offer(document, evidence, ask, follows_offer);
        own_offer += usize::from(follows_offer);
        let mut counted = score.capped(SENTENCE_CAP);
        if says && counted.total() < TELLING && is_told_by_default(channel) {
            counted.marketing += TELLING;
        }
        whole.add(counted);
        sentences.push((score, ask));
    }
    let ask = asks.iter().copied().max().unwrap_or_default();
    let (label, confidence) = label(document, channel, whole, ask);
    Verdict { label, confidence, score: whole, ask, sentences, telling, own_offer }
}

/// Channels in which telling, teaching and showing is marketing without a word that says so.
const fn is_told_by_default(channel: Channel) -> bool {
    channel.is_organic()
        || matches!(channel, Channel::Advert | Channel::AboutPage)
}

/// A sentence about what the writer offers: by its words, by a price, by its subject ("our … is"),
/// or by going on about the offer of the sentence before ("It has …").
fn is_own_offer(
    document: &Document,
    evidence: &Evidence,
    ask: AskLevel,
    follows_offer: bool,
) -> bool {
    if evidence.used.has(cues::OWN_OFFER) || ask >= AskLevel::Commit {
        return true;
    }
    let opening: Vec<&str> =
        evidence.tokens.clone().take(8).map(|index| document.stream.form(index)).collect();
    let states = opening.iter().any(|form| {
        matches!(*form, "is" | "are" | "has" | "have" | "can" | "come" | "now" | "cover" | "run" | "work")
    });
    match opening.first() {
        Some(&("our" | "we")) => states,
        Some(&("it" | "they" | "it's" | "each" | "all" | "every")) => follows_offer,
        _ => false,
    }
}

/// The ask of each sentence; pressure nearby lifts it to the highest rung, a free event lowers it.
fn asks(document: &Document, channel: Channel) -> Vec<AskLevel> {
    let free_event = document
        .sentences
        .iter()
        .any(|sentence| sentence.used.has(cues::ASK_FREE) && sentence.used.has(cues::FREE_EVENT));
    let strongest = document.sentences.iter().map(Evidence::ask_level).max().unwrap_or_default();
    document
        .sentences
        .iter()
        .map(|sentence| {
            let ask = sentence.ask_level();
            let pressed = sentence.used.has(cues::PRESSURE);
            let sells = strongest >= AskLevel::Commit
                || (strongest == AskLevel::RaiseHand && channel != Channel::OneToOne);
            match (ask, pressed) {
                (AskLevel::Commit, _) if free_event && !document_has_price(document) => {
                    AskLevel::TakeFree
                }
                (AskLevel::Commit, true) => AskLevel::CommitUnderPressure,
                (_, true) if sells && !free_event && strongest >= AskLevel::Commit => {
                    AskLevel::CommitUnderPressure
                }
                _ => ask,
            }
        })
        .collect()
}

fn document_has_price(document: &Document) -> bool {
    document.sentences.iter().any(|sentence| sentence.used.has(cues::PRICE))
}

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

fn label(document: &Document, channel: Channel, score: Score, ask: AskLevel) -> (Label, f32) {
    let words = document.content_words();
    if words < FEWEST_WORDS && ask < AskLevel::RaiseHand && score.sales < 2.0 {
        return (Label::Neither, 0.8);
    }
    if let Some(confidence) = is_neither(document, channel, score, ask) {
        return (Label::Neither, confidence);
    }
    let share = score.sales_share();
    let total = score.total();
    if total < 0.9 {
        let tells = is_told_by_default(channel) && words >= DEFAULT_WORDS;
        return if tells { (Label::Marketing, 0.6) } else { (Label::Neither, 0.55) };
    }
    let pressed_in_organic = channel.is_organic() && ask == AskLevel::CommitUnderPressure;
    let label = if share >= SALES_FROM {
        Label::Sales
    } else if share <= MARKETING_TO && !pressed_in_organic {
        Label::Marketing
    } else {
        Label::Both
    };
    (label, confidence(label, share, total))
}

/// Whether the scene is one of service, hiring, technology and so on, and how surely.
fn is_neither(document: &Document, channel: Channel, score: Score, ask: AskLevel) -> Option<f32> {
    let sells = ask >= AskLevel::Commit || score.sales >= 4.0;
    let scenes = document.sentences.iter().filter(|s| s.used.has_any(SCENES)).count();
    let courtesy = document
        .sentences
        .iter()
        .filter(|s| s.used.has_any(&[cues::THANKS, cues::GREETING]))
        .count();
    let all = document.sentences.len().max(1);
    let words = document.content_words();
    if matches!(channel, Channel::Docs) && !sells {
        return Some(0.8);
    }
    if scenes * 3 >= all && !sells && score.sales < 3.0 && score.marketing < 4.0 {
        return Some(0.7);
    }
    // Thanks and greetings with little else.
    if courtesy > 0 && words < 12 && !sells && score.sales < 2.0 && score.marketing < 1.5 {
        return Some(0.75);
    }
    None
}

/// How sure a label is: near the middle of its range and with much evidence, surer.
fn confidence(label: Label, share: f32, total: f32) -> f32 {
    let distance = match label {
        Label::Sales => (share - SALES_FROM) / (1.0 - SALES_FROM),
        Label::Marketing => (MARKETING_TO - share) / MARKETING_TO,
        Label::Both | Label::Neither => 1.0 - (share - 0.5).abs() / (SALES_FROM - 0.5),
    };
    let evidence = total / (total + 2.0);
    (0.5 + 0.48 * distance.clamp(0.0, 1.0) * evidence).clamp(0.0, 0.98)
}
