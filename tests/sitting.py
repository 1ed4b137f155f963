"""What tests of sitting share: times of day, and looks at a diary."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from homecare.diary.diary import Diary
from homecare.errors import InputError
from tests.conftest import HandClock


def at(clock: HandClock, hour: int, minute: int = 0, *, ago: int = 0) -> datetime:
    """A time of the clock's date, or of some days ago."""
    return clock.instant.replace(hour=hour, minute=minute, second=0) - timedelta(days=ago)


def kept(diary: Diary) -> list[str]:
    """The history, oldest first, without what was archived."""
    return [line.says for line in reversed(diary.history.lines())]


def refused(diary: Diary, act: Callable[[], Any]) -> str:
    """The sentence an action is refused with; nothing was written."""
    before = (diary.history.lines(), diary.history.last_action())
    with pytest.raises(InputError) as told:
        act()
    assert (diary.history.lines(), diary.history.last_action()) == before
    return told.value.text
