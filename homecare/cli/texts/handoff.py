"""What a hand-off says on the command line once it is done, and what to write next."""

from pathlib import Path

from homecare.core.handoff.packet import Packet, Side
from homecare.core.wording.handoff import contents_in_words
from homecare.diary.patients import DEFAULT_PATIENT
from homecare.exchange.container import Seal
from homecare.handoff.packets import Incoming, Undoing
from homecare.handoff.recipient import quoted, take_back
from homecare.handoff.wording import (
    brought_text,
    closed_in_words,
    is_binding,
    taken_back_in_words,
    whom_in_words,
)


def shared_text(packet: Packet, path: Path, seal: Seal) -> list[str]:
    """A file that was made: where, what is in it, who can open it, and what to do next."""
    them = "the practice" if packet.side is Side.PATIENT else "the patient"
    return [
        f"Written: {path} (file {packet.number} for {whom_in_words(packet)})",
        f"In it: {', '.join(contents_in_words(packet))}.",
        closed_in_words(seal),
        f"Give it to them in any way you like; {them} then runs: homecare receive {path.name}",
    ]


def received_text(incoming: Incoming, *, named: bool) -> list[str]:
    """What to say after a file was received; `named` says that the patient was named on the line."""
    lines, to = brought_text(incoming), incoming.to
    if incoming.packet.side is Side.PRACTICE:
        if to.notes:  # it may be somebody else's
            lines.append(f"If it is not yours, take it back: {take_back(to.patient)}")
        return [*lines, "See what is due: homecare today"]
    name = to.patient.name
    whose = "" if named else f" --patient {quoted(name)}"  # else it is put into the hint by itself
    bound = f"If it is not {name}'s: homecare receive --take-back{whose}"
    return [*lines, *([bound] if is_binding(incoming) else [])]


def undone_text(undoing: Undoing, copy: Path) -> list[str]:
    """What to say after what came was taken back."""
    named = "" if undoing.patient.name == DEFAULT_PATIENT else "--patient NAME "
    return [
        taken_back_in_words(undoing),
        f"The same files can be received again, where they belong: homecare {named}receive FILE",
        f"A copy of everything from before: {copy}",
    ]
