"""Whom a file from the other side is for: found by the ids in it, and refused where they do not fit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from homecare.core.handoff.packet import Packet, PacketError, Side
from homecare.core.handoff.refusals import AnotherDiaryError, FirstFileError
from homecare.core.patients.same_name import archived_diary, several_diaries
from homecare.core.records.practice import Link
from homecare.core.records.records import Patient
from homecare.diary.patients import DEFAULT_PATIENT, patient_named
from homecare.handoff import error_wording as wording
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


def is_unnamed(patient: Patient) -> bool:
    """Whether a diary never got another name than the first: it is `your diary`."""
    return patient.name == DEFAULT_PATIENT


def _not_theirs(packet: Packet, found: Patient, named: Patient, known: Sequence[Link]) -> PacketError:
    """The refusal of a file that is somebody else's than was said, and the way out where it was mistaken."""
    bound = any(one.patient == found.id and one.other == packet.from_patient for one in known)
    way_out = (
        wording.IF_THAT_IS_A_MISTAKE_TAKE_IT_BACK.format(command=take_back(found))
        if bound
        else wording.IF_THAT_IS_A_MISTAKE_THEY_TAKE_IT_BACK
    )
    refusal = wording.FILE_IS_SOMEBODY_ELSES
    if found.name == DEFAULT_PATIENT:
        refusal = wording.FILE_IS_YOURS
    elif named.name == DEFAULT_PATIENT:
        refusal = wording.FILE_IS_THEIRS
    return PacketError(refusal.format(found=found.name, named=named.name), way_out)


def _refuse_own_side(packet: Packet, everybody: Sequence[Patient], named: Patient | None) -> None:
    """Refuse what was made here, or is meant for the other kind of folder.

    Raises:
        PacketError: saying which.
    """
    from_practice = packet.side is Side.PRACTICE
    made_here = next((one for one in everybody if one.id == packet.from_patient), None)
    if made_here is not None:
        refusal = wording.MADE_HERE_FOR_PATIENT if from_practice else wording.MADE_HERE_FOR_PRACTICE
        raise PacketError(refusal.format(name=made_here.name), wording.GIVE_IT_TO_THEM)
    wrong = [one for one in ([named] if named else everybody) if one.at_practice == from_practice]
    if not wrong or len(wrong) < len([named] if named else everybody):
        return
    if from_practice:
        raise PacketError(
            wording.PRACTICE_MADE_THIS_FILE,
            wording.GIVE_IT_TO_THE_PATIENT,
        )
    raise PacketError(
        wording.PATIENT_MADE_THIS_FILE,
        wording.IF_YOU_ARE_THE_PRACTICE,
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
        refusal = wording.EARLIER_FILES_WERE_ANOTHERS
        if linked.name == DEFAULT_PATIENT:
            refusal = wording.EARLIER_FILES_WERE_YOURS
        elif meant.name == DEFAULT_PATIENT:
            refusal = wording.THIS_FILE_IS_YOURS
        raise PacketError(
            refusal.format(linked=linked.name, meant=meant.name),
            wording.ASK_THEM_WHOSE_IT_IS.format(command=take_back(linked)),
        )
    return linked or meant


def _only_one(packet: Packet, everybody: Sequence[Patient]) -> Patient | None:
    """The patient where nothing says whose a packet is; None where a diary has to be begun.

    Raises:
        InputError: if it has to be said.
    """
    if packet.side is Side.PATIENT:
        raise FirstFileError(
            wording.THIS_IS_THE_FIRST_FILE,
            wording.NAME_THE_PATIENT if everybody else wording.ADD_AND_NAME_THE_PATIENT,
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
        return (wording.COMES_FROM_ANOTHER_FOLDER,) * moved
    if at_home and known:
        return (wording.MADE_FOR_AN_EARLIER_DIARY,)
    if at_home and not named:
        raise AnotherDiaryError(
            wording.IS_ANOTHER_PATIENTS_NOT_YOURS
            if patient.name == DEFAULT_PATIENT
            else wording.IS_ANOTHER_PATIENTS.format(name=patient.name),
            wording.IF_MADE_FOR_AN_EARLIER_DIARY.format(name=quoted(patient.name)),
        )
    if at_home:
        return (wording.MADE_FOR_ANOTHER_DIARY,)
    return (wording.MADE_FOR_ANOTHER_PRACTICE,)


def _from_elsewhere(packet: Packet, patient: Patient) -> PacketError:
    """The refusal of a file whose sender nobody here knows, for a patient whose sender is known."""
    command = take_back(patient)
    if packet.side is Side.PATIENT:
        return PacketError(
            wording.EARLIER_FILES_CAME_FROM_ANOTHER_DIARY.format(name=patient.name),
            wording.IF_THEY_STARTED_ANEW.format(command=command, name=patient.name),
        )
    own = patient.name == DEFAULT_PATIENT
    return PacketError(
        wording.EARLIER_FILES_FOR_YOU if own else wording.EARLIER_FILES_FOR.format(name=patient.name),
        wording.IF_YOU_CHANGED_PRACTICES.format(command=command),
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
    return (wording.MADE_FOR_NO_DIARY_HERE,) * said


def gap_in_words(number: int, newest: int) -> str | None:
    """What to say where files before this one did not come; None where they did."""
    missing = number - newest - 1
    return wording.FILES_HAVE_NOT_COME.of(missing) if missing > 0 else None


def linked(link: Link | None, packet: Packet, *, newest: int) -> tuple[UUID, str | None]:
    """The other side's id and key as they stand after a packet: an older file brings no older key back."""
    key = None if link is None else link.key
    if packet.key is not None and (key is None or packet.number >= newest):
        key = packet.key
    return packet.from_patient, key
