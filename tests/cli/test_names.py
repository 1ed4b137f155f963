"""Names however they are written, through the commands: one person is one patient, and is found."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from homecare.core.records.records import Patient
from homecare.core.values.passphrase import as_kept, chosen
from homecare.paths import Paths
from homecare.store.store import Store
from tests.cli.conftest import Homecare

COMPOSED, APART = "José García", "Jose\u0301 Garci\u0301a"
FIRST, SECOND = UUID("3f2a" + "0" * 28), UUID("9c1d" + "0" * 28)


@pytest.fixture
def two_alike(homecare: Homecare, paths: Paths) -> None:
    """A folder in which an older version took two spellings of a name for two patients."""
    homecare("patient", "add", "Akiko")
    with closing(Store(paths.data)) as store, store.writing() as repository:
        for number, name in ((FIRST, COMPOSED), (SECOND, APART)):
            at = datetime(2026, 11, 20, 9, tzinfo=UTC)
            repository.add(Patient(id=number, name=name, entered_at=at, at_practice=True))


@pytest.mark.parametrize(
    ("name", "again"),
    [
        (COMPOSED, APART),
        (APART, COMPOSED),
        ("Hana Mori", "Hana  Mori"),
        ("田中　花子", "田中 花子"),
        ("Hana", "\ufeffHana"),
        ("Hana", "HANA\u200b"),
    ],
)
def test_a_name_written_differently_is_the_same_patient_at_every_door(
    homecare: Homecare, name: str, again: str
) -> None:
    homecare("patient", "add", name)
    assert "already" in homecare("patient", "add", again, expect=2).refusal
    homecare("--patient", again, "log", "pain", "4")
    (entry,) = homecare("--patient", name, "history", "--json").json
    assert entry["level"] == 4
    homecare("patient", "note", again, "Prefers mornings")
    assert "Prefers mornings" in homecare("patient", "note", name).out
    assert homecare("patient", "list", "--json").json[0]["name"] == name  # shown as it was written
    homecare("patient", "archive", again, "--yes")
    assert "archived" in homecare("--patient", again, "today", expect=2).refusal
    homecare("patient", "archive", again, "--undo")
    assert len(homecare("patient", "list", "--json").json) == 1


def test_a_name_that_does_not_show_is_none(homecare: Homecare) -> None:
    assert "empty" in homecare("patient", "add", "\u200b\ufeff", expect=2).refusal


def test_the_panel_is_searched_without_marks_case_and_width(homecare: Homecare) -> None:
    for name in (COMPOSED, "Nguyễn Văn Đức", "Akiko"):
        homecare("patient", "add", name)
    for word, found in (
        ("garcia", COMPOSED),
        ("Garci\u0301a", COMPOSED),
        ("ＪＯＳＥ", COMPOSED),
        ("nguyen", "Nguyễn Văn Đức"),
        ("duc", "Nguyễn Văn Đức"),
    ):
        rows = homecare("clinic", "--filter", word, "--json").json["patients"]
        assert [row["name"] for row in rows] == [found], word


def test_a_name_that_is_not_found_is_never_offered_to_itself(homecare: Homecare) -> None:
    homecare("patient", "add", COMPOSED)
    assert f"Did you mean {COMPOSED}?" in homecare("--patient", "Jose Garcia", "today", expect=2).refusal


@pytest.mark.usefixtures("two_alike")
def test_two_names_that_look_alike_are_told_apart_and_never_taken_for_each_other(homecare: Homecare) -> None:
    first, second = "José García (3f2a)", f"{APART} (9c1d)"
    listed = [one["name"] for one in homecare("patient", "list", "--json").json]
    assert sorted(listed) == sorted(["Akiko", first, second])
    assert {row["name"] for row in homecare("clinic", "--json").json["patients"]} == set(listed)
    refusal = homecare("--patient", COMPOSED, "log", "pain", "4", expect=2).refusal
    assert "2 diaries here are called “José García”" in refusal
    assert first in refusal
    homecare("--patient", first, "log", "pain", "4")
    homecare("--patient", "JOSÉ GARCÍA (9c1d)", "log", "pain", "7")
    assert [line["level"] for line in homecare("--patient", first, "history", "--json").json] == [4]
    assert "already" in homecare("patient", "add", "jose\u0301 garcía", expect=2).refusal
    homecare("patient", "archive", second, "--yes")
    assert COMPOSED in homecare("patient", "list").out  # alone it needs no sign
    assert "3f2a" not in homecare("patient", "list").out
    homecare("--patient", COMPOSED, "log", "pain", "3")


@pytest.mark.usefixtures("two_alike")
def test_a_diary_with_two_names_alike_is_exported_and_comes_back_as_it_was(
    homecare: Homecare, tmp_path: Path
) -> None:
    homecare("export", str(tmp_path / "out"))
    homecare("import", str(tmp_path / "out"), "--yes")
    homecare("--data", str(tmp_path / "other"), "import", str(tmp_path / "out"), "--yes")
    names = homecare("--data", str(tmp_path / "other"), "patient", "list", "--json").json
    assert len(names) == 3


def test_an_export_with_a_name_that_looks_like_one_here_is_refused(
    homecare: Homecare, tmp_path: Path
) -> None:
    homecare("patient", "add", COMPOSED)
    homecare("--data", str(tmp_path / "other"), "patient", "add", APART)
    homecare("--data", str(tmp_path / "other"), "export", str(tmp_path / "out"))
    refusal = homecare("import", str(tmp_path / "out"), "--yes", expect=2).refusal
    assert "another diary" in refusal


def test_habits_and_columns_of_other_programs_are_found_however_they_are_written(
    homecare: Homecare, tmp_path: Path
) -> None:
    sheet = tmp_path / "pain.csv"
    sheet.write_text("Date,Douleur éve\u0301ille\u0301e,Autre\n2026-11-20,4,9\n", encoding="utf-8")
    homecare("import", str(sheet), "--pain-column", "DOULEUR  ÉVÉILLÉE", "--yes")
    assert [line["level"] for line in homecare("history", "--json").json] == [4]
    loop = tmp_path / "loop"
    (loop / "001 Gainage e\u0301le\u0300ve").mkdir(parents=True)
    (loop / "Habits.csv").write_text(
        "Position,Name,Type,Question,Description,Frequency\n001,Gainage e\u0301le\u0300ve,YES_NO,,,1\n",
        encoding="utf-8",
    )
    (loop / "001 Gainage e\u0301le\u0300ve" / "Checkmarks.csv").write_text(
        "Date,Value,Notes\n2026-11-21,YES_MANUAL,\n", encoding="utf-8"
    )
    homecare("import", str(loop), "--habit", "GAINAGE élève=front-plank", "--yes")
    assert homecare("history", "--type", "exercise", "--json").json[0]["day"] == "2026-11-21"


def test_a_key_file_with_a_byte_order_mark_and_a_pasted_key_are_read(
    homecare: Homecare, paths: Paths, tmp_path: Path
) -> None:
    key = homecare("key").out.strip()
    file = paths.data / "key.txt"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert homecare("key").out.strip() == key
    homecare("log", "pain", "4")
    homecare("share", str(tmp_path / "a.age"), "--to", f"\ufeff{key[:20]} \n{key[20:]}\u200b")


@pytest.mark.parametrize("word", ["garcia", "GARCÍA", "garci\u0301a", "ｇａｒｃｉａ"])
def test_the_history_is_searched_without_marks_case_and_width(homecare: Homecare, word: str) -> None:
    homecare("log", "pain", "4", "--note", "massage by García")
    homecare("log", "pain", "5", "--note", "nothing")
    assert [line["level"] for line in homecare("history", "--text", word, "--json").json] == [4]


def test_after_effects_activities_and_exercises_are_told_by_their_letters(homecare: Homecare) -> None:
    homecare("log", "session", "--before", "4")
    refusal = homecare(
        "log", "after-effects", "--session", "today", "mild fatigué", "mild  FATIGUE\u0301", expect=2
    ).refusal
    assert "appears twice" in refusal
    scores = ("marché=4", "marche\u0301=5", "typing=6")
    assert "appears twice" in homecare("log", "activities", *scores, expect=2).refusal
    homecare("log", "exercise", "Front　Plank")


def test_a_byte_order_mark_and_letters_in_two_parts_make_no_other_passphrase() -> None:
    assert chosen("\ufeffGru\u0308ße an Ono") == as_kept("Grüße an Ono")
