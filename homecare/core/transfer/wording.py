"""The words of transfer: what its errors and findings say."""

from typing import Final

from homecare.language import Counted, _

# export_format

TITLE_CANNOT_BE_READ: Final = _("The export cannot be read")
HAS_A_PROBLEM: Final = _("The export cannot be read: {sentence}")
IS_TOO_LARGE: Final = _("The export cannot be read: it is larger than any that homecare writes.")
IS_NOT_TEXT: Final = _("The export cannot be read: it is not text in UTF-8.")
KEY_IS_NOT_KNOWN: Final = _("The export cannot be read: “{word}” is not known.")
SETTINGS_ARE_OTHERS: Final = _("The export cannot be read: its settings are not those of an export.")
REGION_IS_NOT_A_TEXT: Final = _("The export cannot be read: its region setting is not text.")
SAYS_NO_FORMAT: Final = _("The export cannot be read: it does not say which format it is in.")
HAS_NO_RECORDS: Final = _("The export cannot be read: it contains no records.")
IS_NOT_A_KIND: Final = _("The export cannot be read: “{word}” is not a kind of record.")
IS_NOT_A_LIST: Final = _("The export cannot be read: “{word}” is not a list.")
RECORD_HAS_A_PROBLEM: Final = _("The export cannot be read: record {number} of “{word}”: {sentence}")
RECORD_IS_THERE_TWICE: Final = _("The export cannot be read: record {number} of “{word}” appears twice.")
RECORD_OF_A_STRANGER: Final = _(
    "The export cannot be read: record {number} of “{word}” belongs to a patient who is not in it."
)
RECORD_OF_NO_PROGRAMME: Final = _(
    "The export cannot be read: record {number} of “{word}” refers to a programme that is not in it."
)
PROGRAMME_TWICE: Final = _("The export cannot be read: a programme appears twice.")
LINK_TWICE: Final = _("The export cannot be read: a link appears twice.")
NUMBER_TWICE: Final = _("The export cannot be read: a file number appears twice.")
PATIENT_TWICE: Final = _("The export cannot be read: a patient appears twice.")
SETTING_REGION: Final = _("The region setting")
EXPORT_IT_AGAIN: Final = _("Export it again; nothing was written.")
FILE_WAS_MADE_BY_SHARE: Final = _("This file was made by homecare share.")
RECEIVE_IT: Final = _("Receive it with: homecare receive FILE")
JSON_WAS_NOT_MADE_BY_EXPORT: Final = _("This JSON was not made by homecare export.")
WRITE_THE_NAME_OF_A_FOLDER: Final = _("Write the name of an export's folder, or of its {document}.")
EXPORT_WAS_MADE_BY_A_NEWER_HOMECARE: Final = _(
    "The export was made by a newer version of homecare (its format is {version}; this program can read "
    "{known})."
)
INSTALL_THE_NEWER_HOMECARE: Final = _("Install the newer version; nothing was written.")
DAY_IS_TOO_FAR_AWAY: Final = _("{name}: {value} is too far in the past or the future.")
NUMBER_OF_A_FILE: Final = _("A file number")
KIND_OF_A_RECORD: Final = _("The kind of a record")
KEY_IS_A_PUBLIC_KEY: Final = _("A key must be a public key: age1, then 58 letters and digits.")
DIGEST_IS_A_SHA_256: Final = _("A digest must be a SHA-256 in 64 hexadecimal digits.")
WHAT_WAS_DONE: Final = _("What was done")
CANNOT_BE_UNDONE: Final = _("“{word}” cannot be undone.")

# export_tables: what the cells of a column are

TEXT: Final = _("text")
WHOLE_NUMBER: Final = _("whole number")
TRUE_OR_FALSE: Final = _("true or false")
ID: Final = _("id (UUID)")
DAY: Final = _("day, YYYY-MM-DD")
INSTANT: Final = _("time in UTC, ISO 8601")
LIST: Final = _("list, as JSON")
WORD: Final = _("word")

# file_kinds

IS_EXCEL: Final = _("{named} is an Excel file.")
IS_WORD: Final = _("{named} is a Word file.")
IS_OPEN_DOCUMENT: Final = _("{named} is an OpenDocument file.")
IS_A_ZIP: Final = _("{named} is a ZIP file.")
IS_OLDER_OFFICE: Final = _("{named} is an Excel or Word file in the old format.")
IS_A_PDF: Final = _("{named} is a PDF.")
IS_RICH_TEXT: Final = _("{named} is rich text (RTF), not plain text.")
IS_UTF_32: Final = _("{named} is text in UTF-32, not in UTF-8.")
IS_UTF_16: Final = _("{named} is text in UTF-16, not in UTF-8.")
IS_BINARY: Final = _("{named} is a binary file.")
IS_IN_AN_ENCODING: Final = _("{named} is text in {encoding}, not in UTF-8 (line {line}).")
IS_NOT_UTF_8: Final = _("{named} is not text in UTF-8 (line {line}).")
COPY_ITS_TEXT: Final = _(
    "Copy its text into a text editor (Notepad, TextEdit) and save it there as plain text, UTF-8, with "
    "a name that ends in .toml."
)
OPEN_IT_IN_NOTEPAD: Final = _("Open it in Notepad, choose Save as, and under Encoding choose UTF-8.")
OPEN_IT_IN_ITS_PROGRAM: Final = _(
    "Open it in its program and save it as plain text, UTF-8 (in TextEdit: Format, Make Plain Text)."
)
CHOOSE_A_PLAIN_TEXT_FILE: Final = _("Choose a plain text file (UTF-8) written for homecare.")
OPEN_IT_AS_ENCODING: Final = _(
    "Open it in Notepad, choose Save as, and under Encoding choose UTF-8. If its letters look wrong there, "
    "open it as {encoding} first."
)
SAVE_IT_AGAIN: Final = _(
    "Save it again as plain text, UTF-8. Open it in Notepad, choose Save as, and under Encoding choose UTF-8."
)

# foreign_csv

DELIMITERS: Final = {",": _("commas"), ";": _("semicolons"), "\t": _("tabs")}
CELL_IN_QUOTES: Final = {
    ",": _("Put a cell with a comma in it in quotes."),
    ";": _("Put a cell with a semicolon in it in quotes."),
    "\t": _("Put a cell with a tab in it in quotes."),
}
WRITE_DELIMITER: Final = _("Write {options}.")
LINE_IS_TOO_LONG: Final = Counted(
    "Line {line} has {amount:,} character; homecare reads at most {most:,}.",
    "Line {line} has {amount:,} characters; homecare reads at most {most:,}.",
)
HAS_TOO_MANY_ROWS: Final = Counted(
    "The file has more than {amount:,} row.", "The file has more than {amount:,} rows."
)
TEXT_HAS_NO_END: Final = _(
    "The table cannot be read from line {line}: a quote opens there and is never closed."
)
CELL_IS_TOO_LONG: Final = _(
    "The table cannot be read from line {line}: a cell there is far too long, perhaps because a quote is "
    "missing."
)
QUOTE_IN_A_TEXT: Final = _(
    "The table cannot be read from line {line}: there is a quote inside quoted text; write that quote twice."
)
THERE_ARE_NO_ROWS: Final = _("There are no rows in the file.")
CHOOSE_A_CSV_FILE: Final = _("Choose a CSV file with a row for each day.")
DOES_NOT_SEPARATE_CELLS: Final = _("“{text}” cannot separate cells.")
WRITE_COMMA_SEMICOLON_OR_TAB: Final = _("Type {comma}, {semicolon} or {tab} after --delimiter.").format(
    comma="comma", semicolon="semicolon", tab="tab"
)
THERE_IS_NO_SUCH_LINE: Final = _("There is no line {header_row}: the file has {number}.")
WRITE_A_DIFFERENT_NUMBER: Final = _("Type the number of a line in the file after --header-row.")
LINE_IS_EMPTY: Final = _("Line {header_row} is empty.")
WRITE_THE_LINE_OF_THE_NAMES: Final = _(
    "After --header-row, type the number of the line with the column names."
)
IS_NOT_AN_ENCODING: Final = _("“{name}” is not an encoding that homecare reads.")
WRITE_ONE_OF_ENCODINGS: Final = _("Write one of {encodings}.")
LINE_IS_NOT_TEXT: Final = _("Line {line} is not text in {words}.")
SAVE_IT_AS_CSV_UTF_8: Final = _(
    "Save it as “CSV UTF-8”, or name its encoding: for a Windows spreadsheet, often --encoding cp1252 "
    "(Western) or cp932 (Japanese)."
)
WITH_A_BYTE_ORDER_MARK: Final = _("{words} with a byte order mark")
LINE_HAS_A_ZERO_BYTE: Final = _("Line {line} has a zero byte in it: this is not text.")
SAVE_THE_TABLE_AS_CSV: Final = _("Save the table as CSV UTF-8.")
CHOOSE_A_TABLE: Final = _("Choose a table with a row for each day.")
IMPORT_IT_IN_SEVERAL_PARTS: Final = _("Import it in several parts.")
IT_IS_NOT_CLEAR_WHETHER: Final = _("It is not clear whether {both} separate the cells.")
TABLE_IS_TOO_LARGE: Final = _(
    "The table is too large at line {begins}: at most {columns_max} columns and {cells_max:,} cells are read."
)
IMPORT_ONLY_THE_COLUMNS: Final = _("Import only the columns with the day, pain and note.")
CORRECT_IT_THERE: Final = _("Correct it there.")

# foreign_dates

YEAR_MONTH_DAY: Final = _("year, month, day")
DAY_MONTH_YEAR: Final = _("day, month, year")
MONTH_DAY_YEAR: Final = _("month, day, year")
WRITE_WHICH_IT_IS: Final = _("Say which it is: --dates dmy (day first) or --dates mdy (month first).")
DAY_AND_MONTH_COME_FIRST: Final = _(
    "The day comes first on line {day_first}, but the month on line {month_first}."
)
CAN_BE_READ_IN_TWO_WAYS: Final = _("“{shown}” can be read in two ways: day or month first.")
WRITE_A_DAY_LIKE: Final = _("Write it like 2026-11-24.")
IS_NOT_A_DAY_WITH_A_YEAR: Final = _("“{text}” is not a day with a full year.")
THERE_IS_NO_SUCH_DAY: Final = _("There is no day “{text}” ({how}).")
DAY_IS_IN_THE_FUTURE: Final = _("{day} is in the future.")
CORRECT_THE_DAY: Final = _("Correct the day.")
DAY_IS_TOO_LONG_AGO: Final = _("{day} is too long ago.")
DIARY_GOES_BACK: Final = _("The earliest day is {first_day}.")

# foreign_times

IS_NOT_A_TIME: Final = _("“{text}” is not a time of day.")
WRITE_A_TIME_LIKE: Final = _("Write it like 20:05, or with its zone like 20:05+09:00.")

# habit_mapping

THERE_IS_NO_HABIT: Final = _("There is no habit “{word}”.")
DOES_NOT_SAY_WHICH_EXERCISE: Final = _("“{text}” does not say which exercise a habit stands for.")
FOR_EXAMPLE_A_HABIT: Final = _('For example: --habit "Plank=front-plank"')
HABIT_IS_THERE_TWICE: Final = _("The habit “{habit}” appears twice.")
WRITE_IT_ONCE: Final = _("Write it once.")
SEVERAL_HABITS_ARE_CALLED: Final = _("Several habits are called “{name}”.")
GIVE_EACH_A_DIFFERENT_NAME: Final = _("Give each a different name in Loop.")
COUNTS_SOMETHING: Final = _("“{name}” counts something that homecare does not know.")
ONLY_HABITS_THAT_YOU_TICK: Final = _("Only habits that you tick can be imported.")
DAYS_ARE_NOT_CERTAIN: Final = _("The days of “{name}” are not certain. {why}")
EXPORT_AGAIN_IN_LOOP: Final = _(
    "Export again in Loop (Settings, Export as CSV), and import that zip file unchanged."
)
WOULD_ALL_BE: Final = _("{habits} would all be imported as {key}.")
IMPORT_ONLY_ONE_OF_THEM: Final = _("Import only one of them.")

# loop_columns

FIRST_LINE_IS_UNCLEAR: Final = _(
    "The first line of Checkmarks.csv does not show which column belongs to which habit."
)
LINES_DIFFER: Final = _("The lines of Checkmarks.csv do not all have as many cells as its first line.")
CHECKMARKS_CANNOT_BE_READ: Final = _("Checkmarks.csv cannot be read: {sentence}")

# loop_habits

POSITION_IS_THERE_TWICE: Final = _("Its position, {position}, appears twice in {habits} or in the folders.")
LISTS_TOO_MANY_HABITS: Final = Counted(
    "{habits} lists more than {amount} habit.", "{habits} lists more than {amount} habits."
)
HAS_MORE_THAN_3_CELLS: Final = Counted(
    "It has {amount} cell; it needs 3: day, mark and note.",
    "It has {amount} cells; it needs 3: day, mark and note.",
)
IN_FILE: Final = _("{file}: {sentence}")
HAS_NO_POSITION_AND_NAME: Final = _(
    "{habits} has no columns Position and Name, so it is not an export of Loop Habit Tracker."
)
IN_LOOP_CHOOSE_EXPORT: Final = _("In Loop, choose Settings, Export as CSV.")
EXPORT_FEWER: Final = _("Export fewer habits.")
DAY_IS_THERE_TWICE: Final = _("{day} appears twice, with different words.")
KEEP_ONE_OF_THE_TWO: Final = _("Keep one of the two.")
IS_NOT_A_MARK: Final = _("“{word}” is not a mark that Loop Habit Tracker uses.")
WRITE_ONE_OF_VALUES: Final = _("Write one of {values}.")
PUT_THE_NOTE_IN_QUOTES: Final = _("Put the note in quotes.")
IS_NOT_A_DAY: Final = _("“{text}” is not a day.")
THE_NOTE: Final = _("The note")

# rows

LINE_SAYS: Final = _("line {line}: {why}")
LINE_OF_FILE_SAYS: Final = _("{file}, line {line}: {why}")

# pain_csv

HAS_MORE_CELLS: Final = Counted(
    "It has {amount} cell, but the first row has {wide}.",
    "It has {amount} cells, but the first row has {wide}.",
)
COLUMN: Final = _("column {number}")
WHICH_COLUMN_HAS_THE_DAY: Final = _("Which column has the day? {columns}")
WHICH_COLUMN_HAS_THE_LEVEL: Final = _("Which column has the pain level? {columns}")
NAME_IT: Final = _("Name it with {option}.")
NAME_IT_OR_THE_HEADER: Final = _(
    "Name it with {option}. If the column names are on line {line}: --header-row {line}"
)
COLUMNS_ARE: Final = _("The columns are {columns}.")
FIRST_COLUMNS_ARE: Final = _("The columns are {columns}, ….")
COULD_EACH_BE: Final = {
    "day": _("{names} could each be the day."),
    "pain": _("{names} could each be the pain."),
    "note": _("{names} could each be the note."),
}
HAS_A_LEVEL_ALREADY: Final = _("{day} already has level {level} on line {line}.")
KEEP_ONE_OR_ADD_KIND_NOW: Final = _("Keep one of the two, or add --kind now.")
IS_BETWEEN_TWO_LEVELS: Final = _("“{text}” is between two levels.")
WRITE_ONE_OF_TWO_LEVELS: Final = _("Write {low} or {high}.")
IS_NOT_A_PAIN_LEVEL: Final = _("“{text}” is not a pain level.")
WRITE_A_LEVEL: Final = _("Write a whole number from 0 to 10, or leave it empty.")
LINE_HAS_A_DAY: Final = _("Line {line} has a day in it, not the column names.")
WRITE_A_DIFFERENT_LINE: Final = _("Type a different line number after --header-row, or leave it out.")
COLUMN_IS_NAMED_FOR_TWO_THINGS: Final = _("The same column is given for two things.")
SEVERAL_COLUMNS_ARE_CALLED: Final = _("Several columns are called “{said}”.")
THERE_IS_NO_COLUMN: Final = _("There is no column “{said}”.")
WRITE_ITS_NAME_OR_NUMBER: Final = _("Type its name or number after {option}. {columns}")
NAME_IT_BY_NAME_OR_NUMBER: Final = _("Name it with {option}, by its name or number.")
THIS_IS_A_TABLE_OF_AN_EXPORT: Final = _("This is the table {word}.csv from an export.")
GIVE_ITS_FOLDER: Final = _("Give its folder, or the homecare.json in it.")
