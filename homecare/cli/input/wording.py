"""The words around passphrases: what is asked, and what is refused."""

from typing import Final

# What is asked

PASSPHRASE_OF_DIARY: Final = "The passphrase of this diary (nothing is shown): "
NEW_PASSPHRASE_OF_DIARY: Final = "A new passphrase for this diary (nothing is shown): "
ONCE_MORE: Final = "The same once more: "
PASSPHRASE_OF_FILE: Final = "The passphrase of the file (nothing is shown): "
NEW_PASSPHRASE_OF_FILE: Final = "A passphrase for the file (nothing is shown): "

# What is said in passing

KEYRING_DIFFERS: Final = "Note: The system's keyring keeps another passphrase than this diary's."

# Refusals

LOCKED: Final = "This diary is locked."
LOCKED_NOBODY_TO_ASK: Final = "This diary is locked, and there is no terminal to ask for its passphrase at."
RUN_AT_A_TERMINAL: Final = (
    "Run this at a terminal, or give the passphrase on standard input with --passphrase-stdin."
)
NOTHING_READ_OR_WRITTEN: Final = "Nothing was read or written."
NOBODY_TO_TYPE: Final = "There is no terminal to type a passphrase at; nothing was changed."
TWO_DIFFER: Final = "The two passphrases differ; nothing was changed."
TRY_AGAIN: Final = "Try again."
NOTHING_TYPED: Final = "No passphrase was typed; nothing was changed."
NOTHING_ON_STDIN: Final = "Standard input holds no passphrase."
WRITE_ONE_LINE: Final = "Write it there as one line of text."

# Refusals of a passphrase of a file

TWO_DIFFER_NOTHING_MADE: Final = "The two passphrases differ; nothing was made."
FILE_CLOSED_NOBODY_TO_ASK: Final = (
    "The file is closed by a passphrase, and there is no terminal to ask for it at."
)
GIVE_IT_WITH: Final = "Give it with --passphrase-file FILE or {environment}."
NOT_A_FILE: Final = "{file} is not a file."
NAME_A_FILE: Final = "Name a file whose first line is the passphrase."
UNREADABLE: Final = "{file} cannot be read ({why})."
CHECK_NAME_AND_OWNER: Final = "Check its name and owner."
NO_SUCH_HOME: Final = "no such home folder"
NO_PASSPHRASE_IN_FILE: Final = "{file} holds no passphrase."
WRITE_AS_FIRST_LINE: Final = "Write it as text in the first line."
FIRST_LINE_EMPTY: Final = "The first line of {file} is empty."
WRITE_IT_THERE: Final = "Write the passphrase there."
