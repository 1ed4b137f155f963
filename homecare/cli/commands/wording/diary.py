"""What the commands say of entries, sitting, sessions, questions and patients."""

from typing import Final

# Entries: what goes wrong

REMOVE_ALONE: Final = "--remove removes the whole entry, so nothing else can be changed in it."
USE_ONE: Final = "Use one or the other."
BRING_BACK_ALONE: Final = "--bring-back brings the entry back as it was, so nothing can be changed in it yet."
CHANGE_AFTERWARDS: Final = "Change it afterwards."
NEITHER_YES_NOR_NO: Final = "“{text}” is neither yes nor no."
WRITE_YES_OR_NO: Final = "Write --asked yes, or --asked no."
STEP_NOT_EDITED: Final = "You cannot edit an answer to a step."
ANSWER_AGAIN: Final = "Remove it with --remove, then answer the step again."
DOES_NOT_FIT: Final = "{option} does not apply to an entry of kind “{kind}”."
WHAT_FITS: Final = "You can use: {fits}."
NO_CHANGE_SAID: Final = "You did not say what to change."
SAY_IT_WITH: Final = "Use {fits}, or --remove."
NO_ID_BEGINS: Final = "No entry's id begins with “{wanted}”."
SEE_IDS: Final = "See the ids with: homecare history"
SEVERAL_IDS_BEGIN: Final = "{number} entries have an id that begins with “{wanted}”."
WRITE_MORE: Final = "Write more of the id; homecare history --json shows all of it."
WORDS_EMPTY: Final = "There are no words to look for."
WRITE_WORDS: Final = "For example: homecare history --text pillow"
ONE_DAY_ALONE: Final = "--date is for one day only."
SAY_WITHOUT_SPAN: Final = "Leave out --since and --until."
BEFORE_THE_FIRST: Final = "{last} is before {first}."
NAME_A_LATER_DAY: Final = "Choose a last day on or after the first."
SHOW_ALONE: Final = "{option} only works with --show; nothing was undone."
SEE_WITH_SHOW: Final = "To see what undo would take back: homecare undo --show"

# Entries: what was done

REMOVED: Final = "Removed: {entry}."
INSTEAD_OF: Final = "It takes the place of: {entry}."
BROUGHT_BACK: Final = "Brought back: {entry}."
CHANGED: Final = "Changed: {entry}."
NOW: Final = "Now: {entry}."
NEW_ID: Final = "Its id is now {id}."
NOTHING_LOGGED: Final = "Nothing is logged yet. Begin with: homecare log pain 4"
ONE_COMES_BACK: Final = "To bring one back, in place of what is there now: homecare edit ID --bring-back"
NEWEST_ENTRIES: Final = "These are the newest {number}. Further back: homecare history --since -90d"
UNDONE: Final = "Undone: {action}."
NEXT_UNDO: Final = "The next undo takes back: {action}."
NOTHING_MORE_TO_UNDO: Final = "There is nothing more to undo."
NOTHING_TO_UNDO: Final = "There is nothing to undo."
NEXT_UNDOS: Final = "Undo takes these back, one at a time, in this order:"
MORE_UNDOS: Final = "There is more: homecare undo --show --limit 100"

# Sitting

LOGGED_LATE_TODAY: Final = "Logged, and marked as entered later: {words}."
SEATED_AGAIN: Final = "When you sit down again: homecare sit start"
SITTING_SINCE: Final = "Sitting since {when}."
SKIP_OR_POSTPONE: Final = "--skip and --postpone do not go together."
SHORT_OR_JSON: Final = "--short and --json do not go together."

# The flare plan

FLARE_PLAN: Final = "The flare plan"
FLARE_ON: Final = "{title} from {day}. Flare days are marked and do not count."
FLARE_BACK: Final = "Back to the usual programme: homecare flare off. To undo: homecare undo"
FLARE_OFF_UNHELD: Final = "The flare plan is off. It was on for less than a day, so no day is marked."
FLARE_LAST_DAY: Final = "Today is the last flare day. Tomorrow your usual programme continues."
FLARE_OFF: Final = "The flare plan is off; its last day was {day}."

# Questions and messages

NO_OPEN_QUESTION: Final = 'No open question. Write one down with: homecare questions add "May I swim?"'
LIST_ALONE: Final = "--all and --json only list the questions."
WRITE_QUESTIONS_ALL: Final = "Write: homecare questions --all"
WRITTEN_DOWN: Final = "Written down: {question}"
WRITTEN_DOWN_AMONG: Final = "Written down: {question} {number} are open now."
ON_THE_REPORT: Final = "It stays on your report until you have asked it. To undo: homecare undo"
SO_ALREADY: Final = "Nothing to change: it is already like that."
ASKED: Final = "Asked: {question}"
OPEN_AGAIN: Final = "Open again: {question}"
NO_QUESTION_BEGINS: Final = "There is no question with an id that begins with “{wanted}”."
SEVERAL_QUESTIONS_BEGIN: Final = "Several questions have an id that begins with “{wanted}”."
SEE_QUESTIONS: Final = "See the questions and their ids: homecare questions --all"
NO_MESSAGE: Final = "No messages yet. They come in files from your practice: homecare receive FILE"

# Sessions

COURSE_ALONE: Final = "--all and --json only show the sessions."
WRITE_SESSIONS: Final = "Write: homecare sessions --json"
PLANNED: Final = "Planned: {when}."
PLANNED_NOTED: Final = "Planned: {when} ({note})."
CANCELLED: Final = "No session is planned on {day} any more."
COUNTED: Final = "{planned} planned, {held} so far."
COUNTED_NONE_HELD: Final = "{planned} planned, none so far."

# Steps

FROM_TODAY: Final = "From today on. To undo: homecare undo"
ASKED_AGAIN: Final = "You are asked again when something changes. To undo: homecare undo"
A_QUESTION_NOW: Final = "It is now a question on your report. To undo: homecare undo"
ONE_AT_A_TIME: Final = "One change at a time: the other steps come back tomorrow."

# The day and the trend

TIP: Final = "{text} [{mark}] (homecare guide {topic})"
OTHER_REGIONS: Final = "There are readings for: {regions}. See them with --region {first}."
NO_PAIN_SINCE: Final = "No pain is logged since {day}."
SINCE_THE_START: Final = "Since the start: {change}"
EXERCISES: Final = "Exercises:"

# The first run

BEGUN_ALREADY: Final = "There is already a diary here, so there is nothing to set up."
CHANGE_WITH: Final = (
    "To change your choices: homecare settings, homecare programme assign NAME, homecare sessions"
)
EMPTY_DIARY: Final = "Your diary is ready, and empty. When to get help: homecare safety"
NOBODY_TO_ASK: Final = "The set-up asks questions, and there is no terminal to answer them in."
OPEN_A_TERMINAL: Final = (
    "Type homecare start in a terminal, or begin with an empty diary: homecare start --yes"
)
HOW_TO_ANSWER: Final = (
    "Press Enter to skip a question, type “back” to go back, or press Ctrl+C to leave and continue next time."
)
STEP_TITLE: Final = "{number} of {steps}: {title}"
LEFT: Final = "You left the set-up. To continue: homecare start"
ALL_SET: Final = "All set. What is due: homecare today. When to get help: homecare safety"

# The sample diary

SEED: Final = "The seed"
SAMPLE: Final = "This is a sample diary in a temporary folder ({folder}). Nothing in it is kept."

# The guide

WHOLE_PAGE: Final = "The whole safety page: homecare safety"
TOPICS: Final = "Topics of the guide"
READ_ONE: Final = "Read one: homecare guide sitting"
LOOK_FOR_WORDS: Final = 'Search all topics: homecare guide --search "chin tuck"'
SEARCH: Final = "homecare guide --search {words}"
OR_LOOK_FOR_WORDS: Final = "Or search all topics: homecare guide --search WORDS"
LOOKED_FOR: Final = "Note: {sentence} Here is what all topics say about it, as with {command}."
NOTHING_FOUND: Final = "Nothing in the guide has all of these words: {words}"
TRY_FEWER: Final = "Try fewer of them, or read a topic: homecare guide"

# The practice

WRITE_AN_ORDER: Final = "Write one of {orders}."
NO_SUCH_ORDER: Final = "Patients cannot be sorted by “{order}”."
NO_PATIENT: Final = "There are no patients here yet. Begin with: homecare patient add NAME"
NOBODY_HOLDS: Final = "No patient's name, number, programme or threshold contains “{wanted}”."

# Patients

ADDED: Final = "Added: {name}."
CALLED_ALIKE: Final = (
    "Another patient is called {name} too. To add a date of birth or a number: homecare patient rename "
    "{quoted} {written} --born DATE"
)
SAY_WHOSE: Final = "There are several diaries here now. To choose one: homecare --patient {name} today"
IS_NOW: Final = "{before} is now {after}."
IS_NOW_BESIDE: Final = "{before} is now {after}, {beside}."
CALLED_HERE: Final = "Here the name is {name}, to tell them apart from others with the same name."
NOBODY_YET: Final = (
    "There is no diary here yet. It begins with the first entry, or with: homecare patient add NAME"
)
SINCE: Final = "since {day}"
OWN_DIARY: Final = "own diary"
IS_ARCHIVED: Final = "archived"
PATIENT_BACK: Final = "Brought back: {name}."
ARCHIVE_ASKED: Final = "Archive the diary of {name} (kept, but no longer listed or written in)?"
ARCHIVED: Final = "Archived: {name}. The diary is kept."

# Notes on a patient

WRITTEN_OR_REMOVED: Final = "You can write a note or remove one, not both."
LEAVE_ONE_OUT: Final = "Leave out the text or --remove."
PUT_ASIDE: Final = "Removed: {note}"
NOTED: Final = "Note saved. It stays here and never goes into a file for the patient."
NO_NOTE_BEGINS: Final = "There is no note with an id that begins with “{wanted}”."
SEVERAL_NOTES_BEGIN: Final = "Several notes have an id that begins with “{wanted}”."
SEE_NOTES: Final = "See the notes and their ids: homecare patient note NAME"
NOTES_STAY: Final = "They stay here and never go into a file for the patient."
NO_NOTE: Final = "There is no note on {name} yet."

# Thresholds

NONE_ALONE: Final = "--none removes all thresholds, so no number goes with it."
SAY_EITHER: Final = "Use one or the other."

# Sessions planned for a patient

DAY_MISSING: Final = "The day is missing."
WRITE_A_DAY: Final = "For example: homecare patient session NAME +7d"
SESSION_CANCELLED: Final = "Cancelled: {name}, {session}."
SESSION_PLANNED: Final = "Planned: {name}, {session}."
NOTE_GOES_TOO: Final = "The note goes to the patient with the next file."
NO_SESSION: Final = "No session is planned for {name}."

# What a patient asks

ANSWER_MISSING: Final = "The answer is missing."
SAY_ONE_THING: Final = "You can do only one of these at a time."
WRITE_AN_ANSWER: Final = "Write the answer after the id, or --talked, or --remove."
TAKEN_BACK: Final = "Taken back. It is open again: {question}"
HAS_ANSWER_UNTIL: Final = "{name} still has your answer until the next file: {command}"
ANSWERED: Final = "Answered: {question}"
TICKED_OFF: Final = "Ticked off: {question}"
HAS_IT_WITH: Final = "{name} gets it with the next file: {command}"
TAKE_IT_BACK: Final = "To take it back: homecare --patient {name} undo"
SHARE: Final = "homecare --patient {name} share FILE"
SEE_ASKS: Final = "See them and their ids: homecare patient questions {name} --all"
