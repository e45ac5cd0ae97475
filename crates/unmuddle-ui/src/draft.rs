//! What a visitor has put on the page.

use unmuddle::{Channel, Context, JobFacts};

/// A text, where it stands, and its title.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The text as typed.
    pub text: String,
    /// Where people will read it.
    pub channel: Channel,
    /// The job title; kept while another channel is chosen, but not read there.
    pub title: String,
    /// What a job ad says in fields of its own; read in a job ad only, as the title is.
    pub facts: JobFacts,
}

impl Draft {
    /// Whether there is nothing worth keeping.
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }

    /// What the core is told beside the text.
    pub fn context(&self) -> Context {
        let mut context = Context::new(self.channel);
        if asks_for_title(self.channel) {
            // Not trimmed: spans of the title must fit the field as it stands.
            context.title = (!self.title.trim().is_empty()).then(|| self.title.clone());
            context.job = self.facts.clone();
        }
        context
    }
}

/// Whether a title decides something in this place.
pub fn asks_for_title(channel: Channel) -> bool {
    channel == Channel::JobAd
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_counts_in_a_job_ad_only() {
        let mut draft = Draft { title: "Marketing Executive".into(), ..Draft::default() };
        assert_eq!(draft.context().title, None);
        draft.channel = Channel::JobAd;
        assert_eq!(draft.context().title.as_deref(), Some("Marketing Executive"));
        draft.facts.pay = Some("£30k OTE".into());
        assert_eq!(draft.context().job, draft.facts);
        draft.channel = Channel::Advert;
        assert_eq!(draft.context(), Context::new(Channel::Advert));
        draft.channel = Channel::JobAd;
        draft.title = "  ".into();
        assert_eq!(draft.context().title, None);
    }
}
