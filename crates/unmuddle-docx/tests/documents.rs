//! Documents as Word writes them, and as nobody should.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use std::io::{Cursor, Write};
use unmuddle_docx::{DocxError, read};
use zip::{ZipWriter, write::SimpleFileOptions};

const RELATIONS: &str = r#"<?xml version="1.0"?><Relationships><Relationship Id="rId1"
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    Target="word/document.xml"/></Relationships>"#;

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn document(body: &str) -> Vec<u8> {
    let markup = format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://w"><w:body>{body}<w:sectPr/></w:body></w:document>"#
    );
    packed(&[("_rels/.rels", RELATIONS.as_bytes()), ("word/document.xml", markup.as_bytes())])
}

fn words(body: &str) -> String {
    read(&document(body)).unwrap()
}

#[test]
fn paragraphs_lists_tabs_and_breaks_are_read() {
    // (markup, words)
    let cases = [
        (
            "<w:p><w:r><w:t>Hello</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>you</w:t></w:r></w:p>",
            "Hello\n\nyou",
        ),
        (
            "<w:p><w:r><w:t xml:space=\"preserve\">Buy </w:t></w:r><w:r><w:t>now</w:t></w:r></w:p>",
            "Buy now",
        ),
        (
            "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/>\
          <w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>",
            "a\tb\nc\u{2011}d",
        ),
        (
            "<w:p><w:r><w:t>Duties</w:t></w:r></w:p>\
          <w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>\
          <w:r><w:t>Call</w:t></w:r></w:p>\
          <w:p><w:pPr><w:pStyle w:val=\"ListBullet\"/></w:pPr><w:r><w:t>Write</w:t></w:r></w:p>\
          <w:p><w:pPr><w:pStyle w:val=\"ListParagraph\"/></w:pPr><w:r><w:t>End</w:t></w:r></w:p>",
            "Duties\n\n- Call\n- Write\n\nEnd",
        ),
        (
            "<w:p><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>",
            "x",
        ),
        (
            "<w:p><w:hyperlink r:id=\"a\"><w:r><w:t>our shop</w:t></w:r></w:hyperlink></w:p>",
            "our shop",
        ),
        ("<w:p><w:r><w:t>5 &lt; 6 &amp; &#x1F389;&#33; &made;</w:t></w:r></w:p>", "5 < 6 & 🎉!"),
        ("<w:p><w:r><w:t><![CDATA[a < b]]></w:t></w:r></w:p>", "a < b"),
        (
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Pay</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r>\
          <w:t>£9</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>z</w:t></w:r></w:p>",
            "Pay\n£9\n\nz",
        ),
    ];
    for (body, expected) in cases {
        assert_eq!(words(body), expected, "{body}");
    }
}

#[test]
fn what_nobody_sees_is_left_out() {
    let cases = [
        (
            "<w:p><w:del><w:r><w:t>old</w:t><w:delText>old</w:delText></w:r></w:del>\
          <w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>",
            "new",
        ),
        (
            "<w:p><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>here</w:t>\
          </w:r></w:moveTo></w:p>",
            "here",
        ),
        (
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:rPr>\
          <w:vanish w:val=\"0\"/></w:rPr><w:t>seen</w:t></w:r></w:p>",
            "seen",
        ),
        (
            "<w:p><w:r><w:fldChar/><w:instrText>HYPERLINK \"x\"</w:instrText></w:r><w:r>\
          <w:t>link</w:t></w:r></w:p>",
            "link",
        ),
        ("<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>mark</w:t></w:r></w:p>", "mark"),
    ];
    for (body, expected) in cases {
        assert_eq!(words(body), expected, "{body}");
    }
}

#[test]
fn a_text_box_is_read_once_and_after_its_paragraph() {
    let inside = "<w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent>";
    let body = format!(
        "<w:p><w:r><w:t>Around</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>\
         {inside}</w:drawing></mc:Choice><mc:Fallback><w:pict>{inside}</w:pict></mc:Fallback>\
         </mc:AlternateContent></w:r><w:r><w:t> it</w:t></w:r></w:p>"
    );
    assert_eq!(words(&body), "Around it\n\nIn the box");
}

#[test]
fn the_main_part_may_have_another_name_and_another_encoding() {
    let relations = RELATIONS.replace("word/document.xml", "/word/document2.xml");
    let markup = "<w:document><w:p><w:r><w:t>Grüße</w:t></w:r></w:p></w:document>";
    let wide: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(markup.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let parts: [(&str, &[u8]); 2] =
        [("_rels/.rels", relations.as_bytes()), ("word/document2.xml", &wide)];
    assert_eq!(read(&packed(&parts)), Ok("Grüße".to_owned()));
}

#[test]
fn what_cannot_be_read_says_why() {
    let sheet = RELATIONS.replace("word/document.xml", "xl/workbook.xml");
    let long = format!("<w:document><w:p><w:t>{}</w:t></w:p></w:document>", " ".repeat(40 << 20));
    let cut = b"<w:document><w:p><w:r><w:t>half a";
    let deep = format!("<w:document>{}", "<w:p>".repeat(1000));
    let cases = [
        (
            packed(&[("_rels/.rels", sheet.as_bytes()), ("xl/workbook.xml", b"<a/>")]),
            DocxError::OtherKind,
        ),
        (packed(&[("photo.jpg", b"jpg")]), DocxError::OtherKind),
        (packed(&[("word/document.xml", long.as_bytes())]), DocxError::TooLarge),
        (packed(&[("word/document.xml", cut)]), DocxError::Damaged),
        (packed(&[("word/document.xml", deep.as_bytes())]), DocxError::Damaged),
        (packed(&[("word/document.xml", b"\xff\xff\xff")]), DocxError::Damaged),
        (document("<w:p/>"), DocxError::Empty),
    ];
    for (file, error) in cases {
        assert_eq!(read(&file), Err(error));
    }
    let whole = document("<w:p><w:r><w:t>Hello</w:t></w:r></w:p>");
    assert_eq!(read(&whole[..whole.len() - 30]), Err(DocxError::Damaged));
}

proptest! {
    #[test]
    fn no_file_makes_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
        let _ = read(&[b"PK\x03\x04".as_slice(), &bytes].concat());
    }

    #[test]
    fn no_damage_makes_it_panic(at in 0_usize..2000, byte in any::<u8>(), cut in 0_usize..2000) {
        let mut file = document("<w:p><w:r><w:t>Hello</w:t><w:tab/></w:r></w:p><w:tbl/>");
        let (at, cut) = (at % file.len(), cut % file.len());
        file[at] = byte;
        let _ = read(&file);
        let _ = read(&file[..cut]);
    }

    #[test]
    fn no_markup_makes_it_panic(
        tags in proptest::collection::vec(
            prop_oneof![
                Just("<w:p>"), Just("</w:p>"), Just("<w:p/>"), Just("<w:r>"), Just("</w:r>"),
                Just("<w:t>"), Just("</w:t>"), Just("<w:del>"), Just("</w:del>"), Just("a & b"),
                Just("<w:tab/>"), Just("&#0;"), Just("&x;"), Just("<w:pPr>"), Just("</w:pPr>"),
                Just("<![CDATA["), Just("<!--"), Just("<w:tbl>"), Just("</w:tbl>"), Just("<"),
            ],
            0..40,
        ),
    ) {
        let _ = read(&document(&tags.concat()));
    }

    #[test]
    fn every_word_of_every_paragraph_is_read(
        paragraphs in proptest::collection::vec("[a-zé🎉][a-zé🎉 ]{0,20}[a-z]", 1..8),
    ) {
        let body: String = paragraphs
            .iter()
            .map(|text| format!("<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>"))
            .collect();
        prop_assert_eq!(words(&body), paragraphs.join("\n\n"));
    }
}
