//! What the web app, the extension's pages and the widget show alike.
//!
//! Plain logic ([`batch`], [`draft`], [`files`], [`finding`], [`marks`], [`messages`], [`reading`],
//! [`samples`], [`wire`], [`wording`]) knows no browser and is tested natively; [`site`] knows where the page
//! stands, [`view`] only draws, and [`model`] is what
//! its parts know of each other.

pub mod batch;
pub mod draft;
pub mod files;
pub mod finding;
mod generated;
pub mod marks;
pub mod messages;
pub mod model;
pub mod reading;
pub mod samples;
pub mod site;
pub mod view;
pub mod wire;
pub mod wording;
