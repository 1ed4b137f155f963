"""`homecare step`, `homecare flare` and what `homecare today` says of them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from homecare.paths import Paths
from tests.cli.conftest import Homecare, rows

RULES = """use = "front-plank"

[[exercise.progress]]
when = { sessions_at_full_dose = 3, pain_peak_max = 2 }
then = { level = 2 }

[[exercise.step_back]]
when = { pain_peak_over = 5 }
then = { level = 1 }
"""


@pytest.fixture
def stepping(homecare: Homecare, own_programme: Callable[..., Path]) -> Homecare:
    """A diary whose programme proposes a step."""
    own_programme(exercise=RULES)
    homecare("programme", "assign", "mine", "--from", "-6d", "--yes")
    for ago in ("-3d", "-2d", "-1d"):
        homecare("log", "exercise", "front-plank", "--peak", "1", "--date", ago)
    return homecare


def test_today_says_what_the_programme_proposes_and_where_to_answer(stepping: Homecare) -> None:
    out = stepping("today").out
    assert (
        "Your programme proposes a step for Front plank: level 2, on the toes, 3 × 20 s (now level 1, on the "
        "knees, 3 × 10 s)."
    ) in out
    assert "See why, and answer: homecare step list" in out


def test_a_step_is_seen_taken_and_undone(stepping: Homecare) -> None:
    listed = stepping("step", "list").out
    assert "Its rule: 3 full doses, peak pain 2 or less." in listed
    assert "Mon 23 Nov: full dose, peak 1; next day not logged." in listed
    said = stepping("step", "yes", "front-plank").out
    assert said.startswith("Step for Front plank: 3 × 10 s → 3 × 20 s, taken.\n")
    assert stepping("today", "--json").json["items"][0]["level"] == 2
    assert "No step is proposed now." in stepping("step", "list").out
    assert "Undone: Step for Front plank" in stepping("undo").out
    assert stepping("today", "--json").json["items"][0]["level"] == 1


def test_not_now_and_ask(stepping: Homecare) -> None:
    assert "is now a question on your report" in stepping("step", "ask", "front-plank").out
    assert "You wanted to ask your practitioner" in stepping("step", "list").out
    assert "when something changes" in stepping("step", "not-now", "front-plank").out
    assert stepping("step", "list", "--json").json == {"proposals": []}


def test_the_json_of_steps(stepping: Homecare) -> None:
    (proposal,) = stepping("step", "list", "--json").json["proposals"]
    assert set(proposal) == {
        "exercise", "name", "back", "asked", "answer", "level_before", "level_after", "dose_before",
        "dose_after", "sentence", "rule", "times",
    }  # fmt: skip
    assert [set(one) for one in proposal["times"]] == [
        {"day", "full", "peak", "next_day", "usual", "entries"}
    ] * 3
    today = stepping("today", "--json").json
    assert today["proposals"] == [proposal]
    assert (today["messages"], today["next_session"]) == ([], None)
    assert today["flare"] == {"at_hand": False, "on": False}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["step", "yes", "front-plan"], "Did you mean front-plank?"),
        (["step", "yes"], "EXERCISE"),
        (["step", "perhaps", "front-plank"], "There is no command “step perhaps”."),
    ],
)
def test_a_wrong_answer_changes_nothing(
    stepping: Homecare, paths: Paths, words: list[str], said: str
) -> None:
    before = rows(paths)
    assert said in stepping(*words, expect=2).refusal
    assert rows(paths) == before


# Giving a programme: the preview


def test_a_new_version_says_what_changes_before_it_asks(
    homecare: Homecare, own_programme: Callable[..., Path]
) -> None:
    path = own_programme(exercise='use = "front-plank"\nhold_s = 20')
    homecare("programme", "assign", "mine", "--from", "-6d", "--yes")
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("version = 1", "version = 2").replace("hold_s = 20", "hold_s = 30")
        + '[[exercise]]\nuse = "chin-tuck"\n',
        encoding="utf-8",
    )
    said = homecare("programme", "assign", "mine", "--yes").out
    assert "It replaces My own, version 1, from that day. Earlier days stay as they are." in said
    assert "Front plank" in said.partition("What changes:")[2]
    assert "20 s → 30 s" in said
    assert "Chin tuck" in said.partition("What changes:")[2]


def test_the_same_version_with_another_text_is_refused_and_the_next_number_offered(
    homecare: Homecare, own_programme: Callable[..., Path]
) -> None:
    path = own_programme()
    homecare("programme", "assign", "mine", "--yes")
    path.write_text(path.read_text(encoding="utf-8") + "sets = 2\n", encoding="utf-8")
    refused = homecare("programme", "assign", "mine", "--yes", expect=2)
    assert "mine version 1 is already in use, with a different text." in refused.err
    assert "write version = 2 in the file" in refused.err
    assert refused.out == ""  # nothing is previewed that cannot be


# The flare plan


@pytest.fixture
def flaring(homecare: Homecare) -> Homecare:
    """A diary with a programme and a flare plan."""
    homecare("programme", "assign", "core-posture-basics", "--from", "-6d", "--yes")
    homecare("programme", "assign", "flare-minimum", "--flare", "--yes")
    return homecare


def test_the_flare_plan_is_set_aside_and_switched_on_and_off(flaring: Homecare) -> None:
    assert "Core and posture" in flaring("today").out
    on = flaring("flare", "on", "--note", "bad night").out
    assert "Flare minimum from Tue 24 Nov 2026." in on
    today = flaring("today")
    assert "flare day: Flare minimum, since Tue 24 Nov 2026" in today.out
    assert "A flare day does not count." in today.out
    assert flaring("today", "--json").json["flare"] == {"at_hand": True, "on": True}
    off = flaring("flare", "off").out
    assert "no day is marked" in off
    assert flaring("today", "--json").json["flare"] == {"at_hand": True, "on": False}


def test_a_flare_that_is_logged_late_and_over(flaring: Homecare) -> None:
    flaring("programme", "end", "flare-minimum", "--yes")
    flaring("programme", "assign", "flare-minimum", "--flare", "--from", "-4d", "--yes")
    flaring("flare", "on", "--date", "-3d")
    assert "its last day was Sun 22 Nov 2026" in flaring("flare", "off", "--date", "-2d").out
    assert "1 flare day" not in flaring("trends").out
    assert "2 flare days" in flaring("trends").out


def test_without_a_flare_plan_the_way_to_one_is_named(homecare: Homecare) -> None:
    homecare("programme", "assign", "core-posture-basics", "--yes")
    assert "homecare programme assign flare-minimum --flare" in homecare("flare", "on", expect=2).refusal
    assert "not on" in homecare("flare", "off", expect=2).refusal


def test_one_of_two_is_ended_by_name(flaring: Homecare) -> None:
    assert "Ended: Flare minimum." in flaring("programme", "end", "flare-minimum", "--yes").out
    assert "Ended: Core and posture" in flaring("programme", "end", "--yes").out
    assert "There is no programme" in flaring("programme", "end", "--yes", expect=2).refusal
