"""What the commands say of entries, sitting, sessions, questions and patients."""

from typing import Final

# Entries: what goes wrong

REMOVE_ALONE: Final = "--remove takes the entry out; nothing can be changed beside it."
USE_ONE: Final = "Use one of the two."
BRING_BACK_ALONE: Final = "--bring-back brings the entry back as it was; nothing can be changed beside it."
CHANGE_AFTERWARDS: Final = "Change it afterwards."
NEITHER_YES_NOR_NO: Final = "“{text}” is neither yes nor no."
WRITE_YES_OR_NO: Final = "Write --asked yes, or --asked no."
STEP_NOT_EDITED: Final = "An answer to a step is not edited."
ANSWER_AGAIN: Final = "Take it out with --remove, and answer the step again."
DOES_NOT_FIT: Final = "{option} does not fit an entry of kind “{kind}”."
WHAT_FITS: Final = "What fits: {fits}."
NO_CHANGE_SAID: Final = "You did not say what to change."
SAY_IT_WITH: Final = "Say it with {fits}, or --remove."
NO_ID_BEGINS: Final = "No entry's id begins with “{wanted}”."
SEE_IDS: Final = "See the ids with: homecare history"
SEVERAL_IDS_BEGIN: Final = "The ids of {number} entries begin with “{wanted}”."
WRITE_MORE: Final = "Write more of it; history --json has all."
WORDS_EMPTY: Final = "The words to look for are empty."
WRITE_WORDS: Final = "Write for example: --text pillow"
ONE_DAY_ALONE: Final = "--date is one day alone."
SAY_WITHOUT_SPAN: Final = "Say it without --since and --until."
BEFORE_THE_FIRST: Final = "{last} is before {first}."
NAME_A_LATER_DAY: Final = "Name a last day on or after the first."
SHOW_ALONE: Final = "{option} goes with --show; nothing was undone."
SEE_WITH_SHOW: Final = "To see what undo would take back: homecare undo --show"

# Entries: what was done

REMOVED: Final = "Removed: {entry}."
INSTEAD_OF: Final = "It takes the place of: {entry}."
BROUGHT_BACK: Final = "Brought back: {entry}."
CHANGED: Final = "Changed: {entry}."
NOW: Final = "Now: {entry}."
NEW_ID: Final = "Its id is now {id}."
NOTHING_LOGGED: Final = "Nothing is logged yet. Begin with: homecare log pain 4"
ONE_COMES_BACK: Final = "One comes back, in the place of what stands, with: homecare edit ID --bring-back"
NEWEST_ENTRIES: Final = "These are the newest {number}. Further back: homecare history --since -90d"
UNDONE: Final = "Undone: {action}."
NEXT_UNDO: Final = "The next undo takes back: {action}."
NOTHING_MORE_TO_UNDO: Final = "There is nothing more to undo."
NOTHING_TO_UNDO: Final = "There is nothing to undo."
NEXT_UNDOS: Final = "The next undos take back, one after the other:"
MORE_UNDOS: Final = "There is more: homecare undo --show --limit 100"

# Sitting

LOGGED_LATE_TODAY: Final = "Logged, and marked as entered later: {words}."
SEATED_AGAIN: Final = "When you are seated again: homecare sit start"
SITTING_SINCE: Final = "Sitting since {when}."
SKIP_OR_POSTPONE: Final = "--skip and --postpone exclude each other."
SHORT_OR_JSON: Final = "--short and --json are two forms of the answer."

# The flare plan

FLARE_PLAN: Final = "The flare plan"
FLARE_ON: Final = "{title} from {day} on. These days are marked and do not count."
FLARE_BACK: Final = "Back to the usual programme: homecare flare off. To undo: homecare undo"
FLARE_OFF_UNHELD: Final = "The flare plan is off; it never held for a whole day, and no day is marked."
FLARE_LAST_DAY: Final = "Today is the last flare day. Tomorrow is as usual."
FLARE_OFF: Final = "The flare plan is off; its last day was {day}."

# Questions and messages

NO_OPEN_QUESTION: Final = 'No open question. Write one down with: homecare questions add "May I swim?"'
LIST_ALONE: Final = "--all and --json list the questions."
WRITE_QUESTIONS_ALL: Final = "Write: homecare questions --all"
WRITTEN_DOWN: Final = "Written down: {question}"
WRITTEN_DOWN_AMONG: Final = "Written down: {question} {number} are open now."
ON_THE_REPORT: Final = "It stays on your report until you have asked it. To undo: homecare undo"
SO_ALREADY: Final = "Nothing to change: it is so already."
ASKED: Final = "Asked: {question}"
OPEN_AGAIN: Final = "Open again: {question}"
NO_QUESTION_BEGINS: Final = "There is no question with an id that begins with “{wanted}”."
SEVERAL_QUESTIONS_BEGIN: Final = "Several questions have an id that begins with “{wanted}”."
SEE_QUESTIONS: Final = "See the questions and their ids: homecare questions --all"
NO_MESSAGE: Final = "No message. They come with your practice's files: homecare receive FILE"

# Sessions

COURSE_ALONE: Final = "--all and --json show the course."
WRITE_SESSIONS: Final = "Write: homecare sessions --json"
PLANNED: Final = "Planned: {when}."
PLANNED_NOTED: Final = "Planned: {when} ({note})."
CANCELLED: Final = "No session is planned on {day} any more."
COUNTED: Final = "{planned} planned, {held} held so far."
COUNTED_NONE_HELD: Final = "{planned} planned, none held so far."

# Steps

FROM_TODAY: Final = "From today on. To undo: homecare undo"
ASKED_AGAIN: Final = "You are asked again when something changes. To undo: homecare undo"
A_QUESTION_NOW: Final = "It is on your report as a question. To undo: homecare undo"
ONE_AT_A_TIME: Final = "One change at a time: the other steps come back tomorrow."

# The day and the trend

TIP: Final = "{text} [{mark}] (homecare guide {topic})"
OTHER_REGIONS: Final = "There are readings of: {regions}. See them with --region {first}."
NO_PAIN_SINCE: Final = "No pain is logged since {day}."
SINCE_THE_START: Final = "Since the start: {change}"
EXERCISES: Final = "Exercises:"

# The first run

BEGUN_ALREADY: Final = "There is a diary here already: nothing is asked."
CHANGE_WITH: Final = (
    "Change what was set up with: homecare settings, homecare programme assign NAME, homecare sessions"
)
EMPTY_DIARY: Final = "An empty diary begins. When to get help: homecare safety"
NOBODY_TO_ASK: Final = "The first run asks questions, and there is no terminal to ask them at."
OPEN_A_TERMINAL: Final = (
    "Open one and write homecare start; or begin with an empty diary: homecare start --yes"
)
HOW_TO_ANSWER: Final = (
    "Enter alone skips a question, “back” goes back, Ctrl+C leaves; you continue there next time."
)
STEP_TITLE: Final = "{number} of {steps}: {title}"
LEFT: Final = "Left. homecare start continues here."
ALL_SET: Final = "All set. What is due: homecare today. When to get help: homecare safety"

# The sample diary

SEED: Final = "The seed"
SAMPLE: Final = "This is a sample diary on a throwaway folder ({folder}); nothing of it is kept."

# The guide

WHOLE_PAGE: Final = "The whole safety page: homecare safety"
TOPICS: Final = "Topics of the guide"
READ_ONE: Final = "Read one: homecare guide sitting"
LOOK_FOR_WORDS: Final = 'Look for words in all: homecare guide --search "chin tuck"'
SEARCH: Final = "homecare guide --search {words}"
OR_LOOK_FOR_WORDS: Final = "Or look for words in all topics: homecare guide --search WORDS"
LOOKED_FOR: Final = "Note: {sentence} Looked for in all topics instead, as {command} does."
NOTHING_FOUND: Final = "Nothing in the guide has all of these words: {words}"
TRY_FEWER: Final = "Try fewer of them, or read a topic: homecare guide"

# The practice

WRITE_AN_ORDER: Final = "Write one of {orders}."
NO_SUCH_ORDER: Final = "Patients cannot be sorted by “{order}”."
NO_PATIENT: Final = "No patient is kept here yet. Begin with: homecare patient add NAME"
NOBODY_HOLDS: Final = "Nobody's name, number, programme or threshold holds “{wanted}”."

# Patients

ADDED: Final = "Added: {name}."
CALLED_ALIKE: Final = (
    "Another one is called {name} now. To give them a date of birth or a number: homecare patient rename "
    "{quoted} {written} --born DATE"
)
SAY_WHOSE: Final = "Several diaries live here now; say whose: homecare --patient {name} today"
IS_NOW: Final = "{before} is now {after}."
IS_NOW_BESIDE: Final = "{before} is now {after}, {beside}."
CALLED_HERE: Final = "Here they are called {name}, to tell them from others of this name."
NOBODY_YET: Final = (
    "Nobody has a diary here yet. It begins with the first entry, or with: homecare patient add NAME"
)
SINCE: Final = "since {day}"
OWN_DIARY: Final = "own diary"
IS_ARCHIVED: Final = "archived"
PATIENT_BACK: Final = "Brought back: {name}."
ARCHIVE_ASKED: Final = "Archive the diary of {name} (kept, but no longer listed or written in)?"
ARCHIVED: Final = "Archived: {name}. The diary is kept."

# Notes on a patient

WRITTEN_OR_REMOVED: Final = "A note is either written or removed."
LEAVE_ONE_OUT: Final = "Leave the text out, or --remove."
PUT_ASIDE: Final = "Put aside: {note}"
NOTED: Final = "Noted. It stays here; it is never in a file for the patient."
NO_NOTE_BEGINS: Final = "There is no note with an id that begins with “{wanted}”."
SEVERAL_NOTES_BEGIN: Final = "Several notes have an id that begins with “{wanted}”."
SEE_NOTES: Final = "See the notes and their ids: homecare patient note NAME"
NOTES_STAY: Final = "They stay here; they are never in a file for the patient."
NO_NOTE: Final = "No note on {name} yet."

# Thresholds

NONE_ALONE: Final = "--none watches for nothing, so no number goes with it."
SAY_EITHER: Final = "Say one or the other."

# Sessions planned for a patient

DAY_MISSING: Final = "The day is missing."
WRITE_A_DAY: Final = "Write for example: homecare patient session NAME +7d"
SESSION_CANCELLED: Final = "Cancelled: {name}, {session}."
SESSION_PLANNED: Final = "Planned: {name}, {session}."
NOTE_GOES_TOO: Final = "The note goes to the patient with the next file."
NO_SESSION: Final = "No session is planned for {name}."

# What a patient asks

ANSWER_MISSING: Final = "The answer is missing."
SAY_ONE_THING: Final = "Say only one thing."
WRITE_AN_ANSWER: Final = "Write the answer after the id, or --talked, or --remove."
TAKEN_BACK: Final = "Taken back. It is open again: {question}"
HAS_ANSWER_UNTIL: Final = "{name} has your answer until the next file: {command}"
ANSWERED: Final = "Answered: {question}"
TICKED_OFF: Final = "Ticked off: {question}"
HAS_IT_WITH: Final = "{name} has it with the next file: {command}"
TAKE_IT_BACK: Final = "To take it back: homecare --patient {name} undo"
SHARE: Final = "homecare --patient {name} share FILE"
SEE_ASKS: Final = "See them and their ids: homecare patient questions {name} --all"
