//! The two drafts, put together from pieces of the text.

use super::{Placed, Placement};
use crate::model::Span;

/// The text in pieces, without gaps: a bullet goes with the sentence that it stands before; marks
/// that belong to no sentence are shared.
#[inline(never)]
pub(super) fn pieces(text: &str, sentences: &[Placed]) -> Vec<Placed> {
    let mut pieces = Vec::with_capacity(sentences.len() + 1);
    let mut add = |start: usize, end: usize, placement: Placement| {
        if start < end {
            pieces.push(Placed { span: Span::new(start, end), placement });
        }
    };
    let mut done = 0;
    for Placed { span, placement } in sentences {
        let between = text.get(done..span.start).unwrap_or_default();
        let line = between.rfind('\n').map_or(0, |at| at + 1);
        let begins = if line > 0 || done == 0 { done + line } else { span.start };
        add(done, begins, Placement::Shared);
        add(begins, span.end, *placement);
        done = span.end.max(done);
    }
    add(done, text.len(), Placement::Shared);
    pieces
}

/// The marketing draft and the sales draft.
#[inline(never)]
pub(super) fn of_both(text: &str, pieces: &[Placed]) -> [String; 2] {
    let mut drafts = [Draft::default(), Draft::default()];
    for Placed { span, placement } in pieces {
        add(&mut drafts, span.slice(text), *placement);
    }
    drafts.map(|draft| draft.text)
}

/// Adds a piece to the drafts that hold it; the white space around it counts in both.
#[inline(never)]
fn add<'t>(drafts: &mut [Draft<'t>; 2], piece: &'t str, placement: Placement) {
    let words = piece.trim();
    let lead = piece.len() - piece.trim_start().len();
    let (before, rest) = piece.split_at(lead);
    let after = rest.get(words.len()..).unwrap_or_default();
    let holds = [placement.is_in_marketing(), placement.is_in_sales()];
    for (draft, holds) in drafts.iter_mut().zip(holds) {
        draft.space(before);
        if holds && !words.is_empty() {
            draft.words(words);
        }
        draft.space(after);
    }
}

/// A draft as it grows: words wait for the widest white space since the last ones.
#[derive(Default)]
struct Draft<'t> {
    text: String,
    space: &'t str,
}

impl<'t> Draft<'t> {
    fn space(&mut self, space: &'t str) {
        let breaks = |text: &str| text.bytes().filter(|byte| *byte == b'\n').count();
        if (breaks(space), space.len()) > (breaks(self.space), self.space.len()) {
            self.space = space;
        }
    }

    fn words(&mut self, words: &str) {
        if !self.text.is_empty() {
            self.text.push_str(self.space);
        }
        self.space = "";
        self.text.push_str(words);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drafts(text: &str, placed: &[(&str, Placement)]) -> [String; 2] {
        let sentences: Vec<Placed> = placed
            .iter()
            .map(|(words, placement)| {
                let start = text.find(words).unwrap_or_default();
                Placed { span: Span::new(start, start + words.len()), placement: *placement }
            })
            .collect();
        of_both(text, &pieces(text, &sentences))
    }

    #[test]
    fn line_breaks_and_bullets_stay_with_their_words() {
        use Placement::{Marketing, Sales, Shared};
        let text = "Hi all!\n\nA story. Buy it.\n\n***\n- one\n- two\n\nBye";
        let [marketing, sales] = drafts(
            text,
            &[
                ("Hi all!", Shared),
                ("A story.", Marketing),
                ("Buy it.", Sales),
                ("one", Marketing),
                ("two", Sales),
                ("Bye", Shared),
            ],
        );
        assert_eq!(marketing, "Hi all!\n\nA story.\n\n***\n- one\n\nBye");
        assert_eq!(sales, "Hi all!\n\nBuy it.\n\n***\n- two\n\nBye");
    }

    #[test]
    fn sentences_without_a_space_between_them_stay_so() {
        let [marketing, sales] = drafts(
            "Team.You.Call",
            &[
                ("Team.", Placement::Shared),
                ("You.", Placement::Sales),
                ("Call", Placement::Shared),
            ],
        );
        assert_eq!((marketing.as_str(), sales.as_str()), ("Team.Call", "Team.You.Call"));
    }
}
