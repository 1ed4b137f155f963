"""Steps, the flare plan and what waits, through the diary on a real SQLite file."""

from datetime import date, timedelta

import pytest

from homecare.core.programme_file.problems import ProgrammeFileError
from homecare.core.records.flare_and_steps import Answer
from homecare.core.records.records import PainKind
from homecare.diary.diary import Diary
from homecare.errors import InputError, NotFoundError
from homecare.paths import Paths
from tests.conftest import HandClock

START = date(2026, 11, 16)
TODAY = date(2026, 11, 24)

PROGRAMME = """
format = 1
id = "two"
version = 1
title = "Two exercises"
author = "Practice"

[[exercise]]
use = "front-plank"

[[exercise.progress]]
when = { sessions_at_full_dose = 3, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }

[[exercise.step_back]]
when = { pain_peak_over = 5, next_day_rise_from = 2 }
then = { level = 1 }

[[exercise]]
use = "chin-tuck"
"""

FLARE = """
format = 1
id = "easy"
version = 1
title = "Easy days"
author = "Practice"
schedule = { weeks = 1 }

[[exercise]]
use = "cat-cow"
"""


def follow(diary: Diary) -> None:
    diary.programmes.assign(PROGRAMME, start=START)


def three_good_days(diary: Diary) -> None:
    """Front plank in full on three days, pain steady at 4."""
    for ago in range(8, -1, -1):
        diary.entries.log_pain(4, day=TODAY - timedelta(days=ago))
    for ago in (4, 3, 2):
        diary.entries.log_exercise("front-plank", peak=1, day=TODAY - timedelta(days=ago))


def dose_of(diary: Diary, key: str = "front-plank", day: date | None = None) -> tuple[int, int | None]:
    (item,) = [one for one in diary.day.view(day).items if one.planned.key == key]
    return item.planned.prescription.level, item.planned.prescription.dose.hold_s


def test_a_step_is_proposed_taken_and_taken_back(diary: Diary) -> None:
    follow(diary)
    assert diary.waiting.now().proposals == ()
    three_good_days(diary)
    (proposal,) = diary.waiting.now().proposals
    assert (proposal.exercise, proposal.back, len(proposal.times)) == ("front-plank", False, 3)
    entries = {line.entry.id for line in diary.history.lines() if line.type == "exercise"}
    assert set(proposal.evidence) == entries
    assert dose_of(diary) == (1, 10)  # nothing advances by itself
    taken = diary.progression.answer_step("front-plank", Answer.YES)
    assert (taken.before.level, taken.after.level, taken.by, taken.evidence) == (
        1,
        2,
        None,
        proposal.evidence,
    )
    assert dose_of(diary) == (2, 20)
    assert dose_of(diary, day=TODAY - timedelta(days=1)) == (1, 10)  # the past keeps the dose it had
    assert diary.waiting.now().proposals == ()
    assert diary.entries.log_exercise("front-plank").prescription.level == 2
    said = [line.says for line in diary.history.lines() if line.type == "step"]
    assert said == ["Step for Front plank: 3 × 10 s → 3 × 20 s, taken"]
    diary.history.undo()
    assert diary.history.undo().says.startswith("Step for Front plank")
    assert dose_of(diary) == (1, 10)
    assert [one.exercise for one in diary.progression.proposals()] == ["front-plank"]


def test_what_was_done_at_the_old_dose_keeps_its_credit(diary: Diary) -> None:
    follow(diary)
    three_good_days(diary)
    diary.entries.log_exercise("front-plank", peak=1)
    diary.progression.answer_step("front-plank", Answer.YES)
    (item,) = [one for one in diary.day.view().items if one.planned.key == "front-plank"]
    assert item.credit == 1.0
    assert item.planned.prescription.level == 2


def test_a_step_back_is_offered_the_day_after_and_can_be_taken(diary: Diary, clock: HandClock) -> None:
    follow(diary)
    three_good_days(diary)
    diary.progression.answer_step("front-plank", Answer.YES)
    diary.entries.log_exercise("front-plank", peak=7)
    clock.forward(minutes=1)
    (back,) = diary.progression.proposals()
    assert back.back
    diary.progression.answer_step("front-plank", Answer.YES)
    assert dose_of(diary) == (1, 10)
    clock.forward(days=1)
    assert diary.progression.proposals() == ()


def test_not_now_and_ask_change_nothing_and_say_so(diary: Diary, clock: HandClock) -> None:
    follow(diary)
    three_good_days(diary)
    diary.progression.answer_step("front-plank", Answer.ASK)
    (asked,) = diary.progression.proposals()
    assert asked.asked
    assert dose_of(diary) == (1, 10)
    clock.forward(minutes=1)
    diary.progression.answer_step("front-plank", Answer.NOT_NOW)
    assert diary.progression.proposals() == ()
    with pytest.raises(NotFoundError, match="No step is proposed now"):
        diary.progression.answer_step("front-plank", Answer.YES)


def test_only_what_is_proposed_can_be_answered(diary: Diary) -> None:
    follow(diary)
    three_good_days(diary)
    with pytest.raises(NotFoundError, match="No step is proposed for “front-plan”") as refused:
        diary.progression.answer_step("front-plan", Answer.YES)
    assert refused.value.next_step == "Did you mean front-plank?"


def test_a_new_version_starts_with_the_doses_of_its_file(diary: Diary, clock: HandClock) -> None:
    follow(diary)
    three_good_days(diary)
    diary.progression.answer_step("front-plank", Answer.YES)
    clock.forward(days=1)
    diary.programmes.assign(PROGRAMME.replace("version = 1", "version = 2"))
    assert dose_of(diary) == (1, 10)
    assert dose_of(diary, day=TODAY) == (2, 20)


# The flare plan


def test_a_flare_plan_waits_beside_the_programme_and_is_switched_on_and_off(
    diary: Diary, clock: HandClock
) -> None:
    follow(diary)
    diary.programmes.assign(FLARE, flare=True)
    view = diary.day.view()
    assert view.assigned is not None
    assert view.flare is not None
    assert [item.planned.key for item in view.items] == ["front-plank", "chin-tuck"]
    diary.flare.start(note="bad night")
    view = diary.day.view()
    assert view.on_flare
    assert [item.planned.key for item in view.items] == ["cat-cow"]
    assert view.adherence is None
    clock.forward(days=2)
    ended = diary.flare.end()
    assert ended.until == TODAY + timedelta(days=1)
    assert [item.planned.key for item in diary.day.view().items] == ["front-plank", "chin-tuck"]
    assert diary.history.lines()[0].says == "Flare plan on, until Wed 25 Nov 2026 (bad night)"
    diary.history.undo()
    assert diary.day.view().on_flare


def test_flare_days_are_marked_and_neutral_to_adherence(diary: Diary, clock: HandClock) -> None:
    follow(diary)
    diary.programmes.assign(FLARE, flare=True)
    for key in ("front-plank", "chin-tuck"):
        diary.entries.log_exercise(key, day=START)
    before = [one.routine for one in diary.trends.trend().days]
    assert sum(one.prescribed for one in before[:-1]) == 16
    clock.forward(days=4)
    diary.flare.start(day=TODAY + timedelta(days=1))
    days = diary.trends.trend().days
    assert [one.routine.flare for one in days][-5:] == [False, True, True, True, True]
    assert all(one.routine.prescribed == 0 for one in days[-4:])
    diary.entries.log_exercise("cat-cow")
    assert diary.trends.trend().days[-1].routine.prescribed == 0


def test_a_flare_plans_weeks_begin_when_it_is_switched_on(diary: Diary, clock: HandClock) -> None:
    follow(diary)
    diary.programmes.assign(FLARE, flare=True)
    clock.forward(days=30)
    diary.flare.start()
    view = diary.day.view()
    assert [item.planned.key for item in view.due] == ["cat-cow"]
    clock.forward(days=7)
    view = diary.day.view()
    assert view.on_flare
    assert view.due == ()


def test_the_flare_plan_is_refused_where_there_is_none_or_it_is_on(diary: Diary) -> None:
    follow(diary)
    with pytest.raises(NotFoundError, match="There is no flare plan"):
        diary.flare.start()
    diary.programmes.assign(FLARE, flare=True)
    with pytest.raises(NotFoundError, match="not on"):
        diary.flare.end()
    diary.flare.start()
    with pytest.raises(InputError, match="already on, since Tue 24 Nov 2026"):
        diary.flare.start()
    with pytest.raises(InputError, match="in the future"):
        diary.flare.end(last=TODAY + timedelta(days=1))


def test_switched_off_on_the_day_it_was_switched_on_no_day_is_marked(diary: Diary) -> None:
    follow(diary)
    diary.programmes.assign(FLARE, flare=True)
    diary.flare.start()
    diary.flare.end()
    assert not diary.day.view().on_flare
    assert not any(one.routine.flare for one in diary.trends.trend().days)
    assert [line.type for line in diary.history.lines()] == []
    diary.history.undo()
    assert diary.day.view().on_flare


def test_both_plans_can_be_ended_by_name(diary: Diary) -> None:
    follow(diary)
    diary.programmes.assign(FLARE, flare=True)
    assert diary.programmes.end_programme(slug="easy").plan.slug == "easy"
    assert diary.day.view().flare is None
    with pytest.raises(NotFoundError, match="easy is not the programme on Tue 24 Nov 2026") as refused:
        diary.programmes.end_programme(slug="easy")
    assert refused.value.next_step == "That day's programme is two."
    assert diary.programmes.end_programme().plan.slug == "two"


def test_a_new_flare_plan_takes_the_place_of_the_old_one_and_of_nothing_else(diary: Diary) -> None:
    follow(diary)
    diary.programmes.assign(FLARE, flare=True)
    diary.programmes.assign(FLARE.replace('"easy"', '"easier"'), flare=True)
    flare, base = diary.programmes.followed_on(flare=True), diary.programmes.followed_on()
    assert flare is not None
    assert base is not None
    assert (flare.plan.slug, base.plan.slug) == ("easier", "two")


def test_an_assigned_version_is_never_changed(diary: Diary) -> None:
    follow(diary)
    with pytest.raises(InputError, match="two version 1 is already in use, with a different text") as refused:
        diary.programmes.assign(PROGRAMME.replace("Two", "Three"))
    assert "write version = 2" in refused.value.next_step
    assert {(slug, version) for slug, version, _ in diary.programmes.versions_kept()} == {("two", 1)}


def test_worst_and_momentary_readings_are_no_usual_pain(diary: Diary) -> None:
    follow(diary)
    three_good_days(diary)
    for ago in range(9):
        diary.entries.log_pain(9, kind=PainKind.WORST_24H, day=TODAY - timedelta(days=ago))
    assert [one.exercise for one in diary.progression.proposals()] == ["front-plank"]


def test_a_plan_that_ends_while_it_is_switched_on_switches_it_off_and_keeps_the_days(
    diary: Diary, clock: HandClock
) -> None:
    follow(diary)
    diary.programmes.assign(FLARE, flare=True)
    diary.flare.start()
    clock.forward(days=3)
    diary.programmes.end_programme(slug="easy")
    view = diary.day.view()
    assert not view.on_flare
    assert [item.planned.key for item in view.items] == ["front-plank", "chin-tuck"]
    assert [one.routine.flare for one in diary.trends.trend().days][-4:] == [True, True, True, False]
    diary.history.undo()
    assert diary.day.view().on_flare
    diary.programmes.end_programme(slug="easy")
    diary.programmes.assign(
        FLARE.replace('"easy"', '"new"'), flare=True
    )  # a new one does not begin switched on
    assert not diary.day.view().on_flare


def test_exercises_done_under_it_today_keep_today_a_flare_day(diary: Diary, clock: HandClock) -> None:
    follow(diary)
    diary.programmes.assign(FLARE, flare=True)
    diary.flare.start()
    clock.forward(minutes=30)
    diary.entries.log_exercise("cat-cow")
    assert diary.flare.end().until == TODAY
    assert diary.day.view().on_flare
    clock.forward(days=1)
    assert not diary.day.view().on_flare
    assert [one.routine.flare for one in diary.trends.trend().days][-2:] == [True, False]


def test_a_forgotten_switching_off_is_said_later_and_wrong_days_are_refused(
    diary: Diary, clock: HandClock
) -> None:
    follow(diary)
    diary.programmes.assign(FLARE, flare=True)
    diary.flare.start()
    clock.forward(days=5)
    with pytest.raises(InputError, match="after that day, on Tue 24 Nov 2026"):
        diary.flare.end(last=TODAY - timedelta(days=7))
    diary.flare.end()
    assert diary.flare.end(last=TODAY + timedelta(days=1)).until == TODAY + timedelta(days=1)
    with pytest.raises(InputError, match="is already a flare day: from Tue 24 Nov 2026 to Wed 25 Nov 2026"):
        diary.flare.start(day=TODAY)
    (line,) = [one for one in diary.history.lines() if one.type == "flare"]
    assert not line.late  # it was entered in time, whenever it ended


def test_a_flare_of_earlier_days_lasts_until_the_next_one(diary: Diary, clock: HandClock) -> None:
    diary.programmes.assign(PROGRAMME, start=START)
    diary.programmes.assign(FLARE, flare=True, start=START)
    diary.flare.start(day=TODAY - timedelta(days=1))
    earlier = diary.flare.start(day=TODAY - timedelta(days=4))
    assert earlier.until == TODAY - timedelta(days=2)


def test_flare_days_and_answers_are_not_edited(diary: Diary) -> None:
    follow(diary)
    three_good_days(diary)
    taken = diary.progression.answer_step("front-plank", Answer.YES)
    with pytest.raises(InputError, match="You cannot edit"):
        diary.corrections.edit(taken.id, {"day": START})


def test_a_step_to_ask_about_stands_on_the_report_until_it_is_answered(
    diary: Diary, clock: HandClock
) -> None:
    follow(diary)
    three_good_days(diary)
    diary.progression.answer_step("front-plank", Answer.ASK)
    assert diary.report.of_span().questions == (
        "May I take this step? Front plank: level 1, 3 × 10 s → level 2, 3 × 20 s.",
    )
    clock.forward(minutes=1)
    diary.progression.answer_step("front-plank", Answer.YES)
    assert diary.report.of_span().questions == ()


def test_a_programme_followed_from_before_the_check_goes_on_the_careful_way(
    diary: Diary, paths: Paths, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    bold = PROGRAMME.replace("pain_peak_max = 2, next_day_rise_max = 0", "pain_peak_max = 8").replace(
        "pain_peak_over = 5, next_day_rise_from = 2", "pain_peak_over = 6"
    ).replace("\n[[exercise]]", "\n[safety]\npain_peak_max = 4\n\n[[exercise]]", 1)  # fmt: skip
    with pytest.raises(ProgrammeFileError, match="says stop above 4"):
        diary.programmes.assign(bold, start=START)
    assert diary.day.view().assigned is None
    with monkeypatch.context() as before:
        before.setattr("homecare.core.programme_file.reader.check_rules", lambda *_: None)
        diary.programmes.assign(bold, start=START)
    diary.close()
    again = Diary.open(paths, clock=clock)
    for ago, peak in ((4, 1), (3, 1), (2, 1)):
        again.entries.log_exercise("front-plank", peak=peak, day=TODAY - timedelta(days=ago))
    assert [one.back for one in again.waiting.now().proposals] == [False]
    again.entries.log_exercise("front-plank", peak=5, day=TODAY - timedelta(days=1))
    assert again.waiting.now().proposals == ()  # above the programme's own limit
    again.close()
