//! Two drafts, ready to be copied, and where every sentence went.

use std::fmt::Write;

use unmuddle::{Channel, Draft, Label, Placement, Split};

use super::{Palette, excerpt, prose};
use crate::check::Subject;
use crate::messages::explain;

/// So many sentences are listed.
const MOST_ROWS: usize = 60;
/// Where the words of a sentence stand.
const COLUMN: usize = 13;

pub(super) fn render(subject: &Subject, split: &Split, width: usize) -> String {
    let palette = Palette::default();
    let vacancy = subject.context.channel == Channel::JobAd;
    let mut out = String::new();
    let verdict = match split.language_ok {
        true => explain::sides(split.sides, vacancy),
        false => explain::NOT_READ,
    };
    prose(verdict, 0, width, &mut out);
    if split.sides == Label::Neither {
        return out;
    }
    for (name, draft, side) in [
        (explain::MARKETING_DRAFT, &split.marketing, Label::Marketing),
        (explain::SALES_DRAFT, &split.sales, Label::Sales),
    ] {
        if draft.text.is_empty() {
            continue;
        }
        let belongs = palette.faint.paint(format!("({})", explain::belongs(side, vacancy)));
        let _ = writeln!(out, "\n{} {belongs}", palette.heading.paint(name));
        written(draft, &palette, &mut out);
    }
    if split.sides == Label::Both {
        places(subject, split, &palette, width, &mut out);
    }
    out
}

/// The draft as it stands: it is not wrapped, so that it can be copied.
fn written(draft: &Draft, palette: &Palette, out: &mut String) {
    if let Some(title) = &draft.title {
        let proposed = palette.faint.paint(format!("{}:", explain::PROPOSED));
        let _ = writeln!(out, "{proposed} {title}");
    }
    out.push('\n');
    prose(draft.text.trim_end(), 0, usize::MAX, out);
}

fn places(subject: &Subject, split: &Split, palette: &Palette, width: usize, out: &mut String) {
    let _ = writeln!(out, "\n{}", palette.heading.paint(explain::PLACES));
    for placed in split.sentences.iter().take(MOST_ROWS) {
        let ink = match placed.placement {
            Placement::Marketing => palette.marketing,
            Placement::Sales => palette.sales,
            Placement::Both => palette.both,
            _ => palette.faint,
        };
        let name = ink.paint(format!("{:<9}", explain::placement(placed.placement)));
        let words = excerpt(&subject.text, placed.span, width.saturating_sub(COLUMN));
        let _ = writeln!(out, "  {name}  {words}");
    }
    if split.sentences.len() > MOST_ROWS {
        let _ = writeln!(out, "{}", palette.faint.paint(explain::MORE_PLACES));
    }
}
