//! What the web app, the extension's pages and the widget show alike.
//!
//! Plain logic ([`batch`], [`deeper`], [`dismissal`], [`draft`], [`files`],
//! [`finding`], [`fixture`], [`history`], [`marks`], [`messages`], [`parted`], [`reading`],
//! [`samples`], [`studio`], [`wire`], [`wording`]) knows no browser and is tested natively; [`site`]
//! knows where the page stands, [`store`] keeps what shall outlive it, [`quiz`] and [`result`] are
//! the self-assessment, [`view`] only draws, and [`model`] and [`checking`] are what its parts know
//! of each other.

pub mod batch;
pub mod checking;
pub mod deeper;
pub mod dismissal;
pub mod draft;
pub mod files;
pub mod finding;
pub mod fixture;
mod generated;
pub mod history;
pub mod marks;
pub mod messages;
pub mod model;
pub mod parted;
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
