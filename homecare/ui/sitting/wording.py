"""The words of sitting: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

from homecare.language import _, in_context

KEYS: Final = {
    "chair.close": (_("Close"), _("Leave it as it is")),
    "chair.break": (_("Break"), _("Take a break now")),
    "chair.later": (_("Later"), _("In five minutes")),
    "chair.skip": (_("Skip"), _("Skip this break")),
    "chair.up": (_("Got up"), _("End sitting, no break")),
    "chair.when": (in_context("when somebody got up", "When"), _("Say when you got up")),
    "chair.still": (in_context("still sitting", "Still"), _("Still sitting")),
    "until.close": (_("Not now"), _("Leave the bout open")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

UNTIL_WHEN: Final = _("When did you get up?")
TIME_FOR_A_BREAK: Final = _("Time for a break")
WELCOME_BACK: Final = _("Welcome back")
A_BREAK: Final = _("A break from sitting")

# Lines of a screen

HOW_TO_ANSWER: Final = _("Press a key, or Enter on a line. Esc changes nothing.")
ENTER_SAVES_IT: Final = _("Press Enter to save, or Esc to leave it open.")
STAND_UP: Final = _("{status}\nStand up for {minutes} min: {exercises}.")
STILL_OR_UNTIL: Final = _("{status}\nAre you still sitting? If not, when did you get up?")

# What a field takes

TIME_HINT: Final = _("{time}, or {earlier}").format(time="13:20", earlier="yesterday 17:30")

# Choices

TAKE_A_BREAK: Final = _("Take a break")
STILL_SITTING: Final = _("Still sitting")
GOT_UP: Final = _("Got up")
IN_5_MIN: Final = _("In 5 min")
SKIP: Final = _("Skip")
GOT_UP_AT: Final = _("Got up at …")

# Questions

BREAK: Final = _("Break")
NONE_DONE: Final = (
    _("You have not done anything yet. Are you taking a break anyway?"),
    _("Yes, I am"),
    _("No, still sitting"),
)
"""The question, yes and no."""
SITTING_AGAIN: Final = _("Break saved. Are you sitting again?")

# Titles of what is said in passing

SITTING: Final = _("Sitting")
SAVED: Final = _("Saved")
NO_BREAK_TAKEN: Final = _("No break taken")
ALREADY_LOGGED_ELSEWHERE: Final = _("Already logged elsewhere")
POSTPONED: Final = _("Postponed")
BREAK_SKIPPED: Final = _("Break skipped")

# What is said in passing

SITTING_FROM: Final = _("From {since}. Your break is in {minutes} min. Press s when you get up.")
BREAK_COMES_AGAIN: Final = _("Your break is due again in {minutes} min.")
NEXT_BREAK: Final = _("Your next break is in {minutes} min.")
