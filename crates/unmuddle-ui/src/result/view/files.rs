//! Results as files: saved, and taken in.

use leptos::prelude::*;
use leptos::task::spawn_local;
use unmuddle_quiz::{Record, export_csv, export_json, result_words as say};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DragEvent, File, FileList, HtmlInputElement};

use super::super::files::{self, FileKind, MOST_BYTES};
use super::super::fill;
use super::super::link::Shown;
use super::super::{Page, browser};

/// Save buttons where there is something to save, and a place for files.
pub fn files(page: Page) -> impl IntoView {
    let words = page.words;
    let reports = RwSignal::new(Vec::<String>::new());
    let some = move || !held(page).is_empty();
    let about = move || {
        let shared = page.shown.with(|shown| matches!(shown, Shown::Shared(_)));
        words.text(if shared { say::FILES_ABOUT_SHARED } else { say::FILES_ABOUT })
    };
    let save = move |kind: FileKind, write: fn(&[Record]) -> String| {
        let name = kind.name(page.today);
        if browser::save_text(kind, &name, &write(&held(page))) {
            page.say(fill(words, say::SAVED, &[("name", &name)]));
        }
    };
    view! { class="u",
        <section class="files" aria-labelledby="files-name">
            <h2 id="files-name">{words.text(say::FILES)}</h2>
            <p class="hint">{about}</p>
            <p class="row" hidden=move || !some()>
                <button
                    type="button"
                    class="chip"
                    id="save-json"
                    on:click=move |_| save(FileKind::Json, export_json)
                >
                    {words.text(say::SAVE_JSON)}
                </button>
                <button
                    type="button"
                    class="chip"
                    id="save-csv"
                    on:click=move |_| save(FileKind::Csv, export_csv)
                >
                    {words.text(say::SAVE_CSV)}
                </button>
            </p>
            {take_in(page, reports)}
            <ul class="reports" role="status">
                {move || reports.get().into_iter().map(|line| view! { class="u", <li>{line}</li> }).collect_view()}
            </ul>
        </section>
    }
}

/// What a file would hold: all results of this device, or the shared one that is shown.
fn held(page: Page) -> Vec<Record> {
    match page.shown.get() {
        Shown::Shared(share) => {
            let answers = share.answers().clone();
            Record::new(page.today, answers, share.note().cloned()).into_iter().collect()
        }
        _ => page.records.get(),
    }
}

fn take_in(page: Page, reports: RwSignal<Vec<String>>) -> impl IntoView {
    let words = page.words;
    let over = RwSignal::new(false);
    let chosen = move |event| {
        let input: HtmlInputElement = event_target(&event);
        read_all(page, reports, input.files());
        // The same file may be chosen again.
        input.set_value("");
    };
    let dropped = move |event: DragEvent| {
        event.prevent_default();
        over.set(false);
        read_all(page, reports, event.data_transfer().and_then(|data| data.files()));
    };
    let class = move || if over.get() { "field drop over-it" } else { "field drop" };
    view! { class="u",
        <div
            class=class
            id="drop"
            on:dragover=move |event| {
                event.prevent_default();
                over.set(true);
            }
            on:dragleave=move |_| over.set(false)
            on:drop=dropped
        >
            <label for="open">{words.text(say::OPEN_LABEL)}</label>
            <input
                id="open"
                type="file"
                accept=".json,.csv,application/json,text/csv"
                multiple=true
                aria-describedby="open-hint"
                on:change=chosen
            />
            <span id="open-hint" class="hint">{words.text(say::OPEN_HINT)}</span>
        </div>
    }
    .into_any()
}

fn read_all(page: Page, reports: RwSignal<Vec<String>>, list: Option<FileList>) {
    let Some(list) = list else { return };
    let files: Vec<File> = (0..list.length()).filter_map(|at| list.get(at)).collect();
    reports.set(Vec::new());
    spawn_local(async move {
        for file in files {
            let lines = read(page, &file).await;
            reports.update(|reports| reports.extend(lines));
        }
        if page.shown.with_untracked(|shown| *shown == Shown::Nothing) {
            let latest = page.records.with_untracked(|records| records.last().cloned());
            if let Some(record) = latest {
                page.show(&record);
            }
        }
    });
}

/// Takes in what a file holds, and says how it went.
async fn read(page: Page, file: &File) -> Vec<String> {
    let words = page.words;
    let name = file.name();
    let failed = |why: &str| vec![fill(words, say::OPEN_FAILED, &[("name", &name), ("why", &why)])];
    if file.size() > f64::from(MOST_BYTES) {
        return failed(words.text(say::OPEN_LARGE));
    }
    let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
    let import = match files::read(&text.unwrap_or_default()) {
        Ok(import) => import,
        Err(error) => return failed(words.text(error.words())),
    };
    let found = import.records.len();
    let new = page.keep(import.records);
    let mut parts = vec![fill(words, say::OPEN_NEW, &[("count", &new)])];
    for (key, count) in
        [(say::OPEN_KNOWN, found.saturating_sub(new)), (say::OPEN_REFUSED, import.refused.len())]
    {
        if count > 0 {
            parts.push(fill(words, key, &[("count", &count)]));
        }
    }
    let report = parts.join(", ");
    let mut lines = vec![fill(words, say::OPEN_FILE, &[("name", &name), ("report", &report)])];
    lines.extend(import.refused.iter().map(|refused| {
        let place = fill(words, say::OPEN_REFUSED_PLACE, &[("place", &refused.place)]);
        let why = words.text(refused.error.words());
        fill(words, say::OPEN_REFUSED_WHY, &[("place", &place), ("why", &why)])
    }));
    lines
}
