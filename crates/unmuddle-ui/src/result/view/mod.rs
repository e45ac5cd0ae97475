//! What is drawn of a result.
//!
//! Every `view!` names a class for all of its elements: that keeps Leptos from building still
//! subtrees out of HTML strings, which the page's policy (Trusted Types) forbids.

mod actions;
mod axes;
mod changes;
mod earlier;
mod files;
mod head;
mod notices;
mod over_time;
mod paint;
mod pass_on;
mod people;
mod picture;
mod profile;
mod radar;
mod team;
mod why;

use leptos::prelude::*;

use super::Page;

/// Everything below the page's heading.
pub fn everything(page: Page) -> impl IntoView {
    head::follow(page);
    view! { class="u",
        {notices::notices(page)}
        {result(page)}
        {earlier::earlier(page)}
        {files::files(page)}
        {team::team(page)}
        <p class="unseen" role="status">{move || page.said.get()}</p>
    }
}

/// What depends on whose result is shown.
fn result(page: Page) -> impl IntoView {
    move || match page.seen() {
        None => profile::nothing(page).into_any(),
        Some(seen) => view! { class="u",
            {profile::profile(page, &seen)}
            {axes::axes(page, &seen)}
            {actions::actions(page, &seen)}
            {why::why(page, &seen)}
            {pass_on::pass_on(page, &seen)}
        }
        .into_any(),
    }
}
