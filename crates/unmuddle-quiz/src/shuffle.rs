//! The order in which choices are shown: the seed decides, and nothing else.

use crate::model::{Choice, Item};

/// The choices as this seed shows them. A scale stays in order, and "not sure" stays last.
pub fn shown(item: &'static Item, seed: u16) -> Vec<&'static Choice> {
    if item.fixed {
        return item.choices.iter().collect();
    }
    let (last, mut choices): (Vec<_>, Vec<_>) = item.choices.iter().partition(|one| one.last);
    // The id takes part, so that the best choice isn't in the same place in every item.
    let id = item.id.bytes().fold(0_u64, |id, byte| id << 8 | u64::from(byte));
    let mut state = id << 16 | u64::from(seed);
    for place in (1..choices.len()).rev() {
        let other = next(&mut state) % (place as u64 + 1);
        choices.swap(place, other as usize);
    }
    choices.extend(last);
    choices
}

/// SplitMix64 (Steele, Lea and Flood 2014): every state gives a well mixed number.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn letters(item: &'static Item, seed: u16) -> String {
        shown(item, seed).iter().map(|choice| choice.letter).collect()
    }

    #[test]
    fn scales_stay_and_not_sure_stays_last() {
        for item in Item::all() {
            for seed in 0..200 {
                let letters = letters(item, seed);
                let mut sorted: Vec<char> = letters.chars().collect();
                sorted.sort_unstable();
                let all: Vec<char> = item.choices.iter().map(|choice| choice.letter).collect();
                assert_eq!(sorted, all, "{} with {seed}", item.id);
                if item.fixed {
                    assert!(letters.chars().eq(all), "{} with {seed}", item.id);
                }
                if let Some(last) = item.choices.iter().find(|choice| choice.last) {
                    assert!(letters.ends_with(last.letter), "{} with {seed}", item.id);
                }
            }
        }
    }

    #[test]
    fn fixed_items_are_those_that_are_scales() {
        let fixed: Vec<&str> =
            Item::all().iter().filter(|item| item.fixed).map(|item| item.id).collect();
        assert_eq!(fixed, ["C06", "O3", "M1", "M2", "V3"]);
    }

    /// Every order of the first four turns up about as often.
    #[test]
    fn no_order_is_preferred() {
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        for item in Item::all().iter().filter(|item| item.id == "C01") {
            for seed in 0..24_000 {
                *counts.entry(letters(item, seed)).or_default() += 1;
            }
        }
        assert_eq!(counts.len(), 24);
        assert!(counts.values().all(|count| (850..1150).contains(count)), "{counts:?}");
    }

    /// A seed in a link must show the same order in every version.
    #[test]
    fn orders_are_pinned() {
        let orders: Vec<String> = Item::all().iter().take(6).map(|item| letters(item, 7)).collect();
        assert_eq!(orders, ["abdce", "cbdae", "dacbe", "bdcae", "bcade", "abcde"]);
    }
}
