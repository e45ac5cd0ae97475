//! English is read, whatever names it holds; other languages are told and left alone.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::{Failures, checked, start, warnings};
use unmuddle::{Channel, Context, Label, assess};

/// One offer, in languages that are not read.
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
        for assessment in [Channel::OrganicPost, Channel::JobAd]
            .map(|channel| checked(text, &Context::new(channel)))
        {
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

/// Everyday posts, without a price or a number to go by.
const POSTS: &[(&str, &str)] = &[
    (
        "Dutch",
        "Gisteren kwam een jongen met de fiets van zijn opa binnen. We hebben de ketting een nacht laten weken en hij kwam na school terug om te helpen.",
    ),
    (
        "German",
        "Gestern kam ein Junge mit dem Fahrrad seines Opas herein. Die Kette lag über Nacht im Öl, und nach der Schule half er uns beim Putzen.",
    ),
    (
        "French",
        "Hier, un garçon est arrivé avec le vélo de son grand-père. La chaîne a trempé toute la nuit et il est revenu nous aider après l'école.",
    ),
    (
        "Spanish",
        "Ayer entró un chico con la bicicleta de su abuelo. La cadena pasó la noche en aceite y por la tarde volvió para ayudarnos.",
    ),
    (
        "Portuguese",
        "Ontem entrou um rapaz com a bicicleta do seu avô. A corrente ficou a noite toda em óleo e ele voltou depois da escola para nos ajudar.",
    ),
    (
        "Italian",
        "Ieri è entrato un ragazzo con la bicicletta di suo nonno. La catena è rimasta tutta la notte nell'olio e dopo la scuola è tornato per aiutarci.",
    ),
    (
        "Polish",
        "Wczoraj przyszedł do nas chłopak z rowerem swojego dziadka. Łańcuch leżał w oleju przez całą noc, a po szkole wrócił, żeby nam pomóc.",
    ),
    (
        "Swedish",
        "I går kom en pojke in med sin farfars cykel. Kedjan fick ligga i olja över natten och efter skolan kom han tillbaka för att hjälpa till.",
    ),
    (
        "Indonesian",
        "Kemarin ada anak laki-laki yang datang dengan sepeda kakeknya. Rantainya kami rendam semalam dan dia kembali setelah sekolah untuk membantu.",
    ),
    (
        "Turkish",
        "Dün bir çocuk dedesinin bisikletiyle geldi. Zinciri bir gece yağda beklettik ve okuldan sonra bize yardım için geri geldi.",
    ),
    (
        "Hindi in Latin letters",
        "Kal ek ladka apne dada ki cycle lekar aaya. Humne chain ko raat bhar tel mein rakha aur school ke baad woh madad karne ke liye wapas aaya.",
    ),
    (
        "Indonesian offer",
        "Beli sekarang juga, stok terbatas. Kami kirim ke seluruh kota dengan harga yang murah dan gratis ongkir untuk pesanan hari ini.",
    ),
    (
        "Hindi offer",
        "Abhi order karo, sirf teen din ke liye sabse kam daam. Hamare store mein aur bhi kapde hain jo aapko pasand aayenge.",
    ),
];

#[test]
fn everyday_posts_in_other_languages_are_told() {
    let mut failures = Failures::default();
    for (language, text) in POSTS {
        let assessment = checked(text, &Context::new(Channel::OrganicPost));
        failures.unless(!assessment.language_ok, || format!("{language} is taken for English"));
    }
    failures.report();
}

#[test]
fn english_of_every_country_is_read() {
    let mut failures = Failures::default();
    for text in [
        // Nigerian Pidgin
        "Na we dey sell correct jollof for Yaba. Una fit come buy today, e no cost at all.",
        "Abeg no carry last o. Our new ankara don land and e sweet die. Send DM make we keep your size.",
        "How una dey? Na so we start this business with one pot and no money.",
        "Wetin dem dey find no dey Sokoto. We get am for our shop, na only five thousand.",
        // Indian English, with words of home
        "Rakhi orders close tonight yaar. Order your mithai box now and we deliver till Andheri, no extra charge.",
        "Diwali ki shopping is on! Flat 20% off on all kurtas till Sunday, order on WhatsApp.",
        "Chai first, then emails. Dadi ki recipe is still the best thing on our menu.",
        // Irish, Scottish, Singapore
        "Ah sure look, the scones are gone again. Back at it in the morning, see ye then.",
        "Wee reminder the shop is shut the morn. Haste ye back on Tuesday.",
        "This one confirm shiok lah. Come down to our stall, we open till late.",
        // Short, and full of names
        "El Camino, Los Angeles",
        "La Dolce Vita, Leeds",
        "Die Hard on Friday",
        "Van de Velde & Son, Hull",
        "Only 3 left!",
        "DM me",
        "Van wash. Van wax. Van hire. White van, man with van, clean van, long van.",
        "Met her at Ada's till. AI, PE and IT kit w/ free bags for her class, till Friday.",
        "Café Le Jardin and Bar Das Boot are both on our street now.",
        "José, Łukasz and Søren joined the team in Malmö this week.",
        "We saw Il Divo in Rio de Janeiro and Las Vegas, and La La Land on the plane home.",
        "Is it no or na? Do not ask me, do it on the way to the van.",
        "Do the do. Go on, do it. Do not do no harm. Do.",
        "Men at work. Vi and Dan set up the stall, den the kids sold out.",
    ] {
        let assessment = checked(text, &Context::new(Channel::OrganicPost));
        failures.unless(assessment.language_ok, || text.to_owned());
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
