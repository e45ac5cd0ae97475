//! What the web app, the extension's pages and the widget show alike.
//!
//! Plain logic ([`charset`], [`draft`], [`finding`], [`marks`], [`messages`], [`reading`],
//! [`samples`], [`studio`], [`wording`]) knows no browser and is tested natively; [`site`] knows
//! where the page stands, [`view`] only draws, and [`model`] is what its parts know of each other.

pub mod charset;
pub mod draft;
pub mod finding;
mod generated;
pub mod marks;
pub mod messages;
pub mod model;
pub mod reading;
pub mod samples;
pub mod site;
pub mod studio;
pub mod view;
pub mod wording;
