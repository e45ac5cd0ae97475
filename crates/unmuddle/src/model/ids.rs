//! Closed sets with stable ids: one definition gives the enum, its ids, and the way back.

use std::fmt;

/// An id that names no member of the set it was looked up in.
///
/// ```
/// let error = "billboard".parse::<unmuddle::Channel>().unwrap_err();
/// assert!(error.to_string().starts_with("no channel is called “billboard”; use one of: "));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownId {
    /// What the set holds, in the singular.
    pub noun: &'static str,
    /// The id that was asked for.
    pub id: String,
    /// The ids that exist.
    pub known: &'static [&'static str],
}

impl fmt::Display for UnknownId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no {} is called “{}”; use one of: {}", self.noun, self.id, self.known.join(", "))
    }
}

impl std::error::Error for UnknownId {}

/// Defines an enum whose members have stable lower-case ids.
macro_rules! id_enum {
    (
        $(#[$meta:meta])*
        $noun:literal $name:ident { $( $(#[$member_meta:meta])* $member:ident = $id:literal ),+ $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[$member_meta])*
                #[cfg_attr(feature = "serde", serde(rename = $id))]
                $member
            ),+
        }

        impl $name {
            /// Every member, in the order of definition.
            pub const ALL: &'static [$name] = &[$($name::$member),+];
            /// Every id, in the same order.
            pub const IDS: &'static [&'static str] = &[$($id),+];

            /// The stable id.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $($name::$member => $id),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.id())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::model::UnknownId;
            fn from_str(id: &str) -> Result<Self, Self::Err> {
                match id {
                    $($id => Ok($name::$member),)+
                    _ => Err($crate::model::UnknownId { noun: $noun, id: id.to_owned(), known: Self::IDS }),
                }
            }
        }
    };
}
pub(crate) use id_enum;
