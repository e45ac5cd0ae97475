//! A job posting from its properties.

use super::pay::pay;
use crate::blocks::{html_to_text, one_line};
use crate::page::{JobPosting, JobSource};
use serde_json::{Map, Value};

/// The headings under which fields beside the description follow it.
const SECTIONS: [&str; 4] = ["Responsibilities", "Qualifications", "Skills", "Benefits"];

/// Puts a posting's properties into words.
pub(crate) fn posting(source: JobSource, map: &Map<String, Value>) -> JobPosting {
    let prose = |name: &str| prose(map.get(name));
    let line = |name: &str| line(map.get(name), "; ");
    let mut posting = JobPosting {
        source,
        stale: false,
        title: line("title").or_else(|| line("name")),
        description: prose("description"),
        responsibilities: prose("responsibilities"),
        qualifications: join([
            prose("qualifications"),
            prose("experienceRequirements"),
            prose("educationRequirements"),
        ]),
        skills: prose("skills"),
        incentive: join([line("incentiveCompensation"), line("incentives")]),
        benefits: join([prose("jobBenefits"), prose("benefits")]),
        pay: pay(map),
        employment_types: employment_types(map.get("employmentType")),
        occupation: line("occupationalCategory"),
        industry: line("industry"),
        organization: line("hiringOrganization"),
        text: String::new(),
    };
    posting.text = whole_text(&posting);
    posting
}

fn whole_text(posting: &JobPosting) -> String {
    let mut text = posting.description.clone().unwrap_or_default();
    let mut said = key(&text);
    let fields =
        [&posting.responsibilities, &posting.qualifications, &posting.skills, &posting.benefits];
    for (heading, field) in SECTIONS.iter().zip(fields) {
        let Some(field) = field else { continue };
        let words = key(field);
        if words.is_empty() || said.contains(&words) {
            continue;
        }
        said.push_str(&words);
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str(heading);
        text.push_str("\n\n");
        text.push_str(field);
    }
    text
}

/// The letters and digits of a text: what stays the same however it is laid out.
pub(super) fn key(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn join<const N: usize>(fields: [Option<String>; N]) -> Option<String> {
    let fields: Vec<String> = fields.into_iter().flatten().collect();
    (!fields.is_empty()).then(|| fields.join("\n\n"))
}

/// A property as text with its layout; the entries of an array are list items.
fn prose(value: Option<&Value>) -> Option<String> {
    let texts: Vec<String> = texts(value)
        .iter()
        .map(|text| html_to_text(text))
        .filter(|text| !text.is_empty())
        .collect();
    let are_items = texts.len() > 1 && texts.iter().all(|text| !text.contains('\n'));
    let text = match are_items {
        true => texts.iter().map(|text| format!("- {text}")).collect::<Vec<_>>().join("\n"),
        false => texts.join("\n\n"),
    };
    (!text.is_empty()).then_some(text)
}

/// A property on one line.
fn line(value: Option<&Value>, separator: &str) -> Option<String> {
    let lines: Vec<String> = texts(value).iter().filter_map(|text| one_line(text)).collect();
    (!lines.is_empty()).then(|| lines.join(separator))
}

/// The texts of a value: itself, its entries, or the name of the thing it describes.
fn texts(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(text)) => vec![text.clone()],
        Some(Value::Number(number)) => vec![number.to_string()],
        Some(Value::Array(values)) => values.iter().flat_map(|value| texts(Some(value))).collect(),
        Some(Value::Object(map)) => {
            let code = map.get("codeValue").and_then(Value::as_str);
            let said = ["@value", "name", "text", "description", "value", "credentialCategory"]
                .iter()
                .find_map(|name| map.get(*name).and_then(Value::as_str));
            let said: Vec<&str> = code.into_iter().chain(said).collect();
            if said.is_empty() { Vec::new() } else { vec![said.join(" ")] }
        }
        _ => Vec::new(),
    }
}

fn employment_types(value: Option<&Value>) -> Vec<String> {
    let mut types: Vec<String> = Vec::new();
    for text in texts(value) {
        for name in text.split([',', ';', '|']).filter_map(one_line) {
            if !types.contains(&name) {
                types.push(name);
            }
        }
    }
    types
}
