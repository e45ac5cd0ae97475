//! `unmuddle check` with one text.

use crate::{KEYS, SELLING, STORY, file, keys, run};

#[test]
fn standard_input_is_read_when_no_file_is_named() {
    let (_folder, path) = file("post.txt", SELLING);
    let from_file = run(&["check", &path], "");
    assert!(!from_file.out.is_empty());
    for args in [&["check"][..], &["check", "-"]] {
        let from_stdin = run(args, SELLING);
        assert_eq!(from_stdin.out, from_file.out);
        assert_eq!(from_stdin.err, "");
    }
}

#[test]
fn the_exit_status_says_whether_the_text_is_muddled() {
    let post = run(&["check", "--channel", "organic_post"], SELLING);
    assert_eq!(post.code, 1, "{}", post.out);
    let advert = run(&["check", "--channel", "advert"], SELLING);
    assert_eq!(advert.code, 0, "{}", advert.out);
    let story = run(&["check", "--channel", "organic_post"], STORY);
    assert_eq!(story.code, 0, "{}", story.out);
    let json = run(&["check", "--channel", "organic_post", "--format", "json"], SELLING);
    assert_eq!(json.code, 1);
}

#[test]
fn the_verdict_comes_first_and_in_words() {
    let post = run(&["check", "--channel", "organic_post"], SELLING);
    assert_eq!(post.out.lines().next(), Some("This is selling. Muddled here."), "{}", post.out);
    let advert = run(&["check", "--channel", "advert"], SELLING);
    assert_eq!(advert.out.lines().next(), Some("This is selling. Not muddled."), "{}", advert.out);
    let story = run(&["check", "-c", "organic_post"], STORY);
    assert_eq!(story.out.lines().next(), Some("This is marketing. Not muddled."), "{}", story.out);
}

#[test]
fn an_unknown_place_is_not_said_to_fit() {
    let text = run(&["check"], SELLING).out;
    assert_eq!(text.lines().next(), Some("This is selling."));
    assert!(text.contains("--channel"), "{text}");
}

#[test]
fn a_finding_names_its_rule_and_underlines_its_words() {
    let text = run(&["check", "--channel", "organic_post"], SELLING);
    let json = run(&["check", "--channel", "organic_post", "--format", "json"], SELLING).json();
    let finding = &json["findings"][0];
    let (rule, message) = (finding["rule"].as_str().unwrap(), finding["message"].as_str().unwrap());
    assert!(text.out.contains(&format!("muddle {rule}")), "{}", text.out);
    let flat = text.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains(&message.split_whitespace().collect::<Vec<_>>().join(" ")), "{flat}");
    assert!(text.out.contains("1 | Only 3 spaces left on my programme!"), "{}", text.out);
    assert!(text.out.contains("---"), "{}", text.out);
    assert!(text.out.contains("^^^  selling") || text.out.contains("^^^ selling"), "{}", text.out);
}

#[test]
fn json_holds_every_field_in_the_promised_order() {
    let done = run(&["check", "--channel", "organic_post", "--format", "json"], SELLING);
    assert_eq!(keys(&done.out), KEYS);
    let json = done.json();
    assert_eq!(json["label"], "sales");
    assert_eq!(json["muddled"], true);
    assert_eq!(json["muddles"][0], "channel");
    assert!(done.out.ends_with("}\n"));
}

#[test]
fn a_job_ad_is_known_by_its_words() {
    let ad = "Requirements: two years of experience.\nYou will make 60 cold calls a day, close new \
              accounts and report to the manager.\nSalary: £24,000 a year plus commission.";
    let text = run(&["check"], ad).out;
    assert!(text.starts_with("This is selling. Not muddled.\n"), "{text}");
    assert!(text.contains("reads like a job ad") && text.contains("--channel"), "{text}");
    for (command, channel, read_as) in [
        ("check", "unknown", true),
        ("explain", "unknown", true),
        ("split", "unknown", true),
        ("check", "job_ad", false),
        ("check", "advert", false),
    ] {
        let done = run(&[command, "-f", "json", "-c", channel], ad);
        let is_last = keys(&done.out).last() == Some(&"read_as".to_owned());
        assert_eq!(is_last, read_as, "{command} in {channel}: {}", done.out);
        assert_eq!(done.json()["read_as"] == "job_ad", read_as);
    }
}

#[test]
fn offsets_count_in_the_unit_that_is_asked_for() {
    let text = format!("🎉 Ça va! {SELLING}");
    let sentences = |unit: &str| {
        let done = run(&["check", "-f", "json", "-c", "organic_post", "--offsets", unit], &*text);
        let json = done.json();
        let spans = json["sentences"]
            .as_array()
            .unwrap()
            .iter()
            .chain(json["findings"].as_array().unwrap());
        spans
            .map(|span| {
                span["start"].as_u64().unwrap() as usize..span["end"].as_u64().unwrap() as usize
            })
            .collect::<Vec<_>>()
    };
    let utf16: Vec<u16> = text.encode_utf16().collect();
    let chars: Vec<char> = text.chars().collect();
    let bytes = sentences("utf8");
    assert!(bytes.len() >= 2);
    for ((in_bytes, in_utf16), in_chars) in
        bytes.into_iter().zip(sentences("utf16")).zip(sentences("chars"))
    {
        let words = &text[in_bytes];
        assert_eq!(String::from_utf16(&utf16[in_utf16]).unwrap(), words);
        assert_eq!(chars[in_chars].iter().collect::<String>(), words);
    }
}

#[test]
fn a_title_stands_beside_the_text() {
    let done = run(&["check", "-c", "job_ad", "--title", "Marketing Executive"], "Plan the blog.");
    assert!(done.out.contains("Title      Marketing Executive"), "{}", done.out);
}

#[test]
fn utf16_with_a_mark_is_read_as_utf8_is() {
    let utf16: Vec<u8> =
        [0xFEFF].into_iter().chain(SELLING.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let plain = run(&["check", "-f", "json"], SELLING);
    let marked = run(&["check", "-f", "json"], format!("\u{FEFF}{SELLING}"));
    let wide = run(&["check", "-f", "json"], utf16);
    assert_eq!(plain.out, marked.out);
    assert_eq!(plain.out, wide.out);
}

#[test]
fn an_endless_text_is_read_in_part() {
    let long = "We mend kettles in the old mill. ".repeat(540_000);
    assert!(long.len() > 17_000_000);
    let done = run(&["check", "-f", "json"], long);
    assert_eq!(done.json()["truncated"], true);
    assert_eq!(done.code, 0);
}

#[test]
fn every_text_gets_an_answer() {
    for text in ["", "a", "\n\n", "🎉🎉", "\0\u{1}\u{7f}", "\u{FEFF}", "\r\r\n\t\u{2028}"] {
        let done = run(&["check"], text);
        assert_eq!(done.code, 0, "{text:?}: {}", done.err);
        assert!(
            done.out.starts_with("Hard to say yet.") || done.out.starts_with("This is"),
            "{text:?}"
        );
        assert!(!done.out.contains(['\0', '\u{1}', '\u{7f}']), "{text:?}");
    }
}

#[test]
fn a_report_fits_eighty_columns() {
    let long = format!("{}{SELLING} {SELLING}\n", "We mend.\n".repeat(12_345));
    let (_folder, path) = file("long.txt", long);
    for channel in ["organic_post", "advert", "unknown", "job_ad"] {
        let args = ["check", &path, "-c", channel, "-t", &"Word ".repeat(40)];
        for line in run(&args, "").out.lines() {
            assert!(line.chars().count() <= 80, "{line}");
        }
    }
}
