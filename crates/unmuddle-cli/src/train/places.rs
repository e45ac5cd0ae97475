//! What it weighs that nobody said where a text is read.
//!
//! The corpus' own texts of that kind are notes and questions. A model that learns from them as from all
//! others takes a missing place for a sign of such, and called nearly every article without one
//! "neither". So while words are learnt, a missing place has weights of its own, which are then thrown
//! away: it weighs what the known places weigh on average, and for the whole and its muddles what texts
//! say of it whose place was taken away. Nothing else moves, so a text with a place is judged as before.

use std::collections::BTreeSet;

use unmuddle::training::{PLACES, UNKNOWN_PLACE};

use super::fit::{Sample, fit};
use super::model::{Sampled, Stage, number};

/// What parts a figure from the place that it is counted once more for.
const BY_PLACE: char = '|';
/// What the feature of the place itself begins with.
const PLACE: &str = "=channel:";
/// The feature of a whole whose place is not told. Those of known places are of single channels, so
/// there is no average; it begins at nought.
const IN_NO_PLACE: &str = "=in:unknown";

impl Stage {
    /// Gives a missing place the average weights of the known ones.
    pub(super) fn average_places(&mut self) {
        for stem in self.stems() {
            let mut average = vec![0.0; self.classes];
            for place in PLACES {
                let Some(row) = self.row(&format!("{stem}{place}")) else { continue };
                for (sum, weight) in average.iter_mut().zip(row) {
                    *sum += weight / PLACES.len() as f64;
                }
            }
            self.set_row(&format!("{stem}{UNKNOWN_PLACE}"), &average);
        }
        if self.row(IN_NO_PLACE).is_some() {
            self.set_row(IN_NO_PLACE, &vec![0.0; self.classes]);
        }
    }

    /// Fits what a missing place weighs, beginning at the average, to texts without a place.
    pub(super) fn learn_missing_place(&mut self, samples: &[Sampled], penalty: f64) {
        self.average_places();
        if samples.is_empty() {
            return;
        }
        let mut missing: Vec<String> = self.stems().into_iter().collect();
        missing.iter_mut().for_each(|stem| stem.push_str(UNKNOWN_PLACE));
        missing.push(IN_NO_PLACE.to_owned());
        let start: Vec<f64> = missing
            .iter()
            .flat_map(|name| self.row(name).map_or(vec![0.0; self.classes], <[f64]>::to_vec))
            .collect();
        // All else speaks first, by weights that stay.
        for name in &missing {
            self.set_row(name, &vec![0.0; self.classes]);
        }
        let numbers = missing.iter().cloned().zip(0_u32..).collect();
        let samples: Vec<Sample> = samples
            .iter()
            .map(|(features, class, weight, _)| Sample {
                features: number(&numbers, features),
                base: self.sums(features),
                class: *class,
                weight: *weight,
            })
            .collect();
        let weights = fit(&samples, &start, self.classes, penalty);
        for (name, row) in missing.iter().zip(weights.chunks_exact(self.classes)) {
            self.set_row(name, row);
        }
    }

    /// What features by place begin with, each once.
    fn stems(&self) -> BTreeSet<String> {
        let places = || PLACES.into_iter().chain([UNKNOWN_PLACE]);
        let stem = |name: &String| {
            let stem = places().find_map(|place| name.strip_suffix(place))?;
            (stem.ends_with(BY_PLACE) || stem == PLACE).then(|| stem.to_owned())
        };
        self.numbers.keys().filter_map(stem).collect()
    }

    fn row(&self, name: &str) -> Option<&[f64]> {
        let at = *self.numbers.get(name)? as usize * self.classes;
        self.weights.get(at..at + self.classes)
    }

    /// Sets the weights of a feature, which may be new.
    fn set_row(&mut self, name: &str, row: &[f64]) {
        let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        let at = *self.numbers.entry(name.to_owned()).or_insert(next) as usize * self.classes;
        self.weights.resize(self.weights.len().max(at + self.classes), 0.0);
        self.weights[at..at + self.classes].copy_from_slice(row);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use unmuddle::training::Features;

    /// A stage of two classes that knows one word and one figure by place.
    fn stage() -> Stage {
        let rows = [("=we|organic", 3.0), ("=we|page", 6.0), ("=we|unknown", 9.0), ("bake", 1.0)];
        let numbers = rows.iter().map(|(name, _)| (*name).to_owned()).zip(0..).collect();
        let weights = rows.iter().flat_map(|(_, weight)| [*weight, 0.0]).collect();
        Stage { numbers, weights, classes: 2 }
    }

    #[test]
    fn a_missing_place_weighs_what_the_known_ones_do_on_average() {
        let mut stage = stage();
        stage.average_places();
        assert_eq!(stage.row("=we|unknown"), Some(&[3.0, 0.0][..]), "(3 + 0 + 6) / 3");
        assert_eq!(stage.row("=we|page"), Some(&[6.0, 0.0][..]));
    }

    #[test]
    fn texts_without_a_place_move_nothing_but_what_it_weighs() {
        let mut stage = stage();
        let features: Features = [("=we|unknown", 1.0), ("=in:unknown", 1.0), ("bake", 1.0)]
            .map(|(name, value)| (name.to_owned(), value))
            .into();
        let samples: Vec<Sampled> = (0..50).map(|_| (features.clone(), 1, 1.0, "g")).collect();
        let before = stage.sums(&features);
        stage.learn_missing_place(&samples, 0.1);
        let after = stage.sums(&features);
        assert!(before[0] > before[1] && after[0] < after[1], "{before:?} {after:?}");
        for (name, weight) in [("=we|organic", 3.0), ("=we|page", 6.0), ("bake", 1.0)] {
            assert_eq!(stage.row(name), Some(&[weight, 0.0][..]), "{name}");
        }
    }
}
