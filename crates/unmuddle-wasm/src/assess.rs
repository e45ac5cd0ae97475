//! The module `unmuddle`: what a text does, what that stands on, and the rules.

use crate::{arguments, context, wire};
use unmuddle::{ExplanationReport, OffsetUnit, Report, SplitReport};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// What the text does, and whether that fits its place.
///
/// Any string gives an answer. Offsets in the report are UTF-16 code units of `text` as it was
/// given, lone surrogates included: each counts 1, here and in JavaScript.
///
/// @throws {TypeError} when `text` is no string or a part of `context` has the wrong type
/// @throws {RangeError} when the channel or the stance does not exist; the message lists those
/// that do
#[wasm_bindgen(unchecked_return_type = "Report")]
pub fn assess(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Context | null")] context: &JsValue,
) -> Result<JsValue, JsValue> {
    let text = arguments::text(text, "text")?;
    let context = context::read(context)?;
    let assessment = unmuddle::assess(&text, &context);
    arguments::to_js(&Report::new(&assessment, &text, &context, OffsetUnit::Utf16))
}

/// What the answer of `assess` stands on: the words by what they add, the three axes, and what
/// would have to go for the answer to change. It takes up to some forty times as long as `assess`.
///
/// @throws {TypeError} as `assess` does
/// @throws {RangeError} as `assess` does
#[wasm_bindgen(unchecked_return_type = "ExplanationReport")]
pub fn explain(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Context | null")] context: &JsValue,
) -> Result<JsValue, JsValue> {
    let text = arguments::text(text, "text")?;
    let explanation = unmuddle::explain(&text, &context::read(context)?);
    arguments::to_js(&ExplanationReport::new(&explanation, &text, OffsetUnit::Utf16))
}

/// The text in two drafts, marketing and sales, without a word lost or changed.
///
/// @throws {TypeError} as `assess` does
/// @throws {RangeError} as `assess` does
#[wasm_bindgen(unchecked_return_type = "SplitReport")]
pub fn split(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Context | null")] context: &JsValue,
) -> Result<JsValue, JsValue> {
    let text = arguments::text(text, "text")?;
    let split = unmuddle::split(&text, &context::read(context)?);
    arguments::to_js(&SplitReport::new(&split, &text, OffsetUnit::Utf16))
}

/// Every rule, in the order of its number.
#[wasm_bindgen(unchecked_return_type = "Rule[]")]
pub fn rules() -> Result<JsValue, JsValue> {
    arguments::to_js(&unmuddle::rules().iter().map(wire::Rule::from).collect::<Vec<_>>())
}
