//! What the web app, the extension's pages and the widget show alike.
//!
//! Plain logic ([`batch`], [`draft`], [`files`], [`finding`], [`marks`], [`messages`], [`reading`],
//! [`samples`], [`studio`], [`wire`], [`wording`]) knows no browser and is tested natively; [`site`]
//! knows where the page stands, [`quiz`] is the self-assessment, [`store`] keeps what shall outlive
//! it, [`view`] only draws, and [`model`] is what its parts know of each other.

pub mod batch;
pub mod draft;
pub mod files;
pub mod finding;
mod generated;
pub mod marks;
pub mod messages;
pub mod model;
pub mod quiz;
pub mod reading;
pub mod result;
pub mod samples;
pub mod site;
pub mod store;
pub mod studio;
pub mod view;
pub mod wire;
pub mod wording;
