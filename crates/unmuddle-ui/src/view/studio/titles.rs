//! Titles that say what the work is.

use super::{Spot, Studio, Wish, note, panel};
use crate::messages::Key;
use crate::wording::t;
use leptos::prelude::*;
use unmuddle::{Label, ProposedTitle};

/// A title for the work of each side, in the words of two countries; nothing where there is no work
/// of either.
pub fn titles(studio: Studio) -> impl IntoView {
    let titles = studio.memo(|study| study.titles().to_vec());
    move || {
        let titles = titles.get().filter(|titles| !titles.is_empty())?;
        let proposals = titles.into_iter().map(|title| proposal(studio, title)).collect_view();
        let content = view! { class="u",
            <div class="proposals">{proposals}</div>
            {note(studio, Spot::Titles)}
        };
        Some(panel("titles", Key::JobTitles, content.into_any()))
    }
}

fn proposal(studio: Studio, title: ProposedTitle) -> AnyView {
    let heading = match title.side {
        Label::Sales => Key::JobTitlesSales,
        _ => Key::JobTitlesMarketing,
    };
    let mut variants = vec![(title.uk, Key::TitleUk), (title.us, Key::TitleUs)];
    if variants[0].0 == variants[1].0 {
        variants.truncate(1);
        variants[0].1 = Key::TitleAny;
    } else if title.is_us {
        variants.reverse();
    }
    let variants = variants.into_iter().map(|(words, country)| variant(studio, words, country));
    view! { class="u",
        <div class=format!("proposal {}", title.side)>
            <h3>{t(heading)}</h3>
            <ul>{variants.collect_view()}</ul>
        </div>
    }
    .into_any()
}

fn variant(studio: Studio, words: String, country: Key) -> AnyView {
    let id = format!("title-{}", words.replace(|c: char| !c.is_alphanumeric(), "-"));
    let copied = words.clone();
    let copy = move |_| studio.wish.set(Some(Wish::Copy(Spot::Titles, copied.clone())));
    view! { class="u",
        <li>
            <b lang="en" id=id.clone()>{words}</b>
            " "
            <span class="hint">{t(country)}</span>
            " "
            <button type="button" class="plain go" aria-describedby=id on:click=copy>
                {t(Key::CopyThis)}
            </button>
        </li>
    }
    .into_any()
}
