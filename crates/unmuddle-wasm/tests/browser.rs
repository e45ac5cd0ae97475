//! What JavaScript sees, seen from inside a real browser.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may fail loudly"
)]

use js_sys::{Array, Function, JsString, Object, RangeError, Reflect, TypeError};
use unmuddle_wasm::{assess, explain, read_page, rules, split, version};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const SELLING: &str = "Only 3 spaces left! £497. Order now.";

/// The value of a JavaScript expression.
fn js(expression: &str) -> JsValue {
    Function::new_no_args(&format!("return ({expression});")).call0(&JsValue::NULL).unwrap()
}

fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &key.into()).unwrap()
}

fn list(object: &JsValue, key: &str) -> Vec<JsValue> {
    get(object, key).dyn_into::<Array>().unwrap().iter().collect()
}

fn number(object: &JsValue, key: &str) -> u32 {
    let number = get(object, key).as_f64().unwrap();
    assert!((0.0..=f64::from(u32::MAX)).contains(&number) && number.fract() == 0.0);
    format!("{number}").parse().unwrap()
}

fn message(error: &JsValue) -> String {
    get(error, "message").as_string().unwrap()
}

/// The words that each object's `start` and `end` cut out of the caller's own string.
fn cut(text: &JsString, objects: &[JsValue]) -> Vec<JsString> {
    objects.iter().map(|one| text.slice(number(one, "start"), number(one, "end"))).collect()
}

/// Asserts that sentences lie in order and together hold every character but blanks.
fn assert_sentences_cover(text: &JsString, report: &JsValue) {
    let sentences = list(report, "sentences");
    let words: Vec<_> = cut(text, &sentences);
    let joined = words.iter().fold(JsString::from(""), |all, one| all.concat(one));
    let squeeze = |text: &JsString| {
        let blanks = js("/\\s+/gu").dyn_into::<js_sys::RegExp>().unwrap();
        text.replace_by_pattern(&blanks, "")
    };
    assert!(!sentences.is_empty(), "no sentence was found");
    assert_eq!(squeeze(&joined), squeeze(text));
}

#[wasm_bindgen_test]
fn a_report_is_a_plain_object_with_the_promised_types() {
    let report = assess(&SELLING.into(), &js("{ channel: 'organic_post' }")).unwrap();
    let types = |key: &str| get(&report, key).js_typeof().as_string().unwrap();
    assert_eq!(
        Object::get_prototype_of(&report),
        Object::get_prototype_of(&js("{}")),
        "a report is a plain object, not a Map or a class"
    );
    for (key, wanted) in [
        ("label", "string"),
        ("confidence", "number"),
        ("sure", "boolean"),
        ("ask", "number"),
        ("muddled", "boolean"),
        ("pushy", "boolean"),
        ("truncated", "boolean"),
        ("language_ok", "boolean"),
    ] {
        assert_eq!(types(key), wanted, "report.{key}");
    }
    for key in ["muddles", "findings", "sentences"] {
        assert!(Array::is_array(&get(&report, key)), "report.{key} is an array");
    }
    assert_eq!(get(&get(&report, "shares"), "sales").js_typeof(), "number");
}

#[wasm_bindgen_test]
fn a_post_that_sells_is_sales_and_muddled_and_an_advert_is_not() {
    let post = assess(&SELLING.into(), &js("{ channel: 'organic_post' }")).unwrap();
    assert_eq!(get(&post, "label"), "sales");
    assert_eq!(get(&post, "muddled"), true);
    let findings = list(&post, "findings");
    assert!(findings.iter().any(|finding| get(finding, "severity") == "warn"));
    let advert = assess(&SELLING.into(), &js("{ channel: 'advert' }")).unwrap();
    assert_eq!(get(&advert, "label"), "sales");
    assert_eq!(get(&advert, "muddled"), false);
}

#[wasm_bindgen_test]
fn offsets_are_utf16_after_emoji_and_pseudo_bold() {
    let decorated = "🎉🎉 𝗕𝗶𝗴 𝗻𝗲𝘄𝘀 from us. Only 3 spaces left! £497. Order now.";
    let text = JsString::from(decorated);
    let report = assess(&text, &js("{ channel: 'organic_post' }")).unwrap();
    assert_sentences_cover(&text, &report);

    // The words that JavaScript cuts out are those that Rust's own byte offsets name.
    let context = unmuddle::Context::new(unmuddle::Channel::OrganicPost);
    let assessment = unmuddle::assess(decorated, &context);
    let findings: Vec<_> = assessment.findings.iter().map(|f| f.span.slice(decorated)).collect();
    let sentences: Vec<_> = assessment.sentences.iter().map(|s| s.span.slice(decorated)).collect();
    assert!(!findings.is_empty() && sentences.len() > 2);
    let seen = |key: &str| -> Vec<String> {
        cut(&text, &list(&report, key)).iter().map(String::from).collect()
    };
    assert_eq!(seen("findings"), findings);
    assert_eq!(seen("sentences"), sentences);
}

#[wasm_bindgen_test]
fn lone_surrogates_keep_every_offset_right() {
    for broken in ["'\\uD83C'", "'\\uDF89'", "'\\uDF89\\uD83C \\uD83C\\uD83C'"] {
        let text: JsString =
            js(&format!("{broken} + ' is odd. ' + {SELLING:?}")).dyn_into().unwrap();
        let report = assess(&text, &js("{ channel: 'organic_post' }")).unwrap();
        let sentences = list(&report, "sentences");
        let last = sentences.last().unwrap();
        assert_eq!(number(last, "end"), text.length(), "after {broken}");
        assert_eq!(cut(&text, &sentences).last().unwrap(), "Order now.");
    }
}

#[wasm_bindgen_test]
fn explanations_and_drafts_count_as_javascript_counts() {
    let text: JsString = format!("🎉 My grandad kept bees. {SELLING}").into();
    let context = js("{ channel: 'organic_post' }");
    let explanation = explain(&text, &context).unwrap();
    let words = cut(&text, &list(&explanation, "words"));
    assert!(words.iter().any(|words| String::from(words).contains("Order")), "{words:?}");
    assert_eq!(list(&explanation, "axes").len(), 3);
    let parted = split(&text, &context).unwrap();
    let sentences = cut(&text, &list(&parted, "sentences"));
    assert_eq!(sentences.last().unwrap(), "Order now.");
    let sales = get(&get(&parted, "sales"), "text").as_string().unwrap();
    assert!(sales.ends_with("Order now."), "{sales}");
    assert!(get(&get(&parted, "sales"), "title").is_null());
    assert!(explain(&7.into(), &context).unwrap_err().is_instance_of::<TypeError>());
    assert!(split(&text, &js("{ channel: 'x' }")).unwrap_err().is_instance_of::<RangeError>());
}

#[wasm_bindgen_test]
fn a_context_may_be_left_out_or_hold_more_than_is_known() {
    for context in ["undefined", "null", "{}", "{ channel: undefined, title: null, job: null }"] {
        let report = assess(&SELLING.into(), &js(context)).unwrap();
        assert_eq!(get(&report, "muddled"), false, "unknown channel never warns: {context}");
    }
    let context = "{ channel: 'advert', title: 'T', colour: 1, stance: 'article', \
                   job: { pay: '£1', incentive: 'none', occupation: '41-0000', more: [] } }";
    assert!(assess(&SELLING.into(), &js(context)).is_ok());
    let relaxed =
        "{ channel: 'organic_post', stance: { one_in_five: { selling_in_last_four: 0 } } }";
    let report = assess(&SELLING.into(), &js(relaxed)).unwrap();
    assert_eq!(get(&report, "muddled"), false, "one post in five may sell");
}

#[wasm_bindgen_test]
fn an_unknown_channel_says_which_there_are() {
    let error = assess(&"Hello".into(), &js("{ channel: 'billboard' }")).unwrap_err();
    assert!(error.is_instance_of::<RangeError>());
    let message = message(&error);
    assert!(message.contains("billboard"), "{message}");
    for id in unmuddle::Channel::IDS {
        assert!(message.contains(id), "{message} does not name {id}");
    }
}

#[wasm_bindgen_test]
fn a_wrong_type_is_named_with_what_is_wanted() {
    for (context, wanted) in [
        ("'organic_post'", "context must be an object"),
        ("{ channel: 7 }", "context.channel must be a string, one of: organic_post"),
        ("{ title: {} }", "context.title must be a string, not object"),
        ("{ job: 'x' }", "context.job must be an object"),
        ("{ job: { pay: 7 } }", "context.job.pay must be a string, not number"),
        ("{ stance: 3 }", "context.stance must be \"article\" or"),
        ("{ stance: { one_in_five: { selling_in_last_four: 5 } } }", "from 0 to 4"),
    ] {
        let error = assess(&"Hello".into(), &js(context)).unwrap_err();
        assert!(error.is_instance_of::<TypeError>(), "{context}");
        let message = message(&error);
        assert!(message.contains(wanted), "{context}: {message}");
    }
    for text in ["undefined", "null", "7", "['a']", "new String('a')"] {
        let error = assess(&js(text), &JsValue::UNDEFINED).unwrap_err();
        assert!(error.is_instance_of::<TypeError>(), "{text}");
        assert!(message(&error).starts_with("text must be a string, not "), "{text}");
    }
}

#[wasm_bindgen_test]
fn a_getter_that_throws_is_passed_on() {
    let error = assess(&"a".into(), &js("{ get channel() { throw new Error('mine'); } }"));
    assert_eq!(message(&error.unwrap_err()), "mine");
}

#[wasm_bindgen_test]
fn a_megabyte_is_read_and_more_is_said_to_be_cut() {
    let sentence = "We planted a small garden behind the shop this spring. ";
    let megabyte = sentence.repeat(1_000_000 / sentence.len());
    let report = assess(&JsValue::from_str(&megabyte), &JsValue::UNDEFINED).unwrap();
    assert_eq!(get(&report, "truncated"), false);
    assert_sentences_cover(&JsString::from(megabyte.as_str()), &report);
    let more = JsValue::from_str(&sentence.repeat(20_000));
    assert_eq!(get(&assess(&more, &JsValue::UNDEFINED).unwrap(), "truncated"), true);
}

#[wasm_bindgen_test]
fn a_page_is_read_into_words_and_a_context_for_assess() {
    let html = "<html lang='en'><title>Sales Executive</title><script type='application/ld+json'>\
        {\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\",\
        \"title\":\"Sales Executive\",\"incentiveCompensation\":\"uncapped commission\",\
        \"description\":\"Call eighty firms a day and close new accounts.\"}</script>\
        <main><h1>Sales Executive</h1><p>Call eighty firms a day and close new accounts.</p></main>";
    let page = read_page(&html.into(), &"https://jobs.example/1".into()).unwrap();
    assert_eq!(get(&page, "title"), "Sales Executive");
    assert_eq!(get(&page, "language"), "en");
    let text = get(&page, "text");
    assert!(text.as_string().unwrap().contains("close new accounts"));
    let context = get(&page, "context");
    assert_eq!(get(&context, "channel"), "job_ad");
    assert_eq!(get(&get(&context, "job"), "incentive"), "uncapped commission");
    assert!(assess(&text, &context).is_ok(), "what readPage gives, assess takes");

    for (html, url) in [("7", "undefined"), ("''", "7")] {
        let error = read_page(&js(html), &js(url)).unwrap_err();
        assert!(error.is_instance_of::<TypeError>());
    }
    assert_eq!(get(&read_page(&"".into(), &JsValue::UNDEFINED).unwrap(), "text"), "");
}

#[wasm_bindgen_test]
fn rules_are_listed_with_their_words() {
    let rules: Vec<_> = rules().unwrap().dyn_into::<Array>().unwrap().iter().collect();
    assert_eq!(rules.len(), unmuddle::rules().len());
    for (rule, known) in rules.iter().zip(unmuddle::rules()) {
        assert_eq!(get(rule, "id"), known.id.to_string().as_str());
        assert_eq!(get(rule, "message"), known.message);
        assert_eq!(get(rule, "kind"), known.kind.id());
    }
    assert!(!rules.is_empty());
}

#[wasm_bindgen_test]
fn the_version_is_the_packages() {
    assert_eq!(version(), env!("CARGO_PKG_VERSION"));
}
