"""The words of exchange: what its errors and findings say."""

from typing import Final

from homecare.language import _

# calendar

INSTALL_IT_WITH_PIP_INSTALL: Final = _("Install it with: pip install 'homecare[calendar]'")
HOMECARE_ROUTINE: Final = _("homecare: routine, {length}{value}")
PART_THAT_WRITES_CALENDARS: Final = _("The part that writes calendars is not installed.")

# container

FILE_CANNOT_BE_OPENED: Final = _("The file cannot be opened")
PASSPHRASE_IS_TOO_SHORT: Final = _("The passphrase is too short: it needs at least {shortest} characters.")
USE_A_FEW_WORDS: Final = _(
    "Use a few words that are easy to tell, such as a line that only the two of you know."
)
PASSPHRASE_IS_EMPTY: Final = _("The passphrase is empty.")
CHOOSE_A_FEW_WORDS: Final = _("Choose a few words that only the two of you know.")
IS_NOT_A_PUBLIC_KEY: Final = _("“{key}” is not a public key.")
IT_BEGINS_WITH_AGE_THEY: Final = _("It begins with age1. They can see theirs with: homecare key")
FILE_IS_ENCRYPTED: Final = _("The file is encrypted to a different key from the one here, or it was changed.")
GIVE_THEM_YOUR_KEY_HOMECARE: Final = _("Give them your key (homecare key) and ask for a file made for it.")
THIS_PASSPHRASE_DOES_NOT_OPEN: Final = _("This passphrase does not open the file, or the file was changed.")
TRY_AGAIN_CAPITALS_SMALL_LETTERS: Final = _("Try again; capitals, small letters and spaces matter.")
CHECKING_THIS_FILE_PASSPHRASE_WOULD: Final = _(
    "Checking this file's passphrase would take this computer too long."
)
FILE_WAS_CUT_SHORT: Final = _("The file was cut short or changed on its way.")
ASK_FOR_IT_AGAIN_NOTHING: Final = _("Ask for it again; nothing was changed.")

# content

YOU_SEE_THE_GUIDE: Final = _("{path} {why}; you see the guide that comes with homecare.")
CANNOT_BE_READ_YOU_SEE: Final = _(
    "{path} cannot be read ({why}); you see the guide that comes with homecare."
)

# draft

THIS_CANNOT_BE_CHANGED_HERE: Final = _(
    "This cannot be changed here, because the file could not be read afterwards. It is as it was."
)
CHANGE_IT_IN_AN_EDITOR: Final = _("Change it in an editor.")
TITLE: Final = _("The title")
AUTHOR: Final = _("The author")
IS_ALREADY_IN_THIS_PROGRAMME: Final = _("{name} is already in this programme.")
RAISE_ITS_TIMES_A_DAY: Final = _("Raise its times a day instead.")
PROGRAMME_HAS_AT_MOST_EXERCISES: Final = _("A programme has at most {exercises_max} exercises.")
IS_HELD_AT_THIS_LEVEL: Final = _("{name} is held at this level.")
CHOOSE_ITS_SECONDS: Final = _("Choose its seconds.")
TIMES_A_DAY: Final = _("Times a day")
NOTE: Final = _("The note")

# draft_saving

PROGRAMME_ID_CANNOT: Final = _("The programme's id cannot be the name of a file.")
WRITE_AN_ID_LIKE_MY: Final = _("Write an id like my-programme.")
COMES_WITH_HOMECARE: Final = _("{slug} comes with homecare and is not changed.")
GIVE_YOURS_A_DIFFERENT_ID: Final = _("Give yours a different id, like my-{slug}.")
COMES_WITH_HOMECARE_AND_IS_NOT_CHANGED: Final = _("{path} comes with homecare and is not changed.")
SAVE_IT_UNDER_A_DIFFERENT: Final = _("Save it under a different name.")
PROGRAMME_FILE_HAS_AT_MOST: Final = _("A programme file has at most {largest} KB.")
SHORTEN_ITS_NOTES: Final = _("Shorten its notes.")
IS_NOT_A_FILE: Final = _("{path} is not a file.")
CHOOSE_A_DIFFERENT_FILE: Final = _("Choose a different file.")
ALREADY_EXISTS: Final = _("{path} already exists.")
CHOOSE_A_DIFFERENT_FILE_OR_SAY: Final = _("Choose a different file, or say yes to overwrite it.")
CANNOT_BE_WRITTEN: Final = _("{path} cannot be written ({reason}).")
CHOOSE_A_DIFFERENT_PLACE: Final = _("Choose a different place.")

# draft_words

YOUR_NAME: Final = _("Your name")

# export_folder

NAME_OF_THE_FOLDER: Final = _("The name of the folder is empty.")
FOR_EXAMPLE_HOMECARE_EXPORT_MY: Final = _("For example: homecare export my-diary")
THERE_IS_NO_FOLDER: Final = _("There is no folder {parent}.")
CREATE_IT_OR_CHOOSE: Final = _("Create it, or choose a different place.")
IS_NOT_THE_NAME: Final = _("“{named}” is not the name of a folder.")
WRITE_ITS_FULL_PATH: Final = _("Write its full path.")
IS_NOT_A_FOLDER: Final = _("{path} is not a folder.")
CHOOSE_A_FOLDER: Final = _("Choose a folder that is new or empty.")
HAS_OTHER_FILES: Final = _("{path} has other files in it.")
CANNOT_BE_WRITTEN_PATH: Final = _("{path} cannot be written ({value}).")

# hand_file

GIVE_THE_NAME: Final = _("Give the name of the file you received.")
THERE_IS_NO_FILE: Final = _("There is no file {path}.")
CHECK_ITS_NAME: Final = _("Check its name.")
CANNOT_BE_READ: Final = _("{path} cannot be read ({value}).")
CHECK_ITS_NAME_AND_OWNER: Final = _("Check its name and owner.")
FILE_NAME_HAS_A_CHARACTER: Final = _("The file's name has a character that no file name can have.")
IS_EMPTY: Final = _("{path} is empty.")
NAME_OF_THE_FILE: Final = _("The name of the file is empty.")
FOR_EXAMPLE_HOMECARE_SHARE: Final = _("For example: homecare share for-them.age")
CHOOSE_A_DIFFERENT_NAME: Final = _("Choose a different name.")
CHOOSE_A_FILE_SUCH: Final = _("Choose a file, such as for-them.age.")
CHOOSE_A_DIFFERENT_FILE_OR_OVERWRITE: Final = _("Choose a different file, or overwrite it with --yes.")

# import_source

CHOOSE_AN_EXPORT_FROM_HOMECARE: Final = _(
    "Choose an export from homecare, a CSV file, or an export from Loop Habit Tracker."
)
IS_NOT_THE_NAME_OF_A_FILE: Final = _("“{named}” is not the name of a file.")
CANNOT_BE_READ_NAMED: Final = _("{named} cannot be read ({strerror}).")
CHECK_ITS_OWNER: Final = _("Check its owner.")
IS_A_DATABASE: Final = _("{name} is a database.")
TO_RESTORE_A_DIARY_HOMECARE: Final = _(
    "To restore a diary: homecare restore. In Loop Habit Tracker, choose Export as CSV."
)
IS_ENCRYPTED: Final = _("{name} is encrypted.")
RECEIVE_IT_WITH_HOMECARE_RECEIVE: Final = _("Receive it with: homecare receive FILE")
IS_TOO_LARGE_AT_MOST: Final = _("{name} is too large: at most {limit} MB can be read.")
IMPORT_IT_IN_SEVERAL_PARTS: Final = _("Import it in several parts.")
HAS_MORE_THAN_FILES: Final = _("{path} has more than {names_max:,} files.")
HAS: Final = _("{path} has no {document} and no {habits} in it.")
IN_IS_A_LINK: Final = _("{name} in {path} is a link to something else.")
HAS_MORE_THAN_FILES_NAME: Final = _("{name} has more than {names_max:,} files.")
IS_A_DAMAGED_ZIP_FILE: Final = _("{name} is a damaged zip file.")
EXPORT_IT_AGAIN: Final = _("Export it again.")
IS_PACKED_IN_A_WAY: Final = _("{name} is packed in a way that homecare cannot read, or has a passphrase.")
UNPACK_IT_THEN_IMPORT: Final = _("Unpack it, then import the folder.")
HAS_NAME: Final = _("{name} has no {habits} in it.")


# page_file

IS_NOT_THE_NAME_OF_A_PAGE: Final = _("“{named}” is not the name of a page; that ends in .html.")
FOR_EXAMPLE_HTML_REPORT_HTML: Final = _("For example: --html report.html")

# programme_text

THIS_IS_NOT_TOML: Final = _("This is not TOML: {error}.")
CORRECT_IT_IN_AN_EDITOR: Final = _("Correct it in an editor first.")
EXERCISES_OF_THIS_FILE: Final = _("The exercises of this file are not written as [[exercise]] tables.")
WRITE_EACH_AS_A_SEPARATE: Final = _("Write each as a separate table; then you can change them here.")

# shelf

CANNOT_BE_READ_OWN: Final = _("{own} cannot be read ({strerror}).")
CHECK_WHO_OWNS: Final = _("Check who owns it, or move it away.")
PROGRAMME_FILES_HAVE_THE_ID: Final = _("{number} programme files have the id {wanted}: {files}.")
WRITE_THE_NAME: Final = _("Write the name of the file.")
PROGRAMMES: Final = _("The programmes are: {shown}.")
THERE_IS_NO_PROGRAMME_FILE: Final = _("There is no programme file “{named}”.")
IS_A_FOLDER: Final = _("{path} is a folder, not a programme file.")
CHOOSE_A_FILE: Final = _("Choose a file in it.")
CHOOSE_A_TEXT_FILE_WRITTEN: Final = _("Choose a text file written for homecare.")
CANNOT_BE_READ_PATH: Final = _("{path} cannot be read ({strerror}).")
IS_A_BINARY_FILE: Final = _("{named} is a binary file.")


# key_file

KEY_FILE_NOTHING_WAS_OVERWRITTEN: Final = _("The key file {path} {what}; nothing was overwritten.")
PUT_BACK_A_COPY: Final = _(
    "Put back a copy of it. Or move it away to get a new key, which does not open older files."
)
