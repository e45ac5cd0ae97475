//! The sections of a job ad, and what each weighs.

use crate::data::holds;
use crate::evidence::{Document, Evidence};
use crate::generated::cues;
use crate::text::Block;

/// A part of a job ad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Section {
    Title,
    Summary,
    Duties,
    Requirements,
    Pay,
    About,
}

impl Section {
    /// How much evidence counts here: duties and pay decide.
    pub(crate) const fn weight(self) -> f32 {
        match self {
            Section::Duties => 1.0,
            Section::Pay => 0.8,
            Section::Summary => 0.6,
            Section::Requirements => 0.4,
            Section::Title | Section::About => 0.0,
        }
    }
}

/// The section of each sentence. Headings decide; without one, how a sentence begins and what it
/// speaks of.
pub(crate) fn sections(document: &Document) -> Vec<Section> {
    let mut current = None;
    let mut work = false;
    let short = document.sentences.len() <= 4;
    let mut sections: Vec<Section> = document
        .sentences
        .iter()
        .map(|sentence| {
            if let Some(section) = heading(document, sentence) {
                work |= section != Section::About;
                current = Some(section);
                return Section::Title;
            }
            // An ad that begins with the firm may go on to the work without a heading.
            if current == Some(Section::About) && !work && is_work(document, sentence) {
                current = None;
            }
            match current {
                Some(_) if says_pay(sentence) => Section::Pay,
                Some(Section::About) => refine_about(sentence),
                Some(section) => section,
                None => guess(document, sentence, short),
            }
        })
        .collect();
    // An ad that speaks of nothing but "we" still says what the work is.
    if sections.iter().all(|section| section.weight() <= 0.0) {
        for section in &mut sections {
            if *section == Section::About {
                *section = Section::Summary;
            }
        }
    }
    sections
}

/// The section that a heading opens. A heading is one by its shape, or a short line of its own
/// that is wholly such a phrase.
fn heading(document: &Document, sentence: &Evidence) -> Option<Section> {
    let shaped = sentence.segment.block == Block::Heading;
    let words = sentence.tokens.len();
    if !shaped && words > 7 {
        return None;
    }
    let wanted = [
        (cues::HEAD_DUTIES, Section::Duties),
        (cues::HEAD_REQUIREMENTS, Section::Requirements),
        (cues::HEAD_PAY, Section::Pay),
        (cues::HEAD_ABOUT, Section::About),
    ];
    let longest = sentence
        .cue_hits
        .iter()
        .filter_map(|hit| {
            let (_, section) = wanted.iter().find(|(cue, _)| *cue == hit.cue)?;
            Some((hit.tokens.len(), *section))
        })
        .max_by_key(|(length, _)| *length);
    let (length, section) = longest?;
    let marks = sentence.tokens.clone().filter(|&i| is_mark(document, i)).count();
    let fills = length + marks >= words;
    (shaped || fills).then_some(section)
}

fn is_mark(document: &Document, index: usize) -> bool {
    document.stream.form(index).chars().all(|c| !c.is_alphanumeric())
}

/// Under "what we offer" stands pay too.
fn refine_about(sentence: &Evidence) -> Section {
    if sentence.cues.has(cues::DECISIVE_SALES) { Section::Pay } else { Section::About }
}

/// Whether a sentence says what is to be done in the job.
fn is_work(document: &Document, sentence: &Evidence) -> bool {
    let cues = &sentence.cues;
    !cues.has_any(&[cues::ABOUT_SENTENCE, cues::BENEFIT])
        && (cues.has(cues::DUTY)
            || sentence.segment.block == Block::ListItem && begins_with_verb(document, sentence))
}

fn says_pay(sentence: &Evidence) -> bool {
    sentence.cues.has(cues::PAY) && sentence.cues.has(cues::PRICE)
        || sentence.cues.has(cues::PAY)
            && !sentence.cues.has(cues::DUTY)
            && sentence.content_words <= 6
}

fn guess(document: &Document, sentence: &Evidence, short: bool) -> Section {
    let cues = &sentence.cues;
    if says_pay(sentence) {
        return Section::Pay;
    }
    if cues.has(cues::DUTY)
        || sentence.segment.block == Block::ListItem
        || begins_with_verb(document, sentence)
    {
        return Section::Duties;
    }
    if cues.has(cues::ABOUT_SENTENCE) || cues.has(cues::BENEFIT) {
        return Section::About;
    }
    if cues.has(cues::REQUIREMENT) {
        return Section::Requirements;
    }
    if short { Section::Duties } else { Section::Summary }
}

/// Verbs with which duties begin, in their plain form; `-ing` forms count too.
const DUTY_VERBS: &str = include_str!("../../data/duty_verbs.txt");

fn begins_with_verb(document: &Document, sentence: &Evidence) -> bool {
    let first = document.stream.form(sentence.tokens.start);
    holds(DUTY_VERBS, first)
        || (first.len() > 6 && first.ends_with("ing") && !matches!(first, "looking" | "offering"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Channel;

    #[test]
    fn headings_open_sections() {
        let ad = "About us\nWe are a bakery in Leeds.\n\nWhat you'll do:\n- write the newsletter\n\
                  Requirements:\n- two years of experience\nSalary: £24,000";
        let document = Document::read(ad, Channel::JobAd);
        let found = sections(&document);
        assert_eq!(
            found,
            [
                Section::Title,
                Section::About,
                Section::Title,
                Section::Duties,
                Section::Title,
                Section::Requirements,
                Section::Pay,
            ]
        );
    }

    #[test]
    fn work_without_a_heading_ends_the_talk_about_the_firm() {
        let ad = "About us\nWe are a bakery in Leeds. Our customers come twice a week.\n\n\
                  - Write the newsletter\n- Plan the stalls";
        let document = Document::read(ad, Channel::JobAd);
        assert_eq!(
            sections(&document),
            [Section::Title, Section::About, Section::About, Section::Duties, Section::Duties,]
        );
        // Where a heading has opened the work, what the firm offers is a list like any other.
        let ad = "Duties\n- Write the newsletter\nWhat we offer\n- Work from home\n- Grow with us";
        let document = Document::read(ad, Channel::JobAd);
        assert_eq!(sections(&document).last(), Some(&Section::About));
    }

    #[test]
    fn headings_that_run_into_the_text_open_sections_too() {
        let ad = "Company Profile: Two ovens and a van.Main duties to include:Sell bread to cafes.\
                  RequirementsYou drive a van.Benefits include: a loaf a day";
        let document = Document::read(ad, Channel::JobAd);
        assert_eq!(
            sections(&document),
            [
                Section::Title,
                Section::About,
                Section::Title,
                Section::Duties,
                Section::Title,
                Section::Requirements,
                Section::Title,
                Section::About,
            ]
        );
    }
}
