//! The values that arguments may have.

use clap::ValueEnum;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use unmuddle::{Channel, Label, OffsetUnit, Stance};

use crate::messages::{help, verdict};

/// How a result is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    #[default]
    #[value(help = help::FORMAT_TEXT, alias = "human")]
    Text,
    #[value(help = help::FORMAT_JSON)]
    Json,
}

/// A part of a corpus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Split {
    Train,
    Dev,
    Test,
}

/// The labels that count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Classes {
    #[value(name = "3", help = help::CLASSES_THREE)]
    Three,
    #[default]
    #[value(name = "4", help = help::CLASSES_FOUR)]
    Four,
}

impl Classes {
    /// Whether texts of that label count.
    pub(crate) fn count(self, label: Label) -> bool {
        self == Classes::Four || label != Label::Both
    }
}

/// How positions are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Offsets {
    #[default]
    #[value(help = help::OFFSETS_UTF8)]
    Utf8,
    #[value(help = help::OFFSETS_UTF16)]
    Utf16,
    #[value(help = help::OFFSETS_CHARS)]
    Chars,
}

impl From<Offsets> for OffsetUnit {
    fn from(offsets: Offsets) -> Self {
        match offsets {
            Offsets::Utf8 => OffsetUnit::Utf8,
            Offsets::Utf16 => OffsetUnit::Utf16,
            Offsets::Chars => OffsetUnit::Chars,
        }
    }
}

/// The ids of the channels, each with its name in people's words.
pub(super) fn channels() -> impl TypedValueParser<Value = Channel> {
    let named =
        |channel: &Channel| PossibleValue::new(channel.id()).help(verdict::channel(*channel));
    PossibleValuesParser::new(Channel::ALL.iter().map(named)).try_map(|id| id.parse::<Channel>())
}

/// `article`, `one-in-five`, or `one-in-five=N` when N of the last four posts sold.
pub(super) fn stance(text: &str) -> Result<Stance, &'static str> {
    let (name, sold) = text.split_once('=').map_or((text, None), |(name, n)| (name, Some(n)));
    match (name, sold.unwrap_or("0").parse::<u8>()) {
        ("article", _) if sold.is_none() => Ok(Stance::Article),
        ("one-in-five", Ok(sold @ 0..=4)) => Ok(Stance::OneInFive { selling_in_last_four: sold }),
        _ => Err(help::NO_SUCH_STANCE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stance_is_named_with_its_count() {
        assert_eq!(stance("article"), Ok(Stance::Article));
        for (text, sold) in [("one-in-five", 0), ("one-in-five=0", 0), ("one-in-five=4", 4)] {
            assert_eq!(stance(text), Ok(Stance::OneInFive { selling_in_last_four: sold }));
        }
        for text in ["", "article=1", "one-in-five=5", "one-in-five=", "one-in-six", "=1"] {
            assert!(stance(text).is_err(), "{text}");
        }
    }
}
