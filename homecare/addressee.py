"""Whom a file from the other side is for: found by the ids in it, and refused where they do not fit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from homecare.core import words
from homecare.core.packet import Packet, PacketError, Side
from homecare.core.practice import Link
from homecare.core.records import Patient
from homecare.core.sentences import count
from homecare.errors import InputError, NotFoundError
from homecare.pages import archived_diary
from homecare.store.handoff import links
from homecare.store.ledger import Ledger


@dataclass(frozen=True, kw_only=True)
class Addressee:
    """The patient a file is for; `begins` where there is no diary yet. `link` is None before the first file.

    `notes` say what is unusual about the file, for whoever is asked whether to receive it.
    """

    patient: Patient
    begins: bool = False
    link: Link | None = None
    notes: tuple[str, ...] = ()


def named_patient(ledger: Ledger, name: str | None) -> Patient | None:
    """The patient with this name; None where no name is given.

    Raises:
        NotFoundError: if there is none, or the diary is archived.
    """
    if name is None:
        return None
    everybody = ledger.patients(archived=True)
    alike = [one for one in everybody if one.name.casefold() == name.strip().casefold()]
    live = next((one for one in alike if one.archived_at is None), None)
    if live is not None:
        return live
    if alike:
        raise archived_diary(alike[0])
    if not everybody:
        raise NotFoundError(f"There is no patient “{name}”.", f'Add one with: homecare patient add "{name}"')
    raise words.unknown("patient", name, [one.name for one in everybody if one.archived_at is None])


def addressee(ledger: Ledger, packet: Packet, name: str | None, begin: Callable[[], Patient]) -> Addressee:
    """Whom a packet is for; `name` is the patient that was named, `begin` makes the first one at home.

    Raises:
        PacketError: if the packet was made on this side, or is another patient's.
        InputError: if it has to be said under whom it belongs.
    """
    everybody = ledger.patients(archived=True)
    named = named_patient(ledger, name)
    known = links(ledger)
    _refuse_own_side(packet, everybody, named)
    found = _by_ids(packet, everybody, known)
    if named is not None and found is not None and named.id != found.id:
        raise _anothers(f"This file is {found.name}'s, not {named.name}'s.")
    chosen = named or found or _only_one(packet, everybody)
    if chosen is None:
        return Addressee(patient=begin(), begins=True, notes=_for_nobody(packet))
    if chosen.archived_at is not None:
        raise archived_diary(chosen)
    link = next((one for one in known if one.patient == chosen.id), None)
    return Addressee(patient=chosen, link=link, notes=_fitting(packet, chosen, link))


def _refuse_own_side(packet: Packet, everybody: Sequence[Patient], named: Patient | None) -> None:
    """Refuse what was made here, or is meant for the other kind of folder.

    Raises:
        PacketError: saying which.
    """
    from_practice = packet.side is Side.PRACTICE
    made_here = next((one for one in everybody if one.id == packet.from_patient), None)
    if made_here is not None:
        whose = made_here.name if from_practice else "your practice"
        raise PacketError(f"This file was made here, for {whose}.", "Give it to them.")
    wrong = [one for one in ([named] if named else everybody) if one.at_practice == from_practice]
    if not wrong or len(wrong) < len([named] if named else everybody):
        return
    if from_practice:
        raise PacketError(
            "This file was made by a practice, for a patient at home; this folder is a practice's.",
            "Give it to the patient.",
        )
    raise PacketError(
        "This file was made by a patient, for a practice; this folder holds a diary at home.",
        "If you are the practice, add the patient first: homecare patient add NAME",
    )


def _by_ids(packet: Packet, everybody: Sequence[Patient], known: Sequence[Link]) -> Patient | None:
    """The patient whom the ids in a packet mean.

    Raises:
        PacketError: if they mean two.
    """
    here = [one for one in everybody if one.at_practice == (packet.side is Side.PATIENT)]
    linked_ids = {one.patient for one in known if one.other == packet.from_patient}
    linked = next((one for one in here if one.id in linked_ids), None)
    meant = next((one for one in here if one.id == packet.for_patient), None)
    if linked is not None and meant is not None and linked.id != meant.id:
        raise _anothers(f"This file is of {linked.name}'s other side, but for {meant.name}.")
    return linked or meant


def _only_one(packet: Packet, everybody: Sequence[Patient]) -> Patient | None:
    """The patient where nothing says whose a packet is; None where a diary has to be begun.

    Raises:
        InputError: if it has to be said.
    """
    if packet.side is Side.PATIENT:
        step = "" if everybody else "Add the patient first: homecare patient add NAME. "
        raise InputError(
            "This is the first file of this patient here.",
            f"{step}Say under whom: homecare --patient NAME receive FILE",
        )
    own = [one for one in everybody if not one.at_practice]
    live = [one for one in own if one.archived_at is None]
    if len(live) > 1:
        raise InputError(
            f"This folder holds the diaries of {', '.join(one.name for one in live)}.",
            "Say whose with --patient NAME.",
        )
    if not live and own:
        raise archived_diary(own[0])
    return live[0] if live else None


def _fitting(packet: Packet, patient: Patient, link: Link | None) -> tuple[str, ...]:
    """What is unusual about a packet for this patient.

    Raises:
        PacketError: if it is another patient's.
    """
    for_us = packet.for_patient == patient.id
    if link is not None and link.other != packet.from_patient and not for_us:
        what = "diary" if packet.side is Side.PATIENT else "practice, or another patient of it,"
        raise _anothers(f"The files of {patient.name} come from another {what} than this one.")
    if packet.for_patient is None or for_us:
        moved = link is not None and link.other != packet.from_patient
        return ("It comes from another folder than the files before; this one takes its place.",) * moved
    if packet.side is Side.PRACTICE or link is not None:
        raise _anothers(f"This file is another patient's, not {patient.name}'s.")
    return ("It was made for the records of another practice, or of an earlier folder.",)


def _for_nobody(packet: Packet) -> tuple[str, ...]:
    said = packet.for_patient is not None
    return ("It was made for a diary that is not in this folder: an earlier one, or somebody else's.",) * said


def _anothers(sentence: str) -> PacketError:
    return PacketError(sentence, "Nothing was changed.")


def gap_in_words(number: int, newest: int) -> str | None:
    """What to say where files before this one did not come; None where they did."""
    missing = number - newest - 1
    if missing <= 0:
        return None
    files = count(missing, "file")
    return (
        f"{files} before this one {'has' if missing == 1 else 'have'} not come: "
        "if lost, ask for one with everything (homecare share FILE --all)."
    )


def linked(link: Link | None, packet: Packet, *, newest: int) -> tuple[UUID, str | None]:
    """The other side's id and key as they stand after a packet: an older file brings no older key back."""
    key = None if link is None else link.key
    if packet.key is not None and (key is None or packet.number >= newest):
        key = packet.key
    return packet.from_patient, key
