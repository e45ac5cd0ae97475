//! The traps that structured data lays, one by one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use unmuddle::Channel;
use unmuddle_page::{JobPosting, JobSource, Page, read};

const TOUR: &str = r#"{"@context":"https://schema.org","@type":"JobPosting","title":"Tour Guide","description":"<p>Walk ahead and wave the umbrella.</p>"}"#;
const SHOP: &str =
    r#"{"@type":"JobPosting","title":"Shop Assistant","description":"<p>Wrap the soap.</p>"}"#;

fn page_with(scripts: &[&str], body: &str) -> Page {
    let wrap = |script: &&str| format!("<script type=\"application/ld+json\">{script}</script>");
    let scripts: String = scripts.iter().map(wrap).collect();
    read(&format!("<html><head>{scripts}</head><body>{body}</body></html>"), None)
}

fn job(scripts: &[&str], body: &str) -> Option<JobPosting> {
    page_with(scripts, body).job
}

fn title(scripts: &[&str], body: &str) -> Option<String> {
    job(scripts, body).and_then(|job| job.title)
}

#[test]
fn a_posting_is_found_wherever_it_lies() {
    for script in [
        TOUR.to_owned(),
        format!("[{TOUR}]"),
        format!(r#"{{"@context":"https://schema.org","@graph":[{{"@type":"WebSite"}},{TOUR}]}}"#),
        format!(r#"{{"@type":"WebPage","mainEntity":{TOUR}}}"#),
        TOUR.replace("\"JobPosting\"", r#"["Thing","JobPosting"]"#),
        TOUR.replace("\"JobPosting\"", "\"http://schema.org/JobPosting\""),
        TOUR.replace("\"JobPosting\"", "\"schema:JobPosting\""),
    ] {
        let job = job(&[&script], "").unwrap_or_else(|| panic!("{script}"));
        assert_eq!(job.title.as_deref(), Some("Tour Guide"), "{script}");
        assert_eq!(job.text, "Walk ahead and wave the umbrella.");
        assert_eq!(job.source, JobSource::JsonLd);
    }
}

#[test]
fn of_several_postings_the_headline_chooses() {
    let both = format!("[{TOUR},{SHOP}]");
    assert_eq!(
        title(&[&both], "<h1>Shop assistant (weekends)</h1>").as_deref(),
        Some("Shop Assistant")
    );
    assert_eq!(title(&[TOUR, SHOP], "<h1>Tour Guide</h1>").as_deref(), Some("Tour Guide"));
    assert_eq!(title(&[TOUR, SHOP], "<h1>Jobs</h1>"), None);
    assert_eq!(title(&[TOUR, SHOP], ""), None);
    // The same posting twice is one posting.
    assert_eq!(title(&[TOUR, TOUR], "<h1>Jobs</h1>").as_deref(), Some("Tour Guide"));
    // The closest title counts, not the first that is close.
    let senior = TOUR.replace("Tour Guide", "Senior Tour Guide");
    assert_eq!(title(&[&senior, TOUR], "<h1>Tour guide</h1>").as_deref(), Some("Tour Guide"));
}

#[test]
fn a_page_that_lists_postings_is_no_job_ad() {
    let page = page_with(&[TOUR, SHOP], "<h1>Come and work here</h1><p>Two of us left.</p>");
    assert_eq!((page.job, page.channel), (None, Channel::Unknown));
}

#[test]
fn json_that_no_parser_takes_is_mended() {
    for script in [
        TOUR.replace("ahead and", "ahead\nand"),
        TOUR.replace("ahead and", "ahead\u{b}\tand"),
        TOUR.replace("\"title\"", "\r\n\"title\""),
        format!("<!--\n{TOUR}\n-->"),
        format!("//<![CDATA[\n{TOUR}\n//]]>"),
        format!("/*<![CDATA[*/{TOUR}/*]]>*/"),
        format!("{TOUR};"),
        TOUR.replace("\"}", "\",}"),
        format!("[{TOUR},];"),
        TOUR.replace("umbrella", r"umbrella\ud83c"),
        TOUR.replace("Walk", r"\Walk"),
        format!("\u{feff}{TOUR}"),
        format!("{SHOP_BROKEN}{TOUR}", SHOP_BROKEN = "{\"@type\":\"Organization\"}"),
    ] {
        let job = job(&[&script], "").unwrap_or_else(|| panic!("{script}"));
        assert_eq!(job.title.as_deref(), Some("Tour Guide"), "{script}");
        assert!(job.text.starts_with("Walk ahead and wave the umbrella"), "{script}: {}", job.text);
    }
}

#[test]
fn a_broken_script_does_not_hide_the_next() {
    for broken in ["", "{", "not json", "{\"@type\":\"JobPosting\",\"title\":", "[[[[", "{\"a\"}"] {
        assert_eq!(title(&[broken, TOUR], "").as_deref(), Some("Tour Guide"), "{broken}");
    }
}

#[test]
fn scripts_of_other_types_are_no_data() {
    let html = format!("<script type='text/template'>{TOUR}</script><script>{TOUR}</script><p>Hi");
    let page = read(&html, None);
    assert_eq!((page.job, page.text.as_str()), (None, "Hi"));
    let html = format!("<script TYPE=' Application/LD+JSON; charset=utf-8 '>{TOUR}</script>");
    assert!(read(&html, None).job.is_some());
}

#[test]
fn json_ld_goes_before_microdata() {
    let body = "<div itemscope itemtype='https://schema.org/JobPosting'><h1 itemprop=title>Baker</h1></div>";
    assert_eq!(title(&[TOUR], body).as_deref(), Some("Tour Guide"));
    assert_eq!(title(&["{"], body).as_deref(), Some("Baker"));
}

const OTHER_JOB: &str = "<h1>Head Gardener</h1><h2>Requirements</h2><p>You will prune. Experience \
     with roses. Salary by agreement. Apply in writing.</p>";

#[test]
fn a_posting_of_another_vacancy_is_stale() {
    let page = page_with(&[TOUR], OTHER_JOB);
    assert!(page.job.as_ref().unwrap().stale);
    assert_eq!(page.assessed_text(), page.text);
    let context = page.context();
    assert_eq!(context.channel, Channel::JobAd);
    assert_eq!(context.title.as_deref(), Some("Head Gardener"));
    assert_eq!(context.job, unmuddle::JobFacts::default());
}

#[test]
fn a_posting_is_not_stale_while_anything_speaks_for_it() {
    let by_title = format!("<title>Tour Guide - Acme</title>{OTHER_JOB}");
    let by_words = format!("{OTHER_JOB}<p>Walk ahead and wave the umbrella.</p>");
    for body in [
        "",
        "<h1>Careers</h1>",
        "<h1>Tour guide, York</h1>",
        by_title.as_str(),
        by_words.as_str(),
        "<h1>Acme</h1><p>Nothing here reads like a vacancy, only like a firm that likes walking.</p>",
    ] {
        assert!(!job(&[TOUR], body).unwrap().stale, "{body}");
    }
}

#[test]
fn a_teaser_gives_way_to_the_page() {
    let advert = "You will carry the umbrella through every lane of the old town. ".repeat(6);
    let page = page_with(&[TOUR], &format!("<h1>Tour Guide</h1><p>{advert}</p>"));
    assert_eq!(page.assessed_text(), page.text);
    assert_eq!(page.context().title.as_deref(), Some("Tour Guide"));
}

#[test]
fn what_the_description_says_is_not_said_again() {
    let script = r#"{"@type":"JobPosting","title":"Potter","description":"<h3>Skills</h3><p>Patience, clay.</p>",
        "skills":"Patience, Clay","qualifications":"A kiln licence"}"#;
    assert_eq!(
        job(&[script], "").unwrap().text,
        "Skills\n\nPatience, clay.\n\nQualifications\n\nA kiln licence"
    );
}

#[test]
fn microdata_reads_attributes_texts_and_nested_items() {
    let body = r#"<main itemscope itemtype="https://schema.org/JobPosting">
        <h1><span itemprop="title name">Cheese Monger</span> in Ross</h1>
        <p>With <span itemprop="hiringOrganization">Rind <b>&amp;</b> Sons</span>, as <span itemprop="industry">Food</span></p>
        <link itemprop="url" href="/x"><time itemprop="datePosted" datetime="2026-01-01">soon</time>
        <div hidden itemprop="incentiveCompensation">A wheel at <i>Christmas</i></div>
        <div itemprop="description">Cut.<br>Taste.<p>Sell:</p><ul><li>Brie<li>Feta</ul>Wrap.</div>
        <section itemprop="baseSalary" itemscope itemtype="MonetaryAmount"><data itemprop="currency" value="EUR">€</data>
          <b itemprop="value">2.400</b> a <span itemprop="unitText">month</span></section></main>"#;
    let job = job(&[], body).unwrap();
    assert_eq!(job.source, JobSource::Microdata);
    assert_eq!(job.title.as_deref(), Some("Cheese Monger"));
    assert_eq!(job.organization.as_deref(), Some("Rind & Sons"));
    assert_eq!(job.industry.as_deref(), Some("Food"));
    assert_eq!(job.incentive.as_deref(), Some("A wheel at Christmas"));
    assert_eq!(job.pay.as_deref(), Some("EUR 2.400 per month"));
    assert_eq!(
        job.description.as_deref(),
        Some("Cut.\nTaste.\n\nSell:\n\n- Brie\n- Feta\n\nWrap.")
    );
}

#[test]
fn facts_reach_the_context() {
    let script = r#"{"@type":"JobPosting","title":"Rep","description":"Drive and sell.","baseSalary":"£20k",
        "incentiveCompensation":["10% of sales","a car"],"occupationalCategory":"41-4012.00","employmentType":"FULL_TIME, CONTRACTOR"}"#;
    let page = page_with(&[script], "");
    let context = page.context();
    assert_eq!(context.job.pay.as_deref(), Some("£20k"));
    assert_eq!(context.job.incentive.as_deref(), Some("10% of sales; a car"));
    assert_eq!(context.job.occupation.as_deref(), Some("41-4012.00"));
    assert_eq!(page.job.unwrap().employment_types, ["FULL_TIME", "CONTRACTOR"]);
}
