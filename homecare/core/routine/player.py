"""Leading through one exercise: get ready, work, change sides, rest, set after set. Pure: time is handed in.

A `Lead` is a frozen picture of where somebody is; every method gives the next picture. What it counts as done
is what was held or moved while the clock ran: never the prescription, never time that passed unseen.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, Self

from homecare.core.programme.plan import PacePlan
from homecare.core.values import limits
from homecare.core.values.dose import Kind, Prescription, SetDone, Side, Sides

LONGEST_TICK_S: Final = 2.0
"""Seconds between two looks at the clock that are still believed. After a longer gap (a suspended laptop, a
blocked terminal) nobody knows what was held, so nothing of it counts and the lead pauses."""
TARGET_STEP_S: Final = 5
"""Seconds that one key press adds to or takes from a hold; of reps it is one."""
RESTART_S: Final = 2.0
"""Within so many seconds of work, going back means the set before and not this one again."""


class Phase(StrEnum):
    """What a person does now."""

    GET_READY = "get_ready"
    WORK = "work"
    CHANGE = "change"
    """from one side to the other"""
    REST = "rest"
    OVER = "over"


class Beat(StrEnum):
    """The part of a repetition, or of a hold, that is going on."""

    OUT = "out"
    """from the starting position to the held one"""
    HOLD = "hold"
    BACK = "back"


class Cue(StrEnum):
    """What is announced, in text and where there is sound by the bell."""

    START = "start"
    HALF_WAY = "half_way"
    END = "end"
    """of one set"""
    OVER = "over"
    """of the exercise"""


@dataclass(frozen=True, kw_only=True)
class Pace:
    """The times of a lead in seconds: getting ready, rest between sets, one repetition's movement."""

    get_ready_s: int = limits.GET_READY_S
    rest_s: int = limits.REST_S
    rep_s: int = limits.REP_S

    def of(self, asked: Prescription, plan: PacePlan | None = None) -> Self:
        """The pace of a prescription: the exercise's own times, else the programme's, else this one's."""
        plan = plan or PacePlan()
        return replace(
            self,
            get_ready_s=_first(plan.get_ready_s, self.get_ready_s),
            rest_s=_first(asked.dose.rest_s, plan.rest_s, self.rest_s),
            rep_s=_first(asked.dose.rep_s, plan.rep_s, self.rep_s),
        )


def _first(*seconds: int | None) -> int:
    return next(one for one in seconds if one is not None)


@dataclass(frozen=True, kw_only=True)
class Turn:
    """Work without a rest in it: a set on one side, or a set that goes left and right in turn.

    `number` is the set's, from 1; `target` is in seconds, or in repetitions on each side.
    """

    number: int
    target: int
    side: Side = Side.NONE
    alternating: bool = False


def turns_of(asked: Prescription) -> tuple[Turn, ...]:
    """The turns of one occasion, in order: left before right, each set on both sides before the next."""
    numbers = range(1, asked.dose.sets + 1)
    if asked.sides is Sides.ALTERNATE and asked.kind is Kind.REPS:
        return tuple(Turn(number=number, target=asked.per_set, alternating=True) for number in numbers)
    return tuple(
        Turn(number=number, target=asked.per_set, side=side) for number in numbers for side in asked.set_sides
    )


def _take(sets: list[SetDone], side: Side) -> list[SetDone]:
    """Take the first set of a side from a list, if there is one; what names no side fits every side."""
    for one in sets:
        if one.side is side or Side.NONE in (one.side, side):
            sets.remove(one)
            return [one]
    return []


@dataclass(frozen=True, kw_only=True)
class Lead:
    """Where somebody is in an exercise: `passed` seconds into a phase; `done` holds the sets of each turn.

    `lost` says that it paused by itself, because time had passed that nobody can vouch for.
    """

    asked: Prescription
    pace: Pace
    turns: tuple[Turn, ...]
    at: int = 0
    phase: Phase = Phase.GET_READY
    passed: float = 0.0
    paused: bool = False
    lost: bool = False
    done: tuple[tuple[SetDone, ...], ...] = ()

    @classmethod
    def begin(cls, asked: Prescription, pace: Pace, done: Sequence[SetDone] = ()) -> Self:
        """The start of an exercise; `done` are sets that were done before, so that it goes on.

        Each of them is a turn of its own side; the turns that are missing come then, in order.
        """
        left = list(done)
        finished: list[tuple[Turn, tuple[SetDone, ...]]] = []
        missing = []
        for turn in turns_of(asked):
            sides = (Side.LEFT, Side.RIGHT) if turn.alternating else (turn.side,)
            sets = tuple(one for side in sides for one in _take(left, side))
            if sets:
                finished.append((turn, sets))
            else:
                missing.append(turn)
        if left and finished:  # more than was asked for
            turn, sets = finished.pop()
            finished.append((turn, (*sets, *left)))
        return cls(
            asked=asked,
            pace=pace,
            turns=(*(turn for turn, _ in finished), *missing),
            at=len(finished) if missing else len(finished) - 1,
            phase=Phase.GET_READY if missing else Phase.OVER,
            done=tuple(sets for _, sets in finished),
        )

    # What is going on

    @property
    def turn(self) -> Turn:
        """The turn that is under way, or comes next while getting ready or resting."""
        return self.turns[self.at]

    @property
    def counts_reps(self) -> bool:
        """Whether repetitions are counted, not seconds."""
        return self.asked.kind is Kind.REPS

    @property
    def hold_s(self) -> int:
        """Seconds each repetition is held; 0 where it is not."""
        return (self.asked.dose.hold_s or 0) if self.counts_reps else 0

    @property
    def rep_length(self) -> int:
        """Seconds of one repetition with its hold."""
        return self.pace.rep_s + self.hold_s

    @property
    def length(self) -> float:
        """Seconds of the phase."""
        if self.phase in (Phase.GET_READY, Phase.CHANGE):
            return self.pace.get_ready_s
        if self.phase is Phase.REST:
            return self.pace.rest_s
        return self._work_length(self.turn) if self.phase is Phase.WORK else 0

    def _work_length(self, turn: Turn) -> int:
        if not self.counts_reps:
            return turn.target
        return turn.target * (2 if turn.alternating else 1) * self.rep_length

    @property
    def left(self) -> float:
        """Seconds left of the phase."""
        return max(0.0, self.length - self.passed)

    @property
    def reps(self) -> int:
        """Repetitions finished in this turn, both sides together."""
        working = self.phase is Phase.WORK and self.counts_reps
        return int(self.passed / self.rep_length) if working else 0

    @property
    def side(self) -> Side:
        """The side that works, or works next."""
        if not self.turn.alternating:
            return self.turn.side
        return Side.RIGHT if self.reps % 2 else Side.LEFT

    @property
    def beat(self) -> tuple[Beat, float, float]:
        """The part of the movement, how far it has come (0–1), and the seconds left of it."""
        if not self.counts_reps:
            return Beat.HOLD, 1.0, self.left
        way = self.pace.rep_s / 2
        within = self.passed - self.reps * self.rep_length
        if within < way:
            return Beat.OUT, within / way, way - within
        if within < way + self.hold_s:
            return Beat.HOLD, 1.0, way + self.hold_s - within
        return Beat.BACK, min(1.0, (within - way - self.hold_s) / way), self.rep_length - within

    @property
    def sets(self) -> tuple[SetDone, ...]:
        """What has been done in turns that are over."""
        return tuple(one for turn in self.done for one in turn)

    @property
    def sets_with_this(self) -> tuple[SetDone, ...]:
        """The same, with what has been done of the turn under way."""
        return (*self.sets, *self._done_so_far())

    def _done_so_far(self) -> tuple[SetDone, ...]:
        if self.phase is not Phase.WORK:
            return ()
        if not self.counts_reps:
            seconds = int(self.passed)
            return (SetDone(side=self.turn.side, held_s=seconds),) if seconds else ()
        return self._reps_done(self.reps)

    def _reps_done(self, reps: int) -> tuple[SetDone, ...]:
        held = self.asked.dose.hold_s
        shares = [(self.turn.side, reps)]
        if self.turn.alternating:
            shares = [(Side.LEFT, reps - reps // 2), (Side.RIGHT, reps // 2)]
        return tuple(SetDone(side=side, reps=many, held_s=held) for side, many in shares if many)

    @property
    def seconds_left(self) -> float:
        """Seconds to the end of the exercise, if all goes as planned."""
        if self.phase is Phase.OVER:
            return 0.0
        seconds = self.left
        if self.phase is not Phase.WORK:
            seconds += self._work_length(self.turn)
        for before, turn in zip(self.turns[self.at :], self.turns[self.at + 1 :], strict=False):
            seconds += self._between(before, turn) + self._work_length(turn)
        return seconds

    def _between(self, before: Turn, turn: Turn) -> int:
        return self.pace.get_ready_s if before.number == turn.number else self.pace.rest_s

    # Time passes

    def after(self, seconds: float) -> Self:
        """The picture after so many seconds of the monotonic clock since the last one.

        More than `LONGEST_TICK_S` at once is not believed: nothing counts, and the lead pauses.
        """
        if self.paused or self.phase is Phase.OVER or seconds <= 0:
            return self
        if seconds > LONGEST_TICK_S:
            return replace(self, paused=True, lost=True)
        return replace(self, passed=self.passed + seconds)._flow()

    def _flow(self) -> Self:
        """Go on into the phases whose time has come; a rest of no seconds is over at once."""
        lead = self
        while lead.phase is not Phase.OVER and lead.passed >= lead.length:
            over = lead.passed - lead.length
            lead = replace(lead._phase_over(), passed=over)
        return lead

    def _phase_over(self) -> Self:
        if self.phase is not Phase.WORK:
            return replace(self, phase=Phase.WORK, passed=0.0)
        if self.counts_reps:
            return self._turn_over(self._reps_done(self.turn.target * (2 if self.turn.alternating else 1)))
        return self._turn_over((SetDone(side=self.turn.side, held_s=self.turn.target),))

    def _turn_over(self, sets: tuple[SetDone, ...]) -> Self:
        done = (*self.done, sets)
        if self.at + 1 == len(self.turns):
            return replace(self, phase=Phase.OVER, passed=0.0, done=done)
        following = self.turns[self.at + 1]
        phase = Phase.CHANGE if following.number == self.turn.number else Phase.REST
        return replace(self, at=self.at + 1, phase=phase, passed=0.0, done=done)

    # What a person does

    def pause(self) -> Self:
        """Pause the timer, or start it again."""
        if self.phase is Phase.OVER:
            return self
        return replace(self, paused=not self.paused, lost=False)

    def skip_on(self) -> Self:
        """On to what comes next: from waiting to work, from work to the rest, with what was done kept."""
        if self.phase is Phase.OVER:
            return self
        running = replace(self, paused=False, lost=False)
        if self.phase is not Phase.WORK:
            return replace(running, phase=Phase.WORK, passed=0.0)
        return running._turn_over(self._done_so_far())._flow()

    def back(self) -> Self:
        """This set once more; right at its start, or while resting, the set before once more.

        What had been done of a set that is done again no longer counts.
        """
        if self.phase is Phase.OVER:
            return self
        again = self.phase is Phase.WORK and self.passed > RESTART_S
        at = self.at if again else max(0, self.at - 1)
        return replace(
            self, at=at, done=self.done[:at], phase=Phase.GET_READY, passed=0.0, paused=False, lost=False
        )

    def change_target(self, steps: int) -> Self:
        """Ask more (or less, below 0) of this set: a repetition a step, or five seconds.

        Never less than has been done of it already, never more than a diary takes.
        """
        if self.phase is Phase.OVER:
            return self
        most = limits.REPS_MAX if self.counts_reps else limits.HOLD_S_MAX
        least = max(1, self._least())
        wanted = self.turn.target + steps * (1 if self.counts_reps else TARGET_STEP_S)
        turn = replace(self.turn, target=min(most, max(least, wanted)))
        return replace(self, turns=(*self.turns[: self.at], turn, *self.turns[self.at + 1 :]))

    def _least(self) -> int:
        """The smallest target not behind what has been done: the repetition under way is still to come."""
        if self.phase is not Phase.WORK:
            return 1
        if not self.counts_reps:
            return int(self.passed) + 1
        return self.reps // 2 + 1 if self.turn.alternating else self.reps + 1

    def end(self) -> Self:
        """Over before its time, with what has been done of the turn under way."""
        if self.phase is Phase.OVER:
            return self
        so_far = self._done_so_far()
        return replace(self, phase=Phase.OVER, passed=0.0, done=(*self.done, so_far) if so_far else self.done)


def cues(before: Lead, after: Lead) -> tuple[Cue, ...]:
    """What is to be announced between two pictures of the same lead, in order."""
    heard = []
    ended = before.phase is Phase.WORK and len(after.done) > len(before.done)
    if ended and after.done[-1]:  # a set that was passed over is none
        heard.append(Cue.OVER if after.phase is Phase.OVER else Cue.END)
    working = after.phase is Phase.WORK
    if working and (before.phase is not Phase.WORK or ended):
        heard.append(Cue.START)
    half = after.length / 2
    same = working and before.phase is Phase.WORK and not ended and before.at == after.at
    if same and before.passed < half <= after.passed:
        heard.append(Cue.HALF_WAY)
    return tuple(heard)
