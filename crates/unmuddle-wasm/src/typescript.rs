//! The TypeScript declarations: made from the Rust types, committed, and attached to the package.
//!
//! `SNAPSHOTS=overwrite cargo test -p unmuddle-wasm` writes `types.d.ts` anew.

use wasm_bindgen::prelude::wasm_bindgen;

/// The data types; the functions' signatures are added by wasm-bindgen.
#[wasm_bindgen(typescript_custom_section)]
const DATA_TYPES: &str = include_str!("../types.d.ts");

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

    use crate::wire;
    use ts_rs::{Config, TS};
    use unmuddle::{Axis, Channel, Field, FindingKind, Label, Muddle, Severity, Shares};
    use unmuddle::{Draft, Placement, ReportedPlaced, SplitReport};
    use unmuddle::{ExplanationReport, ReportedAxis, ReportedCounterfactual, ReportedPoints};
    use unmuddle::{Report, ReportedFinding, ReportedSentence, ReportedSpan};

    #[test]
    fn the_committed_types_are_those_of_the_rust_types() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/types.d.ts");
        let fresh = declarations();
        if std::env::var("SNAPSHOTS").is_ok_and(|wish| wish == "overwrite") {
            std::fs::write(path, &fresh).unwrap();
        }
        let committed = std::fs::read_to_string(path).unwrap_or_default();
        assert_eq!(
            committed, fresh,
            "types.d.ts is stale; run: SNAPSHOTS=overwrite cargo test -p unmuddle-wasm"
        );
    }

    fn declarations() -> String {
        let mut file = String::from(
            "// Made from the Rust types by a test of unmuddle-wasm. Do not edit; run:\n\
             // SNAPSHOTS=overwrite cargo test -p unmuddle-wasm\n",
        );
        push::<Report>(&mut file);
        push::<ReportedFinding>(&mut file);
        push::<ReportedSentence>(&mut file);
        push::<ExplanationReport>(&mut file);
        push::<ReportedAxis>(&mut file);
        push::<ReportedCounterfactual>(&mut file);
        push::<ReportedPoints>(&mut file);
        push::<ReportedSpan>(&mut file);
        push::<SplitReport>(&mut file);
        push::<Draft>(&mut file);
        push::<ReportedPlaced>(&mut file);
        push::<Placement>(&mut file);
        push::<Shares>(&mut file);
        push::<Label>(&mut file);
        push::<Muddle>(&mut file);
        push::<FindingKind>(&mut file);
        push::<Severity>(&mut file);
        push::<Field>(&mut file);
        push::<Axis>(&mut file);
        push::<Channel>(&mut file);
        push::<wire::Context>(&mut file);
        push::<wire::JobFacts>(&mut file);
        push::<wire::Stance>(&mut file);
        push::<wire::Page>(&mut file);
        push::<wire::Rule>(&mut file);
        file
    }

    fn push<T: TS>(file: &mut String) {
        let declaration =
            format!("{}export {}", T::docs().unwrap_or_default(), T::decl(&Config::new()))
                .replace(", };", ",\n};")
                .replace(", } };", ",\n} };");
        file.push('\n');
        let mut comment: Vec<&str> = Vec::new();
        let mut depth = 0_usize;
        for line in declaration.lines().map(str::trim) {
            if line.starts_with("/**") || (!comment.is_empty() && line.starts_with('*')) {
                comment.push(line);
            }
            if comment.is_empty() {
                let closes = usize::from(line.starts_with('}'));
                indented(file, depth - closes, line);
                depth = depth + line.matches('{').count() - line.matches('}').count();
            } else if line.ends_with("*/") {
                push_comment(file, depth, &comment);
                comment.clear();
            }
        }
    }

    /// A comment without its Rust examples, on one line where one is enough.
    fn push_comment(file: &mut String, depth: usize, lines: &[&str]) {
        let said = lines[1..lines.len() - 1].iter().map(|line| line.trim_start_matches('*').trim());
        let said: Vec<_> = said.take_while(|line| !line.starts_with("```")).collect();
        let kept = said.iter().rposition(|line| !line.is_empty()).map_or(0, |last| last + 1);
        if let [line] = &said[..kept] {
            return indented(file, depth, &format!("/** {line} */"));
        }
        indented(file, depth, "/**");
        for line in &said[..kept] {
            indented(file, depth, &format!(" * {line}"));
        }
        indented(file, depth, " */");
    }

    fn indented(file: &mut String, depth: usize, line: &str) {
        let line = format!("{}{line}", "  ".repeat(depth));
        file.push_str(line.trim_end());
        file.push('\n');
    }
}
