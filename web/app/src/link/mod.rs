//! A draft as a URL fragment, and back: `v1.<channel>.<title>.<text>.<check>`, or with the facts of
//! a job ad `v2.<channel>.<title>.<text>.<pay>.<incentive>.<occupation>.<check>`.
//!
//! All but the channel is base64url, so no character needs escaping; the check at the end shows when
//! a link was cut or changed on its way.

mod base64url;

use unmuddle::{Channel, JobFacts};
use unmuddle_ui::draft::Draft;

const VERSION: &str = "v1";
const WITH_FACTS: &str = "v2";

/// The longest text with what stands beside it, in bytes, that a link holds; longer links break in other programs.
pub const MAX_BYTES: usize = 8_000;

/// A fragment that is no draft, or no longer one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BrokenLink;

/// Whether a link would hold this draft.
pub fn fits(draft: &Draft) -> bool {
    let facts: usize = facts(draft).iter().map(|fact| fact.len()).sum();
    draft.text.len() + draft.title.len() + facts <= MAX_BYTES
}

fn facts(draft: &Draft) -> [&str; 3] {
    let JobFacts { pay, incentive, occupation } = &draft.facts;
    [pay, incentive, occupation].map(|fact| fact.as_deref().unwrap_or_default())
}

/// The fragment of a draft, without `#`; a blank draft gives an empty one.
pub fn encode(draft: &Draft) -> String {
    if draft.is_blank() {
        return String::new();
    }
    let facts = facts(draft);
    let has_facts = facts.iter().any(|fact| !fact.is_empty());
    let version = if has_facts { WITH_FACTS } else { VERSION };
    let mut payload = format!("{version}.{}", draft.channel);
    let rest: &[&str] = if has_facts { &facts } else { &[] };
    for part in [draft.title.as_str(), &draft.text].iter().chain(rest) {
        payload.push('.');
        payload.push_str(&base64url::encode(part.as_bytes()));
    }
    let check = base64url::encode(&fnv1a(payload.as_bytes()).to_be_bytes());
    format!("{payload}.{check}")
}

/// The draft of a fragment, without `#`; none when the fragment is empty.
pub fn decode(fragment: &str) -> Result<Option<Draft>, BrokenLink> {
    if fragment.is_empty() {
        return Ok(None);
    }
    let (payload, check) = fragment.rsplit_once('.').ok_or(BrokenLink)?;
    if base64url::decode(check).as_deref() != Some(&fnv1a(payload.as_bytes()).to_be_bytes()) {
        return Err(BrokenLink);
    }
    let parts: Vec<&str> = payload.split('.').collect();
    let (channel, title, text, facts) = match parts.as_slice() {
        [VERSION, channel, title, text] => (*channel, *title, *text, JobFacts::default()),
        [WITH_FACTS, channel, title, text, pay, incentive, occupation] => {
            let facts = JobFacts {
                pay: fact(pay)?,
                incentive: fact(incentive)?,
                occupation: fact(occupation)?,
            };
            (*channel, *title, *text, facts)
        }
        _ => return Err(BrokenLink),
    };
    Ok(Some(Draft {
        channel: channel.parse::<Channel>().map_err(|_| BrokenLink)?,
        title: words(title)?,
        text: words(text)?,
        facts,
    }))
}

fn fact(part: &str) -> Result<Option<String>, BrokenLink> {
    words(part).map(|words| (!words.is_empty()).then_some(words))
}

fn words(part: &str) -> Result<String, BrokenLink> {
    let bytes = base64url::decode(part).ok_or(BrokenLink)?;
    String::from_utf8(bytes).map_err(|_| BrokenLink)
}

/// FNV-1a, 32 bits: it finds accidents and is no protection against intent.
fn fnv1a(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(16_777_619))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn draft(text: &str, channel: Channel, title: &str) -> Draft {
        Draft { text: text.into(), channel, title: title.into(), facts: JobFacts::default() }
    }

    #[test]
    fn a_blank_draft_needs_no_fragment() {
        assert_eq!(encode(&Draft::default()), "");
        assert_eq!(decode(""), Ok(None));
    }

    #[test]
    fn a_chosen_channel_is_worth_keeping() {
        let only_channel = draft("", Channel::Blog, "");
        assert_eq!(decode(&encode(&only_channel)), Ok(Some(only_channel)));
    }

    #[test]
    fn the_check_is_the_published_one() {
        // From the reference vectors of FNV-1a: "" and "foobar".
        assert_eq!((fnv1a(b""), fnv1a(b"foobar")), (0x811c_9dc5, 0xbf9c_f968));
    }

    #[test]
    fn every_cut_and_every_changed_letter_is_noticed() {
        let link = encode(&draft("Buy now 🎉\nor not", Channel::JobAd, "Executive"));
        for end in 1..link.len() {
            assert_eq!(decode(&link[..end]), Err(BrokenLink), "cut at {end}");
        }
        for at in 0..link.len() {
            let mut changed = link.clone().into_bytes();
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            assert_eq!(decode(&String::from_utf8(changed).unwrap()), Err(BrokenLink), "at {at}");
        }
    }

    #[test]
    fn what_is_no_draft_is_refused() {
        let signed = |payload: &str| {
            format!("{payload}.{}", base64url::encode(&fnv1a(payload.as_bytes()).to_be_bytes()))
        };
        for payload in
            ["v2.blog..QQ", "v1.billboard..QQ", "v1.blog.QQ", "v1.blog..Q!", "v1.blog..gA"]
        {
            assert_eq!(decode(&signed(payload)), Err(BrokenLink), "{payload}");
        }
        for fragment in ["text", ".", "....", "v1", "%00", "\u{1f389}"] {
            assert_eq!(decode(fragment), Err(BrokenLink), "{fragment}");
        }
    }

    #[test]
    fn the_facts_of_a_job_ad_go_along() {
        let mut ad = draft("Sell ovens.", Channel::JobAd, "Seller");
        assert!(encode(&ad).starts_with("v1."));
        ad.facts.incentive = Some("Ten per cent – 🎉".into());
        assert!(encode(&ad).starts_with("v2."));
        assert_eq!(decode(&encode(&ad)), Ok(Some(ad.clone())));
        ad.facts.pay = Some("x".repeat(MAX_BYTES));
        assert!(!fits(&ad));
    }

    proptest! {
        #[test]
        fn a_draft_survives_its_link(text in ".*", title in ".*", index in 0..Channel::ALL.len()) {
            let draft = draft(&text, Channel::ALL[index], &title);
            let link = encode(&draft);
            prop_assert!(link.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b)));
            prop_assert_eq!(decode(&link).unwrap().unwrap_or_default(), draft);
        }

        #[test]
        fn any_fragment_gives_an_answer(fragment in ".*") {
            let _ = decode(&fragment);
        }
    }
}
