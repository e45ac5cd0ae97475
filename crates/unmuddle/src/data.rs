//! Small tables of words, as `data/` holds them: four columns, parted by tabs.

/// The lines of a table, without its comments; a column that is missing is empty.
#[inline(never)] // One copy is enough, for tables are read seldom.
pub(crate) fn rows(table: &'static str) -> Vec<[&'static str; 4]> {
    let mut rows = Vec::new();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let mut row = [""; 4];
        for (column, text) in row.iter_mut().zip(line.split('\t')) {
            *column = text;
        }
        rows.push(row);
    }
    rows
}

/// Whether a list of words, parted by white space, holds `wanted`.
#[inline(never)]
pub(crate) fn holds(list: &str, wanted: &str) -> bool {
    list.split_ascii_whitespace().any(|word| word == wanted)
}
