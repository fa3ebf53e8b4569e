//! Statuses and ways in as cells hold them.

use super::synonyms::{key, without_brackets};
use crate::dossier::{NationalStatus, State};
use crate::procedure::Channel;
use std::collections::HashMap;

/// What local systems call the states, beside the ten names of the national portal.
const STATES: &[(State, &[&str])] = &[
    (State::Submitted, &["Chờ tiếp nhận", "Chưa tiếp nhận", "Mới nộp", "Đã nộp"]),
    (State::NotReceived, &["Từ chối tiếp nhận", "Không tiếp nhận", "Từ chối nhận"]),
    (State::Received, &["Đã tiếp nhận", "Mới tiếp nhận", "Tiếp nhận"]),
    (State::Processing, &["Đang giải quyết", "Đang thụ lý", "Chờ xử lý", "Chờ duyệt", "Chờ ký"]),
    (
        State::AwaitingSupplement,
        &[
            "Yêu cầu bổ sung",
            "Chờ bổ sung",
            "Bổ sung hồ sơ",
            "Đang bổ sung",
            "Yêu cầu bổ sung hồ sơ",
            "Chờ bổ sung hồ sơ",
        ],
    ),
    (
        State::AwaitingFee,
        &[
            "Chờ thanh toán",
            "Chờ nộp phí",
            "Yêu cầu thanh toán",
            "Chờ thực hiện nghĩa vụ tài chính",
        ],
    ),
    (State::Suspended, &["Tạm dừng", "Tạm dừng xử lý"]),
    (
        State::Ready,
        &[
            "Đã có kết quả",
            "Đã giải quyết",
            "Đã giải quyết xong",
            "Chờ trả kết quả",
            "Đã xử lý",
            "Hoàn thành",
            "Đã hoàn thành",
        ],
    ),
    (State::HandedOver, &["Đã trả", "Đã trả kết quả cho công dân", "Đã trả công dân"]),
    (
        State::Refused,
        &["Từ chối giải quyết", "Đã từ chối", "Từ chối", "Không giải quyết", "Trả lại hồ sơ"],
    ),
    (State::Withdrawn, &["Rút hồ sơ", "Đã rút", "Đã rút hồ sơ", "Công dân rút hồ sơ", "Xin rút"]),
    (State::Stopped, &["Đã dừng xử lý", "Dừng giải quyết", "Đã dừng"]),
];

/// What the ways in are called.
const CHANNELS: &[(Channel, &[&str])] = &[
    (Channel::Direct, &["Trực tiếp", "Nộp trực tiếp", "Tại bộ phận một cửa", "Tại quầy", "direct"]),
    (
        Channel::Online,
        &[
            "Trực tuyến",
            "Nộp trực tuyến",
            "Qua mạng",
            "Nộp qua mạng",
            "Cổng dịch vụ công",
            "online",
        ],
    ),
    (
        Channel::Postal,
        &[
            "Bưu chính",
            "BCCI",
            "Bưu chính công ích",
            "Dịch vụ bưu chính công ích",
            "Qua bưu điện",
            "Bưu điện",
            "Nộp qua bưu chính công ích",
            "postal",
        ],
    ),
];

/// Every name by its key, so that a cell costs one look.
#[derive(Clone, Debug)]
pub(super) struct Words {
    states: HashMap<String, State>,
    channels: HashMap<String, Channel>,
}

impl Words {
    /// The names that are known everywhere, and over them those of the local lists.
    pub(super) fn new(states: &[(String, State)], channels: &[(String, Channel)]) -> Self {
        let mut words = Self { states: keyed(STATES), channels: keyed(CHANNELS) };
        for status in NationalStatus::ALL {
            let state = of_national(status);
            words.states.insert(status.code().to_string(), state);
            words.states.insert(key(status.name()), state);
        }
        words.states.extend(states.iter().cloned());
        words.channels.extend(channels.iter().cloned());
        words
    }

    /// The state that the words or the number of a status stand for; a number is one of the national list.
    /// Words are tried with what stands in brackets (`Đã trả kết quả (quá hạn)`), and without it.
    pub(super) fn state(&self, text: &str) -> Option<State> {
        found(&self.states, text)
    }

    /// The way in that words stand for; the numbers that systems send differ and have to be named.
    pub(super) fn channel(&self, text: &str) -> Option<Channel> {
        found(&self.channels, text)
    }
}

fn keyed<T: Copy>(names: &[(T, &[&str])]) -> HashMap<String, T> {
    names.iter().flat_map(|(one, names)| names.iter().map(|name| (key(name), *one))).collect()
}

fn found<T: Copy>(names: &HashMap<String, T>, text: &str) -> Option<T> {
    let known = names.get(&key(text)).or_else(|| {
        let bare = without_brackets(text);
        names.get(&key(&bare))
    });
    known.copied()
}

const fn of_national(status: NationalStatus) -> State {
    match status {
        NationalStatus::Registered => State::Submitted,
        NationalStatus::Received => State::Received,
        NationalStatus::NotReceived => State::NotReceived,
        NationalStatus::Processing => State::Processing,
        NationalStatus::SupplementRequired => State::AwaitingSupplement,
        NationalStatus::FeeRequired => State::AwaitingFee,
        NationalStatus::Withdrawn => State::Withdrawn,
        NationalStatus::Stopped => State::Stopped,
        NationalStatus::Done => State::Ready,
        NationalStatus::HandedOver => State::HandedOver,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_read_and_none_means_two_things() {
        let words = Words::new(&[], &[]);
        for (state, names) in STATES {
            for name in *names {
                assert_eq!(words.state(name), Some(*state), "{name}");
                assert_eq!(words.state(&crate::text::fold(name)), Some(*state), "{name}");
            }
        }
        for (channel, names) in CHANNELS {
            for name in *names {
                assert_eq!(words.channel(name), Some(*channel), "{name}");
            }
        }
        for status in NationalStatus::ALL {
            let state = words.state(&status.code().to_string());
            assert_eq!(state, words.state(status.name()));
            assert_eq!(state.and_then(State::national), Some(status));
        }
    }

    #[test]
    fn a_local_name_comes_first_and_an_empty_one_is_none() {
        let words = Words::new(&[(key("9"), State::Refused)], &[]);
        assert_eq!(words.state("9"), Some(State::Refused));
        assert_eq!(words.state("Đã trả kết quả (quá hạn)"), Some(State::HandedOver));
        assert_eq!(words.state("???"), None);
        assert_eq!(words.channel("(trực tuyến)"), Some(Channel::Online));
    }
}
