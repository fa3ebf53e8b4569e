//! What a count is part of: by the list or bracket that it stands in, by the words that name its whole, and, where
//! none do, by what it is of.

use super::outline::{Link, Node, Parent, Walk};
use super::role::{Family, Role};

/// What a percentage is of, where a bracket names it.
const PLANS: &[&str] = &["kế hoạch", "dự toán", "chỉ tiêu", "tổng số", "cùng kỳ"];
/// Words in a bracket that tell of another time or of what was planned.
const ANOTHER_TIME: &[&str] = &[
    "lũy kế",
    "luỹ kế",
    "cùng kỳ",
    "năm trước",
    "tháng trước",
    "quý trước",
    "kế hoạch",
    "chỉ tiêu",
    "năm",
];
/// Words that tell of one body or one time among others.
const OTHERS: &[&str] = &["cấp tỉnh", "cấp huyện", "cấp xã", "sở", "ubnd", "năm", "quý", "tháng"];
/// Words of what is not finished.
pub(super) const UNFINISHED: &[&str] = &["chưa", "đang", "còn"];
/// What stands before the whole of the counts that were named.
pub(super) const OUT_OF: &[&str] = &["trên tổng số", "trong tổng số", "trên tổng"];
/// What stands before the sum of the counts that were named.
pub(super) const TOTALS: &[&str] = &["tổng cộng", "cộng chung", "tổng số"];

impl Walk<'_> {
    /// Whether a count stands in a bracket behind a percentage of a plan: `102% kế hoạch năm (1.210 …)`.
    pub(super) fn is_planned(&self, first: usize) -> bool {
        let bracket = first.checked_sub(1).filter(|at| self.tokens.has(*at, '('));
        let (Some(rate), Some(bracket)) = (self.last_rate, bracket) else { return false };
        let words = (rate.after..bracket).all(|at| self.tokens.word(at).is_some());
        words && self.tokens.holds(rate.after, bracket, PLANS)
    }

    /// Whether a bracket begins with the words of another time: `(lũy kế 100 hồ sơ)`, `(cùng kỳ năm 2021: 12)`.
    pub(super) fn is_of_another_time(&self, first: usize) -> bool {
        let lowest = first.saturating_sub(8);
        let bracket = (lowest..first).rev().find(|at| self.tokens.has(*at, '('));
        !self.brackets.is_empty()
            && bracket.is_some_and(|at| self.tokens.holds(at + 1, first, ANOTHER_TIME))
    }

    /// The count before a bracket with its plan is a share of that plan, whatever it is part of besides.
    pub(super) fn plan(&mut self, made: usize) {
        let done = self.brackets.last().copied().flatten();
        if let Some(done) = done.and_then(|done| self.outline.nodes.get_mut(done)) {
            done.parent = Some(Parent { node: made, link: Link::Over });
        }
    }

    /// "1.250 hồ sơ trên tổng số 2.000 hồ sơ": the counts of the sentence that are part of nothing yet are of this
    /// one, and what is said next is still said of them.
    pub(super) fn out_of(&mut self, total: usize) -> bool {
        let sentence = self.sentence;
        let mut found = Vec::new();
        for (at, node) in self.outline.nodes.iter().enumerate() {
            if at != total && node.first >= sentence && node.parent.is_none() {
                found.push(at);
            }
        }
        let link = if found.len() == 1 { Link::Over } else { Link::Open };
        for at in &found {
            if let Some(node) = self.outline.nodes.get_mut(*at) {
                node.parent = Some(Parent { node: total, link });
            }
        }
        if let Some(whole) = self.outline.nodes.get_mut(total) {
            whole.role = Role::Whole;
        }
        !found.is_empty()
    }

    /// The counts of the sentence before a total that sums them up.
    pub(super) fn sum_up(&mut self, total: usize) {
        let Some((whole, before)) = self.outline.nodes.split_last_mut() else { return };
        let sentence = self.sentence;
        let mut parts: Vec<&mut Node> =
            before.iter_mut().filter(|node| node.first >= sentence).collect();
        // "Trước hạn 7.900, đúng hạn 2.000; tổng số đã giải quyết 10.000": what is summed up is of one kind, and its
        // sum of the kind that those make up.
        let family = parts.first().map(|node| node.role.family());
        let fits = match family {
            Some(Family::Origin | Family::Channel) => whole.role == Role::Whole,
            Some(Family::Time) => whole.role == Role::Settled,
            Some(Family::Other) => matches!(whole.role, Role::Whole | Role::Other),
            _ => false,
        };
        let alike = |node: &&mut Node| {
            let nouns = node.noun.as_ref().zip(whole.noun.as_ref());
            node.parent.is_none()
                && Some(node.role.family()) == family
                && nouns.is_none_or(|(noun, of)| noun == of)
        };
        if fits && parts.len() >= 2 && whole.parent.is_none() && parts.iter().all(alike) {
            for part in &mut parts {
                part.parent = Some(Parent { node: total, link: Link::Open });
            }
        }
    }

    /// Whether the sentence names a body or a time before the count, where the whole stands in an earlier one.
    fn tells_of_another(&self, first: usize) -> bool {
        let whole = self.whole.and_then(|node| self.outline.nodes.get(node));
        whole.is_some_and(|whole| whole.first < self.sentence)
            && self.tokens.holds(self.sentence, first, OTHERS)
    }

    /// What the time of a count tells of: on time is what was settled, within time what is in progress, and late
    /// what the count before it is.
    fn timed(&self, role: Role, unfinished: bool) -> Option<usize> {
        let sentence = self.sentence;
        let mut nodes = self.outline.nodes.iter().enumerate().rev();
        let last_of = |wanted: Role| {
            let of = |(_, node): &(usize, &Node)| node.first >= sentence && node.role == wanted;
            self.outline.nodes.iter().enumerate().rev().find(of).map(|(at, _)| at)
        };
        match role {
            Role::Within => last_of(Role::Open),
            Role::Late if unfinished => last_of(Role::Open),
            Role::Late => {
                let told = |(_, node): &(usize, &Node)| {
                    matches!(node.role.family(), Family::Time | Family::Flow)
                };
                let (at, before) = nodes.find(told)?;
                match before.role.family() {
                    Family::Flow => Some(at),
                    _ => before.parent.map(|parent| parent.node),
                }
            }
            _ => last_of(Role::Settled).or(self.flow),
        }
    }

    /// What a count is part of.
    pub(super) fn parent(
        &mut self,
        role: Role,
        noun: Option<&str>,
        first: usize,
        unfinished: bool,
    ) -> Option<Parent> {
        let family = role.family();
        while let Some(frame) = self.frames.last_mut() {
            let parent_role =
                self.outline.nodes.get(frame.parent).map_or(Role::Other, |node| node.role);
            let nested =
                family == Family::Flow && matches!(parent_role, Role::Settled | Role::Open);
            let accepted = match frame.family {
                _ if frame.link == Link::Closed => true,
                _ if nested => false,
                None => true,
                Some(known) if family == Family::Whole => known == family,
                Some(known) => known == family || parent_role == Role::Whole,
            };
            let parted = self.parted.is_some_and(|at| frame.last.is_some_and(|last| last < at));
            let other = frame.family.is_some_and(|known| known != family);
            if accepted && !(parted && other) {
                frame.family.get_or_insert(family);
                frame.run |= frame.last.is_some() && !parted;
                frame.last = Some(first);
                return Some(Parent { node: frame.parent, link: frame.link });
            }
            if frame.depth > 0 {
                // What stands in brackets belongs to nothing outside them.
                return None;
            }
            self.frames.pop();
        }
        if !self.brackets.is_empty() {
            return None;
        }
        let whole = self.whole.filter(|_| !self.tells_of_another(first));
        let assumed = match family {
            Family::Time => self.timed(role, unfinished).or(whole),
            Family::Flow | Family::Origin | Family::Channel => whole,
            Family::Whole | Family::Other => None,
        }?;
        let same = |node: &Node| match (node.noun.as_deref(), noun) {
            (Some(known), Some(noun)) => known == noun,
            _ => true,
        };
        let fits = self.outline.nodes.get(assumed).is_some_and(same);
        fits.then_some(Parent { node: assumed, link: Link::Assumed })
    }
}
