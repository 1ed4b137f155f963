"""What a hand-off says on the command line once it is done, and what to write next."""

from pathlib import Path

from homecare.cli.texts.wording import files as wording
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
    give = wording.GIVE_TO_PRACTICE if packet.side is Side.PATIENT else wording.GIVE_TO_PATIENT
    return [
        wording.WRITTEN_FOR.format(path=path, number=packet.number, whom=whom_in_words(packet)),
        wording.IN_IT.format(contents=", ".join(contents_in_words(packet))),
        closed_in_words(seal),
        give.format(file=path.name),
    ]


def received_text(incoming: Incoming, *, named: bool) -> list[str]:
    """What to say after a file was received; `named` says that the patient was named on the line."""
    lines, to = brought_text(incoming), incoming.to
    if incoming.packet.side is Side.PRACTICE:
        if to.notes:  # it may be somebody else's
            lines.append(wording.IF_NOT_YOURS.format(command=take_back(to.patient)))
        return [*lines, wording.SEE_WHAT_IS_DUE]
    name = to.patient.name
    # Where the patient was named, that is put into the hint by itself.
    bound = wording.IF_NOT_THEIRS if named else wording.IF_NOT_THEIRS_NAMED
    return [*lines, *([bound.format(name=name, quoted=quoted(name))] if is_binding(incoming) else [])]


def undone_text(undoing: Undoing, copy: Path | None) -> list[str]:
    """What to say after what came was taken back."""
    own = undoing.patient.name == DEFAULT_PATIENT
    lines = [taken_back_in_words(undoing), wording.RECEIVE_AGAIN if own else wording.RECEIVE_AGAIN_NAMED]
    return lines if copy is None else [*lines, wording.COPY_OF_BEFORE.format(copy=copy)]
