"""What differs between two programmes, in words: nothing is left out, and nothing said without cause."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from homecare.core.programme.exercises import Library, parse_library
from homecare.core.programme.plan import DueDays, PacePlan, Plan, SafetyPlan
from homecare.core.values.dose import Kind, Sides
from homecare.core.wording.programme.diff import differences
from homecare.paths import bundled_programmes
from tests.core.files import BRIDGE, PLANK, plan_of, programme
from tests.core.written import PROGRAMMES
from tests.depth import examples

FOLDER = bundled_programmes()
LIBRARY: Library = parse_library((FOLDER / "exercises.toml").read_text(encoding="utf-8"))

RULE = (
    "[[exercise.progress]]\nwhen = { sessions_at_full_dose = 3, pain_peak_max = 2 }\nthen = { level = 2 }\n"
)
BACK = "[[exercise.step_back]]\nwhen = { pain_peak_over = 5 }\nthen = { level = 1 }\n"
OWN = """[[define]]
key = "nod"
name = "Nod"
kind = "hold"
cautions = ["vertigo"]
[define.steps]
move = "Nod."
[[define.level]]
name = "short"
sets = 1
hold_s = 5
"""


def plan(text: str) -> Plan:
    return plan_of(text, LIBRARY)


def between(old: str, new: str) -> list[str]:
    return differences(plan(old), plan(new))


CHIN = '\n[[exercise]]\nuse = "chin-tuck"\nlevel = 2\n'
CHANGES: list[tuple[str, dict[str, Any], dict[str, Any], list[str]]] = [
    # name, old file, new file, what is said
    (
        "a hold",
        {"body": PLANK + "hold_s = 20\n"},
        {"body": PLANK + "hold_s = 30\n"},
        ["Front plank: 20 s → 30 s"],
    ),
    ("sets", {"body": PLANK}, {"body": PLANK + "sets = 4\n"}, ["Front plank: 3 → 4 sets"]),
    ("reps", {"body": BRIDGE}, {"body": BRIDGE + "reps = 12\n"}, ["Glute bridge: 8 → 12 reps"]),
    (
        "the hold of reps",
        {"body": BRIDGE},
        {"body": BRIDGE + "hold_s = 5\n"},
        ["Glute bridge: each held 3 s → 5 s"],
    ),
    (
        "several parts of a dose",
        {"body": PLANK},
        {"body": PLANK + "sets = 2\nhold_s = 15\n"},
        ["Front plank: 3 × 10 s → 2 × 15 s"],
    ),
    (
        "a level",
        {"body": PLANK},
        {"body": PLANK + "level = 2\n"},
        ["Front plank: level 1 (on the knees), 3 × 10 s → level 2 (on the toes), 3 × 20 s"],
    ),
    (
        "a level with the dose as it was",
        {"body": PLANK},
        {"body": PLANK + "level = 2\nhold_s = 10\n"},
        ["Front plank: level 1 (on the knees) → level 2 (on the toes)"],
    ),
    (
        "an exercise more",
        {"body": PLANK},
        {"body": PLANK + CHIN},
        ["Chin tuck added: 10 reps · 10 s, daily, level 2 (lying, fuller hold)"],
    ),
    ("an exercise less", {"body": PLANK + CHIN}, {"body": PLANK}, ["Chin tuck removed"]),
    (
        "another order",
        {"body": PLANK + CHIN},
        {"body": CHIN + PLANK},
        ["New order: Chin tuck, Front plank"],
    ),
    (
        "days",
        {"body": PLANK + 'days = ["mon", "wed", "fri"]\n'},
        {"body": PLANK},
        ["Front plank: Mon, Wed, Fri → daily"],
    ),
    (
        "every other day",
        {"body": PLANK},
        {"body": PLANK + "every = 2\n"},
        ["Front plank: daily → every 2 days"],
    ),
    (
        "times a day",
        {"body": PLANK},
        {"body": PLANK + "times_per_day = 2\n"},
        ["Front plank: 1 → 2 times a day"],
    ),
    (
        "a note",
        {"body": PLANK},
        {"body": PLANK + 'note = "Slowly."\n'},
        ["Front plank, note added: “Slowly.”"],
    ),
    (
        "rest",
        {"body": PLANK},
        {"body": PLANK + "rest_s = 45\n"},
        ["Front plank: rest between sets 30 s → 45 s"],
    ),
    (
        "a rule more",
        {"body": PLANK},
        {"body": PLANK + RULE},
        [
            "Front plank, rule added: After 3 full doses with peak pain 2 or less: "
            "level 2, 3 × 20 s (on the toes)."
        ],
    ),
    (
        "a rule less",
        {"body": PLANK + BACK},
        {"body": PLANK},
        [
            "Front plank, rule removed: If peak pain is above 5: "
            "back to level 1, 3 × 10 s (on the knees)."
        ],
    ),
    (
        "another rule to the same dose",
        {"body": PLANK + RULE},
        {"body": PLANK + RULE.replace("= 3", "= 6")},
        [
            "Front plank, rule changed: After 6 full doses with peak pain 2 or less: "
            "level 2, 3 × 20 s (on the toes). "
            "Before: After 3 full doses with peak pain 2 or less: "
            "level 2, 3 × 20 s (on the toes)."
        ],
    ),
    (
        "breaks",
        {"head": "[sitting]\nmax_bout_min = 30\n"},
        {"head": '[sitting]\nmax_bout_min = 25\nbreak_min = 3\nbreak_exercises = ["stand-and-walk"]\n'},
        [
            "Breaks: every 30 → 25 min",
            "Breaks: 2 → 3 min long",
            "Breaks with: no exercise given → Stand and walk",
        ],
    ),
    (
        "the chart's lines",
        {},
        {"head": "[sitting]\nreference_hours = [5]\n"},
        ["Reference lines of the chart: 4 h, 6 h → 5 h"],
    ),
    ("weeks", {"head": "[schedule]\nweeks = 6\n"}, {}, ["Length: 6 weeks → no end"]),
    (
        "a last day",
        {},
        {"head": "[schedule]\nuntil = 2027-01-31\n"},
        ["Length: no end → until Sun 31 Jan 2027"],
    ),
    (
        "the stop rule",
        {"head": "[safety]\npain_peak_max = 5\nnext_day_rise_max = 2\n"},
        {"head": '[safety]\npain_peak_max = 4\nstop_text = "Stop."\n'},
        [
            "Stop rule, pain during an exercise: above 5 → above 4",
            "Stop rule, the next day: more than 2 points above usual → no limit",
            "Stop text added: “Stop.”",
        ],
    ),
    (
        "the pace, said once for all",
        {"body": PLANK + BRIDGE},
        {"head": "[pace]\nrest_s = 20\nget_ready_s = 10\n", "body": PLANK + BRIDGE},
        [
            "Front plank, Glute bridge: rest between sets 30 s → 20 s",
            "Getting ready: as in the settings → 10 s",
            "Rest between sets, if an exercise gives none: as in the settings → 20 s",
        ],
    ),
    ("a region", {}, {"head": 'regions = ["Jaw joint"]\n'}, ["Its own regions: none → jaw joint"]),
    ("about", {"head": 'about = "a"\n'}, {"head": 'about = "b"\n'}, ["About: “a” → “b”"]),
    (
        "how its own exercise is done",
        {"head": OWN},
        {"head": OWN.replace("Nod.", "Nod well.").replace('"vertigo"', "").replace("= 5", "= 7")},
        [
            "Nod, what to do: “Nod.” → “Nod well.”",
            "Nod, who should ask first: vertigo → none",
            "Nod, level 1: 5 s → 7 s",
        ],
    ),
    ("an exercise of its own", {}, {"head": OWN}, ["Nod is now explained in the file"]),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "said"), [pytest.param(*rest, id=name) for name, *rest in CHANGES])
def test_a_change_is_said_in_words(old: dict[str, Any], new: dict[str, Any], said: list[str]) -> None:
    assert between(programme(**old), programme(**new)) == said


def test_comments_layout_and_the_order_of_keys_are_no_difference() -> None:
    one = programme(body='\n[[exercise]]\nuse = "front-plank"\nsets = 3\nhold_s = 12\n')
    other = "# hello\n" + programme(version=2, body='\n[[exercise]]\nhold_s = 12 # s\nuse = "front-plank"\n')
    assert between(one, other) == []


def test_a_rule_kept_without_its_dose_by_an_older_program_is_no_other_rule() -> None:
    new = plan(programme(body=PLANK + RULE + BACK))
    first = new.exercises[0]
    old = replace(
        new,
        exercises=(
            replace(
                first,
                progress=tuple(replace(rule, to=None, to_name="") for rule in first.progress),
                step_back=tuple(replace(rule, to=None, to_name="") for rule in first.step_back),
            ),
        ),
    )
    assert differences(old, new) == []


def test_the_same_rules_in_another_order_are_said_for_the_first_one_wins() -> None:
    other = RULE.replace("level = 2", "level = 3")
    (said,) = between(programme(body=PLANK + RULE + other), programme(body=PLANK + other + RULE))
    assert said.startswith("Front plank: the same rules in a new order: After")


FULL = plan(
    programme(
        head=f'about = "a"\nregions = ["elbow"]\n[schedule]\nweeks = 6\n[safety]\nstop_text = "Stop."\n{OWN}',
        body=BRIDGE + 'note = "n"\n' + RULE + BACK + '\n[[exercise]]\nuse = "nod"\n',
    )
)


def _first(**changed: Any) -> Callable[[Plan], Plan]:
    return lambda plan: replace(plan, exercises=(replace(plan.exercises[0], **changed), *plan.exercises[1:]))


def _asked(**changed: Any) -> Callable[[Plan], Plan]:
    first = FULL.exercises[0].prescription
    return _first(prescription=replace(first, **changed))


def _own(**changed: Any) -> Callable[[Plan], Plan]:
    return lambda plan: replace(plan, own=(replace(plan.own[0], **changed),))


FIRST, NOD = FULL.exercises[0], FULL.own[0]
FIELDS: dict[str, Callable[[Plan], Plan]] = {
    "title": lambda plan: replace(plan, title="x"),
    "author": lambda plan: replace(plan, author="x"),
    "language": lambda plan: replace(plan, language="ja"),
    "about": lambda plan: replace(plan, about=""),
    "weeks": lambda plan: replace(plan, weeks=7),
    "until": lambda plan: replace(plan, weeks=None, until=date(2027, 1, 31)),
    "regions": lambda plan: replace(plan, regions=("jaw",)),
    "max_bout_min": lambda plan: replace(plan, sitting=replace(plan.sitting, max_bout_min=20)),
    "break_min": lambda plan: replace(plan, sitting=replace(plan.sitting, break_min=9)),
    "break_exercises": lambda plan: replace(plan, sitting=replace(plan.sitting, break_exercises=("nod",))),
    "reference_hours": lambda plan: replace(plan, sitting=replace(plan.sitting, reference_hours=())),
    "get_ready_s": lambda plan: replace(plan, pace=PacePlan(get_ready_s=1)),
    "pace rest_s": lambda plan: replace(plan, pace=PacePlan(rest_s=1)),
    "pace rep_s": lambda plan: replace(plan, pace=PacePlan(rep_s=1)),
    "pain_peak_max": lambda plan: replace(plan, safety=replace(plan.safety, pain_peak_max=0)),
    "next_day_rise_max": lambda plan: replace(plan, safety=replace(plan.safety, next_day_rise_max=0)),
    "stop_text": lambda plan: replace(plan, safety=SafetyPlan()),
    "contact": lambda plan: replace(plan, safety=replace(plan.safety, contact="x")),
    "key": _first(key="x"),
    "name": _first(name="x"),
    "level_name": _first(level_name="x"),
    "note": _first(note=""),
    "progress": _first(progress=()),
    "step_back": _first(step_back=()),
    "weekdays": _first(due=DueDays(weekdays=(1,))),
    "every": _first(due=DueDays(every=3)),
    "kind": _asked(kind=Kind.HOLD),
    "kind alone": _asked(kind=Kind.STRETCH),
    "sides": _asked(sides=Sides.ALTERNATE),
    "level": _asked(level=2),
    "times_per_day": _asked(times_per_day=3),
    "sets": _asked(dose=replace(FIRST.prescription.dose, sets=1)),
    "reps": _asked(dose=replace(FIRST.prescription.dose, reps=1)),
    "hold_s": _asked(dose=replace(FIRST.prescription.dose, hold_s=None)),
    "rest_s": _asked(dose=replace(FIRST.prescription.dose, rest_s=None)),
    "rep_s": _asked(dose=replace(FIRST.prescription.dose, rep_s=7)),
    "own name": _own(name="x"),
    "own setup": _own(steps=replace(NOD.steps, setup="x")),
    "own breathe": _own(steps=replace(NOD.steps, breathe="x")),
    "own feel": _own(steps=replace(NOD.steps, feel="x")),
    "own mistakes": _own(mistakes=("x",)),
    "own level": _own(levels=(*NOD.levels, replace(NOD.levels[0], number=2))),
    "own level name": _own(levels=(replace(NOD.levels[0], name="x"),)),
    "own level say": _own(levels=(replace(NOD.levels[0], say="x"),)),
    "own level kind": _own(levels=(replace(NOD.levels[0], kind=Kind.STRETCH),)),
    "own level sides": _own(levels=(replace(NOD.levels[0], sides=Sides.BOTH),)),
    "own": lambda plan: replace(plan, own=()),
    "exercises": lambda plan: replace(plan, exercises=plan.exercises[1:]),
}


@pytest.mark.parametrize("change", [pytest.param(change, id=name) for name, change in FIELDS.items()])
def test_whatever_a_plan_asks_for_is_a_difference_both_ways(change: Callable[[Plan], Plan]) -> None:
    changed = change(FULL)
    assert changed != FULL
    assert differences(FULL, changed)
    assert differences(changed, FULL)


def test_another_id_and_version_are_no_difference_in_what_it_asks_for() -> None:
    assert differences(FULL, replace(FULL, slug="other", version=9)) == []


@settings(max_examples=examples(100), deadline=None)
@given(old=PROGRAMMES, new=PROGRAMMES)
def test_any_two_programmes_are_compared_in_lines(old: str, new: str) -> None:
    one, other = plan(old), plan(new)
    said = differences(one, other)
    assert all(line.strip() for line in said)
    assert differences(one, one) == []
    asked = [[(e.key, e.prescription.amount, e.due, e.note) for e in p.exercises] for p in (one, other)]
    assert said or asked[0] == asked[1]
