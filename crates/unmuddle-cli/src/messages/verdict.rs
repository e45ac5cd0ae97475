//! The verdict in words.

use unmuddle::{AskLevel, Channel, Field, Label, Muddle, Severity};

pub(crate) const UNSURE: &str = "Hard to say yet.";
pub(crate) const MUDDLED: &str = "Muddled here.";
pub(crate) const NOT_MUDDLED: &str = "Not muddled.";
pub(crate) const PUSHY: &str = "It presses a little. A calmer ask keeps more doors open.";
pub(crate) const PLACE_UNKNOWN: &str =
    "Say where people will read it with --channel, to see whether it fits.";
pub(crate) const TAKEN_FOR_JOB_AD: &str = "This reads like a job ad, so it was read as one. If it is something else, say where people \
     will read it with --channel.";
pub(crate) const TRUNCATED: &str = "The text is very long, so only the first part was read.";
pub(crate) const OTHER_LANGUAGE: &str =
    "This does not look like English, the one language read here. Take the verdict lightly.";

pub(crate) const EVIDENCE: &str = "Evidence";
pub(crate) const NO_EVIDENCE: &str = "none for either side yet";
pub(crate) const ASKS: &str = "Asks";
pub(crate) const PLACE: &str = "Place";
pub(crate) const TITLE: &str = "Title";
pub(crate) const PAGE: &str = "Page";
pub(crate) const PAGE_LINES: &str = "read as a web page; lines count in its main words";

pub(crate) const SENTENCES: &str = "Sentence by sentence";
pub(crate) const MARKETING: &str = "marketing";
pub(crate) const SALES: &str = "selling";
pub(crate) const BOTH: &str = "both";
pub(crate) const MORE_SENTENCES: &str = "There is more; --format json shows every sentence.";
pub(crate) const MORE_FINDINGS: &str = "There is more; --format json shows everything.";
pub(crate) const OBSERVATIONS: &str = "Smaller observations";
pub(crate) const IN_WHOLE: &str = "in the text as a whole";

pub(crate) const fn label(label: Label) -> &'static str {
    match label {
        Label::Marketing => "This is marketing.",
        Label::Sales => "This is selling.",
        Label::Both => "This does both.",
        _ => "This is neither.",
    }
}

/// What the label means.
pub(crate) const fn detail(label: Label) -> &'static str {
    match label {
        Label::Marketing => "It shapes how people see you and asks for little or nothing.",
        Label::Sales => "It moves people to a decision.",
        Label::Both => "Some of it shapes how people see you, some of it asks them to decide.",
        _ => "It neither shapes how people see you nor asks them to decide.",
    }
}

/// Where an unsure verdict leans.
pub(crate) const fn lean(label: Label) -> &'static str {
    match label {
        Label::Marketing => "If anything, it leans towards marketing.",
        Label::Sales => "If anything, it leans towards selling.",
        Label::Both => "There are hints of marketing and of selling.",
        _ => "A few more words would help.",
    }
}

pub(crate) const fn muddle(muddle: Muddle) -> &'static str {
    match muddle {
        Muddle::Channel => "Selling has its own places. Here, people come to get to know you.",
        Muddle::Role => "Marketing and selling are two different jobs. This ad mixes them.",
        Muddle::Expectation => "It expects sales from marketing, or expects them too soon.",
        Muddle::Name => "It calls one thing by the other's name.",
        _ => "Marketing and selling are mixed up.",
    }
}

pub(crate) const fn ask(ask: AskLevel) -> &'static str {
    match ask {
        AskLevel::Nothing => "nothing at all",
        AskLevel::React => "to react: like, comment, share",
        AskLevel::TakeFree => "to take something free",
        AskLevel::RaiseHand => "to raise a hand: a trial, a quote, a chat",
        AskLevel::Commit => "to decide: buy, book, sign",
        AskLevel::CommitUnderPressure => "to decide under pressure",
    }
}

pub(crate) fn ask_step(level: AskLevel) -> String {
    format!("{} (step {} of 5)", ask(level), level.level())
}

pub(crate) fn evidence(marketing: u32, sales: u32, confidence: u32) -> String {
    format!("{} (confidence {confidence}%)", shares(marketing, sales))
}

pub(crate) fn shares(marketing: u32, sales: u32) -> String {
    format!("{MARKETING} {marketing}%, {SALES} {sales}%")
}

pub(crate) const fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::OrganicPost => "a post on social media",
        Channel::Blog => "a blog article",
        Channel::ListEmail => "an email to a mailing list",
        Channel::Advert => "a paid advert",
        Channel::OneToOne => "a message to one person who asked",
        Channel::ColdOutreach => "a first message to someone new",
        Channel::ProductPage => "a product page",
        Channel::PricingPage => "a page of prices",
        Channel::DonationPage => "a page that asks for gifts",
        Channel::AboutPage => "a page about us",
        Channel::Docs => "help or instructions",
        Channel::JobAd => "a job ad",
        Channel::OtherPage => "another page",
        _ => "not known",
    }
}

/// How a finding is announced.
pub(crate) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Warn => "muddle",
        Severity::Note => "hint",
        _ => "observation",
    }
}

/// The field's name in the margin beside its words; the text itself has line numbers there.
pub(crate) const fn margin(field: Field) -> &'static str {
    match field {
        Field::Title => "title",
        Field::Pay => "pay",
        _ => "",
    }
}

/// Where a finding stands.
pub(crate) fn place(field: Field, line: usize, column: usize) -> String {
    match field {
        Field::Title => "in the title".to_owned(),
        Field::Pay => "in the pay".to_owned(),
        _ => format!("line {line}, column {column}"),
    }
}

/// Where a finding stands that is made in several places.
pub(crate) fn places(field: Field, count: usize) -> String {
    match field {
        Field::Title => "in the title".to_owned(),
        Field::Pay => "in the pay".to_owned(),
        _ => format!("{count} places"),
    }
}
