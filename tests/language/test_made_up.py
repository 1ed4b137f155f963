"""Every screen and command in a language that nobody speaks: nothing stays English, and nothing is cut."""

import json
import os
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

from homecare.exchange.points import read_points
from homecare.language.pseudo import NARROW, WIDE
from homecare.paths import bundled_programmes
from tests.ui.test_every_screen import WALKS

STAYS = {
    "homecare", "Enter", "Esc", "Tab", "Shift", "Ctrl", "Space", "Del", "Home", "End", "PgUp", "PgDn",
    "Backspace", "space", "shift", "ctrl", "enter", "esc", "tab", "escape", "tomorrow",
    "yesterday", "today", "level", "cupping", "en",
    "none", "yes", "no", "list", "not", "now", "ask", "on", "off", "never", "nothing", "average", "worst",
    "monday", "sunday", "saturday", "neck", "upper", "back", "theme", "light",
    "ashi", "tui", "na", "moxibustion",
    "Akiko", "Hiroshi", "Mori", "Sato", "English", "May", "swim", "Small", "nods", "please",
    "Swim", "walked", "pillow", "feng", "both", "right",
}  # fmt: skip
"""Keys of a keyboard, words that are typed, and what people wrote in the diaries of these tests."""


@cache
def people_s_words() -> frozenset[str]:
    """The words of programmes, and the names of exercises, levels and points: these stay as they are."""
    found = set(STAYS)
    found |= {word for point in read_points().points for word in words(point.name)}
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
    """The words of a text that are plain English letters with a vowel: in the made-up language none is.

    What is cut by the frame of a dialog is none, nor is a part of a path, an id or a command.
    """
    found = re.findall(r"(?<![\w.’'/=│╭╰-])[A-Za-z]{2,}(?![\w│╭╰])(?![.=/-]\w)", text)
    return set(filter(is_english, found))


def is_english(word: str) -> bool:
    """Whether letters without accents could be a word; a row of capitals stands for something to fill in."""
    return bool(re.search("[aeiouyAEIOUY]", word)) and not word.isupper()


def left_over(lines: list[str], written: str = "") -> Iterator[str]:
    """Lines with a word that is still English, and the word; none that is in a field, where it may be cut."""
    fields = words(written)
    for line in lines:
        shown = re.sub(
            r"homecare( --?[\w-]+| [\w./=+:\"-]+)*|\[L: [^]]*\]|●[a-z]+|^ *[\w.-]+ += \S+|^  [\w-]+  +",
            " ",
            line,
        )
        english = words(shown) - people_s_words()
        english = {word for word in english if not any(field.startswith(word) for field in fields)}
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


ENDS_IN_DOTS = {"PanelScreen", "BodyDialog", "FirstRunScreen", "SettingsScreen", "SettingKeysScreen"}
"""A cell of a list ends in … where its text is longer; all of the chosen row is shown below the list."""


@pytest.mark.deep
@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("tour", WALKS)
def test_no_screen_shows_english_and_none_cuts_a_longer_text(
    tour: str, size: tuple[int, int], tmp_path: Path
) -> None:
    seen = walked(tour, size, NARROW, tmp_path)
    assert len(seen) == len(WALKS[tour].tour)
    assert not [
        f"{one['screen']}: {what}" for one in seen for what in left_over(one["lines"], one["written"])
    ]
    assert not [
        f"{one['screen']} by {one['keys']}: {what}"
        for one in seen
        for what in one["cut"]
        if one["screen"] not in ENDS_IN_DOTS
    ]


@pytest.mark.deep
@pytest.mark.parametrize("tour", WALKS)
def test_letters_of_two_columns_keep_every_frame_in_its_place(tour: str, tmp_path: Path) -> None:
    for one in walked(tour, (120, 40), WIDE, tmp_path):
        uneven = {cell_len(line) for line in one["lines"]} - {120}
        assert not uneven, "\n".join([one["screen"], *one["lines"]])
        assert not [line for line in one["lines"] if crooked(line)], one["screen"]


def crooked(line: str) -> bool:
    """Whether a frame of a line does not stand where frames begin and end: at its left and right edges."""
    shown = line.rstrip()
    return shown.startswith("│") and "│" in shown[1:] and not shown.endswith(tuple("│┃▁▇█╯╮"))


COMMANDS = (
    "today", "trends", "trends --view between", "sessions", "history --since -30d", "report", "settings",
    "programme show", "programme list", "guide", "guide sitting", "safety", "doctor", "where", "undo --show",
    "questions --all", "step", "flare", "sit status", "backup --list", "patient list", "log pain 11",
    "history --since never", "programme show nothing", "edit 1234",
)  # fmt: skip
"""What a person reads most, and some of what is refused."""


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample diary, in the made-up language."""
    folder = tmp_path_factory.mktemp("lived")
    code = (
        f"from homecare.language import choose; choose({NARROW!r})\n"
        "import sys; from pathlib import Path\n"
        "from homecare.demo.demo import fill_sample; from homecare.paths import Paths\n"
        "from tests.conftest import TUESDAY_EVENING\n"
        "fill_sample(Paths(Path(sys.argv[1])), seed=1, now=TUESDAY_EVENING)"
    )
    subprocess.run([sys.executable, "-c", code, str(folder)], check=True)
    return folder


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_prints_english(lived: Path, command: str) -> None:
    asked = [sys.executable, "-m", "homecare", "--data", str(lived), *command.split()]
    environment = {**os.environ, "HOMECARE_LANGUAGE": NARROW}
    done = subprocess.run(asked, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode in (0, 2), done.stderr
    said = (done.stdout + done.stderr).replace(str(lived), "FOLDER")
    assert "⟦" in said
    assert not list(left_over(said.splitlines()))
