"""What a hand-off says in both interfaces: what would leave in a file, and what would come in with one."""

from pathlib import Path
from typing import Final

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
from homecare.handoff.recipient import is_unnamed
from homecare.language import Counted, _

ALL_HERE: Final = _("Everything in it is here already; nothing was changed.")
"""What is said of a file that came twice."""
SESSIONS_WITHOUT: Final = _("Your note on a session, and the after-effects that you wrote down, stay here.")
"""What is said to a practice of the sessions in a file that it makes."""
TAKE_BACK: Final = _("Take it back?")
MESSAGE: Final = f"  {_('Message:')}"
ENCRYPTED_TO: Final = Counted(
    "It is encrypted to their key: no one else can open it.",
    "It is encrypted to {amount} keys: no one else can open it.",
)


# What leaves


def whom_in_words(packet: Packet) -> str:
    """`your practice`, or the patient's name: who a file is for."""
    return _("your practice") if packet.side is Side.PATIENT else packet.name


def leaving_text(outgoing: Outgoing, seal: Seal) -> list[str]:
    """All that a file would hold, who could open it, and what stays here: before anything is written."""
    packet = outgoing.packet
    for_whom = _("File {number} for {patient}: {contents}.")
    if packet.side is Side.PATIENT:
        for_whom = _("File {number} for your practice: {contents}.")
    contents = ", ".join(contents_in_words(packet))
    lines = [for_whom.format(number=packet.number, patient=packet.name, contents=contents)]
    lines += [f"  {line}" for line in looked_through(packet, leaving=True)]
    for message in messages_in(packet):
        lines += [MESSAGE, *message_text(message)]
    if packet.side is Side.PATIENT and any(getattr(one, "note", None) for one in packet.entries):
        lines.append(_("The notes that you wrote with these entries are included."))
    if packet.side is Side.PRACTICE and packet.of("session"):
        lines.append(SESSIONS_WITHOUT)
    return [*lines, closed_in_words(seal), stays_in_words(packet)]


def writing_question(path: Path, *, over: bool) -> str:
    """What to ask before a file is made; `over` says that one is there already."""
    said = _("{path} already exists. Overwrite it?") if over else _("Write it to {path}?")
    return said.format(path=path)


def stays_in_words(packet: Packet) -> str:
    """What never leaves in a file."""
    if packet.side is Side.PATIENT:
        return _("Never included: your settings, your passphrase and your backups.")
    return _("Never included: your notes, your thresholds, and anything about other patients.")


def closed_in_words(seal: Seal) -> str:
    """Who can open a file that is closed in this way."""
    if seal.sealed is Sealed.PLAIN:
        return _("It is not encrypted: anybody who has the file can read it.")
    if seal.sealed is Sealed.PASSPHRASE:
        return _("It is encrypted with your passphrase. Give them the passphrase separately from the file.")
    return ENCRYPTED_TO.of(len(seal.keys))


# What comes in


def preview_text(incoming: Incoming) -> list[str]:
    """What a file would bring, before anything is written."""
    packet = incoming.packet
    made = packet.made_at.astimezone().date()
    called = "" if packet.name == DEFAULT_PATIENT or is_binding(incoming) else packet.name
    sender = sender_in_words(packet, made)
    said = _("{sender}. They call the patient “{name}”.") if called else _("{sender}.")
    lines = [said.format(sender=sender, name=called), *_where(incoming)]
    lines += [f"  {line}" for line in looked_through(packet, incoming.places)]
    for message in messages_in(packet):
        lines += [MESSAGE, *message_text(message)]
    for answer in incoming.answers:
        lines += [f"  {_headed(answer_heading(answer))}", *message_text(answer.reply.text or "")]
    lines.append(weighed_in_words(packet, incoming.weighed))
    if incoming.sealed is Sealed.PLAIN:
        lines.append(_("Note: the file is not encrypted."))
    return [*lines, *(_("Note: {note}").format(note=note) for note in incoming.notes)]


def _headed(heading: str) -> str:
    """What stands over the words of an answer."""
    return _("{heading}:").format(heading=heading)


def _where(incoming: Incoming) -> list[str]:
    """Into which diary a file goes; a practice is told that the first one binds a diary to a patient."""
    packet, to = incoming.packet, incoming.to
    if not is_binding(incoming):
        return [_into(incoming)]
    span = entries_in_words(packet.entries) or _("no entries")
    first = _("This is the first file from this diary: {span}. It calls the patient “{name}”.")
    if packet.name == DEFAULT_PATIENT:
        first = _("This is the first file from this diary: {span}. It gives no name.")
    following = _("From now on, files from it go into the diary of {patient}. This one holds:")
    if is_unnamed(to.patient):
        following = _("From now on, files from it go into your diary. This one holds:")
    return [first.format(span=span, name=packet.name), following.format(patient=to.patient.name)]


def _into(incoming: Incoming) -> str:
    to = incoming.to
    if to.begins:
        return _("It goes into a new diary. It contains:")
    if is_unnamed(to.patient):
        return _("It goes into your diary. It contains:")
    return _("It goes into {patient}'s diary. It contains:").format(patient=to.patient.name)


def is_binding(incoming: Incoming) -> bool:
    """Whether a file says for the first time whose diary a patient of a practice writes."""
    return incoming.first and incoming.packet.side is Side.PATIENT


def receive_question(incoming: Incoming) -> str:
    """What to ask before a file is received."""
    if is_binding(incoming):
        return _("Is this {patient}'s diary?").format(patient=incoming.to.patient.name)
    return _("Receive it?")


def message_text(message: str) -> list[str]:
    """A message's own lines, set in."""
    return [f"    {line}" for line in message.splitlines()]


def brought_text(incoming: Incoming) -> list[str]:
    """What a file brought that was received: what changed by it, and the practice's words."""
    packet = incoming.packet
    places = [place.says for place in incoming.places]
    if packet.side is Side.PATIENT:
        received = _("Received for {patient}: file {number}. What you received is read-only here.")
        return [
            received.format(patient=incoming.to.patient.name, number=packet.number),
            *places,
            _("You can receive it again: nothing is counted twice."),
        ]
    received = _("Received: file {number} from your practice. What you received is read-only here.")
    lines = [received.format(number=packet.number), *places]
    if incoming.closed is not None:
        lines.append(flare_closed_in_words(incoming.closed.ended))
    for message in messages_in(packet):
        lines += [_("Your practice says:"), *message_text(message)]
    for answer in incoming.answers:
        lines += [_headed(practice_answered(answer)), *message_text(answer.reply.text or "")]
    return lines


# What is taken back


def undoing_text(undoing: Undoing) -> list[str]:
    """What taking back what came would put aside, before it is done."""
    came = kinds_in_words(undoing.amounts, undoing.side) or _("nothing that is still in use")
    said = _("Received in files for the diary of {patient}: {list}.")
    if is_unnamed(undoing.patient):
        said = _("Received in files for your diary: {list}.")
    return [
        said.format(patient=undoing.patient.name, list=came),
        _("It is archived, and no longer tied to a patient. Your own entries stay."),
    ]


def taken_back_in_words(undoing: Undoing) -> str:
    """What was taken back, and whose it was."""
    came = kinds_in_words(undoing.amounts, undoing.side) or _("nothing")
    said = _("Taken back from the diary of {patient}: {list}.")
    if is_unnamed(undoing.patient):
        said = _("Taken back from your diary: {list}.")
    return said.format(patient=undoing.patient.name, list=came)
