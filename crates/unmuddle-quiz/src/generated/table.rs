//! What is asked, what each answer counts, and what makes a profile.
//!
//! Generated from `crates/unmuddle-quiz/data/quiz.toml` by `cargo xtask generate`; edit that file.

use crate::model::{
    Axis, Choice, Condition, Item, Pattern, Profile, ProfileEntry, Remark, RemarkEntry, Role, Rule,
    Situation, Tag,
};
use crate::wording::Key;

/// Common items first, then those of each role.
pub const ITEMS: &[Item] = &[
    Item {
        id: "C01",
        role: None,
        axis: Axis::Perception,
        rule: Rule(6),
        also: &[Rule(1), Rule(50)],
        fixed: false,
        ask: Key(13),
        view: Key(14),
        tip: Key(15),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(16),
            },
            Choice {
                letter: 'b',
                points: 0,
                tags: &[(Tag::Name, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(17),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[(Tag::Megaphone, 1), (Tag::Name, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(18),
            },
            Choice {
                letter: 'd',
                points: 1,
                tags: &[(Tag::Harvest, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(19),
            },
            Choice {
                letter: 'e',
                points: 0,
                tags: &[],
                situation: None,
                last: true,
                unsure: true,
                words: Key(20),
            },
        ],
    },
    Item {
        id: "C02",
        role: None,
        axis: Axis::Perception,
        rule: Rule(9),
        also: &[Rule(7), Rule(26)],
        fixed: false,
        ask: Key(21),
        view: Key(22),
        tip: Key(23),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(24),
            },
            Choice {
                letter: 'b',
                points: 0,
                tags: &[(Tag::Digger, 1), (Tag::Megaphone, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(25),
            },
            Choice {
                letter: 'c',
                points: 1,
                tags: &[(Tag::Megaphone, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(26),
            },
            Choice {
                letter: 'd',
                points: 1,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(27),
            },
            Choice {
                letter: 'e',
                points: 0,
                tags: &[],
                situation: None,
                last: true,
                unsure: true,
                words: Key(28),
            },
        ],
    },
    Item {
        id: "C03",
        role: None,
        axis: Axis::Awareness,
        rule: Rule(44),
        also: &[Rule(10), Rule(11)],
        fixed: false,
        ask: Key(29),
        view: Key(30),
        tip: Key(31),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(32),
            },
            Choice {
                letter: 'b',
                points: 1,
                tags: &[(Tag::Stage, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(33),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[(Tag::Shy, 1), (Tag::Stage, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(34),
            },
            Choice {
                letter: 'd',
                points: 0,
                tags: &[(Tag::Pusher, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(35),
            },
            Choice {
                letter: 'e',
                points: 0,
                tags: &[],
                situation: None,
                last: true,
                unsure: true,
                words: Key(36),
            },
        ],
    },
    Item {
        id: "C04",
        role: None,
        axis: Axis::Strategy,
        rule: Rule(12),
        also: &[],
        fixed: false,
        ask: Key(37),
        view: Key(38),
        tip: Key(39),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(40),
            },
            Choice {
                letter: 'b',
                points: 0,
                tags: &[(Tag::Digger, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(41),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[(Tag::Digger, 1), (Tag::Harvest, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(42),
            },
            Choice {
                letter: 'd',
                points: 0,
                tags: &[(Tag::Megaphone, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(43),
            },
            Choice {
                letter: 'e',
                points: 0,
                tags: &[],
                situation: None,
                last: true,
                unsure: true,
                words: Key(44),
            },
        ],
    },
    Item {
        id: "C05",
        role: None,
        axis: Axis::Awareness,
        rule: Rule(43),
        also: &[Rule(14), Rule(15), Rule(18), Rule(42)],
        fixed: false,
        ask: Key(45),
        view: Key(46),
        tip: Key(47),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(48),
            },
            Choice {
                letter: 'b',
                points: 0,
                tags: &[(Tag::Megaphone, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(49),
            },
            Choice {
                letter: 'c',
                points: 1,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(50),
            },
            Choice {
                letter: 'd',
                points: 1,
                tags: &[(Tag::Megaphone, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(51),
            },
            Choice {
                letter: 'e',
                points: 1,
                tags: &[(Tag::Harvest, 1)],
                situation: None,
                last: true,
                unsure: false,
                words: Key(52),
            },
        ],
    },
    Item {
        id: "C06",
        role: None,
        axis: Axis::Perception,
        rule: Rule(16),
        also: &[Rule(14), Rule(38), Rule(18)],
        fixed: true,
        ask: Key(53),
        view: Key(54),
        tip: Key(55),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(56),
            },
            Choice {
                letter: 'b',
                points: 2,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(57),
            },
            Choice {
                letter: 'c',
                points: 1,
                tags: &[(Tag::Megaphone, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(58),
            },
            Choice {
                letter: 'd',
                points: 0,
                tags: &[(Tag::Megaphone, 3)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(59),
            },
            Choice {
                letter: 'e',
                points: 1,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(60),
            },
        ],
    },
    Item {
        id: "C07",
        role: None,
        axis: Axis::Perception,
        rule: Rule(17),
        also: &[Rule(35)],
        fixed: false,
        ask: Key(61),
        view: Key(62),
        tip: Key(63),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(64),
            },
            Choice {
                letter: 'b',
                points: 0,
                tags: &[(Tag::Megaphone, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(65),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[(Tag::Megaphone, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(66),
            },
            Choice {
                letter: 'd',
                points: 1,
                tags: &[(Tag::Shy, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(67),
            },
            Choice {
                letter: 'e',
                points: 0,
                tags: &[],
                situation: None,
                last: true,
                unsure: true,
                words: Key(68),
            },
        ],
    },
    Item {
        id: "C08",
        role: None,
        axis: Axis::Awareness,
        rule: Rule(21),
        also: &[Rule(22), Rule(54)],
        fixed: false,
        ask: Key(69),
        view: Key(70),
        tip: Key(71),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(72),
            },
            Choice {
                letter: 'b',
                points: 0,
                tags: &[(Tag::Pusher, 3)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(73),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[(Tag::Pusher, 3)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(74),
            },
            Choice {
                letter: 'd',
                points: 1,
                tags: &[(Tag::Shy, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(75),
            },
            Choice {
                letter: 'e',
                points: 0,
                tags: &[],
                situation: None,
                last: true,
                unsure: true,
                words: Key(76),
            },
        ],
    },
    Item {
        id: "C09",
        role: None,
        axis: Axis::Strategy,
        rule: Rule(23),
        also: &[Rule(24), Rule(25)],
        fixed: false,
        ask: Key(77),
        view: Key(78),
        tip: Key(79),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(80),
            },
            Choice {
                letter: 'b',
                points: 1,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(81),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[(Tag::Noplan, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(82),
            },
            Choice {
                letter: 'd',
                points: 0,
                tags: &[(Tag::Digger, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(83),
            },
            Choice {
                letter: 'e',
                points: 1,
                tags: &[(Tag::Harvest, 1)],
                situation: None,
                last: true,
                unsure: false,
                words: Key(84),
            },
        ],
    },
    Item {
        id: "C10",
        role: None,
        axis: Axis::Strategy,
        rule: Rule(31),
        also: &[Rule(30), Rule(32), Rule(33), Rule(51)],
        fixed: false,
        ask: Key(85),
        view: Key(86),
        tip: Key(87),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(88),
            },
            Choice {
                letter: 'b',
                points: 0,
                tags: &[(Tag::Digger, 3)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(89),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[(Tag::Digger, 3)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(90),
            },
            Choice {
                letter: 'd',
                points: 0,
                tags: &[(Tag::Megaphone, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(91),
            },
            Choice {
                letter: 'e',
                points: 0,
                tags: &[],
                situation: None,
                last: true,
                unsure: true,
                words: Key(92),
            },
        ],
    },
    Item {
        id: "C11",
        role: None,
        axis: Axis::Awareness,
        rule: Rule(13),
        also: &[Rule(36), Rule(37), Rule(39), Rule(48), Rule(49)],
        fixed: false,
        ask: Key(93),
        view: Key(94),
        tip: Key(95),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(96),
            },
            Choice {
                letter: 'b',
                points: 0,
                tags: &[(Tag::Pusher, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(97),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[(Tag::Stage, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(98),
            },
            Choice {
                letter: 'd',
                points: 0,
                tags: &[(Tag::Harvest, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(99),
            },
            Choice {
                letter: 'e',
                points: 0,
                tags: &[],
                situation: None,
                last: true,
                unsure: true,
                words: Key(100),
            },
        ],
    },
    Item {
        id: "C12",
        role: None,
        axis: Axis::Perception,
        rule: Rule(53),
        also: &[Rule(47)],
        fixed: false,
        ask: Key(101),
        view: Key(102),
        tip: Key(103),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(104),
            },
            Choice {
                letter: 'b',
                points: 0,
                tags: &[(Tag::Name, 1), (Tag::Shy, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(105),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[(Tag::Shy, 3), (Tag::Stage, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(106),
            },
            Choice {
                letter: 'd',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(107),
            },
            Choice {
                letter: 'e',
                points: 0,
                tags: &[],
                situation: None,
                last: true,
                unsure: true,
                words: Key(108),
            },
        ],
    },
    Item {
        id: "C13",
        role: None,
        axis: Axis::Strategy,
        rule: Rule(34),
        also: &[Rule(27), Rule(28), Rule(35)],
        fixed: false,
        ask: Key(109),
        view: Key(110),
        tip: Key(111),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(112),
            },
            Choice {
                letter: 'b',
                points: 0,
                tags: &[(Tag::Sprinter, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(113),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[(Tag::Sprinter, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(114),
            },
            Choice {
                letter: 'd',
                points: 2,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(115),
            },
            Choice {
                letter: 'e',
                points: 0,
                tags: &[(Tag::Sprinter, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(116),
            },
        ],
    },
    Item {
        id: "O1",
        role: Some(Role::Owner),
        axis: Axis::Practice,
        rule: Rule(19),
        also: &[Rule(46), Rule(52)],
        fixed: false,
        ask: Key(117),
        view: Key(118),
        tip: Key(119),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(120),
            },
            Choice {
                letter: 'b',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(121),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[(Tag::Stage, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(122),
            },
            Choice {
                letter: 'd',
                points: 0,
                tags: &[(Tag::Megaphone, 1), (Tag::Stage, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(123),
            },
            Choice {
                letter: 'e',
                points: 1,
                tags: &[(Tag::Shy, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(124),
            },
        ],
    },
    Item {
        id: "O2",
        role: Some(Role::Owner),
        axis: Axis::Practice,
        rule: Rule(46),
        also: &[Rule(34)],
        fixed: false,
        ask: Key(125),
        view: Key(126),
        tip: Key(127),
        choices: &[
            Choice {
                letter: 'a',
                points: 0,
                tags: &[],
                situation: Some(Situation::New),
                last: false,
                unsure: false,
                words: Key(128),
            },
            Choice {
                letter: 'b',
                points: 0,
                tags: &[],
                situation: Some(Situation::Now),
                last: false,
                unsure: false,
                words: Key(129),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[],
                situation: Some(Situation::Steady),
                last: false,
                unsure: false,
                words: Key(130),
            },
            Choice {
                letter: 'd',
                points: 0,
                tags: &[],
                situation: Some(Situation::Full),
                last: false,
                unsure: false,
                words: Key(131),
            },
        ],
    },
    Item {
        id: "O3",
        role: Some(Role::Owner),
        axis: Axis::Practice,
        rule: Rule(41),
        also: &[],
        fixed: true,
        ask: Key(132),
        view: Key(133),
        tip: Key(134),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(135),
            },
            Choice {
                letter: 'b',
                points: 2,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(136),
            },
            Choice {
                letter: 'c',
                points: 1,
                tags: &[(Tag::Stage, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(137),
            },
            Choice {
                letter: 'd',
                points: 0,
                tags: &[(Tag::Stage, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(138),
            },
        ],
    },
    Item {
        id: "O4",
        role: Some(Role::Owner),
        axis: Axis::Practice,
        rule: Rule(52),
        also: &[],
        fixed: false,
        ask: Key(139),
        view: Key(140),
        tip: Key(141),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(142),
            },
            Choice {
                letter: 'b',
                points: 1,
                tags: &[(Tag::Noplan, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(143),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[(Tag::Digger, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(144),
            },
            Choice {
                letter: 'd',
                points: 0,
                tags: &[(Tag::Harvest, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(145),
            },
        ],
    },
    Item {
        id: "M1",
        role: Some(Role::Marketer),
        axis: Axis::Practice,
        rule: Rule(23),
        also: &[],
        fixed: true,
        ask: Key(146),
        view: Key(147),
        tip: Key(148),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(149),
            },
            Choice {
                letter: 'b',
                points: 2,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(150),
            },
            Choice {
                letter: 'c',
                points: 1,
                tags: &[(Tag::Noplan, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(151),
            },
            Choice {
                letter: 'd',
                points: 0,
                tags: &[(Tag::Noplan, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(152),
            },
        ],
    },
    Item {
        id: "M2",
        role: Some(Role::Marketer),
        axis: Axis::Practice,
        rule: Rule(3),
        also: &[Rule(12)],
        fixed: true,
        ask: Key(153),
        view: Key(154),
        tip: Key(155),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(156),
            },
            Choice {
                letter: 'b',
                points: 2,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(157),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[(Tag::Rolemix, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(158),
            },
            Choice {
                letter: 'd',
                points: 0,
                tags: &[(Tag::Rolemix, 3)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(159),
            },
        ],
    },
    Item {
        id: "M3",
        role: Some(Role::Marketer),
        axis: Axis::Practice,
        rule: Rule(33),
        also: &[Rule(31)],
        fixed: false,
        ask: Key(160),
        view: Key(161),
        tip: Key(162),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(163),
            },
            Choice {
                letter: 'b',
                points: 1,
                tags: &[(Tag::Noplan, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(164),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[(Tag::Digger, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(165),
            },
            Choice {
                letter: 'd',
                points: 0,
                tags: &[(Tag::Digger, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(166),
            },
        ],
    },
    Item {
        id: "M4",
        role: Some(Role::Marketer),
        axis: Axis::Practice,
        rule: Rule(8),
        also: &[Rule(36)],
        fixed: false,
        ask: Key(167),
        view: Key(168),
        tip: Key(169),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(170),
            },
            Choice {
                letter: 'b',
                points: 1,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(171),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[(Tag::Megaphone, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(172),
            },
            Choice {
                letter: 'd',
                points: 1,
                tags: &[(Tag::Noplan, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(173),
            },
        ],
    },
    Item {
        id: "V1",
        role: Some(Role::Salesperson),
        axis: Axis::Practice,
        rule: Rule(11),
        also: &[Rule(20), Rule(40)],
        fixed: false,
        ask: Key(174),
        view: Key(175),
        tip: Key(176),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(177),
            },
            Choice {
                letter: 'b',
                points: 2,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(178),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[(Tag::Pusher, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(179),
            },
            Choice {
                letter: 'd',
                points: 0,
                tags: &[(Tag::Shy, 1), (Tag::Stage, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(180),
            },
        ],
    },
    Item {
        id: "V2",
        role: Some(Role::Salesperson),
        axis: Axis::Practice,
        rule: Rule(54),
        also: &[Rule(21), Rule(45), Rule(53)],
        fixed: false,
        ask: Key(181),
        view: Key(182),
        tip: Key(183),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(184),
            },
            Choice {
                letter: 'b',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(185),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[(Tag::Pusher, 3)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(186),
            },
            Choice {
                letter: 'd',
                points: 0,
                tags: &[(Tag::Name, 1), (Tag::Shy, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(187),
            },
        ],
    },
    Item {
        id: "V3",
        role: Some(Role::Salesperson),
        axis: Axis::Practice,
        rule: Rule(29),
        also: &[Rule(47), Rule(48)],
        fixed: true,
        ask: Key(188),
        view: Key(189),
        tip: Key(190),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(191),
            },
            Choice {
                letter: 'b',
                points: 2,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(192),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[(Tag::Silo, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(193),
            },
            Choice {
                letter: 'd',
                points: 0,
                tags: &[(Tag::Harvest, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(194),
            },
        ],
    },
    Item {
        id: "V4",
        role: Some(Role::Salesperson),
        axis: Axis::Practice,
        rule: Rule(39),
        also: &[Rule(41)],
        fixed: false,
        ask: Key(195),
        view: Key(196),
        tip: Key(197),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(198),
            },
            Choice {
                letter: 'b',
                points: 1,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(199),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[(Tag::Pusher, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(200),
            },
            Choice {
                letter: 'd',
                points: 1,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(201),
            },
        ],
    },
    Item {
        id: "H1",
        role: Some(Role::Hiring),
        axis: Axis::Practice,
        rule: Rule(5),
        also: &[Rule(2)],
        fixed: false,
        ask: Key(202),
        view: Key(203),
        tip: Key(204),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(205),
            },
            Choice {
                letter: 'b',
                points: 0,
                tags: &[(Tag::Unicorn, 3)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(206),
            },
            Choice {
                letter: 'c',
                points: 1,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(207),
            },
            Choice {
                letter: 'd',
                points: 0,
                tags: &[(Tag::Unicorn, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(208),
            },
        ],
    },
    Item {
        id: "H2",
        role: Some(Role::Hiring),
        axis: Axis::Practice,
        rule: Rule(3),
        also: &[Rule(53)],
        fixed: false,
        ask: Key(209),
        view: Key(210),
        tip: Key(211),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(212),
            },
            Choice {
                letter: 'b',
                points: 0,
                tags: &[(Tag::Name, 2), (Tag::Unicorn, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(213),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[(Tag::Name, 2), (Tag::Unicorn, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(214),
            },
            Choice {
                letter: 'd',
                points: 1,
                tags: &[(Tag::Unicorn, 2)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(215),
            },
        ],
    },
    Item {
        id: "H3",
        role: Some(Role::Hiring),
        axis: Axis::Practice,
        rule: Rule(4),
        also: &[],
        fixed: false,
        ask: Key(216),
        view: Key(217),
        tip: Key(218),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(219),
            },
            Choice {
                letter: 'b',
                points: 2,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(220),
            },
            Choice {
                letter: 'c',
                points: 2,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(221),
            },
            Choice {
                letter: 'd',
                points: 0,
                tags: &[(Tag::Unicorn, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(222),
            },
        ],
    },
    Item {
        id: "H4",
        role: Some(Role::Hiring),
        axis: Axis::Practice,
        rule: Rule(32),
        also: &[Rule(33)],
        fixed: false,
        ask: Key(223),
        view: Key(224),
        tip: Key(225),
        choices: &[
            Choice {
                letter: 'a',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(226),
            },
            Choice {
                letter: 'b',
                points: 3,
                tags: &[],
                situation: None,
                last: false,
                unsure: false,
                words: Key(227),
            },
            Choice {
                letter: 'c',
                points: 0,
                tags: &[(Tag::Digger, 3)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(228),
            },
            Choice {
                letter: 'd',
                points: 0,
                tags: &[(Tag::Digger, 1)],
                situation: None,
                last: false,
                unsure: false,
                words: Key(229),
            },
        ],
    },
];

/// In the order in which equals are decided.
pub const PROFILES: &[ProfileEntry] = &[
    ProfileEntry {
        profile: Profile::Pusher,
        condition: Condition::Pattern(Pattern {
            tag: Tag::Pusher,
            threshold: 3,
            answers: 2,
            or_situations: &[],
            or_tags: &[],
            unless: &[],
        }),
        rule: Rule(21),
        also: &[Rule(22), Rule(40), Rule(54)],
        name: Key(230),
        summary: Key(231),
        actions: [Key(232), Key(233), Key(234)],
    },
    ProfileEntry {
        profile: Profile::Sprinter,
        condition: Condition::Pattern(Pattern {
            tag: Tag::Sprinter,
            threshold: 2,
            answers: 1,
            or_situations: &[Situation::Now, Situation::New],
            or_tags: &[(Tag::Digger, 1)],
            unless: &[],
        }),
        rule: Rule(34),
        also: &[Rule(27), Rule(28), Rule(35), Rule(41)],
        name: Key(235),
        summary: Key(236),
        actions: [Key(237), Key(238), Key(239)],
    },
    ProfileEntry {
        profile: Profile::Unicorn,
        condition: Condition::Pattern(Pattern {
            tag: Tag::Unicorn,
            threshold: 3,
            answers: 2,
            or_situations: &[],
            or_tags: &[],
            unless: &[],
        }),
        rule: Rule(5),
        also: &[Rule(2), Rule(3), Rule(4), Rule(32)],
        name: Key(240),
        summary: Key(241),
        actions: [Key(242), Key(243), Key(244)],
    },
    ProfileEntry {
        profile: Profile::Megaphone,
        condition: Condition::Pattern(Pattern {
            tag: Tag::Megaphone,
            threshold: 4,
            answers: 2,
            or_situations: &[],
            or_tags: &[],
            unless: &[],
        }),
        rule: Rule(16),
        also: &[Rule(14), Rule(17), Rule(18), Rule(38), Rule(43)],
        name: Key(245),
        summary: Key(246),
        actions: [Key(247), Key(248), Key(249)],
    },
    ProfileEntry {
        profile: Profile::Digger,
        condition: Condition::Pattern(Pattern {
            tag: Tag::Digger,
            threshold: 4,
            answers: 2,
            or_situations: &[],
            or_tags: &[],
            unless: &[],
        }),
        rule: Rule(51),
        also: &[Rule(25), Rule(30), Rule(31), Rule(32), Rule(33)],
        name: Key(250),
        summary: Key(251),
        actions: [Key(252), Key(253), Key(254)],
    },
    ProfileEntry {
        profile: Profile::Rolemix,
        condition: Condition::Pattern(Pattern {
            tag: Tag::Rolemix,
            threshold: 2,
            answers: 1,
            or_situations: &[],
            or_tags: &[],
            unless: &[],
        }),
        rule: Rule(3),
        also: &[Rule(5), Rule(12)],
        name: Key(255),
        summary: Key(256),
        actions: [Key(257), Key(258), Key(259)],
    },
    ProfileEntry {
        profile: Profile::Shy,
        condition: Condition::Pattern(Pattern {
            tag: Tag::Shy,
            threshold: 3,
            answers: 2,
            or_situations: &[],
            or_tags: &[],
            unless: &[],
        }),
        rule: Rule(54),
        also: &[Rule(44), Rule(53)],
        name: Key(260),
        summary: Key(261),
        actions: [Key(262), Key(263), Key(264)],
    },
    ProfileEntry {
        profile: Profile::Stage,
        condition: Condition::Pattern(Pattern {
            tag: Tag::Stage,
            threshold: 3,
            answers: 2,
            or_situations: &[],
            or_tags: &[],
            unless: &[],
        }),
        rule: Rule(13),
        also: &[Rule(12), Rule(19), Rule(45), Rule(49)],
        name: Key(265),
        summary: Key(266),
        actions: [Key(267), Key(268), Key(269)],
    },
    ProfileEntry {
        profile: Profile::Harvest,
        condition: Condition::Pattern(Pattern {
            tag: Tag::Harvest,
            threshold: 3,
            answers: 2,
            or_situations: &[],
            or_tags: &[],
            unless: &[Situation::New],
        }),
        rule: Rule(47),
        also: &[Rule(26), Rule(29), Rule(48)],
        name: Key(270),
        summary: Key(271),
        actions: [Key(272), Key(273), Key(274)],
    },
    ProfileEntry {
        profile: Profile::Furrow,
        condition: Condition::Situation(Situation::New),
        rule: Rule(46),
        also: &[Rule(52), Rule(54)],
        name: Key(275),
        summary: Key(276),
        actions: [Key(277), Key(278), Key(279)],
    },
    ProfileEntry {
        profile: Profile::Tandem,
        condition: Condition::Scores { overall: 75, each_axis: 60 },
        rule: Rule(48),
        also: &[Rule(13), Rule(49)],
        name: Key(280),
        summary: Key(281),
        actions: [Key(282), Key(283), Key(284)],
    },
    ProfileEntry {
        profile: Profile::Tangle,
        condition: Condition::Otherwise,
        rule: Rule(50),
        also: &[Rule(1), Rule(6)],
        name: Key(285),
        summary: Key(286),
        actions: [Key(287), Key(288), Key(289)],
    },
];

/// What is said beside a profile.
pub const REMARKS: &[RemarkEntry] = &[
    RemarkEntry {
        remark: Remark::NoPlan,
        rule: Rule(23),
        tag: Tag::Noplan,
        at_least: 2,
        profiles: &[Profile::Digger, Profile::Tangle],
        words: Key(300),
    },
    RemarkEntry {
        remark: Remark::Silo,
        rule: Rule(29),
        tag: Tag::Silo,
        at_least: 1,
        profiles: &[],
        words: Key(301),
    },
    RemarkEntry {
        remark: Remark::Name,
        rule: Rule(53),
        tag: Tag::Name,
        at_least: 2,
        profiles: &[],
        words: Key(302),
    },
];

/// Tells one list of messages from another.
pub const FINGERPRINT: u32 = 0x74199b53;
/// How many messages there are.
pub const MESSAGES: usize = 513;
/// `role.ask`.
pub const ROLE_ASK: Key = Key(0);
/// `role.owner`.
pub const ROLES: Key = Key(1);
/// `axis.perception.name`.
pub const AXES: Key = Key(5);
/// `horizon.today`.
pub const HORIZONS: Key = Key(290);
/// `tag.noplan`.
pub const OTHER_TAGS: Key = Key(293);
/// `situation.new`.
pub const SITUATIONS: Key = Key(296);
/// `remark.straight_line`.
pub const STRAIGHT_LINE: Key = Key(303);
/// `calendar.name`.
pub const CALENDAR_NAME: Key = Key(304);
/// `calendar.title`.
pub const CALENDAR_TITLE: Key = Key(305);
/// `trouble.link_empty`.
pub const TROUBLES: Key = Key(306);
/// Words of the pages.
pub mod page {
    use crate::wording::Key;
    /// `count`.
    pub const COUNT: Key = Key(345);
    /// `count_role`.
    pub const COUNT_ROLE: Key = Key(346);
    /// `begin`.
    pub const BEGIN: Key = Key(347);
    /// `next`.
    pub const NEXT: Key = Key(348);
    /// `back`.
    pub const BACK: Key = Key(349);
    /// `finish`.
    pub const FINISH: Key = Key(350);
    /// `look_over`.
    pub const LOOK_OVER: Key = Key(351);
    /// `keys_hint`.
    pub const KEYS_HINT: Key = Key(352);
    /// `please_choose`.
    pub const PLEASE_CHOOSE: Key = Key(353);
    /// `saved`.
    pub const SAVED: Key = Key(354);
    /// `delete`.
    pub const DELETE: Key = Key(355);
    /// `deleted`.
    pub const DELETED: Key = Key(356);
    /// `bring_back`.
    pub const BRING_BACK: Key = Key(357);
    /// `resumed`.
    pub const RESUMED: Key = Key(358);
    /// `gone_elsewhere`.
    pub const GONE_ELSEWHERE: Key = Key(359);
    /// `kept_not_blocked`.
    pub const KEPT_NOT_BLOCKED: Key = Key(360);
    /// `kept_not_full`.
    pub const KEPT_NOT_FULL: Key = Key(361);
    /// `draft_damaged`.
    pub const DRAFT_DAMAGED: Key = Key(362);
    /// `draft_newer`.
    pub const DRAFT_NEWER: Key = Key(363);
    /// `review_title`.
    pub const REVIEW_TITLE: Key = Key(364);
    /// `review_lead`.
    pub const REVIEW_LEAD: Key = Key(365);
    /// `change`.
    pub const CHANGE: Key = Key(366);
    /// `change_one`.
    pub const CHANGE_ONE: Key = Key(367);
    /// `change_role`.
    pub const CHANGE_ROLE: Key = Key(368);
}
/// Words of the pages.
pub mod result {
    use crate::wording::Key;
    /// `over`.
    pub const OVER: Key = Key(369);
    /// `over_shared`.
    pub const OVER_SHARED: Key = Key(370);
    /// `mirror`.
    pub const MIRROR: Key = Key(371);
    /// `also`.
    pub const ALSO: Key = Key(372);
    /// `situation_new`.
    pub const SITUATION_NEW: Key = Key(373);
    /// `situation_now`.
    pub const SITUATION_NOW: Key = Key(374);
    /// `stands_on`.
    pub const STANDS_ON: Key = Key(375);
    /// `rule_way`.
    pub const RULE_WAY: Key = Key(376);
    /// `unmarked_date`.
    pub const UNMARKED_DATE: Key = Key(377);
    /// `axes`.
    pub const AXES: Key = Key(378);
    /// `axes_note`.
    pub const AXES_NOTE: Key = Key(379);
    /// `column_axis`.
    pub const COLUMN_AXIS: Key = Key(380);
    /// `column_score`.
    pub const COLUMN_SCORE: Key = Key(381);
    /// `of_hundred`.
    pub const OF_HUNDRED: Key = Key(382);
    /// `radar`.
    pub const RADAR: Key = Key(383);
    /// `radar_alt`.
    pub const RADAR_ALT: Key = Key(384);
    /// `short_perception`.
    pub const SHORT_PERCEPTION: Key = Key(385);
    /// `short_strategy`.
    pub const SHORT_STRATEGY: Key = Key(386);
    /// `short_awareness`.
    pub const SHORT_AWARENESS: Key = Key(387);
    /// `short_practice`.
    pub const SHORT_PRACTICE: Key = Key(388);
    /// `actions`.
    pub const ACTIONS: Key = Key(389);
    /// `calendar`.
    pub const CALENDAR: Key = Key(390);
    /// `calendar_saved`.
    pub const CALENDAR_SAVED: Key = Key(391);
    /// `next`.
    pub const NEXT: Key = Key(392);
    /// `next_about`.
    pub const NEXT_ABOUT: Key = Key(393);
    /// `next_way`.
    pub const NEXT_WAY: Key = Key(394);
    /// `look_again`.
    pub const LOOK_AGAIN: Key = Key(395);
    /// `why`.
    pub const WHY: Key = Key(396);
    /// `why_about`.
    pub const WHY_ABOUT: Key = Key(397);
    /// `why_more`.
    pub const WHY_MORE: Key = Key(398);
    /// `answer`.
    pub const ANSWER: Key = Key(399);
    /// `answer_shared`.
    pub const ANSWER_SHARED: Key = Key(400);
    /// `points`.
    pub const POINTS: Key = Key(401);
    /// `points_none`.
    pub const POINTS_NONE: Key = Key(402);
    /// `unsure`.
    pub const UNSURE: Key = Key(403);
    /// `hints`.
    pub const HINTS: Key = Key(404);
    /// `behind`.
    pub const BEHIND: Key = Key(405);
    /// `view`.
    pub const VIEW: Key = Key(406);
    /// `tip`.
    pub const TIP: Key = Key(407);
    /// `quote`.
    pub const QUOTE: Key = Key(408);
    /// `shared`.
    pub const SHARED: Key = Key(409);
    /// `shared_about`.
    pub const SHARED_ABOUT: Key = Key(410);
    /// `shared_note`.
    pub const SHARED_NOTE: Key = Key(411);
    /// `shared_keep`.
    pub const SHARED_KEEP: Key = Key(412);
    /// `shared_kept`.
    pub const SHARED_KEPT: Key = Key(413);
    /// `shared_own`.
    pub const SHARED_OWN: Key = Key(414);
    /// `shared_quiz`.
    pub const SHARED_QUIZ: Key = Key(415);
    /// `shared_broken`.
    pub const SHARED_BROKEN: Key = Key(416);
    /// `nothing`.
    pub const NOTHING: Key = Key(417);
    /// `nothing_about`.
    pub const NOTHING_ABOUT: Key = Key(418);
    /// `nothing_private`.
    pub const NOTHING_PRIVATE: Key = Key(419);
    /// `nothing_start`.
    pub const NOTHING_START: Key = Key(420);
    /// `pass_on`.
    pub const PASS_ON: Key = Key(421);
    /// `link`.
    pub const LINK: Key = Key(422);
    /// `link_warning`.
    pub const LINK_WARNING: Key = Key(423);
    /// `link_note`.
    pub const LINK_NOTE: Key = Key(424);
    /// `link_note_hint`.
    pub const LINK_NOTE_HINT: Key = Key(425);
    /// `link_label`.
    pub const LINK_LABEL: Key = Key(426);
    /// `link_copy`.
    pub const LINK_COPY: Key = Key(427);
    /// `copied`.
    pub const COPIED: Key = Key(428);
    /// `not_copied`.
    pub const NOT_COPIED: Key = Key(429);
    /// `card`.
    pub const CARD: Key = Key(430);
    /// `card_about`.
    pub const CARD_ABOUT: Key = Key(431);
    /// `card_save`.
    pub const CARD_SAVE: Key = Key(432);
    /// `card_saved`.
    pub const CARD_SAVED: Key = Key(433);
    /// `card_failed`.
    pub const CARD_FAILED: Key = Key(434);
    /// `card_text`.
    pub const CARD_TEXT: Key = Key(435);
    /// `card_copy`.
    pub const CARD_COPY: Key = Key(436);
    /// `card_line`.
    pub const CARD_LINE: Key = Key(437);
    /// `card_quiz`.
    pub const CARD_QUIZ: Key = Key(438);
    /// `card_over`.
    pub const CARD_OVER: Key = Key(439);
    /// `paper`.
    pub const PAPER: Key = Key(440);
    /// `paper_about`.
    pub const PAPER_ABOUT: Key = Key(441);
    /// `print`.
    pub const PRINT: Key = Key(442);
    /// `again`.
    pub const AGAIN: Key = Key(443);
    /// `again_about`.
    pub const AGAIN_ABOUT: Key = Key(444);
    /// `earlier`.
    pub const EARLIER: Key = Key(445);
    /// `earlier_about`.
    pub const EARLIER_ABOUT: Key = Key(446);
    /// `earlier_show`.
    pub const EARLIER_SHOW: Key = Key(447);
    /// `earlier_show_of`.
    pub const EARLIER_SHOW_OF: Key = Key(448);
    /// `earlier_shown`.
    pub const EARLIER_SHOWN: Key = Key(449);
    /// `earlier_delete`.
    pub const EARLIER_DELETE: Key = Key(450);
    /// `earlier_delete_of`.
    pub const EARLIER_DELETE_OF: Key = Key(451);
    /// `delete_all`.
    pub const DELETE_ALL: Key = Key(452);
    /// `deleted`.
    pub const DELETED: Key = Key(453);
    /// `deleted_all`.
    pub const DELETED_ALL: Key = Key(454);
    /// `undo`.
    pub const UNDO: Key = Key(455);
    /// `undone`.
    pub const UNDONE: Key = Key(456);
    /// `over_time`.
    pub const OVER_TIME: Key = Key(457);
    /// `over_time_about`.
    pub const OVER_TIME_ABOUT: Key = Key(458);
    /// `over_time_alt`.
    pub const OVER_TIME_ALT: Key = Key(459);
    /// `day`.
    pub const DAY: Key = Key(460);
    /// `changed`.
    pub const CHANGED: Key = Key(461);
    /// `changed_from`.
    pub const CHANGED_FROM: Key = Key(462);
    /// `changed_to`.
    pub const CHANGED_TO: Key = Key(463);
    /// `profile_stayed`.
    pub const PROFILE_STAYED: Key = Key(464);
    /// `profile_changed`.
    pub const PROFILE_CHANGED: Key = Key(465);
    /// `before`.
    pub const BEFORE: Key = Key(466);
    /// `after`.
    pub const AFTER: Key = Key(467);
    /// `step`.
    pub const STEP: Key = Key(468);
    /// `answers_changed`.
    pub const ANSWERS_CHANGED: Key = Key(469);
    /// `answers_same`.
    pub const ANSWERS_SAME: Key = Key(470);
    /// `roles_differ`.
    pub const ROLES_DIFFER: Key = Key(471);
    /// `files`.
    pub const FILES: Key = Key(472);
    /// `files_about`.
    pub const FILES_ABOUT: Key = Key(473);
    /// `files_about_shared`.
    pub const FILES_ABOUT_SHARED: Key = Key(474);
    /// `save_json`.
    pub const SAVE_JSON: Key = Key(475);
    /// `save_csv`.
    pub const SAVE_CSV: Key = Key(476);
    /// `saved`.
    pub const SAVED: Key = Key(477);
    /// `open_label`.
    pub const OPEN_LABEL: Key = Key(478);
    /// `open_hint`.
    pub const OPEN_HINT: Key = Key(479);
    /// `open_new`.
    pub const OPEN_NEW: Key = Key(480);
    /// `open_known`.
    pub const OPEN_KNOWN: Key = Key(481);
    /// `open_refused`.
    pub const OPEN_REFUSED: Key = Key(482);
    /// `open_file`.
    pub const OPEN_FILE: Key = Key(483);
    /// `open_failed`.
    pub const OPEN_FAILED: Key = Key(484);
    /// `open_refused_why`.
    pub const OPEN_REFUSED_WHY: Key = Key(485);
    /// `open_refused_place`.
    pub const OPEN_REFUSED_PLACE: Key = Key(486);
    /// `open_large`.
    pub const OPEN_LARGE: Key = Key(487);
    /// `full`.
    pub const FULL: Key = Key(488);
    /// `blocked`.
    pub const BLOCKED: Key = Key(489);
    /// `aside`.
    pub const ASIDE: Key = Key(490);
    /// `aside_save`.
    pub const ASIDE_SAVE: Key = Key(491);
    /// `aside_delete`.
    pub const ASIDE_DELETE: Key = Key(492);
    /// `team`.
    pub const TEAM: Key = Key(493);
    /// `team_about`.
    pub const TEAM_ABOUT: Key = Key(494);
    /// `team_label`.
    pub const TEAM_LABEL: Key = Key(495);
    /// `team_with`.
    pub const TEAM_WITH: Key = Key(496);
    /// `team_skipped`.
    pub const TEAM_SKIPPED: Key = Key(497);
    /// `team_twice`.
    pub const TEAM_TWICE: Key = Key(498);
    /// `team_few`.
    pub const TEAM_FEW: Key = Key(499);
    /// `team_people`.
    pub const TEAM_PEOPLE: Key = Key(500);
    /// `team_person`.
    pub const TEAM_PERSON: Key = Key(501);
    /// `team_you`.
    pub const TEAM_YOU: Key = Key(502);
    /// `team_scores`.
    pub const TEAM_SCORES: Key = Key(503);
    /// `team_who`.
    pub const TEAM_WHO: Key = Key(504);
    /// `team_lowest`.
    pub const TEAM_LOWEST: Key = Key(505);
    /// `team_middle`.
    pub const TEAM_MIDDLE: Key = Key(506);
    /// `team_highest`.
    pub const TEAM_HIGHEST: Key = Key(507);
    /// `team_radar_alt`.
    pub const TEAM_RADAR_ALT: Key = Key(508);
    /// `team_disagree`.
    pub const TEAM_DISAGREE: Key = Key(509);
    /// `team_agree`.
    pub const TEAM_AGREE: Key = Key(510);
    /// `team_more`.
    pub const TEAM_MORE: Key = Key(511);
    /// `team_count`.
    pub const TEAM_COUNT: Key = Key(512);
}
/// The article's words for a rule.
pub const QUOTES: &[(Rule, Key)] = &[
    (Rule(3), Key(314)),
    (Rule(4), Key(315)),
    (Rule(5), Key(316)),
    (Rule(6), Key(317)),
    (Rule(8), Key(318)),
    (Rule(9), Key(319)),
    (Rule(11), Key(320)),
    (Rule(12), Key(321)),
    (Rule(13), Key(322)),
    (Rule(16), Key(323)),
    (Rule(17), Key(324)),
    (Rule(19), Key(325)),
    (Rule(21), Key(326)),
    (Rule(23), Key(327)),
    (Rule(29), Key(328)),
    (Rule(31), Key(329)),
    (Rule(32), Key(330)),
    (Rule(33), Key(331)),
    (Rule(34), Key(332)),
    (Rule(39), Key(333)),
    (Rule(41), Key(334)),
    (Rule(43), Key(335)),
    (Rule(44), Key(336)),
    (Rule(46), Key(337)),
    (Rule(47), Key(338)),
    (Rule(48), Key(339)),
    (Rule(50), Key(340)),
    (Rule(51), Key(341)),
    (Rule(52), Key(342)),
    (Rule(53), Key(343)),
    (Rule(54), Key(344)),
];
