//! Two ads out of one: the lines of each, and the count that leaves none out.

use super::{AdLine, Holds};
use unmuddle::{Label, Placed};

/// A line of one of the two ads.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DraftLine {
    /// Its words, as they stand in the ad; a blank line has none.
    pub words: String,
    /// Whether the other ad holds it too.
    pub holds: Holds,
}

/// The lines of the draft of `side`, blank ones too; joined by line breaks they are the draft.
/// `lines` are those of the ad, `pieces` those of the split.
pub fn draft_lines(
    text: &str,
    draft: &str,
    lines: &[AdLine],
    pieces: &[Placed],
    side: Label,
) -> Vec<DraftLine> {
    // A draft is made of the pieces that it holds, but for white space: so counting what is solid
    // tells where in the ad each of its lines is from.
    let holds = |piece: &&Placed| match side {
        Label::Sales => piece.placement.is_in_sales(),
        _ => piece.placement.is_in_marketing(),
    };
    let mut places = pieces.iter().filter(holds).flat_map(|piece| {
        let solid = piece.span.slice(text).char_indices().filter(|(_, c)| !c.is_whitespace());
        solid.map(|(at, _)| piece.span.start + at)
    });
    let line = |words: &str| {
        let length = words.chars().filter(|character| !character.is_whitespace()).count();
        let from = if length > 0 { places.next() } else { None };
        let to = if length > 1 { places.nth(length - 2) } else { from };
        DraftLine { words: words.to_owned(), holds: holds_of(lines, from, to) }
    };
    draft.split('\n').map(line).collect()
}

/// What the lines of the ad between two places have in common.
fn holds_of(lines: &[AdLine], from: Option<usize>, to: Option<usize>) -> Holds {
    let (Some(from), Some(to)) = (from, to) else { return Holds::Both };
    let first = lines.partition_point(|line| line.span.end <= from);
    let last = lines.partition_point(|line| line.span.start <= to);
    let mut all = lines.get(first..last).unwrap_or_default().iter().map(|line| line.holds);
    let holds = all.next().unwrap_or(Holds::Both);
    if all.all(|other| other == holds) { holds } else { Holds::Parted }
}

/// How many lines of an ad stand where; together they are all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// All lines that say anything.
    pub all: usize,
    /// In the marketing ad alone.
    pub marketing: usize,
    /// In the sales ad alone.
    pub sales: usize,
    /// In both, whole.
    pub both: usize,
    /// Shared out between the two.
    pub parted: usize,
}

/// Counts the lines of an ad.
pub fn totals(lines: &[AdLine]) -> Totals {
    let count = |holds: Holds| lines.iter().filter(|line| line.holds == holds).count();
    Totals {
        all: lines.len(),
        marketing: count(Holds::Marketing),
        sales: count(Holds::Sales),
        both: count(Holds::Both),
        parted: count(Holds::Parted),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::studio::lines;
    use proptest::prelude::*;
    use unmuddle::{Channel, Context, assess, split, vacancy};

    /// Lines and stretches that ads are made of, and what strains the reading of them.
    const STRETCHES: &[&str] = &[
        "What you'll do:\n",
        "- Make 60 cold calls a day\n",
        "- Run our Instagram and write the newsletter\n",
        "Close new accounts and hit your quota. ",
        "Plan the brand photo shoots. ",
        "About us\nWe roast coffee in Hull.\n\n",
        "What we offer:\n25 days' holiday.\n",
        "£24,000 plus uncapped commission\n",
        "a long line about campaigns and events that goes on until it is wrapped somewhere\n",
        "\n",
        "\r\n",
        "\n\n\n",
        "***\n",
        "- ",
        "• ",
        " • ",
        "🎉 ",
        "“",
        "\"",
        "\t",
        "\u{2028}",
        "\u{85}",
        "\u{200b}",
        "e.g. ",
        "…",
        "x",
        "É",
    ];

    fn ads() -> impl Strategy<Value = String> {
        let stretch = prop_oneof![
            9 => prop::sample::select(STRETCHES).prop_map(str::to_owned),
            1 => any::<String>(),
        ];
        prop::collection::vec(stretch, 0..16).prop_map(|stretches| stretches.concat())
    }

    fn solid_of(text: &str) -> String {
        text.chars().filter(|character| !character.is_whitespace()).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

        /// Every line of any ad is counted once and stands where it is said to stand, and the two
        /// ads hold nothing else.
        #[test]
        fn every_line_of_any_ad_is_accounted_for(ad in ads(), titled in any::<bool>()) {
            let mut context = Context::new(Channel::JobAd);
            context.title = titled.then(|| "Sales & Marketing Executive".to_owned());
            let split = split(&ad, &context);
            let assessment = assess(&ad, &context);
            let lines = lines(&ad, &assessment, &vacancy(&ad, &context).parts, &split.pieces);

            let counted: String = lines.iter().map(|line| solid_of(line.span.slice(&ad))).collect();
            prop_assert_eq!(counted, solid_of(&ad), "a line of the ad is missing");
            let count = totals(&lines);
            let sum = count.marketing + count.sales + count.both + count.parted;
            prop_assert_eq!(count.all, sum);

            if split.sides != Label::Both { return Ok(()); }
            for (side, draft) in [(Label::Marketing, &split.marketing), (Label::Sales, &split.sales)] {
                let drawn = draft_lines(&ad, &draft.text, &lines, &split.pieces, side);
                let joined: Vec<&str> = drawn.iter().map(|line| line.words.as_str()).collect();
                prop_assert_eq!(joined.join("\n"), draft.text.clone());
                let other = if side == Label::Sales { Holds::Marketing } else { Holds::Sales };
                prop_assert!(drawn.iter().all(|line| line.holds != other));
                // What is whole in the ad is whole in the draft, in its order.
                let mut rest = draft.text.as_str();
                for line in lines.iter().filter(|line| line.holds != other) {
                    if line.holds == Holds::Parted { continue; }
                    let words = solid_of(line.span.slice(&ad));
                    let at = solid_at(rest, &words);
                    prop_assert!(at.is_some(), "{words:?} is missing from {:?}", draft.text);
                    rest = &rest[at.unwrap_or_default()..];
                }
            }
        }
    }

    /// Where some solid words end in a text, white space apart.
    fn solid_at(text: &str, words: &str) -> Option<usize> {
        let solid: Vec<(usize, char)> =
            text.char_indices().filter(|(_, c)| !c.is_whitespace()).collect();
        let words: Vec<char> = words.chars().collect();
        let found = solid
            .windows(words.len())
            .find(|window| window.iter().zip(&words).all(|((_, one), other)| one == other))?;
        found.last().map(|(at, character)| at + character.len_utf8())
    }

    #[test]
    fn lines_of_a_draft_know_whether_the_other_holds_them() {
        let ad = "What you'll do:\n- Run our Instagram and write the newsletter\n- Plan the brand \
                  photo shoots\n- Make 60 cold calls a day\n- Close new accounts and hit a monthly \
                  sales quota\nWrite the blog. Make cold calls and close deals.\n";
        let context = Context::new(Channel::JobAd).with_title("Sales & Marketing Manager");
        let split = split(ad, &context);
        let assessment = assess(ad, &context);
        let of_ad = lines(ad, &assessment, &vacancy(ad, &context).parts, &split.pieces);
        let drawn = |side, draft: &unmuddle::Draft| {
            let lines = draft_lines(ad, &draft.text, &of_ad, &split.pieces, side);
            lines.into_iter().map(|line| line.holds).collect::<Vec<_>>()
        };
        assert_eq!(
            drawn(Label::Marketing, &split.marketing),
            [Holds::Both, Holds::Marketing, Holds::Marketing, Holds::Parted]
        );
        assert_eq!(
            drawn(Label::Sales, &split.sales),
            [Holds::Both, Holds::Sales, Holds::Sales, Holds::Parted]
        );
    }
}
