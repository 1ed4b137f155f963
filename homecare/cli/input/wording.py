"""The words around passphrases: what is asked, and what is refused."""

from typing import Final

from homecare.language import _

# What is asked

PASSPHRASE_OF_DIARY: Final = _("Passphrase for this diary (not shown as you type): ")
NEW_PASSPHRASE_OF_DIARY: Final = _("New passphrase for this diary (not shown as you type): ")
ONCE_MORE: Final = _("Type it again: ")
PASSPHRASE_OF_FILE: Final = _("Passphrase for the file (not shown as you type): ")
NEW_PASSPHRASE_OF_FILE: Final = _("New passphrase for the file (not shown as you type): ")

# What is said in passing

KEYRING_DIFFERS: Final = _("Note: the passphrase in the system's keyring is not the one for this diary.")

# Refusals

LOCKED: Final = _("This diary is locked.")
LOCKED_NOBODY_TO_ASK: Final = _("This diary is locked, and there is no terminal to type its passphrase in.")
RUN_AT_A_TERMINAL: Final = _(
    "Run this in a terminal, or give the passphrase on standard input with --passphrase-stdin."
)
NOTHING_READ_OR_WRITTEN: Final = _("Nothing was read or written.")
NOBODY_TO_TYPE: Final = _("There is no terminal to type a passphrase in; nothing was changed.")
TWO_DIFFER: Final = _("The two passphrases are different; nothing was changed.")
TRY_AGAIN: Final = _("Try again.")
NOTHING_TYPED: Final = _("You typed no passphrase; nothing was changed.")
NOTHING_ON_STDIN: Final = _("There is no passphrase on standard input.")
WRITE_ONE_LINE: Final = _("Give it as one line of text.")

# Refusals of a passphrase of a file

TWO_DIFFER_NOTHING_MADE: Final = _("The two passphrases are different; no file was made.")
FILE_CLOSED_NOBODY_TO_ASK: Final = _(
    "The file is locked with a passphrase, and there is no terminal to type it in."
)
GIVE_IT_WITH: Final = _("Give it with --passphrase-file FILE or {environment}.")
NOT_A_FILE: Final = _("{file} is not a file.")
NAME_A_FILE: Final = _("Give a file with the passphrase on its first line.")
UNREADABLE: Final = _("{file} cannot be read ({why}).")
CHECK_NAME_AND_OWNER: Final = _("Check its name and owner.")
NO_SUCH_HOME: Final = _("no such home folder")
NO_PASSPHRASE_IN_FILE: Final = _("There is no passphrase in {file}.")
WRITE_AS_FIRST_LINE: Final = _("Write it as text on the first line.")
FIRST_LINE_EMPTY: Final = _("The first line of {file} is empty.")
WRITE_IT_THERE: Final = _("Write the passphrase there.")
