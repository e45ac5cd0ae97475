//! Words that are spelled in two ways.

/// British and American spellings of the same words.
const SPELLINGS: &[(&str, &str)] = &[
    ("analyse", "analyze"),
    ("apologise", "apologize"),
    ("behaviour", "behavior"),
    ("cancelled", "canceled"),
    ("catalogue", "catalog"),
    ("centre", "center"),
    ("colour", "color"),
    ("cosy", "cozy"),
    ("customise", "customize"),
    ("defence", "defense"),
    ("enquire", "inquire"),
    ("enquiries", "inquiries"),
    ("enquiry", "inquiry"),
    ("enrol", "enroll"),
    ("favourite", "favorite"),
    ("flavour", "flavor"),
    ("fulfil", "fulfill"),
    ("grey", "gray"),
    ("honour", "honor"),
    ("humour", "humor"),
    ("jewellery", "jewelry"),
    ("labour", "labor"),
    ("licence", "license"),
    ("litre", "liter"),
    ("maximise", "maximize"),
    ("neighbour", "neighbor"),
    ("neighbourhood", "neighborhood"),
    ("optimise", "optimize"),
    ("organise", "organize"),
    ("organised", "organized"),
    ("organising", "organizing"),
    ("personalised", "personalized"),
    ("prioritise", "prioritize"),
    ("programme", "program"),
    ("programmes", "programs"),
    ("realise", "realize"),
    ("realised", "realized"),
    ("recognise", "recognize"),
    ("specialise", "specialize"),
    ("specialised", "specialized"),
    ("theatre", "theater"),
    ("travelled", "traveled"),
    ("travelling", "traveling"),
    ("yoghurt", "yogurt"),
];

/// The text with every known word in the other spelling, capitals kept.
pub fn respelled(text: &str, to_american: bool) -> String {
    let mut respelled = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let word = rest.len() - rest.trim_start_matches(char::is_alphabetic).len();
        let (word, after) = rest.split_at(word);
        let known = SPELLINGS.iter().map(|&(uk, us)| if to_american { (uk, us) } else { (us, uk) });
        match known.into_iter().find(|(from, _)| from.eq_ignore_ascii_case(word)) {
            Some((_, to)) if word.chars().all(char::is_uppercase) => {
                respelled += &to.to_uppercase()
            }
            Some((_, to)) if word.starts_with(char::is_uppercase) => {
                respelled += &to[..1].to_uppercase();
                respelled += &to[1..];
            }
            Some((_, to)) => respelled += to,
            None => respelled += word,
        }
        let gap = after.find(char::is_alphabetic).unwrap_or(after.len());
        respelled += &after[..gap];
        rest = &after[gap..];
    }
    respelled
}
