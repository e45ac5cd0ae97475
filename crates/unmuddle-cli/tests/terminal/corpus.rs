//! `unmuddle corpus`, and that the committed corpus is what its README says.

use serde_json::Value;
use tempfile::TempDir;

use crate::{Done, run};

/// Two texts that share a group, of which the readers differ about one, and a vacancy.
const LINES: &str = r#"{"id":"a","group":"g1","split":"train","channel":"organic_post","title":"","text":"Order a loaf of our rye for Saturday, £4 at the hatch.","label":"sales","muddles":["channel"],"pushy":false,"ask":4,"sentences":[["Order a","sales"]],"confidence":"high","pair":"p1","trade":"bakery","note":"sells","second":{"label":"sales","muddles":["channel"],"pushy":false,"confidence":"high"}}
{"id":"b","group":"g1","split":"train","channel":"organic_post","title":"","text":"Our rye takes all of Saturday, four hours of it at the hatch.","label":"marketing","muddles":[],"pushy":false,"ask":0,"sentences":[],"confidence":"medium","pair":"p1","trade":"bakery","note":"tells","first":{"label":"both","muddles":[],"pushy":false,"confidence":"low"},"second":{"label":"marketing","muddles":[],"pushy":false,"confidence":"high"}}
{"id":"c","group":"g2","split":"test","channel":"job_ad","title":"Baker","text":"You will bake bread at night and clean the ovens.","label":"neither","title_says":"neither","muddles":[],"pushy":false,"ask":0,"sentences":[],"confidence":"high","pair":"","trade":"mill","note":"bakes","job":{"pay":"£14","incentive":"","occupation":""},"second":{"label":"neither","muddles":[],"pushy":false,"confidence":"high"}}
"#;

fn folder(lines: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("texts.jsonl"), lines).unwrap();
    folder
}

/// A command on a corpus of these lines; its folder is called FOLDER.
fn on(command: &str, lines: &str) -> Done {
    let folder = folder(lines);
    let path = folder.path().to_str().unwrap();
    let done = run(&[command, path], "");
    let plain = |text: String| text.replace(path, "FOLDER").replace('\\', "/");
    Done { out: plain(done.out), err: plain(done.err), ..done }
}

#[test]
fn the_committed_corpus_is_sound_and_as_large_as_promised() {
    let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/corpus");
    let done = run(&["corpus", corpus, "--format", "json"], "");
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    let report = done.json();
    for (what, least) in [("texts", 1_500), ("texts_with_sentences", 500), ("trades", 60)] {
        assert!(report[what].as_u64().unwrap() >= least, "{what}: {}", report[what]);
    }
    for what in ["labels", "splits", "channels", "muddles"] {
        for count in report[what].as_array().unwrap() {
            assert!(count["texts"].as_u64().unwrap() > 0, "no {} of {what}", count["of"]);
        }
    }
    for what in ["label", "muddled"] {
        let kappa = report["agreement"][what]["kappa"].as_f64().unwrap();
        assert!(kappa > 0.9, "{what}: {kappa}");
    }
}

#[test]
fn a_corpus_is_counted_and_its_readers_compared() {
    let done = on("corpus", LINES);
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    insta::assert_snapshot!("corpus", done.out);
}

#[test]
fn no_texts_have_no_agreement() {
    let folder = folder("");
    let report = run(&["corpus", folder.path().to_str().unwrap(), "--format", "json"], "").json();
    assert_eq!(report["texts"], 0);
    assert_eq!(report["agreement"]["label"]["kappa"], Value::Null);
}

#[test]
fn training_refuses_what_the_check_refuses() {
    // The same text again under another name and group.
    let copied = LINES.lines().next().unwrap().replace("\"a\"", "\"d\"").replace("g1", "g4");
    let copied = copied.replace("\"p1\"", "\"\"").replace("£4", "£5");
    let lines = format!("{LINES}{copied}\n");
    for command in ["corpus", "train"] {
        let done = on(command, &lines);
        assert_eq!((done.code, done.out.as_str()), (2, ""), "{command}");
        insta::assert_snapshot!("corpus_too_alike", done.err);
    }
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let done = run(&["corpus", "no/such/folder"], "");
    assert_eq!(done.code, 2);
    assert!(done.err.contains("no/such/folder"), "{}", done.err);
}
