"""The calendar of reminders (iCalendar, RFC 5545): the routine at its times, and the planned treatments.

Calendars are shared with families and colleagues, and lie on servers of others. So an event says "routine"
and its minutes, or "planned session", and nothing of the diary: no pain, no exercise, no place, no note, and
each is marked private. Times float: 07:30 is 07:30 wherever the phone is, so no time zone is written.

What is in the same place has the same UID each time: the routine's first time of day, the treatment of a day.
So an app that imports the file again can change what it has. But a file takes nothing away that is in it no
more; and a treatment that was moved is another record, which does not say of which day it was: that day is
written as cancelled. What an app makes of it is its own affair.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from math import lcm
from typing import Any, Final
from uuid import UUID, uuid5

from homecare.core.programme.plan import DAY_WORDS, PlannedExercise
from homecare.core.records.practice import Appointment
from homecare.core.routine.duration import minutes_of
from homecare.core.routine.schedule import Assigned, base_on
from homecare.core.values.days import DAY_TURN
from homecare.errors import InputError
from homecare.exchange import wording

WEEK: Final = len(DAY_WORDS)
BYDAY: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
PRODUCT: Final = "-//homecare//reminders//EN"
INSTALL: Final = wording.INSTALL_IT.format(command="pip install 'homecare[calendar]'")
TOGETHER_MAX_DAYS: Final = 60
"""Days after which all rhythms of a programme begin anew, up to which each day is one event."""


@dataclass(frozen=True, kw_only=True)
class Reminder:
    """One event. It begins on `day` at `at` (None: the whole day) and lasts `minutes` (0: only its start).

    It comes again every `every` days, or, with `weekdays` (0 = Monday), on these every week, up to the day
    `until` (None: no end); an `every` of 0 is once. `rings` has an alarm at its start. What is
    `cancelled` was planned and is not any more.
    """

    uid: str
    title: str
    day: date
    at: time | None = None
    minutes: int = 0
    every: int = 0
    weekdays: tuple[int, ...] = ()
    until: date | None = None
    rings: bool = False
    cancelled: bool = False

    @property
    def rule(self) -> dict[str, Any] | None:
        """The parts of its RRULE; None for what comes once."""
        if not self.every:
            return None
        rule: dict[str, Any] = {"FREQ": "DAILY", "INTERVAL": self.every}
        if len(self.weekdays) == WEEK:
            rule = {"FREQ": "DAILY"}
        elif self.weekdays:
            rule = {"FREQ": "WEEKLY", "BYDAY": [BYDAY[number] for number in self.weekdays]}
        if self.until is not None:  # of the same kind as the start, as RFC 5545 wants it
            rule["UNTIL"] = datetime.combine(self.until, self.at or time(), tzinfo=None)
        return rule


def reminders(
    given: Sequence[Assigned],
    sessions: Iterable[Appointment],
    times: Iterable[time],
    today: date,
    turn: int = DAY_TURN,
    *,
    withdrawn: Iterable[Appointment] = (),
) -> tuple[Reminder, ...]:
    """What there is to be reminded of from today on: the routine at each of `times`, and the sessions.

    The routine comes on the days on which something that counts is due in the programme that is followed, or
    that is followed next, as long as it lasts. Breaks from sitting are not in it: the chair reminds of them.
    A time before the `turn` of the day is on the date after it, as the diary has it. `withdrawn` are sessions
    that were planned and are not any more: a calendar may hold them.
    """
    clocks = sorted(set(times))
    found: list[Reminder] = []
    for current, first, last in _stretches(given, today)[:1]:
        for shape in _rhythms(current, first, last):
            found += [_at(shape, clocks, place, current, turn) for place in range(len(clocks))]
    found += [_session(one) for one in sessions if one.day >= today]
    return (*found, *(_session(one, cancelled=True) for one in withdrawn if one.day >= today))


def followed_by(given: Sequence[Assigned], today: date) -> tuple[date, str] | None:
    """Up to which day the routine is in the calendar, and the title of the programme that follows then.

    None where no other one follows. It is left out because it takes the place of the first, UIDs and all.
    """
    match _stretches(given, today):
        case [(_, _, date() as last), (following, _, _), *_]:
            return last, following.plan.title
    return None


def _stretches(given: Sequence[Assigned], today: date) -> list[tuple[Assigned, date, date | None]]:
    """The programmes followed from today on, each with its first and last day (None: no end)."""
    base = [one for one in given if not one.assignment.flare]
    turns = {one.assignment.start for one in base}
    turns |= {one.assignment.until + timedelta(days=1) for one in base if one.assignment.until is not None}
    firsts = [today, *(day for day in sorted(turns) if day > today and _changes_on(base, day))]
    found = []
    for first, after in zip(firsts, [*firsts[1:], None], strict=True):
        current = base_on(base, first)
        if current is None or current.finished(first):
            continue
        ends = [] if after is None else [after - timedelta(days=1)]
        if current.plan.until is not None:
            ends.append(current.plan.until)
        if current.plan.weeks is not None:
            ends.append(current.began + timedelta(weeks=current.plan.weeks, days=-1))
        found.append((current, first, min(ends, default=None)))
    return found


def _changes_on(base: Sequence[Assigned], day: date) -> bool:
    """Whether another programme is followed from a day on; one that was replaced may end meanwhile."""
    before, after = base_on(base, day - timedelta(days=1)), base_on(base, day)
    return (before and before.assignment.id) != (after and after.assignment.id)


def _rhythms(current: Assigned, first: date, last: date | None) -> Iterator[Reminder]:
    """The days of a programme as few repeating events, those with the same minutes together.

    Where its exercises come round together only after a long time, each rhythm has events of its own.
    """
    counted = [one for one in current.plan.exercises if one.counts]
    together = lcm(WEEK, *(one.due.every for one in counted))
    groups: dict[int, list[PlannedExercise]] = {}
    for one in counted:
        weekly = WEEK % one.due.every == 0  # a seventh day is a weekday
        own = WEEK if weekly else one.due.every
        groups.setdefault(own if together > TOGETHER_MAX_DAYS else 0, []).append(one)
    for place, rhythm in enumerate(sorted(groups)):
        for shape in _rhythm(groups[rhythm], current, first, last):
            yield replace(shape, uid=f"{place}.{shape.uid}")


def _rhythm(
    counted: Sequence[PlannedExercise], current: Assigned, first: date, last: date | None
) -> Iterator[Reminder]:
    """The events of exercises that come round together; `uid` is the place of each among them.

    Of a week it is the place by minutes; else the day of the round, however much of it is still to come.
    """
    weekly = any(len(one.due.weekdays) < WEEK for one in counted)
    period = lcm(*(one.due.every for one in counted), WEEK if weekly else 1)
    period = WEEK if WEEK % period == 0 else period
    days = [first + timedelta(days=number) for number in range(period)]
    minutes = {day: _minutes(counted, current, day) for day in days}
    due = [day for day in days if minutes[day] and (last is None or day <= last)]
    if period != WEEK:
        for day in due:
            slot = str((day - current.began).days % period)
            yield Reminder(uid=slot, title="", day=day, minutes=minutes[day], every=period, until=last)
        return
    for place, length in enumerate(sorted({*minutes.values()} - {0})):
        same = [day for day in due if minutes[day] == length]
        if same:
            on = tuple(sorted(day.weekday() for day in same))
            yield Reminder(
                uid=str(place), title="", day=same[0], minutes=length, every=WEEK, weekdays=on, until=last
            )


def _minutes(counted: Iterable[PlannedExercise], current: Assigned, day: date) -> int:
    due = [one for one in counted if one.due.includes(day, current.began)]
    return minutes_of(due, current.plan.pace)


def _at(shape: Reminder, clocks: Sequence[time], place: int, current: Assigned, turn: int) -> Reminder:
    """One rhythm of the routine at one of the times of day."""
    clock, several = clocks[place], len(clocks) > 1
    later = int(clock.hour < turn)
    until = None if shape.until is None else shape.until + timedelta(days=later)
    name = f"routine {place} {shape.uid}"
    return replace(
        shape,
        uid=_uid(current.assignment.patient, name),
        title=(wording.ROUTINE_A_DAY if several else wording.ROUTINE).of(shape.minutes),
        day=shape.day + timedelta(days=later),
        at=clock,
        weekdays=tuple(sorted((day + later) % WEEK for day in shape.weekdays)),
        until=until,
        rings=True,
    )


def _session(planned: Appointment, *, cancelled: bool = False) -> Reminder:
    """A treatment: at its time, or all day where none is said. How long it takes, nobody said."""
    return Reminder(
        uid=_uid(planned.patient, f"session {planned.day}"),
        title=wording.SESSION_CANCELLED if cancelled else wording.PLANNED_SESSION,
        day=planned.day,
        at=None if planned.time is None else time.fromisoformat(planned.time),
        cancelled=cancelled,
    )


def _uid(patient: UUID, name: str) -> str:
    return f"{uuid5(patient, name)}@homecare"


@contextmanager
def _library_at_hand() -> Iterator[None]:
    try:
        yield
    except ImportError as error:
        raise InputError(wording.CALENDARS_ARE_NOT_INSTALLED, INSTALL) from error


def calendar_text(events: Iterable[Reminder], now: datetime) -> bytes:
    """The file for any calendar app; `now` is when it was made, in UTC.

    Raises:
        InputError: if the extra `calendar` is not installed.
    """
    with _library_at_hand():
        from icalendar import Alarm, Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", "homecare")
    for one in events:
        event = Event()
        event.add("uid", one.uid)
        event.add("dtstamp", now)
        event.add("last-modified", now)
        event.add("summary", one.title)
        event.add("class", "PRIVATE")
        if one.cancelled:
            event.add("status", "CANCELLED")
        if one.at is None:
            event.add("dtstart", one.day)
            event.add("transp", "TRANSPARENT")  # a whole day is not taken up by it
        else:
            event.add("dtstart", datetime.combine(one.day, one.at))
        if one.minutes:
            event.add("duration", timedelta(minutes=one.minutes))
        if one.rule is not None:
            event.add("rrule", one.rule)
        if one.rings:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", one.title)
            alarm.add("trigger", timedelta())
            event.add_component(alarm)
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def rule_text(one: Reminder) -> str | None:
    """When an event comes again, as RFC 5545 writes it; None for what comes once.

    Raises:
        InputError: if the extra `calendar` is not installed.
    """
    with _library_at_hand():
        from icalendar import vRecur

    if one.rule is None:
        return None
    written: bytes = vRecur(one.rule).to_ical()  # type: ignore[no-untyped-call]
    return written.decode()
