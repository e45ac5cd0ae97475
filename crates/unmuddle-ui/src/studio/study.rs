//! One ad, studied: its reading, what it says of itself, and its two drafts.

use super::{AdLine, Agreement, DraftLine, agreement, draft_lines, lines, totals};
use crate::draft::Draft;
use crate::reading::Reading;
use std::sync::Arc;
use unmuddle::{
    Assessment, Field, Label, PayField, PayTerm, Promise, ProposedTitle, Shares, Split, Vacancy,
    assess, split_assessed, vacancy,
};

/// An ad and everything that the studio shows of it.
#[derive(Clone, Debug)]
pub struct Study(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    reading: Reading,
    vacancy: Vacancy,
    split: Split,
    lines: Vec<AdLine>,
    sides: Label,
}

/// A title, and what its words promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TitleRead {
    /// The whole.
    pub words: String,
    /// What it promises.
    pub promise: Promise,
    /// The words that promise something.
    pub telling: Vec<(String, Promise)>,
}

/// A term of pay in the ad's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayTermRead {
    /// What it says.
    pub term: PayTerm,
    /// The words.
    pub words: String,
}

impl Study {
    /// Studies an ad now.
    pub fn new(draft: Draft) -> Self {
        let assessment = assess(&draft.text, &draft.context());
        Self::of(draft, assessment)
    }

    /// Studies an ad with the assessment that was made of it elsewhere.
    pub fn of(draft: Draft, assessment: Assessment) -> Self {
        let context = draft.context();
        let vacancy = vacancy(&draft.text, &context);
        let split = split_assessed(&draft.text, &context, &assessment);
        let assessment = settled(assessment);
        let lines = lines(&draft.text, &assessment, &vacancy.parts, &split.pieces);
        let sides = sides(&assessment, &split, &lines);
        let reading = Reading::of(draft, assessment);
        Self(Arc::new(Inner { reading, vacancy, split, lines, sides }))
    }

    /// The ad and its assessment.
    pub fn reading(&self) -> &Reading {
        &self.0.reading
    }

    /// Every line of the ad that says anything.
    pub fn lines(&self) -> &[AdLine] {
        &self.0.lines
    }

    /// The words of a line.
    pub fn words(&self, line: &AdLine) -> &str {
        line.span.slice(&self.0.reading.draft().text)
    }

    /// The title, given or found at the top of the ad.
    pub fn title(&self) -> Option<TitleRead> {
        let title = self.0.vacancy.title.as_ref()?;
        let draft = self.0.reading.draft();
        let text = if title.field == Field::Title { &draft.title } else { &draft.text };
        let telling =
            title.words.iter().map(|(span, promise)| (span.slice(text).to_owned(), *promise));
        Some(TitleRead {
            words: title.span.slice(text).trim().to_owned(),
            promise: title.promise,
            telling: telling.collect(),
        })
    }

    /// How the title agrees with the work.
    pub fn agreement(&self) -> Agreement {
        let promise = self.0.vacancy.title.as_ref().map(|title| title.promise);
        agreement(promise, self.0.reading.assessment())
    }

    /// The terms of pay that go with selling, each once.
    pub fn pay(&self) -> Vec<PayTermRead> {
        let draft = self.0.reading.draft();
        let mut terms: Vec<PayTermRead> = Vec::new();
        for pay in &self.0.vacancy.pay {
            let text = match pay.field {
                PayField::Text => draft.text.as_str(),
                PayField::Pay => draft.facts.pay.as_deref().unwrap_or_default(),
                PayField::Incentive => draft.facts.incentive.as_deref().unwrap_or_default(),
            };
            let read = PayTermRead { term: pay.term, words: pay.span.slice(text).to_owned() };
            if !terms.contains(&read) {
                terms.push(read);
            }
        }
        terms
    }

    /// What there is to part.
    pub fn sides(&self) -> Label {
        self.0.sides
    }

    /// A title for the work of each side that there is.
    pub fn titles(&self) -> &[ProposedTitle] {
        if self.0.sides == Label::Neither { &[] } else { &self.0.split.titles }
    }

    /// The ad of one side: its proposed title, and its words.
    pub fn draft(&self, side: Label) -> &unmuddle::Draft {
        if side == Label::Sales { &self.0.split.sales } else { &self.0.split.marketing }
    }

    /// The lines of the ad of one side.
    pub fn draft_lines(&self, side: Label) -> Vec<DraftLine> {
        let text = &self.0.reading.draft().text;
        draft_lines(text, &self.draft(side).text, &self.0.lines, &self.0.split.pieces, side)
    }

    /// The ad of one side as it is copied: the title, a blank line, the words.
    pub fn whole(&self, side: Label) -> String {
        let draft = self.draft(side);
        let title = draft.title.as_deref().unwrap_or_default();
        [title, draft.text.as_str()].join("\n\n").trim_start().to_owned()
    }
}

/// Where the work surely is neither, what a single line looks like counts for nothing.
fn settled(mut assessment: Assessment) -> Assessment {
    if assessment.sure && assessment.label == Label::Neither {
        assessment.shares = Shares::default();
        for sentence in &mut assessment.sentences {
            sentence.activity = Label::Neither;
        }
    }
    assessment
}

/// What there is to part. Two ads of the same lines would be one ad twice.
fn sides(assessment: &Assessment, split: &Split, lines: &[AdLine]) -> Label {
    if assessment.sure && assessment.label == Label::Neither {
        return Label::Neither;
    }
    let count = totals(lines);
    match split.sides {
        Label::Both if count.parted > 0 => Label::Both,
        Label::Both if count.marketing == 0 && count.sales == 0 => match assessment.label {
            Label::Both => Label::Neither,
            one => one,
        },
        Label::Both if count.marketing == 0 => Label::Sales,
        Label::Both if count.sales == 0 => Label::Marketing,
        sides => sides,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::samples::Sample;
    use crate::studio::Work;
    use unmuddle::JobFacts;

    #[test]
    fn the_sample_shows_everything() {
        let study = Study::new(Sample::find("job").unwrap().draft());
        let title = study.title().unwrap();
        assert_eq!(title.words, "Marketing Executive");
        assert_eq!(title.telling, [("Marketing".to_owned(), Promise::Marketing)]);
        assert_eq!(study.sides(), Label::Both);
        assert_eq!(study.agreement(), Agreement::TwoOneNamed);
        assert_eq!(study.pay().len(), 1);
        assert_eq!(study.titles().len(), 2);
        assert!(study.whole(Label::Sales).starts_with(&study.titles()[1].uk));
        assert!(study.whole(Label::Sales).ends_with("commission"));
    }

    #[test]
    fn pay_said_twice_is_shown_once() {
        let study = Study::new(Draft {
            text: "Sell ovens. £30k OTE.".into(),
            channel: unmuddle::Channel::JobAd,
            facts: JobFacts { pay: Some("£30k OTE".into()), ..JobFacts::default() },
            ..Draft::default()
        });
        let pay = study.pay();
        assert_eq!(pay, [PayTermRead { term: PayTerm::OnTarget, words: "OTE".into() }]);
    }

    #[test]
    fn other_work_is_nothing_of_either() {
        let study = Study::new(Draft {
            text: "What you will do\n- Prune the roses and water the beds\n- Repair the greenhouse"
                .into(),
            title: "Head Gardener".into(),
            channel: unmuddle::Channel::JobAd,
            ..Draft::default()
        });
        assert_eq!(study.sides(), Label::Neither);
        assert!(study.titles().is_empty());
        let works: Vec<_> = study.lines().iter().map(|line| line.work).collect();
        assert_eq!(works, [Work::Heading, Work::Other, Work::Other]);
    }

    #[test]
    fn an_ad_for_one_job_is_not_parted() {
        let study = Study::new(Draft {
            text: "What you'll do:\n- Make 60 cold calls a day\n- Close sales".into(),
            channel: unmuddle::Channel::JobAd,
            ..Draft::default()
        });
        assert_eq!(study.sides(), Label::Sales);
        assert_eq!(study.titles().len(), 1);
        assert_eq!(study.title(), None);
    }
}
