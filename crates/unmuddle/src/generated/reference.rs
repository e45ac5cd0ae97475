//! Why each rule exists, and examples. Generated: `cargo xtask generate`.

use crate::model::{Channel, RuleId};
use crate::rules::{Example, RuleReference};

pub(crate) const REFERENCE: &[RuleReference] = &[];
