//! Several people's results, laid over each other.

use crate::model::{Axis, Choice, Item};
use crate::order::sorted_by_key;
use crate::outcome::Outcome;

/// Where a team stands, and where its people disagree.
///
/// ```
/// use unmuddle_quiz::{Answers, Axis, Item, Outcome, Role, Team};
///
/// let mut outcomes = Vec::new();
/// for (role, letter) in [(Role::Owner, 'a'), (Role::Marketer, 'a'), (Role::Salesperson, 'b')] {
///     let mut answers = Answers::new(role, 1);
///     for (item, _) in answers.clone().items() {
///         answers.choose(item, &item.choices[0])?;
///     }
///     let item = Item::find("C04").expect("a common item");
///     answers.choose(item, item.choice(letter).expect("one of five"))?;
///     outcomes.push(Outcome::of(&answers)?);
/// }
/// let team = Team::of(&outcomes);
/// let strategy = team.spreads.iter().find(|spread| spread.axis == Axis::Strategy);
/// assert_eq!(strategy.map(|spread| (spread.lowest, spread.highest)), Some((75, 100)));
/// assert_eq!(team.disagreements[0].item.id, "C04");
/// // Of the three pairs of people, two disagree.
/// assert_eq!(team.disagreements[0].per_cent, 67);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Team {
    /// How many results there are.
    pub members: usize,
    /// How far the bars lie apart; empty for an empty team.
    pub spreads: Vec<Spread>,
    /// Items on which at least two people differ, the most disputed first.
    pub disagreements: Vec<Disagreement>,
}

/// An axis's scores over a team, each 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Spread {
    /// One of the three bars.
    pub axis: Axis,
    /// The lowest score.
    pub lowest: u8,
    /// The middle score; between two, their mean, rounded down.
    pub median: u8,
    /// The highest score.
    pub highest: u8,
}

/// How differently an item was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Disagreement {
    /// The question.
    pub item: &'static Item,
    /// Of all pairs of people who were asked, per cent that answered differently: 1 to 100.
    pub per_cent: u8,
    /// Every choice with how many took it, in the data's order.
    pub counts: Vec<(&'static Choice, usize)>,
}

impl Team {
    /// Lays results over each other; any number of them, of any roles.
    #[must_use]
    pub fn of(outcomes: &[Outcome]) -> Self {
        let spreads = Axis::THREE.into_iter().filter_map(|axis| spread(axis, outcomes)).collect();
        let found: Vec<Disagreement> =
            Item::all().iter().filter_map(|item| disagreement(item, outcomes)).collect();
        // Among equals, the order of the questions.
        let disagreements = sorted_by_key(&found, |one| u32::from(u8::MAX - one.per_cent));
        Self { members: outcomes.len(), spreads, disagreements }
    }
}

fn spread(axis: Axis, outcomes: &[Outcome]) -> Option<Spread> {
    let scores: Vec<u8> = outcomes.iter().map(|outcome| outcome.scores.of(axis)).collect();
    let scores = sorted_by_key(&scores, |score| u32::from(*score));
    let (lowest, highest) = (*scores.first()?, *scores.last()?);
    let middle = (scores[(scores.len() - 1) / 2], scores[scores.len() / 2]);
    let median = ((u16::from(middle.0) + u16::from(middle.1)) / 2) as u8;
    Some(Spread { axis, lowest, median, highest })
}

fn disagreement(item: &'static Item, outcomes: &[Outcome]) -> Option<Disagreement> {
    let effects = || outcomes.iter().flat_map(|outcome| &outcome.effects);
    let count = |choice: &Choice| {
        let took = effects().filter(|effect| effect.item == item && effect.choice == choice);
        took.count()
    };
    let counts: Vec<(&Choice, usize)> = item.choices.iter().map(|c| (c, count(c))).collect();
    let asked: usize = counts.iter().map(|(_, count)| count).sum();
    // Ordered pairs, so that no half is lost.
    let pairs = asked * asked.saturating_sub(1);
    let agreeing: usize = counts.iter().map(|(_, count)| count * count.saturating_sub(1)).sum();
    let differing = pairs - agreeing;
    if differing == 0 {
        return None;
    }
    // Never rounded down to no disagreement.
    let per_cent = ((200 * differing + pairs) / (2 * pairs)).max(1) as u8;
    Some(Disagreement { item, per_cent, counts })
}
