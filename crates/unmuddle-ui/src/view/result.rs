//! The result: the verdict, and what is worth a look.

use super::deeper;
use super::findings::findings;
use super::shown::Shown;
use super::tree::Node;
use super::verdict::verdict;

/// Everything beside the desk.
pub fn result(shown: &Shown) -> Vec<Node> {
    let mut nodes = verdict(shown);
    if shown.reading.is_some() {
        nodes.extend(findings(shown));
        nodes.extend(shown.part(deeper::weights));
    }
    nodes
}
