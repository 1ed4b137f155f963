"""`homecare log session`: what a practitioner records beside pain, points and adjuncts."""

from contextlib import closing

import pytest

from homecare.diary.diary import Diary
from homecare.paths import Paths
from tests.cli.conftest import Homecare, rows


def test_the_whole_record_is_kept_and_said_back(homecare: Homecare, paths: Paths) -> None:
    out = homecare(
        "log", "session", "--before", "6", "--needles", "12", "--retention", "20", "--advice", "heat packs.",
        "--after-effects", "a little tired", "--number", "4", "--planned", "10", "--practitioner", "K. Mori",
    ).out  # fmt: skip
    assert "Session 4 of 10, 12 needles, left in for 20 min, by K. Mori. Advice: heat packs." in out
    assert "After-effects: a little tired." in out
    with closing(Diary.open(paths)) as diary:
        (session,) = diary.treatments.sessions()
    assert (session.needles, session.retention_min, session.number) == (12, 20, 4)
    assert (session.advice, session.after_effects) == ("heat packs.", "a little tired")
    assert (session.planned_number, session.practitioner) == (10, "K. Mori")


def test_a_session_without_them_is_confirmed_as_before(homecare: Homecare) -> None:
    out = homecare("log", "session", "--before", "5", "--after", "3").out
    assert out.startswith("Logged: Acupuncture session, pain 5 before, 3 after.\n")


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--needles", "101", "The number of needles must be a whole number from 0 to 100"),
        ("--needles", "few", "The number of needles must be a whole number"),
        ("--retention", "121", "Retention (minutes) must be a whole number from 0 to 120"),
        ("--number", "0", "The session's number must be a whole number from 1 to 200"),
        ("--planned", "-1", "The number of planned sessions must be a whole number from 1"),
        ("--advice", "\x07", "control character"),
    ],
)
def test_what_is_not_accepted_is_named_and_nothing_is_written(
    homecare: Homecare, paths: Paths, option: str, value: str, said: str
) -> None:
    ran = homecare("log", "session", option, value, expect=2)
    assert said in ran.err
    assert not paths.database.exists() or rows(paths).get("treatment_session", 0) == 0


@pytest.mark.parametrize("points", ["LL4 right, XX1 left", "LI4 midline", "GV20 left"])
def test_a_point_that_cannot_be_is_refused_and_nothing_is_written(
    homecare: Homecare, paths: Paths, points: str
) -> None:
    ran = homecare("log", "session", "--points", points, expect=2)
    assert "There is no channel LL. Did you mean LI4?" in ran.err or "midline" in ran.err
    assert not paths.database.exists() or rows(paths).get("treatment_session", 0) == 0


def test_a_point_said_twice_is_once_there_and_free_text_is_named(homecare: Homecare) -> None:
    out = homecare("log", "session", "--points", "LI4, li-4, foo, ashi").out
    assert "LI4, foo, ashi." in out
    assert "Not in the list of points, but saved as you wrote it: foo." in out


def test_after_advice_anything_is_text(homecare: Homecare) -> None:
    out = homecare("log", "session", "--advice", "--data", "--after-effects", "--patient").out
    assert "Advice: --data. After-effects: --patient." in out
