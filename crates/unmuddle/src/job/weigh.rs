//! What the duties of a vacancy are.

use super::section::Section;
use super::title::{Title, TitleFamily};
use crate::classifier::{Chances, Place, Prediction};
use crate::evidence::{CueHit, Document, Evidence};
use crate::generated::cues;
use crate::lexicon::Side;
use crate::model::{Context, Label, Shares, Span};
use crate::score::shares;

/// What a vacancy asks for, with everything that the role rules need to know.
#[derive(Clone, Debug)]
pub(crate) struct JobVerdict {
    pub(crate) label: Label,
    pub(crate) confidence: f32,
    pub(crate) shares: Shares,
    /// The chance that the duties are marketing alone, whatever the title says.
    pub(crate) markets: f32,
    /// The chance that some of the duties sell, whatever the title says.
    pub(crate) sells: f32,
    /// Others are said to do the selling.
    pub(crate) sold_by_others: bool,
    pub(crate) sections: Vec<Section>,
    pub(crate) title: Option<Title>,
    /// The shares of the phrases alone, without the trained weights.
    phrases: Shares,
    /// Clear signs of each side in the duties and the pay.
    pub(crate) marketing_duties: usize,
    pub(crate) sales_duties: usize,
    /// Pay by the sale, doorsteps, dials and quotas: sales whatever the title says.
    pub(crate) decisive: Option<Span>,
    /// The decisive sign stands in the pay field.
    pub(crate) decisive_in_pay: Option<Span>,
    /// Leads two teams, does neither's work.
    pub(crate) umbrella: bool,
    /// The sentence with most of sales, for showing.
    pub(crate) top_sales: Option<usize>,
}

/// What a decisive sign in a field of its own adds to the chance of sales.
const FACT: f32 = 0.35;

/// Both sides hold at least this share when a vacancy is two jobs.
const BOTH_SHARE: f32 = 0.3;
/// And at least so many duties.
const BOTH_DUTIES: usize = 2;

/// Fewer content words say nothing of the duties.
const FEWEST_WORDS: usize = 3;
/// By how much likelier selling is than the chances say. Of the duties that occupations list for
/// either side, and of the titles that are advertised, about three in four are of sales; the corpus
/// holds hardly more of them than of marketing. This sets it right.
const SELLING_ODDS: f32 = 2.0;
/// By how much a title raises the odds of the label that it names.
const TITLE_ODDS: f32 = 3.0;
/// By how much a title of either side lowers the odds that the duties are of neither. A vacancy that
/// says little of its duties is seldom anything else than its title.
const SIDE_ODDS: f32 = 4.0;

/// What a sentence about pay is worth as marketing.
const PAID: f32 = 0.25;
/// What a denied duty is worth as selling.
const DENIED: f32 = 0.2;
/// The place of the word that denies a duty: after a bullet and "we", at most.
const DENIED_BY: usize = 2;

/// Weighs a vacancy.
pub(crate) fn of_job(
    document: &Document,
    context: &Context,
    places: &[Place],
    prediction: &Prediction,
) -> JobVerdict {
    let sections: Vec<Section> =
        places.iter().map(|place| place.section.unwrap_or(Section::Summary)).collect();
    let weighted = prediction
        .sentences
        .iter()
        .zip(&document.sentences)
        .map(|(chances, sentence)| sold_more(as_told(*chances, sentence)))
        .zip(sections.iter().map(|section| section.weight()));
    let prediction = &prediction
        .clone()
        .favouring(Label::Sales, SELLING_ODDS)
        .favouring(Label::Both, SELLING_ODDS);
    let title = Title::find(document, context);
    let sells = prediction.chance(Label::Sales) + prediction.chance(Label::Both);
    let markets = prediction.chance(Label::Marketing);
    let prediction = &with_title(prediction, title.as_ref());
    let (label, confidence) = match document.content_words() {
        0..FEWEST_WORDS => (Label::Neither, 0.6),
        _ => prediction.likeliest(),
    };
    let mut job = JobVerdict {
        label,
        confidence,
        shares: shares(weighted),
        markets,
        sells,
        sold_by_others: false,
        title,
        phrases: Shares::default(),
        marketing_duties: 0,
        sales_duties: 0,
        decisive: None,
        decisive_in_pay: None,
        umbrella: false,
        top_sales: None,
        sections,
    };
    signs(document, prediction, &mut job);
    facts(context, prediction, &mut job);
    if job.holds_two_jobs() {
        job.label = Label::Both;
        job.confidence = job.confidence.max(0.6);
    }
    job
}

/// The chances of a sentence where selling is likelier than it was in the corpus. What is clear stays
/// as it was; what hangs in the balance leans to selling.
fn sold_more(Chances { marketing, neither, sales }: Chances) -> Chances {
    let sales = sales * SELLING_ODDS;
    let total = (marketing + neither + sales).max(f32::MIN_POSITIVE);
    Chances { marketing: marketing / total, neither: neither / total, sales: sales / total }
}

/// The chances of a sentence for what it says of the work: pay speaks for little marketing, and a duty
/// that is denied at once ("We never call shoppers") for little selling.
fn as_told(chances: Chances, sentence: &Evidence) -> Chances {
    let Chances { mut marketing, mut sales, .. } = chances;
    if sentence.used.has(cues::PAY) {
        marketing *= PAID;
    }
    let opens = |hit: &&CueHit| hit.tokens.start <= sentence.tokens.start + DENIED_BY;
    if sentence.cue_hits.iter().filter(opens).any(|hit| hit.cue == cues::NEGATOR) {
        sales *= DENIED;
    }
    Chances { marketing, neither: 1.0 - marketing - sales, sales }
}

/// The chances, with what a title is worth. The corpus holds far more vacancies whose title and
/// duties disagree than the world does; this sets it right.
fn with_title(prediction: &Prediction, title: Option<&Title>) -> Prediction {
    let family = title.map_or(TitleFamily::Open, |title| title.family);
    let (told, side) = match family {
        TitleFamily::Marketing => (Some(Label::Marketing), true),
        TitleFamily::Sales => (Some(Label::Sales), true),
        TitleFamily::Pair => (None, true),
        TitleFamily::Other => (Some(Label::Neither), false),
        TitleFamily::Open => (None, false),
    };
    let mut prediction = prediction.clone();
    if let Some(told) = told {
        prediction = prediction.favouring(told, TITLE_ODDS);
    }
    if side {
        prediction = prediction.favouring(Label::Neither, 1.0 / SIDE_ODDS);
    }
    prediction
}

fn signs(document: &Document, prediction: &Prediction, job: &mut JobVerdict) {
    let (mut most, mut marketing, mut sales) = (0.0_f32, 0.0_f32, 0.0_f32);
    for (index, sentence) in document.sentences.iter().enumerate() {
        if job.title.as_ref().is_some_and(|title| title.sentence == Some(index)) {
            continue;
        }
        let weight = job.sections.get(index).map_or(0.0, |section| section.weight());
        job.umbrella |= sentence.used.has(cues::UMBRELLA);
        job.sold_by_others |= sentence.cues.has(cues::SOLD_BY_OTHERS);
        if weight <= 0.0 {
            continue;
        }
        let decisive = sentence
            .cue_hits
            .iter()
            .find(|hit| hit.cue == cues::DECISIVE_SALES && hit.standing.weight() > 0.5);
        if let Some(hit) = decisive {
            job.sales_duties += 1;
            job.decisive.get_or_insert_with(|| document.span_of(&hit.tokens));
        }
        marketing += sentence.weight(Side::Marketing) * weight;
        sales += sentence.weight(Side::Sales) * weight;
        for hit in &sentence.sides {
            let clear = hit.strength >= 2 && hit.weight >= 2.0 && weight >= 0.6;
            match hit.side {
                Side::Marketing => job.marketing_duties += usize::from(clear),
                Side::Sales => job.sales_duties += usize::from(clear),
            }
        }
        let chance = prediction.sentences.get(index).map_or(0.0, |chance| chance.sales) * weight;
        if chance > most {
            most = chance;
            job.top_sales = Some(index);
        }
    }
    let total = (marketing + sales).max(f32::MIN_POSITIVE);
    job.phrases = Shares { marketing: marketing / total, sales: sales / total };
}

/// Pay, incentive and occupation, when the posting names them in fields of their own.
fn facts(context: &Context, prediction: &Prediction, job: &mut JobVerdict) {
    let mut sells = false;
    for (text, is_pay) in [(&context.job.pay, true), (&context.job.incentive, false)] {
        let Some(text) = text else { continue };
        let own = Document::read(text, crate::model::Channel::JobAd);
        let hit = own
            .sentences
            .iter()
            .flat_map(|sentence| &sentence.cue_hits)
            .find(|hit| hit.cue == cues::DECISIVE_SALES && hit.standing.weight() > 0.5);
        if let Some(hit) = hit {
            sells = true;
            job.sales_duties += 1;
            if is_pay {
                job.decisive_in_pay = Some(own.span_of(&hit.tokens));
            }
        }
    }
    // O*NET-SOC: 41-xxxx are sales occupations, 11-2022 is sales managers.
    let occupation = context.job.occupation.as_deref().unwrap_or_default();
    sells |= occupation.contains("41-") || occupation.contains("11-2022");
    sells |= job.decisive.is_some() && job.marketing_duties < BOTH_DUTIES;
    let sales = prediction.chance(Label::Sales);
    if sells
        && matches!(job.label, Label::Marketing | Label::Neither)
        && sales + FACT > job.confidence
    {
        job.label = Label::Sales;
        job.confidence = (sales + FACT).min(0.95);
    }
}

impl JobVerdict {
    /// Both sides hold a good share with clear duties of their own, and the sales side is beyond
    /// doubt.
    fn holds_two_jobs(&self) -> bool {
        self.decisive.is_some()
            && self.family() != TitleFamily::Sales
            && self.marketing_duties >= BOTH_DUTIES
            && self.sales_duties >= BOTH_DUTIES
            && (BOTH_SHARE..=1.0 - BOTH_SHARE).contains(&self.phrases.sales)
    }

    /// Whether any phrase of what is said of the work speaks of selling: a chance without a word is
    /// none.
    pub(crate) fn shows_selling(&self) -> bool {
        self.phrases.sales > 0.0
    }

    /// What the title promises.
    pub(crate) fn family(&self) -> TitleFamily {
        self.title.as_ref().map_or(TitleFamily::Open, |title| title.family)
    }
}
