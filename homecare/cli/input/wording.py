"""The words around passphrases: what is asked, and what is refused."""

from typing import Final

# What is asked

PASSPHRASE_OF_DIARY: Final = "Passphrase for this diary (not shown as you type): "
NEW_PASSPHRASE_OF_DIARY: Final = "New passphrase for this diary (not shown as you type): "
ONCE_MORE: Final = "Type it again: "
PASSPHRASE_OF_FILE: Final = "Passphrase for the file (not shown as you type): "
NEW_PASSPHRASE_OF_FILE: Final = "New passphrase for the file (not shown as you type): "

# What is said in passing

KEYRING_DIFFERS: Final = "Note: The passphrase in the system's keyring is not the one for this diary."

# Refusals

LOCKED: Final = "This diary is locked."
LOCKED_NOBODY_TO_ASK: Final = "This diary is locked, and there is no terminal to type its passphrase in."
RUN_AT_A_TERMINAL: Final = (
    "Run this in a terminal, or give the passphrase on standard input with --passphrase-stdin."
)
NOTHING_READ_OR_WRITTEN: Final = "Nothing was read or written."
NOBODY_TO_TYPE: Final = "There is no terminal to type a passphrase in; nothing was changed."
TWO_DIFFER: Final = "The two passphrases are different; nothing was changed."
TRY_AGAIN: Final = "Try again."
NOTHING_TYPED: Final = "You typed no passphrase; nothing was changed."
NOTHING_ON_STDIN: Final = "There is no passphrase on standard input."
WRITE_ONE_LINE: Final = "Write it there as one line of text."

# Refusals of a passphrase of a file

TWO_DIFFER_NOTHING_MADE: Final = "The two passphrases are different; no file was made."
FILE_CLOSED_NOBODY_TO_ASK: Final = (
    "The file is locked with a passphrase, and there is no terminal to type it in."
)
GIVE_IT_WITH: Final = "Give it with --passphrase-file FILE or {environment}."
NOT_A_FILE: Final = "{file} is not a file."
NAME_A_FILE: Final = "Give a file with the passphrase on its first line."
UNREADABLE: Final = "{file} cannot be read ({why})."
CHECK_NAME_AND_OWNER: Final = "Check its name and owner."
NO_SUCH_HOME: Final = "no such home folder"
NO_PASSPHRASE_IN_FILE: Final = "There is no passphrase in {file}."
WRITE_AS_FIRST_LINE: Final = "Write it as text on the first line."
FIRST_LINE_EMPTY: Final = "The first line of {file} is empty."
WRITE_IT_THERE: Final = "Write the passphrase there."
