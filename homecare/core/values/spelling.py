"""What a person wrote, in the form in which it is compared, and in the form in which something is looked for.

Keyboards, machines and programs write the same words in different signs. What is kept and shown stays as it
was written.
"""

from typing import Final

_LETTERS: Final = str.maketrans(
    {
        "đ": "d", "ð": "d", "ł": "l", "ø": "o", "ħ": "h", "ı": "i", "ŧ": "t", "æ": "ae", "œ": "oe", "þ": "th",
    }
)  # fmt: skip
"""Letters whose mark is part of them, as they are typed without it."""
_NARROW: Final = {
    **{wide: chr(wide - 0xFEE0) for wide in range(0xFF01, 0xFF5F)},
    0x3000: " ", 0x00A0: " ", 0x202F: " ",
}  # fmt: skip
"""Full-width letters, digits and signs, and spaces that are not the usual one."""

_APOSTROPHES: Final = dict.fromkeys(map(ord, "'’ʼ´`"))


def narrow(text: str) -> str:
    """A text with full-width digits and signs (４, ：) as the usual ones."""
    return text if text.isascii() else text.translate(_NARROW)


def compared(text: str) -> str:
    """The same for words that are alike: composed letters (NFC), folded white space and case.

    Signs that do not show, such as a byte order mark, do not count.
    """
    if text.isascii():
        return " ".join(text.casefold().split())
    from unicodedata import category, normalize  # most words are plain letters, and do not wait for it

    folded = normalize("NFD", text).casefold()
    shown = "".join(sign for sign in folded if category(sign) != "Cf")
    return normalize("NFC", " ".join(shown.split()))


def searched(text: str) -> str:
    """The same without marks on letters, and in one width: `José`, `JOSE` and `ｊｏｓｅ` are `jose`."""
    alike = compared(text)
    if alike.isascii():
        return alike
    from unicodedata import combining, normalize

    apart = normalize("NFKD", alike).casefold()
    return "".join(sign for sign in apart if not combining(sign)).translate(_LETTERS)


def same(one: str, other: str) -> bool:
    """Whether two texts say the same words."""
    return compared(one) == compared(other)


def pasted(text: str) -> str:
    """A key or code as it was made, without what copying puts around or into it: spaces, breaks, marks."""
    from unicodedata import category, normalize

    return "".join(sign for sign in normalize("NFKC", text) if not sign.isspace() and category(sign) != "Cf")


def without_apostrophes(text: str) -> str:
    """`can't` as `cant`, whichever of the five signs for an apostrophe was typed."""
    return text.translate(_APOSTROPHES)
