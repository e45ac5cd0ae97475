//! Tests in real browsers.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::{
    build::{self, wasm},
    files,
    root::Root,
    run, serve,
    setup::{browsers, node},
};

/// Keep Chromium quiet, and let it run as root.
const CHROME_FLAGS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// `wasm-bindgen-test` in Chromium.
pub fn wasm_in_chrome(root: &Root) -> Result<()> {
    let found = browsers::find(root);
    let capabilities = json!({
        "goog:chromeOptions": { "binary": there(found.chrome, "Chromium")?, "args": CHROME_FLAGS }
    });
    let driver = there(found.chromedriver, "chromedriver")?;
    wasm_tests(root, "chrome", &driver, &capabilities)
}

/// `wasm-bindgen-test` in Firefox.
pub fn wasm_in_firefox(root: &Root) -> Result<()> {
    let found = browsers::find(root);
    let capabilities = json!({
        "moz:firefoxOptions": { "binary": there(found.firefox, "Firefox")?, "args": ["-headless"] }
    });
    let driver = there(found.geckodriver, "geckodriver")?;
    wasm_tests(root, "firefox", &driver, &capabilities)
}

/// `capabilities` hold this machine's paths, so the file with them is never in the repository.
fn wasm_tests(root: &Root, browser: &str, driver: &Path, capabilities: &Value) -> Result<()> {
    let file = root.join(format!("target/wasm/webdriver-{browser}.json"));
    files::write(&file, serde_json::to_string_pretty(capabilities)?)?;
    let mut command = Command::new(wasm::tool(root, "wasm-pack")?);
    command
        .args(["--log-level", "warn", "test", "--headless", "--mode", "no-install"])
        .arg(format!("--{browser}"))
        .arg(format!("--{}", if browser == "chrome" { "chromedriver" } else { "geckodriver" }))
        .arg(driver)
        .arg(root.join(wasm::CORE.folder));
    wasm::environment(root, &mut command)?;
    // The test runner takes the first driver that the environment names.
    command.env_remove("CHROMEDRIVER").env_remove("GECKODRIVER");
    command.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &file);
    // A loaded machine starts a browser slowly; only a hang should fail.
    command.env("WASM_BINDGEN_TEST_TIMEOUT", "240").env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60");
    run::run(&mut command)
}

/// Playwright against the built app, served as `cargo xtask serve --release` serves it.
pub fn web(root: &Root) -> Result<()> {
    playwright(root, "web")
}

/// Playwright with the built extension loaded.
pub fn extension(root: &Root) -> Result<()> {
    node::editors(root)?;
    playwright(root, "extension")
}

/// Playwright on pages of somebody else's with the built elements.
pub fn widget(root: &Root) -> Result<()> {
    playwright(root, "widget")
}

/// Programs and pages that others make with the packed package.
pub fn consumers(root: &Root) -> Result<()> {
    install_consumers(root)?;
    playwright(root, "consumers")
}

/// Installs the packed package where others build with it, and builds what they would.
pub fn install_consumers(root: &Root) -> Result<()> {
    node::consumers(root)?;
    run::run(
        Command::new("node")
            .arg("build.mjs")
            .arg(build::tarball(root)?)
            .current_dir(root.join(node::CONSUMERS)),
    )
}

fn playwright(root: &Root, project: &str) -> Result<()> {
    let mut command = node_tests(root)?;
    command.arg(node::script(root, "@playwright/test/cli.js")?).args([
        "test",
        "--project",
        project,
    ]);
    run::run(&mut command)
}

/// Lighthouse over every page, under its mobile profile.
pub fn lighthouse(root: &Root) -> Result<()> {
    run::run(node_tests(root)?.arg(root.join(node::FOLDER).join("lighthouse/run.mjs")))
}

/// Node's own test runner with selenium-webdriver.
pub fn firefox(root: &Root) -> Result<()> {
    node::editors(root)?;
    let folder = root.join(node::FOLDER).join("firefox");
    let tests: Vec<PathBuf> = files::walk(&folder)?
        .into_iter()
        .filter(|file| file.to_string_lossy().ends_with(".test.js"))
        .map(|file| folder.join(file))
        .collect();
    anyhow::ensure!(!tests.is_empty(), "there are no tests in {}", folder.display());
    run::run(node_tests(root)?.args(["--test", "--test-concurrency=1"]).args(tests))
}

/// Node in the tests' folder, told where the build, its server and the browsers are.
fn node_tests(root: &Root) -> Result<Command> {
    let found = browsers::find(root);
    let address = serve::in_background(build::dist(root).join("web"))?;
    let pseudo = serve::in_background(build::pseudo(root, build::Quality::Ship)?)?;
    let mut command = Command::new("node");
    command
        .current_dir(root.join(node::FOLDER))
        .env("BASE_URL", address)
        .env("PSEUDO_URL", pseudo)
        .env("UNMUDDLE_DIST", build::dist(root))
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
        .env("CHROME", there(found.chrome, "Chromium")?)
        .env("FIREFOX", there(found.firefox, "Firefox")?)
        .env("GECKODRIVER", there(found.geckodriver, "geckodriver")?);
    Ok(command)
}

fn there(program: Option<PathBuf>, name: &str) -> Result<PathBuf> {
    program.with_context(|| format!("{name} is missing. Run: cargo xtask test setup"))
}
