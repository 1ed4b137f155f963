"""What the commands say to a practitioner; what is planned; and the way out of a wrong file."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Homecare
from tests.cli.test_step import RULES


@pytest.fixture
def practice(homecare: Homecare, own_programme: Callable[..., Path]) -> Homecare:
    """A practice with one patient, whose programme proposes a step that she wants to ask about."""
    own_programme(exercise=RULES)
    homecare("patient", "add", "Hana")
    homecare("programme", "assign", "mine", "--from", "-6d", "--yes")
    for ago in ("-3d", "-2d", "-1d"):
        homecare("log", "exercise", "front-plank", "--peak", "1", "--date", ago)
    return homecare


def test_to_a_practitioner_it_is_the_patient_who_asks(practice: Homecare) -> None:
    assert "The programme proposes a step for Front plank" in practice("today").out
    practice("step", "ask", "front-plank")
    listed = practice("step", "list").out
    assert "The patient wanted to ask you about it first." in listed
    assert "step ask" not in listed
    practice("questions", "add", "May I swim?")
    assert "The patient wants to ask you:" in practice("sessions").out
    practice("log", "session", "--before", "4")
    assert "The patient wants to ask you today (1): homecare questions" in practice("today").out
    for words in (("today",), ("step", "list"), ("sessions",)):
        assert "your practitioner" not in practice(*words).out
    assert "pain, the upper back, 0 to 10" in practice("today").out
    refused = practice("flare", "on", expect=2).refusal
    assert refused.endswith("Assign one: homecare programme assign flare-minimum --flare")


def test_to_a_patient_it_is_the_practitioner_who_is_asked(
    homecare: Homecare, own_programme: Callable[..., Path]
) -> None:
    homecare("log", "pain", "4")
    assert "Ask your practitioner, or: " in homecare("flare", "on", expect=2).refusal


@pytest.mark.parametrize("whose", ["home", "practice"])
def test_what_is_planned_is_said_where_no_session_was_held(homecare: Homecare, whose: str) -> None:
    if whose == "practice":
        homecare("patient", "add", "Hana")
    homecare("programme", "assign", "desk-neck-upper-back", "--planned-sessions", "6", "--yes")
    assert "Sessions: none yet, 6 planned." in homecare("today").out
    homecare("sessions", "plan", "2026-11-26", "--at", "15:30")
    assert "Sessions: none yet, 6 planned, next Thu 26 Nov, 15:30." in homecare("today").out


# A file that was somebody else's


@pytest.fixture
def wrong(homecare: Homecare, tmp_path: Path) -> Homecare:
    """A practice that took Ben's file for Hana's; both have files to give."""
    for name in ("Hana", "Ben"):
        homecare("patient", "add", name)
        homecare("--data", str(tmp_path / name), "log", "pain", "4")
        file = str(tmp_path / f"{name}.json")
        homecare("--data", str(tmp_path / name), "share", file, "--unencrypted")
    homecare("--patient", "Hana", "receive", str(tmp_path / "Ben.json"), "--yes")
    return homecare


def test_where_the_right_file_no_longer_fits_the_cure_is_named_and_works(
    wrong: Homecare, tmp_path: Path
) -> None:
    cure = "homecare --patient Hana receive --take-back"
    hers, his = str(tmp_path / "Hana.json"), str(tmp_path / "Ben.json")
    assert cure in wrong("--patient", "Hana", "receive", hers, "--yes", expect=2).refusal
    assert cure in wrong("--patient", "Ben", "receive", his, "--yes", expect=2).refusal
    wrong(*cure.split()[1:], "--yes")
    wrong("--patient", "Hana", "receive", hers, "--yes")
    wrong("--patient", "Ben", "receive", his, "--yes")


def test_at_home_a_file_made_for_another_diary_names_the_cure(wrong: Homecare, tmp_path: Path) -> None:
    made, home = str(tmp_path / "for-hana.json"), ("--data", str(tmp_path / "new"))
    wrong("--patient", "Hana", "share", made, "--message", "Hello Hana.", "--unencrypted")
    said = wrong(*home, "receive", made, "--yes").out
    assert "It was made for a diary that is not in this folder" in said
    cure = f"homecare --data {tmp_path / 'new'} receive --take-back"
    assert f"If it is not yours, take it back: {cure}" in said
    assert "Taken back" in wrong(*cure.split()[1:], "--yes").out


def test_at_home_files_of_another_practice_name_the_cure(wrong: Homecare, tmp_path: Path) -> None:
    for name in ("Hana", "Ben"):
        made = str(tmp_path / f"for-{name}.json")
        wrong("--patient", name, "share", made, "--message", "Hello.", "--unencrypted")
    home = ("--data", str(tmp_path / "new"))
    wrong(*home, "receive", str(tmp_path / "for-Ben.json"), "--yes")
    refused = wrong(*home, "receive", str(tmp_path / "for-Hana.json"), "--yes", expect=2).refusal
    assert "receive --take-back" in refused
