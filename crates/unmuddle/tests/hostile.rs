//! Texts that nobody writes, and texts that are not for this reader: each gets a sensible answer.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::{Failures, checked, start, warnings};
use unmuddle::{AskLevel, Assessment, Channel, Context, Label, MAX_BYTES, assess};

const MEGABYTE: usize = 1_000_000;

/// As many whole `unit`s as fit into `bytes`.
fn filled(unit: &str, bytes: usize) -> String {
    unit.repeat(bytes / unit.len())
}

/// The answer in a channel that asks for no selling, where most rules listen, and in a vacancy.
fn everywhere(text: &str) -> [Assessment; 2] {
    [Channel::OrganicPost, Channel::JobAd].map(|channel| checked(text, &Context::new(channel)))
}

#[test]
fn texts_that_say_nothing_are_neither() {
    let mut failures = Failures::default();
    for text in [
        "",
        " ",
        "\n",
        "\t\r\n",
        "a",
        ".",
        "\"",
        "7",
        "£",
        "é",
        "\u{0}",
        "\u{200b}",
        "\u{301}",
        "\u{202e}",
        "🎉",
        "🎉🎉🎉 👩‍👩‍👧 🇮🇪",
        "......",
        "?!?!",
        "((((",
        "\"\"\"\"",
        "''''",
        "-- -- --",
        "# #",
        "•••",
        "&&&&",
        "&#;&#;",
        "1,1,1,1",
        "01 10 11 00 10",
        "@",
        "#",
        "~~~~",
        "<><><>",
    ] {
        for assessment in everywhere(text) {
            failures.unless(
                assessment.label == Label::Neither && warnings(&assessment).is_empty(),
                || format!("{text:?}: {} {:?}", assessment.label, warnings(&assessment)),
            );
            assert_eq!(assessment.ask, AskLevel::Nothing, "{text:?}");
        }
    }
    failures.report();
}

#[test]
fn bytes_that_are_no_prose_are_not_warned_about() {
    let bytes: Vec<u8> =
        (0..60_000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let lossy = String::from_utf8_lossy(&bytes);
    let latin: String = bytes.iter().copied().map(char::from).collect();
    let base64: String = bytes
        .iter()
        .map(|b| {
            char::from(
                b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
                    [usize::from(b % 64)],
            )
        })
        .collect();
    let hexadecimal: String = bytes.iter().map(|byte| format!("{byte:02x} ")).collect();
    let mut failures = Failures::default();
    for text in [
        &*lossy,
        &latin,
        &base64,
        &hexadecimal,
        "\u{7f}ELF\u{2}\u{1}\u{1}\0\0\0",
        "%PDF-1.7 %âãÏÓ 1 0 obj << /Type /Catalog >>",
    ] {
        for assessment in everywhere(text) {
            failures.unless(warnings(&assessment).is_empty(), || {
                format!("{:?}: {:?}", start(text), warnings(&assessment))
            });
        }
    }
    failures.report();
}

/// One shop's offer, and one firm's vacancy, in languages that are not read.
const FOREIGN: &[(&str, &str)] = &[
    (
        "German",
        "Nur noch drei Plätze frei! Jetzt buchen und zwanzig Prozent sparen. Der Kurs kostet 197 €, und wer bis Sonntag bestellt, bekommt das Buch dazu.",
    ),
    (
        "French",
        "Il ne reste que trois places ! Réservez maintenant et profitez de vingt pour cent de remise. La formation coûte 197 € et le livre est offert jusqu'à dimanche.",
    ),
    (
        "Spanish",
        "¡Solo quedan tres plazas! Reserva ahora y ahorra un veinte por ciento. El curso cuesta 197 € y el libro va de regalo hasta el domingo.",
    ),
    (
        "Italian",
        "Restano solo tre posti! Prenota adesso e risparmia il venti per cento. Il corso costa 197 € e il libro è in omaggio fino a domenica.",
    ),
    (
        "Portuguese",
        "Só restam três vagas! Reserve agora e poupe vinte por cento. O curso custa 197 € e o livro é oferecido até domingo.",
    ),
    (
        "Dutch",
        "Nog maar drie plaatsen vrij! Boek nu en bespaar twintig procent. De cursus kost 197 euro en het boek krijg je er tot zondag bij.",
    ),
    (
        "Swedish",
        "Bara tre platser kvar! Boka nu och spara tjugo procent. Kursen kostar 1970 kronor och boken ingår till och med på söndag.",
    ),
    (
        "Polish",
        "Zostały tylko trzy miejsca! Zarezerwuj teraz i oszczędź dwadzieścia procent. Kurs kosztuje 800 zł, a książka jest gratis do niedzieli.",
    ),
    (
        "Turkish",
        "Sadece üç yer kaldı! Şimdi rezervasyon yap ve yüzde yirmi tasarruf et. Kursun fiyatı 5000 lira ve kitap pazar gününe kadar hediye.",
    ),
    (
        "Welsh",
        "Dim ond tri lle sydd ar ôl! Archebwch nawr ac arbedwch ugain y cant. Mae'r cwrs yn costio £197 ac mae'r llyfr am ddim tan ddydd Sul.",
    ),
    (
        "Irish",
        "Níl ach trí áit fágtha! Cuir in áirithe anois agus sábháil fiche faoin gcéad. Tá an cúrsa ar €197 agus tá an leabhar saor in aisce go dtí an Domhnach.",
    ),
    (
        "Russian",
        "Осталось всего три места! Бронируйте сейчас и сэкономьте двадцать процентов. Курс стоит 9900 рублей, книга в подарок до воскресенья.",
    ),
    (
        "Greek",
        "Έμειναν μόνο τρεις θέσεις! Κλείστε τώρα και κερδίστε είκοσι τοις εκατό. Το μάθημα κοστίζει 197 € με δώρο το βιβλίο.",
    ),
    (
        "Arabic",
        "بقيت ثلاثة أماكن فقط! احجز الآن ووفر عشرين بالمئة. سعر الدورة مئة وسبعة وتسعون يورو والكتاب هدية حتى الأحد.",
    ),
    (
        "Hebrew",
        "נשארו רק שלושה מקומות! הזמינו עכשיו וחסכו עשרים אחוז. מחיר הקורס מאה תשעים ושבעה יורו והספר במתנה עד יום ראשון.",
    ),
    (
        "Hindi",
        "केवल तीन जगहें बची हैं! अभी बुक करें और बीस प्रतिशत बचाएं। कोर्स की कीमत पांच हजार रुपये है और किताब रविवार तक मुफ्त है।",
    ),
    (
        "Chinese",
        "只剩三个名额！立即预订可享八折优惠。课程价格为一百九十七欧元，周日前报名赠送书籍。",
    ),
    (
        "Japanese",
        "残り3席のみ！今すぐご予約で20％割引。講座は3万円、日曜日までのお申し込みで本をプレゼントします。",
    ),
    (
        "Korean",
        "단 세 자리만 남았습니다! 지금 예약하고 20% 할인받으세요. 강의는 30만원이며 일요일까지 책을 드립니다.",
    ),
];

#[test]
fn other_languages_are_told_and_never_warned_about() {
    let mut failures = Failures::default();
    for (language, text) in FOREIGN {
        for assessment in everywhere(text) {
            failures.unless(!assessment.language_ok, || format!("{language} is taken for English"));
            failures.unless(warnings(&assessment).is_empty(), || {
                format!("{language}: {:?}", warnings(&assessment))
            });
            failures.unless(
                assessment.language_ok || (!assessment.sure && assessment.label == Label::Neither),
                || format!("{language} is called {}", assessment.label),
            );
        }
    }
    failures.report();
}

#[test]
fn english_with_names_brands_and_places_is_read() {
    for text in [
        "The café on Rue de la Paix taught us to pour a crema, and Señora Núñez taught us to wait for it.",
        "Last chance to book the Oktoberfest table. It's €40 a head, so message us tonight.",
        "Diwali orders close on Friday. Order your mithai box now, ₹499, from Gupta & Sons.",
    ] {
        assert!(checked(text, &Context::new(Channel::OrganicPost)).language_ok, "{text}");
    }
}

#[test]
fn every_example_of_a_rule_is_english_in_any_case() {
    let mut failures = Failures::default();
    for example in support::examples() {
        for text in
            [example.text.to_owned(), example.text.to_uppercase(), example.text.to_lowercase()]
        {
            let assessment = assess(&text, &support::context_of(example));
            failures.unless(assessment.language_ok, || start(&text));
        }
    }
    failures.report();
}

/// Units that tempt some stage into looking at the same words again and again.
const UNITS: &[&str] = &[
    "\"",
    "“",
    "'",
    "a'",
    "a' ",
    "\"a\" ",
    "&#",
    "&#1",
    "&amp;",
    "(",
    "[",
    "<",
    "\n",
    "a\n",
    "\r\n",
    "•",
    "• a ",
    "- a\n",
    "£",
    "£1 ",
    "1% ",
    "1:1 ",
    "1,1,1,",
    "https://a.b/",
    "https://a.b/ ",
    "http.",
    "www.",
    "a@",
    "@a ",
    "#a ",
    "a.",
    "a.A",
    "a-",
    "semi;",
    "Mr. ",
    "mr.",
    "A. ",
    "!",
    ". ",
    "🎉",
    "🎉 ",
    "\u{301}",
    "\u{200b}",
    "a\u{200b}",
    "\u{202e}",
    "\u{a0}",
    "\0",
    "שלום ",
    "我们",
    "𝗕𝗨𝗬 ",
    "a",
    "a:\n",
    "a line that goes on and on and never comes to an end\n",
    "not ",
    "not buy now ",
    "we never sell and ",
    "she said buy now and ",
    "if you buy now ",
    "buy now ",
    "BUY NOW ",
    "only 3 left ",
    "sales ",
    "earn per household ",
    "door to door commission ",
    "free quote, ",
    "DM me to order! ",
];

#[test]
fn a_hundred_kilobytes_of_anything_is_read_to_its_end() {
    for unit in UNITS {
        everywhere(&filled(unit, 100_000));
    }
}

#[test]
fn a_megabyte_of_the_worst_is_read_to_its_end() {
    for unit in [
        "a",
        "a.",
        "\"",
        "not ",
        "buy now ",
        "sales ",
        "we never sell and ",
        "a' ",
        "a\n",
        "&#",
        "\u{200b}",
        "𝗕𝗨𝗬 ",
    ] {
        let text = filled(unit, MEGABYTE);
        let assessment = checked(&text, &Context::new(Channel::OrganicPost));
        assert!(!assessment.truncated);
    }
}

#[test]
fn a_hundred_thousand_nested_quotes_are_read() {
    let depth = 100_000;
    for (open, close) in [("\"", "\""), ("“", "”"), ("‘", "’"), ("«", "»"), ("(", ")"), ("[", "]")]
    {
        let text = format!("{} buy now {}", open.repeat(depth), close.repeat(depth));
        everywhere(&text);
    }
    let mixed = format!("{}buy now{}", "“‘".repeat(depth / 2), "’”".repeat(depth / 2));
    everywhere(&mixed);
}

#[test]
fn repeated_selling_is_sales_and_repeated_nothing_is_neither() {
    let post = Context::new(Channel::OrganicPost);
    let label = |unit: &str| checked(&filled(unit, 100_000), &post).label;
    for unit in ["Buy now! ", "Order yours today for £5. ", "DM me to order! "] {
        assert_eq!(label(unit), Label::Sales, "{unit:?}");
    }
    for unit in
        ["\"", "(", "\n", "•", "🎉", "\u{200b}", "&#", "1,1,1,", "a", "£", "https://a.b/", "@a "]
    {
        assert_eq!(label(unit), Label::Neither, "{unit:?}");
    }
}

#[test]
fn a_long_text_is_read_to_the_last_sentence_end_before_the_limit() {
    let post = Context::new(Channel::OrganicPost);
    let sentence = "We paint the van every spring, because people look at it. ";
    let text = sentence.repeat(MEGABYTE / sentence.len() + 40);
    let assessment = checked(&text, &post);
    assert!(assessment.truncated);
    let last = assessment.sentences.last().expect("sentences").span;
    assert!(last.end > MAX_BYTES - sentence.len() - 1, "{last:?}");
    assert_eq!(last.slice(&text), sentence.trim(), "the last sentence is whole");

    // What stands beyond the limit changes nothing.
    let tail = format!("{text}Buy now, only 3 left!");
    assert_eq!(assessment, assess(&tail, &post));
}

#[test]
fn a_long_text_without_sentences_is_read_to_the_last_character_before_the_limit() {
    for unit in ["a", "é", "我", "🎉", "a\u{301}"] {
        let text = unit.repeat((MEGABYTE + 100) / unit.len() + 1);
        let assessment = checked(&text, &Context::default());
        assert!(assessment.truncated, "{unit}");
        let end = assessment.sentences.last().expect("one sentence").span.end;
        assert!(end <= MAX_BYTES && end + 4 > MAX_BYTES, "{unit}: read to {end}");
    }
}

#[test]
fn the_limit_itself_is_read_whole() {
    let post = Context::new(Channel::OrganicPost);
    let story = "We paint the van every spring. ";
    let end = "Order yours now.";
    let mut text = story.repeat((MAX_BYTES - end.len()) / story.len());
    text.push_str(&" ".repeat(MAX_BYTES - end.len() - text.len()));
    text.push_str(end);
    assert_eq!(text.len(), MAX_BYTES);
    let whole = checked(&text, &post);
    assert!(!whole.truncated);
    assert_eq!(whole.sentences.last().expect("sentences").span.slice(&text), end);
    assert_eq!(whole.ask, AskLevel::Commit);
    // One byte more, and the last sentence that is certain to be whole is the one before.
    text.push('!');
    assert!(checked(&text, &post).truncated);
}

#[test]
fn long_titles_and_facts_are_read_too() {
    let long = filled("Buy now! ", MEGABYTE + 500);
    for channel in [Channel::ListEmail, Channel::JobAd] {
        let mut context = Context::new(channel).with_title(long.clone());
        context.job.pay = Some(long.clone());
        context.job.incentive = Some(long.clone());
        context.job.occupation = Some(long.clone());
        checked("We paint the van every spring, because people look at it.", &context);
    }
}
