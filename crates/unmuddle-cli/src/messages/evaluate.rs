//! What the evaluation says.

use crate::evaluate::Figure;

pub(crate) const PAIRS: &str = "pairs of how a sentence begins and its label";
pub(crate) const UNKNOWN: &str = "-";

pub(crate) const VALUE: &str = "value";
pub(crate) const FROM: &str = "from";
pub(crate) const TO: &str = "to";
pub(crate) const RESTS_ON: &str = "of";
pub(crate) const BASELINE_COLUMN: &str = "baseline";
pub(crate) const HITS: [&str; 5] = ["texts", "said", "precision", "recall", "F1"];
pub(crate) const BINS: [&str; 3] = ["texts", "promised", "right"];
pub(crate) const SOURCE_COLUMNS: [&str; 3] = ["texts", "macro-F1", "baseline"];

pub(crate) const LABELS: &str = "Labels";
pub(crate) const SELLING: &str = "Sales or both, against the rest";
pub(crate) const CONFUSION: &str = "Confusion (rows: true, columns: said)";
pub(crate) const SURE: &str = "How decided it is";
pub(crate) const RELIABILITY: &str = "Confidence, and how often it was right";
pub(crate) const TITLES: &str = "Titles";
pub(crate) const SENTENCES: &str = "Sentences (both counts as sales)";
pub(crate) const MUDDLES: &str = "Muddles, by kind and by place";
pub(crate) const PUSHY: &str = "Pushiness";
pub(crate) const WARNINGS: &str = "Warnings";
pub(crate) const WORST: &str = "The worst errors";
pub(crate) const UNJUDGED: &str = "Warned, and nothing says whether rightly";
pub(crate) const BASELINE: &str = "Baseline: words and pairs of words alone";
pub(crate) const BY_SOURCE: &str = "By source";
pub(crate) const SOURCES: &str = "Each source, by a model that never saw it";
pub(crate) const TOO_EASY: &str =
    "The corpus is too easy: words alone tell its labels. Add harder texts.";

pub(crate) const LABEL: &str = "label";
pub(crate) const TITLE: &str = "title";

/// What a figure is called; the baseline's stand beside the others and have no name.
pub(crate) const fn figure(figure: Figure) -> Option<&'static str> {
    match figure {
        Figure::MacroF1Of4 => Some("macro-F1, 4 labels"),
        Figure::MacroF1Of3 => Some("macro-F1, 3 without both"),
        Figure::SellingF1 => Some("F1, sales or both"),
        Figure::SideF1 => Some("macro-F1, the larger share"),
        Figure::TitleF1 => Some("macro-F1, what titles say"),
        Figure::SentenceF1 => Some("macro-F1, sentences"),
        Figure::MuddlePrecision => Some("muddle precision"),
        Figure::MuddleRecall => Some("muddle recall"),
        Figure::FalseWarned => Some("wrongly warned"),
        Figure::Warned => Some("warned"),
        Figure::PushyPrecision => Some("pushy precision"),
        Figure::PushyRecall => Some("pushy recall"),
        Figure::CalibrationError => Some("expected calibration error"),
        Figure::BaselineMacroF1Of4
        | Figure::BaselineMacroF1Of3
        | Figure::BaselineSellingF1
        | Figure::BaselineSideF1 => None,
    }
}

pub(crate) fn no_label() -> &'static str {
    r#"`label` is missing; say what the text does, as in "label":"sales", or `duties_are` for a job ad"#
}

pub(crate) fn part(all: bool, job_ads: bool, texts: usize) -> String {
    match (all, job_ads) {
        (true, _) if texts == 1 => "1 text".to_owned(),
        (true, _) => format!("{texts} texts"),
        (_, true) => format!("Job ads alone: {texts}"),
        _ => format!("Other texts alone: {texts}"),
    }
}

pub(crate) fn left_out(other_split: usize, low: usize) -> Vec<String> {
    let mut lines = Vec::new();
    if other_split > 0 {
        lines.push(format!("left out: {other_split} of other splits"));
    }
    if low > 0 {
        lines.push(format!("left out: {low} with a doubtful label"));
    }
    lines
}

/// A share as a count, its whole and a percentage.
fn share(count: usize, of: usize) -> String {
    #[allow(clippy::cast_precision_loss, reason = "counts of texts")]
    let percent = 100.0 * count as f64 / of.max(1) as f64;
    format!("{count} of {of} ({percent:.1} %)")
}

pub(crate) fn sure(texts: usize, right: usize) -> String {
    format!("sure of {texts}, and right in {}", share(right, texts))
}

pub(crate) fn undecided(count: usize, of: usize) -> String {
    format!("neither side larger in {} of marketing or sales", share(count, of))
}

pub(crate) fn warned(count: usize, of: usize) -> String {
    format!("warned: {}", share(count, of))
}

pub(crate) fn false_warned(count: usize, of: usize) -> String {
    format!("wrongly warned, of the texts without a muddle: {}", share(count, of))
}

pub(crate) fn bin(index: usize, bins: usize) -> String {
    format!("{} to {} %", 100 * index / bins, 100 * (index + 1) / bins)
}

pub(crate) fn place(file: &str, line: usize, id: &str, channel: &str) -> String {
    if id.is_empty() {
        format!("{file}, line {line} ({channel})")
    } else {
        format!("{file}, line {line}: {id} ({channel})")
    }
}

pub(crate) fn instead(what: &str, truth: &str, said: &str, confidence: f32) -> String {
    if what == TITLE {
        format!("{what}: {said} instead of {truth}")
    } else {
        format!("{what}: {said} instead of {truth}, confidence {:.0} %", confidence * 100.0)
    }
}

/// The muddles that were said instead of the true ones, whose kinds may be unknown.
pub(crate) fn muddled_instead(truth: Option<Vec<&str>>, said: &[&str]) -> String {
    let named = |muddles: &[&str]| match muddles {
        [] => "none".to_owned(),
        some => some.join(", "),
    };
    let truth = truth.map_or_else(|| "some".to_owned(), |muddles| named(&muddles));
    format!("muddle: {} instead of {truth}", named(said))
}

pub(crate) fn rules(rules: &[String]) -> String {
    format!("rules: {}", rules.join(", "))
}

pub(crate) fn telling(sentence: &str) -> String {
    format!("> {sentence}")
}

pub(crate) fn about_baseline(texts: usize, penalty: f64) -> String {
    format!("TF-IDF and logistic regression, fitted on {texts} texts, penalty {penalty}")
}

pub(crate) fn baseline_on_corpus(reached: f64) -> String {
    format!("On the corpus' own test split it reaches a macro-F1 of {reached:.3}.")
}

pub(crate) fn fitting_baseline(texts: usize) -> String {
    format!("Fitting the baseline on {texts} texts ...")
}

pub(crate) fn training_without(source: &str) -> String {
    format!("Training without {source} ...")
}
