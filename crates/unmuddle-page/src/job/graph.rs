//! Structured data as a graph: the job postings in it and the types at its top.

use super::repair;
use crate::page::JobSource;
use serde_json::{Map, Value};

/// What a page's structured data holds.
#[derive(Debug, Default)]
pub(crate) struct Graph {
    /// Every job posting, each once, with its source.
    pub(crate) postings: Vec<(JobSource, Map<String, Value>)>,
    /// The types of schema.org at the top, without their address.
    pub(crate) types: Vec<String>,
}

/// Properties under which a page's main things lie.
const TOP: [&str; 3] = ["@graph", "mainEntity", "mainEntityOfPage"];
/// More postings than this make a list, whatever else follows.
const MAX_POSTINGS: usize = 200;

impl Graph {
    /// Reads the script blocks, and the microdata for postings where those hold none.
    pub(crate) fn read(scripts: &[String], microdata: Vec<Value>) -> Self {
        let mut graph = Graph::default();
        for script in scripts {
            for value in repair::parse(script) {
                graph.visit(value, JobSource::JsonLd, true);
            }
        }
        let wants_postings = graph.postings.is_empty();
        for value in microdata {
            graph.visit(value, JobSource::Microdata, true);
        }
        if !wants_postings {
            graph.postings.retain(|(source, _)| *source == JobSource::JsonLd);
        }
        graph
    }

    /// Goes through a value; the parser's and the microdata's limits keep it shallow.
    fn visit(&mut self, value: Value, source: JobSource, top: bool) {
        match value {
            Value::Array(values) => {
                for value in values {
                    self.visit(value, source, top);
                }
            }
            Value::Object(map) => {
                let types: Vec<&str> = strings(map.get("@type")).map(local_name).collect();
                let is_posting = types.contains(&"JobPosting");
                if top {
                    self.types.extend(types.into_iter().map(str::to_owned));
                }
                if is_posting {
                    let known = self.postings.iter().any(|(_, given)| *given == map);
                    if !known && self.postings.len() < MAX_POSTINGS {
                        self.postings.push((source, map));
                    }
                } else {
                    for (name, value) in map {
                        self.visit(value, source, top && TOP.contains(&name.as_str()));
                    }
                }
            }
            _ => {}
        }
    }
}

/// The strings of a value that is one or an array of them.
fn strings(value: Option<&Value>) -> impl Iterator<Item = &str> {
    let many = value.and_then(Value::as_array).into_iter().flatten();
    value.and_then(Value::as_str).into_iter().chain(many.filter_map(Value::as_str))
}

/// `https://schema.org/JobPosting`, `schema:JobPosting` and `JobPosting` are the same type.
fn local_name(name: &str) -> &str {
    name.trim().rsplit(['/', '#', ':']).next().unwrap_or_default()
}
