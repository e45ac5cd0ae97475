//! `unmuddle check page.html`.

use crate::{KEYS, file, keys, run};

const POST: &str = r#"<!DOCTYPE html>
<html lang="en"><head><title>Why we mend kettles</title></head>
<body><nav><a href="/">Home</a> <a href="/shop">Shop</a></nav>
<main><article><h1>Why we mend kettles</h1>
<p>My gran never threw a kettle away. &ldquo;It only needs a seal,&rdquo; she said.</p>
<p>So last winter we opened the bench on Saturdays &amp; mended forty of them.</p></article></main>
</body></html>"#;

const VACANCY: &str = r#"<!doctype html><html><head><title>Jobs at the Mill</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting",
"title":"Kettle Mender","description":"<p>You mend kettles by hand.</p><ul><li>Find the leak</li></ul>",
"incentiveCompensation":"none","baseSalary":{"@type":"MonetaryAmount","currency":"GBP",
"value":{"@type":"QuantitativeValue","minValue":24000,"maxValue":28000,"unitText":"YEAR"}}}</script>
</head><body><h1>Kettle Mender</h1><p>You mend kettles by hand.</p><ul><li>Find the leak</li></ul></body></html>"#;

#[test]
fn its_words_are_assessed_and_handed_on_with_the_offsets() {
    let (_folder, path) = file("post.html", POST);
    let done =
        run(&["check", &path, "--url", "https://kettles.example/blog/why", "-f", "json"], "");
    let json = done.json();
    let page = &json["page"];
    assert_eq!(page["channel"], "blog");
    assert_eq!(page["title"], "Why we mend kettles");
    let text = page["text"].as_str().unwrap();
    assert!(text.contains("“It only needs a seal,” she said."), "{text}");
    assert!(text.contains("Saturdays & mended"), "{text}");
    assert!(!text.contains("Shop") && !text.contains('<'), "{text}");
    let sentences = json["sentences"].as_array().unwrap();
    assert!(!sentences.is_empty());
    for sentence in sentences {
        let range = sentence["start"].as_u64().unwrap() as usize
            ..sentence["end"].as_u64().unwrap() as usize;
        assert!(text.get(range).is_some_and(|words| !words.trim().is_empty()), "{sentence}");
    }
    assert_eq!(keys(&done.out), KEYS.into_iter().chain(["page"]).collect::<Vec<_>>());
}

#[test]
fn what_was_read_can_be_asked_again_as_a_line() {
    let (_folder, path) = file("job.html", VACANCY);
    let json = run(&["check", &path, "-f", "json"], "").json();
    let mut line = json["page"].to_string();
    line.push('\n');
    let again = run(&["check", "--jsonl"], line);
    assert_eq!(again.code, 0, "{}", again.out);
    for key in KEYS {
        assert_eq!(again.lines()[0][key], json[key], "{key}");
    }
}

#[test]
fn a_job_posting_tells_its_title_and_facts() {
    let (_folder, path) = file("job.HTM", VACANCY);
    let page = &run(&["check", &path, "-f", "json"], "").json()["page"];
    assert_eq!(page["channel"], "job_ad");
    assert_eq!(page["title"], "Kettle Mender");
    assert_eq!(page["job"]["incentive"], "none");
    assert!(page["job"]["pay"].as_str().unwrap().contains("24000"), "{page}");
    assert!(page["job"]["occupation"].is_null());
}

#[test]
fn the_arguments_win_over_the_page() {
    let (_folder, path) = file("job.html", VACANCY);
    let args = ["check", &path, "-f", "json", "--channel", "advert", "--title", "Mine"];
    let page = &run(&args, "").json()["page"];
    assert_eq!((page["channel"].as_str(), page["title"].as_str()), (Some("advert"), Some("Mine")));
}

#[test]
fn a_page_is_known_by_its_beginning_too() {
    for html in [
        POST.to_owned(),
        format!("\u{FEFF}\n<!-- saved -->\n{POST}"),
        POST.replace("<!DOCTYPE html>", ""),
    ] {
        assert!(run(&["check", "-f", "json"], html).json()["page"].is_object());
    }
    assert!(run(&["check", "-f", "json"], "a <b> c").json().get("page").is_none());
    let fragment = run(&["check", "-f", "json", "--url", "https://a.example/"], "<p>Hi there.</p>");
    assert_eq!(fragment.json()["page"]["text"], "Hi there.");
}

#[test]
fn people_are_told_that_lines_count_in_the_words() {
    let (_folder, path) = file("post.html", POST);
    let done = run(&["check", &path], "");
    assert!(done.out.contains("Page       read as a web page"), "{}", done.out);
    assert!(!done.out.contains("<p>"), "{}", done.out);
}

#[test]
fn a_broken_page_gets_an_answer() {
    for html in ["", "<", "<!doctype html", "<html><p", "<html><script>", "<html>\0<td></b>"] {
        let (_folder, path) = file("a.html", html);
        assert_eq!(run(&["check", &path], "").code, 0, "{html}");
    }
}
