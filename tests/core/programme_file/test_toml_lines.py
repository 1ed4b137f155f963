"""Lines of a TOML text: where each table, key and list item stands, however it is laid out."""

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.programme_file.toml_lines import Place, line_of

TEXT = '''title = "a"
about = """
version = 3
[[exercise]]
use = "zzz"
""" # title = "b"
raw = \'\'\'
[[exercise]]\'\'\'
[sitting] # of an evening
break_exercises = [ # two of them
  "chin-tuck",

  "wall-angel", # = [
]
hours = [4,
  25]
pace.rest_s = 3
"pace"."rep_s" = 4
[[exercise]]
use = "front-plank"
[[exercise.progress]]
when = { sessions = 3, pain = { peak = 2 } }
then = { level = 2 }
[[exercise.progress]]
then.level = 3
[[ exercise ]]
use = "glute = [bridge]"
days = ["mon", "tue"]
until = 2027-01-31 07:00:00
[exercise.sub]
empty = []
last = [1, [
 2, 3], { a = 1, b = [5, 6] },
]'''

PLACES: list[tuple[Place, int]] = [
    (("title",), 1),
    (("about",), 2),
    (("raw",), 7),
    (("sitting",), 9),
    (("sitting", "break_exercises"), 10),
    (("sitting", "break_exercises", 0), 11),
    (("sitting", "break_exercises", 1), 13),
    (("sitting", "hours", 0), 15),
    (("sitting", "hours", 1), 16),
    (("sitting", "pace"), 17),
    (("sitting", "pace", "rep_s"), 18),
    (("exercise",), 19),
    (("exercise", 0), 19),
    (("exercise", 0, "use"), 20),
    (("exercise", 0, "progress", 0), 21),
    (("exercise", 0, "progress", 0, "when", "sessions"), 22),
    (("exercise", 0, "progress", 0, "when", "pain", "peak"), 22),
    (("exercise", 0, "progress", 0, "then", "level"), 23),
    (("exercise", 0, "progress", 1), 24),
    (("exercise", 0, "progress", 1, "then", "level"), 25),
    (("exercise", 1), 26),
    (("exercise", 1, "use"), 27),
    (("exercise", 1, "days", 1), 28),
    (("exercise", 1, "until"), 29),
    (("exercise", 1, "sub"), 30),
    (("exercise", 1, "sub", "empty"), 31),
    (("exercise", 1, "sub", "last", 1, 0), 33),
    (("exercise", 1, "sub", "last", 2, "b", 1), 33),
]


@pytest.mark.parametrize(("place", "line"), PLACES, ids=[str(place) for place, _ in PLACES])
def test_every_place_has_the_line_it_is_written_on(place: Place, line: int) -> None:
    tomllib.loads(TEXT)
    assert line_of(TEXT, place) == line


def test_what_is_missing_has_the_line_of_what_it_is_missing_from() -> None:
    assert line_of(TEXT, ("exercise", 0, "level")) == 19
    assert line_of(TEXT, ("exercise", 0, "progress", 0, "when", "rise")) == 22
    assert line_of(TEXT, ("exercise", 1, "days", 9)) == 28
    assert line_of(TEXT, ("version",)) is None


def test_tables_of_an_array_on_one_line_each_have_their_own() -> None:
    text = "exercise = [\n{ use = 'a' },\n\n{ use = 'b', progress = [{ then = { level = 2 } }] },\n]"
    tomllib.loads(text)
    assert line_of(text, ("exercise", 1, "use")) == 4
    assert line_of(text, ("exercise", 1, "progress", 0, "then", "level")) == 4


class _Writer:
    """Writes a value as TOML over several lines, and remembers on which line each number stands."""

    def __init__(self) -> None:
        self.text = ""
        self.lines: dict[Place, int] = {}

    def value(self, place: Place, value: Any) -> None:
        if isinstance(value, dict):
            self.text += "{ "
            for number, (key, one) in enumerate(value.items()):
                self.text += f"{', ' if number else ''}'{key}' = "
                self.value((*place, key), one)
            self.text += " }"
        elif isinstance(value, list):
            self.text += "[ # ] '\n"
            for number, one in enumerate(value):
                self.value((*place, number), one)
                self.text += ",\n" if number % 2 else ", # {\n\n"
            self.text += "]"
        elif isinstance(value, str):
            self.text += f"'''\n{value}\nversion = 1 ] }} # \"\n'''"
        else:
            self.lines[place] = self.text.count("\n") + 1
            self.text += str(value)


KEYS = st.sampled_from(["use", "a b", "x.y", "[", "=", "#", '"'])
LEAVES = st.integers(0, 99) | st.sampled_from(["", "[[exercise]]", "a = {", "\\"])
INLINE = st.recursive(
    LEAVES,
    # An array may hold a text of several lines; an inline table of TOML 1.0 stands on one.
    lambda inner: st.lists(inner, max_size=4),
    max_leaves=12,
)
FLAT = st.dictionaries(KEYS, st.integers(0, 99) | st.dictionaries(KEYS, st.integers(0, 9)), max_size=3)


@given(tables=st.lists(st.dictionaries(KEYS, INLINE | FLAT, max_size=4), max_size=4))
def test_any_layout_has_every_number_on_its_line(tables: list[dict[str, Any]]) -> None:
    writer = _Writer()
    for at, table in enumerate(tables):
        writer.text += "[['ex']]\n" if at % 2 else "[[ex]] # one more\n"
        for key, value in table.items():
            writer.text += f"  '{key}' = "
            writer.value(("ex", at, key), value)
            writer.text += " # it's so\n"
    tomllib.loads(writer.text)
    assert {place: line_of(writer.text, place) for place in writer.lines} == writer.lines


@given(st.text(alphabet="[]{}=,.\"'\\\n# ab1", max_size=60))
def test_a_text_that_is_no_toml_is_read_without_a_word(text: str) -> None:
    assert line_of(text, ("a",)) is None or "a" in text


def test_deep_nesting_and_long_keys_are_read_without_a_long_wait() -> None:
    assert line_of("x = " + "[" * 100_000, ("x", 0)) == 1
    assert line_of(".".join(["a"] * 30_000) + " = 1", ("a", "a")) == 1
