"""The JSON of share, receive and key. Scripts rely on these keys: they are stable once shipped."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from homecare.core.packet import Packet, Records
from homecare.core.packet_words import messages_in
from homecare.exchange.container import Seal

if TYPE_CHECKING:
    from homecare.handing import Incoming

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
    """A file that was received; `new` and `changed` count what was written by kind, `known` what was not."""
    packet, weighed = incoming.packet, incoming.weighed
    return {
        "side": packet.side.value,
        "number": packet.number,
        "made_at": packet.made_at.isoformat(),
        "patient": incoming.to.patient.name,
        "sealed": incoming.sealed.value,
        "records": _counts(packet.records),
        **_span(packet),
        "new": _counts(weighed.new),
        "changed": _counts(weighed.changed),
        "known": weighed.known + sum(_counts(weighed.same).values()),
        "yours": weighed.ours,
        "messages": messages_in(packet),
        "notes": list(incoming.notes),
    }


def key_shape(key: str, file: Path) -> Shape:
    """This folder's public key, and the file that holds the secret one."""
    return {"key": key, "file": str(file)}
