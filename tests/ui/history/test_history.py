"""The History room: looked through by words and kind, what an entry was before, and what comes back."""

from datetime import timedelta

import pytest
from textual.widgets import DataTable

from homecare.core.records.records import PainReading
from homecare.diary.diary import Diary
from tests.conftest import HandClock
from tests.core.files import programme
from tests.ui.conftest import Opening, Screenful


def rows(screen: Screenful) -> list[str]:
    """What each row says, up to the first comma: its mark, and the entry."""
    table = screen.app.screen.query_one(DataTable)
    cells = [table.get_row_at(row)[1:] for row in range(table.row_count)]
    return [" ".join(map(str, row)).strip().split(",")[0] for row in cells]


def levels(diary: Diary) -> list[int]:
    return [line.entry.level for line in diary.history.lines() if isinstance(line.entry, PainReading)]


def edited(diary: Diary, clock: HandClock, *wanted: int) -> None:
    """One reading that was 4, then each of these, ten minutes apart."""
    entry = diary.entries.log_pain(4)
    for level in wanted:
        clock.forward(minutes=10)
        entry = diary.corrections.edit(entry.id, {"level": level})  # type: ignore[assignment]


async def test_words_are_looked_for_in_all_years(opened: Opening, diary: Diary) -> None:
    diary.entries.log_pain(4, note="new Pillow", day=diary.current_day() - timedelta(days=400))
    diary.entries.log_sitting(60, note="on a pillow")
    diary.entries.log_rest()
    async with opened() as screen:
        await screen.press("h", "slash")
        await screen.write("PILLOW")
        await screen.press("enter")
        assert rows(screen) == ["Sitting 1 h in total (on a pillow)", "late Pain 4"]
        assert "“PILLOW”: 2 entries." in screen.text("#span")
        await screen.press("escape")
        assert "to Tue 24 Nov 2026: 2 entries." in screen.text("#span")


async def test_what_is_typed_is_found_without_another_key(opened: Opening, diary: Diary) -> None:
    diary.entries.log_pain(4, note="pillow")
    diary.entries.log_rest()
    async with opened() as screen:
        await screen.press("h", "slash")
        await screen.write("rest")
        await screen.pilot.pause(0.4)
        await screen.settle()
        assert rows(screen) == ["Rest day"]


async def test_nothing_found_is_said_with_the_way_back(opened: Opening, diary: Diary) -> None:
    diary.entries.log_pain(4)
    async with opened() as screen:
        await screen.press("h", "slash")
        await screen.write("xyz")
        await screen.press("enter")
        assert "No entries with “xyz”. Esc shows everything again." in screen.text("#span")
        await screen.press("escape", "x")
        assert "Nothing was removed or undone. Esc shows everything again." in screen.text("#span")
        await screen.press("x")
        assert len(rows(screen)) == 1


async def test_one_kind_is_chosen_and_every_kind_again(opened: Opening, diary: Diary) -> None:
    diary.entries.log_pain(4)
    diary.entries.log_sitting(60)
    async with opened() as screen:
        await screen.press("h", "t", "down", "down", "enter")
        assert rows(screen) == ["Pain 4"]
        assert screen.text("#span").startswith(" Pain: 1 entry.")
        await screen.press("t", "home", "enter")
        assert len(rows(screen)) == 2


async def test_an_entry_shows_what_it_was_before_and_an_earlier_version_comes_back(
    opened: Opening, diary: Diary, clock: HandClock
) -> None:
    edited(diary, clock, 5, 6)
    async with opened() as screen:
        await screen.press("h")
        assert "v: earlier versions." in screen.text("#whole")
        await screen.press("v")
        for words in (
            "Since Tue 24 Nov 2026, 20:20", "Pain 6",
            "Until Tue 24 Nov 2026, 20:20, then changed", "Pain 5",
            "Until Tue 24 Nov 2026, 20:10, then changed", "Pain 4",
        ):  # fmt: skip
            assert words in screen.everything
        await screen.press("down", "b")
        assert levels(diary) == [4]
        assert "Brought back: Pain 4" in screen.toasts
        assert "u undoes: brought back: Pain 4" in screen.text("#following")
        await screen.press("u")
        assert levels(diary) == [6]


async def test_what_stands_is_not_brought_back(opened: Opening, diary: Diary, clock: HandClock) -> None:
    edited(diary, clock, 5)
    async with opened() as screen:
        await screen.press("h", "v", "up", "b")
        assert "is in the diary: Pain 5" in screen.text("#said")
        await screen.press("escape")
        assert levels(diary) == [5]


async def test_an_entry_that_was_never_changed_says_so(opened: Opening, diary: Diary) -> None:
    diary.entries.log_pain(4)
    async with opened() as screen:
        await screen.press("h", "v")
        assert "This entry has never been changed." in screen.text("#said")
        await screen.press("b", "escape")
        assert levels(diary) == [4]


async def test_what_was_removed_or_undone_is_listed_and_comes_back(opened: Opening, diary: Diary) -> None:
    diary.corrections.remove(diary.entries.log_pain(4).id)
    diary.entries.log_sitting(60)
    diary.history.undo()
    async with opened() as screen:
        await screen.press("h")
        assert rows(screen) == []
        await screen.press("x")
        assert sorted(rows(screen)) == [
            "removed Pain 4",
            "undone Sitting 1 h in total",
        ]
        assert "It was undone on Tue 24" in screen.text("#whole")  # the newer of the two
        await screen.press("b", "b")
        assert rows(screen) == []
        assert len(diary.history.lines()) == 2


async def test_a_removed_entry_opens_no_form(opened: Opening, diary: Diary) -> None:
    diary.corrections.remove(diary.entries.log_pain(4).id)
    async with opened() as screen:
        await screen.press("h", "x", "enter", "d")
        assert rows(screen) == ["removed Pain 4"]
        assert diary.history.lines() == ()


async def test_a_place_that_is_taken_is_said_in_words(opened: Opening, diary: Diary) -> None:
    diary.corrections.remove(diary.entries.log_rest().id)
    diary.entries.log_rest(reason="agreed")
    async with opened() as screen:
        await screen.press("h", "x", "b")
        assert "Tue 24 Nov 2026 is already a rest day." in screen.toasts
        assert len(diary.history.lines()) == 1


async def test_u_names_what_it_took_back_and_what_comes_next(
    opened: Opening, diary: Diary, clock: HandClock
) -> None:
    diary.entries.log_pain(4)
    diary.entries.log_sitting(60, day=diary.current_day() - timedelta(days=1))
    clock.forward(minutes=1)
    async with opened() as screen:
        await screen.press("h")
        assert "u undoes: Sitting 1 h in total, Mon 23 Nov 2026" in screen.text("#following")
        await screen.press("u")
        assert "Undone: Sitting 1 h in total\nNext undo: Pain 4, upper back" in screen.toasts
        assert "u undoes: Pain 4" in screen.text("#following")
        screen.app.clear_notifications()
        await screen.press("u")
        assert "There is nothing more to undo." in screen.toasts
        assert screen.text("#following").strip() == ""


@pytest.mark.parametrize("size", [(40, 12), (120, 40)])
async def test_the_room_holds_at_other_sizes(
    opened: Opening, diary: Diary, clock: HandClock, size: tuple[int, int]
) -> None:
    edited(diary, clock, 5, 6)
    async with opened(size) as screen:
        await screen.press("h", "v", "b")
        assert levels(diary) == [5]
        await screen.press("slash")
        await screen.write("pain")
        await screen.press("enter")
        assert len(rows(screen)) == 1


async def test_what_was_done_in_a_break_and_the_note_of_flare_days_are_changed(
    opened: Opening, diary: Diary
) -> None:
    diary.programmes.assign(programme(slug="flare"), flare=True)
    diary.flare.start(note="sore")
    diary.sitting.take_break(done="walked")
    async with opened() as screen:
        await screen.press("h")
        for kind, words in (("Break", "a walk"), ("Flare", "very sore")):
            row = [said.split(" ")[0] for said in rows(screen)].index(kind)
            screen.app.screen.query_one(DataTable).move_cursor(row=row)
            await screen.press("enter", "ctrl+u")
            await screen.write(words)
            await screen.press("ctrl+s")
    assert sorted(line.says for line in diary.history.lines()) == [
        "Break without a reminder: a walk", "Flare plan on, from this day (very sore)",
    ]  # fmt: skip
