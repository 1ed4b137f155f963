"""The first run: its steps in order, and a draft that survives being kept."""

import json
from itertools import pairwise
from uuid import UUID

import pytest

from homecare.core.first_run.first_run import (
    STEPS,
    TITLES,
    WELCOME,
    Draft,
    PainSaid,
    Step,
    draft_from_json,
    draft_to_json,
    step_from_word,
)
from homecare.core.programme.plan import DueDays, Plan, PlannedExercise
from homecare.core.values.dose import Dose, Kind, Prescription, Sides
from homecare.core.wording.first_run import day_in_brief, minutes_in_brief, pain_in_brief, plan_in_brief
from homecare.errors import InputError

FULL = Draft(
    country="JP",
    chosen="file",
    file="~/my week.toml",
    pain=(
        PainSaid(region="neck", now=4, average=5, now_id=UUID(int=1), average_id=UUID(int=2)),
        PainSaid(region="head", average=7),
    ),
    sitting="6h3",
    sitting_id=UUID(int=3),
    sessions="8",
    next_day="tomorow",
    next_time="9",
    planned="2026-12-01",
)


def test_the_steps_are_in_the_order_of_the_issue_and_lead_on_and_back() -> None:
    assert [str(step) for step in STEPS] == [
        "welcome", "country", "safety", "doctor", "programme", "pain", "sitting", "course",
    ]  # fmt: skip
    assert STEPS[0].before is None
    assert STEPS[-1].after is None
    for earlier, later in pairwise(STEPS):
        assert earlier.after is later
        assert later.before is earlier
    assert set(TITLES) == set(STEPS)


def test_a_draft_is_kept_as_it_was_typed_wrong_words_too() -> None:
    assert draft_from_json(draft_to_json(FULL)) == FULL
    assert draft_from_json(draft_to_json(Draft())) == Draft()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"pain": 3}', '{"pain": [{"region": "neck", "now": 11}]}'])
def test_a_draft_that_cannot_be_read_is_begun_anew(text: str) -> None:
    assert draft_from_json(text) == Draft()


def test_a_draft_of_a_newer_program_keeps_what_this_one_knows() -> None:
    text = json.dumps({**json.loads(draft_to_json(FULL)), "mood": "fine"})
    assert draft_from_json(text) == FULL
    assert step_from_word("mood") is Step.WELCOME
    assert step_from_word("pain") is Step.PAIN


def test_more_than_is_kept_is_refused() -> None:
    with pytest.raises(InputError, match="too long for the field"):
        draft_to_json(Draft(file="x" * 20_001))


def test_the_region_with_the_most_pain_on_average_is_charted() -> None:
    assert FULL.main_region == "head"
    assert Draft(pain=(PainSaid(region="neck", now=9), PainSaid(region="head", now=2))).main_region == "neck"
    assert Draft(pain=(PainSaid(region="neck"),)).main_region is None
    alike = (PainSaid(region="lower-back", average=5), PainSaid(region="neck", average=5))
    assert Draft(pain=alike).main_region == "neck"
    assert Draft(pain=(PainSaid(region="jaw left", average=5),)).main_region == "jaw left"


def test_what_is_said_of_a_region_takes_the_place_of_what_was_said() -> None:
    changed = FULL.with_pain(PainSaid(region="neck", now=2))
    assert [(one.region, one.now, one.average) for one in changed.pain] == [
        ("head", None, 7),
        ("neck", 2, None),
    ]
    assert changed.pain_of("left-shoulder") == PainSaid(region="left-shoulder")


def planned(
    key: str, weekdays: tuple[int, ...], sides: Sides = Sides.NONE, times: int = 1
) -> PlannedExercise:
    asked = Prescription(
        kind=Kind.HOLD, sides=sides, level=1, dose=Dose(sets=3, hold_s=60), times_per_day=times
    )
    return PlannedExercise(
        key=key, name=key.capitalize(), level_name="", prescription=asked, due=DueDays(weekdays=weekdays)
    )


def test_a_programme_in_brief_says_its_minutes_and_its_fullest_day() -> None:
    plan = Plan(
        slug="x", version=1, title="X", author="Dr Mori", about="A week.", weeks=2,
        exercises=(planned("plank", (0, 2)), planned("stretch", (0, 1), Sides.BOTH, 2)),
    )  # fmt: skip
    assert (
        minutes_in_brief(plan) == "19 min on Mon; 15 min on Tue; 5 min on Wed; nothing on Thu, Fri, Sat, Sun"
    )
    assert day_in_brief(plan) == ("Plank: 3 × 1 min", "Stretch: 3 × 1 min, each side, 2 times")
    about, length, day, *_ = plan_in_brief(plan)
    assert about == "A week."
    assert length.startswith("By Dr Mori, for 2 weeks. A day takes 19 min on Mon;")
    assert day == "A Monday, for example:"


def test_a_programme_with_the_same_minutes_every_day_says_so_once() -> None:
    every = Plan(slug="x", version=1, title="X", author="A", exercises=(planned("plank", tuple(range(7))),))
    assert minutes_in_brief(every) == "5 min every day"


def test_pain_in_brief_leaves_out_what_was_not_said() -> None:
    assert [pain_in_brief(one) for one in FULL.pain] == ["neck: now 4, on average 5", "head: on average 7"]
    assert pain_in_brief(PainSaid(region="neck")) == ""


def test_the_welcome_promises_nothing_and_says_what_it_is_not() -> None:
    said = " ".join(WELCOME)
    assert "does not diagnose" in said
    assert "no one is watching" in said
    for word in ("safe", "cure", "improve", "treat "):
        assert word not in said.lower()
