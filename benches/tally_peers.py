"""The tallies of the peers, one round at a time.

Run with a folder of raw columns and a number of threads. The columns are read once; every line on standard input then names a
peer and a task (`polars agency`), and the answer is the nanoseconds of one round, or the counts for the task `... check`.
Every form of the question is raced (seven sums, or one count by class); the fastest counts.
"""

import os
import sys
import time
from pathlib import Path

folder, threads = Path(sys.argv[1]), int(sys.argv[2])
os.environ["POLARS_MAX_THREADS"] = str(threads)

import chdb.session  # noqa: E402
import duckdb  # noqa: E402
import numpy as np  # noqa: E402
import polars as pl  # noqa: E402
import pyarrow as pa  # noqa: E402

NONE, NOW = -(2**31), int(sys.argv[3])
COLUMNS = {name: np.fromfile(folder / name, dtype=np.int32) for name in ("due", "finished")}
COLUMNS |= {name: np.fromfile(folder / name, dtype=np.uint32) for name in ("agency", "procedure")}
table = pa.table(COLUMNS)
frame = pl.DataFrame(COLUMNS)

duck = duckdb.connect()
duck.execute(f"SET threads = {threads}")
duck.register("arrow_rows", table)
duck.execute("CREATE TABLE rows AS SELECT * FROM arrow_rows")
house = chdb.session.Session()
house.query("CREATE DATABASE IF NOT EXISTS m")
house.query("CREATE TABLE m.rows ENGINE = Memory AS SELECT * FROM Python(table)")

# By class: early, on time, late, settled without due, within time, overdue, open without due.
SETTLED = f"(finished <> {NONE} AND finished <= {NOW})"
CLASSES = [
    f"{SETTLED} AND due <> {NONE} AND finished < due",
    f"{SETTLED} AND due <> {NONE} AND finished = due",
    f"{SETTLED} AND due <> {NONE} AND finished > due",
    f"{SETTLED} AND due = {NONE}",
    f"NOT {SETTLED} AND due <> {NONE} AND due >= {NOW}",
    f"NOT {SETTLED} AND due <> {NONE} AND due < {NOW}",
    f"NOT {SETTLED} AND due = {NONE}",
]
CASE = "CASE " + " ".join(f"WHEN {test} THEN {kind}" for kind, test in enumerate(CLASSES)) + " END"
KEYS = {"agency": ["agency"], "pairs": ["agency", "procedure"]}


def counts_of(groups: "list[np.ndarray]", kinds: "np.ndarray | None", counts: "list[np.ndarray]") -> str:
    """A number that every peer and motcua must agree on: each count weighed by its place."""
    key = groups[0].astype(np.uint64)
    if len(groups) == 2:
        key = key * np.uint64(1_000_003) + groups[1].astype(np.uint64)
    total = 0
    if kinds is None:
        for kind, column in enumerate(counts):
            weight = (key * np.uint64(8) + np.uint64(kind)) % np.uint64(65_521)
            total += int((weight * column.astype(np.uint64)).sum())
    else:
        weight = (key * np.uint64(8) + kinds.astype(np.uint64)) % np.uint64(65_521)
        total += int((weight * counts[0].astype(np.uint64)).sum())
    return str(total)


def sql_sums(keys: "list[str]", count: str) -> str:
    tests = ", ".join(f"{count.format(test=test)} AS k{kind}" for kind, test in enumerate(CLASSES))
    return f"SELECT {', '.join(keys)}, {tests} FROM {{rows}} GROUP BY {', '.join(keys)}"


def sql_case(keys: "list[str]") -> str:
    names = ", ".join(keys)
    return f"SELECT {names}, {CASE} AS kind, count(*) AS n FROM {{rows}} GROUP BY {names}, kind"


def polars_round(keys: "list[str]", form: str) -> "pl.DataFrame":
    settled = (pl.col("finished") != NONE) & (pl.col("finished") <= NOW)
    has_due = pl.col("due") != NONE
    tests = [
        settled & has_due & (pl.col("finished") < pl.col("due")),
        settled & has_due & (pl.col("finished") == pl.col("due")),
        settled & has_due & (pl.col("finished") > pl.col("due")),
        settled & ~has_due,
        ~settled & has_due & (pl.col("due") >= NOW),
        ~settled & has_due & (pl.col("due") < NOW),
        ~settled & ~has_due,
    ]
    rows = frame.lazy()
    if form == "sums":
        sums = [test.sum().alias(f"k{kind}") for kind, test in enumerate(tests)]
        return rows.group_by(keys).agg(sums).collect(engine="streaming")
    case = pl.when(tests[0]).then(pl.lit(0, dtype=pl.UInt8))
    for kind, test in enumerate(tests[1:], 1):
        case = case.when(test).then(pl.lit(kind, dtype=pl.UInt8))
    rows = rows.with_columns(case.alias("kind")).group_by([*keys, "kind"])
    return rows.agg(pl.len().alias("n")).collect(engine="streaming")


def arrow(keys: "list[str]", form: str, answer: "pa.Table") -> str:
    groups = [answer[key].to_numpy() for key in keys]
    if form == "sums":
        return counts_of(groups, None, [answer[f"k{kind}"].to_numpy() for kind in range(len(CLASSES))])
    return counts_of(groups, answer["kind"].to_numpy(), [answer["n"].to_numpy()])


def one_round(peer: str, keys: "list[str]", form: str) -> "pa.Table":
    if peer == "polars":
        return polars_round(keys, form).to_arrow()
    if peer == "duckdb":
        query = sql_sums(keys, "count_if({test})") if form == "sums" else sql_case(keys)
        answer = duck.execute(query.format(rows="rows"))
        return answer.to_arrow_table() if hasattr(answer, "to_arrow_table") else answer.fetch_arrow_table()
    query = sql_sums(keys, "countIf({test})") if form == "sums" else sql_case(keys)
    settings = f" SETTINGS max_threads = {threads}"
    return pa.ipc.open_file(house.query(query.format(rows="m.rows") + settings, "Arrow").bytes()).read_all()


for line in sys.stdin:
    peer, keys_named, form, *check = line.split()
    keys = KEYS[keys_named]
    began = time.perf_counter_ns()
    answer = one_round(peer, keys, form)
    taken = time.perf_counter_ns() - began
    print(arrow(keys, form, answer) if check else taken, flush=True)
