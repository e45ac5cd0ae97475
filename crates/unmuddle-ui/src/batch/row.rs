//! One draft of several, as it was read.

use crate::draft::Draft;
use crate::wording::Tone;
use unmuddle::{AskLevel, Assessment, Label, Muddle, Stance};

/// A draft and what the core says of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its place among the others, from 1.
    pub number: usize,
    /// What was read.
    pub draft: Draft,
    /// What its words do.
    pub label: Label,
    /// Whether that is sure enough to say so.
    pub sure: bool,
    /// The most that it asks.
    pub ask: AskLevel,
    /// Its muddles.
    pub muddles: Vec<Muddle>,
    /// Whether it presses its reader.
    pub pushy: bool,
}

/// What a table is sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sorting {
    /// The order in which the drafts came.
    Number,
    /// What the words do: what sells comes first.
    Verdict,
    /// How much is asked: the most comes first.
    Ask,
    /// Whether it is muddled: what is comes first.
    Place,
}

impl Row {
    /// The row of a draft.
    pub fn new(number: usize, draft: Draft, assessment: &Assessment) -> Self {
        Self {
            number,
            draft,
            label: assessment.label,
            sure: assessment.sure,
            ask: assessment.ask,
            muddles: assessment.muddles.clone(),
            pushy: assessment.pushy,
        }
    }

    /// Whether it sells, in part or as a whole, as far as that can be said.
    pub fn sells(&self) -> bool {
        self.sure && matches!(self.label, Label::Sales | Label::Both)
    }

    /// How its verdict looks.
    pub fn tone(&self) -> Tone {
        if self.sure { self.label.into() } else { Tone::Quiet }
    }

    fn rank(&self, by: Sorting) -> u8 {
        match (by, self.tone()) {
            (Sorting::Number, _) | (Sorting::Verdict, Tone::Sales) => 0,
            (Sorting::Verdict, Tone::Both) => 1,
            (Sorting::Verdict, Tone::Marketing) => 2,
            (Sorting::Verdict, Tone::Quiet) => 3,
            (Sorting::Ask, _) => 5 - self.ask.level(),
            (Sorting::Place, _) => u8::from(self.muddles.is_empty()),
        }
    }
}

/// The order of rows, by their places: equals stay in the order in which they came.
pub fn sort(rows: &[Row], by: Sorting, backwards: bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by_key(|at| rows[*at].rank(by));
    if backwards {
        order.reverse();
    }
    order
}

/// How strictly the next draft is read, where one in five may sell.
pub fn stance(before: &[Row], one_in_five: bool) -> Stance {
    if !one_in_five {
        return Stance::Article;
    }
    let sold = before.iter().rev().take(4).filter(|row| row.sells()).count();
    Stance::OneInFive { selling_in_last_four: u8::try_from(sold).unwrap_or(4) }
}

#[cfg(test)]
pub mod tests {
    #![allow(missing_docs)]
    use super::*;

    pub fn row(number: usize, label: Label, muddled: bool) -> Row {
        Row {
            number,
            draft: Draft { text: format!("Draft {number}"), ..Draft::default() },
            label,
            sure: true,
            ask: if label == Label::Sales { AskLevel::Commit } else { AskLevel::Nothing },
            muddles: if muddled { vec![Muddle::Channel] } else { Vec::new() },
            pushy: false,
        }
    }

    #[test]
    fn what_is_not_sure_does_not_sell() {
        assert!(row(1, Label::Both, false).sells());
        assert!(!Row { sure: false, ..row(1, Label::Sales, false) }.sells());
        assert!(!row(1, Label::Marketing, false).sells());
    }

    #[test]
    fn rows_are_sorted_and_equals_keep_their_order() {
        let rows = [
            row(1, Label::Marketing, false),
            row(2, Label::Sales, true),
            row(3, Label::Both, true),
            row(4, Label::Sales, false),
        ];
        let cases = [
            (Sorting::Number, false, [0, 1, 2, 3]),
            (Sorting::Number, true, [3, 2, 1, 0]),
            (Sorting::Verdict, false, [1, 3, 2, 0]),
            (Sorting::Ask, false, [1, 3, 0, 2]),
            (Sorting::Place, false, [1, 2, 0, 3]),
        ];
        for (by, backwards, order) in cases {
            assert_eq!(sort(&rows, by, backwards), order, "{by:?} {backwards}");
        }
    }

    #[test]
    fn one_in_five_looks_at_the_last_four() {
        let sold = row(1, Label::Sales, true);
        let told = row(2, Label::Marketing, false);
        let mut rows = vec![sold.clone(), sold];
        rows.extend(std::iter::repeat_n(told, 3));
        let last = |count: usize| match stance(&rows[..count], true) {
            Stance::OneInFive { selling_in_last_four } => selling_in_last_four,
            _ => 99,
        };
        assert_eq!([0, 1, 2, 5].map(last), [0, 1, 2, 1]);
        assert_eq!(stance(&rows, false), Stance::Article);
    }
}
