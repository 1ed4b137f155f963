"""Copies, putting one back, and the examination, in plain lines."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from homecare.cli.output.printing import cells, filled, table
from homecare.cli.texts.wording import files as wording
from homecare.core.values.in_words import enumerated
from homecare.core.wording.backups import Finding, State, size_in_words, worst

if TYPE_CHECKING:
    from homecare.data_folder.backups import CopySeen, Rescue, Restoring

MARKS: Final = {
    State.WELL: wording.WELL_MARK,
    State.NOTICE: wording.NOTICE_MARK,
    State.DAMAGE: wording.DAMAGE_MARK,
}
"""The word before each finding."""
ENDS: Final = {
    State.WELL: wording.ALL_WELL,
    State.NOTICE: wording.NOTHING_DAMAGED,
    State.DAMAGE: wording.SOMETHING_DAMAGED,
}


def copies_text(seen: "Sequence[CopySeen]") -> list[str]:
    """One line a copy, the newest first."""
    if not seen:
        return [wording.NO_COPY]
    rows = []
    for one in seen:
        holds = wording.UNREADABLE if one.holds is None else one.holds.says
        told = holds if one.broken is None else wording.DAMAGED.format(holds=holds)
        size = size_in_words(one.copy.size)
        rows.append((one.copy.name, size, one.copy.in_words, told))
    return [*table(rows, indent=""), wording.COPIES_ARE_IN.format(folder=seen[0].path.parent)]


def restoring_text(found: "Restoring") -> Iterator[str]:
    """What the copy and the present diary hold."""
    yield wording.COPY_WHOLE.format(file=found.path)
    yield wording.COPY_HOLDS.format(what=found.holds.says)
    if found.now is None:
        yield wording.NO_DIARY
    else:
        yield wording.DIARY_HOLDS.format(what=found.now.says)


def restored_text(aside: Path | None) -> Iterator[str]:
    """That it was done, and the way back."""
    yield wording.COPY_IS_DIARY
    if aside is not None and "damaged" in aside.name:
        yield wording.KEPT_DAMAGED.format(file=aside)
    elif aside is not None:
        yield wording.KEPT_BEFORE.format(file=aside.name)


def findings_text(findings: Iterable[Finding]) -> Iterator[str]:
    """A line for each finding, then the whole in one sentence."""
    found = list(findings)
    width = max(map(cells, MARKS.values()))
    for one in found:
        yield f"{filled(MARKS[one.state], width)}  {one.text}"
    yield ""
    yield ENDS[worst(found)]


def rescue_text(rescue: "Rescue") -> Iterator[str]:
    """What was saved, what was lost as far as that can be told, and what to do with it."""
    found = rescue.salvaged
    yield wording.SAVED.format(file=rescue.path)
    yield wording.SAVED_HOLDS.of(sum(found.kept.values()), what=rescue.holds.says)
    if found.left_out:
        lost = enumerated(
            [wording.SO_MANY_OF.format(many=many, name=name) for name, many in sorted(found.left_out.items())]
        )
        yield wording.ROWS_LEFT_OUT.format(lost=lost)
    if found.unread:
        yield wording.PARTS_UNREAD.format(parts=enumerated(sorted(found.unread)))
    if found.patients_named_anew:
        yield wording.NAMED_ANEW
    if not (found.left_out or found.unread or found.patients_named_anew):
        yield wording.EVERY_ROW
    yield wording.NOT_TOUCHED
    yield wording.GO_ON_WITH.format(file=rescue.path.name)
