//! Why a text is called what it is: the words by what they add, per axis, and what would have to
//! go for the answer to change.

mod counterfactual;
mod report;
mod words;

use crate::assess::{assess, readable};
use crate::classifier;
use crate::evidence::Document;
use crate::lexicon::Side;
use crate::model::{Assessment, Axis, Context, Label, Muddle, Shares, Span};

pub use report::{
    ExplanationReport, ReportedAxis, ReportedCounterfactual, ReportedPoints, ReportedSpan,
};

/// Words and what they add.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Points {
    /// Where the words stand.
    pub span: Span,
    /// Above 0 towards sales, below 0 towards marketing.
    pub points: f32,
}

/// What is seen on one of the three axes.
#[derive(Clone, Debug, PartialEq)]
pub struct AxisReading {
    /// The axis: perception and closing, strategy and immediacy, or awareness and precision.
    pub axis: Axis,
    /// How much of what is seen on it speaks for each side; both 0 when nothing is seen.
    pub shares: Shares,
    /// The phrases that speak, strongest first. Here a point is a phrase's strength, at most 3.
    pub words: Vec<Points>,
}

/// What would have to go for an answer to change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counterfactual {
    /// The fewest spans that were found, in the order of the text.
    pub without: Vec<Span>,
    /// The label of what is left.
    pub label: Label,
    /// The muddles of what is left.
    pub muddles: Vec<Muddle>,
}

/// An assessment and what it stands on.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// The answer that is explained, as [`assess`](crate::assess) gives it.
    pub assessment: Assessment,
    /// The model's log odds of sales against marketing: above 0 it leans towards sales. The
    /// label also minds what rules and sections know.
    pub score: f32,
    /// The words that add most, strongest first, at most 24.
    pub words: Vec<Points>,
    /// What each sentence adds, its words included, in the order of the text. With `elsewhere`
    /// they add up to the score.
    pub sentences: Vec<Points>,
    /// What has no words of the text: its title, its place, how long it is.
    pub elsewhere: f32,
    /// The three axes of the article.
    pub axes: Vec<AxisReading>,
    /// What would take a muddle away from a muddled text, then what would change the label; one
    /// entry when it is the same, none when nothing short was found.
    pub counterfactuals: Vec<Counterfactual>,
}

/// The axes in the order of the article.
const AXES: [Axis; 3] =
    [Axis::PerceptionClosing, Axis::StrategyImmediacy, Axis::AwarenessPrecision];
/// So many phrases are shown on an axis.
const MOST_PHRASES: usize = 12;

/// What the answer of [`assess`](crate::assess) stands on.
///
/// Total and deterministic. It takes as long as reading the text at most some forty times over; of
/// very long texts fewer changes are tried. A text in another language has no explanation, only
/// its assessment.
///
/// ```
/// use unmuddle::{Channel, Context, Label, explain};
///
/// let post = "My grandad kept bees. He sang to them on Sundays, and we still do. Only 3 jars \
///             left, order now for £9!";
/// let explanation = explain(post, &Context::new(Channel::OrganicPost));
/// let strongest = explanation.words[0];
/// assert!(strongest.points > 0.0 && post.find("Only") <= Some(strongest.span.start));
/// let change = &explanation.counterfactuals[0];
/// assert_eq!(change.without.len(), 1);
/// assert_eq!(change.label, Label::Marketing);
/// assert!(change.muddles.is_empty());
/// ```
#[must_use]
pub fn explain(text: &str, context: &Context) -> Explanation {
    let assessment = assess(text, context);
    let mut explanation = Explanation {
        assessment,
        score: 0.0,
        words: Vec::new(),
        sentences: Vec::new(),
        elsewhere: 0.0,
        axes: Vec::new(),
        counterfactuals: Vec::new(),
    };
    if !explanation.assessment.language_ok {
        return explanation;
    }
    let read = readable(text).0;
    let context = &context.read_as(explanation.assessment.read_as);
    let document = Document::read(read, context.channel);
    let places = classifier::places(&document, context.channel);
    let prediction = classifier::predict(&document, context, &places);
    let parts = classifier::contributions(&document, context, &places, &prediction);
    explanation.words = words::strongest(&document, &parts);
    explanation.sentences = words::sentences(&document, &parts);
    explanation.elsewhere = parts.elsewhere;
    explanation.score =
        explanation.sentences.iter().map(|sentence| sentence.points).sum::<f32>() + parts.elsewhere;
    explanation.axes = AXES.iter().map(|axis| on_axis(&document, &places, *axis)).collect();
    // Headings and talk about the firm are not what a vacancy does.
    let weighs = explanation.sentences.iter().zip(&places).filter(|(_, place)| !place.is_aside());
    let weighs: Vec<Points> = weighs.map(|(sentence, _)| *sentence).collect();
    explanation.counterfactuals = counterfactual::search(read, context, &explanation, weighs);
    explanation
}

/// The phrases that speak on one axis, where what they say counts.
#[inline(never)]
fn on_axis(document: &Document, places: &[classifier::Place], axis: Axis) -> AxisReading {
    let (mut marketing, mut sales) = (0.0_f32, 0.0_f32);
    let mut words = Vec::new();
    for (sentence, place) in document.sentences.iter().zip(places) {
        let worth = place.section.map_or(1.0, |section| section.weight());
        for hit in sentence.sides.iter().filter(|hit| hit.axis == axis) {
            let weight = hit.weight * worth;
            if weight <= 0.0 {
                continue;
            }
            let points = match hit.side {
                Side::Marketing => {
                    marketing += weight;
                    -weight
                }
                Side::Sales => {
                    sales += weight;
                    weight
                }
            };
            words.push(Points { span: document.span_of(&hit.tokens), points });
        }
    }
    let words = words::top(&words, MOST_PHRASES, &|words| words.points.abs());
    let total = marketing + sales;
    let shares = match total > 0.0 {
        true => Shares { marketing: marketing / total, sales: sales / total },
        false => Shares::default(),
    };
    AxisReading { axis, shares, words }
}
