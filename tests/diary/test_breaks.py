"""Breaks from the chair, the newest statement of a day, undo, and two programs at once."""

import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from homecare.core.records.records import BreakKind, SittingSource
from homecare.core.sitting.sitting import POSTPONE_MIN, BreakTally, DaySitting
from homecare.diary.diary import Diary
from homecare.errors import NotFoundError
from homecare.paths import Paths
from tests.conftest import HandClock
from tests.core.files import programme
from tests.sitting import at, kept, refused
from tests.statements import heard_of, statements

TUESDAY = date(2026, 11, 24)
MONDAY = date(2026, 11, 23)
CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def afternoon(clock: HandClock) -> HandClock:
    """13:05 on Tuesday."""
    clock.instant = clock.instant.replace(hour=13, minute=5)
    return clock


# The newest statement of a day


def test_the_newest_statement_wins_and_the_other_is_said(diary: Diary, afternoon: HandClock) -> None:
    diary.sitting.log_bout(at(afternoon, 8), at(afternoon, 13))
    diary.entries.log_sitting(390)
    assert diary.day.view().sitting == DaySitting(390, SittingSource.MANUAL, 300)
    afternoon.forward(minutes=1)
    diary.sitting.sit_down()
    afternoon.forward(minutes=10)
    diary.sitting.get_up()
    assert diary.day.view().sitting == DaySitting(310, SittingSource.TIMER, 390)
    assert diary.trends.trend().days[-1].sitting == 310


def test_a_total_given_while_a_bout_runs_stands_until_that_bout_is_ended(
    diary: Diary, afternoon: HandClock
) -> None:
    diary.sitting.sit_down()
    afternoon.forward(minutes=20)
    assert diary.day.view().sitting == DaySitting(20, SittingSource.TIMER)
    diary.entries.log_sitting(240)
    afternoon.forward(minutes=10)
    assert diary.day.view().sitting == DaySitting(240, SittingSource.MANUAL, 30)
    afternoon.forward(minutes=10)
    diary.sitting.get_up()
    assert diary.day.view().sitting == DaySitting(40, SittingSource.TIMER, 240)


def test_the_day_shows_its_bouts_the_longest_and_the_breaks(diary: Diary, afternoon: HandClock) -> None:
    first = diary.sitting.log_bout(at(afternoon, 9), at(afternoon, 10))
    diary.entries.log_sitting(300)
    running = diary.sitting.sit_down()
    afternoon.forward(minutes=70)
    diary.sitting.skip_break()
    view = diary.day.view()
    assert view.bouts == (first, running)
    assert view.longest_min == 70
    assert view.breaks == BreakTally(prompts=1, skipped=1)


# Breaks


def test_a_break_is_natural_before_it_is_due_and_prompted_from_then_on(
    diary: Diary, afternoon: HandClock
) -> None:
    for minutes, kind in ((29.9, BreakKind.NATURAL), (30, BreakKind.PROMPTED), (80, BreakKind.PROMPTED)):
        diary.sitting.sit_down()
        afternoon.forward(minutes=minutes)
        taken = diary.sitting.take_break()
        assert taken.kind is kind
        (ended,) = (bout for bout in diary.day.view().bouts if bout.end == taken.at)
        assert ended.end == taken.at
        assert diary.sitting_now.now().bout is None
        afternoon.forward(minutes=5)
    assert diary.sitting_now.now().breaks == BreakTally(taken=2, prompts=2, natural=1)


def test_the_programme_in_force_says_how_long_a_bout_may_be(diary: Diary, afternoon: HandClock) -> None:
    sitting = '[sitting]\nmax_bout_min = 45\nbreak_min = 3\nbreak_exercises = ["chin-tuck"]\n'
    diary.programmes.assign(programme(body=f'{sitting}\n[[exercise]]\nuse = "front-plank"\n'))
    diary.sitting.sit_down()
    afternoon.forward(minutes=44)
    now = diary.sitting_now.now()
    assert (now.max_bout_min, now.break_min, now.due_in_min, now.break_exercises) == (
        45,
        3,
        1,
        ("chin-tuck",),
    )
    assert [exercise.name for exercise in diary.sitting_now.break_exercises()] == ["Chin tuck"]


def test_a_break_is_postponed_once_and_no_new_prompt(diary: Diary, afternoon: HandClock) -> None:
    diary.sitting.sit_down()
    assert "No break is due yet; the next is in 30 min." in refused(diary, diary.sitting.postpone_break)
    afternoon.forward(minutes=32)
    diary.sitting.postpone_break()
    now = diary.sitting_now.now()
    assert (now.due, now.postponed, now.due_in_min) == (False, True, POSTPONE_MIN)
    assert "only once" in refused(diary, diary.sitting.postpone_break)
    assert "No break is due yet" in refused(diary, diary.sitting.skip_break)
    afternoon.forward(minutes=7)
    now = diary.sitting_now.now()
    assert (now.due, now.overdue_min) == (True, 2)
    assert "only once" in refused(diary, diary.sitting.postpone_break)
    assert diary.sitting.take_break().kind is BreakKind.PROMPTED
    assert diary.sitting_now.now().breaks == BreakTally(taken=1, prompts=1, postponed=1)


def test_a_break_taken_within_the_five_minutes_answers_its_prompt(diary: Diary, afternoon: HandClock) -> None:
    diary.sitting.sit_down()
    afternoon.forward(minutes=30)
    diary.sitting.postpone_break()
    afternoon.forward(minutes=3)
    assert diary.sitting.take_break().kind is BreakKind.PROMPTED


def test_after_a_skipped_break_the_next_is_counted_from_then(diary: Diary, afternoon: HandClock) -> None:
    diary.sitting.sit_down()
    assert "No break is due yet" in refused(diary, diary.sitting.skip_break)
    afternoon.forward(minutes=33)
    diary.sitting.skip_break()
    now = diary.sitting_now.now()
    assert (now.minutes, now.due, now.due_in_min) == (33, False, 30)
    assert "No break is due yet" in refused(diary, diary.sitting.skip_break)
    afternoon.forward(minutes=30)
    diary.sitting.postpone_break()  # a new prompt can be postponed anew
    afternoon.forward(minutes=1)
    assert diary.sitting.take_break().kind is BreakKind.PROMPTED
    assert diary.sitting_now.now().breaks == BreakTally(taken=1, prompts=2, postponed=1, skipped=1)


def test_a_break_without_a_bout_is_natural_and_ends_nothing(diary: Diary, afternoon: HandClock) -> None:
    taken = diary.sitting.take_break(done=" a walk ")
    assert (taken.kind, taken.done) == (BreakKind.NATURAL, "a walk")
    afternoon.forward(minutes=1)
    assert diary.sitting.take_break() == taken  # a second press
    afternoon.forward(minutes=30)
    assert diary.sitting.take_break() != taken
    assert diary.sitting_now.now().breaks.natural == 2


def test_what_was_done_is_said_afterwards_and_the_next_bout_begins(
    diary: Diary, afternoon: HandClock
) -> None:
    diary.sitting.sit_down()
    afternoon.forward(minutes=30)
    taken = diary.sitting.take_break()
    afternoon.forward(minutes=2)
    begun = diary.sitting.finish_break(taken.id, "chin tuck", sit_down=True)
    assert begun is not None
    assert diary.sitting_now.now().bout == begun
    assert kept(diary)[1:] == ["Break, with a reminder: chin tuck", "Sitting since 13:37, not ended yet"]
    assert diary.sitting.finish_break(taken.id, "", sit_down=True) == begun  # somebody sat down meanwhile
    assert diary.sitting.finish_break(taken.id, "", sit_down=False) is None
    assert kept(diary)[1] == "Break, with a reminder: chin tuck"
    diary.history.undo()
    diary.history.undo()  # the break with what was done in it, and the bout is open again
    assert kept(diary) == ["Sitting since 13:05, not ended yet"]
    with pytest.raises(NotFoundError):
        diary.sitting.finish_break(taken.id, "wall angel", sit_down=True)
    with pytest.raises(NotFoundError):
        diary.sitting.finish_break(diary.entries.log_pain(3).id, "wall angel", sit_down=False)


def test_breaks_of_another_bout_and_another_day_change_nothing(diary: Diary, afternoon: HandClock) -> None:
    diary.sitting.sit_down()
    afternoon.forward(minutes=31)
    diary.sitting.postpone_break()
    diary.sitting.get_up()
    diary.sitting.sit_down()
    now = diary.sitting_now.now()
    assert (now.postponed, now.due_in_min) == (False, 30)
    afternoon.forward(days=1)
    diary.corrections.edit(diary.sitting_now.now().bout.id, {"end": "14:00"})  # type: ignore[union-attr]
    assert diary.sitting_now.now().breaks == BreakTally()


def test_a_break_asked_for_past_the_turn_is_counted_within_its_bout(
    diary: Diary, afternoon: HandClock
) -> None:
    afternoon.instant = at(afternoon, 3, 20)
    diary.sitting.sit_down()
    afternoon.forward(minutes=31)
    diary.sitting.skip_break()
    afternoon.forward(minutes=28)
    assert diary.sitting_now.now().due_in_min == 2
    assert diary.sitting_now.now().breaks == BreakTally()  # it was of the day before
    assert diary.day.view(MONDAY).breaks == BreakTally(prompts=1, skipped=1)


# One action is one transaction, and one undo


def test_every_action_is_one_undo(diary: Diary, afternoon: HandClock) -> None:
    states = []

    def did(act: Callable[[], Any]) -> None:
        states.append((diary.history.lines(), diary.sitting_now.now().bout))
        act()

    did(diary.sitting.sit_down)
    afternoon.forward(minutes=30)
    did(diary.sitting.postpone_break)
    afternoon.forward(minutes=5)
    did(diary.sitting.skip_break)
    afternoon.forward(minutes=30)
    did(diary.sitting.take_break)
    afternoon.forward(minutes=5)
    did(diary.sitting.sit_down)
    did(diary.sitting.get_up)
    afternoon.forward(minutes=5)
    did(diary.sitting.take_break)
    did(lambda: diary.sitting.log_bout(at(afternoon, 9), at(afternoon, 10)))
    said = []
    while states:
        said.append(diary.history.undo().says)
        assert (diary.history.lines(), diary.sitting_now.now().bout) == states.pop()
    assert said[3:5] == [
        "Sitting since 14:15, not ended yet",
        "Break, with a reminder; ended: Sitting 13:05–14:10, 1 h 05",
    ]


def test_an_action_is_one_transaction(diary: Diary, afternoon: HandClock) -> None:
    with statements(diary, "COMMIT") as committed:
        diary.sitting.sit_down()
        afternoon.forward(minutes=30)
        taken = diary.sitting.take_break()
        diary.sitting.finish_break(taken.id, "chin tuck", sit_down=True)
        diary.sitting.get_up()
    assert len(committed) == 4


def test_a_look_at_the_chair_takes_five_statements(diary: Diary, afternoon: HandClock) -> None:
    diary.sitting.sit_down()
    with statements(diary, "SELECT") as sent:
        diary.sitting_now.now()
    assert len(sent) == 5


# Two programs


def test_two_programs_agree(diary: Diary, paths: Paths, afternoon: HandClock) -> None:
    other = Diary.open(paths, clock=afternoon)
    seen = diary.changes_seen()
    other.sitting.sit_down()
    heard_of(diary, seen)
    assert diary.sitting_now.now() == other.sitting_now.now()
    assert "since 13:05" in refused(diary, diary.sitting.sit_down)
    afternoon.forward(minutes=30)
    first = diary.sitting.take_break()
    afternoon.forward(seconds=1)
    assert other.sitting.take_break() == first  # both pressed: one break
    assert other.sitting.take_break(done="chin tuck").done == "chin tuck"
    assert diary.sitting_now.now().breaks == BreakTally(taken=1, prompts=1)
    assert "No sitting is being timed" in refused(other, other.sitting.get_up)
    other.close()


SAT_DOWN = """
import sys, time
from homecare.diary.diary import Diary
from homecare.paths import Paths
from pathlib import Path
Diary.open(Paths(Path(sys.argv[1]))).sitting.sit_down()
print("sat down", flush=True)
time.sleep(600)
"""


def test_a_bout_survives_the_process_that_began_it(paths: Paths) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SAT_DOWN, str(paths.data)], stdout=subprocess.PIPE, text=True, cwd=CHECKOUT
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "sat down\n"
        process.send_signal(signal.SIGKILL)
        assert process.wait(timeout=60) == -signal.SIGKILL
    diary = Diary.open(paths)
    assert diary.sitting_now.now().bout is not None
    assert diary.sitting.get_up().end is not None
    diary.close()


PRESS = """
import sys
from homecare.diary.diary import Diary
from homecare.errors import InputError
from homecare.paths import Paths
from pathlib import Path
diary = Diary.open(Paths(Path(sys.argv[1])))
print("ready", flush=True)
sys.stdin.readline()
try:
    getattr(diary.sitting, sys.argv[2])()
except InputError as told:
    print(told.sentence)
else:
    print("done")
"""


@pytest.mark.parametrize(("action", "succeed"), [("sit_down", 1), ("take_break", 4)])
def test_pressed_in_four_programs_at_once_it_happens_once(paths: Paths, action: str, succeed: int) -> None:
    diary = Diary.open(paths)
    if action == "take_break":
        diary.sitting.sit_down(at=datetime.now(UTC) - timedelta(minutes=31))
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", PRESS, str(paths.data), action],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=CHECKOUT,
        )
        for _ in range(4)
    ]  # fmt: skip
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("\n")
        program.stdin.flush()
    said = [program.communicate(timeout=60)[0].strip() for program in programs]
    assert said.count("done") == succeed
    assert len(diary.history.lines()) == (1 if action == "sit_down" else 2)  # the bout, and the break
    assert diary.sitting_now.now().breaks.taken == (action == "take_break")
    diary.close()
