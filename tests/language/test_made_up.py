"""Every screen and command in a language that nobody speaks: nothing stays English, and nothing is cut."""

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

from homecare.language.pseudo import NARROW, WIDE
from homecare.paths import bundled_programmes
from tests.ui.test_every_screen import WALKS

STAYS = [
    "homecare",
    "Homecare",
    "Enter",
    "Esc",
    "Tab",
    "Shift",
    "Ctrl",
    "Space",
    "Del",
    "Home",
    "End",
    "PgUp",
    "PgDn",
    "Backspace",
    "space",
    "shift",
    "ctrl",
    "enter",
    "esc",
    "tab",
    "escape",
    "Akiko",
    "Hiroshi",
    "Mori",
    "English",
    "JSON",
    "May",
    "swim",
    "Small",
    "nods",
    "please",
    "Hana",
    "Sato",
]
"""Names, keys of a keyboard, what people wrote in the diaries of these tests."""


@cache
def people_s_words() -> frozenset[str]:
    """The words of programmes, and the names of exercises and levels: these stay as they were written."""
    found = set(STAYS)
    for path in bundled_programmes().glob("*.toml"):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        for exercise in table.get("exercise", ()):
            found |= words(exercise.get("name", "")) | words(exercise.get("key", exercise.get("use", "")))
            for level in exercise.get("level", ()) if isinstance(exercise.get("level"), list) else ():
                found |= words(level["name"])
            found |= words(exercise.get("note", ""))
        for key in ("title", "author", "about"):
            found |= words(table.get(key, ""))
        found |= words(table.get("safety", {}).get("stop_text", ""))
    return frozenset(found)


def words(text: str) -> set[str]:
    """The words of a text that are plain English letters and have a vowel: in the made-up language "
    "none has."""
    return {
        word for word in re.findall(r"(?<![\w.’'/=-])[A-Za-z]{2,}(?![\w.=/-]\w)", text) if is_english(word)
    }


def is_english(word: str) -> bool:
    """Whether letters without accents could be a word; a row of capitals stands for something to fill in."""
    return bool(re.search("[aeiouyAEIOUY]", word)) and not word.isupper()


def left_over(lines: list[str]) -> Iterator[str]:
    """Lines with a word that is still English, and the word."""
    for line in lines:
        english = words(re.sub(r"homecare( --?[\w-]+| [\w./=+:\"-]+)*", " ", line)) - people_s_words()
        if english:
            yield f"{sorted(english)} in {line.strip()}"


def walked(tour: str, size: tuple[int, int], language: str, folder: Path) -> list[dict[str, Any]]:
    """What each stop of a tour shows, in a process of its own whose language this is."""
    code = (
        f"from homecare.language import choose; choose({language!r})\n"
        "from tests.language.walk import main; main()"
    )
    asked = [sys.executable, "-c", code, tour, *map(str, size), str(folder)]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    seen: list[dict[str, Any]] = json.loads(done.stdout)
    return seen


@pytest.mark.deep
@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("tour", WALKS)
def test_no_screen_shows_english_and_none_cuts_a_longer_text(
    tour: str, size: tuple[int, int], tmp_path: Path
) -> None:
    seen = walked(tour, size, NARROW, tmp_path)
    assert len(seen) == len(WALKS[tour].tour)
    assert not [f"{one['screen']}: {what}" for one in seen for what in left_over(one["lines"])]
    assert not [f"{one['screen']} by {one['keys']}: {what}" for one in seen for what in one["cut"]]


@pytest.mark.deep
@pytest.mark.parametrize("tour", WALKS)
def test_letters_of_two_columns_keep_every_frame_in_its_place(tour: str, tmp_path: Path) -> None:
    for one in walked(tour, (120, 40), WIDE, tmp_path):
        uneven = {cell_len(line) for line in one["lines"]} - {120}
        assert not uneven, "\n".join([one["screen"], *one["lines"]])
        assert not [line for line in one["lines"] if crooked(line)], one["screen"]


def crooked(line: str) -> bool:
    """Whether a frame of a line does not stand where frames begin and end: at its left and right edges."""
    stripped = line.rstrip()
    return (
        stripped.startswith("│") and not stripped.endswith(("│", "┃", "▁", "▇", "█")) and "│" in stripped[1:]
    )
