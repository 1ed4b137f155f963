"""Rules that cannot stand: refused by evaluating them, and never met on a diary where nothing was found."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from homecare.core.programme.exercises import Library, parse_library
from homecare.core.programme.plan import (
    DueDays,
    Plan,
    PlannedExercise,
    ProgressRule,
    SafetyPlan,
    StepBackRule,
)
from homecare.core.programme.step_dose import reachable
from homecare.core.programme_file.problems import Problem, ProgrammeFileError
from homecare.core.programme_file.reader import parse_programme
from homecare.core.programme_file.rule_check import check_rules
from homecare.core.records.records import Assignment, Outcome
from homecare.core.routine.progression import Occasion, Proposal, Time, proposals_of
from homecare.core.routine.schedule import Assigned, in_force
from homecare.core.values.dose import Dose, Kind, Prescription, Sides
from homecare.core.values.limits import RULE_LOOKS_BACK_DAYS
from homecare.paths import bundled_programmes
from tests.core.files import BRIDGE, PLANK, programme
from tests.depth import examples

FOLDER = bundled_programmes()
LIBRARY: Library = parse_library((FOLDER / "exercises.toml").read_text(encoding="utf-8"))
MWF = 'days = ["mon", "wed", "fri"]\n'
CALM = PLANK + MWF
FIRST = "exercise 1, front-plank"
THREE = "sessions_at_full_dose = 3"
LOW = f"{THREE}, pain_peak_max = 2, next_day_rise_max = 0"
BACK = "pain_peak_over = 5, next_day_rise_from = 2"
SAFETY = "[safety]\npain_peak_max = 4\nnext_day_rise_max = 2\n"


def rule(when: str, then: str, kind: str = "progress") -> str:
    return f"[[exercise.{kind}]]\nwhen = {{ {when} }}\nthen = {{ {then} }}\n"


def back(when: str, then: str) -> str:
    return rule(when, then, "step_back")


def problems(text: str) -> tuple[Problem, ...]:
    try:
        parse_programme(text, LIBRARY, "mine.toml")
    except ProgrammeFileError as error:
        if error.plan is None:  # then it is not about the rules
            raise
        return error.problems
    return ()


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*-*.toml")), ids=lambda path: path.stem)
def test_the_rules_of_what_comes_with_homecare_stand(path: Path) -> None:
    assert problems(path.read_text(encoding="utf-8")) == ()


REFUSED: list[tuple[str, str, str, str, int, str, str]] = [
    # name, text, place, key, line, what is said, what to write
    (
        "forward above the programme's peak",
        programme(head=SAFETY, body=CALM + rule(f"{THREE}, pain_peak_max = 8", "level = 2")),
        f"{FIRST}, progress 1, when", "pain_peak_max", 15,
        "a step forward at peak pain 8, but [safety] says stop above 4.", "Write 4 or less.",
    ),
    (
        "forward above the programme's rise",
        programme(head=SAFETY, body=CALM + rule(f"{THREE}, next_day_rise_max = 3", "level = 2")),
        f"{FIRST}, progress 1, when", "next_day_rise_max", 15,
        "when the next day is 3 points above usual, but [safety] says stop above 2.", "Write 2 or less.",
    ),
    (
        "forward and back by the peak",
        programme(
            body=CALM
            + rule(f"{THREE}, pain_peak_max = 8", "level = 2")
            + back("pain_peak_over = 2", "level = 1")
        ),
        f"{FIRST}, progress 1", "when", 12,
        "peak pain 3 to 8 leads to this step forward and also to step_back 1.",
        "Write pain_peak_max = 2 here, or change step_back 1.",
    ),
    (
        "forward and back by a rise that forward does not look at",
        programme(
            body=CALM + rule(f"{THREE}, pain_peak_max = 2", "level = 2") + back(BACK, "level = 1")
        ),
        f"{FIRST}, progress 1", "when", 12,
        "a next day 2 points or more above usual leads to",
        "Write next_day_rise_max = 1 here",
    ),
    (
        "forward and back by either",
        programme(
            body=CALM
            + rule(f"{THREE}, pain_peak_max = 3, next_day_rise_max = 2", "level = 2")
            + back("pain_peak_over = 9", "level = 1")
            + back("pain_peak_over = 2, next_day_rise_from = 1", "level = 1, sets = 2")
        ),
        f"{FIRST}, progress 1", "when", 12,
        "peak pain 3, or a next day 1 point or more above usual, leads to this step forward and also to "
        "step_back 2.",
        "Write pain_peak_max = 2 and next_day_rise_max = 0 here, or change step_back 2.",
    ),
    (
        "a step back at the lowest level",
        programme(body=CALM + back("pain_peak_over = 5", "level = 1")),
        f"{FIRST}, step_back 1", "then", 13,
        "never lowers the dose", "or remove this rule.",
    ),
    (
        "a step back to more",
        programme(body=CALM + back("pain_peak_over = 5", "sets = 4")),
        f"{FIRST}, step_back 1", "then", 13,
        "level 1, 4 × 10 s is not less", "Write a lower level",
    ),
    (
        "a step back at a pain that there is not",
        programme(body=PLANK + MWF + "level = 2\n" + back("pain_peak_over = 10", "level = 1")),
        f"{FIRST}, step_back 1", "when", 13,
        "pain cannot be above 10", "Write a lower number.",
    ),
    (
        "a step back behind one that asks for less",
        programme(
            body=CALM
            + "level = 2\n"
            + back("pain_peak_over = 3", "level = 1")
            + back("pain_peak_over = 5", "level = 1")
        ),
        f"{FIRST}, step_back 2", "when", 16,
        "step_back 1 leads to the same dose, and always comes first.", "put this one first",
    ),
    (
        "a rule to what is done already",
        programme(body=CALM + "level = 2\n" + rule(THREE, "level = 2")),
        f"{FIRST}, progress 1", "then", 14,
        "level 2, 3 × 20 s is what is already prescribed", "Write a higher level",
    ),
    (
        "a rule to less",
        programme(body=CALM + "level = 2\n" + rule(THREE, "level = 1")),
        f"{FIRST}, progress 1", "then", 14,
        "level 1, 3 × 10 s is not more than level 2, 3 × 20 s", "Write a higher level",
    ),
    (
        "a rule to fewer seconds",
        programme(body=CALM + rule(THREE, "hold_s = 9")),
        f"{FIRST}, progress 1", "then", 13,
        "is not more than", "Write a higher level",
    ),
    (
        "more times than four weeks have",
        programme(body=CALM + rule("sessions_at_full_dose = 13", "level = 2")),
        f"{FIRST}, progress 1, when", "sessions_at_full_dose", 12,
        f"more than the 12 it can count in the {RULE_LOOKS_BACK_DAYS} days that a rule looks back over",
        "Write 12 or fewer",
    ),
    (
        "more times than the programme has",
        programme(head="[schedule]\nweeks = 1\n", body=CALM + rule("sessions_at_full_dose = 4", "level = 2")),
        f"{FIRST}, progress 1, when", "sessions_at_full_dose", 14,
        "more than the 3 it can count in the 7 days that the programme runs", "Write 3 or fewer",
    ),
    (
        "a rule behind one that always fires first",
        programme(body=CALM + rule(THREE, "level = 2") + rule(f"{THREE}, pain_peak_max = 2", "level = 2")),
        f"{FIRST}, progress 2", "when", 15,
        "rule 1 leads to the same dose", "ask for less in this one",
    ),
    (
        "a rule behind one that fires at once",
        programme(body=CALM + rule("sessions_at_full_dose = 0", "level = 2") + rule(LOW, "level = 2")),
        f"{FIRST}, progress 2", "when", 15,
        "rule 1 leads to the same dose", "ask for less in this one",
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "place", "key", "line", "says", "write"),
    [pytest.param(*rest, id=name) for name, *rest in REFUSED],
)
def test_a_rule_that_cannot_stand_is_an_error_with_its_line_and_what_to_write(
    text: str, place: str, key: str, line: int, says: str, write: str
) -> None:
    (found,) = problems(text)
    assert (found.file, found.severity) == ("mine.toml", "error")
    assert (found.place, found.key, found.line) == (place, key, line)
    assert says in found.message
    assert write in found.write


STANDS: list[tuple[str, str]] = [
    ("a chain", CALM + rule(THREE, "level = 2") + rule(THREE, "level = 3")),
    ("back to the beginning", CALM + rule(LOW, "level = 2") + back(BACK, "level = 1")),
    ("what a step back left", CALM + rule(LOW, "sets = 3") + back("next_day_rise_from = 2", "sets = 2")),
    (
        "a later rule that asks for less",
        CALM + rule(f"{THREE}, pain_peak_max = 2", "level = 2") + rule(THREE, "level = 2"),
    ),
    ("as many times as can be", CALM + rule("sessions_at_full_dose = 12", "level = 2")),
    ("forward and back that touch", CALM + rule(f"{THREE}, pain_peak_max = 4", "level = 2")
     + back("pain_peak_over = 4", "level = 1")),
    ("at once, beside a step back", CALM + rule("sessions_at_full_dose = 0", "level = 2")
     + back(BACK, "level = 1")),
    ("a step back of a later level", CALM + rule(LOW, "level = 2") + back("pain_peak_over = 3", "level = 1")
     + back("pain_peak_over = 5", "level = 1, sets = 2")),
]  # fmt: skip


@pytest.mark.parametrize("body", [pytest.param(body, id=name) for name, body in STANDS])
def test_rules_that_agree_are_left_alone(body: str) -> None:
    assert [str(one) for one in problems(programme(body=body))] == []


def test_the_programmes_limit_stands_for_a_number_that_a_rule_leaves_out() -> None:
    """A file without the number is fine: on the diary the limit holds for its rule (`rule_conditions`)."""
    body = (
        CALM + rule(f"{THREE}, next_day_rise_max = 1", "level = 2") + back("pain_peak_over = 4", "level = 1")
    )
    assert problems(programme(head=SAFETY, body=body)) == ()
    assert "peak pain 5 to 10" in problems(programme(body=body))[0].message


def test_the_last_time_counts_once_its_next_day_is_known() -> None:
    daily = '\n[[exercise]]\nuse = "wall-angel"\n'
    for times, rise, said in (
        (28, "", False),
        (28, ", next_day_rise_max = 0", True),
        (27, ", next_day_rise_max = 0", False),
    ):
        when = f"sessions_at_full_dose = {times}{rise}"
        assert bool(problems(programme(body=daily + rule(when, "level = 2")))) is said
    two = programme(
        head="[schedule]\nweeks = 2\n", body=CALM + rule("sessions_at_full_dose = 6", "level = 2")
    )
    assert problems(two) == ()


def test_every_rule_of_every_exercise_is_looked_at() -> None:
    body = CALM + back("pain_peak_over = 5", "level = 1") + BRIDGE + MWF + back(BACK, "level = 1")
    assert [one.place for one in problems(programme(body=body))] == [
        f"{FIRST}, step_back 1", "exercise 2, glute-bridge, step_back 1",
    ]  # fmt: skip


def test_other_mistakes_of_a_file_are_said_before_its_rules() -> None:
    """What a wrong line would decide is not judged."""
    text = programme(head="colour = 1\n", body=CALM + back("pain_peak_over = 5", "level = 1"))
    with pytest.raises(ProgrammeFileError) as refused:
        parse_programme(text, LIBRARY, "mine.toml")
    assert [one.key for one in refused.value.problems] == ["colour"]
    assert refused.value.plan is None


# The check against the rules as they run on a diary

TODAY = date(2026, 11, 24)
PATIENT = UUID(int=1)


def hold(level: int, sets: int) -> Prescription:
    return Prescription(kind=Kind.HOLD, sides=Sides.NONE, level=level, dose=Dose(sets=sets, hold_s=10))


LEVELS = tuple(hold(level, 3) for level in (1, 2, 3))
SMALL = st.integers(0, 4)
OR_NONE = st.none() | SMALL
TO = st.sampled_from([
    *({"level": one.level, "to": one} for one in LEVELS), {"sets": 2}, {"sets": 4}
])  # fmt: skip
FORWARDS = st.builds(
    lambda times, peak, rise, to: ProgressRule(
        sessions_at_full_dose=times, pain_peak_max=peak, next_day_rise_max=rise, **to
    ),
    st.sampled_from([0, 1, 2, 3, 13]), OR_NONE, OR_NONE, TO,
)  # fmt: skip
BACKS = st.builds(
    lambda over, rise, to: StepBackRule(pain_peak_over=over, next_day_rise_from=rise, **to),
    st.none() | st.sampled_from([0, 1, 2, 3, 10]), st.none() | st.integers(1, 4), TO,
)  # fmt: skip
DAYS = st.lists(
    st.tuples(
        st.sampled_from([Outcome.DONE] * 4 + [Outcome.STOPPED_FOR_PAIN, Outcome.SKIPPED]),
        st.booleans() | st.just(True),
        st.none() | st.integers(0, 6),
        st.none() | st.integers(0, 10),
    ),
    min_size=RULE_LOOKS_BACK_DAYS, max_size=RULE_LOOKS_BACK_DAYS,
)  # fmt: skip
Lived = Sequence[tuple[Outcome, bool, int | None, int | None]]
LIMITS = st.builds(SafetyPlan, pain_peak_max=OR_NONE, next_day_rise_max=OR_NONE)
EVERY = DueDays(weekdays=(0, 2, 4))


def proposed(
    planned: PlannedExercise, safety: SafetyPlan, dose: Prescription, lived: Lived
) -> list[Proposal]:
    """What is proposed at a dose that the rules can lead to, on a diary of the days on which it is due."""
    days = [TODAY - timedelta(days=ago) for ago in range(len(lived))]
    occasions = [
        Occasion(uuid4(), day, planned.key, what, dose.amount if full else 1, dose, peak)
        for day, (what, full, peak, _) in zip(days, lived, strict=True)
        if planned.due.includes(day, days[-1])
    ]
    pain = {day: level for day, (*_, level) in zip(days, lived, strict=True) if level is not None}
    followed = Assigned(
        assignment=Assignment(
            id=uuid4(), patient=PATIENT, digest="d" * 64, start=days[-1],
            entered_at=datetime(2026, 10, 1, tzinfo=UTC),
        ),
        plan=Plan(
            slug="p", version=1, title="P", author="A", safety=safety,
            exercises=(replace(planned, prescription=dose),),
        ),
    )  # fmt: skip
    return list(proposals_of(in_force([followed], TODAY), TODAY, occasions, pain, lambda _: None))


def found_in(planned: PlannedExercise, safety: SafetyPlan) -> dict[tuple[str, int], list[str]]:
    """What the check says of each rule, by its kind and number."""
    found: dict[tuple[str, int], list[str]] = {}
    plan = Plan(slug="p", version=1, title="P", author="A", safety=safety, exercises=(planned,))
    check_rules(
        plan, {}, lambda place, said, _: found.setdefault((str(place[2]), int(place[3])), []).append(said)
    )
    return found


@pytest.mark.deep
@settings(max_examples=examples(500), deadline=None)
@given(
    forward=st.lists(FORWARDS, max_size=3), backward=st.lists(BACKS, max_size=2), safety=LIMITS, lived=DAYS
)
def test_the_check_says_of_rules_what_is_met_on_any_diary(
    forward: list[ProgressRule], backward: list[StepBackRule], safety: SafetyPlan, lived: Lived
) -> None:
    planned = PlannedExercise(
        key="front-plank", name="Front plank", level_name="knees", prescription=LEVELS[0], due=EVERY,
        progress=tuple(forward), step_back=tuple(backward),
    )  # fmt: skip
    found = found_in(planned, safety)
    for dose in reachable(planned, None) or ():
        # Each rule alone, so that a clash is seen where a step back would come first.
        alone = {
            at: proposed(replace(planned, progress=(one,), step_back=()), safety, dose, lived)
            for at, one in enumerate(forward)
        }
        backs = {
            at: proposed(replace(planned, progress=(), step_back=(one,)), safety, dose, lived)
            for at, one in enumerate(backward)
        }
        for at, back_at in product(alone, backs):
            if any("leads to this step forward" in said for said in found.get(("progress", at), ())):
                continue
            both = {time.day for one in alone[at] for time in one.times} & {
                time.day for one in backs[back_at] for time in one.times
            }
            assert not both
        for proposal in proposed(planned, safety, dose, lived):
            assert not (not proposal.back and any(above(safety, one) for one in proposal.times))
            rules = planned.step_back if proposal.back else planned.progress
            kind = "step_back" if proposal.back else "progress"
            # Of two alike the first has its turn.
            said = found.get((kind, rules.index(proposal.rule)), ())
            assert not any("never" in one for one in said)


def above(safety: SafetyPlan, time: Time) -> bool:
    """Whether a time is above the programme's limit."""
    peak, rise = safety.pain_peak_max, safety.next_day_rise_max
    return (peak is not None and time.peak is not None and time.peak > peak) or (
        rise is not None and time.rise is not None and time.rise > rise
    )
