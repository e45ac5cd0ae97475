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
/// `wanted`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const WANTED: Cue = Cue(24);
/// `political`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const POLITICAL: Cue = Cue(25);
/// `cause`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const CAUSE: Cue = Cue(26);
/// `investor`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const INVESTOR: Cue = Cue(27);
/// `technical`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TECHNICAL: Cue = Cue(28);
/// `topical`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TOPICAL: Cue = Cue(29);
/// `news`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const NEWS: Cue = Cue(30);
/// `research_call`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const RESEARCH_CALL: Cue = Cue(31);
/// `thanks`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const THANKS: Cue = Cue(32);
/// `greeting`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const GREETING: Cue = Cue(33);
/// `giveaway`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const GIVEAWAY: Cue = Cue(34);
/// `own_offer`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const OWN_OFFER: Cue = Cue(35);
/// `money_story`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const MONEY_STORY: Cue = Cue(36);
/// `foreign`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const FOREIGN: Cue = Cue(37);
/// `shop_link`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const SHOP_LINK: Cue = Cue(38);
/// `head_duties`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const HEAD_DUTIES: Cue = Cue(39);
/// `head_requirements`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const HEAD_REQUIREMENTS: Cue = Cue(40);
/// `head_about`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const HEAD_ABOUT: Cue = Cue(41);
/// `head_pay`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const HEAD_PAY: Cue = Cue(42);
/// `about_sentence`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const ABOUT_SENTENCE: Cue = Cue(43);
/// `benefit`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const BENEFIT: Cue = Cue(44);
/// `requirement`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const REQUIREMENT: Cue = Cue(45);
/// `duty`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const DUTY: Cue = Cue(46);
/// `pay`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const PAY: Cue = Cue(47);
/// `decisive_sales`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const DECISIVE_SALES: Cue = Cue(48);
/// `euphemism`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const EUPHEMISM: Cue = Cue(49);
/// `disguise_sign`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const DISGUISE_SIGN: Cue = Cue(50);
/// `not_sales_claim`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const NOT_SALES_CLAIM: Cue = Cue(51);
/// `umbrella`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const UMBRELLA: Cue = Cue(52);
/// `sold_by_others`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const SOLD_BY_OTHERS: Cue = Cue(53);
/// `agency_scene`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const AGENCY_SCENE: Cue = Cue(54);
/// `title_marketing`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TITLE_MARKETING: Cue = Cue(55);
/// `title_sales`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TITLE_SALES: Cue = Cue(56);
/// `title_account`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TITLE_ACCOUNT: Cue = Cue(57);
/// `title_pair`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TITLE_PAIR: Cue = Cue(58);
/// `title_open`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TITLE_OPEN: Cue = Cue(59);
/// `title_other`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TITLE_OTHER: Cue = Cue(60);
/// `title_field`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TITLE_FIELD: Cue = Cue(61);
/// `organic_effort`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const ORGANIC_EFFORT: Cue = Cue(62);
/// `marketing_word`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const MARKETING_WORD: Cue = Cue(63);
/// `marketer`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const MARKETER: Cue = Cue(64);
/// `advert_effort`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const ADVERT_EFFORT: Cue = Cue(65);
/// `sales_effort`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const SALES_EFFORT: Cue = Cue(66);
/// `no_result`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const NO_RESULT: Cue = Cue(67);
/// `want_sales`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const WANT_SALES: Cue = Cue(68);
/// `now`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const NOW: Cue = Cue(69);
/// `early`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const EARLY: Cue = Cue(70);
/// `stop`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const STOP: Cue = Cue(71);
/// `sacked`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const SACKED: Cue = Cue(72);
/// `sales_goal`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const SALES_GOAL: Cue = Cue(73);
/// `measured`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const MEASURED: Cue = Cue(74);
/// `patience`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const PATIENCE: Cue = Cue(75);
/// `patience_goal`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const PATIENCE_GOAL: Cue = Cue(76);
/// `first_ads`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const FIRST_ADS: Cue = Cue(77);
/// `wrong_fix`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const WRONG_FIX: Cue = Cue(78);
/// `fixing`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const FIXING: Cue = Cue(79);
/// `marketing_equals`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const MARKETING_EQUALS: Cue = Cue(80);
/// `lumping`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const LUMPING: Cue = Cue(81);
/// `lumping_sign`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const LUMPING_SIGN: Cue = Cue(82);
/// `label_dodge`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const LABEL_DODGE: Cue = Cue(83);
/// `one_try`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const ONE_TRY: Cue = Cue(84);
/// `first_days`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const FIRST_DAYS: Cue = Cue(85);
/// `steady`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const STEADY: Cue = Cue(86);
/// `random_effort`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const RANDOM_EFFORT: Cue = Cue(87);
/// `urgent`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const URGENT: Cue = Cue(88);
/// `trouble`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TROUBLE: Cue = Cue(89);
/// `trial_period`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const TRIAL_PERIOD: Cue = Cue(90);
/// `many_marketers`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const MANY_MARKETERS: Cue = Cue(91);
/// `good_reason`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const GOOD_REASON: Cue = Cue(92);
/// `careful_ads`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const CAREFUL_ADS: Cue = Cue(93);
/// `not_measured`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const NOT_MEASURED: Cue = Cue(94);
/// `long_ago`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const LONG_AGO: Cue = Cue(95);
/// `sales_word`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const SALES_WORD: Cue = Cue(96);
/// `none_of_it`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const NONE_OF_IT: Cue = Cue(97);
/// `from_posts`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const FROM_POSTS: Cue = Cue(98);
/// `ultimatum`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const ULTIMATUM: Cue = Cue(99);
/// `grow`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const GROW: Cue = Cue(100);
/// `posts_must`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const POSTS_MUST: Cue = Cue(101);
/// `posts_sell`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const POSTS_SELL: Cue = Cue(102);
/// `give_time`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const GIVE_TIME: Cue = Cue(103);
/// `due_soon`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const DUE_SOON: Cue = Cue(104);
/// `gain`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const GAIN: Cue = Cue(105);
/// `fine`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const FINE: Cue = Cue(106);
/// `hoped`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const HOPED: Cue = Cue(107);
/// `R04.must_sell`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R04_MUST_SELL: Cue = Cue(108);
/// `R04.other_cause`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R04_OTHER_CAUSE: Cue = Cue(109);
/// `R04.unfilled`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R04_UNFILLED: Cue = Cue(110);
/// `R05.both_at_once`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R05_BOTH_AT_ONCE: Cue = Cue(111);
/// `R05.brand_side`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R05_BRAND_SIDE: Cue = Cue(112);
/// `R05.two_teams`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R05_TWO_TEAMS: Cue = Cue(113);
/// `R06.marketing_past`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R06_MARKETING_PAST: Cue = Cue(114);
/// `R06.not_needed`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R06_NOT_NEEDED: Cue = Cue(115);
/// `R06.people_skill`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R06_PEOPLE_SKILL: Cue = Cue(116);
/// `R06.sales_past`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R06_SALES_PAST: Cue = Cue(117);
/// `R06.so_can`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R06_SO_CAN: Cue = Cue(118);
/// `R06.writes`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R06_WRITES: Cue = Cue(119);
/// `R07.brand_work`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R07_BRAND_WORK: Cue = Cue(120);
/// `R07.our_habit`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R07_OUR_HABIT: Cue = Cue(121);
/// `R07.own_way`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R07_OWN_WAY: Cue = Cue(122);
/// `R08.after_buyers`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R08_AFTER_BUYERS: Cue = Cue(123);
/// `R08.choose_place`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R08_CHOOSE_PLACE: Cue = Cue(124);
/// `R08.made_for`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R08_MADE_FOR: Cue = Cue(125);
/// `R08.place`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R08_PLACE: Cue = Cue(126);
/// `R08.they_gather`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R08_THEY_GATHER: Cue = Cue(127);
/// `R09.around`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R09_AROUND: Cue = Cue(128);
/// `R09.daily_life`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R09_DAILY_LIFE: Cue = Cue(129);
/// `R09.hello`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R09_HELLO: Cue = Cue(130);
/// `R09.visibility`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R09_VISIBILITY: Cue = Cue(131);
/// `R10.closes`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R10_CLOSES: Cue = Cue(132);
/// `R10.decision`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R10_DECISION: Cue = Cue(133);
/// `R10.if_all_right`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R10_IF_ALL_RIGHT: Cue = Cue(134);
/// `R10.next_step`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R10_NEXT_STEP: Cue = Cue(135);
/// `R10.outcome`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R10_OUTCOME: Cue = Cue(136);
/// `R10.then_we`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R10_THEN_WE: Cue = Cue(137);
/// `R11.asks_back`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R11_ASKS_BACK: Cue = Cue(138);
/// `R11.asks_need`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R11_ASKS_NEED: Cue = Cue(139);
/// `R11.in_reply`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R11_IN_REPLY: Cue = Cue(140);
/// `R11.other_side`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R11_OTHER_SIDE: Cue = Cue(141);
/// `R11.talks`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R11_TALKS: Cue = Cue(142);
/// `R11.talks_business`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R11_TALKS_BUSINESS: Cue = Cue(143);
/// `R12.let_down`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R12_LET_DOWN: Cue = Cue(144);
/// `R12.measured_by_sale`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R12_MEASURED_BY_SALE: Cue = Cue(145);
/// `R12.no_target`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R12_NO_TARGET: Cue = Cue(146);
/// `R12.personal_close`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R12_PERSONAL_CLOSE: Cue = Cue(147);
/// `R12.posts_close`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R12_POSTS_CLOSE: Cue = Cue(148);
/// `R13.create_interest`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R13_CREATE_INTEREST: Cue = Cue(149);
/// `R13.handed_over`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R13_HANDED_OVER: Cue = Cue(150);
/// `R13.person_closes`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R13_PERSON_CLOSES: Cue = Cue(151);
/// `R13.then_on`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R13_THEN_ON: Cue = Cue(152);
/// `R13.warmed`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R13_WARMED: Cue = Cue(153);
/// `R15.for_you`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R15_FOR_YOU: Cue = Cue(154);
/// `R15.useful`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R15_USEFUL: Cue = Cue(155);
/// `R19.fills_the_gap`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R19_FILLS_THE_GAP: Cue = Cue(156);
/// `R19.hopes`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R19_HOPES: Cue = Cue(157);
/// `R19.no_seller`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R19_NO_SELLER: Cue = Cue(158);
/// `R19.not_us`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R19_NOT_US: Cue = Cue(159);
/// `R19.sell_act`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R19_SELL_ACT: Cue = Cue(160);
/// `R19.someone_sells`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R19_SOMEONE_SELLS: Cue = Cue(161);
/// `R20.helps_decide`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R20_HELPS_DECIDE: Cue = Cue(162);
/// `R20.other_table`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R20_OTHER_TABLE: Cue = Cue(163);
/// `R20.persuades`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R20_PERSUADES: Cue = Cue(164);
/// `R20.weighs`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R20_WEIGHS: Cue = Cue(165);
/// `R22.likes_people`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R22_LIKES_PEOPLE: Cue = Cue(166);
/// `R22.smiles`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R22_SMILES: Cue = Cue(167);
/// `R22.warm_chat`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R22_WARM_CHAT: Cue = Cue(168);
/// `R23.beforehand`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R23_BEFOREHAND: Cue = Cue(169);
/// `R23.by_month`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R23_BY_MONTH: Cue = Cue(170);
/// `R23.chosen`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R23_CHOSEN: Cue = Cue(171);
/// `R23.plan`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R23_PLAN: Cue = Cue(172);
/// `R23.sales_plan`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R23_SALES_PLAN: Cue = Cue(173);
/// `R24.in_a_hurry`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R24_IN_A_HURRY: Cue = Cue(174);
/// `R24.keeps_at_it`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R24_KEEPS_AT_IT: Cue = Cue(175);
/// `R24.long_time`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R24_LONG_TIME: Cue = Cue(176);
/// `R24.nurtures`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R24_NURTURES: Cue = Cue(177);
/// `R25.at_once`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R25_AT_ONCE: Cue = Cue(178);
/// `R25.first_go`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R25_FIRST_GO: Cue = Cue(179);
/// `R25.no_luck`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R25_NO_LUCK: Cue = Cue(180);
/// `R25.single`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R25_SINGLE: Cue = Cue(181);
/// `R25.written_off`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R25_WRITTEN_OFF: Cue = Cue(182);
/// `R26.at_fault`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R26_AT_FAULT: Cue = Cue(183);
/// `R26.earns_trust`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R26_EARNS_TRUST: Cue = Cue(184);
/// `R26.owns_up`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R26_OWNS_UP: Cue = Cue(185);
/// `R26.plain_speaking`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R26_PLAIN_SPEAKING: Cue = Cue(186);
/// `R26.says_no`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R26_SAYS_NO: Cue = Cue(187);
/// `R27.act`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R27_ACT: Cue = Cue(188);
/// `R27.book_in`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R27_BOOK_IN: Cue = Cue(189);
/// `R27.clock`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R27_CLOCK: Cue = Cue(190);
/// `R27.date`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R27_DATE: Cue = Cue(191);
/// `R27.day`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R27_DAY: Cue = Cue(192);
/// `R27.decisive_marketing`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R27_DECISIVE_MARKETING: Cue = Cue(193);
/// `R27.each_month`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R27_EACH_MONTH: Cue = Cue(194);
/// `R27.next_step`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R27_NEXT_STEP: Cue = Cue(195);
/// `R27.speed`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R27_SPEED: Cue = Cue(196);
/// `R27.target`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R27_TARGET: Cue = Cue(197);
/// `R28.convert`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R28_CONVERT: Cue = Cue(198);
/// `R28.enquired`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R28_ENQUIRED: Cue = Cue(199);
/// `R28.in_touch`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R28_IN_TOUCH: Cue = Cue(200);
/// `R28.leads_work`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R28_LEADS_WORK: Cue = Cue(201);
/// `R28.probe`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R28_PROBE: Cue = Cue(202);
/// `R28.rate_work`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R28_RATE_WORK: Cue = Cue(203);
/// `R29.assets`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R29_ASSETS: Cue = Cue(204);
/// `R29.from_marketing`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R29_FROM_MARKETING: Cue = Cue(205);
/// `R29.known`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R29_KNOWN: Cue = Cue(206);
/// `R29.scorn`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R29_SCORN: Cue = Cue(207);
/// `R29.sellers`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R29_SELLERS: Cue = Cue(208);
/// `R29.touched`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R29_TOUCHED: Cue = Cue(209);
/// `R30.quick_money`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R30_QUICK_MONEY: Cue = Cue(210);
/// `R32.goodbye`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R32_GOODBYE: Cue = Cue(211);
/// `R36.hook`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R36_HOOK: Cue = Cue(212);
/// `R36.play`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R36_PLAY: Cue = Cue(213);
/// `R36.reach`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R36_REACH: Cue = Cue(214);
/// `R36.widely`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R36_WIDELY: Cue = Cue(215);
/// `R37.aware`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R37_AWARE: Cue = Cue(216);
/// `R37.craft`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R37_CRAFT: Cue = Cue(217);
/// `R37.inside`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R37_INSIDE: Cue = Cue(218);
/// `R37.known_for`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R37_KNOWN_FOR: Cue = Cue(219);
/// `R39.aimed`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R39_AIMED: Cue = Cue(220);
/// `R39.fit`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R39_FIT: Cue = Cue(221);
/// `R39.helps`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R39_HELPS: Cue = Cue(222);
/// `R39.noticed`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R39_NOTICED: Cue = Cue(223);
/// `R39.patch`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R39_PATCH: Cue = Cue(224);
/// `R39.saw_you`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R39_SAW_YOU: Cue = Cue(225);
/// `R40.advise`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R40_ADVISE: Cue = Cue(226);
/// `R40.audience`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R40_AUDIENCE: Cue = Cue(227);
/// `R40.fits`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R40_FITS: Cue = Cue(228);
/// `R40.needs`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R40_NEEDS: Cue = Cue(229);
/// `R40.said`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R40_SAID: Cue = Cue(230);
/// `R40.their_case`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R40_THEIR_CASE: Cue = Cue(231);
/// `R40.you_need`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R40_YOU_NEED: Cue = Cue(232);
/// `R40.your_case`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R40_YOUR_CASE: Cue = Cue(233);
/// `R41.audience`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R41_AUDIENCE: Cue = Cue(234);
/// `R41.contact`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R41_CONTACT: Cue = Cue(235);
/// `R41.likely`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R41_LIKELY: Cue = Cue(236);
/// `R41.showed`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R41_SHOWED: Cue = Cue(237);
/// `R41.warm`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R41_WARM: Cue = Cue(238);
/// `R41.where`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R41_WHERE: Cue = Cue(239);
/// `R42.door_open`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R42_DOOR_OPEN: Cue = Cue(240);
/// `R42.pay_terms`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R42_PAY_TERMS: Cue = Cue(241);
/// `R42.unhurried`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R42_UNHURRIED: Cue = Cue(242);
/// `R43.chatty`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R43_CHATTY: Cue = Cue(243);
/// `R43.personal`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R43_PERSONAL: Cue = Cue(244);
/// `R44.asked`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R44_ASKED: Cue = Cue(245);
/// `R44.came`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R44_CAME: Cue = Cue(246);
/// `R44.existing`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R44_EXISTING: Cue = Cue(247);
/// `R44.inbound`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R44_INBOUND: Cue = Cue(248);
/// `R44.wares`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R44_WARES: Cue = Cue(249);
/// `R44.warmth`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R44_WARMTH: Cue = Cue(250);
/// `R45.answers`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R45_ANSWERS: Cue = Cue(251);
/// `R45.brand_talk`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R45_BRAND_TALK: Cue = Cue(252);
/// `R45.by_reach`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R45_BY_REACH: Cue = Cue(253);
/// `R45.judged`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R45_JUDGED: Cue = Cue(254);
/// `R45.sellers`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R45_SELLERS: Cue = Cue(255);
/// `R45.wants_to_buy`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R45_WANTS_TO_BUY: Cue = Cue(256);
/// `R46.first_ones`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R46_FIRST_ONES: Cue = Cue(257);
/// `R46.new_firm`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R46_NEW_FIRM: Cue = Cue(258);
/// `R46.old_firm`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R46_OLD_FIRM: Cue = Cue(259);
/// `R47.calls`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R47_CALLS: Cue = Cue(260);
/// `R47.cut`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R47_CUT: Cue = Cue(261);
/// `R47.marketing_side`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R47_MARKETING_SIDE: Cue = Cue(262);
/// `R47.short_pause`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R47_SHORT_PAUSE: Cue = Cue(263);
/// `R47.unknown_name`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R47_UNKNOWN_NAME: Cue = Cue(264);
/// `R47.waved_away`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R47_WAVED_AWAY: Cue = Cue(265);
/// `R48.blame`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R48_BLAME: Cue = Cue(266);
/// `R48.other_side`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R48_OTHER_SIDE: Cue = Cue(267);
/// `R48.other_team`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R48_OTHER_TEAM: Cue = Cue(268);
/// `R48.partner`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R48_PARTNER: Cue = Cue(269);
/// `R48.shared`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R48_SHARED: Cue = Cue(270);
/// `R48.two_sides`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R48_TWO_SIDES: Cue = Cue(271);
/// `R49.by_hand`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R49_BY_HAND: Cue = Cue(272);
/// `R49.guides`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R49_GUIDES: Cue = Cue(273);
/// `R49.sees_through`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R49_SEES_THROUGH: Cue = Cue(274);
/// `R49.stays`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R49_STAYS: Cue = Cue(275);
/// `R49.tourism`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R49_TOURISM: Cue = Cue(276);
/// `R49.whole_way`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R49_WHOLE_WAY: Cue = Cue(277);
/// `R50.as_selling`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R50_AS_SELLING: Cue = Cue(278);
/// `R50.called_marketing`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R50_CALLED_MARKETING: Cue = Cue(279);
/// `R50.disagrees`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R50_DISAGREES: Cue = Cue(280);
/// `R50.is_marketing`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R50_IS_MARKETING: Cue = Cue(281);
/// `R50.its_marketing`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R50_ITS_MARKETING: Cue = Cue(282);
/// `R50.not_selling`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R50_NOT_SELLING: Cue = Cue(283);
/// `R50.selling_act`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R50_SELLING_ACT: Cue = Cue(284);
/// `R50.told_apart`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R50_TOLD_APART: Cue = Cue(285);
/// `R51.pays_back`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R51_PAYS_BACK: Cue = Cue(286);
/// `R52.alone`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R52_ALONE: Cue = Cue(287);
/// `R52.doubts`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R52_DOUBTS: Cue = Cue(288);
/// `R52.small_figures`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R52_SMALL_FIGURES: Cue = Cue(289);
/// `R53.pitches`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R53_PITCHES: Cue = Cue(290);
/// `R54.consent`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R54_CONSENT: Cue = Cue(291);
/// `R54.easy_no`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R54_EASY_NO: Cue = Cue(292);
/// `R54.easy_way_out`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R54_EASY_WAY_OUT: Cue = Cue(293);
/// `R54.kindly`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R54_KINDLY: Cue = Cue(294);
/// `R54.love_it`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R54_LOVE_IT: Cue = Cue(295);
/// `R54.offers`
#[allow(dead_code, reason = "not every cue is named in code")]
pub(crate) const R54_OFFERS: Cue = Cue(296);

/// Their names, in the order of their numbers, parted by spaces: a table of
/// strings weighs more on the way to a browser.
pub(crate) const NAMES: &str = "ask_react ask_free ask_hand ask_commit ask_donate pressure pushy price free_event harsh chase threat blame easy_no negator negator_not reported teaching history hypothetical irony service hiring jobseeker wanted political cause investor technical topical news research_call thanks greeting giveaway own_offer money_story foreign shop_link head_duties head_requirements head_about head_pay about_sentence benefit requirement duty pay decisive_sales euphemism disguise_sign not_sales_claim umbrella sold_by_others agency_scene title_marketing title_sales title_account title_pair title_open title_other title_field organic_effort marketing_word marketer advert_effort sales_effort no_result want_sales now early stop sacked sales_goal measured patience patience_goal first_ads wrong_fix fixing marketing_equals lumping lumping_sign label_dodge one_try first_days steady random_effort urgent trouble trial_period many_marketers good_reason careful_ads not_measured long_ago sales_word none_of_it from_posts ultimatum grow posts_must posts_sell give_time due_soon gain fine hoped R04.must_sell R04.other_cause R04.unfilled R05.both_at_once R05.brand_side R05.two_teams R06.marketing_past R06.not_needed R06.people_skill R06.sales_past R06.so_can R06.writes R07.brand_work R07.our_habit R07.own_way R08.after_buyers R08.choose_place R08.made_for R08.place R08.they_gather R09.around R09.daily_life R09.hello R09.visibility R10.closes R10.decision R10.if_all_right R10.next_step R10.outcome R10.then_we R11.asks_back R11.asks_need R11.in_reply R11.other_side R11.talks R11.talks_business R12.let_down R12.measured_by_sale R12.no_target R12.personal_close R12.posts_close R13.create_interest R13.handed_over R13.person_closes R13.then_on R13.warmed R15.for_you R15.useful R19.fills_the_gap R19.hopes R19.no_seller R19.not_us R19.sell_act R19.someone_sells R20.helps_decide R20.other_table R20.persuades R20.weighs R22.likes_people R22.smiles R22.warm_chat R23.beforehand R23.by_month R23.chosen R23.plan R23.sales_plan R24.in_a_hurry R24.keeps_at_it R24.long_time R24.nurtures R25.at_once R25.first_go R25.no_luck R25.single R25.written_off R26.at_fault R26.earns_trust R26.owns_up R26.plain_speaking R26.says_no R27.act R27.book_in R27.clock R27.date R27.day R27.decisive_marketing R27.each_month R27.next_step R27.speed R27.target R28.convert R28.enquired R28.in_touch R28.leads_work R28.probe R28.rate_work R29.assets R29.from_marketing R29.known R29.scorn R29.sellers R29.touched R30.quick_money R32.goodbye R36.hook R36.play R36.reach R36.widely R37.aware R37.craft R37.inside R37.known_for R39.aimed R39.fit R39.helps R39.noticed R39.patch R39.saw_you R40.advise R40.audience R40.fits R40.needs R40.said R40.their_case R40.you_need R40.your_case R41.audience R41.contact R41.likely R41.showed R41.warm R41.where R42.door_open R42.pay_terms R42.unhurried R43.chatty R43.personal R44.asked R44.came R44.existing R44.inbound R44.wares R44.warmth R45.answers R45.brand_talk R45.by_reach R45.judged R45.sellers R45.wants_to_buy R46.first_ones R46.new_firm R46.old_firm R47.calls R47.cut R47.marketing_side R47.short_pause R47.unknown_name R47.waved_away R48.blame R48.other_side R48.other_team R48.partner R48.shared R48.two_sides R49.by_hand R49.guides R49.sees_through R49.stays R49.tourism R49.whole_way R50.as_selling R50.called_marketing R50.disagrees R50.is_marketing R50.its_marketing R50.not_selling R50.selling_act R50.told_apart R51.pays_back R52.alone R52.doubts R52.small_figures R53.pitches R54.consent R54.easy_no R54.easy_way_out R54.kindly R54.love_it R54.offers";

/// How many there are.
pub(crate) const COUNT: usize = 297;
