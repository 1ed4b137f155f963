"""What a person looks at: one day of the diary, and a line of its history. Built by Diary."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from homecare.core.programme.plan import PlannedExercise
from homecare.core.records.entry import Entry
from homecare.core.records.records import (
    ExerciseEntry,
    Outcome,
    PainKind,
    PainReading,
    RestDay,
    SittingBout,
    TreatmentSession,
)
from homecare.core.routine.adherence import ExerciseMark, exercise_day, routine_day
from homecare.core.routine.schedule import Assigned
from homecare.core.sitting.sitting import BreakTally, DaySitting

if TYPE_CHECKING:
    from homecare.core.history.versions import Version


@dataclass(frozen=True, kw_only=True)
class DayItem:
    """One exercise of a day: what is planned, whether it is due, and the entries made for it."""

    planned: PlannedExercise
    due: bool
    entries: tuple[ExerciseEntry, ...] = ()

    @property
    def marks(self) -> tuple[ExerciseMark, ...]:
        """The entries as adherence counts them."""
        return tuple(
            ExerciseMark(entry.day, entry.exercise, entry.outcome, entry.amount, entry.prescription.amount)
            for entry in self.entries
        )

    @property
    def outcome(self) -> Outcome | None:
        """How it went; None while nothing is logged."""
        return exercise_day(self.marks).outcome if self.entries else None

    @property
    def credit(self) -> float | None:
        """Credit 0–1; None while nothing is logged."""
        return exercise_day(self.marks).credit if self.entries else None

    @property
    def reasons(self) -> list[str]:
        """The reasons given for how it went, not those of entries that went otherwise."""
        return [one.reason for one in self.entries if one.reason and one.outcome is self.outcome]

    @property
    def more_asked(self) -> bool:
        """Whether another occasion is still asked for (twice a day, and logged once)."""
        return len(self.entries) < self.planned.prescription.times_per_day

    @property
    def sets_done(self) -> int:
        """Sets logged, each side counted."""
        return sum(len(entry.sets) for entry in self.entries)


@dataclass(frozen=True, kw_only=True)
class DayView:
    """One day of the diary. `late` says that it is an earlier day: what is logged now is marked as late.

    `sitting` is what was sat, with the minutes so far of a bout that is open; `bouts` are those with a start,
    the open one among them; `longest_min` is the longest, in minutes. `sessions_done` counts the sessions up
    to this day; `sessions_planned` is the newest word on how many are planned. `flare` is the flare plan at
    hand, switched on or not; while it is on, `assigned` is that plan and says since when in its `spell`.
    """

    day: date
    late: bool
    patient: str
    assigned: Assigned | None
    flare: Assigned | None = None
    items: tuple[DayItem, ...]
    pain: tuple[PainReading, ...]
    sitting: DaySitting | None
    bouts: tuple[SittingBout, ...] = ()
    longest_min: int = 0
    breaks: BreakTally = field(default_factory=BreakTally)
    rest: RestDay | None
    sessions: tuple[TreatmentSession, ...]
    sessions_done: int
    sessions_planned: int | None
    region: str
    """The region that is logged and charted unless another is named."""
    regions: tuple[str, ...]
    """The regions this diary knows."""
    at_practice: bool = False
    """Whether a practitioner reads it, and not the patient."""

    @property
    def adherence(self) -> float | None:
        """Σ credit ÷ Σ prescribed of this day, 0–1; while the day still runs, of what is logged.

        None where nothing is prescribed, as on a flare day.
        """
        if self.on_flare:
            return None
        counted = [item.planned.key for item in self.items if item.due and item.planned.counts]
        logged = {item.planned.key: exercise_day(item.marks) for item in self.items if item.entries}
        return routine_day(counted, logged, rest=self.rest is not None, open_day=not self.late).adherence

    @property
    def on_flare(self) -> bool:
        """Whether the flare plan is switched on: such a day is neutral to adherence."""
        return self.assigned is not None and self.assigned.spell is not None

    @property
    def readings(self) -> Mapping[tuple[str, PainKind], PainReading]:
        """The reading that stands for each region and kind: the last one entered."""
        return {(reading.region, reading.kind): reading for reading in self.pain}

    @property
    def due(self) -> tuple[DayItem, ...]:
        """The exercises due on this day."""
        return tuple(item for item in self.items if item.due)

    @property
    def finished(self) -> int:
        """How many of the due exercises are done in full."""
        return sum(item.outcome is Outcome.DONE for item in self.due)

    @property
    def week(self) -> int | None:
        """The week of the programme, 1 for the first; None without a programme."""
        return None if self.assigned is None else self.assigned.week(self.day)


@dataclass(frozen=True, kw_only=True)
class HistoryLine:
    """One entry as history shows it: its kind's word, what it says, and whether it was entered late.

    `versions` is what it was before each change, the newest first and the entry itself among them; empty
    where that was not asked for.
    """

    type: str
    entry: Entry
    says: str
    late: bool
    replaced: bool = False
    """Whether a later statement about its day counts in its place."""
    also: str = ""
    """That the other side entered the same session, as `also_in_words` says it; empty otherwise."""
    versions: "tuple[Version, ...]" = ()

    @property
    def earlier(self) -> "tuple[Version, ...]":
        """The versions but the newest, which is the entry itself."""
        newest = next((one for one in self.versions if one.entry.id == self.entry.id), None)
        return tuple(one for one in self.versions if one is not newest)

    @property
    def gone(self) -> "Version | None":
        """How and when it ceased to stand; None where it stands, or its versions were not asked for."""
        newest = next((one for one in self.versions if one.entry.id == self.entry.id), None)
        return newest if newest is not None and newest.until is not None else None
