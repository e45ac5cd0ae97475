//! The hint at the channel.

use crate::blocks::RawBlock;
use crate::signs::{HOSTS, LIST_EMAIL_PHRASES, OG_TYPES, SEGMENTS, TYPES};
use crate::url::Address;
use unmuddle::Channel;

/// The signs that a page gives.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Signs<'a> {
    /// Where the page stands.
    pub(crate) address: Option<&'a Address>,
    /// The types at the top of its structured data.
    pub(crate) types: &'a [String],
    /// Its `og:type`.
    pub(crate) og_type: Option<&'a str>,
    /// Whether one vacancy was found, or a job board's element with an advert.
    pub(crate) is_vacancy: bool,
    /// Whether its words read like a job advert.
    pub(crate) reads_like_job_ad: bool,
    /// Whether it says that it is an e-mail to a list.
    pub(crate) is_list_email: bool,
}

/// What kind of page it seems to be: a vacancy, else what its host, its words, its path, its types
/// or Open Graph say, in this order.
pub(crate) fn hint(signs: Signs<'_>) -> Channel {
    if signs.is_vacancy {
        return Channel::JobAd;
    }
    let fits = |channel: &Channel| *channel != Channel::JobAd || signs.reads_like_job_ad;
    let by_types = || TYPES.iter().find(|(name, _)| signs.types.iter().any(|given| given == name));
    signs
        .address
        .and_then(by_host)
        .filter(fits)
        .or_else(|| signs.is_list_email.then_some(Channel::ListEmail))
        .or_else(|| signs.address.and_then(by_path).filter(fits))
        .or_else(|| by_types().map(|(_, channel)| *channel))
        .or_else(|| signs.og_type.and_then(by_og_type))
        .unwrap_or(if signs.address.is_some() { Channel::OtherPage } else { Channel::Unknown })
}

fn by_host(address: &Address) -> Option<Channel> {
    let first = address.segments.first().map(String::as_str).unwrap_or_default();
    let fits = |segment: &str| segment.is_empty() || segment == first;
    let row = HOSTS.iter().find(|(host, segment, _)| fits(segment) && address.host_is(host));
    row.map(|(_, _, channel)| *channel)
}

fn by_path(address: &Address) -> Option<Channel> {
    let last = address.segments.len().saturating_sub(1);
    address.segments.iter().enumerate().find_map(|(at, given)| {
        let (_, channel) = SEGMENTS.iter().find(|(segment, _)| segment == given)?;
        (*channel != Channel::JobAd || at < last).then_some(*channel)
    })
}

fn by_og_type(og_type: &str) -> Option<Channel> {
    let og_type = og_type.to_lowercase();
    OG_TYPES.iter().find(|(name, _)| *name == og_type).map(|(_, channel)| *channel)
}

/// Whether a short block says that it is part of an e-mail to a list.
pub(crate) fn says_list_email(block: &RawBlock) -> bool {
    const LONGEST: usize = 400;
    if block.text.len() > LONGEST {
        return false;
    }
    let text = block.text.to_lowercase().replace('’', "'");
    LIST_EMAIL_PHRASES.iter().any(|phrase| text.contains(phrase))
}
