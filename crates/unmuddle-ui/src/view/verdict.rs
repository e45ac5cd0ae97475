//! The verdict in words, with the figures behind it.

use super::shown::Shown;
use super::tree::{Node, el, say};
use super::{ask::ask, deeper, parted, shares::shares};
use crate::messages::Key;
use crate::wording::{Place, Verdict, count_aside, t};

/// The verdict on the text that was read last; its place while there is no text.
pub fn verdict(shown: &Shown) -> Vec<Node> {
    let Some(reading) = shown.reading else {
        return vec![section("quiet", Key::VerdictWaiting, Key::VerdictWaitingDetail, Vec::new())];
    };
    let Verdict { tone, headline, detail, place: fit, remarks } = Verdict::of(reading);
    let mut fits = vec![place(&fit, reading.count_aside())];
    fits.extend(shown.part(deeper::welcome));
    let mut nodes =
        vec![el("div", "place", fits), el("div", "measures", vec![shares(reading), ask(reading)])];
    nodes.extend(remarks.into_iter().map(|remark| say("p", "remark", t(remark))));
    nodes.extend(shown.part(deeper::changes));
    nodes.push(say("p", "waiting", t(Key::Reading)).hidden(!shown.waiting));
    nodes.extend(shown.part(parted::actions));
    vec![section(tone.class(), headline, detail, nodes)]
}

fn section(tone: &str, headline: Key, detail: Key, rest: Vec<Node>) -> Node {
    let mut nodes = vec![
        say("h2", "over", t(Key::Verdict)).with("id", "verdict-name"),
        say("p", "headline", t(headline)),
        say("p", "detail", t(detail)),
    ];
    nodes.extend(rest);
    el("section", &["verdict ", tone].concat(), nodes).with("aria-labelledby", "verdict-name")
}

fn place(place: &Place, aside: usize) -> Node {
    let mut nodes = Vec::new();
    if let Some(stamp) = place.stamp {
        let class = if place.muddled { "stamp muddled" } else { "stamp" };
        nodes.push(say("strong", class, t(stamp)));
    }
    nodes.extend(place.lines.iter().map(|line| say("span", "", [t(*line), " "].concat())));
    nodes.extend(count_aside(aside).map(|words| say("span", "", words)));
    el("p", "", nodes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::model::Reader;
    use crate::reading::Reading;
    use crate::samples::Sample;

    #[test]
    fn a_verdict_has_its_words_and_its_figures_and_none_without_a_text() {
        let shown = Shown {
            reading: None,
            state: None,
            active: None,
            waiting: false,
            reader: Reader::Writer,
        };
        assert!(verdict(&shown)[0].text().contains(t(Key::VerdictWaiting)));
        let reading = Reading::new(Sample::find("selling").unwrap().draft());
        let drawn = &verdict(&Shown { reading: Some(&reading), ..shown })[0];
        let words = Verdict::of(&reading);
        for key in [words.headline, words.detail, words.place.stamp.unwrap(), Key::SharesLabel] {
            assert!(drawn.text().contains(t(key)), "{}", t(key));
        }
        assert_eq!(drawn.attribute("class"), ["verdict ", words.tone.class()].concat());
        let on = reading.assessment().ask.level().into();
        assert_eq!((drawn.all("on").len(), drawn.all("step").len()), (on, 5));
        let hidden = |class: &str| drawn.all(class)[0].has("hidden");
        assert!(hidden("waiting") && !hidden("measure"));
    }
}
