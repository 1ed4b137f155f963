"""The JSON of copies and findings. Keys are stable once shipped."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from homecare.core.wording.backups import Finding, Holdings, State, worst

if TYPE_CHECKING:
    from homecare.data_folder.backups import CopySeen

Shape = dict[str, Any]


def copies_shape(seen: "Iterable[CopySeen]") -> Shape:
    """The copies, the newest first."""
    return {
        "copies": [
            {
                "file": str(one.path),
                "day": one.copy.day.isoformat(),
                "why": one.copy.why,
                "bytes": one.copy.size,
                "whole": one.broken is None,
                "format": None if one.holds is None else one.holds.revision,
                "patients": _patients(one.holds),
            }
            for one in seen
        ]
    }


def _patients(holds: Holdings | None) -> list[Shape]:
    return [
        {
            "name": one.name,
            "entries": one.entries,
            "first": one.first and one.first.isoformat(),
            "last": one.last and one.last.isoformat(),
        }
        for one in (() if holds is None else holds.patients)
    ]


def findings_shape(findings: Iterable[Finding]) -> Shape:
    """What was looked at; `sound` is false where something is damaged."""
    found = list(findings)
    return {
        "sound": worst(found) is not State.DAMAGE,
        "findings": [
            {"about": one.about, "state": str(one.state), "says": one.says, "do": one.do} for one in found
        ],
    }
