"""`homecare history`, `edit` and `undo`: what was logged, corrected and taken back."""

from collections.abc import Callable

import pytest

from homecare.paths import Paths
from tests.cli.conftest import Homecare


def _id(homecare: Homecare, kind: str) -> str:
    return next(str(entry["id"]) for entry in homecare("history", "--json").json if entry["type"] == kind)


def test_history_has_days_and_short_ids_newest_first(homecare: Homecare) -> None:
    homecare("log", "pain", "5", "--date", "yesterday")
    homecare("log", "pain", "4")
    lines = homecare("history").out.splitlines()
    assert lines[0] == "Tue 24 Nov 2026"
    assert "Mon 23 Nov 2026" in lines
    assert lines[1].startswith(f"  {_id(homecare, 'pain')[:8]}  Pain 4")
    assert lines[-1].endswith("Pain 5, upper back, on average over the last 24 hours, entered later")


def test_an_empty_history_says_how_to_begin(homecare: Homecare) -> None:
    assert homecare("history").out == "Nothing is logged yet. Begin with: homecare log pain 4\n"
    assert homecare("history", "--since", "-3d").out == "Nothing is logged since Sat 21 Nov 2026.\n"


def test_history_is_narrowed_by_day_and_number(homecare: Homecare) -> None:
    for ago in range(5):
        homecare("log", "pain", "4", "--date", f"-{ago}d")
    assert len(homecare("history", "--json", "--since", "-2d").json) == 3
    assert len(homecare("history", "--json", "--limit", "2").json) == 2
    assert homecare("history", "--limit", "2").out.count("Pain") == 2


def test_a_long_history_is_shortened_for_a_person_and_says_so(homecare: Homecare) -> None:
    for _ in range(45):
        homecare("log", "pain", "4")
    out = homecare("history").out
    assert out.count("Pain 4") == 40
    assert "homecare history --since" in out
    assert len(homecare("history", "--json").json) == 45


def test_undo_says_what_was_undone_and_goes_on_to_the_one_before(homecare: Homecare) -> None:
    homecare("log", "pain", "4", "--date", "yesterday")
    homecare("log", "sitting", "2h")
    assert homecare("undo").out == "Undone: Sitting 2 h in all.\n"
    assert homecare("undo").out == (
        "Undone: Pain 4, upper back, on average over the last 24 hours (Mon 23 Nov 2026).\n"
    )
    assert "There is nothing to undo." in homecare("undo", expect=2).refusal


@pytest.mark.parametrize(
    ("log", "kind", "change", "said"),
    [
        (["pain", "4"], "pain", ["--level", "6", "--region", "neck", "--kind", "worst"], "Pain 6, neck, at"),
        (["pain", "4", "--note", "x"], "pain", ["--note", ""], "24 hours, Tue"),
        (["pain", "4"], "pain", ["--date", "-2d"], "Sun 22 Nov 2026"),
        (["sitting", "2h"], "sitting", ["--sitting", "3h15m"], "Sitting 3 h 15"),
        (["sitting", "2h"], "sitting", ["--minutes", "19h", "--yes"], "Sitting 19 h"),
        (["exercise", "front-plank"], "exercise", ["--sets", "2"], "partly done, 2 sets"),
        (["exercise", "front-plank"], "exercise", ["--hold", "5"], "partly done, 3 sets, 15 s"),
        (["exercise", "front-plank"], "exercise", ["--skip", "tired"], "skipped (tired)"),
        (["exercise", "front-plank"], "exercise", ["--peak", "4"], "peak pain 4"),
        (["session"], "session", ["--before", "5", "--after", "2", "--points", "ST36"], "5 before, 2 after"),
        (["session"], "session", ["--with", "cupping"], "with cupping"),
        (["rest"], "rest", ["--reason", "flare"], "Rest day: flare"),
    ],
)  # fmt: skip
def test_an_entry_is_corrected_by_its_id_or_the_beginning_of_it(
    homecare: Homecare, log: list[str], kind: str, change: list[str], said: str
) -> None:
    homecare("log", *log)
    before = homecare("history", "--json").json
    ran = homecare("edit", _id(homecare, kind)[:8], *change)
    assert said in ran.out.splitlines()[1]
    homecare("undo")
    assert homecare("history", "--json").json == before


def test_an_entry_is_taken_out_and_undo_brings_it_back(homecare: Homecare) -> None:
    homecare("log", "pain", "4")
    entry = _id(homecare, "pain")
    assert homecare("edit", entry, "--remove").out.startswith("Removed: Pain 4")
    assert homecare("history", "--json").json == []
    homecare("undo")
    assert _id(homecare, "pain") == entry


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ([], "Nothing to change was said. Say it with --level, --region"),
        (["--sets", "2"], "--sets does not fit an entry of kind “pain”. What fits: --level"),
        (["--level", "11"], "Pain is a whole number from 0 to 10, not 11."),
        (["--region", ""], "The region is empty."),
        (["--date", "2026-11-25"], "is in the future"),
        (["--remove", "--level", "3"], "--remove takes the entry out"),
    ],
)
def test_a_correction_that_does_not_fit_is_refused(homecare: Homecare, change: list[str], said: str) -> None:
    homecare("log", "pain", "4")
    before = homecare("history", "--json").json
    assert said in homecare("edit", _id(homecare, "pain"), *change, expect=2).refusal
    assert homecare("history", "--json").json == before


def test_an_id_that_is_not_there_is_named(homecare: Homecare) -> None:
    homecare("log", "pain", "4")
    assert "“abcdef12”" in homecare("edit", "abcdef12", "--level", "3", expect=2).refusal
    whole = "3f2a91c0-0000-4000-8000-000000000000"
    assert whole in homecare("edit", whole, "--level", "3", expect=2).refusal


def test_unlikely_sitting_in_a_correction_is_asked_for(
    homecare: Homecare, answer: Callable[[str], None], paths: Paths
) -> None:
    homecare("log", "sitting", "2h")
    entry = _id(homecare, "sitting")
    assert "--yes" in homecare("edit", entry, "--sitting", "19h", expect=2).refusal
    answer("yes")
    assert "Now: Sitting 19 h" in homecare("edit", entry, "--sitting", "19h").out
