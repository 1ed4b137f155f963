"""Export and import: a whole diary taken out of its folder, and brought into this one or another."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Self
from uuid import UUID

from homecare.core.history.backup_retention import IMPORTING
from homecare.core.patients.same_name import same_person, told_apart
from homecare.core.records.records import Patient
from homecare.core.transfer.export_format import (
    DOCUMENT,
    KINDS,
    PATIENT,
    SCHEMA,
    Records,
    document_text,
    is_too_large,
    read_export,
    schema_text,
)
from homecare.core.transfer.export_tables import table_text
from homecare.core.transfer.merge import HAND_OFF, Merge, into, weigh
from homecare.core.transfer.replacements import Replacement, replacements
from homecare.core.values.days import Clock, diary_day
from homecare.core.values.in_words import enumerated, few
from homecare.core.values.spelling import compared
from homecare.core.wording.data_dictionary import (
    DICTIONARY,
    READ_ME,
    dictionary_text,
    read_me_text,
)
from homecare.data_folder import wording
from homecare.diary.patients import patient_named
from homecare.errors import HomecareError, InputError
from homecare.exchange.export_folder import TABLES, check_folder, write_folder
from homecare.exchange.import_source import Found
from homecare.paths import Paths
from homecare.settings.settings import read_settings, write_setting
from homecare.store.queries.transfer import every_record, is_empty, put_in
from homecare.store.repository import Repository
from homecare.store.store import Store, Unlocking, without_secret
from homecare.system.clock import SystemClock


@dataclass(frozen=True, kw_only=True)
class Exported:
    """An export that was written: its folder, and its records by the word of their kind."""

    folder: Path
    records: Records


@dataclass(frozen=True, kw_only=True)
class Incoming:
    """An export that was looked through, and what it means here.

    `begins` says that this folder is empty; `of` is the patient whose diary it becomes part of, where one was
    named. `replacements` are values of which one counts that are here and in the export. `notes` say what is
    unusual. `copy` is the database from before, once it was brought in. `region` is the setting that the
    export brings, where one was chosen there and none here.
    """

    path: Path
    records: Records
    merge: Merge
    begins: bool
    of: Patient | None = None
    replacements: tuple[Replacement, ...] = ()
    notes: tuple[str, ...] = ()
    copy: Path | None = None
    region: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Whose diaries the export holds."""
        return tuple(one.name for one in told_apart(self.records[PATIENT]))

    @property
    def name_of(self) -> Mapping[UUID, str]:
        """The names of the patients whose diaries it brings or becomes part of, by their ids."""
        people = self.records[PATIENT] if self.of is None else (self.of,)
        return {one.id: one.name for one in told_apart(people)}


class ExportImport:
    """Exports and imports of one data folder. `patient` names the one that is meant; None means everybody.

    `unlocked` opens the store of a locked diary with its passphrase, when it is needed.
    """

    def __init__(
        self,
        paths: Paths,
        *,
        clock: Clock,
        patient: str | None = None,
        unlocked: Unlocking = without_secret,
    ) -> None:
        self._unlocked = unlocked
        self._paths = paths
        self._clock = clock
        self._name = patient

    @classmethod
    def open(
        cls,
        paths: Paths,
        *,
        patient: str | None = None,
        clock: Clock | None = None,
        unlocked: Unlocking = without_secret,
    ) -> Self:
        """What carries the diaries of a data folder; nothing is opened before it is needed."""
        return cls(paths, patient=patient, clock=clock or SystemClock(), unlocked=unlocked)

    def close(self) -> None:
        """Let go of the database file, if it was opened."""
        if "_store" in self.__dict__:
            self._store.close()

    @cached_property
    def _store(self) -> Store:
        return self._unlocked(lambda secret: Store(self._paths.data, clock=self._clock, secret=secret))

    # Out

    def export(self, folder: str | Path, *, may_replace: Callable[[Path], None]) -> Exported:
        """Write everything of the data folder, or of the patient that is named, into a folder of its own.

        `may_replace` is asked where an older export stands there, and raises where it may not be replaced.

        Raises:
            InputError: if there is nothing to export, or the folder cannot be one for an export.
            StoreError: if the database cannot be read.
        """
        path, over = check_folder(folder)
        with self._store.reading() as repository:
            named = None if self._name is None else patient_named(repository, self._name)
            records = every_record(repository, None if named is None else named.id)
        if not any(records.values()):
            raise InputError(wording.THERE_IS_NOTHING_TO_EXPORT, wording.LOG_SOMETHING_FIRST)
        files = files_of(records, self._region(records))
        if is_too_large(files[DOCUMENT].encode()):
            raise InputError(
                wording.EXPORT_WOULD_BE_LARGER,
                wording.EXPORT_EACH_DIARY,
            )
        if over:
            may_replace(path)
        write_folder(path, files, over=over)
        return Exported(folder=path, records=records)

    def _region(self, records: Records) -> str | None:
        """The region that was chosen in the settings; a practice's is nobody's."""
        own = read_settings(self._paths.settings)[0].own_region
        return None if any(one.at_practice for one in records[PATIENT]) else own

    # In

    def look(self, found: Found) -> Incoming:
        """Look through an export that was found, and weigh it against what is here; nothing is written.

        Raises:
            InputError: if it cannot be read, or it has to be said whose diary it belongs to.
            StoreError: if the database cannot be read.
        """
        records, region = read_export(found.content)
        if not records[PATIENT]:
            raise InputError(wording.NO_DIARY_IN_THE_EXPORT, wording.EXPORT_IT_AGAIN)
        notes = _notes(found, records)
        with self._store.reading() as repository:
            weighed = self._weighed(repository, found.path, records, notes)
            here = {**records, PATIENT: (*records[PATIENT], *repository.patients())}
        return replace(weighed, region=region if self._takes_region(weighed, here, region) else None)

    def _takes_region(self, weighed: Incoming, people: Records, region: str | None) -> bool:
        """Whether a region is taken for the settings: something is written, and none was chosen here."""
        here = read_settings(self._paths.settings)[0].own_region
        practice = any(one.at_practice for one in people[PATIENT])
        return region is not None and here is None and weighed.merge.writes and not practice

    def _weighed(self, repository: Repository, path: Path, read: Records, notes: tuple[str, ...]) -> Incoming:
        to = None if self._name is None else patient_named(repository, self._name)
        records = read
        if to is not None:
            records = _for(read, to)
            left = [word for word in HAND_OFF if len(records[word]) < len(read[word])]
            if left:
                notes += (wording.LINK_IS_NOT_IMPORTED,)
        begins = is_empty(repository)
        here: Records = dict.fromkeys(KINDS, ()) if begins else every_record(repository)
        _refuse_alike(here, records)
        merge = weigh(here, records)
        return Incoming(
            path=path, records=read, merge=merge, begins=begins, of=to, notes=notes,
            replacements=replacements(here, merge, diary_day(self._clock.now())),
        )  # fmt: skip

    def bring(self, incoming: Incoming) -> Incoming:
        """Write what an export brings: one transaction, after a copy of a diary that is here is put aside.

        What is given back says what was written, which is as `look` said unless something changed meanwhile.

        Raises:
            InputError: if it does not fit with what is here; nothing is written.
            StoreError: if the database cannot be written.
        """
        with self._store.writing() as repository:
            now = self._weighed(repository, incoming.path, incoming.records, ())
            if not now.merge.writes:
                return now
            copy = None if now.begins else self._store.put_aside(IMPORTING)
            put_in(repository, now.merge)
        notes: tuple[str, ...] = ()
        region = incoming.region
        if region is not None:
            try:
                write_setting(self._paths.settings, "region", region)
            except HomecareError as error:  # the records are in; a setting stops nobody
                notes, region = (error.text,), None
        return replace(now, copy=copy, notes=notes, region=region)


def files_of(records: Records, region: str | None = None) -> dict[str, str]:
    """The files of an export by their names: kinds without a record have no table."""
    tables = {TABLES[word]: table_text(KINDS[word], some) for word, some in records.items() if some}
    return {
        DOCUMENT: document_text(records, region),
        SCHEMA: schema_text(),
        DICTIONARY: dictionary_text(),
        READ_ME: read_me_text(),
        **tables,
    }


def _notes(found: Found, records: Records) -> tuple[str, ...]:
    """What a person should know who changed a table of the export: the document is what counts."""
    words = {name: word for word, name in TABLES.items()}
    changed = [
        name
        for name, content in found.files.items()
        if content != table_text(KINDS[words[name]], records[words[name]]).encode()
    ]
    if not changed:
        return ()
    return (wording.CHANGED_AFTER_THE_EXPORT.of(len(changed), names=enumerated(changed), document=DOCUMENT),)


def _for(records: Records, to: Patient) -> Records:
    """The records of an export as those of a patient here.

    Raises:
        InputError: if it holds several diaries.
    """
    people = records[PATIENT]
    if len(people) > 1:
        names = few([one.name for one in told_apart(people)])
        raise InputError(wording.EXPORT_HOLDS_THE_DIARIES.format(names=names), wording.TO_IMPORT_ALL_OF_THEM)
    return records if people[0].id == to.id else into(records, to.id)


def _refuse_alike(here: Records, records: Records) -> None:
    """Refuse a second diary that nothing would tell from one here: nobody could say whose is meant.

    Raises:
        InputError: if there would be one.
    """
    known = {one.id for one in here[PATIENT]}
    live: dict[str, list[Patient]] = {}
    for one in here[PATIENT]:
        if one.archived_at is None:
            live.setdefault(compared(one.name), []).append(one)
    for one in records[PATIENT]:
        if one.archived_at is not None or one.id in known:
            continue
        if any(same_person(other, one) for other in live.get(compared(one.name), ())):
            raise InputError(
                wording.THERE_IS_ANOTHER_DIARY.format(name=one.name),
                wording.TO_ADD_THE_EXPORT.format(name=_quoted(one.name)),
            )


def _quoted(name: str) -> str:
    return f'"{name}"' if " " in name else name
