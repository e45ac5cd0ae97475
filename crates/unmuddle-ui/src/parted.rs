//! A text in two drafts, ready to be shown: which words are whose, where each belongs, and that
//! nothing is lost.

use crate::draft::Draft;
use crate::messages::Key;
use unmuddle::{Channel, Label, Placement, Split, split};

/// One of the two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// What shapes how people see the writer.
    Marketing,
    /// What moves people to a decision.
    Sales,
}

/// A stretch of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Its words, or the white space between words.
    pub words: String,
    /// Whether the other draft holds these words too.
    pub in_both: bool,
}

/// One of the two drafts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Whose it is.
    pub side: Side,
    /// For a vacancy, a title that fits these duties.
    pub title: Option<String>,
    /// Its words, in order and without gaps.
    pub stretches: Vec<Stretch>,
}

/// A text in two drafts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parted {
    /// What there was to part.
    pub sides: Label,
    /// The same in words.
    pub about: Key,
    /// The two drafts; none when there is nothing to part.
    pub columns: Option<[Column; 2]>,
    /// How many characters the text has, white space aside; none should one be in no draft.
    pub characters: Option<usize>,
    /// Whether it is a vacancy.
    pub vacancy: bool,
}

impl Side {
    /// The stable id, which is also its class.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Side::Marketing => "marketing",
            Side::Sales => "sales",
        }
    }

    /// What its draft is called.
    #[must_use]
    pub const fn name(self) -> Key {
        match self {
            Side::Marketing => Key::SplitMarketing,
            Side::Sales => Key::SplitSales,
        }
    }

    /// Where its draft belongs.
    #[must_use]
    pub const fn belongs(self, vacancy: bool) -> Key {
        match (self, vacancy) {
            (Side::Marketing, false) => Key::SplitBelongsMarketing,
            (Side::Sales, false) => Key::SplitBelongsSales,
            (Side::Marketing, true) => Key::SplitJobMarketing,
            (Side::Sales, true) => Key::SplitJobSales,
        }
    }

    const fn holds(self, placement: Placement) -> bool {
        match self {
            Side::Marketing => placement.is_in_marketing(),
            Side::Sales => placement.is_in_sales(),
        }
    }
}

impl Column {
    /// The draft as one text.
    #[must_use]
    pub fn text(&self) -> String {
        self.stretches.iter().map(|stretch| stretch.words.as_str()).collect()
    }
}

impl Parted {
    /// Parts a draft.
    #[must_use]
    pub fn new(draft: &Draft) -> Self {
        let text = &draft.text;
        let split = split(text, &draft.context());
        let column = |side: Side, of: &unmuddle::Draft| Column {
            side,
            title: of.title.clone(),
            stretches: stretches(text, &split, side, &of.text),
        };
        let vacancy = split.read_as.unwrap_or(draft.channel) == Channel::JobAd;
        let columns = (split.sides == Label::Both).then(|| {
            [column(Side::Marketing, &split.marketing), column(Side::Sales, &split.sales)]
        });
        Self {
            sides: split.sides,
            characters: nothing_lost(text, &split),
            about: about(&split, vacancy),
            vacancy,
            columns,
        }
    }
}

/// What there was to part, in words.
const fn about(split: &Split, vacancy: bool) -> Key {
    match (split.sides, vacancy) {
        _ if !split.language_ok => Key::OtherLanguage,
        (Label::Both, true) => Key::SplitAboutJob,
        (Label::Both, false) => Key::SplitAbout,
        (Label::Marketing, _) => Key::SplitAllMarketing,
        (Label::Sales, _) => Key::SplitAllSales,
        _ => Key::SplitNothing,
    }
}

/// Cuts a draft where its sentences begin and end. They stand in it in their order; what stands
/// between them is shared.
fn stretches(text: &str, split: &Split, side: Side, draft: &str) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    let mut push = |words: &str, in_both: bool| {
        if !words.is_empty() {
            stretches.push(Stretch { words: words.to_owned(), in_both });
        }
    };
    // White space is nobody's.
    let mut add = |piece: &str, in_both: bool| {
        let words = piece.trim();
        let (before, rest) = piece.split_at(piece.len() - piece.trim_start().len());
        push(before, false);
        push(words, in_both);
        push(rest.get(words.len()..).unwrap_or_default(), false);
    };
    let mut rest = draft;
    for placed in split.sentences.iter().filter(|placed| side.holds(placed.placement)) {
        let words = placed.span.slice(text).trim();
        let Some((between, after)) = rest.split_once(words).filter(|_| !words.is_empty()) else {
            continue;
        };
        add(between, !is_bullet(between));
        add(words, matches!(placed.placement, Placement::Both | Placement::Shared));
        rest = after;
    }
    add(rest, true);
    stretches
}

/// Whether it is the beginning of a line that goes with the words behind it.
fn is_bullet(between: &str) -> bool {
    !between.ends_with('\n') && !between.chars().any(char::is_alphabetic)
}

/// How many characters the text has, white space aside, if each of them stands in the draft or the
/// drafts that hold its sentence, in its order, and nothing else does.
fn nothing_lost(text: &str, split: &Split) -> Option<usize> {
    let letters = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).count();
    let count = letters(text);
    if split.sides != Label::Both {
        let whole = split.marketing.text == *text || split.sales.text == *text;
        return whole.then_some(count);
    }
    let mut drafts = [split.marketing.text.as_str(), split.sales.text.as_str()];
    let mut take = |words: &str, holds: [bool; 2]| {
        words.split_whitespace().all(|word| {
            drafts.iter_mut().zip(holds).filter(|(_, holds)| *holds).all(|(draft, _)| {
                let rest = draft.trim_start().strip_prefix(word);
                *draft = rest.unwrap_or(draft);
                rest.is_some()
            })
        })
    };
    let mut done = 0;
    for placed in &split.sentences {
        let holds = [placed.placement.is_in_marketing(), placed.placement.is_in_sales()];
        let between = text.get(done..placed.span.start)?;
        // A bullet goes with its sentence, other marks with both drafts.
        let line = between.rfind('\n').map_or(0, |at| at + 1);
        let begins = line > 0 || done == 0;
        let (before, bullet) = between.split_at(if begins { line } else { between.len() });
        if !take(before, [true, true]) || !take(bullet, holds) {
            return None;
        }
        if !take(placed.span.slice(text), holds) {
            return None;
        }
        done = placed.span.end.max(done);
    }
    let whole = take(text.get(done..)?, [true, true]);
    (whole && drafts.iter().all(|draft| draft.trim().is_empty())).then_some(count)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::samples::{SAMPLES, Sample};
    use proptest::prelude::*;

    fn post(text: &str) -> Draft {
        Draft { text: text.to_owned(), channel: Channel::OrganicPost, ..Draft::default() }
    }

    #[test]
    fn a_post_becomes_two_and_says_what_stands_in_both() {
        let parted = Parted::new(&Sample::find("selling").unwrap().draft());
        let [marketing, sales] = parted.columns.clone().unwrap();
        assert!(marketing.text().starts_with("Last spring I fell asleep"));
        assert!(sales.text().contains("£497") && !marketing.text().contains("£497"));
        assert_eq!(parted.about, Key::SplitAbout);
        assert!(parted.characters.is_some());
    }

    #[test]
    fn a_vacancy_becomes_two_with_titles() {
        let parted = Parted::new(&Sample::find("job").unwrap().draft());
        let [marketing, sales] = parted.columns.clone().unwrap();
        assert!(marketing.title.is_some() && sales.title.is_some());
        let both = |column: &Column, words: &str| {
            column.stretches.iter().any(|of| of.in_both && of.words.contains(words))
        };
        assert!(both(&marketing, "About us") && both(&sales, "About us"));
        assert!(!both(&sales, "cold calls") && sales.text().contains("- Make 60 cold calls"));
        assert_eq!(parted.about, Key::SplitAboutJob);
    }

    #[test]
    fn a_vacancy_that_is_known_by_its_words_becomes_two_ads() {
        let mut draft = Sample::find("job").unwrap().draft();
        draft.channel = Channel::Unknown;
        let parted = Parted::new(&draft);
        assert!(parted.vacancy && parted.about == Key::SplitAboutJob);
        assert!(parted.columns.unwrap().iter().all(|column| column.title.is_some()));
    }

    #[test]
    fn one_side_alone_has_no_columns_and_says_so() {
        let offer = Parted::new(&post("Soy candles £9, three for £24. Order yours today."));
        assert_eq!((offer.about, offer.columns), (Key::SplitAllSales, None));
        assert!(offer.characters.is_some());
        let docs = Draft { channel: Channel::Docs, ..post("Room four is open from nine to five.") };
        assert_eq!(Parted::new(&docs).about, Key::SplitNothing);
        let other = post("Wir streichen den Wagen jedes Frühjahr, weil die Leute ihn ansehen.");
        assert_eq!(Parted::new(&other).about, Key::OtherLanguage);
    }

    #[test]
    fn a_lost_or_added_word_is_noticed() {
        let draft = Sample::find("selling").unwrap().draft();
        let whole = split(&draft.text, &draft.context());
        assert!(nothing_lost(&draft.text, &whole).is_some());
        let mut lost = whole.clone();
        lost.sales.text = lost.sales.text.replace("£497", "");
        assert_eq!(nothing_lost(&draft.text, &lost), None);
        let mut added = whole.clone();
        added.marketing.text.push_str(" More.");
        assert_eq!(nothing_lost(&draft.text, &added), None);
        let mut swapped = whole;
        std::mem::swap(&mut swapped.marketing.text, &mut swapped.sales.text);
        assert_eq!(nothing_lost(&draft.text, &swapped), None);
    }

    #[test]
    fn what_is_shown_is_the_draft() {
        for sample in SAMPLES {
            let draft = sample.draft();
            let split = split(&draft.text, &draft.context());
            if let Some([marketing, sales]) = Parted::new(&draft).columns {
                assert_eq!(marketing.text(), split.marketing.text, "{}", sample.id);
                assert_eq!(sales.text(), split.sales.text, "{}", sample.id);
            }
        }
    }

    proptest! {
        #[test]
        fn no_character_is_lost_in_any_text(
            parts in proptest::collection::vec(
                prop_oneof![
                    Just("We planted the first row on Monday. "),
                    Just("My grandad sang to his bees.\n"),
                    Just("Order now for £97! "),
                    Just("\n\n- DM me YES to claim your place.\n"),
                    Just("* "), Just("***\n"), Just("🎉 "), Just("\t"), Just("2. "), Just("Hi all!\r\n"),
                    Just("Buy"), Just("…"), Just("— "), Just("\u{a0}"),
                ],
                0..14,
            ),
            vacancy in any::<bool>(),
        ) {
            let channel = if vacancy { Channel::JobAd } else { Channel::OrganicPost };
            let draft = Draft { text: parts.concat(), channel, ..Draft::default() };
            let parted = Parted::new(&draft);
            prop_assert!(parted.characters.is_some(), "{:?}", draft.text);
            if let Some(columns) = parted.columns {
                let split = split(&draft.text, &draft.context());
                prop_assert_eq!(columns[0].text(), split.marketing.text);
                prop_assert_eq!(columns[1].text(), split.sales.text);
            }
        }
    }
}
