//! A text cut into pieces that are each drawn one way.

use super::Edit;
use unmuddle::{Assessment, Field, Label, Span};

/// The marks of a text: what its sentences do, and the words that findings stand on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MarkSet {
    sentences: Vec<(Span, Label)>,
    /// With the finding's index in the assessment.
    findings: Vec<(Span, usize)>,
    /// Words that somebody wished to see.
    lights: Vec<Span>,
}

/// A stretch of text that is drawn one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Where it stands.
    pub span: Span,
    /// What its sentence does; none for the rest.
    pub activity: Option<Label>,
    /// The findings that stand on it, by index in the assessment.
    pub findings: Vec<usize>,
    /// Whether somebody wished to see it.
    pub lit: bool,
}

impl MarkSet {
    /// The marks of an assessment.
    pub fn new(assessment: &Assessment) -> Self {
        let sentences = assessment
            .sentences
            .iter()
            .filter(|sentence| sentence.activity != Label::Neither)
            .map(|sentence| (sentence.span, sentence.activity))
            .collect();
        let findings = assessment
            .findings
            .iter()
            .enumerate()
            .filter(|(_, finding)| finding.field == Field::Text)
            .map(|(index, finding)| (finding.span, index))
            .collect();
        Self { sentences, findings, lights: Vec::new() }
    }

    /// The same marks with some words lit, and no others.
    #[must_use]
    pub fn lit(self, lights: Vec<Span>) -> Self {
        Self { lights, ..self }
    }

    /// Whether any words are lit.
    #[must_use]
    pub fn is_lit(&self) -> bool {
        !self.lights.is_empty()
    }

    /// Marks of findings alone.
    #[cfg(test)]
    pub(super) const fn of_findings(findings: Vec<(Span, usize)>) -> Self {
        Self { sentences: Vec::new(), findings, lights: Vec::new() }
    }

    /// The same marks after an edit.
    pub fn moved(&self, edit: Edit) -> Self {
        Self {
            sentences: self.sentences.iter().map(|(s, label)| (edit.moved(*s), *label)).collect(),
            findings: self.findings.iter().map(|(s, index)| (edit.moved(*s), *index)).collect(),
            lights: self.lights.iter().map(|span| edit.moved(*span)).collect(),
        }
    }

    /// The finding on byte `at`, by index, among those that `shown` lets through; the shortest
    /// one where several overlap.
    pub fn finding_at(&self, at: usize, shown: impl Fn(usize) -> bool) -> Option<usize> {
        self.findings
            .iter()
            .filter(|(span, index)| span.start <= at && at <= span.end && shown(*index))
            .filter(|(span, _)| !span.is_empty())
            .min_by_key(|(span, _)| span.len())
            .map(|(_, index)| *index)
    }

    /// The whole text as pieces, in order and without gaps. Spans that are none of `text` are
    /// left out.
    pub fn pieces(&self, text: &str) -> Vec<Piece> {
        let fits = |span: &Span| !span.is_empty() && text.get(span.range()).is_some();
        let mut opening: Vec<(Span, Owner)> = Vec::new();
        opening.extend(self.sentences.iter().map(|(s, label)| (*s, Owner::Sentence(*label))));
        opening.extend(self.findings.iter().map(|(s, index)| (*s, Owner::Finding(*index))));
        opening.extend(self.lights.iter().map(|span| (*span, Owner::Light)));
        opening.retain(|(span, _)| fits(span));
        opening.sort_by_key(|(span, _)| span.start);

        let mut cuts: Vec<usize> = opening.iter().flat_map(|(s, _)| [s.start, s.end]).collect();
        cuts.extend([0, text.len()]);
        cuts.sort_unstable();
        cuts.dedup();

        let mut opening = opening.into_iter().peekable();
        let mut open: Vec<(Span, Owner)> = Vec::new();
        let mut pieces = Vec::with_capacity(cuts.len());
        for pair in cuts.windows(2) {
            let span = Span::new(pair[0], pair[1]);
            open.retain(|(other, _)| other.end > span.start);
            while let Some(next) = opening.next_if(|(other, _)| other.start <= span.start) {
                open.push(next);
            }
            pieces.push(piece(span, &open));
        }
        pieces
    }
}

#[derive(Clone, Copy)]
enum Owner {
    Sentence(Label),
    Finding(usize),
    Light,
}

fn piece(span: Span, open: &[(Span, Owner)]) -> Piece {
    let mut piece = Piece { span, activity: None, findings: Vec::new(), lit: false };
    for (_, owner) in open {
        match owner {
            Owner::Sentence(label) => piece.activity = Some(*label),
            Owner::Finding(index) => piece.findings.push(*index),
            Owner::Light => piece.lit = true,
        }
    }
    piece.findings.sort_unstable();
    piece
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn set(sentences: &[(usize, usize, Label)], findings: &[(usize, usize)]) -> MarkSet {
        let sentences = sentences.iter().map(|(a, b, label)| (Span::new(*a, *b), *label)).collect();
        let findings =
            findings.iter().enumerate().map(|(i, (a, b))| (Span::new(*a, *b), i)).collect();
        MarkSet { sentences, findings, lights: Vec::new() }
    }

    fn drawn(text: &str, set: &MarkSet) -> Vec<(String, Option<Label>, Vec<usize>)> {
        set.pieces(text)
            .into_iter()
            .map(|piece| (piece.span.slice(text).to_owned(), piece.activity, piece.findings))
            .collect()
    }

    #[test]
    fn overlapping_marks_are_cut_where_one_begins_or_ends() {
        let marks =
            set(&[(0, 4, Label::Marketing), (5, 12, Label::Sales)], &[(5, 8), (7, 12), (40, 50)]);
        let expected = [
            ("Hey.", Some(Label::Marketing), vec![]),
            (" ", None, vec![]),
            ("Bu", Some(Label::Sales), vec![0]),
            ("y", Some(Label::Sales), vec![0, 1]),
            (" now", Some(Label::Sales), vec![1]),
            (" :)", None, vec![]),
        ];
        let expected: Vec<_> =
            expected.into_iter().map(|(words, label, on)| (words.to_owned(), label, on)).collect();
        assert_eq!(drawn("Hey. Buy now :)", &marks), expected);
    }

    #[test]
    fn a_text_without_marks_is_one_piece_and_no_text_is_none() {
        assert_eq!(drawn("Hello", &MarkSet::default()), [("Hello".to_owned(), None, vec![])]);
        assert!(MarkSet::default().pieces("").is_empty());
    }

    #[test]
    fn lit_words_are_pieces_of_their_own_and_move_along() {
        let marks = set(&[(0, 8, Label::Sales)], &[]).lit(vec![Span::new(4, 7)]);
        let lit = |marks: &MarkSet, text: &str| -> Vec<String> {
            let pieces = marks.pieces(text);
            pieces.iter().filter(|p| p.lit).map(|p| p.span.slice(text).to_owned()).collect()
        };
        assert_eq!(lit(&marks, "Buy now!"), ["now"]);
        let moved = marks.moved(Edit::between("Buy now!", "Do buy now!"));
        assert_eq!(lit(&moved, "Do buy now!"), ["now"]);
        assert!(marks.is_lit() && !marks.lit(Vec::new()).is_lit());
    }

    #[test]
    fn the_shortest_finding_under_the_caret_is_meant() {
        let marks = set(&[], &[(0, 20), (4, 8)]);
        assert_eq!(marks.finding_at(6, |_| true), Some(1));
        assert_eq!(marks.finding_at(6, |index| index == 0), Some(0));
        assert_eq!(marks.finding_at(8, |_| true), Some(1), "right behind the last letter");
        assert_eq!(marks.finding_at(9, |_| true), Some(0));
        assert_eq!(marks.finding_at(21, |_| true), None);
    }

    proptest! {
        #[test]
        fn pieces_give_back_the_text(
            text in "[ab é🎉\n]{0,20}",
            spans in proptest::collection::vec((0_usize..40, 0_usize..40), 0..8),
        ) {
            let marks = set(
                &spans.iter().take(2).map(|(a, b)| (*a, *b, Label::Sales)).collect::<Vec<_>>(),
                &spans,
            );
            let joined: String =
                marks.pieces(&text).iter().map(|piece| piece.span.slice(&text)).collect();
            prop_assert_eq!(joined, text);
        }
    }
}
