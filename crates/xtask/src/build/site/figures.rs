//! How often it is right, as the page about it tells it: the figures of `tests/accuracy.md`, in plain
//! words.

use anyhow::{Context, Result};
use serde::Serialize;

use crate::{
    accuracy::{self, Measure, Part},
    generate::wording::Wording,
    root::Root,
};

/// Told to those who build it, and left out for people: how far confidence and truth lie apart.
const LEFT_OUT: &str = "calibration_error";

/// Sets that are shown at once; the others wait to be unfolded.
const FIRST: [&str; 3] = ["corpus_test", "gold_job_ads", "gold_posts"];

/// The sets that were measured.
#[derive(Serialize)]
pub struct Figures {
    first: Vec<Set>,
    more: Vec<Set>,
}

#[derive(Serialize)]
struct Set {
    id: String,
    name: String,
    about: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    name: String,
    figure: String,
    range: String,
    texts: usize,
}

impl Figures {
    /// Those of the committed page.
    pub fn read(root: &Root, wording: &Wording) -> Result<Self> {
        let parts = accuracy::committed(root)?;
        let whole = parts.iter().filter(|part| part.part == "all");
        let sets = whole.map(|part| set(part, wording)).collect::<Result<Vec<_>>>()?;
        let (first, more) =
            sets.into_iter().partition(|set: &Set| FIRST.contains(&set.id.as_str()));
        Ok(Self { first, more })
    }
}

fn set(part: &Part, wording: &Wording) -> Result<Set> {
    let shown = part.figures.iter().filter(|(id, _)| *id != LEFT_OUT);
    let mut rows = shown
        .map(|(id, measure)| Ok((rank(id), row(id, *measure, wording)?)))
        .collect::<Result<Vec<_>>>()
        .with_context(|| format!("the figures of {}", part.set))?;
    rows.sort_by_key(|(rank, _)| *rank);
    Ok(Set {
        id: part.set.clone(),
        name: wording.say(&format!("about_set_{}", part.set))?,
        about: wording.fill(
            &format!("about_set_{}_about", part.set),
            &[("texts", &part.texts.to_string())],
        )?,
        rows: rows.into_iter().map(|(_, row)| row).collect(),
    })
}

/// Shares of texts first, then scores.
fn rank(id: &str) -> (bool, usize) {
    const SHARES: [&str; 4] = ["muddle_precision", "muddle_recall", "false_warned", "warned"];
    let share = SHARES.iter().position(|known| *known == id);
    (share.is_none(), share.unwrap_or_default())
}

/// A share is told as so many in a hundred, or in a thousand where it is small; a score is a number
/// of points.
fn row(id: &str, measure: Measure, wording: &Wording) -> Result<Row> {
    let Measure(value, low, high, texts, _) = measure;
    let is_score = rank(id).0;
    let (of, unit) = match (is_score, value < 0.01) {
        (true, _) => (100.0, "about_points"),
        (false, false) => (100.0, "about_in_hundred"),
        (false, true) => (1000.0, "about_in_thousand"),
    };
    let whole = |figure: f64| format!("{:.0}", figure * of);
    Ok(Row {
        name: wording.say(&format!("about_figure_{id}"))?,
        figure: wording.fill(unit, &[("figure", &whole(value))])?,
        range: wording.fill("about_range", &[("low", &whole(low)), ("high", &whole(high))])?,
        texts,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_set_and_every_figure_of_the_page_is_told_in_each_language() {
        let root = Root::find().unwrap();
        for language in ["en", "de"] {
            let figures = Figures::read(&root, &Wording::read(&root, language).unwrap()).unwrap();
            assert_eq!(figures.first.len(), FIRST.len());
            assert!(figures.first.iter().chain(&figures.more).all(|set| !set.rows.is_empty()));
        }
    }

    #[test]
    fn small_shares_are_not_rounded_away() {
        let wording = Wording::read(&Root::find().unwrap(), "en").unwrap();
        let told = |id: &str, value: f64| {
            let row = row(id, Measure(value, value / 2.0, value * 2.0, 7, None), &wording).unwrap();
            (row.figure, row.range)
        };
        assert_eq!(told("warned", 0.004), ("4 in 1000".into(), "2 to 8".into()));
        assert_eq!(told("muddle_recall", 0.4), ("40 in 100".into(), "20 to 80".into()));
        assert_eq!(told("macro_f1_3", 0.005).0, "0 of 100 points");
    }
}
