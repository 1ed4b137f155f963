"""What the player says, in words: nothing of it rests on colour or on sound."""

from collections.abc import Sequence

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
from homecare.core.values.in_words import count

SIDE_WORDS = {Side.NONE: "", Side.LEFT: "left", Side.RIGHT: "right"}
CUE_WORDS = {
    Cue.START: "▶ Go",
    Cue.HALF_WAY: "◐ Half-way",
    Cue.END: "■ Set done",
    Cue.OVER: "■ Exercise done",
}

TIME_LOST = "Not counted. Space to continue."
"""Under PAUSED, where the clock jumped, as when the computer slept: it fits the narrow line of cues."""


def cue_in_words(cue: Cue, lead: Lead) -> str:
    """`▶ Go, left side`: a mark and words of its own for each cue."""
    if cue is Cue.START and lead.side is not Side.NONE and not lead.turn.alternating:
        return f"{CUE_WORDS[cue]}, {SIDE_WORDS[lead.side]} side"
    return CUE_WORDS[cue]


def phase_in_words(lead: Lead) -> str:
    """`GET READY`, `HOLD, left side`, `NOW RIGHT: change sides`, `REST`."""
    side = SIDE_WORDS[lead.side]
    if lead.paused:
        return "PAUSED"
    if lead.phase is Phase.GET_READY:
        return f"GET READY: {side} side" if side and not lead.turn.alternating else "GET READY"
    if lead.phase is Phase.CHANGE:
        return f"NOW {side.upper()}: change sides"
    if lead.phase is Phase.REST:
        return "REST"
    if lead.phase is Phase.OVER:
        return "DONE"
    words = {Kind.HOLD: "HOLD", Kind.STRETCH: "STRETCH", Kind.BREAK: "MOVE", Kind.REPS: ""}[lead.asked.kind]
    if lead.counts_reps:
        words = {Beat.OUT: "MOVE", Beat.HOLD: "HOLD", Beat.BACK: "AND BACK"}[lead.beat[0]]
    return f"{words}: {side} side" if side else words


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
    target = lead.turn.target
    if lead.phase is Phase.OVER:
        return ""
    if lead.phase is not Phase.WORK:
        verb = {Kind.HOLD: "hold for ", Kind.STRETCH: "stretch for ", Kind.BREAK: "move for ", Kind.REPS: ""}
        what = reps_in_words(target) if lead.counts_reps else verb[lead.asked.kind] + seconds_in_words(target)
        return f"then {what}{' each side, in turn' if lead.turn.alternating else ''}"
    if not lead.counts_reps:
        return f"of {seconds_in_words(target)}"
    beat, _, left = lead.beat
    held = f" · hold {-int(-left // 1)} s" if beat is Beat.HOLD else ""
    return f"repetition {min(rep_number(lead), target)} of {target}{held}"


def set_in_words(lead: Lead) -> str:
    """`Set 2 of 3`."""
    return f"Set {lead.turn.number} of {lead.turns[-1].number}"


def next_in_words(lead: Lead, to_come: Sequence[Led]) -> str:
    """What comes after this: `Next: rest 30 s`, `Next: right side`, `Next: Glute bridge`."""
    if lead.phase is not Phase.WORK:
        left = [turn for turn in lead.turns[lead.at + 1 :] if turn.number != lead.turn.number]
        if left:
            return f"After this set: {count(len({turn.number for turn in left}), 'more set')}"
        return f"After this set: {_following(to_come)}"
    if lead.at + 1 == len(lead.turns):
        return f"Next: {_following(to_come)}"
    following = lead.turns[lead.at + 1]
    if following.number == lead.turn.number:
        return f"Next: {SIDE_WORDS[following.side]} side"
    if not lead.pace.rest_s:
        return f"Next: set {following.number}, without a rest"
    return f"Next: rest {seconds_in_words(lead.pace.rest_s)}, then set {following.number}"


def _following(to_come: Sequence[Led]) -> str:
    return to_come[0].name if to_come else "the end"


def stopped_in_words(lead: Lead) -> str:
    """Where somebody stopped: `at 12 s of set 2, left side`, `at repetition 3 of set 1`, `before set 2`."""
    side = f", {SIDE_WORDS[lead.side]} side" if lead.side is not Side.NONE else ""
    if lead.phase is not Phase.WORK:
        return f"before set {lead.turn.number}{side}"
    if lead.counts_reps:
        return (
            f"at repetition {rep_number(lead)} of set {lead.turn.number}{side}, {int(lead.passed)} s into it"
        )
    return f"at {int(lead.passed)} s of set {lead.turn.number}{side}"


def done_in_words(lead: Lead, sets: tuple[SetDone, ...]) -> str:
    """`2 sets, 32 s total`."""
    if not sets:
        return "nothing yet"
    amount = amount_done(lead.asked, sets)
    unit = reps_in_words(amount) if lead.counts_reps else seconds_in_words(amount)
    return f"{sets_in_words(sets)}, {unit} total"


def time_left_in_words(seconds: float) -> str:
    """`12 min left`, `40 s left`: no more exact than a person wants to know."""
    if seconds < 60:
        return f"{-int(-seconds // 5) * 5} s left"
    return f"{round(seconds / 60)} min left"


def nothing_to_lead(view: DayView, *, at_practice: bool = False) -> str:
    """Why a routine has nothing to lead through on this day."""
    if view.rest is not None:
        return "Today is a rest day. Press Enter to do an exercise anyway."
    if view.assigned is None:
        return "No programme is followed. Press 4 to see the programmes."
    if not view.due:
        whose = "The" if at_practice else "Your"
        return f"{whose} programme has nothing for today. Press Enter to do an exercise anyway."
    return "There is nothing left of today's routine."


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
