//! Points and tags, counted.

use crate::answers::Answers;
use crate::model::{Axis, Situation, Tag};

/// Per cent of the points that could be had, 0 to 100, for each axis and overall.
///
/// Each is a share of its own maximum, rounded; there is no comparison with other people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scores {
    axes: [u8; 4],
    overall: u8,
}

impl Scores {
    /// An axis's score.
    ///
    /// ```
    /// use unmuddle_quiz::{Answers, Axis, Outcome, Role};
    ///
    /// let mut answers = Answers::new(Role::Salesperson, 3);
    /// for (item, _) in answers.clone().items() {
    ///     answers.choose(item, item.choices.last().expect("every item has choices"))?;
    /// }
    /// let scores = Outcome::of(&answers)?.scores;
    /// // C03, C05, C08 and C11 make this axis; the last choice of C05 has one point of three.
    /// assert_eq!(scores.of(Axis::Awareness), 8);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn of(&self, axis: Axis) -> u8 {
        self.axes[axis.index()]
    }

    /// The score over all items that have points.
    #[must_use]
    pub const fn overall(&self) -> u8 {
        self.overall
    }

    /// The three bars, in order.
    #[must_use]
    pub fn bars(&self) -> [(Axis, u8); 3] {
        Axis::THREE.map(|axis| (axis, self.of(axis)))
    }

    /// The lowest of the three bars; the first among equals.
    #[must_use]
    pub fn lowest(&self) -> Axis {
        let lowest = Axis::THREE.into_iter().min_by_key(|axis| self.of(*axis));
        lowest.unwrap_or(Axis::Perception)
    }
}

/// How strong each pattern is, and from how many answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tags {
    counts: [(u8, u8); Tag::ALL.len()],
}

impl Tags {
    /// The sum of a tag's strengths.
    #[must_use]
    pub const fn strength(&self, tag: Tag) -> u8 {
        self.counts[tag.index()].0
    }

    /// How many answers hint at it.
    #[must_use]
    pub const fn answers(&self, tag: Tag) -> u8 {
        self.counts[tag.index()].1
    }
}

/// Counts the points of all answers; items without an answer count as no points.
pub fn scores(answers: &Answers) -> Scores {
    let mut counts = [(0, 0); 4];
    for (item, chosen) in answers.items() {
        let (points, most) = &mut counts[item.axis.index()];
        *points += u32::from(chosen.map_or(0, |choice| choice.points));
        *most += u32::from(item.most());
    }
    let overall = counts.iter().fold((0, 0), |all, one| (all.0 + one.0, all.1 + one.1));
    Scores { axes: counts.map(per_cent), overall: per_cent(overall) }
}

fn per_cent((points, most): (u32, u32)) -> u8 {
    let rounded = (200 * points + most) / (2 * most).max(1);
    u8::try_from(rounded).unwrap_or(100)
}

/// Adds up the tags of all answers.
pub fn tags(answers: &Answers) -> Tags {
    let mut tags = Tags::default();
    for (tag, strength) in answers.items().iter().filter_map(|(_, c)| *c).flat_map(|c| c.tags) {
        let (sum, count) = &mut tags.counts[tag.index()];
        *sum = sum.saturating_add(*strength);
        *count += 1;
    }
    tags
}

/// Where the business stands, if that was asked and answered.
pub fn situation(answers: &Answers) -> Option<Situation> {
    answers.items().iter().filter_map(|(_, chosen)| *chosen).find_map(|choice| choice.situation)
}
