"""What is above the store's seam knows no database: not its name, not its words, not what it holds."""

import ast
import re
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any, Final, cast
from uuid import UUID

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import ClauseElement, Dialect, event
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from homecare.core.records.records import (
    ENTRY_TYPES,
    PainKind,
    PainReading,
    Patient,
    RestDay,
)
from homecare.demo.demo import DEFAULT_SEED, fill_sample
from homecare.paths import Paths
from homecare.store.backend import EVERYTHING
from homecare.store.opening import Opening
from homecare.store.queries import history, last_entered, panel, replies, shown, trends
from homecare.store.repository import Repository
from homecare.store.sqlite.backend import SqliteBackend
from homecare.store.store import Store
from homecare.store.tables.every import every_table
from tests.conftest import TUESDAY_EVENING
from tests.store.native import NativeBackend
from tests.store.test_migrations import scripts

HOUSE: Final = Path(__file__).parents[2] / "homecare"
BELOW: Final = ("store/sqlite/", "store/maintenance/", "store/postgres/")
"""The rooms that know their database."""
_SQL: Final = re.compile(r"\b(SELECT|INSERT INTO|UPDATE|DELETE|FROM|WHERE|AND|ORDER BY|PRAGMA)\b ")
_WHOLE: Final = re.compile(r"\b(SELECT|UPDATE|INSERT INTO|DELETE)\b .*\b(FROM|SET|VALUES)\b")
_OF_SQLITE: Final = re.compile(
    r"%|sqlite_|PRAGMA|rowid|INSERT OR|group_concat|substr\(id|strftime|julianday|GLOB|date\(|json_|ifnull",
    re.IGNORECASE,
)
TODAY: Final = TUESDAY_EVENING.date()


def modules(*, below: bool) -> Iterator[tuple[str, ast.Module]]:
    """Every module of the house, by its path; those above the seam, or those below it."""
    for path in sorted(HOUSE.rglob("*.py")):
        name = path.relative_to(HOUSE).as_posix()
        if name.startswith(BELOW) is below:
            yield name, ast.parse(path.read_text(encoding="utf-8"))


def imported(tree: ast.Module) -> set[str]:
    """The modules that a module names in its imports, wherever they stand in it."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def statements_of(tree: ast.Module) -> Iterator[str]:
    """The texts of a module that are SQL, or a part of it; docstrings are none."""
    beside = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) else None
        if isinstance(text, str) and id(node) not in beside and _SQL.search(text):
            yield text


def test_sqlite_is_imported_below_the_seam_alone() -> None:
    above = {name: imported(tree) for name, tree in modules(below=False)}
    assert [name for name, names in above.items() if names & {"sqlite3", "sqlcipher3"}] == []
    knows = [
        name for name, names in above.items() if any(one.startswith("homecare.store.sqlite") for one in names)
    ]
    assert knows == ["store/opening.py"]  # which opens a folder's file where nothing else is said
    assert any("sqlite3" in imported(tree) for _, tree in modules(below=True))


def test_sql_above_the_seam_stands_in_the_store_and_is_portable() -> None:
    sql = [(name, text) for name, tree in modules(below=False) for text in statements_of(tree)]
    speaking = {name for name, text in sql if _WHOLE.search(text)}
    assert {"store/repository.py", "store/queries/trends.py"} <= speaking
    assert [name for name in speaking if not name.startswith("store/")] == []
    assert [(name, text) for name, text in sql if name.startswith("store/") and _OF_SQLITE.search(text)] == []


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Paths:
    """Twelve weeks of a diary."""
    paths = Paths(tmp_path_factory.mktemp("sample"))
    fill_sample(paths, seed=DEFAULT_SEED, now=TUESDAY_EVENING)
    return paths


ASKED: Final[dict[str, Callable[[Repository, UUID], Any]]] = {
    "people": lambda records, _: records.patients(archived=True),
    "a first run": lambda records, _: records.in_first_run(),
    "assignments": lambda records, who: records.assignments(who),
    "versions": lambda records, _: records.versions(),
    "received": lambda records, who: records.received(who, "pain"),
    "entries": lambda records, who: [records.entries(kind, who) for kind in ENTRY_TYPES.values()],
    "days": lambda records, who: records.days_with(RestDay, who),
    "an instant": lambda records, who: records.last_instant(PainReading, who, TODAY - timedelta(days=1)),
    "levels": lambda records, who: records.pain_levels(who, "neck", PainKind.AVERAGE_24H),
    "days by region": lambda records, who: records.days_by_region(who),
    "bouts": lambda records, who: records.bouts_within(who, TUESDAY_EVENING - timedelta(days=9), None),
    "sitting now": lambda records, who: records.sitting_now(who, TODAY - timedelta(days=1)),
    "treatments": lambda records, who: records.treatment_days(who),
    "planned": lambda records, who: records.planned_said(who, TODAY),
    "undo": lambda records, who: (records.to_undo(who, 5), records.last_action_at(who)),
    "history": lambda records, who: history.newest(records, who, limit=50),
    "changes": history.changes,
    "ids": lambda records, who: history.beginning(records, who, "4", archived=False),
    "last entered": lambda records, who: last_entered.last_entered(records, who, TODAY - timedelta(days=1)),
    "replies": replies.answered_entries,
    "shown": lambda records, who: (shown.seen_since(records, who, "tip"), shown.first_run(records, who)),
    "pain by day": lambda records, who: trends.levels_by_day(records, who, "neck", PainKind.AVERAGE_24H),
    "minutes by day": trends.minutes_by_day,
    "exercises": lambda records, who: trends.exercises_by_day(records, who, date(2000, 1, 1)),
    "first exercise": trends.first_exercise,
}
"""What is asked in plain SQL."""


POSTGRESQL: Final[Dialect] = cast(Any, postgresql).dialect()
OPENINGS: Final[tuple[Opening, ...]] = (SqliteBackend, NativeBackend)


@pytest.mark.parametrize("asked", ASKED)
def test_a_driver_that_gives_days_and_instants_as_such_is_read_alike(sample: Paths, asked: str) -> None:
    found = []
    for opening in OPENINGS:
        with closing(Store(sample.data, opening=opening)) as store, store.reading() as records:
            (patient,) = records.patients()
            found.append(ASKED[asked](records, patient.id))
    assert found[0] == found[1]


def test_what_is_written_through_such_a_driver_is_what_sqlite_writes(sample: Paths, tmp_path: Path) -> None:
    with closing(Store(sample.data)) as store, store.reading() as records:
        (patient,) = records.patients()
        of_days = [one for kind in ENTRY_TYPES.values() for one in records.entries(kind, patient.id)]
        actions = [replace(one, undone_at=None) for one in records.to_undo(patient.id, 3)]
    held = []
    for name, opening in zip(("text", "native"), OPENINGS, strict=True):
        paths = Paths(tmp_path / name)
        with closing(Store(paths.data, opening=opening)) as store:
            with store.writing() as records:
                records.add_all([patient, *of_days, *actions])
                records.amend(replace(patient, name="Somebody else", born=date(1980, 2, 29)))
                records.archive(
                    PainReading, [one.id for one in of_days if isinstance(one, PainReading)], TUESDAY_EVENING
                )
            with store.writing() as records:
                for action in actions:
                    records.undo(action, TUESDAY_EVENING)
        with closing(Store(paths.data)) as store, store.reading() as records:
            tables = (
                "patient",
                "action",
                "pain_reading",
                "sitting_bout",
                "treatment_session",
                "exercise_entry",
            )
            held.append([records.ask(f'SELECT * FROM "{table}" ORDER BY id').fetchall() for table in tables])
    assert held[0] == held[1]
    assert all(len(rows) > 0 for rows in held[0])


def test_the_lock_that_a_transaction_names_reaches_the_database(paths: Paths) -> None:
    opened: list[NativeBackend] = []

    def opening(*said: Any) -> NativeBackend:
        opened.append(NativeBackend(*said))
        return opened[0]

    patient = Patient(id=UUID(int=7), name="Ana", entered_at=datetime.fromisoformat("2026-11-24T12:00+00:00"))
    with closing(Store(paths.data, opening=opening)) as store:
        with store.writing() as records:
            records.add(patient)
        with store.writing(patient.id, briefly=True) as records:
            records.amend(patient)
    assert opened[0].locks == [EVERYTHING, patient.id]


def test_what_a_panel_asks_can_be_said_to_postgresql(sample: Paths) -> None:
    """Days apart and joined texts are compiled in standard SQL, and what is joined has an order."""
    asked: list[str] = []

    def note(_connection: Any, statement: ClauseElement, *_others: Any) -> None:
        asked.append(str(statement.compile(dialect=POSTGRESQL)))

    with closing(Store(sample.data)) as store, store.reading() as records:
        event.listen(records.connection, "before_execute", note)
        rows = list(panel.held_by_all(records, TODAY))
    assert [row.patient.archived_at for row in rows] == [None]
    assert len(asked) > 10
    together = " ".join(asked)
    assert len(re.findall(r"string_agg\([^;]+? ORDER BY \w+\.id\)", together)) >= 5
    assert re.search(r"group_concat|' days'|date\(", together) is None


def test_the_migrations_and_the_tables_can_be_said_to_postgresql() -> None:
    """What is false by default is `false`, not SQLite's 0; every table that is asked for is made."""
    told = StringIO()
    offline = MigrationContext.configure(
        dialect_name="postgresql", opts={"as_sql": True, "output_buffer": told}
    )
    with Operations.context(offline):
        for script in reversed(list(scripts().walk_revisions())):
            script.module.upgrade()
    assert told.getvalue().count("BOOLEAN DEFAULT false NOT NULL") == 2
    assert re.search(r"DEFAULT \d|PRAGMA|sqlite", told.getvalue()) is None
    made = set(re.findall(r"CREATE TABLE (\w+)", told.getvalue()))
    assert made == {table.name for table in every_table().sorted_tables}
    for table in every_table().sorted_tables:
        assert "DEFAULT 0" not in str(CreateTable(table).compile(dialect=POSTGRESQL))
