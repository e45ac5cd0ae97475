//! Answers written as letters.
#![allow(clippy::unwrap_used, dead_code)]

use unmuddle_quiz::{Answers, Item, Outcome, Role};

/// The best answers, then the changes: `"C08b O2a"`.
pub fn answers(role: Role, changes: &str) -> Answers {
    let mut answers = Answers::new(role, 1234);
    for (item, _) in answers.clone().items() {
        answers.choose(item, &item.choices[0]).unwrap();
    }
    for change in changes.split_whitespace() {
        let (id, letter) = change.split_at(change.len() - 1);
        let item = Item::find(id).unwrap();
        let choice = item.choice(letter.chars().next().unwrap()).unwrap();
        answers.choose(item, choice).unwrap();
    }
    answers
}

pub fn outcome(role: Role, changes: &str) -> Outcome {
    Outcome::of(&answers(role, changes)).unwrap()
}

/// Numbers that look random and are the same each time.
pub struct Numbers(pub u64);

impl Numbers {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % limit as u64) as usize
    }
}
