"""What the player says, in words: nothing of it rests on colour or on sound."""

from collections.abc import Sequence
from typing import Final

from homecare.core.day.player_session import Led
from homecare.core.day.view import DayView
from homecare.core.routine.player import Beat, Cue, Lead, Phase
from homecare.core.values.dose import (
    Kind,
    SetDone,
    Side,
    amount_done,
    reps_in_words,
    seconds_in_words,
    sets_in_words,
)
from homecare.language import Counted, _

CUE_WORDS: Final = {
    Cue.START: _("▶ Go"),
    Cue.HALF_WAY: _("◐ Half-way"),
    Cue.END: _("■ Set done"),
    Cue.OVER: _("■ Exercise done"),
}
START_ON_SIDE: Final = {Side.LEFT: _("▶ Go, left side"), Side.RIGHT: _("▶ Go, right side")}

GET_READY: Final = {
    Side.NONE: _("GET READY"),
    Side.LEFT: _("GET READY: left side"),
    Side.RIGHT: _("GET READY: right side"),
}
CHANGE: Final = {Side.LEFT: _("NOW LEFT: change sides"), Side.RIGHT: _("NOW RIGHT: change sides")}
KIND_PHASES: Final = {
    Kind.HOLD: _("HOLD"), Kind.STRETCH: _("STRETCH"), Kind.BREAK: _("MOVE"),
}  # fmt: skip
BEAT_PHASES: Final = {Beat.OUT: _("MOVE"), Beat.HOLD: _("HOLD"), Beat.BACK: _("AND BACK")}
PHASE_ON_SIDE: Final = {
    Side.NONE: "{phase}",
    Side.LEFT: _("{phase}: left side"),
    Side.RIGHT: _("{phase}: right side"),
}

THEN: Final = {
    Kind.HOLD: _("then hold for {time}"),
    Kind.STRETCH: _("then stretch for {time}"),
    Kind.BREAK: _("then move for {time}"),
}
THEN_REPS: Final = Counted("then {amount} rep", "then {amount} reps")
THEN_REPS_IN_TURN: Final = Counted(
    "then {amount} rep each side, in turn", "then {amount} reps each side, in turn"
)

NEXT_SIDE: Final = {Side.LEFT: _("Next: left side"), Side.RIGHT: _("Next: right side")}
MORE_SETS: Final = Counted("After this set: {amount} more set", "After this set: {amount} more sets")

STOPPED_BEFORE: Final = {
    Side.NONE: _("before set {set}"),
    Side.LEFT: _("before set {set}, left side"),
    Side.RIGHT: _("before set {set}, right side"),
}
STOPPED_AT_REP: Final = {
    Side.NONE: _("at repetition {rep} of set {set}, {seconds} s into it"),
    Side.LEFT: _("at repetition {rep} of set {set}, left side, {seconds} s into it"),
    Side.RIGHT: _("at repetition {rep} of set {set}, right side, {seconds} s into it"),
}
STOPPED_AT_SECOND: Final = {
    Side.NONE: _("at {seconds} s of set {set}"),
    Side.LEFT: _("at {seconds} s of set {set}, left side"),
    Side.RIGHT: _("at {seconds} s of set {set}, right side"),
}

TIME_LOST: Final = _("Not counted. Space to continue.")
"""Under PAUSED, where the clock jumped, as when the computer slept: it fits the narrow line of cues."""


def cue_in_words(cue: Cue, lead: Lead) -> str:
    """`▶ Go, left side`: a mark and words of its own for each cue."""
    if cue is Cue.START and lead.side is not Side.NONE and not lead.turn.alternating:
        return START_ON_SIDE[lead.side]
    return CUE_WORDS[cue]


def phase_in_words(lead: Lead) -> str:
    """`GET READY`, `HOLD, left side`, `NOW RIGHT: change sides`, `REST`."""
    if lead.paused:
        return _("PAUSED")
    if lead.phase is Phase.GET_READY:
        return GET_READY[Side.NONE if lead.turn.alternating else lead.side]
    if lead.phase is Phase.CHANGE:
        return CHANGE[lead.side]
    if lead.phase is Phase.REST:
        return _("REST")
    if lead.phase is Phase.OVER:
        return _("DONE")
    phase = BEAT_PHASES[lead.beat[0]] if lead.counts_reps else KIND_PHASES[lead.asked.kind]
    return PHASE_ON_SIDE[lead.side].format(phase=phase)


def big_number(lead: Lead) -> str:
    """What stands in large digits: the seconds left, or which repetition it is."""
    if lead.phase is Phase.WORK and lead.counts_reps:
        return str(rep_number(lead))
    seconds = max(0, -int(-lead.left // 1))  # rounded up: 0 is over
    minutes, rest = divmod(seconds, 60)
    return f"{minutes}:{rest:02}" if minutes else str(rest)


def rep_number(lead: Lead) -> int:
    """The repetition under way, from 1; of its side where sides go in turn."""
    return (lead.reps // 2 if lead.turn.alternating else lead.reps) + 1


def detail_in_words(lead: Lead) -> str:
    """Under the digits: `seconds left`, `repetition 3 of 8 · hold 2 s`."""
    if lead.phase is Phase.OVER:
        return ""
    if lead.phase is not Phase.WORK:
        return _then_in_words(lead)
    target = lead.turn.target
    if not lead.counts_reps:
        return _("of {time}").format(time=seconds_in_words(target))
    beat, _length, left = lead.beat
    rep = _("repetition {rep} of {target}").format(rep=min(rep_number(lead), target), target=target)
    if beat is not Beat.HOLD:
        return rep
    return f"{rep} · {_('hold {seconds} s').format(seconds=-int(-left // 1))}"


def _then_in_words(lead: Lead) -> str:
    target = lead.turn.target
    if lead.turn.alternating:  # only repetitions go in turn
        return THEN_REPS_IN_TURN.of(target)
    if lead.counts_reps:
        return THEN_REPS.of(target)
    return THEN[lead.asked.kind].format(time=seconds_in_words(target))


def set_in_words(lead: Lead) -> str:
    """`Set 2 of 3`."""
    return _("Set {number} of {sets}").format(number=lead.turn.number, sets=lead.turns[-1].number)


def next_in_words(lead: Lead, to_come: Sequence[Led]) -> str:
    """What comes after this: `Next: rest 30 s`, `Next: right side`, `Next: Glute bridge`."""
    if lead.phase is not Phase.WORK:
        return _after_this_set(lead, to_come)
    if lead.at + 1 == len(lead.turns):
        return _("Next: {exercise}").format(exercise=to_come[0].name) if to_come else _("Next: the end")
    following = lead.turns[lead.at + 1]
    if following.number == lead.turn.number:
        return NEXT_SIDE[following.side]
    if not lead.pace.rest_s:
        return _("Next: set {set}, without a rest").format(set=following.number)
    rest = seconds_in_words(lead.pace.rest_s)
    return _("Next: rest {time}, then set {set}").format(time=rest, set=following.number)


def _after_this_set(lead: Lead, to_come: Sequence[Led]) -> str:
    left = {turn.number for turn in lead.turns[lead.at + 1 :]} - {lead.turn.number}
    if left:
        return MORE_SETS.of(len(left))
    if not to_come:
        return _("After this set: the end")
    return _("After this set: {exercise}").format(exercise=to_come[0].name)


def stopped_in_words(lead: Lead) -> str:
    """Where somebody stopped: `at 12 s of set 2, left side`, `at repetition 3 of set 1`, `before set 2`."""
    number, seconds = lead.turn.number, int(lead.passed)
    if lead.phase is not Phase.WORK:
        return STOPPED_BEFORE[lead.side].format(set=number)
    if lead.counts_reps:
        return STOPPED_AT_REP[lead.side].format(rep=rep_number(lead), set=number, seconds=seconds)
    return STOPPED_AT_SECOND[lead.side].format(seconds=seconds, set=number)


def done_in_words(lead: Lead, sets: tuple[SetDone, ...]) -> str:
    """`2 sets, 32 s total`."""
    if not sets:
        return _("nothing yet")
    amount = amount_done(lead.asked, sets)
    unit = reps_in_words(amount) if lead.counts_reps else seconds_in_words(amount)
    return _("{sets}, {amount} total").format(sets=sets_in_words(sets), amount=unit)


def time_left_in_words(seconds: float) -> str:
    """`12 min left`, `40 s left`: no more exact than a person wants to know."""
    if seconds < 60:
        return _("{seconds} s left").format(seconds=-int(-seconds // 5) * 5)
    return _("{minutes} min left").format(minutes=round(seconds / 60))


def nothing_to_lead(view: DayView, *, at_practice: bool = False) -> str:
    """Why a routine has nothing to lead through on this day."""
    if view.rest is not None:
        return _("Today is a rest day. Press Enter to do an exercise anyway.")
    if view.assigned is None:
        return _("There is no programme today. Press 4 to see the programmes.")
    if not view.due and at_practice:
        return _("The programme has nothing for today. Press Enter to do an exercise anyway.")
    if not view.due:
        return _("Your programme has nothing for today. Press Enter to do an exercise anyway.")
    return _("There is nothing left in today's routine.")


def steps_now(led: Led, lead: Lead) -> tuple[str, ...]:
    """The steps that are wanted now, where there is no room for all: how to get there, or how to do it."""
    steps = led.steps
    wanted: tuple[str, ...] = (steps.setup, steps.move, led.say)
    if lead.phase is Phase.WORK:
        wanted = (steps.move, led.say, steps.breathe, steps.feel)
    return tuple(step for step in wanted if step)


def steps_in_all(led: Led) -> tuple[str, ...]:
    """All steps, in order, what is said of the level last."""
    return (*led.steps.lines(), led.say) if led.say else led.steps.lines()
