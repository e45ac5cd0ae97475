//! The committed weights and their provenance are what training makes of the committed corpus, byte
//! for byte.

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
    for name in ["classifier.tsv", "classifier.provenance.toml"] {
        let committed = fs::read_to_string(root.join("crates/unmuddle/weights").join(name));
        let committed = committed.unwrap().replace("\r\n", "\n");
        assert!(
            fs::read_to_string(folder.path().join(name)).unwrap() == committed,
            "{name} is stale: unmuddle train tests/corpus --out crates/unmuddle/weights/classifier.tsv"
        );
    }
}
