//! The card as a picture.

use leptos::wasm_bindgen::JsValue;
use web_sys::{CanvasRenderingContext2d, CssStyleDeclaration, HtmlCanvasElement};

use super::super::card::{CardWords, lines};

/// The picture's size; what others show best where links and pictures are passed on.
pub const WIDTH: u32 = 1200;
/// See [`WIDTH`].
pub const HEIGHT: u32 = 630;
const EDGE: f64 = 72.0;

struct Brush {
    context: CanvasRenderingContext2d,
    style: CssStyleDeclaration,
    from_right: bool,
}

impl Brush {
    /// What the style sheet says of the canvas: the tokens, as the theme has them.
    fn style(&self, property: &str) -> String {
        self.style.get_property_value(property).unwrap_or_default()
    }

    fn colour(&self, property: &str) {
        self.context.set_fill_style_str(&self.style(property));
    }

    fn font(&self, weight: u32, size: u32, family: &str) {
        self.context.set_font(&format!("{weight} {size}px {}", self.style(family)));
    }

    /// Where something of a width begins that stands so far from the line's start.
    fn from(&self, start: f64, width: f64) -> f64 {
        if self.from_right { f64::from(WIDTH) - start - width } else { start }
    }

    fn measure(&self, words: &str) -> f64 {
        self.context.measure_text(words).map(|size| size.width()).unwrap_or_default()
    }

    fn write(&self, words: &str, start: f64, y: f64) {
        let x = self.from(start, self.measure(words));
        let _ = self.context.fill_text(words, x, y);
    }

    fn bar(&self, start: f64, y: f64, width: f64, share: f64) {
        const THICK: f64 = 22.0;
        let context = &self.context;
        context.set_stroke_style_str(&self.style("border-top-color"));
        context.set_line_width(2.0);
        context.stroke_rect(self.from(start, width), y, width, THICK);
        self.colour("outline-color");
        let level = width * share;
        context.fill_rect(self.from(start, level), y, level, THICK);
    }
}

/// Paints the card; false where the browser can't.
pub fn paint(canvas: &HtmlCanvasElement, words: &CardWords) -> bool {
    canvas.set_width(WIDTH);
    canvas.set_height(HEIGHT);
    let context = canvas.get_context("2d").ok().flatten();
    let context = context.map(JsValue::from).map(CanvasRenderingContext2d::from);
    let style = leptos::prelude::window().get_computed_style(canvas).ok().flatten();
    let (Some(context), Some(style)) = (context, style) else { return false };
    let from_right = style.get_property_value("direction").is_ok_and(|way| way == "rtl");
    // Each line is placed from the left; which end it begins at is counted here.
    context.set_text_align("left");
    draw(&Brush { context, style, from_right }, words);
    true
}

fn draw(brush: &Brush, words: &CardWords) {
    let (width, height) = (f64::from(WIDTH), f64::from(HEIGHT));
    let inner = width - 2.0 * EDGE;
    brush.colour("background-color");
    brush.context.fill_rect(0.0, 0.0, width, height);
    brush.colour("outline-color");
    brush.context.fill_rect(0.0, 0.0, width, 12.0);

    brush.colour("color");
    brush.font(400, 26, "font-family");
    brush.write(words.over, EDGE, 84.0);
    brush.write(&words.day, inner + EDGE - brush.measure(&words.day), 84.0);

    // "--name" is the face of what is said aloud.
    brush.font(600, 68, "--name");
    let mut y = 176.0;
    for line in lines(words.name, inner, |line| brush.measure(line)) {
        brush.write(&line, EDGE, y);
        y += 76.0;
    }
    brush.font(400, 31, "font-family");
    y -= 20.0;
    for line in lines(words.sentence, inner, |line| brush.measure(line)) {
        brush.write(&line, EDGE, y);
        y += 42.0;
    }

    let names = 470.0;
    let mut y = (y + 22.0).max(356.0);
    for (name, score) in words.bars {
        brush.colour("color");
        brush.font(400, 27, "font-family");
        brush.write(name, EDGE, y + 20.0);
        let figure = score.to_string();
        brush.write(&figure, inner + EDGE - brush.measure(&figure), y + 20.0);
        brush.bar(EDGE + names, y, inner - names - 76.0, f64::from(score) / 100.0);
        y += 52.0;
    }
    brush.colour("color");
    brush.font(600, 26, "font-family");
    brush.write(&words.invitation, EDGE, height - 48.0);
}
