"""An export of format 1, in which entries did not say who made them, read by this program."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from homecare.core.records.records import ENTRY_TYPES
from homecare.core.transfer.export_format import ENTERED_BY_IN, VERSION
from homecare.diary.diary import Diary
from homecare.paths import Paths
from tests.conftest import HandClock
from tests.data_folder.export_import.diaries import bring, export, files
from tests.store.releasing import HANA
from tests.store.test_released import AFTERWARDS, FULL, by_table, laid

pytestmark = pytest.mark.migrates
CLOCK = HandClock(AFTERWARDS)


def in_format_1(exported: Path, target: Path) -> Path:
    """The document of an export as homecare 0.6 wrote it."""
    document: dict[str, Any] = json.loads((exported / "homecare.json").read_text(encoding="utf-8"))
    assert document["version"] == VERSION >= ENTERED_BY_IN
    document["version"] = 1
    records = document["records"]
    del records["reply"]
    for one in records["patient"]:
        del one["born"], one["number"]
    for one in (one for word in ENTRY_TYPES for one in records[word]):
        del one["entered_by"]
    target.write_text(json.dumps(document), encoding="utf-8")
    return target


@pytest.fixture(params=["0005", "0005-practice"])
def updated(request: pytest.FixtureRequest, tmp_path: Path) -> Paths:
    """What homecare 0.6 left on disk, brought up to date: a patient's diary, and a practice."""
    paths = laid(FULL / f"{request.param}.sql", Paths(tmp_path / "updated"))
    Diary.open(paths, patient=HANA if "practice" in request.param else None, clock=CLOCK).close()
    return paths


def test_an_export_of_format_1_says_who_made_each_entry(updated: Paths, tmp_path: Path) -> None:
    old, new = in_format_1(export(updated, tmp_path / "out"), tmp_path / "old.json"), Paths(tmp_path / "new")
    assert bring(new, old).merge.writes
    assert by_table(new.database) == by_table(updated.database)
    assert files(export(new, tmp_path / "again")) == files(tmp_path / "out")
    with closing(sqlite3.connect(new.database)) as database:
        made = dict(database.execute("SELECT entered_by, count(*) FROM pain_reading GROUP BY entered_by"))
    assert set(made) == {"patient"}


def test_a_format_1_export_of_a_diary_that_was_brought_up_to_date_is_no_conflict(
    updated: Paths, tmp_path: Path
) -> None:
    before = by_table(updated.database)
    merge = bring(updated, in_format_1(export(updated, tmp_path / "out"), tmp_path / "old.json")).merge
    assert (merge.writes, merge.conflicts, merge.older) == (False, (), 0)
    assert merge.known > 100
    assert by_table(updated.database) == before
