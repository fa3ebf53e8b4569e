//! Surveys of satisfaction: answers on a scale, with who did not answer.

use super::estimate::{Interval, wilson};
use crate::error::{Error, Result};
use crate::ratio::Ratio;

/// The answers to one question of a survey (*khảo sát mức độ hài lòng*), from the lowest mark to the highest.
///
/// # Example
///
/// ```
/// use motcua::statistics::Survey;
///
/// // 200 asked: very dissatisfied 2, dissatisfied 8, neutral 20, satisfied 90, very satisfied 60.
/// let survey = Survey::new(200, &[2, 8, 20, 90, 60])?;
/// assert_eq!(survey.response_rate().map(|rate| rate.percent(1)).as_deref(), Some("90,0%"));
/// assert_eq!(survey.satisfied(4).map(|rate| rate.percent(1)).as_deref(), Some("83,3%"));
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Survey {
    asked: u64,
    marks: Vec<u64>,
}

impl Survey {
    /// So many were asked; so many gave each mark, lowest first.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for more answers than were asked of a question
    /// with one answer, and for no marks.
    pub fn new(asked: u64, marks: &[u64]) -> Result<Self> {
        let answers: u128 = marks.iter().copied().map(u128::from).sum();
        if marks.is_empty() || answers > u128::from(asked) {
            let expected = format!("marks whose answers are at most the {asked} asked");
            return Err(Error::argument("marks", &answers, &expected));
        }
        Ok(Self { asked, marks: marks.to_vec() })
    }

    /// How many were asked.
    pub const fn asked(&self) -> u64 {
        self.asked
    }

    /// How many answered.
    pub fn answered(&self) -> u64 {
        self.marks.iter().sum()
    }

    /// The share that answered (*tỷ lệ trả lời*).
    pub fn response_rate(&self) -> Option<Ratio> {
        ratio(self.answered(), self.asked)
    }

    /// The share of the answers with this mark, counted from 1, or a higher one (*mức độ hài lòng*).
    pub fn satisfied(&self, from: usize) -> Option<Ratio> {
        ratio(self.at_least(from), self.answered())
    }

    /// The share of the answers below that mark.
    pub fn dissatisfied(&self, below: usize) -> Option<Ratio> {
        ratio(self.answered() - self.at_least(below), self.answered())
    }

    /// The interval of the satisfied share at 95 %, with so many decimals of a per cent.
    pub fn interval(&self, from: usize, decimals: u32) -> Option<Interval> {
        wilson(self.at_least(from), self.answered(), decimals)
    }

    /// The mean mark, from 1.
    pub fn mean(&self) -> Option<Ratio> {
        let marks = self.marks.iter().copied().map(i128::from).zip(1_i128..);
        let sum = marks.map(|(count, mark)| count * mark).sum();
        let answered = self.answered();
        (answered > 0).then(|| Ratio::from_wide(sum, answered.into())).flatten()
    }

    fn at_least(&self, from: usize) -> u64 {
        self.marks.iter().skip(from.saturating_sub(1)).sum()
    }

    /// Whether shares of one question can only be those of a question with several answers: together they
    /// exceed 100 per cent by more than their rounding (*câu hỏi nhiều lựa chọn*).
    ///
    /// `tenths` are the shares in tenths of a per cent.
    pub fn has_several_answers(tenths: &[u32]) -> bool {
        let rounding = u64::try_from(tenths.len()).unwrap_or(u64::MAX).div_ceil(2);
        tenths.iter().copied().map(u64::from).sum::<u64>() > 1000 + rounding
    }
}

fn ratio(part: u64, whole: u64) -> Option<Ratio> {
    Ratio::new(i64::try_from(part).ok()?, i64::try_from(whole).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_beyond_all_numbers_are_refused_and_large_ones_have_a_mean() -> Result<()> {
        assert!(Survey::new(u64::MAX, &[u64::MAX, 1]).is_err());
        let most = i64::MAX.unsigned_abs();
        let survey = Survey::new(most, &[0, 0, 0, 0, most])?;
        assert_eq!(survey.mean().map(|mean| mean.decimal(2)).as_deref(), Some("5,00"));
        Ok(())
    }
}
