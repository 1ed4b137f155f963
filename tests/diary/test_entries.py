"""The Diary: what a patient logs, for which day, and what is refused with nothing written."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from homecare.clinic.clinic import Clinic
from homecare.core.records.records import Outcome, PainKind, SittingSource
from homecare.core.values.acupoints import Acupoint, PointSide
from homecare.core.values.dose import Side
from homecare.diary.diary import Diary
from homecare.errors import HomecareError, InputError, NotFoundError, SayAgainError
from homecare.paths import Paths
from tests.conftest import TUESDAY_EVENING, HandClock
from tests.core.files import programme
from tests.depth import examples
from tests.statements import rows

TUESDAY = date(2026, 11, 24)
MONDAY = date(2026, 11, 23)


# Logging


def test_a_pain_level_is_logged_for_the_running_day_with_its_instant_and_offset(diary: Diary) -> None:
    reading = diary.entries.log_pain(4)
    assert (reading.level, reading.region, reading.kind) == (4, "upper-back", PainKind.AVERAGE_24H)
    assert (reading.day, reading.at, reading.utc_offset) == (
        TUESDAY,
        datetime(2026, 11, 24, 11, 0, tzinfo=UTC),
        540,
    )
    assert diary.day.view().pain == (reading,)


def test_a_region_is_taken_as_people_write_it(diary: Diary) -> None:
    assert diary.entries.log_pain(4, region="Left shoulder").region == "left-shoulder"


def test_a_note_loses_the_spaces_around_it_and_an_empty_one_was_not_said(diary: Diary) -> None:
    assert diary.entries.log_pain(4, note="  after the drive ").note == "after the drive"
    assert diary.entries.log_pain(4, note="   ").note is None


def test_an_entry_read_back_is_the_record_that_was_written(diary: Diary) -> None:
    made = [
        diary.entries.log_pain(0, kind=PainKind.NOW, note="日本語, émigré, 👍🏽\nsecond line"),
        diary.entries.log_sitting(1440, sure=True),
        diary.entries.log_exercise("bird-dog", sets=2, reps=3, hold_s=0, before=1, peak=10, after=0),
        diary.entries.log_exercise("side-plank", skip="travelling"),
        diary.entries.log_session(
            before=7,
            after=4,
            number=3,
            planned=10,
            practitioner="Dr A. Mori",
            points=[Acupoint(code="GB20", side=PointSide.BOTH), Acupoint(code="ashi")],
            adjuncts=["cupping", "tui na"],
            note="slept well",
        ),
        diary.entries.log_rest(reason="agreed"),
    ]
    for entry in made:
        assert diary.history.entry(entry.id) == entry


def test_an_exercise_not_said_otherwise_is_done_as_prescribed(diary: Diary) -> None:
    diary.programmes.assign(programme(body='[[exercise]]\nuse = "side-plank"\nsets = 2\nhold_s = 12\n'))
    entry = diary.entries.log_exercise("side-plank")
    assert entry.outcome is Outcome.DONE
    assert [(one.side, one.held_s) for one in entry.sets] == [(Side.LEFT, 12), (Side.RIGHT, 12)] * 2
    assert entry.amount == entry.prescription.amount == 48


def test_less_than_prescribed_is_partly_done_and_credited_by_its_share(diary: Diary) -> None:
    diary.programmes.assign(programme(body='[[exercise]]\nuse = "wall-angel"\nsets = 3\nreps = 10\n'))
    assert diary.entries.log_exercise("wall-angel", sets=2).outcome is Outcome.PARTIAL
    view = diary.day.view()
    assert view.items[0].credit == pytest.approx(0.667, abs=0.001)
    assert view.adherence == pytest.approx(0.667, abs=0.001)
    assert (view.finished, len(view.due)) == (0, 1)


def test_two_occasions_of_one_exercise_add_up_to_the_day(diary: Diary, clock: HandClock) -> None:
    diary.programmes.assign(programme(body='[[exercise]]\nuse = "cat-cow"\ntimes_per_day = 2\n'))
    assert diary.entries.log_exercise("cat-cow").outcome is Outcome.DONE
    assert (diary.day.view().items[0].outcome, diary.day.view().items[0].credit) == (Outcome.PARTIAL, 0.5)
    clock.forward(hours=2)
    diary.entries.log_exercise("cat-cow")
    assert (diary.day.view().items[0].outcome, diary.day.view().items[0].credit) == (Outcome.DONE, 1.0)


def test_doing_more_than_prescribed_counts_as_one(diary: Diary) -> None:
    diary.programmes.assign(programme(body='[[exercise]]\nuse = "wall-angel"\nsets = 1\nreps = 2\n'))
    diary.entries.log_exercise("wall-angel", sets=20, reps=200)
    assert diary.day.view().adherence == 1.0


def test_stopped_for_pain_leaves_the_count_and_keeps_what_was_done(diary: Diary) -> None:
    diary.programmes.assign(
        programme(body='[[exercise]]\nuse = "front-plank"\n\n[[exercise]]\nuse = "glute-bridge"\n')
    )
    stopped = diary.entries.log_exercise("front-plank", stopped=True, sets=1, peak=7, reason="arm")
    assert (stopped.outcome, len(stopped.sets), stopped.pain_peak) == (Outcome.STOPPED_FOR_PAIN, 1, 7)
    diary.entries.log_exercise("glute-bridge")
    assert diary.day.view().adherence == 1.0
    assert diary.trends.trend().days[-1].routine.stopped == 1


def test_an_exercise_beside_the_programme_is_shown_but_counts_for_nothing(diary: Diary) -> None:
    diary.programmes.assign(programme())
    diary.entries.log_exercise("chin-tuck")
    view = diary.day.view()
    assert [(item.planned.key, item.due) for item in view.items] == [
        ("front-plank", True),
        ("chin-tuck", False),
    ]
    assert view.adherence is None


def test_a_rest_day_leaves_adherence(diary: Diary) -> None:
    diary.programmes.assign(programme())
    diary.entries.log_rest(reason="flare")
    view = diary.day.view()
    assert view.rest is not None
    assert view.adherence is None


def test_a_break_of_the_programme_never_changes_adherence(diary: Diary) -> None:
    walk = '\n[[exercise]]\nuse = "stand-and-walk"\n'
    diary.programmes.assign(programme(body='[[exercise]]\nuse = "front-plank"\n' + walk))
    diary.entries.log_exercise("front-plank")
    assert diary.day.view().adherence == 1.0
    diary.entries.log_exercise("stand-and-walk", skip="meeting")
    assert diary.day.view().adherence == 1.0


def test_the_sitting_of_a_day_is_the_newest_total(diary: Diary, clock: HandClock) -> None:
    diary.entries.log_sitting(390)
    clock.forward(minutes=5)
    diary.entries.log_sitting(240, note="I had counted lunch")
    sitting = diary.day.view().sitting
    assert sitting is not None
    assert (sitting.minutes, sitting.source) == (240, SittingSource.MANUAL)


def test_over_eighteen_hours_of_sitting_is_asked_again_and_then_believed(diary: Diary) -> None:
    assert diary.entries.log_sitting(18 * 60).minutes == 1080
    with pytest.raises(SayAgainError, match="18 h 01 of sitting in one day"):
        diary.entries.log_sitting(18 * 60 + 1)
    assert diary.entries.log_sitting(18 * 60 + 1, sure=True).minutes == 1081


def test_sessions_are_counted_up_to_the_day_and_the_newest_plan_of_them_is_told(
    diary: Diary, clock: HandClock
) -> None:
    diary.programmes.assign(programme(), planned_sessions=6)
    assert (diary.day.view().sessions_done, diary.day.view().sessions_planned) == (0, 6)
    clock.forward(days=1)
    diary.entries.log_session(planned=10)
    clock.forward(days=6)
    diary.entries.log_session()
    assert (diary.day.view().sessions_done, diary.day.view().sessions_planned) == (2, 10)
    assert diary.day.view(TUESDAY + timedelta(days=1)).sessions_done == 1


@settings(
    max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(level=st.integers(0, 10), note=st.none() | st.text(max_size=80), kind=st.sampled_from(PainKind))
def test_any_note_that_is_accepted_is_read_back_as_it_was_said(
    diary: Diary, level: int, note: str | None, kind: PainKind
) -> None:
    try:
        reading = diary.entries.log_pain(level, note=note, kind=kind)
    except InputError:
        assume(False)
    assert diary.history.entry(reading.id) == reading
    assert (reading.note or "") == (note or "").replace("\r\n", "\n").replace("\r", "\n").strip()


def test_the_number_of_planned_sessions_is_the_one_said_last_whoever_said_it(
    diary: Diary, clock: HandClock
) -> None:
    for planned in (10, 12):
        diary.entries.log_session(planned=planned)
        clock.forward(days=1)
        assert diary.day.view().sessions_planned == planned
    diary.programmes.assign(programme(), planned_sessions=6)
    assert diary.day.view().sessions_planned == 6
    clock.forward(days=1)
    diary.entries.log_session(planned=8, day=TUESDAY)  # for the first day, but said last
    assert diary.day.view().sessions_planned == 8


def test_a_correction_of_something_else_is_no_newer_word_on_how_many_are_planned(
    diary: Diary, clock: HandClock
) -> None:
    session = diary.entries.log_session(planned=10, before=5)
    clock.forward(minutes=1)
    diary.treatments.plan_course(12)
    clock.forward(minutes=1)
    changed = diary.corrections.edit(session.id, {"note": "long"})
    assert diary.day.view().sessions_planned == 12
    assert diary.treatments.course().sessions_planned == 12
    assert diary.report.of_span().sessions_planned == 12
    clock.forward(minutes=1)
    diary.corrections.edit(changed.id, {"planned_number": 9})
    assert diary.day.view().sessions_planned == 9


def test_another_programme_keeps_the_newest_word_on_how_many_are_planned(
    diary: Diary, clock: HandClock
) -> None:
    diary.programmes.assign(programme(), planned_sessions=8)
    clock.forward(minutes=1)
    diary.treatments.plan_course(12)
    clock.forward(minutes=1)
    diary.programmes.assign(programme(version=2))
    assert diary.day.view().sessions_planned == 12


# What is refused, with nothing written


REFUSED: list[tuple[str, Callable[[Diary], Any], str]] = [
    ("pain 11", lambda diary: diary.entries.log_pain(11), "from 0 to 10, not 11"),
    ("pain -1", lambda diary: diary.entries.log_pain(-1), "from 0 to 10, not -1"),
    ("pain of words", lambda diary: diary.entries.log_pain("four"), "not “four”"),  # type: ignore[arg-type]
    ("pain 3.5", lambda diary: diary.entries.log_pain(3.5), "not 3.5"),  # type: ignore[arg-type]
    ("pain true", lambda diary: diary.entries.log_pain(True), "not True"),
    ("no region", lambda diary: diary.entries.log_pain(4, region=" "), "The region is empty"),
    ("a wrong region", lambda diary: diary.entries.log_pain(4, region="nek"), "Did you mean neck"),
    ("a wrong kind", lambda diary: diary.entries.log_pain(4, kind="usual"), "not “usual”"),  # type: ignore[arg-type]
    ("25 h", lambda diary: diary.entries.log_sitting(25 * 60), "from 0 to 1440, not 1500"),
    ("-1 h", lambda diary: diary.entries.log_sitting(-60), "not -60"),
    ("an unknown exercise", lambda diary: diary.entries.log_exercise("chin-tucks"), "Did you mean chin-tuck"),
    ("nothing like one", lambda diary: diary.entries.log_exercise("🜁"), "Some are front-plank"),
    ("sets 0", lambda diary: diary.entries.log_exercise("front-plank", sets=0), "from 1 to 20, not 0"),
    ("sets 10000", lambda diary: diary.entries.log_exercise("front-plank", sets=10_000), "not 10000"),
    ("reps of a hold", lambda diary: diary.entries.log_exercise("front-plank", reps=8), "held, not counted"),
    ("peak 11", lambda diary: diary.entries.log_exercise("front-plank", peak=11), "from 0 to 10"),
    (
        "a skip with sets",
        lambda diary: diary.entries.log_exercise("front-plank", skip="no", sets=1),
        "has no sets",
    ),
    (
        "an empty skip",
        lambda diary: diary.entries.log_exercise("front-plank", skip=" "),
        "reason for skipping",
    ),
    ("tomorrow", lambda diary: diary.entries.log_pain(4, day=date(2026, 11, 25)), "is in the future"),
    ("1999", lambda diary: diary.entries.log_rest(day=date(1999, 12, 31)), "too long ago"),
    ("session 0", lambda diary: diary.entries.log_session(number=0), "from 1 to 200"),
    ("an empty adjunct", lambda diary: diary.entries.log_session(adjuncts=[""]), "An adjunct is empty"),
    ("a long note", lambda diary: diary.entries.log_pain(4, note="x" * 2001), "it can have at most 2000"),
    ("an escape", lambda diary: diary.entries.log_pain(4, note="\x1b[2J"), "control character"),
    ("a byte that is no letter", lambda diary: diary.entries.log_pain(4, note="\udcff"), "control character"),
    ("no entry", lambda diary: diary.corrections.remove(uuid4()), "There is no entry"),
    ("no programme", lambda diary: diary.programmes.end_programme(), "There is no programme"),
    ("nothing done", lambda diary: diary.history.undo(), "There is nothing to undo"),
    ("a programme of no kind", lambda diary: diary.programmes.assign("title ="), "title has no"),
    (
        "a start long ago",
        lambda diary: diary.programmes.assign(programme(), start=date(1, 1, 1)),
        "too long ago",
    ),
    (
        "an end before the start",
        lambda diary: diary.programmes.assign(programme(), until=date(2026, 11, 1)),
        "before it starts",
    ),
]


@pytest.mark.parametrize(("attempt", "says"), [pytest.param(a, s, id=name) for name, a, s in REFUSED])
def test_wrong_input_is_refused_in_words_and_nothing_is_written(
    diary: Diary, attempt: Callable[[Diary], Any], says: str
) -> None:
    with pytest.raises(InputError) as refused:
        attempt(diary)
    assert says in refused.value.text
    assert refused.value.exit_code == 2
    assert rows(diary) == 0  # not even a patient


# Days


def test_an_entry_for_an_earlier_day_belongs_to_it_and_is_marked_late(diary: Diary) -> None:
    diary.entries.log_pain(4)
    diary.entries.log_pain(6, day=MONDAY)
    late = {line.entry.day: line.late for line in diary.history.lines()}
    assert late == {TUESDAY: False, MONDAY: True}
    assert diary.day.view().late is False
    assert diary.day.view(MONDAY).late is True


def test_before_four_in_the_morning_it_is_still_the_evening_before(diary: Diary, clock: HandClock) -> None:
    clock.instant = TUESDAY_EVENING.replace(day=25, hour=3, minute=59)
    assert diary.current_day() == TUESDAY
    night = diary.entries.log_pain(5)
    assert night.day == TUESDAY
    assert not diary.history.is_late(night)
    clock.forward(minutes=1)
    assert diary.current_day() == TUESDAY + timedelta(days=1)
    assert diary.history.is_late(diary.entries.log_pain(5, day=TUESDAY))


def test_a_day_turning_at_another_hour_is_a_setting(paths: Paths, clock: HandClock) -> None:
    paths.data.mkdir(exist_ok=True)
    paths.settings.write_text("day_turn = 0\n")
    clock.instant = TUESDAY_EVENING.replace(day=25, hour=0, minute=0)
    diary = Diary.open(paths, clock=clock)
    assert diary.entries.log_pain(5).day == date(2026, 11, 25)
    diary.close()


def test_the_last_reading_entered_for_a_day_is_the_days_pain(diary: Diary, clock: HandClock) -> None:
    diary.entries.log_pain(5)
    clock.forward(minutes=10)
    diary.entries.log_pain(3)
    assert diary.trends.trend().series == ((TUESDAY, 3),)
    clock.forward(days=1)
    diary.entries.log_pain(6, day=TUESDAY)
    assert dict(diary.trends.trend().series)[TUESDAY] == 6


def test_a_late_correction_counts_though_its_author_flew_east_meanwhile(
    diary: Diary, clock: HandClock
) -> None:
    clock.instant = datetime(2026, 11, 24, 22, 0, tzinfo=UTC)  # London, Tuesday evening
    diary.entries.log_pain(8)
    clock.instant = datetime(2026, 11, 25, 20, 0, tzinfo=timezone(timedelta(hours=13)))  # Auckland, Wednesday
    diary.entries.log_pain(2, day=TUESDAY)
    assert diary.trends.trend().series == ((TUESDAY, 2),)
    assert diary.day.view(TUESDAY).pain[-1].level == 2


def test_a_day_lived_twice_across_the_date_line_keeps_its_last_reading(
    diary: Diary, clock: HandClock
) -> None:
    diary.entries.log_pain(8)  # Tuesday 20:00 in Japan
    clock.instant = datetime(2026, 11, 24, 9, 0, tzinfo=timezone(timedelta(hours=-10)))  # Tuesday, Honolulu
    diary.entries.log_pain(2)
    assert diary.trends.trend().series == ((TUESDAY, 2),)


def test_flying_west_over_the_date_line_loses_no_entry(diary: Diary, clock: HandClock) -> None:
    clock.instant = datetime(2026, 11, 25, 5, 0, tzinfo=timezone(timedelta(hours=13)))
    wednesday = diary.entries.log_pain(4)
    clock.instant = datetime(2026, 11, 24, 8, 0, tzinfo=timezone(timedelta(hours=-10)))
    assert diary.current_day() == TUESDAY
    assert diary.trends.trend().missing_days == 1  # today has no reading; tomorrow's is not shown yet
    assert [line.entry for line in diary.history.lines()] == [wednesday]
    clock.forward(days=1)
    assert diary.trends.trend().series == ((wednesday.day, 4),)


# Trend


def test_kinds_and_regions_are_never_mixed_in_one_series(diary: Diary) -> None:
    diary.entries.log_pain(1)
    diary.entries.log_pain(9, kind=PainKind.WORST_24H)
    diary.entries.log_pain(5, kind=PainKind.NOW)
    diary.entries.log_pain(7, region="neck")
    assert diary.trends.trend().series == ((TUESDAY, 1),)
    assert diary.trends.trend(kind=PainKind.WORST_24H).series == ((TUESDAY, 9),)
    assert diary.trends.trend(region="neck").series == ((TUESDAY, 7),)
    assert diary.trends.trend(region="head").series == ()


def test_missing_days_are_counted_and_never_filled(diary: Diary, clock: HandClock) -> None:
    diary.entries.log_pain(4)
    clock.forward(days=3)
    diary.entries.log_pain(0)
    trend = diary.trends.trend()
    assert [day.pain for day in trend.days] == [4, None, None, 0]
    assert trend.missing_days == 2


def test_intervals_stay_those_of_the_whole_diary_when_less_is_shown(diary: Diary, clock: HandClock) -> None:
    for number in range(20):
        diary.entries.log_pain(number % 5)
        if number == 9:
            diary.entries.log_session()
        clock.forward(days=1)
    whole = diary.trends.trend()
    part = diary.trends.trend(since=TUESDAY + timedelta(days=12))
    assert part.intervals == whole.intervals[1:]
    assert part.days == whole.days[12:]
    assert part.sessions == ()
    assert diary.trends.trend(since=TUESDAY + timedelta(days=9)).intervals == whole.intervals
    assert diary.trends.trend(since=TUESDAY + timedelta(days=10)).intervals == whole.intervals[1:]
    assert diary.trends.trend(since=TUESDAY - timedelta(days=99)) == whole


def test_an_empty_diary_has_a_view_and_a_trend(diary: Diary) -> None:
    assert diary.day.view().items == ()
    assert diary.day.view().adherence is None
    assert (diary.trends.trend().days, diary.trends.trend().intervals, diary.history.lines()) == ((), (), ())
    assert diary.history.last_action() is None


def test_the_days_adherence_is_the_one_the_trend_counts(diary: Diary, clock: HandClock) -> None:
    diary.programmes.assign(
        programme(body='[[exercise]]\nuse = "front-plank"\n\n[[exercise]]\nuse = "cat-cow"\n')
    )
    diary.entries.log_exercise("front-plank", sets=1)
    clock.forward(days=1)
    diary.entries.log_exercise("cat-cow", stopped=True)
    clock.forward(days=1)
    diary.entries.log_rest()
    clock.forward(days=1)
    for day in diary.trends.trend().days:
        assert diary.day.view(day.day).adherence == day.routine.adherence
    assert [day.routine.adherence for day in diary.trends.trend().days] == [
        pytest.approx(1 / 6),
        0.0,
        None,
        None,
    ]


# History


def test_history_is_newest_first_of_every_kind_and_limited(diary: Diary, clock: HandClock) -> None:
    made = []
    for log in (
        lambda: diary.entries.log_pain(4),
        lambda: diary.entries.log_sitting(60),
        lambda: diary.entries.log_exercise("front-plank"),
        diary.entries.log_session,
        diary.entries.log_rest,
    ):
        made.append(log())
        clock.forward(minutes=1)
    clock.forward(days=1)
    made.insert(0, diary.entries.log_pain(5, day=MONDAY))
    shown = [line.entry for line in diary.history.lines()]
    assert shown == made[::-1]
    assert [line.entry for line in diary.history.lines(limit=2)] == shown[:2]
    assert [line.entry for line in diary.history.lines(since=TUESDAY)] == shown[:-1]
    assert [line.entry for line in diary.history.lines(until=MONDAY)] == shown[-1:]
    assert [line.type for line in diary.history.lines()] == [
        "rest",
        "session",
        "exercise",
        "sitting",
        "pain",
        "pain",
    ]


def test_history_says_each_entry_in_words(diary: Diary) -> None:
    diary.entries.log_pain(4, note="desk all day")
    assert diary.history.lines()[0].says == (
        "Pain 4, upper back, on average over the last 24 hours (desk all day)"
    )


# People


def test_the_first_entry_begins_the_diary_and_looking_does_not(diary: Diary, clinic: Clinic) -> None:
    diary.day.view()
    diary.trends.trend()
    diary.history.lines()
    assert clinic.patients.all() == ()
    diary.entries.log_pain(4)
    assert [patient.name for patient in clinic.patients.all()] == ["me"]


def test_with_several_patients_the_diary_asks_whose(
    diary: Diary, clinic: Clinic, paths: Paths, clock: HandClock
) -> None:
    clinic.patients.add("Aiko")
    clinic.patients.add("Ben")
    for attempt in (
        diary.day.view,
        diary.trends.trend,
        diary.history.lines,
        lambda: diary.entries.log_pain(4),
        diary.history.undo,
    ):
        with pytest.raises(InputError, match=r"diaries of Aiko and Ben.*"):
            attempt()
    aiko = Diary.open(paths, patient="aiko", clock=clock)
    aiko.entries.log_pain(4)
    ben = Diary.open(paths, patient="Ben", clock=clock)
    assert (len(aiko.history.lines()), len(ben.history.lines())) == (1, 0)
    assert (aiko.day.view().patient, ben.day.view().patient) == ("Aiko", "Ben")
    aiko.close()
    ben.close()


def test_one_patient_never_touches_the_entries_of_another(
    clinic: Clinic, paths: Paths, clock: HandClock
) -> None:
    clinic.patients.add("Aiko")
    clinic.patients.add("Ben")
    aiko = Diary.open(paths, patient="Aiko", clock=clock)
    ben = Diary.open(paths, patient="Ben", clock=clock)
    hers = aiko.entries.log_pain(4)
    aiko.programmes.assign(programme())
    for attempt in (
        lambda: ben.history.entry(hers.id),
        lambda: ben.corrections.remove(hers.id),
        lambda: ben.corrections.edit(hers.id, {"level": 9}),
        ben.history.undo,
        ben.programmes.end_programme,
    ):
        with pytest.raises(InputError):
            attempt()
    assert ben.day.view().assigned is None
    assert ben.trends.trend().series == ()
    assert aiko.history.entry(hers.id) == hers
    aiko.close()
    ben.close()


def test_an_unknown_patient_is_refused_with_the_nearest_name(
    clinic: Clinic, paths: Paths, clock: HandClock
) -> None:
    stranger = Diary.open(paths, patient="Aiko", clock=clock)
    with pytest.raises(NotFoundError) as refused:
        stranger.entries.log_pain(4)
    assert refused.value.next_step == 'Add one with: homecare patient add "Aiko"'
    clinic.patients.add("Aikoh")
    with pytest.raises(NotFoundError) as unlike:
        stranger.day.view()
    assert unlike.value.next_step == "Did you mean Aikoh?"
    stranger.close()
    assert [patient.name for patient in clinic.patients.all()] == ["Aikoh"]


# The folder


def test_a_data_folder_that_is_a_file_is_refused_with_exit_code_3(tmp_path: Path, clock: HandClock) -> None:
    (tmp_path / "file").write_text("mine")
    for folder in (tmp_path / "file", tmp_path / "file" / "below", Path("/proc/homecare")):
        with pytest.raises(HomecareError) as refused:
            Diary.open(Paths(folder), clock=clock)
        assert refused.value.exit_code == 3
        assert "--data" in refused.value.text
    assert (tmp_path / "file").read_text() == "mine"
