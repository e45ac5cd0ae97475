//! What the answers say.

use crate::answers::Answers;
use crate::model::{Axis, Choice, Condition, Item, Profile, Remark, Role, Rule, Situation, Tag};
use crate::order::sorted_by_key;
use crate::pick::{self, Counts};
use crate::plan::{self, Action};
use crate::score::{self, Scores, Tags};

/// A profile with everything it stands on.
///
/// ```
/// use unmuddle_quiz::{Answers, Item, Outcome, Profile, Role, Tag};
///
/// let mut answers = Answers::new(Role::Owner, 5);
/// // The letters of C01 to C13 and O1 to O4.
/// for ((item, _), letter) in answers.clone().items().iter().zip("aaaababbaaaaaaaaa".chars()) {
///     answers.choose(item, item.choice(letter).expect("a letter of the item"))?;
/// }
/// let outcome = Outcome::of(&answers)?;
/// // Sales that start by pressing: one answer alone, so it makes no pattern.
/// assert_eq!(outcome.tags.strength(Tag::Pusher), 3);
/// assert_eq!(outcome.profile, Profile::Furrow);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outcome {
    /// Who answered.
    pub role: Role,
    /// What the answers say together.
    pub profile: Profile,
    /// "Also a bit of": the next pattern that holds too.
    pub runner_up: Option<Profile>,
    /// Per cent by axis and overall.
    pub scores: Scores,
    /// How strong each pattern is.
    pub tags: Tags,
    /// Where the business stands; owners alone are asked.
    pub situation: Option<Situation>,
    /// What is worth saying beside the profile.
    pub remarks: Vec<Remark>,
    /// What each answer did, in the order of the questions.
    pub effects: Vec<Effect>,
}

/// What one answer did, and why.
///
/// ```
/// use unmuddle_quiz::{Answers, Axis, Outcome, Role, Tag, Wording};
///
/// let mut answers = Answers::new(Role::Hiring, 3);
/// for (item, _) in answers.clone().items() {
///     answers.choose(item, &item.choices[0])?;
/// }
/// let item = answers.items()[9].0;
/// answers.choose(item, &item.choices[1])?;
/// let outcome = Outcome::of(&answers)?;
/// let effect = outcome.effects_by_weight()[0];
/// assert_eq!(effect.item.id, "C10");
/// assert_eq!(effect.axis(), Some(Axis::Strategy));
/// assert_eq!((effect.points(), effect.lost()), (0, 3));
/// assert_eq!(effect.tags(), [(Tag::Digger, 3)]);
/// assert_eq!(effect.rule().to_string(), "R31");
/// let words = Wording::english();
/// let quote = effect.rule().quote().map(|key| words.text(key));
/// assert_eq!(quote, Some("double down and stay the course"));
/// assert_eq!(words.text(effect.choice.words), "Stop and try something else");
/// // The patterns that one answer hints at make no profile.
/// assert!(outcome.evidence(outcome.profile).is_empty() && !outcome.is_straight_line());
/// assert_eq!(outcome.actions().len(), 3);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Effect {
    /// The question; its `view` and `tip` explain it.
    pub item: &'static Item,
    /// The answer.
    pub choice: &'static Choice,
}

/// There is no outcome yet, since an item has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{item} has no answer yet")]
pub struct Unanswered {
    /// The item's id.
    pub item: &'static str,
}

impl Outcome {
    /// What these answers say.
    ///
    /// Answers that stand in nearly the same place of every screen make no pattern: they give
    /// [`Profile::Tangle`] with [`Remark::StraightLine`].
    ///
    /// # Errors
    /// When an item has no answer.
    ///
    /// ```
    /// use unmuddle_quiz::{Answers, Outcome, Role, Unanswered};
    ///
    /// let unanswered = Outcome::of(&Answers::new(Role::Owner, 0));
    /// assert_eq!(unanswered, Err(Unanswered { item: "C01" }));
    /// ```
    pub fn of(answers: &Answers) -> Result<Self, Unanswered> {
        let mut effects = Vec::new();
        for (item, chosen) in answers.items() {
            let choice = chosen.ok_or(Unanswered { item: item.id })?;
            effects.push(Effect { item, choice });
        }
        let (scores, tags) = (score::scores(answers), score::tags(answers));
        let situation = score::situation(answers);
        let straight = answers.is_straight_line();
        let (profile, runner_up) = if straight {
            (Profile::Tangle, None)
        } else {
            pick::pick(Counts { scores: &scores, tags: &tags, situation })
        };
        let remarks =
            if straight { vec![Remark::StraightLine] } else { pick::remarks(profile, &tags) };
        let role = answers.role();
        Ok(Self { role, profile, runner_up, scores, tags, situation, remarks, effects })
    }

    /// Whether nearly every answer stood in the same place, so that the profile says little.
    #[must_use]
    pub fn is_straight_line(&self) -> bool {
        self.remarks.contains(&Remark::StraightLine)
    }

    /// Three actions, one a horizon.
    #[must_use]
    pub fn actions(&self) -> [Action; 3] {
        plan::actions(self.profile)
    }

    /// The answers that made a profile, in the order of the questions; none for profiles that no
    /// single answers make.
    #[must_use]
    pub fn evidence(&self, profile: Profile) -> Vec<Effect> {
        let entry = crate::generated::table::PROFILES.iter().find(|e| e.profile == profile);
        let made = |effect: &&Effect| match entry.map(|entry| &entry.condition) {
            Some(Condition::Pattern(pattern)) => {
                let or_tags = pattern.or_tags.iter().map(|(tag, _)| *tag);
                let or_situation =
                    effect.choice.situation.is_some_and(|s| pattern.or_situations.contains(&s));
                or_situation || effect.hints_at_any(or_tags.chain([pattern.tag]))
            }
            Some(Condition::Situation(situation)) => effect.choice.situation == Some(*situation),
            _ => false,
        };
        self.effects.iter().filter(made).copied().collect()
    }

    /// What each answer did, the weightiest first: those behind the profile, then those that cost
    /// most points, then by the order of the questions.
    #[must_use]
    pub fn effects_by_weight(&self) -> Vec<Effect> {
        let evidence = self.evidence(self.profile);
        sorted_by_key(&self.effects, |effect| {
            let behind = u32::from(!evidence.contains(effect));
            behind << 8 | u32::from(u8::MAX - effect.lost())
        })
    }
}

impl Effect {
    /// The axis that its points count for; none when the item isn't scored.
    #[must_use]
    pub fn axis(&self) -> Option<Axis> {
        self.item.is_scored().then_some(self.item.axis)
    }

    /// Points it brought, 0 to 3.
    #[must_use]
    pub const fn points(&self) -> u8 {
        self.choice.points
    }

    /// Points that another answer would have brought, 0 to 3.
    #[must_use]
    pub fn lost(&self) -> u8 {
        self.item.most().saturating_sub(self.choice.points)
    }

    /// Patterns it hints at, with their strength.
    #[must_use]
    pub const fn tags(&self) -> &'static [(Tag, u8)] {
        self.choice.tags
    }

    /// The rule it stands on; [`Rule::quote`] has the article's words.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        self.item.rule
    }

    fn hints_at_any(&self, mut tags: impl Iterator<Item = Tag>) -> bool {
        tags.any(|wanted| self.choice.tags.iter().any(|(tag, _)| *tag == wanted))
    }
}
