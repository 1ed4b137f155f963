"""The words of the player: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "level.take": ("Continue", "Continue without a level"),
    "level.go_on": ("Continue", "Nothing hurts: back to the exercise"),
    "level.none": ("No level", "Continue without a level"),
    "level.wait": ("Wait", "Wait here"),
    "keep.yes": ("Keep", "Save what you did, and leave"),
    "keep.no": ("Do not keep", "Leave, and save nothing"),
    "keep.go_on": ("Continue", "Back to the exercise"),
    "said.close": ("Close", "End here"),
    "said.next": ("Next", "Continue with the next exercise"),
    "player.pause": ("Pause", "Pause the timer, or start it again"),
    "player.stop": ("It hurts", "Stop, it hurts: ends the exercise and asks for the level"),
    "player.next": ("Next", "Next; what you did counts"),
    "player.leave": ("End", "Leave the player"),
    "player.skip": ("Skip", "Skip this exercise, with a reason"),
    "player.back": ("Back", "This set again, or the one before"),
    "player.more": ("More", "Raise the target of this set: 5 s, or one repetition"),
    "player.less": ("Less", "Lower the target of this set: 5 s, or one repetition"),
    "player.safety": ("Help", "When to get help: the safety page"),
    "player.keys": ("Keys", "Every key"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

EXERCISE: Final = "Exercise"
WHAT_WAS_DONE: Final = "What was done"
LEAVE: Final = "Leave: {exercise}"
PEAK_PAIN: Final = "{exercise}: peak pain {level}"
STOPPED: Final = "Stopped: {exercise}"
STOP_IT_HURTS: Final = "Stop, it hurts"

# Lines of a screen

DIGIT_OR_ENTER_CONTINUES: Final = "Press a digit (t for 10). Enter continues without a level."
DIGIT_OR_ENTER_STOPS: Final = "Press a digit (t for 10). Enter stops without a level."
CONTINUES_IN: Final = "Continues in {seconds} s. Space to pause."
WAITING_FOR_YOU: Final = "Waiting for you."
NEXT: Final = "Next: {exercise}\n{step}"
PLACE: Final = "{number} of {exercises}"
EXERCISE_PLACE: Final = "exercise {number} of {exercises}"
DEMO: Final = "DEMO"
PAIN: Final = "pain {level}"
STOPPED_WHERE: Final = "stopped {where}"
SETS_DONE: Final = "{done} of {sets} sets done"
SETS_DONE_ON_EACH_SIDE: Final = "{done} of {sets} sets done on each side"
SETS_BY_SIDE: Final = "{done} of {sets} done"
MORE_EXERCISE_ONE: Final = "more exercise"
MORE_EXERCISE_MANY: Final = "more exercises"

# Buttons

NOTHING_HURTS: Final = "Continue: nothing hurts (Esc)"
KEEP: Final = "Keep (y)"
DO_NOT_SAVE: Final = "Do not save (n)"
CONTINUE: Final = "Continue (Esc)"
ONCE_MORE: Final = "Once more"
CONTINUE_BUTTON: Final = "Continue"
LEAVE_IT: Final = "Leave it"
CLOSE: Final = "Close"
NEXT_EXERCISE: Final = "Next exercise"
END_HERE: Final = "End here"
BY_ENTER: Final = "{answer} (Enter)"
BY_N: Final = "{answer} (n)"

# Questions

ASK_TO_CONTINUE: Final = "Continue?"
HOW_STRONG: Final = "How strong is the pain?"
HOW_STRONG_AT_PEAK: Final = "{exercise}: {done}.\nHow strong was the pain at its peak?"
DONE_SO_FAR: Final = "Done so far: {done}.\nKeep it?"
DO_IT_AGAIN: Final = "{exercise} is logged as {outcome} on this day. Do it again?"
CONTINUE_IT: Final = "You did not finish a routine: {exercise}, {sets}.\nContinue it?"
CONTINUE_IT_AND_MORE: Final = (
    "You did not finish a routine: {exercise}, {sets}, and {more} to come.\nContinue it?"
)

# Titles of what is said in passing

SAVED: Final = "Saved"
