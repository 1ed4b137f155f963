"""The words of today: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

from homecare.core.values.pain_kind import PainKind
from homecare.language import Counted, _, in_context

KEYS: Final = {
    "today.routine": (_("Routine"), _("Do what is left, with the timer")),
    "today.done": (in_context("an exercise", "Done"), _("The highlighted exercise, as prescribed")),
    "today.skip": (_("Skip"), _("Not done, with a reason")),
    "today.pain": (_("Pain"), _("Log a pain level, 0 to 10")),
    "today.total": (in_context("time spent sitting", "Sat"), _("Log how long you sat on this day")),
    "today.sitting": (_("Sit"), _("Sit down; then take a break or get up")),
    "today.sat": (in_context("time spent sitting", "Sat"), _("Log how long you sat")),
    "today.session": (_("Session"), _("Log an acupuncture session")),
    "today.flare": (_("Flare"), _("The flare plan, on or off")),
    "today.waiting": (_("Steps"), _("Waiting for you")),
    "today.messages": (_("Messages"), _("What your practice wrote; marks it as read")),
    "today.guidance": (_("Guidance"), _("Today's tip")),
    "today.edit": (_("Edit"), _("Change or remove what was logged")),
    "today.earlier": (_("Day before"), _("The day before; what you log there is marked as late")),
    "today.later": (_("Next day"), _("The day after")),
    "today.now": (_("To today"), _("Today")),
    "step.later": (_("Later"), _("Leave it for later")),
    "step.yes": (_("Yes"), _("Take the step")),
    "step.not_now": (_("Not now"), _("Not now")),
    "step.up": (_("Up"), _("Scroll up")),
    "step.down": (_("Down"), _("Scroll down")),
    "step.ask": (_("Ask"), _("Ask the practitioner first")),
    "message.close": (in_context("mark as read", "Read"), _("Close, and mark it as read")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

FORM_KEYS: Final = {
    "rest": ("r", in_context("a day", "Rest"), _("Mark a rest day")),
}
"""By the word of a kind of entry: the key that opens its form (`NEW_FORMS`), its name, and what it does."""

# Titles

PAIN: Final = _("Pain")
PAIN_OF: Final = _("Pain, {region}")
PAIN_BY_PRACTICE: Final = _("Pain, by the practice")
PAIN_OF_BY_PRACTICE: Final = _("Pain, {region}, by the practice")
ON_AVERAGE: Final = _("on average, last 24 h")
READINGS: Final = {
    PainKind.AVERAGE_24H: "{level}",
    PainKind.WORST_24H: _("worst {level}"),
    PainKind.NOW: _("now {level}"),
}
READINGS_ELSEWHERE: Final = {
    PainKind.AVERAGE_24H: "{region} {level}",
    PainKind.WORST_24H: _("{region} worst {level}"),
    PainKind.NOW: _("{region} now {level}"),
}
"""The same of another region than the scale's."""
READING_BY_PRACTICE: Final = _("{reading} by the practice")
A_STEP: Final = _("A step")
A_STEP_BACK: Final = _("A step back")
MORE_PROPOSED: Final = Counted("{amount} more proposed", "{amount} more proposed")
FROM_YOUR_PRACTICE: Final = _("From your practice, {day}")
ABOUT: Final = _("{question}:")
"""What was asked, over the answer."""

# Lines of a screen

NOTHING_CHANGES_UNLESS_AGREED: Final = _("Nothing changes unless you agree. u undoes it. Esc: later.")
ENTER_CLOSES: Final = _("Press Enter to close it.")
WANTED_TO_ASK: Final = _("You wanted to ask your practitioner first.")
PATIENT_WANTED_TO_ASK: Final = _("The patient wanted to ask you first.")

# Choices

YES_FROM_TODAY: Final = _("Yes, from today")
NOT_NOW: Final = _("Not now")
ASK_FIRST: Final = _("Ask my practitioner first")

# Titles of what is said in passing

STEP: Final = _("Step")
FLARE_PLAN: Final = _("Flare plan")
SAVED: Final = _("Saved")

# What is said in passing

NO_TIP_TODAY: Final = _("There is no tip for today. Press 5 for the guide.")
NOTHING_WAITING: Final = _(
    "Nothing is waiting for you: no messages and no proposed steps. Press M for earlier messages."
)
LAST_FLARE_DAY: Final = _("Today is the last flare day. Tomorrow will be as usual. Press u to undo.")
NO_EXERCISE: Final = _("There is no exercise to log on this day. Press 4 for the programmes.")
NO_PAIN_LOGGED: Final = _("No pain logged on this day yet. Press p to log it.")
ALREADY_LOGGED: Final = _("Already logged. Press e to change or remove it, u to undo the last entry.")
LATE: Final = _("{said} (for {day}, marked as late)")
TO_ASK: Final = Counted(
    "{amount} to ask: press Q to tick off what you asked.",
    "{amount} to ask: press Q to tick off what you asked.",
)
EXERCISE_DONE: Final = _("{exercise}: done")
EXERCISE_SKIPPED: Final = _("{exercise}: skipped, {reason}")
LOGGED_AS_ALREADY: Final = _("Already logged as {outcome}. Press e to change it.")
NOT_DUE: Final = _("{exercise} is not due on this day: there is nothing to skip.")
STEP_TAKEN: Final = _("{step}, from today. Press u to undo.")
STEP_TAKEN_OTHERS_WAIT: Final = _(
    "{step}, from today. Press u to undo. One change at a time: the others come back tomorrow."
)
STEP_NOT_NOW: Final = _("{exercise} stays as it is. homecare will ask again when something changes.")
STEP_TO_ASK: Final = _("{exercise}: added to your report as a question.")
NO_FLARE_PLAN: Final = _("There is no flare plan. Your practitioner can set one: press 4 for the programmes.")
NO_FLARE_PLAN_AT_PRACTICE: Final = _("There is no flare plan. You can set one: press 4 for the programmes.")
FLARE_PLAN_ON: Final = _("{title}, until you press f again. These days are marked and do not count.")
FLARE_PLAN_OFF: Final = _("Flare plan off: back to your usual programme.")
STAYS_A_FLARE_DAY: Final = _(
    "Today stays a flare day because you did some of the plan. Tomorrow will be as usual."
)
