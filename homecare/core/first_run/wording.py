"""The words of first run: what its errors and findings say."""

from typing import Final

from homecare.language import _

# first_run

WELCOME: Final = _("Welcome")
YOUR_COUNTRY: Final = _("Your country")
WHEN_TO_GET_HELP: Final = _("When to get help")
ASK_A_DOCTOR_FIRST: Final = _("Ask a doctor first")
YOUR_PROGRAMME: Final = _("Your programme")
YOUR_PAIN_TODAY: Final = _("Your pain today")
SITTING_YESTERDAY: Final = _("Sitting yesterday")
YOUR_TREATMENTS: Final = _("Your treatments")
HOMECARE_HELPS: Final = _(
    "homecare helps you on the days between sessions, with a short daily routine and an honest diary "
    "of pain and sitting. Setting it up takes about three minutes. You can leave anything empty, and "
    "change everything later."
)
IT_IS_A_PERSONAL_DIARY: Final = _(
    "It is a personal diary and routine player. It does not diagnose and it does not monitor: no one "
    "is watching what you enter. Nothing leaves this computer unless you send it yourself."
)
WHICH_COUNTRY_EMERGENCY_NUMBER_SHOULD: Final = _(
    "Which country's emergency number should the safety page show? Choose with the arrows, then press Enter."
)
PLEASE_READ_THIS_ONCE: Final = _(
    "Please read this once. No answer is needed. Press ! at any time to see it again."
)
PLEASE_READ_THIS_TOO: Final = _("Please read this too. It is for you and your doctor; no answer is needed.")
WHICH_ROUTINE_DO_YOU_WANT: Final = _(
    "Which programme do you want to follow? Use the arrows to see a day of each; press Enter to choose. "
    "You can change it later."
)
WHERE_DOES_IT_HURT: Final = _("Where does it hurt? 0 = no pain, 10 = pain as bad as you can imagine.")
HOW_LONG_DID_YOU_SIT: Final = _("How long did you sit yesterday, altogether? A rough guess is fine.")
HAVE_YOU_PLANNED_A_COURSE: Final = _(
    "Have you planned a course of treatments? If you do not know something yet, leave it empty."
)
LATER_NO_PROGRAMME_YET: Final = _("Later: no programme yet")
FROM_MY_PRACTITIONER_A_FILE: Final = _("From my practitioner: a file")
NONE_OF_THESE_OR_LATER: Final = _("None of these, or later: “your local emergency number”")
THIS_IS_TOO_LONG: Final = _("This is too long for the field.")
SHORTEN_IT: Final = _("Shorten it.")
