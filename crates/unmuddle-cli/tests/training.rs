//! The committed weights are what training makes of the committed corpus, byte for byte.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::Path;

use assert_cmd::Command;

#[test]
fn training_again_gives_the_committed_weights() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("classifier.tsv");
    Command::cargo_bin("unmuddle")
        .unwrap()
        .args(["train", "tests/corpus", "--out"])
        .arg(&out)
        .current_dir(&root)
        .assert()
        .success();
    let committed = fs::read_to_string(root.join("crates/unmuddle/weights/classifier.tsv"));
    let committed = committed.unwrap().replace("\r\n", "\n");
    assert!(
        fs::read_to_string(&out).unwrap() == committed,
        "the weights are stale: unmuddle train tests/corpus --out crates/unmuddle/weights/classifier.tsv"
    );
}
