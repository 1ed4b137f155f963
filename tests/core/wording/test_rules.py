"""The rules of a programme in words: a step back is offered only where something is lower."""

from dataclasses import replace

import pytest

from homecare.core.programme.exercises import Library, parse_library
from homecare.core.programme.plan import PlannedExercise
from homecare.core.wording.programme.rules import rules_in_words, steps_in_words
from homecare.paths import bundled_programmes
from tests.core.files import PLANK, plan_of, programme

LIBRARY: Library = parse_library((bundled_programmes() / "exercises.toml").read_text(encoding="utf-8"))
FORWARD = "[[exercise.progress]]\nwhen = { sessions_at_full_dose = 3, pain_peak_max = 2 }\nthen = { %s }\n"
BACK = "[[exercise.step_back]]\nwhen = { pain_peak_over = 5 }\nthen = { %s }\n"
TO_ONE = "back to level 1, 3 × 10 s (on the knees)."


def planned(body: str) -> PlannedExercise:
    return plan_of(programme(body=PLANK + body), LIBRARY).exercises[0]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (
            FORWARD % "level = 2" + BACK % "level = 1",
            "From level 2, if peak pain is above 5: ",
        ),
        ("level = 2\n" + BACK % "level = 1", "If peak pain is above 5: "),
        (
            FORWARD % "sets = 4" + BACK % "level = 1",
            "From 4 × 10 s, if peak pain is above 5: ",
        ),
    ],
)
def test_a_step_back_says_from_where_on_it_holds(body: str, said: str) -> None:
    assert rules_in_words(planned(body)).back == (said + TO_ONE,)


def test_a_step_back_that_lowers_nothing_is_not_said() -> None:
    """Such a file is refused; a patient may follow one from before."""
    assert rules_in_words(planned(BACK % "level = 1")).back == ()


def test_a_plan_of_an_older_program_says_it_by_its_level() -> None:
    kept = planned(FORWARD % "level = 2" + BACK % "level = 1")
    old = replace(kept, step_back=tuple(replace(rule, to=None) for rule in kept.step_back))
    assert rules_in_words(old).back == ("From level 2, if peak pain is above 5: back to level 1.",)


def test_what_is_reached_is_offered_no_more() -> None:
    one = planned(FORWARD % "level = 2" + FORWARD % "level = 3")
    rules = steps_in_words(one)
    assert len(rules) == 2
    two = planned("level = 2\n" + FORWARD % "level = 2" + FORWARD % "level = 3")
    assert [said for said in steps_in_words(two) if "level 2" in said] == []
    assert len(steps_in_words(two)) == 1
