"""The first run's answers in the diary: on disk at once, said anew in the place of what was said, undone."""

from datetime import date

import pytest

from homecare.clinic.clinic import Clinic
from homecare.core.first_run.first_run import Draft, PainSaid, Started, Step
from homecare.core.records.records import PainKind, PainReading, SittingBout
from homecare.diary.diary import Diary
from homecare.errors import InputError, NotFoundError, SayAgainError
from homecare.paths import Paths
from tests.conftest import HandClock

YESTERDAY = date(2026, 11, 23)


def readings(diary: Diary) -> list[tuple[str, str, int]]:
    """Region, kind and level of every reading that counts."""
    found = [line.entry for line in diary.history.lines()]
    pain = [one for one in found if isinstance(one, PainReading)]
    return sorted((one.region, str(one.kind), one.level) for one in pain)


def sitting(diary: Diary) -> list[tuple[date, int | None]]:
    found = [line.entry for line in diary.history.lines()]
    return [(one.day, one.minutes) for one in found if isinstance(one, SittingBout)]


def test_a_fresh_folder_has_a_first_run_from_its_first_step(diary: Diary) -> None:
    assert diary.first_run.state() == Started()


def test_looking_at_it_begins_nothing(diary: Diary) -> None:
    diary.first_run.state()
    diary.shown.see_safety(1)
    assert diary.first_run.state() == Started()
    assert diary.shown.safety_seen() is None


def test_left_half_way_it_goes_on_there_with_all_that_was_typed(
    diary: Diary, paths: Paths, clock: HandClock
) -> None:
    draft = Draft(country="JP", sitting="6h3", day="2026-11-24")
    diary.first_run.keep(Step.PAIN, Draft())
    diary.first_run.keep(Step.SITTING, draft)
    diary.close()
    again = Diary.open(paths, clock=clock)
    assert again.first_run.state() == Started(step=Step.SITTING, draft=draft, resumed=True)
    again.first_run.end()
    assert again.first_run.state() is None
    again.first_run.keep(Step.PAIN, draft)  # a window that was still open
    assert again.first_run.state() is None
    again.close()


def test_ended_at_once_it_never_comes_back(diary: Diary) -> None:
    diary.first_run.end()
    assert diary.first_run.state() is None


def test_a_diary_that_is_there_is_never_asked(diary: Diary) -> None:
    diary.entries.log_pain(4)
    assert diary.first_run.state() is None


def test_a_practice_is_never_asked(diary: Diary, clinic: Clinic) -> None:
    clinic.patients.add("Hana")
    assert diary.first_run.state() is None
    clinic.patients.add("Ken")
    assert diary.first_run.state() is None


def test_who_names_a_diary_is_not_asked(paths: Paths, clock: HandClock) -> None:
    named = Diary.open(paths, patient="Hana", clock=clock)
    with pytest.raises(NotFoundError, match="no patient “Hana”"):
        named.first_run.state()
    named.close()


def test_an_archived_diary_is_not_begun_anew(diary: Diary, clinic: Clinic) -> None:
    diary.first_run.keep(Step.PAIN, Draft())
    clinic.patients.archive("me")
    assert diary.first_run.state() is None


NECK = PainSaid(region="neck", now=4, average=5)


def test_pain_is_logged_by_region_and_kind_as_one_action(diary: Diary) -> None:
    logged = diary.first_run.say_pain([NECK, PainSaid(region="head", average=7), PainSaid(region="arm-hand")])
    assert readings(diary) == [("head", "average_24h", 7), ("neck", "average_24h", 5), ("neck", "now", 4)]
    assert [(one.region, one.now_id is None, one.average_id is None) for one in logged] == [
        ("neck", False, False), ("head", True, False),
    ]  # fmt: skip
    diary.history.undo()
    assert readings(diary) == []


def test_pain_said_anew_takes_the_place_of_what_was_said_and_only_that(
    diary: Diary, clock: HandClock
) -> None:
    first = diary.first_run.say_pain([NECK])
    clock.forward(minutes=1)
    (second,) = diary.first_run.say_pain([PainSaid(**{**vars(first[0]), "average": 6})])
    assert readings(diary) == [("neck", "average_24h", 6), ("neck", "now", 4)]
    assert second.now_id == first[0].now_id
    assert second.average_id != first[0].average_id
    clock.forward(minutes=1)
    assert diary.first_run.say_pain([PainSaid(**{**vars(second), "now": None, "average": None})]) == ()
    assert readings(diary) == []
    diary.history.undo()
    assert readings(diary) == [("neck", "average_24h", 6), ("neck", "now", 4)]


def test_saying_the_same_again_writes_nothing(diary: Diary) -> None:
    first = diary.first_run.say_pain([NECK])
    before = diary.history.lines()
    assert diary.first_run.say_pain(first) == first
    assert diary.history.lines() == before


def test_gone_on_with_the_next_day_yesterdays_pain_stays_and_is_not_said_twice(
    diary: Diary, clock: HandClock
) -> None:
    first = diary.first_run.say_pain([NECK])
    clock.forward(days=1)
    assert diary.first_run.say_pain(first) == first
    assert len(diary.history.lines()) == 2
    diary.first_run.say_pain([PainSaid(**{**vars(first[0]), "average": 2})])
    days = sorted((line.entry.day.day, line.says.split(",")[0]) for line in diary.history.lines())
    assert days == [(24, "Pain 4"), (24, "Pain 5"), (25, "Pain 2")]


def test_what_was_typed_and_not_logged_is_not_taken_for_another_days(diary: Diary, clock: HandClock) -> None:
    diary.first_run.keep(Step.WELCOME, Draft())
    logged = diary.first_run.say_pain([PainSaid(region="head", now=3)])
    typed = Draft(pain=(*logged, NECK), sitting="6h", next_day="tomorrow", sessions="8")
    diary.first_run.keep(Step.PAIN, typed)
    clock.forward(days=2)
    started = diary.first_run.state()
    assert started is not None
    assert started.draft.pain == logged
    assert (started.draft.sitting, started.draft.sessions) == ("", "8")
    assert started.draft.next_day == "2026-11-25"


def test_a_reading_corrected_elsewhere_stands(diary: Diary, clock: HandClock) -> None:
    first = diary.first_run.say_pain([NECK])
    sat = diary.first_run.say_sitting(390)
    assert sat is not None
    clock.forward(minutes=1)
    assert first[0].average_id is not None
    diary.corrections.edit(first[0].average_id, {"level": 8})
    diary.corrections.edit(sat, {"minutes": 300})
    diary.first_run.say_pain(first)
    diary.first_run.say_sitting(390, sat)
    assert readings(diary) == [("neck", "average_24h", 8), ("neck", "now", 4)]
    assert sitting(diary) == [(YESTERDAY, 300)]


def test_a_run_is_begun_only_with_the_diary_itself(diary: Diary) -> None:
    diary.entries.log_pain(7)  # in another window, while the welcome was read here
    diary.first_run.keep(Step.COUNTRY, Draft())
    assert diary.first_run.state() is None


def test_cleared_answers_are_taken_back(diary: Diary) -> None:
    diary.first_run.say_course(8, date(2026, 12, 1), "15:30")
    diary.first_run.say_course(None, date(2026, 12, 1), None, before=date(2026, 12, 1), counted=8)
    assert [(one.day, one.time) for one in diary.treatments.planned()] == [(date(2026, 12, 1), None)]
    assert diary.day.view().sessions_planned is None


def test_later_ends_only_what_the_first_run_chose(diary: Diary) -> None:
    text = diary.shelf.read(diary.shelf.find("desk-neck-upper-back"))
    diary.programmes.assign(text)  # in another window
    diary.programmes.start_with(None, before="core-posture-basics")
    assert diary.programmes.followed_on() is not None


def test_an_unknown_region_writes_nothing(diary: Diary) -> None:
    with pytest.raises(InputError, match="no region “nek”"):
        diary.first_run.say_pain([NECK, PainSaid(region="nek", now=3)])
    assert readings(diary) == []


def test_sitting_is_of_yesterday_and_said_anew_takes_its_place(diary: Diary, clock: HandClock) -> None:
    first = diary.first_run.say_sitting(390)
    assert sitting(diary) == [(YESTERDAY, 390)]
    clock.forward(minutes=1)
    second = diary.first_run.say_sitting(400, first)
    assert sitting(diary) == [(YESTERDAY, 400)]
    assert diary.first_run.say_sitting(400, second) == second
    clock.forward(minutes=1)
    assert diary.first_run.say_sitting(None, second) is None
    assert sitting(diary) == []
    diary.history.undo()
    assert sitting(diary) == [(YESTERDAY, 400)]
    assert diary.first_run.say_sitting(None) is None


def test_much_sitting_is_asked_about_and_too_much_refused(diary: Diary) -> None:
    with pytest.raises(SayAgainError):
        diary.first_run.say_sitting(19 * 60)
    with pytest.raises(InputError, match="from 0 to 1440"):
        diary.first_run.say_sitting(25 * 60, sure=True)
    assert sitting(diary) == []
    diary.first_run.say_sitting(19 * 60, sure=True)
    assert sitting(diary) == [(YESTERDAY, 19 * 60)]


def test_the_course_is_planned_and_a_corrected_day_takes_the_place_of_the_first(diary: Diary) -> None:
    diary.first_run.say_course(8, date(2026, 12, 1), "15:30")
    diary.first_run.say_course(10, date(2026, 12, 2), "15:30", before=date(2026, 12, 1))
    assert [(one.day, one.time) for one in diary.treatments.planned()] == [(date(2026, 12, 2), "15:30")]
    assert diary.day.view().sessions_planned == 10
    diary.first_run.say_course(None, None, None, before=date(2026, 12, 2))
    assert diary.treatments.planned() == ()
    diary.first_run.say_course(None, None, None, before=date(2026, 12, 2))  # cancelled: nothing to do


@pytest.mark.parametrize(
    ("sessions", "day", "time", "says"),
    [
        (0, None, None, "from 1 to 200"),
        (8, date(2026, 11, 23), None, "is in the past"),
        (8, date(2030, 1, 1), None, "more than two years ahead"),
        (8, None, "15:30", "The time has no day"),
        (201, date(2026, 12, 1), None, "from 1 to 200"),
    ],
)
def test_a_course_that_is_not_accepted_writes_nothing(
    diary: Diary, sessions: int, day: date | None, time: str | None, says: str
) -> None:
    diary.first_run.say_course(6, date(2026, 12, 5), None)
    with pytest.raises(InputError, match=says):
        diary.first_run.say_course(sessions, day, time, before=date(2026, 12, 5))
    assert [one.day for one in diary.treatments.planned()] == [date(2026, 12, 5)]
    assert diary.day.view().sessions_planned == 6


def test_a_programme_chosen_anew_takes_the_place_of_the_first_and_later_ends_it(diary: Diary) -> None:
    def text(slug: str) -> str:
        return diary.shelf.read(diary.shelf.find(slug))

    diary.programmes.start_with(text("core-posture-basics"))
    diary.programmes.start_with(text("core-posture-basics"))
    diary.programmes.start_with(text("desk-neck-upper-back"))
    followed = diary.programmes.followed_on()
    assert followed is not None
    assert followed.plan.slug == "desk-neck-upper-back"
    diary.programmes.start_with(None, before="desk-neck-upper-back")
    assert diary.programmes.followed_on() is None
    assert diary.programmes.start_with(None) is None


def test_the_safety_page_is_noted_once_for_each_version(diary: Diary) -> None:
    diary.first_run.keep(Step.SAFETY, Draft())
    for version in (1, 1, 2, 1):
        diary.shown.see_safety(version)
    assert diary.shown.safety_seen() == 2
    assert [line.says for line in diary.history.lines()] == []
    assert diary.history.last_action() is None


def test_kinds_are_never_mixed(diary: Diary) -> None:
    diary.first_run.say_pain([NECK])
    levels = {(one.region, one.kind): one.level for one in diary.day.view().pain}
    assert levels == {("neck", PainKind.NOW): 4, ("neck", PainKind.AVERAGE_24H): 5}
