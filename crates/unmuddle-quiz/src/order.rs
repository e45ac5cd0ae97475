//! One sort for every list here: each further kind of sort costs kilobytes of wasm.

/// The items by their keys, the least first; equals keep their order.
pub fn sorted_by_key<T: Clone>(items: &[T], key: impl Fn(&T) -> u32) -> Vec<T> {
    let mut order: Vec<(u32, usize)> = items.iter().map(key).zip(0..).collect();
    order.sort_unstable();
    order.iter().filter_map(|(_, place)| items.get(*place)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_keep_their_order() {
        let words = ["pear", "fig", "plum", "kiwi", "nut"];
        let sorted = sorted_by_key(&words, |word| word.len() as u32);
        assert_eq!(sorted, ["fig", "nut", "pear", "plum", "kiwi"]);
    }
}
