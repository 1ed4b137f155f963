"""Plain output: words alone where they are asked for, and colour nowhere where it is not wanted."""

import json
import sys
from io import StringIO

import pytest

from homecare.cli.input.grammar import global_first
from homecare.cli.main import run
from homecare.cli.output.plain import Plain, in_colour
from homecare.cli.sit_watch import Watch
from homecare.core.values.plain_letters import DRAWING, in_plain_letters, in_plain_words
from homecare.demo.demo import fill_sample
from homecare.diary.diary import Diary
from homecare.paths import Paths
from tests.cli.conftest import Homecare
from tests.conftest import TUESDAY_EVENING, HandClock


class Terminal(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def sample(paths: Paths) -> None:
    fill_sample(paths, seed=1, now=TUESDAY_EVENING)


@pytest.mark.parametrize("width", [30, 60, 100])
def test_an_error_is_broken_between_words_on_a_terminal_and_one_line_elsewhere(
    homecare: Homecare, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    words = ("log", "pain", "4", "--region", "elbow of the moon")
    refused = homecare(*words, expect=2).refusal
    terminal = Terminal()
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setattr(sys, "stderr", terminal)
    assert run(list(words)) == 2
    lines = terminal.getvalue().splitlines()
    assert len(lines) > 1
    assert all(len(line) <= width for line in lines)
    assert " ".join(" ".join(lines).split()) == refused


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (["today", "--plain"], ["--plain", "today"]),
        (["log", "pain", "4", "--note", "--plain"], ["log", "pain", "4", "--note", "--plain"]),
        (["--plain", "share", "x.json"], ["--plain", "share", "x.json"]),
        (["share", "x.json", "--plain"], ["--plain", "share", "x.json"]),
        (["log", "pain", "4", "--", "--plain"], ["log", "pain", "4", "--", "--plain"]),
    ],
)
def test_it_may_stand_anywhere_but_behind_share_it_is_the_options_of_that_command(
    typed: list[str], read: list[str]
) -> None:
    assert global_first(typed) == read


@pytest.mark.parametrize("words", ["trends", "report", "programme show --exercise front-plank"])
def test_what_is_drawn_is_said_in_its_place(homecare: Homecare, sample: None, words: str) -> None:
    assert DRAWING.search(homecare(*words.split()).out)
    said = homecare(*words.split(), "--plain").out
    assert not DRAWING.search(said)
    assert "\x1b" not in said


def test_the_chart_is_a_line_of_words_for_each_week(homecare: Homecare, sample: None) -> None:
    lines = homecare("trends", "--plain").out.splitlines()
    first = lines.index("Week by week, as medians:") + 1
    weeks = lines[first : lines.index("", first)]
    assert len(weeks) == 12
    assert all(": pain " in week and "sitting " in week for week in weeks)
    assert "Day by day:" in homecare("trends", "--plain", "--since", "-9d").out


def test_the_setting_does_what_the_option_does(homecare: Homecare, paths: Paths, sample: None) -> None:
    paths.settings.write_text("plain = true\n", encoding="utf-8")
    assert homecare("trends").out == homecare("--plain", "trends").out
    assert not DRAWING.search(homecare("trends").out)


def test_json_keeps_what_was_typed_and_shows_no_sign(homecare: Homecare) -> None:
    homecare("log", "pain", "4", "--note", "a box ■ and → an arrow")
    out = homecare("history", "--json", "--plain").out
    assert not DRAWING.search(out)
    assert json.loads(out)[0]["note"] == "a box ■ and → an arrow"
    assert "a box * and to an arrow" in homecare("history", "--plain").out


def test_a_tick_and_a_cross_in_a_note_are_told_apart(homecare: Homecare) -> None:
    homecare("log", "pain", "4", "--note", "plank ✓ bridge ✗")
    assert "plank + bridge x" in homecare("history", "--plain").out


def test_letters_take_as_many_cells_as_the_signs_did() -> None:
    assert in_plain_letters("●│█⣿▼ é 痛") == "*   v é 痛"
    assert in_plain_letters("✓ plank ✔ ✗ bridge ✘ ✕ ✖") == "+ plank + x bridge x x x"
    assert in_plain_words("level 1 → 2 ─") == "level 1 to 2  "


@pytest.mark.parametrize(
    ("name", "value", "colour"),
    [("NO_COLOR", "1", False), ("NO_COLOR", "", True), ("TERM", "dumb", False), ("TERM", "xterm", True)],
)
def test_colour_is_for_a_terminal_that_wants_it(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, colour: bool
) -> None:
    monkeypatch.setattr(sys, "stdout", Terminal())
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv(name, value)
    Plain.take(lambda: False)
    assert in_colour() is colour
    Plain.take(lambda: True)
    assert not in_colour()
    Plain.take(lambda: False)


def test_a_watch_says_a_line_where_something_changed_and_writes_over_none(
    diary: Diary, clock: HandClock
) -> None:
    stream = Terminal()
    watch = Watch(diary, stream, clock=clock, plain=True)
    diary.sitting.sit_down()
    for _ in range(5):
        clock.forward(minutes=1)
        watch.look()
    assert stream.getvalue().count("\n") == 1
    clock.forward(hours=1)
    watch.look()
    said = stream.getvalue()
    assert "Break due" in said
    assert "\r" not in said
    assert "\x07" in said  # it rings as ever
