"""`homecare programme show --exercise`: one exercise, its steps and its still figure."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Homecare
from tests.core.figures.test_figures import OWN

OwnProgramme = Callable[..., Path]
DOSED = 'use = "towel-nod"\nreps = 9\nnote = "In bed."'


def braille(text: str) -> list[str]:
    return [line for line in text.splitlines() if any("\u2801" <= letter <= "\u28ff" for letter in line)]


def test_an_exercise_is_shown_with_its_dose_its_steps_and_its_figure(homecare: Homecare) -> None:
    out = homecare("programme", "show", "desk-neck-upper-back", "--exercise", "front-plank").out
    lines = out.splitlines()
    assert lines[:2] == ["Front plank, level 1: on the knees", "Dose: 3 × 10 s"]
    assert "  1 Lie face down with your elbows under your shoulders and your forearms flat." in lines
    knees = "  2 Keep your knees down. Lift your hips until you are straight from knees to head. Look down."
    assert knees in lines
    assert "Avoid: letting the hips sag, dropping the head, holding the breath." in lines
    assert any(line.startswith("Ask first about: high blood pressure") for line in lines)
    assert len(braille(out)) > 6
    assert "\x1b" not in out


@pytest.mark.parametrize(("columns", "widest"), [("20", 60), ("70", 70), ("300", 80)])
def test_on_paper_a_figure_is_sixty_to_eighty_cells_wide(
    homecare: Homecare, monkeypatch: pytest.MonkeyPatch, columns: str, widest: int
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    out = homecare("programme", "show", "desk-neck-upper-back", "--exercise", "front-plank").out
    assert max(len(line) for line in braille(out)) == widest


def test_the_side_that_is_drawn_is_named_where_there_are_two(homecare: Homecare) -> None:
    sided = homecare("programme", "show", "desk-neck-upper-back", "--exercise", "upper-trapezius-stretch").out
    assert "The figure shows the left side" in sided
    assert "left side" not in homecare("programme", "show", "flare-minimum", "--exercise", "cat-cow").out


def test_the_programme_that_is_followed_is_meant_where_no_file_is_named(homecare: Homecare) -> None:
    homecare("programme", "assign", "flare-minimum", "--yes")
    assert "Dose: 8 reps · 3 s" in homecare("programme", "show", "--exercise", "scapular-squeeze").out


def test_a_programmes_own_exercise_is_shown_with_its_own_figure(
    homecare: Homecare, own_programme: OwnProgramme
) -> None:
    own_programme(extra=OWN, exercise=DOSED)
    out = homecare("programme", "show", "mine", "--exercise", "towel-nod").out
    assert out.startswith("Towel nod, level 1: short\nDose: 9 reps\nNote: In bed.\n") or "Dose: 9 reps" in out
    assert braille(out)


def test_without_poses_the_steps_stand_alone(homecare: Homecare, own_programme: OwnProgramme) -> None:
    own = OWN[: OWN.index("[define.level.figure]")] + '[define.steps]\nmove = "Nod."\n'
    own_programme(extra=own, exercise=DOSED)
    out = homecare("programme", "show", "mine", "--exercise", "towel-nod").out
    assert "  1 Nod." in out
    assert braille(out) == []
    assert homecare("programme", "show", "mine", "--exercise", "towel-nod", "--json").json["figure"] is False


def test_an_own_exercise_that_is_not_asked_for_is_shown_as_defined(
    homecare: Homecare, own_programme: OwnProgramme
) -> None:
    own_programme(extra=OWN)
    shown = homecare("programme", "show", "mine", "--exercise", "towel-nod", "--json").json
    assert (shown["in_programme"], shown["dose"]["reps"], shown["figure"]) == (True, 4, True)


def test_an_exercise_of_the_library_alone_is_said_to_be_that(homecare: Homecare) -> None:
    out = homecare("programme", "show", "flare-minimum", "--exercise", "bird-dog").out
    assert out.startswith("Bird dog, level 1: one limb\n")
    assert "Flare minimum. This is level 1 from the library." in out
    shown = homecare("programme", "show", "flare-minimum", "--exercise", "bird-dog", "--json").json
    assert shown["in_programme"] is False


def test_an_unknown_exercise_is_refused_with_the_nearest(homecare: Homecare) -> None:
    refusal = homecare("programme", "show", "flare-minimum", "--exercise", "chin-tick", expect=2).refusal
    assert refusal == "There is no exercise “chin-tick”. Did you mean chin-tuck?"


def test_the_json_has_the_steps(homecare: Homecare) -> None:
    shown = homecare("programme", "show", "desk-neck-upper-back", "--exercise", "front-plank", "--json").json
    assert set(shown) == {
        "key", "name", "in_programme", "kind", "level", "level_name", "dose", "times_per_day", "steps", "say",
        "mistakes", "cautions", "figure",
    }  # fmt: skip
    assert shown["steps"][0].startswith("Lie face down")
    assert (shown["level"], shown["level_name"], shown["figure"]) == (1, "on the knees", True)


def test_a_wrong_figure_is_named_by_check_with_its_line(
    homecare: Homecare, own_programme: OwnProgramme
) -> None:
    bad = own_programme(extra=OWN.replace('"side"', '"top"'), exercise=DOSED)
    out = homecare("programme", "check", str(bad), expect=2).out
    line = bad.read_text(encoding="utf-8").splitlines().index('view = "top"') + 1
    assert f"line {line}, define 1, towel-nod, level 1, figure: view: “top” is not accepted." in out


UPRIGHT = "Sit or stand tall with loose shoulders. Look straight ahead."


def test_each_level_is_shown_with_its_own_steps_and_cautions(
    homecare: Homecare, own_programme: OwnProgramme
) -> None:
    for level, begins in ((1, "Lie on your back"), (3, UPRIGHT)):
        own_programme(exercise=f'use = "chin-tuck"\nlevel = {level}')
        shown = homecare("programme", "show", "mine", "--exercise", "chin-tuck", "--json").json
        assert shown["steps"][0].startswith(begins)
        assert any("pregnancy" in one for one in shown["cautions"]) is (level == 1)
        for more in ([], ["--plain"]):
            out = homecare(*more, "programme", "show", "mine", "--exercise", "chin-tuck").out
            assert f"  1 {begins}" in out
            assert ("pregnancy" in out) is (level == 1)


def test_an_own_exercise_shows_the_steps_of_the_level_it_is_at(
    homecare: Homecare, own_programme: OwnProgramme
) -> None:
    own = OWN[: OWN.index("[define.level.figure]")]
    own += '[define.level.steps]\nsetup = "Sit tall."\n[define.steps]\nsetup = "Lie down."\nmove = "Nod."\n'
    file = own_programme(extra=own, exercise=DOSED)
    assert "no problems" in homecare("programme", "check", str(file)).out
    out = homecare("programme", "show", "mine", "--exercise", "towel-nod").out
    assert "  1 Sit tall.\n  2 Nod.\n" in out
    assert "Lie down." not in out
