"""The disk refuses what is saved: the form stays with what was typed, says why, and Enter again saves it."""

import errno
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import date

import pytest
from textual.widgets import Input, TextArea

from homecare.clinic.clinic import Clinic
from homecare.core.first_run.first_run import Step
from homecare.core.wording.settings import SETTINGS
from homecare.diary.diary import Diary
from homecare.errors import StoreError
from homecare.paths import Paths
from homecare.settings.settings import read_settings
from homecare.ui.app import HomecareApp
from homecare.ui.clinic.app import ClinicApp
from homecare.ui.first_run.step import StepView
from homecare.ui.sitting.dialogs import UntilDialog
from tests.conftest import HandClock
from tests.depth import some
from tests.statements import pragma
from tests.ui.conftest import Opening, Screenful
from tests.ui.sitting.watching import at_the_desk

Fault = Callable[[Paths], AbstractContextManager[None]]
LOCKED = "Another program is writing to this diary."


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits ten seconds for another program here."""
    monkeypatch.setattr("homecare.store.sqlite.connection.BUSY_MS", 60)


@contextmanager
def locked(paths: Paths) -> Iterator[None]:
    """Another program holds the diary."""
    with closing(sqlite3.connect(paths.database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield


@contextmanager
def vanished(paths: Paths) -> Iterator[None]:
    """The folder goes: renamed, or on a drive that was taken out."""
    elsewhere = paths.data.with_name("elsewhere")
    paths.data.rename(elsewhere)
    yield
    elsewhere.rename(paths.data)


@contextmanager
def replaced_by_a_folder(paths: Paths) -> Iterator[None]:
    """Something else lies where the diary was."""
    elsewhere = paths.data.with_name("elsewhere.db")
    paths.database.rename(elsewhere)
    paths.database.mkdir()
    yield
    paths.database.rmdir()
    elsewhere.rename(paths.database)


FAULTS: dict[str, tuple[Fault, str]] = {
    "locked": (locked, LOCKED),
    "vanished": (vanished, "no longer exists; nothing was written."),
    "replaced": (replaced_by_a_folder, "nothing was written."),
}


@dataclass(frozen=True)
class Case:
    """A form: the keys that open it, what is typed, the keys that save, and what still stands there then."""

    opens: tuple[str, ...]
    steps: tuple[tuple[str, ...] | str, ...]
    saves: tuple[str, ...]
    shows: str


FORMS = {
    "pain": Case(("p",), (("tab",) * 4, "after the walk", ("shift+tab",) * 4), ("7",), "after the walk"),
    "sitting in all": Case(("m",), ("6h30m",), ("enter",), "6h30m"),
    "a bout": Case(("m",), (("tab",), "13:05", ("tab",), "13:50"), ("enter",), "13:50"),
    "session": Case(("a",), (("6",),), ("ctrl+s",), "6"),
    "exercise": Case(("e",), ("2", ("tab",) * 3, "3"), ("ctrl+s",), "3"),
    "rest day": Case(("r",), ("agreed with Dr Mori",), ("ctrl+s",), "agreed with Dr Mori"),
    "question": Case(("Q",), ("May I swim?",), ("enter",), "May I swim?"),
    "planned session": Case(("3", "n"), ("tomorrow",), ("ctrl+s",), "tomorrow"),
    "number of sessions": Case(("3", "N"), ("8",), ("enter",), "8"),
    "after-effects": Case(
        ("y",), (("3",), ("tab",), "in the arm", ("enter",), ("2",)), ("enter",), "in the arm"
    ),
    "activities": Case(
        ("3", "f"),
        ("lifting", ("tab",), "4", ("enter",), "driving", ("tab",), "6", ("enter",), "sleep", ("tab",), "5"),
        ("ctrl+s",),
        "driving",
    ),
    "change since the start": Case(("3", "c"), (), ("6",), ""),
}


def typed(screen: Screenful) -> str:
    """What stands in the fields of the screen on top."""
    fields = [one.value for one in screen.app.screen.query(Input)]
    return " ".join([*fields, *(one.text for one in screen.app.screen.query(TextArea)), screen.everything])


def said_on(screen: Screenful) -> str:
    """What the form on top says under its fields."""
    return " ".join(screen.text("#said").split())


async def fill(screen: Screenful, case: Case) -> None:
    """Open the form and type."""
    await screen.press(*case.opens)
    for step in case.steps:
        if isinstance(step, str):
            await screen.write(step)
        else:
            await screen.press(*step)


@pytest.mark.parametrize("name", some(*FORMS, quick=("pain", "exercise", "a bout", "session")))
async def test_a_form_keeps_what_was_typed_and_saves_it_with_the_same_key_later(
    opened: Opening, desk: Diary, paths: Paths, name: str
) -> None:
    case = FORMS[name]
    desk.entries.log_session(day=date(2026, 11, 23))
    before = desk.history.last_action()
    async with opened() as screen:
        rooms = screen.app.screen
        await fill(screen, case)
        form = screen.app.screen
        with locked(paths):
            await screen.press(*case.saves)
            assert screen.app.screen is form is not rooms
            assert case.shows in typed(screen)
            assert LOCKED in said_on(screen)
        assert desk.history.last_action() == before, "nothing was half written"
        await screen.press(*case.saves)
        assert desk.history.last_action() != before


@pytest.mark.parametrize("fault", FAULTS)
async def test_whatever_is_wrong_with_the_disk_is_said_in_the_form(
    opened: Opening, desk: Diary, paths: Paths, fault: str
) -> None:
    broken, says = FAULTS[fault]
    async with opened(size=(120, 40)) as screen:
        await fill(screen, FORMS["sitting in all"])
        with broken(paths):
            await screen.press("enter")
            assert says in said_on(screen)
            assert "6h30m" in typed(screen)
        await screen.press("enter")
        assert [line.says for line in desk.history.lines()] == ["Sitting 6 h 30 in total"]


def _fill_up(diary: Diary) -> None:
    """Let the diary grow no more, and fill what room is left in it."""
    pragma(diary, f"max_page_count={pragma(diary, 'page_count')}")
    with pytest.raises(StoreError, match="The disk is full"):
        for _ in range(500):
            diary.entries.log_pain(4, note="x" * 1900)
    with suppress(StoreError):
        for _ in range(50):
            diary.entries.log_pain(4)


async def test_a_full_disk_is_said_in_the_form_and_with_room_the_same_key_saves(
    opened: Opening, desk: Diary
) -> None:
    async with opened(size=(120, 40)) as screen:
        await fill(screen, FORMS["rest day"])
        await screen.app.diary.ask(_fill_up)
        await screen.press("ctrl+s")
        assert "The disk is full; nothing was written. Free some space and try again." in said_on(screen)
        assert "agreed with Dr Mori" in typed(screen)
        assert desk.day.view().rest is None
        await screen.app.diary.ask(lambda diary: pragma(diary, "max_page_count=1000000"))
        await screen.press("ctrl+s")
        rest = desk.day.view().rest
        assert rest is not None
        assert rest.reason == "agreed with Dr Mori"


async def test_a_folder_that_vanishes_is_told_while_nothing_is_pressed(
    opened: Opening, desk: Diary, paths: Paths
) -> None:
    async with opened() as screen:
        with vanished(paths):
            await screen.app.look_again()
            await screen.settle()
            assert "no longer exists" in screen.toasts
            assert not paths.data.exists(), "no empty diary is begun in its place"
        await screen.press("p", "4")
        assert len(desk.history.lines()) == 1


async def test_a_reason_in_own_words_stands_there_again(opened: Opening, desk: Diary, paths: Paths) -> None:
    async with opened() as screen:
        await screen.press("x", "tab")
        await screen.write("visitors")
        with locked(paths):
            await screen.press("enter")
            assert LOCKED in screen.toasts
            assert "visitors" in typed(screen)
        await screen.press("tab", "enter")
        (line,) = desk.history.lines()
        assert "visitors" in line.says
        assert len(screen.app.screen_stack) == 1


async def test_a_time_that_was_typed_stands_there_again(
    opened: Opening, desk: Diary, paths: Paths, clock: HandClock
) -> None:
    async with at_the_desk(opened, clock) as at:
        await at.press("s")
        await at.later(25)
        await at.press("s", "w")
        await at.front(UntilDialog)
        at.app.screen.query_one("#until", Input).value = "20:20"
        with locked(paths):
            await at.press("enter")
            await at.sees(LOCKED)
            await at.front(UntilDialog)
            assert at.app.screen.query_one("#until", Input).value == "20:20"
        await at.press("enter")
        await at.until(
            lambda: [line.says for line in desk.history.lines()] == ["Sitting 20:00–20:20, 20 min"]
        )


async def test_a_setting_that_was_typed_stands_there_again(
    opened: Opening, desk: Diary, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    row = next(number for number, one in enumerate(SETTINGS) if one.name == "routine_times")
    async with opened() as screen:
        await screen.press("comma", *["down"] * row, "enter")
        screen.app.screen.query_one(Input).value = ""
        await screen.write("7:30, 19:00")
        with monkeypatch.context() as broken:
            broken.setattr("homecare.settings.settings.os.fsync", full)
            await screen.press("enter")
            assert "No space left on device" in screen.toasts
            assert "whether the disk is full" in screen.toasts
            assert "7:30, 19:00" in typed(screen)
            assert list(paths.data.glob("*.toml")) == []
        await screen.press("enter")
        assert read_settings(paths.settings)[0].routine_times == ("07:30", "19:00")


# The practice


@pytest.mark.parametrize(
    ("opens", "text", "saves", "kept"),
    [
        (("a",), "Hiroshi", "enter", lambda clinic: [one.name for one in clinic.patients.all()][1:]),
        (("enter", "9", "a"), "Wary of needles", "ctrl+s", lambda clinic: clinic.notes.all("Akiko")),
        (("enter", "9", "p"), "tomorrow", "ctrl+s", lambda clinic: clinic.appointments.planned("Akiko")),
        (("enter", "9", "t"), "7", "ctrl+s", lambda clinic: clinic.thresholds.of("Akiko")),
    ],
)
async def test_a_form_of_the_practice_keeps_what_was_typed(
    clinic: Clinic,
    paths: Paths,
    clock: HandClock,
    opens: tuple[str, ...],
    text: str,
    saves: str,
    kept: Callable[[Clinic], object],
) -> None:
    clinic.patients.add("Akiko")
    app = ClinicApp(paths, clock=clock)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = Screenful(app, pilot)
        await screen.settle()
        await screen.press(*opens)
        await screen.write(text)
        with locked(paths):
            await screen.press(saves)
            assert LOCKED in said_on(screen)
            assert text in typed(screen)
            assert not kept(clinic)
        await screen.press(saves)
        assert kept(clinic)


# The first run


async def test_a_step_of_the_first_run_stays_with_what_was_typed(
    diary: Diary, paths: Paths, clock: HandClock
) -> None:
    app = HomecareApp(paths, clock=clock, first_run=True)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = Screenful(app, pilot)
        await screen.settle()
        for _ in range(40):
            if app.screen.query(StepView) and app.screen.query_one(StepView).step is Step.SITTING:
                break
            await screen.press("enter")
        await screen.write("6h30m")
        with locked(paths):
            await screen.press("enter")
            assert LOCKED in said_on(screen)
            assert "6h30m" in typed(screen)
        await screen.press("enter")
        assert app.screen.query_one(StepView).step is not Step.SITTING
    assert [line.says for line in diary.history.lines()] == ["Sitting 6 h 30 in total"]
