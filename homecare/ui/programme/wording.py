"""The words of the programmes: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

from homecare.language import Counted, _

KEYS: Final = {
    "programme.follow": (_("Follow"), _("Follow this one from today")),
    "programme.assign": (_("Assign"), _("Assign this one from today")),
    "programme.flare": (_("For flares"), _("Use the highlighted one as the flare plan")),
    "programme.end": (_("End"), _("Stop following the highlighted one")),
    "programme.new": (_("New"), _("Build a new programme from the library")),
    "programme.build": (_("Change"), _("Open the highlighted one in the builder")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

PROGRAMMES: Final = _("Programmes")

# Buttons

FOLLOW: Final = _("Follow")
ASSIGN: Final = _("Assign")
USE_IT: Final = _("Use it")
END_IT: Final = _("End it")

# Questions

PROGRAMME: Final = _("Programme")
USE_FOR_FLARES: Final = _(
    "Use “{title}” as your flare plan?\n\nPress f on Today to switch it on and off. It then replaces the "
    "usual programme, and those days do not count."
)
USE_FOR_THEIR_FLARES: Final = _(
    "Use “{title}” as the patient's flare plan?\n\nPress f on Today to switch it on and off. It then "
    "replaces the usual programme, and those days do not count."
)
STOP_FOLLOWING: Final = _("Stop following “{title}”? From today, nothing will be due. All entries stay.")
STOP_FLARE_PLAN: Final = _("Stop using “{title}” as the flare plan? All entries stay.")

# Titles of what is said in passing

ASSIGNED: Final = _("Assigned")
ENDED: Final = _("Ended")

# What is said in passing

FILE_HAS_PROBLEMS: Final = _("This file has problems. They are listed next to it.")
NO_PROGRAMME_TO_END: Final = _("There is no programme to end.")
READ_ONLY: Final = _("This one is from your practice, and read-only here. Press n to build your own.")
NO_FILE_HERE: Final = _(
    "This one is from your practice. Its file is not here, so you cannot follow it again."
)
YOU_FOLLOW_IT: Final = _("You already follow this programme.")
PATIENT_FOLLOWS_IT: Final = _("The patient already follows this programme.")
YOU_FOLLOW_FLARE: Final = _("You follow this programme. Choose another one as the flare plan.")
PATIENT_FOLLOWS_FLARE: Final = _("The patient follows this programme. Choose another one as the flare plan.")
IS_FLARE_PLAN: Final = _("This is already the flare plan. Press f on Today to switch it on.")
STARTS_TODAY: Final = _("{title} starts today. Press u to undo.")
IS_YOUR_FLARE_PLAN: Final = _("{title} is your flare plan. Press u to undo.")
IS_THEIR_FLARE_PLAN: Final = _("{title} is the patient's flare plan. Press u to undo.")
NO_LONGER_FOLLOWED: Final = _("{title}. Press u to undo.")

# A programme as a person reads it

BY_AUTHOR: Final = _("By {author}")
VERSION: Final = _("version {version}")
WEEKS: Final = Counted("{amount} week", "{amount} weeks")
UNTIL: Final = _("until {day}")
NO_END: Final = _("no end")
MINUTES: Final = _("Minutes:")
PAIN: Final = _("Pain:")
SITTING: Final = _("Sitting:")
PROGRAMME_SAYS: Final = _("The programme says:")
LEVEL_NAMED: Final = _("level {level}, {name}")
EACH_SIDE: Final = _("each side")
BREAKS: Final = _("a break of {minutes} min at least every {longest} min.")

# A file with problems

CANNOT_BE_USED: Final = _("This file cannot be used yet:")
CORRECT_THE_FILE: Final = _("Correct the file and come back. Nothing else is affected.")

# The question before a programme is followed

FOLLOW_FROM_TODAY: Final = _("Follow “{title}”, version {version}, from today?")
IT_REPLACES: Final = _("It replaces “{title}”. Earlier days still count towards the old one.")
WHAT_CHANGES: Final = _("What changes:")
AND_MORE: Final = Counted("and {amount} more", "and {amount} more")
SO_MANY_THINGS: Final = Counted("{amount} thing", "{amount} things")

# The line over the list

NO_PROGRAMME_YET: Final = _("No programme yet: choose one and press Enter.")
FOLLOWED_SINCE: Final = _("Followed since {day}: {title}, version {version}.")
FROM_YOUR_PRACTICE: Final = _("From your practice.")
WEEKS_ARE_OVER: Final = _("Its weeks are over: choose what comes next.")
FOR_FLARES: Final = _("For flares: {title}.")
