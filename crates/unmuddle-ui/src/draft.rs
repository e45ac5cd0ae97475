//! What a visitor has put on the page.

use unmuddle::{Channel, Context};

/// A text, where it stands, and its title.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The text as typed.
    pub text: String,
    /// Where people will read it.
    pub channel: Channel,
    /// The job title; kept while another channel is chosen, but not read there.
    pub title: String,
}

impl Draft {
    /// Whether there is nothing worth keeping.
    pub fn is_blank(&self) -> bool {
        self.text.is_empty() && self.title.is_empty() && self.channel == Channel::Unknown
    }

    /// What the core is told beside the text.
    pub fn context(&self) -> Context {
        let context = Context::new(self.channel);
        let title = self.title.trim();
        if asks_for_title(self.channel) && !title.is_empty() {
            // Not trimmed: spans of the title must fit the field as it stands.
            context.with_title(self.title.clone())
        } else {
            context
        }
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
        draft.title = "  ".into();
        assert_eq!(draft.context().title, None);
    }
}
