//! One walk over a page's tokens gathers everything: blocks, the head, structured data.

mod microdata;
mod state;

use crate::blocks::{Line, Place, RawBlock};
use crate::elements::{Role, role};
use crate::head::Head;
use crate::page::BlockKind;
use crate::tokens::{self, Sink, Tag};
use microdata::Microdata;
use serde_json::Value;
use state::{Name, Raw, State};
use std::collections::BTreeMap;

/// What a walk has gathered.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    /// The visible blocks, in the order of the page.
    pub(crate) blocks: Vec<RawBlock>,
    pub(crate) head: Head,
    /// The contents of `application/ld+json` scripts.
    pub(crate) json_ld: Vec<String>,
    /// The items of the page's microdata in the form of JSON-LD.
    pub(crate) microdata: Vec<Value>,
}

/// Walks over a page or a fragment of one.
pub(crate) fn walk(html: &str) -> Gathered {
    let mut walk = Walk::default();
    tokens::tokenize(html, &mut walk);
    walk.finish()
}

/// An open element and what held before it.
struct Open {
    name: Name,
    before: State,
}

#[derive(Default)]
struct Walk {
    gathered: Gathered,
    microdata: Microdata,
    state: State,
    stack: Vec<Open>,
    /// How many elements of each name are open: an end tag without a start costs nothing.
    open: BTreeMap<Name, usize>,
    line: Line,
    /// Whether the line began with a list item's start.
    item: bool,
    /// Whether the line ends with a term or cell that the next one may continue.
    pair: bool,
    headers: u32,
    articles: u32,
}

impl Sink for Walk {
    fn open(&mut self, tag: &Tag) {
        let role = role(&tag.name);
        self.gathered.head.see(tag);
        match role {
            Role::Break => return self.break_line(),
            Role::Void => {
                if tag.name == "hr" {
                    self.flush();
                }
                let depth = self.stack.len() + 1;
                self.microdata.open(tag, depth, false, &self.gathered.blocks, &self.line);
                self.microdata.close(depth, &self.gathered.blocks, &self.line);
                return;
            }
            _ => {}
        }
        let name = Name::of(&tag.name);
        self.close_implied(name, role);
        if role.breaks() {
            self.end_heading(&tag.name);
            self.begin_block(role);
        }
        self.push(name);
        self.enter(tag, role);
        let hidden = self.state.hidden;
        self.microdata.open(tag, self.stack.len(), hidden, &self.gathered.blocks, &self.line);
        if tag.self_closing && self.state.foreign {
            self.pop();
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            // Whatever follows still belongs to the page.
            "html" | "body" => return self.flush(),
            "br" => return self.break_line(),
            "p" if !self.is_open(Name::of("p")) => return self.flush(),
            _ => {}
        }
        let name = Name::of(name);
        if !self.is_open(name) {
            return;
        }
        while let Some(top) = self.stack.last().map(|open| open.name) {
            self.pop();
            if top == name {
                break;
            }
        }
    }

    fn text(&mut self, text: &str) {
        match self.state.raw {
            Raw::Ignored => {}
            Raw::Title => self.gathered.head.title.push_str(text),
            Raw::JsonLd => {
                if let Some(script) = self.gathered.json_ld.last_mut() {
                    script.push_str(text);
                }
            }
            Raw::None => {
                if self.state.hidden {
                    self.microdata.hidden_text(text);
                    return;
                }
                if self.pair && !text.trim().is_empty() {
                    self.flush();
                }
                self.line.push(text, self.state.style);
            }
        }
    }

    fn comment(&mut self, text: &str) {
        self.gathered.head.see_comment(text);
    }
}

impl Walk {
    fn is_open(&self, name: Name) -> bool {
        self.open.get(&name).is_some_and(|count| *count > 0)
    }

    fn push(&mut self, name: Name) {
        *self.open.entry(name).or_default() += 1;
        self.stack.push(Open { name, before: self.state });
    }

    /// Closes the innermost element.
    fn pop(&mut self) {
        let role = self.state.role;
        match role {
            Role::Term | Role::Value if self.is_label() => self.pair = true,
            Role::Item => {
                self.flush();
                self.item = false;
            }
            Role::Quotation => self.mark("”"),
            Role::Code => self.mark("`"),
            role if role.breaks() => self.flush(),
            _ => {}
        }
        self.microdata.close(self.stack.len(), &self.gathered.blocks, &self.line);
        if let Some(open) = self.stack.pop() {
            if let Some(count) = self.open.get_mut(&open.name) {
                *count -= 1;
            }
            self.state = open.before;
        }
    }

    /// Closes what HTML lets authors leave open: a paragraph before a block, an item before the
    /// next one, a link before the next one.
    fn close_implied(&mut self, name: Name, role: Role) {
        let top = |walk: &Self| walk.stack.last().map(|open| open.name);
        if role.breaks() && top(self) == Some(Name::of("p")) {
            self.pop();
        }
        let is_cell = |role| matches!(role, Role::Term | Role::Value);
        let is_next_item = role == Role::Item && self.state.role == Role::Item;
        let is_next_cell = is_cell(role) && is_cell(self.state.role);
        let is_heading = |role| matches!(role, Role::Heading(_));
        let is_next_heading = is_heading(role) && is_heading(self.state.role);
        let is_next_row = name == Name::of("tr") && top(self) == Some(name);
        if is_next_item || is_next_cell || is_next_row || is_next_heading {
            self.pop();
        }
        if role == Role::Link && self.state.style.link {
            self.close("a");
        }
    }

    /// Ends the block before an element that stands on its own; a definition or a cell goes on
    /// with the line of its term or of the cell before it.
    fn begin_block(&mut self, role: Role) {
        let is_cell = matches!(role, Role::Term | Role::Value);
        if is_cell && self.pair {
            self.pair = false;
            let line = self.line.text();
            let sign = match role {
                _ if line.ends_with([':', '?', ',']) => " ",
                Role::Value if !line.contains(": ") => ": ",
                _ => ", ",
            };
            self.mark(sign);
        } else {
            self.flush();
        }
        self.item |= role == Role::Item;
    }

    /// Whether the line is a short text that the next cell may continue.
    fn is_label(&self) -> bool {
        const LONGEST: usize = 60;
        let line = self.line.text();
        !line.is_empty() && line.len() <= LONGEST && !line.contains('\n')
    }

    /// Ends a heading that was left open: once it has words, a paragraph or a list is not its.
    fn end_heading(&mut self, name: &str) {
        let starts_text = matches!(name, "p" | "ul" | "ol" | "dl" | "table" | "section");
        if self.state.level > 0 && starts_text && !self.line.text().is_empty() {
            self.flush();
            self.state.level = 0;
        }
    }

    /// Applies what an element's role and attributes change.
    fn enter(&mut self, tag: &Tag, role: Role) {
        if self.state.raw == Raw::None && tag.name == "title" {
            let first = self.gathered.head.title.is_empty() && !self.state.foreign;
            self.state.raw = if first { Raw::Title } else { Raw::Ignored };
        }
        if state::is_json_ld(tag) {
            self.gathered.json_ld.push(String::new());
            self.state.raw = Raw::JsonLd;
        } else if matches!(tag.name.as_str(), "script" | "style" | "noscript" | "iframe") {
            self.state.raw = Raw::Ignored;
        }
        let new_header = Place::Header(self.headers);
        let new_article = self.articles + 1;
        self.state.enter(tag, role, new_header, new_article);
        self.headers += u32::from(self.state.region.place == new_header);
        self.articles = self.articles.max(self.state.region.article);
        match role {
            Role::Quotation => self.mark("“"),
            Role::Code => self.mark("`"),
            Role::Link if self.state.style.link && !self.state.hidden => self.line.link(),
            _ => {}
        }
    }

    /// Adds a sign that the page's markup stands for.
    fn mark(&mut self, sign: &str) {
        if !self.state.hidden && !self.state.style.preformatted {
            self.line.push(sign, self.state.style);
        }
    }

    fn break_line(&mut self) {
        if self.state.hidden {
            self.microdata.hidden_text("\n");
        } else if self.state.style.preformatted {
            self.line.push("\n", self.state.style);
        } else if self.line.break_line() {
            self.flush();
        }
    }

    /// Ends the block that is being read.
    fn flush(&mut self) {
        self.pair = false;
        let kind = match self.state {
            state if state.level > 0 => BlockKind::Heading,
            state if state.style.preformatted => BlockKind::Code,
            _ if self.item => BlockKind::ListItem,
            state if state.quote => BlockKind::Quote,
            _ => BlockKind::Paragraph,
        };
        if let Some(block) = self.line.take(kind, self.state.level, self.state.region) {
            self.item = false;
            self.gathered.blocks.push(block);
        }
    }

    fn finish(mut self) -> Gathered {
        while !self.stack.is_empty() {
            self.pop();
        }
        self.flush();
        self.gathered.microdata = self.microdata.finish();
        self.gathered
    }
}
