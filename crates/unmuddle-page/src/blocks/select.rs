//! Which blocks are the content, and how they are written out.

use super::plain::{paragraph, paragraphs};
use super::{Place, RawBlock};
use crate::channel::says_list_email;
use crate::page::BlockKind;
use std::collections::BTreeMap;

/// The content of a page.
#[derive(Debug)]
pub(crate) struct Content {
    pub(crate) blocks: Vec<RawBlock>,
    pub(crate) text: String,
}

/// A region with fewer letters than this has no substance of its own.
const SUBSTANCE: usize = 200;
/// A header with an `h1` and a paragraph of this many words is the opening of the page's message.
const HERO_WORDS: usize = 8;
/// A run of link-dense blocks with this many links is navigation.
const NAVIGATION_LINKS: usize = 3;

/// Chooses the content among all blocks of a page. Some is found whenever there are words at all.
pub(crate) fn choose(all: &[RawBlock]) -> Content {
    let heroes = heroes(all);
    let kept: Vec<&RawBlock> =
        all.iter().filter(|block| stands_in_content(block, &heroes)).collect();
    let kept = if kept.is_empty() { all.iter().collect() } else { kept };
    let scope = Scope::of(&kept);
    let scoped: Vec<&RawBlock> = kept.into_iter().filter(|block| scope.holds(block)).collect();
    let mut blocks = without_navigation(&scoped);
    prose_out_of_pre(&mut blocks);
    tidy(&mut blocks);
    let text = write(&blocks);
    Content { blocks, text }
}

fn stands_in_content(block: &RawBlock, heroes: &BTreeMap<u32, Hero>) -> bool {
    match block.region.place {
        // "View this email in your browser" is no part of the e-mail's message.
        Place::Content => !says_list_email(block),
        Place::Surroundings => false,
        Place::Header(number) => {
            heroes.get(&number).is_some_and(|hero| hero.headline && hero.words)
        }
    }
}

#[derive(Default)]
struct Hero {
    headline: bool,
    words: bool,
}

fn heroes(all: &[RawBlock]) -> BTreeMap<u32, Hero> {
    let mut heroes: BTreeMap<u32, Hero> = BTreeMap::new();
    for block in all {
        if let Place::Header(number) = block.region.place {
            let hero = heroes.entry(number).or_default();
            hero.headline |= block.level == 1;
            hero.words |= block.kind == BlockKind::Paragraph
                && !block.is_link_dense()
                && block.text.split_whitespace().nth(HERO_WORDS - 1).is_some();
        }
    }
    heroes
}

/// The part of the page that is read.
enum Scope {
    JobText,
    Article(u32),
    Main,
    Everything,
}

impl Scope {
    fn of(blocks: &[&RawBlock]) -> Self {
        let letters = |is_in: &dyn Fn(&RawBlock) -> bool| -> usize {
            let counted = |block: &&&RawBlock| !block.is_link_dense() && is_in(block);
            blocks.iter().filter(counted).map(|block| block.letters).sum()
        };
        if letters(&|block| block.region.job_text) >= SUBSTANCE {
            return Scope::JobText;
        }
        let all = letters(&|_| true);
        let main = letters(&|block| block.region.main);
        let around = if main >= SUBSTANCE { main } else { all };
        let mut articles: BTreeMap<u32, usize> = BTreeMap::new();
        for block in blocks.iter().filter(|b| b.region.article > 0 && !b.is_link_dense()) {
            *articles.entry(block.region.article).or_default() += block.letters;
        }
        match articles.into_iter().max_by_key(|(_, letters)| *letters) {
            Some((article, letters)) if letters >= SUBSTANCE && letters * 2 >= around => {
                Scope::Article(article)
            }
            _ if main >= SUBSTANCE || (main > 0 && main * 3 >= all) => Scope::Main,
            _ => Scope::Everything,
        }
    }

    fn holds(&self, block: &RawBlock) -> bool {
        match *self {
            Scope::JobText => block.region.job_text,
            Scope::Article(article) => block.region.article == article,
            Scope::Main => block.region.main,
            Scope::Everything => true,
        }
    }
}

/// Drops runs of link-dense blocks, and a heading that stood over nothing else.
fn without_navigation(blocks: &[&RawBlock]) -> Vec<RawBlock> {
    let mut kept: Vec<RawBlock> = Vec::with_capacity(blocks.len());
    let mut rest = blocks;
    let mut headless = false;
    while let Some((first, others)) = rest.split_first() {
        let dense = |block: &&RawBlock| block.kind != BlockKind::Heading && block.is_link_dense();
        let run = rest.iter().take_while(|block| dense(block)).count();
        let links: usize = rest[..run].iter().map(|block| block.links).sum();
        if links >= NAVIGATION_LINKS {
            headless = kept.last().is_some_and(|block| block.kind == BlockKind::Heading);
            rest = &rest[run..];
            continue;
        }
        if std::mem::take(&mut headless) && first.kind == BlockKind::Heading {
            kept.pop();
        }
        if run > 0 {
            kept.extend(rest[..run].iter().map(|block| (*block).clone()));
            rest = &rest[run..];
        } else {
            kept.push((*first).clone());
            rest = others;
        }
    }
    if headless && kept.len() > 1 {
        kept.pop();
    }
    if kept.is_empty() { blocks.iter().map(|block| (*block).clone()).collect() } else { kept }
}

/// Mail archives and text files show prose in `<pre>`; it is told from code by its signs.
fn prose_out_of_pre(blocks: &mut Vec<RawBlock>) {
    let is_prose = |block: &RawBlock| {
        let signs = block.text.matches(|c| "{}()[];=<$\\_#|&".contains(c)).count();
        block.kind == BlockKind::Code && block.letters >= SUBSTANCE && signs * 25 < block.letters
    };
    if blocks.iter().any(is_prose) {
        let turned = blocks.drain(..).flat_map(|block| match block {
            block if is_prose(&block) => paragraphs(&block.text),
            block => vec![block],
        });
        *blocks = turned.collect();
    }
}

/// Turns lines that begin with a typed bullet into list items.
pub(crate) fn tidy(blocks: &mut Vec<RawBlock>) {
    let has_bullets = |block: &RawBlock| {
        if block.kind != BlockKind::Paragraph {
            return false;
        }
        let dashes = block.text.lines().filter(|line| dash_item(line).is_some()).count();
        dashes > 1 || block.text.lines().any(|line| bullet_item(line).is_some())
    };
    if blocks.iter().any(has_bullets) {
        let split = blocks.drain(..).flat_map(|block| {
            if has_bullets(&block) { split_bullets(&block) } else { vec![block] }
        });
        *blocks = split.collect();
    }
}

fn split_bullets(block: &RawBlock) -> Vec<RawBlock> {
    let mut split: Vec<RawBlock> = Vec::new();
    for line in block.text.lines() {
        let item = bullet_item(line).or_else(|| dash_item(line));
        match (item, split.last_mut()) {
            (Some(item), _) => {
                let kind = BlockKind::ListItem;
                split.push(RawBlock { kind, region: block.region, ..paragraph(item.to_owned()) });
            }
            (None, Some(last)) if last.kind == BlockKind::Paragraph => {
                last.text.push('\n');
                last.text.push_str(line);
            }
            (None, _) => {
                split.push(RawBlock { region: block.region, ..paragraph(line.to_owned()) });
            }
        }
    }
    split.retain(|block| !block.text.is_empty());
    split
}

/// The words after a sign that can only be a bullet.
fn bullet_item(line: &str) -> Option<&str> {
    line.strip_prefix(['•', '●', '▪', '◦', '‣', '·', '■', '➤', '►', '✓', '✔', '\u{f0b7}'])
        .map(str::trim_start)
}

/// The words after a sign that is a bullet only where several lines have it.
fn dash_item(line: &str) -> Option<&str> {
    line.strip_prefix(['-', '–', '—', '*', '+'])?.strip_prefix(' ').map(str::trim_start)
}

/// Writes blocks out: a blank line between them, none between list items, code left out.
pub(crate) fn write(blocks: &[RawBlock]) -> String {
    let mut text = String::new();
    let mut last = BlockKind::Paragraph;
    for block in blocks.iter().filter(|block| block.kind != BlockKind::Code) {
        if !text.is_empty() {
            let items = last == BlockKind::ListItem && block.kind == BlockKind::ListItem;
            text.push_str(if items { "\n" } else { "\n\n" });
        }
        last = block.kind;
        match block.kind {
            BlockKind::ListItem => {
                text.push_str("- ");
                text.push_str(&block.text.replace('\n', "\n  "));
            }
            BlockKind::Quote => {
                text.push_str("> ");
                text.push_str(&block.text.replace('\n', "\n> "));
            }
            _ => text.push_str(&block.text),
        }
    }
    text
}
