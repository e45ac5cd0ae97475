//! Where the lines of a chart run, in whole units, so that no drawing needs decimals.

/// A point of a drawing: to the end of the line, and down.
pub type Point = (i32, i32);

/// How far a spoke of a radar reaches.
pub const REACH: i32 = 1000;

/// The point of a share, 0 to 100, on one of so many spokes around (0, 0), clockwise. Three begin
/// at the top; four lie across, so that each has a corner for its name.
///
/// ```
/// use unmuddle_ui::result::chart::spoke;
///
/// assert_eq!(spoke(0, 3, 100), (0, -1000));
/// assert_eq!(spoke(1, 4, 100), (707, -707));
/// assert_eq!(spoke(2, 4, 0), (0, 0));
/// ```
#[must_use]
#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "small numbers")]
pub fn spoke(place: usize, of: usize, share: u8) -> Point {
    let turn = std::f32::consts::TAU;
    let start = if of == 4 { -turn * 3.0 / 8.0 } else { -turn / 4.0 };
    let angle = start + turn * place as f32 / of.max(1) as f32;
    let reach = REACH as f32 * f32::from(share.min(100)) / 100.0;
    ((reach * angle.cos()).round() as i32, (reach * angle.sin()).round() as i32)
}

/// The outline of several shares, one a spoke.
#[must_use]
pub fn outline(shares: &[u8]) -> Vec<Point> {
    shares.iter().enumerate().map(|(at, share)| spoke(at, shares.len(), *share)).collect()
}

/// A line over time: days run along the width, shares from the bottom to the top. A single day
/// stands at the end.
///
/// ```
/// use unmuddle_ui::result::chart::timeline;
///
/// assert_eq!(timeline(&[0, 30, 120], &[0, 50, 100], 600, 100), [(0, 100), (150, 50), (600, 0)]);
/// ```
#[must_use]
pub fn timeline(days: &[i64], shares: &[u8], width: i32, height: i32) -> Vec<Point> {
    let first = days.first().copied().unwrap_or_default();
    let last = days.last().copied().unwrap_or_default();
    let across = |place: usize, day: i64| {
        // Results of one day stand side by side.
        let (part, whole) = if last > first {
            (day - first, last - first)
        } else {
            (place as i64, days.len() as i64 - 1)
        };
        if whole > 0 { (part * i64::from(width) / whole) as i32 } else { width }
    };
    let point = |(place, (day, share)): (usize, (&i64, &u8))| {
        (across(place, *day), height - height * i32::from((*share).min(100)) / 100)
    };
    days.iter().zip(shares).enumerate().map(point).collect()
}

/// Points as the attribute of a drawing: `0,-1000 866,500`.
#[must_use]
pub fn points(points: &[Point]) -> String {
    let mut out = String::new();
    for (x, y) in points {
        if !out.is_empty() {
            out.push(' ');
        }
        out += &format!("{x},{y}");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spokes_stand_around_the_middle() {
        for (of, wanted) in [
            (3, vec![(0, -1000), (866, 500), (-866, 500)]),
            (4, vec![(-707, -707), (707, -707), (707, 707), (-707, 707)]),
        ] {
            let found: Vec<Point> = (0..of).map(|place| spoke(place, of, 100)).collect();
            assert_eq!(found, wanted);
        }
        assert_eq!(spoke(0, 3, 255), (0, -1000), "never beyond the last ring");
        assert_eq!(spoke(0, 0, 50), (0, -500));
    }

    #[test]
    fn outlines_follow_the_shares() {
        assert_eq!(points(&outline(&[100, 50, 0])), "0,-1000 433,250 0,0");
        assert_eq!(points(&outline(&[])), "");
    }

    #[test]
    fn lines_over_time_stay_in_their_frame() {
        for (days, shares, wanted) in [
            (vec![], vec![], vec![]),
            (vec![7], vec![25], vec![(200, 75)]),
            (vec![7, 7], vec![25, 100], vec![(0, 75), (200, 0)]),
            (vec![0, 1, 10], vec![0, 10, 20], vec![(0, 100), (20, 90), (200, 80)]),
        ] {
            assert_eq!(timeline(&days, &shares, 200, 100), wanted);
        }
    }
}
