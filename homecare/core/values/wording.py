"""The words of the values: what a refusal says, and how regions and kinds of pain are called."""

from collections.abc import Mapping
from typing import Final

from homecare.language import Counted, _

# acupoints

AN_ACUPOINT: Final = _("An acupoint")
IS_NOT_ONE_ACUPOINT: Final = _("“{text}” is not a single acupoint.")
AFTER_THE_CODE_WRITE_LEFT: Final = _(
    "After the code, write {left}, {right}, {both} or {midline}; put a comma between points."
).format(left="left", right="right", both="both", midline="midline")
THERE_IS_NO_POINT: Final = Counted(
    "There is no point {code}: {channel} has {amount} point.",
    "There is no point {code}: {channel} has {amount} points.",
)
WRITE_A_POINT_OF_THE_CHANNEL: Final = _("Write a point from {first} to {last}.")
CHANNELS_ARE: Final = _("The channels are {channels}.")
THERE_IS_NO_CHANNEL: Final = _("There is no channel {letters}.")
DID_YOU_MEAN_THE_POINT: Final = _("Did you mean {code}?")
IS_ON_THE_MIDLINE: Final = _("{code} is on the midline, so it has no side “{side}”.")
WRITE_THE_CODE_ALONE: Final = _("Write {code}.")
IS_NOT_ON_THE_MIDLINE: Final = _("{code} is not on the midline: there is one on each side.")
WRITE_LEFT_RIGHT_OR_BOTH: Final = _("Write {left}, {right} or {both}.")

# dose

HOLD_SECONDS: Final = _("Hold (seconds)")
REST_SECONDS: Final = _("Rest (seconds)")
ONE_REPETITION_SECONDS: Final = _("One repetition (seconds)")
DOSE_NEEDS_REPS_OR_HOLD: Final = _("A dose needs reps or hold_s.")
FOR_EXAMPLE_REPS_OR_HOLD: Final = _("For example: reps = 8, or hold_s = 20")
TIMES_PER_DAY: Final = _("Times per day")
EXERCISE_COUNTED_IN_REPS_NEEDS: Final = _("An exercise counted in reps needs reps.")
FOR_EXAMPLE_REPS: Final = _("For example: reps = 8")
NEEDS_HOLD_S: Final = {
    "hold": _("A hold needs hold_s, in seconds."),
    "stretch": _("A stretch needs hold_s, in seconds."),
    "break": _("A break needs hold_s, in seconds."),
}
FOR_EXAMPLE_HOLD_S: Final = _("For example: hold_s = 20")
SET_NEEDS_THE_REPS: Final = _("A set needs the reps or the seconds that were done.")
SETS: Final = _("Sets")
REPS: Final = _("Reps")
LEVEL: Final = _("Level")
REPS_DONE: Final = Counted("{amount} rep", "{amount} reps")
SETS_DONE: Final = Counted("{amount} set", "{amount} sets")
SETS_ON_EACH_SIDE: Final = Counted("{amount} set on each side", "{amount} sets on each side")
SETS_LEFT: Final = Counted("{amount} set left", "{amount} sets left")
SETS_RIGHT: Final = Counted("{amount} set right", "{amount} sets right")
SETS_LEFT_AND_RIGHT: Final = Counted("{amount} set left, {right} right", "{amount} sets left, {right} right")
SECONDS: Final = _("{seconds} s")
MINUTES: Final = _("{minutes} min")
MINUTES_AND_SECONDS: Final = _("{minutes} min {seconds} s")
TWICE_A_DAY: Final = _("{dose}, twice a day")
TIMES_A_DAY: Final = Counted("{dose}, {amount} time a day", "{dose}, {amount} times a day")

# limits

MUST_BE_A_WHOLE_NUMBER: Final = _("{what} must be a whole number from {low} to {high}, not {value}.")
MUST_BE_A_WHOLE_NUMBER_NOT_A_TEXT: Final = _(
    "{what} must be a whole number from {low} to {high}, not “{value}”."
)
MUST_BE_ONE_OF: Final = _("{what} must be one of {accepted}, not “{value}”.")
IS_EMPTY: Final = _("{what} is empty.")
WRITE_AT_LEAST_ONE_LETTER: Final = _("Write at least one letter.")
HAS_TOO_MANY_CHARACTERS: Final = Counted(
    "{what} has {amount} character; it can have at most {longest}.",
    "{what} has {amount} characters; it can have at most {longest}.",
)
CONTAINS_A_CONTROL_CHARACTER: Final = _("{what} contains a control character.")
WRITE_PLAIN_TEXT: Final = _("Write plain text.")
PAIN: Final = _("Pain")

# moments

CLOCK_OF_THIS_MACHINE_SHOWS: Final = _("This computer's clock shows {today}.")
SET_IT_RIGHT_THEN_TRY: Final = _("Correct the clock, then try again.")
DAY_IS_IN_THE_FUTURE: Final = _("{day} is in the future.")
TODAY_IS: Final = _("Today is {today}; log it then.")
DAY_IS_TOO_LONG_AGO: Final = _("{day} is too long ago.")
DIARY_GOES_BACK: Final = _("The earliest day is {first_day}.")

# pain_kind

IS_NOT_A_KIND: Final = _("“{text}” is not a kind of pain reading.")
WRITE_A_KIND: Final = _("Write {kinds}.")

# parsing

NUMBER_OF_PLANNED_SESSIONS: Final = _("The number of planned sessions")
WRITE_A_DURATION: Final = _("Write hours and minutes, for example 6h30m, from 0m to 24h.")
IS_NOT_A_SITTING_TIME: Final = _("“{text}” is not a sitting time.")
IS_LONGER_THAN_A_DAY: Final = _("“{text}” is longer than a day.")
COULD_BE_HOURS_OR_MINUTES: Final = _("“{number}” could be hours or minutes.")
WRITE_H_OR_M: Final = _("Write {number}h or {number}m.")
HAS_NO_UNIT: Final = _("“{number}” has no h or m after it.")
WRITE_M_FOR_MINUTES: Final = _("Write {number}m for minutes.")
HAS_NO_UNIT_AND_IS_LONGER_THAN_A_DAY: Final = _(
    "“{number}” has no h or m after it, and is longer than a day."
)
IS_NOT_A_DAY: Final = _("“{text}” is not a day.")
WRITE_A_DATE_LIKE: Final = _(
    "Write a date like 2026-11-24, or {today}, {yesterday}, {tomorrow}, -3d or +7d."
).format(today="today", yesterday="yesterday", tomorrow="tomorrow")
DID_YOU_MEAN: Final = _("Did you mean {shown}?")
THERE_ARE_NONE_YET: Final = _("There are none yet.")
SOME_ARE: Final = _("Some are {shown}.")
KNOWN: Final = _("Known: {names}.")
AND_MORE: Final = Counted("There is {amount:,} more.", "There are {amount:,} more.")
AND_MORE_IN: Final = Counted("There is {amount:,} more: {listing}", "There are {amount:,} more: {listing}")
THERE_IS_NO_EXERCISE: Final = _("There is no exercise “{word}”.")
THERE_IS_NO_REGION: Final = _("There is no region “{word}”.")
THERE_IS_NO_ACTION: Final = _("There is no action “{word}”.")
IS_NOT_THE_ID: Final = _("“{text}” is not the id of an entry.")
SEE_THE_IDS_WITH_HOMECARE: Final = _("See the ids with: homecare history")

# passphrase

FORGOTTEN_PASSPHRASE_CANNOT_BE_RECOVERED: Final = _(
    "A forgotten passphrase cannot be recovered: without it, you cannot open the diary or its copies. "
    "Write it down and keep it in another place."
)
PASSPHRASE_IS_TOO_SHORT: Final = Counted(
    "The passphrase is too short: it needs at least {amount} character.",
    "The passphrase is too short: it needs at least {amount} characters.",
)
USE_A_FEW_WORDS: Final = _("Use a few words that only you would put together.")
PASSPHRASE_IS_ONE_LINE: Final = Counted(
    "A passphrase must be one line of at most {amount} visible character.",
    "A passphrase must be one line of at most {amount} visible characters.",
)
CHOOSE_ANOTHER_ONE: Final = _("Choose another one.")

# regions

REGION_IS_EMPTY: Final = _("The region is empty.")
WRITE_A_REGION: Final = _("Write one of {regions}.")

# times

WRITE_A_TIME: Final = _("Write hours and minutes, for example 13:05.")
IS_NOT_A_TIME: Final = _("“{text}” is not a time of day.")
TIME_DID_NOT_EXIST: Final = _("{time} on {day} did not exist: the clocks skipped it when they went forward.")
WRITE_A_TIME_THAT_WAS: Final = _("Write a time that the clock showed.")
DAY_AND_TIME: Final = _("{day}, {time}")
DAY_IS_TOO_FAR_AWAY: Final = _("{day} is too far in the past or the future.")

# Regions of the body, by their keys

REGION_NAMES: Final[Mapping[str, str]] = {
    "neck": _("neck"),
    "upper-back": _("upper back"),
    "between-shoulder-blades": _("between shoulder blades"),
    "left-shoulder": _("left shoulder"),
    "right-shoulder": _("right shoulder"),
    "head": _("head"),
    "lower-back": _("lower back"),
    "arm-hand": _("arm/hand"),
}
"""Within a line: `pain 4, upper back`."""

REGION_TITLES: Final[Mapping[str, str]] = {
    "neck": _("Neck"),
    "upper-back": _("Upper back"),
    "between-shoulder-blades": _("Between shoulder blades"),
    "left-shoulder": _("Left shoulder"),
    "right-shoulder": _("Right shoulder"),
    "head": _("Head"),
    "lower-back": _("Lower back"),
    "arm-hand": _("Arm/hand"),
}
"""Alone, as a title or a label."""

YOUR_REGIONS: Final[Mapping[str, str]] = {
    "neck": _("your neck"),
    "upper-back": _("your upper back"),
    "between-shoulder-blades": _("between your shoulder blades"),
    "left-shoulder": _("your left shoulder"),
    "right-shoulder": _("your right shoulder"),
    "head": _("your head"),
    "lower-back": _("your lower back"),
    "arm-hand": _("your arm or hand"),
}
"""As they are said to the person, beside a question: `Right now, your neck`."""

THE_REGIONS: Final[Mapping[str, str]] = {
    "neck": _("the neck"),
    "upper-back": _("the upper back"),
    "between-shoulder-blades": _("between the shoulder blades"),
    "left-shoulder": _("the left shoulder"),
    "right-shoulder": _("the right shoulder"),
    "head": _("the head"),
    "lower-back": _("the lower back"),
    "arm-hand": _("the arm or hand"),
}
"""The same about anybody."""

REGION_TOOLTIPS: Final[Mapping[str, str]] = {
    "neck": _("The neck"),
    "upper-back": _("The upper back"),
    "between-shoulder-blades": _("Between the shoulder blades"),
    "left-shoulder": _("The left shoulder"),
    "right-shoulder": _("The right shoulder"),
    "head": _("The head"),
    "lower-back": _("The lower back"),
    "arm-hand": _("The arm or hand"),
}
"""The same alone, as what a key of the body map says."""

FOLLOWS: Final[Mapping[str, str]] = {
    "neck": _("Progress now shows pain in your neck."),
    "upper-back": _("Progress now shows pain in your upper back."),
    "between-shoulder-blades": _("Progress now shows pain between your shoulder blades."),
    "left-shoulder": _("Progress now shows pain in your left shoulder."),
    "right-shoulder": _("Progress now shows pain in your right shoulder."),
    "head": _("Progress now shows pain in your head."),
    "lower-back": _("Progress now shows pain in your lower back."),
    "arm-hand": _("Progress now shows pain in your arm or hand."),
}
FOLLOWS_OTHER: Final = _("Progress now shows pain in the region “{region}”.")
"""Of a region that a programme adds, whose grammar is not known."""

SHOWN_INSTEAD: Final = _("No readings for {usual}, so this shows {region}, which has the most.")
REGION_OF_PROGRAMME: Final = _(
    "Its pain region is {region}: homecare asks about it and shows it, unless you choose another."
)

# Kinds of pain readings

AVERAGE_24H: Final = _("on average over the last 24 hours")
WORST_24H: Final = _("at its worst in the last 24 hours")
NOW: Final = _("right now")

AVERAGE_24H_TITLE: Final = _("24-hour average")
WORST_24H_TITLE: Final = _("24-hour worst")
