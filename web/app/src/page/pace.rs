//! When to do what can wait.

use super::dom;
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::IdleRequestOptions;

/// One piece of work that waits for a pause; asking again starts the pause anew.
#[derive(Default)]
pub struct Pause {
    waiting: RefCell<Option<Timeout>>,
}

impl Pause {
    /// Does the work once `milliseconds` have passed without another call.
    pub fn then(&self, milliseconds: u32, work: impl FnOnce() + 'static) {
        // Dropping the earlier one cancels it.
        *self.waiting.borrow_mut() = Some(Timeout::new(milliseconds, work));
    }

    /// Forgets what waits.
    pub fn cancel(&self) {
        self.waiting.borrow_mut().take();
    }

    /// Whether something may still wait.
    pub fn is_waiting(&self) -> bool {
        self.waiting.borrow().is_some()
    }
}

/// Does the work as soon as the browser has nothing better to do, or after `at_most` milliseconds;
/// right after what it does now, where it does not know idleness.
pub fn when_idle(at_most: u32, work: impl FnOnce() + 'static) {
    let window = dom::window();
    let known = js_sys::Reflect::has(window.as_ref(), &"requestIdleCallback".into());
    if known != Ok(true) {
        Timeout::new(0, work).forget();
        return;
    }
    let options = IdleRequestOptions::new();
    options.set_timeout(at_most);
    let work = Rc::new(RefCell::new(Some(work)));
    let call = Closure::once_into_js({
        let work = work.clone();
        move || {
            let work = work.borrow_mut().take();
            if let Some(work) = work {
                work();
            }
        }
    });
    let asked = window.request_idle_callback_with_options(call.unchecked_ref(), &options);
    let refused = asked.is_err().then(|| work.borrow_mut().take()).flatten();
    if let Some(work) = refused {
        work();
    }
}

/// Tells whether so many milliseconds have not passed yet.
pub fn within(milliseconds: f64) -> impl Fn() -> bool {
    let start = js_sys::Date::now();
    move || js_sys::Date::now() - start < milliseconds
}
