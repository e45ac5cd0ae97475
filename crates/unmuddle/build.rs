//! Packs the table of weights for the trip to a browser: what repeats is brought together, so that it
//! compresses to four fifths. `weights/classifier.tsv` stays readable; `classifier/weights.rs` reads
//! what is written here.
//!
//! The first line is the table's header. Then each name stands on a line, after a letter that says how
//! many bytes it shares with the name before (`0` for none, `1` for one …). After an empty line comes a
//! letter for each name: from `0`, the sum of 1, 2, 4 … for the columns where it has weights. Then for
//! each column, and in it for each class, comes a line with the letters of the names that have them.

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

const TABLE: &str = "weights/classifier.tsv";
/// The letter that stands for 0.
const NONE: char = '0';
/// More bytes than these are not shared, so that the letter can be printed.
const MOST_SHARED: usize = 64;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={TABLE}");
    let folder = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let table = fs::read_to_string(folder.join(TABLE))?;
    let packed = pack(&table)?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("weights.txt"), packed)?;
    Ok(())
}

fn pack(table: &str) -> Result<String, Box<dyn Error>> {
    let mut lines = table.lines().filter(|line| !line.starts_with("# "));
    let header = lines.next().ok_or("the table of weights has no header")?;
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split('\t').collect()).collect();
    let mut packed = format!("{header}\n");
    let mut before = "";
    for name in rows.iter().filter_map(|row| row.first()) {
        let shared = shared(before, name);
        let _ = writeln!(packed, "{}{}", letter(shared)?, &name[shared..]);
        before = name;
    }
    packed.push('\n');
    for row in &rows {
        let filled = row.iter().skip(1).enumerate().filter(|(_, letters)| !letters.is_empty());
        packed.push(letter(filled.map(|(column, _)| 1 << column).sum())?);
    }
    let columns = rows.iter().map(Vec::len).max().unwrap_or(1);
    for column in 1..columns {
        let letters = || rows.iter().filter_map(|row| row.get(column)).filter(|l| !l.is_empty());
        let classes = letters().map(|letters| letters.len()).max().unwrap_or(0);
        for class in 0..classes {
            packed.push('\n');
            packed.extend(letters().filter_map(|letters| letters.chars().nth(class)));
        }
    }
    Ok(packed)
}

/// How many bytes two names share at their beginning, in whole characters.
fn shared(before: &str, name: &str) -> usize {
    let same = |(a, b): &(char, char)| a == b;
    let chars = before.chars().zip(name.chars()).take_while(same);
    let mut bytes = 0;
    for (_, c) in chars {
        if bytes + c.len_utf8() > MOST_SHARED {
            break;
        }
        bytes += c.len_utf8();
    }
    bytes
}

fn letter(number: usize) -> Result<char, Box<dyn Error>> {
    let code = u32::try_from(number)? + u32::from(NONE);
    Ok(char::from_u32(code).ok_or("too large for a letter")?)
}
