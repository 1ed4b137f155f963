"""What the diary keeps of a routine while it is led: set by set, one entry and one undo for each exercise."""

from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, date, timedelta
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from homecare.core.records.performed import performed_sets
from homecare.core.records.records import ExerciseEntry, Outcome, RoutineRun
from homecare.core.values.dose import SetDone
from homecare.diary.diary import Diary
from homecare.errors import InputError
from homecare.paths import Paths
from homecare.store.store import Store
from tests.conftest import HandClock
from tests.core.files import BRIDGE, PLANK, programme
from tests.depth import examples

TODAY = date(2026, 11, 24)
SET = SetDone(held_s=10)


@pytest.fixture
def followed(diary: Diary) -> Diary:
    diary.programmes.assign(programme(body=f"{PLANK}sets = 3\nhold_s = 10\n{BRIDGE}"))
    return diary


def keep(
    diary: Diary,
    run: RoutineRun,
    sets: Sequence[SetDone] = (SET,),
    *,
    reason: str | None = None,
    stopped: bool = False,
    peak: int | None = None,
    going_on: ExerciseEntry | None = None,
) -> RoutineRun:
    (item,) = [one for one in diary.day.view(run.day).items if one.planned.key == run.exercises[0]]
    asked = item.planned.prescription
    did = performed_sets(asked, tuple(sets), reason=reason, stopped=stopped)
    return diary.player.keep_sets(run, asked, did, peak=peak, instead_of=going_on.id if going_on else None)


def kept(diary: Diary) -> list[ExerciseEntry]:
    return [line.entry for line in diary.history.lines() if isinstance(line.entry, ExerciseEntry)][::-1]


def actions(paths: Paths) -> list[str]:
    """What each action that was not undone says, straight from the database."""
    with closing(Store(paths.data)) as store, store.reading() as records:
        return records.column(str, 'SELECT says FROM action WHERE undone_at IS NULL ORDER BY "at"')


def test_each_set_is_on_disk_at_once_and_all_of_them_are_one_entry_and_one_undo(
    followed: Diary, paths: Paths, clock: HandClock
) -> None:
    run = followed.player.begin_run(["front-plank"])
    for number in (1, 2, 3):
        run = keep(followed, run, [SET] * number)
        other = Diary.open(paths, clock=clock)
        (entry,) = kept(other)
        other.close()
        assert entry.sets == (SET,) * number
        assert entry.outcome is (Outcome.DONE if number == 3 else Outcome.PARTIAL)
    assert actions(paths)[1:] == ["Front plank: done, 3 sets, 30 s total"]
    assert followed.history.undo().says == "Front plank: done, 3 sets, 30 s total"
    assert kept(followed) == []


def test_the_peak_and_the_reason_are_kept_with_the_sets(followed: Diary) -> None:
    run = keep(followed, followed.player.begin_run(["front-plank"]))
    run = keep(followed, run, [SET], stopped=True, reason="stopped at 4 s of set 2", peak=6)
    (entry,) = kept(followed)
    assert (entry.outcome, entry.reason, entry.pain_peak) == (
        Outcome.STOPPED_FOR_PAIN, "stopped at 4 s of set 2", 6,
    )  # fmt: skip


def test_a_refused_level_leaves_what_was_kept(followed: Diary) -> None:
    run = keep(followed, followed.player.begin_run(["front-plank"]))
    with pytest.raises(InputError):
        keep(followed, run, [SET, SET], peak=11)
    assert [one.sets for one in kept(followed)] == [(SET,)]


def test_nothing_done_and_nothing_said_keeps_nothing(followed: Diary, paths: Paths) -> None:
    run = keep(followed, followed.player.begin_run(["front-plank"]), [])
    assert (kept(followed), run.entry) == ([], None)
    run = keep(followed, run, [SET])
    run = keep(followed, run, [])
    assert (kept(followed), run.entry) == ([], None), "a set taken back is taken back on disk"
    assert len(actions(paths)) == 1
    keep(followed, run, [], reason="tired")
    assert [(one.outcome, one.reason) for one in kept(followed)] == [(Outcome.SKIPPED, "tired")]


def test_what_was_kept_can_be_dropped_as_undo_would(followed: Diary) -> None:
    run = keep(followed, followed.player.begin_run(["front-plank"]))
    run = followed.player.drop_sets(run)
    assert (kept(followed), run.entry) == ([], None)
    assert followed.history.undo().says.startswith("assigned"), "dropping is no action of its own"
    assert followed.player.drop_sets(run).entry is None


def test_the_next_exercise_is_an_entry_of_its_own(followed: Diary, clock: HandClock) -> None:
    run = keep(followed, followed.player.begin_run(["front-plank", "glute-bridge"]))
    run = followed.player.next_exercise(run)
    assert (run.exercises, run.entry, run.ended_at) == (("glute-bridge",), None, None)
    clock.forward(minutes=1)
    run = keep(followed, run, [SetDone(reps=8, held_s=3)])
    assert [one.exercise for one in kept(followed)] == ["front-plank", "glute-bridge"]
    assert followed.player.next_exercise(run).ended_at is not None
    assert followed.player.unfinished_run() is None


def test_a_run_of_nothing_or_of_a_day_to_come_is_refused(followed: Diary) -> None:
    with pytest.raises(InputError):
        followed.player.begin_run([])
    with pytest.raises(InputError, match="future"):
        followed.player.begin_run(["front-plank"], day=TODAY + timedelta(days=1))
    assert followed.player.unfinished_run() is None


# Going on


def test_a_run_that_broke_off_is_there_until_it_is_gone_on_with_or_left(
    followed: Diary, paths: Paths, clock: HandClock
) -> None:
    run = keep(followed, followed.player.begin_run(["front-plank", "glute-bridge"]))
    followed.close()
    again = Diary.open(paths, clock=clock)
    left = again.player.unfinished_run()
    assert left is not None
    assert left == run
    assert again.player.kept_entry(left) == kept(again)[0]
    again.player.end_run(left)
    assert again.player.unfinished_run() is None
    assert len(kept(again)) == 1
    again.close()


def test_beginning_another_run_ends_the_one_before(followed: Diary) -> None:
    followed.player.begin_run(["front-plank"])
    newer = followed.player.begin_run(["glute-bridge"])
    left = followed.player.unfinished_run()
    assert left is not None
    assert left == newer
    followed.player.end_run(newer)
    assert followed.player.unfinished_run() is None


def test_a_run_of_yesterday_is_not_gone_on_with(followed: Diary, clock: HandClock) -> None:
    followed.player.begin_run(["front-plank"])
    clock.forward(hours=7, minutes=59)
    assert followed.player.unfinished_run() is not None
    clock.forward(minutes=2)
    assert followed.player.unfinished_run() is None


def test_going_on_is_one_entry_and_one_undo_brings_the_earlier_one_back(followed: Diary) -> None:
    keep(followed, followed.player.begin_run(["front-plank"]))
    (earlier,) = kept(followed)
    run = followed.player.begin_run(["front-plank"])
    run = keep(followed, run, [SET, SET], going_on=earlier)
    run = keep(followed, run, [SET, SET, SET], going_on=earlier)
    assert [one.sets for one in kept(followed)] == [(SET,) * 3]
    followed.history.undo()
    assert kept(followed) == [earlier]


def test_dropping_what_was_gone_on_with_brings_the_earlier_sets_back(followed: Diary) -> None:
    earlier = followed.entries.log_exercise("front-plank", sets=1)
    run = keep(followed, followed.player.begin_run(["front-plank"]), [SET, SET], going_on=earlier)
    run = followed.player.drop_sets(run)
    assert kept(followed) == [earlier]
    keep(followed, run, [SET, SET, SET], going_on=earlier)
    assert len(kept(followed)) == 1


def test_an_entry_taken_back_in_another_window_is_not_brought_back_by_undo(followed: Diary) -> None:
    earlier = followed.entries.log_exercise("front-plank", sets=1)
    run = followed.player.begin_run(["front-plank"])
    followed.corrections.remove(earlier.id)
    keep(followed, run, [SET, SET], going_on=earlier)
    assert [one.sets for one in kept(followed)] == [(SET, SET)]
    followed.history.undo()
    assert kept(followed) == []


def test_undo_in_another_window_does_not_count_sets_twice(followed: Diary) -> None:
    earlier = followed.entries.log_exercise("front-plank", sets=1)
    run = keep(followed, followed.player.begin_run(["front-plank"]), [SET, SET], going_on=earlier)
    followed.history.undo()
    assert kept(followed) == [earlier]
    keep(followed, run, [SET, SET, SET], going_on=earlier)
    assert [one.sets for one in kept(followed)] == [(SET,) * 3]


def test_a_led_entry_is_corrected_and_undone_like_any_other(followed: Diary) -> None:
    run = keep(followed, followed.player.begin_run(["front-plank"]), [SET] * 3, peak=2)
    followed.player.next_exercise(run)
    (entry,) = kept(followed)
    followed.corrections.edit(entry.id, {"pain_peak": 4, "note": "on the mat"})
    (changed,) = kept(followed)
    assert (changed.sets, changed.pain_peak, changed.note) == (entry.sets, 4, "on the mat")
    followed.history.undo()
    assert kept(followed) == [entry]
    followed.history.undo()
    assert kept(followed) == []


# Days and clocks


def test_a_routine_that_passes_four_in_the_morning_belongs_to_the_day_it_was_begun(
    followed: Diary, clock: HandClock
) -> None:
    clock.forward(hours=7, minutes=55)
    run = keep(followed, followed.player.begin_run(["front-plank", "glute-bridge"]))
    clock.forward(minutes=10)
    run = keep(followed, run, [SET, SET])
    run = keep(followed, followed.player.next_exercise(run), [SetDone(reps=8, held_s=3)])
    assert followed.current_day() == date(2026, 11, 25)
    assert [one.day for one in kept(followed)] == [TODAY, TODAY]
    late = {
        line.entry.exercise: line.late
        for line in followed.history.lines()
        if isinstance(line.entry, ExerciseEntry)
    }
    assert late == {"front-plank": False, "glute-bridge": True}
    followed.player.end_run(run)


@pytest.mark.parametrize("hours", [-1, -30, -24 * 400, 30])
def test_a_clock_that_is_set_meanwhile_loses_no_set(followed: Diary, clock: HandClock, hours: int) -> None:
    run = followed.player.begin_run(["front-plank", "glute-bridge"])
    clock.forward(hours=hours)
    run = keep(followed, run)
    run = keep(followed, run, [SET] * 3)
    run = keep(followed, followed.player.next_exercise(run), [SetDone(reps=8, held_s=3)])
    followed.player.next_exercise(run)
    clock.forward(hours=-hours)
    assert {(one.exercise, one.day, len(one.sets)) for one in kept(followed)} == {
        ("front-plank", TODAY, 3),
        ("glute-bridge", TODAY, 1),
    }
    assert all(one.at.tzinfo is UTC for one in kept(followed))
    assert followed.history.undo().says.startswith("Glute bridge")


def test_sets_go_on_with_what_undo_brought_back(followed: Diary) -> None:
    first = keep(followed, followed.player.begin_run(["front-plank"]))
    followed.player.next_exercise(first)
    (before,) = kept(followed)
    second = keep(followed, followed.player.begin_run(["front-plank"]), [SET, SET], going_on=before)
    followed.player.next_exercise(second)
    (shown,) = kept(followed)
    run = followed.player.begin_run(["front-plank"])  # the player shows this one, and it is undone meanwhile
    followed.history.undo()
    assert kept(followed) == [before]
    keep(followed, run, [SET, SET, SET], going_on=shown)
    assert [one.sets for one in kept(followed)] == [(SET,) * 3]
    followed.history.undo()
    assert kept(followed) == [before]


def test_two_windows_that_lead_at_once_lose_nothing(followed: Diary, paths: Paths, clock: HandClock) -> None:
    other = Diary.open(paths, clock=clock)
    here = keep(followed, followed.player.begin_run(["front-plank"]))
    there = keep(other, other.player.begin_run(["front-plank"]), [SET, SET])
    keep(followed, here, [SET, SET, SET])
    keep(other, there, [SET, SET, SET])
    assert [one.sets for one in kept(followed)] == [(SET,) * 3] * 2
    other.close()


def test_one_patients_run_is_not_offered_to_another(paths: Paths, clock: HandClock) -> None:
    from homecare.clinic.clinic import Clinic

    clinic = Clinic.open(paths, clock=clock)
    for name in ("Ann", "Ben"):
        clinic.patients.add(name)
    clinic.close()
    diaries = [Diary.open(paths, patient=name, clock=clock) for name in ("Ann", "Ben")]
    diaries[0].player.begin_run(["front-plank"])
    assert [one.player.unfinished_run() is None for one in diaries] == [False, True]
    for one in diaries:
        one.close()


@settings(
    max_examples=examples(25), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(st.sampled_from(["keep", "more", "less", "drop", "undo", "next", "stop", "again"]), max_size=14)
)
def test_whatever_happens_the_day_holds_each_exercise_once_at_most(
    paths: Paths, clock: HandClock, steps: list[str]
) -> None:
    """In one window, with the entry that is gone on with named as the player names it."""
    diary = Diary.open(Paths(paths.data / uuid4().hex), clock=clock)
    diary.programmes.assign(programme(body=f"{PLANK}sets = 3\nhold_s = 10\n"))
    run, sets, earlier = diary.player.begin_run(["front-plank"]), 0, None
    for step in steps:
        if not run.exercises or run.ended_at is not None or step == "again":
            entries = kept(diary)
            earlier = entries[-1] if entries else None
            run, sets = diary.player.begin_run(["front-plank"]), len(earlier.sets) if earlier else 0
        if step in ("keep", "more", "less"):
            sets = max(0, min(3, sets + {"keep": 0, "more": 1, "less": -1}[step]))
            run = keep(diary, run, [SET] * sets, going_on=earlier)
        elif step == "stop":
            run = keep(diary, run, [SET] * sets, stopped=True, reason="it hurts", going_on=earlier)
        elif step == "drop":
            run = diary.player.drop_sets(run)
        elif step == "next":
            run = diary.player.next_exercise(run)
        elif step == "undo":
            last = diary.history.last_action()
            if last is not None and not last.says.startswith("assigned"):
                diary.history.undo()
        assert len(kept(diary)) <= 1, steps
    diary.close()
