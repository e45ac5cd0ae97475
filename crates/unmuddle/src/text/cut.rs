//! Where a sentence is cut that lost its lines, bullets or spaces on the way here.

use super::heading::run_in_heading;
use super::segment::{BULLETS, begins_item, counts_on};
use super::token::CURRENCY;
use crate::data::holds;
use crate::model::Span;

/// What a line of an advert begins with, often after a line without a full stop.
const ORDERS: &str = "\
    Apply Book Buy Call Check Choose Claim Click Discover Donate Download Enjoy Enter Find \
    Follow Get Give Grab Help Join Learn Make Order Pick Read Register Reserve Save See Share \
    Shop Sign Sponsor Start Subscribe Tag Take Text Try Use Visit Vote Watch";
/// Words that no line ends with: a capital letter after one of them begins a name.
const JOINTS: &str = "\
    a about an and are as at be but by called can for from her his if in into is like my named \
    of on or our please than that the their then these this those to via was we were when will \
    with you your";

/// What is cut.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A text that is no vacancy.
    Text,
    Vacancy,
    /// A vacancy's list that lost its lines.
    FlattenedList,
}

/// Whether an order begins a line that was lost at `at`: "So warm Order here", yet neither "our Get
/// Fit class" nor "How To Make Bread".
fn is_lost_line(slice: &str, at: usize) -> bool {
    let (before, rest) = slice.split_at(at);
    let Some(before) = before.strip_suffix(' ') else { return false };
    let word = before.rsplit(' ').next().unwrap_or(before);
    let order = rest.split(|c: char| !c.is_alphabetic()).next().unwrap_or(rest);
    let next = rest[order.len()..].trim_start_matches(' ').chars().next();
    word.chars().all(char::is_lowercase)
        && !holds(JOINTS, word)
        && holds(ORDERS, order)
        && next.is_none_or(|next| !next.is_uppercase())
}

/// Whether a sentence begins at `at` with an amount: "We love it. 20% off all mugs." The rules of
/// Unicode have it go on, for a small letter comes before a capital one.
fn is_amount(slice: &str, at: usize) -> bool {
    let Some(before) = slice[..at].strip_suffix(". ") else { return false };
    before.ends_with(|c: char| c.is_lowercase() || matches!(c, ')' | '"' | '\''))
        && !counts_on(&slice[..at - 1])
}

/// Cuts a sentence at inline bullets, in a list that lost its lines at dashes too, before an amount
/// that begins a sentence, before an order that lost its line, where a full stop lost its space
/// ("team.You will"), and around headings that lost their lines ("…a driving licence.Duties:Sell").
pub(super) fn cuts(text: &str, sentence: Span, kind: Kind) -> Vec<Span> {
    let slice = sentence.slice(text);
    let mut spans = Vec::new();
    let mut start = 0;
    let mut previous = [' '; 3];
    for (at, character) in slice.char_indices() {
        if at >= start && character.is_uppercase() && !previous[0].is_uppercase() {
            let glued = previous[0].is_lowercase();
            if let Some(length) = run_in_heading(&slice[at..], glued) {
                if at > start {
                    spans.push(Span::new(sentence.start + start, sentence.start + at));
                }
                start = at + length;
                spans.push(Span::new(sentence.start + at, sentence.start + start));
            }
        }
        let lost_space = character.is_uppercase()
            && matches!(previous[0], '.' | '!' | '?' | ';')
            && previous[1].is_alphabetic()
            && previous[1].is_lowercase()
            && (previous[2].is_lowercase() || previous[2] == ' ');
        let bullet = BULLETS.contains(&character) && character != '*' && character != '·';
        let dash = kind == Kind::FlattenedList && begins_item(&slice[at..]);
        let lost_line = character.is_uppercase() && is_lost_line(slice, at);
        // In a vacancy it is seldom an offer, and the sentence before says of what it is.
        let amount = kind == Kind::Text
            && (character.is_ascii_digit() || CURRENCY.contains(&character))
            && previous[0] == ' '
            && is_amount(slice, at);
        if (lost_space || lost_line || bullet || dash || amount) && at > start {
            spans.push(Span::new(sentence.start + start, sentence.start + at));
            start = at;
        }
        previous = [character, previous[0], previous[1]];
    }
    spans.push(Span::new(sentence.start + start, sentence.end));
    spans
}
