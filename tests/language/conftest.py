"""A catalogue of a few Polish texts: real gettext, with three plural forms."""

from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

POLISH = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\\n"

msgid "Your country"
msgstr "Twój kraj"

msgid "Pain: not logged yet."
msgstr "Ból: jeszcze nie zapisany."

msgctxt "what this language calls itself"
msgid "English"
msgstr "Polski"

msgid "Not found"
msgstr "Nie znaleziono"

msgid "{amount} needle"
msgid_plural "{amount} needles"
msgstr[0] "{amount} igła"
msgstr[1] "{amount} igły"
msgstr[2] "{amount} igieł"

msgctxt "weekday"
msgid "Sat"
msgstr "sob"
"""


@pytest.fixture
def catalogues(tmp_path: Path) -> Path:
    """A folder with a Polish catalogue of a few texts."""
    file = tmp_path / "catalogues" / "pl" / "LC_MESSAGES" / "homecare.mo"
    file.parent.mkdir(parents=True)
    with file.open("wb") as opened:
        write_mo(opened, read_po(BytesIO(POLISH.encode())))
    return tmp_path / "catalogues"
