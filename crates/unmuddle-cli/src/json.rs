//! What is the matter with a line of JSON, for the messages about it.

use serde_json::Value;

use crate::messages::line;

/// What a value is, as messages call it.
pub(crate) const fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => line::NULL,
        Value::Bool(_) => line::A_BOOLEAN,
        Value::Number(_) => line::A_NUMBER,
        Value::String(_) => line::A_STRING,
        Value::Array(_) => line::AN_ARRAY,
        Value::Object(_) => line::AN_OBJECT,
    }
}

/// What is wrong with a line, and at which of its bytes, counted from 1.
pub(crate) fn problem(error: &serde_json::Error) -> (String, usize) {
    let told = error.to_string();
    // There is only ever one line, and its number stands beside the error.
    let problem = told.split(" at line 1 column ").next().unwrap_or_default();
    (problem.to_owned(), error.column())
}
