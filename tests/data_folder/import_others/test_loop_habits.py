"""Loop Habit Tracker's CSV export as history of the routine."""

import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from homecare.core.records.records import ExerciseEntry, Outcome
from homecare.core.transfer.habit_mapping import parse_mapping
from homecare.data_folder.import_others import ImportOthers, LoopIncoming
from homecare.diary.diary import Diary
from homecare.errors import InputError, NotFoundError
from homecare.exchange.import_source import find_source
from tests.core.files import programme
from tests.data_folder.import_others.conftest import CYRILLIC, HABITS, LOOP

Loop = Callable[..., Path]


def look(adopting: Diary, path: Path, *mapped: str) -> LoopIncoming:
    """What an export of Loop would bring; `mapped` are words such as `Plank=front-plank`."""
    return ImportOthers(adopting._diary).look_at_habits(find_source(path), parse_mapping(mapped))


def entries(adopting: Diary) -> list[ExerciseEntry]:
    """The exercises in the diary, newest day first."""
    return [line.entry for line in adopting.history.lines() if isinstance(line.entry, ExerciseEntry)]


def test_ticked_days_are_done_and_skipped_days_skipped(adopting: Diary, loop: Loop) -> None:
    incoming = look(adopting, loop(), "Plank=front-plank")
    assert [(one.habit, one.exercise, len(one.new)) for one in incoming.habits] == [
        ("Plank", "front-plank", 3),
        ("Chin tuck", "chin-tuck", 1),  # called just as the exercise is, and without a folder of its own
    ]
    assert [(habit.name, habit.measured) for habit, _ in incoming.unmapped] == [
        ("Read", False),
        ("Steps", True),
    ]
    assert ImportOthers(adopting._diary).adopt_habits(incoming) == 4
    planks = [one for one in entries(adopting) if one.exercise == "front-plank"]
    assert [(one.day.day, one.outcome, one.reason, one.note) for one in planks] == [
        (24, Outcome.DONE, None, None),
        (23, Outcome.SKIPPED, "Sick", None),
        (20, Outcome.DONE, None, '"Long" day, tired'),
    ]
    first = adopting.shelf.library["front-plank"].levels[0].prescription()
    assert {one.prescription for one in planks} == {first}
    assert planks[0].amount == first.amount
    assert [line.late for line in adopting.history.lines() if line.entry.day.day < 24] == [True, True]


def test_the_dose_is_the_programmes_from_the_day_it_was_followed(adopting: Diary, loop: Loop) -> None:
    adopting.programmes.assign(
        programme(body='[[exercise]]\nuse = "front-plank"\nsets = 7\ntimes_per_day = 2\n'),
        start=date(2026, 11, 22),
    )
    ImportOthers(adopting._diary).adopt_habits(look(adopting, loop(), "Plank=front-plank"))
    sets = {one.day.day: len(one.sets) for one in entries(adopting) if one.exercise == "front-plank"}
    assert sets == {24: 7, 23: 0, 20: 3}


def test_it_comes_once_and_is_undone_as_one(adopting: Diary, loop: Loop) -> None:
    adopting.entries.log_exercise("front-plank", day=date(2026, 11, 20))
    path = loop()
    assert ImportOthers(adopting._diary).adopt_habits(look(adopting, path, "plank = front-plank")) == 3
    again = look(adopting, path, "Plank=front-plank")
    assert [(one.new, one.there) for one in again.habits] == [((), 3), ((), 1)]
    assert ImportOthers(adopting._diary).adopt_habits(again) == 0
    assert adopting.history.undo().says == "imported: 3 exercises from Loop Habit Tracker (loop)"
    assert len(entries(adopting)) == 1


def test_a_day_logged_since_the_preview_is_not_doubled(adopting: Diary, loop: Loop) -> None:
    incoming = look(adopting, loop(), "Plank=front-plank")
    adopting.entries.log_exercise("front-plank")
    assert ImportOthers(adopting._diary).adopt_habits(incoming) == 3
    assert sum(one.day.day == 24 and one.exercise == "front-plank" for one in entries(adopting)) == 1


def test_a_zip_is_read_like_the_folder(adopting: Diary, loop: Loop, tmp_path: Path) -> None:
    folder = look(adopting, loop(), "Plank=front-plank")
    for name, prefix in (("flat.zip", ""), ("nested.zip", "Loop Habits CSV 2026-11-24/")):
        with zipfile.ZipFile(tmp_path / name, "w", zipfile.ZIP_DEFLATED) as archive:
            for inner, text in LOOP.items():
                archive.writestr(prefix + inner, text)
        zipped = look(adopting, tmp_path / name, "Plank=front-plank")
        assert (zipped.habits, zipped.unmapped) == (folder.habits, folder.unmapped)


def test_older_versions_write_numbers_and_no_header(adopting: Diary, loop: Loop) -> None:
    older = {
        "Habits.csv": "Position,Name,Question,Description,NumRepetitions,Interval,Color\n1,Plank,,,1,1,\n",
        "1 Plank/Checkmarks.csv": "2026-11-24,2\n2026-11-23,0\n2026-11-22,1\n2026-11-21,3\n2026-11-20,-1\n",
    }
    (habit,) = look(adopting, loop(older), "Plank=front-plank").habits
    assert [(one.day.day, str(one.mark)) for one in habit.new] == [(21, "skipped"), (24, "done")]


def test_a_row_that_cannot_be_read_is_named_with_file_and_line(adopting: Diary, loop: Loop) -> None:
    broken = "Date,Value,Notes\n2026-11-24,YES_MANUAL,\n2026-11-23,MAYBE,\n24/11/2026,2,\n2026-12-24,2,\n"
    incoming = look(adopting, loop({**LOOP, "001 Plank/Checkmarks.csv": broken}), "Plank=front-plank")
    assert [(one.file, one.line) for one in incoming.bad] == [
        ("001 Plank/Checkmarks.csv", n) for n in (3, 4, 5)
    ]
    assert "“MAYBE” is not a mark" in incoming.bad[0].says
    assert "in the future" in incoming.bad[2].says


@pytest.mark.parametrize(
    ("mapped", "error", "why"),
    [
        (["Plnk=front-plank"], NotFoundError, "no habit “Plnk”"),
        (["Plank=front-plonk"], NotFoundError, "no exercise “front-plonk”"),
        (["Steps=front-plank"], InputError, "“Steps” counts something"),
        (["Plank=chin-tuck"], InputError, "“Plank” and “Chin tuck” would all be imported as chin-tuck"),
        (["Plank"], InputError, "does not say which exercise"),
        (["=front-plank"], InputError, "does not say which exercise"),
        (["Plank=front-plank", "Plank=wall-angel"], InputError, "appears twice"),
    ],
)
def test_a_mapping_that_cannot_be_is_refused(
    adopting: Diary, loop: Loop, mapped: list[str], error: type[InputError], why: str
) -> None:
    with pytest.raises(error, match=why):
        look(adopting, loop(), *mapped)


def test_habits_with_one_name_are_not_mixed_up(adopting: Diary, loop: Loop) -> None:
    twice = HABITS.replace("002,Read", "002,Plank")
    with pytest.raises(InputError, match="Several habits are called “Plank”"):
        look(adopting, loop({**LOOP, "Habits.csv": twice}), "Plank=front-plank")


def test_what_is_no_export_of_loop_is_refused(adopting: Diary, loop: Loop) -> None:
    for text in ("a,b\n1,2\n", "\n", ""):
        with pytest.raises(InputError, match=r"no columns Position and Name"):
            look(adopting, loop({"Habits.csv": text}, "other"))


TABLE = {name: text for name, text in CYRILLIC.items() if "/" not in name}


def days(incoming: LoopIncoming) -> list[tuple[int, str | None]]:
    """The days of the only habit that is brought in, with their notes."""
    (habit,) = incoming.habits
    return [(one.day.day, one.note) for one in habit.new]


@pytest.mark.parametrize(
    ("name", "wanted"),
    [("Вода, 2 л", [(10, None)]), ("Планка", [(11, "30 s")]), ("Витамины", [(12, None)])],
)
def test_a_habit_is_read_from_its_own_folder_whatever_its_name(
    adopting: Diary, loop: Loop, name: str, wanted: list[tuple[int, str | None]]
) -> None:
    assert days(look(adopting, loop(CYRILLIC), f"{name}=front-plank")) == wanted
    with_zeros_lost = CYRILLIC["Habits.csv"].replace("\n00", "\n")
    again = loop({**CYRILLIC, "Habits.csv": with_zeros_lost}, "saved")
    assert days(look(adopting, again, f"{name}=front-plank")) == wanted


@pytest.mark.parametrize("head", ["Date,Вода, 2 л,Планка,Витамины,", 'Date,"Вода, 2 л",Планка,Витамины'])
def test_a_comma_in_a_name_shifts_no_column_of_the_table_of_all(
    adopting: Diary, loop: Loop, head: str
) -> None:
    table = TABLE["Checkmarks.csv"].replace("Date,Вода, 2 л,Планка,Витамины,", head)
    path = loop({**TABLE, "Checkmarks.csv": table})
    for name, day in (("Вода, 2 л", 10), ("Планка", 11), ("Витамины", 12)):
        assert days(look(adopting, path, f"{name}=front-plank")) == [(day, None)]


@pytest.mark.parametrize(
    "changed",
    [
        {"Checkmarks.csv": TABLE["Checkmarks.csv"].replace("Вода, 2 л", "Вода")},
        {"Checkmarks.csv": TABLE["Checkmarks.csv"].replace("UNKNOWN,\n", "\n", 1)},
        {"Checkmarks.csv": TABLE["Checkmarks.csv"].replace("2026-11-10,", '2026-11-10,"')},
        {"Habits.csv": CYRILLIC["Habits.csv"].replace("003,", "002,")},
        {"002/Checkmarks.csv": "Date,Value\n", "002 Plank/Checkmarks.csv": "Date,Value\n"},
    ],
)
def test_a_column_that_cannot_be_told_for_certain_is_refused(
    adopting: Diary, loop: Loop, changed: dict[str, str]
) -> None:
    path = loop({**TABLE, **changed})
    with pytest.raises(InputError, match=r"The days of “Планка” are not certain"):
        look(adopting, path, "Планка=front-plank")


def test_a_habit_called_like_an_exercise_is_not_taken_where_its_days_are_unclear(
    adopting: Diary, loop: Loop
) -> None:
    table = LOOP["Checkmarks.csv"].replace("Read", "Reading")
    incoming = look(adopting, loop({**LOOP, "Checkmarks.csv": table}), "Plank=front-plank")
    assert [one.habit for one in incoming.habits] == ["Plank"]
    assert [habit.name for habit, _ in incoming.unmapped if habit.unclear] == ["Chin tuck"]


def test_a_habit_that_was_not_exported_has_no_days(adopting: Diary, loop: Loop) -> None:
    files = {**LOOP, "Checkmarks.csv": "Date,Plank,Read,\n2026-11-24,YES_MANUAL,YES_MANUAL,\n"}
    incoming = look(adopting, loop(files), "Plank=front-plank")
    assert [(one.habit, len(one.new)) for one in incoming.habits] == [("Plank", 3), ("Chin tuck", 0)]


def test_a_note_outside_quotes_is_not_cut_at_its_comma(adopting: Diary, loop: Loop) -> None:
    own = "Date,Value,Notes\n2026-11-24,YES_MANUAL,long, tired\n"
    incoming = look(adopting, loop({**LOOP, "001 Plank/Checkmarks.csv": own}), "Plank=front-plank")
    assert [(one.line, one.why) for one in incoming.bad] == [
        (2, "It has 4 cells; it needs 3: day, mark and note.")
    ]


def test_a_day_that_stands_there_twice_with_different_marks_is_named(adopting: Diary, loop: Loop) -> None:
    own = "Date,Value,Notes\n2026-11-24,YES_MANUAL,\n2026-11-24,YES_MANUAL,\n2026-11-24,SKIP,\n"
    incoming = look(adopting, loop({**LOOP, "001 Plank/Checkmarks.csv": own}), "Plank=front-plank")
    assert [(one.line, one.why) for one in incoming.bad] == [
        (4, "24 Nov appears twice, with different words.")
    ]
