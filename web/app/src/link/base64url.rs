//! Base64 with the URL alphabet of RFC 4648, section 5, without padding.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Three bytes become four letters; the last one or two bytes become two or three.
pub fn encode(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group = chunk
            .iter()
            .enumerate()
            .fold(0_u32, |group, (index, byte)| group | u32::from(*byte) << (16 - 8 * index));
        for letter in 0..=chunk.len() {
            let index = (group >> (18 - 6 * letter)) & 63;
            out.push(char::from(ALPHABET[index as usize]));
        }
    }
    out
}

/// The bytes of what [`encode`] writes; none for anything else.
pub fn decode(letters: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(letters.len() / 4 * 3 + 2);
    for chunk in letters.as_bytes().chunks(4) {
        let bytes = chunk.len().checked_sub(1).filter(|bytes| *bytes > 0)?;
        let mut group = 0_u32;
        for (index, letter) in chunk.iter().enumerate() {
            group |= value(*letter)? << (18 - 6 * index);
        }
        let [_, first, second, third] = group.to_be_bytes();
        let read = [first, second, third];
        // Left-over bits must be zero, or two links would mean the same draft.
        if read[bytes..].iter().any(|byte| *byte != 0) {
            return None;
        }
        out.extend_from_slice(&read[..bytes]);
    }
    Some(out)
}

fn value(letter: u8) -> Option<u32> {
    let base = match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    };
    Some(u32::from(base))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vectors_of_rfc_4648_hold() {
        let vectors = [
            ("", ""),
            ("f", "Zg"),
            ("fo", "Zm8"),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg"),
            ("fooba", "Zm9vYmE"),
            ("foobar", "Zm9vYmFy"),
        ];
        for (bytes, letters) in vectors {
            assert_eq!(encode(bytes.as_bytes()), letters);
            assert_eq!(decode(letters).as_deref(), Some(bytes.as_bytes()));
        }
        assert_eq!(encode(&[0xfb, 0xff]), "-_8");
    }

    #[test]
    fn what_was_never_written_is_not_read() {
        for letters in ["A", "AAAAA", "Zh", "Zm9=", "Zm+v", "Zm/v", "Zé"] {
            assert_eq!(decode(letters), None, "{letters}");
        }
    }
}
