"""The words of sitting: what its errors and findings say."""

from typing import Final

from homecare.language import _

# bouts

SAY_WHEN_YOU_GOT_UP: Final = _("Say when you got up, for example: homecare sit stop --at {when}")
TIME_IS_IN_THE_FUTURE: Final = _("{time} is in the future.")
IT_IS_NOW: Final = _("It is {now} now; give an earlier time, or add the date of another day.")
END_IS_BEFORE_THIS_BOUT_BEGAN: Final = _("{end} is before this bout began ({start}).")
GIVE_AN_END_AFTER_ITS_START: Final = _("Give an end that comes after its start.")
START_IS_MORE_THAN_24_HOURS_AGO: Final = _("{start} is more than 24 hours ago.")
LOG_THAT_BOUT_WITH_ITS_END: Final = _(
    "Log that bout with an end time: homecare sit log 13:05 14:20 --date yesterday"
)
CLOCK_SHOWS_BEFORE_THIS_BOUT: Final = _("The clock shows {now}, before this bout began ({start}).")
YOU_SAT_DOWN_TOO_LONG_BEFORE: Final = _("That would be more than 24 hours of sitting, since {start}.")
FROM_START_TO_END_IT_IS: Final = _("From {start} to {end} is {length}.")
BOUT_LASTS_24_HOURS_AT_MOST: Final = _("A bout cannot be longer than 24 hours; correct its start or its end.")
SITTING_WITHOUT_GETTING_UP: Final = _("{length} of sitting without getting up: is that right?")
SAY_IT_AGAIN_WITH_YES: Final = _("Enter it again with --yes, or give other times.")
OVERLAPS_A_BOUT: Final = _("That overlaps another bout: sitting {start}–{end}.")
OVERLAPS_THE_OPEN_BOUT: Final = _("That overlaps another bout: sitting since {start}.")
GIVE_OTHER_TIMES_OR_CORRECT_THAT_ONE: Final = _(
    "Give other times, or correct that one; homecare history shows its id."
)
