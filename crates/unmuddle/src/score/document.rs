//! The label of a text that is no vacancy.

use super::asks::asks;
use crate::classifier::{Chances, Prediction};
use crate::evidence::{Document, Evidence, Use};
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
/// Content words from which a sentence says something.
const TELLING_WORDS: usize = 3;
/// Content words below which a text is too short to be called anything.
const FEWEST_WORDS: usize = 4;

/// Content words from which a text that asks little is marketing by default.
const TOLD_WORDS: usize = 6;
/// A thank-you or a greeting is not longer than this.
const COURTESY_WORDS: usize = 14;
/// A thank-you or a greeting that is addressed to nobody, so that it might open a story, is nothing
/// else up to here.
const MERE_COURTESY_WORDS: usize = 9;

/// An item of a list of features is not longer than this, in content words.
const LIST_WORDS: usize = 6;
/// Verbs with which an offer is described.
const STATES: &[&str] = &["is", "are", "has", "have", "can", "come", "now", "cover", "run", "work"];
/// Words that tell of somebody, or of what has been: no item of a list of features.
const SOMEBODY: &[&str] = &[
    "i", "you", "your", "my", "me", "he", "she", "his", "her", "him", "was", "were", "had", "did",
    "who", "what", "why", "how", "?", "i'm", "i've", "you're", "don't",
];

/// A scene in one sentence of so many takes a text out of what is marketing by default: an advert for
/// a post goes on about the place and the pay.
const ONE_IN_UNTOLD: usize = 5;
/// A scene in one sentence of so many makes the text neither: a story that mentions a vote or a closed
/// road once is still a story.
const ONE_IN_NEITHER: usize = 3;

/// Scenes in which hardly anybody markets: what is said about them is no telling by default.
const SCENES: &[&[Cue]] = &[CERTAIN_SCENES, &[cues::SERVICE, cues::TECHNICAL]];

/// Those among them whose phrases say little else, so that they decide alone. Closures, faults and
/// code are told in stories too.
const CERTAIN_SCENES: &[Cue] = &[
    cues::HIRING,
    cues::JOBSEEKER,
    cues::POLITICAL,
    cues::INVESTOR,
    cues::RESEARCH_CALL,
    cues::WANTED,
];

/// Topics of campaigns, congregations and engineers that firms take up as well.
const HINTS: &[Cue] = &[cues::CAUSE, cues::TOPICAL];

/// What a sentence with these chances does.
pub(crate) fn activity(chances: Chances) -> Label {
    let Chances { marketing, neither, sales } = chances;
    if neither >= marketing.max(sales) {
        return Label::Neither;
    }
    match sales / (marketing + sales) {
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
    let told = told_odds(document, channel, ask);
    let (sales, both) = if channel == Channel::Advert { ADVERT_ODDS } else { (1.0, 1.0) };
    let prediction = &prediction
        .clone()
        .favouring(Label::Sales, sales)
        .favouring(Label::Both, both)
        .favouring(Label::Neither, 1.0 / told.neither)
        .favouring(Label::Sales, 1.0 / told.sales)
        .favouring(Label::Both, 1.0 / told.sales);
    let (label, chance) = prediction.likeliest();
    let neither = (Label::Neither, prediction.chance(Label::Neither).max(0.6));
    let sells = prediction.chance(Label::Sales) + prediction.chance(Label::Both);
    let pressed = channel.is_organic() && ask == AskLevel::CommitUnderPressure;
    match label {
        Label::Marketing if channel.is_organic() && is_courtesy(document, ask) => neither,
        Label::Marketing
            if is_scene(document, &[CERTAIN_SCENES], ONE_IN_NEITHER) && ask < AskLevel::Commit =>
        {
            neither
        }
        Label::Sales | Label::Both
            if is_scene(document, SCENES, ONE_IN_NEITHER) && !is_for_sale(document, ask) =>
        {
            neither
        }
        Label::Sales | Label::Both if is_chipped_in_for(document) => neither,
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

/// Whether at least one sentence of `one_in` shows one of `scenes`.
fn is_scene(document: &Document, scenes: &[&[Cue]], one_in: usize) -> bool {
    let shows = |s: &&Evidence| scenes.iter().any(|scenes| s.used.has_any(scenes));
    let shown = document.sentences.iter().filter(shows).count();
    shown > 0 && shown * one_in >= document.sentences.len()
}

/// Whether something is offered for money.
fn is_for_sale(document: &Document, ask: AskLevel) -> bool {
    let offers = &[cues::PRICE, cues::OWN_OFFER, cues::SHOP_LINK];
    ask >= AskLevel::Commit || document.sentences.iter().any(|s| s.used.has_any(offers))
}

/// Whether all that is asked for money in politics is a gift to the campaign, which buys nothing.
fn is_chipped_in_for(document: &Document) -> bool {
    is_scene(document, &[&[cues::POLITICAL]], ONE_IN_NEITHER)
        && document.sentences.iter().all(|sentence| {
            let gift = sentence.ask.as_ref().is_none_or(|ask| ask.is_donation);
            gift || sentence.ask_level() < AskLevel::Commit
        })
}

/// By how much the odds of "sales" and of "both" change in an advert: who pays for each reader sells
/// more often than the corpus, in which each kind of advert has its turn, and tells a story to sell.
/// Measured on adverts that training did not see.
const ADVERT_ODDS: (f32, f32) = (1.8, 0.5);

/// By how much the odds of the other labels fall where telling is marketing by default.
#[derive(Clone, Copy, Debug)]
struct ToldOdds {
    neither: f32,
    sales: f32,
}

/// The odds for a text that tells, teaches or shows something where that is marketing by default: it
/// asks little, is long enough, and nothing marks it as service, hiring, thanks and the like.
///
/// The corpus holds far more texts that do neither than people post; the odds set it right. They
/// weigh on "neither" more than on "sales", for it is there that the corpus is out of proportion,
/// and what goes on about an offer sells without asking. Measured on posts and adverts that
/// training did not see.
fn told_odds(document: &Document, channel: Channel, ask: AskLevel) -> ToldOdds {
    let odds = match channel {
        _ if channel.is_organic() => ToldOdds { neither: 6.0, sales: 2.0 },
        Channel::Advert => ToldOdds { neither: 2.0, sales: 1.0 },
        Channel::AboutPage => ToldOdds { neither: 2.0, sales: 2.0 },
        _ => ToldOdds { neither: 1.0, sales: 1.0 },
    };
    let words = document.content_words();
    let told = ask <= AskLevel::TakeFree
        && words >= TOLD_WORDS
        && !is_scene(document, SCENES, ONE_IN_UNTOLD)
        && !document.is_reply()
        && !(words < COURTESY_WORDS && shows_courtesy(document, usize::MAX));
    if !told {
        ToldOdds { neither: 1.0, sales: 1.0 }
    } else if document.sentences.iter().any(|sentence| sentence.used.has_any(HINTS)) {
        ToldOdds { neither: libm::sqrtf(odds.neither), sales: odds.sales }
    } else {
        odds
    }
}

/// Whether a text is a thank-you, a compliment or a wish and little else. What is relayed after it
/// is somebody else's.
fn is_courtesy(document: &Document, ask: AskLevel) -> bool {
    let relayed = document.relayed_from();
    let addressed = document.is_reply() || relayed.is_some();
    let most = if addressed { COURTESY_WORDS } else { MERE_COURTESY_WORDS };
    let end = relayed.unwrap_or(usize::MAX);
    ask <= AskLevel::React
        && document.content_words_until(end) <= most
        && shows_courtesy(document, end)
}

/// Whether thanks or a greeting stand before token `end`.
fn shows_courtesy(document: &Document, end: usize) -> bool {
    document.sentences.iter().flat_map(|sentence| &sentence.cue_hits).any(|hit| {
        [cues::THANKS, cues::GREETING].contains(&hit.cue)
            && hit.standing == Use::Used
            && hit.tokens.end <= end
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    const POST: Channel = Channel::OrganicPost;

    fn read(text: &str) -> (Document<'_>, AskLevel) {
        let document = Document::read(text, POST);
        let ask = asks(&document, POST).into_iter().max().unwrap_or_default();
        (document, ask)
    }

    #[test]
    fn a_courtesy_says_little_else() {
        for (text, courtesy) in [
            ("@ada Thank you for sharing, have a lovely weekend!", true),
            (
                "Great photo! RT @ada Forty of us by the canal with brooms and one shared sandwich",
                true,
            ),
            ("Happy birthday Sal, hope it's a good one", true),
            ("@ada The boiler is a 1962 Potterton and it outlived the van.", false),
            (
                "Thank you. The boiler is a 1962 Potterton, and it outlived the van, the shed, both dogs, a marriage and the landlord.",
                false,
            ),
            ("@ada thanks! Order yours today.", false),
        ] {
            let (document, ask) = read(text);
            assert_eq!(is_courtesy(&document, ask), courtesy, "{text}");
        }
    }

    #[test]
    fn a_story_that_mentions_a_scene_once_is_no_scene() {
        let scene = |text| is_scene(&read(text).0, &[CERTAIN_SCENES], ONE_IN_NEITHER);
        assert!(scene("Night porters wanted in Hull. Ring Bea."));
        assert!(!scene(
            "Grandad kept bees. He stood for parliament. He lost. He went back to the bees."
        ));
        assert!(!scene("Grandad kept bees."));
        assert!(!scene(""));
    }

    #[test]
    fn telling_is_favoured_only_where_nothing_speaks_against_it() {
        let odds = |text, channel| {
            let (document, ask) = read(text);
            told_odds(&document, channel, ask).neither
        };
        let story = "Grandad kept bees behind the dye works and painted each hive another blue.";
        assert!(odds(story, POST) > odds(story, Channel::Advert));
        assert!(odds(story, Channel::Advert) > 1.0);
        assert_eq!(odds(story, Channel::OneToOne), 1.0);
        let cause = "Grandad kept bees behind the dye works and marched for a minimum wage.";
        assert!((1.0..odds(story, POST)).contains(&odds(cause, POST)));
        for text in [
            "Bees today.",
            "@ada Grandad kept bees behind the dye works and painted each hive another blue.",
            "Thank you to everybody who helped paint the hives tonight.",
            "Night porters wanted in Hull, with a head for keys and a liking for owls.",
            "Our honey is on the stall from Friday morning, £6 a jar, order yours today.",
        ] {
            assert_eq!(odds(text, POST), 1.0, "{text}");
        }
    }

    #[test]
    fn a_gift_to_a_campaign_buys_nothing() {
        let gift = |text| is_chipped_in_for(&read(text).0);
        assert!(gift("Early voting opens Monday. Chip in £5 now for leaflets."));
        assert!(!gift("Early voting opens Monday. Order our mugs today, £9 each."));
        assert!(!gift("The hedge opens Monday. Donate now for saplings."));
    }
}
