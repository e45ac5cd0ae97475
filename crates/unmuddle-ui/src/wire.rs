//! An assessment as plain numbers, on its way from a worker to its page.
//!
//! Messages and advice stay behind: both sides hold the same rules, so their numbers are enough.

use unmuddle::{
    AskLevel, Assessment, Channel, Field, Finding, FindingKind, Label, Muddle, RuleId, Sentence,
    Severity, Shares, Span, advice, rule,
};

/// The first number; another one means that page and worker are of different versions.
const FORMAT: u32 = 0x756d_0002;
/// Every step of an ask, by its number.
const ASKS: [AskLevel; 6] = [
    AskLevel::Nothing,
    AskLevel::React,
    AskLevel::TakeFree,
    AskLevel::RaiseHand,
    AskLevel::Commit,
    AskLevel::CommitUnderPressure,
];

/// The numbers of an assessment.
pub fn encode(of: &Assessment) -> Vec<u32> {
    let flags = [of.sure, of.pushy, of.truncated, of.language_ok];
    let mut out = vec![
        FORMAT,
        // 0 means that none was told by the words.
        of.read_as.map_or(0, |channel| place(Channel::ALL, &channel) + 1),
        place(Label::ALL, &of.label),
        of.confidence.to_bits(),
        bits(flags),
        of.shares.marketing.to_bits(),
        of.shares.sales.to_bits(),
        u32::from(of.ask.level()),
        list(of.muddles.len()),
    ];
    out.extend(of.muddles.iter().map(|muddle| place(Muddle::ALL, muddle)));
    out.push(list(of.sentences.len()));
    for sentence in &of.sentences {
        span(&mut out, sentence.span);
        out.push(place(Label::ALL, &sentence.activity) << 8 | u32::from(sentence.ask.level()));
    }
    out.push(list(of.findings.len()));
    for finding in &of.findings {
        span(&mut out, finding.span);
        out.extend([
            u32::from(finding.rule.0),
            place(FindingKind::ALL, &finding.kind),
            place(Severity::ALL, &finding.severity),
            place(Field::ALL, &finding.field),
            u32::from(finding.primary),
            // 0 means the rule's own.
            advice().position(|line| line == finding.advice).map_or(0, |at| list(at + 1)),
        ]);
    }
    out
}

/// The assessment that the numbers say; none when they are another version's, or damaged.
pub fn decode(numbers: &[u32]) -> Option<Assessment> {
    let mut numbers = numbers.iter().copied();
    let next = &mut numbers;
    if next.next()? != FORMAT {
        return None;
    }
    let read_as = match next.next()? {
        0 => None,
        at => Some(member(Channel::ALL, at - 1)?),
    };
    let label = member(Label::ALL, next.next()?)?;
    let confidence = f32::from_bits(next.next()?);
    let flags = next.next()?;
    let flag = |at: u32| flags >> at & 1 == 1;
    let shares =
        Shares { marketing: f32::from_bits(next.next()?), sales: f32::from_bits(next.next()?) };
    let ask = member(&ASKS, next.next()?)?;
    let muddles = several(next, |next| member(Muddle::ALL, next.next()?))?;
    let sentences = several(next, |next| {
        let (span, packed) = (read_span(next)?, next.next()?);
        let activity = member(Label::ALL, packed >> 8)?;
        Some(Sentence { span, activity, ask: member(&ASKS, packed & 0xff)? })
    })?;
    let findings = several(next, finding)?;
    let assessment = Assessment {
        label,
        confidence,
        sure: flag(0),
        shares,
        ask,
        sentences,
        findings,
        muddles,
        pushy: flag(1),
        truncated: flag(2),
        language_ok: flag(3),
        read_as,
    };
    numbers.next().is_none().then_some(assessment)
}

fn finding(next: &mut impl Iterator<Item = u32>) -> Option<Finding> {
    let span = read_span(next)?;
    let rule = rule(RuleId(u8::try_from(next.next()?).ok()?))?;
    let kind = member(FindingKind::ALL, next.next()?)?;
    let severity = member(Severity::ALL, next.next()?)?;
    let field = member(Field::ALL, next.next()?)?;
    let primary = next.next()? == 1;
    let advice = match next.next()? {
        0 => rule.advice,
        at => advice().nth(at as usize - 1)?,
    };
    let (rule, message) = (rule.id, rule.message);
    Some(Finding { rule, kind, severity, field, span, primary, message, advice })
}

fn several<T, I: Iterator<Item = u32>>(
    next: &mut I,
    one: impl Fn(&mut I) -> Option<T>,
) -> Option<Vec<T>> {
    (0..next.next()?).map(|_| one(next)).collect()
}

/// A text has at most a megabyte, and so has every count.
fn list(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn span(out: &mut Vec<u32>, span: Span) {
    out.extend([list(span.start), list(span.end)]);
}

fn read_span(next: &mut impl Iterator<Item = u32>) -> Option<Span> {
    let (start, end) = (next.next()? as usize, next.next()? as usize);
    (start <= end).then(|| Span::new(start, end))
}

fn bits(flags: [bool; 4]) -> u32 {
    flags.iter().rev().fold(0, |bits, flag| bits << 1 | u32::from(*flag))
}

fn place<T: PartialEq>(all: &[T], one: &T) -> u32 {
    list(all.iter().position(|other| other == one).unwrap_or_default())
}

fn member<T: Copy>(all: &[T], place: u32) -> Option<T> {
    all.get(place as usize).copied()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;
    use unmuddle::{Context, Stance, assess, examples};

    #[test]
    fn every_example_of_every_rule_arrives_as_it_was_sent() {
        let mut seen = 0;
        for id in unmuddle::rules().iter().map(|rule| rule.id) {
            let examples = examples(id).unwrap();
            for example in examples.fires.iter().chain(examples.quiet) {
                let mut context = Context::new(example.channel);
                context.stance = Stance::OneInFive { selling_in_last_four: 0 };
                context.title = example.title.map(str::to_owned);
                let assessment = assess(example.text, &context);
                seen += assessment.findings.len();
                assert_eq!(decode(&encode(&assessment)), Some(assessment));
            }
        }
        assert!(seen > 100);
    }

    #[test]
    fn that_it_was_read_as_a_job_ad_arrives_too() {
        let ad = crate::samples::Sample::find("job").unwrap().draft().text;
        let assessment = assess(&ad, &Context::default());
        assert_eq!(assessment.read_as, Some(Channel::JobAd));
        assert_eq!(decode(&encode(&assessment)), Some(assessment));
    }

    #[test]
    fn what_is_no_assessment_is_refused() {
        let numbers = encode(&assess("DM me YES! Only £5.", &Context::new(Channel::OrganicPost)));
        assert!(decode(&numbers).is_some());
        for end in 0..numbers.len() {
            assert_eq!(decode(&numbers[..end]), None);
        }
        let longer: Vec<u32> = numbers.iter().copied().chain([0]).collect();
        assert_eq!(decode(&longer), None);
        let other: Vec<u32> = [FORMAT + 1].into_iter().chain(numbers[1..].to_vec()).collect();
        assert_eq!(decode(&other), None);
    }

    proptest! {
        #[test]
        fn any_numbers_have_an_answer(mut numbers in proptest::collection::vec(0_u32..60, 0..40)) {
            let _ = decode(&numbers);
            numbers.insert(0, FORMAT);
            let _ = decode(&numbers);
        }
    }
}
