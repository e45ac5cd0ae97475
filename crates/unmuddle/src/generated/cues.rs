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
/// `negator`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const NEGATOR: Cue = Cue(9);
/// `negator_not`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const NEGATOR_NOT: Cue = Cue(10);
/// `reported`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const REPORTED: Cue = Cue(11);
/// `teaching`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TEACHING: Cue = Cue(12);
/// `history`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const HISTORY: Cue = Cue(13);
/// `hypothetical`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const HYPOTHETICAL: Cue = Cue(14);
/// `irony`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const IRONY: Cue = Cue(15);
/// `service`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const SERVICE: Cue = Cue(16);
/// `hiring`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const HIRING: Cue = Cue(17);
/// `jobseeker`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const JOBSEEKER: Cue = Cue(18);
/// `political`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const POLITICAL: Cue = Cue(19);
/// `investor`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const INVESTOR: Cue = Cue(20);
/// `technical`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TECHNICAL: Cue = Cue(21);
/// `news`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const NEWS: Cue = Cue(22);
/// `research_call`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const RESEARCH_CALL: Cue = Cue(23);
/// `thanks`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const THANKS: Cue = Cue(24);
/// `greeting`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const GREETING: Cue = Cue(25);
/// `own_offer`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const OWN_OFFER: Cue = Cue(26);
/// `money_story`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const MONEY_STORY: Cue = Cue(27);
/// `foreign`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const FOREIGN: Cue = Cue(28);
/// `head_duties`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const HEAD_DUTIES: Cue = Cue(29);
/// `head_requirements`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const HEAD_REQUIREMENTS: Cue = Cue(30);
/// `head_about`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const HEAD_ABOUT: Cue = Cue(31);
/// `head_pay`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const HEAD_PAY: Cue = Cue(32);
/// `about_sentence`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const ABOUT_SENTENCE: Cue = Cue(33);
/// `benefit`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const BENEFIT: Cue = Cue(34);
/// `requirement`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const REQUIREMENT: Cue = Cue(35);
/// `duty`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const DUTY: Cue = Cue(36);
/// `pay`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const PAY: Cue = Cue(37);
/// `decisive_sales`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const DECISIVE_SALES: Cue = Cue(38);
/// `euphemism`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const EUPHEMISM: Cue = Cue(39);
/// `disguise_sign`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const DISGUISE_SIGN: Cue = Cue(40);
/// `not_sales_claim`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const NOT_SALES_CLAIM: Cue = Cue(41);
/// `umbrella`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const UMBRELLA: Cue = Cue(42);
/// `other_profession`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const OTHER_PROFESSION: Cue = Cue(43);
/// `title_marketing`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TITLE_MARKETING: Cue = Cue(44);
/// `title_sales`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TITLE_SALES: Cue = Cue(45);
/// `title_pair`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TITLE_PAIR: Cue = Cue(46);
/// `agency_scene`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const AGENCY_SCENE: Cue = Cue(47);
/// `organic_effort`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const ORGANIC_EFFORT: Cue = Cue(48);
/// `marketing_word`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const MARKETING_WORD: Cue = Cue(49);
/// `marketer`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const MARKETER: Cue = Cue(50);
/// `advert_effort`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const ADVERT_EFFORT: Cue = Cue(51);
/// `sales_effort`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const SALES_EFFORT: Cue = Cue(52);
/// `no_result`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const NO_RESULT: Cue = Cue(53);
/// `want_sales`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const WANT_SALES: Cue = Cue(54);
/// `now`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const NOW: Cue = Cue(55);
/// `early`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const EARLY: Cue = Cue(56);
/// `stop`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const STOP: Cue = Cue(57);
/// `sacked`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const SACKED: Cue = Cue(58);
/// `sales_goal`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const SALES_GOAL: Cue = Cue(59);
/// `measured`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const MEASURED: Cue = Cue(60);
/// `patience`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const PATIENCE: Cue = Cue(61);
/// `patience_goal`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const PATIENCE_GOAL: Cue = Cue(62);
/// `first_ads`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const FIRST_ADS: Cue = Cue(63);
/// `wrong_fix`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const WRONG_FIX: Cue = Cue(64);
/// `fixing`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const FIXING: Cue = Cue(65);
/// `marketing_equals`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const MARKETING_EQUALS: Cue = Cue(66);
/// `lumping`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const LUMPING: Cue = Cue(67);
/// `lumping_sign`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const LUMPING_SIGN: Cue = Cue(68);
/// `label_dodge`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const LABEL_DODGE: Cue = Cue(69);
/// `one_try`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const ONE_TRY: Cue = Cue(70);
/// `first_days`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const FIRST_DAYS: Cue = Cue(71);
/// `steady`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const STEADY: Cue = Cue(72);
/// `random_effort`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const RANDOM_EFFORT: Cue = Cue(73);
/// `urgent`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const URGENT: Cue = Cue(74);
/// `trouble`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TROUBLE: Cue = Cue(75);
/// `trial_period`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TRIAL_PERIOD: Cue = Cue(76);
/// `many_marketers`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const MANY_MARKETERS: Cue = Cue(77);
/// `good_reason`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const GOOD_REASON: Cue = Cue(78);
/// `careful_ads`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const CAREFUL_ADS: Cue = Cue(79);
/// `not_measured`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const NOT_MEASURED: Cue = Cue(80);
/// `none_of_it`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const NONE_OF_IT: Cue = Cue(81);
/// `from_posts`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const FROM_POSTS: Cue = Cue(82);
/// `ultimatum`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const ULTIMATUM: Cue = Cue(83);
/// `grow`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const GROW: Cue = Cue(84);
/// `R12.let_down`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R12_LET_DOWN: Cue = Cue(85);
/// `R12.no_target`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R12_NO_TARGET: Cue = Cue(86);
/// `R12.personal_close`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R12_PERSONAL_CLOSE: Cue = Cue(87);
/// `R12.posts_close`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R12_POSTS_CLOSE: Cue = Cue(88);
/// `R25.at_once`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R25_AT_ONCE: Cue = Cue(89);
/// `R25.first_go`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R25_FIRST_GO: Cue = Cue(90);
/// `R25.no_luck`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R25_NO_LUCK: Cue = Cue(91);
/// `R25.single`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R25_SINGLE: Cue = Cue(92);
/// `R27.act`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R27_ACT: Cue = Cue(93);
/// `R27.book_in`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R27_BOOK_IN: Cue = Cue(94);
/// `R27.clock`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R27_CLOCK: Cue = Cue(95);
/// `R27.date`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R27_DATE: Cue = Cue(96);
/// `R27.day`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R27_DAY: Cue = Cue(97);
/// `R27.decisive_marketing`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R27_DECISIVE_MARKETING: Cue = Cue(98);
/// `R27.each_month`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R27_EACH_MONTH: Cue = Cue(99);
/// `R27.next_step`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R27_NEXT_STEP: Cue = Cue(100);
/// `R27.speed`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R27_SPEED: Cue = Cue(101);
/// `R27.target`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R27_TARGET: Cue = Cue(102);
/// `R28.convert`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R28_CONVERT: Cue = Cue(103);
/// `R28.enquired`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R28_ENQUIRED: Cue = Cue(104);
/// `R28.in_touch`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R28_IN_TOUCH: Cue = Cue(105);
/// `R28.leads_work`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R28_LEADS_WORK: Cue = Cue(106);
/// `R28.probe`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R28_PROBE: Cue = Cue(107);
/// `R28.rate_work`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R28_RATE_WORK: Cue = Cue(108);
/// `R29.assets`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R29_ASSETS: Cue = Cue(109);
/// `R29.from_marketing`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R29_FROM_MARKETING: Cue = Cue(110);
/// `R29.known`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R29_KNOWN: Cue = Cue(111);
/// `R29.scorn`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R29_SCORN: Cue = Cue(112);
/// `R29.sellers`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R29_SELLERS: Cue = Cue(113);
/// `R29.touched`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R29_TOUCHED: Cue = Cue(114);
/// `R30.quick_money`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R30_QUICK_MONEY: Cue = Cue(115);
/// `R32.goodbye`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R32_GOODBYE: Cue = Cue(116);
/// `R36.hook`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R36_HOOK: Cue = Cue(117);
/// `R36.play`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R36_PLAY: Cue = Cue(118);
/// `R36.reach`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R36_REACH: Cue = Cue(119);
/// `R36.widely`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R36_WIDELY: Cue = Cue(120);
/// `R37.aware`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R37_AWARE: Cue = Cue(121);
/// `R37.craft`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R37_CRAFT: Cue = Cue(122);
/// `R37.inside`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R37_INSIDE: Cue = Cue(123);
/// `R37.known_for`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R37_KNOWN_FOR: Cue = Cue(124);
/// `R39.aimed`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R39_AIMED: Cue = Cue(125);
/// `R39.fit`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R39_FIT: Cue = Cue(126);
/// `R39.helps`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R39_HELPS: Cue = Cue(127);
/// `R39.noticed`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R39_NOTICED: Cue = Cue(128);
/// `R39.patch`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R39_PATCH: Cue = Cue(129);
/// `R39.saw_you`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R39_SAW_YOU: Cue = Cue(130);
/// `R40.advise`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R40_ADVISE: Cue = Cue(131);
/// `R40.audience`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R40_AUDIENCE: Cue = Cue(132);
/// `R40.fits`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R40_FITS: Cue = Cue(133);
/// `R40.needs`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R40_NEEDS: Cue = Cue(134);
/// `R40.said`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R40_SAID: Cue = Cue(135);
/// `R40.their_case`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R40_THEIR_CASE: Cue = Cue(136);
/// `R40.you_need`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R40_YOU_NEED: Cue = Cue(137);
/// `R40.your_case`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R40_YOUR_CASE: Cue = Cue(138);
/// `R41.audience`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R41_AUDIENCE: Cue = Cue(139);
/// `R41.contact`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R41_CONTACT: Cue = Cue(140);
/// `R41.likely`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R41_LIKELY: Cue = Cue(141);
/// `R41.showed`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R41_SHOWED: Cue = Cue(142);
/// `R41.warm`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R41_WARM: Cue = Cue(143);
/// `R41.where`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R41_WHERE: Cue = Cue(144);
/// `R42.door_open`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R42_DOOR_OPEN: Cue = Cue(145);
/// `R42.pay_terms`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R42_PAY_TERMS: Cue = Cue(146);
/// `R42.unhurried`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R42_UNHURRIED: Cue = Cue(147);
/// `R43.chatty`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R43_CHATTY: Cue = Cue(148);
/// `R43.personal`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R43_PERSONAL: Cue = Cue(149);
/// `R44.asked`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R44_ASKED: Cue = Cue(150);
/// `R44.came`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R44_CAME: Cue = Cue(151);
/// `R44.existing`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R44_EXISTING: Cue = Cue(152);
/// `R44.inbound`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R44_INBOUND: Cue = Cue(153);
/// `R44.wares`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R44_WARES: Cue = Cue(154);
/// `R44.warmth`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R44_WARMTH: Cue = Cue(155);
/// `R45.answers`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R45_ANSWERS: Cue = Cue(156);
/// `R45.brand_talk`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R45_BRAND_TALK: Cue = Cue(157);
/// `R45.by_reach`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R45_BY_REACH: Cue = Cue(158);
/// `R45.judged`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R45_JUDGED: Cue = Cue(159);
/// `R45.sellers`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R45_SELLERS: Cue = Cue(160);
/// `R45.wants_to_buy`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R45_WANTS_TO_BUY: Cue = Cue(161);
/// `R47.calls`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R47_CALLS: Cue = Cue(162);
/// `R47.cut`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R47_CUT: Cue = Cue(163);
/// `R47.marketing_side`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R47_MARKETING_SIDE: Cue = Cue(164);
/// `R47.short_pause`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R47_SHORT_PAUSE: Cue = Cue(165);
/// `R47.unknown_name`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R47_UNKNOWN_NAME: Cue = Cue(166);
/// `R47.waved_away`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R47_WAVED_AWAY: Cue = Cue(167);
/// `R48.blame`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R48_BLAME: Cue = Cue(168);
/// `R48.other_side`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R48_OTHER_SIDE: Cue = Cue(169);
/// `R48.other_team`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R48_OTHER_TEAM: Cue = Cue(170);
/// `R48.partner`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R48_PARTNER: Cue = Cue(171);
/// `R48.shared`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R48_SHARED: Cue = Cue(172);
/// `R48.two_sides`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R48_TWO_SIDES: Cue = Cue(173);
/// `R49.by_hand`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R49_BY_HAND: Cue = Cue(174);
/// `R49.guides`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R49_GUIDES: Cue = Cue(175);
/// `R49.sees_through`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R49_SEES_THROUGH: Cue = Cue(176);
/// `R49.stays`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R49_STAYS: Cue = Cue(177);
/// `R49.tourism`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R49_TOURISM: Cue = Cue(178);
/// `R49.whole_way`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R49_WHOLE_WAY: Cue = Cue(179);
/// `R50.as_selling`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R50_AS_SELLING: Cue = Cue(180);
/// `R51.pays_back`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R51_PAYS_BACK: Cue = Cue(181);
/// `R54.consent`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R54_CONSENT: Cue = Cue(182);
/// `R54.easy_no`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R54_EASY_NO: Cue = Cue(183);
/// `R54.easy_way_out`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R54_EASY_WAY_OUT: Cue = Cue(184);
/// `R54.kindly`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R54_KINDLY: Cue = Cue(185);
/// `R54.love_it`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R54_LOVE_IT: Cue = Cue(186);
/// `R54.offers`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R54_OFFERS: Cue = Cue(187);

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
    "none_of_it",
    "from_posts",
    "ultimatum",
    "grow",
    "R12.let_down",
    "R12.no_target",
    "R12.personal_close",
    "R12.posts_close",
    "R25.at_once",
    "R25.first_go",
    "R25.no_luck",
    "R25.single",
    "R27.act",
    "R27.book_in",
    "R27.clock",
    "R27.date",
    "R27.day",
    "R27.decisive_marketing",
    "R27.each_month",
    "R27.next_step",
    "R27.speed",
    "R27.target",
    "R28.convert",
    "R28.enquired",
    "R28.in_touch",
    "R28.leads_work",
    "R28.probe",
    "R28.rate_work",
    "R29.assets",
    "R29.from_marketing",
    "R29.known",
    "R29.scorn",
    "R29.sellers",
    "R29.touched",
    "R30.quick_money",
    "R32.goodbye",
    "R36.hook",
    "R36.play",
    "R36.reach",
    "R36.widely",
    "R37.aware",
    "R37.craft",
    "R37.inside",
    "R37.known_for",
    "R39.aimed",
    "R39.fit",
    "R39.helps",
    "R39.noticed",
    "R39.patch",
    "R39.saw_you",
    "R40.advise",
    "R40.audience",
    "R40.fits",
    "R40.needs",
    "R40.said",
    "R40.their_case",
    "R40.you_need",
    "R40.your_case",
    "R41.audience",
    "R41.contact",
    "R41.likely",
    "R41.showed",
    "R41.warm",
    "R41.where",
    "R42.door_open",
    "R42.pay_terms",
    "R42.unhurried",
    "R43.chatty",
    "R43.personal",
    "R44.asked",
    "R44.came",
    "R44.existing",
    "R44.inbound",
    "R44.wares",
    "R44.warmth",
    "R45.answers",
    "R45.brand_talk",
    "R45.by_reach",
    "R45.judged",
    "R45.sellers",
    "R45.wants_to_buy",
    "R47.calls",
    "R47.cut",
    "R47.marketing_side",
    "R47.short_pause",
    "R47.unknown_name",
    "R47.waved_away",
    "R48.blame",
    "R48.other_side",
    "R48.other_team",
    "R48.partner",
    "R48.shared",
    "R48.two_sides",
    "R49.by_hand",
    "R49.guides",
    "R49.sees_through",
    "R49.stays",
    "R49.tourism",
    "R49.whole_way",
    "R50.as_selling",
    "R51.pays_back",
    "R54.consent",
    "R54.easy_no",
    "R54.easy_way_out",
    "R54.kindly",
    "R54.love_it",
    "R54.offers",
];

/// How many there are.
pub(crate) const COUNT: usize = 188;
