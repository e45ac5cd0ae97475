//! Multinomial logistic regression on sparse features: the cost is ours, the optimiser (L-BFGS)
//! is argmin's.

use std::cell::RefCell;

use argmin::core::{CostFunction, Error, Executor, Gradient};
use argmin::solver::linesearch::MoreThuenteLineSearch;
use argmin::solver::quasinewton::LBFGS;

/// One thing to learn from: its features by number, its class, and what it counts.
pub(crate) struct Sample {
    pub(crate) features: Vec<(u32, f64)>,
    /// The sums of its classes before any of them, where something else speaks too; may be empty.
    pub(crate) base: Vec<f64>,
    pub(crate) class: usize,
    pub(crate) weight: f64,
}

/// Steps after which the fit is good enough.
const STEPS: u64 = 120;
/// Corrections that L-BFGS remembers.
const MEMORY: usize = 7;

struct Problem<'s> {
    samples: &'s [Sample],
    classes: usize,
    /// The strength of the penalty on weights far from where they begin.
    penalty: f64,
    /// Where the weights begin.
    start: &'s [f64],
    weights: Vec<f64>,
    total: f64,
    /// The chances of all samples where they were asked for last: the optimiser wants the cost and
    /// then the gradient of one point, and finding the chances is most of the work of either.
    last: RefCell<Chances>,
}

/// The chances of all samples, one after another, at some parameters.
#[derive(Default)]
struct Chances {
    parameters: Vec<f64>,
    chances: Vec<f64>,
}

/// Fits weights, `classes` of them for each feature, from where `start` has them: what the samples
/// say nothing about stays there. Rare classes count more, by the square root of how rare they are:
/// fully balanced, a short text without evidence became the rarest class.
pub(crate) fn fit(samples: &[Sample], start: &[f64], classes: usize, penalty: f64) -> Vec<f64> {
    let mut of_class = vec![0.0; classes];
    for sample in samples {
        of_class[sample.class] += sample.weight;
    }
    let total: f64 = of_class.iter().sum();
    let weights = samples
        .iter()
        .map(|s| s.weight * libm::sqrt(total / (classes as f64 * of_class[s.class].max(1.0))))
        .collect();
    let total = total.max(1.0);
    let problem =
        Problem { samples, classes, penalty, start, weights, total, last: RefCell::default() };
    let solver = LBFGS::new(MoreThuenteLineSearch::new(), MEMORY);
    let run = Executor::new(problem, solver)
        .configure(|state| state.param(start.to_vec()).max_iters(STEPS))
        .run();
    // A fit that cannot be improved further may end with an error of the line search; what it
    // reached until then stands in the state of a shorter run, so the start is the fallback.
    run.ok().and_then(|result| result.state.best_param).unwrap_or_else(|| start.to_vec())
}

impl Problem<'_> {
    /// Looks at the chances of all samples at some parameters.
    fn with_chances<T>(&self, parameters: &[f64], look: impl FnOnce(&[f64]) -> T) -> T {
        let mut last = self.last.borrow_mut();
        if last.parameters != parameters {
            last.chances.resize(self.samples.len() * self.classes, 0.0);
            for (sample, chances) in
                self.samples.iter().zip(last.chances.chunks_exact_mut(self.classes))
            {
                find_chances(parameters, &sample.features, &sample.base, chances);
            }
            last.parameters.clear();
            last.parameters.extend_from_slice(parameters);
        }
        look(&last.chances)
    }
}

/// The chances of the classes for some features.
pub(crate) fn chances(parameters: &[f64], features: &[(u32, f64)], classes: usize) -> Vec<f64> {
    let mut chances = vec![0.0; classes];
    find_chances(parameters, features, &[], &mut chances);
    chances
}

fn find_chances(parameters: &[f64], features: &[(u32, f64)], base: &[f64], chances: &mut [f64]) {
    chances.fill(0.0);
    for (sum, base) in chances.iter_mut().zip(base) {
        *sum = *base;
    }
    add_up(parameters, features, chances);
    let highest = chances.iter().copied().fold(f64::MIN, f64::max);
    let mut total = 0.0;
    for sum in chances.iter_mut() {
        *sum = libm::exp(*sum - highest);
        total += *sum;
    }
    chances.iter_mut().for_each(|sum| *sum /= total);
}

/// Adds to the sum of each class what features weigh for it.
pub(crate) fn add_up(parameters: &[f64], features: &[(u32, f64)], sums: &mut [f64]) {
    let classes = sums.len();
    for &(feature, value) in features {
        let row = &parameters[feature as usize * classes..][..classes];
        for (sum, weight) in sums.iter_mut().zip(row) {
            *sum += weight * value;
        }
    }
}

impl CostFunction for Problem<'_> {
    type Param = Vec<f64>;
    type Output = f64;

    fn cost(&self, parameters: &Self::Param) -> Result<f64, Error> {
        let cost = self.with_chances(parameters, |chances| {
            let mut cost = 0.0;
            let of_each = chances.chunks_exact(self.classes);
            for ((sample, weight), chances) in self.samples.iter().zip(&self.weights).zip(of_each) {
                cost -= weight * libm::log(chances[sample.class].max(1e-12));
            }
            cost
        });
        let squares: f64 = parameters.iter().zip(self.start).map(|(p, s)| (p - s) * (p - s)).sum();
        Ok((cost + 0.5 * self.penalty * squares) / self.total)
    }
}

impl Gradient for Problem<'_> {
    type Param = Vec<f64>;
    type Gradient = Vec<f64>;

    fn gradient(&self, parameters: &Self::Param) -> Result<Self::Gradient, Error> {
        let mut gradient: Vec<f64> =
            parameters.iter().zip(self.start).map(|(p, s)| (p - s) * self.penalty).collect();
        self.with_chances(parameters, |chances| {
            let of_each = chances.chunks_exact(self.classes);
            for ((sample, weight), chances) in self.samples.iter().zip(&self.weights).zip(of_each) {
                for &(feature, value) in &sample.features {
                    let row = &mut gradient[feature as usize * self.classes..][..self.classes];
                    for (class, (sum, chance)) in row.iter_mut().zip(chances).enumerate() {
                        let error = chance - f64::from(u8::from(class == sample.class));
                        *sum += weight * error * value;
                    }
                }
            }
        });
        gradient.iter_mut().for_each(|g| *g /= self.total);
        Ok(gradient)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feature_that_parts_two_classes_is_learnt() {
        let samples: Vec<Sample> = (0..40)
            .map(|n| Sample {
                features: vec![(0, 1.0), (1 + n % 2, 1.0)],
                base: Vec::new(),
                class: n as usize % 2,
                weight: 1.0,
            })
            .collect();
        let weights = fit(&samples, &[0.0; 6], 2, 0.1);
        let of = |feature| chances(&weights, &[(0, 1.0), (feature, 1.0)], 2);
        assert!(of(1)[0] > 0.9, "{:?}", of(1));
        assert!(of(2)[1] > 0.9, "{:?}", of(2));
    }
}
