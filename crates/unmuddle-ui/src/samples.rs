//! Texts to try, each with the place it stands in.

use crate::draft::Draft;
use crate::messages::{
    SAMPLE_ADVERT_TEXT, SAMPLE_JOB_TEXT, SAMPLE_JOB_TITLE, SAMPLE_SELLING_TEXT, SAMPLE_STORY_TEXT,
};
use unmuddle::{Channel, JobFacts};

/// A text one click away.
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    /// The `data-sample` of its button.
    pub id: &'static str,
    channel: Channel,
    title: &'static str,
    text: &'static str,
}

/// Every sample, in the order of their buttons.
pub const SAMPLES: &[Sample] = &[
    Sample { id: "selling", channel: Channel::OrganicPost, title: "", text: SAMPLE_SELLING_TEXT },
    Sample { id: "story", channel: Channel::OrganicPost, title: "", text: SAMPLE_STORY_TEXT },
    Sample { id: "job", channel: Channel::JobAd, title: SAMPLE_JOB_TITLE, text: SAMPLE_JOB_TEXT },
    Sample { id: "advert", channel: Channel::Advert, title: "", text: SAMPLE_ADVERT_TEXT },
];

impl Sample {
    /// The sample of a button.
    pub fn find(id: &str) -> Option<&'static Sample> {
        SAMPLES.iter().find(|sample| sample.id == id)
    }

    /// The sample as a draft.
    pub fn draft(&self) -> Draft {
        Draft {
            text: self.text.trim().to_owned(),
            channel: self.channel,
            title: self.title.to_owned(),
            facts: JobFacts::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::draft::asks_for_title;

    #[test]
    fn every_sample_has_what_its_place_asks_for() {
        for sample in SAMPLES {
            let draft = sample.draft();
            assert_eq!(asks_for_title(draft.channel), !draft.title.is_empty(), "{}", sample.id);
            assert_eq!(Sample::find(sample.id).unwrap().id, sample.id);
        }
    }
}
