"""What a hand-off says on the command line: what went into a file, and what would come in with one."""

from pathlib import Path
from typing import TYPE_CHECKING

from homecare.core.packet import Packet, Side
from homecare.core.packet_words import (
    contents_in_words,
    looked_through,
    messages_in,
    sender_in_words,
    weighed_in_words,
)
from homecare.exchange.container import Seal, Sealed
from homecare.pages import DEFAULT_PATIENT

if TYPE_CHECKING:
    from homecare.handing import Incoming


def shared_text(packet: Packet, path: Path, seal: Seal) -> list[str]:
    """A file that was made: where, what is in it, who can open it, and what to do next."""
    whom = "your practice" if packet.side is Side.PATIENT else packet.name
    lines = [
        f"Written: {path} (file {packet.number} for {whom})",
        f"In it: {', '.join(contents_in_words(packet))}.",
    ]
    if seal.sealed is Sealed.PLAIN:
        lines.append("It is not encrypted: whoever has the file can read it.")
    elif seal.sealed is Sealed.PASSPHRASE:
        lines.append("It is closed by your passphrase: tell it to them, but not along with the file.")
    else:
        keys = "the key of the other side" if len(seal.keys) == 1 else f"{len(seal.keys)} keys"
        lines.append(f"It is encrypted to {keys}: nobody else can open it.")
    them = "the practice" if packet.side is Side.PATIENT else "the patient"
    lines.append(f"Give it to them in any way you like; {them} then runs: homecare receive {path.name}")
    return lines


def preview_text(incoming: "Incoming") -> list[str]:
    """What a file would bring, before anything is written."""
    packet, to = incoming.packet, incoming.to
    called = "" if packet.name == DEFAULT_PATIENT else f" They call the patient “{packet.name}”."
    where = "a diary that begins with it" if to.begins else f"the diary of {to.patient.name}"
    made = packet.made_at.astimezone().date()
    lines = [f"{sender_in_words(packet, made)}.{called}", f"It goes into {where}. In it:"]
    lines += [f"  {line}" for line in looked_through(packet)]
    for message in messages_in(packet):
        lines += ["  Message:", *message_text(message)]
    lines.append(weighed_in_words(incoming.weighed))
    if incoming.sealed is Sealed.PLAIN:
        lines.append("Note: the file is not encrypted.")
    return [*lines, *(f"Note: {note}" for note in incoming.notes)]


def message_text(message: str) -> list[str]:
    """A message's own lines, set in."""
    return [f"    {line}" for line in message.splitlines()]


def received_text(incoming: "Incoming") -> list[str]:
    """What to say after a file was received."""
    packet, name = incoming.packet, incoming.to.patient.name
    if packet.side is Side.PATIENT:
        return [
            f"Received under {name}: file {packet.number}. What came is read-only here.",
            "It can come as often as you like: nothing is counted twice.",
        ]
    lines = [f"Received: file {packet.number} from your practice. What came is read-only here."]
    for message in messages_in(packet):
        lines += ["Your practice says:", *message_text(message)]
    return [*lines, "See what is due: homecare today"]
