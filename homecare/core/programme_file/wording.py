"""The words of programme file: what its errors and findings say."""

from typing import Final

from homecare.language import _

# advice

UNLESS_THIS_IS_WHAT: Final = _("unless this is what you want.")
LEVEL_FROM_THE_FIRST_DAY: Final = _("level {level} from the first day, after 0 sessions.")
WRITE_LEVEL_AND_A_RULE: Final = _("Write level = 1 and a rule for moving on, {unless}")
IS_STRENGTH_WORK_EVERY_DAY: Final = _("{name} is strength work, every day.")
TO_TIMES_A_WEEK: Final = _('3 to 4 times a week is commonly taught: days = ["mon", "wed", "fri"].')
STEP_BACK_TO_MORE_WHERE: Final = _("a step back to more: {reached}, where {asked} is prescribed.")
WRITE_FEWER_SETS_REPS: Final = _("Write fewer sets, reps or seconds, {unless}")
IS_A_HOLD_OF_MORE: Final = _("{hold_s} is a hold of more than {hold_long_s}.")
WRITE_FEWER_SECONDS: Final = _("Write fewer seconds, {unless}")
IS_MORE_THAN_THE_LIBRARY: Final = _(
    "{asked} is more than the library's highest dose of it: level {number} is {most_words}."
)
WRITE_LESS: Final = _("Write less, {unless}")
WITH_RESTS_MORE_THAN_MIN: Final = _("{said}, with rests: more than {day_long_min} min a day.")
ASK_FOR_LESS_OR_SPREAD: Final = _("Ask for less, or spread it over the week, {unless}")

# exercise_reader

DOES_NOT_FIT_IS_HELD: Final = _("does not fit: {name} is held.")
WRITE_HOLD_S: Final = _("Write hold_s.")
IS_EMPTY: Final = _("is empty.")
FOR_EXAMPLE: Final = _("For example: when = { pain_peak_over = 5 }")
FOR_EXAMPLE_THEN: Final = _("For example: then = { level = 2 }")

# figure_format

IS_NOT_A_POINT: Final = _("is not a point")
DEGREES_OF_UPPER_PART_LOWER: Final = _("Degrees of upper part, lower part and end.")
WHERE_THE_WRIST_OR_ANKLE: Final = _("Where the wrist or ankle is, in cm.")
JOINT_THAT_AT_COUNTS: Final = _("The joint that `at` counts from.")
WHERE_THE_ELBOW_OR_KNEE: Final = _("Where the elbow or knee points, in degrees.")
HOW_MUCH_OF_EACH_PART: Final = _("How much of each part's length is seen, 0 to 1.")
DEGREES_OF_THE_HAND: Final = _("Degrees of the hand or foot.")
WHERE_THE_HIP: Final = _("Where the hip is, in cm.")
DEGREES_OF_THE_SPINE_PARTS: Final = _("Degrees of the spine's parts, from the hip up.")
DEGREES_OF_THE_NECK: Final = _("Degrees of the neck and head.")
WHERE_THE_FACE_LOOKS: Final = _("Where the face looks, in degrees.")
FACE_TURNED_ACROSS_AND_UP: Final = _("The face turned, across and up, -1 to 1.")
SHOULDERS_MOVED_IN_CM: Final = _("The shoulders moved, in cm.")
BOTH_ARMS: Final = _("Both arms.")
BOTH_LEGS: Final = _("Both legs.")
LEFT_ARM: Final = _("The left arm.")
RIGHT_ARM: Final = _("The right arm.")
LEFT_LEG: Final = _("The left leg.")
RIGHT_LEG: Final = _("The right leg.")
FROM_WHERE_IT_IS_SEEN: Final = _("From where it is seen.")
WHETHER_THE_FLOOR_IS_DRAWN: Final = _("Whether the floor is drawn.")
SCENE_LINES_OF_POINTS_X: Final = _("The scene: lines of points [x, y] in cm, or [joint, x, y].")
LINES_LEFT_BLANK: Final = _("Lines left blank in the body, in the same form.")
WHAT_IS_IN_THE_PICTURE: Final = _("What is in the picture: left, bottom, right, top, in cm.")
NUMBER_OF_THE_POSE: Final = _("The number of the pose that is held; by default the last.")
NUMBERS_OF_THE_POSES: Final = _(
    "The numbers of the poses in a still picture; by default the first and the held one."
)
WHETHER_IT_CONTINUES: Final = _("Whether it continues from the last pose to the first.")
ITS_POSES_IN_ORDER: Final = _("Its poses, in order.")

# format

HOW_IT_IS_COUNTED: Final = _(
    "How it is counted: a hold or stretch in sets × seconds, reps in sets × repetitions."
)
SIDES_OF_THE_BODY_NONE: Final = _(
    "Sides of the body: none, both (one, then the other), or alternate (in turn)."
)
HOW_TO_GET_INTO_POSITION: Final = _("How to get into position.")
WHAT_TO_DO: Final = _("What to do.")
HOW_TO_BREATHE: Final = _("How to breathe.")
WHERE_YOU_FEEL: Final = _("Where you feel it.")
VARIANT_IN_WORDS_SUCH: Final = _("The variant in words, such as “on the knees”.")
REPETITIONS_OF_ONE_SET_ONLY: Final = _("Repetitions of one set; only where it is counted in reps.")
SECONDS_OF_ONE_HOLD: Final = _("Seconds of one hold, or of each repetition.")
SECONDS_OF_REST_BETWEEN_TWO: Final = _("Seconds of rest between two sets.")
SECONDS_OF_ONE_REPETITION_MOVEMENT: Final = _(
    "Seconds of one repetition's movement, there and back, without its hold."
)
KIND_AT_THIS_LEVEL: Final = _("The kind at this level, if it differs from the exercise's.")
SIDES_AT_THIS_LEVEL: Final = _("The sides at this level, if they differ from the exercise's.")
FURTHER_SENTENCE_ABOUT_THIS_LEVEL: Final = _("A further sentence about this level.")
STEPS_THAT_DIFFER: Final = _("The steps that differ at this level; the others are the exercise's.")
WHO_ELSE_SHOULD_ASK_FIRST: Final = _("Who else should ask first at this level.")
HOW_IT_LOOKS_DRAWN: Final = _("How it looks, drawn for the left side.")
KEY_THAT_USE_NAMES: Final = _("The key that `use` names; not one from the library.")
WHAT_IT_IS_CALLED: Final = _("What it is called.")
HOW_IT_IS_DONE: Final = _("How it is done, as all levels share it.")
WHAT_TO_AVOID: Final = _("What to avoid.")
WHO_SHOULD_ASK_FIRST_BEFORE: Final = _("Who should ask first before doing it.")
ITS_LEVELS: Final = _("Its levels, from 1.")
TIMES_AT_THE_FULL_DOSE: Final = _("Times at the full dose; 0 proposes the step at once.")
PAIN_DURING_IT_NO_HIGHER: Final = _("Pain during it no higher than this, 0 to 10.")
NEXT_DAY_NO_MORE: Final = _("The next day no more than this many points above usual.")
PAIN_DURING_IT_ABOVE: Final = _("Pain during it above this, 0 to 10.")
NEXT_DAY_THIS_MANY_POINTS: Final = _("The next day this many points above usual, or more.")
LEVEL_WITH_ITS_DOSE: Final = _("The level, with its dose.")
REPETITIONS_OF_ONE_SET: Final = _("Repetitions of one set.")
WHAT_THE_DIARY_MUST_SHOW: Final = _("What the diary must show.")
STEP_THAT_IS_PROPOSED: Final = _("The step that is proposed.")
WHAT_THE_DIARY_MUST_SHOW_EITHER: Final = _("What the diary must show; either is enough.")
KEY_OF_AN_EXERCISE: Final = _("The key of an exercise from the library, or of one defined in this file.")
LEVEL_WHICH_BRINGS_ITS_DOSE: Final = _("The level, which brings its dose.")
DAYS_IT_IS_DUE_DAILY: Final = _("The days it is due: “daily”, or a list of weekdays.")
HOW_MANY_DAYS_APART: Final = _("How many days apart it is due, instead of days: 2 is every other day.")
TIMES_ON_A_DAY: Final = _("Times on a day it is due.")
REPETITIONS_OF_ONE_SET_INSTEAD: Final = _("Repetitions of one set, instead of the level's.")
SECONDS_OF_ONE_HOLD_OR_OF_EACH: Final = _(
    "Seconds of one hold, or of each repetition, instead of the level's."
)
NOTE_TO_THE_PATIENT_SHOWN: Final = _("A note to the patient, shown with the exercise.")
RULES_FOR_STEPS_FORWARD: Final = _("Rules for steps forward, in order.")
RULES_FOR_STEPS_BACK: Final = _("Rules for steps back, in order.")
HOW_MANY_WEEKS_IT_RUNS: Final = _("How many weeks it runs.")
ITS_LAST_DAY_WITHOUT_QUOTES: Final = _("Its last day, without quotes, instead of weeks.")
MINUTES_IN_THE_CHAIR_BEFORE: Final = _("Minutes in the chair before a break is due.")
MINUTES_A_BREAK_LASTS: Final = _("Minutes a break lasts.")
KEYS_OF_EXERCISES_THAT_SUIT: Final = _("Keys of exercises that suit a break.")
HOURS_OF_SITTING: Final = _("Hours of sitting at which the chart has lines; they are never pass or fail.")
SECONDS_TO_GET_INTO_POSITION: Final = _("Seconds to get into position.")
PAIN_DURING_AN_EXERCISE_ABOVE: Final = _("Pain during an exercise above this: stop.")
POINTS_ABOVE_USUAL_THE_NEXT: Final = _("Points above usual the next day, above which to stop.")
WHAT_THE_PATIENT_THEN_READS: Final = _("What the patient then reads, in the practitioner's words.")
WHOM_TO_CALL_SHOWN: Final = _("Whom to call, shown with the stop text.")
FILE_FORMAT: Final = _("The file's format: 1.")
PROGRAMME_ID_THE_SAME: Final = _("The programme's id, the same in each of its versions.")
RAISE_IT_BY_ONE: Final = _("Raise it by one with every change after anyone has used it.")
WHAT_THE_PATIENT_SEES: Final = _("What the patient sees.")
WHO_WROTE: Final = _("Who wrote it.")
LANGUAGE_OF_ITS_TEXTS_SUCH: Final = _("The language of its texts, such as “en” or “ja”.")
WHAT: Final = _("What it is for, in a sentence or two.")
REGION_OF_PAIN: Final = _(
    "The region of pain it is for: shown and asked for, unless the patient chose another."
)
REGIONS_OF_PAIN_IN_ADDITION: Final = _("Regions of pain in addition to those that every diary has.")
HOW_LONG_IT_RUNS: Final = _("How long it runs.")
BREAKS_FROM_SITTING: Final = _("Breaks from sitting.")
TIMES_OF_THE_PLAYER: Final = _("Times of the player.")
WHEN_TO_STOP_AND_WHOM: Final = _("When to stop, and whom to call.")
EXERCISES_DEFINED_IN_THIS_FILE: Final = _("Exercises defined in this file.")
EXERCISES_IN_THE_ORDER_THEY: Final = _("The exercises, in the order they are done.")

# frame_advice

IS_ONLY_A_PLACEHOLDER: Final = _("“{author}” is only a placeholder for a name.")
WRITE_THE_NAME: Final = _("Write the name of the person whose programme it is.")
ITS_LAST_DAY_IS_OVER: Final = _("its last day, {until}, is over.")
WRITE_A_LATER_DAY: Final = _("Write a later day, or weeks = 6 instead.")
ARE_NOT_IN_ORDER: Final = _("{hours} are not in order, or one is there twice.")
WRITE_REFERENCE_HOURS: Final = _("Write reference_hours = {hours}.")
IS_PROPOSED_AT_ONCE_AFTER: Final = _("{level} is proposed at once, after 0 sessions.")
STEP_AFTER_OR_MORE: Final = _("A step after 3 or more is commonly taught: sessions_at_full_dose = 3.")
STEP_FORWARD_IS_PROPOSED_AFTER: Final = _(
    "a step forward is proposed after pain of up to {pain_peak_max}; above {peak_too_much} is commonly "
    "taught as too much."
)
WRITE_A_LOWER_LEVEL_SUCH: Final = _("Write a lower level, such as 2, {unless}")
WRITE_FEWER_POINTS: Final = _("Write fewer points, {unless}")
STOPS_AT_ANY_PAIN: Final = _("0 stops at any pain at all.")
WRITE_A_HIGHER_LEVEL: Final = _("Write a higher level, {unless}")
IT_NEVER_STOPS_NO_PAIN: Final = _("it never stops: no pain is above {pain_max}.")
WRITE_A_LOWER_LEVEL: Final = _("Write a lower level, {unless}")

# problems

TEXT: Final = _("{item}: {message}")
PROGRAMME_FILE_CANNOT_BE_USED: Final = _("The programme file cannot be used")
MORE_HOMECARE_PROGRAMME_CHECK: Final = _(" ({more} more: homecare programme check {file})")

# reader

INVISIBLE_CHARACTER_U: Final = _("an invisible character (U+{found:04X}) is in this line.")
IS_SET_AS_WELL: Final = _("is set as well as weeks.")
WRITE_ONE_OF_THE_TWO: Final = _("Write one of the two.")
DID_YOU_MEAN: Final = _('Did you mean "{close}"?')
IS_AN_EXERCISE: Final = _("is an exercise in the library.")
CHOOSE_ANOTHER_KEY: Final = _("Choose another key for your own.")
IS_DEFINED_TWICE: Final = _("{key} is defined twice.")
GIVE_EACH_EXERCISE_A_DIFFERENT: Final = _("Give each exercise a different key.")
IS_MISSING_IT_IS_COUNTED: Final = _("is missing: it is counted in reps.")
FOR_EXAMPLE_REPS: Final = _("For example: reps = 8")
IS_MISSING_A_IS_HELD: Final = _("is missing: a {kind} is held.")
FOR_EXAMPLE_HOLD_S: Final = _("For example: hold_s = 20")
DOES_NOT_FIT: Final = _("does not fit: a {kind} is held.")
IS_SET_AS_WELL_AS_DAYS: Final = _("is set as well as days.")
IS_IN_THIS_FILE_TWICE: Final = _("{key} is in this file twice.")
LIST_EACH_EXERCISE_ONCE_USE: Final = _(
    "List each exercise once; use times_per_day to have it done more often."
)
WRITE_ANOTHER_VALUE: Final = _("Write another value.")

# rule_check

WRITE_OR_LESS: Final = _("Write {pain_peak_max} or less.")
WRITE_OR_LESS_NEXT_DAY_RISE_MAX: Final = _("Write {next_day_rise_max} or less.")
WRITE_HERE_OR_CHANGE: Final = _("Write {write} here, or change {named}.")
NEVER_PROPOSED: Final = _("never proposed: {reached} {why}.")
WRITE_A_HIGHER_LEVEL_OR_MORE: Final = _("Write a higher level, or more sets, reps or seconds.")
NEVER_PROPOSED_RULE_LEADS: Final = _(
    "never proposed: rule {earlier} leads to the same dose, and always comes first."
)
REMOVE_ONE_OF_THE_TWO: Final = _("Remove one of the two, or ask for less in this one.")
NEVER_LOWERS_THE_DOSE: Final = _(
    "never lowers the dose: {rule} is not less than what is prescribed, or what a rule leads to."
)
WRITE_A_LOWER_LEVEL_OR_FEWER: Final = _(
    "Write a lower level, or fewer sets, reps or seconds; or remove this rule."
)
NEVER_PROPOSED_NO_PAIN: Final = _("never proposed: no pain is above {pain_max}.")
WRITE_A_LOWER_NUMBER: Final = _("Write a lower number.")
NEVER_PROPOSED_STEP_BACK_LEADS: Final = _(
    "never proposed: step_back {earlier} leads to the same dose, and always comes first."
)
REMOVE_ONE_OF_THE_TWO_OR_PUT: Final = _("Remove one of the two, or put this one first.")
DAYS_THAT_THE_PROGRAMME_RUNS: Final = _("{days} days that the programme runs")
DAYS_THAT_A_RULE_LOOKS: Final = _("{days} days that a rule looks back over")
NEVER_PROPOSED_TIMES_ARE_MORE: Final = _(
    "never proposed: {sessions_at_full_dose} times are more than the {times} it can count in the {span}."
)
WRITE_OR_LESS_OR_MORE: Final = _("Write {times} or less, or more days.")

# schema

PROGRAMME_OF_EXERCISES_FOR_HOMECARE: Final = _(
    "A programme of exercises for homecare. Unknown keys are refused."
)

# shape_errors

IS_MISSING: Final = _("is missing.")
DID_YOU_MEAN_CLOSE: Final = _("Did you mean {close}?")
USE_ONE: Final = _("Use one of: {known}.")
IS_NOT_A_KEY: Final = _("is not a key that belongs here.")
IS_NOT_ACCEPTED: Final = _("{input} is not accepted.")
VALUE_THAT_THE_FORMAT_ALLOWS: Final = _("a value that the format allows (see: homecare programme schema)")

# slug

IS_NOT_AN_ID: Final = _("“{slug}” is not an id of small letters, digits and hyphens.")
WRITE: Final = _("Write {close}.")
FOR_EXAMPLE_NECK_WEEK: Final = _("For example: neck-week")

# syntax_errors

WRITE_LINES_LIKE_TITLE_NECK: Final = _(
    'Write lines like title = "Neck and back", with texts in double quotes.'
)
ILLEGAL_CHARACTER: Final = _("Illegal character")
FOUND_INVALID_CHARACTER: Final = _("Found invalid character")
KEY_HAS_MORE_THAN_PARTS: Final = _("a key has more than {parts_max} parts.")
LISTS_OR_TABLES_ARE_NESTED: Final = _("lists or tables are nested too deeply.")
THERE_IS_A_NUMBER: Final = _("there is a number of thousands of digits.")
WRITE_A_NUMBER: Final = _("Write a number of a few digits.")
QUOTES_HERE_WHICH_TOML_DOES: Final = _("the quotes here {are} ({odd}), which TOML does not read.")
WRITE_STRAIGHT_ONES: Final = _('Write straight ones, as in {key} = "…".')
REMOVE_IT_OR_WRITE: Final = _("Remove it, or write a plain space instead.")
IS_NOT_READ_HERE: Final = _("“{odd}” ({name}) is not read here.")
WRITE_THE_PLAIN_INSTEAD: Final = _("Write the plain {plain} instead.")
IS_NOT_A_NUMBER: Final = _("“{odd}” is not a number that TOML reads.")
WRITE_A_NUMBER_LIKE: Final = _("Write a number like 3.")
IS_OUTSIDE_QUOTES: Final = _("“{odd}” is outside quotes.")
INVALID_HEX: Final = _("Invalid hex")
IN_A_TEXT_BEGINS: Final = _("a \\ in a text begins a special character.")
WRITE_FOR_ONE: Final = _("Write \\\\ for one \\.")
THERE_IS_A_CONTROL_CHARACTER: Final = _("there is a control character.")
REMOVE: Final = _("Remove it.")
UNTERMINATED_STRING: Final = _("Unterminated string")
TEXT_THAT_STARTS_HERE: Final = _("the text that starts here has no closing quote.")
WRITE_AT_ITS_END: Final = _("Write {quote} at its end.")
LIST_OF_HAS_NO_END: Final = _("the list of {path} has no end.")
WRITE_AFTER_ITS_LAST_PART: Final = _("Write ] after its last part.")
IS_ABOVE_THE_IT_BELONGS: Final = _("{value} is above the {named} it belongs to.")
MOVE_IT_AND_ITS_LINES: Final = _("Move it and its lines below {named} on line {line}.")
IS_THERE_TWICE: Final = _("{key} is there twice in its table, first on line {first}.")
KEEP_ONE_OF_THE_TWO: Final = _("Keep one of the two.")
HAS_SINGLE_BRACKETS_BUT_THERE: Final = _("[{named}] has single brackets, but there can be several.")
WRITE_IN_DOUBLE_BRACKETS_EACH: Final = _("Write [[{named}]], in double brackets, each time.")
ALREADY_HAS_A_VALUE: Final = _("{named} already has a value.")
MOVE_WHAT_IT_SAYS_UNDER: Final = _("Move what it says under the first.")
INVALID_DATE: Final = _("Invalid date")
EXPECTED_NEWLINE: Final = _("Expected newline")
INVALID_VALUE: Final = _("Invalid value")
WRITE_A_REAL_DATE_LIKE: Final = _("Write a real date, like {key} = 2027-01-31.")
IS_NOT_A_DATE: Final = _("{found} is not a date in the form year-month-day.")
WRITE_IT_LIKE: Final = _("Write it like {key} = 2027-01-31.")
BRACES_OF_ARE_NOT_CLOSED: Final = _("the braces of {name} are not closed on their line.")
WRITE_ON_ONE_LINE_HOWEVER: Final = _("Write {name} = {{ … }} on one line, however long.")
LIST_OF_HAS_NO_END_NAME: Final = _("the list of {name} has no end.")
WRITE_ONE_BEFORE: Final = _("Write one before {rest}.")
COMMA_OR_THE_IS_MISSING: Final = _("{quote}a comma or the ] is missing in the list of {name}.")
WRITE_IT_BEFORE: Final = _("Write it before {value}.")
EXPECTED_AFTER_A_KEY: Final = _("Expected '=' after a key")
THERE_IS_A_AFTER_WHERE: Final = _("there is a : after {key}, where = belongs.")
KEY_IS_ONE_WORD_WITHOUT: Final = _("a key is one word, without spaces: {key} {value}.")
WRITE_BETWEEN_ITS_WORDS: Final = _("Write _ between its words, or quotes around a text.")
WRITE_AND_ITS_VALUE: Final = _("Write {key} = and its value.")
HAS_NO_VALUE: Final = _("{key} has no value.")
WRITE_IT_AFTER: Final = _("Write it after the =, or remove {key}.")
HAS_NO_QUOTES: Final = _("{plain} has no quotes, or not both.")
WRITE_IN_DOUBLE_QUOTES: Final = _('Write "{plain}"{value}, in double quotes.')
LIST_OF_HAS_NO_BEGINNING: Final = _("the list of {key} has no beginning.")
WRITE_BEFORE_ITS_FIRST_PART: Final = _("Write [ before its first part.")
INSIDE_A_TEXT_IN_DOUBLE: Final = _("Inside a text in double quotes, write ' instead of \".")
COMES_AFTER_WHAT_THE_LINE: Final = _("{rest} comes after what the line already says.")
WRITE_ONE_KEY: Final = _("Write one key and its value on each line; a comment begins with #.")
TABLE_NAME_HAS_NO_END: Final = _("a table's name has no end.")
INVALID_INITIAL_CHARACTER: Final = _("Invalid initial character for a key")
KEY_IS_MISSING_OR_BEGINS: Final = _(
    "a key is missing, or begins with a character that no key can begin with."
)
WRITE_A_KEY_OF_SMALL: Final = _("Write a key of small letters and _, or remove the line.")
THIS_LINE: Final = _("this line is not a key, a table or a comment: {begin}.")
WRITE_A_LINE_LIKE_TITLE: Final = _('Write a line like title = "Neck and back"; a comment begins with #.')

# types

CONTAINS_A_CONTROL_CHARACTER: Final = _("contains a control character")
IS_MORE_THAN_ONE_LINE: Final = _("is more than one line")
IS_NOT_A_WHOLE_NUMBER: Final = _("is not a whole number")
IS_NOT_DAILY: Final = _("is not “daily” or a list of weekdays")

# value_words

HAS_A_COMMA_TOML_WRITES: Final = _("{written} has a comma; TOML writes numbers with a point.")
TAKES_A_WHOLE_NUMBER_WRITE: Final = _("{key} takes a whole number: write {low} or {low_2}, not {number}.")
IS_NOT_A_VALUE: Final = _("{word} is not a value that TOML reads.")
REMOVE_WHAT_YOU_LEAVE_OUT: Final = _("Remove {key}: what you leave out is not set.")
IS_NOT_A_NUMBER_WORD: Final = _("{word} is not a number.")
WRITE_A_WHOLE_NUMBER: Final = _("Write a whole number, as in {key} = 3; {plain}")
WRITE_OR_IF_IT_IS_A_TEXT: Final = _('Write {truths}, or "{word}" if it is a text.')
THERE_IS_A_AFTER: Final = _("there is a ; after the value.")
REMOVE_KEY: Final = _("Remove it: {key} = {value}.")
COMES_AFTER_THE_NUMBER: Final = _("{unit} comes after the number.")
WRITE_THE_NUMBER_ALONE: Final = _("Write the number alone: {key} = {found}.")
