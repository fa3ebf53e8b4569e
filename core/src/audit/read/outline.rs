//! The counts of a text as a tree: which is part of which, and the percentages and changes said of each.

use super::belonging::{OUT_OF, TOTALS, UNFINISHED};
use super::beside::Beside;
use super::items::{Item, ItemKind};
use super::role::{Family, Role, role};
use super::tokens::Tokens;
use crate::audit::{ClaimedChange, Level, Percent, Span, Verdict};

/// One count.
#[derive(Debug)]
pub(super) struct Node {
    /// Its tokens.
    pub(super) first: usize,
    pub(super) after: usize,
    pub(super) value: Span,
    pub(super) role: Role,
    pub(super) name: String,
    pub(super) parent: Option<Parent>,
    pub(super) rates: Vec<Rate>,
    pub(super) noun: Option<String>,
    /// The token at which its sentence begins.
    pub(super) sentence: usize,
}

/// What a count is part of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parent {
    pub(super) node: usize,
    pub(super) link: Link,
}

/// How a list says that it is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// "gồm": all parts.
    Closed,
    /// "trong đó", a colon: some parts, perhaps all.
    Open,
    /// A bracket without such words: some parts, or something else.
    Beside,
    /// `206/224`.
    Over,
    /// No word says it; what the counts are of does.
    Assumed,
}

/// A percentage, by its tokens.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rate {
    pub(super) first: usize,
    pub(super) after: usize,
    pub(super) percent: Percent,
}

/// A change, with what it compares as far as the text says.
#[derive(Clone, Copy, Debug)]
pub(super) struct Changed {
    pub(super) first: usize,
    pub(super) after: usize,
    pub(super) change: ClaimedChange,
    pub(super) from: Option<Level>,
    pub(super) to: Option<Level>,
    /// The token of the later figure, where it is a count.
    pub(super) of: Option<usize>,
}

#[derive(Debug, Default)]
pub(super) struct Outline {
    pub(super) nodes: Vec<Node>,
    pub(super) changes: Vec<Changed>,
    /// Percentages beside no count, by sentence.
    pub(super) loose: Vec<Vec<Rate>>,
    /// Items that were taken as the earlier figure of a change.
    pub(super) used: Vec<usize>,
}

/// What opens a list that is all of its whole.
const CLOSED_LISTS: &[&str] = &["bao gồm", "gồm có", "gồm", "chia ra"];
/// What opens a list that may be all of its whole.
const OPEN_LISTS: &[&str] = &["trong đó", "cụ thể", "trong số đó", "trong số này"];
/// A list that is open: what follows may be part of `parent`.
pub(super) struct Frame {
    pub(super) parent: usize,
    pub(super) link: Link,
    pub(super) depth: usize,
    pub(super) family: Option<Family>,
    /// The token of its last member, and whether two of them stand without a semicolon between.
    pub(super) last: Option<usize>,
    pub(super) run: bool,
}

/// A walk along the tokens.
pub(super) struct Walk<'t> {
    pub(super) tokens: &'t Tokens,
    pub(super) items: &'t [Item],
    pub(super) outline: Outline,
    pub(super) frames: Vec<Frame>,
    /// The last count before each open bracket.
    pub(super) brackets: Vec<Option<usize>>,
    /// The last count of the sentence, and the last percentage said of it.
    pub(super) last: Option<usize>,
    pub(super) last_rate: Option<Rate>,
    /// The token at which the sentence began, and its last count that the times of others part.
    pub(super) sentence: usize,
    pub(super) flow: Option<usize>,
    pub(super) whole: Option<usize>,
    pub(super) loose: Vec<Rate>,
    pub(super) moved: Option<(Level, Level)>,
    /// The last semicolon of the sentence.
    pub(super) parted: Option<usize>,
}

/// Builds the tree.
pub(super) fn outline(tokens: &Tokens, items: &[Item]) -> Outline {
    let mut walk = Walk {
        tokens,
        items,
        outline: Outline::default(),
        frames: Vec::new(),
        brackets: Vec::new(),
        last: None,
        last_rate: None,
        sentence: 0,
        flow: None,
        whole: None,
        loose: Vec::new(),
        moved: None,
        parted: None,
    };
    let mut next = 0;
    let mut at = 0;
    while at < tokens.len() {
        match items.get(next) {
            Some(item) if item.first == at => {
                walk.item(next, *item);
                at = item.after.max(at + 1);
                next += 1;
            }
            _ => at = walk.token(at),
        }
    }
    walk.end(tokens.len());
    walk.outline
}

impl Walk<'_> {
    /// One token that is no number; the token after it.
    fn token(&mut self, at: usize) -> usize {
        let depth = self.brackets.len();
        match self.tokens.mark(at) {
            Some('(' | '[') => {
                self.brackets.push(self.last);
                self.open(Link::Beside);
            }
            Some(')' | ']') => {
                self.frames.retain(|frame| frame.depth < depth);
                if let Some(last) = self.brackets.pop() {
                    self.last = last;
                }
            }
            Some('.' | '\n' | '!' | '?') => self.end(at + 1),
            Some(';') => {
                self.last_rate = None;
                self.parted = Some(at);
                // "gồm 60 …, 40 …; đã giải quyết 80": a list with commas ends at the semicolon.
                self.frames.retain(|frame| frame.depth != depth || !frame.run);
            }
            Some(':') if self.continues(at) => self.open(Link::Open),
            _ => {
                let closed = self.tokens.any(at, CLOSED_LISTS).map(|after| (after, Link::Closed));
                let open = || self.tokens.any(at, OPEN_LISTS).map(|after| (after, Link::Open));
                if let Some((after, link)) = closed.or_else(open) {
                    // "(trong đó …)": the words say what the bracket alone does not.
                    let bracket = self.frames.last_mut().filter(|frame| {
                        frame.link == Link::Beside && frame.depth == depth && frame.last.is_none()
                    });
                    match bracket {
                        Some(frame) => frame.link = link,
                        None => self.open(link),
                    }
                    return after;
                }
            }
        }
        at + 1
    }

    /// Whether a colon follows the last count's own words, with no mark between: `1.736 nhiệm vụ:`.
    fn continues(&self, at: usize) -> bool {
        let last = self.last.and_then(|node| self.outline.nodes.get(node));
        last.is_some_and(|node| (node.after..at).all(|token| self.tokens.word(token).is_some()))
    }

    fn open(&mut self, link: Link) {
        if let Some(parent) = self.last {
            let depth = self.brackets.len();
            self.frames.push(Frame { parent, link, depth, family: None, last: None, run: false });
        }
    }

    fn end(&mut self, next: usize) {
        self.frames.clear();
        self.brackets.clear();
        self.last = None;
        self.last_rate = None;
        self.flow = None;
        self.moved = None;
        self.parted = None;
        self.sentence = next;
        if !self.loose.is_empty() {
            self.outline.loose.push(std::mem::take(&mut self.loose));
        }
    }

    fn item(&mut self, index: usize, item: Item) {
        if self.outline.used.contains(&index) {
            return;
        }
        let Item { first, after, kind } = item;
        match kind {
            ItemKind::Count(value) => self.count(index, value, None),
            ItemKind::Fraction { part, whole } => self.count(index, part, Some(whole)),
            ItemKind::Rate(percent) => {
                let rate = Rate { first, after, percent };
                self.last_rate = Some(rate);
                let said = self.said_of(first);
                let last = said.and_then(|node| self.outline.nodes.get_mut(node));
                match last.filter(|node| node.rates.is_empty()) {
                    Some(node) => node.rates.push(rate),
                    None => self.loose.push(rate),
                }
            }
            ItemKind::Moved { from, to } => {
                self.moved = Some((from, to));
                // "Tăng 19,6%, từ 72% lên 91,6%": the change may stand before what it compares.
                let sentence = self.sentence;
                if let Some(changed) = self
                    .outline
                    .changes
                    .last_mut()
                    .filter(|changed| changed.first >= sentence && changed.from.is_none())
                {
                    (changed.from, changed.to) = (Some(from), Some(to));
                    self.moved = None;
                }
            }
            ItemKind::Change(change) => self.change(index, item, change),
            ItemKind::Unread(_) | ItemKind::Reference => {}
        }
    }

    /// The count that a percentage is said of: the last one, unless a semicolon parts them, or the words
    /// after a comma name something else ("14.101 hồ sơ, tỷ lệ đúng hạn 99,7%").
    fn said_of(&self, first: usize) -> Option<usize> {
        let last = self.last?;
        let node = self.outline.nodes.get(last)?;
        if self.parted.is_some_and(|at| at > node.first) && self.brackets.is_empty() {
            return None;
        }
        let comma = (node.after..first).rev().find(|at| self.tokens.has(*at, ','));
        let named = comma.map_or(Role::Other, |comma| role(self.tokens, comma, first));
        (named == Role::Other || named == node.role).then_some(last)
    }

    /// The percentage before a bracket that begins with this token: `84,46% (13.119/15.533)`.
    fn before_bracket(&mut self, first: usize) -> Option<Rate> {
        let bracket = first.checked_sub(1).filter(|at| self.tokens.has(*at, '('))?;
        let rate = self.loose.last().copied()?;
        let words = (rate.after..bracket).all(|at| self.tokens.word(at).is_some());
        if words { self.loose.pop() } else { None }
    }

    fn change(&mut self, index: usize, item: Item, change: ClaimedChange) {
        let adjacent = |rate: &Rate| {
            (rate.after..item.first).all(|at| {
                self.tokens.word(at).is_some()
                    || matches!(self.tokens.mark(at), Some(',' | ')' | '('))
            }) && item.first.saturating_sub(rate.after) <= 4
        };
        let rate = self.last_rate.filter(adjacent).map(|rate| Level::Rate(rate.percent));
        let count = || {
            let node = self.outline.nodes.get(self.last?)?;
            node.value.as_exact().map(Level::Number)
        };
        let of = if rate.is_some() {
            None
        } else {
            self.last.and_then(|node| self.outline.nodes.get(node))
        };
        let of = of.map(|node| node.first);
        let to = rate.or_else(count);
        let earlier = self.earlier(index, item.after);
        let to = match earlier {
            Some((used, Level::Number(_))) if !self.counts_alike(used) => None,
            _ => to,
        };
        let (from, to) = match (earlier, self.moved.take()) {
            (Some((used, from)), _) => {
                self.outline.used.push(used);
                (Some(from), to.map(|to| self.later(change, from, to)))
            }
            (None, Some((from, to))) => (Some(from), Some(to)),
            (None, None) => (None, to),
        };
        // A rate is compared with a rate; what does not fit is not taken.
        let fits = !matches!(
            (from, to),
            (Some(Level::Rate(_)), Some(Level::Number(_)))
                | (Some(Level::Number(_)), Some(Level::Rate(_)))
        );
        let from = from.filter(|_| fits);
        let Item { first, after, .. } = item;
        self.outline.changes.push(Changed { first, after, change, from, to, of });
    }

    /// The later figure of a change: the last count, or another of the sentence by which the change holds.
    // READING: "866 lượt/964 người; giảm 146 (1.012)" does not say which of the two is meant, and the one that
    // holds is.
    fn later(&self, change: ClaimedChange, from: Level, last: Level) -> Level {
        let holds = |to: &Level| {
            crate::audit::change(change, from, *to)
                .is_ok_and(|check| check.verdict() <= Verdict::Rounding)
        };
        let sentence = self.outline.nodes.iter().rev().filter(|node| node.first >= self.sentence);
        let mut others = sentence.filter_map(|node| node.value.as_exact().map(Level::Number));
        if holds(&last) { last } else { others.find(holds).unwrap_or(last) }
    }

    /// Whether a number counts in the same as the last count, as far as both say in what.
    fn counts_alike(&self, index: usize) -> bool {
        let words = Beside { tokens: self.tokens, items: self.items };
        let noun = self.items.get(index).and_then(|item| words.noun(item.after));
        let last = self.last.and_then(|node| self.outline.nodes.get(node)?.noun.clone());
        noun.zip(last).is_none_or(|(noun, last)| noun.starts_with(&last) || last.starts_with(&noun))
    }

    /// The figure that a change is compared with: `giảm 146 (1.012)`, `so với 2.805 nhiệm vụ`.
    fn earlier(&self, index: usize, after: usize) -> Option<(usize, Level)> {
        // "so với năm 2024 (60,2%)": the year is no figure.
        let mut later = self.items.iter().enumerate().skip(index + 1);
        let (next, item) = later.find(|(_, item)| !matches!(item.kind, ItemKind::Reference))?;
        let level = match item.kind {
            ItemKind::Count(value) => Level::Number(value.as_exact()?),
            ItemKind::Rate(percent) => Level::Rate(percent),
            _ => return None,
        };
        let between = after..item.first;
        let marks =
            between.clone().any(|at| matches!(self.tokens.mark(at), Some(',' | ';' | '.' | '\n')));
        if marks {
            return None;
        }
        let noun = (item.after..item.after + 3).find(|at| self.tokens.word(*at).is_none());
        let bracketed = item.first.checked_sub(1).is_some_and(|at| self.tokens.has(at, '('))
            && noun.is_some_and(|at| self.tokens.has(at, ')'))
            && matches!(item.kind, ItemKind::Count(_));
        let compared = between.len() <= 12 && self.tokens.holds(after, item.first, &["so với"]);
        (bracketed || compared).then_some((next, level))
    }

    fn count(&mut self, index: usize, value: Span, over: Option<Span>) {
        let Some(item) = self.items.get(index).copied() else { return };
        let words = Beside { tokens: self.tokens, items: self.items };
        let (from, until) = words.label(index, item);
        let name = self.tokens.words(from, until);
        let role = role(self.tokens, from, until);
        let noun = words.noun(item.after);
        let sentence = self.sentence;
        let node = |value, role, name, parent| Node {
            first: item.first,
            after: item.after,
            value,
            role,
            name,
            parent,
            rates: Vec::new(),
            noun: noun.clone(),
            sentence,
        };
        let planned = over.is_none() && self.is_planned(item.first);
        let out_of = over.is_none() && self.tokens.any_before(item.first, OUT_OF).is_some();
        let elsewhere = out_of || role != Role::Carried && self.is_of_another_time(item.first);
        let parent = match over {
            None if planned || elsewhere => None,
            Some(whole) => {
                self.outline.nodes.push(node(whole, Role::Whole, String::new(), None));
                let whole = self.outline.nodes.len() - 1;
                self.whole = Some(whole);
                Some(Parent { node: whole, link: Link::Over })
            }
            None => {
                let unfinished = self.tokens.holds(from, until, UNFINISHED);
                self.parent(role, noun.as_deref(), item.first, unfinished)
            }
        };
        // Of a fraction, what it counts in is settled unless it is said otherwise.
        let role = if over.is_some() && matches!(role, Role::Other | Role::Whole) {
            Role::Settled
        } else {
            role
        };
        let rates: Vec<Rate> =
            over.and_then(|_| self.before_bracket(item.first)).into_iter().collect();
        self.outline.nodes.push(Node { rates, ..node(value, role, name, parent) });
        let made = self.outline.nodes.len() - 1;
        if planned {
            self.plan(made);
            return;
        }
        if self.tokens.any_before(item.first, OUT_OF).is_some() && self.out_of(made) {
            return;
        }
        if self.tokens.holds(from, until, TOTALS) {
            self.sum_up(made);
        }
        let first_of_all = self.whole.is_none() && parent.is_none() && self.brackets.is_empty();
        if parent.is_none() && (role == Role::Whole || (first_of_all && role == Role::Other)) {
            self.whole = Some(made);
        }
        if matches!(role, Role::Settled | Role::Open) {
            self.flow = Some(made);
        }
        self.last = Some(made);
        self.last_rate = None;
    }
}
