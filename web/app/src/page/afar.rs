//! Long texts are read beside the page, by a worker with the same module, so that no frame waits.

use super::help;
use super::pace::when_idle;
use js_sys::{Array, Uint32Array};
use std::cell::Cell;
use std::rc::Rc;
use unmuddle::{Assessment, Context, JobFacts, Stance, assess};
use unmuddle_ui::draft::Draft;
use unmuddle_ui::wire;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;

/// Longer texts, in bytes, are read by the worker.
const LONG: usize = 50_000;
/// Milliseconds that a text waits for an idle moment, where there is no worker.
const IDLE: u32 = 400;

/// Whether a text is long.
pub const fn is_long(length: usize) -> bool {
    length > LONG
}

/// One place that asks for readings: of several questions, only the last one is answered.
#[derive(Clone, Default)]
pub struct Afar(Rc<Cell<u32>>);

impl Afar {
    /// Reads a draft and hands the answer over, unless another question has come since.
    pub fn read(&self, draft: Draft, then: impl FnOnce(Draft, Assessment) + 'static) {
        let asked = self.forget();
        let last = self.0.clone();
        spawn_local(async move {
            let context = draft.context();
            let found = ask(&draft.text, &context).await;
            if last.get() != asked {
                return;
            }
            match found {
                Some(assessment) => then(draft, assessment),
                // No worker: read in a pause.
                None => when_idle(IDLE, move || {
                    if last.get() == asked {
                        let assessment = assess(&draft.text, &context);
                        then(draft, assessment);
                    }
                }),
            }
        });
    }

    /// Drops the answer that is on its way.
    pub fn forget(&self) -> u32 {
        self.0.set(self.0.get().wrapping_add(1));
        self.0.get()
    }
}

/// What the worker says of a text; none where there is no worker, or it has failed.
pub async fn ask(text: &str, context: &Context) -> Option<Assessment> {
    let sold = match context.stance {
        Stance::OneInFive { selling_in_last_four } => JsValue::from(selling_in_last_four),
        _ => JsValue::UNDEFINED,
    };
    let words = |words: &Option<String>| words.as_deref().map_or(JsValue::UNDEFINED, JsValue::from);
    let job = &context.job;
    let arguments = Array::of5(
        &wasm_bindgen::module(),
        &text.into(),
        &context.channel.id().into(),
        &words(&context.title),
        &sold,
    );
    for fact in [&job.pay, &job.incentive, &job.occupation] {
        arguments.push(&words(fact));
    }
    let numbers = help::call("reader.js", "ask", &arguments).await.ok()?;
    wire::decode(&numbers.dyn_into::<Uint32Array>().ok()?.to_vec())
}

/// The worker's half: what a text says, as plain numbers.
#[wasm_bindgen]
pub fn answer(
    text: &str,
    channel: &str,
    title: Option<String>,
    sold: Option<u8>,
    pay: Option<String>,
    incentive: Option<String>,
    occupation: Option<String>,
) -> Vec<u32> {
    let mut context = Context::new(channel.parse().unwrap_or_default());
    context.title = title;
    context.job = JobFacts { pay, incentive, occupation };
    if let Some(selling_in_last_four) = sold {
        context.stance = Stance::OneInFive { selling_in_last_four };
    }
    wire::encode(&assess(text, &context))
}
