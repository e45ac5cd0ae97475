//! One text in two drafts, side by side.

use super::parts::{button, line};
use crate::checking::{Checking, Wish};
use crate::messages::{Key, split_job_title, split_kept};
use crate::model::Model;
use crate::parted::{Column, Parted, Side};
use crate::wording::t;
use leptos::prelude::*;
use unmuddle::Label;

/// The button that moves between one text and two drafts.
pub fn toggle(checking: Checking) -> AnyView {
    let open = Memo::new(move |_| checking.parted.with(Option::is_some));
    let label = move || t(if open.get() { Key::SplitClose } else { Key::SplitOpen });
    view! { class="u",
        <button
            type="button"
            class="chip"
            id="split-toggle"
            aria-expanded=move || if open.get() { "true" } else { "false" }
            aria-controls="split"
            on:click=move |_| checking.wish(Wish::Part(!open.get_untracked()))
        >
            {label}
        </button>
    }
    .into_any()
}

/// The two drafts, while they are wished for.
pub fn parted(model: Model) -> AnyView {
    let Some(checking) = model.checking else { return ().into_any() };
    let content = move || {
        checking.parted.with(|parted| parted.as_ref().map(|parted| drafts(checking, parted)))
    };
    let hidden = move || checking.parted.with(Option::is_none);
    view! { class="u",
        <section class="split" aria-labelledby="split-name" hidden=hidden>
            <h2 id="split-name" class="over" tabindex="-1">{t(Key::SplitName)}</h2>
            {content}
        </section>
    }
    .into_any()
}

fn drafts(checking: Checking, parted: &Parted) -> Vec<AnyView> {
    let mut parts = vec![line("about", t(parted.about).to_owned())];
    let alone = match parted.sides {
        Label::Marketing => Some(Side::Marketing),
        Label::Sales => Some(Side::Sales),
        _ => None,
    };
    if let Some(side) = alone {
        parts.push(line("belongs", t(side.belongs(parted.vacancy)).to_owned()));
    }
    if let Some(columns) = &parted.columns {
        let columns: Vec<AnyView> =
            columns.iter().map(|of| column(checking, of, parted.vacancy)).collect();
        parts.push(view! { class="u", <div class="columns">{columns}</div> }.into_any());
        parts.push(match parted.characters {
            Some(count) => line("hint", split_kept(count)),
            None => line("notice", t(Key::SplitLost).to_owned()),
        });
    }
    let close = move || checking.wish(Wish::Part(false));
    parts.push(button("plain", t(Key::SplitClose).to_owned(), close));
    parts
}

fn column(checking: Checking, column: &Column, vacancy: bool) -> AnyView {
    let side = column.side;
    let name = format!("draft-{}-name", side.id());
    let title = column.title.as_ref().map(|title| line("title", split_job_title(title)));
    let copied =
        move || checking.copied.get().filter(|(copied, _)| *copied == side).map(|(_, key)| t(key));
    let copy = move || checking.wish(Wish::Copy(side));
    view! { class="u",
        <article class=format!("draft {}", side.id()) aria-labelledby=name.clone()>
            <h3 id=name.clone()>{t(side.name())}</h3>
            <p class="belongs">{t(side.belongs(vacancy))}</p>
            {title}
            <div class="words" id=format!("draft-{}", side.id()) dir="auto">{words(column)}</div>
            <p class="copying">
                {button("chip", t(Key::SplitCopy).to_owned(), copy)} " "
                <span class="hint" role="status">{copied}</span>
            </p>
        </article>
    }
    .into_any()
}

/// The words of a draft; where words that stand in both begin, a note says so, beside the text
/// rather than in it.
fn words(column: &Column) -> Vec<AnyView> {
    let mut noted = false;
    let mut words = Vec::new();
    for stretch in &column.stretches {
        let blank = stretch.words.trim().is_empty();
        let note = (stretch.in_both && !noted).then(|| t(Key::SplitInBoth));
        if !blank {
            noted = stretch.in_both;
        }
        let class = if stretch.in_both { "shared" } else { "own" };
        words.push(
            view! { class="u", <span class=class data-note=note>{stretch.words.clone()}</span> }
                .into_any(),
        );
    }
    words
}
