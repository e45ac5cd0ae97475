//! How a text sounds.

use super::case::{Case, Seen};
use crate::evidence::{CueHit, Evidence, Use};
use crate::generated::cues;
use crate::lexicon::Cue;
use crate::model::{AskLevel, Severity};

/// From this sum of signs on a text is pushy.
const ENOUGH: f32 = 1.5;
/// From this sum on, whether or not it seems to sell.
const PLENTY: f32 = 3.0;
/// Less likely to sell than this, a few signs are a story told.
const SELLS: f32 = 0.3;
/// One sort of sign counts no more often than this.
const OFTEN: f32 = 2.0;
/// Pressure in so many sentences is relentless.
const RELENTLESS: usize = 4;
/// So many orders to buy in capital letters are shouting.
const SHOUTED_ORDERS: usize = 2;

/// What each sort of sign adds. Pressure and shouting alone are no more than loud.
const SIGNS: &[(Cue, f32)] = &[(cues::BLAME, 1.0), (cues::THREAT, 1.0), (cues::CHASE, 1.0)];
const LOUD: f32 = 0.5;
/// A harsh word beside "you".
const HURT: f32 = 0.75;
const YOU: &[&str] = &["you", "your", "you're", "you've", "you'll", "yourself", "themselve"];

/// Guilt, chasing, threats, relentless pressure: one plain phrase, or several signs together.
pub(super) fn pushy(case: &Case) -> Vec<Seen> {
    let sentences = &case.document.sentences;
    let plain = |sentence: &Evidence| {
        sentence
            .cue_hits
            .iter()
            .find(|hit| hit.cue == cues::PUSHY && does(case, hit))
            .map(|hit| Seen::text(Severity::Warn, case.document.span_of(&hit.tokens)))
    };
    let seen: Vec<Seen> = sentences.iter().filter_map(plain).collect();
    if !seen.is_empty() {
        return seen;
    }
    let pressed = sentences.iter().filter(|sentence| sentence.used.has(cues::PRESSURE)).count();
    let shouts = |index: &usize| {
        sentences[*index].ask_level() >= AskLevel::Commit && is_shouted(case, *index)
    };
    let shouted: Vec<usize> = (0..sentences.len()).filter(shouts).collect();
    let relentless =
        case.verdict().is_some() && (pressed >= RELENTLESS || shouted.len() >= SHOUTED_ORDERS);
    let strongest = (0..sentences.len())
        .rev()
        .max_by(|&a, &b| signs(case, &sentences[a]).total_cmp(&signs(case, &sentences[b])));
    if !relentless && !adds_up(case, pressed > 0) {
        return Vec::new();
    }
    let first = if relentless { shouted.first().copied().or(strongest) } else { strongest };
    first.map(|at| Seen::text(Severity::Warn, case.sentence(at))).into_iter().collect()
}

/// Whether a phrase does what it says. One that begins with its own "don't" is not denied by it.
fn does(case: &Case, hit: &CueHit) -> bool {
    let first = || case.document.stream.form(hit.tokens.start);
    hit.standing == Use::Used
        || hit.standing == Use::Negated && matches!(first(), "don't" | "won't" | "never" | "not")
}

/// What the signs in one sentence add up to.
fn signs(case: &Case, sentence: &Evidence) -> f32 {
    let own = SIGNS.iter().filter(|(cue, _)| sentence.cues.has(*cue)).map(|(_, worth)| worth);
    own.sum::<f32>()
        + if hurts(case, sentence) { HURT } else { 0.0 }
        + if sentence.used.has(cues::PRESSURE) { LOUD } else { 0.0 }
}

/// Whether a harsh word stands beside "you".
fn hurts(case: &Case, sentence: &Evidence) -> bool {
    sentence.cues.has(cues::HARSH)
        && !sentence.cues.has(cues::BLAME)
        && sentence.tokens.clone().any(|index| YOU.contains(&case.document.stream.form(index)))
}

/// Whether blame, threats and chasing, with pressure and capital letters, are enough together.
fn adds_up(case: &Case, pressed: bool) -> bool {
    let sentences = &case.document.sentences;
    let count = |is: &dyn Fn(&Evidence) -> bool| {
        sentences.iter().filter(|sentence| is(sentence)).fold(0.0_f32, |sum, _| sum + 1.0)
    };
    let told: f32 = SIGNS
        .iter()
        .map(|(cue, worth)| worth * count(&|sentence| sentence.cues.has(*cue)).min(OFTEN))
        .sum();
    let told = told + HURT * count(&|sentence| hurts(case, sentence)).min(OFTEN);
    let loud = |is: bool| if is { LOUD } else { 0.0 };
    let (sells, around) = match (case.verdict(), case.job()) {
        (Some(verdict), _) => {
            (verdict.selling, loud(pressed) + loud(shouts_words(case.document.text())))
        }
        // A vacancy has a closing date, and abbreviations in capital letters.
        (_, Some(job)) => (job.sells, 0.0),
        _ => (0.0, 0.0),
    };
    let sum = told + around - count(&|sentence| sentence.cues.has(cues::EASY_NO));
    told > 0.0 && (sum >= PLENTY || sum >= ENOUGH && sells >= SELLS)
}

/// Whether several words stand in capital letters, other than abbreviations.
fn shouts_words(text: &str) -> bool {
    let shouted = |word: &str| {
        word.chars().filter(|c| c.is_alphabetic()).count() >= 4
            && !word.chars().any(char::is_lowercase)
    };
    text.split_whitespace().filter(|word| shouted(word)).count() >= 2
}

/// Whether a sentence of several words is in capital letters.
fn is_shouted(case: &Case, index: usize) -> bool {
    let Some(sentence) = case.document.sentences.get(index) else { return false };
    let text = sentence.segment.span.slice(case.document.text());
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = text.chars().filter(|c| c.is_uppercase()).count();
    letters >= 8 && capitals * 10 >= letters * 8
}
