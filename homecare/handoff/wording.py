"""What a hand-off says in both interfaces: what would leave in a file, and what would come in with one."""

from pathlib import Path

from homecare.core.clinic.questions import answer_heading, practice_answered
from homecare.core.handoff.packet import Packet, Side
from homecare.core.wording.handoff import (
    contents_in_words,
    entries_in_words,
    flare_closed_in_words,
    kinds_in_words,
    looked_through,
    messages_in,
    sender_in_words,
    weighed_in_words,
)
from homecare.diary.patients import DEFAULT_PATIENT
from homecare.exchange.container import Seal, Sealed
from homecare.handoff.packets import Incoming, Outgoing, Undoing
from homecare.handoff.recipient import diary_of

ALL_HERE = "Everything in it is here already; nothing was changed."
"""What is said of a file that came twice."""
SESSIONS_WITHOUT = "Your note on a session, and the after-effects that you wrote down, stay here."
"""What is said to a practice of the sessions in a file that it makes."""
TAKE_BACK = "Take it back?"


# What leaves


def whom_in_words(packet: Packet) -> str:
    """`your practice`, or the patient's name: who a file is for."""
    return "your practice" if packet.side is Side.PATIENT else packet.name


def leaving_text(outgoing: Outgoing, seal: Seal) -> list[str]:
    """All that a file would hold, who could open it, and what stays here: before anything is written."""
    packet = outgoing.packet
    lines = [f"File {packet.number} for {whom_in_words(packet)}: {', '.join(contents_in_words(packet))}."]
    lines += [f"  {line}" for line in looked_through(packet, leaving=True)]
    for message in messages_in(packet):
        lines += ["  Message:", *message_text(message)]
    if packet.side is Side.PATIENT and any(getattr(one, "note", None) for one in packet.entries):
        lines.append("The notes that you wrote with these entries are included.")
    if packet.side is Side.PRACTICE and packet.of("session"):
        lines.append(SESSIONS_WITHOUT)
    return [*lines, closed_in_words(seal), stays_in_words(packet)]


def writing_question(path: Path, *, over: bool) -> str:
    """What to ask before a file is made; `over` says that one is there already."""
    return f"{path} already exists. Write over it?" if over else f"Write it to {path}?"


def stays_in_words(packet: Packet) -> str:
    """What never leaves in a file."""
    if packet.side is Side.PATIENT:
        return "Never included: your settings, your passphrase and your backups."
    return "Never included: your notes, your thresholds, and anything about other patients."


def closed_in_words(seal: Seal) -> str:
    """Who can open a file that is closed in this way."""
    if seal.sealed is Sealed.PLAIN:
        return "It is not encrypted: anybody who has the file can read it."
    if seal.sealed is Sealed.PASSPHRASE:
        return "It is encrypted with your passphrase. Tell them the passphrase, but not along with the file."
    keys = "their key" if len(seal.keys) == 1 else f"{len(seal.keys)} keys"
    return f"It is encrypted to {keys}: no one else can open it."


# What comes in


def preview_text(incoming: Incoming) -> list[str]:
    """What a file would bring, before anything is written."""
    packet = incoming.packet
    made = packet.made_at.astimezone().date()
    called = "" if packet.name == DEFAULT_PATIENT or is_binding(incoming) else packet.name
    named = f" They call the patient “{called}”." if called else ""
    lines = [f"{sender_in_words(packet, made)}.{named}", *_where(incoming)]
    lines += [f"  {line}" for line in looked_through(packet, incoming.places)]
    for message in messages_in(packet):
        lines += ["  Message:", *message_text(message)]
    for answer in incoming.answers:
        lines += [f"  {answer_heading(answer)}:", *message_text(answer.reply.text or "")]
    lines.append(weighed_in_words(packet, incoming.weighed))
    if incoming.sealed is Sealed.PLAIN:
        lines.append("Note: the file is not encrypted.")
    return [*lines, *(f"Note: {note}" for note in incoming.notes)]


def _where(incoming: Incoming) -> list[str]:
    """Into which diary a file goes; a practice is told that the first one binds a diary to a patient."""
    packet, to = incoming.packet, incoming.to
    if not is_binding(incoming):
        where = "a new diary" if to.begins else diary_of(to.patient)
        return [f"It goes into {where}. It holds:"]
    who = "It gives no name" if packet.name == DEFAULT_PATIENT else f"It calls the patient “{packet.name}”"
    span = entries_in_words(packet.entries) or "no entries"
    return [
        f"This is the first file from this diary: {span}. {who}.",
        f"From now on, files from it go into {diary_of(to.patient)}. This one holds:",
    ]


def is_binding(incoming: Incoming) -> bool:
    """Whether a file says for the first time whose diary a patient of a practice writes."""
    return incoming.first and incoming.packet.side is Side.PATIENT


def receive_question(incoming: Incoming) -> str:
    """What to ask before a file is received."""
    return f"Is this {incoming.to.patient.name}'s diary?" if is_binding(incoming) else "Receive it?"


def message_text(message: str) -> list[str]:
    """A message's own lines, set in."""
    return [f"    {line}" for line in message.splitlines()]


def brought_text(incoming: Incoming) -> list[str]:
    """What a file brought that was received: what changed by it, and the practice's words."""
    packet = incoming.packet
    places = [place.says for place in incoming.places]
    if packet.side is Side.PATIENT:
        return [
            f"Received for {incoming.to.patient.name}: file {packet.number}. What came is read-only here.",
            *places,
            "You can receive it again: nothing is counted twice.",
        ]
    lines = [f"Received: file {packet.number} from your practice. What came is read-only here.", *places]
    if incoming.closed is not None:
        lines.append(flare_closed_in_words(incoming.closed.ended))
    for message in messages_in(packet):
        lines += ["Your practice says:", *message_text(message)]
    for answer in incoming.answers:
        lines += [f"{practice_answered(answer)}:", *message_text(answer.reply.text or "")]
    return lines


# What is taken back


def undoing_text(undoing: Undoing) -> list[str]:
    """What taking back what came would put aside, before it is done."""
    came = kinds_in_words(undoing.amounts, undoing.side) or "nothing that still counts"
    return [
        f"What came in files for {diary_of(undoing.patient)}: {came}.",
        "It is archived, and no longer tied to a patient. Your own entries stay.",
    ]


def taken_back_in_words(undoing: Undoing) -> str:
    """What was taken back, and whose it was."""
    came = kinds_in_words(undoing.amounts, undoing.side) or "nothing"
    return f"Taken back from {diary_of(undoing.patient)}: {came}."
