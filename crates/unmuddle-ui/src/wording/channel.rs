//! A place in words.

use crate::messages::Key;
use unmuddle::Channel;

/// What a place is called, as the chooser calls it.
pub const fn channel(channel: Channel) -> Key {
    match channel {
        Channel::OrganicPost => Key::ChannelOrganicPost,
        Channel::Blog => Key::ChannelBlog,
        Channel::ListEmail => Key::ChannelListEmail,
        Channel::Advert => Key::ChannelAdvert,
        Channel::OneToOne => Key::ChannelOneToOne,
        Channel::ColdOutreach => Key::ChannelColdOutreach,
        Channel::ProductPage => Key::ChannelProductPage,
        Channel::PricingPage => Key::ChannelPricingPage,
        Channel::DonationPage => Key::ChannelDonationPage,
        Channel::AboutPage => Key::ChannelAboutPage,
        Channel::Docs => Key::ChannelDocs,
        Channel::JobAd => Key::ChannelJobAd,
        Channel::OtherPage => Key::ChannelOtherPage,
        _ => Key::ChannelUnknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::t;
    use std::collections::BTreeSet;

    #[test]
    fn every_place_has_a_name_of_its_own() {
        let names: BTreeSet<&str> = Channel::ALL.iter().map(|of| t(channel(*of))).collect();
        assert_eq!(names.len(), Channel::ALL.len());
    }
}
