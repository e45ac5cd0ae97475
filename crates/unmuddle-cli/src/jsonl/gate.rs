//! Bounds what is on its way through the pipeline.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Lets batches in while they fit; one that is larger than all the room goes alone.
#[derive(Debug)]
pub(super) struct Gate {
    room: usize,
    taken: Mutex<usize>,
    freed: Condvar,
}

impl Gate {
    /// A gate with `room` bytes behind it.
    pub(super) const fn new(room: usize) -> Self {
        Self { room, taken: Mutex::new(0), freed: Condvar::new() }
    }

    /// Waits until `bytes` fit, and takes them.
    pub(super) fn enter(&self, bytes: usize) {
        let full = |taken: &mut usize| *taken > 0 && taken.saturating_add(bytes) > self.room;
        let mut taken =
            self.freed.wait_while(self.lock(), full).unwrap_or_else(PoisonError::into_inner);
        *taken = taken.saturating_add(bytes);
    }

    /// Gives `bytes` back.
    pub(super) fn leave(&self, bytes: usize) {
        let mut taken = self.lock();
        *taken = taken.saturating_sub(bytes);
        self.freed.notify_one();
    }

    /// A count stays a count even if a thread has died while holding it.
    fn lock(&self) -> MutexGuard<'_, usize> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_enters_and_what_is_larger_than_the_room_goes_alone() {
        let gate = Gate::new(10);
        gate.enter(4);
        gate.enter(6);
        gate.leave(4);
        gate.leave(6);
        gate.enter(99);
        gate.leave(99);
        assert_eq!(*gate.lock(), 0);
    }

    #[test]
    fn a_full_gate_opens_when_somebody_leaves() {
        let gate = Gate::new(10);
        gate.enter(10);
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| gate.enter(1));
            gate.leave(10);
            assert!(waiting.join().is_ok());
        });
        assert_eq!(*gate.lock(), 1);
    }
}
