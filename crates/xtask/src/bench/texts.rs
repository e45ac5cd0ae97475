//! Texts to time, put together from the rules' own examples.

use std::fs;

use anyhow::{Context, Result, ensure};

use crate::{files, root::Root};

/// A text of a stated length.
pub struct Sample {
    /// What it is, for the table.
    pub name: &'static str,
    /// Exactly that many bytes of ASCII.
    pub text: String,
}

/// A job ad, a long page, and the longest text that is read whole.
pub fn samples(root: &Root) -> Result<Vec<Sample>> {
    let examples = examples(root)?;
    let ads: Vec<&str> = examples
        .iter()
        .filter(|(channel, _)| channel == "job_ad")
        .map(|(_, t)| t.as_str())
        .collect();
    let all: Vec<&str> = examples.iter().map(|(_, text)| text.as_str()).collect();
    let ads = if ads.is_empty() { &all } else { &ads };
    Ok(vec![
        Sample { name: "3,000 characters, a job ad", text: fill(ads, 3_000)? },
        Sample { name: "100,000 characters", text: fill(&all, 100_000)? },
        Sample { name: "1,000,000 characters", text: fill(&all, 1_000_000)? },
    ])
}

/// A draft of at least so many words, in paragraphs.
pub fn draft(root: &Root, words: usize) -> Result<String> {
    let examples = examples(root)?;
    let mut text = String::new();
    let mut count = 0;
    for (_, example) in examples.iter().cycle() {
        if count >= words {
            break;
        }
        // One word at least, so that empty examples come to an end too.
        count += example.split_whitespace().count().max(1);
        text.push_str(example.trim());
        text.push_str("\n\n");
    }
    Ok(text)
}

/// Examples one after the other, as paragraphs, until there are enough bytes.
fn fill(examples: &[&str], bytes: usize) -> Result<String> {
    ensure!(examples.iter().any(|example| !example.is_empty()), "there are no examples");
    let mut text = String::with_capacity(bytes + 1000);
    for example in examples.iter().cycle() {
        if text.len() >= bytes {
            break;
        }
        // ASCII alone, so that bytes and characters are the same count.
        text.extend(example.chars().map(|c| if c.is_ascii() { c } else { ' ' }));
        text.push_str("\n\n");
    }
    text.truncate(bytes);
    Ok(text)
}

/// Every example of every rule, as (channel, text), in the order of the files.
fn examples(root: &Root) -> Result<Vec<(String, String)>> {
    let folder = root.join("crates/unmuddle/rules");
    let mut found = Vec::new();
    for file in files::walk(&folder)? {
        if !files::has_extension(&file, &["toml"]) {
            continue;
        }
        let text = fs::read_to_string(folder.join(&file))?;
        let rule: toml::Table =
            text.parse().with_context(|| format!("reading {}", file.display()))?;
        for list in ["fires", "quiet"] {
            let entries = rule.get(list).and_then(toml::Value::as_array);
            for entry in entries.into_iter().flatten() {
                let field = |name| entry.get(name).and_then(toml::Value::as_str);
                let text = entry.as_str().or_else(|| field("text"));
                let channel = field("channel").unwrap_or_default();
                found.extend(text.map(|text| (channel.to_owned(), text.to_owned())));
            }
        }
    }
    ensure!(!found.is_empty(), "no rule has examples in {}", folder.display());
    Ok(found)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn texts_have_the_stated_length_and_come_from_the_rules() {
        let folder = tempfile::tempdir().unwrap();
        let root = Root::at(folder.path());
        assert!(samples(&root).is_err());
        let rule = "[[fires]]\nchannel = \"job_ad\"\ntext = \"Hit your sales target – daily.\"\n\
                    [[quiet]]\ntext = \"Write our newsletter.\"\n";
        files::write(&root.join("crates/unmuddle/rules/role/R01.toml"), rule).unwrap();
        let samples = samples(&root).unwrap();
        let lengths: Vec<_> = samples.iter().map(|sample| sample.text.len()).collect();
        assert_eq!(lengths, [3_000, 100_000, 1_000_000]);
        assert!(!samples[0].text.contains("newsletter"));
        assert!(samples[1].text.contains("newsletter"));
        let words = draft(&root, 20).unwrap().split_whitespace().count();
        assert!((20..26).contains(&words), "{words}");
    }
}
