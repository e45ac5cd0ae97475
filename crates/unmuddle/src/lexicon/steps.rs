//! The steps of the tree, in a table with open addresses.
//!
//! The tree is built at the first use, by code that browsers have not optimised yet. There a table
//! as plain as this one takes a fraction of the time of a general one.

/// From a node, by a word, to the next node. No step leads to node 0, where every way begins.
#[derive(Debug)]
pub(super) struct Steps {
    /// As many as a power of two; one that leads to 0 is free.
    slots: Vec<Step>,
    taken: usize,
}

#[derive(Clone, Copy, Debug, Default)]
struct Step {
    from: u32,
    word: u32,
    to: u32,
}

impl Default for Steps {
    fn default() -> Self {
        Self::for_about(0)
    }
}

impl Steps {
    /// A table with room for some steps; it grows when there are more.
    pub(super) fn for_about(steps: usize) -> Self {
        let slots = steps.saturating_add(steps / 2).max(8).next_power_of_two();
        Self { slots: vec![Step::default(); slots], taken: 0 }
    }

    /// Where a step leads, if there is one.
    pub(super) fn get(&self, from: u32, word: u32) -> Option<u32> {
        let step = self.slots.get(self.slot(from, word))?;
        (step.to != 0).then_some(step.to)
    }

    /// Where a step leads; to `to` from now on if there was none.
    pub(super) fn get_or_insert(&mut self, from: u32, word: u32, to: u32) -> u32 {
        let at = self.slot(from, word);
        let Some(step) = self.slots.get_mut(at) else { return to };
        if step.to != 0 {
            return step.to;
        }
        *step = Step { from, word, to };
        self.taken += 1;
        // A quarter stays free, so that every search ends, and soon.
        if self.taken * 4 > self.slots.len() * 3 {
            self.widen();
        }
        to
    }

    /// Every step as where it begins, its word, and where it leads; in no order.
    pub(super) fn all(&self) -> impl Iterator<Item = (u32, u32, u32)> {
        self.slots.iter().filter(|step| step.to != 0).map(|step| (step.from, step.word, step.to))
    }

    /// The slot of a step, or the free one where it belongs.
    fn slot(&self, from: u32, word: u32) -> usize {
        let last = self.slots.len() - 1;
        // Two odd numbers without a pattern, and the upper bits, which know most of both.
        let mixed = from.wrapping_mul(0x9E37_79B1) ^ word.wrapping_mul(0x85EB_CA77);
        let mut at = (mixed ^ (mixed >> 15)) as usize & last;
        while let Some(step) = self.slots.get(at) {
            if step.to == 0 || (step.from == from && step.word == word) {
                break;
            }
            at = (at + 1) & last;
        }
        at
    }

    fn widen(&mut self) {
        let wider = vec![Step::default(); self.slots.len() * 2];
        for step in std::mem::replace(&mut self.slots, wider) {
            if step.to != 0 {
                let at = self.slot(step.from, step.word);
                if let Some(slot) = self.slots.get_mut(at) {
                    *slot = step;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn steps_are_found_as_they_were_put_in_however_many_there_are() {
        let mut steps = Steps::default();
        let mut expected = BTreeMap::new();
        for number in 0..3_000_u32 {
            let (from, word) = (number % 57, number / 7);
            let to = *expected.entry((from, word)).or_insert(number + 1);
            assert_eq!(steps.get_or_insert(from, word, number + 1), to);
        }
        for ((from, word), to) in &expected {
            assert_eq!(steps.get(*from, *word), Some(*to));
        }
        assert_eq!((steps.get(57, 0), steps.get(0, 9_999)), (None, None));
        let all: BTreeMap<_, _> = steps.all().map(|(from, word, to)| ((from, word), to)).collect();
        assert_eq!(all, expected);
    }
}
