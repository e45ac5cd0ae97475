//! The page: Markdown for people, with a block that the gate reads.

use std::{collections::BTreeMap, fmt::Write};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::{
    plan::{Plan, Set},
    words,
};

/// Where the block for machines begins and ends.
const BLOCK: &str = "```jsonl\n";
const BLOCK_END: &str = "```\n";
/// Above this macro-F1 of words alone on our own texts, these are too easy.
const TOO_EASY: f64 = 0.85;

/// What was measured of a set, or of the job ads or the other texts in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    pub set: String,
    /// `all`, `job_ads` or `other_texts`.
    pub part: String,
    pub texts: usize,
    pub figures: BTreeMap<String, Measure>,
}

/// A figure, the ends of its range, how many texts it rests on, and what words alone reach. All but
/// the number of texts lie between 0 and 1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measure(pub f64, pub f64, pub f64, pub usize, pub Option<f64>);

impl Measure {
    /// To four places, which is what the page keeps.
    pub fn rounded(value: f64, low: f64, high: f64, of: usize, baseline: Option<f64>) -> Self {
        let round = |figure: f64| (figure * 10_000.0).round() / 10_000.0;
        Self(round(value), round(low), round(high), of, baseline.map(round))
    }
}

impl Part {
    /// Whether both are measures of the same texts.
    pub fn is_of(&self, other: &Part) -> bool {
        self.set == other.set && self.part == other.part
    }
}

/// What was measured now, and what is kept of sets that were not, in the order of the plan.
pub fn joined(plan: &Plan, fresh: Vec<Part>, kept: Vec<Part>) -> Vec<Part> {
    let measured = |part: &Part| fresh.iter().any(|fresh| fresh.set == part.set);
    let kept: Vec<Part> = kept.into_iter().filter(|part| !measured(part)).collect();
    let mut parts: Vec<Part> = fresh.into_iter().chain(kept).collect();
    let place = |part: &Part| plan.sets.iter().position(|set| set.id == part.set);
    parts.retain(|part| place(part).is_some());
    parts.sort_by(|a, b| place(a).cmp(&place(b)).then_with(|| a.part.cmp(&b.part)));
    parts
}

/// The page of some measures.
pub fn print(plan: &Plan, parts: &[Part]) -> Result<String> {
    let mut page = String::from(words::HEAD);
    for set in &plan.sets {
        let of_set: Vec<&Part> = parts.iter().filter(|part| part.set == set.id).collect();
        if !of_set.is_empty() {
            print_set(plan, set, &of_set, &mut page)?;
        }
    }
    write!(page, "\n{}\n{BLOCK}", words::FIGURES)?;
    for part in parts {
        writeln!(page, "{}", serde_json::to_string(part)?)?;
    }
    page.push_str(BLOCK_END);
    Ok(page)
}

fn print_set(plan: &Plan, set: &Set, parts: &[&Part], page: &mut String) -> Result<()> {
    writeln!(page, "\n## {}\n\n{}\n", set.title, set.about.trim())?;
    let count = parts.iter().find(|part| part.part == "all").map_or(0, |part| part.texts);
    writeln!(page, "*{}. Source: {}.*", words::texts(count), flat(&set.source))?;
    for part in parts {
        match words::part(&part.part) {
            Some(name) => writeln!(page, "\n### {name}: {}\n", words::texts(part.texts))?,
            None => page.push('\n'),
        }
        page.push_str(words::TABLE);
        for id in &set.figures {
            let (Some(figure), Some(measure)) = (plan.figure(id), part.figures.get(id)) else {
                continue;
            };
            let Measure(value, low, high, of, baseline) = measure;
            let baseline =
                baseline.map_or_else(|| words::NONE.to_owned(), |reached| format!("{reached:.3}"));
            writeln!(
                page,
                "| {} | **{value:.3}** | {low:.3} to {high:.3} | {of} | {baseline} |",
                figure.name
            )?;
        }
        if !set.outside && part.part == "all" && is_too_easy(part) {
            write!(page, "\n{}", words::TOO_EASY)?;
        }
    }
    Ok(())
}

/// On one line.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_too_easy(part: &Part) -> bool {
    part.figures
        .get("macro_f1_4")
        .and_then(|measure| measure.4)
        .is_some_and(|reached| reached > TOO_EASY)
}

/// The measures on a page.
pub fn read(page: &str) -> Result<Vec<Part>> {
    let page = page.replace("\r\n", "\n");
    let (_, block) = page.split_once(BLOCK).context("the page has no block of figures")?;
    let (block, _) = block.split_once(BLOCK_END).context("the block of figures has no end")?;
    block
        .lines()
        .map(|line| serde_json::from_str(line).context("a line of figures cannot be read"))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn plan() -> Plan {
        let set = |id: &str| {
            format!(
                "[[set]]\nid='{id}'\ntitle='Set {id}'\nabout='About.'\nsource='somewhere'\n\
                 files=[]\narguments=[]\nfigures=['macro_f1_4']\n"
            )
        };
        let figure = "figure=[{id='macro_f1_4',name='Labels',better='higher'}]\n";
        Plan::parse(&format!("{figure}{}{}", set("a"), set("b"))).unwrap()
    }

    fn part(set: &str, part: &str, value: f64, baseline: f64) -> Part {
        let measure = Measure::rounded(value, value - 0.1, value + 0.1, 3, Some(baseline));
        let figures = BTreeMap::from([("macro_f1_4".to_owned(), measure)]);
        Part { set: set.to_owned(), part: part.to_owned(), texts: 3, figures }
    }

    #[test]
    fn a_page_gives_back_the_figures_it_was_made_of() {
        let parts = vec![part("a", "all", 1.0 / 3.0, 0.2), part("a", "job_ads", 0.5, 0.3)];
        let page = print(&plan(), &parts).unwrap();
        assert_eq!(read(&page).unwrap(), parts);
        assert_eq!(read(&page.replace('\n', "\r\n")).unwrap(), parts);
        for told in
            ["## Set a", "| Labels | **0.333** | 0.233 to 0.433 | 3 | 0.200 |", "### Job ads"]
        {
            assert!(page.contains(told), "{told}: {page}");
        }
        assert!(!page.contains("## Set b"));
        assert!(read("# A page").is_err());
    }

    #[test]
    fn an_easy_corpus_is_called_so() {
        let easy = |baseline| print(&plan(), &[part("a", "all", 0.9, baseline)]).unwrap();
        assert!(easy(0.86).contains(words::TOO_EASY));
        assert!(!easy(0.85).contains(words::TOO_EASY));
    }

    #[test]
    fn a_set_that_is_not_here_keeps_its_figures() {
        let kept = vec![part("b", "all", 0.4, 0.1), part("a", "all", 0.5, 0.1)];
        let fresh = vec![part("a", "all", 0.6, 0.1)];
        let joined = joined(&plan(), fresh.clone(), kept.clone());
        assert_eq!(joined, [fresh[0].clone(), kept[0].clone()]);
    }
}
