"""The sample patient: what its twelve weeks hold, always the same; and nothing of it stays behind."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from homecare.core.records.entry import Entry
from homecare.core.records.records import (
    ExerciseEntry,
    Outcome,
    PainReading,
    RestDay,
    SittingBout,
    TreatmentSession,
)
from homecare.core.trends.intervals import Trend
from homecare.core.values.days import StoppedClock
from homecare.demo.demo import DEFAULT_SEED, PREFIX, fill_sample, throwaway_demo
from homecare.diary.diary import Diary
from homecare.paths import Paths
from tests.conftest import JAPAN, TUESDAY_EVENING, HandClock

SEEDS = (DEFAULT_SEED, 0, 42, -5)
NOW = StoppedClock(TUESDAY_EVENING)


def filled(folder: Path, seed: int = DEFAULT_SEED, now: datetime = TUESDAY_EVENING) -> Diary:
    """The sample diary in a folder, opened at the same time as it was written."""
    paths = Paths(folder)
    fill_sample(paths, seed=seed, now=now)
    return Diary.open(paths, clock=StoppedClock(now))


def entries_of(diary: Diary) -> list[Entry]:
    """Every entry, newest first."""
    return [line.entry for line in diary.history.lines()]


@pytest.fixture(params=SEEDS, scope="module")
def sample(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Diary]:
    """The sample diary of each of several seeds, to look at."""
    diary = filled(tmp_path_factory.mktemp("sample"), request.param)
    yield diary
    diary.close()


@pytest.fixture(scope="module")
def trend(sample: Diary) -> Trend:
    """Pain, sitting and routine of the sample diary."""
    return sample.trends.trend()


def test_the_same_seed_and_day_give_the_same_records_ids_included(tmp_path: Path) -> None:
    diaries = [filled(tmp_path / name, 7) for name in ("one", "two")]
    first, second = (entries_of(diary) for diary in diaries)
    assert first == second
    assert diaries[0].day.view() == diaries[1].day.view()
    assert diaries[0].history.last_action() == diaries[1].history.last_action()
    for diary in diaries:
        diary.close()


def test_later_on_the_same_day_the_records_are_still_the_same(tmp_path: Path) -> None:
    noon, night = TUESDAY_EVENING.replace(hour=12), TUESDAY_EVENING + timedelta(hours=7)
    diaries = [filled(tmp_path / str(now.hour), now=now) for now in (noon, night)]
    assert entries_of(diaries[0]) == entries_of(diaries[1])
    for diary in diaries:
        diary.close()


def test_different_seeds_give_different_diaries(tmp_path: Path) -> None:
    diaries = [filled(tmp_path / str(seed), seed) for seed in SEEDS]
    courses = {diary.trends.trend().series for diary in diaries}
    ids = Counter(entry.id for diary in diaries for entry in entries_of(diary))
    assert len(courses) == len(SEEDS)
    assert set(ids.values()) == {1}
    for diary in diaries:
        diary.close()


def test_it_holds_twelve_weeks_that_end_today(trend: Trend) -> None:
    assert len(trend.days) == 84
    assert trend.days[-1].day == TUESDAY_EVENING.date()


def test_it_holds_eight_sessions_with_points_adjuncts_and_pain(sample: Diary, trend: Trend) -> None:
    sessions = [entry for entry in entries_of(sample) if isinstance(entry, TreatmentSession)]
    assert len(sessions) == len(trend.sessions) == 8
    assert len(trend.intervals) == 9
    assert all(one.points and one.pain_before is not None for one in sessions)
    assert {"cupping", "moxibustion"} <= {adjunct for one in sessions for adjunct in one.adjuncts}
    assert {"GB20", "GB21", "LI4", "BL10"} <= {point.code for one in sessions for point in one.points}
    assert all(day.weekday() != 6 for day in trend.sessions)


def test_the_fortnight_before_session_1_is_logged_well_enough_to_compare(trend: Trend) -> None:
    before = [day for day in trend.days if day.day <= trend.sessions[0]]
    assert len(before) > 14
    assert sum(day.pain is not None for day in before[-14:]) >= 10
    assert sum(day.pain is not None for day in trend.days[-14:]) >= 10


def test_pain_is_lower_at_the_end_than_at_the_beginning(trend: Trend) -> None:
    levels = [level for _, level in trend.series]
    assert sum(levels[:20]) / 20 > sum(levels[-20:]) / 20


def test_a_flare_around_week_5_lasts_about_a_week(trend: Trend) -> None:
    around = [day.pain for day in trend.days[28:39]]
    high = [level for level in around if level is not None and level >= 7]
    assert 4 <= len(high) <= 9
    assert max(level for level in around if level is not None) >= 8


def test_some_days_are_missing_alone_and_some_in_runs(trend: Trend) -> None:
    missing = [day.pain is None for day in trend.days]
    assert 7 <= trend.missing_days <= 25
    assert any(missing[at] and missing[at + 1] for at in range(80))
    assert sum(day.sitting is None for day in trend.days) >= 8


def test_sitting_is_longer_on_work_days(trend: Trend) -> None:
    for day in trend.days:
        if day.sitting is not None:
            least, most = (120, 300) if day.day.weekday() >= 5 else (300, 540)
            assert least <= day.sitting <= most


def test_rest_days_have_reasons_and_no_exercises(sample: Diary) -> None:
    entries = entries_of(sample)
    rests = [entry for entry in entries if isinstance(entry, RestDay)]
    assert 2 <= len(rests) <= 3
    assert all(rest.reason for rest in rests)
    exercised = {entry.day for entry in entries if isinstance(entry, ExerciseEntry)}
    assert exercised.isdisjoint(rest.day for rest in rests)


def test_exercises_are_done_partly_done_skipped_with_reasons_and_once_stopped_for_pain(sample: Diary) -> None:
    exercises = [entry for entry in entries_of(sample) if isinstance(entry, ExerciseEntry)]
    outcomes = Counter(entry.outcome for entry in exercises)
    assert set(outcomes) == set(Outcome)
    assert outcomes[Outcome.STOPPED_FOR_PAIN] == 1
    assert outcomes[Outcome.DONE] > len(exercises) / 2
    assert all(entry.reason for entry in exercises if entry.outcome is Outcome.SKIPPED)


def test_what_is_logged_is_what_was_due(sample: Diary, trend: Trend) -> None:
    for day in trend.days:
        assert all(item.due for item in sample.day.view(day.day).items if item.entries)


def test_the_programme_changes_at_the_beginning_of_week_7(sample: Diary, trend: Trend) -> None:
    [(changed, title)] = trend.changes
    assert changed == trend.days[42].day
    assert title.startswith("Desk neck and upper back")
    before, after = sample.day.view(changed - timedelta(days=1)), sample.day.view(changed)
    assert before.assigned is not None
    assert before.assigned.plan.slug == "core-posture-basics"
    assert after.sessions_planned == 10


def test_some_entries_were_made_the_next_morning(sample: Diary) -> None:
    late = [line.entry for line in sample.history.lines() if line.late]
    assert len({entry.day for entry in late}) >= 5
    assert all(entry.entered_at - entry.at < timedelta(hours=12) for entry in late)


def test_today_is_partly_done_and_the_evening_is_still_to_come(sample: Diary) -> None:
    today = sample.day.view()
    assert 2 <= today.finished <= 3
    assert today.finished < len(today.due)
    assert today.pain == ()
    assert today.sitting is None
    assert (today.sessions_done, today.sessions_planned) == (8, 10)


def test_the_last_exercise_can_be_undone(tmp_path: Path) -> None:
    diary = filled(tmp_path)
    finished = diary.day.view().finished
    diary.history.undo()
    assert diary.day.view().finished == finished - 1
    assert diary.history.last_action() is None
    diary.close()


def test_every_day_of_it_can_be_opened(sample: Diary, trend: Trend) -> None:
    for day in trend.days:
        view = sample.day.view(day.day)
        listed = sample.history.lines(day.day, day.day)
        shown = [*view.pain, *view.sessions, *(entry for item in view.items for entry in item.entries)]
        assert {entry.id for entry in shown} <= {line.entry.id for line in listed}
        assert all(line.says for line in listed)


@pytest.mark.parametrize("hour", [0, 3, 4, 5, 7, 9, 12, 23])
def test_nothing_is_entered_later_than_now_at_any_hour(tmp_path: Path, hour: int) -> None:
    now = TUESDAY_EVENING.replace(hour=hour, minute=0)
    diary = filled(tmp_path / "sample", now=now)
    entries, last = entries_of(diary), diary.history.last_action()
    assert all(entry.entered_at <= now and entry.at <= now for entry in entries)
    assert max(entry.day for entry in entries) == diary.current_day()
    assert last is not None
    assert last.at <= now
    diary.close()


@pytest.mark.parametrize("today", [date(2024, 2, 29), date(2026, 11, 22), date(2027, 1, 2)])
def test_it_can_end_on_any_weekday(tmp_path: Path, today: date) -> None:
    diary = filled(tmp_path / "sample", now=datetime(today.year, today.month, today.day, 21, tzinfo=UTC))
    trend = diary.trends.trend()
    assert trend.days[-1].day == today
    assert len(trend.sessions) == 8
    assert 2 <= diary.day.view().finished <= 3
    diary.close()


def test_times_keep_the_offset_of_the_clock(tmp_path: Path) -> None:
    diary = filled(tmp_path / "sample")
    assert {entry.utc_offset for entry in entries_of(diary)} == {9 * 60}
    mornings = [entry for entry in entries_of(diary) if isinstance(entry, ExerciseEntry)]
    assert all(6 <= entry.at.astimezone(JAPAN).hour <= 10 for entry in mornings)
    diary.close()


def test_kinds_and_regions_of_pain_are_not_all_the_same(sample: Diary) -> None:
    readings = [entry for entry in entries_of(sample) if isinstance(entry, PainReading)]
    assert {reading.region for reading in readings} == {"upper-back", "neck"}
    assert len({reading.kind for reading in readings}) == 3
    assert any(isinstance(entry, SittingBout) for entry in entries_of(sample))


def test_the_throwaway_folder_is_named_after_the_demo_and_is_gone_afterwards() -> None:
    with throwaway_demo(DEFAULT_SEED, NOW) as paths:
        assert paths.data.name.startswith(PREFIX)
        diary = Diary.open(paths, clock=NOW)
        assert diary.day.view().patient == "Sample patient"
        diary.entries.log_pain(4)
        diary.close()
    assert not paths.data.exists()


def test_the_throwaway_folder_is_gone_after_an_error_too(clock: HandClock) -> None:
    seen: list[Path] = []

    def fail() -> None:
        with throwaway_demo(3, clock) as paths:
            seen.append(paths.data)
            raise RuntimeError("the interface failed")

    with pytest.raises(RuntimeError):
        fail()
    assert not seen[0].exists()


def test_it_shows_what_is_felt_asked_and_answered_beside_the_days(sample: Diary) -> None:
    course = sample.treatments.course()
    assert [len(one.effects) for one in course.follow_ups] == [1, 2, 0, 1, 0, 1]
    assert all(one.session_day in course.numbers for one in course.follow_ups)
    assert len(course.open_questions) == 2
    assert [len(course.answers(scale)) for scale in ("psfs", "pgic")] == [3, 2]
    assert not course.scale_due("psfs")
    assert all(one.day < course.today for one in (*course.follow_ups, *course.questions, *course.answered))
