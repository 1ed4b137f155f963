"""The Tab key, as a shell asks for it: through the process, with what is typed so far."""

import os
import subprocess
import sys

import pytest

from homecare.paths import Paths


def offered(paths: Paths, line: str, *flags: str) -> tuple[list[str], str]:
    """What bash is offered after this line, and what was printed beside it."""
    words = line.split(" ")
    asked = {"_HOMECARE_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1)}
    done = subprocess.run(
        [sys.executable, *flags, "-m", "homecare"],
        env={**os.environ, "HOMECARE_DATA": str(paths.data), **asked},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout.split(), done.stderr


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("homecare lo", ["log", "lock"]),
        ("homecare log ex", ["exercise"]),
        ("homecare log exercise ch", ["chin-tuck"]),
        ("homecare --data elsewhere log exercise ch", ["chin-tuck"]),
        ("homecare log exercise --sets 2 ch", ["chin-tuck"]),
        ("homecare log exercise chin-tuck --se", ["--sets"]),
        ("homecare log pain 4 --region ne", ["neck"]),
        ("homecare log pain 4 --region=ne", ["neck"]),
        ("homecare log pain --region neck --kind w", ["worst"]),
        ("homecare log pain 4 --da", ["--date"]),
        ("homecare programme show desk", ["desk-neck-upper-back"]),
        ("homecare nothing-of-ours ", []),
        ("homecare log nothing-of-ours ", []),
    ],
)
def test_the_tab_key_offers_what_fits(paths: Paths, line: str, words: list[str]) -> None:
    found, said = offered(paths, line)
    assert set(words) <= set(found)
    assert all(one.startswith(line.rpartition(" ")[2].rpartition("=")[2]) for one in found)
    assert said == ""


def test_everything_is_offered_where_nothing_is_typed_yet(paths: Paths) -> None:
    assert {"log", "today", "sit", "trends"} <= set(offered(paths, "homecare ")[0])


def test_nothing_is_made_and_no_values_are_read_for_it(paths: Paths) -> None:
    found, said = offered(paths, "homecare log exercise ch", "-X", "importtime")
    assert "chin-tuck" in found
    loaded = {line.rsplit("|", 1)[1].strip().partition(".")[0] for line in said.splitlines() if "|" in line}
    assert "typer" in loaded
    assert loaded & {"pydantic", "sqlmodel", "sqlalchemy", "textual", "rich", "sqlite3"} == set()
    assert not paths.data.exists()
