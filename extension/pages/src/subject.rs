//! What JavaScript hands over: words, what is known beside them, and how to read them.

use js_sys::{Array, Reflect};
use unmuddle::{Assessment, Channel, JobFacts, RuleId, Stance, assess};
use unmuddle_ui::dismissal::{Dismissal, Dismissals, Reach, phrase};
use unmuddle_ui::draft::Draft;
use unmuddle_ui::model::Reader;
use wasm_bindgen::JsValue;

/// The words to be judged.
#[derive(Debug)]
pub(crate) struct Subject {
    /// The words, and where they stand.
    pub draft: Draft,
    /// The same words with the names of products blotted out; as long as they are.
    masked: Option<String>,
    /// Whether one post of five may sell.
    relaxed: bool,
    /// What is not to be heard of again.
    pub dismissals: Dismissals,
    /// Who reads what is said about them.
    pub reader: Reader,
}

impl Subject {
    /// Reads an object of JavaScript's; what is missing or strange there takes its default.
    pub fn read(object: &JsValue) -> Self {
        let word = |name: &str| get(object, name).as_string();
        let is = |name: &str| get(object, name).as_bool().unwrap_or_default();
        let channel = word("channel").and_then(|id| id.parse().ok()).unwrap_or(Channel::Unknown);
        let draft = Draft {
            text: word("text").unwrap_or_default(),
            channel,
            title: word("title").unwrap_or_default(),
            facts: JobFacts {
                pay: word("pay"),
                incentive: word("incentive"),
                occupation: word("occupation"),
            },
        };
        Self {
            draft,
            masked: word("masked"),
            relaxed: is("relaxed"),
            dismissals: dismissals(object),
            reader: if is("seeking") { Reader::Seeker } else { Reader::Writer },
        }
    }

    /// What the words do, in their place.
    pub fn assess(&self) -> Assessment {
        let mut context = self.draft.context();
        if self.relaxed {
            context.stance = Stance::OneInFive { selling_in_last_four: 0 };
        }
        let text = &self.draft.text;
        // Another length would shift every place in the text.
        let masked = self.masked.as_ref().filter(|masked| masked.len() == text.len());
        assess(masked.unwrap_or(text), &context)
    }
}

/// `rules` are ids as in `R16`; `phrases` are pairs of an id and words.
fn dismissals(object: &JsValue) -> Dismissals {
    let mut all = Dismissals::default();
    let id = |value: JsValue| {
        let id = value.as_string()?;
        id.strip_prefix('R')?.parse().ok().map(RuleId)
    };
    for rule in Array::from(&get(object, "rules")).iter().filter_map(id) {
        all.add(Dismissal { rule, reach: Reach::Rule });
    }
    for pair in Array::from(&get(object, "phrases")).iter() {
        let pair = Array::from(&pair);
        if let (Some(rule), Some(words)) = (id(pair.get(0)), pair.get(1).as_string()) {
            all.add(Dismissal { rule, reach: Reach::Words(phrase(&words)) });
        }
    }
    all
}

fn get(object: &JsValue, name: &str) -> JsValue {
    let found = Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED);
    // `Array::from` throws at what is no list.
    if found.is_null() || found.is_undefined() { Array::new().into() } else { found }
}
