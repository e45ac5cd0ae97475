//! Asks the terminal program, built as it ships.

use std::{collections::BTreeMap, path::PathBuf, process::Command};

use anyhow::{Context, Result};
use serde::Deserialize;

use super::{
    page::{Measure, Part},
    plan::{Plan, Set},
};
use crate::{root::Root, run};

/// What is measured beside the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum With {
    Nothing,
    /// The baseline, which takes a while to fit.
    Baseline,
}

/// The shape of `unmuddle evaluate --format json`, as far as it is used.
#[derive(Deserialize)]
struct Evaluation {
    texts: Texts,
}

#[derive(Deserialize)]
struct Texts {
    /// `all`, and where both occur, `job_ads` and `other_texts`.
    parts: BTreeMap<String, EvaluatedPart>,
}

#[derive(Deserialize)]
struct EvaluatedPart {
    texts: usize,
    figures: BTreeMap<String, Range>,
}

#[derive(Clone, Copy, Deserialize)]
struct Range {
    of: usize,
    value: f64,
    low: f64,
    high: f64,
}

/// Every set that is on this machine.
pub fn all(root: &Root, plan: &Plan, with: With) -> Result<Vec<Part>> {
    run::run(cargo(root, "build").args(["-p", "unmuddle-cli"]))?;
    let mut parts = Vec::new();
    for set in &plan.sets {
        match set.found(root)? {
            Some(files) => {
                println!("  measuring {}", set.id);
                parts.extend(measure(root, set, &files, with)?);
            }
            None => println!("  passed over {}: its texts are not on this machine", set.id),
        }
    }
    Ok(parts)
}

fn measure(root: &Root, set: &Set, files: &[PathBuf], with: With) -> Result<Vec<Part>> {
    let mut command = cargo(root, "run");
    command
        .args(["-p", "unmuddle-cli", "--bin", "unmuddle", "--", "evaluate"])
        .args(["--format", "json", "--errors", "0"])
        .args(&set.arguments)
        .args(files);
    if with == With::Baseline {
        command.args(["--baseline", "tests/corpus"]);
    }
    let printed = run::output(&mut command)?;
    parts(set, &printed).with_context(|| format!("measuring {}", set.id))
}

fn cargo(root: &Root, command: &str) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args([command, "--release", "--quiet"]).current_dir(root.path());
    cargo
}

/// The parts of a set, with the figures that the plan asks for and that exist.
fn parts(set: &Set, printed: &str) -> Result<Vec<Part>> {
    let evaluation: Evaluation = serde_json::from_str(printed)?;
    let part = |(name, part): (String, EvaluatedPart)| {
        let of = |id: &str| part.figures.get(id).copied();
        let figures = set
            .figures
            .iter()
            .filter_map(|id| {
                let Range { of: texts, value, low, high } = of(id)?;
                let baseline = of(&format!("baseline_{id}")).map(|baseline| baseline.value);
                Some((id.clone(), Measure::rounded(value, low, high, texts, baseline)))
            })
            .collect();
        Part { set: set.id.clone(), part: name, texts: part.texts, figures }
    };
    Ok(evaluation.texts.parts.into_iter().map(part).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_figures_that_are_asked_for_are_taken_with_their_baseline() {
        let plan = "figure=[{id='f',name='F',better='higher'},{id='g',name='G',better='lower'}]\n\
            [[set]]\nid='a'\ntitle=''\nabout=''\nsource=''\nfiles=[]\narguments=[]\nfigures=['f','g']";
        let plan = Plan::parse(plan).unwrap();
        let printed = r#"{"texts":{"left_out":{},"parts":{"all":{"texts":7,"figures":{
            "f":{"of":6,"value":0.123449,"low":0.1,"high":0.2},
            "other":{"of":7,"value":0.5,"low":0.5,"high":0.5},
            "baseline_f":{"of":6,"value":0.06,"low":0.0,"high":0.1}}}}},"baseline":null}"#;
        let parts = parts(&plan.sets[0], printed).unwrap();
        let figures = BTreeMap::from([("f".into(), Measure(0.1234, 0.1, 0.2, 6, Some(0.06)))]);
        let wanted = Part { set: "a".into(), part: "all".into(), texts: 7, figures };
        assert_eq!(parts, [wanted]);
    }
}
