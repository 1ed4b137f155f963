"""What pydantic finds wrong with a table of a programme file, said in the words of its author."""

import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError

from homecare.core.programme_file import wording
from homecare.core.programme_file.format import keys_at
from homecare.core.programme_file.problems import shown
from homecare.core.programme_file.toml_lines import Place

T = TypeVar("T", bound=BaseModel)


def well_formed(model: type[T], table: Any) -> tuple[T | None, frozenset[str]]:
    """A table without its keys that are wrong, and those keys; None where it is no table without them.

    So that one slip does not hide what else is wrong with the same table.
    """
    try:
        return model.model_validate(table), frozenset()
    except ValidationError as error:
        wrong = frozenset(str(found["loc"][0]) for found in error.errors() if found["loc"])
    if not isinstance(table, dict):
        return None, wrong
    try:
        return model.model_validate({key: value for key, value in table.items() if key not in wrong}), wrong
    except ValidationError:
        return None, wrong


def in_words(error: Mapping[str, Any]) -> tuple[str, str]:
    """What is wrong, and what to write, of one error that pydantic found."""
    place: Place = tuple(error["loc"])
    kind: str = error["type"]
    if kind == "missing":
        return wording.IS_MISSING, f"Write {_example(place)}."
    if kind == "extra_forbidden":
        known = keys_at(place[:-1])
        close = get_close_matches(str(place[-1]).lower(), known, n=1, cutoff=ALIKE)
        write = (
            wording.DID_YOU_MEAN_CLOSE.format(close=close[0])
            if close
            else wording.USE_ONE.format(known=", ".join(known))
        )
        return wording.IS_NOT_A_KEY, write
    if kind in ("model_type", "model_attributes_type") or (
        kind == "list_type" and isinstance(error["input"], dict)
    ):
        write = f"Write {_example(place, error['input'])}."
    else:
        write = f"Write {_accepted(kind, error.get('ctx', {}))}."
    if kind in _OURS:
        return f"{shown(error['input'])} {error['msg']}.", write
    return wording.IS_NOT_ACCEPTED.format(input=shown(error["input"])), write


_OURS = ("plain", "one_line", "days")
"""Errors of our own validators that say what is wrong."""

ALIKE: Final = 0.7
"""How alike a key must be to be offered: below that, short words such as cue and use are taken for slips."""

_EXAMPLES: Final[dict[str, str]] = {
    "format": "1",
    "id": '"my-programme"',
    "version": "1",
    "title": '"…"',
    "author": '"…"',
    "use": '"front-plank"',
    "key": '"my-exercise"',
    "name": '"…"',
    "kind": '"reps"',
    "sets": "3",
    "sessions_at_full_dose": "3",
    "when": "{ sessions_at_full_dose = 3 }",
    "then": "{ level = 2 }",
}
"""A value for each key that a file may lack, or that is no table where it should be one."""


def _example(place: Place, instead: Any = None) -> str:
    """What could stand at a place where something is missing, or where something else stands."""
    path = [part for part in place if isinstance(part, str)]
    key = path[-1]
    if key in ("exercise", "define", "level", "progress", "step_back"):
        return f"a [[{'.'.join(path)}]] table"
    level = re.fullmatch(r"(?:level )?([1-9])", instead.strip().lower()) if isinstance(instead, str) else None
    if key == "then" and level is not None:
        return f"then = {{ level = {level[1]} }}"
    if path[-2:] == ["step_back", "when"]:
        return "when = { pain_peak_over = 5 }"
    if key in _EXAMPLES:
        return f"{key} = {_EXAMPLES[key]}"
    return f"{key} = …" if instead is None else f"a table, with its keys under [{'.'.join(path)}]"


_WRITE: dict[str, str] = {
    "int_type": "a whole number without quotes",
    "string_type": "text in double quotes",
    "list_type": "a list in square brackets",
    "bool_type": "true or false",
    "date_type": "a date without quotes, like 2027-01-31",
    "date_from_datetime_inexact": "a date without a time, like 2027-01-31",
    "float_type": "a number without quotes",
    "finite_number": "a number",
    "mark": 'a point [x, y] in cm, or one next to a joint, like ["left_hand", 0, 0]',
    "plain": "plain text, without control characters",
    "one_line": "one line",
    "days": 'days = "daily", or a list like days = ["mon", "wed", "fri"]',
}


_PATTERNS: dict[str, str] = {
    r"\S": "a text that is not empty",
    r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$": 'a language code like "en"',
}


def _accepted(kind: str, context: Any) -> str:
    """What a pydantic error of this kind would have accepted, in words that complete "Write …"."""
    if kind == "days" and context["days"]:
        days = ", ".join(f'"{day}"' for day in context["days"])
        return f"days = [{days}]"
    if kind in _WRITE:
        return _WRITE[kind]
    if kind == "literal_error":
        return str(context["expected"]).replace("'", '"')
    bounds = {
        "greater_than_equal": ("a number of {} or more", "ge"),
        "less_than_equal": ("a number of {} or less", "le"),
        "string_too_short": ("at least {} character", "min_length"),
        "string_too_long": ("at most {} characters", "max_length"),
        "too_short": ("at least {} of them", "min_length"),
        "too_long": ("at most {} of them", "max_length"),
    }
    if kind in bounds:
        sentence, name = bounds[kind]
        bound = context[name]
        whole = isinstance(bound, float) and bound.is_integer()
        return sentence.format(int(bound) if whole else bound)
    if kind == "string_pattern_mismatch":
        return _PATTERNS.get(context["pattern"], "small letters, digits and hyphens, like my-programme")
    return wording.VALUE_THAT_THE_FORMAT_ALLOWS
