//! Every word the app shows while it runs, by key.
//!
//! Generated from `web/messages` by `cargo xtask generate`; edit those files instead.

use std::fmt::Display;

/// The languages there are, the built-in one first: BCP 47 tags.
pub const LANGUAGES: &[&str] = &["en", "de"];

/// So many messages stand in a list.
pub const COUNT: usize = 299;

/// The same whenever the same messages stand in the same order.
pub const FINGERPRINT: u32 = 0xd443f1b1;

/// A message: its place in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u16)]
#[non_exhaustive]
pub enum Key {
    /// "Unmuddle"
    ProductName,
    /// "This is marketing."
    VerdictMarketing,
    /// "This is selling."
    VerdictSales,
    /// "This does both."
    VerdictBoth,
    /// "This is neither."
    VerdictNeither,
    /// "Hard to say yet."
    VerdictUnsure,
    /// "It shapes how people see you and asks for little or nothing."
    VerdictMarketingDetail,
    /// "It moves people to a decision."
    VerdictSalesDetail,
    /// "Some of it shapes how people see you, some of it asks them to decide."
    VerdictBothDetail,
    /// "It neither shapes how people see you nor asks them to decide."
    VerdictNeitherDetail,
    /// "If anything, it leans towards marketing."
    VerdictUnsureMarketing,
    /// "If anything, it leans towards selling."
    VerdictUnsureSales,
    /// "There are hints of marketing and of selling."
    VerdictUnsureBoth,
    /// "A few more words would help."
    VerdictUnsureNeither,
    /// "Muddled here"
    Muddled,
    /// "Not muddled"
    NotMuddled,
    /// "Selling has its own places. Here, people come to get to know you."
    MuddleChannel,
    /// "Marketing and selling are two different jobs. This ad mixes them."
    MuddleRole,
    /// "It expects sales from marketing, or expects them too soon."
    MuddleExpectation,
    /// "It calls one thing by the other's name."
    MuddleName,
    /// "It presses a little. A calmer ask keeps more doors open."
    Pushy,
    /// "Marketing"
    Marketing,
    /// "Sales"
    Sales,
    /// "Both"
    Both,
    /// "A post on social media"
    ChannelOrganicPost,
    /// "A blog article"
    ChannelBlog,
    /// "An email to a mailing list"
    ChannelListEmail,
    /// "A paid advert"
    ChannelAdvert,
    /// "A message to one person who asked"
    ChannelOneToOne,
    /// "A first message to someone new"
    ChannelColdOutreach,
    /// "A product page"
    ChannelProductPage,
    /// "A page of prices"
    ChannelPricingPage,
    /// "A page that asks for gifts"
    ChannelDonationPage,
    /// "A page about us"
    ChannelAboutPage,
    /// "Help or instructions"
    ChannelDocs,
    /// "Another page"
    ChannelOtherPage,
    /// "A job ad"
    ChannelJobAd,
    /// "Not sure yet"
    ChannelUnknown,
    /// "Where will people read it?"
    ChannelLabel,
    /// "Choose where people will read it to see whether it fits."
    PlaceUnknown,
    /// "This reads like a job ad, so it was read as one. If it is something else, choose its place."
    PlaceTakenForJobAd,
    /// "What the evidence says"
    SharesLabel,
    /// "There is no evidence for either side yet."
    SharesNone,
    /// "{figure}%"
    Percent,
    /// "The text is very long, so only the first part was read."
    Truncated,
    /// "This does not look like English, the one language read here. Take the verdict lightly."
    OtherLanguage,
    /// "Worth a look"
    Findings,
    /// "Nothing stands out. Nicely put."
    FindingsNone,
    /// "Smaller observations ({count})"
    FindingsMore,
    /// "In the title"
    InTitle,
    /// "In the pay"
    InPay,
    /// "In the text as a whole"
    InWhole,
    /// "Put the cursor on marked words to see why they are marked."
    TextHint,
    /// "Go to the reason"
    GoToReason,
    /// "Link copied. It holds your text."
    LinkCopied,
    /// "The link is in the address bar, ready to copy."
    LinkNotCopied,
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
    /// "step {step} of 5"
    AskOf,
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
    /// "Why? Rule {rule}"
    WhyRule,
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
    /// "{count} things are worth a look."
    SaidFindings,
    /// "The address of this page holds your text, so a reload brings it back."
    KeptInLink,
    /// "Too long to keep in the link. A reload in this tab brings it back."
    KeptInTab,
    /// "Too long to keep in the link, and this browser keeps nothing for the tab. Copy it before you leave."
    KeptNowhere,
    /// "This link cannot be read; perhaps it lost a part on its way. The page starts fresh."
    BrokenLink,
    /// "What would change it"
    ChangeLabel,
    /// "Without this sentence"
    ChangeWithoutSentence,
    /// "Without these {count} sentences"
    ChangeWithoutSentences,
    /// "Without these words"
    ChangeWithoutWords,
    /// "Without these {count} parts"
    ChangeWithoutParts,
    /// "{without} it is marketing."
    ChangeMarketing,
    /// "{without} it is selling."
    ChangeSales,
    /// "{without} it does both."
    ChangeBoth,
    /// "{without} it is neither."
    ChangeNeither,
    /// "{without} nothing is muddled."
    ChangeClear,
    /// "{without} it is less muddled."
    ChangeLess,
    /// "Then nothing is muddled."
    ChangeThenClear,
    /// "It stays muddled."
    ChangeThenStill,
    /// "Then it would be muddled."
    ChangeThenMuddled,
    /// "Nothing short decides this. It stays as it is without its strongest few sentences."
    ChangeNone,
    /// "See what would change it"
    ChangeAsk,
    /// "In an advert, this would be fine."
    WelcomeAdvert,
    /// "In a reply to someone who asked, this would be fine."
    WelcomeReply,
    /// "In an advert, or in a reply to someone who asked, this would be fine."
    WelcomeBoth,
    /// "What weighed most"
    WeightsLabel,
    /// "Points say how strongly words pull. All words count together, so take a single one lightly."
    WeightsAbout,
    /// "No words stand out."
    WeightsNone,
    /// "The three differences"
    WeightsAxes,
    /// "Shaping how people see you, or closing"
    AxisPerception,
    /// "Growing over time, or results now"
    AxisStrategy,
    /// "Being known by many, or a few who fit"
    AxisAwareness,
    /// "Nothing is seen here."
    AxisNone,
    /// "Two drafts"
    SplitName,
    /// "Split into two drafts"
    SplitOpen,
    /// "Back to one text"
    SplitClose,
    /// "In your own words and order, each sentence where it belongs by itself. What both drafts need stands in both."
    SplitAbout,
    /// "Two ads, each for one job, in your own words. What both need stands in both."
    SplitAboutJob,
    /// "This is all marketing, so there is nothing to part."
    SplitAllMarketing,
    /// "This is all selling, so there is nothing to part."
    SplitAllSales,
    /// "This is neither marketing nor selling, so there is nothing to part."
    SplitNothing,
    /// "Marketing draft"
    SplitMarketing,
    /// "Sales draft"
    SplitSales,
    /// "Belongs in a post, on your blog, or in an email to your list."
    SplitBelongsMarketing,
    /// "Belongs in an advert, on a product page, or in a reply to someone who asked."
    SplitBelongsSales,
    /// "For people who like to make things known."
    SplitJobMarketing,
    /// "For people who like to sell."
    SplitJobSales,
    /// "A title that fits: {title}"
    SplitJobTitle,
    /// "in both"
    SplitInBoth,
    /// "Copy this draft"
    SplitCopy,
    /// "Copied."
    SplitCopied,
    /// "The draft is selected, ready to copy."
    SplitNotCopied,
    /// "Nothing is lost: all {count} characters stand in one draft or in both."
    SplitKept,
    /// "Some words found no place here. Please copy from your own text instead."
    SplitLost,
    /// "Set aside"
    AsideOpen,
    /// "Not this time: in this text only"
    AsideOnce,
    /// "These words, anywhere: “{words}”"
    AsideWords,
    /// "This rule, in this place: {place}"
    AsidePlace,
    /// "This rule, everywhere"
    AsideRule,
    /// "All but the first are remembered on this device until you bring them back."
    AsideAbout,
    /// "Set aside."
    AsideDone,
    /// "Undo"
    AsideUndo,
    /// "This browser keeps nothing, so it comes back with your next visit."
    AsideNotKept,
    /// "Some of what you had set aside could not be read. It is kept beside, and the rest still counts."
    AsideUnreadable,
    /// "What you set aside ({count})"
    AsideList,
    /// "Bring back"
    AsideBringBack,
    /// "in this text only"
    AsideInText,
    /// "the words “{words}”"
    AsideInWords,
    /// "in this place: {place}"
    AsideInPlace,
    /// "everywhere"
    AsideEverywhere,
    /// "You set one thing aside."
    AsideCountOne,
    /// "You set {count} things aside."
    AsideCount,
    /// "Muddle set aside"
    MuddleAside,
    /// "You know your readers best."
    PlaceAside,
    /// "Versions of this visit ({count})"
    HistoryLabel,
    /// "They are gone when you leave the page. Choose two to see them side by side."
    HistoryAbout,
    /// "Compare"
    HistoryCompare,
    /// "Restore"
    HistoryRestore,
    /// "Before"
    HistoryBefore,
    /// "After"
    HistoryAfter,
    /// "I disagree"
    Disagree,
    /// "What is it, as you see it?"
    DisagreeAsk,
    /// "Neither"
    Neither,
    /// "This finding is wrong"
    DisagreeFindingWrong,
    /// "The file holds your text and what you think. It stays with you, and you may attach it to a report."
    DisagreeAbout,
    /// "Save as a file"
    DisagreeSave,
    /// "Saved. The file is yours."
    DisagreeSaved,
    /// "This kind of file can't be read here. Try .txt, .md, .html or .docx, or paste the words."
    FileOtherKind,
    /// "This is an older kind of Word file. Save it as .docx in Word, then open it once more."
    FileOld,
    /// "A password keeps this file shut. Save a copy without one, then open the copy."
    FileLocked,
    /// "This file seems to be damaged. Open it in its own program, and copy the words from there."
    FileDamaged,
    /// "This file is too large to open here. Copy the part that you want to check."
    FileTooLarge,
    /// "There are no words in this file. Perhaps they are in another one, or in a picture."
    FileEmpty,
    /// "That did not work. Please try once more, or copy the words and paste them."
    FileFailed,
    /// "Opened: {name}"
    FileOpened,
    /// "None of the {count} sells."
    SeveralNone,
    /// "1 of {count} sells."
    SeveralOne,
    /// "{sold} of {count} sell."
    SeveralSome,
    /// "The article's view is that none should: posts are for being known, and offers have their own places."
    SeveralArticle,
    /// "One in five would be {most}."
    SeveralFifth,
    /// "None is muddled."
    SeveralMuddledNone,
    /// "One is muddled; open it to see why."
    SeveralMuddledOne,
    /// "{count} are muddled; open one to see why."
    SeveralMuddled,
    /// "{read} of {count} read"
    SeveralProgress,
    /// "At most {most} drafts are read at once, so these are the first ones."
    SeveralTooMany,
    /// "Lines that could not be read: {count}. The rest is here."
    SeveralLeftOut,
    /// "There are no drafts here yet. Paste some, with a line of --- between them."
    SeveralWithout,
    /// "Marketing"
    SeveralShortMarketing,
    /// "Selling"
    SeveralShortSales,
    /// "Both"
    SeveralShortBoth,
    /// "Neither"
    SeveralShortNeither,
    /// "Hard to say"
    SeveralShortUnsure,
    /// "What this ad really asks"
    JobAsks,
    /// "This job is marketing."
    JobMarketing,
    /// "This job is selling."
    JobSales,
    /// "This ad holds two jobs."
    JobBoth,
    /// "This job is neither marketing nor selling."
    JobNeither,
    /// "The work shapes how people see the firm, over months."
    JobMarketingDetail,
    /// "The work brings people to a decision: calls, visits, closing."
    JobSalesDetail,
    /// "Some of the work is marketing, and some of it is selling."
    JobBothDetail,
    /// "Nothing in the work speaks clearly of either."
    JobNeitherDetail,
    /// "Some signs point to a selling job under another name."
    JobVeiled,
    /// "Selling is honest work. Say it in the title, and people who want it will apply."
    JobVeiledHiring,
    /// "It may still be a good job. Ask what a usual day looks like, and how much of the pay is fixed."
    JobVeiledLooking,
    /// "Title against duties and pay"
    JobAgainst,
    /// "The title"
    JobTitle,
    /// "The duties"
    JobDuties,
    /// "The pay"
    JobPay,
    /// "It promises marketing."
    TitleMarketing,
    /// "It promises selling."
    TitleSales,
    /// "It promises both."
    TitleBoth,
    /// "It names another profession."
    TitleOther,
    /// "It promises neither."
    TitleOpen,
    /// "No title is given."
    TitleMissing,
    /// "says marketing"
    WordMarketing,
    /// "says selling"
    WordSales,
    /// "says both"
    WordBoth,
    /// "says another profession"
    WordOther,
    /// "a name that selling jobs often go by"
    WordVeiled,
    /// "Without a title, there is nothing to compare."
    AgreeNone,
    /// "They agree."
    AgreeYes,
    /// "They disagree: the title promises marketing, and the work is selling."
    AgreeMarketingSales,
    /// "They disagree: the title promises selling, and the work is marketing."
    AgreeSalesMarketing,
    /// "They disagree: the title promises both, and the work is selling."
    AgreeBothSales,
    /// "They disagree: the title promises both, and the work is marketing."
    AgreeBothMarketing,
    /// "They agree, and it is still two jobs in one."
    AgreeTwoNamed,
    /// "They half agree: the title names one of two jobs."
    AgreeTwoOne,
    /// "The work is two jobs, and the title names neither."
    AgreeTwoNone,
    /// "The title leaves it open, so the duties have to say it."
    AgreeOpen,
    /// "Nothing clear speaks against the title."
    AgreeUnclear,
    /// "Nothing in it points to selling."
    PaySilent,
    /// "It points to selling."
    PayPoints,
    /// "Share of sales work"
    JobShare,
    /// "Nothing in the work speaks of selling."
    JobShareNone,
    /// "A little of the work speaks of selling."
    JobShareLittle,
    /// "About half of the work speaks of selling."
    JobShareHalf,
    /// "Most of the work speaks of selling."
    JobShareMost,
    /// "Nearly all of the work speaks of selling."
    JobShareAll,
    /// "Pay that goes with selling"
    JobPayTerms,
    /// "the figure comes with a target"
    TermOnTarget,
    /// "no upper bound, as where pay follows sales"
    TermUncapped,
    /// "a part of what is sold"
    TermCommission,
    /// "so much for each result"
    TermPerResult,
    /// "on one's own account, without a fixed wage"
    TermSelfEmployed,
    /// "Which lines are which"
    JobLines,
    /// "Choose a line to see it in the text. The cursor in the text finds its line here."
    JobLinesHint,
    /// "Other work"
    LineOther,
    /// "Pay"
    LinePay,
    /// "Not counted"
    LineAbout,
    /// "Heading"
    LineHeading,
    /// "{name}: {count}"
    LineCount,
    /// "This line: {name}."
    LineHere,
    /// "Go to the line"
    GoToLine,
    /// "Show the pay"
    ShowInPay,
    /// "Honest titles"
    JobTitles,
    /// "For the marketing work"
    JobTitlesMarketing,
    /// "For the selling work"
    JobTitlesSales,
    /// "British"
    TitleUk,
    /// "American"
    TitleUs,
    /// "British and American"
    TitleAny,
    /// "Copy"
    CopyThis,
    /// "Copied."
    Copied,
    /// "Copying did not work. Select the words and copy them yourself."
    CopiedNot,
    /// "Two ads out of one"
    JobAds,
    /// "Nothing is rewritten. Each line stands in one ad or in both."
    JobAdsHint,
    /// "There is one job in here, so it stays one ad."
    JobAdsOne,
    /// "There is nothing to part here."
    JobAdsNone,
    /// "Lines in all: {all}. In the marketing ad alone: {marketing}. In the sales ad alone: {sales}. In both: {both}."
    AdsTotal,
    /// "Shared out between the two: {count}."
    AdsParted,
    /// "The marketing ad"
    AdMarketing,
    /// "The sales ad"
    AdSales,
    /// "Copy this ad"
    AdCopy,
    /// "Save as text"
    AdSave,
    /// "marketing-ad.txt"
    AdFileMarketing,
    /// "sales-ad.txt"
    AdFileSales,
    /// "in both"
    LineInBoth,
    /// "in part"
    LineInPart,
    /// "Ask which of the two jobs comes first, and how a week is shared between them."
    SeekTwo,
    /// "Go by the duties. Ask what a usual day looks like, and what good work is measured by."
    SeekTitle,
    /// "Ask whether this is a sales job, how the pay comes together, and how much of it is fixed."
    SeekDisguise,
    /// "Ask what is expected in the first months, and what would happen in a quiet year."
    SeekSoon,
    /// "Keep it in mind when you talk to them."
    SeekOther,
    /// "Reading the page…"
    PageReading,
    /// "A job ad was found in the page. Filled in: {fields}."
    PageFound,
    /// "This page does not look like a job ad. Its main text is here; see whether it is what you want."
    PageOther,
    /// "No words were found in this page. Paste the words of the ad instead."
    PageEmpty,
    /// "title"
    FactTitle,
    /// "pay"
    FactPay,
    /// "commission or bonus"
    FactIncentive,
    /// "occupation"
    FactOccupation,
    /// "words"
    FactText,
}

/// "{figure}%"
#[must_use]
pub fn percent(figure: impl Display) -> String {
    crate::messages::fill(Key::Percent, &[("figure", &figure)])
}

/// "Smaller observations ({count})"
#[must_use]
pub fn findings_more(count: impl Display) -> String {
    crate::messages::fill(Key::FindingsMore, &[("count", &count)])
}

/// "step {step} of 5"
#[must_use]
pub fn ask_of(step: impl Display) -> String {
    crate::messages::fill(Key::AskOf, &[("step", &step)])
}

/// "Why? Rule {rule}"
#[must_use]
pub fn why_rule(rule: impl Display) -> String {
    crate::messages::fill(Key::WhyRule, &[("rule", &rule)])
}

/// "{count} things are worth a look."
#[must_use]
pub fn said_findings(count: impl Display) -> String {
    crate::messages::fill(Key::SaidFindings, &[("count", &count)])
}

/// "Without these {count} sentences"
#[must_use]
pub fn change_without_sentences(count: impl Display) -> String {
    crate::messages::fill(Key::ChangeWithoutSentences, &[("count", &count)])
}

/// "Without these {count} parts"
#[must_use]
pub fn change_without_parts(count: impl Display) -> String {
    crate::messages::fill(Key::ChangeWithoutParts, &[("count", &count)])
}

/// "{without} it is marketing."
#[must_use]
pub fn change_marketing(without: impl Display) -> String {
    crate::messages::fill(Key::ChangeMarketing, &[("without", &without)])
}

/// "{without} it is selling."
#[must_use]
pub fn change_sales(without: impl Display) -> String {
    crate::messages::fill(Key::ChangeSales, &[("without", &without)])
}

/// "{without} it does both."
#[must_use]
pub fn change_both(without: impl Display) -> String {
    crate::messages::fill(Key::ChangeBoth, &[("without", &without)])
}

/// "{without} it is neither."
#[must_use]
pub fn change_neither(without: impl Display) -> String {
    crate::messages::fill(Key::ChangeNeither, &[("without", &without)])
}

/// "{without} nothing is muddled."
#[must_use]
pub fn change_clear(without: impl Display) -> String {
    crate::messages::fill(Key::ChangeClear, &[("without", &without)])
}

/// "{without} it is less muddled."
#[must_use]
pub fn change_less(without: impl Display) -> String {
    crate::messages::fill(Key::ChangeLess, &[("without", &without)])
}

/// "A title that fits: {title}"
#[must_use]
pub fn split_job_title(title: impl Display) -> String {
    crate::messages::fill(Key::SplitJobTitle, &[("title", &title)])
}

/// "Nothing is lost: all {count} characters stand in one draft or in both."
#[must_use]
pub fn split_kept(count: impl Display) -> String {
    crate::messages::fill(Key::SplitKept, &[("count", &count)])
}

/// "These words, anywhere: “{words}”"
#[must_use]
pub fn aside_words(words: impl Display) -> String {
    crate::messages::fill(Key::AsideWords, &[("words", &words)])
}

/// "This rule, in this place: {place}"
#[must_use]
pub fn aside_place(place: impl Display) -> String {
    crate::messages::fill(Key::AsidePlace, &[("place", &place)])
}

/// "What you set aside ({count})"
#[must_use]
pub fn aside_list(count: impl Display) -> String {
    crate::messages::fill(Key::AsideList, &[("count", &count)])
}

/// "the words “{words}”"
#[must_use]
pub fn aside_in_words(words: impl Display) -> String {
    crate::messages::fill(Key::AsideInWords, &[("words", &words)])
}

/// "in this place: {place}"
#[must_use]
pub fn aside_in_place(place: impl Display) -> String {
    crate::messages::fill(Key::AsideInPlace, &[("place", &place)])
}

/// "You set {count} things aside."
#[must_use]
pub fn aside_count(count: impl Display) -> String {
    crate::messages::fill(Key::AsideCount, &[("count", &count)])
}

/// "Versions of this visit ({count})"
#[must_use]
pub fn history_label(count: impl Display) -> String {
    crate::messages::fill(Key::HistoryLabel, &[("count", &count)])
}

/// "Opened: {name}"
#[must_use]
pub fn file_opened(name: impl Display) -> String {
    crate::messages::fill(Key::FileOpened, &[("name", &name)])
}

/// "None of the {count} sells."
#[must_use]
pub fn several_none(count: impl Display) -> String {
    crate::messages::fill(Key::SeveralNone, &[("count", &count)])
}

/// "1 of {count} sells."
#[must_use]
pub fn several_one(count: impl Display) -> String {
    crate::messages::fill(Key::SeveralOne, &[("count", &count)])
}

/// "{sold} of {count} sell."
#[must_use]
pub fn several_some(sold: impl Display, count: impl Display) -> String {
    crate::messages::fill(Key::SeveralSome, &[("sold", &sold), ("count", &count)])
}

/// "One in five would be {most}."
#[must_use]
pub fn several_fifth(most: impl Display) -> String {
    crate::messages::fill(Key::SeveralFifth, &[("most", &most)])
}

/// "{count} are muddled; open one to see why."
#[must_use]
pub fn several_muddled(count: impl Display) -> String {
    crate::messages::fill(Key::SeveralMuddled, &[("count", &count)])
}

/// "{read} of {count} read"
#[must_use]
pub fn several_progress(read: impl Display, count: impl Display) -> String {
    crate::messages::fill(Key::SeveralProgress, &[("read", &read), ("count", &count)])
}

/// "At most {most} drafts are read at once, so these are the first ones."
#[must_use]
pub fn several_too_many(most: impl Display) -> String {
    crate::messages::fill(Key::SeveralTooMany, &[("most", &most)])
}

/// "Lines that could not be read: {count}. The rest is here."
#[must_use]
pub fn several_left_out(count: impl Display) -> String {
    crate::messages::fill(Key::SeveralLeftOut, &[("count", &count)])
}

/// "{name}: {count}"
#[must_use]
pub fn line_count(name: impl Display, count: impl Display) -> String {
    crate::messages::fill(Key::LineCount, &[("name", &name), ("count", &count)])
}

/// "This line: {name}."
#[must_use]
pub fn line_here(name: impl Display) -> String {
    crate::messages::fill(Key::LineHere, &[("name", &name)])
}

/// "Lines in all: {all}. In the marketing ad alone: {marketing}. In the sales ad alone: {sales}. In both: {both}."
#[must_use]
pub fn ads_total(
    all: impl Display,
    marketing: impl Display,
    sales: impl Display,
    both: impl Display,
) -> String {
    crate::messages::fill(
        Key::AdsTotal,
        &[("all", &all), ("marketing", &marketing), ("sales", &sales), ("both", &both)],
    )
}

/// "Shared out between the two: {count}."
#[must_use]
pub fn ads_parted(count: impl Display) -> String {
    crate::messages::fill(Key::AdsParted, &[("count", &count)])
}

/// "A job ad was found in the page. Filled in: {fields}."
#[must_use]
pub fn page_found(fields: impl Display) -> String {
    crate::messages::fill(Key::PageFound, &[("fields", &fields)])
}

/// An English text to try.
pub const SAMPLE_SELLING_TEXT: &str = "Last spring I fell asleep at my daughter's birthday table, with the cake in front of me. I had been answering emails until two in the morning for weeks, and I was proud of it.\n\nIt took me a year to learn how to stop. Now I help other people who run small firms to do the same.\n\nOnly 3 places left on my Spring Reset programme! Twelve weeks, a plan made for you, and a call with me every Friday. It is £497 until Sunday at midnight, then the price goes up.\n\nDM me YES to claim your place before it's gone.";
/// An English text to try.
pub const SAMPLE_STORY_TEXT: &str = "On Tuesday a boy of about nine wheeled in a bicycle older than his father. The chain had rusted into one solid piece, and the saddle was held on with string.\n\nWe soaked the chain overnight, and he came back after school to help. It turns out that his grandmother rode it to the mill every morning for thirty years.\n\nHe rang the bell all the way down the hill. We could still hear it from the workshop when he had passed the church.\n\nWhat is the oldest thing you still use every day?";
/// An English text to try.
pub const SAMPLE_JOB_TITLE: &str = "Marketing Executive";
/// An English text to try.
pub const SAMPLE_JOB_TEXT: &str = "About us\nWe are a team of twelve who make garden furniture from reclaimed oak.\n\nWhat you will do\n- Plan our content calendar and write the newsletter and the blog\n- Run our Instagram and make short films in the workshop\n- Make 60 cold calls a day to garden centres and landscapers\n- Close new accounts and carry a personal sales target of £25,000 a month\n\nWhat you bring\n- A good eye, a clear pen and a thick skin on the phone\n\nPay\n£24,000 a year plus uncapped commission";
/// An English text to try.
pub const SAMPLE_ADVERT_TEXT: &str = "Bread baked at five, on your table by eight.\n\nOrder your first box today for £12 and choose any two loaves. Delivery in the city is free, and you can pause whenever you like.\n\nUse the code CRUMB at checkout and get a third loaf on us. Order now.";
