//! Where a page stands on its site. Links are relative, so that a site may stand below any path.

/// The way from the page to its site's first page in the same language, such as `../`; what
/// `data-home` of the root element says, else nothing.
#[must_use]
pub fn home() -> String {
    said("data-home")
}

/// The way from the page to the folder that holds the site's own files, such as `../../`; what
/// `data-root` of the root element says, else nothing.
#[must_use]
pub fn root() -> String {
    said("data-root")
}

/// Whether the page is one of the site's, with its other pages around it: the extension's are not.
#[must_use]
pub fn is_site() -> bool {
    let root = leptos::prelude::document().document_element();
    root.is_some_and(|root| root.has_attribute("data-home"))
}

fn said(attribute: &str) -> String {
    let root = leptos::prelude::document().document_element();
    root.and_then(|root| root.get_attribute(attribute)).unwrap_or_default()
}
