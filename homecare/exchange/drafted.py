"""The exercises of a programme file in the making, as the file says them, also where it has problems."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from homecare.core.programme.exercises import Exercise, Level, Library, exercise_from_table
from homecare.core.programme.plan import DAY_WORDS, DueDays
from homecare.core.values.dose import Prescription
from homecare.errors import HomecareError, InputError
from homecare.exchange import draft_words

RuleKind = Literal["progress", "step_back"]
Numbers = Mapping[str, int]
Rule = tuple[Numbers, Numbers]
"""What a rule asks for, and what it proposes, by the keys of the format."""

DOSE: Final = ("sets", "reps", "hold_s", "rest_s")
"""The parts of a dose that can be other than the level's own."""


@dataclass(frozen=True, kw_only=True)
class Drafted:
    """An exercise of a draft. `level` and `asked` are None where the file names what does not exist."""

    key: str
    name: str
    exercise: Exercise | None
    level: Level | None
    asked: Prescription | None
    due: DueDays
    note: str
    rules: Mapping[RuleKind, tuple[Rule, ...]]
    """By kind, what each rule asks for and what it proposes."""


def defined_in(document: Mapping[str, Any]) -> list[Exercise]:
    """The exercises that a file makes itself; those with a problem are left out."""
    found = []
    for table in _tables(document.get("define")):
        try:
            found.append(exercise_from_table(table))
        except (KeyError, TypeError, ValueError, AttributeError, HomecareError):
            continue  # what is wrong with it is said by whoever reads the plan
    return found


def drafted_in(document: Mapping[str, Any], library: Library, rest_s: int | None) -> tuple[Drafted, ...]:
    """The exercises of a file in its order; `rest_s` is the rest that the file gives to all of them."""
    return tuple(_drafted(table, library, rest_s) for table in _tables(document.get("exercise")))


def _drafted(table: Mapping[str, Any], library: Library, rest_s: int | None) -> Drafted:
    key = str(table.get("use", ""))
    exercise = library.get(key)
    number = table.get("level", 1)
    level = next((one for one in exercise.levels if one.number == number), None) if exercise else None
    asked = None
    if level is not None:
        try:
            asked = Prescription(
                kind=level.kind,
                sides=level.sides,
                level=level.number,
                dose=draft_words.dose_with(level, {"rest_s": rest_s} | _parts_of(table)),
                times_per_day=table.get("times_per_day", 1),
            )
        except InputError:
            asked = None
    return Drafted(
        key=key,
        name=exercise.name if exercise else key,
        exercise=exercise,
        level=level,
        asked=asked,
        due=_due(table),
        note=str(table.get("note", "")),
        rules={"progress": _rules(table, "progress"), "step_back": _rules(table, "step_back")},
    )


def _tables(value: Any) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _parts_of(table: Mapping[str, Any]) -> dict[str, int | None]:
    """The parts of the dose that a table says for itself."""
    return {name: table[name] for name in (*DOSE, "rep_s") if name in table}


def _due(table: Mapping[str, Any]) -> DueDays:
    every, days = table.get("every"), table.get("days")
    if type(every) is int and every > 0:
        return DueDays(every=every)
    if isinstance(days, list):
        return DueDays(weekdays=tuple(number for number, day in enumerate(DAY_WORDS) if day in days))
    return DueDays()


def _rules(table: Mapping[str, Any], kind: RuleKind) -> tuple[Rule, ...]:
    return tuple(
        (dict(one.get("when", {})), dict(one.get("then", {})))
        for one in _tables(table.get(kind))
        if isinstance(one.get("when", {}), dict) and isinstance(one.get("then", {}), dict)
    )
