//! The title against the duties and the pay.

use super::verdict::warns;
use unmuddle::{Assessment, Label, Promise};

/// How a title and the work agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// There is no title.
    NoTitle,
    /// They say the same.
    Agrees,
    /// The title promises marketing, the work is selling.
    MarketingIsSales,
    /// The title promises selling, the work is marketing.
    SalesIsMarketing,
    /// The title promises both, the work is selling.
    BothIsSales,
    /// The title promises both, the work is marketing.
    BothIsMarketing,
    /// The work is two jobs, and the title names both.
    TwoNamed,
    /// The work is two jobs, and the title names one of them.
    TwoOneNamed,
    /// The work is two jobs, and the title names neither.
    TwoUnnamed,
    /// The title says nothing of either side.
    Open,
    /// Nothing clear speaks against the title.
    Unclear,
}

/// How a title that promises something agrees with what the ad was found to ask. The rules have the
/// last word, so that nothing here says more than they do.
pub fn agreement(promise: Option<Promise>, assessment: &Assessment) -> Agreement {
    let Some(promise) = promise else { return Agreement::NoTitle };
    if warns(assessment, 3) {
        return match promise {
            Promise::Marketing => Agreement::MarketingIsSales,
            Promise::Sales => Agreement::SalesIsMarketing,
            Promise::Both => Agreement::BothIsSales,
            _ => Agreement::Unclear,
        };
    }
    if warns(assessment, 2) || (assessment.sure && assessment.label == Label::Both) {
        return match promise {
            Promise::Both => Agreement::TwoNamed,
            Promise::Marketing | Promise::Sales => Agreement::TwoOneNamed,
            _ => Agreement::TwoUnnamed,
        };
    }
    match (promise, assessment.label) {
        (Promise::Open | Promise::Veiled, _) => Agreement::Open,
        (Promise::Marketing, Label::Marketing)
        | (Promise::Sales, Label::Sales)
        | (Promise::Other, Label::Neither) => Agreement::Agrees,
        (Promise::Both, Label::Marketing) if assessment.sure => Agreement::BothIsMarketing,
        (Promise::Both, Label::Sales) if assessment.sure => Agreement::BothIsSales,
        _ => Agreement::Unclear,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unmuddle::{Channel, Context, assess, vacancy};

    #[test]
    fn titles_are_held_against_the_work() {
        let selling = "What you'll do:\n- Knock on doors and close sales\n- Make 60 cold calls a \
                       day\n- Hit your weekly sales target\nPay: uncapped commission only";
        let telling = "What you'll do:\n- Write the newsletter and the blog\n- Run our Instagram\n\
                       - Plan the content calendar and the brand photo shoots";
        let both = "What you'll do:\n- Run our Instagram and write the newsletter\n- Plan the \
                    brand photo shoots\n- Make 60 cold calls a day\n- Close new accounts and hit \
                    a monthly sales quota";
        let cases = [
            ("Marketing Executive", selling, Agreement::MarketingIsSales),
            ("Sales Executive", selling, Agreement::Agrees),
            ("Sales & Marketing Executive", selling, Agreement::BothIsSales),
            ("Marketing Executive", telling, Agreement::Agrees),
            ("Sales Executive", telling, Agreement::SalesIsMarketing),
            ("Sales & Marketing Executive", both, Agreement::TwoNamed),
            ("Office All-Rounder", both, Agreement::TwoUnnamed),
            ("Assistant", telling, Agreement::Open),
            ("", telling, Agreement::NoTitle),
        ];
        for (title, ad, wanted) in cases {
            let context = Context::new(Channel::JobAd).with_title(title);
            let promise = vacancy(ad, &context).title.map(|title| title.promise);
            assert_eq!(agreement(promise, &assess(ad, &context)), wanted, "{title}: {ad}");
        }
    }
}
