"""Programme files as hypothesis writes them: all that the format allows, sensible or not."""

import json
from typing import Any

from hypothesis import strategies as st

from tests.core.files import HEAD

HELD = ("front-plank", "side-plank", "doorway-stretch", "upper-trapezius-stretch", "stand-and-walk")
COUNTED = ("glute-bridge", "chin-tuck", "scapular-squeeze", "wall-angel", "cat-cow", "bird-dog")
NOTES = st.sampled_from(["", "slowly", "[[exercise]]\nuse = 1", "é“ü”", "\tx # y"])


def _some(**keys: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=keys)


LEVELS = st.integers(1, 3)
HOLD = st.sampled_from([1, 5, 20, 45, 180, 181, 3600])
PAIN = st.integers(0, 10)


def _then(key: str) -> st.SearchStrategy[dict[str, Any]]:
    dose: dict[str, Any] = {"level": LEVELS, "sets": st.integers(1, 20), "hold_s": HOLD}
    if key in COUNTED:
        dose["reps"] = st.integers(1, 200)
    return _some(**dose).filter(bool)


def _exercise(key: str) -> st.SearchStrategy[dict[str, Any]]:
    forward = st.fixed_dictionaries(
        {
            "when": st.fixed_dictionaries(
                {"sessions_at_full_dose": st.sampled_from([0, 1, 3, 12, 28, 100])},
                optional={"pain_peak_max": PAIN, "next_day_rise_max": PAIN},
            ),
            "then": _then(key),
        }
    )
    back = st.fixed_dictionaries(
        {
            "when": _some(pain_peak_over=PAIN, next_day_rise_from=st.integers(1, 10)).filter(bool),
            "then": _then(key),
        }
    )
    days = st.just("daily") | st.lists(st.sampled_from(["mon", "wed", "sun"]), min_size=1, unique=True)
    keys: dict[str, Any] = {
        "level": LEVELS,
        "times_per_day": st.integers(1, 10),
        "sets": st.integers(1, 20),
        "hold_s": HOLD,
        "rest_s": st.integers(0, 600),
        "rep_s": st.integers(1, 30),
        "note": NOTES,
        "progress": st.lists(forward, max_size=4),
        "step_back": st.lists(back, max_size=3),
    }
    if key in COUNTED:
        keys["reps"] = st.integers(1, 200)
    due: st.SearchStrategy[dict[str, Any]] = (
        st.just({})
        | st.fixed_dictionaries({"days": days})
        | st.fixed_dictionaries({"every": st.integers(1, 60)})
    )
    use = st.just({"use": key})
    return st.tuples(use, due, _some(**keys)).map(lambda parts: parts[0] | parts[1] | parts[2])


NOD = {
    "key": "nod",
    "name": "Nod",
    "kind": "hold",
    "level": [{"name": "short", "sets": 1, "hold_s": 5}, {"name": "long", "sets": 2, "hold_s": 200}],
}

DOCUMENTS = st.fixed_dictionaries(
    {
        "exercise": st.lists(st.sampled_from((*HELD, *COUNTED)), min_size=1, max_size=4, unique=True).flatmap(
            lambda keys: st.tuples(*(_exercise(key) for key in keys)).map(list)
        )
    },
    optional={
        "about": NOTES,
        "regions": st.lists(st.sampled_from(["Jaw joint", "elbow"]), max_size=2),
        "schedule": _some(weeks=st.integers(1, 520)),
        "sitting": _some(
            max_bout_min=st.integers(5, 240),
            break_min=st.integers(1, 60),
            break_exercises=st.lists(st.sampled_from([*HELD, "chin-tuck"]), max_size=2),
            reference_hours=st.lists(st.integers(0, 24), max_size=4),
        ),
        "pace": _some(get_ready_s=st.integers(0, 60), rest_s=st.integers(0, 600), rep_s=st.integers(1, 30)),
        "safety": _some(pain_peak_max=PAIN, next_day_rise_max=PAIN, stop_text=NOTES, contact=NOTES),
        "define": st.sampled_from([[], [NOD], [NOD | {"cautions": ["vertigo"], "steps": {"move": "Nod."}}]]),
    },
)


def as_toml(document: dict[str, Any], *, version: int = 1) -> str:
    """A document as a programme file; everything of a table on one line."""
    rest = "".join(f"{key} = {_value(value)}\n" for key, value in document.items())
    return HEAD.replace("version = 1", f"version = {version}") + rest


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {_value(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_value(one) for one in value) + "]"
    return json.dumps(value, ensure_ascii=False)


PROGRAMMES = DOCUMENTS.map(as_toml)
"""Programme files that can be used."""
