"""The JSON of export and import. Scripts rely on these keys: they are stable once shipped."""

from typing import TYPE_CHECKING, Any

from homecare.core.transfer.export_format import Records
from homecare.core.transfer.loop_habits import Mark
from homecare.core.transfer.rows import BadRow
from homecare.core.wording.export import conflict_in_words

if TYPE_CHECKING:
    from homecare.data_folder.export_import import Exported, Incoming
    from homecare.data_folder.import_others import LoopIncoming, PainIncoming

Shape = dict[str, Any]


def _counts(records: Records) -> dict[str, int]:
    return {word: len(some) for word, some in records.items() if some}


def exported_shape(exported: "Exported") -> Shape:
    """An export that was written; `records` counts them by kind."""
    return {"folder": str(exported.folder), "records": _counts(exported.records)}


def brought_shape(incoming: "Incoming") -> Shape:
    """An export that was brought in; `new` and `changed` count what was written, by kind."""
    merge = incoming.merge
    return {
        "source": "export",
        "patients": list(incoming.names),
        "new": _counts(merge.new),
        "changed": _counts(merge.newer),
        "known": merge.known,
        "older": merge.older,
        "conflicts": [
            {"type": one.word, "id": str(one.here.id), "says": conflict_in_words(one, incoming.name_of)}
            for one in merge.conflicts
        ],
        "copy": None if incoming.copy is None else str(incoming.copy),
        **({} if incoming.region is None else {"region": incoming.region}),
    }


def pain_shape(incoming: "PainIncoming", *, written: bool) -> Shape:
    """A table of daily pain; `written` counts the levels that were."""
    sheet = incoming.sheet
    day, pain, note = sheet.columns
    return {
        "source": "csv",
        "columns": {"day": day, "pain": pain, "note": note or None},
        "dates": sheet.order.value,
        "delimiter": sheet.delimiter,
        "encoding": sheet.encoding,
        "region": incoming.region,
        "kind": incoming.kind.value,
        "rows": len(sheet.rows),
        "written": len(incoming.new) if written else 0,
        "here_already": incoming.there,
        "without_level": sheet.silent,
        "bad": [_bad(one) for one in incoming.bad],
    }


def habits_shape(incoming: "LoopIncoming", *, written: int) -> Shape:
    """An export of Loop Habit Tracker; `written` counts the entries that were."""
    return {
        "source": "loop",
        "habits": [
            {
                "habit": one.habit,
                "exercise": one.exercise,
                "new": len(one.new),
                "skipped": sum(day.mark is Mark.SKIPPED for day in one.new),
                "here_already": one.there,
            }
            for one in incoming.habits
        ],
        "unmapped": [
            {"habit": habit.name, "days": len(habit.days), "measured": habit.measured, "alike": close}
            for habit, close in incoming.unmapped
        ],
        "written": written,
        "bad": [_bad(one) for one in incoming.bad],
    }


def _bad(one: BadRow) -> Shape:
    return {"file": one.file or None, "line": one.line, "message": one.why, "write": one.write}
