//! What is drawn in the job-ad studio, as plain data.

mod ads;
mod against;
mod asked;
mod lines;
mod titles;
mod wish;

pub use lines::{here, line_id};
pub use wish::{Spot, Wish};

use super::tree::{Node, el, say};
use crate::messages::Key;
use crate::model::Reader;
use crate::studio::Study;
use crate::wording::t;

/// Everything that the studio shows the state of.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'s> {
    /// The ad.
    pub study: &'s Study,
    /// Whom the advice is for.
    pub reader: Reader,
    /// The line in focus, by its number.
    pub line: Option<usize>,
    /// How the last wish went, and beside which buttons to say so.
    pub note: Option<(Spot, Key)>,
    /// Whether what is shown is of an older text, for a long one waits to be read.
    pub waits: bool,
}

/// Beside the ad: what it asks, its title against the work, the share of sales work, its lines.
pub fn top(shown: &Shown) -> Vec<Node> {
    vec![
        asked::asked(shown),
        against::against(shown.study),
        against::share(shown.study),
        lines::lines(shown),
    ]
}

/// Below: honest titles, and two ads out of one.
pub fn below(shown: &Shown) -> Vec<Node> {
    titles::titles(shown).into_iter().chain([ads::ads(shown)]).collect()
}

/// A part of the studio under its name.
fn panel(name: &str, heading: Key, content: Vec<Node>) -> Node {
    let id = [name, "-name"].concat();
    let mut parts = vec![say("h2", "over", t(heading)).with("id", id.clone())];
    parts.extend(content);
    el("section", &["panel ", name].concat(), parts).with("aria-labelledby", id)
}

/// A button that asks something of the studio.
fn asking(class: &str, label: &'static str, wish: &Wish) -> Node {
    say("button", class, label).with("type", "button").with("data-wish", wish.spell())
}

/// How a wish of the buttons at a place went.
fn note(shown: &Shown, spot: Spot) -> Node {
    let said = shown.note.filter(|(at, _)| *at == spot).map_or("", |(_, key)| t(key));
    say("p", "kept", said).with("role", "status")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::draft::Draft;
    use crate::samples::Sample;
    use unmuddle::{Channel, Context, JobFacts};

    fn drawn(study: &Study, reader: Reader) -> (Node, Node) {
        let shown = Shown {
            study,
            reader,
            line: Some(1),
            note: Some((Spot::Ads, Key::Copied)),
            waits: false,
        };
        (el("div", "", top(&shown)), el("div", "", below(&shown)))
    }

    #[test]
    fn the_sample_is_shown_in_every_part() {
        let study = Study::new(Sample::find("job").unwrap().draft());
        let (top, below) = drawn(&study, Reader::Writer);
        for key in [Key::JobAsks, Key::JobBoth, Key::AgreeTwoOne, Key::TermCommission] {
            assert!(top.text().contains(t(key)), "{}", t(key));
        }
        assert_eq!(top.all("line").len(), study.lines().len());
        assert_eq!(below.all("ad").len(), 2);
        assert_eq!(below.all("proposal").len(), 2);
        assert!(below.text().contains(t(Key::Copied)));
        let both = study.lines().iter().filter(|l| l.holds == crate::studio::Holds::Both).count();
        assert_eq!(below.all("shared").len(), 2 * both);
    }

    #[test]
    fn an_ad_that_nobody_called_one_says_so_and_is_shown_like_any_other() {
        let draft = Draft { title: String::new(), ..Sample::find("job").unwrap().draft() };
        let assessment = unmuddle::assess(&draft.text, &Context::default());
        let (untold, told) = (Study::of(draft.clone(), assessment), Study::new(draft));
        let note = t(Key::PlaceTakenForJobAd);
        assert!(crate::studio::said(&untold).contains(note));
        let [told, untold] = [told, untold].map(|study| {
            let (top, below) = drawn(&study, Reader::Writer);
            top.text() + &below.text()
        });
        assert!(untold.contains(note) && !told.contains(note));
        assert_eq!(untold.replace(note, ""), told);
    }

    #[test]
    fn whom_the_advice_is_for_changes_the_advice_alone() {
        let study = Study::new(Draft {
            text: "Work residential campaigns and sign up households at their door.\n\
                   This is not a sales job.\nYou earn uncapped commission."
                .into(),
            title: "Brand Ambassador".into(),
            channel: Channel::JobAd,
            facts: JobFacts::default(),
        });
        let [writer, seeker] = [Reader::Writer, Reader::Seeker].map(|reader| {
            let (top, below) = drawn(&study, reader);
            top.text() + &below.text()
        });
        let (hiring, looking) = (t(Key::JobVeiledHiring), t(Key::JobVeiledLooking));
        assert!(writer.contains(hiring) && seeker.contains(looking));
        assert_eq!(writer.replace(hiring, ""), seeker.replace(looking, ""));
    }
}
