"""The picker's search: by name, kind, level, and the parts of the body that the steps name."""

import pytest

from homecare.core.programme.exercise_search import exercises_with
from homecare.core.programme.exercises import parse_library
from homecare.paths import bundled_programmes

LIBRARY = parse_library((bundled_programmes() / "exercises.toml").read_text(encoding="utf-8"))


def found(typed: str) -> list[str]:
    return [one.key for one in exercises_with(LIBRARY.values(), typed)]


@pytest.mark.parametrize(
    ("typed", "has"),
    [
        ("neck stretch", {"upper-trapezius-stretch", "levator-stretch"}),
        ("neck", {"chin-tuck", "upper-trapezius-stretch", "levator-stretch"}),
        ("should", {"scapular-squeeze", "doorway-stretch"}),
        ("chest", {"doorway-stretch", "wall-angel", "thoracic-extension"}),
        ("held", {"front-plank", "side-plank"}),
        ("on the knees", {"front-plank"}),
        ("ＢＲＥＡＫ", {"stand-and-walk"}),
    ],
)
def test_an_exercise_is_found_by_any_of_its_words(typed: str, has: set[str]) -> None:
    assert has <= set(found(typed))


def test_what_has_the_word_in_its_name_comes_first_and_what_speaks_of_it_most_next() -> None:
    assert found("stretch")[:3] == ["doorway-stretch", "upper-trapezius-stretch", "levator-stretch"]
    assert set(found("neck")[:3]) == {"chin-tuck", "upper-trapezius-stretch", "levator-stretch"}
    assert found("plank")[:2] == ["front-plank", "side-plank"]


def test_every_word_must_be_there_and_no_word_is_the_whole_library() -> None:
    assert found("") == found("  ") == list(LIBRARY)
    assert found("neck trampoline") == []
