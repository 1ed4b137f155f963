"""Times of day in others' tables: what came later, to which day a row belongs, and what is no time."""

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from homecare.core.records.records import PainKind, PainReading
from homecare.core.transfer.foreign_csv import read_sheet
from homecare.core.transfer.foreign_times import local_time
from homecare.core.transfer.pain_csv import Wanted, read_pain
from homecare.core.values.days import diary_day, local
from homecare.data_folder.import_others import ImportOthers, PainIncoming
from homecare.diary.diary import Diary
from homecare.errors import InputError
from homecare.exchange.import_source import find_source
from homecare.paths import Paths
from tests.conftest import HandClock
from tests.depth import examples

Sheet = Callable[..., Path]
FIRST = datetime(2020, 1, 1, tzinfo=UTC)
ZONES = st.sampled_from(
    [ZoneInfo(name) for name in ("Asia/Tokyo", "America/New_York", "Europe/Berlin", "Asia/Kolkata", "UTC")]
)


def look(adopting: Diary, path: Path, *, kind: PainKind = PainKind.AVERAGE_24H) -> PainIncoming:
    """What a table would bring."""
    return ImportOthers(adopting._diary).look_at_pain(find_source(path), Wanted(), kind=kind)


def last_of(adopting: Diary, day: date) -> int:
    """The level right now that counts on a day: the last one."""
    return adopting.day.view(day).pain[-1].level


def times(adopting: Diary) -> list[tuple[int, str, int]]:
    """Day, local time and level of each reading, in the order of the days."""
    entries = [line.entry for line in reversed(adopting.history.lines())]
    return [
        (one.day.day, f"{local(one.at, one.utc_offset):%d %H:%M}", one.level)
        for one in entries
        if isinstance(one, PainReading)
    ]


@pytest.mark.parametrize("turned", [False, True])
def test_the_later_time_wins_whatever_the_order_of_lines(adopting: Diary, sheet: Sheet, turned: bool) -> None:
    rows = ["2026-11-23 20:00,7", "2026-11-23 08:00,2", "2026-11-22 7:05 PM,5", "2026-11-22 11:00 am,1"]
    path = sheet("\n".join(["Date,Pain", *(rows[::-1] if turned else rows)]) + "\n")
    ImportOthers(adopting._diary).adopt_pain(look(adopting, path, kind=PainKind.NOW))
    assert last_of(adopting, date(2026, 11, 23)) == 7
    assert last_of(adopting, date(2026, 11, 22)) == 5
    assert times(adopting)[-1] == (23, "23 20:00", 7)
    assert {line.late for line in adopting.history.lines()} == {True}


def test_what_was_typed_later_that_day_is_later_than_a_row(
    adopting: Diary, sheet: Sheet, clock: HandClock
) -> None:
    adopting.entries.log_pain(4, kind=PainKind.NOW)  # at 20:00
    path = sheet("Date,Pain\n2026-11-24 19:00,9\n2026-11-24 23:00,1\n")
    clock.forward(hours=1)
    ImportOthers(adopting._diary).adopt_pain(look(adopting, path, kind=PainKind.NOW))
    assert [one.level for one in adopting.day.view().pain] == [9, 4, 1]
    assert all(line.entry.at <= clock.now() for line in adopting.history.lines())


def test_a_time_with_a_zone_belongs_to_the_local_day(adopting: Diary, sheet: Sheet) -> None:
    content = (
        "Date,Pain\n2026-11-22T20:30:00Z,6\n2026-11-22T22:00:00.000Z,5\n"
        "2026-11-21T23:00:00-05:00,4\n2026-11-20 23:00:00  +0900,3\n2026-11-19T10:00+01:00[Europe/Berlin],2\n"
    )
    ImportOthers(adopting._diary).adopt_pain(look(adopting, sheet(content), kind=PainKind.NOW))
    assert times(adopting) == [
        (19, "19 18:00", 2), (20, "20 23:00", 3), (22, "22 13:00", 4), (23, "23 05:30", 6),
        (23, "23 07:00", 5),
    ]  # fmt: skip


@pytest.mark.parametrize("kind", list(PainKind))
def test_a_row_at_half_past_one_belongs_to_the_evening_before(
    adopting: Diary, sheet: Sheet, kind: PainKind
) -> None:
    incoming = look(adopting, sheet("Date,Pain\n2026-11-24 01:30,3\n2026-11-24 04:00,5\n"), kind=kind)
    assert [(row.day.day, row.level) for row in incoming.sheet.rows] == [(23, 3), (24, 5)]
    ImportOthers(adopting._diary).adopt_pain(incoming)
    assert times(adopting) == [(23, "24 01:30", 3), (24, "24 04:00", 5)]


def test_the_turn_of_the_day_is_the_settings(paths: Paths, clock: HandClock, sheet: Sheet) -> None:
    paths.settings.parent.mkdir(parents=True, exist_ok=True)
    paths.settings.write_text("day_turn = 0\n")
    with closing(Diary.open(paths, clock=clock)) as adopting:
        incoming = look(adopting, sheet("Date,Pain\n2026-11-24 01:30,3\n"))
        assert [row.day.day for row in incoming.sheet.rows] == [24]


@pytest.mark.parametrize(
    "written", ["{} 00:00:00", "{}T00:00:00Z", "{}T00:00:00.000+00:00", "{} 12:00 AM", "{}T00:00+09:00"]
)
def test_days_that_are_written_as_midnights_stay_days(adopting: Diary, sheet: Sheet, written: str) -> None:
    days = ("2026-11-22", "2026-11-23", "2026-11-24")
    content = "Date,Pain\n" + "".join(f"{written.format(day)},3\n" for day in days)
    incoming = look(adopting, sheet(content))
    assert [row.day.day for row in incoming.sheet.rows] == [22, 23, 24]
    assert incoming.sheet.midnights


def test_days_that_are_written_as_local_midnights_in_utc_are_the_local_days(
    adopting: Diary, sheet: Sheet
) -> None:
    incoming = look(adopting, sheet("Date,Pain\n2026-11-21T15:00:00Z,3\n2026-11-22T15:00:00Z,4\n"))
    assert [row.day.day for row in incoming.sheet.rows] == [22, 23]


@pytest.mark.parametrize(
    "written", ["24:00", "13:00 pm", "0:30 am", "20:00 EST", "20:00 or so", "20:00+19:00", "20:61"]
)
def test_a_time_that_cannot_be_read_is_named_with_its_line(
    adopting: Diary, sheet: Sheet, written: str
) -> None:
    (bad,) = look(adopting, sheet(f"Date,Pain\n2026-11-23 20:00,7\n2026-11-22 {written},2\n")).bad
    assert bad.line == 3
    assert f"“{written}” is not a time of day. Write it like 20:05" in bad.says


@pytest.mark.parametrize("day", ["0001-01-01", "1999-12-30", "9999-12-31", "2026-11-26"])
def test_a_time_on_a_day_out_of_reach_is_refused(adopting: Diary, sheet: Sheet, day: str) -> None:
    (bad,) = look(adopting, sheet(f"Date,Pain\n{day}T23:00:00-12:00,2\n")).bad
    assert "too long ago" in bad.why or "in the future" in bad.why


@pytest.mark.parametrize("name", ["Time", "Uhrzeit"])
def test_a_column_of_times_orders_the_rows_of_a_day(adopting: Diary, sheet: Sheet, name: str) -> None:
    path = sheet(f"Date,{name},Pain\n2026-11-23,20:00,7\n2026-11-23,08:00,2\n2026-11-23,,1\n")
    ImportOthers(adopting._diary).adopt_pain(look(adopting, path, kind=PainKind.NOW))
    assert [one.level for one in adopting.day.view(date(2026, 11, 23)).pain] == [2, 7, 1]
    other = sheet(f"Date,{name},Pain\n2026-11-22,morning,7\n2026-11-21,08:00,2\n")
    assert [row.at for row in look(adopting, other, kind=PainKind.NOW).sheet.rows] == [None, None]


@settings(max_examples=examples(100), deadline=None)
@given(
    moments=st.lists(
        st.integers(0, 6 * 365 * 24 * 60).map(lambda minutes: FIRST + timedelta(minutes=minutes)),
        min_size=1, max_size=6, unique=True,
    ),
    zone=ZONES, sent_in=ZONES, turn=st.integers(0, 12),
)  # fmt: skip
def test_every_instant_is_read_back_on_its_local_day(
    moments: list[datetime], zone: ZoneInfo, sent_in: ZoneInfo, turn: int
) -> None:
    now = datetime(2026, 11, 24, 20, 0, tzinfo=zone)
    rows = [f"{one.astimezone(sent_in).isoformat()},{number}" for number, one in enumerate(moments)]
    content = "\n".join(["Date,Pain", *rows])
    read = read_pain(read_sheet(content.encode()), Wanted(), PainKind.NOW, now, turn)
    if read.midnights:
        return
    assert [row.at for row in read.rows] == moments
    assert [row.day for row in read.rows] == [diary_day(one.astimezone(zone), turn) for one in moments]


@settings(max_examples=examples(100), deadline=None)
@given(text=st.text(st.sampled_from("0123456789:.,+-TZapmAPM []UTCGMTuhr　：１９"), max_size=16))
def test_any_text_is_a_time_or_refused(text: str) -> None:
    now = datetime(2026, 11, 24, 20, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
    try:
        found = local_time(date(2026, 11, 23), text, now)
    except InputError:
        return
    assert abs(found - now) < timedelta(days=3)


def test_a_time_in_a_long_cell_is_refused_at_once(adopting: Diary, sheet: Sheet) -> None:
    for long in (" " * 50_000, "[" * 50_000, "T" * 50_000, "pm " * 10_000):
        (bad,) = look(adopting, sheet(f"Date,Pain\n2026-11-23 20:00{long}x,2\n")).bad
        assert "is not a" in bad.why
        assert len(bad.says) < 200


def test_the_preview_shows_the_time_and_says_what_times_mean(adopting: Diary, sheet: Sheet) -> None:
    from homecare.cli.texts.export_import import pain_text

    def text(content: str) -> str:
        return "\n".join(pain_text(look(adopting, sheet(content), kind=PainKind.NOW)))

    timed = text("Date,Pain\n2026-11-24 01:30,7\n")
    assert "line 2  Mon 23 Nov 2026, 01:30  pain 7" in timed
    assert "a time before 04:00 belongs to the evening before." in timed
    assert "Every time of day in it is 00:00" in text("Date,Pain\n2026-11-24 00:00,7\n")
