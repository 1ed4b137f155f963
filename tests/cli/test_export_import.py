"""homecare export and import on the command line: what is said, asked, written and refused."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from homecare.paths import Paths
from tests.cli.conftest import Homecare, rows
from tests.data_folder.export_import.diaries import files
from tests.data_folder.import_others.conftest import CYRILLIC, LOOP

PAIN = "Datum;Schmerz;Notiz\r\n24.11.2026;3;lang gesessen\r\n23.11.2026;4,0;\r\n22.11.2026;;\r\n"
BROKEN = "date,pain\n2026-11-24,3\n2026-11-23,3.5\n2026-11-31,4\n2026-11-21,4\n"


@pytest.fixture
def pain(tmp_path: Path) -> Path:
    """A table of daily pain, as a German spreadsheet writes it."""
    path = tmp_path / "schmerz.csv"
    path.write_text(f"\ufeff{PAIN}", encoding="utf-8", newline="")
    return path


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A table with two rows that cannot be read."""
    path = tmp_path / "broken.csv"
    path.write_text(BROKEN, encoding="utf-8")
    return path


def loop(folder: Path) -> Path:
    """An export of Loop Habit Tracker."""
    for name, text in LOOP.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_export_says_where_and_what_and_import_brings_it_back(homecare: Homecare, tmp_path: Path) -> None:
    homecare("log", "pain", "4", "--date", "yesterday")
    homecare("log", "pain", "6")
    out = homecare("export", str(tmp_path / "out")).out
    assert f"Written: {tmp_path / 'out'}" in out
    assert f"To bring it back: homecare import {tmp_path / 'out'}" in out
    assert "the diary of me: 2 pain levels and 3 other records, from Mon 23 Nov to Tue 24 Nov 2026." in out
    new = ("--data", str(tmp_path / "new"))
    came = homecare(*new, "import", str(tmp_path / "out")).out  # an empty folder: nothing to ask
    assert "New here: 2 pain levels and 3 other records." in came
    assert "Imported." in came
    again = homecare(*new, "import", str(tmp_path / "out" / "homecare.json")).out
    assert "Everything in it is already here; nothing was changed." in again
    homecare(*new, "export", str(tmp_path / "second"))
    assert files(tmp_path / "second") == files(tmp_path / "out")


def test_writing_over_an_older_export_is_asked(
    homecare: Homecare, answer: Callable[[str], None], tmp_path: Path
) -> None:
    target = str(tmp_path / "out")
    homecare("log", "pain", "4")
    homecare("export", target)
    first = files(tmp_path / "out")
    homecare("log", "rest")
    assert "Add --yes to answer yes" in homecare("export", target, expect=2).refusal
    assert files(tmp_path / "out") == first
    answer("n")
    homecare("export", target, expect=2)
    assert files(tmp_path / "out") == first
    answer("y")
    homecare("export", target)
    assert "rest.csv" in files(tmp_path / "out")
    assert homecare("export", target, "--yes", "--json").json == {
        "folder": target, "records": {"patient": 1, "pain": 1, "rest": 1, "action": 2},
    }  # fmt: skip


def test_an_export_into_a_diary_with_entries_is_asked_and_merged(
    homecare: Homecare, answer: Callable[[str], None], tmp_path: Path, paths: Paths
) -> None:
    homecare("log", "pain", "4")
    homecare("export", str(tmp_path / "out"))
    shutil.copytree(paths.data, tmp_path / "copy")
    copy = ("--data", str(tmp_path / "copy"))
    homecare("log", "rest")
    homecare("export", str(tmp_path / "out"), "--yes")
    before = rows(Paths(tmp_path / "copy"))
    refused = homecare(*copy, "import", str(tmp_path / "out"), expect=2)
    assert "New here: 1 rest day and 1 other record." in refused.out
    assert "Add --yes to answer yes" in refused.err
    assert rows(Paths(tmp_path / "copy")) == before
    answer("yes")
    said = homecare(*copy, "import", str(tmp_path / "out")).out
    assert "A copy of everything as it was before: " in said
    assert "To go back to it: homecare --data" in said
    assert homecare(*copy, "undo").out.startswith("Undone: Rest day")


def test_a_conflict_is_named(homecare: Homecare, tmp_path: Path, paths: Paths) -> None:
    homecare("log", "pain", "4")
    shutil.copytree(paths.data, tmp_path / "copy")
    entry = homecare("history", "--json").json[0]["id"]
    homecare("edit", entry, "--level", "5")
    homecare("--data", str(tmp_path / "copy"), "edit", entry, "--level", "2")
    homecare("export", str(tmp_path / "out"))
    said = homecare("--data", str(tmp_path / "copy"), "import", str(tmp_path / "out"), expect=2)
    assert "Conflict: 1 record changed both here and in the export; what is here stays:" in said.out
    assert "Tue 24 Nov 2026: Pain 4, upper back, on average over the last 24 hours" in said.out
    told = homecare("--data", str(tmp_path / "copy"), "import", str(tmp_path / "out"), "--yes", "--json").json
    assert set(told) == {"source", "patients", "new", "changed", "known", "older", "conflicts", "copy"}
    assert [(one["type"], one["id"]) for one in told["conflicts"]] == [("pain", entry)]
    assert told["new"] == {"pain": 1, "action": 1}
    assert Path(told["copy"]).is_file()


def test_a_conflict_over_thresholds_names_the_patient_and_stays(homecare: Homecare, tmp_path: Path) -> None:
    there, out = ("--data", str(tmp_path / "there")), str(tmp_path / "out")
    homecare("patient", "add", "Hana")
    homecare("patient", "add", "Ken")
    homecare("patient", "watch", "Hana", "--pain-from", "5")
    homecare("export", out)
    homecare(*there, "import", out)
    homecare("patient", "watch", "Hana", "--pain-from", "7")
    homecare(*there, "patient", "watch", "Hana", "--pain-from", "6")
    homecare(*there, "export", str(tmp_path / "back"))
    said = homecare("import", str(tmp_path / "back"), "--yes").out
    assert "changed both here and in the export; what is here stays:" in said
    assert "  Hana, thresholds: median pain of 7 or more over 14 days (here)" in said
    assert "Nothing was changed: what is here stays." in said
    assert "7 or more" in homecare("patient", "watch", "Hana").out
    (conflict,) = homecare("import", str(tmp_path / "back"), "--yes", "--json").json["conflicts"]
    assert conflict["type"] == "watch"
    assert conflict["says"].startswith("Hana, thresholds: ")


def test_a_table_of_pain_is_shown_as_it_would_be_read_and_asked(
    homecare: Homecare, answer: Callable[[str], None], pain: Path, paths: Paths
) -> None:
    refused = homecare("import", str(pain), "--region", "neck", expect=2)
    for line in (
        "UTF-8 with a byte order mark, semicolons between cells; day in “Datum” (day, month, year), pain in "
        "“Schmerz”, note in “Notiz”.",
        "Read as pain in the neck, on average over the last 24 hours:",
        "  line 2  Tue 24 Nov 2026  pain 3  lang gesessen",
        "  line 3  Mon 23 Nov 2026  pain 4",
        "Left out, because they have no level: 1 row.",
        "New: 2 pain levels, from Mon 23 Nov to Tue 24 Nov 2026.",
    ):
        assert line in refused.out
    assert "Add --yes to answer yes" in refused.err
    assert "pain_reading" not in rows(paths)
    answer("y")
    done = homecare("import", str(pain)).out
    assert "2 pain levels were imported, and are marked as entered later." in done
    assert "nothing was changed" in homecare("import", str(pain)).out
    assert homecare("undo").out.startswith("Undone: imported: 2 pain levels from schmerz.csv.\n")


def test_bad_rows_are_listed_with_their_lines_and_nothing_is_written(
    homecare: Homecare, broken: Path, paths: Paths
) -> None:
    refused = homecare("import", str(broken), "--yes", expect=2)
    assert "  line 3: “3.5” is between two levels. Write 3 or 4." in refused.out
    assert (
        "  line 4: There is no day “2026-11-31” (year, month, day). Write it like 2026-11-24." in refused.out
    )
    assert refused.err.strip() == (
        "2 rows cannot be read, so nothing was written. Correct them in the file, or leave them out with "
        "--skip-bad."
    )
    assert "pain_reading" not in rows(paths)
    told = homecare("import", str(broken), "--yes", "--json", expect=2).json
    assert (told["written"], [one["line"] for one in told["bad"]]) == (0, [3, 4])
    done = homecare("import", str(broken), "--yes", "--skip-bad").out
    assert "2 rows cannot be read and are left out:" in done
    assert "2 pain levels were imported" in done


def test_many_bad_rows_are_counted_after_the_first_twenty(homecare: Homecare, tmp_path: Path) -> None:
    path = tmp_path / "bad.csv"
    path.write_text("date,pain\n2026-11-24,3\n" + "2026-11-23,x\n" * 30)
    out = homecare("import", str(path), "--yes", expect=2).out
    assert out.count("is not a pain level") == 20
    assert "  and 10 more" in out


def test_the_json_of_a_table(homecare: Homecare, pain: Path) -> None:
    assert homecare("import", str(pain), "--yes", "--json").json == {
        "source": "csv", "columns": {"day": "Datum", "pain": "Schmerz", "note": "Notiz"}, "dates": "dmy",
        "delimiter": ";", "encoding": "UTF-8 with a byte order mark", "region": "upper-back",
        "kind": "average_24h", "rows": 2, "written": 2, "here_already": 0, "without_level": 1, "bad": [],
    }  # fmt: skip


def test_delimiter_and_header_row_are_said_on_the_command_line(homecare: Homecare, tmp_path: Path) -> None:
    path = tmp_path / "ward.csv"
    path.write_text("Ward 3\n\nDay;Pain, 0-10\n24.11.2026;4,0\n", encoding="utf-8")
    words = ("import", str(path), "--header-row", "3", "--delimiter", "semicolon", "--pain-column", "2")
    told = homecare(*words, "--yes", "--json").json
    assert (told["delimiter"], told["written"], told["columns"]["pain"]) == (";", 1, "Pain, 0-10")
    assert "“dot” cannot separate cells" in homecare(*words[:-4], "--delimiter", "dot", expect=2).refusal
    for wrong in ("0", "x", "-1", "1.5"):
        refused = homecare("import", str(path), "--header-row", wrong, expect=2).refusal
        assert "A header row must be a whole number from 1 to 100000" in refused
    for option in ("--delimiter", "--header-row"):
        loop(tmp_path / "loop")
        refused = homecare("import", str(tmp_path / "loop"), option, "3", expect=2).refusal
        assert f"{option} does not apply to Loop Habit Tracker" in refused


@pytest.mark.parametrize("turned", [False, True])
def test_trends_take_the_later_time_of_a_day(homecare: Homecare, tmp_path: Path, *, turned: bool) -> None:
    rows = ["2026-11-23 20:00,7", "2026-11-23 08:00,2"]
    path = tmp_path / "pain.csv"
    path.write_text("\n".join(["Date,Pain", *(rows[::-1] if turned else rows)]))
    homecare("import", str(path), "--kind", "now", "--yes")
    assert homecare("trends", "--kind", "now", "--json").json["series"] == [{"day": "2026-11-23", "level": 7}]


def test_habits_of_loop_become_history(homecare: Homecare, tmp_path: Path) -> None:
    path = str(loop(tmp_path / "loop"))
    out = homecare("import", path, "--habit", "Plank=front-plank", "--yes").out
    assert (
        "  “Plank” → Front plank (front-plank): 3 days from Fri 20 Nov to Tue 24 Nov 2026, 1 of them skipped"
    ) in out
    assert '  “Read”: 1 day left out: --habit "Read=' in out
    assert "  “Steps”: counts something, so it cannot be imported" in out
    assert "4 exercises were imported, and are marked as entered later." in out
    told = homecare("import", path, "--habit", "Plank=front-plank", "--yes", "--json").json
    assert told["habits"][0] == {
        "habit": "Plank", "exercise": "front-plank", "new": 0, "skipped": 0, "here_already": 3,
    }  # fmt: skip
    assert told["unmapped"][1] == {"habit": "Steps", "days": 0, "measured": True, "alike": None}
    assert (set(told), told["written"]) == ({"source", "habits", "unmapped", "written", "bad"}, 0)


def test_a_habit_without_ascii_letters_keeps_its_own_days(homecare: Homecare, tmp_path: Path) -> None:
    folder = tmp_path / "loop"
    for name, text in CYRILLIC.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    homecare("import", str(folder), "--habit", "Планка=front-plank", "--yes")
    entries = homecare("history", "--json").json
    assert [(one["day"], one["note"]) for one in entries] == [("2026-11-11", "30 s")]
    (folder / "002" / "Checkmarks.csv").unlink()
    table = CYRILLIC["Checkmarks.csv"].replace("Вода, 2 л", "Вода")
    (folder / "Checkmarks.csv").write_text(table, encoding="utf-8")
    refused = homecare("import", str(folder), "--habit", "Планка=wall-angel", "--yes", expect=2)
    assert "The days of “Планка” are not certain" in refused.refusal
    assert len(homecare("history", "--json").json) == 1


def test_habits_that_are_no_exercise_are_listed_and_asked_for(homecare: Homecare, tmp_path: Path) -> None:
    folder = loop(tmp_path / "loop")
    (folder / "Habits.csv").write_text("Position,Name\n001,Plank\n002,Read\n")
    refused = homecare("import", str(folder), "--yes", expect=2)
    assert '“Plank”: 3 days left out: --habit "Plank=' in refused.out
    assert "No habit is matched to an exercise yet; nothing was written." in refused.err


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["import"], "DIR|FILE is missing"),
        (["export"], "DIR is missing"),
        (["export", ""], "The folder name is empty"),
        (["import", ""], "The file name is empty"),
        (["import", "{place}/no.csv"], "There is no file"),
        (["import", "{place}"], "has no homecare.json and no Habits.csv"),
        (["import", "{place}/schmerz.csv", "--dates", "dym"], "“dym” is not a date order"),
        (
            ["import", "{place}/schmerz.csv", "--habit", "a=b"],
            "--habit does not apply to a table of pain levels",
        ),
        (["import", "{place}/schmerz.csv", "--kind", "x"], "not a kind of pain reading"),
        (["import", "{place}/schmerz.csv", "--region", "qqq"], "There is no region"),
        (["import", "{place}/loop", "--dates", "dmy"], "--dates does not apply to Loop Habit Tracker"),
        (["--patient", "Hana", "import", "{place}/schmerz.csv"], "There is no patient “Hana”"),
        (["--patient", "Hana", "export", "{place}/out"], "There is no patient “Hana”"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    homecare: Homecare, pain: Path, tmp_path: Path, words: list[str], why: str
) -> None:
    loop(tmp_path / "loop")
    assert why in homecare(*(word.format(place=tmp_path) for word in words), expect=2).refusal


def test_notes_of_others_never_steer_the_terminal(homecare: Homecare, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("date,pain,\x1b[31mnote\n2026-11-24,3,\u202eevil \x1b]0;title\x07\n", encoding="utf-8")
    ran = homecare("import", str(path), "--note-column", "3", "--yes", expect=2)
    assert "\x1b" not in ran.out + ran.err
    assert "\u202e" not in ran.out + ran.err


@pytest.mark.deep
def test_a_real_process_exports_and_imports(tmp_path: Path) -> None:
    def run(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "homecare", *words],
            env={**os.environ, "HOMECARE_DATA": str(tmp_path / "d")},
            capture_output=True, text=True, check=True, cwd=tmp_path, stdin=subprocess.DEVNULL,
        )  # fmt: skip

    run("log", "pain", "4")
    run("export", "out")
    assert json.loads(run("--data", "new", "import", "out", "--json").stdout)["new"]["pain"] == 1
    assert json.loads(run("--data", "new", "history", "--json").stdout)[0]["level"] == 4
