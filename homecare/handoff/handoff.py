"""HandOff: files that go to the other side and come from it. One file is one transaction."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Self
from uuid import UUID, uuid4

from homecare.core.handoff.packet import (
    PROGRAMME,
    Packet,
    PacketError,
    Side,
    Weighed,
    digest_of,
    missing_programmes,
    read_packet,
)
from homecare.core.handoff.programmes import Place, places_taken
from homecare.core.history.backup_retention import RECEIVING, TAKING_BACK
from homecare.core.patients.same_name import as_written
from homecare.core.records.flare_and_steps import FlareSpell
from homecare.core.records.practice import Link, Message, Shared, ShareMade
from homecare.core.records.records import Patient
from homecare.core.values.days import Clock, diary_day, in_utc
from homecare.core.values.parsing import in_lines
from homecare.diary.flare import close_where_plan_ended
from homecare.diary.patients import DEFAULT_PATIENT
from homecare.diary.questions import answers_in
from homecare.errors import HomecareError, InputError
from homecare.exchange.container import (
    ContainerError,
    Seal,
    Sealed,
    check_key,
    close,
    open_with_keys,
    open_with_passphrase,
    sealed_how,
)
from homecare.exchange.hand_file import LARGEST, drafted, read_file
from homecare.exchange.key_file import KEY_FILE, Keys, make_keys, read_keys
from homecare.handoff import error_wording as wording
from homecare.handoff.packets import (
    Closed,
    Incoming,
    Outgoing,
    Recipient,
    Undoing,
    came_in,
    checked_target,
    content_of,
    nothing_to_share,
    outgoing_records,
    sharing_patient,
    write,
)
from homecare.handoff.recipient import Addressee, addressee, gap_in_words, linked
from homecare.paths import Paths
from homecare.settings.settings import read_settings
from homecare.store.maintenance.files import prepare_folder
from homecare.store.queries import handoff
from homecare.store.repository import Repository
from homecare.store.store import Store, Unlocking, without_secret
from homecare.system.clock import SystemClock

__all__ = ["HandOff", "Incoming", "Outgoing", "Recipient", "Undoing"]


class HandOff:
    """Sharing with, and receiving from, the other side. Nothing is opened or made before it is needed.

    `patient` is the name of the patient; None means the only one, or the one that a file is for. `unlocked`
    opens the store of a locked diary with its passphrase, when it is needed. `apart` leaves this process free
    while a passphrase is worked at.
    """

    def __init__(
        self,
        paths: Paths,
        *,
        clock: Clock,
        patient: str | None = None,
        new_id: Callable[[], UUID] = uuid4,
        unlocked: Unlocking = without_secret,
        apart: bool = False,
    ) -> None:
        self._paths = paths
        self._apart = apart
        self._unlocked = unlocked
        self._clock = clock
        self._name = patient
        self._new_id = new_id

    @classmethod
    def open(
        cls,
        paths: Paths,
        *,
        patient: str | None = None,
        clock: Clock | None = None,
        unlocked: Unlocking = without_secret,
        apart: bool = False,
    ) -> Self:
        """The hand-off of a data folder."""
        return cls(paths, patient=patient, clock=clock or SystemClock(), unlocked=unlocked, apart=apart)

    def close(self) -> None:
        """Let go of the database file, if it was opened."""
        if "_store" in self.__dict__:
            self._store.close()

    @cached_property
    def _store(self) -> Store:
        return self._unlocked(lambda secret: Store(self._paths.data, clock=self._clock, secret=secret))

    # Keys

    @property
    def key_file(self) -> Path:
        """Where this folder's key is kept."""
        return self._paths.data / KEY_FILE

    def key(self) -> str:
        """This folder's public key, which is made at first.

        Raises:
            StoreError: if the key file cannot be made or used.
        """
        return self._keys().public

    def _keys(self) -> Keys:
        prepare_folder(self._paths.data)
        return make_keys(self.key_file, in_utc(self._clock.now()))

    # Sharing

    def recipient(self) -> Recipient:
        """Whom a file would be for, before anything of it is looked at.

        Raises:
            InputError: if there is no diary yet, or several are here.
            StoreError: if the database cannot be used.
        """
        with self._store.reading() as repository:
            patient = sharing_patient(repository, self._name)
            link, (_, last) = repository.link(patient.id), handoff.last_share(repository, patient.id)
        return Recipient(patient=patient, key=None if link is None else link.key, last=last)

    def target(self, named: str | Path) -> Path:
        """The path of a file to make, absolute; whether it can be written shows when it is.

        Raises:
            InputError: if no file can have this name there, or it is one of homecare's own.
        """
        return checked_target(named, self._paths)

    def prepare(self, *, everything: bool = False, message: str | None = None) -> Outgoing:
        """What a file for the other side would hold: what is new since the last one, or `everything`.

        An entry that was removed before it was ever shared does not leave. `message` is the practice's.

        Raises:
            InputError: if there is nothing to share, several diaries are here, or a patient gives a message.
            StoreError: if the database or the key file cannot be used.
        """
        with self._store.reading() as repository:
            patient = sharing_patient(repository, self._name)
            side = Side.PRACTICE if patient.at_practice else Side.PATIENT
            words = self._message(patient, message)
            number, last = handoff.last_share(repository, patient.id)
            records = outgoing_records(repository, patient.id, side, everything=everything)
            if words is not None:
                records["message"] = [*records.get("message", ()), words]
            if not records:
                raise nothing_to_share(
                    side, None if last is None else last.astimezone(self._clock.now().tzinfo).date()
                )
            needed = handoff.programmes(repository, records.get("assignment", ()))
            link = repository.link(patient.id)
        packet = Packet(
            side=side,
            number=number + 1,
            made_at=in_utc(self._clock.now()),
            from_patient=patient.id,
            for_patient=None if link is None else link.other,
            name=as_written(patient).name,
            key=self.key(),
            records={word: tuple(some) for word, some in {PROGRAMME: needed, **records}.items() if some},
        )
        return Outgoing(packet=packet, patient=patient, key=None if link is None else link.key, message=words)

    def _message(self, patient: Patient, text: str | None) -> Message | None:
        if text is None:
            return None
        if not patient.at_practice:
            raise InputError(
                wording.ONLY_A_PRACTICE_CAN_SEND,
                wording.WRITE_A_NOTE,
            )
        at = in_utc(self._clock.now())
        return Message(id=self._new_id(), patient=patient.id, text=in_lines(text), entered_at=at)

    def share(self, outgoing: Outgoing, target: str | Path, seal: Seal, *, over: bool = False) -> Path:
        """Make the file, and keep what went into it: both, or neither where something fails.

        `over` writes over a file that is there. The path of the file is given back.

        Raises:
            InputError: if it cannot be written there, a key or passphrase cannot be used, or another program
                made a file meanwhile.
            StoreError: if the database cannot be written.
        """
        packet, patient = outgoing.packet, outgoing.patient.id
        path = self.target(target)
        content = close(content_of(packet, seal), seal, apart=self._apart)
        if len(content) > LARGEST:
            raise InputError(
                wording.FILE_WOULD_BE_LARGER.format(largest=LARGEST // 1024**2),
                wording.SHARE_ONLY_WHAT_IS_NEW,
            )
        made = ShareMade(id=self._new_id(), patient=patient, number=packet.number, entered_at=packet.made_at)
        sent = [
            Shared(id=one.id, patient=patient, digest=digest_of(one, packet.side))
            for word, records in packet.records.items()
            for one in records
            if word != PROGRAMME  # it goes with every assignment that needs it
        ]
        with drafted(path, content) as draft, self._numbered(made, sent), self._store.writing() as repository:
            if outgoing.message is not None:
                repository.add(outgoing.message)
            handoff.note_sent(repository, sent)
            draft.put(over=over)
        return path

    @contextmanager
    def _numbered(self, made: ShareMade, sent: Sequence[Shared]) -> Iterator[None]:
        """Keep number and records before the file is there: a power cut gives none twice, forgets none."""
        with self._store.writing() as repository:
            if handoff.last_share(repository, made.patient)[0] != made.number - 1:
                raise InputError(wording.ANOTHER_PROGRAM_MADE_A_FILE, wording.TRY_AGAIN)
            new = handoff.note_number(repository, made, sent)
        try:
            yield
        except BaseException:
            with suppress(HomecareError), self._store.writing() as repository:
                handoff.give_number_back(repository, made, new)
            raise

    # Receiving

    def look(self, file: str | Path, passphrase: Callable[[], str]) -> Incoming:
        """Look through a file that came: everything in it is checked, and nothing is written.

        `passphrase` is asked for one where the file was closed by one.

        Raises:
            InputError: if it cannot be opened or read, is another patient's, was made on this side, or it has
                to be said whose it is.
            StoreError: if the database or the key file cannot be used.
        """
        content = read_file(file)
        how = sealed_how(content)
        packet = read_packet(self._opened(content, how, passphrase))
        if packet.key is not None:
            check_key(packet.key)
        with self._store.reading() as repository:
            return self._weigh(repository, packet, how)

    def _opened(self, content: bytes, how: Sealed, passphrase: Callable[[], str]) -> bytes:
        if how is Sealed.PASSPHRASE:
            return open_with_passphrase(content, passphrase(), apart=self._apart)
        if how is Sealed.PLAIN:
            return content
        keys = read_keys(self.key_file)
        if keys is None:
            raise ContainerError(
                wording.FILE_IS_ENCRYPTED,
                wording.MAKE_A_KEY,
            )
        return open_with_keys(content, keys.secrets)

    def _weigh(self, repository: Repository, packet: Packet, how: Sealed) -> Incoming:
        to = addressee(repository, packet, self._name, self._begin)
        assignments = packet.of("assignment")
        brought = {one.digest for one in packet.of(PROGRAMME)}
        kept = handoff.kept_programmes(repository, [one.digest for one in assignments])
        if missing_programmes(assignments, brought | kept):
            raise PacketError(
                wording.EARLIER_FILE_IS_MISSING,
                wording.ASK_FOR_EVERYTHING,
            )
        newest = handoff.newest_received(repository, to.patient.id)
        notes = [*to.notes]
        gap = gap_in_words(packet.number, newest)
        if gap is not None:
            notes.append(gap)
        link = self._link(repository, packet, to)
        if to.link is not None and to.link.key is not None and link.key != to.link.key:
            notes.append(wording.THEIR_KEY_HAS_CHANGED)
        weighed = handoff.weigh(repository, to.patient.id, packet)
        return Incoming(
            packet=packet,
            sealed=how,
            to=to,
            weighed=weighed,
            link=link,
            answers=answers_in(repository, to.patient.id, packet),
            places=self._places(repository, to.patient.id, packet, weighed),
            notes=tuple(notes),
        )

    def _places(
        self, repository: Repository, patient: UUID, packet: Packet, weighed: Weighed
    ) -> tuple[Place, ...]:
        """What the programmes of a packet take the place of."""
        if not packet.of("assignment"):
            return ()
        held = [given for given, _, _ in repository.assignments(patient)]
        kept = handoff.programmes(repository, [*held, *packet.of("assignment")])
        return places_taken(held, [*kept, *packet.of(PROGRAMME)], weighed, self._today())

    def _today(self) -> date:
        settings, _ = read_settings(self._paths.settings)
        return diary_day(self._clock.now(), settings.day_turn)

    def _begin(self) -> Patient:
        return Patient(id=self._new_id(), name=DEFAULT_PATIENT, entered_at=in_utc(self._clock.now()))

    def _link(self, repository: Repository, packet: Packet, to: Addressee) -> Link:
        newest = handoff.newest_received(repository, to.patient.id)
        other, key = linked(to.link, packet, newest=newest)
        if to.link is not None:
            return replace(to.link, other=other, key=key)
        at = in_utc(self._clock.now())
        return Link(id=self._new_id(), patient=to.patient.id, other=other, key=key, entered_at=at)

    def receive(self, incoming: Incoming) -> Incoming:
        """Take in a file that was looked through: all of it in one transaction, after a copy is put aside.

        What is given back says what was written, which is as `look` said unless something changed meanwhile.

        Raises:
            InputError: if the file no longer fits what is here.
            StoreError: if the database cannot be written.
        """
        packet = incoming.packet
        with self._store.writing() as repository:
            found = self._weigh(repository, packet, incoming.sealed)
            if found.writes:
                self._store.put_aside(RECEIVING)
            write(repository, found)  # what only came again is noted to be of a newer file
            if not found.writes:
                return found
            return replace(found, closed=self._close_flare(repository, found.to.patient))

    def _close_flare(self, repository: Repository, patient: Patient) -> Closed | None:
        """Switch the flare plan off at home where the practice ended it; the days that were lived stay."""
        if patient.at_practice:
            return None
        closed = close_where_plan_ended(repository, patient.id, self._today(), new_id=self._new_id)
        if closed is None:
            return None
        spell, ended = closed
        repository.archive(FlareSpell, [spell.id], in_utc(self._clock.now()))
        return Closed(ended=ended)

    # Taking back

    def look_back(self) -> Undoing:
        """All that came from the other side for the patient, and what taking it back would put aside.

        Raises:
            InputError: if nothing came, or it has to be said for whom.
        """
        with self._store.reading() as repository:
            return came_in(repository, self._name)

    def take_back(self) -> tuple[Undoing, Path | None]:
        """Put aside all that came, and forget whose diary the other side's is: one transaction.

        It can be received again, under whomever it belongs. What it was, and where the copy of the database
        from before is, are given back; None where a server keeps the copies.

        Raises:
            InputError: if nothing came, or it has to be said for whom.
            StoreError: if the database cannot be written.
        """
        with self._store.writing() as repository:
            found = came_in(repository, self._name)
            copy = self._store.put_aside(TAKING_BACK)
            handoff.take_back(repository, found.patient.id, in_utc(self._clock.now()))
            self._close_flare(repository, found.patient)
        return found, copy
