"""The words of demo: what its errors and findings say."""

from typing import Final

from homecare.language import _

# lived

MAY_I_SWIM_AGAIN: Final = _("May I swim again, or is it too early?")
DOES_THE_DESK: Final = _("Does the desk have to go higher still?")

# writer

SAMPLE_PATIENT: Final = _("Sample patient")
FIRST_SESSION_NECK_FEELS_LIGHTER: Final = _("First session. Neck feels lighter, a little tired.")
ROUND_MARKS_FOR_FOUR_DAYS: Final = _("Round marks for four days, not sore.")
CAME_WITH_A_STIFF_NECK: Final = _("Came with a stiff neck.")
TALKED_ABOUT_STRESS_AND_SHORTER: Final = _("Talked about stress and shorter bouts.")
NEW_PROGRAMME_WITH_NECK_EXERCISES: Final = _("New programme with neck exercises.")
DESK_RAISED_SINCE_LAST_TIME: Final = _("Desk raised since last time.")
TWO_WEEKS_BETWEEN_SESSIONS_WENT: Final = _("Two weeks between sessions went well.")
