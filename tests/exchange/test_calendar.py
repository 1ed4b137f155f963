"""The calendar of reminders: read back by the library, its days expanded by hand, nothing private in it."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from homecare.core.programme.plan import DueDays, Plan, PlannedExercise
from homecare.core.records.practice import Appointment
from homecare.core.records.records import Assignment
from homecare.core.routine.duration import minutes_of
from homecare.core.routine.schedule import Assigned, base_on, due_on
from homecare.core.values.dose import Dose, Kind, Prescription, Sides
from homecare.exchange.calendar import BYDAY, Reminder, calendar_text, followed_by, reminders, rule_text
from tests.depth import examples

PATIENT = UUID(int=7)
TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 11, tzinfo=UTC)
MORNING = time(7, 30)
HORIZON = 130
"""Days that are looked at, today the first."""


def exercise(key: str, due: DueDays, *, sets: int = 3, kind: Kind = Kind.HOLD) -> PlannedExercise:
    dose = Dose(sets=sets, reps=None, hold_s=60, rest_s=0)
    asked = Prescription(level=1, kind=kind, dose=dose, sides=Sides.NONE)
    return PlannedExercise(key=key, name=f"Secret {key}", level_name="", prescription=asked, due=due)


def assigned(
    *exercises: PlannedExercise,
    start: date = date(2026, 11, 16),
    weeks: int | None = None,
    last: date | None = None,
    until: date | None = None,
    flare: bool = False,
    entered: int = 1,
) -> Assigned:
    plan = Plan(slug="p", version=1, title="Secret", author="S", weeks=weeks, until=last, exercises=exercises)
    given = Assignment(
        id=uuid4(), patient=PATIENT, digest="d", start=start, until=until, assigned_by=None,
        planned_sessions=None, entered_at=datetime(2026, 11, entered, tzinfo=UTC), flare=flare,
    )  # fmt: skip
    return Assigned(assignment=given, plan=plan)


def events(content: bytes) -> list[Any]:
    # Any: the library types a property as one of thirty kinds.
    return list(Calendar.from_ical(content).walk("VEVENT"))


def days_of(event: Any) -> set[date]:
    """The days of an event up to the horizon, by its own RRULE, expanded by hand."""
    start = event["dtstart"].dt
    first = start.date() if isinstance(start, datetime) else start
    if "rrule" not in event:
        return {first}
    rule = event["rrule"]
    until = rule.get("until", [None])[0]
    weekdays = [BYDAY.index(str(one)) for one in rule.get("byday", [])]
    step = rule.get("interval", [1])[0]
    found = set()
    for number in range(HORIZON):
        day = first + timedelta(days=number)
        if until is not None and datetime.combine(day, start.time()) > until:
            break
        if rule["freq"][0] == "DAILY" and number % step == 0:
            found.add(day)
        if rule["freq"][0] == "WEEKLY" and day.weekday() in weekdays:
            assert step == 1
            found.add(day)
    return {day for day in found if day < TODAY + timedelta(days=HORIZON)}


def minutes_by_day(content: bytes) -> dict[date, list[int]]:
    found: dict[date, list[int]] = {}
    for event in events(content):
        for day in days_of(event):
            found.setdefault(day, []).append(int(event["duration"].dt.total_seconds() / 60))
    return found


def wanted(given: Sequence[Assigned]) -> dict[date, list[int]]:
    """The same from the schedule itself."""
    found = {}
    for number in range(HORIZON):
        day = TODAY + timedelta(days=number)
        current = base_on(given, day)
        minutes = 0 if current is None else minutes_of(due_on(current, day), current.plan.pace)
        if minutes:
            found[day] = [minutes]
    return found


def text_of(given: Iterable[Assigned], times: Iterable[time] = (MORNING,), turn: int = 4) -> bytes:
    return calendar_text(reminders([*given], [], times, TODAY, turn), NOW)


DAILY, MWF = DueDays(), DueDays(weekdays=(0, 2, 4))


@pytest.mark.parametrize(
    "given",
    [
        [assigned(exercise("a", DAILY))],
        [assigned(exercise("a", DAILY), exercise("b", MWF))],
        [assigned(exercise("a", MWF), weeks=6)],
        [assigned(exercise("a", DAILY), last=date(2026, 12, 3))],
        [assigned(exercise("a", DueDays(every=2)))],
        [assigned(exercise("a", DueDays(every=3)), exercise("b", MWF), until=date(2026, 12, 31))],
        [assigned(exercise("a", DueDays(every=2)), exercise("b", DAILY), weeks=3)],
        [assigned(exercise("a", DueDays(every=7)))],
        [assigned(exercise("a", DAILY), exercise("break", DAILY, kind=Kind.BREAK, sets=9))],
        [assigned(exercise("a", MWF), last=TODAY)],
        [assigned(exercise("a", DAILY), start=date(2026, 12, 1))],
    ],
)
def test_the_routine_comes_on_the_days_on_which_something_is_due_with_their_minutes(
    given: list[Assigned],
) -> None:
    assert minutes_by_day(text_of(given)) == wanted(given)


@settings(max_examples=examples(60), deadline=None)
@given(
    dues=st.lists(
        st.one_of(
            st.integers(1, 6).map(lambda every: DueDays(every=every)),
            st.sets(st.integers(0, 6), min_size=1).map(lambda on: DueDays(weekdays=tuple(sorted(on)))),
        ),
        min_size=1,
        max_size=3,
    ),
    ago=st.integers(0, 40),
    weeks=st.none() | st.integers(1, 12),
)
def test_so_it_is_for_any_programme(dues: list[DueDays], ago: int, weeks: int | None) -> None:
    ones = [exercise(str(number), due, sets=number + 1) for number, due in enumerate(dues)]
    given = [assigned(*ones, start=TODAY - timedelta(days=ago), weeks=weeks)]
    shown = minutes_by_day(text_of(given))
    assert set(shown) == set(wanted(given))
    if all(len(minutes) == 1 for minutes in shown.values()):
        assert shown == wanted(given)


def test_rhythms_that_hardly_ever_meet_have_events_of_their_own_on_the_right_days() -> None:
    ones = [exercise("a", DueDays(every=59)), exercise("b", DueDays(every=60)), exercise("c", MWF)]
    content = text_of([assigned(*ones)])
    assert len(events(content)) == 3
    assert set(minutes_by_day(content)) == set(wanted([assigned(*ones)]))


def test_one_series_where_every_day_is_alike_and_two_where_some_are_longer() -> None:
    (one,) = events(text_of([assigned(exercise("a", DAILY))]))
    assert one["rrule"].to_ical() == b"FREQ=DAILY"
    short, long = events(text_of([assigned(exercise("a", DAILY), exercise("b", MWF))]))
    assert short["rrule"].to_ical() == b"FREQ=WEEKLY;BYDAY=TU,TH,SA,SU"
    assert long["rrule"].to_ical() == b"FREQ=WEEKLY;BYDAY=MO,WE,FR"


def test_a_flare_plan_and_the_programme_after_the_next_change_are_left_out() -> None:
    now = assigned(exercise("a", DAILY))
    later = assigned(exercise("b", MWF), start=date(2026, 12, 7), entered=2)
    flare = assigned(exercise("f", DAILY, sets=20), flare=True, entered=3)
    content = text_of([now, later, flare])
    assert max(minutes_by_day(content)) == date(2026, 12, 6)
    assert minutes_by_day(content) == {
        day: minutes for day, minutes in wanted([now]).items() if day < date(2026, 12, 7)
    }


def test_nothing_comes_of_a_programme_that_is_over_or_has_only_breaks() -> None:
    over = assigned(exercise("a", DAILY), weeks=1)
    assert reminders([over], [], [MORNING], TODAY) == ()
    breaks = assigned(exercise("b", DAILY, kind=Kind.BREAK))
    assert reminders([breaks], [], [MORNING], TODAY) == ()
    assert reminders([], [], [MORNING], TODAY) == ()


def test_times_float_and_ring_at_their_start() -> None:
    (event,) = events(text_of([assigned(exercise("a", DAILY), weeks=3)]))
    assert event["dtstart"].dt == datetime.combine(TODAY, MORNING)
    assert event["rrule"]["until"] == [datetime.combine(date(2026, 12, 6), MORNING)]
    (alarm,) = event.walk("VALARM")
    assert (alarm["action"], alarm["trigger"].dt) == ("DISPLAY", timedelta())
    minutes = minutes_of([exercise("a", DAILY)])
    assert str(event["summary"]) == f"homecare: routine, {minutes} minutes"
    assert event["duration"].dt == timedelta(minutes=minutes)


def test_each_time_of_the_day_has_its_own_and_one_before_the_turn_is_on_the_date_after() -> None:
    given = [assigned(exercise("a", MWF))]
    early, late = reminders(given, [], [time(19), time(1, 0)], TODAY)
    assert early.at == time(1, 0)
    assert early.weekdays == (1, 3, 5)
    assert early.day == date(2026, 11, 26)  # the night after Wednesday
    assert (late.at, late.weekdays, late.day) == (time(19), (0, 2, 4), date(2026, 11, 25))
    assert "a day" in late.title
    assert reminders(given, [], [time(1, 0)], TODAY, turn=0)[0].weekdays == (0, 2, 4)


def test_the_same_file_again_has_the_same_ids_whatever_became_of_doses_and_days() -> None:
    def ids(given: list[Assigned], today: date = TODAY) -> list[str]:
        return [one.uid for one in reminders(given, [], [MORNING], today)]

    before = ids([assigned(exercise("a", DAILY))])
    assert ids([assigned(exercise("a", DAILY, sets=5), start=date(2026, 11, 24))]) == before
    assert ids([assigned(exercise("a", DAILY))], date(2026, 12, 11)) == before
    assert before[0] in ids([assigned(exercise("a", DAILY), exercise("b", MWF))])
    several = ids([assigned(exercise("a", DueDays(every=2)), exercise("b", MWF))])
    assert len(set(several)) == len(several)


def test_an_id_is_of_a_place_so_another_time_and_other_days_take_the_place_of_the_old() -> None:
    def ids(given: list[Assigned], times: Iterable[time] = (MORNING,), today: date = TODAY) -> list[str]:
        return [one.uid for one in reminders(given, [], times, today)]

    before = [assigned(exercise("a", MWF))]
    assert ids(before, [time(8, 30)]) == ids(before)
    assert ids([assigned(exercise("a", DueDays(weekdays=(1, 3))))]) == ids(before)
    two = [assigned(exercise("a", DAILY), exercise("b", MWF))]
    assert ids(two, [time(8), time(20)]) == ids(two, [time(7), time(19)])
    round_of_six = [assigned(exercise("a", DueDays(every=2)), exercise("b", DueDays(every=3), sets=9))]
    later = ids(round_of_six, today=TODAY + timedelta(days=1))
    assert sorted(later) == sorted(ids(round_of_six))
    monday = date(2026, 11, 30)
    ending = [assigned(exercise("a", DAILY), exercise("b", MWF), last=monday)]
    assert ids(ending, today=monday) == ids(ending)[1:]  # only a long day is left


@pytest.mark.parametrize(
    "dues",
    [
        [DueDays(weekdays=(0,)), DueDays(every=7), DueDays(every=9)],
        [DueDays(every=2), DueDays(every=7), DueDays(every=5)],
        [DueDays(every=59), DueDays(every=60), DueDays(every=61), MWF, DAILY],
    ],
)
def test_no_two_events_share_an_id_and_equal_rhythms_are_one(dues: list[DueDays]) -> None:
    ones = [exercise(str(number), due) for number, due in enumerate(dues)]
    found = reminders([assigned(*ones)], [], [MORNING, time(19)], date(2026, 11, 16))
    assert len({one.uid for one in found}) == len(found)
    weekly = [(rule_text(one), one.at) for one in found if one.weekdays]
    assert len(set(weekly)) == len(weekly)


def test_the_programme_that_follows_is_named_with_the_last_day_of_this_one() -> None:
    now = assigned(exercise("a", DAILY))
    later = assigned(exercise("b", MWF), start=date(2026, 12, 7), entered=2)
    assert followed_by([now, later], TODAY) == (date(2026, 12, 6), "Secret")
    assert followed_by([now], TODAY) is None
    assert followed_by([assigned(exercise("a", DAILY), weeks=3)], TODAY) is None
    assert followed_by([], TODAY) is None


def test_a_programme_that_was_replaced_ends_nothing_where_its_own_end_comes() -> None:
    old = assigned(exercise("a", DAILY), start=date(2026, 11, 1), until=date(2026, 12, 20))
    now = assigned(exercise("b", DAILY), start=date(2026, 11, 10), entered=2)
    (event,) = events(text_of([old, now]))
    assert "until" not in event["rrule"]
    assert followed_by([old, now], TODAY) is None


def session(day: date, at: str | None = None) -> Appointment:
    return Appointment(id=uuid4(), patient=PATIENT, day=day, time=at, note="about my secret", entered_at=NOW)


def test_planned_sessions_are_at_their_time_or_all_day_and_keep_their_id() -> None:
    planned = [session(date(2026, 11, 20)), session(date(2026, 11, 26), "15:30"), session(date(2026, 12, 3))]
    timed, whole = events(calendar_text(reminders([], planned, [], TODAY), NOW))
    assert timed["dtstart"].dt == datetime.combine(date(2026, 11, 26), time(15, 30))
    assert whole["dtstart"].dt == date(2026, 12, 3)
    assert "duration" not in timed
    assert not timed.walk("VALARM")
    moved = reminders([], [session(date(2026, 11, 26), "16:00")], [], TODAY)
    assert moved[0].uid == str(timed["uid"])


def test_a_session_that_was_withdrawn_is_cancelled_under_the_id_it_had() -> None:
    planned = [session(date(2026, 12, 1), "15:30")]
    (before,) = reminders([], planned, [], TODAY)
    (after,) = events(calendar_text(reminders([], [], [], TODAY, withdrawn=planned), NOW))
    assert (str(after["uid"]), str(after["status"])) == (before.uid, "CANCELLED")
    assert str(after["summary"]) == "homecare: session cancelled"
    assert reminders([], [], [], date(2026, 12, 2), withdrawn=planned) == ()
    assert "status" not in events(calendar_text([before], NOW))[0]


def test_nothing_of_the_diary_is_in_it_but_two_words_and_the_minutes() -> None:
    content = calendar_text(
        reminders([assigned(exercise("plank", DAILY))], [session(TODAY)], [MORNING], TODAY), NOW
    ).decode()
    assert "ecret" not in content
    assert "plank" not in content
    assert str(PATIENT) not in content
    titles = {str(one["summary"]).replace("\\", "") for one in events(content.encode())}
    assert {title.split(",")[0] for title in titles} == {"homecare: routine", "homecare: planned session"}
    assert content.count("CLASS:PRIVATE") == 2


def test_lines_end_and_are_folded_as_the_standard_wants() -> None:
    long = Reminder(uid="x@homecare", title="a; b, c\\ " + "é" * 90, day=TODAY)
    content = calendar_text([long], NOW)
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert content.count(b"\n") == content.count(b"\r\n")
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert str(events(content)[0]["summary"]) == long.title
    assert rule_text(long) is None
