//! Steps by words, in a table with open addresses.
//!
//! It is filled at the first use, by code that browsers have not optimised yet. There a table as
//! plain as this one takes a fraction of the time of a general one.

/// A word, and a number that is the same for the same word and seldom for others.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Word<'w> {
    pub(crate) text: &'w str,
    mixed: u32,
}

impl<'w> Word<'w> {
    pub(crate) fn new(text: &'w str) -> Self {
        let mixed = text.bytes().fold(0, |mixed: u32, byte| {
            // An odd number without a pattern: the golden ratio's.
            (mixed.rotate_left(5) ^ u32::from(byte)).wrapping_mul(0x9E37_79B1)
        });
        Self { text, mixed }
    }
}

/// From a place, by a word, to the next place. Places are numbered from 1 as they come; no step
/// leads to place 0, where every way begins.
#[derive(Debug)]
pub(crate) struct Steps<'t> {
    /// As many as a power of two: what a step's place and word come to, and where it leads; to 0
    /// where none is. All of them are nought at first, which is quickly had.
    slots: Vec<[u32; 2]>,
    /// The only step that leads to each place, counted from 1.
    steps: Vec<(u32, &'t str)>,
}

impl<'t> Steps<'t> {
    /// A table with room for some steps; it grows when there are more.
    pub(crate) fn for_about(steps: usize) -> Self {
        let slots = steps.saturating_add(steps / 2).max(4).next_power_of_two();
        Self { slots: vec![[0; 2]; slots], steps: Vec::with_capacity(steps) }
    }

    /// Where a step leads, if there is one.
    pub(crate) fn get(&self, from: u32, word: Word) -> Option<u32> {
        let [_, to] = *self.slots.get(self.slot(from, word))?;
        (to != 0).then_some(to)
    }

    /// Where a step leads; to a new place if there was none.
    pub(crate) fn get_or_add(&mut self, from: u32, word: Word<'t>) -> u32 {
        let at = self.slot(from, word);
        let Some(slot) = self.slots.get_mut(at) else { return 0 };
        if slot[1] != 0 {
            return slot[1];
        }
        self.steps.push((from, word.text));
        let to = u32::try_from(self.steps.len()).unwrap_or(u32::MAX);
        *slot = [mixed(from, word), to];
        // A quarter stays free, so that every search ends, and soon.
        if self.steps.len() * 4 > self.slots.len() * 3 {
            self.widen();
        }
        to
    }

    /// Every step as where it begins and its word, in the order of the places where they lead.
    pub(crate) fn all(&self) -> &[(u32, &'t str)] {
        &self.steps
    }

    /// The slot of a step, or the free one where it belongs.
    fn slot(&self, from: u32, word: Word) -> usize {
        let mixed = mixed(from, word);
        self.probe(mixed, |to| {
            let step = self.steps.get((to as usize).wrapping_sub(1));
            step.is_some_and(|step| *step == (from, word.text))
        })
    }

    /// The first slot that is free, or the right one of those with the same mixed number.
    fn probe(&self, mixed: u32, is_it: impl Fn(u32) -> bool) -> usize {
        let last = self.slots.len() - 1;
        // The upper bits know most of the place and of the word.
        let mut at = (mixed ^ (mixed >> 15)) as usize & last;
        while let Some([known, to]) = self.slots.get(at) {
            if *to == 0 || (*known == mixed && is_it(*to)) {
                break;
            }
            at = (at + 1) & last;
        }
        at
    }

    fn widen(&mut self) {
        let wider = vec![[0; 2]; self.slots.len() * 2];
        for slot in std::mem::replace(&mut self.slots, wider) {
            if slot[1] != 0 {
                let at = self.probe(slot[0], |_| false);
                if let Some(free) = self.slots.get_mut(at) {
                    *free = slot;
                }
            }
        }
    }
}

fn mixed(from: u32, word: Word) -> u32 {
    from.wrapping_mul(0x85EB_CA77) ^ word.mixed
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn steps_are_found_as_they_were_put_in_however_many_there_are() {
        let words: Vec<String> = (0..500).map(|number| format!("w{number}")).collect();
        let mut steps = Steps::for_about(0);
        let mut expected = BTreeMap::new();
        for number in 0..3_000_u32 {
            let step = (number % 57, words[number as usize / 7].as_str());
            let next = expected.len() as u32 + 1;
            let to = *expected.entry(step).or_insert(next);
            assert_eq!(steps.get_or_add(step.0, Word::new(step.1)), to);
        }
        assert_eq!(steps.all().len(), expected.len());
        for ((from, word), to) in &expected {
            assert_eq!(steps.get(*from, Word::new(word)), Some(*to));
            assert_eq!(steps.all()[*to as usize - 1], (*from, *word));
        }
        assert_eq!(steps.get(57, Word::new("w0")), None);
        assert_eq!(steps.get(0, Word::new("w499")), None);
    }

    #[test]
    fn words_are_told_apart() {
        let mut steps = Steps::for_about(1);
        steps.get_or_add(0, Word::new("order"));
        for other in ["", "orders", "redro", "Order"] {
            assert_eq!(steps.get(0, Word::new(other)), None);
        }
        assert_eq!(steps.get(1, Word::new("order")), None);
    }
}
