"""Who entered what, in the diaries of releases that did not keep it: it follows from whose folder it is."""

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest

from homecare.cli.entry import run
from homecare.core.records.records import ENTRY_TYPES
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.store.tables.every import TABLES
from tests.conftest import HandClock
from tests.store.releasing import HANA
from tests.store.test_released import AFTERWARDS, AT_HOME, AT_PRACTICE, FULL, by_table, laid

pytestmark = pytest.mark.migrates

ENTRIES: Final = frozenset(TABLES[kind] for kind in ENTRY_TYPES.values())
"""The tables of entries."""
BY_NOW: Final = HandClock(AFTERWARDS)
BEFORE_IT_WAS_KEPT = [path for path in (*AT_HOME, *AT_PRACTICE) if path.stem < "0006"]
"""The diaries of the releases that did not keep who entered what."""


@pytest.mark.parametrize("script", BEFORE_IT_WAS_KEPT, ids=lambda path: path.stem)
def test_an_update_says_of_each_entry_who_made_it(script: Path, paths: Paths) -> None:
    laid(script, paths)
    practice = script in AT_PRACTICE
    came = {str(row["id"]) for row in by_table(paths.database).get("received", [])}
    Diary.open(paths, patient=HANA if practice else None, clock=BY_NOW).close()
    says = {True: "patient", False: "practice"} if practice else {True: "practice", False: "patient"}
    seen = set()
    for table, found in by_table(paths.database).items():
        if table not in ENTRIES:
            assert not any("entered_by" in row for row in found), table
            continue
        for row in found:
            assert row["entered_by"] == says[str(row["id"]) in came], (table, row)
            seen.add((str(row["id"]) in came, row["entered_by"]))
    assert seen == ({(True, "patient"), (False, "practice")} if practice else {(False, "patient")})


def entered(script: Path, paths: Paths) -> dict[tuple[str, object], int]:
    """How many entries of each table each side made, once a release's diary was brought up to date."""
    laid(script, paths)
    Diary.open(paths, patient=HANA if script in AT_PRACTICE else None, clock=BY_NOW).close()
    found = by_table(paths.database)
    return dict(Counter((table, row["entered_by"]) for table in sorted(ENTRIES) for row in found[table]))


@pytest.mark.parametrize("suffix", ["", "-practice"])
def test_an_update_says_what_the_doors_say_themselves(suffix: str, tmp_path: Path) -> None:
    older, newer = (
        entered(FULL / f"{number}{suffix}.sql", Paths(tmp_path / number)) for number in ("0005", "0006")
    )
    assert older == newer


@pytest.mark.parametrize("script", BEFORE_IT_WAS_KEPT, ids=lambda path: path.stem)
def test_no_third_word_is_kept_and_doctor_says_that_all_is_well(
    script: Path, paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    laid(script, paths)
    Diary.open(paths, patient=HANA if script in AT_PRACTICE else None, clock=BY_NOW).close()
    assert run(["--data", str(paths.data), "doctor"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "All is well."
    with closing(sqlite3.connect(paths.database)) as database:
        for table in ENTRIES:
            if database.execute(f"SELECT count(*) FROM {table}").fetchone() != (0,):
                with pytest.raises(sqlite3.IntegrityError, match=f"ck_{table}_entered_by"):
                    database.execute(f"UPDATE {table} SET entered_by = 'somebody'")
