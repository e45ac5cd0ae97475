//! The rules that the engine applies. Generated: `cargo xtask generate`.

use crate::generated::cues;
use crate::model::{Axis, Channel, FindingKind, Rule, RuleId, Severity};
use crate::rules::{Clause, Detect, Detection, Detector, Within};

pub(crate) const RULES: &[Rule] = &[];

/// How each rule is detected, in the same order.
pub(crate) const DETECTION: &[Detection] = &[];
