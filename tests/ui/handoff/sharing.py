"""Both sides of a hand-off on the screen: a patient's program and a practice's, on folders of their own."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

from textual.screen import Screen
from textual.widgets import Input, Select, Static

from homecare.diary.diary import Diary
from homecare.ui.app import HomecareApp
from homecare.ui.clinic.app import ClinicApp
from homecare.ui.clinic.table import PanelTable
from homecare.ui.handoff.pages import PreviewPage, ToldPage
from homecare.ui.handoff.receive import ReceiveForm
from homecare.ui.handoff.share import ShareForm
from tests.conftest import HandClock
from tests.folders import Folder
from tests.ui.conftest import Screenful

SECRET = "rain on the roof"
SMALL = (80, 24)
SHARE, RECEIVE = "greater_than_sign", "less_than_sign"


class Sides:
    """Hana at home, and a practice that looks after her and Kenji; `place` is the home folder of both."""

    def __init__(self, folder: Path, place: Path, clock: HandClock) -> None:
        self.clock = clock
        self.place = place
        self.home = Folder(folder / "hana", clock)
        self.practice = Folder(folder / "practice", clock)

    def fill(self) -> None:
        """A diary with two entries, and two patients, the first of whom has a programme."""
        with closing(self.home.diary()) as diary:
            diary.entries.log_pain(4, note="after work")
            diary.entries.log_sitting(300)
        for name in ("Hana Mori", "Kenji Sato"):
            self.practice.add(name)
        with closing(self.practice.diary("Hana Mori")) as given:
            given.programmes.assign(given.shelf.read(given.shelf.find("core-posture-basics")))

    @asynccontextmanager
    async def at_home(self, size: tuple[int, int] = SMALL) -> AsyncIterator[Screenful]:
        """Hana's program."""
        app = HomecareApp(self.home.paths, clock=self.clock)
        async with app.run_test(size=size) as pilot:
            screen = Screenful(app, pilot)
            await screen.settle()
            yield screen

    @asynccontextmanager
    async def at_practice(self, size: tuple[int, int] = SMALL) -> AsyncIterator[Screenful]:
        """The practice's program."""
        app = ClinicApp(self.practice.paths, clock=self.clock)
        async with app.run_test(size=size) as pilot:
            screen = Screenful(app, pilot)
            await screen.settle()
            yield screen

    @property
    def files(self) -> list[str]:
        """What lies in the home folder, by name."""
        return sorted(one.name for one in self.place.iterdir() if one.is_file())

    def kept(self) -> tuple[Any, ...]:
        """All that is kept on both sides, and the files between them."""
        return self.home.dump(), self.practice.dump(), self.files

    def log(self, level: int) -> None:
        """One more entry at home."""
        with closing(Diary.open(self.home.paths, clock=self.clock)) as diary:
            diary.entries.log_pain(level)


def linked(sides: Sides) -> None:
    """The first file went to the practice, and one came back: each side knows the other's key."""
    first = sides.home.share(sides.place / "first.json")
    sides.practice.receive(first, "Hana Mori")
    sides.home.receive(sides.practice.share(sides.place / "second.json", patient="Hana Mori"))
    for one in sides.place.iterdir():
        if one.is_file():
            one.unlink()


def front(screen: Screenful) -> type[Screen[Any]]:
    """The kind of screen in front."""
    return type(screen.app.screen)


def said(screen: Screenful) -> str:
    """What stands under the fields of a form."""
    return str(screen.app.screen.query_one("#said", Static).content)


def lines(screen: Screenful) -> str:
    """What a page shows, whole."""
    return str(screen.app.screen.query_one("#lines", Static).content)


def question(screen: Screenful) -> str:
    """What a page asks."""
    return str(screen.app.screen.query_one("#asked", Static).content)


def shown_name(screen: Screenful) -> str:
    """The name that stands in the field of the file."""
    return screen.app.screen.query_one("#file", Input).value


def highlighted(screen: Screenful) -> str:
    """The patient who is highlighted in the panel."""
    patient = screen.app.screen.query_one(PanelTable).patient
    return "" if patient is None else patient.name


async def retype(screen: Screenful, text: str) -> None:
    """Another text in the field that has the keys."""
    await screen.press("end", "ctrl+u")
    await screen.write(text)


async def choose(screen: Screenful, name: str, value: str) -> None:
    """Choose in a list of a form."""
    screen.app.screen.query_one(f"#{name}", Select).value = value
    await screen.settle()


async def to_preview(screen: Screenful, passphrase: str | None = SECRET) -> None:
    """From the room to the page that shows what would leave."""
    await screen.press(SHARE)
    assert front(screen) is ShareForm, screen.toasts
    if passphrase is not None:
        await screen.press("tab", "tab", "tab")
        await screen.write(passphrase)
        await screen.press("enter")
        await screen.write(passphrase)
    await screen.press("ctrl+s")


async def share(screen: Screenful, passphrase: str | None = SECRET) -> None:
    """Make a file, from the room and back to it."""
    await to_preview(screen, passphrase)
    assert front(screen) is PreviewPage, said(screen)
    await screen.press("y")
    assert front(screen) is ToldPage, said(screen)
    await screen.press("escape")


async def look_at(screen: Screenful, file: str, passphrase: str | None = None) -> None:
    """Name a file that came, and have it looked through."""
    await screen.press(RECEIVE)
    assert front(screen) is ReceiveForm
    await screen.write(file)
    await screen.press("enter")
    if passphrase is not None:
        await screen.write(passphrase)
        await screen.press("enter")


def messages(sides: Sides) -> list[str]:
    """The practice's messages as they are kept at home."""
    with closing(sqlite3.connect(sides.home.paths.database)) as base:
        return [row[0] for row in base.execute("SELECT text FROM message ORDER BY text")]
