"""The words of sitting: what its errors and findings say."""

from typing import Final

from homecare.language import _

# bouts

SAY_WHEN_YOU_GOT_UP: Final = _("Say when you got up, for example: homecare sit stop --at {when}")
IS_IN_THE_FUTURE: Final = _("{instant} is in the future.")
IT_IS_NOW_NAME: Final = _("It is {now} now; name an earlier time, or another day with its date.")
IS_BEFORE_THIS_BOUT_BEGAN: Final = _("{end} is before this bout began ({start}).")
GIVE_AN_END_AFTER: Final = _("Give an end after its start.")
IS_MORE_THAN_HOURS_AGO: Final = _("{start} is more than 24 hours ago.")
LOG_THAT_BOUT: Final = _("Log that bout with its end: homecare sit log 13:05 14:20 --date yesterday")
CLOCK_SHOWS_BEFORE_THIS_BOUT: Final = _("The clock shows {now}, before this bout began ({start}).")
YOU_SAT_DOWN_MORE: Final = _("You sat down {start}, more than 24 hours before.")
FROM: Final = _("From {start} to {end} it is {length}.")
BOUT_LASTS_HOURS: Final = _("A bout lasts 24 hours at the most; correct its start or its end.")
OF_SITTING_WITHOUT_GETTING_UP: Final = _("{length} of sitting without getting up: is that right?")
SAY_IT_AGAIN_WITH_YES: Final = _("Say it again with --yes, or give other times.")
THAT_OVERLAPS_ANOTHER_BOUT_SITTING: Final = _("That overlaps another bout: sitting {sat}.")
GIVE_OTHER_TIMES_OR_CORRECT: Final = _(
    "Give other times, or correct that one; homecare history shows its id."
)
