//! The title against duties and pay, and the share of sales work.

use super::{Studio, panel, paragraph};
use crate::messages::Key;
use crate::studio::{Agreement, PayTermRead, Share, TitleRead, share as share_of};
use crate::view::shares::shares;
use crate::wording::t;
use leptos::prelude::*;
use unmuddle::{PayTerm, Promise};

#[derive(Clone, PartialEq)]
struct Against {
    title: Option<TitleRead>,
    share: Share,
    pay: Vec<PayTermRead>,
    agreement: Agreement,
}

/// What the title, the duties and the pay say, and whether they agree.
pub fn against(studio: Studio) -> AnyView {
    let against = studio.memo(|study| Against {
        title: study.title(),
        share: share_of(study.reading().assessment()),
        pay: study.pay(),
        agreement: study.agreement(),
    });
    let rows = move || {
        let Against { title, share, pay, agreement } = against.get()?;
        Some(view! { class="u",
            <dl>
                {row(Key::JobTitle, title_row(title))}
                {row(Key::JobDuties, vec![words(t(share.key()))])}
                {row(Key::JobPay, pay_row(pay))}
            </dl>
            <p class="place"><strong>{t(agreement_key(agreement))}</strong></p>
        })
    };
    panel("against", Key::JobAgainst, rows.into_any())
}

fn row(name: Key, said: Vec<AnyView>) -> AnyView {
    view! { class="u", <div><dt>{t(name)}</dt> <dd>{said}</dd></div> }.into_any()
}

fn words(said: &'static str) -> AnyView {
    view! { class="u", <span>{said}</span> " " }.into_any()
}

fn quoted(said: String) -> AnyView {
    view! { class="u", <q dir="auto">{said}</q> " " }.into_any()
}

fn title_row(title: Option<TitleRead>) -> Vec<AnyView> {
    let Some(title) = title else { return vec![words(t(Key::TitleMissing))] };
    let mut said = vec![quoted(title.words), words(t(promise(title.promise)))];
    let telling = title.telling.into_iter().map(|(quote, promise)| {
        view! { class="u",
            <li><q dir="auto" class=class_of(promise)>{quote}</q> " " {t(word(promise))}</li>
        }
    });
    said.push(view! { class="u", <ul class="telling">{telling.collect_view()}</ul> }.into_any());
    said
}

fn pay_row(pay: Vec<PayTermRead>) -> Vec<AnyView> {
    if pay.is_empty() {
        return vec![words(t(Key::PaySilent))];
    }
    let quotes = pay.into_iter().map(|term| quoted(term.words));
    std::iter::once(words(t(Key::PayPoints))).chain(quotes).collect()
}

/// How much of the work is selling: in words, as figures with a bar, and the pay that goes with it.
pub fn share(studio: Studio) -> AnyView {
    let read = studio.memo(|study| (share_of(study.reading().assessment()), study.pay()));
    let said = move || read.get().map(|(share, _)| t(share.key()).to_owned()).unwrap_or_default();
    let terms = move || {
        let pay = read.get().map(|(_, pay)| pay).filter(|pay| !pay.is_empty())?;
        let term = |pay: PayTermRead| {
            view! { class="u", <li><q dir="auto">{pay.words}</q> " " {t(term(pay.term))}</li> }
        };
        Some(view! { class="u",
            <h3>{t(Key::JobPayTerms)}</h3>
            <ul class="telling">{pay.into_iter().map(term).collect_view()}</ul>
        })
    };
    let content = view! { class="u", {paragraph("said", said)} {shares(studio.model)} {terms} };
    panel("share", Key::JobShare, content.into_any())
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
