//! The claims that a tree of counts makes.

use super::belonging::UNFINISHED;
use super::equation::equations;
use super::items::Item;
use super::outline::{Changed, Link, Node, Outline, Rate};
use super::role::{Family, Role, role};
use super::tokens::Tokens;
use crate::audit::{Claim, Figure, Named, Percent, Span, Statement, Verdict, percentage};
use std::collections::BTreeSet;

/// Answers of one scale, of which a person gives one.
const SCALE: &[&str] = &[
    "rất tốt",
    "tốt",
    "khá",
    "trung bình",
    "bình thường",
    "chưa tốt",
    "không tốt",
    "kém",
    "yếu",
    "rất hài lòng",
    "hài lòng",
    "chưa hài lòng",
    "không hài lòng",
    "đồng ý",
    "không đồng ý",
];

/// Claims with the tokens that they rest on.
pub(super) struct Made {
    pub(super) statements: Vec<Statement>,
    /// The tokens at which the numbers of a claim begin.
    pub(super) used: BTreeSet<usize>,
}

struct Maker<'t> {
    tokens: &'t Tokens,
    outline: &'t Outline,
    made: Made,
}

pub(super) fn claims(tokens: &Tokens, items: &[Item], outline: &Outline) -> Made {
    let made = Made { statements: Vec::new(), used: BTreeSet::new() };
    let mut maker = Maker { tokens, outline, made };
    for (at, node) in outline.nodes.iter().enumerate() {
        maker.parts(at, node);
        for rate in &node.rates {
            maker.rate(node, *rate);
        }
    }
    for changed in &outline.changes {
        maker.changed(*changed);
    }
    for sentence in &outline.loose {
        maker.scale(sentence);
    }
    for equation in equations(tokens, items) {
        maker.made.used.extend(equation.terms);
        maker.claim(equation.first, equation.after, equation.claim);
    }
    let mut made = maker.made;
    made.statements.sort_by_key(|statement| statement.at);
    for (number, statement) in made.statements.iter_mut().enumerate() {
        statement.id = Some(format!("c{}", number + 1));
    }
    made
}

impl<'t> Maker<'t> {
    /// A claim over these tokens.
    fn claim(&mut self, first: usize, after: usize, claim: Claim) {
        let at = self.tokens.get(first).map(|token| token.at);
        let end =
            after.checked_sub(1).and_then(|last| self.tokens.get(last)).map(|token| token.end);
        self.made.statements.push(Statement { id: None, at: at.zip(end), claim });
        self.made.used.insert(first);
    }

    /// What the parts of a whole claim: a list said to be all of them, then those that must be, then the others.
    fn parts(&mut self, at: usize, node: &Node) {
        let outline: &'t Outline = self.outline;
        let of = |child: &&'t Node| child.parent.is_some_and(|parent| parent.node == at);
        let is_closed = |child: &&'t Node| link_of(child) == Some(Link::Closed);
        let (closed, children): (Vec<&'t Node>, Vec<&'t Node>) =
            outline.nodes.iter().filter(of).partition(is_closed);
        if !closed.is_empty() {
            self.list(node, &closed, true);
        }
        // Settled beside overdue and within time: the open ones are told by their time.
        let split = [Role::Settled, Role::Late, Role::Within];
        let has = |role: &Role| children.iter().any(|child| child.role == *role);
        if children.len() == 3 && split.iter().all(has) {
            self.list(node, &children, true);
            return;
        }
        let mut taken: BTreeSet<usize> = BTreeSet::new();
        for list in lists(node, &children) {
            let free: Vec<&'t Node> = list
                .members
                .iter()
                .copied()
                .filter(|child| !taken.contains(&child.first))
                .collect();
            if free.len() < list.members.len() && list.all || free.is_empty() {
                continue;
            }
            if list.all && list.family == Family::Flow && list.assumed {
                let carried = children.iter().find(|child| child.role == Role::Carried);
                let new = children.iter().any(|child| child.role == Role::New);
                if let Some(carried) = carried.filter(|_| !new && !makes(node, &free)) {
                    self.balance(node, carried, &free);
                    taken.insert(carried.first);
                    continue;
                }
            }
            let members = if list.all { self.completed(at, node, free) } else { free };
            taken.extend(members.iter().map(|child| child.first));
            self.list(node, &members, list.all);
        }
    }

    /// What came in and was carried over, against what went out and stays.
    fn balance(&mut self, received: &Node, carried: &Node, went: &[&Node]) {
        let named = |node: &Node| Named { name: named(node), value: node.value };
        let all = [received, carried].into_iter().chain(went.iter().copied());
        let (mut first, mut after) = (received.first, received.after);
        for node in all {
            first = first.min(node.first);
            after = after.max(node.after);
            self.made.used.insert(node.first);
        }
        let came = vec![named(carried), named(received)];
        let went = went.iter().map(|node| named(node)).collect();
        self.claim(first, after, Claim::Balance { came, went });
    }

    /// The parts of a whole, with the one count of the sentence that is missing among them, if it is there.
    // READING: a report seldom says which of its counts make up a whole. Where those that must do not, and one
    // more that is part of nothing else does, it is meant.
    fn completed(&self, at: usize, node: &Node, members: Vec<&'t Node>) -> Vec<&'t Node> {
        if makes(node, &members) {
            return members;
        }
        let outline: &'t Outline = self.outline;
        let (Some(first), Some(last)) = (members.first(), members.last()) else { return members };
        let free = outline.nodes.iter().filter(|other| {
            let near = other.first > node.first
                && (other.sentence == first.sentence || other.sentence == last.sentence);
            let here = members.iter().any(|member| member.first == other.first);
            let loose =
                other.parent.is_none_or(|parent| parent.node == at || parent.link == Link::Assumed);
            near && !here && loose
        });
        let mut fitting = free.filter_map(|other| {
            let mut more = members.clone();
            more.push(other);
            more.sort_by_key(|member| member.first);
            makes(node, &more).then_some(more)
        });
        match (fitting.next(), fitting.next()) {
            (Some(more), None) => more,
            _ => members,
        }
    }

    /// A whole with its list of parts, which are all of them or not.
    // READING: a list that makes up its whole before its last members is over there: "cấp tỉnh 1.921, cấp xã 332,
    // 51 dùng chung" of 2.253 counts the 51 once more.
    fn list(&mut self, node: &Node, members: &[&Node], all: bool) {
        let beyond = members.iter().fold(Figure::ZERO, |sum, part| sum.plus(part.value.low()));
        let ends = (2..members.len()).rev().filter(|_| beyond > node.value.high());
        let mut leading = ends.filter_map(|end| members.get(..end));
        let members = leading.find(|leading| makes(node, leading)).unwrap_or(members);
        let first = members.iter().map(|child| child.first).min().unwrap_or(node.first);
        let after = members.iter().map(|child| child.after).max().unwrap_or(node.after);
        let parts: Vec<Named> =
            members.iter().map(|child| Named { name: named(child), value: child.value }).collect();
        let whole = node.value;
        let (begin, end) = (node.first.min(first), node.after.max(after));
        // A fraction says the same by itself; a bracket with more than what stands before it lists no part of it.
        let nothing = |child: &&Node| match link_of(child) {
            Some(Link::Over) => true,
            Some(Link::Beside) => child.value.low() > node.value.high(),
            _ => false,
        };
        if !all && members.len() == 1 && members.iter().all(nothing) {
            return;
        }
        self.made.used.insert(node.first);
        self.made.used.extend(members.iter().map(|child| child.first));
        match (members, all) {
            ([only], false) => {
                let part = only.value;
                self.claim(begin, end, Claim::Part { part, whole });
            }
            (_, false) => self.claim(begin, end, Claim::Residual { whole, parts }),
            (_, true) => {
                self.claim(begin, end, Claim::Sum { whole, parts });
                self.complements(members);
            }
        }
    }

    /// The percentages printed beside all parts of a whole.
    fn complements(&mut self, members: &[&Node]) {
        let rates: Vec<(Option<String>, Rate)> = members
            .iter()
            .filter_map(|child| Some((named(child), *child.rates.first()?)))
            .collect();
        let first = rates.iter().map(|(_, rate)| rate.first).min();
        let after = rates.iter().map(|(_, rate)| rate.after).max();
        if rates.len() < 2 || rates.len() != members.len() {
            return;
        }
        let shares = rates.into_iter().map(|(name, rate)| (name, rate.percent)).collect();
        if let (Some(first), Some(after)) = (first, after) {
            self.claim(first, after, Claim::Shares { shares, several: false });
        }
    }

    fn rate(&mut self, node: &Node, rate: Rate) {
        let claimed = rate.percent;
        let whole = self.base(node, claimed);
        let bases = self
            .outline
            .nodes
            .iter()
            .filter(|other| other.value.low() >= node.value.low() && other.first != node.first)
            .map(|other| Named { name: named(other), value: other.value })
            .collect();
        self.made.used.extend([node.first, rate.first]);
        let claim = Claim::Percentage { claimed, part: Some(node.value), whole, bases };
        self.claim(node.first.min(rate.first), rate.after, claim);
    }

    /// The base of a percentage: the nearest of the wholes that its count is part of by which it holds,
    /// otherwise the nearest.
    // READING: a report seldom names the base; "5.361 đúng hạn (64,73%)" may be of what was finished or of
    // everything, and the one that holds is meant. What was due ("đến hạn") is seldom printed at all, and
    // no other whole stands in for it.
    fn base(&mut self, node: &Node, claimed: Percent) -> Option<Span> {
        let mut wholes: Vec<&Node> = Vec::new();
        let mut link = node.parent;
        let due = node.name.contains("đến hạn") || node.name.contains("den han");
        if due && link.is_some_and(|parent| parent.link == Link::Assumed) {
            link = None;
        }
        while let Some(above) = link.and_then(|parent| self.outline.nodes.get(parent.node)) {
            wholes.push(above);
            link = above.parent;
            if wholes.len() > self.outline.nodes.len() {
                break;
            }
        }
        let holds = |whole: &&&Node| {
            percentage(claimed, node.value, whole.value).verdict() <= Verdict::Rounding
        };
        // What is only assumed to be the whole may confirm a share and not contradict it.
        let assumed = link_of(node) == Some(Link::Assumed);
        let stated = |whole: &&&Node| !assumed || whole.role == Role::Whole;
        let whole = wholes.iter().find(holds).or_else(|| wholes.first().filter(stated))?;
        self.made.used.insert(whole.first);
        Some(whole.value)
    }

    fn changed(&mut self, changed: Changed) {
        let Changed { first, after, change, from, to, of } = changed;
        self.made.used.extend(of);
        self.claim(first, after, Claim::Change { claimed: change, from, to });
    }

    /// Percentages of a sentence that are the answers of one scale; others claim something alone.
    fn scale(&mut self, rates: &[Rate]) {
        let first = rates.first().map(|rate| rate.first);
        let after = rates.last().map(|rate| rate.after);
        let (Some(first), Some(after)) = (first, after) else { return };
        let beside = |rate: &Rate| {
            // What stands before it belongs to it only up to the last mark: "tốt 78%, bình thường là 80%".
            let lowest = rate.first.saturating_sub(4);
            let mark = (lowest..rate.first).rev().find(|at| self.tokens.word(*at).is_none());
            let before = mark.map_or(lowest, |at| at + 1);
            self.answer(before, rate.first).or_else(|| self.answer(rate.after, rate.after + 12))
        };
        if let [one, other] = rates
            && let Some(shares) = self.complement(*one, *other)
        {
            self.made.used.extend([one.first, other.first]);
            self.claim(first, after, Claim::Shares { shares, several: false });
            return;
        }
        let named: Vec<Option<String>> = rates.iter().map(beside).collect();
        if rates.len() >= 2 && named.iter().all(Option::is_some) {
            let shares = named.into_iter().zip(rates.iter().map(|rate| rate.percent)).collect();
            self.made.used.extend(rates.iter().map(|rate| rate.first));
            self.claim(first, after, Claim::Shares { shares, several: false });
            return;
        }
        for rate in rates {
            let claim = Claim::Percentage {
                claimed: rate.percent,
                part: None,
                whole: None,
                bases: Vec::new(),
            };
            self.claim(rate.first, rate.after, claim);
        }
    }

    /// "Đúng hạn: 98,5%; quá hạn: 1,5%": what was settled was the one or the other.
    fn complement(&self, one: Rate, other: Rate) -> Option<Vec<(Option<String>, Percent)>> {
        let words = |rate: Rate| {
            let before = (rate.first.saturating_sub(8)..rate.first).rev();
            let mark = |at: &usize| !(self.tokens.word(*at).is_some() || self.tokens.has(*at, ':'));
            (
                before.clone().find(mark).map_or(rate.first.saturating_sub(8), |at| at + 1),
                rate.first,
            )
        };
        let told = [one, other].map(words);
        let [first, second] = told;
        let finished =
            told.iter().all(|(from, until)| !self.tokens.holds(*from, *until, UNFINISHED));
        let roles = told.map(|(from, until)| role(self.tokens, from, until));
        let pair = [Role::OnTime, Role::Late].iter().all(|wanted| roles.contains(wanted));
        let name = |(from, until)| Some(self.tokens.words(from, until));
        (finished && pair).then(|| vec![(name(first), one.percent), (name(second), other.percent)])
    }

    /// The answer of a scale among these tokens, before the next number.
    fn answer(&self, from: usize, until: usize) -> Option<String> {
        let until = (from..until).find(|at| self.tokens.number(*at).is_some()).unwrap_or(until);
        (from..until).find_map(|at| {
            // The longest that begins there: "rất tốt", not "tốt".
            let longest = SCALE.iter().filter_map(|words| self.tokens.phrase(at, words)).max()?;
            Some(self.tokens.words(at, longest))
        })
    }
}

/// Parts of one family under one whole.
struct List<'t> {
    family: Family,
    members: Vec<&'t Node>,
    /// Whether they must make it up.
    all: bool,
    /// Whether no word says that they are its parts.
    assumed: bool,
}

/// The parts of a whole by what they are of, those that must make it up first: they may need what another list
/// would take.
fn lists<'t>(node: &Node, children: &[&'t Node]) -> Vec<List<'t>> {
    let roles: Vec<Role> = children.iter().map(|child| child.role).collect();
    let distinct = (1..roles.len()).all(|place| {
        let (before, here) = roles.split_at_checked(place).unwrap_or((&[], &[]));
        here.first().is_none_or(|role| !before.contains(role))
    });
    let mut lists: Vec<List<'t>> = Vec::new();
    for family in Family::ALL {
        let members: Vec<&'t Node> =
            children.iter().copied().filter(|child| child.role.family() == family).collect();
        let has = |role: Role| members.iter().any(|child| child.role == role);
        let all = match family {
            Family::Flow => has(Role::Settled) && has(Role::Open),
            Family::Origin => has(Role::New) && has(Role::Carried),
            Family::Channel => has(Role::Online) && has(Role::Direct),
            Family::Time => {
                // Of everything received the open ones are missing.
                has(Role::Late)
                    && (has(Role::OnTime) || has(Role::Early) || has(Role::Within))
                    && matches!(node.role, Role::Settled | Role::Open)
            }
            Family::Whole | Family::Other => false,
        };
        let assumed = members.iter().all(|child| link_of(child) == Some(Link::Assumed));
        let once = family == Family::Other || members.len() < 2 || distinct;
        if !members.is_empty() && once && (all || !assumed) {
            lists.push(List { family, members, all, assumed });
        }
    }
    lists.sort_by_key(|list| !list.all);
    lists
}

/// Whether parts make up a whole.
fn makes(whole: &Node, parts: &[&Node]) -> bool {
    let (low, high) = parts.iter().fold((Figure::ZERO, Figure::ZERO), |(low, high), part| {
        (low.plus(part.value.low()), high.plus(part.value.high()))
    });
    low <= whole.value.high() && whole.value.low() <= high
}

fn named(node: &Node) -> Option<String> {
    (!node.name.is_empty()).then(|| node.name.clone())
}

fn link_of(node: &Node) -> Option<Link> {
    node.parent.map(|parent| parent.link)
}
