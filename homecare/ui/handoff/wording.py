"""The words of the hand-off: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

from homecare.language import Counted, _, in_context

KEYS: Final = {
    "page.up": (_("Up"), _("A line up")),
    "page.down": (_("Down"), _("A line down")),
    "page.before": (_("Page up"), _("Scroll up")),
    "page.after": (_("Page down"), _("See the rest")),
    "preview.yes": (_("Yes"), _("Answer yes")),
    "preview.no": (_("No"), _("Go back; nothing is written")),
    "told.close": (_("Close"), _("Back to where you were")),
    "path.complete": (_("Complete"), _("Complete the name of a folder or file, or go to the next field")),
    "receiving.cancel": (_("Cancel"), _("Close without saving")),
    "receiving.preview": (_("Preview"), _("See what is in the file before you receive it")),
    "receiving.back": (
        _("Take back"),
        _("Take back everything you received, such as the wrong patient's files"),
    ),
    "received.close": (_("Close"), _("Back to Today")),
    "sharing.cancel": (_("Cancel"), _("Close without saving")),
    "sharing.preview": (_("Preview"), _("See what will be in the file before it is written")),
    "whose.cancel": (_("Cancel"), _("Go back; nothing is received")),
    "whose.up": (_("Up"), _("The one above")),
    "whose.down": (_("Down"), _("The one below")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

FROM_YOUR_PRACTICE: Final = _("From your practice")
WHOSE_DIARY_IS_IT: Final = _("Whose diary is it?")
A_FILE_FOR: Final = _("A file for {name}")
A_FILE_FOR_PRACTICE: Final = _("A file for your practice")
A_FILE_FROM_PATIENT: Final = _("A file from a patient")
A_FILE_FROM_PRACTICE: Final = _("A file from your practice")
WHAT_WILL_BE_IN_THE_FILE: Final = _("What will be in the file")
FILE_IS_READY: Final = _("The file is ready")
WHAT_IS_IN_THE_FILE: Final = _("What is in the file")
WHOSE_FILE_IS_IT: Final = _("Whose file is it?")
RECEIVED: Final = _("Received")
TAKING_BACK: Final = _("Take back what you received")
TAKEN_BACK: Final = _("Taken back")

# Lines of a screen

ENTER_CHOOSES: Final = _("Enter chooses. You will see what is in the file before you say yes.")
FIRST_FILE_NAMED: Final = _("This is the first file from this diary. It calls the patient “{called}”.")
FIRST_FILE: Final = _("This is the first file from this diary. It gives no name.")
NO_SUCH_NAME: Final = _("No patient has these letters in their name. Try others.")
NOTHING_FROM_PRACTICE: Final = _(
    "Your practice has not written to you yet. Their messages come with their files."
)
ABOUT_ANSWER: Final = _("{question}:")
"""What was asked, over the answer."""
THERE_IS_MORE: Final = _("↓ there is more")
AND_MORE: Final = Counted("{names} and {amount} more", "{names} and {amount} more")
CLOSING: Final = _("Encrypting the file… this takes a moment.")
ANYBODY_CAN_READ_IT: Final = _("Anybody who gets hold of the file can read all of it.")
NOTHING_WRITTEN: Final = _("Nothing was written.")
SAVED_AS: Final = _("Saved as:")
YOUR_PRACTICE: Final = _("Your practice")
GIVE_IT: Final = _(
    "Give it to them any way you like, for example by e-mail or on a memory stick. "
    "{them} then presses < in homecare, or runs: homecare receive {file}"
)
SAMPLE_FILE: Final = _("This is the sample diary: the file is a sample too.")
LOOKING: Final = _("Reading the file…")
RECEIVING: Final = _("Receiving it…")
NOTHING_RECEIVED: Final = _("Nothing was received.")
NOTHING_CHANGED: Final = _("Nothing was changed.")
OF_AN_EARLIER_DIARY: Final = _("If it was made for an earlier diary of yours, it still belongs here.")
IF_NOT_THEIRS: Final = _("If it is not {name}'s diary, press < and then F2 on {name}'s row to take it back.")
SHOWS_WHAT_IS_DUE: Final = _("Press 1 to see what is due today.")
CAN_COME_AGAIN: Final = _("You can receive the same files again in the right diary: press <.")
COPY_FROM_BEFORE: Final = _("A copy of everything from before: {copy}")

# Fields

FILE: Final = _("File")
WHAT: Final = _("What")
MESSAGE: Final = _("Message")
ENCRYPTED: Final = _("Encrypted")
PASSPHRASE: Final = _("Passphrase")
AGAIN: Final = in_context("the passphrase", "Again")

# What is chosen in a field

FIRST_FILE_HAS_ALL: Final = _("everything, as it is the first file")
NEW_SINCE: Final = _("what is new since {day}")
EVERYTHING: Final = _("everything")
WITH_THEIR_KEY: Final = _("with their key: only they can open it")
WITH_A_PASSPHRASE: Final = _("with a passphrase that you choose")
NOT_AT_ALL: Final = _("not at all")

# What a field takes

PATH_HINT: Final = _("such as ~/Downloads/for-me.age")
LETTERS_OF_THE_NAME: Final = _("letters of the name")

# What is said of a field that is gone to

WHERE_IT_GOES: Final = _("Where the file goes. Tab completes the name of a folder.")
CHOOSE_A_PASSPHRASE: Final = _("At least 8 characters. Give it to them separately from the file.")
SAME_AGAIN: Final = _("Type the same passphrase again.")
A_FEW_LINES: Final = _("Optional: a few lines for them to read in homecare.")
FILE_THEY_GAVE: Final = _("The file they gave you. Tab completes the name of a folder or file.")
TYPE_THE_PASSPHRASE: Final = _("The file is encrypted with a passphrase. Type the passphrase they gave you.")

# Refusals: what is wrong, and what to do

FILE_HAS_NO_NAME: Final = (_("There is no file name."), _("Write one, for example: {example}"))
WRITE_WHERE_IT_IS: Final = _("There is no file name. Write where the file is; Tab completes its name.")
PASSPHRASES_DIFFER: Final = (_("The two passphrases differ."), _("Type the same one twice."))
LOG_FIRST: Final = _("Log something first: p on Today logs a pain level.")
WRITE_SOMETHING: Final = _("Write a message here, assign a programme (4) or plan a session (9).")
CHOOSE_EVERYTHING: Final = _("Choose “everything” to make a file with everything.")
NO_PATIENTS: Final = _("There are no patients yet. Press Esc, then 0 for the panel, then a to add one.")
HIGHLIGHT_FIRST: Final = _(
    "Highlight the patient in the panel first. Then F2 takes back what you received for them."
)

# Questions

MADE_FOR_YOU: Final = _("Was it made for you?")

# Buttons

YES: Final = _("Yes")
YES_KEY: Final = _("{yes} (y)")
WRITE_IT: Final = _("Write it")
WRITE_OVER_IT: Final = _("Overwrite it")
IT_IS_MINE: Final = _("It is mine")
TAKE_IT_BACK: Final = _("Take it back")
GO_BACK: Final = _("Go back (n)")
CLOSE: Final = _("Close (Esc)")
PREVIEW: Final = _("Preview (Ctrl+S)")
CANCEL: Final = _("Cancel (Esc)")
TAKE_BACK: Final = _("Take back (F2)")
CHOOSE: Final = _("Choose (Enter)")
