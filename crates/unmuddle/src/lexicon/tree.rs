//! The spellings that end in one word, as a tree that is read from their last word to their first.

use super::pattern::{Before, What, alternatives};
use crate::steps::{Steps, Word};
use std::ops::Range;

/// The part of a pattern that a spelling is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Whole,
    /// The first half of a gapped pattern.
    Left,
    /// The second half.
    Right,
}

/// What a spelling stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Role {
    pub(super) half: Half,
    /// The pattern's number.
    pub(super) entry: u16,
}

/// A place in the tree: what was read since the last word of a spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Node(u32);

#[derive(Debug)]
pub(super) struct Tree<'t> {
    steps: Steps<'t>,
    /// The latest role of the spelling that ends at each node.
    latest: Vec<Option<u32>>,
    /// Each with the one before it of the same spelling.
    roles: Vec<(Role, Option<u32>)>,
}

impl<'t> Tree<'t> {
    /// Where the last word is read.
    pub(super) const LAST: Node = Node(1);

    /// Grows the tree of the spellings that end in `last`, of patterns where that word may stand
    /// last. Each comes with what stands before it.
    pub(super) fn grow(last: Word<'t>, patterns: &[(Before<'t>, Role)]) -> Self {
        // Most trees have no more steps than that.
        let mut steps = Steps::for_about(2 * patterns.len());
        steps.get_or_add(0, last);
        let roles = Vec::with_capacity(2 * patterns.len());
        let mut tree = Tree { steps, latest: vec![None; 2], roles };
        let mut nodes = Vec::with_capacity(64);
        for (before, role) in patterns {
            nodes.clear();
            nodes.push(Self::LAST);
            tree.walk(*before, 0..1, &mut nodes);
            for node in nodes.iter().skip(1) {
                tree.add(*node, *role);
            }
        }
        tree
    }

    /// The node that one word more leads to.
    pub(super) fn step(&self, from: Node, word: Word) -> Option<Node> {
        self.steps.get(from.0, word).map(Node)
    }

    /// What the spelling that ends at a node stands for, the latest pattern first.
    pub(super) fn roles(&self, node: Node) -> impl Iterator<Item = Role> {
        let role = |number: u32| self.roles.get(number as usize);
        let latest = self.latest.get(node.0 as usize).copied().flatten().and_then(role);
        std::iter::successors(latest, move |(_, before)| before.and_then(role))
            .map(|(role, _)| *role)
    }

    /// Every node with its spelling, but for the last word.
    pub(super) fn nodes(&self) -> Vec<(Node, String)> {
        let mut steps = vec![Vec::new(); self.latest.len()];
        for ((from, word), to) in self.steps.all().iter().zip(1..) {
            steps[*from as usize].push((*word, Node(to)));
        }
        let mut nodes = vec![(Self::LAST, String::new())];
        let mut done = 0;
        while let Some((node, spelling)) = nodes.get(done).cloned() {
            let next = &steps[node.0 as usize];
            nodes.extend(next.iter().map(|(word, to)| (*to, format!("{word} {spelling}"))));
            done += 1;
        }
        nodes
    }

    fn add(&mut self, node: Node, role: Role) {
        let Some(latest) = self.latest.get_mut(node.0 as usize) else { return };
        let known = latest.and_then(|latest| self.roles.get(latest as usize));
        // A pattern may come to the same spelling on several ways.
        if known.is_none_or(|(known, _)| *known != role) {
            self.roles.push((role, *latest));
            *latest = Some(count(self.roles.len() - 1));
        }
    }

    /// Adds to `nodes` those where a pattern's first words stand, when what comes after them is
    /// read from some of them. No list of its own is made: at the first use that would take the
    /// longest.
    fn walk(&mut self, before: Before<'t>, from: Range<usize>, nodes: &mut Vec<Node>) {
        let bottom = nodes.len();
        nodes.extend_from_within(from);
        let mut from = bottom..nodes.len();
        for part in before {
            let begin = nodes.len();
            if part.may_be_missing {
                nodes.extend_from_within(from.clone());
            }
            match part.what {
                What::Group(group) => {
                    for option in alternatives(group) {
                        self.walk(Before::new(option, option.len()), from.clone(), nodes);
                    }
                }
                What::Word(word) => {
                    let word = Word::new(word);
                    for at in from {
                        let next = self.reach(nodes[at], word);
                        nodes.push(next);
                    }
                }
            }
            keep_one_of_each(nodes, begin);
            from = begin..nodes.len();
        }
        nodes.drain(bottom..from.start);
    }

    /// The node that one word more leads to, made when there is none.
    fn reach(&mut self, from: Node, word: Word<'t>) -> Node {
        let to = self.steps.get_or_add(from.0, word);
        if to as usize == self.latest.len() {
            self.latest.push(None);
        }
        Node(to)
    }
}

/// Drops the nodes that come again behind `begin`: alternatives may meet in one spelling.
fn keep_one_of_each(nodes: &mut Vec<Node>, begin: usize) {
    nodes[begin..].sort_unstable();
    let mut kept = begin;
    for at in begin..nodes.len() {
        if kept == begin || nodes[kept - 1] != nodes[at] {
            nodes[kept] = nodes[at];
            kept += 1;
        }
    }
    nodes.truncate(kept);
}

pub(super) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
