//! Texts for small changes to be made to.

/// Texts that build how people see their writer.
pub const TELLING: &[&str] = &[
    "Every Tuesday at five my father lit the oven, and the whole street smelled of rye. I still light it at five. \
     Some habits are worth more than a clock.",
    "Three things I wish I had known before repainting a window frame. Sand it on a dry day. Prime the bare wood, \
     even where it looks fine. And take the handles off, because you will never paint around them neatly.",
    "We found a 1931 ledger behind the shop counter. One line reads: two yards of blue ribbon, for the captain's \
     daughter. We have been wondering about her ever since. What do you think she made of it?",
    "How a cello gets its voice back. First we listen, for an hour, without touching a tool. Then we warm the \
     glue and lift the top by a hair. Most of the work is patience, and the rest is a very small chisel.",
];

/// Texts that ask for money.
pub const SELLING: &[&str] = &[
    "Only 4 places left on the August retreat! £650 with a £100 deposit. Message me YES and I'll send the payment link.",
    "Our winter candles are back. £18 each or three for £45. Order by Friday to get them before the weekend.",
    "Doors close at midnight. Join the Confident Cook course today for $249 and use code SPICE20 to save 20%.",
    "Flash sale! 30% off every rug until Sunday. Shop now before they're gone.",
];
