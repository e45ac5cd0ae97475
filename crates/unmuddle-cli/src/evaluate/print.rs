//! The evaluation as text for people.

use std::fmt::Write;

use unmuddle::{Label, Severity};

use super::figure::Figure;
use super::report::{Evaluation, Part, PartName, Row, Texts};
use super::sources::Reached;
use super::tally::BINS;
use super::worst::{Mistake, Said};
use crate::args::Classes;
use crate::messages::evaluate as say;
use crate::render::Palette;

/// How much of a text is shown, in characters.
const SHOWN: usize = 100;
/// The widths of the first column and of the others.
const FIRST: usize = 32;
const COLUMN: usize = 10;

/// Lays everything out.
pub(crate) fn print(evaluation: &Evaluation, classes: Classes) -> String {
    let mut page = Page { out: String::new(), palette: Palette::default(), classes };
    if let Some(texts) = &evaluation.texts {
        page.texts(texts);
    }
    if let Some(baseline) = &evaluation.baseline {
        page.heading(say::BASELINE);
        page.line(&say::about_baseline(baseline.texts, baseline.penalty));
        if let Some(reached) = baseline.corpus_test {
            page.line(&say::baseline_on_corpus(reached));
        }
        if baseline.too_easy {
            page.line(say::TOO_EASY);
        }
    }
    if !evaluation.sources.is_empty() {
        page.sources(&evaluation.sources);
    }
    page.out
}

struct Page {
    out: String,
    palette: Palette,
    classes: Classes,
}

impl Page {
    fn texts(&mut self, texts: &Texts) {
        for (name, part) in &texts.parts {
            let head = say::part(*name == PartName::All, *name == PartName::JobAds, part.texts);
            let _ = writeln!(self.out, "{}", self.palette.heading.paint(head));
            if *name == PartName::All {
                let left = texts.left_out;
                for line in say::left_out(left.other_split, left.low) {
                    self.line(&line);
                }
            }
            self.figures(part);
            if *name == PartName::All {
                self.details(part);
            }
            self.out.push('\n');
        }
        self.mistakes(say::WORST, &texts.mistakes);
        self.mistakes(say::UNJUDGED, &texts.unjudged);
    }

    /// The figures with their intervals, and the baseline's beside them.
    fn figures(&mut self, part: &Part) {
        let with_baseline = part.figures.contains_key(&Figure::BaselineMacroF1Of4);
        let mut head = vec![say::RESTS_ON, say::VALUE, say::FROM, say::TO];
        head.extend(with_baseline.then_some(say::BASELINE_COLUMN));
        self.row("", &head);
        for figure in Figure::ALL {
            let (Some(name), Some(measure)) = (say::figure(figure), part.figures.get(&figure))
            else {
                continue;
            };
            let mut values = vec![
                measure.of.to_string(),
                number(Some(measure.value)),
                number(Some(measure.low)),
                number(Some(measure.high)),
            ];
            let baseline = figure.of_baseline().and_then(|figure| part.figures.get(&figure));
            values.extend(baseline.map(|measure| number(Some(measure.value))));
            self.row(name, &values);
        }
    }

    fn details(&mut self, part: &Part) {
        if !part.labels.is_empty() {
            self.rows(say::LABELS, &part.labels);
            self.rows(say::SELLING, std::slice::from_ref(&part.selling));
            self.confusion(part);
            self.heading(say::SURE);
            self.line(&say::sure(part.sure.texts, part.sure.right));
            self.line(&say::undecided(part.sides.count, part.sides.of));
            self.reliability(part);
        }
        if !part.titles.is_empty() {
            self.rows(say::TITLES, &part.titles);
        }
        if !part.sentences.is_empty() {
            self.rows(say::SENTENCES, &part.sentences);
        }
        if !part.muddles.is_empty() {
            self.rows(say::MUDDLES, &part.muddles);
        }
        if part.pushy.texts > 0 {
            self.rows(say::PUSHY, std::slice::from_ref(&part.pushy));
        }
        if !part.by_source.is_empty() {
            self.by_source(part);
        }
        self.heading(say::WARNINGS);
        self.line(&say::warned(part.warned.count, part.warned.of));
        if part.false_warned.of > 0 {
            self.line(&say::false_warned(part.false_warned.count, part.false_warned.of));
        }
    }

    fn by_source(&mut self, part: &Part) {
        self.heading(say::BY_SOURCE);
        self.row("", &say::SOURCE_COLUMNS);
        for row in &part.by_source {
            let values = [row.texts.to_string(), number(row.macro_f1), number(row.baseline)];
            self.row(&row.source, &values);
        }
    }

    fn rows(&mut self, heading: &str, rows: &[Row]) {
        self.heading(heading);
        self.row("", &say::HITS);
        for row in rows.iter().filter(|row| row.texts + row.said > 0) {
            let counts = [row.texts, row.said].map(|count| count.to_string());
            let rates = [row.precision, row.recall, row.f1].map(number);
            let values: Vec<String> = counts.into_iter().chain(rates).collect();
            self.row(row.of, &values);
        }
    }

    fn confusion(&mut self, part: &Part) {
        self.heading(say::CONFUSION);
        self.row("", &Label::ALL.iter().map(|label| label.id()).collect::<Vec<_>>());
        for (label, counts) in Label::ALL.iter().zip(part.confusion.0) {
            if self.classes.count(*label) {
                self.row(label.id(), &counts.map(|count| count.to_string()));
            }
        }
    }

    fn reliability(&mut self, part: &Part) {
        self.heading(say::RELIABILITY);
        self.row("", &say::BINS);
        for (index, bin) in part.reliability.iter().enumerate().filter(|(_, bin)| bin.texts > 0) {
            let name = say::bin(index, BINS);
            let values = [bin.texts.to_string(), number(bin.promised), number(bin.right)];
            self.row(&name, &values);
        }
    }

    fn mistakes(&mut self, heading: &str, mistakes: &[Mistake]) {
        if mistakes.is_empty() {
            return;
        }
        let _ = writeln!(self.out, "{}", self.palette.heading.paint(heading));
        for mistake in mistakes {
            self.mistake(mistake);
        }
        self.out.push('\n');
    }

    fn mistake(&mut self, mistake: &Mistake) {
        let place = say::place(&mistake.file, mistake.line, &mistake.id, mistake.channel.id());
        let _ = writeln!(self.out, "  {}", self.palette.faint.paint(place));
        let labels = [(say::LABEL, &mistake.label), (say::TITLE, &mistake.title)];
        for (what, said) in labels.iter().filter_map(|(what, said)| Some((what, said.as_ref()?))) {
            let truth = said.truth.map_or("", Label::id);
            self.line_in(&say::instead(what, truth, said.said.id(), mistake.confidence));
        }
        if let Some(Said { truth, said }) = &mistake.muddled {
            let ids = |muddles: &[unmuddle::Muddle]| {
                muddles.iter().map(|muddle| muddle.id()).collect::<Vec<_>>()
            };
            self.line_in(&say::muddled_instead(truth.as_deref().map(ids), &ids(said)));
        }
        let rules: Vec<String> = mistake
            .rules
            .iter()
            .filter(|(_, severity)| *severity > Severity::Info)
            .map(|(rule, severity)| format!("{rule} {severity}"))
            .collect();
        if !rules.is_empty() {
            self.line_in(&say::rules(&rules));
        }
        let (text, telling) = (cut(&mistake.text), cut(&mistake.telling));
        self.line_in(&text);
        if !telling.is_empty() && !text.starts_with(telling.trim_end_matches('…')) {
            self.line_in(&say::telling(&telling));
        }
    }

    fn sources(&mut self, sources: &[Reached]) {
        self.heading(say::SOURCES);
        self.row("", &say::SOURCE_COLUMNS);
        for source in sources {
            let values =
                [source.texts.to_string(), number(source.macro_f1), number(source.baseline)];
            self.row(&source.source, &values);
        }
    }

    fn heading(&mut self, heading: &str) {
        let _ = writeln!(self.out, "\n{}", self.palette.heading.paint(heading));
    }

    fn line(&mut self, text: &str) {
        let _ = writeln!(self.out, "  {text}");
    }

    fn line_in(&mut self, text: &str) {
        let _ = writeln!(self.out, "    {text}");
    }

    fn row(&mut self, name: &str, values: &[impl AsRef<str>]) {
        let mut line = format!("  {name:<FIRST$}");
        for value in values {
            let _ = write!(line, "{:>COLUMN$}", value.as_ref());
        }
        let _ = writeln!(self.out, "{}", line.trim_end());
    }
}

/// Three places after the point; a dash for what is not known.
fn number(value: Option<f64>) -> String {
    value.map_or_else(|| say::UNKNOWN.to_owned(), |value| format!("{value:.3}"))
}

/// The beginning of a text on one line, without anything that could steer a terminal.
fn cut(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let flat = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    match flat.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", flat[..end].trim_end()),
        None => flat,
    }
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn a_long_text_is_cut_and_cannot_steer_the_terminal() {
        assert_eq!(cut("one\n\ttwo\u{1b}[31m"), "one two [31m");
        assert_eq!(cut(&"ä".repeat(101)), format!("{}…", "ä".repeat(100)));
        assert_eq!(cut(&"ä".repeat(100)), "ä".repeat(100));
    }
}
