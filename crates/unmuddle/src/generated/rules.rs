//! The rules that the engine applies. Generated: `cargo xtask generate`.

use crate::generated::cues;
use crate::model::{Axis, Channel, FindingKind, Rule, RuleId, Severity};
use crate::rules::{Clause, Detect, Detection, Detector, Within};

pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: RuleId(1),
        title: "Two jobs lumped into one word",
        axis: Axis::Intro,
        kind: FindingKind::Name,
        severity: Severity::Info,
        message: "Marketing and sales are named here as one thing. They're two different jobs.",
        advice: "Say which one you mean in this line: being known and liked, or talking to interested people and closing.",
    },
    Rule {
        id: RuleId(2),
        title: "One job ad, two different jobs",
        axis: Axis::Intro,
        kind: FindingKind::Role,
        severity: Severity::Warn,
        message: "This ad asks one person to do a marketing job and a sales job. Most good people are strong in one of them.",
        advice: "Pick the one you need first and move the other duties to a second ad, or to a nice-to-have line.",
    },
    Rule {
        id: RuleId(3),
        title: "The title and the duties point different ways",
        axis: Axis::Intro,
        kind: FindingKind::Role,
        severity: Severity::Warn,
        message: "The title says one job and the duties describe the other. People will apply for the title and meet the duties.",
        advice: "Name the job after what fills most of the day: if it is calls and closing, call it sales, and if it is content and brand, call it marketing.",
    },
    Rule {
        id: RuleId(12),
        title: "Marketing isn't there to close the sale",
        axis: Axis::PerceptionClosing,
        kind: FindingKind::Expectation,
        severity: Severity::Warn,
        message: "Here the posts, or the marketer, are being judged by sales closed. That's a salesperson's job.",
        advice: "Look at who replied, asked or came back, and talk to those people yourself this week.",
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
        title: "Leave the pressure out",
        axis: Axis::PerceptionClosing,
        kind: FindingKind::Tone,
        severity: Severity::Warn,
        message: "This may feel pushy to the person reading it. Pressure tends to close the door.",
        advice: "Take out the guilt, the threat or the chasing, ask one honest question, and make it easy to say no.",
    },
    Rule {
        id: RuleId(25),
        title: "One post is one seed",
        axis: Axis::StrategyImmediacy,
        kind: FindingKind::Expectation,
        severity: Severity::Warn,
        message: "A lot is being hoped for from one post, one email or a few days. Marketing grows from many small efforts.",
        advice: "Plan a short series on one theme, six or eight pieces, and look at how people respond to all of it together.",
    },
    Rule {
        id: RuleId(30),
        title: "Marketing pays later, not this week",
        axis: Axis::StrategyImmediacy,
        kind: FindingKind::Expectation,
        severity: Severity::Warn,
        message: "This hopes that marketing will bring sales right away. It usually pays back later.",
        advice: "For results now, plan some conversations with people who already know you, or a small advert, and let marketing run for next season.",
    },
    Rule {
        id: RuleId(31),
        title: "Quiet months are part of it",
        axis: Axis::StrategyImmediacy,
        kind: FindingKind::Expectation,
        severity: Severity::Warn,
        message: "A few months of steady work, and it feels as if nothing is happening. That quiet stretch is normal.",
        advice: "If you have a clear plan and one kind of reader, keep going and look again at nine months. If there's no plan, make that first.",
    },
    Rule {
        id: RuleId(32),
        title: "Changing marketer resets the clock",
        axis: Axis::StrategyImmediacy,
        kind: FindingKind::Expectation,
        severity: Severity::Warn,
        message: "A marketer or agency is being changed because sales didn't come quickly. Each change starts the wait again.",
        advice: "Before you switch, agree one plan and a few signs of progress, and give them nine months to a year.",
    },
    Rule {
        id: RuleId(33),
        title: "Think in nine months to a year",
        axis: Axis::StrategyImmediacy,
        kind: FindingKind::Expectation,
        severity: Severity::Info,
        message: "A long view is set here, with a plan behind it. That's a fair horizon for marketing.",
        advice: "Write down two or three signs to look for along the way, such as replies, repeat readers or people who mention you.",
    },
    Rule {
        id: RuleId(34),
        title: "Need customers now? Talk to people now",
        axis: Axis::StrategyImmediacy,
        kind: FindingKind::Expectation,
        severity: Severity::Warn,
        message: "The need is urgent, and a slow tool has been chosen for it. Talking to people will help sooner.",
        advice: "Today, ring past customers, people who asked for a price, and one or two who might send someone your way. Then let marketing grow beside it.",
    },
    Rule {
        id: RuleId(35),
        title: "Adverts can be quick, and tricky",
        axis: Axis::StrategyImmediacy,
        kind: FindingKind::Expectation,
        severity: Severity::Info,
        message: "Adverts are being used here for speed. They can bring sales sooner, and they take some practice.",
        advice: "Start with a small amount you can afford to lose, test one offer for a week, or ask someone who has done it.",
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
        title: "Marketing isn't another word for sales",
        axis: Axis::Closing,
        kind: FindingKind::Name,
        severity: Severity::Warn,
        message: "Here marketing is used as a name for selling. They're two different jobs.",
        advice: "Say \"sales\" where you mean calls, offers and closing, and keep \"marketing\" for how people come to know and like you.",
    },
    Rule {
        id: RuleId(51),
        title: "It's early days for marketing",
        axis: Axis::Closing,
        kind: FindingKind::Expectation,
        severity: Severity::Warn,
        message: "This judges marketing after only a few weeks or months. It's too soon to tell by sales.",
        advice: "Check that the plan is being kept, note replies and repeat readers, and set a date to look again in nine months to a year.",
    },
    Rule {
        id: RuleId(53),
        title: "Selling under a marketing label",
        axis: Axis::Closing,
        kind: FindingKind::Name,
        severity: Severity::Warn,
        message: "This looks like selling that has been given a marketing name. It's fine to sell, and plain words make it easier to trust.",
        advice: "Call it sales in the title or the first line, and say how it is paid or what it costs.",
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
