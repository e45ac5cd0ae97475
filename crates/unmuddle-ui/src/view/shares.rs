//! How much of the evidence speaks for each side: figures in words, and a bar beside them.

use crate::messages::{Key, percent};
use crate::model::Model;
use crate::wording::t;
use leptos::{html, prelude::*};

/// The figures and the bar; no figures without evidence.
pub fn shares(model: Model) -> impl IntoView {
    let figures = Memo::new(move |_| {
        model.reading.with(|reading| {
            let shares = reading.as_ref().map(|r| r.assessment().shares).unwrap_or_default();
            (shares.marketing + shares.sales > 0.0).then(|| rounded(shares.marketing))
        })
    });
    let bar = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        let width = figures.get().unwrap_or_default();
        if let Some(bar) = bar.get() {
            // By the object model: the page's policy allows no style attributes.
            let style = web_sys::HtmlElement::style(&bar);
            let _ = style.set_property("--marketing", &format!("{width}%"));
        }
    });
    let figure =
        move |share: fn(u8) -> u8| move || figures.get().map(|marketing| percent(share(marketing)));
    view! { class="u",
        <div class="measure" hidden=move || figures.get().is_none()>
            <h3>{t(Key::SharesLabel)}</h3>
            <div class="bar" aria-hidden="true" node_ref=bar>
                <span class="marketing"></span>
                <span class="sales"></span>
            </div>
            <p class="figures">
                <span class="side marketing">
                    {t(Key::Marketing)} " " <b>{figure(|marketing| marketing)}</b>
                </span>
                <span class="side sales">
                    {t(Key::Sales)} " " <b>{figure(|marketing| 100 - marketing)}</b>
                </span>
            </p>
        </div>
    }
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
