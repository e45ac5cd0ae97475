//! The program as a shell sees it.
//!
//! Snapshots are refreshed by `INSTA_UPDATE=always cargo test -p unmuddle-cli`. They hold the
//! program's own words only; where the core's judgement shows, the tests look at its structure.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod check;
mod colour;
mod corpus;
mod evaluate;
mod explain;
mod manual;
mod memory;
mod page;
mod rules;
mod split;
mod stream;
mod stream_errors;
mod trouble;

use std::path::PathBuf;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

/// Sells under pressure: as a post it is muddled, as an advert it is not.
const SELLING: &str = "Only 3 spaces left on my programme! £497. DM me YES now.";
/// Plain marketing wherever it stands.
const STORY: &str = "On Tuesday a boy wheeled in a bicycle older than his father. We soaked the \
    chain overnight, and he came back after school to help. What is the oldest thing you still \
    use every day?";

/// The keys of an answer, in the order they are promised in.
const KEYS: [&str; 12] = [
    "label",
    "confidence",
    "sure",
    "shares",
    "ask",
    "muddled",
    "muddles",
    "pushy",
    "findings",
    "sentences",
    "truncated",
    "language_ok",
];

/// What a command printed and told the shell.
struct Done {
    out: String,
    err: String,
    code: i32,
}

/// The program with these arguments, untouched by the settings of whoever runs the tests.
fn unmuddle(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_unmuddle"));
    command.args(args);
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS"] {
        command.env_remove(name);
    }
    command
}

fn run(args: &[&str], input: impl Into<Vec<u8>>) -> Done {
    done(unmuddle(args).write_stdin(input))
}

fn done(command: &mut Command) -> Done {
    let output = command.output().unwrap();
    Done {
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
        code: output.status.code().expect("ends by itself"),
    }
}

impl Done {
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|e| panic!("{e}: {} {}", self.out, self.err))
    }

    fn lines(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

/// A file that lasts as long as its folder.
fn file(name: &str, content: impl AsRef<[u8]>) -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    let path = path.to_str().unwrap().to_owned();
    (folder, path)
}

/// The keys of a JSON object as they are written, without those of objects inside it.
fn keys(json: &str) -> Vec<String> {
    let mut keys = Vec::new();
    let (mut depth, mut in_string, mut escaped, mut start) = (0, false, false, 0);
    for (at, byte) in json.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => {
                if in_string && depth == 1 && json[at + 1..].trim_start().starts_with(':') {
                    keys.push(json[start..at].to_owned());
                }
                in_string = !in_string;
                start = at + 1;
            }
            b'{' | b'[' if !in_string => depth += 1,
            b'}' | b']' if !in_string => depth -= 1,
            _ => {}
        }
    }
    keys
}
