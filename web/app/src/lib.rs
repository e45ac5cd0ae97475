//! The running half of the web pages: takes over the elements of the static HTML, and keeps what
//! the visitor puts there.
//!
//! Plain logic ([`link`]) knows no browser and is tested natively; [`page`] and [`studio`] know the
//! browser. What is drawn comes from `unmuddle-ui`.

#![cfg_attr(
    not(all(feature = "desk", feature = "studio")),
    allow(dead_code, unused_imports, reason = "a module holds some of the pages only")
)]

mod link;
mod page;
mod studio;
