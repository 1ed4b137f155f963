"""The language of a process: catalogues of gettext, plurals by their rule, and English without one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from homecare.language import pseudo


def said(code: str, catalogues: Path) -> str:
    """What Python prints in a process of its own."""
    environment = {**os.environ, "HOMECARE_CATALOGUES": str(catalogues)}
    environment.pop("HOMECARE_LANGUAGE", None)
    done = subprocess.run(
        [sys.executable, "-c", f"from homecare.language import *; from homecare.language import _\n{code}"],
        capture_output=True, text=True, check=True, env=environment,
    )  # fmt: skip
    return done.stdout.strip()


def homecare(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "homecare", "--data", str(folder), *words],
        capture_output=True, text=True, check=False, env={**os.environ, **environment},
    )  # fmt: skip


def test_a_text_is_looked_up_and_one_without_translation_stays_english(catalogues: Path) -> None:
    assert said('choose("pl"); print(_("Not found"), _("Found"))', catalogues) == "Nie znaleziono Found"


def test_a_number_takes_the_form_of_the_language_s_rule(catalogues: Path) -> None:
    needles = 'print(*[Counted("{amount} needle", "{amount} needles").of(n) for n in (0, 1, 3, 5, 22)])'
    polish = "0 igieł 1 igła 3 igły 5 igieł 22 igły"
    assert said(f'choose("pl"); {needles}', catalogues) == polish
    assert said(needles, catalogues) == "0 needles 1 needle 3 needles 5 needles 22 needles"


def test_one_word_can_have_two_translations(catalogues: Path) -> None:
    assert said('choose("pl"); print(in_context("weekday", "Sat"), _("Sat"))', catalogues) == "sob Sat"


def test_english_needs_no_catalogue_and_reads_none(catalogues: Path) -> None:
    loaded = 'choose("en"); import sys; print("gettext" in sys.modules, language())'
    assert said(loaded, catalogues) == "False en"


def test_a_language_without_a_catalogue_is_english(catalogues: Path) -> None:
    assert said('choose("xx"); print(_("Not found"), language())', catalogues) == "Not found en"
    assert said('choose("../pl"); print(_("Not found"), language())', catalogues) == "Not found en"


@pytest.mark.parametrize("content", [b"", b"not a catalogue", b"\xde\x12\x04\x95" + bytes(40)])
def test_a_damaged_catalogue_is_english(catalogues: Path, content: bytes) -> None:
    (catalogues / "pl" / "LC_MESSAGES" / "homecare.mo").write_bytes(content)
    assert said('choose("pl"); print(_("Not found"))', catalogues) == "Not found"


def test_the_languages_to_choose_from_are_those_with_a_catalogue(catalogues: Path) -> None:
    assert said("print(available())", catalogues) == "('en', 'pl')"


def test_commands_speak_the_language_of_the_environment(catalogues: Path, tmp_path: Path) -> None:
    done = homecare(tmp_path / "d", "today", HOMECARE_LANGUAGE="pl", HOMECARE_CATALOGUES=str(catalogues))
    assert "Ból: jeszcze nie zapisany." in done.stdout
    assert (done.returncode, done.stderr) == (0, "")


def test_commands_speak_the_language_of_the_settings(catalogues: Path, tmp_path: Path) -> None:
    folder = tmp_path / "d"
    chosen = homecare(folder, "settings", "language", "pl", HOMECARE_CATALOGUES=str(catalogues))
    assert chosen.returncode == 0, chosen.stderr
    done = homecare(folder, "today", HOMECARE_CATALOGUES=str(catalogues))
    assert "Ból: jeszcze nie zapisany." in done.stdout
    english = homecare(folder, "today", HOMECARE_LANGUAGE="en", HOMECARE_CATALOGUES=str(catalogues))
    assert "Pain: not logged yet." in english.stdout


def test_a_language_that_is_not_there_is_refused_and_the_ones_that_are_are_named(tmp_path: Path) -> None:
    done = homecare(tmp_path / "d", "settings", "language", "pl")
    assert done.returncode == 2
    assert "en" in done.stderr


def test_a_settings_file_with_a_language_that_has_gone_is_read_in_english(tmp_path: Path) -> None:
    folder = tmp_path / "d"
    folder.mkdir()
    (folder / "settings.toml").write_text('language = "pl"\n')
    done = homecare(folder, "today")
    assert "Pain: not logged yet." in done.stdout
    assert "language" in done.stderr


def test_no_words_are_read_before_the_language_is_chosen(tmp_path: Path) -> None:
    code = """
import sys, homecare.language as l
chosen = l.choose
def choose(tag):
    print([m for m in sys.modules if m.startswith("homecare") and "wording" in m])
    chosen(tag)
l.choose = choose
sys.argv = ["homecare", "--data", "data", "today"]
from homecare.cli.entry import run
run()
"""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "settings.toml").write_text('theme = "homecare-dark"\n')
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert done.stdout.splitlines()[0] == "[]"


# The language that is made up


def test_the_made_up_language_keeps_fields_commands_options_and_files() -> None:
    text = "Log {amount:,} of [b]{name}[/b] with homecare log pain 4, --region NAME or in guide.toml."
    made_up = pseudo.pseudo(text)
    for kept in ("{amount:,}", "[b]{name}[/b]", "homecare log pain 4", "--region NAME", "guide.toml"):
        assert kept in made_up
    assert made_up.startswith("⟦Ĺóĝ {amount:,}")
    assert made_up.endswith("~⟧")


def test_the_made_up_language_is_two_fifths_longer() -> None:
    from rich.cells import cell_len

    text = "Where does it hurt, and how much is it now?"
    for wide in (False, True):
        assert 1.3 < cell_len(pseudo.pseudo(text, wide=wide)) / cell_len(text) < 1.55


def test_the_wide_variant_has_letters_of_two_columns() -> None:
    from unicodedata import east_asian_width

    assert "F" in map(east_asian_width, pseudo.pseudo("Pain today", wide=True))


@pytest.mark.parametrize("text", ["", " ", "4", "—", "{day} {month}", "[b][/b]"])
def test_what_has_no_words_stays_as_it_is(text: str) -> None:
    assert pseudo.pseudo(text) == text
