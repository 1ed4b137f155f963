"""The JSON of the history and of what undo would take back. Scripts rely on these keys."""

from collections.abc import Iterable
from dataclasses import fields
from uuid import UUID

from homecare.cli.json.views import Shape, other_side
from homecare.core.day.view import HistoryLine
from homecare.core.history.versions import Version
from homecare.core.records.entry import Action, Entry
from homecare.core.serial.json_records import plain

NOT_SHOWN = frozenset({"id", "patient", "day", "entered_at", "archived_at"})
"""Fields of an entry that stand first, or not at all."""


def history_shape(
    lines: Iterable[HistoryLine], *, versions: bool = False, removed: bool = False
) -> list[Shape]:
    """Entries, newest first, each with its own fields.

    With `removed` each says how and when it ceased to stand; with `versions` what it was before each change,
    the newest first.
    """
    return [
        {
            "id": str(line.entry.id),
            "type": line.type,
            "day": line.entry.day.isoformat(),
            "entered_at": line.entry.entered_at.isoformat(),
            "late": line.late,
            "replaced": line.replaced,
            **other_side(line.entry, line.also),
            **({"ended": plain(line.gone and line.gone.ended)} if removed else {}),
            **({"until": plain(line.gone and line.gone.until)} if removed else {}),
            **_own_fields(line.entry),
            **({"versions": [_version_shape(one) for one in line.earlier]} if versions else {}),
        }
        for line in lines
    ]


def _own_fields(entry: Entry) -> Shape:
    return {one.name: plain(getattr(entry, one.name)) for one in fields(entry) if one.name not in NOT_SHOWN}


def _version_shape(version: Version) -> Shape:
    return {
        "id": str(version.entry.id),
        "day": version.entry.day.isoformat(),
        "entered_at": version.entry.entered_at.isoformat(),
        "since": version.since.isoformat(),
        "until": plain(version.until),
        "ended": plain(version.ended),
        "says": version.says,
        **_own_fields(version.entry),
    }


def undo_shape(actions: Iterable[Action]) -> list[Shape]:
    """What the next undos would take back, the next one first, and the records they would touch."""
    return [
        {
            "says": action.says,
            "day": action.day.isoformat(),
            "at": action.at.isoformat(),
            "takes_out": _records(action.added),
            "brings_back": _records(action.archived),
        }
        for action in actions
    ]


def _records(pairs: Iterable[tuple[str, UUID]]) -> list[Shape]:
    return [{"type": word, "id": str(record)} for word, record in pairs]
