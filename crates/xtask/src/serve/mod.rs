//! The developer's web server: builds the app, serves it on this machine only, rebuilds on change.

mod answer;
pub mod headers;
pub mod policy;
mod watch;

use std::{
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
};

use anyhow::{Context, Result, anyhow};
use tiny_http::Server;

use crate::{
    build::{self, Offline, Quality},
    generate,
    root::Root,
};

/// What `cargo xtask serve` was asked for.
pub struct Options {
    /// The port, or none for 8080 or the next free one.
    pub port: Option<u16>,
    /// Whether to open the browser.
    pub open: bool,
    /// Whether to rebuild when a source changes.
    pub watch: bool,
    /// As it ships, or ready sooner.
    pub quality: Quality,
    /// With the service worker, or without.
    pub offline: Offline,
    /// The copy in languages that nobody speaks, instead of the site.
    pub pseudo: bool,
}

/// Builds, serves until it is stopped, and rebuilds on change.
pub fn run(root: &Root, options: &Options) -> Result<()> {
    let mut folder = build::web(root, options.quality, options.offline)?;
    if options.pseudo {
        folder = build::pseudo(root, options.quality)?;
    }
    let (address, server) = listen(options.port)?;
    let url = format!("http://{address}/");
    println!("\n  Unmuddle is at {url}   (Ctrl+C stops it)\n");
    if options.open {
        open_browser(&url);
    }
    if options.watch {
        let root = root.clone();
        let (quality, offline) = (options.quality, options.offline);
        std::thread::spawn(move || {
            let rebuild = || generate::run(&root, false).and(build::web(&root, quality, offline));
            watch::forever(&root, || match rebuild() {
                Ok(_) => println!("  rebuilt: reload the page"),
                Err(error) => println!("  not rebuilt: {error:#}"),
            });
        });
    }
    serve_forever(&Arc::new(server), &folder);
    Ok(())
}

/// Serves a folder from a thread of its own and returns its URL, for the browser tests.
pub fn in_background(folder: PathBuf) -> Result<String> {
    let (address, server) = bind(0)?;
    std::thread::spawn(move || serve_forever(&Arc::new(server), &folder));
    Ok(format!("http://{address}/"))
}

/// The port asked for, or the first free one from 8080 on.
fn listen(port: Option<u16>) -> Result<(SocketAddr, Server)> {
    if let Some(port) = port {
        return bind(port).with_context(|| format!("port {port} cannot be had"));
    }
    (8080..8180).find_map(|port| bind(port).ok()).context("no port from 8080 to 8179 is free")
}

/// Never on another address than this machine's own.
fn bind(port: u16) -> Result<(SocketAddr, Server)> {
    let server = Server::http((Ipv4Addr::LOCALHOST, port)).map_err(|error| anyhow!("{error}"))?;
    let address = server.server_addr().to_ip().context("the server has no address")?;
    Ok((address, server))
}

/// A few threads, since browsers ask for several files at once.
fn serve_forever(server: &Arc<Server>, folder: &Path) {
    let workers: Vec<_> = (0..4)
        .map(|_| {
            let (server, folder) = (Arc::clone(server), folder.to_path_buf());
            std::thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    // A browser that hangs up early is no fault of ours.
                    let _ = answer::answer(request, &folder);
                }
            })
        })
        .collect();
    for worker in workers {
        let _ = worker.join();
    }
}

/// Opens the page; a machine without a browser to open is no error.
fn open_browser(url: &str) {
    let mut command = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(windows) {
        let mut start = Command::new("cmd");
        start.args(["/C", "start", ""]);
        start
    } else {
        Command::new("xdg-open")
    };
    let quiet = || std::process::Stdio::null();
    let _ = command.arg(url).stdin(quiet()).stdout(quiet()).stderr(quiet()).spawn();
}

/// Whether there is somebody to open a browser for.
pub fn has_desktop() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let has_screen =
        cfg!(any(windows, target_os = "macos")) || set("DISPLAY") || set("WAYLAND_DISPLAY");
    has_screen && !set("CI")
}
