"""A new programme file in another language: its comments and texts are translated, and it is still TOML."""

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import sys
from pathlib import Path
from homecare.language import choose

choose(sys.argv[1])
from homecare.core.programme_file.advice import advise
from homecare.core.programme_file.reader import parse_programme
from homecare.exchange.draft import Draft
from homecare.exchange.shelf import Shelf
from homecare.paths import bundled_programmes

library = Shelf(bundled_programmes(), Path("none")).library
draft = Draft.new(library, "neck-week", title='Neck "one"', weeks=6)
for key in ("front-plank", "bird-dog", "doorway-stretch"):
    draft.add(key)
draft.put_rule(0, "progress", {"sessions_at_full_dose": 3}, {"level": 3})
draft.set_level(0, 2)
draft.set_dose(1, sets=4)
draft.set_length()
plan = parse_programme(draft.text, library)
assert [one.key for one in plan.exercises] == ["front-plank", "bird-dog", "doorway-stretch"]
assert plan.language == sys.argv[1], plan.language
(said,) = advise(plan, draft.text, library, "neck-week.toml")
assert "author" in str(said)
sys.stdout.reconfigure(encoding="utf-8")
sys.stdout.write(draft.text)
"""


def written_in(language: str) -> str:
    """A new file, with exercises that were changed, by a process of this language."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, language],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("language", ["en-XA", "en-XA-wide"])
def test_a_new_file_in_another_language_passes_the_check_and_keeps_its_toml(language: str) -> None:
    theirs, ours = written_in(language), written_in("en")
    keys = [line.partition("=")[0] for line in ours.splitlines() if "=" in line and line[0] != "#"]
    assert [line.partition("=")[0] for line in theirs.splitlines() if "=" in line and line[0] != "#"] == keys
    comments = [
        line for line in theirs.splitlines() if line.startswith("# ") and "homecare programme" not in line
    ]
    assert sum("⟦" in line for line in comments) >= 6


@pytest.mark.parametrize("language", ["en", "en-XA"])
def test_the_comments_beside_a_level_follow_the_level_in_any_language(language: str) -> None:
    (beside,) = [line for line in written_in(language).splitlines() if line.startswith("level = 2")]
    assert "on the toes, 3 × " in beside
