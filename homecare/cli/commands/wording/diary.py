"""What the commands say of entries, sitting, sessions, questions and patients."""

from typing import Final

from homecare.language import Counted, _

# Entries: what goes wrong

REMOVE_ALONE: Final = _("--remove removes the whole entry, so you cannot change it at the same time.")
USE_ONE: Final = _("Use one or the other.")
BRING_BACK_ALONE: Final = _(
    "--bring-back brings the entry back as it was, so you cannot change it at the same time."
)
CHANGE_AFTERWARDS: Final = _("Change it afterwards.")
NEITHER_YES_NOR_NO: Final = _("“{text}” is neither yes nor no.")
WRITE_YES_OR_NO: Final = _("Type --asked yes or --asked no.")
STEP_NOT_EDITED: Final = _("You cannot edit an answer to a step.")
ANSWER_AGAIN: Final = _("Remove it with --remove, then answer the step again.")
DOES_NOT_FIT: Final = _("{option} does not apply to this kind of entry (“{kind}”).")
WHAT_FITS: Final = _("You can use: {fits}.")
NO_CHANGE_SAID: Final = _("You did not say what to change.")
SAY_IT_WITH: Final = _("Use {fits}, or --remove.")
NO_ID_BEGINS: Final = _("No entry's id begins with “{wanted}”.")
SEE_IDS: Final = _("See the ids with: homecare history")
SEVERAL_IDS_BEGIN: Final = Counted(
    "{amount} entry has an id that begins with “{wanted}”.",
    "{amount} entries have an id that begins with “{wanted}”.",
)
WRITE_MORE: Final = _("Type more of the id; homecare history --json shows the whole id.")
WORDS_EMPTY: Final = _("You gave no words to search for.")
WRITE_WORDS: Final = _("For example: homecare history --text pillow")
ONE_DAY_ALONE: Final = _("--date is for one day only.")
SAY_WITHOUT_SPAN: Final = _("Leave out --since and --until.")
BEFORE_THE_FIRST: Final = _("{last} is before {first}.")
NAME_A_LATER_DAY: Final = _("Choose a last day on or after the first.")
SHOW_ALONE: Final = _("{option} only works with --show; nothing was undone.")
SEE_WITH_SHOW: Final = _("To see what undo would take back: homecare undo --show")

# Entries: what was done

REMOVED: Final = _("Removed: {entry}.")
INSTEAD_OF: Final = _("It replaces: {entry}.")
BROUGHT_BACK: Final = _("Brought back: {entry}.")
CHANGED: Final = _("Changed: {entry}.")
NOW: Final = _("Now: {entry}.")
NEW_ID: Final = _("Its id is now {id}.")
NOTHING_LOGGED: Final = _("Nothing is logged yet. Begin with: homecare log pain 4")
ONE_COMES_BACK: Final = _("To bring one back, in place of what is there now: homecare edit ID --bring-back")
NEWEST_ENTRIES: Final = Counted(
    "This is the newest one. Further back: homecare history --since -90d",
    "These are the newest {amount}. Further back: homecare history --since -90d",
)
UNDONE: Final = _("Undone: {action}.")
NEXT_UNDO: Final = _("The next undo takes back: {action}.")
NOTHING_MORE_TO_UNDO: Final = _("There is nothing more to undo.")
NOTHING_TO_UNDO: Final = _("There is nothing to undo.")
NEXT_UNDOS: Final = _("Undo takes these back, one at a time, in this order:")
MORE_UNDOS: Final = _("There is more: homecare undo --show --limit 100")

# Sitting

LOGGED_LATE_TODAY: Final = _("Logged, and marked as entered later: {words}.")
SEATED_AGAIN: Final = _("When you sit down again: homecare sit start")
SITTING_SINCE: Final = _("Sitting since {when}.")
SKIP_OR_POSTPONE: Final = _("You cannot use --skip and --postpone together.")
SHORT_OR_JSON: Final = _("You cannot use --short and --json together.")

# The flare plan

FLARE_PLAN: Final = _("The flare plan")
FLARE_ON: Final = _("{title} from {day}. Flare days are marked and do not count.")
FLARE_BACK: Final = _("Back to the usual programme: homecare flare off. To undo: homecare undo")
FLARE_OFF_UNHELD: Final = _("The flare plan is off. It was on for less than a day, so no day is marked.")
FLARE_LAST_DAY: Final = _("Today is the last flare day. Tomorrow your usual programme continues.")
FLARE_OFF: Final = _("The flare plan is off; its last day was {day}.")

# Questions and messages

NO_OPEN_QUESTION: Final = _('No open questions. Write one down with: homecare questions add "May I swim?"')
LIST_ALONE: Final = _("--all and --json only list the questions.")
WRITE_QUESTIONS_ALL: Final = _("Type: homecare questions --all")
WRITTEN_DOWN: Final = _("Written down: {question}")
WRITTEN_DOWN_AMONG: Final = Counted(
    "Written down: {question} You now have {amount} open question.",
    "Written down: {question} You now have {amount} open questions.",
)
ON_THE_REPORT: Final = _("It stays on your report until you have asked it. To undo: homecare undo")
SO_ALREADY: Final = _("Nothing to change: it is already like that.")
ASKED: Final = _("Asked: {question}")
OPEN_AGAIN: Final = _("Open again: {question}")
NO_QUESTION_BEGINS: Final = _("There is no question with an id that begins with “{wanted}”.")
SEVERAL_QUESTIONS_BEGIN: Final = _("Several questions have an id that begins with “{wanted}”.")
SEE_QUESTIONS: Final = _("See the questions and their ids: homecare questions --all")
NO_MESSAGE: Final = _("No messages yet. They come in files from your practice: homecare receive FILE")

# Sessions

COURSE_ALONE: Final = _("--all and --json only show the sessions.")
WRITE_SESSIONS: Final = _("Type: homecare sessions --json")
PLANNED: Final = _("Planned: {when}.")
PLANNED_NOTED: Final = _("Planned: {when} ({note}).")
CANCELLED: Final = _("No session is planned on {day} any more.")
COUNTED: Final = _("{planned} planned, {held} so far.")
COUNTED_NONE_HELD: Final = _("{planned} planned, none so far.")

# Steps

FROM_TODAY: Final = _("From today. To undo: homecare undo")
ASKED_AGAIN: Final = _("You will be asked again when something changes. To undo: homecare undo")
A_QUESTION_NOW: Final = _("It is now a question on your report. To undo: homecare undo")
ONE_AT_A_TIME: Final = _("One change at a time: the other steps come back tomorrow.")

# The day and the trend

TIP: Final = "{text} [{mark}] (homecare guide {topic})"
OTHER_REGIONS: Final = _("There are readings for: {regions}. See them with --region {first}.")
NO_PAIN_SINCE: Final = _("No pain logged since {day}.")
SINCE_THE_START: Final = _("Since the start: {change}")
EXERCISES: Final = _("Exercises:")

# The first run

BEGUN_ALREADY: Final = _("There is already a diary here, so there is nothing to set up.")
CHANGE_WITH: Final = _(
    "To change your choices: homecare settings, homecare programme assign NAME, homecare sessions"
)
EMPTY_DIARY: Final = _("Your diary is ready, and empty. When to get help: homecare safety")
NOBODY_TO_ASK: Final = _("The set-up asks questions, and there is no terminal to answer them in.")
OPEN_A_TERMINAL: Final = _(
    "Type homecare start in a terminal, or begin with an empty diary: homecare start --yes"
)
HOW_TO_ANSWER: Final = _(
    "Press Enter to skip a question, type “back” to go back, or press Ctrl+C to leave and continue next time."
)
STEP_TITLE: Final = _("{number} of {steps}: {title}")
LEFT: Final = _("You left the set-up. To continue: homecare start")
ALL_SET: Final = _("All set. What is due: homecare today. When to get help: homecare safety")

# The sample diary

SEED: Final = _("The seed")
SAMPLE: Final = _("This is a sample diary in a temporary folder ({folder}). Nothing in it is kept.")

# The guide

WHOLE_PAGE: Final = _("The whole safety page: homecare safety")
TOPICS: Final = _("Topics of the guide")
READ_ONE: Final = _("Read one: homecare guide sitting")
LOOK_FOR_WORDS: Final = _('Search all topics: homecare guide --search "chin tuck"')
SEARCH: Final = "homecare guide --search {words}"
OR_LOOK_FOR_WORDS: Final = _("Or search all topics: homecare guide --search WORDS")
LOOKED_FOR: Final = _("Note: {sentence} Here is what all topics say about it, as with {command}.")
NOTHING_FOUND: Final = _("Nothing in the guide has all of these words: {words}")
TRY_FEWER: Final = _("Try fewer of them, or read a topic: homecare guide")

# The practice

WRITE_AN_ORDER: Final = _("Type one of {orders}.")
NO_SUCH_ORDER: Final = _("Patients cannot be sorted by “{order}”.")
NO_PATIENT: Final = _("There are no patients here yet. Begin with: homecare patient add NAME")
NOBODY_HOLDS: Final = _("No patient's name, number, programme or threshold contains “{wanted}”.")

# Patients

ADDED: Final = _("Added: {name}.")
CALLED_ALIKE: Final = _(
    "Another patient is called {name} too. To add a date of birth or a number: homecare patient rename "
    "{quoted} {written} --born DATE"
)
SAY_WHOSE: Final = _("There are several diaries here now. To choose one: homecare --patient {name} today")
IS_NOW: Final = _("{before} is now {after}.")
IS_NOW_BESIDE: Final = _("{before} is now {after}, {beside}.")
CALLED_HERE: Final = _("They are listed here as {name}, to tell them apart from others with the same name.")
NOBODY_YET: Final = _(
    "There is no diary here yet. It begins with the first entry, or with: homecare patient add NAME"
)
SINCE: Final = _("since {day}")
OWN_DIARY: Final = _("own diary")
IS_ARCHIVED: Final = _("archived")
PATIENT_BACK: Final = _("Brought back: {name}.")
ARCHIVE_ASKED: Final = _("Archive the diary of {name} (kept, but no longer listed or written in)?")
ARCHIVED: Final = _("Archived: {name}. The diary is kept.")

# Notes on a patient

WRITTEN_OR_REMOVED: Final = _("You can write a note or remove one, not both.")
LEAVE_ONE_OUT: Final = _("Leave out the text or --remove.")
PUT_ASIDE: Final = _("Removed: {note}")
NOTED: Final = _("Note saved. It stays here and never goes into a file for the patient.")
NO_NOTE_BEGINS: Final = _("There is no note with an id that begins with “{wanted}”.")
SEVERAL_NOTES_BEGIN: Final = _("Several notes have an id that begins with “{wanted}”.")
SEE_NOTES: Final = _("See the notes and their ids: homecare patient note NAME")
NOTES_STAY: Final = _("They stay here and never go into a file for the patient.")
NO_NOTE: Final = _("There are no notes on {name} yet.")

# Thresholds

NONE_ALONE: Final = _("--none removes all thresholds, so you cannot set one at the same time.")
SAY_EITHER: Final = _("Use one or the other.")

# Sessions planned for a patient

DAY_MISSING: Final = _("The day is missing.")
WRITE_A_DAY: Final = _("For example: homecare patient session NAME +7d")
SESSION_CANCELLED: Final = _("Cancelled: {name}, {session}.")
SESSION_PLANNED: Final = _("Planned: {name}, {session}.")
NOTE_GOES_TOO: Final = _("The note goes to the patient with the next file.")
NO_SESSION: Final = _("No session is planned for {name}.")

# What a patient asks

ANSWER_MISSING: Final = _("The answer is missing.")
SAY_ONE_THING: Final = _("You can do only one of these at a time.")
WRITE_AN_ANSWER: Final = _("Type the answer after the id, or use --talked or --remove.")
TAKEN_BACK: Final = _("Taken back. It is open again: {question}")
HAS_ANSWER_UNTIL: Final = _("{name} still has your answer until you send the next file: {command}")
ANSWERED: Final = _("Answered: {question}")
TICKED_OFF: Final = _("Ticked off: {question}")
HAS_IT_WITH: Final = _("{name} will get it with the next file: {command}")
TAKE_IT_BACK: Final = _("To take it back: homecare --patient {name} undo")
SHARE: Final = "homecare --patient {name} share FILE"
SEE_ASKS: Final = _("See them and their ids: homecare patient questions {name} --all")
