"""The daily line: chosen by what the diary shows, never one of the last seven days, and never judging."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from homecare.core.guide.daily_tip import (
    Lately,
    choose,
    guidance_of,
    reasons,
    shown_of,
    span_before,
    strength_and_stretches,
)
from homecare.core.guide.guide import Guide, When, parse_guide
from homecare.core.records.records import Outcome
from homecare.core.records.shown import GUIDANCE, Seen
from homecare.core.routine.adherence import ExerciseDay
from homecare.core.values.dose import Kind
from homecare.exchange.content import read_statements
from tests.core.routine.test_schedule import given_to, planned

TODAY = date(2026, 11, 24)
GUIDE = read_statements()
NOBODY = UUID(int=1)


def small(**lines: str) -> Guide:
    """A guide with these lines: their key, and when."""
    written = "".join(
        f'{{ key = "{key}", mark = "A", text = "Text.", daily = "Line {key}.", when = "{when}" }},'
        for key, when in lines.items()
    )
    head = 'version = 1\n[[topic]]\nkey = "t"\ntitle = "T"\n[[topic.section]]\nkey = "s"\ntitle = "S"\n'
    return parse_guide(f"{head}lines = [{written}]")


def seen(key: str, ago: int) -> Seen:
    """A line that was shown some days ago."""
    return Seen(
        id=uuid4(),
        patient=NOBODY,
        what=f"{GUIDANCE}{key}",
        version=1,
        day=TODAY - timedelta(days=ago),
        seen_at=datetime(2026, 11, 24, tzinfo=UTC),
    )


def chosen(guide: Guide, *shown: Seen, holding: frozenset[When] = reasons(Lately())) -> str | None:
    """The key of what is chosen."""
    found = choose(guide, holding, shown, TODAY)
    return None if found is None else found.key


@pytest.mark.parametrize(
    ("lately", "when"),
    [
        (Lately(longest_min=31, max_bout_min=30, bouts=1, breaks=1), When.LONG_BOUTS),
        (Lately(bouts=2), When.NO_BREAKS),
        (Lately(sat_min=241), When.SITTING_LONG),
        (Lately(strength=0.4), When.LITTLE_STRENGTH),
        (Lately(stretches=0.0), When.NO_STRETCH),
        (Lately(pain_days=3, kept_days=7), When.FEW_ENTRIES),
        (Lately(session_in=2), When.UPCOMING_SESSION),
        (Lately(session_in=0), When.UPCOMING_SESSION),
        (Lately(session_yesterday=True), When.AFTER_SESSION),
    ],
)
def test_each_reason_is_seen_alone(lately: Lately, when: When) -> None:
    assert reasons(lately) == {when, When.ALWAYS}


@pytest.mark.parametrize(
    "lately",
    [
        Lately(),
        Lately(longest_min=30, bouts=1, breaks=1),
        Lately(sat_min=240),
        Lately(strength=0.5, stretches=1.0),
        Lately(pain_days=0, kept_days=2),
        Lately(pain_days=4, kept_days=7),
        Lately(session_in=3),
    ],
)
def test_what_is_at_a_limit_or_not_known_is_no_reason(lately: Lately) -> None:
    assert reasons(lately) == {When.ALWAYS}


def test_the_days_looked_at_are_the_seven_before_today() -> None:
    assert span_before(TODAY) == tuple(date(2026, 11, day) for day in range(17, 24))


def test_a_line_with_a_reason_comes_before_one_for_any_day() -> None:
    guide = small(any="always", bouts="long_bouts", breaks="no_breaks")
    assert chosen(guide) == "any"
    holding = frozenset({When.ALWAYS, When.NO_BREAKS})
    assert chosen(guide, holding=holding) == "breaks"
    assert chosen(guide, seen("breaks", 3), holding=holding) == "any"


@pytest.mark.parametrize(("ago", "again"), [(1, False), (6, False), (7, False), (8, True), (-1, False)])
def test_a_line_rests_for_seven_days(ago: int, again: bool) -> None:
    assert (chosen(small(one="always"), seen("one", ago)) == "one") is again


def test_what_was_not_shown_for_the_longest_time_comes_first_then_the_guides_order() -> None:
    guide = small(a="always", b="always", c="always")
    assert chosen(guide) == "a"
    assert chosen(guide, seen("a", 20)) == "b"
    assert chosen(guide, seen("a", 9), seen("b", 20), seen("c", 12)) == "b"
    assert chosen(guide, seen("b", 30), seen("b", 2), seen("a", 9), seen("c", 12)) == "c"


def test_the_line_of_today_is_found_again_while_the_guide_has_it() -> None:
    guide = small(a="always", b="always")
    again = shown_of(guide, [seen("b", 0), seen("a", 1)], TODAY)
    assert again is not None
    assert again.key == "b"
    assert shown_of(guide, [seen("gone", 0), seen("a", 1)], TODAY) is None


def test_a_line_knows_its_topic() -> None:
    (statement,) = [one for one in GUIDE.statements() if one.key == "break-often"]
    found = guidance_of(GUIDE, statement)
    assert (found.key, found.text, found.topic) == ("break-often", statement.daily, "sitting")


def test_even_without_any_reason_no_day_is_without_a_line() -> None:
    shown: list[Seen] = []
    for number in range(30):
        day = TODAY + timedelta(days=number)
        found = choose(GUIDE, reasons(Lately()), shown, day)
        assert found is not None
        shown.append(seen(found.key, -number))
    for number in range(30):
        week = [one.what for one in shown[number : number + 8]]
        assert len(week) == len(set(week))


def test_stretches_and_all_else_have_an_adherence_each_over_days_that_are_over() -> None:
    first, second, third = span = tuple(TODAY + timedelta(days=number) for number in range(3))
    assigned = [given_to(planned("plank"), planned("reach", kind=Kind.STRETCH), start=TODAY)]
    logged = {
        first: {"plank": ExerciseDay(Outcome.PARTIAL, 0.5), "reach": ExerciseDay(Outcome.DONE, 1.0)},
        second: {
            "plank": ExerciseDay(Outcome.STOPPED_FOR_PAIN, 0.2),
            "other": ExerciseDay(Outcome.DONE, 1.0),
        },
    }
    assert strength_and_stretches(assigned, span, logged, {third}) == (0.5, 0.5)
    assert strength_and_stretches(assigned, span, logged, ()) == (0.25, 1 / 3)
    assert strength_and_stretches(assigned, span, logged, span) == (None, None)
    assert strength_and_stretches([], span, logged, ()) == (None, None)
