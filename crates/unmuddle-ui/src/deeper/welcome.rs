//! Where the same words would be welcome: asked of the core, not guessed.

use crate::messages::Key;
use crate::reading::Reading;
use unmuddle::{Channel, Context, Muddle, assess};

/// Places where the same words are not muddled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Welcome {
    /// In an advert.
    Advert,
    /// In a reply to one person who asked.
    Reply,
    /// In either.
    Both,
}

impl Welcome {
    /// The places where a text would be fine that is in the wrong place here.
    pub(super) fn of(reading: &Reading) -> Option<Self> {
        let here = reading.draft().channel;
        if here == Channel::JobAd || !reading.muddles().contains(&Muddle::Channel) {
            return None;
        }
        let fits = |channel: Channel| {
            channel != here && !assess(&reading.draft().text, &Context::new(channel)).is_muddled()
        };
        match (fits(Channel::Advert), fits(Channel::OneToOne)) {
            (true, true) => Some(Welcome::Both),
            (true, false) => Some(Welcome::Advert),
            (false, true) => Some(Welcome::Reply),
            (false, false) => None,
        }
    }

    /// The same in words.
    #[must_use]
    pub const fn key(self) -> Key {
        match self {
            Welcome::Advert => Key::WelcomeAdvert,
            Welcome::Reply => Key::WelcomeReply,
            Welcome::Both => Key::WelcomeBoth,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Draft;

    fn read(text: &str, channel: Channel) -> Reading {
        Reading::new(Draft { text: text.to_owned(), channel, ..Draft::default() })
    }

    #[test]
    fn a_text_in_the_wrong_place_hears_of_a_better_one() {
        let offer = "Soy candles £9, three for £24. Order yours today.";
        assert_eq!(Welcome::of(&read(offer, Channel::OrganicPost)), Some(Welcome::Both));
        assert_eq!(Welcome::of(&read(offer, Channel::Advert)), None);
        assert_eq!(Welcome::of(&read("We watered the beans.", Channel::OrganicPost)), None);
    }

    #[test]
    fn what_is_muddled_everywhere_is_welcome_nowhere() {
        // The wrong place, and a hope that no other place makes better.
        let text = "Buy now, £9, today only! We started posting on Monday and expect our Instagram \
                    to bring twenty sales by Friday.";
        let reading = read(text, Channel::OrganicPost);
        let elsewhere = assess(text, &Context::new(Channel::Advert)).is_muddled();
        if reading.muddles().contains(&Muddle::Channel) {
            let advert = matches!(Welcome::of(&reading), Some(Welcome::Advert | Welcome::Both));
            assert_eq!(advert, !elsewhere);
        }
        assert_eq!(Welcome::of(&read(text, Channel::JobAd)), None);
    }
}
