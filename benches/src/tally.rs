//! Ten million dossiers classed and counted by body, and by body and procedure, beside the engines that an
//! analyst would ask. The columns are in memory on every side, as plain numbers without nulls, which is the
//! fastest they can be given; every side runs with the same number of threads, in turns.

use crate::data::Dice;
use crate::table::{Goal, Row};
use crate::timing::{Picos, race};
use crate::{ALLOCATOR, Outcome};
use motcua::statistics::{Class, Columns, NONE, TallyBy};
use stats_alloc::Region;
use std::fs;
use std::hint::black_box;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

const ROWS: usize = 10_000_000;
const AGENCIES: usize = 700;
const PROCEDURES: usize = 1250;
const NOW: i32 = 20_350;
const ROUNDS: usize = 3;
const MEBIBYTE: u64 = 1 << 20;

/// The peers, by the names that `tally_peers.py` knows, and the forms in which each is asked.
const PEERS: [&str; 3] = ["chdb", "polars", "duckdb"];
const FORMS: [&str; 2] = ["sums", "case"];

/// The classes in the order in which the peers number them.
const CLASSES: [Class; 7] = [
    Class::Early,
    Class::OnTime,
    Class::Late,
    Class::SettledWithoutDue,
    Class::WithinTime,
    Class::Overdue,
    Class::OpenWithoutDue,
];

/// The rows of one run.
#[derive(Debug)]
struct Data {
    due: Vec<i32>,
    finished: Vec<i32>,
    agency: Vec<u32>,
    procedure: Vec<u32>,
}

pub(crate) fn rows() -> Outcome<Vec<Row>> {
    let data = Data::drawn()?;
    let folder = data.written()?;
    let mut rows = Vec::new();
    for threads in [1, 2] {
        let mut peers = Peers::begun(&folder, threads);
        rows.extend(by_agency(&data, threads, &mut peers)?);
        rows.extend(by_pair(&data, threads, &mut peers)?);
    }
    fs::remove_dir_all(folder)?;
    Ok(rows)
}

fn by_agency(data: &Data, threads: usize, peers: &mut Option<Peers>) -> Outcome<Vec<Row>> {
    let region = Region::new(ALLOCATOR);
    let counts = data.tally(threads, false)?;
    let extra = region.change().bytes_allocated;
    let mine = weighed(&counts, |key| key);
    let theirs = match peers {
        Some(peers) => Some(peers.race("agency", mine)?),
        None => None,
    };
    let [ours, read] = race(
        ROUNDS * 3,
        ROWS,
        [&mut || drop(black_box(data.tally(threads, false))), &mut || {
            black_box(data.read(threads));
        }],
    );
    let [one, two] = [
        ["tally by body, 10 M rows, 1 thread", "extra memory of it, 1 thread"],
        ["tally by body, 10 M rows, 2 threads", "extra memory of it, 2 threads"],
    ];
    let [task, memory] = if threads == 1 { one } else { two };
    let time = |place: usize| theirs.and_then(|theirs| theirs.get(place).copied());
    Ok(vec![
        Row::time(task, "chdb", (ours, time(0)), Goal::Tenths(45)),
        Row::time(task, "polars, streaming", (ours, time(1)), Goal::Tenths(75)),
        Row::time(task, "duckdb", (ours, time(2)), Goal::Tenths(75)),
        Row::time(task, "reading the columns", (ours, Some(read)), Goal::Within(250)),
        Row::bytes(memory, "bound", extra, MEBIBYTE),
    ])
}

fn by_pair(data: &Data, threads: usize, peers: &mut Option<Peers>) -> Outcome<Vec<Row>> {
    let counts = data.tally(threads, true)?;
    let mine = weighed(&counts, |key| {
        let key = u64::try_from(key).unwrap_or_default();
        let width = PROCEDURES as u64;
        usize::try_from((key / width) * 1_000_003 + key % width).unwrap_or_default()
    });
    let theirs = match peers {
        Some(peers) => Some(peers.race("pairs", mine)?),
        None => None,
    };
    let [ours] = race(ROUNDS, ROWS, [&mut || drop(black_box(data.tally(threads, true)))]);
    let task = if threads == 1 {
        "by body and procedure, 1 thread"
    } else {
        "by body and procedure, 2 threads"
    };
    let time = |place: usize| theirs.and_then(|theirs| theirs.get(place).copied());
    let row = |peer, place| Row::time(task, peer, (ours, time(place)), Goal::Tenths(40));
    Ok(vec![row("chdb", 0), row("polars, streaming", 1), row("duckdb", 2)])
}

/// A number that every side must agree on: each count weighed by its group and class.
fn weighed(counts: &TallyBy, key: impl Fn(usize) -> usize) -> u64 {
    let mut total = 0;
    for group in 0..counts.len() {
        for (kind, class) in CLASSES.into_iter().enumerate() {
            let weight = u64::try_from((key(group) * 8 + kind) % 65_521).unwrap_or_default();
            total += weight * counts.class(group, class);
        }
    }
    total
}

impl Data {
    fn drawn() -> Outcome<Self> {
        let mut dice = Dice::new(1);
        let mut below = |bound: i32| dice.roll(0, bound - 1);
        let mut data = Self {
            due: Vec::with_capacity(ROWS),
            finished: Vec::with_capacity(ROWS),
            agency: Vec::with_capacity(ROWS),
            procedure: Vec::with_capacity(ROWS),
        };
        for _ in 0..ROWS {
            let due = 20_000 + below(400);
            let finished = due + below(12) - 9;
            // One in fifty has no due day, one in ten is not finished.
            data.due.push(if below(50) == 0 { NONE } else { due });
            data.finished.push(if below(10) == 0 { NONE } else { finished });
            data.agency.push(u32::try_from(below(i32::try_from(AGENCIES)?))?);
            data.procedure.push(u32::try_from(below(i32::try_from(PROCEDURES)?))?);
        }
        Ok(data)
    }

    /// The columns as files of plain numbers, for the peers to read once.
    fn written(&self) -> Outcome<PathBuf> {
        let folder = std::env::temp_dir().join(format!("motcua-tally-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        let bytes =
            |column: &[i32]| column.iter().flat_map(|n| n.to_le_bytes()).collect::<Vec<_>>();
        fs::write(folder.join("due"), bytes(&self.due))?;
        fs::write(folder.join("finished"), bytes(&self.finished))?;
        let bytes =
            |column: &[u32]| column.iter().flat_map(|n| n.to_le_bytes()).collect::<Vec<_>>();
        fs::write(folder.join("agency"), bytes(&self.agency))?;
        fs::write(folder.join("procedure"), bytes(&self.procedure))?;
        Ok(folder)
    }

    /// The counts by body, or by body and procedure: one share of the rows for each thread, merged.
    fn tally(&self, threads: usize, pairs: bool) -> Outcome<TallyBy> {
        let share = ROWS.div_ceil(threads);
        let part = |from: usize| -> motcua::Result<TallyBy> {
            let rows = from..(from + share).min(ROWS);
            let columns = Columns {
                due: self.due.get(rows.clone()).unwrap_or_default(),
                finished: self.finished.get(rows.clone()).unwrap_or_default(),
                group: self.agency.get(rows.clone()).unwrap_or_default(),
            };
            if pairs {
                let second = self.procedure.get(rows).unwrap_or_default();
                columns.tally_pairs(AGENCIES, second, PROCEDURES, NOW)
            } else {
                columns.tally(AGENCIES, NOW)
            }
        };
        if threads == 1 {
            return Ok(part(0)?);
        }
        std::thread::scope(|scope| {
            let others: Vec<_> =
                (1..threads).map(|thread| scope.spawn(move || part(thread * share))).collect();
            let mut counts = part(0)?;
            for other in others {
                counts.merge(&other.join().map_err(|_| "a thread of the tally panicked")??);
            }
            Ok(counts)
        })
    }

    /// What reading the three columns costs: their sum.
    fn read(&self, threads: usize) -> i64 {
        let share = ROWS.div_ceil(threads);
        let part = |from: usize| {
            let rows = from..(from + share).min(ROWS);
            let days = |column: &[i32]| {
                let column = column.get(rows.clone()).unwrap_or_default();
                column.iter().fold(0_i32, |sum, day| sum.wrapping_add(*day))
            };
            let codes = self.agency.get(rows.clone()).unwrap_or_default();
            let codes = codes.iter().fold(0_u32, |sum, code| sum.wrapping_add(*code));
            i64::from(days(&self.due)) + i64::from(days(&self.finished)) + i64::from(codes)
        };
        if threads == 1 {
            return part(0);
        }
        std::thread::scope(|scope| {
            let others: Vec<_> =
                (1..threads).map(|thread| scope.spawn(move || part(thread * share))).collect();
            let mine = part(0);
            mine + others.into_iter().filter_map(|other| other.join().ok()).sum::<i64>()
        })
    }
}

/// The Python process that holds the columns for every peer.
#[derive(Debug)]
struct Peers {
    process: Child,
    asks: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Peers {
    /// `None` where the Python named by `PYTHON` does not have the peers.
    fn begun(folder: &Path, threads: usize) -> Option<Self> {
        let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
        let has = Command::new(&python)
            .args(["-c", "import chdb, duckdb, numpy, polars, pyarrow"])
            .stderr(Stdio::null())
            .status();
        has.ok().filter(std::process::ExitStatus::success)?;
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tally_peers.py");
        let mut process = Command::new(python)
            .arg(script)
            .arg(folder)
            .args([threads.to_string(), NOW.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .ok()?;
        let (asks, answers) = (process.stdin.take()?, process.stdout.take()?);
        Some(Self { process, asks, answers: BufReader::new(answers) })
    }

    fn ask(&mut self, question: &str) -> Outcome<u64> {
        writeln!(self.asks, "{question}")?;
        let mut answer = String::new();
        self.answers.read_line(&mut answer)?;
        Ok(answer.trim().parse()?)
    }

    /// The best time of each peer in its best form, after all forms gave our answer.
    fn race(&mut self, keys: &str, expected: u64) -> Outcome<[Picos; PEERS.len()]> {
        let mut best = [Picos::MAX; PEERS.len()];
        for peer in PEERS {
            for form in FORMS {
                let answer = self.ask(&format!("{peer} {keys} {form} check"))?;
                assert_eq!(answer, expected, "{peer} {keys} {form}");
            }
        }
        for _ in 0..ROUNDS {
            for (peer, best) in PEERS.iter().zip(&mut best) {
                for form in FORMS {
                    let nanos = self.ask(&format!("{peer} {keys} {form}"))?;
                    *best = (*best).min(nanos * 1000 / ROWS as u64);
                }
            }
        }
        Ok(best)
    }
}

impl Drop for Peers {
    fn drop(&mut self) {
        // A process that has gone already needs no end.
        _ = self.process.kill();
        _ = self.process.wait();
    }
}
