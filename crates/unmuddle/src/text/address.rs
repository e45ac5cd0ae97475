//! Web and mail addresses.

use crate::data::holds;

/// The length of a web or mail address at the start of `text`.
pub(super) fn address(text: &str) -> Option<usize> {
    // Longer than any address that a person writes. An announced address may be longer: all of
    // it is consumed, so the scan stays linear.
    const LONGEST_UNANNOUNCED: usize = 80;
    let announced = ["http://", "https://", "www."].iter().any(|start| text.starts_with(start));
    let furthest = if announced { usize::MAX } else { LONGEST_UNANNOUNCED };
    let end = text
        .char_indices()
        .enumerate()
        .find(|&(count, (_, c))| count == furthest || c.is_whitespace() || "<>\"()[]{}".contains(c))
        .map_or(text.len(), |(_, (at, _))| at);
    let candidate = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'']);
    let is_address = candidate.starts_with("http://")
        || candidate.starts_with("https://")
        || candidate.starts_with("www.")
        || mail(candidate)
        || domain(candidate);
    is_address.then_some(candidate.len())
}

/// Whether an address leads to something for sale: it is that of a shop ("wren.shop"), or a part of
/// its path is what shops call the pages of their goods, their basket and their sale.
pub(super) fn sells(address: &str) -> bool {
    /// Among other words of a part too, as in "flash-sale-lamps".
    const WORDS: &str = "buy checkout sale shop tickets";
    /// As a whole part alone: there are court orders, and green deals.
    const PARTS: &str = "basket cart collections coupon deals order product products store";
    let page = address.split_once("://").map_or(address, |(_, page)| page);
    let page = page.split(['?', '#']).next().unwrap_or(page);
    let host = page.split('/').next().unwrap_or(page);
    let is_one_of = |list, word: &str| holds(list, &word.to_ascii_lowercase());
    let mut parts = host.split('.').chain(page.split('/').skip(1));
    !host.contains('@')
        && parts.any(|part| {
            is_one_of(PARTS, part) || part.split(['-', '_', '.']).any(|w| is_one_of(WORDS, w))
        })
}

fn mail(candidate: &str) -> bool {
    candidate.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.ends_with('.') && !host.contains('@')
    })
}

/// Whether this looks like `example.co.uk/page`: dots between letters and a known last part.
fn domain(candidate: &str) -> bool {
    const TOP: &str = "\
        com co uk org net io ly ie au in ca za ng us shop app dev me info biz eu gd gl";
    let host = candidate.split(['/', '?', '#']).next().unwrap_or_default();
    let Some((name, top)) = host.rsplit_once('.') else { return false };
    let has_path = candidate.len() > host.len();
    name.len() > 1
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.')
        && holds(TOP, top)
        // "fun.in the sun": a bare short last part needs a path to count.
        && (has_path || !matches!(top, "in" | "me" | "us" | "co"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shop_is_known_by_its_address() {
        for (address, sells) in [
            ("https://clocks.example/products/wren", true),
            ("wren.shop", true),
            ("http://wren.example/flash-sale-lamps", true),
            ("https://wren.example/workshop", false),
            ("https://court.example/supreme-court-order?utm=sale", false),
            ("https://wren.example/about", false),
            ("shop@wren.example", false),
        ] {
            assert_eq!(super::sells(address), sells, "{address}");
        }
    }

    #[test]
    fn addresses_are_told_from_words() {
        for (text, length) in [
            ("https://a.example/x now", Some(19)),
            ("shop.example.co.uk/sale.", Some(23)),
            ("me@example.org, please", Some(14)),
            ("fun.in the sun", None),
            ("httpx.y", None),
            ("word", None),
        ] {
            assert_eq!(address(text), length, "{text}");
        }
    }
}
