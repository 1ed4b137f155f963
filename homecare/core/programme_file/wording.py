"""The words of programme files: what is wrong with one or worth a second look, and what to write.

A problem is printed as `FILE, line N, place: key: what is wrong. What to write.` What is wrong goes on after
the key, so it begins small: `sets: is missing.` Fields such as {example}, {header} and {key} hold TOML, which
is the same in every language.
"""

from typing import Final

from homecare.core.values.dose import Kind
from homecare.language import Counted, _

# Said in several places

WRITE: Final = _("Write {example}.")
FOR_EXAMPLE: Final = _("For example: {example}")
DID_YOU_MEAN: Final = _("Did you mean {close}?")
KNOWN: Final = _("Known: {words}.")
REMOVE_IT: Final = _("Remove it.")
KEEP_ONE: Final = _("Keep one of the two.")
WRITE_ONE: Final = _("Write one of the two.")
IS_MISSING: Final = _("is missing.")
IS_EMPTY: Final = _("is empty.")
UNSEEN_CHARACTER: Final = _("there is an invisible character ({name}).")

# problems: how one is printed

WARNING: Final = _("Warning: {problem}")
LINE_OF_FILE: Final = _("{file}, line {line}")
ITEM: Final = _("item {number}")
ITEM_OF_ITEM: Final = _("{item} of {outer}")
PROBLEM_OF_ITEM: Final = _("{item}: {problem}")
FILE_CANNOT_BE_USED: Final = _("The programme file cannot be used")
MORE_PROBLEMS: Final = Counted("{problem} ({amount} more: {command})", "{problem} ({amount} more: {command})")

# shape_errors: a value or key that the format does not know

IS_NOT_A_KEY: Final = _("is not a key that belongs here.")
USE_ONE_OF: Final = _("Use one of: {keys}.")
IS_NOT_ACCEPTED: Final = _("{value} is not accepted.")
TABLE_IS_NOT_ACCEPTED: Final = _("a table is not accepted.")
LIST_IS_NOT_ACCEPTED: Final = _("a list is not accepted.")
LONG_NUMBER_IS_NOT_ACCEPTED: Final = _("a number with thousands of digits is not accepted.")
HAS_CONTROL_CHARACTER: Final = _("{value} contains a control character.")
HAS_SEVERAL_LINES: Final = _("{value} is more than one line.")
IS_NO_LIST_OF_DAYS: Final = _("{value} is not “daily” or a list of weekdays.")
DAY_IS_WRITTEN: Final = _("{day} should be written {weekday}.")
DAY_IS_NO_WEEKDAY: Final = _("{day} is not a weekday.")
DAY_IS_THERE_TWICE: Final = _("{day} appears twice.")
WRITE_A_TABLE: Final = _("Write a {header} table.")
WRITE_KEYS_UNDER: Final = _("Write a table, with its keys under {header}.")
WRITE_WHOLE_NUMBER: Final = _("Write a whole number without quotes.")
WRITE_NUMBER: Final = _("Write a number.")
WRITE_NUMBER_WITHOUT_QUOTES: Final = _("Write a number without quotes.")
WRITE_TEXT: Final = _("Write text in double quotes.")
WRITE_PLAIN_TEXT: Final = _("Write plain text, without control characters.")
WRITE_SOME_TEXT: Final = _("Write a text that is not empty.")
WRITE_ONE_LINE: Final = _("Write one line.")
WRITE_LIST: Final = _("Write a list in square brackets.")
WRITE_TRUE_OR_FALSE: Final = _("Write {true} or {false}.")
WRITE_DATE: Final = _("Write a date without quotes, like {example}.")
WRITE_DATE_WITHOUT_TIME: Final = _("Write a date without a time, like {example}.")
WRITE_POINT: Final = _("Write a point {point} in cm, or one next to a joint, like {example}.")
WRITE_DAYS: Final = _("Write {daily}, or a list like {example}.")
WRITE_ID: Final = _("Write small letters, digits and hyphens, like {example}.")
WRITE_LANGUAGE: Final = _("Write a language code like {example}.")
WRITE_NUMBER_OR_MORE: Final = _("Write a number of {bound} or more.")
WRITE_NUMBER_OR_LESS: Final = _("Write a number of {bound} or less.")
WRITE_LETTERS_OR_MORE: Final = Counted(
    "Write at least {amount} character.", "Write at least {amount} characters."
)
WRITE_LETTERS_OR_LESS: Final = Counted(
    "Write at most {amount} character.", "Write at most {amount} characters."
)
WRITE_ITEMS_OR_MORE: Final = Counted("Write at least {amount} of them.", "Write at least {amount} of them.")
WRITE_ITEMS_OR_LESS: Final = Counted("Write at most {amount} of them.", "Write at most {amount} of them.")
WRITE_ALLOWED_VALUE: Final = _("Write a value that the format allows (see: {command}).")

# slug: the id of a programme

IS_NOT_AN_ID: Final = _("“{slug}” is not an id of small letters, digits and hyphens.")

# reader, exercise_reader: what contradicts the library, or another key

TYPE_IT_AGAIN: Final = _("Type it again.")
IS_SET_AS_WELL: Final = _("is set as well as {key}.")
NO_REGION: Final = _("there is no region “{region}”.")
NO_EXERCISE: Final = _("there is no exercise “{key}”.")
IS_IN_THE_LIBRARY: Final = _("is an exercise in the library.")
CHOOSE_ANOTHER_KEY: Final = _("Choose another key for your own.")
IS_DEFINED_TWICE: Final = _("{key} is defined twice.")
GIVE_EACH_A_DIFFERENT_KEY: Final = _("Give each exercise a different key.")
IS_LISTED_TWICE: Final = _("{key} is in this file twice.")
LIST_IT_ONCE: Final = _("List each exercise once; use {key} to have it done more often.")
REPS_ARE_MISSING: Final = _("is missing: it is counted in reps.")
SECONDS_ARE_MISSING: Final = {
    Kind.HOLD: _("is missing: a hold is timed."),
    Kind.STRETCH: _("is missing: a stretch is timed."),
    Kind.BREAK: _("is missing: a break is timed."),
}
REPS_DO_NOT_FIT_KIND: Final = {
    Kind.HOLD: _("does not fit: a hold is timed."),
    Kind.STRETCH: _("does not fit: a stretch is timed."),
    Kind.BREAK: _("does not fit: a break is timed."),
}
REPS_DO_NOT_FIT: Final = _("does not fit: {exercise} is held.")
WRITE_ANOTHER_VALUE: Final = _("Write another value.")

# rule_check: rules that contradict themselves or others, or can never be proposed

PEAK_ABOVE_LIMIT: Final = _("a step forward at peak pain {peak}, but {section} says stop above {limit}.")
RISE_ABOVE_LIMIT: Final = Counted(
    "a step forward when the next day is {amount} point above usual, but {section} says stop above {limit}.",
    "a step forward when the next day is {amount} points above usual, but {section} says stop above {limit}.",
)
WRITE_OR_LESS: Final = _("Write {limit} or less.")
PEAK_ASKS_BOTH: Final = _("peak pain {low} leads to this step forward and also to {rules}.")
PEAKS_ASK_BOTH: Final = _("peak pain {low} to {high} leads to this step forward and also to {rules}.")
RISE_ASKS_BOTH: Final = Counted(
    "a next day {amount} point or more above usual leads to this step forward and also to {rules}.",
    "a next day {amount} points or more above usual leads to this step forward and also to {rules}.",
)
PEAK_OR_RISE_ASKS_BOTH: Final = Counted(
    "peak pain {low}, or a next day {amount} point or more above usual, leads to this step forward and also "
    "to {rules}.",
    "peak pain {low}, or a next day {amount} points or more above usual, leads to this step forward and "
    "also to {rules}.",
)
PEAKS_OR_RISE_ASK_BOTH: Final = Counted(
    "peak pain {low} to {high}, or a next day {amount} point or more above usual, leads to this step "
    "forward and also to {rules}.",
    "peak pain {low} to {high}, or a next day {amount} points or more above usual, leads to this step "
    "forward and also to {rules}.",
)
WRITE_HERE_OR_CHANGE: Final = _("Write {example} here, or change {rules}.")
LEVEL_AND_DOSE: Final = _("level {level}, {dose}")
DOSE_IS_PRESCRIBED: Final = _("never proposed: {dose} is what is already prescribed.")
DOSE_IS_NOT_MORE: Final = _("never proposed: {dose} is not more than {prescribed}, which is prescribed.")
WRITE_MORE: Final = _("Write a higher level, or more sets, reps or seconds.")
EARLIER_RULE_COMES_FIRST: Final = _(
    "never proposed: rule {number} leads to the same dose, and always comes first."
)
REMOVE_ONE_OR_ASK_LESS: Final = _("Remove one of the two, or ask for less in this one.")
NEVER_LOWERS_THE_DOSE: Final = _(
    "never lowers the dose: {dose} is not less than what is prescribed, or what a rule leads to."
)
WRITE_LESS_OR_REMOVE: Final = _("Write a lower level, or fewer sets, reps or seconds; or remove this rule.")
NO_PAIN_IS_ABOVE: Final = _("never proposed: pain cannot be above {limit}.")
WRITE_A_LOWER_NUMBER: Final = _("Write a lower number.")
EARLIER_STEP_BACK_COMES_FIRST: Final = _(
    "never proposed: {rule} leads to the same dose, and always comes first."
)
REMOVE_ONE_OR_PUT_FIRST: Final = _("Remove one of the two, or put this one first.")
TOO_MANY_TIMES_FOR_PROGRAMME: Final = _(
    "never proposed: {asked} times is more than the {possible} it can count in the {days} days that the "
    "programme runs."
)
TOO_MANY_TIMES_FOR_RULE: Final = _(
    "never proposed: {asked} times is more than the {possible} it can count in the {days} days that a rule "
    "looks back over."
)
WRITE_FEWER_TIMES: Final = _("Write {times} or fewer, or write more days.")

# advice: doses that are worth a second look

BEGINS_LATE: Final = _("level {level} from the first day, after 0 sessions.")
WRITE_LEVEL_AND_RULE: Final = _("Write {example} and a rule for moving on, unless this is what you want.")
STRENGTH_EVERY_DAY: Final = _("{exercise} is strength work, but it is set for every day.")
STRENGTH_IS_TAUGHT: Final = _("3 to 4 times a week is commonly taught: {example}.")
STEP_BACK_TO_MORE: Final = _("a step back to a higher dose: {dose}, but {prescribed} is prescribed.")
WRITE_SMALLER_DOSE: Final = _("Write fewer sets, reps or seconds, unless this is what you want.")
LONG_HOLD: Final = _("a hold of {hold} is longer than {longest}.")
WRITE_FEWER_SECONDS: Final = _("Write fewer seconds, unless this is what you want.")
ABOVE_THE_LIBRARY: Final = _("{dose} is more than the library's highest dose: level {level} is {highest}.")
WRITE_LESS: Final = _("Write less, unless this is what you want.")
DAY_AND_MINUTES: Final = _("{weekday} {minutes}")
EVERY_DAY_IS_LONG: Final = _("every day takes {minutes} including rests: more than {most} a day.")
DAYS_ARE_LONG: Final = _("{days}, including rests: more than {most} a day.")
ASK_LESS_OR_SPREAD: Final = _("Ask for less, or spread it over the week, unless this is what you want.")

# frame_advice: what stands around the exercises

NO_AUTHOR: Final = _("Your name")
"""Stands for the author of a new file until one is written."""
PLACEHOLDER_AUTHOR: Final = _("“{author}” is only a placeholder for a name.")
WRITE_THE_NAME: Final = _("Write the name of the person whose programme it is.")
LAST_DAY_IS_OVER: Final = _("its last day, {day}, is in the past.")
WRITE_A_LATER_DAY: Final = _("Write a later day, or {example} instead.")
HOURS_NOT_IN_ORDER: Final = _("{hours} are not in order, or one appears twice.")
LEVEL_AT_ONCE: Final = _("level {level} is proposed at once, after 0 sessions.")
STEP_AT_ONCE: Final = _("the step is proposed at once, after 0 sessions.")
LATER_IS_TAUGHT: Final = _("A step after 3 or more is commonly taught: {example}.")
FORWARD_AFTER_MUCH_PAIN: Final = _(
    "a step forward is proposed after pain of up to {peak}; above {taught} is commonly taught as too much."
)
WRITE_A_LOWER_LEVEL_SUCH_AS: Final = _("Write a lower level, such as {level}, unless this is what you want.")
FORWARD_AFTER_LARGE_RISE: Final = Counted(
    "a step is proposed even if the next day is {amount} point above usual, out of {scale}.",
    "a step is proposed even if the next day is {amount} points above usual, out of {scale}.",
)
WRITE_FEWER_POINTS: Final = _("Write fewer points, unless this is what you want.")
STOPS_AT_ANY_PAIN: Final = _("0 stops at any pain at all.")
WRITE_A_HIGHER_LEVEL: Final = _("Write a higher level, unless this is what you want.")
NEVER_STOPS: Final = _("it never stops: pain cannot be above {limit}.")
WRITE_A_LOWER_LEVEL: Final = _("Write a lower level, unless this is what you want.")
NEVER_STOPS_ON_SCALE: Final = _("it never stops, on a scale of 0 to {scale}.")
STOPS_LATE: Final = Counted(
    "it stops only at {amount} point or more above usual, on a scale of 0 to {scale}.",
    "it stops only at {amount} points or more above usual, on a scale of 0 to {scale}.",
)

# syntax_errors: what the parser of TOML refuses

WRITE_TOML_LINES: Final = _("Write lines like {example}, with texts in double quotes.")
IS_NOT_TOML: Final = _("this is not TOML: {reason}.")
KEY_HAS_MANY_PARTS: Final = Counted(
    "a key has more than {amount} part.", "a key has more than {amount} parts."
)
IS_NESTED_DEEPLY: Final = _("lists or tables are nested too deeply.")
NUMBER_IS_LONG: Final = _("there is a number with thousands of digits.")
WRITE_SHORT_NUMBER: Final = _("Write a shorter number.")
QUOTES_ARE_CURLY: Final = _("the quotes here are curly ({quote}), which TOML does not accept.")
QUOTES_ARE_NOT_STRAIGHT: Final = _("the quotes here are not straight ({quote}), which TOML does not accept.")
WRITE_STRAIGHT_QUOTES: Final = _("Write straight ones, as in {example}.")
REMOVE_OR_WRITE_SPACE: Final = _("Remove it, or write a plain space instead.")
SIGN_IS_NOT_READ: Final = _("“{sign}” ({name}) is not allowed here.")
WRITE_PLAIN_SIGN: Final = _("Write the plain {plain} instead.")
SIGN_IS_NO_NUMBER: Final = _("“{sign}” is not a number that TOML accepts.")
WRITE_NUMBER_LIKE: Final = _("Write a number like {example}.")
SIGN_OUTSIDE_QUOTES: Final = _("“{sign}” is outside quotes.")
BACKSLASH_IN_TEXT: Final = _("a \\ in a text begins a special character.")
DOUBLE_THE_BACKSLASH: Final = _("Write \\\\ for one \\.")
CONTROL_CHARACTER: Final = _("there is a control character.")
TEXT_HAS_NO_END: Final = _("the text that starts here has no closing quote.")
TEXT_ENDS_CURLY: Final = _("the text that begins here ends with a curly quote ({quote}).")
WRITE_QUOTE_AT_END: Final = _("Write {quote} at its end.")
LIST_HAS_NO_END: Final = _("the list of {key} has no end.")
WRITE_BRACKET_AT_END: Final = _("Write ] after its last part.")
TABLE_IS_ABOVE_ITS_OWN: Final = _("{header} is above the {outer} it belongs to.")
MOVE_IT_BELOW: Final = _("Move it and its lines below {outer} on line {line}.")
KEY_IS_THERE_TWICE: Final = _("{key} appears twice in its table, first on line {line}.")
HAS_SINGLE_BRACKETS: Final = _("{header} has single brackets, but there can be several.")
WRITE_DOUBLE_BRACKETS: Final = _("Write {header}, in double brackets, each time.")
HAS_A_VALUE: Final = _("{key} already has a value.")
TABLE_IS_THERE_TWICE: Final = _("{header} appears twice, first on line {line}.")
MOVE_UNDER_THE_FIRST: Final = _("Move its lines under the first.")
NOT_IN_THE_CALENDAR: Final = _("{day} does not exist.")
WRITE_REAL_DATE: Final = _("Write a real date, like {example}.")
IS_NOT_A_DATE: Final = _("{day} is not a date in the form year-month-day.")
WRITE_IT_LIKE: Final = _("Write it like {example}.")
BRACES_ARE_OPEN: Final = _("the braces of {key} are not closed on their line.")
WRITE_ON_ONE_LINE: Final = _("Write {example} on one line, however long.")
COMMA_BEFORE_BRACE: Final = _("there is a comma before the {sign}.")
COMMA_IS_MISSING: Final = _("a comma is missing between two parts of {key}.")
WRITE_COMMA_BEFORE: Final = _("Write one before {rest}.")
COMMA_OR_BRACKET_IS_MISSING: Final = _("a comma or the ] is missing in the list of {key}.")
QUOTE_OR_COMMA_IS_MISSING: Final = _("a quote, a comma or the ] is missing in the list of {key}.")
WRITE_IT_BEFORE: Final = _("Write it before {rest}.")
COLON_FOR_EQUALS: Final = _("there is a : after {key}, where = belongs.")
KEY_HAS_SPACES: Final = _("a key is one word, without spaces: {words}.")
WRITE_UNDERSCORES: Final = _("Write _ between its words, or quotes around a text.")
NO_EQUALS: Final = _("there is no = after {key}.")
NO_EQUALS_NO_TOML: Final = _("this is not TOML: there is no = after {key}.")
WRITE_KEY_AND_VALUE: Final = _("Write {key} = and its value.")
HAS_NO_VALUE: Final = _("{key} has no value.")
WRITE_VALUE_OR_REMOVE: Final = _("Write it after the =, or remove {key}.")
HAS_NO_QUOTES: Final = _("{text} does not have quotes at both ends.")
WRITE_IN_QUOTES: Final = _('Write "{text}", in double quotes.')
WRITE_IN_QUOTES_AS_IN: Final = _('Write "{text}", as in {example}, in double quotes.')
NUMBER_BEGINS_WITH_ZERO: Final = _("a number must not begin with 0: {number}.")
LIST_HAS_NO_BEGINNING: Final = _("the list of {key} has no beginning.")
WRITE_BRACKET_FIRST: Final = _("Write [ before its first part.")
TEXT_ENDED_EARLY: Final = _("a text ends before {rest}.")
WRITE_SINGLE_QUOTES_INSIDE: Final = _("Inside a text in double quotes, write ' instead of \".")
LINE_GOES_ON: Final = _("{rest} does not belong on this line.")
WRITE_ONE_KEY_A_LINE: Final = _("Write one key and its value on each line; a comment begins with #.")
TABLE_NAME_HAS_NO_END: Final = _("a table's name has no end.")
KEY_BEGINS_WRONG: Final = _("a key is missing, or begins with a character that a key cannot begin with.")
WRITE_KEY_OR_REMOVE: Final = _("Write a key of small letters and _, or remove the line.")
IS_NO_KEY_OR_TABLE: Final = _("this line is not a key, a table or a comment: {line}.")
WRITE_LINE_LIKE: Final = _("Write a line like {example}; a comment begins with #.")

# value_words: values as people write them elsewhere

HAS_A_COMMA: Final = _("{number} has a comma; TOML writes numbers with a point.")
TAKES_WHOLE_NUMBER: Final = _("{key} takes a whole number: write {low} or {high}, not {number}.")
WORD_IS_NO_VALUE: Final = _("{word} is not a value that TOML accepts.")
REMOVE_KEY: Final = _("Remove {key}: what you leave out is not set.")
WORD_IS_NO_NUMBER: Final = _("{word} is not a number.")
WRITE_NUMBER_OR_TRUTH: Final = _("Write a whole number, as in {example}; for yes or no, write {truth}.")
WRITE_TRUTH_OR_TEXT: Final = _("Write {truth}, or {text} if it is a text.")
SEMICOLON_AFTER_VALUE: Final = _("there is a ; after the value.")
REMOVE_IT_AS_IN: Final = _("Remove it: {example}.")
UNIT_AFTER_NUMBER: Final = _("{unit} comes after the number.")
WRITE_NUMBER_ALONE: Final = _("Write the number alone: {example}.")
