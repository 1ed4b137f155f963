"""The words of treatments: what its errors and findings say."""

from typing import Final

from homecare.language import _

# outcome_scales

HIGHER_IS_BETTER_THE_ANSWERS: Final = _("Higher is better. The answers do not show what caused a change.")
THIS_SCALE_SPEAKS: Final = _(
    "This scale speaks of a change since the treatments began, and no session is logged yet."
)
LOG_THE_FIRST_SESSION_FIRST: Final = _("Log the first session first.")
AFTER_THE_PATIENT_SPECIFIC_FUNCTIONAL: Final = _(
    "After the Patient-Specific Functional Scale (Stratford 1995), in our own words."
)
NAME_TO_THINGS: Final = _(
    "Name {activities_min} to {activities_max} things of your own that are hard now because of your "
    "neck or upper back."
)
HOW_WELL_CAN_YOU_DO: Final = _("How well can you do this today? 0 = unable, 10 = as before.")
OVERALL_SINCE_THE_TREATMENTS_BEGAN: Final = _(
    "Overall, since the treatments began: how is your neck and upper back now?"
)
HOW_WELL_COULD_YOU_DO: Final = _("How well could you do this on {day}? 0 = unable, 10 = as before.")
OVERALL_SINCE_THE_TREATMENTS_BEGAN_HOW: Final = _(
    "Overall, since the treatments began: how was your neck and upper back on {day}?"
)
ACTIVITY: Final = _("An activity")
SCORE: Final = _("The score of “{activity}”")
IS_NAMED_TWICE: Final = _("“{twice}” is named twice.")
NAME_EACH_ACTIVITY_ONCE: Final = _("Name each activity once.")
ACTIVITIES: Final = _("The activities are {activities_min} to {activities_max}, not {number}.")
NAME_THINGS_THAT_YOU_DO: Final = _("Name things that you do yourself and that are hard now.")
STEP: Final = _("The step")
EACH_ACTIVITY_NEEDS_A_SCORE: Final = _("Each activity needs a score.")
FOR_EXAMPLE_LIFTING: Final = _("For example: lifting=4")
HAS_NO_SCORE: Final = _("“{word}” has no score.")
WRITE_IT_LIKE_LIFTING: Final = _("Write it like lifting=4, from 0 to 10.")
NO_ACTIVITY_IS_NAMED_YET: Final = _("No activity is named yet.")
WRITE_EACH_WITH_ITS_SCORE: Final = _("Write each with its score the first time, for example “lifting=4”.")
THERE_ARE_ACTIVITIES_AND_SCORES: Final = _("There are {number} activities ({known}), and {number_2} scores.")
WRITE_ONE_SCORE_FOR_EACH: Final = _("Write one score for each, in this order, or name them: “lifting=4”.")
CHANGE_SINCE_THE_START_PGIC: Final = _("Change since the start (PGIC): {value}")
ACTIVITIES_PSFS_MEAN: Final = _("Activities (PSFS): {each}; mean {mean} of {activity_max}")

# point_list

IS_NO_POINT_CODE: Final = _("“{words}” is no point's code or name.")
TO_KEEP_IT_AS_WRITTEN: Final = _('To keep it as written, put it in quotes: "{words}"')
LIST_OF_POINTS_CANNOT: Final = _("The list of points cannot be read ({error!r}).")
