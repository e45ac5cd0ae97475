//! `unmuddle split`.

use crate::{SELLING, STORY, keys, run};

#[test]
fn a_post_becomes_two_drafts() {
    let text = format!("{STORY}\n\n{SELLING}\n");
    let done = run(&["split", "-c", "organic_post"], &*text);
    assert_eq!((done.code, done.err.as_str()), (0, ""), "{}", done.out);
    let (marketing, rest) = done.out.split_once("\nSales draft").unwrap();
    assert!(marketing.contains("\nMarketing draft"), "{}", done.out);
    assert!(marketing.contains("bicycle older than his father"), "{}", done.out);
    assert!(!marketing.contains("£497"), "{}", done.out);
    let (sales, places) = rest.split_once("\nWhere every sentence went").unwrap();
    assert!(sales.contains("£497") && !sales.contains("bicycle"), "{}", done.out);
    assert!(places.contains("  selling    Only 3 spaces left"), "{}", done.out);
}

#[test]
fn a_vacancy_becomes_two_with_titles() {
    let ad = "- Run our Instagram and write the newsletter\n- Plan the brand photo shoots\n\
              - Make 60 cold calls a day\n- Close new accounts and hit a monthly sales quota\n";
    let args = ["split", "-c", "job_ad", "-t", "Sales & Marketing Executive"];
    let done = run(&args, ad);
    assert_eq!(done.out.matches("proposed title: ").count(), 2, "{}", done.out);
    let json = run(&[&args[..], &["-f", "json"]].concat(), ad);
    assert_eq!(keys(&json.out), ["sides", "marketing", "sales", "sentences", "language_ok"]);
    assert_eq!(json.json()["sides"], "both");
    assert_eq!(json.json()["marketing"]["title"], "Social Media Executive");
}

#[test]
fn one_side_alone_is_said() {
    let done = run(&["split", "-c", "advert"], SELLING);
    assert!(done.out.contains("The marketing draft would be empty."), "{}", done.out);
    assert!(!done.out.contains("\nMarketing draft"), "{}", done.out);
    let json = run(&["split", "-c", "advert", "-f", "json"], SELLING).json();
    assert_eq!(json["marketing"]["text"], "");
    assert_eq!(json["sales"]["text"], SELLING);
}

#[test]
fn every_text_can_be_split() {
    for text in ["", "a", "\n\n", "🎉🎉", "\0\u{1}\u{7f}", "\u{FEFF}", "\r\r\n\t\u{2028}"] {
        let done = run(&["split"], text);
        assert_eq!(done.code, 0, "{text:?}: {}", done.err);
        assert!(!done.out.contains(['\0', '\u{1}', '\u{7f}']), "{text:?}");
    }
}
