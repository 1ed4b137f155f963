"""What pydantic finds wrong with a table of a programme file, said in the words of its author."""

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError

from homecare.core.programme_file import wording
from homecare.core.programme_file.format import keys_at
from homecare.core.programme_file.problems import refused
from homecare.core.programme_file.toml_lines import Place
from homecare.core.values.in_words import enumerated
from homecare.language import Counted

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
        return wording.IS_MISSING, _write_key(place)
    if kind == "extra_forbidden":
        return wording.IS_NOT_A_KEY, _write_known_key(place)
    value, context = error["input"], error.get("ctx", {})
    if kind in ("model_type", "model_attributes_type") or (kind == "list_type" and isinstance(value, dict)):
        return refused(value), _write_key(place, value)
    if kind == "days":
        return _wrong_days(context["wrong"], context["double"]), _write_days(context["days"])
    return refused(value, _WRONG.get(kind, wording.IS_NOT_ACCEPTED)), _write_value(kind, context)


_WRONG: Final[Mapping[str, str]] = {
    "plain": wording.HAS_CONTROL_CHARACTER,
    "one_line": wording.HAS_SEVERAL_LINES,
    "no_days": wording.IS_NO_LIST_OF_DAYS,
}
"""What is wrong by the kinds of our own validators; of all others no more than that it is not accepted."""

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


def _write_known_key(place: Place) -> str:
    """The key of the format that was probably meant, or all that can stand there."""
    known = keys_at(place[:-1])
    close = get_close_matches(str(place[-1]).lower(), known, n=1, cutoff=ALIKE)
    if close:
        return wording.DID_YOU_MEAN.format(close=close[0])
    return wording.USE_ONE_OF.format(keys=", ".join(known))


def _write_key(place: Place, instead: Any = None) -> str:
    """What could stand at a place where something is missing, or where something else stands."""
    path = [part for part in place if isinstance(part, str)]
    key = path[-1]
    if key in ("exercise", "define", "level", "progress", "step_back"):
        return wording.WRITE_A_TABLE.format(header=f"[[{'.'.join(path)}]]")
    level = re.fullmatch(r"(?:level )?([1-9])", instead.strip().lower()) if isinstance(instead, str) else None
    if key == "then" and level is not None:
        return wording.WRITE.format(example=f"then = {{ level = {level[1]} }}")
    if path[-2:] == ["step_back", "when"]:
        return wording.WRITE.format(example="when = { pain_peak_over = 5 }")
    if key not in _EXAMPLES and instead is not None:
        return wording.WRITE_KEYS_UNDER.format(header=f"[{'.'.join(path)}]")
    return wording.WRITE.format(example=f"{key} = {_EXAMPLES.get(key, '…')}")


def _wrong_days(wrong: Sequence[tuple[str, str | None]], double: Sequence[str]) -> str:
    """A sentence for each day of a list that is none, and for each that is there twice."""
    said = []
    for written, weekday in wrong:
        day = written or "“”"
        if weekday is None:
            said.append(wording.DAY_IS_NO_WEEKDAY.format(day=day))
        else:
            said.append(wording.DAY_IS_WRITTEN.format(day=day, weekday=weekday))
    said += [wording.DAY_IS_THERE_TWICE.format(day=day) for day in double]
    return " ".join(said)


def _write_days(meant: Sequence[str]) -> str:
    """The list that was meant; where that cannot be told, what days look like."""
    if not meant:
        return _WRITE["no_days"]
    days = ", ".join(f'"{day}"' for day in meant)
    return wording.WRITE.format(example=f"days = [{days}]")


_WRITE: Final[Mapping[str, str]] = {
    "int_type": wording.WRITE_WHOLE_NUMBER,
    "string_type": wording.WRITE_TEXT,
    "list_type": wording.WRITE_LIST,
    "bool_type": wording.WRITE_TRUE_OR_FALSE.format(true="true", false="false"),
    "date_type": wording.WRITE_DATE.format(example="2027-01-31"),
    "date_from_datetime_inexact": wording.WRITE_DATE_WITHOUT_TIME.format(example="2027-01-31"),
    "float_type": wording.WRITE_NUMBER_WITHOUT_QUOTES,
    "finite_number": wording.WRITE_NUMBER,
    "mark": wording.WRITE_POINT.format(point="[x, y]", example='["left_hand", 0, 0]'),
    "plain": wording.WRITE_PLAIN_TEXT,
    "one_line": wording.WRITE_ONE_LINE,
    "no_days": wording.WRITE_DAYS.format(daily='days = "daily"', example='days = ["mon", "wed", "fri"]'),
}

_PATTERNS: Final[Mapping[str, str]] = {
    r"\S": wording.WRITE_SOME_TEXT,
    r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$": wording.WRITE_LANGUAGE.format(example='"en"'),
}

_BOUNDS: Final[Mapping[str, tuple[str, str]]] = {
    "greater_than_equal": ("ge", wording.WRITE_NUMBER_OR_MORE),
    "less_than_equal": ("le", wording.WRITE_NUMBER_OR_LESS),
}
"""By kind of error: where pydantic says the bound, and the sentence that names it."""

_LENGTHS: Final[Mapping[str, tuple[str, Counted]]] = {
    "string_too_short": ("min_length", wording.WRITE_LETTERS_OR_MORE),
    "string_too_long": ("max_length", wording.WRITE_LETTERS_OR_LESS),
    "too_short": ("min_length", wording.WRITE_ITEMS_OR_MORE),
    "too_long": ("max_length", wording.WRITE_ITEMS_OR_LESS),
}
"""The same for lengths."""


def _write_value(kind: str, context: Any) -> str:
    """What a pydantic error of this kind would have accepted."""
    if kind in _WRITE:
        return _WRITE[kind]
    if kind == "literal_error":
        words = re.findall(r"'[^']*'|\d+", str(context["expected"]))
        return wording.WRITE.format(example=enumerated([word.replace("'", '"') for word in words], "or"))
    if kind in _BOUNDS:
        name, sentence = _BOUNDS[kind]
        bound = context[name]
        whole = isinstance(bound, float) and bound.is_integer()
        return sentence.format(bound=int(bound) if whole else bound)
    if kind in _LENGTHS:
        name, counted = _LENGTHS[kind]
        return counted.of(context[name])
    if kind == "string_pattern_mismatch":
        return _PATTERNS.get(context["pattern"], wording.WRITE_ID.format(example="my-programme"))
    return wording.WRITE_ALLOWED_VALUE.format(command="homecare programme schema")
