//! Recomputed figures: what agrees is exactly what is equal, what is recomputed agrees with itself, and
//! no text makes the reader fail.

use motcua::audit::{
    ClaimedChange, Figure, Level, Percent, Span, Verdict, balance, change, check, percentage, read,
    residual, shares, sum,
};
use proptest::prelude::*;

const COUNT: std::ops::Range<i64> = 0..2_000_000;

fn spans(parts: &[i64]) -> Vec<Span> {
    parts.iter().map(|part| Span::from(*part)).collect()
}

/// A percentage of up to four decimals, as a report prints it.
fn percent() -> impl Strategy<Value = String> {
    (0_u32..120, 0_u32..10_000, 0_usize..=4).prop_map(|(whole, fraction, decimals)| {
        let fraction = format!("{fraction:04}");
        let fraction: String = fraction.chars().take(decimals).collect();
        if decimals == 0 { format!("{whole}%") } else { format!("{whole},{fraction}%") }
    })
}

fn parsed<T: std::str::FromStr<Err = motcua::Error>>(text: &str) -> Result<T, TestCaseError> {
    text.parse().map_err(|error: motcua::Error| TestCaseError::fail(error.to_string()))
}

/// Words and numbers that the reader knows, so that noise gets far into it.
const KNOWN: &[&str] = &[
    "2.610",
    "94,2%",
    "2.805",
    "17,102",
    "15",
    "0",
    "1.234.567",
    "99.345%",
    "206/224",
    "11/7/2020",
    "31/2020/QĐ-UBND",
    "2019",
    "nhiệm vụ",
    "hồ sơ",
    "đã hoàn thành",
    "chưa hoàn thành",
    "đúng hạn",
    "quá hạn",
    "trong đó",
    "gồm",
    "bao gồm",
    "tổng số",
    "còn lại",
    "chiếm",
    "đạt tỷ lệ",
    "tăng",
    "giảm",
    "so với",
    "từ",
    "lên",
    "điểm phần trăm",
    "phần trăm",
    "%",
    "(",
    ")",
    ":",
    ";",
    ",",
    ".",
    "\n",
    "–",
    "/",
    "ngàn",
    "triệu",
    "gần",
    "hơn",
    "khoảng",
    "không quá",
    "lần",
    "gấp",
    "năm",
    "quý",
    "số",
    "rất tốt",
    "chưa tốt",
    "tiếp nhận mới",
    "kỳ trước chuyển sang",
    "999999999999999999999",
    "\u{301}",
];

fn noise() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        8 => prop::sample::select(KNOWN.to_vec()).prop_map(str::to_owned),
        1 => ".{0,6}",
    ];
    prop::collection::vec((word, any::<bool>()), 0..24).prop_map(|words| {
        words.iter().map(|(w, space)| if *space { format!("{w} ") } else { w.clone() }).collect()
    })
}

proptest! {
    #[test]
    fn a_sum_is_consistent_exactly_when_it_is_equal(
        parts in prop::collection::vec(COUNT, 0..14),
        off in -3_i64..=3,
    ) {
        let total: i64 = parts.iter().sum();
        let whole = (total + off).max(0);
        let checked = sum(whole.into(), &spans(&parts));
        prop_assert_eq!(checked.consistent(), whole == total);
        prop_assert_eq!(checked.difference(), Figure::whole(whole - total));
        let open = residual(whole.into(), &spans(&parts)).verdict();
        prop_assert_eq!(open == Verdict::Inconsistent, whole < total);
        let sides = balance(&[whole.into()], &spans(&parts));
        prop_assert_eq!(sides.difference(), checked.difference());
    }

    #[test]
    fn what_is_recomputed_is_consistent(claimed in percent(), part in COUNT, whole in 1..2_000_000_i64) {
        let claimed: Percent = parsed(&claimed)?;
        let checked = percentage(claimed, part.into(), whole.into());
        let again = checked.recomputed().map(|recomputed| {
            prop_assert_eq!(recomputed.decimals(), claimed.decimals());
            let verdict = percentage(recomputed, part.into(), whole.into()).verdict();
            prop_assert_eq!(verdict, Verdict::Consistent);
            prop_assert_eq!(recomputed == claimed, checked.verdict() == Verdict::Consistent);
            Ok(())
        });
        again.unwrap_or_else(|| Err(TestCaseError::fail("nothing was recomputed")))?;
    }

    #[test]
    fn what_holds_holds_for_wider_figures_and_those_have_no_second_room(
        claimed in percent(),
        part in COUNT,
        whole in 1..2_000_000_i64,
        wider in 0_i64..500,
    ) {
        let claimed: Percent = parsed(&claimed)?;
        let exact = percentage(claimed, part.into(), whole.into()).verdict();
        let (low, high) = (Figure::whole((part - wider).max(0)), Figure::whole(part + wider));
        let span = Span::new(low, high).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let wide = percentage(claimed, span, whole.into()).verdict();
        prop_assert!(exact != Verdict::Consistent || wide == Verdict::Consistent);
        prop_assert!(exact != Verdict::NotRecomputable || wide == exact);
        prop_assert!(span.as_exact().is_some() || wide != Verdict::Rounding);
        let sums = sum(whole.into(), &[span]).verdict();
        prop_assert!(sums <= sum(whole.into(), &[part.into()]).verdict());
    }

    #[test]
    fn a_change_that_is_the_difference_holds_in_its_direction_only(from in COUNT, to in COUNT) {
        let word = if to < from { "giảm" } else { "tăng" };
        let other = if to < from { "tăng" } else { "giảm" };
        let levels = (Level::Number(Figure::whole(from)), Level::Number(Figure::whole(to)));
        for (word, holds) in [(word, true), (other, from == to)] {
            let claimed: ClaimedChange = parsed(&format!("{word} {}", Figure::whole((to - from).abs())))?;
            let checked = change(claimed, levels.0, levels.1)
                .map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(checked.verdict() == Verdict::Consistent, holds);
        }
    }

    #[test]
    fn shares_of_one_whole_are_at_most_off_by_rounding(parts in prop::collection::vec(1..100_000_i64, 1..8)) {
        let total: i64 = parts.iter().sum();
        let claimed: Percent = parsed("0,0%")?;
        let printed: Vec<Percent> = parts
            .iter()
            .filter_map(|part| percentage(claimed, (*part).into(), total.into()).recomputed())
            .collect();
        prop_assert_eq!(printed.len(), parts.len());
        prop_assert!(shares(&printed, false).verdict() <= Verdict::Rounding);
    }

    #[test]
    fn a_figure_reads_back(millionths in 0_i64..1_000_000_000_000) {
        let text = format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000);
        let figure = Figure::from_plain(&text)
            .map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(Figure::from_plain(&figure.to_plain()), Ok(figure));
        // Three digits after a single mark have two readings, and are refused rather than guessed.
        if let Ok(again) = figure.to_string().parse::<Figure>() {
            prop_assert_eq!(again, figure);
        }
    }

    #[test]
    fn the_reader_takes_any_text_and_stays_within_it(text in noise()) {
        let told = read(&text);
        let length = text.chars().count();
        for unread in told.unread() {
            prop_assert!(unread.at() < unread.end() && unread.end() <= length);
            let words: String =
                text.chars().skip(unread.at()).take(unread.end() - unread.at()).collect();
            prop_assert_eq!(unread.text(), words);
        }
        for statement in told.statements() {
            let within = statement.at.is_some_and(|(at, end)| at < end && end <= length);
            prop_assert!(within, "{:?}", statement);
        }
        // What was read can always be checked.
        prop_assert!(check(told.statements()).is_ok());
    }
}

#[test]
fn decomposed_and_unmarked_text_says_the_same() {
    let composed = "tổng số 1.736 nhiệm vụ: đã hoàn thành 1.568 nhiệm vụ (đạt 90,3%), còn 168 nhiệm vụ chưa hoàn thành";
    let decomposed = "to\u{302}\u{309}ng so\u{302}\u{301} 1.736 nhie\u{323}\u{302}m vu\u{323}: đa\u{303} hoa\u{300}n tha\u{300}nh 1.568 nhie\u{323}\u{302}m vu\u{323} (đa\u{323}t 90,3%), co\u{300}n 168 nhie\u{323}\u{302}m vu\u{323} chu\u{31b}a hoa\u{300}n tha\u{300}nh";
    let unmarked = "tong so 1.736 nhiem vu: da hoan thanh 1.568 nhiem vu (dat 90,3%), con 168 nhiem vu chua hoan thanh";
    let verdicts = |text: &str| -> Option<Vec<_>> {
        let findings = check(read(text).statements()).ok()?;
        Some(findings.iter().map(|finding| (finding.kind(), finding.verdict())).collect())
    };
    let expected = verdicts(composed);
    assert!(expected.as_ref().is_some_and(|found| found.len() == 2), "{expected:?}");
    assert_eq!(verdicts(decomposed), expected);
    assert_eq!(verdicts(unmarked), expected);
}
