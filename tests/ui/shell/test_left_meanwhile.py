"""The program is left while a screen waits for the diary: its answer is shown nowhere, and nothing fails."""

import threading

import pytest
from textual.worker import WorkerState

from homecare.diary.diary import Diary
from homecare.diary.questions import Questions
from homecare.diary.trends import Trends
from tests.ui.conftest import Opening, at_once
from tests.ui.shell.test_type_ahead import PATIENCE_S, until


@pytest.mark.parametrize(
    ("key", "subject", "method"), [("Q", Questions, "answers"), ("2", Trends, "progress")]
)
async def test_an_answer_that_comes_while_the_program_is_left_is_shown_nowhere(
    opened: Opening, desk: Diary, monkeypatch: pytest.MonkeyPatch, key: str, subject: type, method: str
) -> None:
    asked, left, meant = threading.Event(), threading.Event(), getattr(subject, method)

    def held(*said: object, **named: object) -> object:
        asked.set()
        assert left.wait(PATIENCE_S)
        return meant(*said, **named)

    async with opened() as screen:
        monkeypatch.setattr(subject, method, held)
        at_once(screen.pilot, key)
        await until(screen, asked.is_set)
        (waiting,) = [one for one in screen.app.workers if one.node is screen.app.screen and one.is_running]
        monkeypatch.setattr(screen.app, "_running", False)  # as soon as it is being left
        left.set()
        await until(screen, lambda: not waiting.is_running)
        assert waiting.state is WorkerState.CANCELLED
        monkeypatch.setattr(screen.app, "_running", True)
