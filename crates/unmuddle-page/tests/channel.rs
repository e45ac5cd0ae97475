//! The hint at the channel, sign by sign.

use unmuddle::Channel::{self, *};
use unmuddle_page::read;

const JOB_WORDS: &str =
    "<p>The role: you will paint gates. Requirements: a brush. Apply today.</p>";

fn channel(html: &str, url: &str) -> Channel {
    read(html, (!url.is_empty()).then_some(url)).channel
}

#[test]
fn addresses_hint_at_the_channel() {
    for (url, wanted) in [
        ("https://a.example/pricing", PricingPage),
        ("https://a.example/en/pricing/?x=1", PricingPage),
        ("https://a.example/blog/pricing", Blog),
        ("https://a.example/docs/pricing", Docs),
        ("https://a.example/donate", DonationPage),
        ("https://a.example/about.html", AboutPage),
        ("https://a.example/documentation/x", Docs),
        ("https://developer.a.example/x", Docs),
        ("https://thing.readthedocs.io/en/latest/", Docs),
        ("https://blog.a.example/", Blog),
        ("https://someone.substack.com/p/on-soup", Blog),
        ("https://mailchi.mp/a/b", ListEmail),
        ("https://a.example/product/kettle", ProductPage),
        ("https://x.com/someone/status/1", OrganicPost),
        ("https://www.facebook.com/ads/library", Advert),
        ("https://a.example/", OtherPage),
        ("https://a.example/jobs/painter", OtherPage),
        ("file:///home/pricing", Unknown),
        ("", Unknown),
    ] {
        assert_eq!(channel("<p>Hello there.</p>", url), wanted, "{url}");
    }
}

#[test]
fn a_job_address_needs_the_words_of_a_job() {
    for (url, wanted) in [
        ("https://a.example/jobs/painter", JobAd),
        ("https://a.example/careers/openings/painter", JobAd),
        ("https://a.example/careers", OtherPage),
        ("https://careers.a.example/painter", JobAd),
        ("https://www.linkedin.com/jobs/view/1", JobAd),
        ("https://a.example/painter", OtherPage),
    ] {
        assert_eq!(channel(JOB_WORDS, url), wanted, "{url}");
    }
}

#[test]
fn types_and_open_graph_hint_at_the_channel() {
    let typed = |name: &str| {
        format!("<script type=application/ld+json>{{\"@type\":\"{name}\"}}</script><p>Hello.</p>")
    };
    for (name, wanted) in [
        ("Product", ProductPage),
        ("Offer", ProductPage),
        ("BlogPosting", Blog),
        ("Article", Blog),
        ("NewsArticle", OtherPage),
        ("TechArticle", Docs),
        ("AboutPage", AboutPage),
        ("JobPosting", JobAd),
        ("Recipe", Unknown),
    ] {
        assert_eq!(channel(&typed(name), ""), wanted, "{name}");
    }
    for (og_type, wanted) in [("article", Blog), ("Product", ProductPage), ("website", Unknown)] {
        let html = format!("<meta property='og:type' content='{og_type}'><p>Hello.</p>");
        assert_eq!(channel(&html, ""), wanted, "{og_type}");
    }
    let microdata =
        "<div itemscope itemtype='http://schema.org/Product'><p itemprop=name>Pot</p></div>";
    assert_eq!(channel(microdata, ""), ProductPage);
    // A type within another thing says nothing of the page.
    let nested = "<script type=application/ld+json>{\"@type\":\"Recipe\",\"x\":{\"@type\":\"Product\"}}</script>";
    assert_eq!(channel(nested, ""), Unknown);
}

#[test]
fn an_email_to_a_list_says_so() {
    let html = "<td><a href=/v>View this email in your browser</a></td><p>Hello from the barn.</p>";
    assert_eq!(channel(html, ""), ListEmail);
    assert_eq!(channel(html, "https://a.example/2026/may"), ListEmail);
    let page = read(html, None);
    assert_eq!(page.text, "Hello from the barn.");
}

#[test]
fn the_page_s_own_address_serves_when_none_is_given() {
    for html in [
        "<!-- saved from url=(0029)https://a.example/pricing --><p>Hello.</p>",
        "<link rel=canonical href=https://a.example/pricing><p>Hello.</p>",
        "<meta property=og:url content=https://a.example/pricing><p>Hello.</p>",
    ] {
        assert_eq!(channel(html, ""), PricingPage, "{html}");
        assert_eq!(channel(html, "https://a.example/about"), AboutPage, "{html}");
    }
}
