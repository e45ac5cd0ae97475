//! What is known of the web's pages: hosts, paths, types, hooks, phrases. Data only.

use unmuddle::Channel::{self, *};

/// How the value of an attribute must look.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Value {
    /// One of its words is this.
    Word(&'static str),
    /// One of its words begins with this.
    Starts(&'static str),
}

impl Value {
    fn holds(self, given: &str) -> bool {
        given.split_ascii_whitespace().any(|word| match self {
            Value::Word(wanted) => word == wanted,
            Value::Starts(wanted) => word.starts_with(wanted),
        })
    }
}

/// Elements in which job boards show the advert's words.
const JOB_TEXT: &[(&str, Value)] = &[
    ("id", Value::Word("jobDescriptionText")),
    ("id", Value::Word("job-details")),
    ("id", Value::Word("app_body")),
    ("class", Value::Word("job__description")),
    ("class", Value::Word("jobs-description-content__text")),
    ("class", Value::Word("show-more-less-html__markup")),
    ("class", Value::Starts("JobDetails_jobDescription")),
    ("data-qa", Value::Word("job-description")),
    ("data-test-id", Value::Word("job-details")),
    ("data-testid", Value::Word("svx-description-container-inner")),
    ("data-testid", Value::Word("job-section-description")),
    ("data-automation", Value::Word("jobAdDetails")),
    ("data-automation-id", Value::Word("jobPostingDescription")),
    ("data-ui", Value::Word("job-description")),
];

/// Elements in which job boards show the job title.
const JOB_TITLE: &[(&str, Value)] = &[
    ("class", Value::Word("posting-headline")),
    ("class", Value::Word("app-title")),
    ("class", Value::Word("job__title")),
    ("id", Value::Starts("jd-job-title")),
    ("data-testid", Value::Word("simpler-jobTitle")),
    ("data-testid", Value::Word("jobTitle")),
    ("data-automation", Value::Word("job-detail-title")),
    ("data-automation-id", Value::Word("jobPostingHeader")),
];

/// Words of `id` and `class` that mark what surrounds the content.
const SURROUNDINGS: &[&str] = &[
    "breadcrumb",
    "breadcrumbs",
    "comments",
    "cookie-banner",
    "cookie-consent",
    "cookie-notice",
    "cookiebanner",
    "cookieconsent",
    "cybotcookiebotdialog",
    "footer",
    "gdpr",
    "navbar",
    "navigation",
    "onetrust-consent-sdk",
    "pagination",
    "related-posts",
    "share-buttons",
    "sidebar",
    "site-footer",
    "site-nav",
    "skip-link",
    "social-share",
];

/// Words of `class` that hide text from sight.
const HIDDEN: &[&str] = &["screen-reader-text", "sr-only", "visually-hidden", "visuallyhidden"];

/// Values of `role` that mark what surrounds the content.
const SURROUNDING_ROLES: &[&str] = &[
    "alertdialog",
    "banner",
    "complementary",
    "contentinfo",
    "dialog",
    "menu",
    "menubar",
    "navigation",
    "search",
    "tablist",
    "toolbar",
];

/// Whether the attributes that `get` looks up mark the words of a job advert.
pub(crate) fn marks_job_text<'a>(get: impl Fn(&str) -> Option<&'a str>) -> bool {
    any_hook(JOB_TEXT, get)
}

/// Whether the attributes that `get` looks up mark a job title.
pub(crate) fn marks_job_title<'a>(get: impl Fn(&str) -> Option<&'a str>) -> bool {
    any_hook(JOB_TITLE, get)
}

fn any_hook<'a>(hooks: &[(&str, Value)], get: impl Fn(&str) -> Option<&'a str>) -> bool {
    hooks.iter().any(|(name, value)| get(name).is_some_and(|given| value.holds(given)))
}

/// Whether an `id` or `class` marks what surrounds the content.
pub(crate) fn marks_surroundings(names: &str) -> bool {
    names.split_ascii_whitespace().any(|name| listed(SURROUNDINGS, name))
}

/// Whether a `class` hides text from sight.
pub(crate) fn hides(class: &str) -> bool {
    class.split_ascii_whitespace().any(|name| listed(HIDDEN, name))
}

/// Whether a `role` marks what surrounds the content.
pub(crate) fn is_surrounding_role(role: &str) -> bool {
    listed(SURROUNDING_ROLES, role.trim())
}

fn listed(list: &[&str], name: &str) -> bool {
    list.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Hosts, with the first segment of the path where it matters (`""` for any), and their channel.
/// `name.*` is a first label, `*.host` a host and all below it. The first match counts.
pub(crate) const HOSTS: &[(&str, &str, Channel)] = &[
    ("linkedin.com", "jobs", JobAd),
    ("linkedin.com", "pulse", Blog),
    ("linkedin.com", "posts", OrganicPost),
    ("linkedin.com", "feed", OrganicPost),
    ("linkedin.com", "company", AboutPage),
    ("*.greenhouse.io", "", JobAd),
    ("*.lever.co", "", JobAd),
    ("*.ashbyhq.com", "", JobAd),
    ("*.myworkdayjobs.com", "", JobAd),
    ("*.workable.com", "", JobAd),
    ("*.smartrecruiters.com", "", JobAd),
    ("*.teamtailor.com", "", JobAd),
    ("*.recruitee.com", "", JobAd),
    ("*.indeed.com", "", JobAd),
    ("jobs.*", "", JobAd),
    ("job-boards.*", "", JobAd),
    ("careers.*", "", JobAd),
    ("facebook.com", "ads", Advert),
    ("*.facebook.com", "", OrganicPost),
    ("*.instagram.com", "", OrganicPost),
    ("*.threads.net", "", OrganicPost),
    ("*.threads.com", "", OrganicPost),
    ("x.com", "", OrganicPost),
    ("twitter.com", "", OrganicPost),
    ("bsky.app", "", OrganicPost),
    ("mastodon.social", "", OrganicPost),
    ("*.reddit.com", "r", OrganicPost),
    ("mailchi.mp", "", ListEmail),
    ("*.campaign-archive.com", "", ListEmail),
    ("*.medium.com", "", Blog),
    ("*.substack.com", "p", Blog),
    ("*.wordpress.com", "", Blog),
    ("*.blogspot.com", "", Blog),
    ("blog.*", "", Blog),
    ("docs.*", "", Docs),
    ("developer.*", "", Docs),
    ("developers.*", "", Docs),
    ("help.*", "", Docs),
    ("*.readthedocs.io", "", Docs),
    ("*.gitbook.io", "", Docs),
    ("docs.rs", "", Docs),
    ("shop.*", "", ProductPage),
    ("store.*", "", ProductPage),
    ("*.etsy.com", "listing", ProductPage),
    ("*.justgiving.com", "", DonationPage),
    ("*.gofundme.com", "", DonationPage),
];

/// Segments of a path and their channel; the first segment that is listed counts. A job segment
/// counts only with another segment after it (a vacancy, not the list of them).
pub(crate) const SEGMENTS: &[(&str, Channel)] = &[
    ("blog", Blog),
    ("blogs", Blog),
    ("docs", Docs),
    ("documentation", Docs),
    ("developers", Docs),
    ("api-reference", Docs),
    ("pricing", PricingPage),
    ("prices", PricingPage),
    ("plans", PricingPage),
    ("donate", DonationPage),
    ("donation", DonationPage),
    ("donations", DonationPage),
    ("give", DonationPage),
    ("about", AboutPage),
    ("about-us", AboutPage),
    ("our-story", AboutPage),
    ("who-we-are", AboutPage),
    ("shop", ProductPage),
    ("product", ProductPage),
    ("products", ProductPage),
    ("newsletter", ListEmail),
    ("newsletters", ListEmail),
    ("careers", JobAd),
    ("career", JobAd),
    ("jobs", JobAd),
    ("job", JobAd),
    ("vacancies", JobAd),
    ("vacancy", JobAd),
    ("openings", JobAd),
    ("positions", JobAd),
];

/// Types of schema.org at the top of a page's data, and their channel; the first that is there
/// counts. A news article stands in its own right: `OtherPage`.
pub(crate) const TYPES: &[(&str, Channel)] = &[
    ("NewsArticle", OtherPage),
    ("BlogPosting", Blog),
    ("SocialMediaPosting", OrganicPost),
    ("TechArticle", Docs),
    ("APIReference", Docs),
    ("Article", Blog),
    ("Product", ProductPage),
    ("ProductGroup", ProductPage),
    ("Offer", ProductPage),
    ("AggregateOffer", ProductPage),
    ("DonateAction", DonationPage),
    ("AboutPage", AboutPage),
];

/// Values of `og:type` and their channel.
pub(crate) const OG_TYPES: &[(&str, Channel)] = &[
    ("article", Blog),
    ("product", ProductPage),
    ("product.item", ProductPage),
    ("product.group", ProductPage),
    ("og:product", ProductPage),
];

/// Phrases that only an e-mail to a list holds.
pub(crate) const LIST_EMAIL_PHRASES: &[&str] = &[
    "view this email in your browser",
    "view this e-mail in your browser",
    "view this email in a browser",
    "view this email online",
    "view email in browser",
    "view in your browser",
    "you are receiving this email because",
    "you're receiving this email because",
    "you received this email because",
    "you are receiving this e-mail because",
];

/// Phrases that job adverts hold; a page that holds [`ENOUGH_JOB_PHRASES`] of them reads like one.
pub(crate) const JOB_PHRASES: &[&str] = &[
    "about the job",
    "about the role",
    "about you",
    "apply",
    "benefits",
    "candidate",
    "cover letter",
    "duties",
    "employment type",
    "experience",
    "full-time",
    "full time",
    "job description",
    "part-time",
    "permanent",
    "qualifications",
    "reporting to",
    "requirements",
    "responsibilities",
    "salary",
    "the role",
    "we are looking for",
    "we're looking for",
    "what you'll do",
    "what you’ll do",
    "you will",
];

/// See [`JOB_PHRASES`].
pub(crate) const ENOUGH_JOB_PHRASES: usize = 3;
