"""The data dictionary of an export: what each column means, its unit, and what it accepts."""

from collections.abc import Mapping, Sequence
from typing import Final

from homecare.core.records.entry import OFFSET_MAX
from homecare.core.records.shown import DRAFT_LENGTH
from homecare.core.transfer.export_format import DOCUMENT, KINDS, SCHEMA
from homecare.core.transfer.export_tables import Column, columns_of, csv_text
from homecare.core.values import limits
from homecare.core.wording import kinds
from homecare.core.wording.kinds import (
    KEY,
    MIN,
    NAME,
    NOTE,
    OR_LATER,
    PAIN,
    POINTS,
    SESSIONS,
    Says,
    characters,
    upto,
)
from homecare.language import _, in_context

DICTIONARY: Final = "dictionary.csv"
READ_ME: Final = "README.txt"
HEADER: Final = (
    in_context("data dictionary", "file"),
    in_context("data dictionary", "column"),
    in_context("data dictionary", "meaning"),
    in_context("data dictionary", "type"),
    in_context("data dictionary", "unit"),
    in_context("data dictionary", "allowed"),
    in_context("data dictionary", "may be empty"),
)
MAY_BE_EMPTY: Final = {
    True: in_context("data dictionary, may be empty", "yes"),
    False: in_context("data dictionary, may be empty", "no"),
}

TIMES: Final = in_context("unit", "times")
SETS: Final = in_context("unit", "sets")
REPS: Final = in_context("unit", "reps")
SECONDS: Final = in_context("unit", "s")
PER_CENT: Final = in_context("unit", "per cent")
DAYS: Final = in_context("unit", "days")
EXERCISES: Final = in_context("unit", "exercises")

_SHA: Final = _("64 hexadecimal digits")
_COUNT: Final = _("1 or more")

_SHARED: Final[Mapping[str, Says]] = {
    "id": (_("The record's own id, which never changes"), "", ""),
    "patient": (_("Whose record it is: the id in patient.csv"), "", ""),
    "day": (_("The diary day it belongs to; days start at 04:00 unless the settings say otherwise"), "", ""),
    "at": (_("The time it refers to"), "", ""),
    "utc_offset": (_("Where it was made: minutes east of UTC"), MIN, upto(-OFFSET_MAX, OFFSET_MAX)),
    "entered_at": (_("When it was entered"), "", ""),
    "archived_at": (_("When it was removed or archived; empty while it counts"), "", ""),
    "entered_by": (_("Who entered it"), "", ""),
    "note": (_("A note in the person's own words"), "", NOTE),
    "exercise": (_("The key of the exercise in the library or the programme"), "", KEY),
    "digest": (_("SHA-256 of the programme's exact text, as in programme.csv"), "", _SHA),
    "prescription.kind": (_("How the exercise is counted: sets of seconds or of repetitions"), "", ""),
    "prescription.sides": (_("Which sides of the body to exercise"), "", ""),
    "prescription.level": (_("The level of the exercise"), "", upto(1, limits.LEVEL_MAX)),
    "prescription.times_per_day": (
        _("How many times a day to do it"), TIMES, upto(1, limits.TIMES_PER_DAY_MAX),
    ),
    "dose.sets": (_("How many sets, on each side"), SETS, upto(1, limits.SETS_MAX)),
    "dose.reps": (_("Repetitions in each set"), REPS, upto(1, limits.REPS_MAX)),
    "dose.hold_s": (_("How long each set or repetition is held"), SECONDS, upto(1, limits.HOLD_S_MAX)),
    "dose.rest_s": (_("Rest between two sets"), SECONDS, upto(0, limits.REST_S_MAX)),
    "dose.rep_s": (_("One repetition's movement, there and back"), SECONDS, upto(1, limits.REP_S_MAX)),
}  # fmt: skip
"""Columns that mean the same wherever they stand, by their name."""

_OWN: Final[Mapping[str, Mapping[str, Says]]] = {
    "patient": {
        "name": (_("The name that tells the diaries in one folder apart"), "", NAME),
        "entered_at": (_("When the diary began"), "", ""),
        "at_practice": (_("Whether this folder is a practice's, not the patient's own"), "", ""),
        "born": (_("The date of birth, where it tells two people of the same name apart"), "", ""),
        "number": (_("The practice's own number for the patient"), "", characters(1, limits.NUMBER_LENGTH)),
    },
    "programme": {
        "slug": (_("The id that the file gives itself"), "", KEY),
        "version": (_("The version that the file gives itself"), "", _COUNT),
        "title": (_("The file's title"), "", NAME),
        "author": (_("Who wrote the file"), "", NAME),
        "digest": (_("SHA-256 of the text"), "", _SHA),
        "text": (_("The programme file, word for word (TOML)"), "", ""),
        "plan": (_("What the text meant with the library as it was that day (JSON)"), "", ""),
    },
    "assignment": {
        "start": (_("The first day on which the programme is followed"), "", ""),
        "until": (_("The last such day; empty if there is no end"), "", OR_LATER.format(column="start")),
        "assigned_by": (_("Who gave it"), "", NAME),
        "planned_sessions": (_("How many sessions are planned"), SESSIONS, upto(1, limits.SESSIONS_MAX)),
        "flare": (_("Whether it is the flare plan"), "", ""),
    },
    "appointment": {
        "day": (_("The day of the planned session"), "", ""),
        "time": (_("Its time, where the practice is"), "", "HH:MM"),
    },
    "message": {
        "text": (_("A message from the practice"), "", NOTE),
        "read_at": (_("When it was read"), "", ""),
    },
    "reply": {
        "about": (_("The id of the question, or of the answer to a step, that this answers"), "", ""),
        "text": (_("The practice's answer; empty if it was talked about"), "", NOTE),
        "read_at": (_("When it was read"), "", ""),
    },
    "course_plan": {
        "sessions": (_("How many sessions are planned"), SESSIONS, upto(1, limits.SESSIONS_MAX)),
    },
    "run": {
        "day": (_("The diary day on which a routine was played"), "", ""),
        "begun_at": (_("When it began"), "", ""),
        "exercises": (_("The keys of the exercises still to come"), "", ""),
        "entry": (_("The entry of the exercise under way, in exercise.csv"), "", ""),
        "ended_at": (_("When it ended; empty where the program ended first"), "", ""),
    },
    "action": {
        "at": (_("When it was done"), "", ""),
        "says": (_("What was done, as undo describes it"), "", NOTE),
        "added": (_("The records it added: type and id"), "", ""),
        "archived": (_("The records it removed: type and id"), "", ""),
        "undone_at": (_("When it was undone"), "", ""),
    },
    "seen": {
        "what": (_("What was shown"), "", KEY),
        "version": (_("Its version"), "", _COUNT),
        "day": (_("The diary day on which it was shown"), "", ""),
        "seen_at": (_("When it was shown"), "", ""),
    },
    "first_run": {
        "step": (_("How far the first run got"), "", KEY),
        "draft": (_("The answers given so far (JSON)"), "", characters(1, DRAFT_LENGTH)),
        "begun_at": (_("When it began"), "", ""),
        "ended_at": (_("When it ended"), "", ""),
    },
    "practice_note": {"text": (_("The practitioner's own note on the patient"), "", NOTE)},
    "watch": {
        "pain_from": (_("Flag a 14-day median at this level or above"), POINTS, PAIN),
        "adherence_below": (_("Flag 28-day adherence below this"), PER_CENT, upto(1, 100)),
        "silent_days": (_("Flag this many days without an entry"), DAYS, upto(1, 365)),
        "stopped_from": (_("Flag this many exercises stopped for pain in 28 days"), EXERCISES, upto(1, 100)),
    },
    "link": {
        "other": (_("The patient's id in the folder that files come from"), "", ""),
        "key": (_("The public key of whoever sends the files"), "", "age1…"),
    },
    "received": {
        "id": (_("The id of a record that came in a file"), "", ""),
        "kind": (_("Its kind"), "", ""),
        "number": (_("The newest file it came in"), "", _COUNT),
    },
    "shared": {
        "id": (_("The id of a record that was sent"), "", ""),
        "digest": (_("SHA-256 of what was sent"), "", _SHA),
    },
    "share_made": {
        "number": (_("The number of a file that was shared"), "", _COUNT),
        "entered_at": (_("When it was made"), "", ""),
    },
}  # fmt: skip
"""Columns of one kind of record, by the word of the kind; those of entries are beside their names."""


def says_of(word: str, column: Column) -> Says:
    """What a column of a kind of record means.

    Raises:
        KeyError: if nobody has said it yet; a test asks for every one.
    """
    own = kinds.KINDS[word].columns if word in kinds.KINDS else _OWN.get(word, {})
    if column.name in own:
        return own[column.name]
    before, _dot, after = column.name.partition(".")
    if word == "step" and before in ("before", "after"):
        name = after if after.startswith("dose.") else f"prescription.{after}"
        meaning, unit, allowed = _SHARED[name]
        words = _("The dose from then on: {meaning}")
        if before == "before":
            words = _("The dose before: {meaning}")
        return words.format(meaning=meaning), unit, allowed
    return _SHARED[column.name.removeprefix("prescription.") if ".dose." in column.name else column.name]


def dictionary_text() -> str:
    """The data dictionary as CSV, one row for each column of each table."""
    rows: list[Sequence[str]] = [HEADER]
    for word, kind in KINDS.items():
        for column in columns_of(kind):
            meaning, unit, allowed = says_of(word, column)
            accepted = ", ".join(column.words) or allowed
            empty = MAY_BE_EMPTY[column.empty]
            rows.append((f"{word}.csv", column.name, meaning, column.type_in_words, unit, accepted, empty))
    return csv_text(rows)


def read_me_text() -> str:
    """What lies in the folder of an export, for whoever opens it."""
    return _(
        """\
A diary exported from homecare.

{document} holds everything, including what was removed and what undo can take back.
`homecare import` reads this file; {schema} describes its format.

The .csv files hold the same records for a spreadsheet, one file for each kind of record;
{dictionary} says what each column means. They are UTF-8 with commas (RFC 4180). To open
them in a spreadsheet, use its text import and choose UTF-8.

A text that a spreadsheet would read as a formula (it begins with = + - @, a tab or a
line end, perhaps after spaces) begins with one extra apostrophe (') here.
`homecare import` takes exactly that one off again. {document} has every text as it
was written.

Where a cell is empty, nothing was entered. Entries with archived_at no longer count:
leave them out when you add up. Times are in UTC; utc_offset gives the time zone they
were made in.

Settings, programme files in `programmes/` and the secret key are not included.
"""
    ).format(document=DOCUMENT, schema=SCHEMA, dictionary=DICTIONARY)
