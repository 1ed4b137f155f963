"""The points picker and the session form: points by name or code, sides, and what is a practitioner's."""

import pytest
from textual.widgets import Input, OptionList

from homecare.clinic.clinic import Clinic
from homecare.core.values.acupoints import Acupoint, PointSide
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.clinic.app import ClinicApp
from homecare.ui.today.screen import TodayScreen
from tests.conftest import HandClock
from tests.depth import deep
from tests.ui.conftest import Opening, Screenful

CAUTION = "commonly avoided in pregnancy"


def points(screen: Screenful) -> str:
    """What stands in the form's field."""
    return screen.app.screen.query_one("#points", Input).value


def chosen(screen: Screenful) -> list[str]:
    """The chosen points, as the picker lists them."""
    rows = screen.app.screen.query_one("#chosen", OptionList)
    return [str(rows.get_option_at_index(n).prompt) for n in range(rows.option_count)]


async def test_the_articles_points_come_first_with_name_and_place(opened: Opening) -> None:
    async with opened((120, 40)) as screen:
        await screen.press("a", "f2")
        rows = [line.strip("│ ") for line in screen.text("#listed").splitlines()[1:7]]
        assert [row.split()[1] for row in rows] == [
            "Fengchi", "Jianjing", "Hegu", "Tianzhu", "Houxi", "Taichong",
        ]  # fmt: skip
        assert rows[0].startswith("GB20 Fengchi – under the back of the skull")
        assert "362 points" in screen.everything


SPELLINGS = [
        ("li-4", "LI4 both"), ("LV3", "LR3 both"), ("UB10", "BL10 both"), ("feng", "GB20 both"),
        ("li4 r", "LI4 right"), ("gb20 left", "GB20 left"), ("du20", "GV20 midline"),
        ("cv17", "CV17 midline"),
        ("yin", "GV29 midline"), ('"foo"', "foo"), ("ashi", "ashi"), ("EX-HN5 l", "EX-HN5 left"),
        ("st36, sp6 r", "ST36 both, SP6 right"),
    ]  # fmt: skip


async def test_enter_adds_what_is_typed_in_any_spelling(opened: Opening) -> None:
    async with opened() as screen:
        for typed, point in SPELLINGS if deep() else SPELLINGS[::4]:
            await screen.press("a", "f2")
            await screen.write(typed)
            await screen.press("enter")
            assert ", ".join(chosen(screen)) == point
            await screen.press("enter")  # with nothing typed, Enter takes the points over
            assert points(screen) == point
            await screen.press("escape", "y")  # leave the session's form without saving it
            assert isinstance(screen.app.screen, TodayScreen)


async def test_a_number_that_a_channel_does_not_have_is_refused(opened: Opening) -> None:
    async with opened() as screen:
        await screen.press("a", "f2")
        await screen.write("LI 21")
        assert "LI has 20 points" in screen.text("#about")
        await screen.press("enter")
        assert chosen(screen) == []
        assert "LI has 20 points" in screen.text("#about")


@pytest.mark.parametrize("typed", ["foo", "foot", "skull", "gb", "lung", "taichog"])
async def test_enter_adds_no_first_match_of_a_word_that_is_no_code_or_name(
    opened: Opening, typed: str
) -> None:
    async with opened() as screen:
        await screen.press("a", "f2")
        await screen.write(typed)
        assert f"No point is called “{typed}”." in " ".join(screen.text("#about").split())
        await screen.press("enter")
        assert chosen(screen) == []
        assert len(screen.app.screen_stack) == 3


async def test_what_enter_will_do_is_said_and_a_row_that_is_moved_onto_is_added(opened: Opening) -> None:
    async with opened((120, 40)) as screen:
        await screen.press("a", "f2")
        await screen.write("taichong r")
        assert "Enter adds LR3 right: LR3 Taichong – top of the foot, between" in screen.text("#about")
        await screen.press("ctrl+u")
        await screen.write('"foo" l, li4')
        assert "Enter adds “foo left” as free text, LI4 both." in screen.text("#about")
        await screen.press("ctrl+u")
        await screen.write("foo")
        await screen.press("down")
        assert "Enter adds LR3 Taichong – top of the foot, between" in screen.text("#about")
        await screen.press("enter")
        assert chosen(screen) == ["LR3 both"]


async def test_a_side_on_which_a_point_does_not_lie_is_refused(opened: Opening) -> None:
    async with opened() as screen:
        await screen.press("a", "f2")
        await screen.write("gv20 l")
        await screen.press("enter")
        assert "GV20 is on the midline" in screen.text("#about")
        await screen.press("ctrl+u", "down", "m")
        assert "GB20 is not on the midline" in screen.text("#about")
        assert chosen(screen) == []


async def test_keys_on_the_lists_say_the_side_and_take_out(opened: Opening) -> None:
    async with opened() as screen:
        await screen.press("a", "f2", "down", "enter", "down", "r")
        assert chosen(screen) == ["GB20 both", "GB21 right"]
        screen.app.screen.query_one("#chosen").focus()
        await screen.press("up", "l")
        assert chosen(screen) == ["GB20 left", "GB21 right"]
        await screen.press("down", "d")
        assert chosen(screen) == ["GB20 left"]
        await screen.press("ctrl+s")
        assert points(screen) == "GB20 left"


@pytest.mark.deep
async def test_the_mouse_chooses_says_the_side_and_closes(opened: Opening) -> None:
    async with opened((120, 40)) as screen:
        await screen.press("a")
        await screen.pilot.click("#choose")
        await screen.settle()
        await screen.pilot.click("#listed", offset=(4, 3))
        await screen.pilot.click("#side-right")
        await screen.settle()
        assert chosen(screen) == ["LI4 right"]
        await screen.pilot.click("#side-remove")
        await screen.settle()
        assert chosen(screen) == []
        await screen.pilot.click("#cancel")
        await screen.settle()
        assert points(screen) == ""


async def test_a_point_that_is_added_again_takes_the_new_side(opened: Opening) -> None:
    async with opened() as screen:
        await screen.press("a", "f2")
        for typed in ("li4", "gb20", "li4 l"):
            await screen.write(typed)
            await screen.press("enter")
        assert chosen(screen) == ["LI4 left", "GB20 both"]


async def test_what_stands_in_the_form_is_chosen_already_and_escape_leaves_it(
    opened: Opening, diary: Diary
) -> None:
    async with opened() as screen:
        await screen.press("a")
        screen.app.screen.query_one("#points").focus()
        await screen.write("li-4 right, ashi")
        await screen.press("f2")
        assert chosen(screen) == ["LI4 right", "ashi"]
        await screen.write("gb21")
        await screen.press("enter", "escape")
        assert "Leave without saving" in screen.everything
        await screen.press("n")
        assert chosen(screen) == ["LI4 right", "ashi", "GB21 both"]
        await screen.press("escape", "y")
        assert points(screen) == "li-4 right, ashi"
        await screen.press("f2", "ctrl+s", "ctrl+s")
        assert [str(point) for point in diary.treatments.sessions()[0].points] == ["LI4 right", "ashi"]


async def test_points_that_cannot_be_read_are_explained_before_the_list_opens(opened: Opening) -> None:
    async with opened() as screen:
        await screen.press("a")
        screen.app.screen.query_one("#points").focus()
        await screen.write("LI21")
        await screen.press("f2")
        assert "LI has 20 points" in screen.text("#said")
        assert len(screen.app.screen_stack) == 2


async def test_cautions_are_for_the_practice_alone(
    opened: Opening, paths: Paths, clock: HandClock, clinic: Clinic
) -> None:
    clinic.patients.add("Akiko")
    async with opened((120, 40)) as screen:
        await screen.press("a", "f2")
        for typed in ("li4", "gb21"):
            await screen.write(typed)
            await screen.press("enter")
            assert CAUTION not in screen.everything
        assert "lung (" not in screen.everything
    app = ClinicApp(paths, clock=clock)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = Screenful(app, pilot)
        await screen.settle()
        await screen.press("enter", "3", "a", "f2")
        await screen.write("li4")
        await screen.settle()
        assert f"LI4: {CAUTION}." in screen.text("#about")
        await screen.press("enter")
        await screen.write("gb21")
        await screen.settle()
        said = " ".join(screen.text("#about").split())
        assert "lies over the lung (skin to pleura: mean 15–17 mm)" in said


@pytest.mark.parametrize("size", [(40, 12), (60, 20), (80, 24), (200, 60), (20, 6)])
async def test_the_picker_opens_at_any_size(opened: Opening, size: tuple[int, int]) -> None:
    async with opened(size) as screen:
        await screen.press("a", "f3", "f2")
        await screen.write("li4")
        await screen.press("enter", "ctrl+s")
        assert points(screen) == "LI4 both"


# The form around it


async def test_a_patients_session_is_as_quick_as_before_and_asks_for_pain_first(
    opened: Opening, diary: Diary
) -> None:
    async with opened() as screen:
        await screen.press("a")
        await screen.write("6")
        await screen.press("enter")
        await screen.write("3")
        # Day, points, with, planned, practitioner, note: one Enter each, and the last one saves.
        await screen.press(*["enter"] * 7)
        (session,) = diary.treatments.sessions()
        assert (session.pain_before, session.pain_after, session.needles) == (6, 3, None)


async def test_the_practitioners_fields_come_out_with_a_key(opened: Opening, diary: Diary) -> None:
    async with opened() as screen:
        await screen.press("a")
        assert "After-effects" not in screen.everything
        await screen.press("f3")
        assert "After-effects" in screen.everything
        assert "Save (Ctrl+S)" in screen.everything
        assert "All fields" not in screen.everything
        await screen.write("4")
        await screen.press("enter")
        await screen.write("101")
        await screen.press("ctrl+s")
        assert "The number of needles must be a whole number from 0 to 100" in screen.text("#said")
        await screen.press("backspace", "ctrl+s")
        (session,) = diary.treatments.sessions()
        assert (session.number, session.needles) == (4, 10)


async def test_fields_that_are_filled_are_shown_when_a_session_is_corrected(
    opened: Opening, diary: Diary
) -> None:
    diary.entries.log_session(needles=12, retention_min=20, advice="heat", after_effects="bruise", number=3)
    async with opened() as screen:
        await screen.press("3", "enter")
        assert "After-effects" in screen.everything
        screen.app.screen.query_one("#after_effects").focus()
        await screen.press("end", "ctrl+u")
        await screen.press("ctrl+s")
        (session,) = diary.treatments.sessions()
        assert (session.needles, session.retention_min, session.advice) == (12, 20, "heat")
        assert session.after_effects is None


async def test_a_session_is_not_left_with_something_typed_unless_it_is_asked(
    opened: Opening, diary: Diary
) -> None:
    async with opened() as screen:
        await screen.press("a", "escape")
        assert len(screen.app.screen_stack) == 1
        await screen.press("a")
        await screen.write("6")
        await screen.press("escape")
        assert "Leave without saving?" in screen.everything
        await screen.press("n")
        assert screen.app.screen.query_one("#pain_before", Input).value == "6"
        await screen.press("escape", "y")
        assert len(screen.app.screen_stack) == 1
        assert not diary.treatments.sessions()


@pytest.mark.deep
async def test_points_stored_before_they_were_checked_can_be_corrected(opened: Opening, diary: Diary) -> None:
    stored = (Acupoint(code="XX1", side=PointSide.LEFT), Acupoint(code="LI4", side=PointSide.MIDLINE))
    diary.entries.log_session(points=stored)
    async with opened() as screen:
        await screen.press("3", "enter", "f2")
        assert chosen(screen) == ["XX1 left", "LI4 midline"]
        await screen.write("gb21")
        await screen.press("enter", "ctrl+s", "ctrl+s")
        (session,) = diary.treatments.sessions()
        assert session.points == (*stored, Acupoint(code="GB21", side=PointSide.BOTH))
