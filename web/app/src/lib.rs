//! The web page: one text, where it stands, and what its words do there.
//!
//! Plain logic ([`draft`], [`finding`], [`link`], [`marks`], [`reading`], [`wording`]) knows no browser and is
//! tested natively; [`page`] takes over the elements of the static HTML; [`view`] draws the rest.

mod draft;
mod finding;
mod link;
mod marks;
mod messages;
mod model;
mod page;
mod reading;
mod samples;
mod view;
mod wording;
