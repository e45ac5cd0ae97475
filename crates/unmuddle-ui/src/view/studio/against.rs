//! The title against duties and pay, and the share of sales work.

use super::panel;
use crate::messages::{Key, percent};
use crate::studio::{Agreement, Study, share as share_of};
use crate::view::shares::rounded;
use crate::view::tree::{Node, el, quote, say, words};
use crate::wording::t;
use unmuddle::{PayTerm, Promise};

/// What the title, the duties and the pay say, and whether they agree.
pub fn against(study: &Study) -> Node {
    let duties = share_of(study.reading().assessment()).key();
    let rows = vec![
        row(Key::JobTitle, title(study)),
        row(Key::JobDuties, vec![words(t(duties))]),
        row(Key::JobPay, pay(study)),
    ];
    let agreement = say("strong", "", t(agreement_key(study.agreement())));
    let parts = vec![el("dl", "", rows), el("p", "place", vec![agreement])];
    panel("against", Key::JobAgainst, parts)
}

fn row(name: Key, said: Vec<Node>) -> Node {
    el("div", "", vec![say("dt", "", t(name)), el("dd", "", said)])
}

fn title(study: &Study) -> Vec<Node> {
    let Some(title) = study.title() else { return vec![words(t(Key::TitleMissing))] };
    let telling = title.telling.into_iter().map(|(said, promise)| {
        let quoted = quote(said).with("class", class_of(promise));
        el("li", "", vec![quoted, words(" "), words(t(word(promise)))])
    });
    vec![
        quote(title.words),
        words(" "),
        words(t(promise(title.promise))),
        el("ul", "telling", telling.collect()),
    ]
}

fn pay(study: &Study) -> Vec<Node> {
    let terms = study.pay();
    if terms.is_empty() {
        return vec![words(t(Key::PaySilent))];
    }
    let quotes = terms.into_iter().flat_map(|term| [words(" "), quote(term.words)]);
    std::iter::once(words(t(Key::PayPoints))).chain(quotes).collect()
}

/// How much of the work is selling: in words, as figures with a bar, and the pay that goes with it.
pub fn share(study: &Study) -> Node {
    let assessment = study.reading().assessment();
    let mut parts = vec![say("p", "said", t(share_of(assessment).key()))];
    let shares = assessment.shares;
    if shares.marketing + shares.sales > 0.0 {
        let marketing = rounded(shares.marketing);
        let half = |class: &str| el("span", class, Vec::new());
        let bar = el("div", "bar", vec![half("marketing"), half("sales")])
            .with("aria-hidden", "true")
            .with("--marketing", format!("{marketing}%"));
        let side = |class: &str, name: Key, figure: u8| {
            el("span", class, vec![words(t(name)), words(" "), say("b", "", percent(figure))])
        };
        let figures = vec![
            side("side marketing", Key::Marketing, marketing),
            side("side sales", Key::Sales, 100 - marketing),
        ];
        parts.push(el("div", "measure", vec![bar, el("p", "figures", figures)]));
    }
    let terms = study.pay();
    if !terms.is_empty() {
        let term = |pay: crate::studio::PayTermRead| {
            el("li", "", vec![quote(pay.words), words(" "), words(t(term(pay.term)))])
        };
        parts.push(say("h3", "", t(Key::JobPayTerms)));
        parts.push(el("ul", "telling", terms.into_iter().map(term).collect()));
    }
    panel("share", Key::JobShare, parts)
}

const fn class_of(promise: Promise) -> &'static str {
    match promise {
        Promise::Marketing => "mark marketing",
        Promise::Sales => "mark sales",
        Promise::Both => "mark both",
        _ => "",
    }
}

const fn promise(promise: Promise) -> Key {
    match promise {
        Promise::Marketing => Key::TitleMarketing,
        Promise::Sales => Key::TitleSales,
        Promise::Both => Key::TitleBoth,
        Promise::Other => Key::TitleOther,
        _ => Key::TitleOpen,
    }
}

const fn word(promise: Promise) -> Key {
    match promise {
        Promise::Marketing => Key::WordMarketing,
        Promise::Sales => Key::WordSales,
        Promise::Both => Key::WordBoth,
        Promise::Veiled => Key::WordVeiled,
        _ => Key::WordOther,
    }
}

const fn term(term: PayTerm) -> Key {
    match term {
        PayTerm::OnTarget => Key::TermOnTarget,
        PayTerm::Uncapped => Key::TermUncapped,
        PayTerm::PerResult => Key::TermPerResult,
        PayTerm::SelfEmployed => Key::TermSelfEmployed,
        _ => Key::TermCommission,
    }
}

const fn agreement_key(agreement: Agreement) -> Key {
    match agreement {
        Agreement::NoTitle => Key::AgreeNone,
        Agreement::Agrees => Key::AgreeYes,
        Agreement::MarketingIsSales => Key::AgreeMarketingSales,
        Agreement::SalesIsMarketing => Key::AgreeSalesMarketing,
        Agreement::BothIsSales => Key::AgreeBothSales,
        Agreement::BothIsMarketing => Key::AgreeBothMarketing,
        Agreement::TwoNamed => Key::AgreeTwoNamed,
        Agreement::TwoOneNamed => Key::AgreeTwoOne,
        Agreement::TwoUnnamed => Key::AgreeTwoNone,
        Agreement::Open => Key::AgreeOpen,
        Agreement::Unclear => Key::AgreeUnclear,
    }
}
