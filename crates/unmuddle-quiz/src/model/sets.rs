//! The closed sets: roles, axes, situations, tags, profiles, remarks, horizons.

use super::item::Item;
use super::profile::ProfileEntry;
use super::{Rule, profile};
use crate::generated::table;
use crate::wording::Key;

closed_set! {
    /// Who answers. Everybody is asked the same thirteen questions, and each role four more.
    ///
    /// ```
    /// use unmuddle_quiz::Role;
    ///
    /// assert_eq!(Role::from_id("hiring"), Some(Role::Hiring));
    /// assert_eq!(Role::Owner.items().count(), 17);
    /// assert_eq!(Role::Owner.items().last().map(|item| item.id), Some("O4"));
    /// ```
    Role {
        /// Runs a business.
        Owner = "owner",
        /// Does marketing.
        Marketer = "marketer",
        /// Does sales.
        Salesperson = "salesperson",
        /// Hires or manages people.
        Hiring = "hiring",
    }
}

closed_set! {
    /// What a score is about.
    ///
    /// ```
    /// use unmuddle_quiz::{Axis, Wording};
    ///
    /// assert_eq!(Axis::THREE.len(), 3);
    /// assert_eq!(Wording::english().text(Axis::Strategy.name()), "Strategy and immediacy");
    /// ```
    Axis {
        /// Being seen, and bringing about a decision.
        Perception = "perception",
        /// Months, and now.
        Strategy = "strategy",
        /// Many, and one.
        Awareness = "awareness",
        /// What this role does in its own work; not one of the three bars.
        Practice = "practice",
    }
}

closed_set! {
    /// Where an owner's business stands, as stated. It decides what comes first.
    ///
    /// ```
    /// use unmuddle_quiz::Situation;
    ///
    /// assert_eq!(Situation::from_id("new"), Some(Situation::New));
    /// ```
    Situation {
        /// New: needs its first customers.
        New = "new",
        /// Established: needs customers this month.
        Now = "now",
        /// Steady: wants to grow over time.
        Steady = "steady",
        /// Full: more work than it can do.
        Full = "full",
    }
}

closed_set! {
    /// A pattern that answers hint at, the first nine each with a profile of the same name.
    ///
    /// ```
    /// use unmuddle_quiz::{Profile, Tag};
    ///
    /// assert_eq!(Tag::Shy.profile(), Some(Profile::Shy));
    /// assert_eq!(Tag::Silo.profile(), None);
    /// ```
    Tag {
        /// Pressure.
        Pusher = "pusher",
        /// Something slow in a hurry.
        Sprinter = "sprinter",
        /// One person for two jobs.
        Unicorn = "unicorn",
        /// Selling where people come to enjoy something.
        Megaphone = "megaphone",
        /// Stopping early.
        Digger = "digger",
        /// A marketer who sells most of the time.
        Rolemix = "rolemix",
        /// Selling avoided or renamed.
        Shy = "shy",
        /// Interest that nobody speaks to.
        Stage = "stage",
        /// Selling without marketing.
        Harvest = "harvest",
        /// Marketing without a plan.
        Noplan = "noplan",
        /// Sales and marketing that don't know of each other.
        Silo = "silo",
        /// One called the other.
        Name = "name",
    }
}

closed_set! {
    /// What the answers say together, in the order in which equals are decided.
    ///
    /// ```
    /// use unmuddle_quiz::{Profile, Wording};
    ///
    /// assert_eq!(Profile::ALL.len(), 12);
    /// assert_eq!(Wording::english().text(Profile::Furrow.name()), "First furrow");
    /// assert_eq!(Profile::Furrow.rule().to_string(), "R46");
    /// ```
    Profile {
        /// Hard pusher.
        Pusher = "pusher",
        /// Sprinter in a garden.
        Sprinter = "sprinter",
        /// Unicorn hunter.
        Unicorn = "unicorn",
        /// Megaphone.
        Megaphone = "megaphone",
        /// Seed digger.
        Digger = "digger",
        /// Borrowed marketer.
        Rolemix = "rolemix",
        /// Shy seller.
        Shy = "shy",
        /// Great stage, nobody on it.
        Stage = "stage",
        /// All harvest, no planting.
        Harvest = "harvest",
        /// First furrow.
        Furrow = "furrow",
        /// Gardener with a handshake.
        Tandem = "tandem",
        /// In a tangle.
        Tangle = "tangle",
    }
}

closed_set! {
    /// Something worth saying beside a profile.
    ///
    /// ```
    /// use unmuddle_quiz::{Remark, Wording};
    ///
    /// assert!(Wording::english().text(Remark::Silo.words()).starts_with("Ask your marketer"));
    /// assert_eq!(Remark::StraightLine.rule(), None);
    /// ```
    Remark {
        /// Staying the course needs a course.
        NoPlan = "no_plan",
        /// Ask what marketing has published.
        Silo = "silo",
        /// It is fine to sell under that name.
        Name = "name",
        /// Nearly every answer stood in the same place.
        StraightLine = "straight_line",
    }
}

closed_set! {
    /// When an action is due.
    ///
    /// ```
    /// use unmuddle_quiz::Horizon;
    ///
    /// assert_eq!(Horizon::ALL.iter().map(|h| h.months()).collect::<Vec<_>>(), [0, 3, 9]);
    /// ```
    Horizon {
        /// The day of the result.
        Today = "today",
        /// Three months later.
        ThreeMonths = "three_months",
        /// Nine months later, the article's own horizon.
        NineMonths = "nine_months",
    }
}

impl Role {
    /// The question that asks for the role.
    #[must_use]
    pub const fn ask() -> Key {
        table::ROLE_ASK
    }

    /// The role as an answer to [`Role::ask`].
    #[must_use]
    pub const fn words(self) -> Key {
        table::ROLES.after(self.index())
    }

    /// What this role is asked, in order.
    pub fn items(self) -> impl Iterator<Item = &'static Item> {
        table::ITEMS.iter().filter(move |item| item.role.is_none_or(|role| role == self))
    }
}

impl Axis {
    /// The three that are drawn as bars.
    pub const THREE: [Self; 3] = [Self::Perception, Self::Strategy, Self::Awareness];

    /// Its name.
    #[must_use]
    pub const fn name(self) -> Key {
        table::AXES.after(2 * self.index())
    }

    /// What its score means.
    #[must_use]
    pub const fn about(self) -> Key {
        table::AXES.after(2 * self.index() + 1)
    }
}

impl Situation {
    /// The situation in a few words.
    #[must_use]
    pub const fn words(self) -> Key {
        table::SITUATIONS.after(self.index())
    }
}

impl Tag {
    /// The profile that this pattern makes when it is strong; none for tags that only add a remark.
    #[must_use]
    pub fn profile(self) -> Option<Profile> {
        Profile::from_id(self.id())
    }

    /// The profile's name, or a few words for a tag without one.
    #[must_use]
    pub fn words(self) -> Key {
        let others = Self::Noplan.index();
        let other = || table::OTHER_TAGS.after(self.index().saturating_sub(others));
        self.profile().map_or_else(other, Profile::name)
    }
}

impl Profile {
    /// Its name.
    #[must_use]
    pub fn name(self) -> Key {
        self.entry().name
    }

    /// What it means, in two sentences.
    #[must_use]
    pub fn summary(self) -> Key {
        self.entry().summary
    }

    /// The rule it stands on first.
    #[must_use]
    pub fn rule(self) -> Rule {
        self.entry().rule
    }

    /// The other rules it stands on.
    #[must_use]
    pub fn also(self) -> &'static [Rule] {
        self.entry().also
    }

    /// What to do, one action a horizon.
    pub(crate) fn actions(self) -> [Key; 3] {
        self.entry().actions
    }

    fn entry(self) -> &'static ProfileEntry {
        table::PROFILES.get(self.index()).unwrap_or(&table::PROFILES[0])
    }
}

impl Remark {
    /// The sentence.
    #[must_use]
    pub fn words(self) -> Key {
        self.entry().map_or(table::STRAIGHT_LINE, |entry| entry.words)
    }

    /// The rule it stands on; none when it is about the way of answering.
    #[must_use]
    pub fn rule(self) -> Option<Rule> {
        self.entry().map(|entry| entry.rule)
    }

    fn entry(self) -> Option<&'static profile::RemarkEntry> {
        table::REMARKS.iter().find(|entry| entry.remark == self)
    }
}

impl Horizon {
    /// Months after the result: 0, 3 or 9.
    #[must_use]
    pub const fn months(self) -> u32 {
        match self {
            Self::Today => 0,
            Self::ThreeMonths => 3,
            Self::NineMonths => 9,
        }
    }

    /// The horizon in words.
    #[must_use]
    pub const fn words(self) -> Key {
        table::HORIZONS.after(self.index())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Entries are looked up by place.
    #[test]
    fn tables_stand_in_the_order_of_their_sets() {
        let found: Vec<Profile> = table::PROFILES.iter().map(|entry| entry.profile).collect();
        assert_eq!(found, Profile::ALL);
        for tag in &Tag::ALL[..9] {
            assert_eq!(tag.profile().map(Profile::index), Some(tag.index()));
        }
    }
}
