//! What is said of a line of JSON that cannot be read. It stands in the answers, beside the
//! line's number.

pub(crate) const NULL: &str = "null";
pub(crate) const A_BOOLEAN: &str = "a boolean";
pub(crate) const A_NUMBER: &str = "a number";
pub(crate) const A_STRING: &str = "a string";
pub(crate) const AN_ARRAY: &str = "an array";
pub(crate) const AN_OBJECT: &str = "an object";

pub(crate) fn empty() -> &'static str {
    r#"this line is empty; remove it, or write an object such as {"text":"…"}"#
}

pub(crate) fn too_long() -> String {
    let most = crate::input::MAX_BYTES / (1024 * 1024);
    format!("this line is longer than {most} MiB and was skipped; shorten its text")
}

pub(crate) fn not_utf8(column: usize) -> String {
    format!("this line is not UTF-8 at byte {column}; save the file as UTF-8")
}

pub(crate) fn not_object(kind: &str) -> String {
    format!(r#"this line is {kind}; write an object such as {{"text":"…"}}"#)
}

pub(crate) fn not_json(problem: &str, column: usize) -> String {
    format!(
        "from byte {column} on, this line is not readable as JSON ({problem}); write one whole object a line"
    )
}

pub(crate) fn no_text() -> &'static str {
    r#"`text` is missing; write an object such as {"text":"…"}"#
}

pub(crate) fn wrong_type(field: &str, wanted: &str, found: &str) -> String {
    format!("`{field}` is {found}; make it {wanted}")
}
