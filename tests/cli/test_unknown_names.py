"""A word that nothing is called by, in a practice of 300: a few names are offered, and how to see all."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from homecare.core.records.records import Patient
from homecare.core.values.in_words import FEW
from homecare.core.values.parsing import ALL, unknown
from homecare.paths import Paths
from homecare.store.store import Store
from tests.cli.conftest import Homecare

FIRST = ("Akiko", "Ben", "Chiyo", "Daan", "Emi", "Farid", "Grace", "Hana", "Ines", "Jun")
FAMILY = ("Mori", "Ito", "Sato", "Okafor", "Nguyen", "Garcia", "Berg", "Haddad", "Kim", "Novak")
NOBODY = "Qwxyz Vvv"


@pytest.fixture
def large(homecare: Homecare, paths: Paths) -> Homecare:
    """A practice of 300 patients."""
    homecare("patient", "add", "Zoe Last")
    at = datetime(2026, 11, 20, 9, tzinfo=UTC)
    with closing(Store(paths.data)) as store, store.writing() as repository:
        for n in range(299):
            name = f"{FIRST[n % 10]} {FAMILY[n // 10 % 10]}{f' {n // 100 + 1}' if n >= 100 else ''}"
            repository.add(Patient(id=UUID(int=n + 1), name=name, entered_at=at, at_practice=True))
    return homecare


def offered(refusal: str) -> int:
    return sum(refusal.count(name) for name in FAMILY)


@pytest.mark.parametrize(
    "words",
    [
        ("--patient", NOBODY, "today"),
        ("--patient", NOBODY, "log", "pain", "4"),
        ("--patient", NOBODY, "share", "FILE"),
        ("--patient", NOBODY, "export", "FOLDER"),
        ("patient", "note", NOBODY),
        ("patient", "watch", NOBODY),
        ("patient", "session", NOBODY),
        ("patient", "archive", NOBODY, "--yes"),
        ("patient", "rename", NOBODY, "Somebody"),
    ],
)
def test_at_most_five_of_300_are_offered(large: Homecare, tmp_path: Path, words: tuple[str, ...]) -> None:
    places = {"FILE": str(tmp_path / "file.age"), "FOLDER": str(tmp_path / "folder")}
    refusal = large(*(places.get(word, word) for word in words), expect=2).refusal
    assert f"There is no patient “{NOBODY}”." in refusal
    assert 0 < offered(refusal) <= FEW
    assert "There are 295 more: " in refusal
    assert refusal.endswith("patient list")


def test_of_a_mistyped_name_the_nearest_are_offered(large: Homecare) -> None:
    refusal = large("--patient", "Hanna Mori", "today", expect=2).refusal
    assert "Did you mean Hana Mori" in refusal
    assert offered(refusal) <= FEW
    assert "more: " in refusal
    few = large("patient", "note", "Zoe Lasst", expect=2).refusal
    assert (
        few
        == "There is no patient “Zoe Lasst”. Did you mean Zoe Last? There are 299 more: homecare patient list"
    )


@pytest.mark.parametrize("words", [("log", "pain", "4"), ("today",), ("share", "FILE")])
def test_where_it_is_not_said_whose_diary_a_few_are_named(
    large: Homecare, tmp_path: Path, words: tuple[str, ...]
) -> None:
    refusal = large(*(str(tmp_path / "f") if word == "FILE" else word for word in words), expect=2).refusal
    assert "This folder holds the diaries of " in refusal
    assert offered(refusal) == FEW
    assert "and 295 more" in refusal
    assert refusal.endswith("homecare patient list")


def test_of_a_large_export_a_few_are_named(large: Homecare, tmp_path: Path) -> None:
    folder = str(tmp_path / "out")
    assert offered(large("export", folder).out) == FEW
    assert (
        offered(large("--data", str(tmp_path / "other"), "import", folder, "--yes").out) == 2 * FEW
    )  # twice
    one = ("--data", str(tmp_path / "third"))
    large(*one, "patient", "add", "Hana")
    refusal = large(*one, "--patient", "Hana", "import", folder, "--yes", expect=2).refusal
    assert offered(refusal) == FEW


@pytest.mark.parametrize(
    ("words", "listing"),
    [
        (("log", "exercise", "qqqqqqqq"), "homecare guide exercises"),
        (("settings", "qqqqqqqq", "1"), "homecare settings"),
        (("settings", "keys.qqqqqqqq", "x"), "homecare guide keys"),
        (("guide", "points", "qqqqqqqq"), "homecare guide points"),
    ],
)
def test_of_other_words_a_few_are_offered_and_the_command_that_lists_all(
    homecare: Homecare, words: tuple[str, ...], listing: str
) -> None:
    refusal = homecare(*words, expect=2).refusal
    assert "Some are" in refusal
    assert refusal.count(",") == FEW - 2
    assert refusal.endswith(f"more: {listing}")
    assert homecare(*listing.split()[1:]).out


def test_few_words_are_all_said_and_many_without_a_list_are_counted() -> None:
    assert unknown("region", "x", ["neck", "back"]).next_step == "Known: neck, back."
    assert unknown("habit", "x", []).next_step == "There are none yet."
    many = [f"habit {n}" for n in range(ALL + 8)]
    assert unknown("habit", "zzz", many).next_step.endswith(f"There are {ALL + 8 - FEW} more.")
    assert unknown("habit", "hbit 7", many).next_step == "Did you mean habit 7?"
