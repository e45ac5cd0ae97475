//! The command line, as one definition for parsing, help, completions and the man page.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use unmuddle::{Channel, Label, OffsetUnit, RuleId, Stance};

use crate::messages::{help, verdict};

#[derive(Debug, Parser)]
#[command(
    name = "unmuddle",
    version,
    about = help::ABOUT,
    long_about = help::LONG_ABOUT,
    after_help = help::EXAMPLES,
    after_long_help = help::MORE,
    arg_required_else_help = true,
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    #[command(
        about = help::CHECK,
        long_about = help::CHECK_LONG,
        after_help = help::CHECK_EXAMPLES,
        after_long_help = help::CHECK_MORE,
    )]
    Check(CheckArgs),
    #[command(
        about = help::EXPLAIN,
        long_about = help::EXPLAIN_LONG,
        after_help = help::EXPLAIN_EXAMPLES,
        after_long_help = help::EXPLAIN_MORE,
        mut_arg("channel", |channel| channel.help(help::CHANNEL_OF_ONE)),
    )]
    Explain(ExplainArgs),
    #[command(
        about = help::SPLIT,
        long_about = help::SPLIT_LONG,
        after_help = help::SPLIT_EXAMPLES,
        after_long_help = help::SPLIT_MORE,
        mut_arg("channel", |channel| channel.help(help::CHANNEL_OF_ONE)),
    )]
    Split(TextArgs),
    #[command(about = help::RULES, after_help = help::RULES_EXAMPLES)]
    Rules(RulesArgs),
    #[command(
        about = help::EVALUATE,
        long_about = help::EVALUATE_LONG,
        after_help = help::EVALUATE_EXAMPLES,
        after_long_help = help::EVALUATE_MORE,
    )]
    Evaluate(EvaluateArgs),
    #[command(about = help::TRAIN, after_help = help::TRAIN_EXAMPLES)]
    Train(TrainArgs),
    #[command(about = help::COUNT, after_help = help::COUNT_EXAMPLES)]
    Count(CountArgs),
    #[command(about = help::COMPLETIONS, after_help = help::COMPLETIONS_EXAMPLES)]
    Completions(CompletionsArgs),
    #[command(about = help::MAN, after_help = help::MAN_EXAMPLES)]
    Man(ManArgs),
}

/// One text, and how its answer is printed.
#[derive(Debug, Args)]
pub(crate) struct TextArgs {
    #[arg(value_name = "FILE", help = help::FILE, value_hint = clap::ValueHint::FilePath)]
    pub(crate) file: Option<OsString>,
    #[arg(
        short,
        long,
        value_name = "ID",
        help = help::CHANNEL,
        value_parser = channels(),
    )]
    pub(crate) channel: Option<Channel>,
    #[arg(short, long, help = help::TITLE)]
    pub(crate) title: Option<String>,
    #[arg(short, long, value_enum, default_value_t, help = help::FORMAT)]
    pub(crate) format: Format,
    #[arg(long, value_enum, default_value_t, value_name = "UNIT", help = help::OFFSETS)]
    pub(crate) offsets: Offsets,
    #[arg(long, help = help::URL, value_hint = clap::ValueHint::Url)]
    pub(crate) url: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    #[command(flatten)]
    pub(crate) text: TextArgs,
    #[command(flatten)]
    pub(crate) stance: StanceArgs,
    #[arg(
        long,
        help = help::JSONL,
        long_help = help::JSONL_LONG,
        conflicts_with_all = ["title", "format", "url"],
    )]
    pub(crate) jsonl: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ExplainArgs {
    #[command(flatten)]
    pub(crate) text: TextArgs,
    #[command(flatten)]
    pub(crate) stance: StanceArgs,
}

#[derive(Debug, Args)]
pub(crate) struct StanceArgs {
    #[arg(
        long,
        value_name = "STANCE",
        default_value = "article",
        hide_default_value = true,
        help = help::STANCE,
        value_parser = stance,
    )]
    pub(crate) stance: Stance,
}

#[derive(Debug, Args)]
pub(crate) struct RulesArgs {
    #[arg(value_name = "RULE", help = help::RULE)]
    pub(crate) rule: Option<RuleId>,
    #[arg(short, long, value_enum, default_value_t, help = help::RULES_FORMAT)]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct CompletionsArgs {
    #[arg(value_enum, help = help::SHELL)]
    pub(crate) shell: Shell,
}

#[derive(Debug, Args)]
pub(crate) struct TrainArgs {
    #[arg(value_name = "FOLDER", help = help::TRAIN_CORPUS, value_hint = clap::ValueHint::DirPath)]
    pub(crate) corpus: PathBuf,
    #[arg(short, long, value_name = "FILE", help = help::TRAIN_OUT)]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct CountArgs {
    #[arg(value_name = "FILE", help = help::COUNT_DUTIES, value_hint = clap::ValueHint::FilePath)]
    pub(crate) duties: PathBuf,
    #[arg(short, long, value_name = "FILE", help = help::COUNT_OUT)]
    pub(crate) out: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct EvaluateArgs {
    #[arg(
        value_name = "FILE",
        help = help::EVALUATE_FILES,
        value_hint = clap::ValueHint::AnyPath,
        required_unless_present = "leave_one_source_out",
    )]
    pub(crate) files: Vec<OsString>,
    #[arg(short, long, value_enum, help = help::EVALUATE_SPLIT)]
    pub(crate) split: Option<Split>,
    #[arg(
        short,
        long,
        value_name = "ID",
        help = help::EVALUATE_CHANNEL,
        value_parser = channels(),
    )]
    pub(crate) channel: Option<Channel>,
    #[arg(long, help = help::EVALUATE_WITHOUT_LOW)]
    pub(crate) without_low: bool,
    #[arg(long, value_enum, default_value_t, help = help::EVALUATE_CLASSES)]
    pub(crate) classes: Classes,
    #[arg(long, value_name = "COUNT", default_value_t = 20, help = help::EVALUATE_ERRORS)]
    pub(crate) errors: usize,
    #[arg(
        long,
        value_name = "FOLDER",
        help = help::EVALUATE_BASELINE,
        value_hint = clap::ValueHint::DirPath,
    )]
    pub(crate) baseline: Option<PathBuf>,
    #[arg(
        long,
        value_name = "FOLDER",
        help = help::EVALUATE_SOURCES,
        value_hint = clap::ValueHint::DirPath,
    )]
    pub(crate) leave_one_source_out: Option<PathBuf>,
    #[arg(short, long, value_enum, default_value_t, help = help::EVALUATE_FORMAT)]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct ManArgs {
    #[arg(
        help = help::MAN_COMMAND,
        value_parser = PossibleValuesParser::new([
            "check", "explain", "split", "rules", "evaluate", "train", "count", "completions", "man",
        ]),
    )]
    pub(crate) command: Option<String>,
}

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
fn channels() -> impl TypedValueParser<Value = Channel> {
    let named =
        |channel: &Channel| PossibleValue::new(channel.id()).help(verdict::channel(*channel));
    PossibleValuesParser::new(Channel::ALL.iter().map(named)).try_map(|id| id.parse::<Channel>())
}

/// `article`, `one-in-five`, or `one-in-five=N` when N of the last four posts sold.
fn stance(text: &str) -> Result<Stance, &'static str> {
    let (name, sold) = text.split_once('=').map_or((text, None), |(name, n)| (name, Some(n)));
    match (name, sold.unwrap_or("0").parse::<u8>()) {
        ("article", _) if sold.is_none() => Ok(Stance::Article),
        ("one-in-five", Ok(sold @ 0..=4)) => Ok(Stance::OneInFive { selling_in_last_four: sold }),
        _ => Err(help::NO_SUCH_STANCE),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;
    use unmuddle::Stance;

    use super::{Cli, stance};

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

    #[test]
    fn the_definition_holds_together() {
        Cli::command().debug_assert();
    }
}
