"""The words of transfer: what its errors and findings say."""

from typing import Final

from homecare.language import _

# export_format

EXPORT_CANNOT_BE_READ: Final = _("The export cannot be read")
SETTING_REGION: Final = _("The setting region")
EXPORT_CANNOT_BE_READ_WHY: Final = _("The export cannot be read: {why}.")
EXPORT_HAS_A_PROBLEM: Final = _("The export cannot be read: {problem}")
RECORD_HAS_A_PROBLEM: Final = _("record {number} of “{word}”: {problem}")
EXPORT_IT_AGAIN_NOTHING: Final = _("Export it again; nothing was written.")
THIS_FILE_WAS_MADE: Final = _("This file was made by homecare share.")
RECEIVE_IT_WITH_HOMECARE_RECEIVE: Final = _("Receive it with: homecare receive FILE")
THIS_JSON_WAS_NOT_MADE: Final = _("This JSON was not made by homecare export.")
WRITE_THE_NAME: Final = _("Write the name of an export's folder, or of its {document}.")
EXPORT_WAS_MADE: Final = _(
    "The export was made by a newer homecare (its format is {version}, this program knows {version_2})."
)
INSTALL_THE_NEWER_HOMECARE_NOTHING: Final = _("Install the newer homecare; nothing was written.")
IS_TOO_FAR_AWAY: Final = _("{name}: {value} is too far away.")
NUMBER_OF_A_FILE: Final = _("The number of a file")
KIND_OF_A_RECORD: Final = _("The kind of a record")
KEY_IS_A_PUBLIC_KEY: Final = _("A key is a public key: age1 and 58 letters and digits.")
DIGEST_IS_A_SHA: Final = _("A digest is a SHA-256 in 64 hexadecimal digits.")
WHAT_WAS_DONE: Final = _("What was done")
CANNOT_BE_UNDONE: Final = _("“{strange}” cannot be undone.")
IS_THERE_TWICE: Final = _("{what} is there twice")
EVERYTHING_THAT_A_DATA_FOLDER: Final = _(
    "Everything that a data folder of homecare holds, but for keys and all settings other than the region."
)

# file_kinds

COPY_ITS_TEXT_INTO: Final = _(
    "Copy its text into a text editor (Notepad, TextEdit) and save it there as plain text, UTF-8, with "
    "a name that ends in .toml."
)
OPEN_IT_IN_NOTEPAD_CHOOSE: Final = _("Open it in Notepad, choose Save as, and under Encoding choose UTF-8.")
OPEN_IT_IN_ITS_PROGRAM: Final = _(
    "Open it in its program and save it as plain text, UTF-8 (in TextEdit: Format, Make Plain Text)."
)
CHOOSE_A_PLAIN_TEXT_FILE: Final = _("Choose a plain text file (UTF-8) written for homecare.")
IF_ITS_LETTERS_LOOK_WRONG: Final = _(
    "{windows} If its letters look wrong there, open it as {encodings} first."
)
SAVE_IT_AGAIN_AS_PLAIN: Final = _("Save it again as plain text, UTF-8. {windows}")

# foreign_csv

THERE_ARE_NO_ROWS: Final = _("There are no rows in the file.")
CHOOSE_A_CSV_FILE: Final = _("Choose a CSV file with a row for each day.")
DOES_NOT_SEPARATE_CELLS: Final = _("“{text}” does not separate cells.")
WRITE_COMMA_SEMICOLON_OR_TAB: Final = _("Write comma, semicolon or tab after --delimiter.")
THERE_IS_NO_LINE: Final = _("There is no line {header_row}: the file has {number}.")
WRITE_A_DIFFERENT_NUMBER_AFTER: Final = _("Write a different number after --header-row.")
LINE_IS_EMPTY: Final = _("Line {header_row} is empty.")
WRITE_THE_LINE: Final = _("Write the line of the column names after --header-row.")
IS_NOT_AN_ENCODING: Final = _("“{name}” is not an encoding that homecare reads.")
WRITE_ONE: Final = _("Write one of {encodings}.")
LINE_IS_NOT_TEXT: Final = _("Line {line} is not text in {words}.")
SAVE_IT_AS_CSV_UTF: Final = _(
    "Save it as “CSV UTF-8”, or name its encoding: a Windows spreadsheet often writes --encoding "
    "cp1252 (Western) or cp932 (Japanese)."
)
WITH_A_BYTE_ORDER_MARK: Final = _("{words} with a byte order mark")
LINE_HAS_A_ZERO_BYTE: Final = _("Line {line} has a zero byte in it: this is not text.")
SAVE_THE_TABLE_AS_CSV: Final = _("Save the table as CSV UTF-8.")
LINE_HAS_CHARACTERS_HOMECARE_READS: Final = _(
    "Line {number} has {number_2:,} characters; homecare reads at most {line_max:,}."
)
CHOOSE_A_TABLE: Final = _("Choose a table with a row for each day.")
FILE_HAS_MORE_THAN_ROWS: Final = _("The file has more than {rows_max:,} rows.")
IMPORT_IT_IN_SEVERAL_PARTS: Final = _("Import it in several parts.")
IT_IS_NOT_CLEAR_WHETHER: Final = _("It is not clear whether {both} separate the cells.")
WRITE_DELIMITER: Final = _("Write --delimiter {fitting}.")
TABLE_IS_TOO_LARGE: Final = _(
    "The table is too large at line {begins}: at most {columns_max} columns and {cells_max:,} cells are read."
)
IMPORT_ONLY_THE_COLUMNS: Final = _("Import only the columns with the day, pain and note.")
TABLE_CANNOT_BE_READ: Final = _("The table cannot be read from line {line}: {why}.")
CORRECT_IT_THERE: Final = _("Correct it there.")

# foreign_dates

WRITE_WHICH_IT_IS_DATES: Final = _("Write which it is: --dates dmy (day first) or --dates mdy (month first).")
DAY_COMES_FIRST_IN_LINE: Final = _(
    "The day comes first in line {day_first}, but the month in line {month_first}."
)
CAN_BE_READ_IN_TWO: Final = _("“{shown}” can be read in two ways: day or month first.")
WRITE_IT_LIKE: Final = _("Write it like 2026-11-24.")
IS_NOT_A_DAY: Final = _("“{text}” is not a day with a full year.")
THERE_IS_NO_DAY: Final = _("There is no day “{text}” ({how}).")
IS_IN_THE_FUTURE: Final = _("{day} is in the future.")
CORRECT_THE_DAY: Final = _("Correct the day.")
IS_TOO_LONG_AGO: Final = _("{day} is too long ago.")
DIARY_GOES_BACK: Final = _("A diary goes back to {first_day}.")

# foreign_times

IS_NOT_A_TIME: Final = _("“{text}” is not a time of day.")
WRITE_IT_LIKE_OR_WITH_ITS_ZONE: Final = _("Write it like 20:05, or with its zone like 20:05+09:00.")

# habit_mapping

DOES_NOT_SAY_WHICH_EXERCISE: Final = _("“{text}” does not say which exercise a habit is.")
FOR_EXAMPLE_HABIT_PLANK_FRONT: Final = _('For example: --habit "Plank=front-plank"')
HABIT_IS_THERE_TWICE: Final = _("The habit “{habit}” is there twice.")
WRITE_IT_ONCE: Final = _("Write it once.")
SEVERAL_HABITS_ARE_CALLED: Final = _("Several habits are called “{name}”.")
GIVE_EACH_A_DIFFERENT_NAME: Final = _("Give each a different name in Loop.")
COUNTS_SOMETHING_THAT_HOMECARE_DOES: Final = _("“{name}” counts something that homecare does not know.")
ONLY_HABITS_THAT_YOU_TICK: Final = _("Only habits that you tick can be imported.")
DAYS_OF_ARE_NOT_CERTAIN: Final = _("The days of “{name}” are not certain: {unclear}.")
EXPORT_AGAIN_IN_LOOP_SETTINGS: Final = _(
    "Export again in Loop (Settings, Export as CSV), and give that zip file unchanged."
)
WOULD_ALL: Final = _("{habits} would all be {key}.")
IMPORT_ONLY_ONE_OF_THEM: Final = _("Import only one of them.")

# loop_columns

CHECKMARKS_CSV_CANNOT_BE_READ: Final = _("Checkmarks.csv cannot be read: {value}")

# loop_habits

OR_THE_FOLDERS: Final = _("{habits} or the folders have its position {position} twice")
TEXT: Final = _("{file}: {sentence}")
HAS_NO_COLUMNS_POSITION: Final = _(
    "{habits} has no columns Position and Name, so it is not an export of Loop Habit Tracker."
)
IN_LOOP_CHOOSE_SETTINGS_EXPORT: Final = _("In Loop, choose Settings, Export as CSV.")
LISTS_MORE_THAN_HABITS: Final = _("{habits} lists more than {habits_max} habits.")
EXPORT_FEWER: Final = _("Export fewer.")
IS_THERE_TWICE_WITH_DIFFERENT: Final = _("{day} is there twice, with different words.")
KEEP_ONE_OF_THE_TWO: Final = _("Keep one of the two.")
IS_NOT_A_MARK: Final = _("“{cells}” is not a mark of Loop Habit Tracker.")
WRITE_ONE_VALUES: Final = _("Write one of {values}.")
IT_HAS_CELLS_DAY_MARK: Final = _("It has {number} cells; day, mark and note are 3.")
PUT_THE_NOTE_IN_QUOTES: Final = _("Put the note in quotes.")
IS_NOT_A_DAY_WRITTEN: Final = _("“{written}” is not a day.")
NOTE: Final = _("The note")

# pain_csv

HAS_LEVEL_ALREADY_IN_LINE: Final = _("{day} has level {level} already in line {line}.")
KEEP_ONE_OF_THE_TWO_OR_ADD: Final = _("Keep one of the two, or add --kind now.")
IT_HAS_CELLS: Final = _("It has {number} cells, and the first row {wide}.")
PUT_A_CELL: Final = _("Put a cell with a {delimiter_words} in it in quotes.")
IS_BETWEEN_TWO_LEVELS: Final = _("“{text}” is between two levels.")
WRITE: Final = _("Write {low} or {low_2}.")
IS_NOT_A_PAIN_LEVEL: Final = _("“{text}” is not a pain level.")
WRITE_A_WHOLE_NUMBER: Final = _("Write a whole number from 0 to 10, or leave it empty.")
LINE_HAS_A_DAY: Final = _("Line {line} has a day in it, not the column names.")
WRITE_A_DIFFERENT_LINE_AFTER: Final = _("Write a different line after --header-row, or leave it out.")
WHICH_COLUMN: Final = _("Which column has the {what}? {names}")
NAME: Final = _("Name it with {option}.{sheet}")
ONE_COLUMN_IS_NAMED: Final = _("One column is named for two things.")
SEVERAL_COLUMNS_ARE_CALLED: Final = _("Several columns are called “{said}”.")
THERE_IS_NO_COLUMN: Final = _("There is no column “{said}”.")
WRITE_ITS_NAME_OR_NUMBER: Final = _("Write its name or number after {option}. {names}")
COULD_EACH: Final = _("{several_names} could each be the {what}.")
NAME_IT_WITH_BY_ITS_NAME: Final = _("Name it with {option}, by its name or number.")
THERE: Final = _("There are {shown}{value}.")
THIS_IS_THE_TABLE_CSV: Final = _("This is the table {word}.csv of an export.")
GIVE_ITS_FOLDER: Final = _("Give its folder, or the homecare.json in it.")
