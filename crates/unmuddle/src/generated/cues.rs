//! The cues of the lexicon and the rules. Generated: `cargo xtask generate`.

use crate::lexicon::Cue;

/// `ask_react`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const ASK_REACT: Cue = Cue(0);
/// `ask_free`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const ASK_FREE: Cue = Cue(1);
/// `ask_hand`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const ASK_HAND: Cue = Cue(2);
/// `ask_commit`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const ASK_COMMIT: Cue = Cue(3);
/// `ask_donate`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const ASK_DONATE: Cue = Cue(4);
/// `pressure`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const PRESSURE: Cue = Cue(5);
/// `pushy`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const PUSHY: Cue = Cue(6);
/// `price`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const PRICE: Cue = Cue(7);
/// `free_event`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const FREE_EVENT: Cue = Cue(8);
/// `harsh`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const HARSH: Cue = Cue(9);
/// `chase`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const CHASE: Cue = Cue(10);
/// `threat`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const THREAT: Cue = Cue(11);
/// `blame`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const BLAME: Cue = Cue(12);
/// `easy_no`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const EASY_NO: Cue = Cue(13);
/// `negator`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const NEGATOR: Cue = Cue(14);
/// `negator_not`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const NEGATOR_NOT: Cue = Cue(15);
/// `reported`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const REPORTED: Cue = Cue(16);
/// `teaching`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TEACHING: Cue = Cue(17);
/// `history`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const HISTORY: Cue = Cue(18);
/// `hypothetical`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const HYPOTHETICAL: Cue = Cue(19);
/// `irony`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const IRONY: Cue = Cue(20);
/// `service`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const SERVICE: Cue = Cue(21);
/// `hiring`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const HIRING: Cue = Cue(22);
/// `jobseeker`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const JOBSEEKER: Cue = Cue(23);
/// `political`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const POLITICAL: Cue = Cue(24);
/// `investor`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const INVESTOR: Cue = Cue(25);
/// `technical`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TECHNICAL: Cue = Cue(26);
/// `news`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const NEWS: Cue = Cue(27);
/// `research_call`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const RESEARCH_CALL: Cue = Cue(28);
/// `thanks`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const THANKS: Cue = Cue(29);
/// `greeting`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const GREETING: Cue = Cue(30);
/// `own_offer`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const OWN_OFFER: Cue = Cue(31);
/// `money_story`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const MONEY_STORY: Cue = Cue(32);
/// `foreign`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const FOREIGN: Cue = Cue(33);
/// `head_duties`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const HEAD_DUTIES: Cue = Cue(34);
/// `head_requirements`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const HEAD_REQUIREMENTS: Cue = Cue(35);
/// `head_about`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const HEAD_ABOUT: Cue = Cue(36);
/// `head_pay`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const HEAD_PAY: Cue = Cue(37);
/// `about_sentence`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const ABOUT_SENTENCE: Cue = Cue(38);
/// `benefit`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const BENEFIT: Cue = Cue(39);
/// `requirement`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const REQUIREMENT: Cue = Cue(40);
/// `duty`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const DUTY: Cue = Cue(41);
/// `pay`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const PAY: Cue = Cue(42);
/// `decisive_sales`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const DECISIVE_SALES: Cue = Cue(43);
/// `euphemism`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const EUPHEMISM: Cue = Cue(44);
/// `disguise_sign`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const DISGUISE_SIGN: Cue = Cue(45);
/// `not_sales_claim`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const NOT_SALES_CLAIM: Cue = Cue(46);
/// `umbrella`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const UMBRELLA: Cue = Cue(47);
/// `sold_by_others`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const SOLD_BY_OTHERS: Cue = Cue(48);
/// `other_profession`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const OTHER_PROFESSION: Cue = Cue(49);
/// `title_marketing`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TITLE_MARKETING: Cue = Cue(50);
/// `title_sales`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TITLE_SALES: Cue = Cue(51);
/// `title_pair`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TITLE_PAIR: Cue = Cue(52);
/// `agency_scene`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const AGENCY_SCENE: Cue = Cue(53);
/// `organic_effort`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const ORGANIC_EFFORT: Cue = Cue(54);
/// `marketing_word`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const MARKETING_WORD: Cue = Cue(55);
/// `marketer`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const MARKETER: Cue = Cue(56);
/// `advert_effort`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const ADVERT_EFFORT: Cue = Cue(57);
/// `sales_effort`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const SALES_EFFORT: Cue = Cue(58);
/// `no_result`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const NO_RESULT: Cue = Cue(59);
/// `want_sales`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const WANT_SALES: Cue = Cue(60);
/// `now`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const NOW: Cue = Cue(61);
/// `early`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const EARLY: Cue = Cue(62);
/// `stop`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const STOP: Cue = Cue(63);
/// `sacked`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const SACKED: Cue = Cue(64);
/// `sales_goal`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const SALES_GOAL: Cue = Cue(65);
/// `measured`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const MEASURED: Cue = Cue(66);
/// `patience`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const PATIENCE: Cue = Cue(67);
/// `patience_goal`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const PATIENCE_GOAL: Cue = Cue(68);
/// `first_ads`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const FIRST_ADS: Cue = Cue(69);
/// `wrong_fix`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const WRONG_FIX: Cue = Cue(70);
/// `fixing`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const FIXING: Cue = Cue(71);
/// `marketing_equals`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const MARKETING_EQUALS: Cue = Cue(72);
/// `lumping`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const LUMPING: Cue = Cue(73);
/// `lumping_sign`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const LUMPING_SIGN: Cue = Cue(74);
/// `label_dodge`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const LABEL_DODGE: Cue = Cue(75);
/// `one_try`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const ONE_TRY: Cue = Cue(76);
/// `first_days`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const FIRST_DAYS: Cue = Cue(77);
/// `steady`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const STEADY: Cue = Cue(78);
/// `random_effort`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const RANDOM_EFFORT: Cue = Cue(79);
/// `urgent`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const URGENT: Cue = Cue(80);
/// `trouble`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TROUBLE: Cue = Cue(81);
/// `trial_period`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TRIAL_PERIOD: Cue = Cue(82);
/// `many_marketers`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const MANY_MARKETERS: Cue = Cue(83);
/// `good_reason`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const GOOD_REASON: Cue = Cue(84);
/// `careful_ads`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const CAREFUL_ADS: Cue = Cue(85);
/// `not_measured`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const NOT_MEASURED: Cue = Cue(86);
/// `R12.let_down`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R12_LET_DOWN: Cue = Cue(87);
/// `R12.personal_close`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R12_PERSONAL_CLOSE: Cue = Cue(88);
/// `R25.at_once`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R25_AT_ONCE: Cue = Cue(89);
/// `R25.no_luck`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R25_NO_LUCK: Cue = Cue(90);
/// `R25.single`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R25_SINGLE: Cue = Cue(91);
/// `R30.quick_money`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R30_QUICK_MONEY: Cue = Cue(92);
/// `R50.as_selling`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R50_AS_SELLING: Cue = Cue(93);
/// `R51.pays_back`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R51_PAYS_BACK: Cue = Cue(94);

/// Their names, in the order of their numbers.
pub(crate) const NAMES: &[&str] = &[
    "ask_react",
    "ask_free",
    "ask_hand",
    "ask_commit",
    "ask_donate",
    "pressure",
    "pushy",
    "price",
    "free_event",
    "harsh",
    "chase",
    "threat",
    "blame",
    "easy_no",
    "negator",
    "negator_not",
    "reported",
    "teaching",
    "history",
    "hypothetical",
    "irony",
    "service",
    "hiring",
    "jobseeker",
    "political",
    "investor",
    "technical",
    "news",
    "research_call",
    "thanks",
    "greeting",
    "own_offer",
    "money_story",
    "foreign",
    "head_duties",
    "head_requirements",
    "head_about",
    "head_pay",
    "about_sentence",
    "benefit",
    "requirement",
    "duty",
    "pay",
    "decisive_sales",
    "euphemism",
    "disguise_sign",
    "not_sales_claim",
    "umbrella",
    "sold_by_others",
    "other_profession",
    "title_marketing",
    "title_sales",
    "title_pair",
    "agency_scene",
    "organic_effort",
    "marketing_word",
    "marketer",
    "advert_effort",
    "sales_effort",
    "no_result",
    "want_sales",
    "now",
    "early",
    "stop",
    "sacked",
    "sales_goal",
    "measured",
    "patience",
    "patience_goal",
    "first_ads",
    "wrong_fix",
    "fixing",
    "marketing_equals",
    "lumping",
    "lumping_sign",
    "label_dodge",
    "one_try",
    "first_days",
    "steady",
    "random_effort",
    "urgent",
    "trouble",
    "trial_period",
    "many_marketers",
    "good_reason",
    "careful_ads",
    "not_measured",
    "R12.let_down",
    "R12.personal_close",
    "R25.at_once",
    "R25.no_luck",
    "R25.single",
    "R30.quick_money",
    "R50.as_selling",
    "R51.pays_back",
];

/// How many there are.
pub(crate) const COUNT: usize = 95;
