//! The two drafts, put together from pieces of the text.

use super::{Placed, Placement};
use crate::model::Span;

/// The marketing draft and the sales draft.
pub(super) fn of_both(text: &str, sentences: &[Placed]) -> [String; 2] {
    let (mut marketing, mut sales) = (Draft::default(), Draft::default());
    for (piece, placement) in pieces(text, sentences) {
        let words = piece.slice(text);
        let spaces = words.trim().is_empty();
        for (draft, holds) in
            [(&mut marketing, placement.is_in_marketing()), (&mut sales, placement.is_in_sales())]
        {
            match (spaces, holds) {
                (true, _) => draft.space(words),
                (false, true) => draft.words(words),
                (false, false) => {}
            }
        }
    }
    [marketing.text, sales.text]
}

/// The text cut into words and the white space between them, with nothing left out. A bullet
/// belongs to the sentence that it stands before; marks that belong to no sentence are shared.
fn pieces(text: &str, sentences: &[Placed]) -> Vec<(Span, Placement)> {
    let mut pieces = Vec::with_capacity(sentences.len() * 2 + 1);
    let mut done = 0;
    for Placed { span, placement } in sentences {
        let gap = Span::new(done, span.start);
        let between = gap.slice(text);
        // What stands before a sentence on its own line goes with it.
        let line = between.rfind('\n').map_or(0, |at| at + 1);
        let own = if line > 0 || done == 0 { line } else { between.len() };
        spaced(text, Span::new(gap.start, gap.start + own), &mut pieces);
        let begins = gap.start + own;
        let words = Span::new(begins, span.end);
        let indent = words.len() - words.slice(text).trim_start().len();
        pieces.push((Span::new(begins, begins + indent), Placement::Shared));
        pieces.push((Span::new(begins + indent, span.end), *placement));
        done = span.end.max(done);
    }
    spaced(text, Span::new(done, text.len()), &mut pieces);
    pieces
}

/// White space, and the marks in it that stand by themselves.
fn spaced(text: &str, gap: Span, pieces: &mut Vec<(Span, Placement)>) {
    let between = gap.slice(text);
    let words = between.trim();
    let lead = between.len() - between.trim_start().len();
    let (from, to) = (gap.start + lead, gap.start + lead + words.len());
    pieces.push((Span::new(gap.start, from), Placement::Shared));
    pieces.push((Span::new(from, to), Placement::Shared));
    pieces.push((Span::new(to, gap.end), Placement::Shared));
}

/// A draft as it grows: words wait for the widest white space since the last ones.
#[derive(Default)]
struct Draft<'t> {
    text: String,
    space: &'t str,
}

impl<'t> Draft<'t> {
    fn space(&mut self, space: &'t str) {
        let breaks = |text: &str| text.matches('\n').count();
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
        of_both(text, &sentences)
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
