"""Progress rules on the diary: when a step is proposed, and when what is logged does not show it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from homecare.core.programme.plan import Plan, PlannedExercise, ProgressRule, SafetyPlan, StepBackRule
from homecare.core.records.flare_and_steps import Answer, FlareSpell, StepAnswer
from homecare.core.records.records import Assignment, Outcome
from homecare.core.routine.progression import Occasion, Proposal, Time, proposals_of
from homecare.core.routine.schedule import Assigned, in_force
from homecare.core.values.dose import Dose, Kind, Prescription, Sides
from homecare.core.wording.progression import condition_in_words, short_step, step_in_words, time_in_words

TODAY = date(2026, 11, 24)
PATIENT = UUID(int=1)
DIGEST = "d" * 64


def hold(level: int, sets: int, seconds: int) -> Prescription:
    return Prescription(kind=Kind.HOLD, sides=Sides.NONE, level=level, dose=Dose(sets=sets, hold_s=seconds))


ONE, TWO = hold(1, 3, 10), hold(2, 3, 20)
FORWARD = ProgressRule(
    sessions_at_full_dose=3, pain_peak_max=2, next_day_rise_max=0, level=2, to=TWO, to_name="toes"
)
BACK = StepBackRule(pain_peak_over=5, next_day_rise_from=2, level=1, to=ONE, to_name="knees")


def plank(asked: Prescription = ONE, *, key: str = "front-plank", back: bool = True) -> PlannedExercise:
    return PlannedExercise(
        key=key,
        name=key.replace("-", " ").capitalize(),
        level_name="knees",
        prescription=asked,
        progress=(FORWARD,),
        step_back=(BACK,) if back else (),
    )


def assigned(
    *exercises: PlannedExercise, steps: Sequence[StepAnswer] = (), weeks: int | None = None
) -> Assigned:
    start = TODAY - timedelta(days=20)
    return Assigned(
        assignment=Assignment(
            id=uuid4(),
            patient=PATIENT,
            digest=DIGEST,
            start=start,
            entered_at=datetime(2026, 11, 4, tzinfo=UTC),
        ),
        plan=Plan(slug="p", version=1, title="P", author="A", weeks=weeks, exercises=exercises or (plank(),)),
        steps=tuple(steps),
    )


def done(
    ago: int, *, peak: int | None = 1, amount: int = 30, asked: Prescription = ONE, key: str = "front-plank",
    outcome: Outcome = Outcome.DONE,
) -> Occasion:  # fmt: skip
    return Occasion(uuid4(), TODAY - timedelta(days=ago), key, outcome, amount, asked, peak)


def pain(**levels: int) -> dict[date, int]:
    return {TODAY - timedelta(days=int(ago[1:])): level for ago, level in levels.items()}


STEADY = {TODAY - timedelta(days=ago): 4 for ago in range(30)}


def said(
    occasions: Sequence[Occasion], levels: Mapping[date, int] = STEADY, given: Assigned | None = None
) -> list[tuple[str, bool]]:
    followed = in_force([given or assigned()], TODAY)
    return [
        (one.exercise, one.back) for one in proposals_of(followed, TODAY, occasions, levels, lambda _: None)
    ]


def answer(
    what: Answer, *, ago: int = 0, back: bool = False, evidence: Sequence[Occasion] = ()
) -> StepAnswer:
    at = datetime(2026, 11, 24, 11, tzinfo=UTC) - timedelta(days=ago)
    return StepAnswer(
        id=uuid4(), patient=PATIENT, day=TODAY - timedelta(days=ago), at=at, utc_offset=540, entered_at=at,
        exercise="front-plank", digest=DIGEST, answer=what, back=back, before=TWO if back else ONE,
        after=ONE if back else TWO, level_name="knees" if back else "toes",
        evidence=tuple(one.id for one in evidence),
    )  # fmt: skip


THREE = [done(7), done(5), done(3)]


def test_three_times_at_full_dose_without_a_rise_propose_the_step() -> None:
    assert said(THREE) == [("front-plank", False)]
    assert said(THREE[1:]) == []


@pytest.mark.parametrize(
    "broken",
    [
        done(2, peak=3),
        done(2, peak=None),
        done(2, amount=29),
        done(2, outcome=Outcome.STOPPED_FOR_PAIN),
    ],
    ids=["a higher peak", "no peak logged", "less than the dose", "stopped for pain"],
)
def test_a_latest_time_that_does_not_show_it_holds_the_step_back(broken: Occasion) -> None:
    assert said([*THREE, broken]) == []
    older = [done(9, peak=3), *THREE]
    assert said(older) == [("front-plank", False)]  # only the latest three are looked at


def test_skipped_times_and_those_at_another_dose_are_no_times() -> None:
    assert said([*THREE, done(2, outcome=Outcome.SKIPPED, amount=0)]) == [("front-plank", False)]
    assert said([*THREE[1:], done(2, asked=TWO, amount=60)]) == []


def test_both_halves_of_a_day_are_one_time() -> None:
    halves = [done(3, amount=15), done(3, amount=15, peak=2)]
    assert said([done(7), done(5), *halves]) == [("front-plank", False)]
    assert said([done(7), done(5), halves[0], done(3, amount=15, peak=3)]) == []


def test_a_rise_the_next_day_holds_it_back_and_a_reading_that_is_missing_too() -> None:
    assert said(THREE, STEADY | pain(d2=5)) == []
    missing = {day: level for day, level in STEADY.items() if day != TODAY - timedelta(days=2)}
    assert said(THREE, missing) == []
    few = pain(d7=4, d6=4, d5=4, d4=4, d2=4)
    assert said(THREE, few) == []  # three readings make "usual"; the first time has one


def test_a_time_whose_next_day_is_not_over_neither_counts_nor_stands_in_the_way() -> None:
    until_yesterday = {day: level for day, level in STEADY.items() if day < TODAY}
    assert said([*THREE, done(1), done(0)], until_yesterday) == [("front-plank", False)]
    assert said([done(5), done(3), done(0)], until_yesterday) == []
    assert said([*THREE, done(0, peak=6)], until_yesterday) == []


def test_a_step_back_needs_one_time_and_comes_before_any_step_forward() -> None:
    up, other = plank(TWO), plank(key="side-plank")
    sides = [done(ago, key="side-plank") for ago in (7, 5, 3)]
    hurt = done(2, peak=6, asked=TWO, amount=60)
    assert said([*sides, hurt], given=assigned(other, up)) == [("front-plank", True), ("side-plank", False)]
    fine = done(1, peak=5, asked=TWO, amount=60)
    assert said([hurt, fine], given=assigned(up)) == []
    assert said([fine], STEADY | pain(d0=6), assigned(up)) == [("front-plank", True)]
    assert said([fine], STEADY | pain(d0=5), assigned(up)) == []


def test_a_rule_back_to_where_one_is_says_nothing() -> None:
    assert said([done(2, peak=9)]) == []


def test_a_yes_changes_the_dose_from_that_day_and_the_count_begins_anew() -> None:
    given = assigned(steps=[answer(Answer.YES, ago=4)])
    before, since = TODAY - timedelta(days=5), TODAY - timedelta(days=4)
    assert given.on(before).plan.exercises[0].prescription == ONE
    assert given.on(since).plan.exercises[0].prescription == TWO
    assert given.on(since).plan.exercises[0].level_name == "toes"
    assert said(THREE, given=given) == []
    assert said([*THREE, done(3, peak=7, asked=TWO, amount=60)], given=given) == [("front-plank", True)]


def test_after_a_step_back_the_way_forward_counts_only_what_follows() -> None:
    given = assigned(steps=[answer(Answer.YES, ago=12), answer(Answer.YES, ago=4, back=True)])
    assert given.on(TODAY).plan.exercises[0].prescription == ONE
    assert said([done(19), done(17), done(15), done(3)], given=given) == []
    assert said([done(3), done(2), done(1)], given=given) == [("front-plank", False)]


def test_one_step_forward_is_enough_for_a_day_but_a_step_back_is_still_offered() -> None:
    given = assigned(plank(), plank(key="side-plank"), steps=[answer(Answer.YES)])
    sides = [done(ago, key="side-plank") for ago in (7, 5, 3)]
    assert said(sides, given=given) == []
    assert said([*sides, done(0, peak=8, asked=TWO, amount=60)], given=given) == [("front-plank", True)]


def test_not_now_is_silent_until_there_is_something_new() -> None:
    put_off = assigned(steps=[answer(Answer.NOT_NOW, ago=1, evidence=THREE)])
    assert said(THREE, given=put_off) == []
    assert said([*THREE, done(1)], given=put_off) == [("front-plank", False)]
    corrected = [THREE[0], THREE[1], done(3)]  # an edit gives the entry another id, and is no news
    assert said(corrected, given=put_off) == []


def test_who_wants_to_ask_is_reminded_of_it_as_that() -> None:
    asking = in_force([assigned(steps=[answer(Answer.ASK, ago=1, evidence=THREE)])], TODAY)
    (proposal,) = proposals_of(asking, TODAY, THREE, STEADY, lambda _: None)
    assert proposal.asked


def test_another_programmes_answers_do_not_count() -> None:
    given = assigned(steps=[answer(Answer.YES, ago=2)])
    other = Assigned(assignment=given.assignment, plan=given.plan, steps=tuple(
        StepAnswer(**{**vars(one), "digest": "e" * 64}) for one in given.steps
    ))  # fmt: skip
    assert other.on(TODAY).plan == given.plan


def test_a_finished_programme_and_a_flare_day_propose_nothing() -> None:
    assert said(THREE, given=assigned(weeks=2)) == []
    base = assigned()
    at = datetime(2026, 11, 24, 11, tzinfo=UTC)
    spell = FlareSpell(
        id=uuid4(), patient=PATIENT, day=TODAY, at=at, utc_offset=540, entered_at=at, until=TODAY
    )
    flaring = Assigned(assignment=base.assignment, plan=base.plan, spells=(spell,))
    assert said(THREE, given=flaring) == []


def test_without_sessions_to_wait_for_it_is_proposed_at_once() -> None:
    at_once = ProgressRule(sessions_at_full_dose=0, hold_s=15)
    planned = PlannedExercise(
        key="front-plank", name="Front plank", level_name="", prescription=ONE, progress=(at_once,)
    )
    followed = in_force([assigned(planned)], TODAY)
    (proposal,) = proposals_of(followed, TODAY, [], {}, lambda _: None)
    assert (proposal.after, proposal.evidence) == (hold(1, 3, 15), ())


def test_in_words_it_is_the_programmes_own_rule_with_what_led_to_it() -> None:
    (proposal,) = proposals_of(in_force([assigned()], TODAY), TODAY, THREE, STEADY, lambda _: None)
    assert isinstance(proposal, Proposal)
    assert step_in_words(proposal) == (
        "Your programme proposes a step for Front plank: level 2, toes, 3 × 20 s (now level 1, knees, "
        "3 × 10 s)."
    )
    assert short_step(proposal) == "Front plank: level 1 → 2"
    assert condition_in_words(proposal) == (
        "Its rule: 3 full doses, peak pain 2 or less, no rise the next day."
    )
    assert [time_in_words(one) for one in proposal.times] == [
        "Tue 17 Nov: full dose, peak 1; next day 4, usual 4.",
        "Thu 19 Nov: full dose, peak 1; next day 4, usual 4.",
        "Sat 21 Nov: full dose, peak 1; next day 4, usual 4.",
    ]
    bare = Time(day=TODAY, full=False, stopped=False, peak=None, next_day=None, usual=None, entries=())
    assert time_in_words(bare) == "Tue 24 Nov: not the full dose, no peak logged; next day not logged."


def test_what_asks_for_a_step_back_blocks_going_forward_even_at_the_lowest_dose() -> None:
    bold = ProgressRule(sessions_at_full_dose=3, level=2, to=TWO, to_name="toes")
    planned = PlannedExercise(
        key="front-plank", name="Front plank", level_name="knees", prescription=ONE, progress=(bold,),
        step_back=(BACK,),
    )  # fmt: skip
    hurting = [done(7, peak=9), done(5, peak=9), done(3, peak=9)]
    assert said(hurting, given=assigned(planned)) == []
    assert said(THREE, given=assigned(planned)) == [("front-plank", False)]


def test_half_of_todays_times_does_not_take_a_proposal_away() -> None:
    assert said([*THREE, done(0, amount=15)]) == [("front-plank", False)]
    stopped = done(0, amount=15, outcome=Outcome.STOPPED_FOR_PAIN)
    assert said([*THREE, stopped]) == []


def test_what_was_done_on_flare_days_is_no_evidence() -> None:
    base = assigned()
    at = datetime(2026, 11, 24, 11, tzinfo=UTC)
    spell = FlareSpell(
        id=uuid4(), patient=PATIENT, day=TODAY - timedelta(days=6), at=at, utc_offset=540, entered_at=at,
        until=TODAY - timedelta(days=2),
    )  # fmt: skip
    flared = Assigned(assignment=base.assignment, plan=base.plan, spells=(spell,))
    assert said(THREE, given=flared) == []


BOLD = ProgressRule(sessions_at_full_dose=3, pain_peak_max=8, level=2, to=TWO, to_name="toes")
OPEN = ProgressRule(sessions_at_full_dose=3, level=2, to=TWO, to_name="toes")
AT_ONCE = ProgressRule(sessions_at_full_dose=0, level=2, to=TWO, to_name="toes")


def limited(rule: ProgressRule, *, peak: int | None = None, rise: int | None = None) -> Assigned:
    """A programme with one rule forward and a stop limit of its own."""
    given = assigned(replace(plank(back=False), progress=(rule,)))
    safety = SafetyPlan(pain_peak_max=peak, next_day_rise_max=rise)
    return replace(given, plan=replace(given.plan, safety=safety))


@pytest.mark.parametrize("rule", [BOLD, OPEN], ids=["a number above it", "no number"])
def test_no_step_forward_after_a_time_above_the_programmes_limit(rule: ProgressRule) -> None:
    hurting = [*THREE[1:], done(2, peak=7)]
    assert said(hurting, given=limited(rule)) == [("front-plank", False)]
    assert said(hurting, given=limited(rule, peak=4)) == []
    assert said([*THREE[1:], done(2, peak=4)], given=limited(rule, peak=4)) == [("front-plank", False)]
    risen = STEADY | pain(d2=7)
    assert said(THREE, risen, given=limited(rule)) == [("front-plank", False)]
    assert said(THREE, risen, given=limited(rule, rise=2)) == []


def test_todays_half_above_the_limit_stops_going_forward_too() -> None:
    assert said([*THREE, done(0, amount=15, peak=7)], given=limited(OPEN, peak=4)) == []
    assert said([*THREE, done(0, amount=15, peak=3)], given=limited(OPEN, peak=4)) == [("front-plank", False)]


def test_a_step_at_once_waits_after_a_time_that_was_stopped_or_above_the_limit() -> None:
    assert said([], given=limited(AT_ONCE, peak=4)) == [("front-plank", False)]
    assert said([done(2, peak=5)], given=limited(AT_ONCE, peak=4)) == []
    stopped = done(2, outcome=Outcome.STOPPED_FOR_PAIN)
    assert said([stopped], given=limited(AT_ONCE, peak=4)) == []
