//! What somebody sees differently, as a file: the text, what was said of it, and what they think.

use crate::reading::Reading;
use unmuddle::{Label, RuleId};

/// What somebody thinks instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opinion {
    /// The words do something else.
    Label(Label),
    /// A rule should not have spoken.
    FindingWrong,
}

impl Opinion {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Opinion::Label(label) => label.id(),
            Opinion::FindingWrong => "finding_wrong",
        }
    }

    /// The opinion of an id.
    #[must_use]
    pub fn find(id: &str) -> Option<Self> {
        if id == Opinion::FindingWrong.id() {
            return Some(Opinion::FindingWrong);
        }
        id.parse().ok().map(Opinion::Label)
    }
}

/// The name of the file.
#[must_use]
pub fn file_name(about: Option<RuleId>) -> String {
    match about {
        Some(rule) => format!("unmuddle-{rule}.json"),
        None => "unmuddle-verdict.json".to_owned(),
    }
}

/// The id of the element that the opinion is chosen in.
#[must_use]
pub fn chooser_id(about: Option<RuleId>) -> String {
    about.map_or("opinion".to_owned(), |rule| format!("opinion-{rule}"))
}

/// The file: JSON with the fields of the corpus where they mean the same. It holds what the visitor
/// sees on the page, and nothing else.
#[must_use]
pub fn file(reading: &Reading, about: Option<RuleId>, opinion: Opinion) -> String {
    let (draft, said) = (reading.draft(), reading.assessment());
    let title = draft.context().title.unwrap_or_default();
    let muddles: Vec<String> = said.muddles.iter().map(|muddle| quoted(muddle.id())).collect();
    let finding = about.map_or("null".to_owned(), |rule| quoted(&rule.to_string()));
    let sure = if said.sure { "true" } else { "false" };
    let fields = [
        ("format", quoted("unmuddle-disagreement-1")),
        ("version", quoted(env!("CARGO_PKG_VERSION"))),
        ("channel", quoted(draft.channel.id())),
        ("title", quoted(&title)),
        ("text", quoted(&draft.text)),
        ("label", quoted(said.label.id())),
        ("sure", sure.to_owned()),
        ("muddles", format!("[{}]", muddles.join(", "))),
        ("finding", finding),
        ("opinion", quoted(opinion.id())),
    ];
    let mut out = String::from("{");
    for (index, (name, value)) in fields.iter().enumerate() {
        out.push_str(if index == 0 { "\n  " } else { ",\n  " });
        out.push_str(&quoted(name));
        out.push_str(": ");
        out.push_str(value);
    }
    out + "\n}\n"
}

/// A text as JSON writes it.
fn quoted(text: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            '\0'..='\x1f' => {
                let code = letter as usize;
                out.push_str("\\u00");
                out.extend([HEX[code >> 4], HEX[code & 15]].map(char::from));
            }
            _ => out.push(letter),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::draft::Draft;
    use serde_json::{Value, json};
    use unmuddle::Channel;

    #[test]
    fn the_file_holds_what_is_on_the_page_and_no_more() {
        let text = "Only 3 \"jars\" left \\ order now for £9!\n\t𝗕uy\u{1f}.";
        let draft = Draft {
            text: text.to_owned(),
            channel: Channel::OrganicPost,
            title: "kept, but not read here".to_owned(),
            ..Draft::default()
        };
        let reading = Reading::new(draft);
        let file = file(&reading, Some(RuleId(16)), Opinion::FindingWrong);
        let read: Value = serde_json::from_str(&file).unwrap();
        let said = reading.assessment();
        assert_eq!(
            read,
            json!({
                "format": "unmuddle-disagreement-1",
                "version": env!("CARGO_PKG_VERSION"),
                "channel": "organic_post",
                "title": "",
                "text": text,
                "label": said.label.id(),
                "sure": said.sure,
                "muddles": said.muddles.iter().map(|muddle| muddle.id()).collect::<Vec<_>>(),
                "finding": "R16",
                "opinion": "finding_wrong",
            })
        );
    }

    #[test]
    fn a_verdict_has_no_finding_and_a_job_ad_its_title() {
        let draft = crate::samples::Sample::find("job").unwrap().draft();
        let title = draft.title.clone();
        let file = file(&Reading::new(draft), None, Opinion::Label(Label::Sales));
        let read: Value = serde_json::from_str(&file).unwrap();
        assert_eq!((&read["title"], &read["finding"]), (&json!(title), &Value::Null));
        assert_eq!(read["opinion"], "sales");
        assert_eq!(file_name(None), "unmuddle-verdict.json");
    }

    #[test]
    fn opinions_have_ids() {
        for label in Label::ALL {
            assert_eq!(Opinion::find(label.id()), Some(Opinion::Label(*label)));
        }
        assert_eq!(Opinion::find("finding_wrong"), Some(Opinion::FindingWrong));
        assert_eq!(Opinion::find("other"), None);
    }
}
