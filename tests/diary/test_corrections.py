"""The Diary: edit, remove, undo."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from homecare.core.history.search import Search
from homecare.core.records.records import Outcome, PainKind
from homecare.diary.diary import Diary
from homecare.errors import InputError, NotFoundError, NothingToUndoError, SayAgainError
from tests.conftest import HandClock
from tests.core.files import programme
from tests.depth import examples

TUESDAY = date(2026, 11, 24)
MONDAY = date(2026, 11, 23)


def test_an_edit_takes_the_place_of_the_entry_and_undo_brings_the_old_one_back(
    diary: Diary, clock: HandClock
) -> None:
    old = diary.entries.log_pain(4, note="desk")
    clock.forward(hours=1)
    new = diary.corrections.edit(old.id, {"level": 6})
    assert (diary.trends.trend().series, len(diary.history.lines())) == (((TUESDAY, 6),), 1)
    assert diary.history.entry(old.id) == new
    assert new.at == old.at  # it still speaks of the same instant
    diary.history.undo()
    assert diary.history.entry(old.id) == old
    assert diary.trends.trend().series == ((TUESDAY, 4),)


def test_the_first_id_leads_to_the_entry_however_often_it_was_edited(diary: Diary, clock: HandClock) -> None:
    first = diary.entries.log_pain(0)
    for level in range(1, 6):
        clock.forward(minutes=1)
        diary.corrections.edit(first.id, {"level": level})
    assert diary.history.entry(first.id) == diary.history.lines()[0].entry
    for level in range(4, -1, -1):
        diary.history.undo()
        assert diary.trends.trend().series == ((TUESDAY, level),)


def test_editing_an_earlier_reading_leaves_the_later_one_the_days_pain(
    diary: Diary, clock: HandClock
) -> None:
    morning = diary.entries.log_pain(5)
    clock.forward(hours=2)
    diary.entries.log_pain(3)
    clock.forward(hours=1)
    diary.corrections.edit(morning.id, {"note": "slept badly"})
    assert diary.trends.trend().series == ((TUESDAY, 3),)


def test_an_edit_moves_an_entry_to_another_day(diary: Diary) -> None:
    reading = diary.entries.log_pain(4)
    moved = diary.corrections.edit(reading.id, {"day": MONDAY})
    assert moved.day == MONDAY
    assert diary.history.is_late(moved)
    assert diary.trends.trend().series == ((MONDAY, 4),)
    with pytest.raises(InputError, match="is in the future"):
        diary.corrections.edit(moved.id, {"day": TUESDAY + timedelta(days=1)})


def test_an_exercise_is_corrected_as_it_was_logged(diary: Diary) -> None:
    entry = diary.entries.log_exercise("front-plank")
    partly = diary.corrections.edit(entry.id, {"sets": 1, "hold_s": 5})
    assert (partly.outcome, partly.amount) == (Outcome.PARTIAL, 5)  # type: ignore[attr-defined]
    skipped = diary.corrections.edit(entry.id, {"skip": "tired"})
    assert (skipped.outcome, skipped.sets, skipped.reason) == (  # type: ignore[attr-defined]
        Outcome.SKIPPED,
        (),
        "tired",
    )
    done = diary.corrections.edit(entry.id, {"sets": 3})
    assert (done.outcome, done.reason) == (Outcome.DONE, None)  # type: ignore[attr-defined]
    with_peak = diary.corrections.edit(entry.id, {"pain_peak": 3, "note": " fine "})
    assert (with_peak.sets, with_peak.note) == (done.sets, "fine")  # type: ignore[attr-defined]


def test_a_corrected_count_keeps_the_sides_of_each_set(diary: Diary) -> None:
    entry = diary.entries.log_exercise("side-plank", sets=2, hold_s=8)
    longer = diary.corrections.edit(entry.id, {"hold_s": 10})
    assert [one.held_s for one in longer.sets] == [10] * 4  # type: ignore[attr-defined]
    assert [one.side for one in longer.sets] == [one.side for one in entry.sets]  # type: ignore[attr-defined]


def test_a_session_can_be_completed_afterwards(diary: Diary) -> None:
    session = diary.entries.log_session()
    changed = diary.corrections.edit(
        session.id, {"pain_after": 2, "retention_min": 20, "adjuncts": ("cupping",), "note": ""}
    )
    assert diary.history.entry(session.id) == changed
    assert (changed.pain_after, changed.retention_min, changed.note) == (2, 20, None)  # type: ignore[attr-defined]


def test_a_kind_is_changed_by_its_word_or_its_member(diary: Diary) -> None:
    reading = diary.entries.log_pain(4)
    for kind in ("worst_24h", PainKind.NOW):
        changed = diary.corrections.edit(reading.id, {"kind": kind})
        assert isinstance(changed.kind, PainKind)  # type: ignore[attr-defined]
        assert diary.history.entry(reading.id) == changed


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({}, "did not say what to change"),
        ({"level": 11}, "from 0 to 10, not 11"),
        ({"level": None}, "from 0 to 10"),
        ({"level": "4"}, "not “4”"),
        ({"region": ""}, "The region is empty"),
        ({"region": "nek"}, "Did you mean neck"),
        ({"kind": "usual"}, "not “usual”"),
        ({"kind": None}, "not “None”"),
        ({"minutes": 5}, "has no minutes"),
        ({"id": 5}, "has no id"),
        ({"patient": "x"}, "has no patient"),
        ({"archived_at": None}, "has no archived at"),
        ({"sets": 3}, "has no sets"),
        ({"note": "x" * 2001}, "it can have at most 2000"),
    ],
)
def test_a_wrong_correction_is_refused_and_the_entry_stays(
    diary: Diary, changes: dict[str, Any], says: str
) -> None:
    reading = diary.entries.log_pain(4, note="mine")
    with pytest.raises(InputError) as refused:
        diary.corrections.edit(reading.id, changes)
    assert says in refused.value.text
    assert diary.history.entry(reading.id) == reading
    assert len(diary.history.lines()) == 1


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"exercise": "banana"}, "has no exercise to change"),
        ({"exercise": "glute-bridge"}, "has no exercise to change"),
        ({"prescription": None}, "has no prescription to change"),
        ({"outcome": Outcome.SKIPPED}, "A skipped exercise has no sets"),
        ({"outcome": "skipped"}, "A skipped exercise has no sets"),
        ({"outcome": "well"}, "The outcome must be one of done"),
        ({"reps": 5}, "held, not counted in reps"),
        ({"sets": 0}, "from 1 to 20"),
        ({"skip": "tired", "sets": 1}, "has no sets"),
    ],
)
def test_an_exercise_is_not_corrected_into_what_could_not_be_logged(
    diary: Diary, changes: dict[str, Any], says: str
) -> None:
    entry = diary.entries.log_exercise("front-plank")
    with pytest.raises(InputError) as refused:
        diary.corrections.edit(entry.id, changes)
    assert says in refused.value.text
    assert diary.history.entry(entry.id) == entry


def test_a_long_sitting_is_asked_again_when_it_is_corrected_too(diary: Diary) -> None:
    bout = diary.entries.log_sitting(60)
    with pytest.raises(SayAgainError):
        diary.corrections.edit(bout.id, {"minutes": 19 * 60})
    assert diary.corrections.edit(bout.id, {"minutes": 19 * 60}, sure=True) == diary.history.lines()[0].entry


def test_a_removed_entry_no_longer_counts_and_undo_brings_it_back(diary: Diary) -> None:
    reading = diary.entries.log_pain(4)
    assert diary.corrections.remove(reading.id) == reading
    assert (diary.history.lines(), diary.trends.trend().series) == ((), ())
    with pytest.raises(NotFoundError, match="no longer in the diary"):
        diary.history.entry(reading.id)
    with pytest.raises(NotFoundError):
        diary.corrections.remove(reading.id)
    diary.history.undo()
    assert diary.history.entry(reading.id) == reading


def test_a_second_rest_day_is_refused_until_the_first_is_undone(diary: Diary) -> None:
    diary.entries.log_rest()
    with pytest.raises(InputError, match="is already a rest day"):
        diary.entries.log_rest()
    diary.history.undo()
    diary.entries.log_rest()
    assert diary.day.view().rest is not None


def test_undo_takes_things_back_in_the_order_they_were_done_though_the_clock_stands_still(
    diary: Diary,
) -> None:
    for level in range(8):
        diary.entries.log_pain(level)  # all at one and the same instant
    for level in range(7, -1, -1):
        assert f"Pain {level}" in diary.history.undo().says
    with pytest.raises(NothingToUndoError):
        diary.history.undo()


def test_undo_takes_the_last_thing_done_though_the_clock_was_set_back(diary: Diary, clock: HandClock) -> None:
    clock.forward(days=365)
    diary.entries.log_pain(8)
    clock.forward(days=-365)
    diary.entries.log_pain(2)
    assert "Pain 2" in diary.history.undo().says


def test_undo_names_what_it_takes_back_and_for_which_day(diary: Diary) -> None:
    diary.entries.log_sitting(90, day=MONDAY)
    action = diary.history.last_action()
    assert action is not None
    assert (action.says, action.day) == ("Sitting 1 h 30 in total", MONDAY)
    assert diary.history.undo().id == action.id
    assert diary.history.last_action() is None


def test_undo_of_an_assignment_brings_back_the_programme_before(diary: Diary, clock: HandClock) -> None:
    diary.programmes.assign(programme(slug="first"))
    clock.forward(days=3)
    before = diary.day.view().assigned
    diary.programmes.assign(programme(slug="second"))
    assert diary.history.undo().says == "assigned: Test routine, version 1"
    assert diary.day.view().assigned == before
    diary.programmes.end_programme()
    assert diary.day.view().assigned is None
    diary.history.undo()
    assert diary.day.view().assigned == before


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("pain"), st.integers(0, 10)),
        st.tuples(st.just("sitting"), st.integers(0, 1080)),
        st.tuples(st.just("rest"), st.integers(0, 5)),
        st.tuples(st.just("edit"), st.integers(0, 10)),
        st.tuples(st.just("remove"), st.integers(0, 10)),
        st.tuples(st.just("bring back"), st.integers(0, 10)),
        st.tuples(st.just("assign"), st.integers(0, 3)),
        st.tuples(st.just("end"), st.just(0)),
        st.tuples(st.just("undo"), st.just(0)),
    ),
    max_size=12,
)


@settings(
    max_examples=examples(25),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=STEPS)
def test_whatever_was_done_undo_leads_back_step_by_step_to_where_it_began(
    diary: Diary, clock: HandClock, steps: list[tuple[str, int]]
) -> None:
    while diary.history.last_action() is not None:  # one diary serves all the examples
        diary.history.undo()
    shown = [_picture(diary)]
    for word, number in steps:
        clock.forward(seconds=1)
        if _did(diary, word, number):
            shown.append(_picture(diary))
        elif word == "undo" and len(shown) > 1:
            diary.history.undo()
            shown.pop()
        assert _picture(diary) == shown[-1]
        _of_each_thing_one_stands(diary)
    while len(shown) > 1:
        diary.history.undo()
        shown.pop()
        assert _picture(diary) == shown[-1]


def _picture(diary: Diary) -> object:
    view = diary.day.view()
    return (diary.history.lines(), view.items, view.rest, view.sitting, view.assigned, diary.trends.trend())


def _gone(diary: Diary) -> list[UUID]:
    """Everything that does not stand: removed, undone, and earlier versions."""
    lines = diary.history.lines(versions=True) + diary.history.lines(search=Search(removed=True))
    found = {one.entry.id: one.entry for line in lines for one in line.versions}
    gone = [one for one in found.values() if one.archived_at is not None]
    return [one.id for one in sorted(gone, key=lambda one: (one.entered_at, one.id), reverse=True)]


def _of_each_thing_one_stands(diary: Diary) -> None:
    """However it was changed: no entry has two versions that stand, and what was removed has none."""
    for line in diary.history.lines(versions=True):
        assert [one.entry.id for one in line.versions if one.until is None] == [line.entry.id]
    for line in diary.history.lines(search=Search(removed=True)):
        assert all(one.until is not None for one in line.versions)


def _did(diary: Diary, word: str, number: int) -> bool:
    """Whether the step was accepted."""
    entries = [line.entry for line in diary.history.lines() if line.type == "pain"]
    day = diary.current_day()
    try:
        if word == "pain":
            diary.entries.log_pain(number, day=day - timedelta(days=number % 3))
        elif word == "sitting":
            diary.entries.log_sitting(number)
        elif word == "rest":
            diary.entries.log_rest(day=day - timedelta(days=number))
        elif word == "edit" and entries:
            diary.corrections.edit(entries[number % len(entries)].id, {"level": number})
        elif word == "remove" and entries:
            diary.corrections.remove(entries[number % len(entries)].id)
        elif word == "bring back" and (gone := _gone(diary)):
            diary.corrections.bring_back(gone[number % len(gone)])
        elif word == "assign":
            diary.programmes.assign(programme(slug=f"routine-{number}"), start=day + timedelta(days=number))
        elif word == "end":
            diary.programmes.end_programme()
        else:
            return False
    except InputError:
        return False
    return True
