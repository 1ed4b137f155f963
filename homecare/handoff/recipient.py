"""Whom a file from the other side is for: found by the ids in it, and refused where they do not fit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from homecare.core.handoff.packet import Packet, PacketError, Side
from homecare.core.handoff.refusals import AnotherDiaryError, FirstFileError
from homecare.core.patients.same_name import archived_diary, several_diaries
from homecare.core.records.practice import Link
from homecare.core.records.records import Patient
from homecare.diary.patients import DEFAULT_PATIENT, patient_named
from homecare.store.queries.handoff import links
from homecare.store.repository import Repository


@dataclass(frozen=True, kw_only=True)
class Addressee:
    """The patient a file is for; `begins` where there is no diary yet. `link` is None before the first file.

    `notes` say what is unusual about the file, for whoever is asked whether to receive it.
    """

    patient: Patient
    begins: bool = False
    link: Link | None = None
    notes: tuple[str, ...] = ()


def addressee(
    repository: Repository, packet: Packet, name: str | None, begin: Callable[[], Patient]
) -> Addressee:
    """Whom a packet is for; `name` is the patient that was named, `begin` makes the first one at home.

    Raises:
        PacketError: if the packet was made on this side, or is another patient's.
        InputError: if it has to be said under whom it belongs.
    """
    everybody = repository.patients(archived=True)
    named = None if name is None else patient_named(repository, name)
    known = links(repository)
    _refuse_own_side(packet, everybody, named)
    found = _by_ids(packet, everybody, known)
    if named is not None and found is not None and named.id != found.id:
        raise _not_theirs(packet, found, named, known)
    chosen = named or found or _only_one(packet, everybody)
    if chosen is None:
        return Addressee(patient=begin(), begins=True, notes=_for_nobody(packet))
    if chosen.archived_at is not None:
        raise archived_diary(chosen)
    link = next((one for one in known if one.patient == chosen.id), None)
    return Addressee(patient=chosen, link=link, notes=_fitting(packet, chosen, link, named=named is not None))


def diary_of(patient: Patient) -> str:
    """`the diary of Hana`; `your diary` where it never got another name."""
    return "your diary" if patient.name == DEFAULT_PATIENT else f"the diary of {patient.name}"


def _possessive(patient: Patient) -> str:
    return "yours" if patient.name == DEFAULT_PATIENT else f"{patient.name}'s"


def _not_theirs(packet: Packet, found: Patient, named: Patient, known: Sequence[Link]) -> PacketError:
    """The refusal of a file that is somebody else's than was said, and the way out where it was mistaken."""
    bound = any(one.patient == found.id and one.other == packet.from_patient for one in known)
    way_out = (
        f"If that is a mistake, take it back: {take_back(found)}"
        if bound
        else "If that is a mistake, they run homecare receive --take-back and then share again."
    )
    return PacketError(f"This file is {_possessive(found)}, not {_possessive(named)}.", way_out)


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
            "A practice made this file for a patient at home, but this folder is a practice's.",
            "Give it to the patient.",
        )
    raise PacketError(
        "A patient made this file for a practice, but this folder holds a diary at home.",
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
        raise PacketError(
            f"The sender's earlier files were for {diary_of(linked)}, but this one is for {diary_of(meant)}.",
            f"Ask them whose it is; nothing was changed. If an earlier file went to the wrong diary: "
            f"{take_back(linked)}",
        )
    return linked or meant


def _only_one(packet: Packet, everybody: Sequence[Patient]) -> Patient | None:
    """The patient where nothing says whose a packet is; None where a diary has to be begun.

    Raises:
        InputError: if it has to be said.
    """
    if packet.side is Side.PATIENT:
        step = "" if everybody else "Add the patient first: homecare patient add NAME. "
        raise FirstFileError(
            "This is the first file from this patient.",
            f"{step}Name the patient: homecare --patient NAME receive FILE",
            None if packet.name == DEFAULT_PATIENT else packet.name,
        )
    own = [one for one in everybody if not one.at_practice]
    live = [one for one in own if one.archived_at is None]
    if len(live) > 1:
        raise several_diaries(live)
    if not live and own:
        raise archived_diary(own[0])
    return live[0] if live else None


def _fitting(packet: Packet, patient: Patient, link: Link | None, *, named: bool) -> tuple[str, ...]:
    """What is unusual about a packet for this patient; whose files came before is known by the sender's id.

    Raises:
        PacketError: if it is another patient's.
    """
    for_us = packet.for_patient == patient.id
    known = link is not None and link.other == packet.from_patient
    at_home = packet.side is Side.PRACTICE
    if link is not None and not known and not for_us:
        raise _from_elsewhere(packet, patient)
    if packet.for_patient is None or for_us:
        moved = link is not None and not known
        return ("It comes from a different folder than before. From now on, that folder counts.",) * moved
    if at_home and known:
        return (
            "It was made for an earlier diary of yours. Share a file with them, so that their next "
            "one is for this diary.",
        )
    if at_home and not named:
        raise AnotherDiaryError(
            f"This file is another patient's, not {_possessive(patient)}.",
            "If it was made for an earlier diary of yours, receive it with: "
            f"homecare --patient {quoted(patient.name)} receive FILE",
        )
    if at_home:
        return ("It was made for a different diary: an earlier one of yours, or somebody else's.",)
    return ("It was made for the records of another practice, or of an earlier folder.",)


def _from_elsewhere(packet: Packet, patient: Patient) -> PacketError:
    """The refusal of a file whose sender nobody here knows, for a patient whose sender is known."""
    way_out = (
        "first share a file with everything (homecare share FILE --all --to THEIR-KEY); "
        "their next file then fits."
    )
    cure = f"If the earlier files were somebody else's, take them back: {take_back(patient)}"
    if packet.side is Side.PATIENT:
        return PacketError(
            f"Earlier files from {patient.name} came from a different diary.",
            f"{cure}; and receive this one. If {patient.name} started a new diary, {way_out}",
        )
    whose = "your diary" if patient.name == DEFAULT_PATIENT else f"{patient.name}'s diary"
    return PacketError(
        f"Earlier files for {whose} came from a different practice, or were for another of its patients.",
        f"{cure}; and receive this one. If you changed practices, {way_out}",
    )


def take_back(patient: Patient) -> str:
    """The command that puts aside what came for a patient, such as somebody else's file."""
    named = "" if patient.name == DEFAULT_PATIENT else f"--patient {quoted(patient.name)} "
    return f"homecare {named}receive --take-back"


def quoted(name: str) -> str:
    """A name as it is typed on a command line."""
    return f'"{name}"' if " " in name else name


def _for_nobody(packet: Packet) -> tuple[str, ...]:
    said = packet.for_patient is not None
    return ("It was made for a diary that is not in this folder: an earlier one, or somebody else's.",) * said


_ASK_FOR_ALL: Final = "ask for a file with everything (they run: homecare share FILE --all)."


def gap_in_words(number: int, newest: int) -> str | None:
    """What to say where files before this one did not come; None where they did."""
    missing = number - newest - 1
    if missing <= 0:
        return None
    if missing == 1:
        return f"1 earlier file has not come. If it is lost, {_ASK_FOR_ALL}"
    return f"{missing} earlier files have not come. If they are lost, {_ASK_FOR_ALL}"


def linked(link: Link | None, packet: Packet, *, newest: int) -> tuple[UUID, str | None]:
    """The other side's id and key as they stand after a packet: an older file brings no older key back."""
    key = None if link is None else link.key
    if packet.key is not None and (key is None or packet.number >= newest):
        key = packet.key
    return packet.from_patient, key
