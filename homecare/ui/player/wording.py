"""The words of the player: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

from homecare.language import Counted, _

KEYS: Final = {
    "level.take": (_("Continue"), _("Continue without a level")),
    "level.go_on": (_("Continue"), _("Nothing hurts: back to the exercise")),
    "level.none": (_("No level"), _("Continue without a level")),
    "level.wait": (_("Wait"), _("Wait here")),
    "keep.yes": (_("Save"), _("Save what you did, and leave")),
    "keep.no": (_("Do not save"), _("Leave without saving")),
    "keep.go_on": (_("Continue"), _("Back to the exercise")),
    "said.close": (_("Close"), _("End here")),
    "said.next": (_("Next"), _("Continue with the next exercise")),
    "player.pause": (_("Pause"), _("Pause the timer, or start it again")),
    "player.stop": (_("It hurts"), _("Stop because it hurts, and say how strong the pain is")),
    "player.next": (_("Next"), _("Next; what you did counts")),
    "player.leave": (_("End"), _("Leave the player")),
    "player.skip": (_("Skip"), _("Skip this exercise, with a reason")),
    "player.back": (_("Back"), _("This set again, or the one before")),
    "player.more": (_("More"), _("Raise the target of this set: 5 s, or one repetition")),
    "player.less": (_("Less"), _("Lower the target of this set: 5 s, or one repetition")),
    "player.safety": (_("Help"), _("When to get help: the safety page")),
    "player.keys": (_("Keys"), _("Every key")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

EXERCISE: Final = _("Exercise")
WHAT_WAS_DONE: Final = _("What was done")
LEAVE: Final = _("Leave: {exercise}")
PEAK_PAIN: Final = _("{exercise}: peak pain {level}")
STOPPED: Final = _("Stopped: {exercise}")
STOP_IT_HURTS: Final = _("Stop, it hurts")

# Lines of a screen

DIGIT_OR_ENTER_CONTINUES: Final = _("Press a digit (t for 10). Enter continues without a level.")
DIGIT_OR_ENTER_STOPS: Final = _("Press a digit (t for 10). Enter stops without a level.")
CONTINUES_IN: Final = _("Continues in {seconds} s. Space to pause.")
WAITING_FOR_YOU: Final = _("Waiting for you.")
NEXT: Final = _("Next: {exercise}\n{step}")
PLACE: Final = _("{number} of {exercises}")
EXERCISE_PLACE: Final = _("exercise {number} of {exercises}")
DEMO: Final = _("DEMO")
PAIN: Final = _("pain {level}")
STOPPED_WHERE: Final = _("stopped {where}")
SETS_DONE: Final = Counted("{done} of {amount} set done", "{done} of {amount} sets done")
SETS_DONE_ON_EACH_SIDE: Final = Counted(
    "{done} of {amount} set done on each side", "{done} of {amount} sets done on each side"
)
SETS_BY_SIDE: Final = _("{done} of {sets} done")
WITH_ASIDE: Final = _("{exercise} ({aside})")
"""What was done in a break, and what went otherwise than planned."""

# Buttons

NOTHING_HURTS: Final = _("Continue: nothing hurts (Esc)")
KEEP: Final = _("Save (y)")
DO_NOT_SAVE: Final = _("Do not save (n)")
CONTINUE: Final = _("Continue (Esc)")
ONCE_MORE: Final = _("Once more")
CONTINUE_BUTTON: Final = _("Continue")
LEAVE_IT: Final = _("Leave it")
CLOSE: Final = _("Close")
NEXT_EXERCISE: Final = _("Next exercise")
END_HERE: Final = _("End here")
BY_ENTER: Final = _("{answer} (Enter)")
BY_N: Final = _("{answer} (n)")

# Questions

ASK_TO_CONTINUE: Final = _("Continue?")
HOW_STRONG: Final = _("How strong is the pain?")
HOW_STRONG_AT_PEAK: Final = _("{exercise}: {done}.\nHow strong was the pain at its peak?")
DONE_SO_FAR: Final = _("Done so far: {done}.\nSave it?")
DO_IT_AGAIN: Final = _("{exercise} is logged as {outcome} on this day. Do it again?")
CONTINUE_IT: Final = _("You did not finish a routine: {exercise}, {sets}.\nContinue it?")
CONTINUE_IT_AND_MORE: Final = Counted(
    "You did not finish a routine: {exercise}, {sets}, and {amount} more exercise to come.\nContinue it?",
    "You did not finish a routine: {exercise}, {sets}, and {amount} more exercises to come.\nContinue it?",
)

# Titles of what is said in passing

SAVED: Final = _("Saved")
