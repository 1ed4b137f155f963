"""The data dictionary of an export: what each column means, its unit, and what it accepts."""

from collections.abc import Mapping, Sequence
from typing import Final

from homecare.core.records.entry import OFFSET_MAX
from homecare.core.records.shown import DRAFT_LENGTH
from homecare.core.transfer.export_format import DOCUMENT, KINDS, SCHEMA
from homecare.core.transfer.export_tables import Column, columns_of, csv_text
from homecare.core.values import limits
from homecare.core.wording import kinds
from homecare.core.wording.kinds import KEY, NAME, NOTE, PAIN, Says, upto

DICTIONARY: Final = "dictionary.csv"
READ_ME: Final = "README.txt"
HEADER: Final = ("file", "column", "meaning", "type", "unit", "allowed", "may be empty")

_SHA: Final = "64 hexadecimal digits"
_COUNT: Final = "1 or more"

_SHARED: Final[Mapping[str, Says]] = {
    "id": ("The record's own id, which never changes", "", ""),
    "patient": ("Whose record it is: the id in patient.csv", "", ""),
    "day": ("The diary day it is about; a day starts at 04:00 unless the settings say otherwise", "", ""),
    "at": ("The time it is about", "", ""),
    "utc_offset": ("Where it was made: minutes east of UTC", "min", upto(-OFFSET_MAX, OFFSET_MAX)),
    "entered_at": ("When it was entered", "", ""),
    "archived_at": ("When it was removed or archived; empty while it counts", "", ""),
    "entered_by": ("Who entered it", "", ""),
    "note": ("A note in the person's own words", "", NOTE),
    "exercise": ("The key of the exercise in the library or the programme", "", KEY),
    "digest": ("SHA-256 of the programme's exact text: that of programme.csv", "", _SHA),
    "prescription.kind": ("How the exercise is counted: sets of seconds or of repetitions", "", ""),
    "prescription.sides": ("The sides of the body asked for", "", ""),
    "prescription.level": ("The level of the exercise", "", upto(1, limits.LEVEL_MAX)),
    "prescription.times_per_day": (
        "How often a day it is asked for", "times", upto(1, limits.TIMES_PER_DAY_MAX),
    ),
    "dose.sets": ("Sets asked for, on each side", "sets", upto(1, limits.SETS_MAX)),
    "dose.reps": ("Repetitions of each set", "reps", upto(1, limits.REPS_MAX)),
    "dose.hold_s": ("How long each set or repetition is held", "s", upto(1, limits.HOLD_S_MAX)),
    "dose.rest_s": ("Rest between two sets", "s", upto(0, limits.REST_S_MAX)),
    "dose.rep_s": ("One repetition's movement, there and back", "s", upto(1, limits.REP_S_MAX)),
}  # fmt: skip
"""Columns that mean the same wherever they stand, by their name."""

_OWN: Final[Mapping[str, Mapping[str, Says]]] = {
    "patient": {
        "name": ("The name that tells the diaries of one folder apart", "", NAME),
        "entered_at": ("When the diary was begun", "", ""),
        "at_practice": ("Whether this folder is a practice's, not the patient's own", "", ""),
        "born": ("The date of birth, where it tells two of one name apart", "", ""),
        "number": ("The practice's own number for them", "", f"1 to {limits.NUMBER_LENGTH} characters"),
    },
    "programme": {
        "slug": ("The id that the file gives itself", "", KEY),
        "version": ("The version that the file gives itself", "", _COUNT),
        "title": ("The file's title", "", NAME),
        "author": ("Who wrote the file", "", NAME),
        "digest": ("SHA-256 of the text", "", _SHA),
        "text": ("The programme file, word for word (TOML)", "", ""),
        "plan": ("What the text meant with the library of that day (JSON)", "", ""),
    },
    "assignment": {
        "start": ("The first day on which the programme is followed", "", ""),
        "until": ("The last such day; empty: no end", "", "start or later"),
        "assigned_by": ("Who gave it", "", NAME),
        "planned_sessions": ("How many treatments are planned", "sessions", upto(1, limits.SESSIONS_MAX)),
        "flare": ("Whether it is the flare plan", "", ""),
    },
    "appointment": {
        "day": ("The day of the planned treatment", "", ""),
        "time": ("Its time, where the practice is", "", "HH:MM"),
    },
    "message": {
        "text": ("A message from the practice", "", NOTE),
        "read_at": ("When it was read", "", ""),
    },
    "reply": {
        "about": ("The question, or the answer to a step, that is answered: its id", "", ""),
        "text": ("The practice's answer; empty: it was talked about", "", NOTE),
        "read_at": ("When it was read", "", ""),
    },
    "course_plan": {
        "sessions": ("How many treatments are planned", "sessions", upto(1, limits.SESSIONS_MAX)),
    },
    "run": {
        "day": ("The diary day on which a routine was led", "", ""),
        "begun_at": ("When it was begun", "", ""),
        "exercises": ("The keys of the exercises still to come", "", ""),
        "entry": ("The entry of the exercise under way, in exercise.csv", "", ""),
        "ended_at": ("When it ended; empty where the program ended first", "", ""),
    },
    "action": {
        "at": ("When it was done", "", ""),
        "says": ("What was done, as undo names it", "", NOTE),
        "added": ("The records it added: type and id", "", ""),
        "archived": ("The records it removed: type and id", "", ""),
        "undone_at": ("When it was taken back", "", ""),
    },
    "seen": {
        "what": ("What was shown", "", KEY),
        "version": ("Its version", "", _COUNT),
        "day": ("The diary day on which it was shown", "", ""),
        "seen_at": ("When it was shown", "", ""),
    },
    "first_run": {
        "step": ("The open step of the first run", "", KEY),
        "draft": ("What was answered in it so far (JSON)", "", f"1 to {DRAFT_LENGTH} characters"),
        "begun_at": ("When it was begun", "", ""),
        "ended_at": ("When it ended", "", ""),
    },
    "practice_note": {"text": ("The practitioner's own note on the patient", "", NOTE)},
    "watch": {
        "pain_from": ("Flag a median of 14 days at this level or above", "points", PAIN),
        "adherence_below": ("Flag an adherence of 28 days below this", "per cent", upto(1, 100)),
        "silent_days": ("Flag so many days without an entry", "days", upto(1, 365)),
        "stopped_from": ("Flag so many exercises stopped for pain in 28 days", "exercises", upto(1, 100)),
    },
    "link": {
        "other": ("The patient's id in the folder that files come from", "", ""),
        "key": ("The public key of who sends the files", "", "age1…"),
    },
    "received": {
        "id": ("The id of a record that came in a file", "", ""),
        "kind": ("Its kind", "", ""),
        "number": ("The newest file it came in", "", _COUNT),
    },
    "shared": {
        "id": ("The id of a record that went out", "", ""),
        "digest": ("SHA-256 of what was sent", "", _SHA),
    },
    "share_made": {
        "number": ("The number of a file that was shared", "", _COUNT),
        "entered_at": ("When it was made", "", ""),
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
    before, _, after = column.name.partition(".")
    if word == "step" and before in ("before", "after"):
        name = after if after.startswith("dose.") else f"prescription.{after}"
        meaning, unit, allowed = _SHARED[name]
        return (
            f"{'The dose before' if before == 'before' else 'The dose from then on'}: {meaning}",
            unit,
            allowed,
        )
    return _SHARED[column.name.removeprefix("prescription.") if ".dose." in column.name else column.name]


def dictionary_text() -> str:
    """The data dictionary as CSV, one row for each column of each table."""
    rows: list[Sequence[str]] = [HEADER]
    for word, kind in KINDS.items():
        for column in columns_of(kind):
            meaning, unit, allowed = says_of(word, column)
            accepted = ", ".join(column.words) or allowed
            empty = "yes" if column.empty else "no"
            rows.append((f"{word}.csv", column.name, meaning, column.type_in_words, unit, accepted, empty))
    return csv_text(rows)


def read_me_text() -> str:
    """What lies in the folder of an export, for whoever opens it."""
    return f"""A diary of homecare, exported.

{DOCUMENT} holds everything, including what was removed and what undo can take back.
It is what `homecare import` reads. {SCHEMA} describes its form.

The .csv files are the same records for a spreadsheet, one file for each kind there is;
{DICTIONARY} says what each column means. They are UTF-8 with commas (RFC 4180): in a
spreadsheet open them with its text import, and choose UTF-8 there.

A text that a spreadsheet would read as a formula (it begins with = + - @, a tab or a
line end, perhaps after spaces) has one apostrophe (') in front here. `homecare import`
takes exactly that one off again. In {DOCUMENT} every text is as it was written.

Where a cell is empty, nothing was entered. Entries with archived_at no longer count:
leave them out when you add up. Times are in UTC; utc_offset says where they were made.

Settings, programme files in `programmes/` and the secret key are not in it.
"""
