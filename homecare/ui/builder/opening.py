"""The way into the builder: a new programme, or one that is on the shelf."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from textual.app import App

from homecare.errors import HomecareError
from homecare.exchange.draft import Draft
from homecare.exchange.shelf import ShelvedProgramme
from homecare.ui.builder import wording
from homecare.ui.builder.bench import Bench
from homecare.ui.builder.saving import last_author, refuse_taken
from homecare.ui.builder.screen import Builder
from homecare.ui.builder.settings_form import NamingForm
from homecare.ui.shell.host import Home


async def begin_new(app: App[None], home: Home) -> bool:
    """Ask what a new programme is called, then build it; True if it was saved."""
    shelf = await home.diary.ask(lambda diary: diary.shelf)
    author, library = await home.diary.draw(lambda: (last_author(shelf), shelf.library))
    begun: list[Draft] = []

    def take(values: Mapping[str, Any]) -> None:
        begun.append(Draft.new(library, values["id"], title=values["title"], author=values["author"]))

    form = NamingForm(wording.A_NEW_PROGRAMME, take, author=author, free=partial(refuse_taken, shelf))
    await app.push_screen_wait(form)
    if not begun:
        return False
    return await app.push_screen_wait(Builder(Bench(shelf, begun[0]))) is True


async def open_shelved(app: App[None], home: Home, shelved: ShelvedProgramme) -> bool:
    """Build on a programme that is there; True if it was saved."""
    try:
        shelf = await home.diary.ask(lambda diary: diary.shelf)
        text = await home.diary.draw(lambda: shelf.read(shelved.path))
        draft = await home.diary.draw(lambda: Draft.opened(text, shelf.library))
    except HomecareError as error:
        home.say_error(error)
        return False
    bench = Bench(shelf, draft, path=shelved.path, opened=text, bundled=shelved.bundled)
    return await app.push_screen_wait(Builder(bench)) is True
