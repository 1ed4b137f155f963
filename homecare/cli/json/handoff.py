"""The JSON of share, receive and key. Scripts rely on these keys: they are stable once shipped."""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from homecare.cli.json.questions import answers_shape
from homecare.core.handoff.packet import Packet, Records
from homecare.core.wording.handoff import flare_closed_in_words, messages_in
from homecare.exchange.container import Seal

if TYPE_CHECKING:
    from homecare.handoff.handoff import Incoming
    from homecare.handoff.packets import Undoing

Shape = dict[str, Any]


def _span(packet: Packet) -> Shape:
    days = sorted(one.day for one in packet.entries if one.archived_at is None)
    return {"from": days[0].isoformat() if days else None, "to": days[-1].isoformat() if days else None}


def _counts(records: Records) -> dict[str, int]:
    return {word: len(some) for word, some in records.items()}


def shared_shape(packet: Packet, path: Path, seal: Seal) -> Shape:
    """A file that was made; `records` counts them by kind, `from` and `to` are the first and last entry's."""
    return {
        "file": str(path),
        "side": packet.side.value,
        "number": packet.number,
        "patient": packet.name,
        "sealed": seal.sealed.value,
        "keys": list(seal.keys),
        "records": _counts(packet.records),
        **_span(packet),
    }


def received_shape(incoming: "Incoming") -> Shape:
    """A file that was received; `new` and `changed` count what was written by kind, `known` what was not.

    `first` says that nothing came from this diary before, `replaces` what its programmes take the place of.
    """
    packet, weighed = incoming.packet, incoming.weighed
    new = Counter(_counts(weighed.new)) + Counter(_counts(weighed.again))
    return {
        "side": packet.side.value,
        "number": packet.number,
        "made_at": packet.made_at.isoformat(),
        "patient": incoming.to.patient.name,
        "sealed": incoming.sealed.value,
        "records": _counts(packet.records),
        **_span(packet),
        "first": incoming.first,
        "new": dict(new),
        "changed": _counts(weighed.changed),
        "known": weighed.known + sum(_counts(weighed.same).values()),
        "yours": weighed.ours,
        "messages": messages_in(packet),
        "answers": answers_shape(incoming.answers),
        "replaces": [place.says for place in incoming.places],
        "flare": None if incoming.closed is None else flare_closed_in_words(incoming.closed.ended),
        "notes": list(incoming.notes),
    }


def undone_shape(undoing: "Undoing", copy: Path | None) -> Shape:
    """What came and was taken back, by kind, and the copy of the database from before; null on a server."""
    kept = None if copy is None else str(copy)
    return {"patient": undoing.patient.name, "taken_back": undoing.amounts, "copy": kept}


def key_shape(key: str, file: Path) -> Shape:
    """This folder's public key, and the file that holds the secret one."""
    return {"key": key, "file": str(file)}
