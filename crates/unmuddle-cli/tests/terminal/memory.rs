//! Memory does not grow with the stream.

/// The most memory a process has held so far, in KiB, as Linux counts it.
#[cfg(target_os = "linux")]
fn peak_kib(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn two_hundred_thousand_lines_take_no_more_memory_than_a_few() {
    use std::io::{BufRead, BufReader, BufWriter, Write};
    use std::process::{Command, Stdio};

    const LINES: usize = 200_000;
    const EARLY: usize = 20_000;

    let mut child = Command::new(env!("CARGO_BIN_EXE_unmuddle"))
        .args(["check", "--jsonl", "--channel", "organic_post"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = BufWriter::new(child.stdin.take().unwrap());
    let stdout = BufReader::new(child.stdout.take().unwrap());
    // The input stays open while the answers are counted, so the process is there to be measured.
    let writer = std::thread::spawn(move || {
        for id in 0..LINES {
            writeln!(stdin, "{{\"id\":{id},\"text\":\"We mended kettle {id}. Order yours!\"}}")
                .unwrap();
        }
        stdin.flush().unwrap();
        stdin
    });
    let mut early = 0;
    for (id, answer) in stdout.lines().take(LINES).enumerate() {
        let answer = answer.unwrap();
        assert!(answer.starts_with(&format!("{{\"id\":{id},\"label\":")), "{answer}");
        if id == EARLY {
            early = peak_kib(child.id());
        }
    }
    let late = peak_kib(child.id());
    drop(writer.join().unwrap());
    assert!(child.wait().unwrap().success());
    assert!(late < 96 * 1024, "{late} KiB in all");
    assert!(late - early < 24 * 1024, "{early} KiB after {EARLY} lines, {late} after {LINES}");
}
