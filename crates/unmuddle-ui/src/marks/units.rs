//! Positions as a text field counts them, in UTF-16 code units, and as Rust does, in bytes.

/// The byte at which code unit `unit` stands; inside a character, the character's start.
pub fn byte_at(text: &str, unit: usize) -> usize {
    let mut units = 0;
    for (byte, character) in text.char_indices() {
        units += character.len_utf16();
        if units > unit {
            return byte;
        }
    }
    text.len()
}

/// The code unit at which byte `byte` stands.
pub fn unit_at(text: &str, byte: usize) -> usize {
    text.char_indices().take_while(|(at, _)| *at < byte).map(|(_, c)| c.len_utf16()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_agree_on_every_character() {
        let text = "a🎉é€\n𝗕b";
        for (byte, _) in text.char_indices().chain([(text.len(), ' ')]) {
            let unit = text[..byte].encode_utf16().count();
            assert_eq!(unit_at(text, byte), unit);
            assert_eq!(byte_at(text, unit), byte);
        }
    }

    #[test]
    fn the_middle_and_the_beyond_have_an_answer() {
        assert_eq!(byte_at("🎉a", 1), 0);
        assert_eq!(byte_at("ab", 99), 2);
        assert_eq!(unit_at("ab", 99), 2);
        assert_eq!(byte_at("", 0), 0);
    }
}
