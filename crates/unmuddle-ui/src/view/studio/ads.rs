//! Two ads out of one, side by side.

use super::{Spot, Studio, Wish, note, panel, paragraph};
use crate::messages::{Key, ads_parted, ads_total};
use crate::studio::{DraftLine, Holds, Study, Totals, totals};
use crate::wording::t;
use leptos::prelude::*;
use unmuddle::Label;

#[derive(Clone, PartialEq)]
struct Ads {
    sides: Label,
    totals: Totals,
    ads: Vec<Ad>,
}

#[derive(Clone, PartialEq)]
struct Ad {
    side: Label,
    title: Option<String>,
    lines: Vec<DraftLine>,
}

fn ad(study: &Study, side: Label) -> Ad {
    Ad { side, title: study.draft(side).title.clone(), lines: study.draft_lines(side) }
}

/// The two ads and the count of their lines, or why there are not two.
pub fn ads(studio: Studio) -> AnyView {
    let ads = studio.memo(|study| {
        let sides = study.sides();
        let parted = if sides == Label::Both { &[Label::Marketing, Label::Sales][..] } else { &[] };
        let ads = parted.iter().map(|side| ad(study, *side)).collect();
        Ads { sides, totals: totals(study.lines()), ads }
    });
    let content = move || {
        let Ads { sides, totals, ads } = ads.get()?;
        if sides != Label::Both {
            let why = if sides == Label::Neither { Key::JobAdsNone } else { Key::JobAdsOne };
            return Some(paragraph("none", move || t(why).to_owned()));
        }
        let parted =
            (totals.parted > 0).then(|| paragraph("totals", move || ads_parted(totals.parted)));
        let total = move || ads_total(totals.all, totals.marketing, totals.sales, totals.both);
        Some(
            view! { class="u",
                {paragraph("hint", || t(Key::JobAdsHint).to_owned())}
                {paragraph("totals", total)}
                {parted}
                <div class="two">{ads.into_iter().map(|ad| draw(studio, ad)).collect_view()}</div>
                {note(studio, Spot::Ads)}
            }
            .into_any(),
        )
    };
    panel("ads", Key::JobAds, content.into_any())
}

fn draw(studio: Studio, ad: Ad) -> AnyView {
    let Ad { side, title, lines } = ad;
    let name = if side == Label::Sales { Key::AdSales } else { Key::AdMarketing };
    let id = move || format!("ad-{side}");
    let copy = move |_| {
        let whole = studio.study.with_untracked(|study| Some(study.as_ref()?.whole(side)));
        studio.wish.set(whole.map(|whole| Wish::Copy(Spot::Ads, whole)));
    };
    let save = move |_| studio.wish.set(Some(Wish::Save(side)));
    view! { class="u",
        <article class=format!("ad {side}") aria-labelledby=id()>
            <h3 id=id()>{t(name)}</h3>
            <p class="ad-title" lang="en">{title}</p>
            <div class="ad-lines" dir="auto">{lines.into_iter().map(line).collect_view()}</div>
            <p class="actions">
                <button type="button" class="plain" aria-describedby=id() on:click=copy>
                    {t(Key::AdCopy)}
                </button>
                <button type="button" class="plain" aria-describedby=id() on:click=save>
                    {t(Key::AdSave)}
                </button>
            </p>
        </article>
    }
    .into_any()
}

fn line(line: DraftLine) -> AnyView {
    let (class, tag) = match line.holds {
        _ if line.words.trim().is_empty() => {
            return view! { class="u", <p class="gap"></p> }.into_any();
        }
        Holds::Both => ("line shared", Some(Key::LineInBoth)),
        Holds::Parted => ("line parted", Some(Key::LineInPart)),
        _ => ("line", None),
    };
    let tag = tag.map(|tag| view! { class="u", " " <span class="where">{t(tag)}</span> });
    view! { class="u", <p class=class><span class="words">{line.words}</span>{tag}</p> }.into_any()
}
