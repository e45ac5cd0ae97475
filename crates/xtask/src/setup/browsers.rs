//! Chromium, Firefox and their drivers.

use std::{path::PathBuf, process::Command};

use anyhow::{Result, bail};

use super::tools_folder;
use crate::{root::Root, run};

/// What was found of browsers and drivers.
pub struct Browsers {
    pub chrome: Option<PathBuf>,
    pub chromedriver: Option<PathBuf>,
    pub firefox: Option<PathBuf>,
    pub geckodriver: Option<PathBuf>,
}

const CHROME_PATHS: &[&str] = &[
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
];

const FIREFOX_PATHS: &[&str] = &[
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:/Program Files/Mozilla Firefox/firefox.exe",
];

/// Looks at the environment, then PATH, then where systems put such programs.
pub fn find(root: &Root) -> Browsers {
    let tools = [tools_folder(root)];
    let look = |variable: &str, names: &[&str], paths: &[&str]| {
        let given = std::env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file());
        let named = || names.iter().find_map(|name| run::find_program(name, &tools));
        let usual = || paths.iter().map(PathBuf::from).find(|path| path.is_file());
        given.or_else(named).or_else(usual)
    };
    Browsers {
        chrome: look(
            "CHROME",
            &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
            CHROME_PATHS,
        ),
        chromedriver: look("CHROMEDRIVER", &["chromedriver"], &[]),
        // Debian's firefox is often a wrapper for firefox-esr, so the latter comes first.
        firefox: look("FIREFOX", &["firefox-esr", "firefox"], FIREFOX_PATHS),
        geckodriver: look("GECKODRIVER", &["geckodriver"], &[]),
    }
}

/// Debian's packages for what is missing; cargo makes geckodriver.
fn missing_packages(browsers: &Browsers) -> Vec<&'static str> {
    let mut packages = Vec::new();
    if browsers.chrome.is_none() {
        packages.push("chromium");
    }
    if browsers.chromedriver.is_none() {
        packages.push("chromium-driver");
    }
    if browsers.firefox.is_none() {
        packages.push("firefox-esr");
    }
    packages
}

/// Finds the browsers; as root on a Debian-like system, installs what is missing.
pub fn ensure(root: &Root) -> Result<()> {
    let missing = missing_packages(&find(root));
    if missing.is_empty() {
        println!("  browsers: ready");
        return Ok(());
    }
    if run::find_program("apt-get", &[]).is_none() {
        bail!(
            "missing: {}. Install them, or name them by CHROME, CHROMEDRIVER, FIREFOX",
            missing.join(", ")
        );
    }
    if !is_root() {
        bail!("missing. Type: sudo apt-get install -y {}", missing.join(" "));
    }
    println!("  browsers: installing {}", missing.join(", "));
    let apt = |arguments: &[&str]| {
        run::run(
            Command::new("apt-get")
                .args(["-o", "DPkg::Lock::Timeout=600", "-qq"])
                .args(arguments)
                .env("DEBIAN_FRONTEND", "noninteractive"),
        )
    };
    apt(&["update"])?;
    let install = ["install", "-y", "--no-install-recommends"];
    apt(&[&install[..], &missing[..]].concat())?;
    let still = missing_packages(&find(root));
    if !still.is_empty() {
        bail!("apt-get did not bring: {}", still.join(", "));
    }
    Ok(())
}

fn is_root() -> bool {
    run::output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}
