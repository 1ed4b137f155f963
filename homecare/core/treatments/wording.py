"""The words of treatments: what its errors and findings say."""

from typing import Final

from homecare.language import Counted, _

# outcome_scales

PGIC_WORDS: Final = {
    1: _("very much worse"),
    2: _("much worse"),
    3: _("a little worse"),
    4: _("no change"),
    5: _("a little better"),
    6: _("much better"),
    7: _("very much better"),
}
A_SCORE: Final = _("A score")
SCORES_FOR_ACTIVITIES: Final = Counted(
    "There is {amount} score, and the activities are: {activities}.",
    "There are {amount} scores, and the activities are: {activities}.",
)
QUESTIONNAIRE: Final = _("Questionnaire {name}")
HIGHER_IS_BETTER: Final = _("Higher is better. The answers do not show what caused a change.")
NO_SESSION_IS_LOGGED_YET: Final = _(
    "This scale asks about a change since the treatments began, but no session is logged yet."
)
LOG_THE_FIRST_SESSION_FIRST: Final = _("Log the first session first.")
PSFS_SOURCE: Final = _("Based on the Patient-Specific Functional Scale (Stratford 1995), in our own words.")
NAME_THINGS_THAT_ARE_HARD: Final = _(
    "Name {least} to {most} things you do yourself that are hard now because of your neck or upper back."
)
HOW_WELL_TODAY: Final = _("How well can you do this today? 0 = unable, 10 = as before.")
HOW_IS_YOUR_NECK_NOW: Final = _("Overall, since the treatments began: how are your neck and upper back now?")
HOW_WELL_ON: Final = _("How well could you do this on {day}? 0 = unable, 10 = as before.")
HOW_WAS_YOUR_NECK_ON: Final = _(
    "Overall, since the treatments began: how were your neck and upper back on {day}?"
)
AN_ACTIVITY: Final = _("An activity")
SCORE_OF: Final = _("The score of “{activity}”")
ACTIVITY_IS_NAMED_TWICE: Final = _("“{twice}” appears twice.")
NAME_EACH_ACTIVITY_ONCE: Final = _("Name each activity once.")
ACTIVITIES_ARE: Final = _("Name {least} to {most} activities, not {number}.")
NAME_THINGS_THAT_YOU_DO: Final = _("Name things that you do yourself and that are hard now.")
THE_STEP: Final = _("The step")
EACH_ACTIVITY_NEEDS_A_SCORE: Final = _("Each activity needs a score.")
FOR_EXAMPLE_LIFTING: Final = _("For example: lifting=4")
HAS_NO_SCORE: Final = _("“{word}” has no score.")
WRITE_IT_LIKE_LIFTING: Final = _("Write it like lifting=4, from 0 to 10.")
NO_ACTIVITY_IS_NAMED_YET: Final = _("There are no activities yet.")
WRITE_EACH_WITH_ITS_SCORE: Final = _("Write each with its score the first time, for example “lifting=4”.")
WRITE_ONE_SCORE_FOR_EACH: Final = _("Write one score for each, in this order, or name them: “lifting=4”.")
CHANGE_SCALE: Final = _("Change since the start (PGIC)")
ACTIVITIES_SCALE: Final = _("Activities (PSFS)")
SCORES_AND_MEAN: Final = _("{scores}; mean {mean} out of {most}")
SCALE_AND_ANSWER: Final = _("{scale}: {answer}")

# point_list

IS_NO_POINT: Final = _("No point is called “{words}”.")
TO_KEEP_IT_AS_WRITTEN: Final = _('To keep it as written, put it in quotes: "{words}"')
