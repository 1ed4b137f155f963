"""The words of records: what its errors and findings say."""

from typing import Final

from homecare.language import _

# entry

MUST_BE_IN_UTC: Final = _("{what} must be a time in UTC, not {moment}.")
TIME_OF_AN_ENTRY: Final = _("The time of an entry")
TIME_AN_ENTRY_WAS_MADE: Final = _("The time an entry was made")
TIME_AN_ENTRY_WAS_ARCHIVED: Final = _("The time an entry was archived")
WHO_MADE_AN_ENTRY: Final = _("Who made an entry")
OFFSET_FROM_UTC_MINUTES: Final = _("The offset from UTC (minutes)")
TIME_OF_AN_ACTION: Final = _("The time of an action")

A_NOTE: Final = _("A note")

# flare_and_steps

FLARE_PLAN_CANNOT_END: Final = _("The flare plan cannot end on {until}, before it began on {day}.")
THE_EXERCISE: Final = _("The exercise")
THE_ANSWER: Final = _("The answer")
PROGRAMME_DIGEST: Final = _("A programme's digest must be a SHA-256 in 64 hexadecimal digits.")
LEVEL_NAME: Final = _("The level's name")
THE_RULE: Final = _("The rule")
WHO_ANSWERED: Final = _("Who answered")

# performed

SKIPPED_EXERCISE_HAS_NO_SETS: Final = _("A skipped exercise has no sets.")
WRITE_SKIP_OR_WHAT_YOU_DID: Final = _("Give --skip or what you did, not both.")
REASON_FOR_SKIPPING_IS_EMPTY: Final = _("The reason for skipping is empty.")
FOR_EXAMPLE_SKIP_TIRED: Final = _("For example: --skip tired")
THIS_EXERCISE_IS_HELD: Final = _("This exercise is held, not counted in reps.")
WRITE_THE_SECONDS_WITH_HOLD: Final = _("Give the seconds with --hold.")

# practice

DAY_IS_IN_THE_PAST: Final = _("{day} is in the past.")
TO_LOG_A_SESSION: Final = _(
    "To log a session that took place, press a on Today or type: homecare log session --date {day}"
)
DAY_IS_MORE_THAN_TWO_YEARS_AHEAD: Final = _("{day} is more than two years ahead.")
CHOOSE_AN_EARLIER_DAY: Final = _("Choose an earlier day.")
IS_NOT_A_TIME: Final = _("“{time}” is not a time of day.")
WRITE_A_TIME_LIKE: Final = _("Write it like 15:30.")
TIME_AN_APPOINTMENT_WAS_MADE: Final = _("The time a session was planned")
THE_MESSAGE: Final = _("The message")
TIME_OF_A_MESSAGE: Final = _("The time of a message")
TIME_OF_AN_ANSWER: Final = _("The time of an answer")
TIME_OF_A_NOTE: Final = _("The time of a note")
PAIN_FROM: Final = _("Pain from")
ADHERENCE_BELOW_PER_CENT: Final = _("Adherence below (per cent)")
DAYS_WITHOUT_AN_ENTRY: Final = _("Days without an entry")
EXERCISES_STOPPED_FOR_PAIN: Final = _("Exercises stopped for pain")
TIME_A_THRESHOLD_WAS_SET: Final = _("The time a threshold was set")
TIME_OF_A_LINK: Final = _("The time of a link")

# records

PAIN_IN_EXERCISE_BEFORE: Final = _("Pain (before)")
PAIN_IN_EXERCISE_PEAK: Final = _("Pain (peak)")
PAIN_IN_EXERCISE_AFTER: Final = _("Pain (after)")
A_REASON: Final = _("A reason")
A_SCORE: Final = _("A score")
THE_OUTCOME: Final = _("The outcome")
LOG_IT_AS_PARTLY_DONE_INSTEAD: Final = _("Log it as partly done instead.")
EXERCISE_DONE_HAS_A_SET: Final = _("An exercise that was done must have at least one set.")
LOG_IT_AS_SKIPPED_INSTEAD: Final = _("Log it as skipped instead.")
THE_REGION: Final = _("The region")
KIND_OF_READING: Final = _("The kind of reading")
SOURCE_OF_A_SITTING_TIME: Final = _("The source of a sitting time")
TIME_OF_A_BOUT: Final = _("The time of a bout")
SITTING_MINUTES_A_DAY: Final = _("Sitting (minutes a day)")
SITTING_TIME_IS_EITHER: Final = _(
    "A sitting time is either a bout with a start, or a day's total in minutes."
)
BOUT_OF_SITTING_MUST_END: Final = _("A bout of sitting must end after it starts.")
KIND_OF_BREAK: Final = _("The kind of break")
WHAT_WAS_DONE: Final = _("What was done")
SESSION_NUMBER: Final = _("The session's number")
NUMBER_OF_PLANNED_SESSIONS: Final = _("The number of planned sessions")
PAIN_BEFORE: Final = _("Pain before")
PAIN_AFTER: Final = _("Pain after")
NUMBER_OF_NEEDLES: Final = _("The number of needles")
RETENTION_MINUTES: Final = _("Retention (minutes)")
AN_ADJUNCT: Final = _("An adjunct")
THE_PRACTITIONER: Final = _("The practitioner")
THE_ADVICE: Final = _("The advice")
THE_AFTER_EFFECTS: Final = _("The after-effects")
THE_QUESTIONNAIRE: Final = _("The questionnaire")
QUESTIONNAIRE_HAS_AT_LEAST_ONE: Final = _("A questionnaire must have at least one score.")
QUESTIONNAIRE_ITEM: Final = _("A questionnaire's item")
PATIENT_NAME: Final = _("The patient's name")
PATIENT_NAME_IS_ONE_LINE: Final = _("A patient's name must be one line without spaces around it.")
TIME_A_PATIENT_WAS_ADDED: Final = _("The time a patient was added")
PATIENT_NUMBER: Final = _("The patient's number")
PATIENT_NUMBER_IS_ONE_LINE: Final = _("A patient's number must be one line without spaces around it.")
PROGRAMME_ID: Final = _("The programme's id")
PROGRAMME_VERSION: Final = _("The programme's version")
PROGRAMME_TITLE: Final = _("The programme's title")
PROGRAMME_AUTHOR: Final = _("The programme's author")
TIME_A_PROGRAMME_WAS_KEPT: Final = _("The time a programme was saved")
PROGRAMME_CANNOT_END_ON_BEFORE: Final = _("A programme cannot end on {until}, before it starts on {start}.")
CHOOSE_A_LATER_LAST_DAY: Final = _("Choose a last day on or after the first.")
WHO_ASSIGNED_IT: Final = _("Who assigned it")
TIME_OF_AN_ASSIGNMENT: Final = _("The time of an assignment")
TIME_A_ROUTINE_WAS_BEGUN: Final = _("The time a routine began")
TIME_A_ROUTINE_ENDED: Final = _("The time a routine ended")

# shown

WHAT_WAS_SHOWN: Final = _("What was shown")
VERSION_THAT_WAS_SHOWN: Final = _("The version that was shown")
TIME_IT_WAS_SHOWN: Final = _("The time it was shown")
THE_STEP: Final = _("The step")
WHAT_WAS_SAID_SO_FAR: Final = _("The answers so far")
TIME_THE_FIRST_RUN_WAS_BEGUN: Final = _("The time the set-up began")
TIME_THE_FIRST_RUN_ENDED: Final = _("The time the set-up ended")

# treatment

AN_AFTER_EFFECT: Final = _("An after-effect")
HOW_STRONG: Final = _("How strong it was")
SESSION_ON_CANNOT_HAVE_HAD: Final = _("A session on {session_day} cannot have had effects on {day}.")
WRITE_THE_DAY_OF_A_SESSION: Final = _("Write the day of a session that took place.")
NUMBER_OF_AFTER_EFFECTS: Final = _("The number of after-effects")
IS_THERE_TWICE: Final = _("“{name}” appears twice.")
WRITE_EACH_AFTER_EFFECT_ONCE: Final = _("Write each after-effect once.")
THE_QUESTION: Final = _("The question")
TIME_A_COURSE_WAS_PLANNED: Final = _("The time a course was planned")
