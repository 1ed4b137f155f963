"""The exercise library against CLINICAL.md §5: every key, level and dose, and words that promise nothing."""

import re

import pytest

from homecare.core.programme.exercises import Exercise, parse_library
from homecare.core.values.dose import Kind, Prescription, Sides, dose_in_words
from homecare.core.values.limits import LEVEL_MAX
from homecare.core.wording.programme.exercise import STEP_WORDS
from homecare.errors import InputError
from homecare.paths import bundled_programmes

PROGRAMS = bundled_programmes()
LIBRARY = parse_library((PROGRAMS / "exercises.toml").read_text(encoding="utf-8"))

TABLE = {
    "front-plank": ("3 × 10 s", "3 × 20 s", "3 × 45 s"),
    "side-plank": ("3 × 10 s /s", "3 × 20 s /s", "3 × 30 s /s"),
    "glute-bridge": ("2 × 8 · 3 s", "3 × 12 · 5 s", "3 × 8 /s"),
    "back-extension": ("3 × 20 s", "3 × 8 · 5 s", "3 × 10 · 5 s"),
    "chin-tuck": ("5 reps · 5 s", "10 reps · 10 s", "10 reps · 10 s"),
    "scapular-squeeze": ("2 × 8 · 3 s", "3 × 10 · 5 s", "3 × 12"),
    "wall-angel": ("2 × 6", "2 × 8", "3 × 10"),
    "thoracic-extension": ("5 reps", "2 × 8 · 2 s", "3 × 10 · 3 s"),
    "doorway-stretch": ("2 × 15 s", "3 × 20 s", "2 × 30 s"),
    "upper-trapezius-stretch": ("2 × 15 s /s", "3 × 20 s /s", "2 × 30 s /s"),
    "levator-stretch": ("2 × 15 s /s", "3 × 20 s /s", "2 × 30 s /s"),
    "cat-cow": ("5 reps", "2 × 8", "2 × 12"),
    "bird-dog": ("2 × 5 · 3 s /s", "3 × 6 · 5 s /s", "3 × 8 · 10 s /s"),
    "stand-and-walk": ("30 s", "2 min", "5 min"),
}
"""CLINICAL.md §5, in the words a patient reads; "/s" = each side."""

KINDS = {
    "front-plank": Kind.HOLD,
    "side-plank": Kind.HOLD,
    "glute-bridge": Kind.REPS,
    "chin-tuck": Kind.REPS,
    "doorway-stretch": Kind.STRETCH,
    "upper-trapezius-stretch": Kind.STRETCH,
    "levator-stretch": Kind.STRETCH,
    "cat-cow": Kind.REPS,
    "stand-and-walk": Kind.BREAK,
}

PROMISES = re.compile(
    r"\b(safe(ly|ty)?|cures?|heals?|healing|improves?|improved|improvement)\b", re.IGNORECASE
)


def words_of(exercise: Exercise) -> list[str]:
    """Every text of an entry that a patient can read."""
    said = [exercise.name, *exercise.mistakes]
    for level in exercise.levels:
        number = level.number
        said += [level.name, level.say, *exercise.steps_at(number).lines(), *exercise.cautions_at(number)]
    return said


def test_the_library_holds_exactly_the_exercises_of_the_table() -> None:
    assert list(LIBRARY) == list(TABLE)


@pytest.mark.parametrize("key", TABLE)
def test_three_levels_have_the_doses_of_the_table(key: str) -> None:
    doses = []
    for number, level in enumerate(LIBRARY[key].levels, 1):
        assert level.number == number
        prescription = level.prescription()
        assert isinstance(prescription, Prescription)
        doses.append(dose_in_words(prescription) + (" /s" if len(prescription.set_sides) == 2 else ""))
    assert tuple(doses) == TABLE[key]


@pytest.mark.parametrize(("key", "kind"), KINDS.items())
def test_every_level_is_counted_by_its_kind(key: str, kind: Kind) -> None:
    assert {level.kind for level in LIBRARY[key].levels} == {kind}


def test_back_extension_is_held_at_first_and_counted_after() -> None:
    assert [level.kind for level in LIBRARY["back-extension"].levels] == [Kind.HOLD, Kind.REPS, Kind.REPS]


def test_only_bird_dog_alternates() -> None:
    alternating = {
        key for key, one in LIBRARY.items() for level in one.levels if level.sides is Sides.ALTERNATE
    }
    assert alternating == {"bird-dog"}


@pytest.mark.parametrize("key", TABLE)
def test_an_exercise_says_how_it_is_done_and_what_to_avoid(key: str) -> None:
    exercise = LIBRARY[key]
    assert exercise.mistakes
    for level in exercise.levels:
        steps = exercise.steps_at(level.number).lines()
        assert len(steps) == 4
        assert all(step.endswith(".") and len(step) <= 100 for step in steps)
        assert bool(exercise.cautions_at(level.number)) == (key != "stand-and-walk")


@pytest.mark.parametrize("key", TABLE)
def test_a_step_is_written_once_and_is_read_at_some_level(key: str) -> None:
    exercise = LIBRARY[key]
    for step in STEP_WORDS:
        shared = getattr(exercise.steps, step)
        own = [getattr(level.steps, step) for level in exercise.levels]
        assert shared not in own or not shared
        assert not (shared and all(own))
        assert len(set(filter(None, own))) == len(list(filter(None, own)))


PLACES = {
    "lying on the back": r"on your back",
    "lying face down": r"\bface down",
    "lying on the side": r"(?<!leg )(?<!heel )on the side shown",
    "upright": r"^(Sit|Stand|Fix a band)\b",
    "on all fours": r"on all fours",
}
SETUP = {
    "front-plank": ["lying face down"] * 3,
    "side-plank": ["lying on the side"] * 3,
    "glute-bridge": ["lying on the back"] * 3,
    "back-extension": ["lying face down"] * 3,
    "chin-tuck": ["lying on the back", "lying on the back", "upright"],
    "wall-angel": ["lying on the back", "upright", "upright"],
    "cat-cow": ["on all fours"] * 3,
    "bird-dog": ["on all fours"] * 3,
}


@pytest.mark.parametrize(("key", "level"), [(key, level) for key in TABLE for level in (1, 2, 3)])
def test_the_steps_of_a_level_keep_to_the_one_place_it_is_done_in(key: str, level: int) -> None:
    steps = LIBRARY[key].steps_at(level)
    place = SETUP.get(key, ["upright"] * 3)[level - 1]
    assert [name for name, words in PLACES.items() if re.search(words, steps.setup)] == [place]
    later = " ".join(steps.lines()[1:])
    assert not [name for name, words in PLACES.items() if name != place and re.search(words, later)]
    lying = [one for one in LIBRARY[key].cautions_at(level) if "you lie" in one]
    if lying:
        assert (
            place == {"back": "lying on the back", "down": "lying face down"}[lying[0].split()[-1].strip(")")]
        )


@pytest.mark.parametrize(
    ("key", "level", "says", "never"),
    [
        ("front-plank", 1, "knees down", "toes"),
        ("front-plank", 2, "toes tucked under", "knees down"),
        ("side-plank", 1, "lower knee", "foot"),
        ("side-plank", 2, "lower foot", "knee"),
        ("glute-bridge", 3, "leg on the other side", "feet flat"),
        ("back-extension", 1, "onto your forearms", "breastbone"),
        ("back-extension", 2, "breastbone a little, hands off the floor", "legs just off"),
        ("back-extension", 3, "legs just off the floor", "a little"),
        ("wall-angel", 1, "along the floor", "wall"),
        ("wall-angel", 2, "against a wall", "floor"),
        ("bird-dog", 1, "both hands down", "arm forward"),
        ("scapular-squeeze", 1, "arms relaxed", "band"),
        ("scapular-squeeze", 3, "band", "arms relaxed"),
    ],
)
def test_a_level_says_what_is_done_there_and_not_what_is_done_at_another(
    key: str, level: int, says: str, never: str
) -> None:
    said = " ".join(LIBRARY[key].steps_at(level).lines())
    assert says in said
    assert never not in said


def test_who_asks_first_at_a_level_is_named_there() -> None:
    def asks(key: str, level: int, word: str) -> bool:
        return any(word in one for one in LIBRARY[key].cautions_at(level))

    assert [asks("chin-tuck", level, "pregnancy") for level in (1, 2, 3)] == [True, True, False]
    assert [asks("wall-angel", level, "pregnancy") for level in (1, 2, 3)] == [True, False, False]
    for level in (1, 2, 3):
        assert asks("back-extension", level, "pregnancy")
        assert asks("side-plank", level, "high blood pressure")
        assert asks("cat-cow", level, "osteoporosis")
        for key in ("upper-trapezius-stretch", "levator-stretch"):
            assert all(asks(key, level, word) for word in ("whiplash", "neck surgery", "rheumatoid"))


@pytest.mark.parametrize("key", TABLE)
def test_no_sentence_promises_anything(key: str) -> None:
    assert [said for said in words_of(LIBRARY[key]) if PROMISES.search(said)] == []


@pytest.mark.parametrize("path", sorted(PROGRAMS.glob("*.toml")), ids=lambda path: path.stem)
def test_no_file_that_is_shipped_promises_anything(path: object) -> None:
    text = PROGRAMS.joinpath(str(path)).read_text(encoding="utf-8")
    assert PROMISES.findall(text.replace("[safety]", "")) == []


def test_the_promise_is_found_where_there_is_one() -> None:
    assert PROMISES.search("This is safe and it will improve your neck.")


def test_a_level_that_there_is_not_is_refused_with_those_there_are() -> None:
    with pytest.raises(InputError) as refused:
        LIBRARY["chin-tuck"].level(LEVEL_MAX)
    assert refused.value.text == "Chin tuck has no level 9. Its levels are 1, 2, 3."


@pytest.mark.parametrize(
    "text",
    [
        "",
        "exercise = 1",
        "[[exercise]]\nkey = 'x'",
        "exercise = [",
        'exercise = [{key="x",name="x",level=[1]}]',
    ],
)
def test_a_broken_library_is_said_in_words(text: str) -> None:
    with pytest.raises(InputError, match="The exercise library cannot be read"):
        parse_library(text)
