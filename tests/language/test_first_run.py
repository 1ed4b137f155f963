"""The first run asks for the language where there is more than one, and starts anew in it."""

from pathlib import Path

import pytest
from textual.widgets import OptionList

from homecare.core.first_run.first_run import Step
from homecare.paths import Paths
from homecare.settings.settings import read_settings
from homecare.ui.app import HomecareApp
from homecare.ui.first_run.step import StepView
from tests.conftest import HandClock
from tests.ui.conftest import Screenful
from tests.ui.shell.test_type_ahead import until


async def test_the_language_that_is_chosen_is_written_down_and_the_program_starts_anew(
    paths: Paths, clock: HandClock, catalogues: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOMECARE_CATALOGUES", str(catalogues))
    app = HomecareApp(paths, clock=clock, first_run=True)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = Screenful(app, pilot)
        await until(screen, lambda: bool(app.screen.query("#languages")))
        languages = app.screen.query_one("#languages", OptionList)
        assert [str(option.prompt) for option in languages.options] == ["English", "Polski"]
        assert languages.highlighted == 0
        await pilot.press("down", "enter")
        await until(screen, lambda: app._exit)
    assert app.starts_again
    assert read_settings(paths.settings)[0].language == "pl"
    again = HomecareApp(paths, clock=clock, first_run=True)
    async with again.run_test(size=(80, 24)) as pilot:
        await until(Screenful(again, pilot), lambda: bool(again.screen.query(StepView)))
        assert again.screen.query_one(StepView).step is Step.COUNTRY  # where it was left


async def test_the_same_language_goes_on_at_once(
    paths: Paths, clock: HandClock, catalogues: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOMECARE_CATALOGUES", str(catalogues))
    app = HomecareApp(paths, clock=clock, first_run=True)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = Screenful(app, pilot)
        await until(screen, lambda: bool(app.screen.query("#languages")))
        await pilot.press("enter")
        await until(screen, lambda: app.screen.query_one(StepView).step is Step.COUNTRY)
        assert not app.starts_again


async def test_where_there_is_english_alone_nobody_is_asked(paths: Paths, clock: HandClock) -> None:
    app = HomecareApp(paths, clock=clock, first_run=True)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(Screenful(app, pilot), lambda: bool(app.screen.query(StepView)))
        assert not app.screen.query("#languages")
