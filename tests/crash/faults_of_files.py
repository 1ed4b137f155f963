"""Kills while a whole file is made or changed: first opening, upgrade, hand-off, settings."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from homecare.diary.diary import Diary
from homecare.errors import HomecareError
from homecare.paths import Paths
from homecare.settings.settings import read_settings
from homecare.store.sqlite.connection import BACKUPS
from tests.crash.faults import Bench, Found, begin_diary, look_after, refusals
from tests.crash.processes import ROOT
from tests.crash.typed import damage, read, typing

RELEASED: Final = sorted((ROOT / "tests" / "store" / "released").glob("*.sql"))


def rows(path: Path) -> dict[str, dict[str, dict[str, Any]]]:
    """Every row of a database by table and id."""
    with closing(sqlite3.connect(path)) as database:
        database.row_factory = sqlite3.Row
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: {str(next(iter(row))): dict(row) for row in database.execute(f'SELECT * FROM "{name}"')}
            for name in names
            if name != "alembic_version"
        }


def first_opening(bench: Bench) -> Found:
    """The first command ever, in a folder that is not there yet."""
    paths, typed = bench.paths, typing(bench.dice, 3, undoes=False)
    writer = bench.nursery.begin(paths.data, [one.words for one in typed])
    bench.wait(0, 1.2)
    writer.kill()
    ended = writer.ended
    found = look_after(paths, typed, len(ended))
    found.damaged += refusals(writer)
    with closing(Diary.open(paths)) as diary:
        before = len(diary.history.lines())
        diary.entries.log_pain(4)
        if len(diary.history.lines()) != before + 1:
            found.lost.append("what was logged after the kill")
    return found


def upgrade(bench: Bench) -> Found:
    """A diary of an earlier release is brought up to date."""
    paths = bench.paths
    paths.data.mkdir(parents=True)
    with closing(sqlite3.connect(paths.database)) as database:
        database.executescript(bench.dice.choice(RELEASED).read_text(encoding="utf-8"))
    before = rows(paths.database)
    writer = bench.nursery.begin(paths.data, [("history",), ("log", "pain", "4")])
    bench.wait(0, 1.5)
    writer.kill()
    found = Found(len(writer.ended))
    found.damaged += refusals(writer)
    try:
        with closing(Diary.open(paths)) as diary:
            diary.history.lines()
    except HomecareError as error:
        found.damaged.append(f"does not open: {error.text}")
        return found
    found.damaged += damage(paths.database)
    after = rows(paths.database)
    for table, kept in before.items():
        for key, row in kept.items():
            now = after[table].get(key, {})
            if any(now.get(name, value) != value for name, value in row.items()) or not now:
                found.lost.append(f"lost: {table} {key}")
    found.damaged += backups_wrong(paths)
    return found


def backups_wrong(paths: Paths) -> list[str]:
    """Copies that have a copy's name and are not whole; one that was being made has a name of its own."""
    wrong = []
    for path in sorted((paths.data / BACKUPS).glob("[!.]*.db")):
        problems = damage(path)
        if problems or not rows(path).get("patient"):
            wrong.append(f"{path.name} is no whole copy: {problems[:1]}")
    return wrong


def settings(bench: Bench) -> Found:
    """Settings are changed, one after another."""
    paths = bench.paths
    paths.data.mkdir(parents=True)
    paths.settings.write_text("# mine\nsound = false\n", encoding="utf-8")
    levels = [bench.dice.randint(0, 10) for _ in range(60)]
    writer = bench.nursery.begin(paths.data, [("settings", "threshold", str(level)) for level in levels])
    bench.wait(0.1, 1.5)
    writer.kill()
    ended = writer.ended
    chosen, wrong = read_settings(paths.settings)
    found = Found(len(ended), damaged=[*wrong, *refusals(writer)])
    if chosen.threshold not in [3, *levels][len(ended) : len(ended) + 2]:
        found.lost.append(f"threshold is {chosen.threshold}")
    if chosen.sound or "# mine" not in paths.settings.read_text(encoding="utf-8"):
        found.damaged.append("what else stood in the file")
    return found


def share(bench: Bench) -> Found:
    """Files for the other side are made, each with what is new."""
    paths, typed = bench.paths, typing(bench.dice, 30, undoes=False)
    begin_diary(paths)
    target = bench.folder / "for-my-practice.json"
    lines: list[tuple[str, ...]] = []
    for one in typed:
        lines += [one.words, ("share", str(target), "--all", "--unencrypted", "--yes")]
    writer = bench.nursery.begin(paths.data, lines)
    bench.wait(0.1, 3)
    writer.kill()
    ended = writer.ended
    found = look_after(paths, typed, (len(ended) + 1) // 2)
    found.damaged += refusals(writer)
    if len(ended) >= 2:
        shared = json.dumps(json.loads(target.read_text(encoding="utf-8")), ensure_ascii=False)
        notes = [one.note or "" for one in typed[: len(ended) // 2]]
        found.lost += [f"not in the file: {note[:11]}" for note in notes if note not in shared]
    elif target.exists():
        json.loads(target.read_text(encoding="utf-8"))
    return found


def receive(bench: Bench) -> Found:
    """A file from a patient is received at the practice; received once more, all of it is there once."""
    home, practice = Paths(bench.folder / "home-diary"), bench.paths
    begin_diary(home)
    typed, file = typing(bench.dice, 25, undoes=False), bench.folder / "for-my-practice.json"
    share_it = ("share", str(file), "--unencrypted", "--yes")
    _well(bench, home.data, [*(one.words for one in typed), share_it])
    _well(bench, practice.data, [("patient", "add", "Hana"), ("--patient", "Hana", "log", "pain", "2")])
    before = read(practice)
    reference = bench.folder / "reference"
    shutil.copytree(practice.data, reference)
    take = ("--patient", "Hana", "receive", str(file), "--yes")
    _well(bench, reference, [take])
    writer = bench.nursery.begin(practice.data, [take])
    bench.wait(0, 1.2)
    writer.kill()
    found = Found(len(writer.ended))
    found.damaged += refusals(writer)
    with closing(Diary.open(practice, patient="Hana")) as diary:
        diary.history.lines()
    found.damaged += damage(practice.database)
    whole, there = read(Paths(reference)), read(practice)
    if there.rows not in ([whole.rows] if found.acknowledged else [before.rows, whole.rows]):
        found.damaged.append("received by half")
    found.damaged += backups_wrong(practice)
    _well(bench, practice.data, [take])
    if read(practice).rows != whole.rows:
        found.lost.append("not all of the file after it was received once more")
    return found


def _well(bench: Bench, folder: Path, lines: list[tuple[str, ...]]) -> None:
    """Run command lines that nothing happens to."""
    writer = bench.nursery.begin(folder, lines)
    writer.wait()
    assert [one.code for one in writer.ended] == [0] * len(lines), writer.said
