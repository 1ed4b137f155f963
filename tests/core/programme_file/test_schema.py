"""The JSON Schema of programme files: valid itself, and of one mind with what reads the files."""

import json
import tomllib
from contextlib import suppress
from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from homecare.core.programme.exercises import Library, parse_library
from homecare.core.programme_file.problems import ProgrammeFileError
from homecare.core.programme_file.reader import parse_programme
from homecare.core.programme_file.schema import DRAFT, programme_schema
from homecare.paths import bundled_programmes
from tests.core.figures.test_figures import OWN
from tests.core.files import PLANK, plan_of, programme
from tests.core.programme_file.test_reader import MISTAKES
from tests.core.written import PROGRAMMES
from tests.depth import examples

FOLDER = bundled_programmes()
LIBRARY: Library = parse_library((FOLDER / "exercises.toml").read_text(encoding="utf-8"))
SCHEMA = programme_schema(LIBRARY)
NOT_OF_THE_SHAPE = {
    "no such exercise", "an unknown exercise", "nothing like an exercise", "an exercise twice",
    "reps of a hold", "an unknown break", "a step to no level", "a step in reps of a hold",
    "an own exercise named as one of the library", "an own exercise whose dose does not fit its kind",
    "an own hold that counts reps too", "an escape", "two lines", "a day in quotes",
}  # fmt: skip
"""What needs the library, or several places of a file, to be seen."""


def errors(text: str) -> list[str]:
    """What the schema finds wrong; a TOML day is the text that an editor sees."""
    document = json.loads(json.dumps(tomllib.loads(text), default=_as_text))
    return [error.message for error in Draft202012Validator(SCHEMA).iter_errors(document)]


def _as_text(value: Any) -> str:
    assert isinstance(value, date | datetime | time)
    return value.isoformat()


def test_it_is_a_schema_of_the_draft_that_it_names() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == DRAFT
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*-*.toml")), ids=lambda path: path.stem)
def test_it_accepts_what_comes_with_homecare(path: Any) -> None:
    assert errors(path.read_text(encoding="utf-8")) == []


def test_it_accepts_a_file_with_figures_and_a_last_day() -> None:
    assert errors(programme(head=OWN)) == []
    assert errors(programme(head=OWN.replace('"left_hand"', '"left_paw"')))
    assert errors(programme(head=OWN.replace("arms = [250, 230]", "arms = [250]")))
    assert errors(programme(head="[schedule]\nuntil = 2027-01-31\n")) == []


@pytest.mark.parametrize(
    "text", [pytest.param(text, id=name) for name, text, *_ in MISTAKES if name not in NOT_OF_THE_SHAPE]
)
def test_it_refuses_the_mistakes_that_check_refuses(text: str) -> None:
    with suppress(tomllib.TOMLDecodeError):
        assert errors(text)
    with pytest.raises(ProgrammeFileError):
        parse_programme(text, LIBRARY)


@pytest.mark.parametrize(
    "text", [PLANK + "level = 4\n", PLANK + "[[exercise.step_back]]\nwhen = {}\nthen = {}\n"]
)
def test_it_refuses_a_level_that_there_is_not_and_an_empty_rule(text: str) -> None:
    assert errors(programme(body=text))


def test_an_exercise_of_the_files_own_may_be_named() -> None:
    assert errors(programme(body='\n[[exercise]]\nuse = "towel-nod"\n')) == []
    assert errors(programme(body='\n[[exercise]]\nuse = "Towel nod"\n'))
    use = SCHEMA["$defs"]["ExerciseTable"]["properties"]["use"]
    assert use["anyOf"][0]["enum"] == list(LIBRARY)


def _tables(schema: dict[str, Any]) -> list[dict[str, Any]]:
    return [schema, *schema["$defs"].values()]


def test_every_table_and_key_is_explained_and_no_other_key_is_accepted() -> None:
    for table in _tables(SCHEMA):
        assert table["additionalProperties"] is False
        assert table["description"]
        for key, value in table["properties"].items():
            assert value.get("description", "").endswith("."), key


def test_nothing_may_be_null_for_toml_has_no_such_thing() -> None:
    assert '"null"' not in json.dumps(SCHEMA)
    assert ": null" not in json.dumps(SCHEMA)


@settings(max_examples=examples(150), deadline=None)
@given(text=PROGRAMMES)
def test_any_programme_of_the_right_shape_is_accepted(text: str) -> None:
    plan_of(text, LIBRARY)
    assert errors(text) == []
