"""The panel of a large practice while it is being worked out: the first rows at once, the rest in pages."""

from collections.abc import AsyncIterator, Callable, Collection, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from threading import Semaphore
from uuid import UUID

import pytest
from textual.widgets import Input

from homecare.clinic.clinic import Clinic
from homecare.clinic.panel import Panel
from homecare.core.clinic.panel import PanelRow
from homecare.errors import StoreError
from homecare.paths import Paths
from homecare.ui.clinic import filling
from homecare.ui.clinic.app import ClinicApp
from homecare.ui.clinic.filling import FIRST_PAGE, NEXT_PAGES, pages_of
from homecare.ui.clinic.table import PanelTable
from tests.conftest import HandClock
from tests.quiet import held_by_a_test
from tests.ui.clinic.practice import panel_of, practice
from tests.ui.clinic.test_clinic import diary_of, highlighted, names
from tests.ui.conftest import Screenful

PATIENTS = FIRST_PAGE + NEXT_PAGES + 1
ROWS = practice(PATIENTS)
BY_NAME = sorted((row.patient.name for row in ROWS), key=str.casefold)
Opening = Callable[[], AbstractAsyncContextManager[Screenful]]


class Pages:
    """Lets through one page of the panel after another."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._passing = Semaphore(0)
        self.asked: list[int] = []
        self.error: StoreError | None = None
        whole = Panel.rows

        def rows_of(panel: Panel, *, patients: Collection[UUID]) -> Sequence[PanelRow]:
            self.asked.append(len(patients))
            with held_by_a_test():
                self._passing.acquire(timeout=20)
            if self.error is not None:
                raise self.error
            return whole(panel, patients=patients)

        monkeypatch.setattr(Panel, "rows", rows_of)

    def let_pass(self, number: int) -> None:
        """So many more."""
        for _ in range(number):
            self._passing.release()


@pytest.fixture
def pages(monkeypatch: pytest.MonkeyPatch) -> Iterator[Pages]:
    """The pages of a practice of 311, each when a test says so."""
    panel_of(monkeypatch, ROWS)
    pages = Pages(monkeypatch)
    yield pages
    pages.let_pass(20)


@pytest.fixture
def opened(paths: Paths, clock: HandClock, pages: Pages) -> Opening:
    """Opens the clinic with its first page on the screen."""

    @asynccontextmanager
    async def opening() -> AsyncIterator[Screenful]:
        app = ClinicApp(paths, clock=clock)
        async with app.run_test(size=(80, 24)) as pilot:
            screen = Screenful(app, pilot)
            pages.let_pass(1)
            await until(screen, "more are")
            yield screen
            pages.let_pass(20)

    return opening


async def until(screen: Screenful, words: str) -> None:
    """Wait for words on the screen."""
    for _ in range(400):
        await screen.pilot.pause(0.02)
        if words in screen.everything:
            return
    raise AssertionError(f"“{words}” never came:\n{screen.everything}")


async def test_the_first_rows_are_there_while_the_rest_is_worked_out(opened: Opening, pages: Pages) -> None:
    async with opened() as screen:
        assert f"60 patients, by name; {PATIENTS - 60} more are loading." in screen.everything
        assert names(screen) == BY_NAME[: len(names(screen))]
        await until(screen, "⏎ Open")
        pages.let_pass(1)
        await until(screen, "1 more is loading.")
        pages.let_pass(1)
        await until(screen, f"{PATIENTS} patients, by name.")
        assert "worked out" not in screen.everything
        assert pages.asked == [FIRST_PAGE, NEXT_PAGES, 1]
        await screen.pilot.press("end")
        await screen.pilot.pause()
        assert highlighted(screen) == BY_NAME[-1]


async def test_the_columns_stay_where_they_are_while_rows_are_added(opened: Opening, pages: Pages) -> None:
    async with opened() as screen:
        heading = screen.everything.splitlines()[2]
        pages.let_pass(2)
        await until(screen, f"{PATIENTS} patients, by name.")
        assert heading.split()[-1] == "!"
        assert screen.everything.splitlines()[2] == heading


async def test_keys_move_sort_and_filter_what_is_there_and_then_everybody(
    opened: Opening, pages: Pages
) -> None:
    async with opened() as screen:
        await screen.pilot.press("down", "down")
        here = highlighted(screen)
        assert here == BY_NAME[2]
        await screen.pilot.press("s", "s")
        await until(screen, "60 patients, longest without an entry first; ")
        await screen.pilot.press("pagedown")
        await screen.pilot.pause()
        here = highlighted(screen)
        pages.let_pass(1)
        await until(screen, "310 patients, longest without an entry first; 1 more")
        assert highlighted(screen) == here
        await screen.pilot.press("slash", *"emi")
        await until(screen, "with “emi” of 310 patients")
        pages.let_pass(1)
        wanted = sum("emi" in name.casefold() for name in BY_NAME)
        await until(screen, f"{wanted} of {PATIENTS} patients with “emi”, longest without an entry first.")
        assert screen.app.focused is screen.app.screen.query_one("#filter", Input)
        table = screen.app.screen.query_one(PanelTable)
        silent = [row.days_silent or 0 for row in table._rows]
        assert len(silent) == wanted
        assert silent == sorted(silent, reverse=True)


async def test_a_patient_is_opened_before_all_are_worked_out(
    clinic: Clinic, paths: Paths, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("Akiko", "Emi", "Hiroshi", "Kenji"):
        clinic.patients.add(name)
    monkeypatch.setattr(filling, "FIRST_PAGE", 1)
    monkeypatch.setattr(filling, "NEXT_PAGES", 1)
    pages = Pages(monkeypatch)
    app = ClinicApp(paths, clock=clock)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = Screenful(app, pilot)
        pages.let_pass(1)
        await until(screen, "1 patient, by name; 3 more are")
        await pilot.press("enter")
        await pilot.pause()
        pages.let_pass(1)  # the page that is under way comes first
        await until(screen, "[2 Progress]")
        assert app.whose == "Akiko"
        diary_of("Hiroshi", paths, clock).entries.log_pain(3)
        await pilot.press("3")
        await until(screen, "[3 Sessions]")
        assert pages.asked == [1, 1]  # the rest is worked out where it is seen
        await pilot.press("0")
        pages.let_pass(20)
        await until(screen, "4 patients, by name.")
        await pilot.press("end")
        await screen.settle()
        assert names(screen) == ["Akiko", "Emi", "Hiroshi", "Kenji"]
        await pilot.press("up")
        await screen.settle()
        assert "Last entry today." in screen.text("#row")


async def test_what_goes_wrong_half_way_is_said_in_place_of_a_promise(opened: Opening, pages: Pages) -> None:
    async with opened() as screen:
        pages.error = StoreError("The diary cannot be read.", "Look at the disk.")
        pages.let_pass(1)
        await until(screen, "The diary cannot be read.")
        assert "worked out" not in screen.everything
        assert names(screen) == BY_NAME[: len(names(screen))]


async def test_a_second_look_shows_everything_at_once(opened: Opening, pages: Pages) -> None:
    async with opened() as screen:
        pages.let_pass(2)
        await until(screen, f"{PATIENTS} patients, by name.")
        screen.app.screen.look_again()  # type: ignore[attr-defined]
        pages.let_pass(1)
        await screen.pilot.pause(0.1)
        assert f"{PATIENTS} patients, by name." in screen.everything
        pages.let_pass(2)
        await screen.settle()
        assert f"{PATIENTS} patients, by name." in screen.everything


async def test_what_is_written_while_the_panel_fills_is_in_it(
    clinic: Clinic, paths: Paths, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic.patients.add("Akiko")
    clinic.patients.add("Hiroshi")
    whole = Panel.rows
    written: list[object] = []

    def rows_of(own: Panel, *, patients: Collection[UUID]) -> Sequence[PanelRow]:
        rows = whole(own, patients=patients)
        if not written:
            written.append(diary_of("Akiko", paths, clock).entries.log_pain(4))
            clinic.patients.add("Emi")
        return rows

    monkeypatch.setattr(Panel, "rows", rows_of)
    app = ClinicApp(paths, clock=clock)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = Screenful(app, pilot)
        await screen.settle()
        assert names(screen) == ["Akiko", "Emi", "Hiroshi"]
        assert "3 patients, by name." in screen.everything
        assert "Last entry today." in screen.text("#row")


@pytest.mark.parametrize("patients", [0, 1, FIRST_PAGE, FIRST_PAGE + 1, 2000])
def test_pages_hold_everybody_once_and_the_first_is_a_screenful(patients: int) -> None:
    everybody = [UUID(int=number) for number in range(patients)]
    pages = pages_of(everybody)
    assert [one for page in pages for one in page] == everybody
    assert [len(page) for page in pages[:1]] == [min(patients, FIRST_PAGE)][: bool(patients)]
    assert all(0 < len(page) <= NEXT_PAGES for page in pages)
