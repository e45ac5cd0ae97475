//! One request, one file.

use std::{
    fs::{self, File},
    io::{Read, Write},
    path::{Component, Path, PathBuf},
};

use anyhow::{Result, anyhow};
use tiny_http::{HTTPVersion, Header, Method, Request, Response, StatusCode};

use super::headers::{ALWAYS, media_type};

/// Answers with the file that the URL names, its compressed form where the browser takes it.
pub fn answer(request: Request, folder: &Path) -> Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return plain(request, 405, "Only GET and HEAD work here.\n");
    }
    let Some(path) = resolve(folder, request.url()) else {
        return missing(request, folder);
    };
    if let Some(location) = missing_slash(folder, request.url(), &path) {
        let moved = Response::empty(301).with_header(header("Location", &location)?);
        return send(request, moved);
    }
    let (file, encoding) = choose(&path, accepted(&request));
    let mut response = Response::from_file(File::open(file)?)
        .with_header(header("Content-Type", media_type(&path))?);
    if let Some(encoding) = encoding {
        response.add_header(header("Content-Encoding", encoding)?);
    }
    for (name, value) in ALWAYS {
        response.add_header(header(name, value)?);
    }
    send(request, response)
}

/// Answers as HTTP/1.0, after which the browser closes the connection. tiny_http may leave a new
/// connection to the thread of an older one; if that one were kept open, the page would hang.
fn send(request: Request, response: Response<impl Read>) -> Result<()> {
    let is_head = *request.method() == Method::Head;
    let asked = request.headers().to_vec();
    let mut writer = request.into_writer();
    response.raw_print(&mut writer, HTTPVersion(1, 0), &asked, is_head, None)?;
    Ok(writer.flush()?)
}

/// The site's own page for what it does not have, as static hosts send it.
fn missing(request: Request, folder: &Path) -> Result<()> {
    let Ok(page) = fs::read_to_string(folder.join("404.html")) else {
        return plain(request, 404, "There is no such page.\n");
    };
    let mut response = Response::from_string(page).with_status_code(StatusCode(404));
    for (name, value) in ALWAYS.iter().chain(&[("Content-Type", "text/html; charset=utf-8")]) {
        response.add_header(header(name, value)?);
    }
    send(request, response)
}

fn plain(request: Request, status: u16, text: &str) -> Result<()> {
    let mut response = Response::from_string(text).with_status_code(StatusCode(status));
    for (name, value) in ALWAYS {
        response.add_header(header(name, value)?);
    }
    send(request, response)
}

fn header(name: &str, value: &str) -> Result<Header> {
    Header::from_bytes(name, value).map_err(|()| anyhow!("bad header {name}"))
}

/// The file below the folder that a URL's path names; none for anything that leads out of it.
fn resolve(folder: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = decode(path)?;
    if path.contains(['\\', '\0', ':']) {
        return None;
    }
    let relative = Path::new(&path);
    if !relative.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let mut file = folder.join(relative);
    if file.is_dir() {
        file.push("index.html");
    }
    // Links inside the folder must not lead out of it either.
    let (file, folder) = (fs::canonicalize(file).ok()?, fs::canonicalize(folder).ok()?);
    (file.is_file() && file.starts_with(folder)).then_some(file)
}

/// A folder's page is at `folder/`, or its relative links would miss.
fn missing_slash(folder: &Path, url: &str, file: &Path) -> Option<String> {
    let path = url.split(['?', '#']).next()?;
    let is_index =
        file.ends_with("index.html") && file.parent()? != fs::canonicalize(folder).ok()?;
    let is_named = path.ends_with('/') || path.ends_with(".html");
    (is_index && !is_named).then(|| format!("{path}/"))
}

/// Undoes percent-encoding; none when it is not UTF-8 or cut off.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
            let (high, low) = (digit(rest.next())?, digit(rest.next())?);
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn accepted(request: &Request) -> &str {
    let is_it = |header: &&Header| header.field.equiv("Accept-Encoding");
    request.headers().iter().find(is_it).map_or("", |header| header.value.as_str())
}

/// The smallest form that is there and wanted.
fn choose(path: &Path, accepted: &str) -> (PathBuf, Option<&'static str>) {
    for (encoding, ending) in [("br", "br"), ("gzip", "gz")] {
        let compressed = PathBuf::from(format!("{}.{ending}", path.display()));
        if takes(accepted, encoding) && compressed.is_file() {
            return (compressed, Some(encoding));
        }
    }
    (path.to_path_buf(), None)
}

/// Whether an `Accept-Encoding` names the encoding without forbidding it by `q=0`.
fn takes(accepted: &str, encoding: &str) -> bool {
    accepted.split(',').any(|entry| {
        let mut parts = entry.split(';').map(str::trim);
        let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case(encoding));
        let refused = parts
            .filter_map(|parameter| parameter.strip_prefix("q="))
            .any(|quality| quality.parse::<f32>().is_ok_and(|quality| quality <= 0.0));
        named && !refused
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::{
        io::{Read, Write},
        net::TcpStream,
    };

    use super::*;
    use crate::files;

    fn site() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("site");
        files::write(&folder.path().join("secret.txt"), "secret").unwrap();
        files::write(&site.join("index.html"), "home").unwrap();
        files::write(&site.join("a b/index.html"), "room").unwrap();
        files::write(&site.join("app.wasm"), "long form").unwrap();
        files::write(&site.join("app.wasm.br"), "br").unwrap();
        files::write(&site.join("app.wasm.gz"), "gz").unwrap();
        folder
    }

    #[test]
    fn urls_name_files_below_the_folder_only() {
        let folder = site();
        let site = folder.path().join("site");
        for good in ["/", "/index.html", "/?q=/../..", "/a%20b/", "/a%20b", "/app.wasm#x"] {
            assert!(resolve(&site, good).is_some(), "{good}");
        }
        for bad in [
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/a%20b/../../secret.txt",
            "/..%5csecret.txt",
            "//etc/passwd",
            "/%2fetc/passwd",
            "/%00",
            "/%f",
            "/%ff",
            "/./index.html",
            "/C:/x",
            "index.html",
            "/none",
            "",
        ] {
            assert_eq!(resolve(&site, bad), None, "{bad}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn links_do_not_lead_out() {
        let folder = site();
        let site = folder.path().join("site");
        std::os::unix::fs::symlink(folder.path().join("secret.txt"), site.join("x.txt")).unwrap();
        assert_eq!(resolve(&site, "/x.txt"), None);
    }

    #[test]
    fn the_smallest_wanted_form_is_chosen() {
        let folder = site();
        let wasm = folder.path().join("site/app.wasm");
        assert_eq!(choose(&wasm, "gzip, deflate, br").1, Some("br"));
        assert_eq!(choose(&wasm, "br;q=0, GZIP;q=0.5").1, Some("gzip"));
        assert_eq!(choose(&wasm, "").1, None);
        assert_eq!(choose(&folder.path().join("site/index.html"), "br").1, None);
    }

    fn ask(url: &str, request: &str) -> String {
        let address = url.trim_start_matches("http://").trim_end_matches('/');
        let mut stream = TcpStream::connect(address).unwrap();
        let close = "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        stream.write_all(format!("{request}{close}").as_bytes()).unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn a_real_server_sends_types_forms_and_rules() {
        let folder = site();
        let url = super::super::in_background(folder.path().join("site")).unwrap();
        let wasm = ask(&url, "GET /app.wasm HTTP/1.1\r\nAccept-Encoding: br, gzip");
        assert!(wasm.starts_with("HTTP/1.0 200"), "{wasm}");
        assert!(wasm.contains("Content-Type: application/wasm"), "{wasm}");
        assert!(wasm.contains("Content-Encoding: br"), "{wasm}");
        assert!(wasm.contains("default-src 'none'"), "{wasm}");
        assert!(wasm.ends_with("\r\n\r\nbr"), "{wasm}");
        let out = ask(&url, "GET /%2e%2e/secret.txt HTTP/1.1");
        assert!(out.starts_with("HTTP/1.0 404") && !out.contains("secret"), "{out}");
        let moved = ask(&url, "GET /a%20b?x HTTP/1.1");
        assert!(moved.contains("301") && moved.contains("Location: /a%20b/\r\n"), "{moved}");
        assert!(ask(&url, "GET /a%20b/ HTTP/1.1").ends_with("room"));
        assert!(ask(&url, "POST / HTTP/1.1").starts_with("HTTP/1.0 405"));
        let head = ask(&url, "HEAD / HTTP/1.1");
        assert!(head.starts_with("HTTP/1.0 200") && !head.ends_with("home"), "{head}");
    }
}
