"""The practice's sessions on the screen: in the files that go and come, and in the rooms of both sides."""

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from textual.widgets import Input

from homecare.core.records.records import TreatmentSession
from homecare.core.values.acupoints import Acupoint, PointSide
from homecare.ui.forms.wording import STAYS
from homecare.ui.widgets.entry_table import EntryTable
from tests.conftest import HandClock
from tests.ui.conftest import Screenful
from tests.ui.handoff.sharing import Sides, lines, linked, look_at, to_preview

FRIDAY = date(2026, 11, 20)
WORDS = "grips the wheel too hard"
POINTS = (Acupoint(code="GB20", side=PointSide.BOTH), Acupoint(code="LI4", side=PointSide.RIGHT))
FILE = "~/for-hana-mori.age"


@pytest.fixture
def sides(tmp_path: Path, own_home: Path, clock: HandClock) -> Sides:
    """Both sides know each other's key, and the practice logged last Friday's session."""
    made = Sides(tmp_path, own_home, clock)
    made.fill()
    linked(made)
    with closing(made.practice.diary("Hana Mori")) as ours:
        ours.entries.log_session(day=FRIDAY, before=7, after=4, points=POINTS, planned=8, note=WORDS)
    return made


async def hand_over(sides: Sides) -> None:
    """Make the practice's file on its screen."""
    async with sides.at_practice() as screen:
        await to_preview(screen, None)
        assert "File 2 for Hana Mori: 1 session at the practice." in lines(screen)
        assert "1 session at the practice on Fri 20 Nov 2026" in lines(screen)
        assert "Your note on a session" in lines(screen)
        assert WORDS not in lines(screen)
        await screen.press("y")


def rows(screen: Screenful) -> list[list[str]]:
    """The cells of the room's table."""
    table = screen.app.screen.query_one(EntryTable)
    return [[str(cell) for cell in table.get_row_at(number)] for number in range(table.row_count)]


def held(sides: Sides) -> tuple[TreatmentSession, ...]:
    """What is kept at home."""
    with closing(sides.home.diary()) as diary:
        return diary.treatments.sessions()


async def test_a_session_of_the_practice_is_in_the_room_at_home_with_its_points(sides: Sides) -> None:
    await hand_over(sides)
    async with sides.at_home() as screen:
        await look_at(screen, FILE)
        assert "1 session at the practice on Fri 20 Nov 2026" in lines(screen)
        await screen.press("y", "escape", "3")
        assert "1 of 8 sessions, 4 days since the last." in screen.everything
        assert rows(screen) == [["1", "Fri 20 Nov 2026", "7 → 4", "–", "GB20 both, LI4 right"]]
        whole = screen.text("#whole")
        assert "Entered by the practice." in " ".join(whole.split())
        assert WORDS not in screen.everything
        before = held(sides)
        await screen.press("enter", "d")
        assert "Your practice entered this. To change it, ask them." in screen.toasts
        assert len(screen.app.screen_stack) == 1
        assert held(sides) == before


async def test_a_session_of_both_sides_is_one_in_the_rooms_and_both_entries_stay(sides: Sides) -> None:
    with closing(sides.home.diary()) as diary:
        diary.entries.log_session(day=FRIDAY, before=6, note="slept well")
    await hand_over(sides)
    async with sides.at_home() as screen:
        await look_at(screen, FILE)
        await screen.press("y", "escape", "3")
        assert "1 of 8 sessions, 4 days since the last." in screen.everything
        assert rows(screen) == [
            ["1", "Fri 20 Nov 2026 (you)", "6 → 4", "–", "GB20 both, LI4 right"],
            ["1", "Fri 20 Nov 2026 (practice)", "7 → 4", "–", "GB20 both, LI4 right"],
        ]
        assert "Also entered by the practice: it counts once." in " ".join(screen.text("#whole").split())
        await screen.press("down")
        said = " ".join(screen.text("#whole").split())
        assert "Entered by the practice. Also entered by you: it counts once." in said
        await screen.press("h", "down", "down")
        also = [" ".join(screen.text("#whole").split()).rpartition(". ")[2]]
        await screen.press("down")
        also.append(" ".join(screen.text("#whole").split()).rpartition(". ")[2])
        assert sorted(also) == [
            "Also entered by the practice: it counts once.", "Also entered by you: it counts once.",
        ]  # fmt: skip


async def test_the_form_at_the_practice_says_which_words_stay_there(sides: Sides) -> None:
    async with sides.at_practice() as screen:
        await screen.press("enter", "3", "a")
        fields = {one.id: one.placeholder for one in screen.app.screen.query(Input)}
        assert fields["note"] == fields["after_effects"] == STAYS
        assert fields["advice"] == "what to do until next time"
    async with sides.at_home() as screen:
        await screen.press("a")
        assert STAYS not in {one.placeholder for one in screen.app.screen.query(Input)}
