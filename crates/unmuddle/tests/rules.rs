//! Every rule's examples: the ones that it must speak about, and the near misses it must not.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use unmuddle::{Assessment, Context, Example, Severity, assess, reference, rules};

fn assess_example(example: &Example) -> Assessment {
    let mut context = Context::new(example.channel);
    if let Some(title) = example.title {
        context = context.with_title(title);
    }
    assess(example.text, &context)
}

#[test]
fn every_rule_speaks_about_its_own_examples() {
    let mut misses = Vec::new();
    for rule in rules() {
        for example in reference(rule.id).unwrap().fires {
            let assessment = assess_example(example);
            if !assessment.findings.iter().any(|finding| finding.rule == rule.id) {
                let text = example.text.replace('\n', " / ");
                misses.push(format!("{} {}: {text:.150}", rule.id, assessment.label));
            }
        }
    }
    assert!(misses.is_empty(), "{} stay quiet:\n{}", misses.len(), misses.join("\n"));
}

#[test]
fn no_near_miss_is_warned_about() {
    let mut warned = Vec::new();
    for rule in rules() {
        for example in reference(rule.id).unwrap().quiet {
            let assessment = assess_example(example);
            let rules: Vec<String> = assessment
                .findings
                .iter()
                .filter(|finding| finding.severity == Severity::Warn)
                .map(|finding| finding.rule.to_string())
                .collect();
            if !rules.is_empty() {
                let text = example.text.replace('\n', " / ");
                warned.push(format!("{} warned {rules:?}: {text:.150}", rule.id));
            }
        }
    }
    assert!(warned.is_empty(), "{} warned:\n{}", warned.len(), warned.join("\n"));
}
