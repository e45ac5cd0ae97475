//! Which lines are which: a list that is linked with the text both ways.

use super::{Studio, Wish, panel};
use crate::messages::{Key, line_count, line_here};
use crate::model::By;
use crate::studio::Work;
use crate::wording::t;
use leptos::{ev::KeyboardEvent, prelude::*};
use web_sys::HtmlElement;
use web_sys::wasm_bindgen::JsCast;

/// Every kind of line, in the order of their counts.
const KINDS: [Work; 7] =
    [Work::Marketing, Work::Sales, Work::Both, Work::Other, Work::Pay, Work::About, Work::Heading];

#[derive(Clone, PartialEq, Eq, Hash)]
struct Row {
    number: usize,
    work: Work,
    words: String,
}

/// The lines with their marks. One of them takes the focus; arrows go from one to the next.
pub fn lines(studio: Studio) -> AnyView {
    let rows = studio.memo(|study| {
        let lines = study.lines().iter().enumerate();
        let row = |(number, line)| {
            let line: &crate::studio::AdLine = line;
            Row { number, work: line.work, words: study.words(line).to_owned() }
        };
        lines.map(row).collect::<Vec<Row>>()
    });
    let all = move || rows.get().unwrap_or_default();
    let counts = move || {
        let rows = all();
        let count = |work: &Work| {
            let count = rows.iter().filter(|row| row.work == *work).count();
            (count > 0).then(|| {
                view! { class="u", <li class=class(*work)>{line_count(t(name(*work)), count)}</li> }
            })
        };
        KINDS.iter().filter_map(count).collect_view()
    };
    let content = view! { class="u",
        <ul class="counts">{counts}</ul>
        <p class="hint" id="lines-hint">{t(Key::JobLinesHint)}</p>
        <div
            class="list"
            role="listbox"
            aria-labelledby="lines-name"
            aria-describedby="lines-hint"
            on:keydown=move |event| step(studio, &event)
        >
            <For each=all key=|row| row.clone() children=move |row| option(studio, row) />
        </div>
    };
    panel("lines", Key::JobLines, content.into_any())
}

fn option(studio: Studio, row: Row) -> impl IntoView {
    let Row { number, work, words } = row;
    let at = move || studio.line.get().map(|(line, _)| line);
    view! { class="u",
        <div
            role="option"
            id=line_id(number)
            class=format!("line {}", class(work))
            tabindex=move || if at().unwrap_or(0) == number { "0" } else { "-1" }
            aria-selected=move || if at() == Some(number) { "true" } else { "false" }
            on:focus=move |_| studio.focus_line(Some(number), By::Focus)
            on:click=move |_| studio.wish.set(Some(Wish::Show(number)))
        >
            <span class="kind">{t(name(work))}</span>
            " "
            <span class="words" dir="auto">{words}</span>
        </div>
    }
}

fn line_id(number: usize) -> String {
    format!("line-{number}")
}

/// Goes to another line, or to its words.
fn step(studio: Studio, event: &KeyboardEvent) {
    let last = studio.study.with_untracked(|study| {
        study.as_ref().map_or(0, |study| study.lines().len().saturating_sub(1))
    });
    let at = studio.line.get_untracked().map_or(0, |(line, _)| line);
    let next = match event.key().as_str() {
        "ArrowDown" => (at + 1).min(last),
        "ArrowUp" => at.saturating_sub(1),
        "Home" => 0,
        "End" => last,
        "Enter" | " " => {
            event.prevent_default();
            studio.wish.set(Some(Wish::Show(at)));
            return;
        }
        _ => return,
    };
    event.prevent_default();
    go(next);
}

fn go(number: usize) {
    let line = document().get_element_by_id(&line_id(number));
    if let Some(line) = line.and_then(|line| line.dyn_into::<HtmlElement>().ok()) {
        let _ = line.focus();
    }
}

/// What the line under the caret is, and the way to it.
pub fn here(studio: Studio) -> impl IntoView {
    let work = Memo::new(move |_| {
        let (number, by) = studio.line.get()?;
        let work = studio.study.with(|study| Some(study.as_ref()?.lines().get(number)?.work))?;
        (by == By::Caret).then_some((number, work))
    });
    move || {
        let (number, work) = work.get()?;
        Some(view! { class="u",
            <p class="hint found">
                <span class=class(work)>{line_here(t(name(work)))}</span>
                " "
                <button type="button" class="plain go" on:click=move |_| go(number)>
                    {t(Key::GoToLine)}
                </button>
            </p>
        })
    }
}

const fn class(work: Work) -> &'static str {
    match work {
        Work::Marketing => "marketing",
        Work::Sales => "sales",
        Work::Both => "both",
        Work::Other => "other",
        Work::Pay => "pay",
        Work::About => "about",
        Work::Heading => "heading",
    }
}

const fn name(work: Work) -> Key {
    match work {
        Work::Marketing => Key::Marketing,
        Work::Sales => Key::Sales,
        Work::Both => Key::Both,
        Work::Other => Key::LineOther,
        Work::Pay => Key::LinePay,
        Work::About => Key::LineAbout,
        Work::Heading => Key::LineHeading,
    }
}
