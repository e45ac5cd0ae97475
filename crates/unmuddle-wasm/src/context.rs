//! Reads the context object that JavaScript hands over.
//!
//! What is absent, `undefined` or `null` takes its default and unknown properties are ignored, but
//! a wrong type or an unknown id is said aloud: a silent default would give a wrong verdict.

use crate::arguments::{is_absent, optional_text, wrong_type};
use crate::wire::{Context, JobFacts, Stance};
use js_sys::{Object, RangeError, Reflect};
use unmuddle::{Channel, UnknownId};
use wasm_bindgen::{JsCast, JsValue};

/// The context that `value` describes, or the error to throw.
pub(crate) fn read(value: &JsValue) -> Result<unmuddle::Context, JsValue> {
    let Some(object) = object(value, "context")? else {
        return Ok(unmuddle::Context::default());
    };
    let context = Context {
        channel: channel(&object)?,
        title: text(&object, "title", "context.title")?,
        job: job(&object)?,
        stance: stance(&object)?,
    };
    Ok(context.into())
}

fn channel(context: &Object) -> Result<Option<Channel>, JsValue> {
    let value = property(context, "channel")?;
    if is_absent(&value) {
        return Ok(None);
    }
    let Some(id) = value.as_string() else {
        let wanted = format!("a string, one of: {}", Channel::IDS.join(", "));
        return Err(wrong_type("context.channel", &wanted, &value));
    };
    id.parse().map(Some).map_err(|error: UnknownId| RangeError::new(&error.to_string()).into())
}

fn job(context: &Object) -> Result<Option<JobFacts>, JsValue> {
    let Some(job) = object(&property(context, "job")?, "context.job")? else {
        return Ok(None);
    };
    Ok(Some(JobFacts {
        pay: text(&job, "pay", "context.job.pay")?,
        incentive: text(&job, "incentive", "context.job.incentive")?,
        occupation: text(&job, "occupation", "context.job.occupation")?,
    }))
}

fn stance(context: &Object) -> Result<Option<Stance>, JsValue> {
    const WANTED: &str = "\"article\" or { one_in_five: { selling_in_last_four: 0 } } with a \
                          whole number from 0 to 4";
    let value = property(context, "stance")?;
    if is_absent(&value) {
        return Ok(None);
    }
    if let Some(id) = value.as_string() {
        let unknown = || RangeError::new(&format!("no stance is called “{id}”; use {WANTED}"));
        return if id == "article" { Ok(Some(Stance::Article)) } else { Err(unknown().into()) };
    }
    let wrong = || wrong_type("context.stance", WANTED, &value);
    let one_in_five = value.dyn_ref::<Object>().ok_or_else(wrong)?;
    let one_in_five = property(one_in_five, "one_in_five")?;
    let one_in_five = one_in_five.dyn_ref::<Object>().ok_or_else(wrong)?;
    let count = property(one_in_five, "selling_in_last_four")?;
    (0..=4_u8)
        .find(|posts| count.as_f64() == Some(f64::from(*posts)))
        .map(|selling_in_last_four| Some(Stance::OneInFive { selling_in_last_four }))
        .ok_or_else(wrong)
}

fn text(object: &Object, key: &str, name: &str) -> Result<Option<String>, JsValue> {
    optional_text(&property(object, key)?, name)
}

fn object(value: &JsValue, name: &str) -> Result<Option<Object>, JsValue> {
    if is_absent(value) {
        return Ok(None);
    }
    let object = value.dyn_ref::<Object>().cloned();
    object
        .map(Some)
        .ok_or_else(|| wrong_type(name, "an object such as { channel: \"organic_post\" }", value))
}

fn property(object: &Object, key: &str) -> Result<JsValue, JsValue> {
    Reflect::get(object, &JsValue::from_str(key))
}
