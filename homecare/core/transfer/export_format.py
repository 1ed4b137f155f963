"""The export: every record of a data folder in one JSON document with a schema, so that nothing is lost.

The document says neither when nor where it was made: the same diary gives the same bytes.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any, Final
from uuid import UUID

from homecare.core.handoff.packet import FORMAT as HAND_OFF_FORMAT
from homecare.core.handoff.packet import KEY
from homecare.core.programme.received import check_programme
from homecare.core.records.entry import Action, EnteredBy, Entry
from homecare.core.records.practice import (
    Appointment,
    Link,
    Message,
    PracticeNote,
    Received,
    Reply,
    Shared,
    ShareMade,
    Watch,
)
from homecare.core.records.records import ENTRY_TYPES, Assignment, Patient, Programme, RoutineRun
from homecare.core.records.shown import FirstRun, Seen
from homecare.core.records.treatment import CoursePlan
from homecare.core.serial.json_records import to_json
from homecare.core.serial.json_schema import Schema, schema_of
from homecare.core.serial.strict_json import LAST_YEAR, MisfitError, marks_in, parse, read_strictly
from homecare.core.transfer import wording
from homecare.core.values import limits
from homecare.errors import InputError

FORMAT: Final = "homecare-export"
VERSION: Final = 2
ENTERED_BY_IN: Final = 2
"""The format in which entries say who made them."""
DOCUMENT: Final = "homecare.json"
SCHEMA: Final = "homecare.schema.json"
NUMBER_MAX: Final = 1_000_000_000
LARGEST: Final = 64 * 1024 * 1024
"""Bytes of the largest document: some hundred years of a diary."""
MARKS_MAX: Final = 8_000_000
"""Commas, braces and brackets of the largest document, which is how much memory reading it takes."""

PATIENT: Final = "patient"
PROGRAMME: Final = "programme"
ASSIGNMENT: Final = "assignment"
ACTION: Final = "action"
WATCH: Final = "watch"
KINDS: Final[Mapping[str, type[Any]]] = {
    PATIENT: Patient,
    PROGRAMME: Programme,
    ASSIGNMENT: Assignment,
    **ENTRY_TYPES,
    "appointment": Appointment,
    "message": Message,
    "reply": Reply,
    "course_plan": CoursePlan,
    "run": RoutineRun,
    ACTION: Action,
    "seen": Seen,
    "first_run": FirstRun,
    "practice_note": PracticeNote,
    WATCH: Watch,
    "link": Link,
    "received": Received,
    "shared": Shared,
    "share_made": ShareMade,
}
"""Every kind of record by its word, those that others name first."""
UNDOABLE: Final = frozenset((ASSIGNMENT, *ENTRY_TYPES, "appointment", "course_plan", "reply"))
"""The kinds that an action can add or archive."""

Records = Mapping[str, tuple[Any, ...]]
"""Records by the word of their kind; every kind is there."""


class ExportError(InputError):
    """An export that cannot be read; nothing was written."""

    title = wording.TITLE_CANNOT_BE_READ


def document_text(records: Mapping[str, Sequence[Any]], region: str | None = None) -> str:
    """The document of these records: one of them on each line. `region` is the setting that was chosen."""
    parts = []
    for word in KINDS:
        lines = ",\n".join(to_json(one) for one in records.get(word, ()))
        parts.append(f'"{word}": [\n{lines}\n]' if lines else f'"{word}": []')
    head = f'"$schema": "{SCHEMA}",\n"format": "{FORMAT}",\n"version": {VERSION},'
    if region is not None:
        head += f'\n"settings": {{"region": {json.dumps(region, ensure_ascii=False)}}},'
    return f'{{\n{head}\n"records": {{\n' + ",\n".join(parts) + "\n}\n}\n"


def is_too_large(content: bytes) -> bool:
    """Whether a document is larger than what is read back; such a one is not written either."""
    return len(content) > LARGEST or marks_in(content) > MARKS_MAX


def read_document(content: bytes) -> Records:
    """The records that these bytes hold, as `read_export` gives them."""
    return read_export(content)[0]


def read_export(content: bytes) -> tuple[Records, str | None]:
    """The records that these bytes hold: everything in them is checked, alone and against each other.

    Beside them is the region that was chosen in the settings; None where none was.

    Raises:
        ExportError: naming the kind and number of a record that cannot be read, or what else is wrong.
    """
    if is_too_large(content):
        raise _cannot(wording.IS_TOO_LARGE)
    try:
        document = parse(content)
    except UnicodeDecodeError as error:
        raise _cannot(wording.IS_NOT_TEXT) from error
    except MisfitError as error:
        raise _cannot(wording.HAS_A_PROBLEM.format(sentence=error.sentence)) from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise _other_format(document)
    _check_version(document.get("version"))
    strangers = document.keys() - {"$schema", "format", "version", "settings", "records"}
    if strangers:
        raise _cannot(wording.KEY_IS_NOT_KNOWN.format(word=min(strangers)[:30]))
    records = _records(document.get("records"))
    _check_together(records)
    if document["version"] < ENTERED_BY_IN:
        records = _with_who_entered(records)
    return records, _region(document.get("settings", {}))


def _with_who_entered(records: Records) -> Records:
    """The records of an older export, in which it followed from whose folder it was who made an entry."""
    at_practice = {one.id for one in records[PATIENT] if one.at_practice}
    came = {one.id for one in records["received"]}

    def told(entry: Entry) -> Entry:
        by_practice = (entry.patient in at_practice) != (entry.id in came)
        return replace(entry, entered_by=EnteredBy.PRACTICE) if by_practice else entry

    return {
        word: tuple([told(one) for one in some]) if word in ENTRY_TYPES else some
        for word, some in records.items()
    }


def _region(settings: Any) -> str | None:
    if not isinstance(settings, dict) or settings.keys() - {"region"}:
        raise _cannot(wording.SETTINGS_ARE_OTHERS)
    region = settings.get("region")
    if region is None:
        return None
    if not isinstance(region, str):
        raise _cannot(wording.REGION_IS_NOT_A_TEXT)
    try:
        return limits.words(region, limits.REGION_LENGTH, wording.SETTING_REGION)
    except InputError as error:
        raise _cannot(wording.HAS_A_PROBLEM.format(sentence=error.sentence)) from error


def _cannot(sentence: str) -> ExportError:
    return ExportError(sentence, wording.EXPORT_IT_AGAIN)


def _other_format(document: Any) -> ExportError:
    if isinstance(document, dict) and document.get("format") == HAND_OFF_FORMAT:
        return ExportError(wording.FILE_WAS_MADE_BY_SHARE, wording.RECEIVE_IT)
    return ExportError(
        wording.JSON_WAS_NOT_MADE_BY_EXPORT,
        wording.WRITE_THE_NAME_OF_A_FOLDER.format(document=DOCUMENT),
    )


def _check_version(version: Any) -> None:
    if type(version) is not int or version < 1:
        raise _cannot(wording.SAYS_NO_FORMAT)
    if version > VERSION:
        raise ExportError(
            wording.EXPORT_WAS_MADE_BY_A_NEWER_HOMECARE.format(version=version, known=VERSION),
            wording.INSTALL_THE_NEWER_HOMECARE,
        )


def _records(plain: Any) -> Records:
    if not isinstance(plain, dict):
        raise _cannot(wording.HAS_NO_RECORDS)
    if plain.keys() - KINDS.keys():
        raise _cannot(wording.IS_NOT_A_KIND.format(word=min(plain.keys() - KINDS.keys())[:30]))
    found = {}
    for word, kind in KINDS.items():
        listed = plain.get(word, [])
        if not isinstance(listed, list):
            raise _cannot(wording.IS_NOT_A_LIST.format(word=word))
        found[word] = tuple([_record(word, kind, n, one) for n, one in enumerate(listed, 1)])
    return found


def _record(word: str, kind: type[Any], number: int, plain: Any) -> Any:
    """One record; what is wrong with it names its kind and number."""
    try:
        record = read_strictly(kind, plain)
        _check_alone(record)
    except (MisfitError, InputError) as error:
        refused = wording.RECORD_HAS_A_PROBLEM.format(number=number, word=word, sentence=error.sentence)
        raise _cannot(refused) from error
    return record


def _check_alone(record: Any) -> None:
    """Refuse what the record itself lets pass, and what would stop a program that reads it later.

    Raises:
        InputError: saying what.
    """
    for one in fields(record):
        value = getattr(record, one.name)
        if isinstance(value, date) and value.year > LAST_YEAR:
            raise InputError(wording.DAY_IS_TOO_FAR_AWAY.format(name=one.name, value=value))
    if isinstance(record, Programme):
        check_programme(record)
    if isinstance(record, Received | ShareMade):
        limits.whole(record.number, 1, NUMBER_MAX, wording.NUMBER_OF_A_FILE)
    if isinstance(record, Received):
        limits.words(record.kind, limits.KEY_LENGTH, wording.KIND_OF_A_RECORD)
    if isinstance(record, Link) and record.key is not None and not KEY.fullmatch(record.key):
        raise InputError(wording.KEY_IS_A_PUBLIC_KEY)
    if isinstance(record, Shared) and len(record.digest) != 64:
        raise InputError(wording.DIGEST_IS_A_SHA_256)
    if isinstance(record, Action):
        limits.words(record.says, limits.NOTE_LENGTH, wording.WHAT_WAS_DONE)
        strange = {word for word, _ in (*record.added, *record.archived)} - UNDOABLE
        if strange:
            raise InputError(wording.CANNOT_BE_UNDONE.format(word=min(strange)[:30]))


def _check_together(records: Records) -> None:
    """Refuse records that come twice, or name what is not there."""
    people = {one.id for one in records[PATIENT]}
    digests = {one.digest for one in records[PROGRAMME]}
    for word, some in records.items():
        seen: set[UUID] = set()
        for number, one in enumerate(some, 1):
            if one.id in seen:
                raise _cannot(wording.RECORD_IS_THERE_TWICE.format(number=number, word=word))
            seen.add(one.id)
            if word not in (PATIENT, PROGRAMME) and one.patient not in people:
                raise _cannot(wording.RECORD_OF_A_STRANGER.format(number=number, word=word))
            if word == ASSIGNMENT and one.digest not in digests:
                raise _cannot(wording.RECORD_OF_NO_PROGRAMME.format(number=number, word=word))
    for twice, count in _once_only(records):
        if any(number > 1 for number in count.values()):
            raise _cannot(twice)


def _once_only(records: Records) -> Iterator[tuple[str, "Counter[Any]"]]:
    yield wording.PROGRAMME_TWICE, Counter(one.digest for one in records[PROGRAMME])
    yield wording.LINK_TWICE, Counter(one.patient for one in records["link"])
    yield wording.NUMBER_TWICE, Counter((one.patient, one.number) for one in records["share_made"])
    yield (
        wording.PATIENT_TWICE,
        Counter(
            (one.name.casefold(), one.born, one.number) for one in records[PATIENT] if one.archived_at is None
        ),
    )


def schema() -> Schema:
    """The JSON Schema of the document (draft 2020-12). Records refuse more: `dictionary.csv` says what."""
    defined: dict[str, Schema] = {}
    by_kind = {word: {"type": "array", "items": schema_of(kind, defined)} for word, kind in KINDS.items()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "homecare export",
        "description": "Everything that a data folder of homecare holds, but for keys and all settings other "
        "than the region.",
        "type": "object",
        "properties": {
            "$schema": {"type": "string"},
            "format": {"const": FORMAT},
            "version": {"enum": list(range(1, VERSION + 1))},
            "settings": {
                "type": "object",
                "properties": {"region": {"type": "string", "maxLength": limits.REGION_LENGTH}},
                "additionalProperties": False,
            },
            "records": {"type": "object", "properties": by_kind, "additionalProperties": False},
        },
        "required": ["format", "version", "records"],
        "additionalProperties": False,
        "$defs": defined,
    }


def schema_text() -> str:
    """The schema as it is written."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"
