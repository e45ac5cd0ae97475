//! What a button asks of the browser.

use unmuddle::Label;

/// What a button asks; its `data-wish` spells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// To show a line in the text, by its number.
    Show(usize),
    /// To bring a line of the list into focus.
    Go(usize),
    /// To copy a title.
    CopyTitle(String),
    /// To copy the ad of one side.
    CopyAd(Label),
    /// To save the ad of one side as a file.
    Save(Label),
}

/// A place on the page where buttons stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// Beside the titles.
    Titles,
    /// Below the two ads.
    Ads,
}

impl Wish {
    /// The spelling of a wish.
    pub fn spell(&self) -> String {
        match self {
            Wish::Show(line) => format!("show {line}"),
            Wish::Go(line) => format!("go {line}"),
            Wish::CopyTitle(title) => format!("title {title}"),
            Wish::CopyAd(side) => format!("ad {side}"),
            Wish::Save(side) => format!("save {side}"),
        }
    }

    /// The wish that is spelled so.
    pub fn read(spelled: &str) -> Option<Self> {
        let (what, of) = spelled.split_once(' ')?;
        Some(match what {
            "show" => Wish::Show(of.parse().ok()?),
            "go" => Wish::Go(of.parse().ok()?),
            "title" => Wish::CopyTitle(of.to_owned()),
            "ad" => Wish::CopyAd(of.parse().ok()?),
            "save" => Wish::Save(of.parse().ok()?),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wish_is_read_as_it_is_spelled() {
        for wish in [
            Wish::Show(3),
            Wish::Go(0),
            Wish::CopyTitle("Head of Brand".into()),
            Wish::CopyAd(Label::Sales),
            Wish::Save(Label::Marketing),
        ] {
            assert_eq!(Wish::read(&wish.spell()), Some(wish));
        }
        assert_eq!((Wish::read("show me"), Wish::read("")), (None, None));
    }
}
