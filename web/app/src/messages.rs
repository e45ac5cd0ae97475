//! Every word the app shows, by key and language.
//!
//! Generated from `web/messages` by `cargo xtask generate`; edit those files instead.

/// A language the app speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lang {
    #[default]
    /// `en`.
    En,
}

#[allow(dead_code, reason = "used once there is a choice of languages")]
impl Lang {
    /// Every language, the reference first.
    pub const ALL: &[Self] = &[Self::En];

    /// Its BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
        }
    }

    /// The first language that a tag such as `en-GB` names, by its primary subtag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next().unwrap_or_default();
        Self::ALL.iter().copied().find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }
}

/// A message that is shown as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Key {
    /// "Unmuddle"
    #[allow(dead_code, reason = "shared with the extension")]
    ProductName,
    /// "This is marketing."
    #[allow(dead_code, reason = "shared with the extension")]
    VerdictMarketing,
    /// "This is selling."
    #[allow(dead_code, reason = "shared with the extension")]
    VerdictSales,
    /// "This does both."
    #[allow(dead_code, reason = "shared with the extension")]
    VerdictBoth,
    /// "This is neither."
    #[allow(dead_code, reason = "shared with the extension")]
    VerdictNeither,
    /// "Hard to say yet."
    #[allow(dead_code, reason = "shared with the extension")]
    VerdictUnsure,
    /// "It shapes how people see you and asks for little or nothing."
    #[allow(dead_code, reason = "shared with the extension")]
    VerdictMarketingDetail,
    /// "It moves people to a decision."
    #[allow(dead_code, reason = "shared with the extension")]
    VerdictSalesDetail,
    /// "Some of it shapes how people see you, some of it asks them to decide."
    #[allow(dead_code, reason = "shared with the extension")]
    VerdictBothDetail,
    /// "It neither shapes how people see you nor asks them to decide."
    #[allow(dead_code, reason = "shared with the extension")]
    VerdictNeitherDetail,
    /// "If anything, it leans towards marketing."
    #[allow(dead_code, reason = "shared with the extension")]
    VerdictUnsureMarketing,
    /// "If anything, it leans towards selling."
    #[allow(dead_code, reason = "shared with the extension")]
    VerdictUnsureSales,
    /// "There are hints of marketing and of selling."
    #[allow(dead_code, reason = "shared with the extension")]
    VerdictUnsureBoth,
    /// "A few more words would help."
    #[allow(dead_code, reason = "shared with the extension")]
    VerdictUnsureNeither,
    /// "Muddled here"
    #[allow(dead_code, reason = "shared with the extension")]
    Muddled,
    /// "Not muddled"
    #[allow(dead_code, reason = "shared with the extension")]
    NotMuddled,
    /// "Selling has its own places. Here, people come to get to know you."
    #[allow(dead_code, reason = "shared with the extension")]
    MuddleChannel,
    /// "Marketing and selling are two different jobs. This ad mixes them."
    #[allow(dead_code, reason = "shared with the extension")]
    MuddleRole,
    /// "It expects sales from marketing, or expects them too soon."
    #[allow(dead_code, reason = "shared with the extension")]
    MuddleExpectation,
    /// "It calls one thing by the other's name."
    #[allow(dead_code, reason = "shared with the extension")]
    MuddleName,
    /// "It presses a little. A calmer ask keeps more doors open."
    #[allow(dead_code, reason = "shared with the extension")]
    Pushy,
    /// "Marketing"
    #[allow(dead_code, reason = "shared with the extension")]
    Marketing,
    /// "Sales"
    #[allow(dead_code, reason = "shared with the extension")]
    Sales,
    /// "Both"
    #[allow(dead_code, reason = "shared with the extension")]
    Both,
    /// "A post on social media"
    #[allow(dead_code, reason = "shared with the extension")]
    ChannelOrganicPost,
    /// "A blog article"
    #[allow(dead_code, reason = "shared with the extension")]
    ChannelBlog,
    /// "An email to a mailing list"
    #[allow(dead_code, reason = "shared with the extension")]
    ChannelListEmail,
    /// "A paid advert"
    #[allow(dead_code, reason = "shared with the extension")]
    ChannelAdvert,
    /// "A message to one person who asked"
    #[allow(dead_code, reason = "shared with the extension")]
    ChannelOneToOne,
    /// "A first message to someone new"
    #[allow(dead_code, reason = "shared with the extension")]
    ChannelColdOutreach,
    /// "A product page"
    #[allow(dead_code, reason = "shared with the extension")]
    ChannelProductPage,
    /// "A page of prices"
    #[allow(dead_code, reason = "shared with the extension")]
    ChannelPricingPage,
    /// "A page that asks for gifts"
    #[allow(dead_code, reason = "shared with the extension")]
    ChannelDonationPage,
    /// "A page about us"
    #[allow(dead_code, reason = "shared with the extension")]
    ChannelAboutPage,
    /// "Help or instructions"
    #[allow(dead_code, reason = "shared with the extension")]
    ChannelDocs,
    /// "Another page"
    #[allow(dead_code, reason = "shared with the extension")]
    ChannelOtherPage,
    /// "A job ad"
    #[allow(dead_code, reason = "shared with the extension")]
    ChannelJobAd,
    /// "Not sure yet"
    #[allow(dead_code, reason = "shared with the extension")]
    ChannelUnknown,
    /// "Where will people read it?"
    #[allow(dead_code, reason = "shared with the extension")]
    ChannelLabel,
    /// "Choose where people will read it to see whether it fits."
    #[allow(dead_code, reason = "shared with the extension")]
    PlaceUnknown,
    /// "What the evidence says"
    #[allow(dead_code, reason = "shared with the extension")]
    SharesLabel,
    /// "There is no evidence for either side yet."
    #[allow(dead_code, reason = "shared with the extension")]
    SharesNone,
    /// "The text is very long, so only the first part was read."
    #[allow(dead_code, reason = "shared with the extension")]
    Truncated,
    /// "This does not look like English, the one language read here. Take the verdict lightly."
    #[allow(dead_code, reason = "shared with the extension")]
    OtherLanguage,
    /// "Worth a look"
    #[allow(dead_code, reason = "shared with the extension")]
    Findings,
    /// "Nothing stands out. Nicely put."
    #[allow(dead_code, reason = "shared with the extension")]
    FindingsNone,
    /// "In the title"
    #[allow(dead_code, reason = "shared with the extension")]
    InTitle,
    /// "In the pay"
    #[allow(dead_code, reason = "shared with the extension")]
    InPay,
    /// "In the text as a whole"
    #[allow(dead_code, reason = "shared with the extension")]
    InWhole,
    /// "Unmuddle: marketing, sales, or both?"
    PageTitle,
    /// "Paste a post, an email or a job ad. See what its words do, marketing or sales, and whether they fit the place. Nothing leaves your browser."
    PageDescription,
    /// "Skip to the text"
    SkipLink,
    /// "Pages"
    Pages,
    /// "The rules"
    RulesLink,
    /// "Is it marketing, or is it selling?"
    Headline,
    /// "Paste a post, an email or a job ad. See what its words do, and whether they fit the place."
    Lead,
    /// "Your text stays in this browser. Nothing is sent anywhere."
    Promise,
    /// "It reads English, and it can be wrong. You know your readers best."
    Limits,
    /// "This page reads your text on your own machine, and needs JavaScript and WebAssembly for that. Nothing would be sent anywhere."
    NoScript,
    /// "The part that reads your text did not load. Please reload the page; what you typed is safe to copy."
    Failed,
    /// "Your text"
    Desk,
    /// "Most asked"
    ChannelsCommon,
    /// "Other places"
    ChannelsMore,
    /// "Job title"
    TitleLabel,
    /// "The title as it stands in the ad."
    TitleHint,
    /// "Your text"
    TextLabel,
    /// "Paste or type here…"
    TextPlaceholder,
    /// "Put the cursor on marked words to see why they are marked."
    TextHint,
    /// "Go to the reason"
    GoToReason,
    /// "Try one:"
    SamplesLabel,
    /// "Clear"
    Clear,
    /// "Bring my text back"
    BringBack,
    /// "Copy link"
    CopyLink,
    /// "Link copied. It holds your text."
    LinkCopied,
    /// "The link is in the address bar, ready to copy."
    LinkNotCopied,
    /// "What the lines mean"
    Legend,
    /// "marketing"
    LegendMarketing,
    /// "selling"
    LegendSales,
    /// "both"
    LegendBoth,
    /// "worth a look"
    LegendFinding,
    /// "The verdict"
    Verdict,
    /// "The verdict appears here while you type."
    VerdictWaiting,
    /// "What the words do, which ones show it, and whether they fit the place."
    VerdictWaitingDetail,
    /// "Selling is welcome there."
    PlaceSalesWelcome,
    /// "That suits its place."
    PlaceOrganicFits,
    /// "One job, clearly described."
    PlaceJobClear,
    /// "Nothing looks out of place."
    PlaceOther,
    /// "There is nothing to untangle."
    PlaceQuiet,
    /// "What it asks of people"
    AskLabel,
    /// "Nothing at all"
    AskNothing,
    /// "To react: like, comment, share"
    AskReact,
    /// "To take something free"
    AskTakeFree,
    /// "To raise a hand: a trial, a quote, a chat"
    AskRaiseHand,
    /// "To decide: buy, book, sign"
    AskCommit,
    /// "To decide under pressure"
    AskCommitUnderPressure,
    /// "Reading a long text…"
    Reading,
    /// "Show in the text"
    ShowInText,
    /// "Show the title"
    ShowInTitle,
    /// "The whole rule"
    WhyThisRule,
    /// "In the article's words:"
    QuoteFrom,
    /// "Place"
    KindChannel,
    /// "Job"
    KindRole,
    /// "Expectation"
    KindExpectation,
    /// "Name"
    KindName,
    /// "Tone"
    KindTone,
    /// "Observation"
    KindNone,
    /// "Muddle"
    SeverityWarn,
    /// "Hint"
    SeverityNote,
    /// "Observation"
    SeverityInfo,
    /// "Nothing stands out."
    SaidFindingsNone,
    /// "One thing is worth a look."
    SaidFindingsOne,
    /// "The address of this page holds your text, so a reload brings it back."
    KeptInLink,
    /// "Too long to keep in the link. A reload in this tab brings it back."
    KeptInTab,
    /// "Too long to keep in the link, and this browser keeps nothing for the tab. Copy it before you leave."
    KeptNowhere,
    /// "This link cannot be read; perhaps it lost a part on its way. The page starts fresh."
    BrokenLink,
    /// "A post that sells"
    SampleSellingName,
    /// "Last spring I fell asleep at my daughter's birthday table, with the cake in front of me. I had been answering emails until two in the morning for weeks, and I was proud of it.  It took me a year to learn how to stop. Now I help other people who run small firms to do the same.  Only 3 places left on my Spring Reset programme! Twelve weeks, a plan made for you, and a call with me every Friday. It is £497 until Sunday at midnight, then the price goes up.  DM me YES to claim your place before it's gone."
    SampleSellingText,
    /// "A post that shines"
    SampleStoryName,
    /// "On Tuesday a boy of about nine wheeled in a bicycle older than his father. The chain had rusted into one solid piece, and the saddle was held on with string.  We soaked the chain overnight, and he came back after school to help. It turns out that his grandmother rode it to the mill every morning for thirty years.  He rang the bell all the way down the hill. We could still hear it from the workshop when he had passed the church.  What is the oldest thing you still use every day?"
    SampleStoryText,
    /// "A muddled job ad"
    SampleJobName,
    /// "Marketing Executive"
    SampleJobTitle,
    /// "About us We are a team of twelve who make garden furniture from reclaimed oak.  What you will do - Plan our content calendar and write the newsletter and the blog - Run our Instagram and make short films in the workshop - Make 60 cold calls a day to garden centres and landscapers - Close new accounts and carry a personal sales target of £25,000 a month  What you bring - A good eye, a clear pen and a thick skin on the phone  Pay £24,000 a year plus uncapped commission"
    SampleJobText,
    /// "An advert"
    SampleAdvertName,
    /// "Bread baked at five, on your table by eight.  Order your first box today for £12 and choose any two loaves. Delivery in the city is free, and you can pause whenever you like.  Use the code CRUMB at checkout and get a third loaf on us. Order now."
    SampleAdvertText,
}

/// A message in a language.
pub const fn text(key: Key, lang: Lang) -> &'static str {
    match lang {
        Lang::En => match key {
            Key::ProductName => "Unmuddle",
            Key::VerdictMarketing => "This is marketing.",
            Key::VerdictSales => "This is selling.",
            Key::VerdictBoth => "This does both.",
            Key::VerdictNeither => "This is neither.",
            Key::VerdictUnsure => "Hard to say yet.",
            Key::VerdictMarketingDetail => {
                "It shapes how people see you and asks for little or nothing."
            }
            Key::VerdictSalesDetail => "It moves people to a decision.",
            Key::VerdictBothDetail => {
                "Some of it shapes how people see you, some of it asks them to decide."
            }
            Key::VerdictNeitherDetail => {
                "It neither shapes how people see you nor asks them to decide."
            }
            Key::VerdictUnsureMarketing => "If anything, it leans towards marketing.",
            Key::VerdictUnsureSales => "If anything, it leans towards selling.",
            Key::VerdictUnsureBoth => "There are hints of marketing and of selling.",
            Key::VerdictUnsureNeither => "A few more words would help.",
            Key::Muddled => "Muddled here",
            Key::NotMuddled => "Not muddled",
            Key::MuddleChannel => {
                "Selling has its own places. Here, people come to get to know you."
            }
            Key::MuddleRole => "Marketing and selling are two different jobs. This ad mixes them.",
            Key::MuddleExpectation => "It expects sales from marketing, or expects them too soon.",
            Key::MuddleName => "It calls one thing by the other's name.",
            Key::Pushy => "It presses a little. A calmer ask keeps more doors open.",
            Key::Marketing => "Marketing",
            Key::Sales => "Sales",
            Key::Both => "Both",
            Key::ChannelOrganicPost => "A post on social media",
            Key::ChannelBlog => "A blog article",
            Key::ChannelListEmail => "An email to a mailing list",
            Key::ChannelAdvert => "A paid advert",
            Key::ChannelOneToOne => "A message to one person who asked",
            Key::ChannelColdOutreach => "A first message to someone new",
            Key::ChannelProductPage => "A product page",
            Key::ChannelPricingPage => "A page of prices",
            Key::ChannelDonationPage => "A page that asks for gifts",
            Key::ChannelAboutPage => "A page about us",
            Key::ChannelDocs => "Help or instructions",
            Key::ChannelOtherPage => "Another page",
            Key::ChannelJobAd => "A job ad",
            Key::ChannelUnknown => "Not sure yet",
            Key::ChannelLabel => "Where will people read it?",
            Key::PlaceUnknown => "Choose where people will read it to see whether it fits.",
            Key::SharesLabel => "What the evidence says",
            Key::SharesNone => "There is no evidence for either side yet.",
            Key::Truncated => "The text is very long, so only the first part was read.",
            Key::OtherLanguage => {
                "This does not look like English, the one language read here. Take the verdict lightly."
            }
            Key::Findings => "Worth a look",
            Key::FindingsNone => "Nothing stands out. Nicely put.",
            Key::InTitle => "In the title",
            Key::InPay => "In the pay",
            Key::InWhole => "In the text as a whole",
            Key::PageTitle => "Unmuddle: marketing, sales, or both?",
            Key::PageDescription => {
                "Paste a post, an email or a job ad. See what its words do, marketing or sales, and whether they fit the place. Nothing leaves your browser."
            }
            Key::SkipLink => "Skip to the text",
            Key::Pages => "Pages",
            Key::RulesLink => "The rules",
            Key::Headline => "Is it marketing, or is it selling?",
            Key::Lead => {
                "Paste a post, an email or a job ad. See what its words do, and whether they fit the place."
            }
            Key::Promise => "Your text stays in this browser. Nothing is sent anywhere.",
            Key::Limits => "It reads English, and it can be wrong. You know your readers best.",
            Key::NoScript => {
                "This page reads your text on your own machine, and needs JavaScript and WebAssembly for that. Nothing would be sent anywhere."
            }
            Key::Failed => {
                "The part that reads your text did not load. Please reload the page; what you typed is safe to copy."
            }
            Key::Desk => "Your text",
            Key::ChannelsCommon => "Most asked",
            Key::ChannelsMore => "Other places",
            Key::TitleLabel => "Job title",
            Key::TitleHint => "The title as it stands in the ad.",
            Key::TextLabel => "Your text",
            Key::TextPlaceholder => "Paste or type here…",
            Key::TextHint => "Put the cursor on marked words to see why they are marked.",
            Key::GoToReason => "Go to the reason",
            Key::SamplesLabel => "Try one:",
            Key::Clear => "Clear",
            Key::BringBack => "Bring my text back",
            Key::CopyLink => "Copy link",
            Key::LinkCopied => "Link copied. It holds your text.",
            Key::LinkNotCopied => "The link is in the address bar, ready to copy.",
            Key::Legend => "What the lines mean",
            Key::LegendMarketing => "marketing",
            Key::LegendSales => "selling",
            Key::LegendBoth => "both",
            Key::LegendFinding => "worth a look",
            Key::Verdict => "The verdict",
            Key::VerdictWaiting => "The verdict appears here while you type.",
            Key::VerdictWaitingDetail => {
                "What the words do, which ones show it, and whether they fit the place."
            }
            Key::PlaceSalesWelcome => "Selling is welcome there.",
            Key::PlaceOrganicFits => "That suits its place.",
            Key::PlaceJobClear => "One job, clearly described.",
            Key::PlaceOther => "Nothing looks out of place.",
            Key::PlaceQuiet => "There is nothing to untangle.",
            Key::AskLabel => "What it asks of people",
            Key::AskNothing => "Nothing at all",
            Key::AskReact => "To react: like, comment, share",
            Key::AskTakeFree => "To take something free",
            Key::AskRaiseHand => "To raise a hand: a trial, a quote, a chat",
            Key::AskCommit => "To decide: buy, book, sign",
            Key::AskCommitUnderPressure => "To decide under pressure",
            Key::Reading => "Reading a long text…",
            Key::ShowInText => "Show in the text",
            Key::ShowInTitle => "Show the title",
            Key::WhyThisRule => "The whole rule",
            Key::QuoteFrom => "In the article's words:",
            Key::KindChannel => "Place",
            Key::KindRole => "Job",
            Key::KindExpectation => "Expectation",
            Key::KindName => "Name",
            Key::KindTone => "Tone",
            Key::KindNone => "Observation",
            Key::SeverityWarn => "Muddle",
            Key::SeverityNote => "Hint",
            Key::SeverityInfo => "Observation",
            Key::SaidFindingsNone => "Nothing stands out.",
            Key::SaidFindingsOne => "One thing is worth a look.",
            Key::KeptInLink => {
                "The address of this page holds your text, so a reload brings it back."
            }
            Key::KeptInTab => "Too long to keep in the link. A reload in this tab brings it back.",
            Key::KeptNowhere => {
                "Too long to keep in the link, and this browser keeps nothing for the tab. Copy it before you leave."
            }
            Key::BrokenLink => {
                "This link cannot be read; perhaps it lost a part on its way. The page starts fresh."
            }
            Key::SampleSellingName => "A post that sells",
            Key::SampleSellingText => {
                "Last spring I fell asleep at my daughter's birthday table, with the cake in front of me. I had been answering emails until two in the morning for weeks, and I was proud of it.\n\nIt took me a year to learn how to stop. Now I help other people who run small firms to do the same.\n\nOnly 3 places left on my Spring Reset programme! Twelve weeks, a plan made for you, and a call with me every Friday. It is £497 until Sunday at midnight, then the price goes up.\n\nDM me YES to claim your place before it's gone."
            }
            Key::SampleStoryName => "A post that shines",
            Key::SampleStoryText => {
                "On Tuesday a boy of about nine wheeled in a bicycle older than his father. The chain had rusted into one solid piece, and the saddle was held on with string.\n\nWe soaked the chain overnight, and he came back after school to help. It turns out that his grandmother rode it to the mill every morning for thirty years.\n\nHe rang the bell all the way down the hill. We could still hear it from the workshop when he had passed the church.\n\nWhat is the oldest thing you still use every day?"
            }
            Key::SampleJobName => "A muddled job ad",
            Key::SampleJobTitle => "Marketing Executive",
            Key::SampleJobText => {
                "About us\nWe are a team of twelve who make garden furniture from reclaimed oak.\n\nWhat you will do\n- Plan our content calendar and write the newsletter and the blog\n- Run our Instagram and make short films in the workshop\n- Make 60 cold calls a day to garden centres and landscapers\n- Close new accounts and carry a personal sales target of £25,000 a month\n\nWhat you bring\n- A good eye, a clear pen and a thick skin on the phone\n\nPay\n£24,000 a year plus uncapped commission"
            }
            Key::SampleAdvertName => "An advert",
            Key::SampleAdvertText => {
                "Bread baked at five, on your table by eight.\n\nOrder your first box today for £12 and choose any two loaves. Delivery in the city is free, and you can pause whenever you like.\n\nUse the code CRUMB at checkout and get a third loaf on us. Order now."
            }
        },
    }
}

/// "{figure}%"
#[allow(dead_code, reason = "shared with the extension")]
pub fn percent(lang: Lang, figure: impl std::fmt::Display) -> String {
    match lang {
        Lang::En => format!("{figure}%"),
    }
}

/// "Smaller observations ({count})"
#[allow(dead_code, reason = "shared with the extension")]
pub fn findings_more(lang: Lang, count: impl std::fmt::Display) -> String {
    match lang {
        Lang::En => format!("Smaller observations ({count})"),
    }
}

/// "step {step} of 5"
pub fn ask_of(lang: Lang, step: impl std::fmt::Display) -> String {
    match lang {
        Lang::En => format!("step {step} of 5"),
    }
}

/// "Why? Rule {rule}"
pub fn why_rule(lang: Lang, rule: impl std::fmt::Display) -> String {
    match lang {
        Lang::En => format!("Why? Rule {rule}"),
    }
}

/// "{count} things are worth a look."
pub fn said_findings(lang: Lang, count: impl std::fmt::Display) -> String {
    match lang {
        Lang::En => format!("{count} things are worth a look."),
    }
}
