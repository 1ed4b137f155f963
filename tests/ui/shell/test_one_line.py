"""A field of one line: what stands in it is kept, except a number, a day or a time, which is typed over."""

import pytest
from textual.widgets import Input

from homecare.diary.diary import Diary
from homecare.ui.forms.choice import ValueForm
from homecare.ui.widgets.one_line import OneLine, is_value
from tests.ui.conftest import Opening


@pytest.mark.parametrize("text", ["3", "2026-11-24", "04:00", "6h30m", "6 h 30", "45 min", "7.5"])
def test_a_value_is_typed_anew(text: str) -> None:
    assert is_value(text)


@pytest.mark.parametrize(
    "text", ["", "stiff", "/home/me/my programme.toml", "2 sets felt hard", "07:30, 19:00"]
)
def test_words_are_no_value(text: str) -> None:
    assert not is_value(text)


async def test_a_stray_letter_wipes_nothing_that_was_written(opened: Opening, diary: Diary) -> None:
    diary.entries.log_pain(4, note="stiff in the morning")
    async with opened() as screen:
        await screen.press("h", "enter")
        note = screen.app.screen.query_one("#note", OneLine)
        note.focus()
        await screen.settle()
        await screen.write("x")
        assert note.value == "stiff in the morningx"
        await screen.press("home", "tab", "shift+tab")
        await screen.write("y")
        assert note.value == "stiff in the morningxy"


async def test_a_day_is_typed_over(opened: Opening, diary: Diary) -> None:
    async with opened() as screen:
        await screen.press("a")
        day = screen.app.screen.query_one("#day", Input)
        day.focus()
        await screen.settle()
        await screen.write("yesterday")
        assert day.value == "yesterday"


@pytest.mark.parametrize(("initial", "then"), [("8", "9"), ("07:30, 19:00", "07:30, 19:009")])
async def test_a_setting_is_typed_over_where_it_is_one_value(
    opened: Opening, initial: str, then: str
) -> None:
    async with opened() as screen:
        await screen.app.push_screen(ValueForm("A setting", "", initial, str))
        await screen.settle()
        await screen.write("9")
        assert screen.app.screen.query_one(Input).value == then
