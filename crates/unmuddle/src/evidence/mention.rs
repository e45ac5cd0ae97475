//! Use or mention: words that are quoted, denied, taught, remembered or supposed do not count as
//! doing what they say.

use crate::generated::cues;
use crate::lexicon::{Cue, Hit, Meaning};
use crate::order;
use crate::text::{Shape, Stream};
use std::ops::Range;

/// How a phrase stands in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// It does what it says.
    Used,
    /// A negation reaches it.
    Negated,
    /// It stands in quotation marks.
    Quoted,
    /// It is taught, reported, remembered, supposed or meant ironically.
    Mentioned,
}

impl Use {
    /// How much a phrase that stands so still counts.
    pub(crate) const fn weight(self) -> f32 {
        match self {
            Use::Used => 1.0,
            Use::Mentioned => 0.25,
            Use::Negated | Use::Quoted => 0.0,
        }
    }
}

/// How far a negation reaches, in tokens, when no punctuation ends it before.
const NEGATION_REACH: usize = 6;
/// The longest quotation, in tokens; beyond it a quotation mark was a slip.
const LONGEST_QUOTE: usize = 60;
/// A text in quotation marks from end to end is somebody's words, and they are what it is about.
const WHOLE_QUOTE_SHARE: f32 = 0.9;

/// The stretches of one sentence in which phrases are not simply used, as token ranges that are
/// sorted and apart.
#[derive(Debug, Default)]
pub(crate) struct Uses {
    quoted: Vec<Range<usize>>,
    negated: Vec<Range<usize>>,
    /// From here on, words are told, taught or supposed.
    mentioned_from: Option<usize>,
}

impl Uses {
    /// The uses of a sentence that is somebody else's from end to end.
    pub(crate) fn quoted(tokens: Range<usize>) -> Self {
        Uses { quoted: vec![tokens], ..Uses::default() }
    }

    /// Reads the stretches of the sentence that covers `tokens`; `hits` are its hits, `long` the
    /// quotations of the text that reach over several sentences.
    pub(crate) fn new(
        stream: &Stream,
        tokens: Range<usize>,
        hits: &[Hit],
        long: &[Range<usize>],
    ) -> Self {
        let mut quoted = quotations(stream, tokens.clone());
        let reaches = |range: &&Range<usize>| range.start < tokens.end && tokens.start < range.end;
        let from = long.partition_point(|range| range.end <= tokens.start);
        quoted.extend(long[from..].iter().take_while(reaches).cloned());
        let mut uses = Uses { quoted: merged(quoted), ..Uses::default() };
        let positions = |wanted: Cue| {
            hits.iter()
                .filter(move |hit| hit.meaning == Meaning::Cue(wanted))
                .map(|hit| hit.tokens.clone())
        };
        let mut excuses = positions(cues::NEGATOR_NOT).peekable();
        // Both come in the order of the text, so the furthest end is all there is to remember.
        let mut excused_to = 0;
        let mut negated = Vec::new();
        for negator in positions(cues::NEGATOR) {
            while let Some(excuse) = excuses.next_if(|excuse| excuse.start <= negator.start) {
                excused_to = excuse.end.max(excused_to);
            }
            if negator.end > excused_to {
                negated.push(negator.start..clause_end(stream, &negator, tokens.end));
            }
        }
        uses.negated = merged(negated);
        for cue in [cues::REPORTED, cues::TEACHING, cues::HISTORY, cues::HYPOTHETICAL] {
            for range in positions(cue) {
                let from = uses.mentioned_from.map_or(range.start, |at| at.min(range.start));
                uses.mentioned_from = Some(from);
            }
        }
        if positions(cues::IRONY).next().is_some() {
            uses.mentioned_from = Some(tokens.start);
        }
        uses
    }

    /// How the phrase that covers `tokens` stands.
    pub(crate) fn of(&self, tokens: &Range<usize>) -> Use {
        let inside = |ranges: &[Range<usize>]| {
            let next = ranges.partition_point(|range| range.start <= tokens.start);
            next.checked_sub(1).is_some_and(|last| tokens.start < ranges[last].end)
        };
        if inside(&self.quoted) {
            Use::Quoted
        } else if inside(&self.negated) {
            Use::Negated
        } else if self.mentioned_from.is_some_and(|from| from <= tokens.start) {
            Use::Mentioned
        } else {
            Use::Used
        }
    }
}

/// The same stretches, sorted, each that overlaps another joined with it.
fn merged(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    order::by_key(&mut ranges, |range| range.start as u64);
    ranges.dedup_by(|next, last| {
        let joins = next.start <= last.end;
        if joins {
            last.end = last.end.max(next.end);
        }
        joins
    });
    ranges
}

/// Where the clause that a negator opens ends.
fn clause_end(stream: &Stream, negator: &Range<usize>, sentence_end: usize) -> usize {
    let furthest = (negator.end + NEGATION_REACH).min(sentence_end);
    (negator.end..furthest)
        .find(|&index| {
            matches!(stream.form(index), "," | ";" | ":" | "." | "!" | "?" | "—" | "–" | "[" | "]")
                || matches!(stream.form(index), "but" | "just" | "so" | "instead" | "because")
        })
        .unwrap_or(furthest)
}

/// Stretches between double quotation marks, between the marks of code, or between single
/// quotation marks that stand free.
fn quotations(stream: &Stream, tokens: Range<usize>) -> Vec<Range<usize>> {
    let length = tokens.len();
    let mut quoted = between(stream, tokens.clone(), "\"");
    quoted.extend(between(stream, tokens.clone(), "`"));
    quoted.extend(single_quotations(stream, tokens));
    let mut quoted = merged(quoted);
    let covered: usize = quoted.iter().map(ExactSizeIterator::len).sum();
    #[allow(clippy::cast_precision_loss, reason = "token counts are small")]
    if covered as f32 >= WHOLE_QUOTE_SHARE * length as f32 {
        quoted.clear();
    }
    quoted
}

/// Quotations that reach over several sentences, in the order of the text; `hits` are those of the
/// text. One that is disowned right after it may be as long as it likes.
pub(super) fn long_quotations(stream: &Stream, hits: &[Hit]) -> Vec<Range<usize>> {
    let touches = |left: usize, right: usize| {
        let (Some(left), Some(right)) = (stream.tokens.get(left), stream.tokens.get(right)) else {
            return false;
        };
        left.span.end == right.span.start
            && left.shape != Shape::Break
            && right.shape != Shape::Break
    };
    let (mut found, mut disowned) = (Vec::<Range<usize>>::new(), Vec::new());
    // Where a quotation opened, and whether its sentence has ended since.
    let mut open: Option<(usize, bool)> = None;
    for (index, token) in stream.tokens.iter().enumerate() {
        if token.shape == Shape::Break {
            open = open.map(|(start, _)| (start, true));
        }
        if token.shape != Shape::Mark || stream.form(index) != "\"" {
            continue;
        }
        let after = index.checked_sub(1).is_some_and(|before| touches(before, index));
        // A bullet may part the mark from what it opens.
        let opens = touches(index, index + 1)
            || stream.tokens.get(index + 2).is_some_and(|next| next.span.start == token.span.end);
        match open {
            // A mark that stands free quotes nothing: "Home » Windows".
            Some(_) if !after && !opens => {}
            Some((start, _)) if after && is_disowned(stream, hits, index + 1) => {
                disowned.push(start..index + 1);
                open = None;
            }
            Some((start, crossed)) if after && index - start <= LONGEST_QUOTE => {
                if crossed {
                    found.push(start..index + 1);
                }
                open = None;
            }
            _ => open = (!after && opens).then_some((index, false)),
        }
    }
    let covered: usize = found.iter().map(ExactSizeIterator::len).sum();
    if covered * 2 > stream.tokens.len() {
        found.clear();
    }
    found.append(&mut disowned);
    merged(found)
}

/// Whether the words that follow a quotation at once say that it is not, or no longer, one's own:
/// `"…" is what we stopped doing`.
fn is_disowned(stream: &Stream, hits: &[Hit], from: usize) -> bool {
    let reach = stream.tokens.iter().skip(from).take(NEGATION_REACH);
    let end = from + reach.take_while(|token| token.shape != Shape::Break).count();
    let next = hits.partition_point(|hit| hit.tokens.start < from);
    hits[next..]
        .iter()
        .take_while(|hit| hit.tokens.start < end)
        .any(|hit| [cues::NEGATOR, cues::HISTORY].map(Meaning::Cue).contains(&hit.meaning))
}

/// Stretches between two of the same mark.
fn between(stream: &Stream, tokens: Range<usize>, mark: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<usize> = None;
    for index in tokens {
        if stream.tokens[index].shape != Shape::Mark || stream.form(index) != mark {
            continue;
        }
        match open {
            Some(start) if index - start <= LONGEST_QUOTE => {
                found.push(start..index + 1);
                open = None;
            }
            _ => open = Some(index),
        }
    }
    found
}

/// `'buy now!'`: an opening mark that no word touches, and a closing one that touches what it
/// closes.
fn single_quotations(stream: &Stream, tokens: Range<usize>) -> Vec<Range<usize>> {
    let mut quoted = Vec::new();
    let mut open: Option<usize> = None;
    for index in tokens.clone() {
        if stream.tokens[index].shape != Shape::Mark || stream.form(index) != "'" {
            continue;
        }
        let touched = index
            .checked_sub(1)
            .filter(|&left| left >= tokens.start)
            .filter(|&left| stream.tokens[left].span.end == stream.tokens[index].span.start);
        let after_word = touched.is_some_and(|left| stream.tokens[left].shape == Shape::Word);
        let closes = after_word
            || touched.is_some_and(|left| !matches!(stream.form(left), "[" | "\"" | "'"));
        match open {
            Some(start) if closes && index - start <= LONGEST_QUOTE => {
                quoted.push(start..index + 1);
                open = None;
            }
            _ if !after_word => open = Some(index),
            _ => {}
        }
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::Document;
    use crate::model::Channel;
    use crate::text::segments;

    #[test]
    #[allow(clippy::single_range_in_vec_init, reason = "one range is what is meant")]
    fn stretches_are_joined_where_they_overlap() {
        assert_eq!(merged(vec![5..9, 0..2, 1..3, 6..7]), [0..3, 5..9]);
        assert_eq!(merged(vec![0..10, 2..3, 9..12]), [0..12]);
    }

    #[test]
    fn a_long_quotation_may_begin_at_a_bullet_and_hold_marks_that_stand_free() {
        for text in [
            "\"✅ Fencing\n✅ Call us for a quote\" is what we stopped doing.",
            "\"Home » Windows\nBook a survey\" is what we stopped doing.",
        ] {
            let document = Document::read(text, Channel::Unknown);
            assert!(document.sentences.iter().all(|sentence| sentence.ask.is_none()), "{text}");
        }
    }

    #[test]
    fn single_quotation_marks_close_after_a_mark_too() {
        let quoted = |text: &str| {
            let stream = Stream::new(text, &segments(text));
            single_quotations(&stream, 0..stream.tokens.len())
        };
        assert_eq!(quoted("'Buy now!' is old"), vec![0..5]);
        assert_eq!(quoted("we say 'save 50%' no more"), vec![2..6]);
        assert!(quoted("the dogs' bowls").is_empty());
        assert_eq!(quoted("it's ('order today') gone"), vec![2..6]);
    }

    #[test]
    fn a_phrase_is_judged_by_the_stretch_it_stands_in() {
        let uses = Uses {
            quoted: vec![2..4, 8..10],
            negated: vec![3..6, 12..14],
            mentioned_from: Some(16),
        };
        let of = |at: usize| uses.of(&(at..at + 1));
        assert_eq!([of(1), of(2), of(3), of(4)].map(Use::weight), [1.0, 0.0, 0.0, 0.0]);
        assert_eq!((of(3), of(5), of(6)), (Use::Quoted, Use::Negated, Use::Used));
        assert_eq!(
            (of(9), of(13), of(14), of(16)),
            (Use::Quoted, Use::Negated, Use::Used, Use::Mentioned)
        );
    }
}
