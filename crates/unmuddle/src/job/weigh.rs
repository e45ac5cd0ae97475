//! The weight of marketing and of sales in the duties of a vacancy.

use super::section::{Section, sections};
use super::title::{Title, TitleFamily};
use crate::evidence::Document;
use crate::generated::cues;
use crate::lexicon::Side;
use crate::model::{Context, Label, Span};
use crate::score::Score;

/// What a vacancy asks for, with everything that the role rules need to know.
#[derive(Clone, Debug)]
pub(crate) struct JobVerdict {
    pub(crate) label: Label,
    pub(crate) confidence: f32,
    /// Evidence by section weight.
    pub(crate) score: Score,
    /// The same without what decisive signs add.
    plain: Score,
    /// Per sentence, unweighted.
    pub(crate) sentences: Vec<Score>,
    pub(crate) sections: Vec<Section>,
    pub(crate) title: Option<Title>,
    /// Different clear signs of each side in the duties and the pay.
    pub(crate) marketing_duties: usize,
    pub(crate) sales_duties: usize,
    /// Pay by the sale, doorsteps, dials and quotas: sales whatever the title says.
    pub(crate) decisive: Option<Span>,
    /// The decisive sign stands in the pay field.
    pub(crate) decisive_in_pay: Option<Span>,
    /// Leads two teams, does neither's work.
    pub(crate) umbrella: bool,
    /// The sentence with most of each side, for showing.
    pub(crate) top_sales: Option<usize>,
    pub(crate) top_marketing: Option<usize>,
}

/// Less weight than this on both sides and the vacancy is neither.
const LEAST: f32 = 2.6;
/// The same when the title names another profession.
const LEAST_OTHER: f32 = 7.0;
/// What the title itself adds to its side.
const TITLE_WEIGHT: f32 = 2.4;
/// What one decisive sign adds to sales.
const DECISIVE: f32 = 3.0;
/// Both sides hold at least this share when a vacancy is two jobs (spec 0.4).
pub(crate) const BOTH_SHARE: f32 = 0.3;
/// And at least so many duties.
pub(crate) const BOTH_DUTIES: usize = 2;
/// The most that one sentence adds to a side.
const SENTENCE_CAP: f32 = 7.0;

/// Weighs a vacancy.
pub(crate) fn of_job(document: &Document, context: &Context) -> JobVerdict {
    let sections = sections(document);
    let title = Title::find(document, context);
    let mut job = JobVerdict {
        label: Label::Neither,
        confidence: 0.0,
        score: Score::default(),
        plain: Score::default(),
        sentences: Vec::with_capacity(sections.len()),
        sections,
        title,
        marketing_duties: 0,
        sales_duties: 0,
        decisive: None,
        decisive_in_pay: None,
        umbrella: false,
        top_sales: None,
        top_marketing: None,
    };
    weigh_sentences(document, &mut job);
    weigh_facts(context, &mut job);
    label(&mut job);
    job
}

fn weigh_sentences(document: &Document, job: &mut JobVerdict) {
    let (mut best_sales, mut best_marketing) = (0.0, 0.0);
    for (index, sentence) in document.sentences.iter().enumerate() {
        let own = Score {
            marketing: sentence.weight(Side::Marketing),
            sales: sentence.weight(Side::Sales),
        };
        job.sentences.push(own);
        if job.title.as_ref().is_some_and(|title| title.sentence == Some(index)) {
            continue;
        }
        let section = job.sections.get(index).copied().unwrap_or(Section::Summary);
        let weight = section.weight();
        job.umbrella |= sentence.used.has(cues::UMBRELLA);
        let mut counted = own.capped(SENTENCE_CAP);
        job.plain.add(Score {
            marketing: counted.marketing * weight,
            sales: counted.sales * weight,
        });
        if weight > 0.0 {
            let decisive = sentence
                .cue_hits
                .iter()
                .find(|hit| hit.cue == cues::DECISIVE_SALES && hit.standing.weight() > 0.5);
            if let Some(hit) = decisive {
                counted.sales += DECISIVE;
                job.sales_duties += 1;
                job.decisive.get_or_insert_with(|| document.span_of(&hit.tokens));
            }
            for hit in &sentence.sides {
                let clear = hit.strength >= 2 && hit.weight >= 2.0 && weight >= 0.6;
                match hit.side {
                    Side::Marketing => job.marketing_duties += usize::from(clear),
                    Side::Sales => job.sales_duties += usize::from(clear),
                }
            }
        }
        job.score
            .add(Score { marketing: counted.marketing * weight, sales: counted.sales * weight });
        if counted.sales * weight > best_sales {
            best_sales = counted.sales * weight;
            job.top_sales = Some(index);
        }
        if counted.marketing * weight > best_marketing {
            best_marketing = counted.marketing * weight;
            job.top_marketing = Some(index);
        }
    }
}

/// Pay, incentive and occupation, when the posting names them in fields of their own.
fn weigh_facts(context: &Context, job: &mut JobVerdict) {
    for (text, is_pay) in [(&context.job.pay, true), (&context.job.incentive, false)] {
        let Some(text) = text else { continue };
        let own = Document::read(text, crate::model::Channel::JobAd);
        for sentence in &own.sentences {
            job.score.sales += sentence.weight(Side::Sales).min(4.0) * Section::Pay.weight();
            let decisive = sentence
                .cue_hits
                .iter()
                .find(|hit| hit.cue == cues::DECISIVE_SALES && hit.standing.weight() > 0.5);
            if let Some(hit) = decisive {
                job.score.sales += DECISIVE * Section::Pay.weight();
                job.sales_duties += 1;
                if is_pay {
                    job.decisive_in_pay = Some(own.span_of(&hit.tokens));
                }
            }
        }
    }
    // O*NET-SOC: 41-xxxx are sales occupations; 11-2011, 11-2021, 11-2032, 13-1161 and 27-3031 are
    // marketing, advertising and public relations.
    let occupation = context.job.occupation.as_deref().unwrap_or_default();
    if occupation.contains("41-") || occupation.contains("11-2022") {
        job.score.sales += DECISIVE;
    } else if ["11-2011", "11-2021", "11-2032", "13-1161", "27-3031"]
        .iter()
        .any(|code| occupation.contains(code))
    {
        job.score.marketing += DECISIVE;
    }
}

fn label(job: &mut JobVerdict) {
    let family = job.title.as_ref().map_or(TitleFamily::Open, |title| title.family);
    let mut score = job.score;
    match family {
        TitleFamily::Marketing => score.marketing += TITLE_WEIGHT,
        TitleFamily::Sales => score.sales += TITLE_WEIGHT,
        TitleFamily::Pair => {
            score.marketing += TITLE_WEIGHT / 2.0;
            score.sales += TITLE_WEIGHT / 2.0;
        }
        TitleFamily::Other | TitleFamily::Open => {}
    }
    let least = match family {
        TitleFamily::Other => LEAST_OTHER,
        TitleFamily::Open => LEAST * 1.5,
        _ => LEAST * 0.8,
    };
    if score.total() < least {
        job.label = Label::Neither;
        job.confidence = 0.5 + 0.4 * (1.0 - score.total() / least);
        return;
    }
    let share = score.sales_share();
    let plain = job.plain.sales_share();
    let two_sided = plain > BOTH_SHARE
        && plain < 1.0 - BOTH_SHARE
        && job.marketing_duties >= BOTH_DUTIES
        && job.sales_duties >= BOTH_DUTIES;
    job.label = if two_sided {
        Label::Both
    } else if share >= 0.5 {
        Label::Sales
    } else {
        Label::Marketing
    };
    let margin = match job.label {
        Label::Both => 1.0 - (share - 0.5).abs() / 0.2,
        _ => ((share - 0.5).abs() - 0.1) / 0.35,
    };
    job.confidence = 0.5 + 0.45 * margin.clamp(0.0, 1.0) * (score.total() / (score.total() + 4.0));
}
