//! Every rule's examples: the ones that it must speak about, and the near misses it must not.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use unmuddle::{Assessment, Context, Example, RuleId, Severity, assess, examples, rules};

fn assess_example(example: &Example) -> Assessment {
    let mut context = Context::new(example.channel);
    if let Some(title) = example.title {
        context = context.with_title(title);
    }
    assess(example.text, &context)
}

/// The warnings of an assessment.
fn warnings(assessment: &Assessment) -> Vec<String> {
    assessment
        .findings
        .iter()
        .filter(|finding| finding.severity == Severity::Warn)
        .map(|finding| finding.rule.to_string())
        .collect()
}

/// Examples that behave otherwise than their file says. An example marked `missed = true` is one
/// that the engine is known to get wrong: when it gets it right, the mark must go.
fn wrong(of: impl Fn(RuleId) -> &'static [Example], holds: impl Fn(RuleId, &Assessment) -> bool) {
    let mut wrong = Vec::new();
    for rule in rules() {
        for example in of(rule.id) {
            let assessment = assess_example(example);
            if holds(rule.id, &assessment) == example.missed {
                let mark = if example.missed { "no longer missed" } else { "missed" };
                let text = example.text.replace('\n', " / ");
                wrong.push(format!(
                    "{} {mark}: {} {:?}: {text:.200}",
                    rule.id,
                    assessment.label,
                    warnings(&assessment)
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} examples:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_rule_speaks_about_its_own_examples() {
    wrong(
        |id| examples(id).map_or(&[], |examples| examples.fires),
        |id, assessment| assessment.findings.iter().any(|finding| finding.rule == id),
    );
}

#[test]
fn no_near_miss_is_warned_about() {
    wrong(
        |id| examples(id).map_or(&[], |examples| examples.quiet),
        |_, assessment| warnings(assessment).is_empty(),
    );
}

/// A rule that only observes must keep quiet about its own near misses, for nothing else shows that
/// it went wrong.
#[test]
fn rules_that_observe_keep_quiet_about_their_own_near_misses() {
    let mut wrong = Vec::new();
    for rule in rules().iter().filter(|rule| rule.severity < Severity::Warn) {
        for example in examples(rule.id).map_or(&[][..], |examples| examples.quiet) {
            let assessment = assess_example(example);
            if assessment.findings.iter().any(|finding| finding.rule == rule.id) {
                wrong.push(format!("{}: {}", rule.id, example.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{} near misses:\n{}", wrong.len(), wrong.join("\n"));
}

/// Forty-nine of fifty examples of each kind are right, whatever is marked.
#[test]
fn few_examples_are_missed() {
    for quiet in [false, true] {
        let all: Vec<&Example> = rules()
            .iter()
            .filter_map(|rule| examples(rule.id))
            .flat_map(|own| if quiet { own.quiet } else { own.fires })
            .collect();
        let missed = all.iter().filter(|example| example.missed).count();
        println!("quiet: {quiet}, {} examples, {missed} missed", all.len());
        assert!(missed * 50 <= all.len(), "{missed} of {} missed", all.len());
    }
}
