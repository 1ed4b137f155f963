"""Patients in the clinic: added, told apart, changed while their diary is open; what the footer offers."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import date
from itertools import pairwise

import pytest
from textual.widgets import Input

from homecare.clinic.clinic import Clinic
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.clinic.app import ClinicApp
from homecare.ui.clinic.columns import Placed, place
from homecare.ui.clinic.table import PanelTable
from tests.conftest import HandClock
from tests.ui.clinic.practice import panel_of, row
from tests.ui.conftest import Screenful

MAY = date(1980, 5, 3)
BORN, NUMBERED = "Hana Mori (born 3 May 1980)", "Hana Mori (no. 12)"
Opening = Callable[..., AbstractAsyncContextManager[Screenful]]


@pytest.fixture
def opened(paths: Paths, clock: HandClock) -> Opening:
    """Opens the clinic on the data folder of the test."""

    @asynccontextmanager
    async def opening(size: tuple[int, int] = (80, 24)) -> AsyncIterator[Screenful]:
        app = ClinicApp(paths, clock=clock)
        async with app.run_test(size=size) as pilot:
            screen = Screenful(app, pilot)
            await screen.settle()
            yield screen

    return opening


@pytest.fixture
def two(clinic: Clinic) -> Clinic:
    """Two of one name between two others."""
    clinic.patients.add("Akiko")
    clinic.patients.add("Hana Mori", born=MAY)
    clinic.patients.add("Hana Mori", number="12")
    clinic.patients.add("Yumi")
    return clinic


def highlighted(screen: Screenful) -> str:
    shown = screen.app.screen.query_one(PanelTable).row
    return "" if shown is None else shown.patient.name


def bar(screen: Screenful) -> str:
    return screen.everything.splitlines()[0]


def foot(screen: Screenful) -> str:
    return screen.everything.splitlines()[-1]


async def type_over(screen: Screenful, field: str, text: str) -> None:
    box = screen.app.screen.query_one(f"#{field}", Input)
    box.focus()
    box.value = ""
    await screen.write(text)


# The form


async def test_a_second_one_of_a_name_is_added_once_something_tells_them_apart(
    opened: Opening, clinic: Clinic
) -> None:
    clinic.patients.add("Hana Mori", born=MAY)
    async with opened() as screen:
        await screen.press("a")
        await screen.write("hana mori")
        await screen.press("enter")
        assert "There is already a patient “hana mori”." in screen.text("#said")
        assert "--born" not in screen.text("#said")
        await type_over(screen, "born", "yesterday")
        await screen.press("enter")
        assert "not a date of birth" in screen.text("#said")
        await type_over(screen, "born", "1990-06-12")
        await type_over(screen, "number", "K-3")
        await screen.press("enter")
        assert highlighted(screen) == "hana mori (born 12 Jun 1990)"
        assert "Added: hana mori (born 12 Jun 1990). Press Enter to open the diary" in screen.toasts
        await screen.press("enter")
        assert bar(screen).rstrip().endswith("hana mori (born 12 Jun 1990)")
    assert [(one.born, one.number) for one in clinic.patients.all()] == [
        (MAY, None),
        (date(1990, 6, 12), "K-3"),
    ]


async def test_a_patient_is_changed_in_a_form_that_is_filled_in_and_stays_highlighted(
    opened: Opening, two: Clinic
) -> None:
    async with opened() as screen:
        await screen.press("down", "e")
        filled = {box.id: box.value for box in screen.app.screen.query(Input)}
        assert filled == {"name": "Hana Mori", "born": "1980-05-03", "number": ""}
        await type_over(screen, "name", "Zoe Mori")
        await screen.press("enter")
        assert highlighted(screen) == "Zoe Mori"
        assert "Changed: Zoe Mori, born 3 May 1980." in screen.toasts
    assert [one.name for one in two.patients.all()] == ["Akiko", "Hana Mori", "Yumi", "Zoe Mori"]


async def test_a_field_that_is_emptied_takes_it_away_and_escape_changes_nothing(
    opened: Opening, two: Clinic
) -> None:
    async with opened() as screen:
        await screen.press("down", "down", "e")
        await type_over(screen, "number", "99")
        await screen.press("escape")
        assert two.patients.named("12").number == "12"
        await screen.press("e")
        await type_over(screen, "number", "")
        await screen.press("enter")
        assert "There is already a patient “Hana Mori”." in screen.text("#said")
        await type_over(screen, "born", "12 Jun 1990")
        await screen.press("enter")
        assert highlighted(screen) == "Hana Mori (born 12 Jun 1990)"
        assert two.patients.named("Hana Mori 1990-06-12").number is None


async def test_a_name_that_is_taken_is_refused_beside_the_field_and_nothing_is_written(
    opened: Opening, two: Clinic
) -> None:
    async with opened() as screen:
        await screen.press("e")
        await type_over(screen, "name", "yumi")
        await screen.press("enter")
        assert "There is already a patient “yumi”." in screen.text("#said")
        await type_over(screen, "number", "12")
        await screen.press("enter")
        assert "already has the number 12" in " ".join(screen.text("#said").split())
        await screen.press("escape")
    assert [one.name for one in two.patients.all()] == ["Akiko", BORN, NUMBERED, "Yumi"]


# The open diary


@pytest.mark.deep
async def test_the_title_follows_a_patient_who_is_renamed_while_their_diary_is_open(
    opened: Opening, two: Clinic, paths: Paths, clock: HandClock
) -> None:
    async with opened() as screen:
        await screen.press("down", "enter")
        assert bar(screen).rstrip().endswith(BORN)
        await screen.press("9", "a")
        await screen.write("wary")
        await screen.press("ctrl+s", "0", "e")
        await type_over(screen, "name", "Ume")
        await screen.press("enter")
        for key in ("0", "9", "1", "h"):
            await screen.press(key)
            assert bar(screen).rstrip().endswith("Ume")
        await screen.press("9")
        assert "wary" in screen.everything
        await screen.press("1", "p")
        await screen.write("4")
        await screen.press("enter")
    diary = Diary.open(paths, patient="Ume", clock=clock)
    assert len(diary.history.lines()) == 1
    diary.close()


async def test_what_another_program_renames_and_adds_does_not_close_or_mistake_the_open_diary(
    opened: Opening, two: Clinic
) -> None:
    async with opened() as screen:
        await screen.press("enter", "9")
        assert bar(screen).rstrip().endswith("Akiko")
        two.patients.add("Akiko", number="5")
        await screen.app.look_again()
        await screen.settle()
        assert "Akiko (" in bar(screen)
        await screen.press("a")
        await screen.write("wary")
        await screen.press("ctrl+s", "1", "9")
        assert "wary" in screen.everything
        two.patients.rename("5", "Bo", born=None, number=None)
        two.patients.rename("Akiko", "Aki", born=None, number=None)
        await screen.app.look_again()
        await screen.settle()
        assert bar(screen).rstrip().endswith("Aki")
        assert "wary" in screen.everything
        assert "There is no patient" not in screen.toasts
    assert two.notes.all("Bo") == ()


# Looking for somebody


@pytest.mark.parametrize("typed", ["12", "no. 12", "1980", "may 1980"])
async def test_the_filter_finds_by_number_and_date_of_birth(opened: Opening, two: Clinic, typed: str) -> None:
    async with opened() as screen:
        await screen.press("slash")
        await screen.write(typed)
        await screen.settle()
        assert highlighted(screen) == (NUMBERED if "12" in typed else BORN)
        assert "1 of 4 patients" in screen.everything


# Room for names


@pytest.mark.parametrize(("width", "fits"), [(80, 22), (100, 36), (120, 34), (140, 54)])
async def test_a_name_is_cut_only_where_there_is_no_room_left(
    opened: Opening, monkeypatch: pytest.MonkeyPatch, width: int, fits: int
) -> None:
    name = "N" * (fits - 1) + "e"
    panel_of(monkeypatch, [row(name, 1, programme="Desk neck and upper back"), row("Al", 2)])
    async with opened((width, 24)) as screen:
        assert name in screen.text("PanelTable")
        if width >= 120:
            assert "Desk neck" in screen.text("PanelTable")


def test_names_that_fit_leave_the_rest_to_the_programmes() -> None:
    widths = {one.column.name: one.width for one in place(119, 12)}
    assert widths["name"] == 12
    assert widths["programme"] == 19
    assert sum(one.width for one in place(119, 30)) > sum(one.width for one in place(119, 12))  # less air


def test_columns_never_stand_over_each_other_or_beyond_the_edge() -> None:
    for width in range(20, 200):
        for names in (0, 5, 20, 30, 60):
            placed = place(width, names, by="pain")
            for one, after in pairwise(placed):
                assert one.start + one.width < after.start
            assert placed[-1].start + placed[-1].width <= width


def test_of_a_label_that_does_not_fit_the_name_is_cut_first(two: Clinic) -> None:
    names = Placed(place(60)[0].column, "Patient", 0, 23, roomy=False)
    shown = [names.cell(one, date(2026, 11, 24)) for one in two.panel.rows()]
    assert shown[1:3] == ["Hana… (born 3 May 1980)", NUMBERED.ljust(23)]


# What the footer offers


async def test_the_footer_of_the_panel_offers_only_what_can_be_done(
    opened: Opening, clinic: Clinic, paths: Paths, clock: HandClock
) -> None:
    async with opened() as screen:
        for offered in ("Open", "Filter", "Sort", "Reverse", "Edit", "Share", "Undo"):
            assert offered not in foot(screen)
        assert "Add" in foot(screen)
        assert "Receive" in foot(screen)
        await screen.press("a")
        await screen.write("Akiko")
        await screen.press("enter")
        for offered in ("Open", "Filter", "Sort", "Reverse", "Edit", "Share"):
            assert offered in foot(screen)
        assert "Undo" not in foot(screen)
        await screen.press("5")
        assert "Undo" not in foot(screen)  # nobody is open
        await screen.press("0", "enter", "1")
        assert "Undo" in foot(screen)
        await screen.press("0")
        assert "Undo" not in foot(screen)
        diary = Diary.open(paths, patient="Akiko", clock=clock)
        diary.entries.log_pain(4)
        await screen.press("u")
        assert len(diary.history.lines()) == 1
        diary.close()


async def test_the_panel_says_what_is_planned_where_no_session_was_held(
    opened: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    ahead = row("Ada", 1, sessions_planned=6, next_session=date(2026, 11, 26))
    panel_of(monkeypatch, [ahead])
    async with opened((120, 40)) as screen:
        said = " ".join(screen.text("#row").split())
        assert "No session held yet, 6 planned, the next Thu 26 Nov 2026." in said


# The page


async def test_the_page_at_the_practice_is_of_the_region_that_the_patient_logs(
    opened: Opening, two: Clinic, paths: Paths, clock: HandClock
) -> None:
    diary = Diary.open(paths, patient="Akiko", clock=clock)
    diary.entries.log_pain(4, region="neck")
    diary.close()
    async with opened() as screen:
        await screen.press("enter", "R")
        assert "Report on Akiko" in screen.everything
        assert "Your own questions" not in screen.everything
    (page,) = paths.data.glob("report-*.html")
    assert "neck, on average" in page.read_text(encoding="utf-8")


async def test_no_page_is_written_where_nothing_is_logged_or_another_may_be_meant(
    opened: Opening, two: Clinic, paths: Paths
) -> None:
    async with opened() as screen:
        await screen.press("enter", "R")
        assert "Nothing is logged for Akiko yet, so there is nothing to report." in screen.toasts
        await screen.press("0", "down", "R")
        assert "R writes the report on Akiko, whose diary is open" in screen.toasts
    assert list(paths.data.glob("report-*.html")) == []
