//! What is said of a corpus: its figures, and what is wrong with a text.

pub(crate) const UNKNOWN: &str = "-";
pub(crate) const LABELS: &str = "labels";
pub(crate) const SPLITS: &str = "splits";
pub(crate) const CHANNELS: &str = "channels";
pub(crate) const MUDDLED: &str = "muddled";
pub(crate) const PUSHY: &str = "pushy";
pub(crate) const CONFIDENCE: &str = "confidence";
pub(crate) const SENTENCES: &str = "labelled sentences";
pub(crate) const GROUPS: &str = "groups";
pub(crate) const PAIRS: &str = "pairs";
pub(crate) const TRADES: &str = "trades";
pub(crate) const CLOSEST: &str = "closest texts";
pub(crate) const CLOSEST_OF_A_GROUP: &str = "the same, one group";

pub(crate) const AGREEMENT: &str = "First and second reader: share of texts, Cohen's kappa";
pub(crate) const COLUMNS: [&str; 6] = ["texts", "label", "kappa", "muddled", "kappa", "settled"];
pub(crate) const ALL: &str = "all";

pub(crate) fn head(texts: usize, files: usize) -> String {
    let file = if files == 1 { "file" } else { "files" };
    let text = if texts == 1 { "text" } else { "texts" };
    format!("{texts} {text} in {files} {file}, sound")
}

pub(crate) fn muddled(texts: usize, kinds: &str) -> String {
    format!("{texts} ({kinds})")
}

pub(crate) fn sentences(sentences: usize, texts: usize) -> String {
    format!("{sentences}, in {texts} texts")
}

pub(crate) fn closest(alike: f64, ids: &[String; 2], most: Option<f64>) -> String {
    let most = most.map(|most| format!(" of at most {most:.3}")).unwrap_or_default();
    format!("{alike:.3}{most}: {}, {}", ids[0], ids[1])
}

pub(crate) fn empty(id: &str, field: &str) -> String {
    format!("`{field}` of {id:?} is empty; fill it in")
}

pub(crate) fn length(id: &str, words: usize, least: usize, most: usize) -> String {
    format!("{id} has {words} words; a text has {least} to {most}")
}

pub(crate) fn title_says(id: &str, vacancy: bool) -> String {
    if vacancy {
        format!("{id} is a job ad without `title_says`; say what its title alone promises")
    } else {
        format!("{id} is no job ad and has `title_says`; leave that out")
    }
}

pub(crate) fn job(id: &str) -> String {
    format!("{id} is no job ad and has `job`; leave that out")
}

pub(crate) fn ask(id: &str, ask: u8, most: u8) -> String {
    format!("`ask` of {id} is {ask}; here it is {most} at most")
}

pub(crate) fn no_such_sentence(id: &str, start: &str) -> String {
    format!("no sentence of {id} begins {start:?}; write its beginning as it stands in the text")
}

pub(crate) fn sentence_twice(id: &str, start: &str) -> String {
    format!("{id} has two sentences that begin {start:?}; write more of them, or keep one")
}

pub(crate) fn muddle_twice(id: &str, muddle: &str) -> String {
    format!("{id} has the muddle {muddle} twice; keep one")
}

pub(crate) fn misplaced_muddle(id: &str, muddle: &str, channel: &str) -> String {
    format!(
        "{id} has the muddle {muddle}, which cannot be in the channel {channel}; correct one of them"
    )
}

pub(crate) fn no_first(id: &str) -> String {
    format!("the readers of {id} differ and `first` is missing; keep there what the first one said")
}

pub(crate) fn needless_first(id: &str) -> String {
    format!("the readers of {id} agree and there is a `first`; it is for those who differ")
}

pub(crate) fn id_twice(id: &str, file: &str, line: usize) -> String {
    format!("the id {id} stands in {file}, line {line}, too; choose another")
}

pub(crate) fn group_parted(group: &str, ids: [&String; 2], splits: [&str; 2]) -> String {
    format!(
        "the group {group} spans splits: {} is {}, {} is {}; give all of it one split",
        ids[0], splits[0], ids[1], splits[1]
    )
}

pub(crate) fn pair_of_one(id: &str, pair: &str) -> String {
    format!("{id} is alone in the pair {pair}; name its counterpart, or leave `pair` empty")
}

pub(crate) fn pair_parted(pair: &str, ids: [&String; 2]) -> String {
    format!("{} and {} are the pair {pair} in two groups; give them one group", ids[0], ids[1])
}

pub(crate) fn equal(ids: [&str; 2]) -> String {
    format!("{} is the same text as {}; write another", ids[0], ids[1])
}

pub(crate) fn too_alike(ids: [&str; 2], splits: [&str; 2], alike: f64, most: f64) -> String {
    let [one, other] = splits;
    let splits = if one == other { one.to_owned() } else { format!("{one} and {other}") };
    format!(
        "{} is too much like {}, and they are of different groups ({splits}): they share {alike:.2} of their runs of five words, and {most:.2} is the most; write another text",
        ids[0], ids[1]
    )
}
