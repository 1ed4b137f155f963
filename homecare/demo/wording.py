"""The words of demo: what its errors and findings say."""

from typing import Final

from homecare.language import _

# lived

CARRYING_SHOPPING: Final = _("carrying shopping")
AN_HOUR_AT_THE_DESK: Final = _("an hour at the desk")
SLEEPING_THROUGH: Final = _("sleeping through")
MAY_I_SWIM_AGAIN: Final = _("May I swim again, or is it too early?")
DOES_THE_DESK: Final = _("Does the desk have to go higher still?")

# course

FLARE_BY_TELEPHONE: Final = _("flare, agreed by telephone")
TRAVELLING: Final = _("travelling")
A_COLD: Final = _("a cold")

# writer

SKIPS: Final = (_("tired"), _("came home late"), _("no time this morning"), _("slept badly"))
FLARE_SKIPS: Final = (_("neck too sore today"), _("flare, keeping it gentle"))
NOTES: Final = (
    _("long meeting"),
    _("slept on the wrong side"),
    _("walked home"),
    _("new pillow"),
    _("carried shopping"),
)
STOPPED_FOR_TODAY: Final = _("stopped for today")
SHARP_PAIN: Final = _("sharp pain beside the neck")
SAMPLE_PATIENT: Final = _("Sample patient")
FIRST_SESSION_NECK_FEELS_LIGHTER: Final = _("First session. Neck feels lighter, a little tired.")
ROUND_MARKS_FOR_FOUR_DAYS: Final = _("Round marks for four days, not sore.")
CAME_WITH_A_STIFF_NECK: Final = _("Came with a stiff neck.")
TALKED_ABOUT_STRESS_AND_SHORTER: Final = _("Talked about stress and shorter bouts.")
NEW_PROGRAMME_WITH_NECK_EXERCISES: Final = _("New programme with neck exercises.")
DESK_RAISED_SINCE_LAST_TIME: Final = _("Desk raised since last time.")
TWO_WEEKS_BETWEEN_SESSIONS_WENT: Final = _("Two weeks between sessions went well.")
