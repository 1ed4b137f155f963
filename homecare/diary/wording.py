"""The words of diary: what its errors and findings say."""

from typing import Final

from homecare.language import _

# after_effects

NO_SESSION_IS_LOGGED: Final = _("No session is logged {when}.")
LOG_IT_WITH_HOMECARE_LOG: Final = _("Log it with: homecare log session")
AFTER_EFFECTS_BELONG: Final = _("After-effects belong to the day after a session or later.")
TO_LOG_THEM: Final = _("To log them on the day itself, add: --session today. {breathless_typed}")

# assignments

VERSION_IS_ALREADY_IN_USE: Final = _("{slug} version {version} is already in use, with a different text.")
VERSION_IN_USE_NEVER_CHANGES: Final = _(
    "A version in use never changes: write version = {taken} in the file."
)
IS_TOO_LONG_AGO: Final = _("{first} is too long ago.")
DIARY_GOES_BACK: Final = _("A diary goes back to {first_day}.")
ON_THERE_WAS_ANOTHER_PROGRAMME: Final = _(
    "On {taken} there was another programme, and the past stays as it was."
)
START_THE_NEW_ONE_TODAY: Final = _("Start the new one today or later.")
WAS_GIVEN: Final = _("{title} was given to you by your practice and is read-only here.")
ASK_THEM_TO_CHANGE: Final = _("Ask them to change or end it; you get the change with their next file.")
THERE_IS_NO_PROGRAMME: Final = _("There is no programme on {day}.")
THERE_IS_NOTHING_TO_END: Final = _("There is nothing to end.")
IS_NOT_THE_PROGRAMME: Final = _("{slug} is not the programme on {day}.")
PROGRAMME_THEN: Final = _("The programme then is {names}.")
PROGRAMMES_THEN: Final = _("The programmes then are {names}.")
WAS_CHOSEN_IN_THE_PATIENT: Final = _("{title} was chosen in the patient's own diary and is read-only here.")
ASSIGN_ANOTHER_PROGRAMME_OR_ASK: Final = _("Assign another programme, or ask them to end it.")
WAS_IN_USE_AFTER: Final = _("{title} was in use after {last}, and the past stays as it was.")
END: Final = _("End it with {yesterday} or a later day.")

# corrections

REMOVE_OR_CHANGE_THAT_ONE: Final = _("Remove or change that one first; homecare history shows its id.")
THERE_IS_NO_ENTRY: Final = _("There is no entry {wanted} in this diary.")
SEE_WHAT_WAS_REMOVED_HOMECARE: Final = _("See what was removed: homecare history --removed")
THAT_ENTRY: Final = _("That entry is in the diary: {old}.")
SEE_WHAT_WAS_REMOVED: Final = _("See what was removed with: homecare history --removed")
WHAT_WAS_FELT_AFTER: Final = _("What was felt after the session of {session_day} is already logged.")
ANOTHER_STEP_FOR_WAS_ANSWERED: Final = _("Another step for {exercise} was answered since, on {day}.")
YOU_ARE_ALREADY_SITTING_SINCE: Final = _("You are already sitting, since {start}.")
YOU_GOT_UP: Final = _("You got up for a break {at}, after this bout began.")
LOG_THAT_BOUT: Final = _("Log that bout with its end: homecare sit log 13:05 13:50")
IS_ALREADY_A_FLARE_DAY: Final = _("{first} is already a flare day.")
THERE_IS_NO_FLARE_PLAN: Final = _("There is no flare plan any more, so you cannot switch it on again.")

# entries

YOUR_REGION_SETTING: Final = _("Your region setting is “{usual}”, which no programme in this diary has.")
ADD_REGION_OR_CHOOSE_ANOTHER: Final = _("Add --region, or choose another one: homecare settings region neck")
SITTING_MINUTES_A_DAY: Final = _("Sitting (minutes a day)")
CORRECT_IT_OR_LOG: Final = _("Correct it, or log it again with --yes.")
IS_ALREADY_LOGGED: Final = _("{key} is already logged.")
CHANGE_OR_REMOVE_THAT_ENTRY: Final = _("Change or remove that entry, or undo.")

# first_run

TIME_HAS_NO_DAY: Final = _("The time has no day.")
WRITE_THE_DAY: Final = _("Write the day of the next treatment too.")
NUMBER_OF_PLANNED_SESSIONS: Final = _("The number of planned sessions")
TAKEN_BACK_HOW_MANY_SESSIONS: Final = _("taken back: how many sessions are planned")

# flare

GIVE_ONE: Final = _("Give one")
ASK_YOUR_PRACTITIONER: Final = _("Ask your practitioner, or")
THERE_IS_NO_FLARE_PLAN_DAY: Final = _("There is no flare plan on {day}.")
IS_IN_THE_FUTURE: Final = _("{final} is in the future.")
SWITCH_IT_OFF_THEN: Final = _("Switch it off then.")
YOU_SWITCHED_THE_FLARE_PLAN: Final = _("You switched the flare plan on after that day, on {day}.")
CHOOSE_THAT_DAY: Final = _("Choose that day or a later one.")
FLARE_PLAN_OFF: Final = _("Flare plan off")
FLARE_PLAN: Final = _("The flare plan is not on.")
THERE_IS_NOTHING_TO_SWITCH: Final = _("There is nothing to switch off.")
FLARE_PLAN_IS_ALREADY: Final = _("The flare plan is already on, since {since}.")
SWITCH_IT_OFF_FIRST: Final = _("Switch it off first.")
IS_ALREADY_A_FLARE_DAY_DAY: Final = _("{day} is already a flare day: from {since} to {until}.")
CHOOSE_ANOTHER_DAY: Final = _("Choose another day.")

# history

THERE_IS_NOTHING_TO_UNDO: Final = _("There is nothing to undo.")
EVERYTHING_LOGGED_IS_IN_HOMECARE: Final = _("Everything logged is in: homecare history")
THAT_ENTRY_IS_NO_LONGER: Final = _("That entry is no longer in the diary: {last}.")
BRING_IT_BACK_WITH_HOMECARE: Final = _("Bring it back with: homecare edit {id} --bring-back")
SEE_THE_ENTRIES_AND_THEIR: Final = _("See the entries and their ids: homecare history")

# patients

OWN_DIARY: Final = _("{name}'s own diary")
THIS_ENTRY_CAME: Final = _("This entry came from {whose} and is read-only here.")
IT_CAN_BE_CHANGED_THERE: Final = _("It can be changed there; you get the change with the next file.")

# player

THERE_IS_NO_EXERCISE: Final = _("There is no exercise to start.")
CHOOSE_ONE_FROM_THE_ROUTINE: Final = _("Choose one from the routine.")

# programmes

VERSION_ALREADY_COMES_WITH_HOMECARE: Final = _(
    "{slug} version {version} already comes with homecare, with a different text."
)
WRITE_A_DIFFERENT_ID: Final = _("Write a different id, or version = {version}, in {file}.")

# progression

NO_STEP_IS_PROPOSED_NOW: Final = _("No step is proposed now.")
PROGRAMME_RULES_HOMECARE_PROGRAMME_SHOW: Final = _("The programme's rules: homecare programme show")
NO_STEP_IS_PROPOSED: Final = _("No step is proposed for “{exercise}”.")

# questions

THERE_IS_NO_SUCH_QUESTION: Final = _("There is no such question.")
SEE_THEM_WITH_HOMECARE_QUESTIONS: Final = _("See them with: homecare questions --all")

# sitting

START_AND_THE_END: Final = _("The start and the end are both {clock}.")
WRITE_AN_END_AFTER: Final = _("Write an end after the start.")
THAT_ENTRY_IS_NOT_A_BREAK: Final = _("That entry is not a break.")
YOU_CAN_POSTPONE_A_BREAK: Final = _("You can postpone a break only once.")
TAKE_IT_OR_SKIP: Final = _("Take it, or skip it when it is due.")
NO_BREAK_IS_DUE_YET: Final = _("No break is due yet; the next is in {due_in_min} min.")
TO_TAKE_ONE_NOW_HOMECARE: Final = _("To take one now: homecare sit break")
NO_SITTING_IS_BEING_TIMED: Final = _("No sitting is being timed.")
TO_START_HOMECARE_SIT_START: Final = _("To start: homecare sit start")
YOU_SAT_DOWN_MORE: Final = _("You sat down {start}, more than 18 hours ago.")
END_THAT_FIRST_HOMECARE_SIT: Final = _("End that first: homecare sit stop, or homecare sit break")

# treatments

PLANNED_SESSION: Final = _("planned: session on {day}")
NO_SESSION_IS_PLANNED: Final = _("No session is planned{whose} on {day}.")
PLANNED: Final = _("Planned: {known}.")
NONE_IS_PLANNED: Final = _("None is planned.")
CANCELLED_SESSION: Final = _("cancelled: session on {day}")
PLANNED_SESSIONS: Final = _("planned: {sessions} sessions")
SESSION_ON_WAS_PLANNED: Final = _("The session on {day} was planned by {practice} and is read-only here.")
ASK_THEM_TO_CHANGE_IT_YOU_GET: Final = _("Ask them to change it; you get the change with their next file.")
PAIN_AFTER: Final = _("Pain after")

# writing

NOTHING_TO_DO: Final = _("Nothing to do.")
