"""Steps and cautions that belong to a level, in the library and in a programme's own exercises."""

import json

import pytest

from homecare.core.programme.exercises import Exercise, Steps, parse_library
from homecare.core.programme.plan import Plan
from homecare.core.programme.plan_json import plan_from_json, plan_to_json
from homecare.core.programme_file.reader import parse_programme
from homecare.core.programme_file.schema import programme_schema
from homecare.core.wording.programme.diff import differences
from homecare.core.wording.programme.exercise import how_in_words
from homecare.paths import bundled_programmes
from tests.core.files import programme

LIBRARY = parse_library((bundled_programmes() / "exercises.toml").read_text(encoding="utf-8"))
NOD = """
[[define]]
key = "nod"
name = "Nod"
kind = "hold"
cautions = ["dizziness"]
[define.steps]
setup = "Lie down."
move = "Nod a little."
[[define.level]]
name = "lying"
sets = 1
hold_s = 5
cautions = ["reflux"]
[[define.level]]
name = "upright"
sets = 1
hold_s = 9
[define.level.steps]
setup = "Sit tall."
"""
USE = '[[exercise]]\nuse = "nod"\nlevel = 2\n'


def plan(own: str = NOD) -> Plan:
    return parse_programme(programme(head=own, body=USE), LIBRARY, "mine.toml")


def nod(own: str = NOD) -> Exercise:
    return plan(own).own[0]


def test_a_level_has_its_own_step_and_shares_the_others() -> None:
    exercise = nod()
    assert exercise.steps_at(1) == Steps(setup="Lie down.", move="Nod a little.")
    assert exercise.steps_at(2) == Steps(setup="Sit tall.", move="Nod a little.")
    assert exercise.steps_at(9) == exercise.steps
    assert (exercise.cautions_at(1), exercise.cautions_at(2)) == (("dizziness", "reflux"), ("dizziness",))


def test_all_levels_together_say_each_step_once_with_its_levels() -> None:
    assert list(how_in_words(nod()).values()) == [
        "Set up (level 1): Lie down.",
        "Set up (level 2): Sit tall.",
        "Move: Nod a little.",
        "Ask first about (level 1): dizziness, reflux.",
        "Ask first about (level 2): dizziness.",
    ]
    assert next(iter(how_in_words(LIBRARY["chin-tuck"]).items())) == (
        "set-up-1-2",
        "Set up (levels 1, 2): Lie on your back with your knees bent and a folded towel under your head.",
    )


def test_a_plan_keeps_the_steps_of_its_levels() -> None:
    assert plan_from_json(plan_to_json(plan())) == plan()


def test_a_plan_kept_before_levels_had_steps_has_its_one_text_at_each_level() -> None:
    kept = json.loads(plan_to_json(plan()))
    for level in kept["own"][0]["levels"]:
        del level["steps"], level["cautions"]
    exercise = plan_from_json(json.dumps(kept)).own[0]
    shared = Steps(setup="Lie down.", move="Nod a little.")
    assert [exercise.steps_at(level) for level in (1, 2)] == [shared, shared]
    assert exercise.cautions_at(1) == ("dizziness",)


def test_two_versions_that_differ_in_a_step_of_a_level_say_so() -> None:
    later = NOD.replace('"Sit tall."', '"Stand tall."').replace('cautions = ["reflux"]\n', "")
    assert differences(plan(), plan(later)) == [
        "Nod, level 1, who should ask first: reflux → none",
        "Nod, level 2, how to begin: “Sit tall.” → “Stand tall.”",
    ]


def test_an_editor_is_offered_the_steps_of_a_level() -> None:
    level = programme_schema(LIBRARY)["$defs"]["LevelTable"]["properties"]
    assert level["steps"]["$ref"].endswith("StepsTable")
    assert level["cautions"]["type"] == "array"


@pytest.mark.parametrize("key", LIBRARY)
def test_a_practitioner_can_take_an_exercise_of_the_library_as_it_is_written(key: str) -> None:
    text = (bundled_programmes() / "exercises.toml").read_text(encoding="utf-8")
    entry = next(part for part in text.split("[[exercise]]\n") if part.startswith(f'key = "{key}"\n'))
    own = "[[define]]\n" + entry.replace(f'"{key}"', '"nod"', 1).replace("[exercise.", "[define.").replace(
        "[[exercise.", "[[define."
    )
    given = LIBRARY[key]
    assert [nod(own).steps_at(level) for level in (1, 2, 3)] == [given.steps_at(level) for level in (1, 2, 3)]
