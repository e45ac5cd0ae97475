//! Pay in words: `baseSalary` in all its forms.

use serde_json::{Map, Value};

/// The pay of a posting, such as `GBP 24000-28000 per year`; none where nothing is said.
pub(crate) fn pay(posting: &Map<String, Value>) -> Option<String> {
    let currency = posting.get("salaryCurrency").and_then(Value::as_str).unwrap_or_default();
    let mut pays: Vec<String> = Vec::new();
    for name in ["baseSalary", "salary"] {
        collect(posting.get(name), currency, "", &mut pays);
        if !pays.is_empty() {
            break;
        }
    }
    (!pays.is_empty()).then(|| pays.join("; "))
}

fn collect(value: Option<&Value>, currency: &str, unit: &str, pays: &mut Vec<String>) {
    match value {
        Some(Value::Array(values)) => {
            for value in values {
                collect(Some(value), currency, unit, pays);
            }
        }
        Some(Value::Object(map)) => {
            let currency = text(map, "currency").unwrap_or_else(|| currency.to_owned());
            let unit = text(map, "unitText").unwrap_or_else(|| unit.to_owned());
            match map.get("value") {
                Some(inner @ (Value::Object(_) | Value::Array(_))) => {
                    collect(Some(inner), &currency, &unit, pays);
                }
                _ => add(pays, &phrase(&range(map), &currency, &unit)),
            }
        }
        Some(value) => add(pays, &phrase(&amount(value).unwrap_or_default(), currency, unit)),
        None => {}
    }
}

fn add(pays: &mut Vec<String>, pay: &str) {
    if !pay.is_empty() && !pays.iter().any(|given| given == pay) {
        pays.push(pay.to_owned());
    }
}

/// The amount or the range of a `QuantitativeValue` or a flat `MonetaryAmount`.
fn range(map: &Map<String, Value>) -> String {
    let get = |name| map.get(name).and_then(amount);
    match (get("minValue"), get("maxValue"), get("value")) {
        (Some(low), Some(high), _) if low == high => low,
        (Some(low), Some(high), _) => format!("{low}-{high}"),
        (_, _, Some(value)) => value,
        (Some(low), None, None) => format!("from {low}"),
        (None, Some(high), None) => format!("up to {high}"),
        (None, None, None) => String::new(),
    }
}

/// A number or a text; zero stands for an empty field.
fn amount(value: &Value) -> Option<String> {
    let amount = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => crate::blocks::one_line(text)?,
        _ => return None,
    };
    let amount = amount.strip_suffix(".0").or(amount.strip_suffix(".00")).unwrap_or(&amount);
    let is_zero = amount.parse::<f64>().is_ok_and(|number| number == 0.0);
    (!amount.is_empty() && !is_zero).then(|| amount.to_owned())
}

fn text(map: &Map<String, Value>, name: &str) -> Option<String> {
    map.get(name).and_then(Value::as_str).and_then(crate::blocks::one_line)
}

/// Puts currency, amount and unit together; an amount in words of its own stays as it is.
fn phrase(amount: &str, currency: &str, unit: &str) -> String {
    if amount.is_empty() {
        return String::new();
    }
    let unadorned = amount.trim_start_matches("from ").trim_start_matches("up to ");
    let has_currency = unadorned.contains(|c: char| !c.is_ascii_digit() && !" .,-–".contains(c));
    let has_unit = unadorned.contains(char::is_alphabetic);
    let mut pay = String::new();
    if !currency.is_empty() && !has_currency {
        pay.push_str(currency);
        pay.push(' ');
    }
    pay.push_str(amount);
    if let Some(unit) = period(unit).filter(|_| !has_unit) {
        pay.push_str(" per ");
        pay.push_str(&unit);
    }
    pay
}

/// `YEAR`, `ANNUM`, `HOURLY` and the like as a noun.
fn period(unit: &str) -> Option<String> {
    const PERIODS: [(&str, &str); 9] = [
        ("year", "year"),
        ("annu", "year"),
        ("yr", "year"),
        ("month", "month"),
        ("week", "week"),
        ("day", "day"),
        ("dai", "day"),
        ("hour", "hour"),
        ("hr", "hour"),
    ];
    let unit = unit.trim().to_lowercase();
    let unit = unit.trim_start_matches("per ");
    let known = PERIODS.iter().find(|(start, _)| unit.starts_with(start)).map(|(_, noun)| *noun);
    (!unit.is_empty()).then(|| known.unwrap_or(unit).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_pay_reads_well() {
        for (posting, wanted) in [
            (
                r#"{"baseSalary":{"@type":"MonetaryAmount","currency":"GBP","value":{"minValue":24000,"maxValue":28000,"unitText":"YEAR"}}}"#,
                Some("GBP 24000-28000 per year"),
            ),
            (
                r#"{"baseSalary":{"currency":"USD","value":{"value":17.5,"unitText":"HOUR"}}}"#,
                Some("USD 17.5 per hour"),
            ),
            (
                r#"{"baseSalary":{"currency":"EUR","value":{"minValue":"30.000","unitText":"ANNUM"}}}"#,
                Some("EUR from 30.000 per year"),
            ),
            (
                r#"{"baseSalary":{"currency":"EUR","value":{"maxValue":3100.0,"unitText":"MONTH"}}}"#,
                Some("EUR up to 3100 per month"),
            ),
            (
                r#"{"baseSalary":{"currency":"AUD","minValue":300,"maxValue":300,"unitText":"daily"}}"#,
                Some("AUD 300 per day"),
            ),
            (r#"{"baseSalary":26000,"salaryCurrency":"GBP"}"#, Some("GBP 26000")),
            (
                r#"{"baseSalary":"&pound;24k plus <b>uncapped</b> commission","salaryCurrency":"GBP"}"#,
                Some("£24k plus uncapped commission"),
            ),
            (
                r#"{"baseSalary":{"currency":"GBP","value":{"value":"£12.50","unitText":"HOUR"}}}"#,
                Some("£12.50 per hour"),
            ),
            (
                r#"{"baseSalary":[{"currency":"GBP","value":20000},{"currency":"GBP","value":{"value":25000}}]}"#,
                Some("GBP 20000; GBP 25000"),
            ),
            (
                r#"{"baseSalary":{"currency":"GBP","value":{"minValue":0,"maxValue":0,"unitText":"YEAR"}}}"#,
                None,
            ),
            (r#"{"salary":"Commission only"}"#, Some("Commission only")),
            (r#"{"baseSalary":null}"#, None),
            (r#"{"baseSalary":{"value":{"value":{"value":[true]}}}}"#, None),
        ] {
            let posting: Map<String, Value> = serde_json::from_str(posting).unwrap_or_default();
            assert_eq!(pay(&posting).as_deref(), wanted, "{posting:?}");
        }
    }
}
