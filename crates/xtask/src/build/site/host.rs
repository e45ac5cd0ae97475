//! What a static host may be told: a file of headers, as several hosts read it.

use std::path::Path;

use anyhow::Result;

use crate::{files, serve::headers::ALWAYS};

/// The file's name. `web/hosting.md` has the same for other hosts.
const FILE: &str = "_headers";

/// Writes the headers that the developer's own server sends.
pub fn write(to: &Path) -> Result<()> {
    files::write(&to.join(FILE), headers())
}

/// Whether a file is for the host, and for no browser.
pub fn is_one(file: &Path) -> bool {
    file == Path::new(FILE)
}

fn headers() -> String {
    // Hosts compress by themselves, and say so by themselves.
    let sent = ALWAYS.iter().filter(|(name, _)| *name != "Vary");
    let lines: String = sent.map(|(name, value)| format!("  {name}: {value}\n")).collect();
    format!("/*\n{lines}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_advice_to_hosts_is_what_our_own_server_does() {
        let advice = include_str!("../../../../../web/hosting.md");
        for (name, value) in ALWAYS {
            let value = if *name == "Vary" { continue } else { value };
            assert!(headers().contains(&format!("  {name}: {value}\n")), "{name}");
            assert!(advice.contains(&format!("add_header {name} \"{value}\" always;")), "{name}");
        }
    }
}
