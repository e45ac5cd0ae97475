//! Where somebody is in the quiz.

/// A screen of the quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The question for the role.
    Role,
    /// A question, by its number from 1.
    Question(usize),
    /// All answers, to look over.
    Review,
}

impl Place {
    /// The screen in a fragment of the address, which holds no answers: `q5`; nothing for the
    /// first.
    ///
    /// ```
    /// use unmuddle_ui::quiz::Place;
    ///
    /// assert_eq!(Place::Question(5).fragment(), "q5");
    /// assert_eq!(Place::read("q5"), Some(Place::Question(5)));
    /// assert_eq!(Place::read("main"), None);
    /// ```
    #[must_use]
    pub fn fragment(self) -> String {
        match self {
            Self::Role => String::new(),
            Self::Question(number) => format!("q{number}"),
            Self::Review => "review".to_owned(),
        }
    }

    /// The screen that a fragment names; none when it names none.
    #[must_use]
    pub fn read(fragment: &str) -> Option<Self> {
        match fragment {
            "" => Some(Self::Role),
            "review" => Some(Self::Review),
            _ => {
                let digits = fragment.strip_prefix('q')?;
                let number = digits.parse().ok().filter(|number| *number > 0)?;
                // Only what `fragment` writes: no sign, no zero before it.
                (digits == format!("{number}")).then_some(Self::Question(number))
            }
        }
    }
}
