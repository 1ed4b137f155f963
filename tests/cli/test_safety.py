"""`homecare safety`, and the way to it under an entry of high pain."""

import json
import os
import subprocess
import sys

import pytest

from homecare.core.guide.safety import STEPS
from homecare.core.wording.safety_notice import ON_PAPER, pointer
from homecare.exchange.content import read_safety
from homecare.paths import Paths
from tests.cli.conftest import Homecare

POINTER = pointer(typed=True)


def test_the_page_is_printed_emergency_first_and_nothing_is_made(homecare: Homecare, paths: Paths) -> None:
    ran = homecare("safety")
    assert ran.err == ""
    assert "stop and call your local emergency number." in ran.out.splitlines()[2]
    for line in read_safety().lines(""):
        assert line in ran.out
    assert not paths.data.exists()


def test_the_number_is_that_of_the_country_named_or_set(homecare: Homecare, paths: Paths) -> None:
    assert "stop and call 119." in homecare("safety", "--country", "jp").out
    paths.data.mkdir()
    paths.settings.write_text('country = "NZ"\n')
    assert "stop and call 111." in homecare("safety").out
    assert "stop and call 112." in homecare("safety", "--country", "EU").out
    assert "your local emergency number." in homecare("safety", "--country", "").out.splitlines()[2]


@pytest.mark.parametrize(
    ("country", "code", "number"),
    [
        ("DE", "DE", "112"),
        ("germany", "DE", "112"),
        ("GB", "UK", "999"),
        ("ie", "IE", "112"),
        ("BR", "BR", None),
    ],
)
def test_the_page_comes_for_every_country(
    homecare: Homecare, country: str, code: str, number: str | None
) -> None:
    ran = homecare("safety", "--country", country)
    assert ran.err == ""
    assert f"stop and call {number or 'your local emergency number'}." in ran.out.splitlines()[2]
    shape = homecare("safety", "--country", country, "--json").json
    assert (shape["country"], shape["number"]) == (code, number)


@pytest.mark.parametrize("word", ["12", "Atlantis", "?"])
def test_the_page_is_never_refused_for_a_word_that_is_no_country(homecare: Homecare, word: str) -> None:
    ran = homecare("safety", "--country", word)
    assert f"homecare does not know the country “{word}”." in ran.err
    assert "stop and call your local emergency number." in ran.out.splitlines()[2]
    assert "• Japan (JP): 119" in ran.out


def test_the_page_is_shown_where_the_settings_or_the_database_are_broken(
    homecare: Homecare, paths: Paths
) -> None:
    paths.data.mkdir()
    paths.settings.write_bytes(b"\xff")
    paths.database.write_bytes(b"a letter, not a database")
    assert "If any of these apply, stop and call" in homecare("safety").out


def test_the_json_is_the_ladder_with_each_sign_once(homecare: Homecare) -> None:
    shape = homecare("safety", "--country", "UK", "--json").json
    assert set(shape) == {"version", "title", "country", "number", "advice", "closing", "steps", "numbers"}
    assert (shape["country"], shape["number"], shape["advice"]) == ("UK", "999", "111")
    assert [step["key"] for step in shape["steps"]] == list(STEPS)
    assert all(set(step) == {"key", "title", "heading", "signs"} for step in shape["steps"])
    signs = [sign for step in shape["steps"] for sign in step["signs"]]
    assert signs == [sign.text for step in read_safety().steps for sign in step.signs]
    assert len(set(signs)) == len(signs)
    assert {(one["country"], one["number"]) for one in shape["numbers"]} >= {("JP", "119"), ("US", "911")}
    none = homecare("safety", "--json").json
    assert (none["country"], none["number"], none["advice"]) == (None, None, None)


def test_the_page_is_read_without_the_tables_or_the_interface(paths: Paths) -> None:
    script = (
        "import sys; from homecare.cli.main import run; run(['safety', '--json']); "
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "HOMECARE_DATA": str(paths.data)},
    )
    assert json.loads(done.stdout)["version"] >= 1
    loaded = {name.partition(".")[0] for name in done.stderr.split()}
    assert loaded & {"textual", "sqlmodel", "sqlalchemy", "plotext"} == set()


@pytest.mark.parametrize(
    ("words", "pointed"),
    [
        (["pain", "8"], True),
        (["pain", "10", "--kind", "worst"], True),
        (["pain", "7"], False),
        (["exercise", "bird-dog", "--peak", "8"], True),
        (["exercise", "bird-dog", "--peak", "4"], False),
        (["exercise", "bird-dog", "--stopped"], True),
        (["session", "--before", "8", "--after", "5"], True),
        (["session", "--before", "5", "--after", "3"], False),
        (["sitting", "8h"], False),
        (["rest"], False),
        (["pain", "2", "--note", "numb left thumb"], True),
        (["pain", "2", "--note", "slept well"], False),
        (["exercise", "bird-dog", "--note", "chest pain"], True),
        (["exercise", "bird-dog", "--skip", "fever"], True),
        (["exercise", "bird-dog", "--note", "numbers at work"], False),
        (["session", "--note", "breathless on the way home"], True),
        (["session", "--after-effects", "fainted"], True),
        (["sitting", "8h", "--note", "can't feel my foot"], True),
        (["rest", "--reason", "fever"], True),
    ],
)
def test_the_page_is_pointed_to_under_high_pain_and_its_words_and_nowhere_else(
    homecare: Homecare, words: list[str], pointed: bool
) -> None:
    lines = homecare("log", *words).out.splitlines()
    assert (lines[-1] == POINTER) == pointed
    assert len([line for line in lines if "safety" in line]) == pointed


def test_what_was_written_is_kept_as_it_was(homecare: Homecare) -> None:
    homecare("log", "pain", "2", "--note", "Numb, left thumb!")
    assert homecare("history", "--json").json[0]["note"] == "Numb, left thumb!"


def test_after_effects_bouts_questions_and_corrections_point_to_it_too(homecare: Homecare) -> None:
    homecare("log", "session", "--date", "yesterday")
    felt = homecare("log", "after-effects", "mild numbness in the arm").out.splitlines()
    assert felt[-1] == POINTER or POINTER in felt
    assert POINTER in homecare("sit", "log", "08:00", "08:20", "--date", "yesterday", "--note", "numb").out
    assert POINTER in homecare("questions", "add", "Is a numb hand normal?").out
    assert POINTER not in homecare("questions", "add", "May I swim?").out
    homecare("log", "pain", "2")
    wanted = next(line["id"] for line in homecare("history", "--json").json if line["type"] == "pain")
    changed = homecare("edit", wanted, "--note", "short of breath").out
    assert changed.splitlines()[-1] == POINTER


STOP = "Your programme says:"


def test_a_peak_above_the_programmes_limit_shows_its_stop_text(homecare: Homecare) -> None:
    homecare("programme", "assign", "desk-neck-upper-back", "--yes")
    assert STOP not in homecare("log", "exercise", "chin-tuck", "--peak", "5").out
    said = homecare("log", "exercise", "chin-tuck", "--peak", "6").out.splitlines()
    assert said[-2].startswith(STOP)
    assert said[-1] == POINTER


def test_a_correction_to_a_peak_above_the_limit_shows_it_too(homecare: Homecare) -> None:
    homecare("programme", "assign", "desk-neck-upper-back", "--yes")
    homecare("log", "exercise", "chin-tuck", "--peak", "3")
    wanted = homecare("history", "--json").json[0]["id"]
    said = homecare("edit", wanted, "--peak", "7").out.splitlines()
    assert said[-2].startswith(STOP)
    assert said[-1] == POINTER
    assert STOP not in homecare("edit", homecare("history", "--json").json[0]["id"], "--peak", "2").out


@pytest.mark.parametrize("typed", ["fever", "numb", "chest", "shingles", "pregnancy"])
def test_the_guides_search_leads_to_it(homecare: Homecare, typed: str) -> None:
    out = homecare("guide", "--search", typed).out
    assert out.splitlines()[0] == "When to get help"
    assert "The whole safety page: homecare safety" in out
    assert homecare("guide", "--search", typed, "--json").json["safety"]


def test_the_guides_search_for_everyday_words_does_not(homecare: Homecare) -> None:
    assert "homecare safety" not in homecare("guide", "--search", "chin tuck").out
    assert homecare("guide", "--search", "chin tuck", "--json").json["safety"] == []


def test_a_topic_that_is_a_word_of_the_page_is_looked_for_instead(homecare: Homecare) -> None:
    assert "homecare safety" in homecare("guide", "fever").out


def test_at_the_practice_the_words_speak_of_the_patient(homecare: Homecare) -> None:
    homecare("patient", "add", "Hana")
    homecare("programme", "assign", "desk-neck-upper-back", "--yes")
    of_patient = pointer(typed=True, at_practice=True)
    said = homecare("log", "exercise", "chin-tuck", "--peak", "6").out.splitlines()
    assert said[-2].startswith("The programme says:")
    assert said[-1] == of_patient
    assert homecare("questions", "add", "Is a numb hand normal?").out.splitlines()[-1] == of_patient


@pytest.mark.parametrize(("before", "latest", "pointed"), [(2, 7, True), (4, 4, False), (7, 2, False)])
def test_under_higher_trends_and_the_report_point_to_it(
    homecare: Homecare, before: int, latest: int, pointed: bool
) -> None:
    for ago in range(27, -1, -1):
        homecare("log", "pain", str(before if ago >= 14 else latest), "--date", f"-{ago}d")
    homecare("log", "session", "--date", "-14d")
    assert (POINTER in homecare("trends").out.splitlines()) == pointed
    assert (ON_PAPER in " ".join(homecare("report").out.split())) == pointed


def test_pain_just_after_an_exercise_above_the_limit_counts_like_its_peak(homecare: Homecare) -> None:
    homecare("programme", "assign", "desk-neck-upper-back", "--yes")
    assert STOP not in homecare("log", "exercise", "chin-tuck", "--after", "5").out
    said = homecare("log", "exercise", "chin-tuck", "--peak", "2", "--after", "7").out
    assert STOP in said
    assert POINTER in said


def test_what_was_done_beside_the_needles_is_searched_like_a_note(homecare: Homecare) -> None:
    assert POINTER not in homecare("log", "session", "--with", "cupping").out
    assert (
        POINTER in homecare("log", "session", "--with", "cupping, then chest pain", "--date", "yesterday").out
    )


def test_an_answer_on_after_effects_says_what_it_replaces(homecare: Homecare) -> None:
    homecare("log", "session")
    refused = homecare("log", "after-effects", "mild chest pain", expect=2).refusal
    assert "chest pain, even hours after needling? See: homecare safety" in refused
    homecare("log", "after-effects", "mild chest pain", "--session", "today")
    later = homecare("log", "after-effects", "strong soreness", "--session", "today").out
    assert "This replaces: mild chest pain, still there." in later


def test_today_repeats_the_stop_text_while_an_exercise_of_the_day_stands_above_the_limit(
    homecare: Homecare,
) -> None:
    homecare("programme", "assign", "desk-neck-upper-back", "--yes")
    homecare("log", "exercise", "chin-tuck", "--peak", "5")
    assert STOP not in homecare("today").out
    homecare("log", "exercise", "chin-tuck", "--peak", "6")
    assert STOP in homecare("today").out
    homecare("undo")
    assert STOP not in homecare("today").out
