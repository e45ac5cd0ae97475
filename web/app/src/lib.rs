//! The running half of the web pages: takes over the elements of the static HTML, and keeps what
//! the visitor puts there.
//!
//! Plain logic ([`link`]) knows no browser and is tested natively; [`page`] and [`studio`] know the
//! browser. What is drawn comes from `unmuddle-ui`.

mod link;
mod page;
mod studio;
