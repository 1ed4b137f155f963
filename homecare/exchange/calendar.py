"""The calendar of reminders (iCalendar, RFC 5545): the routine at its times, and the planned treatments.

Calendars are shared with families and colleagues, and lie on servers of others. So an event says "routine"
and its minutes, or "planned session", and nothing of the diary: no pain, no exercise, no place, no note, and
each is marked private. Times float: 07:30 is 07:30 wherever the phone is, so no time zone is written.

The same thing has the same UID each time, so that a calendar which imports the file again changes its events
and does not double them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import islice
from math import lcm
from typing import Any, Final
from uuid import UUID, uuid5

from homecare.core.clock import DAY_TURN
from homecare.core.minutes import minutes_of
from homecare.core.plan import WEEKDAYS, PlannedExercise
from homecare.core.practice import Appointment
from homecare.core.schedule import Assigned, base_on
from homecare.core.sentences import count

WEEK: Final = len(WEEKDAYS)
BYDAY: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
PRODUCT: Final = "-//homecare//reminders//EN"
TOGETHER_MAX_DAYS: Final = 60
"""Days after which all rhythms of a programme begin anew, up to which each day is one event."""


@dataclass(frozen=True, kw_only=True)
class Reminder:
    """One event. It begins on `day` at `at` (None: the whole day) and lasts `minutes` (0: only its start).

    It comes again every `every` days, or, with `weekdays` (0 = Monday), on these every week, up to the day
    `until` (None: no end); an `every` of 0 is once. `rings` has an alarm at its start.
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
) -> tuple[Reminder, ...]:
    """What there is to be reminded of from today on: the routine at each of `times`, and the sessions.

    The routine comes on the days on which something that counts is due in the programme that is followed, or
    that is followed next, as long as it lasts. Breaks from sitting are not in it: the chair reminds of them.
    A time before the `turn` of the day is on the date after it, as the diary has it.
    """
    clocks = sorted(set(times))
    found: list[Reminder] = []
    for current, first, last in islice(_stretches(given, today), 1):
        for shape in _rhythms(current, first, last):
            several = len(clocks) > 1
            found += [_at(shape, clock, current, several=several, turn=turn) for clock in clocks]
    return (*found, *(_session(one) for one in sessions if one.day >= today))


def _stretches(given: Sequence[Assigned], today: date) -> Iterator[tuple[Assigned, date, date | None]]:
    """The programmes followed from today on, each with its first and last day (None: no end)."""
    base = [one for one in given if not one.assignment.flare]
    turns = {one.assignment.start for one in base}
    turns |= {one.assignment.until + timedelta(days=1) for one in base if one.assignment.until is not None}
    firsts = [today, *sorted(day for day in turns if day > today)]
    for first, after in zip(firsts, [*firsts[1:], None], strict=True):
        current = base_on(base, first)
        if current is None or current.finished(first):
            continue
        ends = [] if after is None else [after - timedelta(days=1)]
        if current.plan.until is not None:
            ends.append(current.plan.until)
        if current.plan.weeks is not None:
            ends.append(current.began + timedelta(weeks=current.plan.weeks, days=-1))
        yield current, first, min(ends, default=None)


def _rhythms(current: Assigned, first: date, last: date | None) -> Iterator[Reminder]:
    """The days of a programme as few repeating events, those with the same minutes together.

    Where its exercises come round together only after a long time, each rhythm has events of its own.
    """
    counted = [one for one in current.plan.exercises if one.counts]
    together = lcm(WEEK, *(one.due.every for one in counted))
    groups = [counted]
    if together > TOGETHER_MAX_DAYS:
        rhythms = sorted({one.due.every for one in counted})
        groups = [[one for one in counted if one.due.every == every] for every in rhythms]
    for group in groups:
        yield from _rhythm(group, current, first, last)


def _rhythm(
    counted: Sequence[PlannedExercise], current: Assigned, first: date, last: date | None
) -> Iterator[Reminder]:
    weekly = any(len(one.due.weekdays) < WEEK for one in counted)
    period = lcm(*(one.due.every for one in counted), WEEK if weekly else 1)
    period = WEEK if WEEK % period == 0 else period
    days = [first + timedelta(days=number) for number in range(period)]
    minutes = {day: _minutes(counted, current, day) for day in days if last is None or day <= last}
    due = [day for day in minutes if minutes[day]]
    if period != WEEK:
        for day in due:
            slot = f"{(day - current.began).days % period} of {period}"
            yield Reminder(uid=slot, title="", day=day, minutes=minutes[day], every=period, until=last)
        return
    for length in sorted({minutes[day] for day in due}):
        same = [day for day in due if minutes[day] == length]
        on = tuple(sorted(day.weekday() for day in same))
        yield Reminder(
            uid=WEEKDAYS[on[0]], title="", day=same[0], minutes=length, every=WEEK, weekdays=on, until=last
        )


def _minutes(counted: Iterable[PlannedExercise], current: Assigned, day: date) -> int:
    due = [one for one in counted if one.due.includes(day, current.began)]
    return minutes_of(due, current.plan.pace)


def _at(shape: Reminder, clock: time, current: Assigned, *, several: bool, turn: int) -> Reminder:
    """One rhythm of the routine at one time of day."""
    later = int(clock.hour < turn)
    until = None if shape.until is None else shape.until + timedelta(days=later)
    length = count(shape.minutes, "minute")
    name = f"routine {clock:%H:%M} {shape.uid}"
    return replace(
        shape,
        uid=_uid(current.assignment.patient, name),
        title=f"homecare: routine, {length}{' a day' if several else ''}",
        day=shape.day + timedelta(days=later),
        at=clock,
        weekdays=tuple(sorted((day + later) % WEEK for day in shape.weekdays)),
        until=until,
        rings=True,
    )


def _session(planned: Appointment) -> Reminder:
    """A planned treatment: at its time, or all day where none is said. How long it takes, nobody said."""
    return Reminder(
        uid=_uid(planned.patient, f"session {planned.day}"),
        title="homecare: planned session",
        day=planned.day,
        at=None if planned.time is None else time.fromisoformat(planned.time),
    )


def _uid(patient: UUID, name: str) -> str:
    return f"{uuid5(patient, name)}@homecare"


def calendar_text(events: Iterable[Reminder], now: datetime) -> bytes:
    """The file for any calendar app; `now` is when it was made, in UTC."""
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
    """When an event comes again, as RFC 5545 writes it; None for what comes once."""
    from icalendar import vRecur

    if one.rule is None:
        return None
    written: bytes = vRecur(one.rule).to_ical()  # type: ignore[no-untyped-call]
    return written.decode()
