"""The packet: what a patient and a practice hand to each other, as JSON with a version and a schema.

A packet holds its sender's own records in the state they had when it was made, each whole. Packets of one
sender for one patient are numbered, so that the newest state stands in whatever order they arrive.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from enum import StrEnum
from functools import partial
from typing import Any, Final
from uuid import UUID

from homecare.core.handoff import wording
from homecare.core.programme.received import check_programme
from homecare.core.records.entry import EnteredBy, Entry, in_utc_only
from homecare.core.records.practice import Appointment, Message, Reply
from homecare.core.records.records import ENTRY_TYPES, HANDED_SINCE, Assignment, Programme, TreatmentSession
from homecare.core.serial.json_records import plain, to_json
from homecare.core.serial.json_schema import Schema, schema_of
from homecare.core.serial.strict_json import LAST_YEAR, MisfitError, marks_in, parse, read_strictly
from homecare.core.values import limits
from homecare.errors import InputError

FORMAT: Final = "homecare-handoff"
NEW_IN: Final[Mapping[str, int]] = {**HANDED_SINCE, "reply": 3}
"""The format in which a kind came to be."""
PRACTICES_SESSION_IN: Final = 4
"""The format in which a practice's file can hold the sessions that it logged."""
OTHERS_IN: Final = 3
"""The format in which an entry can say that it was not its sender who made it."""
VERSION: Final = max(PRACTICES_SESSION_IN, OTHERS_IN, *NEW_IN.values())
"""The newest format that is read. A file is written in the oldest one that knows all that it holds."""
NUMBER_MAX: Final = 1_000_000_000
MARKS_MAX: Final = 3_000_000
"""Commas, braces and brackets of the largest file, which is how much time and memory reading it takes; a full
diary has some eighty thousand a year."""
KEY: Final = re.compile(r"age1[02-9ac-hj-np-z]{58}")
"""A public key as `age` writes it."""

PROGRAMME: Final = "programme"
KINDS: Final[Mapping[str, type[Any]]] = {
    PROGRAMME: Programme,
    "assignment": Assignment,
    **ENTRY_TYPES,
    "appointment": Appointment,
    "message": Message,
    "reply": Reply,
}
"""Everything that travels, by its word; programmes come first, because assignments need them."""


class Side(StrEnum):
    """Who made a packet."""

    PATIENT = "patient"
    PRACTICE = "practice"


SENT_BY: Final[Mapping[Side, tuple[str, ...]]] = {
    Side.PATIENT: (PROGRAMME, "assignment", *ENTRY_TYPES),
    Side.PRACTICE: (PROGRAMME, "assignment", "step", "session", "appointment", "message", "reply"),
}
"""The kinds each side owns. A practice's notes and thresholds are not among them: they never leave."""

Records = Mapping[str, tuple[Any, ...]]
"""Records by the word of their kind."""


class PacketError(InputError):
    """A file from the other side that cannot be received; nothing was changed."""

    title = wording.FILE_CANNOT_BE_RECEIVED


@dataclass(frozen=True, kw_only=True)
class Head:
    """What is said of a packet as a whole.

    `number` counts the sender's packets for this patient from 1. `from_patient` is the patient's id in the
    sender's folder, `for_patient` the id in the receiver's, null while it is not known. `name` is what the
    sender calls the patient. `key` is the sender's public key, to which the answer can be encrypted.
    """

    side: Side
    number: int
    made_at: datetime
    from_patient: UUID
    for_patient: UUID | None = None
    name: str
    key: str | None = None

    def __post_init__(self) -> None:
        limits.whole(self.number, 1, NUMBER_MAX, wording.FILE_NUMBER)
        in_utc_only(self.made_at, wording.TIME_A_FILE_WAS_MADE)
        limits.words(self.name, limits.NAME_LENGTH, wording.PATIENT_NAME)
        if "\n" in self.name or "\t" in self.name:
            raise InputError(wording.PATIENT_NAME_IS_MORE_THAN_ONE_LINE)
        if self.key is not None and not KEY.fullmatch(self.key):
            raise InputError(wording.KEY_IS_NOT_A_PUBLIC_KEY)


@dataclass(frozen=True, kw_only=True)
class Packet(Head):
    """A packet: its head, and its records by the word of their kind (only kinds that it has)."""

    records: Records

    def of(self, kind: str) -> tuple[Any, ...]:
        """The records of one kind."""
        return self.records.get(kind, ())

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries of the diary."""
        return tuple(entry for word in ENTRY_TYPES for entry in self.of(word))


@dataclass(frozen=True, kw_only=True)
class Weighed:
    """What a packet means for the folder it comes to; records carry the patient's id of that folder.

    `new` are not here yet, `changed` stand here in an older state, `same` only came again in a newer file;
    `again` had been taken back here, whoever's they were then, and stand again. `known` counts those here as
    new or newer, `ours` those that belong to this side and are left alone.
    """

    new: Records
    changed: Records
    same: Records
    again: Records = field(default_factory=dict)
    known: int = 0
    ours: int = 0

    @property
    def writes(self) -> bool:
        """Whether any record would be written."""
        return any(any(part.values()) for part in (self.new, self.changed, self.again))


def let_out(record: Any, side: Side) -> Any | None:
    """A record as a side may send it; None where it stays.

    A practice sends the sessions that it logged, without its note and the after-effects that it wrote down:
    those are the practitioner's own words. What the patient felt stands in the patient's own entries.
    """
    if side is Side.PATIENT or not isinstance(record, TreatmentSession):
        return record
    if record.entered_by is not EnteredBy.PRACTICE:
        return None
    return replace(record, note=None, after_effects=None)


def digest_of(record: Any, side: Side) -> str:
    """The SHA-256 of a record as a side sends it."""
    return hashlib.sha256(to_json(_sent(record, side)).encode()).hexdigest()


def _sent(record: Any, side: Side) -> dict[str, Any]:
    """A record as a side sends it: that its entries are its own goes without saying."""
    sent: dict[str, Any] = plain(record)
    if sent.get("entered_by") == side.value:
        del sent["entered_by"]
    return sent


def packet_text(packet: Packet) -> str:
    """A packet as JSON."""
    head = {one.name: getattr(packet, one.name) for one in fields(Head)}
    version = max((NEW_IN.get(word, 1) for word in packet.records), default=1)
    if any(one.entered_by != EnteredBy(packet.side) for one in packet.entries):
        version = max(version, OTHERS_IN)
    if packet.side is Side.PRACTICE and packet.of("session"):
        version = max(version, PRACTICES_SESSION_IN)
    records = {word: [_sent(one, packet.side) for one in some] for word, some in packet.records.items()}
    return to_json({"format": FORMAT, "version": version, **head, "records": records})


def read_packet(content: bytes) -> Packet:
    """The packet that these bytes are: everything in it is checked.

    Raises:
        PacketError: naming the kind and number of a record that cannot be read, or what else is wrong.
    """
    if marks_in(content) > MARKS_MAX:
        raise PacketError(wording.FILE_HOLDS_TOO_MUCH, _ASK_AGAIN)
    try:
        document = parse(content)
    except UnicodeDecodeError as error:
        raise _not_ours() from error
    except MisfitError as error:
        raise PacketError(wording.FILE_CANNOT_BE_READ.format(problem=error.sentence), _ASK_AGAIN) from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise _not_ours()
    _check_version(document.get("version"))
    plain = {key: value for key, value in document.items() if key not in ("format", "version", "records")}
    try:
        head: Head = read_strictly(Head, plain)
    except MisfitError as error:
        raise PacketError(wording.FILE_CANNOT_BE_READ.format(problem=error.sentence), _ASK_AGAIN) from error
    records = _records(document.get("records"), head)
    return Packet(**{one.name: getattr(head, one.name) for one in fields(Head)}, records=records)


def _not_ours() -> PacketError:
    return PacketError(wording.FILE_WAS_NOT_MADE_BY_SHARE, wording.ASK_FOR_THE_FILE_AGAIN)


_ASK_AGAIN: Final = wording.ASK_FOR_THE_FILE_AGAIN_NOTHING_CHANGED


def _check_version(version: Any) -> None:
    if type(version) is not int or version < 1:
        raise PacketError(wording.FILE_DOES_NOT_SAY_ITS_FORMAT, _ASK_AGAIN)
    if version > VERSION:
        raise PacketError(
            wording.FILE_WAS_MADE_BY_A_NEWER_HOMECARE.format(version=version, known=VERSION),
            wording.INSTALL_THE_NEWER_HOMECARE,
        )


def _records(plain: Any, head: Head) -> Records:
    """The records of a packet, checked one by one and against each other."""
    if not isinstance(plain, dict):
        raise PacketError(wording.FILE_CONTAINS_NO_RECORDS, _ASK_AGAIN)
    found: dict[str, tuple[Any, ...]] = {}
    seen: set[UUID] = set()
    for word in sorted(plain.keys() - set(SENT_BY[head.side])):
        raise PacketError(_not_sent(head.side, word), _ASK_AGAIN)
    for word in SENT_BY[head.side]:
        listed = plain.get(word, [])
        if not isinstance(listed, list):
            raise PacketError(wording.FILE_HAS_NO_LIST.format(word=word), _ASK_AGAIN)
        read = partial(_record, head, seen)
        records = tuple([_numbered(read, word, number, one) for number, one in enumerate(listed, 1)])
        if records:
            found[word] = records
    texts = [one.digest for one in found.get(PROGRAMME, ())]
    if len(set(texts)) < len(texts):
        raise PacketError(wording.FILE_HAS_A_PROGRAMME_TWICE, _ASK_AGAIN)
    return found


def _not_sent(side: Side, word: str) -> str:
    """That a side's file holds no records of a kind; one that is not known is not named."""
    if side is Side.PATIENT:
        known, other = wording.PATIENT_FILE_HOLDS_NO, wording.PATIENT_FILE_HOLDS_NO_SUCH_RECORD
    else:
        known, other = wording.PRACTICE_FILE_HOLDS_NO, wording.PRACTICE_FILE_HOLDS_NO_SUCH_RECORD
    return known.format(word=word) if word in KINDS else other


def _numbered(read: Callable[[str, Any], Any], word: str, number: int, plain: Any) -> Any:
    """One record; what is wrong with it names its kind and number."""
    try:
        return read(word, plain)
    except (MisfitError, InputError) as error:
        raise PacketError(
            wording.RECORD_CANNOT_BE_READ.format(number=number, word=word, why=error.sentence), _ASK_AGAIN
        ) from error


def _record(head: Head, seen: set[UUID], word: str, plain: Any) -> Any:
    record = read_strictly(KINDS[word], plain)
    if isinstance(record, Entry) and "entered_by" not in plain:
        record = replace(record, entered_by=EnteredBy(head.side))
    _check(record, head, seen)
    return record


def _check(record: Any, head: Head, seen: set[UUID]) -> None:
    """Refuse what a record alone cannot see: another patient's, one that comes twice, a day far off."""
    if record.id in seen:
        raise InputError(wording.IT_IS_IN_THE_FILE_TWICE)
    seen.add(record.id)
    if isinstance(record, Programme):
        check_programme(record)
        return
    if record.patient != head.from_patient:
        raise InputError(wording.IT_BELONGS_TO_ANOTHER_PATIENT)
    if isinstance(record, Entry) and record.day.year > LAST_YEAR:
        raise InputError(wording.DAY_IS_TOO_FAR_AHEAD.format(day=record.day))
    if let_out(record, head.side) != record:
        raise InputError(wording.PRACTICE_FILE_HOLDS_ONLY_ITS_SESSIONS)


def missing_programmes(assignments: Iterable[Assignment], kept: Iterable[str]) -> set[str]:
    """The digests of programmes that assignments need and that are not among those kept."""
    return {one.digest for one in assignments} - set(kept)


def schema() -> Schema:
    """The JSON Schema of a packet (draft 2020-12). Records refuse more: their limits are in their words."""
    defined: dict[str, Schema] = {}
    schema_of(Head, defined)
    head = defined.pop("Head")
    by_kind = {word: {"type": "array", "items": schema_of(kind, defined)} for word, kind in KINDS.items()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "homecare hand-off",
        "description": f"A file that a patient and a practice hand to each other. {head['description']}",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"enum": list(range(1, VERSION + 1))},
            **head["properties"],
            "records": {"type": "object", "properties": by_kind, "additionalProperties": False},
        },
        "required": ["format", "version", *head["required"], "records"],
        "additionalProperties": False,
        "$defs": defined,
    }
