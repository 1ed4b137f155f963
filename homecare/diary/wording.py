"""The words of a diary: what it refuses, and what is said of each action when it is undone.

The words of an action are kept with it, in the language of the day on which it was done.
"""

from typing import Final

from homecare.language import Counted, _

# after_effects

NO_SESSION_IS_LOGGED_YET: Final = _("No session is logged yet.")
NO_SESSION_IS_LOGGED_FOR: Final = _("No session is logged for {day}.")
LOG_IT_WITH_HOMECARE_LOG: Final = _("Log it with: homecare log session")
AFTER_EFFECTS_BELONG: Final = _("After-effects are logged the day after a session, or later.")
TO_LOG_THEM_ON_THE_DAY: Final = _("To log them on the day itself, add: --session today. {breathless}")

# assignments

VERSION_IS_ALREADY_IN_USE: Final = _("{slug} version {version} is already in use, with a different text.")
VERSION_IN_USE_NEVER_CHANGES: Final = _(
    "A version in use never changes: write version = {version} in the file."
)
DAY_IS_TOO_LONG_AGO: Final = _("{day} is too long ago.")
DIARY_GOES_BACK: Final = _("The earliest day is {first_day}.")
THERE_WAS_ANOTHER_PROGRAMME: Final = _("On {day} there was another programme, and the past stays as it was.")
START_THE_NEW_ONE_TODAY: Final = _("Start the new one today or later.")
GIVEN_BY_YOUR_PRACTICE: Final = _("{title} was given to you by your practice and is read-only here.")
ASK_THEM_TO_CHANGE_OR_END_IT: Final = _(
    "Ask them to change or end it; you will get the change with their next file."
)
THERE_IS_NO_PROGRAMME: Final = _("There is no programme on {day}.")
THERE_IS_NOTHING_TO_END: Final = _("There is nothing to end.")
IS_NOT_THE_PROGRAMME_THEN: Final = _("{slug} is not the programme on {day}.")
PROGRAMME_THEN_IS: Final = _("That day's programme is {names}.")
PROGRAMMES_THEN_ARE: Final = _("That day's programmes are {names}.")
CHOSEN_BY_THE_PATIENT: Final = _("{title} was chosen in the patient's own diary and is read-only here.")
ASSIGN_ANOTHER_PROGRAMME_OR_ASK: Final = _("Assign another programme, or ask them to end it.")
WAS_IN_USE_AFTER_THAT: Final = _("{title} was in use after {day}, and the past stays as it was.")
END_IT_LATER: Final = _("End it with {day} or a later day.")

# corrections

CHANGED: Final = _("changed: {entry}")
REMOVED: Final = _("removed: {entry}")
REMOVE_OR_CHANGE_THAT_ONE: Final = _("Remove or change that one first; homecare history shows its id.")
THERE_IS_NO_ENTRY: Final = _("There is no entry {wanted} in this diary.")
ENTRY_STANDS: Final = _("That entry is in the diary: {entry}.")
SEE_WHAT_WAS_REMOVED: Final = _("See what was removed with: homecare history --removed")
AFTER_EFFECTS_ARE_LOGGED: Final = _("The after-effects of the session on {day} are already logged.")
ANOTHER_STEP_WAS_ANSWERED: Final = _("Another step for {exercise} was answered later, on {day}.")
YOU_ARE_ALREADY_SITTING: Final = _("You are already sitting, since {start}.")
YOU_GOT_UP_AFTER_THIS_BEGAN: Final = _("You got up for a break {time}, after this bout began.")
LOG_THAT_BOUT_WITH_ITS_END: Final = _("Log that bout with its end: homecare sit log 13:05 13:50")
DAY_IS_A_FLARE_DAY: Final = _("{day} is already a flare day.")
NO_FLARE_PLAN_ANY_MORE: Final = _("There is no flare plan any more, so you cannot switch it on again.")

# entries

REGION_SETTING_IS_UNKNOWN: Final = _(
    "Your region setting is “{region}”, which no programme in this diary has."
)
ADD_REGION_OR_CHOOSE_ANOTHER: Final = _("Add --region, or choose another one: homecare settings region neck")
SITTING_MINUTES_A_DAY: Final = _("Sitting (minutes a day)")
CORRECT_IT_OR_SAY_YES: Final = _("Correct it, or log it again with --yes.")
EXERCISE_IS_ALREADY_LOGGED: Final = _("{exercise} is already logged.")
CHANGE_OR_REMOVE_THAT_ENTRY: Final = _("Change or remove that entry, or undo.")

# first_run

PAIN_OF_FIRST_RUN: Final = Counted(
    "{amount} pain level from the set-up", "{amount} pain levels from the set-up"
)
PAIN_TAKEN_BACK: Final = _("pain from the set-up taken back")
SITTING_OF_FIRST_RUN: Final = _("sitting from the set-up")
TIME_HAS_NO_DAY: Final = _("The time has no day.")
WRITE_THE_DAY_TOO: Final = _("Write the day of the next session too.")
NUMBER_OF_PLANNED_SESSIONS: Final = _("The number of planned sessions")
COURSE_TAKEN_BACK: Final = _("taken back: how many sessions are planned")

# flare

GIVE_A_FLARE_PLAN: Final = _("Assign one: homecare programme assign flare-minimum --flare")
ASK_FOR_A_FLARE_PLAN: Final = _("Ask your practitioner, or: homecare programme assign flare-minimum --flare")
NO_FLARE_PLAN_THEN: Final = _("There is no flare plan on {day}.")
DAY_IS_IN_THE_FUTURE: Final = _("{day} is in the future.")
SWITCH_IT_OFF_THEN: Final = _("Wait until then.")
FLARE_PLAN_WAS_ON_LATER: Final = _("You switched the flare plan on after that day, on {day}.")
CHOOSE_THAT_DAY_OR_LATER: Final = _("Choose that day or a later one.")
FLARE_PLAN_OFF: Final = _("Flare plan off")
FLARE_PLAN_IS_NOT_ON: Final = _("The flare plan is not on.")
THERE_IS_NOTHING_TO_SWITCH_OFF: Final = _("There is nothing to switch off.")
FLARE_PLAN_IS_ON: Final = _("The flare plan is already on, since {since}.")
SWITCH_IT_OFF_FIRST: Final = _("Switch it off first.")
DAY_IS_A_FLARE_DAY_OF: Final = _("{day} is already a flare day: from {since} to {until}.")
CHOOSE_ANOTHER_DAY: Final = _("Choose another day.")

# history

THERE_IS_NOTHING_TO_UNDO: Final = _("There is nothing to undo.")
EVERYTHING_IS_IN_THE_HISTORY: Final = _("Everything logged is in: homecare history")
ENTRY_IS_NO_LONGER_THERE: Final = _("That entry is no longer in the diary: {entry}.")
BRING_IT_BACK: Final = _("Bring it back with: homecare edit {id} --bring-back")
SEE_THE_ENTRIES: Final = _("See the entries and their ids: homecare history")

# patients

CAME_FROM_OWN_DIARY: Final = _("This entry came from {name}'s own diary and is read-only here.")
CAME_FROM_YOUR_PRACTICE: Final = _("This entry came from your practice and is read-only here.")
CHANGE_IT_THERE: Final = _("It can be changed there; you will get the change with the next file.")

# player

NO_EXERCISE_TO_START: Final = _("There is no exercise to start.")
CHOOSE_ONE_FROM_THE_ROUTINE: Final = _("Choose one from the routine.")

# programmes

ASSIGNED: Final = _("assigned: {title}, version {version}")
FLARE_PLAN_ASSIGNED: Final = _("flare plan: {title}, version {version}")
PROGRAMME_ENDED: Final = _("ended: {title}")
VERSION_COMES_WITH_HOMECARE: Final = _(
    "{slug} version {version} already comes with homecare, with a different text."
)
WRITE_A_DIFFERENT_ID: Final = _("Write a different id, or version = {version}, in {file}.")

# progression

THE_PRACTICE: Final = _("the practice")
"""Who answered a step in a practice's folder, where no name is said; it is kept with the answer."""
NO_STEP_IS_PROPOSED_NOW: Final = _("No step is proposed now.")
SEE_THE_RULES: Final = _("The programme's rules: homecare programme show")
NO_STEP_IS_PROPOSED: Final = _("No step is proposed for “{word}”.")

# report

A_QUESTION: Final = _("A question")

# questions

THERE_IS_NO_SUCH_QUESTION: Final = _("There is no such question.")
SEE_THE_QUESTIONS: Final = _("See them with: homecare questions --all")

# sitting

BOUT_ENDED: Final = _("ended: {entry}")
BREAK_AND_BOUT_ENDED: Final = _("{rest}; ended: {entry}")
START_IS_THE_END: Final = _("The start and the end are both {time}.")
WRITE_AN_END_AFTER: Final = _("Enter an end after the start.")
THAT_ENTRY_IS_NOT_A_BREAK: Final = _("That entry is not a break.")
POSTPONED_ALREADY: Final = _("You can postpone a break only once.")
TAKE_IT_OR_SKIP: Final = _("Take it, or skip it when it is due.")
NO_BREAK_IS_DUE: Final = _("No break is due yet; the next is in {duration}.")
TO_TAKE_ONE_NOW: Final = _("To take one now: homecare sit break")
NO_SITTING_IS_BEING_TIMED: Final = _("No sitting is being timed.")
TO_START: Final = _("To start: homecare sit start")
YOU_SAT_DOWN_TOO_LONG_AGO: Final = _("You sat down {start}, more than 18 hours ago.")
END_THAT_FIRST: Final = _("End that first: homecare sit stop, or homecare sit break")

# treatments

PLANNED_SESSION: Final = _("planned: session on {day}")
NO_SESSION_IS_PLANNED: Final = _("No session is planned on {day}.")
NO_SESSION_IS_PLANNED_FOR: Final = _("No session is planned for {name} on {day}.")
PLANNED_DAYS_ARE: Final = _("Planned: {days}.")
NONE_IS_PLANNED: Final = _("None are planned.")
CANCELLED_SESSION: Final = _("cancelled: session on {day}")
COURSE_PLANNED: Final = Counted("planned: {amount} session", "planned: {amount} sessions")
COMPLETED: Final = _("completed: {entry}")
PLANNED_BY_THE_PRACTICE: Final = _("The session on {day} was planned by the practice and is read-only here.")
PLANNED_BY_YOUR_PRACTICE: Final = _(
    "The session on {day} was planned by your practice and is read-only here."
)
ASK_THEM_TO_CHANGE_IT: Final = _("Ask them to change it; you will get the change with their next file.")
PAIN_AFTER: Final = _("Pain after")

# writing

NOTHING_TO_DO: Final = _("Nothing to do.")
