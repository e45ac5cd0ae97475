//! The day, and a number that nobody foresees.

use unmuddle_quiz::Date;

/// Today, where the visitor is.
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    Date::new(i32::try_from(now.get_full_year()).ok()?, now.get_month() + 1, now.get_date())
}

/// Decides the order of choices.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 65535")]
pub fn seed() -> u16 {
    (js_sys::Math::random() * f64::from(u16::MAX)) as u16
}
