"""The words of the hand-off: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "page.up": ("Up", "A line up"),
    "page.down": ("Down", "A line down"),
    "page.before": ("Page up", "See what is above"),
    "page.after": ("Page down", "See the rest"),
    "preview.yes": ("Yes", "Answer yes"),
    "preview.no": ("No", "Go back; nothing is written"),
    "told.close": ("Close", "Back to where you were"),
    "path.complete": ("Complete", "Complete the name of a folder or file, or go to the next field"),
    "receiving.cancel": ("Cancel", "Close without saving"),
    "receiving.preview": ("Preview", "See what is in the file before you receive it"),
    "receiving.back": ("Take back", "Take back all that came in files, such as a wrong patient's"),
    "received.close": ("Close", "Back to Today"),
    "sharing.cancel": ("Cancel", "Close without saving"),
    "sharing.preview": ("Preview", "See all that will be in the file before it is written"),
    "whose.cancel": ("Cancel", "Go back; nothing is received"),
    "whose.up": ("Up", "The one above"),
    "whose.down": ("Down", "The one below"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

FROM_YOUR_PRACTICE: Final = "From your practice"
WHOSE_DIARY_IS_IT: Final = "Whose diary is it?"
A_FILE_FOR: Final = "A file for {name}"
A_FILE_FOR_PRACTICE: Final = "A file for your practice"
A_FILE_FROM_PATIENT: Final = "A file from a patient"
A_FILE_FROM_PRACTICE: Final = "A file from your practice"
WHAT_WILL_BE_IN_THE_FILE: Final = "What will be in the file"
FILE_IS_READY: Final = "The file is ready"
WHAT_IS_IN_THE_FILE: Final = "What is in the file"
WHOSE_FILE_IS_IT: Final = "Whose file is it?"
RECEIVED: Final = "Received"
TAKING_BACK: Final = "Take back what you received"
TAKEN_BACK: Final = "Taken back"

# Lines of a screen

ENTER_CHOOSES: Final = "Enter chooses. You see what is in the file before you say yes."
FIRST_FILE_NAMED: Final = "This is the first file from this diary. It calls the patient “{called}”."
FIRST_FILE: Final = "This is the first file from this diary. It gives no name."
NO_SUCH_NAME: Final = "No patient has these letters in their name. Try others."
NOTHING_FROM_PRACTICE: Final = "Your practice has not written yet. What they write comes with their files."
THERE_IS_MORE: Final = "↓ there is more"
AND_MORE: Final = "{names} and {more} more"
CLOSING: Final = "Encrypting the file… this takes a moment."
ANYBODY_CAN_READ_IT: Final = "Anybody who gets hold of the file can read all of it."
NOTHING_WRITTEN: Final = "Nothing was written."
SAVED_AS: Final = "Saved as:"
YOUR_PRACTICE: Final = "Your practice"
GIVE_IT: Final = (
    "Give it to them any way you like, for example by e-mail or on a memory stick. "
    "{them} then presses < in homecare, or runs: homecare receive {file}"
)
SAMPLE_FILE: Final = "This is the sample diary: the file is a sample too."
LOOKING: Final = "Reading the file…"
RECEIVING: Final = "Receiving it…"
NOTHING_RECEIVED: Final = "Nothing was received."
NOTHING_CHANGED: Final = "Nothing was changed."
OF_AN_EARLIER_DIARY: Final = "If it was made for an earlier diary of yours, it still belongs here."
IF_NOT_THEIRS: Final = "If it is not {name}'s diary, press < and then F2 on {name}'s row to take it back."
SHOWS_WHAT_IS_DUE: Final = "Press 1 to see what is due today."
CAN_COME_AGAIN: Final = "You can receive the same files again where they belong: press <."
COPY_FROM_BEFORE: Final = "A copy of everything from before: {copy}"

# Fields

FILE: Final = "File"
WHAT: Final = "What"
MESSAGE: Final = "Message"
ENCRYPTED: Final = "Encrypted"
PASSPHRASE: Final = "Passphrase"
AGAIN: Final = "Again"

# What is chosen in a field

FIRST_FILE_HAS_ALL: Final = "everything, as it is the first file"
NEW_SINCE: Final = "what is new since {day}"
EVERYTHING: Final = "everything"
WITH_THEIR_KEY: Final = "with their key: only they can open it"
WITH_A_PASSPHRASE: Final = "with a passphrase that you choose"
NOT_AT_ALL: Final = "not at all"

# What a field takes

PATH_HINT: Final = "such as ~/Downloads/for-me.age"
LETTERS_OF_THE_NAME: Final = "letters of the name"

# What is said of a field that is gone to

WHERE_IT_GOES: Final = "Where the file goes. Tab completes the name of a folder."
CHOOSE_A_PASSPHRASE: Final = "At least 8 characters. Tell it to them separately from the file."
SAME_AGAIN: Final = "Type the same passphrase again."
A_FEW_LINES: Final = "Optional: a few lines for them to read in homecare."
FILE_THEY_GAVE: Final = "The file they gave you. Tab completes the name of a folder or file."
TYPE_THE_PASSPHRASE: Final = "The file is encrypted with a passphrase. Type the one they told you."

# Refusals: what is wrong, and what to do

FILE_HAS_NO_NAME: Final = ("There is no file name.", "Write one, for example: {example}")
WRITE_WHERE_IT_IS: Final = "There is no file name. Write where the file is; Tab completes its name."
PASSPHRASES_DIFFER: Final = ("The two passphrases differ.", "Type the same one twice.")
LOG_FIRST: Final = "Log something first: p on Today logs a pain level."
WRITE_SOMETHING: Final = "Write a message here, assign a programme (4) or plan a session (9)."
CHOOSE_EVERYTHING: Final = "Choose “everything” to make a file with everything."
NO_PATIENTS: Final = "There are no patients yet. Press Esc, then 0 for the panel, then a to add one."
HIGHLIGHT_FIRST: Final = "Highlight the patient in the panel first. Then F2 takes back what came for them."

# Questions

MADE_FOR_YOU: Final = "Was it made for you?"

# Buttons

YES: Final = "Yes"
YES_KEY: Final = "{yes} (y)"
WRITE_IT: Final = "Write it"
WRITE_OVER_IT: Final = "Write over it"
IT_IS_MINE: Final = "It is mine"
TAKE_IT_BACK: Final = "Take it back"
GO_BACK: Final = "Go back (n)"
CLOSE: Final = "Close (Esc)"
PREVIEW: Final = "Preview (Ctrl+S)"
CANCEL: Final = "Cancel (Esc)"
TAKE_BACK: Final = "Take back (F2)"
CHOOSE: Final = "Choose (Enter)"
