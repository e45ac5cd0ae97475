//! The shapes that cross the border and that the core does not already define.

use serde::Serialize;
use unmuddle::{Axis, Channel, FindingKind, Severity};

/// What is known about a text beside its words. Everything may be left out.
#[derive(Default, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(optional_fields = nullable))]
pub(crate) struct Context {
    /// Where it stands; left out, no warning about the channel is given.
    pub(crate) channel: Option<Channel>,
    /// Its title: a job title, a subject line, a headline.
    pub(crate) title: Option<String>,
    /// What a job posting says in fields of its own, beside its text.
    pub(crate) job: Option<JobFacts>,
    /// How strictly posts are read.
    pub(crate) stance: Option<Stance>,
}

/// What a job posting says in fields of its own.
#[derive(Default, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(optional_fields = nullable))]
pub(crate) struct JobFacts {
    /// The pay, as text.
    pub(crate) pay: Option<String>,
    /// Commission and the like.
    pub(crate) incentive: Option<String>,
    /// The occupation, a name or an O*NET-SOC code.
    pub(crate) occupation: Option<String>,
}

/// How strictly posts are read: posts never sell, or one of any five may.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS))]
pub(crate) enum Stance {
    /// Posts never sell.
    Article,
    /// One of any five posts may sell.
    OneInFive {
        /// How many of the last four posts sold, 0 to 4.
        selling_in_last_four: u8,
    },
}

/// The words of a page, ready to be assessed.
#[cfg(feature = "page")]
#[derive(Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS))]
pub(crate) struct Page {
    /// The headline.
    pub(crate) title: Option<String>,
    /// The language tag as the page gives it, such as `en-GB`.
    pub(crate) language: Option<String>,
    /// The words to assess: a job posting's, else the main text.
    pub(crate) text: String,
    /// What is known beside them; the channel is a guess that a person may correct.
    pub(crate) context: Context,
}

#[cfg(feature = "page")]
impl From<&unmuddle_page::Page> for Page {
    fn from(page: &unmuddle_page::Page) -> Self {
        Page {
            title: page.title.clone(),
            language: page.language.clone(),
            text: page.assessed_text().to_owned(),
            context: page.context().into(),
        }
    }
}

#[cfg(feature = "page")]
impl From<unmuddle::Context> for Context {
    fn from(context: unmuddle::Context) -> Self {
        Context {
            channel: Some(context.channel),
            title: context.title,
            job: Some(JobFacts {
                pay: context.job.pay,
                incentive: context.job.incentive,
                occupation: context.job.occupation,
            }),
            stance: None,
        }
    }
}

impl From<Context> for unmuddle::Context {
    fn from(context: Context) -> Self {
        let job = context.job.unwrap_or_default();
        unmuddle::Context {
            channel: context.channel.unwrap_or_default(),
            title: context.title,
            job: unmuddle::JobFacts {
                pay: job.pay,
                incentive: job.incentive,
                occupation: job.occupation,
            },
            stance: context.stance.map_or_else(Default::default, Into::into),
        }
    }
}

impl From<Stance> for unmuddle::Stance {
    fn from(stance: Stance) -> Self {
        match stance {
            Stance::Article => unmuddle::Stance::Article,
            Stance::OneInFive { selling_in_last_four } => {
                unmuddle::Stance::OneInFive { selling_in_last_four }
            }
        }
    }
}

/// A rule, as far as a reader of reports needs it.
#[derive(Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS))]
pub(crate) struct Rule {
    /// Its id, as in `R16`.
    pub(crate) id: String,
    /// A headline of a few words.
    pub(crate) title: &'static str,
    /// The part of the article it belongs to.
    pub(crate) axis: Axis,
    /// What its findings are about.
    pub(crate) kind: FindingKind,
    /// How loudly it speaks, at most.
    pub(crate) severity: Severity,
    /// What was seen, in one or two short sentences.
    pub(crate) message: &'static str,
    /// The next step.
    pub(crate) advice: &'static str,
}

impl From<&unmuddle::Rule> for Rule {
    fn from(rule: &unmuddle::Rule) -> Self {
        Rule {
            id: rule.id.to_string(),
            title: rule.title,
            axis: rule.axis,
            kind: rule.kind,
            severity: rule.severity,
            message: rule.message,
            advice: rule.advice,
        }
    }
}
