"""What a person types, what must be in the diary for it, and what is in it: compared field by field."""

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random
from typing import Any, Final

from homecare.paths import Paths

REGIONS: Final = ("neck", "upper-back", "left-shoulder", "head")
KINDS: Final = {"average": "average_24h", "worst": "worst_24h", "now": "now"}
EXERCISES: Final = ("chin-tuck", "front-plank", "wall-angel")


@dataclass(frozen=True)
class Typed:
    """One command line, and the row that it makes: `fields` of `table`, whose note is `note`.

    `table` None is an undo of what was typed before it and not undone.
    """

    words: tuple[str, ...]
    table: str | None = None
    note: str | None = None
    fields: tuple[tuple[str, Any], ...] = ()

    @property
    def row(self) -> tuple[str | None, str | None, tuple[tuple[str, Any], ...]]:
        """What the diary holds for it."""
        return self.table, self.note, self.fields


UNDO: Final = Typed(("undo",))


def typing(dice: Random, how_many: int, *, undoes: bool = True) -> list[Typed]:
    """Command lines as they come: pain, sitting, exercises, sessions, and now and then an undo."""
    typed: list[Typed] = []
    left_to_undo = 0
    for number in range(how_many):
        if undoes and left_to_undo and dice.random() < 0.12:
            typed.append(UNDO)
            left_to_undo -= 1
        else:
            typed.append(dice.choice((_pain, _sitting, _exercise, _session))(dice, f"entry {number:05d}"))
            left_to_undo += 1
    return typed


def _pain(dice: Random, note: str) -> Typed:
    level, region, kind = dice.randint(0, 10), dice.choice(REGIONS), dice.choice(list(KINDS))
    note += " " + "long words, to fill pages " * dice.randint(0, 60)
    note = note.strip()
    return Typed(
        ("log", "pain", str(level), "--region", region, "--kind", kind, "--note", note),
        "pain_reading", note, (("level", level), ("region", region), ("kind", KINDS[kind])),
    )  # fmt: skip


def _sitting(dice: Random, note: str) -> Typed:
    minutes = dice.randint(1, 1000)
    return Typed(
        ("log", "sitting", f"{minutes}m", "--note", note),
        "sitting_bout", note, (("minutes", minutes), ("source", "manual")),
    )  # fmt: skip


def _exercise(dice: Random, note: str) -> Typed:
    key, peak = dice.choice(EXERCISES), dice.randint(0, 4)
    return Typed(
        ("log", "exercise", key, "--peak", str(peak), "--note", note),
        "exercise_entry", note, (("exercise", key), ("pain_peak", peak), ("outcome", "done")),
    )  # fmt: skip


def _session(dice: Random, note: str) -> Typed:
    before, after = dice.randint(0, 10), dice.randint(0, 10)
    return Typed(
        ("log", "session", "--before", str(before), "--after", str(after), "--note", note),
        "treatment_session", note, (("pain_before", before), ("pain_after", after)),
    )  # fmt: skip


@dataclass(frozen=True)
class Contents:
    """What a diary holds of what was typed.

    `rows` are the entries as typed with whether they were undone, sorted; `wrong` says what is not whole.
    """

    rows: tuple[tuple[tuple[str | None, str | None, tuple[tuple[str, Any], ...]], bool], ...]
    wrong: tuple[str, ...] = ()


def expected(typed: Sequence[Typed]) -> Contents:
    """What a diary holds after these command lines."""
    rows: list[tuple[Any, bool]] = []
    for one in typed:
        if one.table is not None:
            rows.append((one.row, False))
            continue
        newest = max(place for place, (_, undone) in enumerate(rows) if not undone)
        rows[newest] = (rows[newest][0], True)
    return Contents(tuple(sorted(rows, key=repr)))


_FIELDS: Final = {
    "pain_reading": ("level", "region", "kind"),
    "sitting_bout": ("minutes", "source"),
    "exercise_entry": ("exercise", "pain_peak", "outcome"),
    "treatment_session": ("pain_before", "pain_after"),
}
_WORDS: Final = {
    "pain": "pain_reading", "sitting": "sitting_bout", "exercise": "exercise_entry",
    "session": "treatment_session",
}  # fmt: skip


def contents(database: sqlite3.Connection) -> Contents:
    """What a diary holds, read past all of homecare's own rooms."""
    rows: list[tuple[Any, bool]] = []
    ids: dict[str, tuple[str, bool]] = {}
    wrong = []
    for table, names in _FIELDS.items():
        found = database.execute(
            f"SELECT id, note, archived_at, day, at, utc_offset, entered_at, {', '.join(names)} FROM {table}"
        )
        for key, note, archived, day, at, offset, entered, *values in found:
            undone = archived is not None
            rows.append(((table, note, tuple(zip(names, values, strict=True))), undone))
            ids[key] = (table, undone)
            if None in (day, at, offset, entered) or date.fromisoformat(day).year < 2020:
                wrong.append(f"{note}: not whole")
    wrong += _actions_wrong(database, ids)
    return Contents(tuple(sorted(rows, key=repr)), tuple(wrong))


def _actions_wrong(database: sqlite3.Connection, ids: dict[str, tuple[str, bool]]) -> list[str]:
    """What does not fit between entries and the actions that undo goes by: one for each, undone alike."""
    wrong, seen = [], []
    for says, added, undone_at in database.execute("SELECT says, added, undone_at FROM action ORDER BY at"):
        for word, identity in json.loads(added):
            key = identity.replace("-", "")
            if word not in _WORDS:
                continue
            seen.append(key)
            if ids.get(key) != (_WORDS[word], undone_at is not None):
                wrong.append(f"the action “{says[:40]}” does not fit its entry")
    wrong += [f"{table} {key}: no action, or two" for key, (table, _) in ids.items() if seen.count(key) != 1]
    return wrong


def damage(path: Path) -> list[str]:
    """What SQLite itself finds wrong in a file; nothing in one that is whole."""
    try:
        with closing(sqlite3.connect(path)) as database:
            found = [str(row[0]) for row in database.execute("PRAGMA integrity_check") if row[0] != "ok"]
            return found + [f"foreign key: {row}" for row in database.execute("PRAGMA foreign_key_check")]
    except sqlite3.DatabaseError as error:
        return [str(error)]


def read(paths: Paths) -> Contents:
    """What the diary of a data folder holds."""
    with closing(sqlite3.connect(paths.database)) as database:
        return contents(database)
