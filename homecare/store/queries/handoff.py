"""What a hand-off reads and writes: the records that go out, and how those that come in are merged.

Each side owns its records. What came in has a row in `received`; what has none is this folder's own.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, Table, bindparam, delete, func, select, update

from homecare.core.handoff.packet import KINDS, PROGRAMME, SENT_BY, Packet, Records, Side, Weighed
from homecare.core.records.practice import Link, Message, Received, Reply, Shared, ShareMade
from homecare.core.records.records import Assignment, Programme
from homecare.errors import InputError
from homecare.store.codec import chunks
from homecare.store.queries import wording
from homecare.store.repository import Repository
from homecare.store.tables import table_of

TAKEN_BACK: Final = "taken back: "
"""Before the kind of what came and was taken back: it is nobody's until it comes again."""


# What goes out


def own_records(repository: Repository, patient: UUID, side: Side) -> dict[str, list[Any]]:
    """A patient's records that belong to this folder, by the word of their kind, archived ones too.

    Programmes are those that the assignments among them need.
    """
    found: dict[str, list[Any]] = {}
    came = table_of(Received)
    for word in SENT_BY[side]:
        if word == PROGRAMME:
            continue
        table = table_of(KINDS[word])
        query = (
            select(table)
            .join(came, came.c.id == table.c.id, isouter=True)
            .where(table.c.patient == patient, came.c.id.is_(None))
            .order_by(table.c.entered_at, table.c.id)
        )
        found[word] = [KINDS[word](**row._mapping) for row in repository.connection.execute(query)]
    return found


def programmes(repository: Repository, assignments: Iterable[Assignment]) -> list[Programme]:
    """The programmes that assignments name."""
    needed = sorted({one.digest for one in assignments})
    table = table_of(Programme)
    return [
        Programme(**row._mapping)
        for chunk in chunks(needed)
        for row in repository.connection.execute(select(table).where(table.c.digest.in_(chunk)))
    ]


def digests_sent(repository: Repository, patient: UUID) -> dict[UUID, str]:
    """The digest of each of a patient's records as it was last sent."""
    table = table_of(Shared)
    query = select(table.c.id, table.c.digest).where(table.c.patient == patient)
    return {row.id: row.digest for row in repository.connection.execute(query)}


def last_share(repository: Repository, patient: UUID) -> tuple[int, datetime | None]:
    """The number of the newest file made for the other side, and when; 0 and None before the first."""
    table = table_of(ShareMade)
    query = select(table.c.number, table.c.entered_at).where(table.c.patient == patient)
    row = repository.connection.execute(query.order_by(table.c.number.desc()).limit(1)).first()
    return (0, None) if row is None else (row[0], row[1])


MAYBE: Final = "0" * 64
"""In place of a digest: the record may have gone out, as what is not known."""


def note_number(repository: Repository, made: ShareMade, sent: Sequence[Shared]) -> list[UUID]:
    """Keep a file's number and that its records may have gone out; gives those that had not before."""
    table = table_of(Shared)
    before: set[UUID] = set()
    for chunk in chunks([one.id for one in sent]):
        before |= set(
            repository.connection.execute(select(table.c.id).where(table.c.id.in_(chunk))).scalars()
        )
    new = [replace(one, digest=MAYBE) for one in sent if one.id not in before]
    repository.add_all([made, *new])
    return [one.id for one in new]


def give_number_back(repository: Repository, made: ShareMade, new: Sequence[UUID]) -> None:
    """Forget the number, and what may have gone out with it, of a file which could not be made."""
    numbers, table = table_of(ShareMade), table_of(Shared)
    repository.changing.execute(delete(numbers).where(numbers.c.id == made.id))
    for chunk in chunks(list(new)):
        repository.changing.execute(delete(table).where(table.c.id.in_(chunk)))


def note_sent(repository: Repository, sent: Sequence[Shared]) -> None:
    """Keep what a file held."""
    table = table_of(Shared)
    for chunk in chunks([one.id for one in sent]):
        repository.changing.execute(delete(table).where(table.c.id.in_(chunk)))
    repository.add_all(sent)


# What comes in


def links(repository: Repository) -> list[Link]:
    """How the other sides know the patients of this folder."""
    return [Link(**row._mapping) for row in repository.connection.execute(select(table_of(Link)))]


def newest_received(repository: Repository, patient: UUID) -> int:
    """The number of the newest file that anything here came from; 0 before the first."""
    table = table_of(Received)
    query = select(func.max(table.c.number)).where(
        table.c.patient == patient, table.c.kind.not_like(f"{TAKEN_BACK}%")
    )
    return repository.connection.execute(query).scalar() or 0


def kept_programmes(repository: Repository, digests: Iterable[str]) -> set[str]:
    """Those of the digests whose programmes are kept here."""
    table = table_of(Programme)
    return {
        digest
        for chunk in chunks(sorted(set(digests)))
        for digest in repository.connection.execute(
            select(table.c.digest).where(table.c.digest.in_(chunk))
        ).scalars()
    }


def weigh(repository: Repository, patient: UUID, packet: Packet) -> Weighed:
    """What a packet means here: what is new, what is newer than what stands here, and what is left alone.

    Raises:
        InputError: if a record belongs to somebody else here, or is here as one of another kind.
    """
    scale = _Scale(patient, packet.number, _received(repository, packet))
    for word, records in packet.records.items():
        if word == PROGRAMME:
            kept = kept_programmes(repository, [one.digest for one in records])
            scale.known += sum(one.digest in kept for one in records)
            scale.new[word] = [one for one in records if one.digest not in kept]
        else:
            here = _here(repository, word, [one.id for one in records])
            for record in records:
                scale.weigh(word, replace(record, patient=patient), here.get(record.id))
    _refuse_taken(repository, [one.id for records in scale.new.values() for one in records])
    return scale.weighed()


@dataclass
class _Scale:
    """One packet while it is weighed; `came` holds what was received before, by id."""

    patient: UUID
    number: int
    came: Mapping[UUID, Received]
    new: dict[str, list[Any]] = field(default_factory=dict)
    changed: dict[str, list[Any]] = field(default_factory=dict)
    same: dict[str, list[Any]] = field(default_factory=dict)
    again: dict[str, list[Any]] = field(default_factory=dict)
    known: int = 0
    ours: int = 0

    def weigh(self, word: str, record: Any, here: Any | None) -> None:
        """Put one record where it belongs, beside the one with its id that is `here`."""
        before = self.came.get(record.id)
        if isinstance(record, Message | Reply):  # whether it was read is the receiver's own to say
            record = replace(record, read_at=here.read_at if isinstance(here, Message | Reply) else None)
        if before is not None and here is not None and before.kind == TAKEN_BACK + word:
            self.again.setdefault(word, []).append(record)
            return
        if before is not None and (before.kind, before.patient) != (word, self.patient):
            raise _belongs_elsewhere(word)
        if here is None:
            self.new.setdefault(word, []).append(record)
        elif here.patient != self.patient:
            raise _belongs_elsewhere(word)
        elif before is None:
            self.ours += 1
        elif before.number >= self.number:
            self.known += 1
        else:
            (self.same if here == record else self.changed).setdefault(word, []).append(record)

    def weighed(self) -> Weighed:
        """All of it."""
        new, changed, same, again = (
            {word: tuple(records) for word, records in part.items() if records}
            for part in (self.new, self.changed, self.same, self.again)
        )
        return Weighed(new=new, changed=changed, same=same, again=again, known=self.known, ours=self.ours)


def _belongs_elsewhere(word: str) -> InputError:
    return InputError(
        wording.FILE_HOLDS_A_RECORD.format(word=word),
        wording.ASK_FOR_A_FILE_MADE,
    )


def _received(repository: Repository, packet: Packet) -> dict[UUID, Received]:
    table = table_of(Received)
    return {
        row.id: Received(**row._mapping)
        for chunk in chunks([one.id for records in packet.records.values() for one in records])
        for row in repository.connection.execute(select(table).where(table.c.id.in_(chunk)))
    }


def _here(repository: Repository, word: str, ids: Sequence[UUID]) -> dict[UUID, Any]:
    """The records of one kind with these ids, whoever's they are."""
    kind = KINDS[word]
    table = table_of(kind)
    return {
        row.id: kind(**row._mapping)
        for chunk in chunks(ids)
        for row in repository.connection.execute(select(table).where(table.c.id.in_(chunk)))
    }


def _refuse_taken(repository: Repository, ids: Sequence[UUID]) -> None:
    """Refuse ids that something of another kind has here: it would become the other side's.

    Raises:
        InputError: if there is one.
    """
    for word, kind in KINDS.items():
        table = table_of(kind)
        for chunk in chunks(ids):
            if repository.connection.execute(
                select(table.c.id).where(table.c.id.in_(chunk)).limit(1)
            ).first():
                raise _belongs_elsewhere(word)


def take_in(repository: Repository, patient: UUID, weighed: Weighed, number: int) -> None:
    """Write what a packet brought: new records, and the newer state of those that stand here."""
    _add(repository, patient, weighed.new, number)
    for part in (weighed.changed, weighed.again):
        for word, records in part.items():
            write_anew(repository, KINDS[word], records)
    for part in (weighed.changed, weighed.same, weighed.again):
        for word, records in part.items():
            ids = [one.id for one in records]
            _note_received(repository, ids, number=number, patient=patient, kind=word)


def _add(repository: Repository, patient: UUID, new: Records, number: int) -> None:
    for word in KINDS:  # programmes first: assignments name them
        repository.add_all(new.get(word, ()))
    repository.add_all(
        Received(id=one.id, patient=patient, kind=word, number=number)
        for word, records in new.items()
        for one in records
    )


def write_anew(repository: Repository, kind: type[Any], records: Sequence[Any]) -> None:
    """Write records of one kind in their own places, in one statement: their newer state."""
    table = table_of(kind)
    names = [one.name for one in fields(kind) if one.name != "id"]
    statement = update(table).where(table.c.id == bindparam("this"))
    statement = statement.values({name: bindparam(f"new_{name}") for name in names})
    repository.changing.execute(
        statement,
        [
            {"this": record.id, **{f"new_{name}": getattr(record, name) for name in names}}
            for record in records
        ],
    )


def _note_received(repository: Repository, ids: Sequence[UUID], **noted: Any) -> None:
    table = table_of(Received)
    for chunk in chunks(ids):
        repository.changing.execute(update(table).where(table.c.id.in_(chunk)).values(**noted))


def keep_link(repository: Repository, link: Link) -> None:
    """Keep how the other side knows a patient, in the place of what was known before."""
    _delete(repository, Link, link.patient)
    repository.add(link)


def _delete(repository: Repository, kind: type[Any], patient: UUID) -> None:
    table = table_of(kind)
    repository.changing.execute(delete(table).where(table.c.patient == patient))


# What is taken back


def came_in(repository: Repository, patient: UUID) -> dict[str, int]:
    """How many records of each kind came from the other side and stand; programmes are not counted."""
    found = {}
    for word, kind in KINDS.items():
        if word != PROGRAMME:
            rows = _came(table_of(kind), word, patient).where(table_of(kind).c.archived_at.is_(None))
            found[word] = len(repository.connection.execute(rows).all())
    return {word: amount for word, amount in found.items() if amount}


def _came(table: Table, word: str, patient: UUID) -> Select[Any]:
    came = table_of(Received)
    query = select(table.c.id).join(came, came.c.id == table.c.id)
    return query.where(came.c.patient == patient, came.c.kind == word)


def take_back(repository: Repository, patient: UUID, at: datetime) -> None:
    """Put aside all that came from the other side, and forget how they know the patient and what they have.

    The records are kept, archived; when they come again, under whomever, they stand again. Programmes stay.
    """
    for word, kind in KINDS.items():
        if word != PROGRAMME:
            ids = list(repository.connection.execute(_came(table_of(kind), word, patient)).scalars())
            repository.archive(kind, ids, at)
            _note_received(repository, ids, kind=TAKEN_BACK + word)
    came = table_of(Received)
    programmes = select(came.c.id).where(came.c.patient == patient, came.c.kind == PROGRAMME)
    kept = list(repository.connection.execute(programmes).scalars())
    _note_received(repository, kept, kind=TAKEN_BACK + PROGRAMME)
    _delete(repository, Link, patient)
    _delete(repository, Shared, patient)
