"""What each release left on disk, up to the limits: it survives by value, and the program goes on with it.

`releasing.py` wrote these diaries with the releases' own code.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from homecare.clinic.clinic import Clinic
from homecare.core.records.entry import EnteredBy
from homecare.core.records.records import ENTRY_TYPES
from homecare.diary.diary import Diary
from homecare.errors import NothingToUndoError, StoreError
from homecare.paths import Paths
from homecare.store import schema
from tests.cli.conftest import rows
from tests.conftest import HandClock
from tests.statements import connection_of
from tests.store.releasing import HANA, LONGEST_NOTE

pytestmark = pytest.mark.migrates

FULL = Path(__file__).parent / "released" / "full"
AT_HOME = sorted(path for path in FULL.glob("*.sql") if "practice" not in path.stem)
AT_PRACTICE = sorted(FULL.glob("*-practice.sql"))
AFTERWARDS = datetime(2026, 6, 1, 12, 0, tzinfo=ZoneInfo("Europe/Berlin"))
WITHOUT_A_DOOR = {"break", "questionnaire"}
"""Kinds that `releasing.py` wrote beside the doors, so that nothing can be undone of them."""

Row = dict[str, object]


def laid(script: Path, paths: Paths) -> Paths:
    """A data folder with the diary of a release."""
    paths.data.mkdir(mode=0o700)
    with closing(sqlite3.connect(paths.database)) as database:
        database.executescript(script.read_text(encoding="utf-8"))
    return paths


def by_table(path: Path) -> dict[str, list[Row]]:
    """Every row of every table but the format's number, by the names of its columns."""
    with closing(sqlite3.connect(path)) as database:
        database.row_factory = sqlite3.Row
        names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        assert [tuple(row) for row in database.execute("PRAGMA integrity_check")] == [("ok",)]
        assert list(database.execute("PRAGMA foreign_key_check")) == []
        return {
            name: sorted((dict(row) for row in database.execute(f'SELECT * FROM "{name}"')), key=repr)
            for name in names
            if name != "alembic_version"
        }


@pytest.fixture
def afterwards() -> HandClock:
    """A clock some weeks after the last entry of every release's diary."""
    return HandClock(AFTERWARDS)


@pytest.fixture(params=AT_HOME, ids=lambda path: path.stem)
def home(request: pytest.FixtureRequest, paths: Paths) -> Paths:
    """A patient's diary as a release left it."""
    return laid(request.param, paths)


@pytest.fixture(params=AT_PRACTICE, ids=lambda path: path.stem)
def practice(request: pytest.FixtureRequest, paths: Paths) -> Paths:
    """A practice's folder as a release left it."""
    return laid(request.param, paths)


@pytest.fixture
def diary(home: Paths, afterwards: HandClock) -> Iterator[Diary]:
    """A release's diary, opened by this program."""
    with closing(Diary.open(home, clock=afterwards)) as opened:
        yield opened


def test_every_release_has_its_diaries_here() -> None:
    numbers = [f"{number:04}" for number in range(1, int(schema.HEAD) + 1)]
    assert [path.stem for path in AT_HOME] == numbers
    assert [path.stem for path in AT_PRACTICE] == [f"{number}-practice" for number in numbers[2:]]


@pytest.mark.parametrize("number", [path.stem for path in AT_HOME])
def test_the_diaries_of_a_release_hold_every_kind_of_record_it_had(number: str, tmp_path: Path) -> None:
    filled: dict[str, bool] = {}
    for script in FULL.glob(f"{number}*.sql"):
        for table, found in by_table(laid(script, Paths(tmp_path / script.stem)).database).items():
            filled[table] = filled.get(table, False) or bool(found)
    assert [table for table, any_row in filled.items() if not any_row] == []


def assert_kept_by_value(paths: Paths, clock: HandClock) -> None:
    before = by_table(paths.database)
    Diary.open(paths, patient=HANA if before.get("practice_note") else None,
               clock=clock).close()  # fmt: skip
    after = by_table(paths.database)
    for table, found in before.items():
        assert len(after[table]) == len(found), table
        for old in found:
            (new,) = [row for row in after[table] if row["id"] == old["id"]]
            assert {name: new[name] for name in old} == old, table
            added = {name: value for name, value in new.items() if name not in old}
            assert added.pop("entered_by", None) in (None, *EnteredBy), table  # whose: test_entered_by.py
            assert not any(added.values()), table
    assert all(after[table] == [] for table in after.keys() - before.keys())


def test_every_record_of_a_patients_diary_is_kept_by_value(home: Paths, afterwards: HandClock) -> None:
    assert_kept_by_value(home, afterwards)


def test_every_record_of_a_practice_is_kept_by_value(practice: Paths, afterwards: HandClock) -> None:
    assert_kept_by_value(practice, afterwards)


def test_history_shows_every_entry_that_was_not_archived(diary: Diary, home: Paths) -> None:
    known = rows(home)
    tables = {"pain": "pain_reading", "sitting": "sitting_bout", "exercise": "exercise_entry"}
    lines = diary.history.lines()
    assert all(line.says for line in lines)
    with closing(sqlite3.connect(home.database)) as database:
        for word, table in tables.items():
            standing = f"SELECT count(*) FROM {table} WHERE archived_at IS NULL"
            assert sum(line.type == word for line in lines) == database.execute(standing).fetchone()[0]
    assert known["pain_reading"] > 30
    notes = {getattr(line.entry, "note", None) for line in lines}
    assert {LONGEST_NOTE, "a leap day", "首が痛い", "🙂", "[b]not markup[/b]"} <= notes
    assert all(type(line.entry) is ENTRY_TYPES[line.type] for line in lines)


def test_days_are_where_they_were_lived(diary: Diary) -> None:
    said = {line.entry.note: line.entry for line in diary.history.lines() if line.type == "pain"}  # type: ignore[attr-defined]
    assert said["a leap day"].day == date(2024, 2, 29)
    assert said["in the night in which the clocks go forward"].day == date(2026, 3, 28)
    assert said["still before four"].day == date(2026, 3, 28)
    assert said["still before four"].utc_offset == 120
    offsets = {line.entry.utc_offset for line in diary.history.lines()}
    assert {540, -600, 780, 60} <= offsets


def test_today_and_progress_and_the_report_read_what_is_there(diary: Diary, afterwards: HandClock) -> None:
    first = diary.day.view(date(2026, 2, 20))
    assert [reading.level for reading in first.pain if reading.region == "neck"] == [0, 0, 0, 10, 10, 10]
    assert first.assigned is not None
    assert first.assigned.plan.slug == "desk-neck-upper-back"
    assert [item.planned.key for item in first.items]
    for days in range(130):
        diary.day.view(date(2026, 2, 1) + timedelta(days=days))
    progress = diary.trends.progress(region="upper-back")
    assert progress is not None
    assert diary.report.of_span() is not None
    assert diary.treatments.sessions()
    # The timer was left running when the release was closed: it is still there to be ended.
    now = diary.sitting_now.now()
    assert (now.bout is None) == (rows_of_open_bouts(diary) == 0)


def rows_of_open_bouts(diary: Diary) -> int:
    open_ones = 'SELECT count(*) FROM sitting_bout WHERE "end" IS NULL AND "start" IS NOT NULL'
    (number,) = connection_of(diary).execute(f"{open_ones} AND archived_at IS NULL").fetchone()
    return int(number)


def test_all_that_was_done_can_be_undone_back_to_the_first(diary: Diary) -> None:
    received: set[UUID] = set()
    with diary._diary.store.reading() as repository:
        (patient,) = repository.patients()
        for word in ENTRY_TYPES:
            received |= repository.received(patient.id, word)
    last = diary.history.last_action()
    undone = 0
    while last is not None:
        assert diary.history.undo() == last
        undone += 1
        last = diary.history.last_action()
    with pytest.raises(NothingToUndoError):
        diary.history.undo()
    assert undone > 100
    left = [line for line in diary.history.lines() if line.entry.id not in received]
    assert {line.type for line in left} <= WITHOUT_A_DOOR
    assert not diary.programmes.given() or all(one.received for one in diary.programmes.given())


def test_the_diary_goes_on(diary: Diary) -> None:
    reading = diary.entries.log_pain(4)
    diary.corrections.edit(reading.id, {"note": "after the update"})
    (entry,) = [line.entry for line in diary.history.lines() if line.entry.day == AFTERWARDS.date()]
    assert entry.id != reading.id
    assert diary.history.entry(reading.id) == entry
    run = diary.player.begin_run(["chin-tuck"])
    diary.player.end_run(run)


def test_the_panel_of_a_practice_goes_on(practice: Paths, afterwards: HandClock) -> None:
    with closing(Clinic.open(practice, clock=afterwards)) as clinic:
        (row,) = clinic.panel.rows()
        assert row.patient.name == HANA
        assert [one.name for one in clinic.patients.all(archived=True)] == [HANA, "Put aside"]
        assert [note.text for note in clinic.notes.all(HANA)] == [LONGEST_NOTE]
        watch = clinic.thresholds.of(HANA)
        assert watch is not None
        assert watch.adherence_below == 100
    with closing(Diary.open(practice, patient=HANA, clock=afterwards)) as diary:
        assert len(diary.history.lines()) > 100
        assert diary.history.undo().says.startswith("Acupuncture session")


def test_an_older_program_refuses_a_newer_diary_in_a_sentence(
    home: Paths, afterwards: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(home.database)) as database:
        ((number,),) = database.execute("SELECT version_num FROM alembic_version").fetchall()
    before = home.database.read_bytes()
    older = f"{int(number) - 1:04}"
    monkeypatch.setattr(schema, "HEAD", older)
    with pytest.raises(StoreError) as refused:
        Diary.open(home, clock=afterwards)
    assert refused.value.exit_code == 3
    assert f"made by a newer version of homecare (its format is {number}; this version reads {older})" in str(
        refused.value.text
    )
    assert home.database.read_bytes() == before
    assert [path.name for path in home.data.iterdir()] == ["homecare.db"]


def test_the_clock_of_the_fixtures_is_behind_this_one(home: Paths) -> None:
    with closing(sqlite3.connect(home.database)) as database:
        ((last,),) = database.execute("SELECT max(at) FROM action").fetchall()
    assert datetime.fromisoformat(last).replace(tzinfo=UTC) < AFTERWARDS
