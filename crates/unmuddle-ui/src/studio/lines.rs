//! The lines of an ad: what each is, and which of the two ads holds it.

use unmuddle::{Assessment, Label, Part, Placed, Span};

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Work {
    /// Marketing work.
    Marketing,
    /// Selling.
    Sales,
    /// Both of them.
    Both,
    /// Work that is neither, or what it takes.
    Other,
    /// Pay that says nothing of either.
    Pay,
    /// The firm and its benefits: not counted.
    About,
    /// A heading, or nothing but marks: not counted.
    Heading,
}

/// Which of the two ads holds a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Holds {
    /// The marketing ad alone.
    Marketing,
    /// The sales ad alone.
    Sales,
    /// Both ads, whole.
    Both,
    /// Each ad has its part of it, or one the whole and the other a part.
    Parted,
}

/// A line of an ad that says anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AdLine {
    /// Where it stands, without the white space around it.
    pub span: Span,
    /// What it is.
    pub work: Work,
    /// Which ad holds it.
    pub holds: Holds,
}

/// The lines of an ad, blank ones left out. `parts` belong to the sentences of the assessment, one
/// to each; `pieces` are those of the split.
pub fn lines(
    text: &str,
    assessment: &Assessment,
    parts: &[Part],
    pieces: &[Placed],
) -> Vec<AdLine> {
    let mut lines = Vec::new();
    let mut start = 0;
    // Sentences and pieces stand in the order of the text, so each is looked at about once.
    let (mut sentence, mut piece) = (0, 0);
    for line in text.split_inclusive('\n') {
        let words = line.trim();
        let begin = start + (line.len() - line.trim_start().len());
        start += line.len();
        if words.is_empty() {
            continue;
        }
        let span = Span::new(begin, begin + words.len());
        let all = &assessment.sentences;
        while all.get(sentence).is_some_and(|one| one.span.end <= span.start) {
            sentence += 1;
        }
        let on_line = all
            .iter()
            .zip(parts)
            .skip(sentence)
            .take_while(|(one, _)| one.span.start < span.end)
            .map(|(one, part)| (*part, one.activity));
        // Marks alone are no work, whatever they stand between.
        let says = words.contains(char::is_alphanumeric);
        let work = if says { work(on_line) } else { Work::Heading };
        while pieces.get(piece).is_some_and(|one| one.span.end <= span.start) {
            piece += 1;
        }
        let holds = holds(text, span, pieces.get(piece..).unwrap_or_default());
        lines.push(AdLine { span, work, holds });
    }
    lines
}

/// What the sentences of a line make of it.
fn work(sentences: impl Iterator<Item = (Part, Label)>) -> Work {
    let (mut marketing, mut sales, mut other, mut pay, mut about) =
        (false, false, false, false, false);
    for (part, activity) in sentences {
        marketing |= matches!(activity, Label::Marketing | Label::Both);
        sales |= matches!(activity, Label::Sales | Label::Both);
        other |= part.counts() && part != Part::Pay;
        pay |= part == Part::Pay;
        about |= part == Part::About;
    }
    match (marketing, sales) {
        (true, true) => Work::Both,
        (true, false) => Work::Marketing,
        (false, true) => Work::Sales,
        _ if other => Work::Other,
        _ if pay => Work::Pay,
        _ if about => Work::About,
        _ => Work::Heading,
    }
}

/// Which ad holds the line at `span`, by the pieces from the first that reaches into it.
fn holds(text: &str, span: Span, pieces: &[Placed]) -> Holds {
    let (mut marketing, mut sales) = ((false, false), (false, false));
    for piece in pieces.iter().take_while(|piece| piece.span.start < span.end) {
        let inside = Span::new(piece.span.start.max(span.start), piece.span.end.min(span.end));
        if inside.slice(text).trim().is_empty() {
            continue;
        }
        let note = |seen: &mut (bool, bool), holds: bool| {
            seen.0 |= holds;
            seen.1 |= !holds;
        };
        note(&mut marketing, piece.placement.is_in_marketing());
        note(&mut sales, piece.placement.is_in_sales());
    }
    match (marketing, sales) {
        ((true, false), (false, _)) => Holds::Marketing,
        ((false, _), (true, false)) => Holds::Sales,
        ((true, false), (true, false)) => Holds::Both,
        _ => Holds::Parted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unmuddle::{Channel, Context, assess, split, vacancy};

    fn read(text: &str) -> Vec<(String, Work, Holds)> {
        let context = Context::new(Channel::JobAd).with_title("Sales & Marketing Executive");
        let (assessment, split) = (assess(text, &context), split(text, &context));
        let parts = vacancy(text, &context).parts;
        lines(text, &assessment, &parts, &split.pieces)
            .into_iter()
            .map(|line| (line.span.slice(text).to_owned(), line.work, line.holds))
            .collect()
    }

    #[test]
    fn each_line_is_said_to_be_something_and_to_stand_somewhere() {
        let ad = "About us\nWe roast coffee in Hull.\n\nWhat you'll do:\n- Run our Instagram and \
                  write the newsletter\n- Plan the brand photo shoots\n- Make 60 cold calls a day\n\
                  - Close new accounts and hit a monthly sales quota\n- File the invoices and \
                  lock up at night\n***\nWhat we offer:\n25 days' holiday.";
        let found = read(ad);
        let wanted = [
            ("About us", Work::Heading, Holds::Both),
            ("We roast coffee in Hull.", Work::About, Holds::Both),
            ("What you'll do:", Work::Heading, Holds::Both),
            ("- Run our Instagram and write the newsletter", Work::Marketing, Holds::Marketing),
            ("- Plan the brand photo shoots", Work::Marketing, Holds::Marketing),
            ("- Make 60 cold calls a day", Work::Sales, Holds::Sales),
            ("- Close new accounts and hit a monthly sales quota", Work::Sales, Holds::Sales),
            ("- File the invoices and lock up at night", Work::Other, Holds::Both),
            ("***", Work::Heading, Holds::Both),
            ("What we offer:", Work::Heading, Holds::Both),
            ("25 days' holiday.", Work::About, Holds::Both),
        ];
        let wanted = wanted.map(|(words, work, holds)| (words.to_owned(), work, holds));
        assert_eq!(found, wanted);
    }

    #[test]
    fn a_line_of_two_kinds_is_shared_out() {
        let ad = "What you'll do:\nWrite the newsletter and run our Instagram. Make 60 cold calls \
                  a day and close new accounts.\n";
        let found = read(ad);
        assert_eq!(found[1].1, Work::Both);
        assert_eq!(found[1].2, Holds::Parted);
    }
}
