//! The ask of each sentence, seen with the ones around it.

use crate::evidence::{Document, Evidence};
use crate::generated::cues;
use crate::model::{AskLevel, Channel};

/// The ask of each sentence: pressure nearby lifts it to the highest rung, a free event lowers it.
pub(super) fn asks(document: &Document, channel: Channel) -> Vec<AskLevel> {
    let any = |test: &dyn Fn(&Evidence) -> bool| document.sentences.iter().any(test);
    let priced = any(&|sentence| sentence.used.has(cues::PRICE));
    let free_event = !priced
        && any(&|sentence| {
            sentence.used.has(cues::ASK_FREE) && sentence.used.has(cues::FREE_EVENT)
        });
    let strongest = document.sentences.iter().map(Evidence::ask_level).max().unwrap_or_default();
    let sells = strongest >= AskLevel::Commit && !free_event && channel != Channel::JobAd;
    document
        .sentences
        .iter()
        .map(|sentence| {
            let ask = sentence.ask_level();
            let pressed = sentence.used.has(cues::PRESSURE);
            match ask {
                AskLevel::Commit if free_event => AskLevel::TakeFree,
                _ if pressed && sells => AskLevel::CommitUnderPressure,
                _ => ask,
            }
        })
        .collect()
}
