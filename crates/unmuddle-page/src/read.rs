//! From HTML to a page.

use crate::blocks::{self, Content, Place, RawBlock};
use crate::channel::{self, Signs};
use crate::head::Head;
use crate::job::{self, Graph, Shown};
use crate::page::{Block, Page};
use crate::url::Address;
use crate::walk::{self, Gathered};

/// Reads a page's HTML. `url` is the address it came from; without one, the address that the page
/// gives for itself serves. Total: any string gives a page, in linear time.
///
/// ```
/// let html = "<h1>Barista</h1><script type='application/ld+json'>{\"@type\":\"JobPosting\",
///     \"title\":\"Barista\",\"description\":\"&lt;p&gt;Make coffee.&lt;/p&gt;\",
///     \"baseSalary\":{\"currency\":\"GBP\",\"value\":{\"value\":12.6,\"unitText\":\"HOUR\"}}}</script>";
/// let page = unmuddle_page::read(html, None);
/// assert_eq!(page.channel, unmuddle::Channel::JobAd);
/// assert_eq!(page.assessed_text(), "Make coffee.");
/// assert_eq!(page.context().job.pay.as_deref(), Some("GBP 12.6 per hour"));
/// ```
#[must_use]
pub fn read(html: &str, url: Option<&str>) -> Page {
    let Gathered { blocks, head, json_ld, microdata } = match blocks::without_markup(html) {
        Some(blocks) => Gathered { blocks, ..Gathered::default() },
        None => walk::walk(html),
    };
    let is_list_email = blocks.iter().any(channel::says_list_email);
    let content = blocks::choose(&blocks);
    let graph = Graph::read(&json_ld, microdata);
    let headlines = blocks.iter().filter(|block| is_headline(block));
    let headlines: Vec<&str> =
        headlines.map(|block| block.text.as_str()).take(MAX_HEADLINES).collect();
    let shown = Shown { headlines: &headlines, title: &head.title, text: &content.text };
    let job = job::choose(&graph, shown);
    let address = url.and_then(Address::parse).or_else(|| head.url().and_then(Address::parse));
    let channel = channel::hint(Signs {
        address: address.as_ref(),
        types: &graph.types,
        og_type: head.og_type.as_deref(),
        is_vacancy: job.is_some() || content.blocks.iter().any(|block| block.region.job_text),
        reads_like_job_ad: job::reads_like_job_ad(&content.text),
        is_list_email,
    });
    Page {
        title: title(&blocks, &content, &head),
        language: head.language,
        blocks: content.blocks.into_iter().map(public).collect(),
        text: content.text,
        job,
        channel,
    }
}

/// No page has more headlines than this; the rest is not looked at.
const MAX_HEADLINES: usize = 32;

fn public(block: RawBlock) -> Block {
    Block { kind: block.kind, text: block.text }
}

fn is_headline(block: &RawBlock) -> bool {
    block.level == 1 || block.region.job_title
}

/// The headline: a job board's title, the content's `h1`, the page's `h1`, Open Graph's title, the
/// page's title.
fn title(blocks: &[RawBlock], content: &Content, head: &Head) -> Option<String> {
    let is_title = |block: &&RawBlock| block.level == 1 && !block.text.contains('\n');
    let job_title = blocks.iter().find(|block| block.region.job_title);
    let headline = job_title
        .or_else(|| content.blocks.iter().find(is_title))
        .or_else(|| blocks.iter().filter(is_title).find(|block| !is_logo(block)));
    let from_head = || head.og_title.as_deref().or(Some(&head.title)).and_then(blocks::one_line);
    headline.and_then(|block| blocks::one_line(&block.text)).or_else(from_head)
}

/// Whether a headline is the site's name in a header rather than the page's title.
fn is_logo(block: &RawBlock) -> bool {
    block.region.place != Place::Content && block.is_link_dense()
}
