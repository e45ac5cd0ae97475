//! Texts to try, each with the place it stands in.

use crate::draft::Draft;
use crate::messages::Key;
use crate::wording::t;
use unmuddle::Channel;

/// A text one click away.
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    /// The `data-sample` of its button.
    pub id: &'static str,
    channel: Channel,
    title: Option<Key>,
    text: Key,
}

/// Every sample, in the order of their buttons.
pub const SAMPLES: &[Sample] = &[
    Sample {
        id: "selling",
        channel: Channel::OrganicPost,
        title: None,
        text: Key::SampleSellingText,
    },
    Sample { id: "story", channel: Channel::OrganicPost, title: None, text: Key::SampleStoryText },
    Sample {
        id: "job",
        channel: Channel::JobAd,
        title: Some(Key::SampleJobTitle),
        text: Key::SampleJobText,
    },
    Sample { id: "advert", channel: Channel::Advert, title: None, text: Key::SampleAdvertText },
];

impl Sample {
    /// The sample of a button.
    pub fn find(id: &str) -> Option<&'static Sample> {
        SAMPLES.iter().find(|sample| sample.id == id)
    }

    /// The sample as a draft.
    pub fn draft(&self) -> Draft {
        Draft {
            text: t(self.text).to_owned(),
            channel: self.channel,
            title: self.title.map(t).unwrap_or_default().to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::draft::asks_for_title;
    use crate::link;

    #[test]
    fn every_sample_fits_a_link_and_has_what_its_place_asks_for() {
        for sample in SAMPLES {
            let draft = sample.draft();
            assert!(link::fits(&draft), "{}", sample.id);
            assert_eq!(asks_for_title(draft.channel), !draft.title.is_empty(), "{}", sample.id);
            assert_eq!(Sample::find(sample.id).unwrap().id, sample.id);
        }
    }

    #[test]
    fn the_buttons_of_the_page_are_the_samples() {
        let html = include_str!("../static/index.html");
        let ids: Vec<_> = html
            .split("data-sample=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap())
            .collect();
        assert_eq!(ids, SAMPLES.iter().map(|sample| sample.id).collect::<Vec<_>>());
    }
}
