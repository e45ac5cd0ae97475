//! Figures that sum the sentences of a text up.

use super::features::{Place, group};
use super::predict::Chances;
use crate::model::Channel;
use std::fmt::Write;

/// A text of more sentences counts as one of so many with the same mixture: the corpus has none that is
/// longer, and what a figure means there can't be told from it.
pub(super) const MOST_SENTENCES: f32 = 80.0;
/// How much a sentence that is an aside still counts.
const ASIDE: f32 = 0.05;

/// Visits figures about the chances of all sentences, some of them once more by the place of the
/// text: that no sentence speaks for a side means one thing in a post, another in a message.
pub(super) fn summary(
    channel: Channel,
    places: &[Place],
    chances: &[Chances],
    visit: &mut dyn FnMut(&str, f32),
) {
    let (mut marketing, mut neither, mut sales, mut weight) = (0.0_f32, 0.0_f32, 0.0_f32, 0.0_f32);
    let (mut top_marketing, mut top_sales) = (0.0_f32, 0.0_f32);
    for (place, chance) in places.iter().zip(chances) {
        let own = if place.is_aside() { ASIDE } else { 1.0 };
        marketing += chance.marketing * own;
        neither += chance.neither * own;
        sales += chance.sales * own;
        weight += own;
        top_marketing = top_marketing.max(chance.marketing * own);
        top_sales = top_sales.max(chance.sales * own);
    }
    #[allow(clippy::cast_precision_loss, reason = "counts of sentences")]
    let sentences = chances.len() as f32;
    let counted = sentences.min(MOST_SENTENCES) / sentences.max(1.0);
    for sum in [&mut marketing, &mut neither, &mut sales, &mut weight] {
        *sum *= counted;
    }
    let weight = weight.max(1e-6);
    let sides = marketing + sales + 1e-6;
    let less = marketing.min(sales);
    let figures = [
        ("=mean:neither", 4.0 * neither / weight),
        ("=mean:sales", 4.0 * sales / weight),
        ("=mean:marketing", 4.0 * marketing / weight),
        ("=top:sales", 3.0 * top_sales),
        ("=top:marketing", 3.0 * top_marketing),
        ("=share", 4.0 * sales / sides),
        ("=sum:sales", 1.5 * libm::log1pf(sales)),
        ("=sum:marketing", 1.5 * libm::log1pf(marketing)),
        ("=sentences", libm::log1pf(sentences.min(MOST_SENTENCES))),
        ("=both:sum", less.min(6.0)),
        ("=both:some", if less > 1.0 { 1.0 } else { 0.0 }),
        ("=both:share", 6.0 * less / sides),
    ];
    let mut name = String::new();
    for (index, (figure, value)) in figures.into_iter().enumerate() {
        visit(figure, value);
        if index < BY_PLACE && channel != Channel::JobAd {
            name.clear();
            let _ = write!(name, "{figure}|{}", group(channel));
            visit(&name, value);
        }
    }
}

/// So many of the figures count by place too.
const BY_PLACE: usize = 4;
