//! The way to the module that reads pages: half as large as the engine again and wanted seldom,
//! so it is fetched when the first page is read.

use js_sys::{Function, Promise, Reflect, Uint8Array};
use unmuddle::{Channel, JobFacts};
use unmuddle_ui::charset::charset;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, TextDecoder};

/// Where the module stands, seen from the app's own.
const MODULE: &str = "./unmuddle_page.js";

#[wasm_bindgen]
extern "C" {
    /// The `import()` of the language itself.
    #[wasm_bindgen(js_name = import)]
    fn import(module: &str) -> Promise;
}

/// The words of a page, and what is known beside them.
#[derive(Clone, Debug, Default)]
pub struct PageRead {
    /// The job's title, else the page's.
    pub title: Option<String>,
    /// The words to assess: a job posting's, else the main text; empty where a page has none.
    pub text: String,
    /// What kind of page it seems to be.
    pub channel: Channel,
    /// What a job posting says in fields of its own.
    pub facts: JobFacts,
}

/// Reads a page's HTML; any string gives an answer.
///
/// # Errors
/// When the module can't be fetched.
pub async fn read_page(html: &str) -> Result<PageRead, JsValue> {
    let module = JsFuture::from(import(MODULE)).await?;
    let start: Function = get(&module, "default")?.dyn_into()?;
    JsFuture::from(Promise::resolve(&start.call0(&JsValue::UNDEFINED)?)).await?;
    let read: Function = get(&module, "readPage")?.dyn_into()?;
    let page = read.call1(&JsValue::UNDEFINED, &html.into())?;
    let context = get(&page, "context")?;
    let job = get(&context, "job").unwrap_or_default();
    Ok(PageRead {
        title: words(&context, "title"),
        text: words(&page, "text").unwrap_or_default(),
        channel: words(&context, "channel").and_then(|id| id.parse().ok()).unwrap_or_default(),
        facts: JobFacts {
            pay: words(&job, "pay"),
            incentive: words(&job, "incentive"),
            occupation: words(&job, "occupation"),
        },
    })
}

/// The characters of a saved page, in the encoding that it names.
///
/// # Errors
/// When the file can't be read.
pub async fn text_of(file: &Blob) -> Result<String, JsValue> {
    let buffer = JsFuture::from(file.array_buffer()).await?;
    let bytes = Uint8Array::new(&buffer).to_vec();
    let decoder = TextDecoder::new_with_label(&charset(&bytes)).or_else(|_| TextDecoder::new())?;
    decoder.decode_with_u8_array(&bytes)
}

fn get(object: &JsValue, name: &str) -> Result<JsValue, JsValue> {
    Reflect::get(object, &name.into())
}

/// A text of an object; none where there is none, or a blank one.
fn words(object: &JsValue, name: &str) -> Option<String> {
    let words = get(object, name).ok()?.as_string()?;
    (!words.trim().is_empty()).then_some(words)
}
