//! Small parts that many views are made of. Each is one type, whatever it holds, so that it is
//! compiled once.

use leptos::{html, prelude::*};
use web_sys::{HtmlElement, KeyboardEvent};

/// A button.
pub fn button(class: &'static str, label: String, act: impl Fn() + 'static) -> AnyView {
    described_button(class, label, String::new(), Box::new(act))
}

/// A button whose label is completed by the words of another element.
pub fn described_button(
    class: &'static str,
    label: String,
    described_by: String,
    act: Box<dyn Fn()>,
) -> AnyView {
    let by = (!described_by.is_empty()).then_some(described_by);
    view! { class="u",
        <button type="button" class=class aria-describedby=by on:click=move |_| act()>
            {label}
        </button>
    }
    .into_any()
}

/// A paragraph.
pub fn line(class: &'static str, words: String) -> AnyView {
    view! { class="u", <p class=class>{words}</p> }.into_any()
}

/// An item of a list.
pub fn item(parts: Vec<AnyView>) -> AnyView {
    view! { class="u", <li>{parts}</li> }.into_any()
}

/// Something that a button unfolds, and Escape folds away again.
pub fn fold(
    label: String,
    id: String,
    described_by: String,
    content: impl Fn() -> Vec<AnyView> + Send + Sync + 'static,
) -> AnyView {
    let open = RwSignal::new(false);
    let button = NodeRef::<html::Button>::new();
    let content = move || open.get().then(&content);
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" && open.get_untracked() {
            open.set(false);
            if let Some(button) = button.get_untracked() {
                let _ = HtmlElement::focus(&button);
            }
        }
    };
    let class = move || if open.get() { "fold open" } else { "fold" };
    let by = (!described_by.is_empty()).then_some(described_by);
    view! { class="u",
        <div class=class on:keydown=escape>
            <button
                type="button"
                class="plain small"
                node_ref=button
                aria-expanded=move || if open.get() { "true" } else { "false" }
                aria-controls=id.clone()
                aria-describedby=by
                on:click=move |_| open.set(!open.get_untracked())
            >
                {label}
            </button>
            <div class="unfolded" id=id hidden=move || !open.get()>{content}</div>
        </div>
    }
    .into_any()
}
