//! The words of the page, apart from what the plan says of its sets.

pub const HEAD: &str = "\
# How often it is right

The figures below are measured on texts that training never saw. Not all choices were blind, though:
figures like these were in sight while phrases and thresholds were chosen, so expect somewhat less on
texts of your own. `cargo xtask accuracy` writes this page, and `cargo xtask test` fails when a
figure gets worse by more than half a point (0.005). To measure texts of your own, run
`unmuddle evaluate`.

## How to read it

- **Figures** lie between 0 and 1. *Precision* is the share of what was said that is right,
  *recall* the share of what there is that was found, and *F1* balances the two. A mean F1 counts
  every label alike, however rare it is.
- **Warned** and **calibration error** are better when they are lower. The calibration error tells
  how far confidence and truth lie apart on average.
- **Range:** in nineteen of twenty samples of this size the figure would lie there. Small sets have
  wide ranges; a difference inside a range means little.
- **Rests on** counts the texts (or sentences) behind a figure: for a precision those that were said
  to be muddled, for a recall those that are.
- **Words alone** is what a plain model reaches that knows words and pairs of words and nothing
  else (TF-IDF with logistic regression), learnt from the same texts. Where it comes close, the
  texts are easy or the rest adds little.
- Texts from outside are read from a folder beside the project and are no part of it. A copy of the
  project without them measures its own texts alone.
";

pub const TABLE: &str = "\
| | figure | range | rests on | words alone |
|---|---:|---:|---:|---:|
";

/// Where there is nothing to tell.
pub const NONE: &str = "–";

pub const FIGURES: &str = "\
## The same, for machines

One line a set: each figure, the ends of its range, what it rests on, and what words alone reach.
";

pub const TOO_EASY: &str = "\
Words alone tell these labels too well. The corpus is too easy and needs harder texts.
";

pub const FALLEN: &str = "If this is meant, run `cargo xtask accuracy`, and say in the commit why";
pub const WRITE_AGAIN: &str = "to put it on the page: cargo xtask accuracy";

/// What a part of a set is called; the whole of it needs no name.
pub fn part(part: &str) -> Option<&'static str> {
    match part {
        "job_ads" => Some("Job ads"),
        "other_texts" => Some("Other texts"),
        _ => None,
    }
}

pub fn texts(count: usize) -> String {
    if count == 1 { "1 text".to_owned() } else { format!("{count} texts") }
}

pub fn moved(place: &str, before: f64, now: f64) -> String {
    format!("{place} went from {before:.4} to {now:.4}")
}

pub fn gone(place: &str, before: f64) -> String {
    format!("{place} was {before:.4} and is no longer measured")
}

pub fn other_texts(set: &str, part: &str, before: usize, now: usize) -> String {
    format!("{set}, {part} holds {now} texts; the page tells of {before}")
}
