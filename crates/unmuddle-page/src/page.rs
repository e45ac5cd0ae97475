//! What a page holds.

use unmuddle::{Channel, Context, JobFacts};

/// What a block of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockKind {
    /// A heading, or a line that is bold from end to end.
    Heading,
    /// A paragraph; line breaks are kept.
    Paragraph,
    /// An item of a list, without its bullet.
    ListItem,
    /// Other people's words.
    Quote,
    /// Preformatted code; no part of [`Page::text`].
    Code,
}

/// A block of text of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its words: entities decoded, white space collapsed, never empty.
    pub text: String,
}

/// Where a job posting was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobSource {
    /// A `<script type="application/ld+json">`.
    JsonLd,
    /// `itemscope` and `itemprop` attributes.
    Microdata,
}

/// What a page says of a vacancy in schema.org's terms. Every text is plain: markup is gone,
/// headings stand on their own line and list items begin with `- `.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobPosting {
    /// Where it was found.
    pub source: JobSource,
    /// Whether it belongs to another vacancy than the one on show: its title is in no heading and
    /// not the page's, its words are nowhere to be seen, and the page reads like a job ad.
    pub stale: bool,
    /// The job title.
    pub title: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The duties, where they stand in a field of their own.
    pub responsibilities: Option<String>,
    /// What the applicant should bring.
    pub qualifications: Option<String>,
    /// The skills.
    pub skills: Option<String>,
    /// Commission, bonus and the like (`incentiveCompensation`).
    pub incentive: Option<String>,
    /// Benefits (`jobBenefits`).
    pub benefits: Option<String>,
    /// The pay in words, such as `GBP 24000-28000 per year`.
    pub pay: Option<String>,
    /// The kinds of employment as given, such as `FULL_TIME` or `CONTRACTOR`.
    pub employment_types: Vec<String>,
    /// The occupation: a name, an O*NET-SOC code or both.
    pub occupation: Option<String>,
    /// The industry.
    pub industry: Option<String>,
    /// The employer's name.
    pub organization: Option<String>,
    /// The whole advert in reading order: the description, then under a heading each whatever it
    /// does not already say of responsibilities, qualifications, skills and benefits.
    pub text: String,
}

impl JobPosting {
    /// What is known beside the advert's words: the channel, the title, the facts.
    #[must_use]
    pub fn context(&self) -> Context {
        let mut context = Context::new(Channel::JobAd);
        context.title = self.title.clone();
        context.job = JobFacts {
            pay: self.pay.clone(),
            incentive: self.incentive.clone(),
            occupation: self.occupation.clone(),
        };
        context
    }
}

/// A page as far as an assessment needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The headline: the first `h1` of the content, else the title that the page gives itself.
    pub title: Option<String>,
    /// The language tag as given, such as `en-GB`.
    pub language: Option<String>,
    /// The main words: blocks with a blank line between them, list items as `- ` lines, quotations
    /// as `> ` lines, without code.
    pub text: String,
    /// The blocks that `text` is made of, and code.
    pub blocks: Vec<Block>,
    /// The vacancy, when the page holds one in structured form.
    pub job: Option<JobPosting>,
    /// What kind of page it seems to be; a hint that a person may correct.
    pub channel: Channel,
}

/// A posting with fewer words than this may be a mere teaser of what the page shows.
const TEASER_WORDS: usize = 25;

impl Page {
    /// What is known beside the words of [`Page::assessed_text`].
    #[must_use]
    pub fn context(&self) -> Context {
        match self.posting() {
            Some(job) => {
                let mut context = job.context();
                context.title = context.title.or_else(|| self.title.clone());
                context
            }
            None => {
                let mut context = Context::new(self.channel);
                context.title = self.title.clone();
                context
            }
        }
    }

    /// The words to assess: those of the job posting when there is one that holds good and says
    /// more than a teaser, else the main text.
    #[must_use]
    pub fn assessed_text(&self) -> &str {
        let Some(job) = self.posting() else { return &self.text };
        let words = |text: &str, most: usize| text.split_whitespace().take(most).count();
        let teaser = words(&job.text, TEASER_WORDS) < TEASER_WORDS
            && words(&self.text, 2 * TEASER_WORDS) >= 2 * TEASER_WORDS;
        if teaser { &self.text } else { &job.text }
    }

    /// The posting, unless it is stale.
    fn posting(&self) -> Option<&JobPosting> {
        self.job.as_ref().filter(|job| !job.stale)
    }
}
