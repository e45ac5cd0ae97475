//! Where a text stands, and what is known beside it.

use super::ids::id_enum;

id_enum! {
    /// Where a text is published or sent.
    ///
    /// ```
    /// use unmuddle::Channel;
    /// assert_eq!("job_ad".parse(), Ok(Channel::JobAd));
    /// assert_eq!(Channel::default(), Channel::Unknown);
    /// ```
    "channel" Channel {
        /// A post on a social network, without payment.
        OrganicPost = "organic_post",
        /// An article on a blog.
        Blog = "blog",
        /// An e-mail to a list.
        ListEmail = "list_email",
        /// Anything paid to be shown.
        Advert = "advert",
        /// A reply or message to one person who showed interest.
        OneToOne = "one_to_one",
        /// A message to one person who has not shown interest yet.
        ColdOutreach = "cold_outreach",
        /// A page that offers a product.
        ProductPage = "product_page",
        /// A page of prices.
        PricingPage = "pricing_page",
        /// A page that asks for a gift.
        DonationPage = "donation_page",
        /// A page about the people or the firm.
        AboutPage = "about_page",
        /// Documentation.
        Docs = "docs",
        /// Any other page.
        OtherPage = "other_page",
        /// A vacancy.
        JobAd = "job_ad",
        /// Not known: no warning about the channel is ever given.
        Unknown = "unknown",
    }
}

#[allow(clippy::derivable_impls, reason = "the macro that writes the enum marks no default")]
impl Default for Channel {
    fn default() -> Self {
        Channel::Unknown
    }
}

impl Channel {
    /// Whether the article asks for no selling here: posts, blogs and e-mails to a list.
    ///
    /// ```
    /// use unmuddle::Channel;
    /// assert!(Channel::ListEmail.is_organic());
    /// assert!(!Channel::Advert.is_organic());
    /// ```
    #[must_use]
    pub const fn is_organic(self) -> bool {
        matches!(self, Channel::OrganicPost | Channel::Blog | Channel::ListEmail)
    }
}

/// How strictly posts are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stance {
    /// The article's: posts never sell.
    #[default]
    Article,
    /// One of any five posts may sell.
    OneInFive {
        /// How many of the last four posts sold, 0 to 4. At 0 this one may sell: the channel
        /// warnings (R16, R18, R38) become notes.
        selling_in_last_four: u8,
    },
}

impl Stance {
    /// Whether a post may sell now.
    ///
    /// ```
    /// use unmuddle::Stance;
    /// assert!(Stance::OneInFive { selling_in_last_four: 0 }.allows_selling());
    /// assert!(!Stance::OneInFive { selling_in_last_four: 1 }.allows_selling());
    /// assert!(!Stance::Article.allows_selling());
    /// ```
    #[must_use]
    pub const fn allows_selling(self) -> bool {
        matches!(self, Stance::OneInFive { selling_in_last_four: 0 })
    }
}

/// What a job posting says in fields of its own, beside its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JobFacts {
    /// The pay, as text (schema.org `baseSalary`, or a line of the page).
    pub pay: Option<String>,
    /// Commission and the like (schema.org `incentiveCompensation`).
    pub incentive: Option<String>,
    /// The occupation, a name or an O*NET-SOC code (schema.org `occupationalCategory`).
    pub occupation: Option<String>,
}

/// What is known about a text beside its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// Where it stands.
    pub channel: Channel,
    /// Its title: a job title, a subject line, a headline.
    pub title: Option<String>,
    /// What a job posting says in fields of its own.
    pub job: JobFacts,
    /// How strictly posts are read.
    pub stance: Stance,
}

impl Context {
    /// A context that knows the channel only.
    #[must_use]
    pub fn new(channel: Channel) -> Self {
        Self { channel, ..Self::default() }
    }

    /// The same context with a title.
    ///
    /// ```
    /// use unmuddle::{Channel, Context};
    /// let context = Context::new(Channel::JobAd).with_title("Marketing Assistant");
    /// assert_eq!(context.title.as_deref(), Some("Marketing Assistant"));
    /// ```
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The same context, in the place that the words told if they told one.
    pub(crate) fn read_as(&self, channel: Option<Channel>) -> Self {
        Self { channel: channel.unwrap_or(self.channel), ..self.clone() }
    }
}
