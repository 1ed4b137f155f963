"""The language of all that people read. English is the source: each text is its own key in a catalogue.

A text is marked where it is written, in a `wording` module:

* `_("Pain today")`, `_("Sitting since {start}.")`: a whole label or sentence, with named fields;
* `Counted("{amount} needle", "{amount} needles")`: what agrees with a number, by the language's plural rule;
* `in_context("weekday", "Sat")`: a word that English uses for two things;
* `mark("Not found")`: a text that is read before the language is chosen; `_` translates it where it is shown.

The language is chosen once, when the process starts, before any wording is imported (`choose`). English
needs no catalogue and costs nothing. Catalogues are those of gettext: `LANGUAGE/LC_MESSAGES/homecare.mo` in
the folder `catalogues` beside this file, or in the one that HOMECARE_CATALOGUES names. `en-XA` and
`en-XA-wide` are made up (`homecare.language.pseudo`): with them a tester sees what is not translated, and
what a longer text breaks.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from gettext import NullTranslations

SOURCE: Final = "en"
ENVIRONMENT: Final = "HOMECARE_LANGUAGE"
FOLDER_ENVIRONMENT: Final = "HOMECARE_CATALOGUES"
DOMAIN: Final = "homecare"
ENGLISH: Final = "English"
CALLED: Final = ("what this language calls itself", ENGLISH)

_chosen: dict[str, "NullTranslations"] = {}
"""The language that was chosen and its texts; empty for English."""


def _(text: str) -> str:
    """A text in the language of the process."""
    for texts in _chosen.values():
        return texts.gettext(text)
    return text


def mark(text: str) -> str:
    """The text as it is: it is put down here for translators, and `_` looks it up where it is shown."""
    return text


def in_context(context: str, text: str) -> str:
    """The same for a word that means something else elsewhere; `context` tells the translator which it is."""
    for texts in _chosen.values():
        return texts.pgettext(context, text)
    return text


@dataclass(frozen=True)
class Counted:
    """A text that agrees with a number: `one` is for 1, `many` for all others in English.

    Both name the number as `{amount}`. A language with other rules, or more forms, says so in its catalogue.
    """

    one: str
    many: str

    def of(self, amount: int, **fields: object) -> str:
        """The text for this many, its fields filled in: `1 needle`, `12 needles`."""
        return self.template(amount).format(amount=amount, **fields)

    def template(self, amount: int) -> str:
        """The text for this many, its fields still open."""
        for texts in _chosen.values():
            return texts.ngettext(self.one, self.many, amount)
        return self.one if amount == 1 else self.many


def language() -> str:
    """The language of the process, as a tag: `en`."""
    return next(iter(_chosen), SOURCE)


def choose(tag: str | None) -> None:
    """Make `tag` the language of this process; English where it is None or there is no catalogue for it.

    Texts of modules that were imported before keep the language they were imported with.
    """
    _chosen.clear()
    if tag is None or tag == SOURCE:
        return
    from homecare.language import pseudo  # for languages other than English

    texts = pseudo.translations(tag) or _catalogue(tag)
    if texts is not None:
        _chosen[tag] = texts


def available() -> tuple[str, ...]:
    """The languages that can be chosen: English, and those with a catalogue."""
    found = (path.parent.parent.name for path in _folder().glob(f"*/LC_MESSAGES/{DOMAIN}.mo"))
    return (SOURCE, *sorted(found))


def own_name(tag: str) -> str:
    """What a language calls itself: `English`, `日本語`; its tag where its catalogue does not say."""
    if tag == SOURCE:
        return ENGLISH
    texts = _catalogue(tag)
    name = ENGLISH if texts is None else texts.pgettext(*CALLED)
    return tag if name == ENGLISH else name


def _folder() -> Path:
    return Path(os.environ.get(FOLDER_ENVIRONMENT) or Path(__file__).parent / "catalogues")


def _catalogue(tag: str) -> "NullTranslations | None":
    import gettext  # for languages other than English
    import struct

    if tag not in available():
        return None
    path = _folder() / tag / "LC_MESSAGES" / f"{DOMAIN}.mo"
    try:
        with path.open("rb") as opened:
            return gettext.GNUTranslations(opened)
    except (OSError, ValueError, LookupError, struct.error):  # gettext says what is damaged in many ways
        return None
