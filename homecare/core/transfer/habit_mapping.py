"""Which exercise each habit of Loop Habit Tracker is: as it was said, or by the very same name."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from homecare.core.transfer import wording
from homecare.core.transfer.loop_habits import Habit
from homecare.core.values.in_words import enumerated
from homecare.core.values.parsing import nearest, unknown
from homecare.core.values.spelling import compared, same
from homecare.core.values.wording import THERE_IS_NO_EXERCISE
from homecare.errors import InputError

Pair = tuple[Habit, str | None]
"""A habit, and the key of the exercise that it is; None where nobody said it."""


def parse_mapping(texts: Iterable[str]) -> dict[str, str]:
    """Habits and keys of exercises, from words such as `Plank=front-plank`.

    Raises:
        InputError: for words without an equals sign, or a habit that is there twice.
    """
    mapped: dict[str, str] = {}
    for text in texts:
        habit, equals, key = text.rpartition("=")
        if not equals or not habit.strip() or not key.strip():
            raise InputError(
                wording.DOES_NOT_SAY_WHICH_EXERCISE.format(text=text),
                wording.FOR_EXAMPLE_A_HABIT,
            )
        if any(same(habit, one) for one in mapped):
            raise InputError(wording.HABIT_IS_THERE_TWICE.format(habit=habit.strip()), wording.WRITE_IT_ONCE)
        mapped[habit.strip()] = compared(key)
    return mapped


def pairs_of(habits: Sequence[Habit], mapped: Mapping[str, str], names: Mapping[str, str]) -> list[Pair]:
    """Each habit with its exercise; `mapped` was said, `names` are the exercises' names by their keys.

    Raises:
        NotFoundError: if there is no such habit or exercise.
        InputError: if a habit that was said cannot be brought in, or two habits are one exercise.
    """
    twice = _named_twice(habits)
    said = {habit.name: key for habit, key in _said(habits, mapped, names, twice)}
    by_name = {**{compared(name): key for key, name in names.items()}, **{key: key for key in names}}
    pairs: list[Pair] = []
    for habit in habits:
        name = compared(habit.name)
        free = name not in twice and not habit.measured and habit.unclear is None
        pairs.append((habit, said.get(habit.name) or (by_name.get(name) if free else None)))
    _refuse_shared(pairs)
    return pairs


def _said(
    habits: Sequence[Habit], mapped: Mapping[str, str], names: Mapping[str, str], twice: set[str]
) -> Iterable[tuple[Habit, str]]:
    known = {compared(one.name): one for one in habits}
    for name, key in mapped.items():
        habit = known.get(compared(name))
        if habit is None:
            raise unknown(wording.THERE_IS_NO_HABIT, name, [one.name for one in habits])
        if key not in names:
            raise unknown(THERE_IS_NO_EXERCISE, key, names, listing="homecare guide exercises")
        if compared(name) in twice:
            raise InputError(
                wording.SEVERAL_HABITS_ARE_CALLED.format(name=habit.name), wording.GIVE_EACH_A_DIFFERENT_NAME
            )
        if habit.measured:
            raise InputError(
                wording.COUNTS_SOMETHING.format(name=habit.name),
                wording.ONLY_HABITS_THAT_YOU_TICK,
            )
        if habit.unclear is not None:
            raise InputError(
                wording.DAYS_ARE_NOT_CERTAIN.format(name=habit.name, why=habit.unclear),
                wording.EXPORT_AGAIN_IN_LOOP,
            )
        yield habit, key


def _named_twice(habits: Iterable[Habit]) -> set[str]:
    """Names that several habits have, however written: they cannot be told apart."""
    counted = Counter(compared(one.name) for one in habits)
    return {name for name, number in counted.items() if number > 1}


def _refuse_shared(pairs: Sequence[Pair]) -> None:
    """Refuse two habits that are one exercise: its days would come twice.

    Raises:
        InputError: naming the exercise.
    """
    counted = Counter(key for _, key in pairs if key is not None)
    for key, number in counted.items():
        if number > 1:
            habits = enumerated([f"“{one.name}”" for one, other in pairs if other == key])
            raise InputError(
                wording.WOULD_ALL_BE.format(habits=habits, key=key), wording.IMPORT_ONLY_ONE_OF_THEM
            )


def most_alike(habit: Habit, names: Mapping[str, str]) -> str | None:
    """The key of the exercise that a habit looks most like, if any."""
    if habit.measured or habit.unclear is not None:
        return None
    by_name = {compared(name): key for key, name in names.items()}
    close = nearest(habit.name, [*by_name, *names])
    return None if close is None else by_name.get(close, close)
