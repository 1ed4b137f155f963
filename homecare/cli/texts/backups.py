"""Copies, putting one back, and the examination, in plain lines."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from homecare.cli.output.printing import table
from homecare.core.values.in_words import count, enumerated
from homecare.core.wording.backups import Finding, State, size_in_words, worst

if TYPE_CHECKING:
    from homecare.data_folder.backups import CopySeen, Rescue, Restoring

MARKS: Final = {State.WELL: "ok", State.NOTICE: "note", State.DAMAGE: "DAMAGE"}
"""The word before each finding."""
ENDS: Final = {
    State.WELL: "All is well.",
    State.NOTICE: "Nothing is damaged; see the notes above.",
    State.DAMAGE: "Something is damaged. What to do is written beside it. Nothing was changed.",
}


def copies_text(seen: "Sequence[CopySeen]") -> list[str]:
    """One line a copy, the newest first."""
    if not seen:
        return ["There is no copy yet. The next start after an entry makes one; or now: homecare backup"]
    rows = []
    for one in seen:
        holds = "cannot be read" if one.holds is None else one.holds.says
        broken = "DAMAGED: " if one.broken is not None else ""
        size = size_in_words(one.copy.size)
        rows.append((one.copy.name, size, one.copy.in_words, f"{broken}{holds}"))
    return [*table(rows, indent=""), f"They are in {seen[0].path.parent}"]


def restoring_text(found: "Restoring") -> Iterator[str]:
    """What the copy and the present diary hold."""
    yield f"The copy {found.path} is whole."
    yield f"It holds {found.holds.says}."
    if found.now is None:
        yield "There is no diary now, or it cannot be read."
    else:
        yield f"The diary now holds {found.now.says}."


def restored_text(aside: Path | None) -> Iterator[str]:
    """That it was done, and the way back."""
    yield "The copy is the diary now."
    if aside is not None and "damaged" in aside.name:
        yield f"The diary of before is kept, damaged as it is: {aside}"
    elif aside is not None:
        yield f"The diary of before is kept. To go back: homecare restore {aside.name}"


def findings_text(findings: Iterable[Finding]) -> Iterator[str]:
    """A line for each finding, then the whole in one sentence."""
    found = list(findings)
    width = max(len(mark) for mark in MARKS.values())
    for one in found:
        yield f"{MARKS[one.state]:<{width}}  {one.text}"
    yield ""
    yield ENDS[worst(found)]


def rescue_text(rescue: "Rescue") -> Iterator[str]:
    """What was saved, what was lost as far as that can be told, and what to do with it."""
    found = rescue.salvaged
    yield f"Saved into a new file: {rescue.path}"
    yield f"It holds {rescue.holds.says}; {count(sum(found.kept.values()), 'row')} in all."
    if found.left_out:
        lost = enumerated([f"{many} of {name}" for name, many in sorted(found.left_out.items())])
        yield f"Left out, because their values make no sense: {lost}."
    if found.unread:
        yield f"Parts could not be read of {enumerated(sorted(found.unread))}: what was in them is lost here."
    if found.patients_named_anew:
        yield "The name of a patient was lost; the diary has a new one, “salvaged 1”."
    if not (found.left_out or found.unread or found.patients_named_anew):
        yield "Every row of it could be read."
    yield "The damaged file was not touched. Newer copies may hold more: homecare backup --list"
    yield f"To go on with what was saved: homecare restore {rescue.path.name}"
