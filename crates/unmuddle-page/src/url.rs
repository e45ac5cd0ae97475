//! As much of an address as the channel needs.

/// The host and the path of a web address, both lower-case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Address {
    /// Without `www.`, user and port; empty for a path alone.
    pub(crate) host: String,
    /// The segments of the path; the last one without its file extension.
    pub(crate) segments: Vec<String>,
}

impl Address {
    /// Reads `https://host/path?query`, `//host/path` or `/path`; anything else (a file, a blob,
    /// `about:blank`) says nothing about where a text stands.
    pub(crate) fn parse(url: &str) -> Option<Self> {
        let url = url.trim().to_lowercase();
        let rest = ["https://", "http://", "//"].iter().find_map(|scheme| url.strip_prefix(scheme));
        let rest = match rest {
            Some(rest) => rest,
            None if url.starts_with('/') => &url,
            None => return None,
        };
        let rest = rest.split(['?', '#']).next().unwrap_or_default();
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let host = authority.rsplit('@').next().unwrap_or_default();
        let host = host.split(':').next().unwrap_or_default();
        let host = host.strip_prefix("www.").unwrap_or(host).trim_end_matches('.');
        let mut segments: Vec<String> =
            path.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect();
        if let Some(last) = segments.last_mut()
            && let Some((stem, extension)) = last.rsplit_once('.')
            && ["html", "htm", "php", "asp", "aspx", "jsp"].contains(&extension)
        {
            *last = stem.to_owned();
        }
        Some(Self { host: host.to_owned(), segments })
    }

    /// Whether the host is `pattern`: a whole host, `name.*` for a first label, or `*.host` for
    /// that host and everything below it.
    pub(crate) fn host_is(&self, pattern: &str) -> bool {
        if let Some(label) = pattern.strip_suffix("*") {
            self.host.starts_with(label)
        } else if let Some(base) = pattern.strip_prefix("*.") {
            self.host.strip_suffix(base).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        } else {
            self.host == pattern
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_taken_apart() {
        for (url, host, segments) in [
            ("https://WWW.Shop.example:8080/A/b.html?x=/y#z", "shop.example", &["a", "b"][..]),
            ("//me@docs.example", "docs.example", &[]),
            ("/pricing/", "", &["pricing"]),
            ("http://[::1]/x", "[", &["x"]),
        ] {
            let address = Address::parse(url).unwrap_or_default();
            assert_eq!((address.host.as_str(), address.segments.len()), (host, segments.len()));
            assert!(address.segments.iter().zip(segments).all(|(given, wanted)| given == wanted));
        }
        for url in ["", "file:///home/about", "about:blank", "blob:https://a.example/1", "pricing"]
        {
            assert_eq!(Address::parse(url), None, "{url}");
        }
    }

    #[test]
    fn hosts_match_by_label_or_by_domain() {
        let address = Address::parse("https://acme.wd3.jobs.example/").unwrap_or_default();
        assert!(address.host_is("*.jobs.example") && address.host_is("acme.*"));
        assert!(!address.host_is("jobs.example") && !address.host_is("*.obs.example"));
        let base = Address::parse("https://jobs.example/").unwrap_or_default();
        assert!(base.host_is("*.jobs.example") && base.host_is("jobs.example"));
    }
}
