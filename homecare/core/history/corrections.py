"""Corrections: from what a person says is different to the fields of the record that change."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Any, Final

from homecare.core.history import wording
from homecare.core.records.entry import Entry
from homecare.core.records.flare_and_steps import FlareSpell, StepAnswer
from homecare.core.records.performed import performed
from homecare.core.records.records import (
    ExerciseEntry,
    Outcome,
    PainKind,
    Questionnaire,
    SittingBout,
    type_of,
)
from homecare.core.sitting.bouts import ends_too_early, said_end
from homecare.core.treatments.outcome_scales import kept_scores
from homecare.core.values.days import DAY_TURN, diary_day, zone_of
from homecare.core.values.parsing import said
from homecare.core.values.regions import parse_region
from homecare.core.values.times import end_on_day, moved, on_day, parse_time
from homecare.errors import InputError

SET_BY_DIARY: Final = frozenset(
    {
        "id", "patient", "entered_by", "entered_at", "archived_at", "at", "utc_offset", "exercise",
        "prescription", "source", "digest", "answer", "back", "before", "after", "level_name", "says",
        "evidence", "by", "session_day", "instrument",
    }
)  # fmt: skip
"""Fields of an entry that are not a person's to edit: what makes it another entry is logged anew."""

_WORDS: Final[Mapping[str, type[StrEnum]]] = {"kind": PainKind, "outcome": Outcome}
"""Fields whose value is a word of a list."""


def corrections(
    old: Entry,
    changes: Mapping[str, Any],
    regions: Iterable[str] = (),
    turn: int = DAY_TURN,
    here: tzinfo | None = None,
) -> dict[str, Any]:
    """The fields of `old` that change; texts are trimmed and an empty one is left out of the record.

    `changes` are fields of the record; for an exercise `sets`, `reps`, `hold_s` and `skip` are
    said as in `performed` (sets None: stopped before one was done); for a bout `start` and `end` are aware
    instants, or times such as `13:05` on the entry's day. `regions` are those the programme adds; `turn` is
    the hour at which the diary day turns, `here` the zone of whoever corrects.

    Raises:
        InputError: if nothing is said, the entry has no such field, or a value is not accepted.
    """
    asked = dict(changes)
    if isinstance(old, FlareSpell | StepAnswer) and set(asked) - {"note"}:
        raise InputError(
            wording.FLARE_DAYS_AND_ANSWERS,
            wording.TAKE_IT_BACK if isinstance(old, StepAnswer) else wording.SAY_WHEN_IT_ENDED,
        )
    if not asked:
        raise InputError(wording.YOU_DID_NOT_SAY_WHAT, wording.SAY_WHAT_SHOULD_BE_DIFFERENT)
    if isinstance(old, ExerciseEntry):
        asked = _of_exercise(old, asked)
    if isinstance(old, SittingBout):
        asked = _of_sitting(old, asked, turn, here)
    accepted = [one.name for one in fields(old) if one.name not in SET_BY_DIARY]
    for name in asked:
        if name not in accepted:
            raise InputError(
                wording.ENTRY_HAS_NO.format(kind=type_of(old), field=name.replace("_", " ")),
                wording.IT_HAS.format(accepted=", ".join(one.replace("_", " ") for one in accepted)),
            )
    if isinstance(old, Questionnaire) and "scores" in asked:  # what the instrument asks for is its own
        asked["scores"] = kept_scores(old.instrument, asked["scores"])
    if "region" in asked:
        asked["region"] = parse_region(asked["region"], regions)
    return {name: _as_kept(name, value) for name, value in asked.items()}


def _as_kept(name: str, value: Any) -> Any:
    if isinstance(value, StrEnum) or not isinstance(value, str):
        return value
    of = _WORDS.get(name)
    return of(value) if of is not None and value in set(of) else said(value)


def _of_exercise(old: ExerciseEntry, changes: dict[str, Any]) -> dict[str, Any]:
    """Changes said as in `log_exercise` (sets, reps, hold_s, skip) as the fields of the record."""
    told = {name: changes.pop(name) for name in ("sets", "reps", "hold_s", "skip") if name in changes}
    if not told:
        return changes
    stopped = changes.get("outcome", old.outcome) is Outcome.STOPPED_FOR_PAIN and "skip" not in told
    if stopped and told.get("sets", 0) is None:
        return {**changes, "outcome": Outcome.STOPPED_FOR_PAIN, "sets": ()}
    first = old.sets[0] if old.sets and "skip" not in told else None
    sides = len(old.prescription.set_sides)
    if first is not None:
        told.setdefault("sets", max(1, len(old.sets) // sides))
        if first.reps is not None:
            told.setdefault("reps", first.reps)
        told.setdefault("hold_s", first.held_s)
    did = performed(old.prescription, stopped=stopped, **told)
    reason = did.reason if "skip" in told else None if old.outcome is Outcome.SKIPPED else old.reason
    return {**changes, "outcome": did.outcome, "sets": did.sets, "reason": changes.get("reason", reason)}


def _of_sitting(old: SittingBout, changes: dict[str, Any], turn: int, here: tzinfo | None) -> dict[str, Any]:
    """Changes of a bout's start, end or day as instants in UTC; on another day it keeps its times of day."""
    if old.start is None:
        if "start" in changes or "end" in changes:
            raise InputError(
                wording.THIS_ENTRY_IS_A_DAY,
                wording.CHANGE_ITS_MINUTES_OR_LOG_THE_BOUT,
            )
        return changes
    if "minutes" in changes:
        raise InputError(
            wording.THIS_ENTRY_IS_A_BOUT,
            wording.CHANGE_ONE_OF_THESE,
        )
    if not {"start", "end", "day"} & set(changes):
        return changes
    seen_from = old.start.astimezone(zone_of(old.start, old.utc_offset, here))
    began = diary_day(seen_from, turn)
    day: date = changes.get("day", began)
    by = day - began
    start = _instant(
        changes["start"] if "start" in changes else moved(old.start, by, seen_from.tzinfo),
        lambda text: on_day(parse_time(text), day, seen_from, turn),
    )
    end = changes["end"] if "end" in changes else _moved_end(old, by, start, seen_from.tzinfo)
    if end is not None:
        end = said_end(
            start, _instant(end, lambda text: end_on_day(parse_time(text), start, day, seen_from, turn))
        )
        if end < start:
            raise ends_too_early(start, end, seen_from)
    times = {"start": start, "end": end}
    return {**changes, **{name: value for name, value in times.items() if value is not None}}


def _moved_end(old: SittingBout, by: timedelta, start: datetime, zone: tzinfo | None) -> datetime | None:
    """The end of a bout whose day changes; as long after `start`, where it had clocks put back within it."""
    if old.start is None or old.end is None:
        return None
    end = moved(old.end, by, zone, after=start)
    put_back = end < start and by
    return start + (old.end - old.start) if put_back else end


def _instant(said_of_it: datetime | str, read: Callable[[str], datetime]) -> datetime:
    """An instant in UTC, given as one or as a time of day."""
    instant = read(said_of_it) if isinstance(said_of_it, str) else said_of_it
    return instant.astimezone(UTC)
