"""What is due on a day: the assignment in force, and the exercises its plan asks for on that day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from homecare.core.plan import Plan, PlannedExercise
from homecare.core.records import Assignment


@dataclass(frozen=True, kw_only=True)
class Assigned:
    """A plan as it was given to a patient: from which day, until which, and by whom."""

    assignment: Assignment
    plan: Plan

    def covers(self, day: date) -> bool:
        """Whether the assignment holds on a day (the plan's own weeks may have run out all the same)."""
        until = self.assignment.until
        return self.assignment.start <= day and (until is None or day <= until)

    def week(self, day: date) -> int:
        """The week of the plan on a day, 1 for the first."""
        return self.plan.week(day, self.assignment.start)

    def finished(self, day: date) -> bool:
        """Whether the plan's own weeks, or its last day, are over."""
        return not self.plan.runs_on(day, self.assignment.start)


def in_force(assigned: Iterable[Assigned], day: date) -> Assigned | None:
    """The programme followed on a day: of those that cover it the latest to start, then the latest given."""
    covering = [one for one in assigned if one.covers(day)]
    return max(covering, key=lambda one: (one.assignment.start, one.assignment.entered_at), default=None)


def due_on(assigned: Assigned, day: date) -> tuple[PlannedExercise, ...]:
    """The exercises due on a day, in the file's order; none once the plan's weeks are over."""
    if not assigned.covers(day) or assigned.finished(day):
        return ()
    start = assigned.assignment.start
    return tuple(planned for planned in assigned.plan.exercises if planned.due.includes(day, start))


def counted_on(assigned: Sequence[Assigned], day: date) -> tuple[str, ...]:
    """Keys of the exercises that count for adherence on a day: what is due, less breaks."""
    current = in_force(assigned, day)
    if current is None:
        return ()
    return tuple(one.key for one in due_on(current, day) if one.counts)


def changes(assigned: Sequence[Assigned], first: date, last: date) -> tuple[tuple[date, str], ...]:
    """The days of a span on which the programme in force became another one, with its title and version."""
    found = []
    for start in sorted({one.assignment.start for one in assigned if first < one.assignment.start <= last}):
        current = in_force(assigned, start)
        if current is not None and current.assignment.start == start:
            found.append((start, f"{current.plan.title}, version {current.plan.version}"))
    return tuple(found)
