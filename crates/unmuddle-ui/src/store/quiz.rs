//! Finished quizzes, and the one that is being answered.

use std::rc::Rc;

use unmuddle_quiz::{Answers, Record, RecordError, export_json, import_json, merge};
use unmuddle_quiz::{load_draft, save_draft};

use super::keep::{Keep, NotKept};
use super::{DRAFT, PLACE, RESULTS, aside};

/// What the quiz keeps on this device.
///
/// ```
/// use std::rc::Rc;
/// use unmuddle_quiz::{Answers, Role};
/// use unmuddle_ui::store::{Draft, Memory, QuizStore};
///
/// let store = QuizStore::new(Rc::new(Memory::default()));
/// let draft = Draft { answers: Answers::new(Role::Owner, 7), place: "q1".to_owned() };
/// store.save_draft(&draft)?;
/// assert_eq!(store.draft().draft, Some(draft));
/// # Ok::<(), unmuddle_ui::store::NotKept>(())
/// ```
#[derive(Clone)]
pub struct QuizStore {
    keep: Rc<dyn Keep>,
}

/// The finished quizzes of this device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Results {
    /// What could be read, by day.
    pub records: Vec<Record>,
    /// What couldn't; it is kept as it is.
    pub aside: Vec<Aside>,
}

/// Something kept that can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Its words, for a file that a visitor may save.
    pub text: String,
    /// Why it can't be read.
    pub error: RecordError,
}

/// A quiz that is being answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What was chosen so far.
    pub answers: Answers,
    /// The screen it stands at, in the words of the address; empty when it isn't known.
    pub place: String,
}

/// What was found of an unfinished quiz.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// The quiz.
    pub draft: Option<Draft>,
    /// Why one that was found can't be read. It is set aside.
    pub trouble: Option<RecordError>,
}

/// All records of a file, or the first thing in it that can't be read.
fn whole(file: &str) -> Result<Vec<Record>, RecordError> {
    let import = import_json(file)?;
    import.refused.into_iter().next().map_or(Ok(import.records), |refused| Err(refused.error))
}

impl QuizStore {
    /// Keeps everything there.
    #[must_use]
    pub fn new(keep: Rc<dyn Keep>) -> Self {
        Self { keep }
    }

    /// Tries whether anything is kept at all.
    ///
    /// # Errors
    /// When nothing is; then say what won't be kept.
    pub fn try_out(&self) -> Result<(), NotKept> {
        const TRIAL: &str = "unmuddle.trial";
        self.keep.set(TRIAL, "1")?;
        self.keep.remove(TRIAL);
        Ok(())
    }

    /// The finished quizzes, and what could not be read of them.
    #[must_use]
    pub fn results(&self) -> Results {
        // Where there is no room to set things aside, they stay where they are.
        let _ = self.settle_results();
        let mut unread: Vec<_> =
            aside::all(&*self.keep, RESULTS).into_iter().map(|(_, text)| text).collect();
        unread.extend(self.keep.get(RESULTS).filter(|text| !unread.contains(text)));
        let aside = unread.into_iter().filter_map(|text| {
            let error = whole(&text).err()?;
            Some(Aside { text, error })
        });
        Results { records: self.readable(), aside: aside.collect() }
    }

    /// Keeps a finished quiz beside the others, also beside those that another tab has kept since.
    ///
    /// # Errors
    /// When it isn't kept; the others still are.
    pub fn add(&self, record: Record) -> Result<(), NotKept> {
        self.add_all(vec![record]).map(|_| ())
    }

    /// Keeps several, and says how many are new.
    ///
    /// # Errors
    /// When they aren't kept; the others still are.
    pub fn add_all(&self, records: Vec<Record>) -> Result<usize, NotKept> {
        self.settle_results()?;
        let mut all = self.readable();
        let new = merge(&mut all, records);
        if new > 0 {
            self.keep.set(RESULTS, &export_json(&all))?;
        }
        Ok(new)
    }

    /// Forgets a finished quiz.
    ///
    /// # Errors
    /// When the others can't be kept; then it is still there.
    pub fn forget(&self, record: &Record) -> Result<(), NotKept> {
        self.settle_results()?;
        let mut all = self.readable();
        all.retain(|known| known != record);
        if all.is_empty() {
            self.keep.remove(RESULTS);
            return Ok(());
        }
        self.keep.set(RESULTS, &export_json(&all))
    }

    /// Forgets every finished quiz, and what was set aside of them.
    pub fn forget_all(&self) {
        self.keep.remove(RESULTS);
        aside::clear(&*self.keep, RESULTS);
    }

    /// The unfinished quiz.
    #[must_use]
    pub fn draft(&self) -> Kept {
        let mut trouble = None;
        let mut found = self.keep.get(DRAFT);
        if let Some(text) = &found
            && let Err(error) = load_draft(text)
        {
            if aside::put(&*self.keep, DRAFT, text).is_ok() {
                self.keep.remove(DRAFT);
            }
            trouble = Some(error);
            found = None;
        }
        // One that a newer version wrote, once this page is that version.
        let found = found.or_else(|| {
            let unread = aside::all(&*self.keep, DRAFT).into_iter();
            let (slot, text) = unread.rev().find(|(_, text)| load_draft(text).is_ok())?;
            self.keep.set(DRAFT, &text).ok()?;
            self.keep.remove(&slot);
            Some(text)
        });
        let answers = found.and_then(|text| load_draft(&text).ok());
        let place = || self.keep.get(PLACE).unwrap_or_default();
        Kept { draft: answers.map(|answers| Draft { answers, place: place() }), trouble }
    }

    /// Keeps the unfinished quiz, in place of an earlier one.
    ///
    /// # Errors
    /// When it isn't kept.
    pub fn save_draft(&self, draft: &Draft) -> Result<(), NotKept> {
        // A draft that can't be read is set aside first.
        if let Some(text) = self.keep.get(DRAFT)
            && load_draft(&text).is_err()
        {
            aside::put(&*self.keep, DRAFT, &text)?;
        }
        self.keep.set(DRAFT, &save_draft(&draft.answers))?;
        self.keep.set(PLACE, &draft.place)
    }

    /// Forgets the unfinished quiz, for it is finished.
    pub fn forget_draft(&self) {
        self.keep.remove(DRAFT);
        self.keep.remove(PLACE);
    }

    /// Forgets the unfinished quiz, and those that were set aside.
    pub fn forget_every_draft(&self) {
        self.forget_draft();
        aside::clear(&*self.keep, DRAFT);
    }

    fn readable(&self) -> Vec<Record> {
        let import = self.keep.get(RESULTS).and_then(|text| import_json(&text).ok());
        let mut sorted = Vec::new();
        merge(&mut sorted, import.unwrap_or_default().records);
        sorted
    }

    /// Sets aside what can't be read, and takes back what was set aside and can be read now.
    fn settle_results(&self) -> Result<(), NotKept> {
        let keep = &*self.keep;
        if let Some(text) = keep.get(RESULTS)
            && whole(&text).is_err()
        {
            let readable = self.readable();
            aside::put(keep, RESULTS, &text)?;
            if readable.is_empty() {
                keep.remove(RESULTS);
            } else {
                keep.set(RESULTS, &export_json(&readable))?;
            }
        }
        for (slot, text) in aside::all(keep, RESULTS) {
            if let Ok(records) = whole(&text) {
                let mut all = self.readable();
                merge(&mut all, records);
                keep.set(RESULTS, &export_json(&all))?;
                keep.remove(&slot);
            }
        }
        Ok(())
    }
}
