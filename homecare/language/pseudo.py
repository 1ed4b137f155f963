"""A language that nobody speaks: English with accents, two fifths longer, in brackets.

What is not translated, is put together from pieces, or is cut shows at once: it has no accents, brackets
within brackets, or a bracket that does not close. `en-XA-wide` has letters of two columns as well, as Chinese
and Japanese do. Named fields, markup, keys, commands, options and paths stay as in any translation.
"""

import re
from gettext import NullTranslations
from typing import Final

NARROW: Final = "en-XA"
WIDE: Final = "en-XA-wide"
OPEN, CLOSE = "⟦", "⟧"
LONGER: Final = 0.4
"""How much longer a text is, in columns: what German or French may need."""

_ACCENTED: Final = str.maketrans(
    "aceghijklnorstuwyzACEGHIJKLNORSTUWYZ",
    "áçéĝĥíĵķĺñóŕšţúŵýžÁÇÉĜĤÍĴĶĹÑÓŔŠŢÚŴÝŽ",
)
_FULL_WIDTH: Final = str.maketrans({letter: chr(ord(letter) + 0xFEE0) for letter in "aeiouAEIOU"})

_KEPT: Final = re.compile(
    r"""
      \{\{ | \}\} | \{[^{}]*\}                  # braces and fields
    | \[/?[a-z@$#][^\[\]]*\] | \[/\]            # markup
    | %\([a-z_]+\)[sd]                          # fields of the libraries
    | \bhomecare\b(?:[ ](?:start|today|log|sit|history|edit|undo|trends|report|programme|patient|step|flare
        |sessions|questions|messages|share|receive|key|clinic|backup|restore|doctor|export|import|lock|unlock
        |safety|guide|settings|remind|demo|where)\b(?:[ ](?:"[^"]*"|[\w=+.:-]+))*)?   # commands
    | \bpip[ ]install[ ]\S+ | \bchmod[ ]\d+
    | --?[a-z][a-z0-9-]* | [A-Z][A-Z_0-9]+      # options, and what stands for a word
    | [\w.~-]*/[\w./~-]* | \w+\.(?:toml|db|json|csv|html|ics|md|txt)\b # paths and files
    """,
    re.VERBOSE,
)

_KEPT_ALONE: Final = re.compile(r"\{[^{}]*\}")
"""What stays in a text of capitals alone, such as PAUSED in the player."""


class _Pseudo(NullTranslations):
    def __init__(self, *, wide: bool) -> None:
        super().__init__()
        self._wide = wide

    def gettext(self, message: str) -> str:
        return pseudo(message, wide=self._wide)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return pseudo(msgid1 if n == 1 else msgid2, wide=self._wide)

    def pgettext(self, context: str, message: str) -> str:
        return pseudo(message, wide=self._wide)


def translations(tag: str) -> NullTranslations | None:
    """The texts of a made-up language; None for any other tag."""
    return _Pseudo(wide=tag == WIDE) if tag in (NARROW, WIDE) else None


def pseudo(text: str, *, wide: bool = False) -> str:
    """`text` in the made-up language: `⟦Páíñ ţódáý~~~⟧`; what has no letter to translate stays as it is."""
    pattern = _KEPT_ALONE if text.isupper() else _KEPT
    kept, parts = pattern.findall(text), pattern.split(text)
    letters = sum(map(str.isalpha, "".join(parts)))
    if not letters:
        return text
    changed = [part.translate(_ACCENTED) for part in parts]
    if wide:
        changed = [part.translate(_FULL_WIDTH) for part in parts]
    whole = "".join(a + b for a, b in zip(changed, [*kept, ""], strict=True))
    added = round(letters * LONGER)
    if wide:
        added -= sum(0xFF21 <= ord(letter) <= 0xFF5A for letter in whole)
    lead, body, tail = re.match(r"(\s*)(.*?)(\s*)\Z", whole, re.DOTALL).groups()  # type: ignore[union-attr]
    return f"{lead}{OPEN}{body}{'~' * (added - 2)}{CLOSE}{tail}"
