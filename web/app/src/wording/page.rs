//! The words of the static HTML, so that they too come from the message files.

use super::t;
use crate::messages::Key;

/// The elements of `index.html` with `data-message`, by its value.
const CONTENT: &[(&str, Key)] = &[
    ("page_title", Key::PageTitle),
    ("skip_link", Key::SkipLink),
    ("product_name", Key::ProductName),
    ("rules_link", Key::RulesLink),
    ("headline", Key::Headline),
    ("lead", Key::Lead),
    ("promise", Key::Promise),
    ("limits", Key::Limits),
    ("no_script", Key::NoScript),
    ("failed", Key::Failed),
    ("desk", Key::Desk),
    ("channel_label", Key::ChannelLabel),
    ("channel_organic_post", Key::ChannelOrganicPost),
    ("channel_blog", Key::ChannelBlog),
    ("channel_list_email", Key::ChannelListEmail),
    ("channel_advert", Key::ChannelAdvert),
    ("channel_one_to_one", Key::ChannelOneToOne),
    ("channel_cold_outreach", Key::ChannelColdOutreach),
    ("channel_product_page", Key::ChannelProductPage),
    ("channel_pricing_page", Key::ChannelPricingPage),
    ("channel_donation_page", Key::ChannelDonationPage),
    ("channel_about_page", Key::ChannelAboutPage),
    ("channel_docs", Key::ChannelDocs),
    ("channel_other_page", Key::ChannelOtherPage),
    ("channel_job_ad", Key::ChannelJobAd),
    ("channel_unknown", Key::ChannelUnknown),
    ("title_label", Key::TitleLabel),
    ("title_hint", Key::TitleHint),
    ("text_label", Key::TextLabel),
    ("samples_label", Key::SamplesLabel),
    ("sample_selling_name", Key::SampleSellingName),
    ("sample_story_name", Key::SampleStoryName),
    ("sample_job_name", Key::SampleJobName),
    ("sample_advert_name", Key::SampleAdvertName),
    ("clear", Key::Clear),
    ("copy_link", Key::CopyLink),
    ("bring_back", Key::BringBack),
    ("legend_marketing", Key::LegendMarketing),
    ("legend_sales", Key::LegendSales),
    ("legend_both", Key::LegendBoth),
    ("legend_finding", Key::LegendFinding),
    ("verdict", Key::Verdict),
    ("verdict_waiting", Key::VerdictWaiting),
    ("verdict_waiting_detail", Key::VerdictWaitingDetail),
];

/// The attributes of `index.html` that hold words, with the `data-message-…` that names the
/// message.
pub const ATTRIBUTES: &[&str] = &["content", "placeholder", "label", "aria-label"];

const ATTRIBUTE_WORDS: &[(&str, Key)] = &[
    ("page_description", Key::PageDescription),
    ("text_placeholder", Key::TextPlaceholder),
    ("channels_common", Key::ChannelsCommon),
    ("channels_more", Key::ChannelsMore),
    ("legend", Key::Legend),
    ("pages", Key::Pages),
];

/// The words of an element with `data-message`.
pub fn content(id: &str) -> Option<&'static str> {
    find(CONTENT, id)
}

/// The words of an attribute that a `data-message-…` names.
pub fn attribute(id: &str) -> Option<&'static str> {
    find(ATTRIBUTE_WORDS, id)
}

fn find(table: &[(&str, Key)], id: &str) -> Option<&'static str> {
    table.iter().find(|(known, _)| *known == id).map(|(_, key)| t(*key))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use unmuddle::Channel;

    const HTML: &str = include_str!("../../static/index.html");

    /// The value of an attribute of a tag.
    fn value<'t>(tag: &'t str, attribute: &str) -> Option<&'t str> {
        tag.split_once(&format!(" {attribute}=\""))?.1.split('"').next()
    }

    /// Every start tag, with the text right behind it.
    fn tags() -> impl Iterator<Item = (&'static str, &'static str)> {
        HTML.split('<').skip(1).filter_map(|rest| rest.split_once('>'))
    }

    fn unescape(text: &str) -> String {
        text.replace("&amp;", "&").split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_static_page_says_what_the_messages_say() {
        let mut seen = Vec::new();
        for (tag, text) in tags() {
            let tag = tag.split_whitespace().collect::<Vec<_>>().join(" ");
            if let Some(id) = value(&tag, "data-message") {
                assert_eq!(Some(unescape(text).as_str()), content(id), "{id}");
                seen.push(id.to_owned());
            }
            for name in ATTRIBUTES {
                if let Some(id) = value(&tag, &format!("data-message-{name}")) {
                    let shown = unescape(value(&tag, name).unwrap());
                    assert_eq!(Some(shown.as_str()), attribute(id), "{id}");
                    seen.push(id.to_owned());
                }
            }
        }
        for (id, _) in CONTENT.iter().chain(ATTRIBUTE_WORDS) {
            assert!(seen.iter().any(|shown| shown == id), "nothing shows {id}");
        }
    }

    #[test]
    fn every_channel_can_be_chosen_once() {
        let mut offered: Vec<_> = tags()
            .filter(|(tag, _)| tag.starts_with("option"))
            .map(|(tag, _)| value(tag, "value").unwrap())
            .collect();
        for (tag, _) in tags().filter(|(tag, _)| tag.starts_with("option")) {
            let id = value(tag, "value").unwrap();
            assert_eq!(value(tag, "data-message"), Some(format!("channel_{id}").as_str()));
        }
        offered.sort_unstable();
        let mut known = Channel::IDS.to_vec();
        known.sort_unstable();
        assert_eq!(offered, known);
    }

    #[test]
    fn nothing_on_the_page_comes_from_elsewhere_or_is_inline() {
        for (tag, text) in tags() {
            let own = |url: &str| !url.contains("//") && !url.starts_with("data:");
            for attribute in ["src", "href"] {
                assert!(value(tag, attribute).is_none_or(own), "{tag}");
            }
            assert!(value(tag, "style").is_none() && !tag.starts_with("style"), "{tag}");
            assert!(!tag.contains(" on"), "{tag}");
            assert!(!tag.starts_with("script") || text.trim().is_empty(), "{tag}");
        }
    }
}
