"""The exercise library: what an exercise is, how it is done, and the levels a programme can choose from.

A library is TOML text (`programs/exercises.toml`); this module turns that text into frozen records.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from homecare.core.figures.figures import Figure, figure_from_table, parse_figures
from homecare.core.programme import wording
from homecare.core.values.dose import Dose, Kind, Prescription, Sides
from homecare.errors import InputError


@dataclass(frozen=True, kw_only=True)
class Steps:
    """How to do it, in the order a person needs it. Empty where nothing is said."""

    setup: str = ""
    move: str = ""
    breathe: str = ""
    feel: str = ""

    def lines(self) -> tuple[str, ...]:
        """The steps that say something, in order."""
        return tuple(step for step in (self.setup, self.move, self.breathe, self.feel) if step)

    def over(self, shared: "Steps") -> "Steps":
        """These steps, and the shared one wherever nothing is said here."""
        said = {one.name: getattr(self, one.name) or getattr(shared, one.name) for one in fields(self)}
        return Steps(**said)


@dataclass(frozen=True, kw_only=True)
class Level:
    """One level of an exercise: its variant in words, how it is counted there, and its starting dose."""

    number: int
    name: str
    kind: Kind
    sides: Sides
    dose: Dose
    say: str = ""
    """A further sentence about this level; empty where name, dose and steps say it all."""
    steps: Steps = field(default_factory=Steps)
    """The steps that this level has for itself; `Exercise.steps_at` puts them over the shared ones."""
    cautions: tuple[str, ...] = ()
    """Who else asks first at this level; `Exercise.cautions_at` has all of them."""
    figure: Figure | None = None
    """How it looks, drawn for the left side; None where the steps stand alone."""

    def prescription(self, times_per_day: int = 1) -> Prescription:
        """This level's starting dose as a prescription."""
        return Prescription(
            kind=self.kind,
            sides=self.sides,
            level=self.number,
            dose=self.dose,
            times_per_day=times_per_day,
        )


@dataclass(frozen=True, kw_only=True)
class Exercise:
    """An entry of the library, or one that a programme file defines for itself.

    `steps` and `cautions` are what its levels share; a level may have its own (`steps_at`, `cautions_at`).
    """

    key: str
    name: str
    levels: tuple[Level, ...]
    steps: Steps
    mistakes: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()

    def level(self, number: int) -> Level:
        """The level with this number.

        Raises:
            InputError: if the exercise has no such level.
        """
        for level in self.levels:
            if level.number == number:
                return level
        known = ", ".join(str(level.number) for level in self.levels)
        raise InputError(
            wording.HAS_NO_SUCH_LEVEL.format(exercise=self.name, number=number),
            wording.LEVELS_ARE.format(numbers=known),
        )

    def steps_at(self, number: int) -> Steps:
        """How it is done at a level; what all levels share where there is no such level."""
        own = next((level.steps for level in self.levels if level.number == number), Steps())
        return own.over(self.steps)

    def cautions_at(self, number: int) -> tuple[str, ...]:
        """Who asks first at a level: those of all levels, then the level's own."""
        own = (one for level in self.levels if level.number == number for one in level.cautions)
        return tuple(dict.fromkeys((*self.cautions, *own)))


Library = Mapping[str, Exercise]
"""Exercises by key."""


def parse_library(text: str) -> dict[str, Exercise]:
    """The library in this TOML text, by key, in the text's order; figures are read apart.

    Raises:
        InputError: if the text is not a library; it ships with the program, so its own tests keep it right.
    """
    import tomllib

    try:
        document = tomllib.loads(text)
        return {entry["key"]: exercise_from_table(entry) for entry in document["exercise"]}
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise InputError(wording.LIBRARY_CANNOT_BE_READ.format(reason=repr(error))) from error


def with_figures(library: Library, text: str) -> dict[str, Exercise]:
    """A library with the figures of this TOML text at their levels.

    Raises:
        InputError: if the text holds no figures.
    """
    figures = parse_figures(text)
    return {
        key: replace(
            exercise,
            levels=tuple(
                replace(level, figure=figures.get((key, level.number))) for level in exercise.levels
            ),
        )
        for key, exercise in library.items()
    }


def exercise_from_table(table: Mapping[str, Any]) -> Exercise:
    """One `[[exercise]]` table of a library, or of a programme that defines its own.

    Raises:
        KeyError: if key, name, kind or the levels are missing.
        ValueError: if a kind or side is unknown.
        InputError: if a dose is outside its limits, or a figure cannot be drawn.
    """
    return Exercise(
        key=table["key"],
        name=table["name"],
        levels=tuple(_level(table, number, level) for number, level in enumerate(table["level"], 1)),
        steps=Steps(**table.get("steps", {})),
        mistakes=tuple(table.get("mistakes", ())),
        cautions=tuple(table.get("cautions", ())),
    )


def _level(table: Mapping[str, Any], number: int, level: Mapping[str, Any]) -> Level:
    """A level inherits kind and sides from its exercise unless it says otherwise."""
    return Level(
        number=number,
        name=level["name"],
        kind=Kind(level.get("kind", table["kind"])),
        sides=Sides(level.get("sides", table.get("sides", "none"))),
        dose=Dose(
            sets=level["sets"],
            reps=level.get("reps"),
            hold_s=level.get("hold_s"),
            rest_s=level.get("rest_s"),
            rep_s=level.get("rep_s"),
        ),
        say=level.get("say", ""),
        steps=Steps(**level.get("steps", {})),
        cautions=tuple(level.get("cautions", ())),
        figure=figure_from_table(level["figure"]) if "figure" in level else None,
    )
