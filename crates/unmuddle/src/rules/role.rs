//! Rules about vacancies, and about selling under another name.

use super::case::{Case, Seen};
use crate::evidence::{CueSet, Use};
use crate::generated::cues;
use crate::job::{JobVerdict, Section, Title, TitleFamily};
use crate::lexicon::Cue;
use crate::model::{AskLevel, Channel, Field, Label, Severity, Span};

/// From this share of the duties a title of the other side disagrees.
const MISMATCH_SHARE: f32 = 0.6;
/// Less sure than this, nobody is warned.
const LEAST_SURE: f32 = 0.45;
/// Under a marketing title, duties sell from this chance on; less is enough beside a clear duty or
/// a decisive sign. Measured on vacancies that training did not see.
const SELLS: f32 = 0.7;
const SELLS_BY_DUTIES: f32 = 0.4;
/// Under a sales title, duties are marketing from this chance on; less when others sell.
const MARKETS: f32 = 0.45;
const MARKETS_BESIDE_OTHERS: f32 = 0.3;
/// A text that is marketing all in all may still sell from this chance on.
const LIKELY: f32 = 0.3;
/// Signs of a disguised sales job that together are as good as a decisive one.
const DISGUISE_SIGNS: usize = 2;

/// One vacancy asks for two jobs.
pub(super) fn two_jobs(case: &Case) -> Option<Seen> {
    let job = case.job()?;
    let two = match job.family() {
        TitleFamily::Marketing => {
            let sells = sells_under_marketing(job) || is_decisive(job) && job.label == Label::Both;
            sells && job.label != Label::Sales && job.shares.sales < MISMATCH_SHARE
        }
        _ => {
            let shown = job.sales_duties + job.marketing_duties > 0;
            job.label == Label::Both && job.confidence >= LEAST_SURE && shown && !job.sold_by_others
        }
    };
    if job.umbrella || !two {
        return None;
    }
    Some(match (job.top_sales, &job.title) {
        (None, Some(title)) => at_title(title),
        (index, _) => Seen::text(Severity::Warn, case.sentence(index.unwrap_or(0))),
    })
}

/// Whether a vacancy with a marketing title asks for selling: by its chance, or by less of it
/// beside duties that say so.
fn sells_under_marketing(job: &JobVerdict) -> bool {
    if is_decisive(job) {
        return job.sells >= SELLS_BY_DUTIES;
    }
    let by_duties = job.sells >= SELLS_BY_DUTIES
        && job.sales_duties >= 1
        && job.shares.sales > job.shares.marketing;
    let by_chance = job.sells >= SELLS && job.shows_selling();
    (by_duties || by_chance) && !job.sold_by_others
}

const fn is_decisive(job: &JobVerdict) -> bool {
    job.decisive.is_some() || job.decisive_in_pay.is_some()
}

/// The title names one job, the duties are the other.
pub(super) fn title_mismatch(case: &Case) -> Option<Seen> {
    let job = case.job()?;
    let title = job.title.as_ref()?;
    let sure = job.confidence >= LEAST_SURE;
    let mismatch = match title.family {
        TitleFamily::Marketing => {
            sells_under_marketing(job)
                && (job.label == Label::Sales || job.shares.sales >= MISMATCH_SHARE)
        }
        TitleFamily::Sales => {
            let enough = if job.sold_by_others { MARKETS_BESIDE_OTHERS } else { MARKETS };
            job.markets >= enough
                && job.markets > job.sells
                && !is_decisive(job)
                && !is_agency_title(case, title)
        }
        TitleFamily::Pair => !job.umbrella && job.label == Label::Sales && sure,
        TitleFamily::Other | TitleFamily::Open => false,
    };
    mismatch.then(|| at_title(title))
}

/// An account manager or executive whose duties are marketing serves an agency's clients: the same
/// title for another job, not a wrong one.
fn is_agency_title(case: &Case, title: &Title) -> bool {
    let text = match (title.field, &case.context.title) {
        (Field::Title, Some(text)) => text.to_lowercase(),
        _ => return false,
    };
    text.contains("account ") && !text.contains("sales")
}

/// A sales job, or a pitch, that says it is something else.
pub(super) fn disguised_sales(case: &Case) -> Option<Seen> {
    match case.job() {
        Some(job) => disguised_vacancy(case, job),
        None => dodged_pitch(case),
    }
}

fn disguised_vacancy(case: &Case, job: &JobVerdict) -> Option<Seen> {
    if job.family() == TitleFamily::Sales {
        return None;
    }
    let mut all = CueSet::default();
    let mut signs = 0;
    for (sentence, section) in case.document.sentences.iter().zip(&job.sections) {
        if *section != Section::About {
            all.extend(&sentence.cues);
        }
        signs += sentence.cue_hits.iter().filter(|hit| hit.cue == cues::DISGUISE_SIGN).count();
    }
    let denies = all.has(cues::NOT_SALES_CLAIM);
    let named_else =
        job.title.as_ref().is_some_and(|title| title.euphemism) || all.has(cues::EUPHEMISM);
    let decisive = job.decisive.or(job.decisive_in_pay);
    let sells = matches!(job.label, Label::Sales | Label::Both);
    // Who denies selling and pays by the sale is seen through, whatever the other words say.
    let disguised = (denies && (decisive.is_some() || sells && job.sales_duties >= 2))
        || (sells && named_else && decisive.is_some() && job.marketing_duties < 3)
        || (sells && named_else && signs >= DISGUISE_SIGNS && job.sales_duties >= 1);
    if !disguised {
        return None;
    }
    if let Some(span) = job.decisive {
        return Some(Seen::text(Severity::Warn, span));
    }
    if let Some(span) = job.decisive_in_pay {
        return Some(Seen { severity: Severity::Warn, field: Field::Pay, span });
    }
    Some(Seen::text(Severity::Warn, case.sentence(job.top_sales.unwrap_or(0))))
}

/// "Not being salesy, but…" before an offer, or a job that denies to sell and pays by the sale.
fn dodged_pitch(case: &Case) -> Option<Seen> {
    let verdict = case.verdict()?;
    let any = |cues: &[Cue]| case.document.sentences.iter().any(|s| s.used.has_any(cues));
    let offers = verdict.ask >= AskLevel::RaiseHand || any(&[cues::PRICE, cues::R53_PITCHES]);
    let index = if case.context.channel == Channel::Unknown && any(&[cues::DECISIVE_SALES]) {
        position(case, cues::NOT_SALES_CLAIM)
    } else {
        None
    };
    let index = index.or_else(|| {
        let sells = verdict.label != Label::Marketing || verdict.selling >= LIKELY;
        let dodges = offers && sells;
        position(case, cues::LABEL_DODGE).filter(|_| dodges)
    })?;
    Some(Seen::text(Severity::Warn, case.sentence(index)))
}

fn position(case: &Case, cue: Cue) -> Option<usize> {
    case.document.sentences.iter().position(|sentence| {
        sentence.cue_hits.iter().any(|hit| hit.cue == cue && hit.standing != Use::Quoted)
    })
}

fn at_title(title: &Title) -> Seen {
    let span: Span = title.span;
    Seen { severity: Severity::Warn, field: title.field, span }
}
