//! How much of the evidence speaks for each side: figures in words, and a bar beside them.

use super::tree::{Node, el, say, words};
use crate::messages::{Key, percent};
use crate::reading::Reading;
use crate::wording::t;

/// The figures and the bar; no figures without evidence.
pub fn shares(reading: &Reading) -> Node {
    let shares = reading.assessment().shares;
    let marketing = rounded(shares.marketing);
    let bar = vec![el("span", "marketing", Vec::new()), el("span", "sales", Vec::new())];
    let figure = |class: &str, side: Key, share: u8| {
        el("span", class, vec![words(t(side)), words(" "), say("b", "", percent(share))])
    };
    let nodes = vec![
        say("h3", "", t(Key::SharesLabel)),
        el("div", "bar", bar)
            .with("aria-hidden", "true")
            .with("--marketing", [&marketing.to_string(), "%"].concat()),
        el(
            "p",
            "figures",
            vec![
                figure("side marketing", Key::Marketing, marketing),
                figure("side sales", Key::Sales, 100 - marketing),
            ],
        ),
    ];
    el("div", "measure", nodes).hidden(shares.marketing + shares.sales <= 0.0)
}

/// A share in whole per cent, 0 to 100.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped before")]
pub(super) fn rounded(share: f32) -> u8 {
    (share.clamp(0.0, 1.0) * 100.0).round() as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_whole_per_cent() {
        for (share, figure) in
            [(0.0, 0), (0.004, 0), (0.666, 67), (1.0, 100), (1.5, 100), (f32::NAN, 0)]
        {
            assert_eq!(rounded(share), figure);
        }
    }
}
