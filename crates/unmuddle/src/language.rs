//! Whether a text looks like English, the one language that is read.

use crate::evidence::Document;
use crate::generated::cues;
use crate::text::Shape;

/// Fewer words than this say little about their language.
const FEWEST_WORDS: usize = 7;
/// English prose holds about two fifths of function words; a list of nouns far fewer.
const ENGLISH_SHARE: f32 = 0.12;
/// From so many words on, marked letters and missing English words tell any other language.
const ENOUGH_WORDS: usize = 10;
const FEW_ENGLISH: f32 = 0.08;
const MANY_MARKED: f32 = 0.08;
/// From this share of another language's function words on, it is that language, if there are so
/// many: one or two are names, or English words such as "van" in a list of goods.
const FOREIGN_SHARE: f32 = 0.15;
const FEW_FOREIGN: usize = 3;

/// Whether the text looks like English, or is too short or too wordless to tell.
pub(crate) fn looks_english(document: &Document) -> bool {
    let (mut words, mut foreign_letters, mut foreign_words) = (0_usize, 0_usize, 0_usize);
    let mut marked = 0;
    let mut content = 0;
    for sentence in &document.sentences {
        content += sentence.content_words;
        foreign_words += sentence.cue_hits.iter().filter(|hit| hit.cue == cues::FOREIGN).count();
    }
    for (index, token) in document.stream.tokens.iter().enumerate() {
        if token.shape == Shape::Word {
            words += 1;
            let form = document.stream.form(index);
            foreign_letters += usize::from(form.chars().any(is_of_another_script));
            marked += usize::from(!form.is_ascii());
        }
    }
    if words == 0 {
        return true;
    }
    let share = |count: usize| ratio(count, words);
    if share(foreign_letters) > 0.5 {
        return false;
    }
    // Words of both, such as "no", count for both; marked letters decide between equals.
    let english = words - content.min(words);
    if words >= ENOUGH_WORDS && share(english) < FEW_ENGLISH && share(marked) > MANY_MARKED {
        return false;
    }
    words < FEWEST_WORDS
        || share(foreign_words) < FOREIGN_SHARE
        || foreign_words < FEW_FOREIGN && words > FEWEST_WORDS
        || (share(english) > ENGLISH_SHARE
            && (english > foreign_words || english == foreign_words && marked == 0))
}

/// Letters outside the Latin script.
fn is_of_another_script(character: char) -> bool {
    character.is_alphabetic() && !matches!(u32::from(character), 0..=0x24f | 0x1e00..=0x1eff)
}

#[allow(clippy::cast_precision_loss, reason = "counts of words")]
fn ratio(part: usize, whole: usize) -> f32 {
    part as f32 / whole.max(1) as f32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Channel;

    #[test]
    fn english_is_told_from_other_languages() {
        for (text, english) in [
            ("We paint the van every spring because people look at it.", true),
            ("Wir streichen den Wagen jedes Frühjahr, weil die Leute ihn ansehen.", false),
            ("Nous repeignons la camionnette chaque printemps pour les clients.", false),
            ("Pintamos la furgoneta cada primavera porque la gente la mira.", false),
            ("Мы красим фургон каждую весну, потому что люди смотрят.", false),
            ("我们每年春天都给面包车刷漆因为人们会看它", false),
            ("Ninety nights. No springs. No quibbles. Summer prices end Monday.", true),
            ("Candles, £10", true),
            ("🎉🎉🎉", true),
            ("", true),
        ] {
            let document = Document::read(text, Channel::Unknown);
            assert_eq!(looks_english(&document), english, "{text}");
        }
    }
}
