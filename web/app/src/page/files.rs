//! Files that a visitor drops on the page or chooses: onto the desk, or to the several.

use super::desk::{Desk, Whose};
use super::listen::{acting, on};
use super::several::Several;
use super::{dom, help};
use js_sys::{Array, Reflect};
use std::rc::Rc;
use unmuddle::Channel;
use unmuddle_ui::batch::{Column, Post, paste, table};
use unmuddle_ui::draft::{Draft, asks_for_title};
use unmuddle_ui::files::{Kind, MOST, trouble};
use unmuddle_ui::messages::{Key, file_opened, several_left_out};
use unmuddle_ui::wording::t;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{DragEvent, Event, File, FileList, HtmlElement, HtmlInputElement, MouseEvent};

/// The script that opens files.
const SCRIPT: &str = "files.js";

/// What was found in a file.
struct Found {
    posts: Vec<Post>,
    /// Whether each is a draft that is known to be one of several.
    are_parted: bool,
    /// How many lines said nothing.
    broken: usize,
}

/// Listens for files, for as long as the page lives; does nothing on a page that takes none.
pub fn listen(desk: &Rc<Desk>, several: &Rc<Several>) {
    let Some(input) = dom::find::<HtmlInputElement>("file") else { return };
    for button in dom::all("[data-open-file]") {
        let input = input.clone();
        on(desk, &button, "click", move |_, _| input.click());
    }
    let (chosen, to) = (input.clone(), several.clone());
    on(desk, &input, "change", move |desk, _| {
        take(desk, &to, chosen.files());
        // The same file may be chosen once more.
        chosen.set_value("");
    });
    let Some(drop) = dom::find::<HtmlElement>("drop") else { return };
    for name in ["dragenter", "dragover"] {
        let drop = drop.clone();
        // What is let go beside the field would replace the page, and with it what was written.
        acting(desk, &dom::document(), name, move |_, event| {
            if files(event).is_some() {
                event.prevent_default();
                drop.set_hidden(false);
            }
        });
    }
    let sign = drop.clone();
    on(desk, &dom::document(), "dragleave", move |_, event| {
        let to = event.dyn_ref::<MouseEvent>().and_then(MouseEvent::related_target);
        sign.set_hidden(to.is_none());
    });
    let to = several.clone();
    acting(desk, &dom::document(), "drop", move |desk, event| {
        drop.set_hidden(true);
        if let Some(files) = files(event) {
            event.prevent_default();
            take(desk, &to, Some(files));
        }
    });
}

/// The files of a drag; none when words or pictures of a page are dragged.
fn files(event: &Event) -> Option<FileList> {
    let held = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    held.types().includes(&"Files".into(), 0).then(|| held.files())?
}

fn take(desk: &Rc<Desk>, several: &Rc<Several>, files: Option<FileList>) {
    let Some(files) = files else { return };
    let files: Vec<File> = (0..files.length()).filter_map(|at| files.get(at)).collect();
    if files.is_empty() {
        return;
    }
    let (desk, several) = (desk.clone(), several.clone());
    spawn_local(async move {
        let mut all = Found { posts: Vec::new(), are_parted: files.len() > 1, broken: 0 };
        let mut troubles = Vec::new();
        for file in &files {
            match read(file).await {
                Ok(found) => {
                    all.posts.extend(found.posts);
                    all.are_parted |= found.are_parted;
                    all.broken += found.broken;
                }
                Err(key) if files.len() == 1 => troubles.push(t(key).to_owned()),
                Err(key) => troubles.push([&*file.name(), ": ", t(key)].concat()),
            }
        }
        if all.broken > 0 {
            troubles.push(several_left_out(all.broken));
        }
        let to_several = several.is_open() || all.are_parted;
        if to_several && (several.is_open() || !all.posts.is_empty()) {
            several.receive(all.posts, all.are_parted, &troubles.join(" "));
            return;
        }
        desk.tell(&troubles.join(" "));
        if let Some(post) = all.posts.pop() {
            desk.open(draft(&desk, post), Whose::Own);
            let name = files.first().map(File::name).unwrap_or_default();
            desk.announce(&file_opened(name));
        }
    });
}

/// What comes onto the desk: the words of a file, and what it says of its place.
fn draft(desk: &Desk, post: Post) -> Draft {
    let before = desk.draft();
    let channel = post.channel.unwrap_or(before.channel);
    let title =
        if asks_for_title(channel) && !post.title.is_empty() { post.title } else { before.title };
    Draft { text: post.text, channel, title, ..Draft::default() }
}

async fn read(file: &File) -> Result<Found, Key> {
    let kind = Kind::of(&file.name(), &file.type_()).ok_or(Key::FileOtherKind)?;
    if file.size() > MOST {
        return Err(Key::FileTooLarge);
    }
    let arguments = Array::of1(file);
    let name = match kind {
        Kind::Text | Kind::Table => "text",
        Kind::Page => "page",
        Kind::Document => "doc",
        Kind::Json => {
            for column in [Column::Text, Column::Title, Column::Channel] {
                arguments.push(&column.names().join(" ").into());
            }
            "json"
        }
    };
    let found = help::call(SCRIPT, name, &arguments).await.map_err(|error| reason(&error))?;
    let broken = if kind == Kind::Json { number(&found) } else { 0 };
    let posts = match kind {
        Kind::Table => table(&found.as_string().unwrap_or_default()),
        Kind::Page => several(&Array::from(&found), 0),
        Kind::Json => several(&Array::from(&found), 1),
        _ => vec![Post::new(found.as_string().unwrap_or_default())],
    };
    if posts.is_empty() {
        Err(Key::FileEmpty)
    } else {
        Ok(Found { posts, are_parted: kind.is_several(), broken })
    }
}

/// Drafts as a script hands them over: text, title and channel in turn.
fn several(found: &Array, from: u32) -> Vec<Post> {
    let word = |at: u32| found.get(at).as_string().unwrap_or_default();
    let post = |at: u32| Post {
        text: word(at),
        title: word(at + 1),
        channel: word(at + 2).parse().ok().filter(|channel| *channel != Channel::Unknown),
    };
    (from..found.length()).step_by(3).map(post).collect()
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of lines")]
fn number(found: &JsValue) -> usize {
    Array::from(found).get(0).as_f64().unwrap_or_default() as usize
}

fn reason(error: &JsValue) -> Key {
    let name = Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string());
    trouble(&name.unwrap_or_default())
}

/// The drafts of a paste, or of files that each are one.
pub fn parted(posts: Vec<Post>, are_parted: bool) -> Vec<Post> {
    if are_parted {
        return posts;
    }
    posts.iter().flat_map(|post| paste(&post.text)).collect()
}

/// Saves a file that the page has made.
pub fn save(name: &'static str, media: &'static str, words: String) {
    spawn_local(async move {
        let arguments = Array::of3(&name.into(), &media.into(), &words.into());
        let _ = help::call(SCRIPT, "save", &arguments).await;
    });
}
