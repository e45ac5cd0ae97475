//! The verdict in words, then the figures.

use std::fmt::Write;

use unmuddle::{AskLevel, Channel, Label};

use super::{View, hanging, prose};
use crate::messages::verdict;

pub(super) fn render(view: &View<'_>, out: &mut String) {
    headline(view, out);
    for text in remarks(view) {
        prose(text, 0, view.width, out);
    }
    out.push('\n');
    for (name, value) in facts(view) {
        let name = view.palette.faint.paint(format!("{name:<COLUMN$}")).to_string();
        hanging(&name, &value, COLUMN, view.width, out);
    }
}

/// Where the values of the facts stand.
const COLUMN: usize = 11;

fn headline(view: &View<'_>, out: &mut String) {
    let assessment = view.assessment;
    let verdict = if assessment.sure { verdict::label(assessment.label) } else { verdict::UNSURE };
    let ink = match assessment.label {
        _ if !assessment.sure => view.palette.heading,
        Label::Marketing => view.palette.marketing.bold(),
        Label::Sales => view.palette.sales.bold(),
        Label::Both => view.palette.both.bold(),
        _ => view.palette.heading,
    };
    let _ = write!(out, "{}", ink.paint(verdict));
    if assessment.is_muddled() {
        let _ = write!(out, " {}", view.palette.warn.paint(verdict::MUDDLED));
    } else if place(view) != Channel::Unknown {
        let _ = write!(out, " {}", view.palette.heading.paint(verdict::NOT_MUDDLED));
    }
    out.push('\n');
}

/// What there is to say beside the verdict, a sentence or two each.
fn remarks(view: &View<'_>) -> Vec<&'static str> {
    let assessment = view.assessment;
    let detail = if assessment.sure { verdict::detail } else { verdict::lean };
    let mut remarks = vec![detail(assessment.label)];
    remarks.extend(assessment.muddles.iter().map(|muddle| verdict::muddle(*muddle)));
    let others = [
        (assessment.pushy, verdict::PUSHY),
        (place(view) == Channel::Unknown, verdict::PLACE_UNKNOWN),
        (assessment.read_as.is_some(), verdict::TAKEN_FOR_JOB_AD),
        (assessment.truncated, verdict::TRUNCATED),
        (!assessment.language_ok, verdict::OTHER_LANGUAGE),
    ];
    remarks.extend(others.iter().filter(|(holds, _)| *holds).map(|(_, remark)| remark));
    remarks
}

fn facts(view: &View<'_>) -> Vec<(&'static str, String)> {
    let context = &view.subject.context;
    let mut facts = vec![(verdict::EVIDENCE, evidence(view))];
    if view.assessment.ask != AskLevel::Nothing {
        facts.push((verdict::ASKS, verdict::ask_step(view.assessment.ask)));
    }
    if place(view) != Channel::Unknown {
        facts.push((verdict::PLACE, verdict::channel(place(view)).to_owned()));
    }
    if let Some(title) = context.title.as_deref().filter(|title| !title.trim().is_empty()) {
        facts.push((verdict::TITLE, title.to_owned()));
    }
    if view.subject.is_page {
        facts.push((verdict::PAGE, verdict::PAGE_LINES.to_owned()));
    }
    facts
}

/// The place that was told, else the one that its words were read for.
fn place(view: &View<'_>) -> Channel {
    view.assessment.read_as.unwrap_or(view.subject.context.channel)
}

fn evidence(view: &View<'_>) -> String {
    let shares = view.assessment.shares;
    if shares.marketing <= 0.0 && shares.sales <= 0.0 {
        return verdict::NO_EVIDENCE.to_owned();
    }
    let marketing = percent(shares.marketing);
    verdict::evidence(marketing, 100 - marketing, percent(view.assessment.confidence))
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share is between 0 and 1"
)]
pub(super) fn percent(share: f32) -> u32 {
    (share.clamp(0.0, 1.0) * 100.0).round() as u32
}
