"""The words of the hand-off: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "page.up": ("Up", "A line up"),
    "page.down": ("Down", "A line down"),
    "page.before": ("Page up", "See what is above"),
    "page.after": ("Page down", "See the rest"),
    "preview.yes": ("Yes", "Do what the question says"),
    "preview.no": ("No", "Go back; nothing is written"),
    "told.close": ("Close", "Back to where you were"),
    "path.complete": ("Complete", "Complete the name of a folder or file, or go on to the next field"),
    "receiving.cancel": ("Cancel", "Close without saving"),
    "receiving.preview": ("Preview", "See what the file would bring, before anything is written"),
    "receiving.back": ("Take back", "Put aside all that came in files, such as a wrong patient's"),
    "received.close": ("Close", "Back to the day"),
    "sharing.cancel": ("Cancel", "Close without saving"),
    "sharing.preview": ("Preview", "See all that would leave, before anything is written"),
    "whose.cancel": ("Cancel", "Go back; nothing is received"),
    "whose.up": ("Up", "The one above"),
    "whose.down": ("Down", "The one below"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

FROM_YOUR_PRACTICE: Final = "From your practice"
WHOSE_DIARY_IS_IT: Final = "Whose diary is it?"

# Lines of a screen

ENTER_CHOOSES: Final = "Enter chooses. You see what is in the file before you say yes."

# What a field takes

PATH_HINT: Final = "such as ~/Downloads/for-me.age"
LETTERS_OF_THE_NAME: Final = "letters of the name"

# Buttons

GO_BACK: Final = "Go back (n)"
CLOSE: Final = "Close (Esc)"
PREVIEW: Final = "Preview (Ctrl+S)"
CANCEL: Final = "Cancel (Esc)"
TAKE_BACK: Final = "Take back (F2)"
CHOOSE: Final = "Choose (Enter)"
