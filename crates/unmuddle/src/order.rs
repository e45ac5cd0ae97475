//! One sort for every list: each further kind of sort costs some eight kilobytes of wasm.

/// Puts the items in the order of their keys, the least first; equals keep their order.
pub(crate) fn by_key<T>(items: &mut Vec<T>, key: impl Fn(&T) -> u64) {
    let mut order: Vec<(u64, usize)> = items.iter().map(key).zip(0..).collect();
    order.sort_unstable();
    let mut slots: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|(_, at)| slots.get_mut(at).and_then(Option::take)));
}

/// The key of two numbers of at most 32 bits, the first one first.
pub(crate) const fn pair(first: usize, second: usize) -> u64 {
    ((first as u64) << 32) | (second as u64 & 0xffff_ffff)
}

/// A number that is the smaller, the larger `number` is; of 32 bits.
pub(crate) const fn reversed(number: usize) -> usize {
    0xffff_ffff_usize.wrapping_sub(number) & 0xffff_ffff
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_keep_their_order() {
        let mut words = vec!["pear", "fig", "plum", "kiwi", "nut"];
        by_key(&mut words, |word| word.len() as u64);
        assert_eq!(words, ["fig", "nut", "pear", "plum", "kiwi"]);
        by_key(&mut words, |word| pair(reversed(word.len()), 0));
        assert_eq!(words, ["pear", "plum", "kiwi", "fig", "nut"]);
    }
}
