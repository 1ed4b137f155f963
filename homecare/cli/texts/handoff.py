"""What a hand-off says on the command line: what went into a file, and what would come in with one."""

from pathlib import Path
from typing import TYPE_CHECKING

from homecare.addressee import diary_of, quoted, take_back
from homecare.core.packet import Packet, Side
from homecare.core.packet_words import (
    contents_in_words,
    entries_in_words,
    flare_closed_in_words,
    kinds_in_words,
    looked_through,
    messages_in,
    sender_in_words,
    weighed_in_words,
)
from homecare.exchange.container import Seal, Sealed
from homecare.pages import DEFAULT_PATIENT

if TYPE_CHECKING:
    from homecare.handing import Incoming, Undoing


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
    packet = incoming.packet
    made = packet.made_at.astimezone().date()
    called = "" if packet.name == DEFAULT_PATIENT or is_binding(incoming) else packet.name
    named = f" They call the patient “{called}”." if called else ""
    lines = [f"{sender_in_words(packet, made)}.{named}", *_where(incoming)]
    lines += [f"  {line}" for line in looked_through(packet, incoming.places)]
    for message in messages_in(packet):
        lines += ["  Message:", *message_text(message)]
    lines.append(weighed_in_words(packet, incoming.weighed))
    if incoming.sealed is Sealed.PLAIN:
        lines.append("Note: the file is not encrypted.")
    return [*lines, *(f"Note: {note}" for note in incoming.notes)]


def _where(incoming: "Incoming") -> list[str]:
    """Into which diary a file goes; a practice is told that the first one binds a diary to a patient."""
    packet, to = incoming.packet, incoming.to
    if not is_binding(incoming):
        where = "a diary that begins with it" if to.begins else diary_of(to.patient)
        return [f"It goes into {where}. In it:"]
    name = to.patient.name
    who = "It gives no name" if packet.name == DEFAULT_PATIENT else f"Its name there is “{packet.name}”"
    span = entries_in_words(packet.entries) or "no entries"
    return [
        f"It is the first file of this diary here: {span}. {who}.",
        f"From now on it is bound to {name}: its files go into {diary_of(to.patient)}. In it:",
    ]


def is_binding(incoming: "Incoming") -> bool:
    """Whether a file says for the first time whose diary a patient of a practice writes."""
    return incoming.first and incoming.packet.side is Side.PATIENT


def receive_question(incoming: "Incoming") -> str:
    """What to ask before a file is received."""
    return f"Is this {incoming.to.patient.name}'s diary?" if is_binding(incoming) else "Receive it?"


def message_text(message: str) -> list[str]:
    """A message's own lines, set in."""
    return [f"    {line}" for line in message.splitlines()]


def received_text(incoming: "Incoming", *, named: bool) -> list[str]:
    """What to say after a file was received; `named` says that the patient was named on the line."""
    packet, name = incoming.packet, incoming.to.patient.name
    places = [place.says for place in incoming.places]
    if packet.side is Side.PATIENT:
        whose = "" if named else f" --patient {quoted(name)}"  # else it is put into the hint by itself
        bound = f"If it is not {name}'s: homecare receive --take-back{whose}"
        return [
            f"Received under {name}: file {packet.number}. What came is read-only here.",
            *places,
            "It can come as often as you like: nothing is counted twice.",
            *([bound] if is_binding(incoming) else []),
        ]
    lines = [f"Received: file {packet.number} from your practice. What came is read-only here.", *places]
    if incoming.closed is not None:
        lines.append(flare_closed_in_words(incoming.closed.ended))
    for message in messages_in(packet):
        lines += ["Your practice says:", *message_text(message)]
    if incoming.to.notes:  # it may be somebody else's
        lines.append(f"If it is not yours, take it back: {take_back(incoming.to.patient)}")
    return [*lines, "See what is due: homecare today"]


def undoing_text(undoing: "Undoing") -> list[str]:
    """What taking back what came would put aside, before it is done."""
    came = kinds_in_words(undoing.amounts) or "nothing that still stands"
    return [
        f"What came from the other side for {diary_of(undoing.patient)}: {came}.",
        "It is put aside, and is bound to nobody any more; your own entries stay.",
    ]


def undone_text(undoing: "Undoing", copy: Path) -> list[str]:
    """What to say after what came was taken back."""
    named = "" if undoing.patient.name == DEFAULT_PATIENT else "--patient NAME "
    return [
        f"Taken back from {diary_of(undoing.patient)}: {kinds_in_words(undoing.amounts) or 'nothing'}.",
        f"The same files can be received again, where they belong: homecare {named}receive FILE",
        f"A copy of everything from before: {copy}",
    ]
