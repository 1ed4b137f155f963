"""Others' daily pain: how each table is read, what is refused, and that nothing is written twice."""

import csv
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from homecare.core.records.records import PainKind, PainReading
from homecare.core.transfer.foreign_csv import parse_delimiter
from homecare.core.transfer.foreign_dates import DayOrder
from homecare.core.transfer.pain_csv import Wanted
from homecare.core.values.formula_guard import guarded
from homecare.data_folder.import_others import ImportOthers, PainIncoming
from homecare.diary.diary import Diary
from homecare.errors import InputError, NothingToUndoError
from homecare.exchange.import_source import find_source
from tests.depth import examples

Sheet = Callable[..., Path]
NOTES = st.one_of(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30),
    st.text(st.sampled_from("'=+-@\n,;\t\" ab"), max_size=8),
)
READ = [(date(2026, 11, 23), 4, None), (date(2026, 11, 24), 3, "long; seated")]


def look(adopting: Diary, path: Path, **said: object) -> PainIncoming:
    """What a table would bring; what is said of its columns and days is among `said`."""
    wanted = Wanted(**{key: said.pop(key) for key in ("day", "pain", "note", "dates") if key in said})  # type: ignore[arg-type]
    return ImportOthers(adopting._diary).look_at_pain(find_source(path), wanted, **said)  # type: ignore[arg-type]


def rows(incoming: PainIncoming) -> list[tuple[date, int, str | None]]:
    """Day, level and note of each row that was read."""
    return [(row.day, row.level, row.note) for row in incoming.sheet.rows]


def levels(adopting: Diary) -> dict[date, int]:
    """The levels in the diary."""
    entries = [line.entry for line in adopting.history.lines()]
    return {one.day: one.level for one in entries if isinstance(one, PainReading)}


@pytest.mark.parametrize(
    "content",
    [
        "date,pain,note\n2026-11-23,4,\n2026-11-24,3,long; seated\n",
        "Datum;Schmerz;Notiz\r\n23.11.2026;4,0;\r\n24.11.2026;3;\"long; seated\"\r\n",
        "Day\tNRS\tComment\n23/11/2026\t4.0\t\n24/11/2026\t3\tlong; seated\n",
        "note,level,day\n,4/10,11/23/2026\nlong; seated,3,11/24/2026\n",
        "sep=;\ndate;pain;notes\n2026/11/23;4;\n2026/11/24;3;\"long; seated\"\n",
        "﻿日付,痛み,メモ\n2026年11月23日,4,\n2026年11月24日,3,long; seated\n",
        "date,pain,note\r2026-11-23,4,\r2026-11-24,3,long; seated\r",
        "\n\ndate,pain,note\n\n2026-11-23,4,\n,,\n2026-11-24,3,long; seated",
        "DATE , PAIN,Note\n 2026-11-23 , 4 ,\n2026-11-24,3, long; seated \n",
    ],
)  # fmt: skip
def test_many_ways_to_write_the_same_table(adopting: Diary, sheet: Sheet, content: str) -> None:
    incoming = look(adopting, sheet(content))
    assert rows(incoming) == READ
    assert incoming.bad == ()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-8"])
def test_a_byte_order_mark_says_the_encoding(adopting: Diary, sheet: Sheet, encoding: str) -> None:
    mark = "\ufeff" if encoding == "utf-16-le" else ""
    content = f"{mark}Datum;Schmerz;Notiz\n24.11.2026;3;Rücken 痛い\n".encode(encoding)
    assert rows(look(adopting, sheet(content))) == [(date(2026, 11, 24), 3, "Rücken 痛い")]


def test_an_old_encoding_is_named_and_can_be_said(adopting: Diary, sheet: Sheet) -> None:
    path = sheet("date,pain,note\n2026-11-23,4,\n2026-11-24,3,Rücken\n".encode("cp1252"))
    with pytest.raises(InputError, match="Line 3 is not text in UTF-8") as refused:
        look(adopting, path)
    assert "--encoding cp1252" in refused.value.next_step
    assert rows(look(adopting, path, encoding="cp1252"))[-1][2] == "Rücken"
    japanese = sheet("date,pain,note\n2026-11-24,3,肩こり\n".encode("cp932"))
    assert rows(look(adopting, japanese, encoding="cp932"))[-1][2] == "肩こり"
    with pytest.raises(InputError, match="not an encoding that homecare reads"):
        look(adopting, path, encoding="rot13")


def test_the_order_of_day_and_month_is_told_by_all_days_together(adopting: Diary, sheet: Sheet) -> None:
    first = look(adopting, sheet("date,pain\n01/02/2026,3\n13/02/2026,4\n"))
    assert (first.sheet.order, first.sheet.rows[0].day) == (DayOrder.DMY, date(2026, 2, 1))
    second = look(adopting, sheet("date,pain\n01/02/2026,3\n02/13/2026,4\n"))
    assert (second.sheet.order, second.sheet.rows[0].day) == (DayOrder.MDY, date(2026, 1, 2))


@pytest.mark.parametrize("days", ["01/02/2026", "03.04.2026", "05-05-2026"])
def test_days_that_can_be_read_in_two_ways_are_asked_about(adopting: Diary, sheet: Sheet, days: str) -> None:
    path = sheet(f"date,pain\n{days},3\n2026-11-24,4\n")
    with pytest.raises(InputError, match="can be read in two ways") as refused:
        look(adopting, path)
    assert "--dates dmy" in refused.value.next_step
    first, second = int(days[:2]), int(days[3:5])
    for order, month, day in ((DayOrder.DMY, second, first), (DayOrder.MDY, first, second)):
        assert look(adopting, path, dates=order).sheet.rows[0].day == date(2026, month, day)


def test_days_that_contradict_each_other_are_asked_about(adopting: Diary, sheet: Sheet) -> None:
    path = sheet("date,pain\n24/11/2026,3\n11/23/2026,4\n")
    with pytest.raises(InputError, match="day comes first on line 2, but the month on line 3"):
        look(adopting, path)
    incoming = look(adopting, path, dates=DayOrder.DMY)
    assert [one.line for one in incoming.bad] == [3]


@pytest.mark.parametrize(
    ("row", "why", "write"),
    [
        ("2026-11-20,3,5,", "“3,5” is between two levels", "Write 3 or 4"),
        ("2026-11-20,3.5,", "“3.5” is between two levels", "Write 3 or 4"),
        ("2026-11-20,11,", "“11” is not a pain level", "0 to 10"),
        ("2026-11-20,-1,", "“-1” is not a pain level", "0 to 10"),
        ("2026-11-20,10.5,", "“10.5” is not a pain level", "0 to 10"),
        ("2026-11-20,bad,", "“bad” is not a pain level", "0 to 10"),
        ("2026-11-20,٣,", "“٣” is not a pain level", "0 to 10"),
        ("2026-11-20,=1+2,", "“=1+2” is not a pain level", "0 to 10"),
        ("20 Nov,3,", "“20 Nov” is not a day", "2026-11-24"),
        ("20.11.26,3,", "“20.11.26” is not a day with a full year", "2026-11-24"),
        (",3,", "“” is not a day", "2026-11-24"),
        ("2026-02-30,3,", "There is no day “2026-02-30”", "2026-11-24"),
        ("2026-11-25,3,", "Wed 25 Nov 2026 is in the future", "Correct"),
        ("1999-12-31,3,", "1999-12-31 is too long ago", "2000-01-01"),
        ("2026-11-24,5,", "24 Nov already has level 3 on line 2", "--kind now"),
        ("2026-11-20,3," + "x" * 2001, "The note has 2001 characters", ""),
        ("2026-11-20,3,a\x1b[2Jb", "The note contains a control character", "plain"),
        ("2026-11-20,3,a,b,c", "It has 5 cells", "quotes"),
    ],
)  # fmt: skip
def test_a_row_that_cannot_be_read_is_named_with_its_line(
    adopting: Diary, sheet: Sheet, row: str, why: str, write: str
) -> None:
    if row == "2026-11-20,3,5,":
        row = '2026-11-20,"3,5",'
    incoming = look(adopting, sheet(f"date,pain,note\n2026-11-24,3,\n{row}\n2026-11-23,4,\n"))
    (bad,) = incoming.bad
    assert bad.line == 3
    assert why in bad.why
    assert write in bad.write
    assert [row.line for row in incoming.sheet.rows] == [2, 4]


def test_lines_are_those_of_the_file_also_after_notes_of_several_lines(adopting: Diary, sheet: Sheet) -> None:
    incoming = look(adopting, sheet('date,pain,note\n\n2026-11-24,3,"one\r\ntwo\nthree"\n2026-11-23,x,\n'))
    assert incoming.sheet.rows[0].note == "one\ntwo\nthree"
    assert (incoming.sheet.rows[0].line, incoming.bad[0].line) == (3, 6)


def test_a_row_without_a_level_says_nothing(adopting: Diary, sheet: Sheet) -> None:
    incoming = look(adopting, sheet("date,pain\n2026-11-24,\n2026-11-23,-\n2026-11-22,n/a\n2026-11-21,0\n"))
    assert (incoming.sheet.silent, rows(incoming)) == (3, [(date(2026, 11, 21), 0, None)])


def test_a_mark_of_our_own_against_formulas_is_taken_away(adopting: Diary, sheet: Sheet) -> None:
    content = "date,pain,note\n2026-11-24,3,'=1+1\n2026-11-23,3,''-x\n2026-11-22,3,'tis\n"
    assert [row.note for row in look(adopting, sheet(content)).sheet.rows] == ["=1+1", "'-x", "'tis"]


# Columns


def test_columns_are_named_or_counted(adopting: Diary, sheet: Sheet) -> None:
    path = sheet("when,neck,back,what\n2026-11-24,3,5,sat\n")
    for day, pain, note in (("when", "back", "what"), ("1", "3", "4"), ("WHEN", " Back ", "4")):
        incoming = look(adopting, path, day=day, pain=pain, note=note)
        assert rows(incoming) == [(date(2026, 11, 24), 5, "sat")]
        assert incoming.sheet.columns == ("when", "back", "what")


@pytest.mark.parametrize(
    ("content", "said", "why"),
    [
        ("when,neck\n2026-11-24,3\n", {}, "Which column has the day"),
        ("date,neck,back\n2026-11-24,3,4\n", {}, "Which column has the pain level"),
        ("date,pain,level\n2026-11-24,3,4\n", {}, "“pain” and “level” could each be the pain"),
        ("date,neck,back\n2026-11-24,3,4\n", {"pain": "arm"}, "There is no column “arm”"),
        ("date,neck,back\n2026-11-24,3,4\n", {"pain": "4"}, "There is no column “4”"),
        ("date,neck,neck\n2026-11-24,3,4\n", {"pain": "neck"}, "Several columns are called “neck”"),
        ("date,neck,back\n2026-11-24,3,4\n", {"pain": "date"}, "The same column is given for two things"),
        ("2026-11-24,3,4\n", {}, "Which column has the pain level"),
    ],
)
def test_a_column_that_is_not_clear_is_asked_for(
    adopting: Diary, sheet: Sheet, content: str, said: dict[str, str], why: str
) -> None:
    with pytest.raises(InputError, match=why):
        look(adopting, sheet(content), **said)


def test_a_table_without_a_header_is_read_by_its_days(adopting: Diary, sheet: Sheet) -> None:
    assert rows(look(adopting, sheet("3,2026-11-24\n4,2026-11-23\n"))) == [
        (date(2026, 11, 24), 3, None), (date(2026, 11, 23), 4, None),
    ]  # fmt: skip


def test_a_table_of_an_export_is_not_read_as_others_pain(adopting: Diary, tmp_path: Path) -> None:
    from homecare.core.transfer.export_tables import table_text

    path = tmp_path / "pain.csv"
    path.write_text(table_text(PainReading, [adopting.entries.log_pain(4)]), encoding="utf-8")
    with pytest.raises(InputError, match=r"the table pain\.csv from an export"):
        look(adopting, path)


@pytest.mark.parametrize(
    ("content", "delimiter", "wanted"),
    [
        ("Datum;Schmerz (NRS, 0-10)\n24.11.2026;4,0\n", ";", [4]),
        ("Datum;Schmerz, 0-10;Notiz, kurz\n24.11.2026;4,0;a, b\n23.11.2026;3,0;c, d\n", ";", [4, 3]),
        ("Date,Pain (0;10)\n2026-11-24,4\n", ",", [4]),
        ("Date\tPain (NRS, 0-10)\n2026-11-24\t4\n", "\t", [4]),
        ("Date; time,Pain; now\n2026-11-24,4\n2026-11-23,3\n", ",", [4, 3]),
    ],
)
def test_a_delimiter_is_told_by_the_days_and_levels_of_the_rows(
    adopting: Diary, sheet: Sheet, content: str, delimiter: str, wanted: list[int]
) -> None:
    incoming = look(adopting, sheet(content), pain="2", day="1")
    assert incoming.sheet.delimiter == delimiter
    assert [row.level for row in incoming.sheet.rows] == wanted


def test_a_delimiter_is_never_taken_by_a_tie(adopting: Diary, sheet: Sheet) -> None:
    path = sheet("Day;Pain, 0-10\n24 Nov;4,0\n")
    with pytest.raises(InputError, match="not clear whether commas or semicolons separate") as refused:
        look(adopting, path)
    assert "--delimiter comma or --delimiter semicolon" in refused.value.next_step
    said = look(adopting, path, delimiter=parse_delimiter("semicolon"), day="1", pain="2")
    assert said.sheet.columns[:2] == ("Day", "Pain, 0-10")


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("comma", ","),
        (";", ";"),
        ("Semicolons", ";"),
        ("tab", "\t"),
        ("\\t", "\t"),
        ("\t", "\t"),
        ("；", ";"),
    ],
)
def test_a_delimiter_is_said_by_its_sign_or_its_word(text: str, sign: str) -> None:
    assert parse_delimiter(text) == sign


def test_a_cell_with_the_delimiter_in_it_is_named_by_that_delimiter(adopting: Diary, sheet: Sheet) -> None:
    (bad,) = look(adopting, sheet("Datum;Schmerz;Bemerkung\n24.11.2026;4;a; b\n")).bad
    assert (
        bad.says
        == "line 2: It has 4 cells, but the first row has 3. Put a cell with a semicolon in it in quotes."
    )


ABOVE = "Patient: Hana, 1980\nPrinted 24 Nov 2026\n\nDatum;Schmerz;Notiz\n24.11.2026;4;a\n23.11.2026;x;b\n"


def test_rows_above_the_header_are_skipped_when_asked(adopting: Diary, sheet: Sheet) -> None:
    path = sheet(ABOVE)
    with pytest.raises(InputError, match="Which column has the day") as refused:
        look(adopting, path)
    assert "line 4: --header-row 4" in refused.value.next_step
    incoming = look(adopting, path, header_row=4)
    assert rows(incoming) == [(date(2026, 11, 24), 4, "a")]
    assert [one.line for one in incoming.sheet.rows] == [5]
    assert [one.line for one in incoming.bad] == [6]


@pytest.mark.parametrize(
    ("line", "why"), [(3, "Line 3 is empty"), (7, "There is no line 7"), (5, "Line 5 has a day")]
)
def test_a_header_row_that_is_none_is_refused(adopting: Diary, sheet: Sheet, line: int, why: str) -> None:
    with pytest.raises(InputError, match=why):
        look(adopting, sheet(ABOVE), header_row=line)


@pytest.mark.parametrize("level", ["４", "４．０", "４／１０", "４ / 10"])
@pytest.mark.parametrize(
    "day",
    [
        "2026-11-24",
        "２０２６-１１-２４",
        "２０２６／１１／２４",
        "２０２６年１１月２４日",
        "２４．１１．２０２６",
    ],
)
def test_full_width_digits_are_digits(adopting: Diary, sheet: Sheet, level: str, day: str) -> None:
    for content in (f"日付,痛み\n{day},{level}\n", f"日付;痛み\n{day} ２０：０５;{level}\n"):
        assert rows(look(adopting, sheet(content))) == [(date(2026, 11, 24), 4, None)]


# Writing


def test_it_is_one_action_marked_as_late_and_undone_as_one(adopting: Diary, sheet: Sheet) -> None:
    adopting.entries.log_rest()
    path = sheet("date,pain\n2026-11-24,3\n2026-11-23,4\n2026-11-22,5\n")
    ImportOthers(adopting._diary).adopt_pain(look(adopting, path, region="neck", kind=PainKind.WORST_24H))
    lines = [line for line in adopting.history.lines() if isinstance(line.entry, PainReading)]
    assert [(line.entry.day.day, line.late) for line in lines] == [(24, False), (23, True), (22, True)]
    assert {(line.entry.region, line.entry.kind) for line in lines} == {("neck", PainKind.WORST_24H)}  # type: ignore[attr-defined]
    assert adopting.history.undo().says == "imported: 3 pain levels from pain.csv"
    assert levels(adopting) == {}
    adopting.history.undo()
    with pytest.raises(NothingToUndoError):
        adopting.history.undo()
    ImportOthers(adopting._diary).adopt_pain(look(adopting, path))  # what was taken back can come again
    assert len(levels(adopting)) == 3


def test_the_same_file_twice_doubles_nothing(adopting: Diary, sheet: Sheet) -> None:
    path = sheet("date,pain\n2026-11-24,3\n2026-11-24,3\n2026-11-23,4\n")
    first = ImportOthers(adopting._diary).adopt_pain(look(adopting, path))
    assert (len(first.new), first.sheet.twice) == (2, 1)
    again = ImportOthers(adopting._diary).adopt_pain(look(adopting, path))
    assert (again.new, again.there, again.other) == ((), 2, 0)
    assert len(adopting.history.lines()) == 2
    assert adopting.history.undo().says.startswith("imported: 2")


def test_right_now_has_many_levels_a_day_and_still_none_twice(adopting: Diary, sheet: Sheet) -> None:
    adopting.entries.log_pain(4, kind=PainKind.NOW, day=date(2026, 11, 23))
    path = sheet("date,pain\n2026-11-23 08:00,4\n2026-11-23 20:00,4\n2026-11-23T21:00,2\n")
    incoming = ImportOthers(adopting._diary).adopt_pain(look(adopting, path, kind=PainKind.NOW))
    assert (len(incoming.new), incoming.there, incoming.sheet.times) == (2, 1, True)
    assert ImportOthers(adopting._diary).adopt_pain(look(adopting, path, kind=PainKind.NOW)).new == ()
    day = adopting.day.view(date(2026, 11, 23))
    assert [one.level for one in day.pain] == [4, 4, 2]


def test_what_is_in_the_diary_stays_where_the_file_says_otherwise(adopting: Diary, sheet: Sheet) -> None:
    adopting.entries.log_pain(7, day=date(2026, 11, 23))
    adopting.entries.log_pain(1, day=date(2026, 11, 22), region="neck")
    path = sheet("date,pain\n2026-11-24,3\n2026-11-23,4\n2026-11-22,5\n")
    incoming = ImportOthers(adopting._diary).adopt_pain(look(adopting, path, region="upper back"))
    assert (len(incoming.new), incoming.there, incoming.other) == (2, 1, 1)
    assert [one.level for one in adopting.day.view(date(2026, 11, 23)).pain] == [7]


def test_a_level_logged_since_the_preview_is_not_doubled(adopting: Diary, sheet: Sheet) -> None:
    incoming = look(adopting, sheet("date,pain\n2026-11-24,3\n2026-11-23,4\n"))
    adopting.entries.log_pain(9)
    ImportOthers(adopting._diary).adopt_pain(incoming)
    assert levels(adopting) == {date(2026, 11, 24): 9, date(2026, 11, 23): 4}


def test_where_nothing_is_new_nobodys_diary_is_begun(adopting: Diary, sheet: Sheet) -> None:
    ImportOthers(adopting._diary).adopt_pain(look(adopting, sheet("date,pain\n2026-11-24,\n")))
    assert adopting.day.view().patient == "me"
    with adopting._diary.store.reading() as repository:
        assert repository.patients(archived=True) == []


@settings(
    max_examples=examples(40), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(notes=st.lists(NOTES, min_size=1, max_size=8), delimiter=st.sampled_from(",;\t"))
def test_any_note_comes_through_a_table_as_it_was(
    adopting: Diary, sheet: Sheet, notes: list[str], delimiter: str
) -> None:
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=delimiter)
    writer.writerow(["date", "pain", "note"])
    writer.writerows([f"2026-11-{day:02}", "3", guarded(note)] for day, note in enumerate(notes, 1))
    incoming = look(adopting, sheet(written.getvalue()))
    assert [row.note or "" for row in incoming.sheet.rows] == [note.strip() for note in notes]
    assert incoming.sheet.delimiter == delimiter


def test_an_unknown_region_is_refused(adopting: Diary, sheet: Sheet) -> None:
    with pytest.raises(InputError, match="no region"):
        look(adopting, sheet("date,pain\n2026-11-24,3\n"), region="nek2")
