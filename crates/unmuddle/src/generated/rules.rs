//! The rules that the engine applies. Generated: `cargo xtask generate`.

use crate::generated::cues;
use crate::model::{Axis, Channel, FindingKind, Rule, RuleId, Severity};
use crate::rules::{Clause, Detect, Detection, Detector, Within};

pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: RuleId(1),
        title: "Lumping the two together",
        axis: Axis::Intro,
        kind: FindingKind::Name,
        severity: Severity::Info,
        message: "These are two different jobs. Say which one you mean here and the rest gets easier.",
        advice: "x",
    },
    Rule {
        id: RuleId(2),
        title: "Job ad asks for two disciplines in one person",
        axis: Axis::Intro,
        kind: FindingKind::Role,
        severity: Severity::Warn,
        message: "This ad asks one person to do two different jobs. Most good people are strong in one. Pick the one you need first, or write two ads.",
        advice: "x",
    },
    Rule {
        id: RuleId(3),
        title: "Marketing title, sales duties (and the mirror)",
        axis: Axis::Intro,
        kind: FindingKind::Role,
        severity: Severity::Warn,
        message: "The title says marketing, but the work described is selling. Call it a sales job: people who love selling will find you, and nobody feels tricked.",
        advice: "x",
    },
    Rule {
        id: RuleId(12),
        title: "Don't expect marketing to close",
        axis: Axis::Intro,
        kind: FindingKind::Expectation,
        severity: Severity::Warn,
        message: "Your marketing is being asked to do a salesperson's job. Let it warm people up, then talk to the interested ones yourself.",
        advice: "x",
    },
    Rule {
        id: RuleId(14),
        title: "Posts, blogs and emails shape how people see you",
        axis: Axis::PerceptionClosing,
        kind: FindingKind::Channel,
        severity: Severity::Info,
        message: "This suits the place: it gives people something and asks for nothing much. It builds how they see you.",
        advice: "Carry on like this. Next time, note which line people reply to and write one more about that.",
    },
    Rule {
        id: RuleId(16),
        title: "Posts, blogs and list emails build, they don't sell",
        axis: Axis::PerceptionClosing,
        kind: FindingKind::Channel,
        severity: Severity::Warn,
        message: "This asks people to buy or book, in a place where they came to read. Here it works better to build how people see you.",
        advice: "Keep the story, and move the price and the booking line to an advert, a product page or a chat with someone who has asked.",
    },
    Rule {
        id: RuleId(17),
        title: "An advert is where you may sell",
        axis: Axis::PerceptionClosing,
        kind: FindingKind::Channel,
        severity: Severity::Info,
        message: "This is an advert, so it's fine to sell here. The offer is in the right place.",
        advice: "Check that the price, the end date and what is included are plain, so that nobody is surprised later.",
    },
    Rule {
        id: RuleId(18),
        title: "Not all about your own stuff",
        axis: Axis::PerceptionClosing,
        kind: FindingKind::Channel,
        severity: Severity::Warn,
        message: "Nearly every line here is about what you make or have. A reader who isn't shopping finds little for themselves.",
        advice: "Keep one fact about the product and build the rest on what a reader can learn, feel or try. The full list belongs on the product page.",
    },
    Rule {
        id: RuleId(21),
        title: "Never push, harass or force",
        axis: Axis::Intro,
        kind: FindingKind::Tone,
        severity: Severity::Warn,
        message: "This may feel pushy. Drop the pressure, ask a question, and leave the door open.",
        advice: "x",
    },
    Rule {
        id: RuleId(25),
        title: "No instant mature plant from one seed",
        axis: Axis::Intro,
        kind: FindingKind::Expectation,
        severity: Severity::Warn,
        message: "One post is one seed. Give it time and plant a few more.",
        advice: "x",
    },
    Rule {
        id: RuleId(30),
        title: "Marketing pays later, not now",
        axis: Axis::Intro,
        kind: FindingKind::Expectation,
        severity: Severity::Warn,
        message: "Marketing pays off later. For results now, plan some sales conversations or an advert.",
        advice: "x",
    },
    Rule {
        id: RuleId(31),
        title: "When it looks like nothing's happening, stay the course",
        axis: Axis::Intro,
        kind: FindingKind::Expectation,
        severity: Severity::Warn,
        message: "Quiet months are normal. If the plan is sound, this is the time to keep going.",
        advice: "x",
    },
    Rule {
        id: RuleId(32),
        title: "Don't sack the marketer early",
        axis: Axis::Intro,
        kind: FindingKind::Expectation,
        severity: Severity::Warn,
        message: "Changing marketer resets the clock. Agree the plan and give it nine months to a year.",
        advice: "x",
    },
    Rule {
        id: RuleId(33),
        title: "Nine months to a year, with strategy and focus",
        axis: Axis::Intro,
        kind: FindingKind::Expectation,
        severity: Severity::Info,
        message: "Plan on nine months to a year, with a clear plan you keep to.",
        advice: "x",
    },
    Rule {
        id: RuleId(34),
        title: "Need customers now? Do sales",
        axis: Axis::Intro,
        kind: FindingKind::Expectation,
        severity: Severity::Warn,
        message: "You need customers now, so talk to people now: past customers, warm contacts, people who've asked.",
        advice: "x",
    },
    Rule {
        id: RuleId(35),
        title: "Adverts can be quick, but tricky",
        axis: Axis::Intro,
        kind: FindingKind::Expectation,
        severity: Severity::Info,
        message: "Adverts can bring sales sooner, but they're easy to get wrong. Start small, or get help.",
        advice: "x",
    },
    Rule {
        id: RuleId(38),
        title: "Bare \"buy my stuff\" messages rarely build anything",
        axis: Axis::AwarenessPrecision,
        kind: FindingKind::Channel,
        severity: Severity::Warn,
        message: "This is mostly an offer: what it is, what it costs, where to get it. There is little here for someone who isn't buying today.",
        advice: "Put the offer in an advert or on your product page, and post the thing behind it: who made it, what surprised you, what people get stuck on.",
    },
    Rule {
        id: RuleId(50),
        title: "Stop thinking marketing is sales",
        axis: Axis::Intro,
        kind: FindingKind::Name,
        severity: Severity::Warn,
        message: "Marketing isn't selling with nicer fonts. It's how people come to know and like you.",
        advice: "x",
    },
    Rule {
        id: RuleId(51),
        title: "Stop expecting things far too early",
        axis: Axis::Intro,
        kind: FindingKind::Expectation,
        severity: Severity::Warn,
        message: "It's early days. Check the plan, not the till, for now.",
        advice: "x",
    },
    Rule {
        id: RuleId(53),
        title: "Don't call sales marketing to feel less sleazy",
        axis: Axis::Intro,
        kind: FindingKind::Name,
        severity: Severity::Warn,
        message: "This looks like selling with a marketing label. It's fine to sell: just call it sales and do it kindly.",
        advice: "x",
    },
];

/// How each rule is detected, in the same order.
pub(crate) const DETECTION: &[Detection] = &[
    Detection {
        channels: &[],
        detect: Detect::Any(&[Clause {
            all: &[cues::LUMPING, cues::LUMPING_SIGN],
            none: &[],
            within: Within::Sentence,
        }]),
    },
    Detection { channels: &[Channel::JobAd], detect: Detect::Named(Detector::TwoJobs) },
    Detection { channels: &[Channel::JobAd], detect: Detect::Named(Detector::TitleMismatch) },
    Detection {
        channels: &[],
        detect: Detect::Any(&[
            Clause {
                all: &[cues::NO_RESULT, cues::ORGANIC_EFFORT],
                none: &[cues::ADVERT_EFFORT, cues::SALES_EFFORT, cues::EARLY, cues::SACKED],
                within: Within::Passage,
            },
            Clause {
                all: &[cues::MEASURED, cues::SALES_GOAL, cues::MARKETING_WORD],
                none: &[cues::SACKED, cues::NOW, cues::NOT_MEASURED],
                within: Within::Sentence,
            },
        ]),
    },
    Detection {
        channels: &[Channel::OrganicPost, Channel::Blog, Channel::ListEmail],
        detect: Detect::Named(Detector::PerceptionBuilding),
    },
    Detection {
        channels: &[Channel::OrganicPost, Channel::Blog, Channel::ListEmail],
        detect: Detect::Named(Detector::ChannelSelling),
    },
    Detection { channels: &[Channel::Advert], detect: Detect::Named(Detector::AdvertSells) },
    Detection {
        channels: &[Channel::OrganicPost, Channel::Blog, Channel::ListEmail],
        detect: Detect::Named(Detector::OwnOfferShare),
    },
    Detection { channels: &[], detect: Detect::Named(Detector::Pushy) },
    Detection {
        channels: &[],
        detect: Detect::Any(&[
            Clause {
                all: &[cues::ONE_TRY, cues::NO_RESULT],
                none: &[cues::ADVERT_EFFORT, cues::SALES_EFFORT],
                within: Within::Passage,
            },
            Clause {
                all: &[cues::MARKETING_WORD, cues::WANT_SALES, cues::FIRST_DAYS],
                none: &[cues::ADVERT_EFFORT],
                within: Within::Passage,
            },
        ]),
    },
    Detection {
        channels: &[],
        detect: Detect::Any(&[
            Clause {
                all: &[cues::WANT_SALES, cues::NOW, cues::FIXING, cues::ORGANIC_EFFORT],
                none: &[cues::ADVERT_EFFORT, cues::SALES_EFFORT],
                within: Within::Passage,
            },
            Clause {
                all: &[cues::WANT_SALES, cues::NOW, cues::MARKETING_WORD],
                none: &[cues::ADVERT_EFFORT, cues::SALES_EFFORT, cues::NO_RESULT],
                within: Within::Passage,
            },
        ]),
    },
    Detection {
        channels: &[],
        detect: Detect::Any(&[
            Clause {
                all: &[cues::STOP, cues::EARLY, cues::ORGANIC_EFFORT],
                none: &[cues::ADVERT_EFFORT, cues::SALES_EFFORT, cues::RANDOM_EFFORT],
                within: Within::Passage,
            },
            Clause {
                all: &[cues::NO_RESULT, cues::EARLY, cues::STEADY],
                none: &[cues::ADVERT_EFFORT, cues::SALES_EFFORT, cues::RANDOM_EFFORT],
                within: Within::Passage,
            },
            Clause {
                all: &[cues::STOP, cues::NO_RESULT, cues::ORGANIC_EFFORT],
                none: &[cues::ADVERT_EFFORT, cues::SALES_EFFORT, cues::RANDOM_EFFORT],
                within: Within::Passage,
            },
        ]),
    },
    Detection {
        channels: &[],
        detect: Detect::Any(&[
            Clause {
                all: &[cues::SACKED, cues::MARKETER, cues::NO_RESULT],
                none: &[cues::GOOD_REASON, cues::SALES_EFFORT],
                within: Within::Passage,
            },
            Clause {
                all: &[cues::SACKED, cues::SALES_GOAL, cues::NOW],
                none: &[cues::GOOD_REASON, cues::SALES_EFFORT],
                within: Within::Sentence,
            },
            Clause {
                all: &[cues::TRIAL_PERIOD, cues::SALES_GOAL],
                none: &[cues::GOOD_REASON, cues::SALES_EFFORT],
                within: Within::Sentence,
            },
            Clause {
                all: &[cues::MANY_MARKETERS, cues::SALES_GOAL],
                none: &[cues::GOOD_REASON],
                within: Within::Passage,
            },
        ]),
    },
    Detection {
        channels: &[],
        detect: Detect::Any(&[Clause {
            all: &[cues::PATIENCE, cues::PATIENCE_GOAL],
            none: &[cues::RANDOM_EFFORT, cues::SALES_EFFORT, cues::ADVERT_EFFORT],
            within: Within::Sentence,
        }]),
    },
    Detection {
        channels: &[],
        detect: Detect::Any(&[
            Clause {
                all: &[cues::WANT_SALES, cues::URGENT, cues::WRONG_FIX],
                none: &[cues::ADVERT_EFFORT, cues::SALES_EFFORT],
                within: Within::Passage,
            },
            Clause {
                all: &[cues::TROUBLE, cues::WRONG_FIX],
                none: &[cues::ADVERT_EFFORT, cues::SALES_EFFORT],
                within: Within::Passage,
            },
        ]),
    },
    Detection {
        channels: &[],
        detect: Detect::Any(&[Clause {
            all: &[cues::ADVERT_EFFORT, cues::FIRST_ADS],
            none: &[cues::CAREFUL_ADS],
            within: Within::Passage,
        }]),
    },
    Detection {
        channels: &[Channel::OrganicPost, Channel::Blog, Channel::ListEmail],
        detect: Detect::Named(Detector::BareOffer),
    },
    Detection {
        channels: &[],
        detect: Detect::Any(&[Clause {
            all: &[cues::MARKETING_EQUALS],
            none: &[cues::NEGATOR],
            within: Within::Sentence,
        }]),
    },
    Detection {
        channels: &[],
        detect: Detect::Any(&[
            Clause {
                all: &[cues::EARLY, cues::NO_RESULT, cues::ORGANIC_EFFORT],
                none: &[cues::ADVERT_EFFORT, cues::SALES_EFFORT, cues::RANDOM_EFFORT, cues::STEADY],
                within: Within::Passage,
            },
            Clause {
                all: &[cues::EARLY, cues::NO_RESULT, cues::MARKETING_WORD],
                none: &[cues::ADVERT_EFFORT, cues::SALES_EFFORT, cues::RANDOM_EFFORT, cues::STEADY],
                within: Within::Passage,
            },
        ]),
    },
    Detection { channels: &[], detect: Detect::Named(Detector::DisguisedSales) },
];
