"""How the database finds what a person waits for: by an index, whatever the diary has grown to."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any, Final

import pytest

from homecare.diary.diary import Diary
from tests.conftest import TUESDAY_EVENING, HandClock
from tests.core.files import BRIDGE, PLANK, programme
from tests.statements import connection_of, plan_of, statements

FEW: Final = {
    "patient", "given", "held", "came", "assignment", "programme", "flare_spell", "step_answer",
    "course_plan", "appointment", "message", "reply", "for_practitioner", "first_run",
}  # fmt: skip
"""Tables (and their names in a statement) that hold a few rows of a patient, all of which are wanted."""
_STEP: Final = re.compile(r"(?:SCAN|SEARCH) (?!CONSTANT)(\w+)(.*)")
_OF_PATIENT: Final = "(patient=?)"

_HALF_PAST: Final = TUESDAY_EVENING - timedelta(minutes=30)

Asked = Callable[[Diary], Any]
ASKED_DAILY: Final[dict[str, Asked]] = {
    "today": lambda diary: diary.day.view(),
    "an earlier day": lambda diary: diary.day.view(diary.current_day() - timedelta(days=3)),
    "sitting": lambda diary: diary.sitting_now.now(),
    "what waits": lambda diary: diary.waiting.now(),
    "a routine left": lambda diary: diary.player.unfinished_run(),
    "the day's line": lambda diary: diary.daily_tip.today(),
    "a first run": lambda diary: diary.may_be_new(),
    "logging pain": lambda diary: diary.entries.log_pain(4),
    "logging an exercise": lambda diary: diary.entries.log_exercise("front-plank"),
    "sitting down": lambda diary: diary.sitting.sit_down(),
    "getting up": lambda diary: (diary.sitting.sit_down(at=_HALF_PAST), diary.sitting.get_up()),
    "a break": lambda diary: diary.sitting.take_break(),
    "what undo takes back": lambda diary: diary.history.last_action(),
    "undo": lambda diary: diary.history.undo(),
}
"""What is asked and written on Today, in this order."""


@pytest.fixture
def grown(diary: Diary, clock: HandClock) -> Diary:
    """A diary of some weeks, with every kind of entry that a day has."""
    clock.instant = TUESDAY_EVENING - timedelta(days=40)
    diary.programmes.assign(programme(body=PLANK + BRIDGE))
    for _ in range(40):
        diary.entries.log_pain(5)
        diary.entries.log_exercise("front-plank")
        diary.entries.log_session(planned=10)
        diary.sitting.sit_down()
        clock.forward(minutes=40)
        diary.sitting.take_break()
        clock.forward(days=1, minutes=-40)
    clock.instant = TUESDAY_EVENING
    connection_of(diary).execute("ANALYZE")  # with what it then knows, too, it has to choose the index
    return diary


def read_in_full(diary: Diary, asked: Asked) -> list[str]:
    """The steps of what is sent that look at all rows of a table, or at all of a patient's, and why."""
    with statements(diary, "SELECT", "WITH", "UPDATE") as sent:
        asked(diary)
    assert sent
    found = []
    for statement in sent:
        for step in plan_of(diary, statement):
            read = _STEP.match(step)
            if read is None or read[1] in FEW or "ix_sitting_bout_open" in step:
                continue
            if (step.startswith("SCAN") or _OF_PATIENT in read[2]) and not _first_of(statement, step):
                found.append(f"{step}: {statement}")
    return found


def _first_of(statement: str, step: str) -> bool:
    """Whether the index is read from its end, up to the first row that fits: a newest one, or a maximum."""
    ordered = re.search(r'^SELECT max\("at"\) FROM action|ORDER BY "at" DESC, id DESC LIMIT 1$', statement)
    return ordered is not None and "ix_action_patient_at" in step


@pytest.mark.parametrize("name", ASKED_DAILY)
def test_nothing_of_today_reads_a_diary_in_full(grown: Diary, name: str) -> None:
    assert read_in_full(grown, ASKED_DAILY[name]) == []


def test_a_full_reading_would_be_found(grown: Diary) -> None:
    """The trend needs every day, so that its plans show what the test above looks for."""
    assert read_in_full(grown, lambda diary: diary.trends.trend())
