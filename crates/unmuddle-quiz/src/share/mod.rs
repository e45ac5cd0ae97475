//! Answers in a few characters, for the fragment of a link.
//!
//! Version 1 is the digit `1` and, in the URL-safe alphabet of Base64 without padding, these bytes:
//!
//! | bytes | what |
//! |---|---|
//! | 1 | the role's place in `Role::ALL` |
//! | 2 | the seed, big-endian |
//! | 7 | a choice's place in 3 bits for each of 17 items, the first in the highest bits; 5 zero bits |
//! | 2 | the length of the note in bytes, big-endian |
//! | n | the note in UTF-8 |
//! | 4 | CRC-32 (ISO-HDLC) of all bytes before it, big-endian |
//!
//! Where items or choices change their meaning, the version must change with them.

mod error;

pub use error::ShareError;

use base64::engine::general_purpose::{GeneralPurpose, NO_PAD};
use base64::{DecodeError, Engine, alphabet};
use crc::{CRC_32_ISO_HDLC, Crc, NoTable};

use crate::answers::Answers;
use crate::model::{Item, Role};
use crate::note::{Note, NoteTooLong};
use crate::outcome::Unanswered;

/// The version of links that are written; the first character of a code.
pub const SHARE_VERSION: char = '1';

const ITEMS: usize = 17;
const BITS: usize = 3;
const PACKED: usize = 7;
/// The bits that no answer needs.
const SPARE: usize = PACKED * 8 - ITEMS * BITS;
/// What comes before the note.
const HEAD: usize = 1 + 2 + PACKED + 2;
const SUM: usize = 4;
/// Lenient with the last bits, so that a link that was cut short is called that.
const BASE64: GeneralPurpose =
    GeneralPurpose::new(&alphabet::URL_SAFE, NO_PAD.with_decode_allow_trailing_bits(true));
/// Bit by bit: a table would be larger than all the rest.
const CRC: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// Complete answers with an optional note, ready for a link. The link holds the answers: say so
/// where it is made.
///
/// ```
/// use unmuddle_quiz::{Answers, Note, Role, Share};
///
/// let mut answers = Answers::new(Role::Hiring, 9);
/// for (item, _) in answers.clone().items() {
///     answers.choose(item, &item.choices[1])?;
/// }
/// let share = Share::new(answers, Note::new("before we hire")?)?;
/// let code = share.encode();
/// assert!(code.len() < 50 && code.starts_with('1'));
/// assert_eq!(Share::decode(&code)?, share);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    answers: Answers,
    note: Option<Note>,
}

impl Share {
    /// Puts answers and a note together.
    ///
    /// # Errors
    /// When an item has no answer.
    pub fn new(answers: Answers, note: Option<Note>) -> Result<Self, Unanswered> {
        match answers.next_item() {
            Some(item) => Err(Unanswered { item: item.id }),
            None => Ok(Self { answers, note }),
        }
    }

    /// The answers.
    #[must_use]
    pub const fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The note.
    #[must_use]
    pub const fn note(&self) -> Option<&Note> {
        self.note.as_ref()
    }

    /// The code, for a fragment: letters, digits, `-` and `_`, 23 of them without a note.
    #[must_use]
    pub fn encode(&self) -> String {
        let number = |(item, chosen): &(&Item, Option<_>)| {
            item.choices.iter().position(|choice| Some(choice) == *chosen).unwrap_or_default()
        };
        let numbers: Vec<u8> = self.answers.items().iter().map(|one| number(one) as u8).collect();
        let note = self.note.as_ref().map_or("", Note::as_str);
        write(self.answers.role().index() as u8, self.answers.seed(), &numbers, note.as_bytes())
    }

    /// Reads a code; white space around it does no harm.
    ///
    /// # Errors
    /// When it isn't exactly what [`Share::encode`] writes.
    pub fn decode(code: &str) -> Result<Self, ShareError> {
        let code = code.trim();
        let bytes = bytes(code)?;
        let (body, note) = checked(&bytes)?;
        let number = body[0];
        let role = Role::ALL.get(usize::from(number)).copied();
        let role = role.ok_or(ShareError::UnknownRole { number })?;
        let answers = answers(role, body)?;
        let text = std::str::from_utf8(note).map_err(|_| ShareError::NoteUnreadable)?;
        let note = Note::new(text)
            .map_err(|NoteTooLong { characters }| ShareError::NoteTooLong { characters })?;
        if note.as_ref().map_or("", Note::as_str) != text {
            return Err(ShareError::NoteUnreadable);
        }
        let share = Self { answers, note };
        if share.encode() == code { Ok(share) } else { Err(ShareError::Checksum) }
    }
}

/// The bytes behind the version.
fn bytes(code: &str) -> Result<Vec<u8>, ShareError> {
    let version = code.chars().next().ok_or(ShareError::Empty)?;
    if version != SHARE_VERSION {
        return Err(match version.to_digit(10) {
            Some(newer @ 2..=9) => ShareError::Newer { version: newer as u8 },
            _ => ShareError::Version { found: version },
        });
    }
    BASE64.decode(&code[1..]).map_err(|error| match error {
        DecodeError::InvalidByte(at, _) => ShareError::Alphabet { at: at + 1 },
        DecodeError::InvalidLength(_) => ShareError::Truncated,
        DecodeError::InvalidLastSymbol(..) | DecodeError::InvalidPadding => ShareError::Checksum,
    })
}

/// Head and note, once length and sum are right.
fn checked(bytes: &[u8]) -> Result<(&[u8; HEAD], &[u8]), ShareError> {
    let (head, rest) = bytes.split_first_chunk::<HEAD>().ok_or(ShareError::Truncated)?;
    let note_length = usize::from(u16::from_be_bytes([head[HEAD - 2], head[HEAD - 1]]));
    let length = note_length + SUM;
    if rest.len() != length {
        let short = rest.len() < length;
        return Err(if short { ShareError::Truncated } else { ShareError::Trailing });
    }
    let (body, sum) = bytes.split_at(HEAD + note_length);
    if CRC.checksum(body).to_be_bytes() != sum {
        return Err(ShareError::Checksum);
    }
    Ok((head, &rest[..note_length]))
}

fn answers(role: Role, head: &[u8; HEAD]) -> Result<Answers, ShareError> {
    let mut answers = Answers::new(role, u16::from_be_bytes([head[1], head[2]]));
    let packed = head[3..3 + PACKED].iter().fold(0_u64, |all, byte| all << 8 | u64::from(*byte));
    if packed & ((1 << SPARE) - 1) != 0 {
        return Err(ShareError::Trailing);
    }
    for (place, item) in role.items().enumerate() {
        let number = (packed >> (SPARE + BITS * (ITEMS - 1 - place))) as u8 & 0b111;
        let out_of_range = ShareError::OutOfRange { item: item.id, number };
        let choice = item.choices.get(usize::from(number)).ok_or(out_of_range)?;
        answers.choose(item, choice).map_err(|_| out_of_range)?;
    }
    Ok(answers)
}

fn write(role: u8, seed: u16, numbers: &[u8], note: &[u8]) -> String {
    let packed = numbers.iter().fold(0_u64, |all, number| all << BITS | u64::from(*number));
    let mut bytes = vec![role];
    bytes.extend(seed.to_be_bytes());
    bytes.extend(&(packed << SPARE).to_be_bytes()[8 - PACKED..]);
    bytes.extend((note.len() as u16).to_be_bytes());
    bytes.extend(note);
    bytes.extend(CRC.checksum(&bytes).to_be_bytes());
    let mut code = String::from(SHARE_VERSION);
    BASE64.encode_string(bytes, &mut code);
    code
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn any_share() -> impl Strategy<Value = Share> {
        let numbers = proptest::collection::vec(0..100_usize, ITEMS);
        (0..4_usize, any::<u16>(), numbers, ".{0,140}").prop_map(|(role, seed, numbers, note)| {
            let mut answers = Answers::new(Role::ALL[role], seed);
            for ((item, _), number) in answers.clone().items().iter().zip(numbers) {
                answers.choose(item, &item.choices[number % item.choices.len()]).unwrap();
            }
            Share::new(answers, Note::new(&note).unwrap()).unwrap()
        })
    }

    proptest! {
        #[test]
        fn codes_come_back(share in any_share()) {
            let code = share.encode();
            prop_assert!(code.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c)));
            prop_assert_eq!(Share::decode(&code).unwrap(), share);
        }

        #[test]
        fn one_changed_character_is_noticed(share in any_share(), at in 0..1000_usize, to in 0..64_u8) {
            let mut code = share.encode().into_bytes();
            let at = at % code.len();
            let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
            prop_assume!(code[at] != alphabet[usize::from(to)]);
            code[at] = alphabet[usize::from(to)];
            prop_assert!(Share::decode(std::str::from_utf8(&code).unwrap()).is_err());
        }

        #[test]
        fn any_text_is_read_or_refused(text in "1?.{0,60}") {
            if let Ok(share) = Share::decode(&text) {
                prop_assert_eq!(share.encode(), text.trim());
            }
        }
    }

    fn good() -> String {
        write(1, 300, &[0; ITEMS], b"hi")
    }

    #[test]
    fn broken_links_say_how() {
        let with = |place: usize, number: u8| {
            let mut numbers = [0; ITEMS];
            numbers[place] = number;
            write(1, 0, &numbers, b"")
        };
        let changed = good().replacen("AQ", "AA", 1);
        let spare = {
            let mut bytes = BASE64.decode(&write(0, 0, &[0; ITEMS], b"")[1..]).unwrap();
            bytes.truncate(HEAD);
            bytes[2 + PACKED] = 1;
            bytes.extend(CRC.checksum(&bytes).to_be_bytes());
            format!("1{}", BASE64.encode(bytes))
        };
        let long = "ü".repeat(141);
        for (code, error) in [
            (String::new(), ShareError::Empty),
            ("  ".to_owned(), ShareError::Empty),
            ("0AAAA".to_owned(), ShareError::Version { found: '0' }),
            ("ä".to_owned(), ShareError::Version { found: 'ä' }),
            (good().replacen('1', "2", 1), ShareError::Newer { version: 2 }),
            (good().replacen("AQ", "A+", 1), ShareError::Alphabet { at: 2 }),
            (good() + ".", ShareError::Alphabet { at: good().len() }),
            ("1".to_owned(), ShareError::Truncated),
            (good()[..good().len() - 2].to_owned(), ShareError::Truncated),
            (good() + "AAAA", ShareError::Trailing),
            (spare, ShareError::Trailing),
            (changed, ShareError::Checksum),
            (write(4, 0, &[0; ITEMS], b""), ShareError::UnknownRole { number: 4 }),
            (with(0, 5), ShareError::OutOfRange { item: "C01", number: 5 }),
            (with(16, 4), ShareError::OutOfRange { item: "M4", number: 4 }),
            (
                write(1, 0, &[0; ITEMS], long.as_bytes()),
                ShareError::NoteTooLong { characters: 141 },
            ),
            (write(1, 0, &[0; ITEMS], b"\xff"), ShareError::NoteUnreadable),
            (write(1, 0, &[0; ITEMS], b" spaced "), ShareError::NoteUnreadable),
        ] {
            assert_eq!(Share::decode(&code), Err(error), "{code}");
        }
        assert_eq!(Share::decode(&format!(" {}\n", good())).unwrap().encode(), good());
    }

    #[test]
    fn unanswered_items_make_no_link() {
        let share = Share::new(Answers::new(Role::Owner, 0), None);
        assert_eq!(share, Err(Unanswered { item: "C01" }));
    }

    /// Links that were passed on must stay readable. When this fails, a new version is due.
    #[test]
    fn version_1_is_pinned() {
        let share = Share::decode(&good()).unwrap();
        assert_eq!(good(), "1AQEsAAAAAAAAAAACaGkW1ztw");
        assert_eq!(share.answers().role(), Role::Marketer);
        let ids: String = Item::all().iter().map(|item| item.id).collect();
        let common = "C01C02C03C04C05C06C07C08C09C10C11C12C13";
        assert_eq!(ids, format!("{common}O1O2O3O4M1M2M3M4V1V2V3V4H1H2H3H4"));
        let counts: String =
            Item::all().iter().map(|item| item.choices.len().to_string()).collect();
        assert_eq!(counts, "5".repeat(13) + "5444" + "4444" + "4444" + "4444");
    }
}
