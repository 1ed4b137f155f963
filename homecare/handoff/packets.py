"""What a hand-off is made of: a file that is to go, one that came, and what it refuses to make."""

import json
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from homecare.core.clinic.questions import Answered
from homecare.core.handoff.packet import (
    Packet,
    PacketError,
    Side,
    Weighed,
    digest_of,
    let_out,
    packet_text,
    read_packet,
)
from homecare.core.handoff.programmes import Place
from homecare.core.handoff.refusals import NothingNewError, NothingToShareError
from homecare.core.records.flare_and_steps import FlareSpell
from homecare.core.records.practice import Link, Message
from homecare.core.records.records import Patient
from homecare.core.values.in_words import day_in_words
from homecare.diary.patients import patient_meant
from homecare.errors import InputError
from homecare.exchange.container import Seal, Sealed
from homecare.exchange.hand_file import check_target
from homecare.exchange.key_file import KEY_FILE
from homecare.handoff import error_wording as wording
from homecare.handoff.recipient import Addressee, is_unnamed
from homecare.paths import Paths
from homecare.store.queries import handoff
from homecare.store.repository import Repository


@dataclass(frozen=True, kw_only=True)
class Recipient:
    """Whom a file of a patient's would be for: the other side, its key where it is known, and the last file.

    `last` is when the newest file was made; None before the first.
    """

    patient: Patient
    key: str | None = None
    last: datetime | None = None

    @property
    def side(self) -> Side:
        """Who makes the file."""
        return Side.PRACTICE if self.patient.at_practice else Side.PATIENT


@dataclass(frozen=True, kw_only=True)
class Outgoing:
    """A file that is ready to be made: its packet, and the other side's key where it is known."""

    packet: Packet
    patient: Patient
    key: str | None = None
    message: Message | None = None


@dataclass(frozen=True, kw_only=True)
class Closed:
    """A flare plan that was switched on when it ended: the days that stay flare days, if there are any."""

    ended: FlareSpell | None


@dataclass(frozen=True, kw_only=True)
class Incoming:
    """A file that came, looked through but not received: whose it is, and what of it is new here.

    `link` is how the other side knows the patient from then on. `answers` are the practice's, with what they
    answer. `places` say what its programmes take the place of, `notes` what is unusual about it. `closed` is
    known only after it was received.
    """

    packet: Packet
    sealed: Sealed
    to: Addressee
    weighed: Weighed
    link: Link
    answers: tuple[Answered, ...] = ()
    places: tuple[Place, ...] = ()
    notes: tuple[str, ...] = ()
    closed: Closed | None = None

    @property
    def first(self) -> bool:
        """Whether nothing came from the other side of this diary before."""
        return self.to.link is None

    @property
    def writes(self) -> bool:
        """Whether anything would be written: records, or how the other side knows the patient."""
        return self.weighed.writes or self.link != self.to.link


@dataclass(frozen=True, kw_only=True)
class Undoing:
    """All that came from the other side for a patient, to be taken back: how many records of each kind."""

    patient: Patient
    amounts: dict[str, int]

    @property
    def side(self) -> Side:
        """Whose records they are."""
        return Side.PATIENT if self.patient.at_practice else Side.PRACTICE


def write(repository: Repository, incoming: Incoming) -> None:
    """Write what a file brings, and how the other side knows the patient."""
    if incoming.to.begins:
        repository.add(incoming.to.patient)
    if incoming.link != incoming.to.link:
        handoff.keep_link(repository, incoming.link)
    handoff.take_in(repository, incoming.to.patient.id, incoming.weighed, incoming.packet.number)


def content_of(packet: Packet, seal: Seal) -> bytes:
    """A packet as bytes, read back once: a file that cannot be received is never made.

    Raises:
        InputError: if something in the diary cannot be shared.
    """
    content = packet_text(packet).encode()
    try:
        read_packet(content)
    except PacketError as error:
        raise InputError(wording.THIS_DIARY_HOLDS_SOMETHING.format(sentence=error.sentence)) from error
    if seal.sealed is Sealed.PLAIN:
        return json.dumps(json.loads(content), ensure_ascii=False, indent=1).encode() + b"\n"
    return content


def checked_target(named: str | Path, paths: Paths) -> Path:
    """The path of a file to make, absolute; it is never the diary itself, or what belongs to it.

    Raises:
        InputError: if no file can have this name there, or the database, the settings, the key, a backup or
            a programme file has it.
    """
    path = check_target(named)
    within = [one.resolve() for one in (path.parent, *path.parent.parents)]
    data = paths.data.resolve()
    own = {paths.settings.name, KEY_FILE}
    kept = data in within and (within[0] != data or path.name in own or path.name.startswith("homecare."))
    if kept and path.exists():
        raise InputError(
            wording.BELONGS_TO_HOMECARE_ITSELF.format(path=path), wording.CHOOSE_ANOTHER_FILE_NAME
        )
    return path


def sharing_patient(repository: Repository, name: str | None) -> Patient:
    """The patient whose file is made: the one of this name, or the only one.

    Raises:
        InputError: if there is none, or several and none is named.
    """
    patient = patient_meant(repository, name)
    if patient is None:
        raise nothing_to_share(Side.PATIENT, None)
    return patient


def came_in(repository: Repository, name: str | None) -> Undoing:
    """All that came from the other side for the patient of this name, or for the only one.

    Raises:
        InputError: if nothing came, or it has to be said for whom.
    """
    patient = sharing_patient(repository, name) if repository.patients(archived=True) else None
    if patient is None or repository.link(patient.id) is None:
        raise InputError(_nothing_came(patient), wording.THERE_IS_NOTHING_TO_TAKE)
    return Undoing(patient=patient, amounts=handoff.came_in(repository, patient.id))


def _nothing_came(patient: Patient | None) -> str:
    if patient is None:
        return wording.NO_FILE_WAS_RECEIVED_HERE
    if is_unnamed(patient):
        return wording.NO_FILE_WAS_RECEIVED_FOR_YOU
    return wording.NO_FILE_WAS_RECEIVED_FOR.format(patient=patient.name)


def outgoing_records(
    repository: Repository, patient: UUID, side: Side, *, everything: bool
) -> dict[str, list[Any]]:
    """A patient's own records that are to go out, by kind, as they are sent."""
    sent = handoff.digests_sent(repository, patient)
    found = {
        word: [
            one
            for one in (let_out(record, side) for record in records)
            if one is not None
            and (one.archived_at is None or one.id in sent)
            and (everything or sent.get(one.id) != digest_of(one, side))
        ]
        for word, records in handoff.own_records(repository, patient, side).items()
    }
    return {word: records for word, records in found.items() if records}


def nothing_to_share(side: Side, last: date | None) -> InputError:
    """The refusal to make an empty file."""
    if last is not None:
        return NothingNewError(
            wording.NOTHING_IS_NEW_SINCE.format(last=day_in_words(last)),
            wording.ADD_ALL_TO_MAKE,
        )
    first = wording.LOG_SOMETHING_FIRST_SUCH if side is Side.PATIENT else wording.ASSIGN_A_PROGRAMME_PLAN
    return NothingToShareError(wording.THERE_IS_NOTHING_TO_SHARE, first)
