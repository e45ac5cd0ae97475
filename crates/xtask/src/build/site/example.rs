//! The example on the first page, with the verdict that the app will give it: so the page says the
//! same before the app has arrived, and without it.

use anyhow::{Result, bail};
use serde::Serialize;
use unmuddle::{Assessment, Channel, Context, Label, Muddle, assess};

use crate::generate::wording::Wording;

/// A text and the verdict on it, in words.
#[derive(Serialize)]
pub struct Example {
    text: String,
    tone: &'static str,
    headline: String,
    detail: String,
    muddled: bool,
    stamp: String,
    line: String,
}

impl Example {
    /// The post that sells, as the app reads it.
    pub fn read(wording: &Wording) -> Result<Self> {
        let text = wording.sample("sample_selling_text")?.to_owned();
        let verdict = assess(&text, &Context::new(Channel::OrganicPost));
        let (tone, muddle) = words(&verdict)?;
        Ok(Self {
            tone,
            headline: wording.say(&format!("verdict_{tone}"))?,
            detail: wording.say(&format!("verdict_{tone}_detail"))?,
            muddled: true,
            stamp: wording.say("muddled")?,
            line: wording.say(&format!("muddle_{muddle}"))?,
            text,
        })
    }
}

/// An example that is not sure, or not muddled, would show nothing.
fn words(verdict: &Assessment) -> Result<(&'static str, &'static str)> {
    let tone = match verdict.label {
        Label::Marketing if verdict.sure => "marketing",
        Label::Sales if verdict.sure => "sales",
        Label::Both if verdict.sure => "both",
        other => bail!("the example must be marketing or sales, and it is {other:?}"),
    };
    let muddle = match verdict.muddles.as_slice() {
        [Muddle::Channel] => "channel",
        other => bail!("the example must be muddled by its place, and it is {other:?}"),
    };
    Ok((tone, muddle))
}
