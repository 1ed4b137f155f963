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

# Buttons

NOTHING_HURTS: Final = "Continue: nothing hurts (Esc)"
KEEP: Final = "Keep (y)"
DO_NOT_SAVE: Final = "Do not save (n)"
CONTINUE: Final = "Continue (Esc)"
ONCE_MORE: Final = "Once more"
CONTINUE_BUTTON: Final = "Continue"
LEAVE_IT: Final = "Leave it"

# Questions

ASK_TO_CONTINUE: Final = "Continue?"

# Titles of what is said in passing

SAVED: Final = "Saved"
