//! What the pages may load and do: as a header, and as a tag in each page.

/// What a page says of itself. Wasm needs a word of its own; one named policy of Trusted Types
/// makes the addresses of workers, and nothing else.
pub const OF_PAGES: &str = "default-src 'none'; \
     script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
     img-src 'self' blob:; manifest-src 'self'; worker-src 'self'; base-uri 'none'; \
     form-action 'none'; require-trusted-types-for 'script'; trusted-types unmuddle-workers";

/// What a server says: the same, and that no other page may show ours in a frame.
pub const OF_SERVER: &str = "default-src 'none'; \
     script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
     img-src 'self' blob:; manifest-src 'self'; worker-src 'self'; base-uri 'none'; \
     form-action 'none'; require-trusted-types-for 'script'; trusted-types unmuddle-workers; \
     frame-ancestors 'none'";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_server_says_what_the_pages_say_and_one_thing_more() {
        assert_eq!(OF_SERVER.strip_prefix(OF_PAGES), Some("; frame-ancestors 'none'"));
    }
}
