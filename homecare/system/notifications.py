"""What makes a terminal ring and a desktop show a notification, as text to be written to it. No I/O."""

from typing import Final

from homecare.core.values.unsafe_characters import on_one_line

BELL: Final = "\a"
"""The terminal's bell."""
_END: Final = "\x1b\\"
"""The end of an operating system command (ST): BEL would end it too, but may ring where sound is off."""


def desktop_notification(title: str, body: str) -> str:
    """The text for a desktop notification: OSC 9 (one text), then OSC 777 (title and body).

    A terminal that knows neither shows nothing. Whatever would steer the terminal, or part the fields, is
    made harmless: control characters become spaces, `;` a comma.
    """
    heading, words = harmless(title), harmless(body)
    return f"\x1b]9;{heading}: {words}{_END}\x1b]777;notify;{heading};{words}{_END}"


def harmless(text: str) -> str:
    """A text on one line, without control characters and without `;`."""
    plain = on_one_line(text)
    return " ".join(plain.replace(";", ",").split())
