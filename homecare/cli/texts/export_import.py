"""What export and import say on the command line: what was or would be written, and what cannot be read."""

from collections.abc import Sequence
from shlex import quote
from typing import TYPE_CHECKING, Final

from homecare.cli.output.printing import table
from homecare.core.patients.same_name import told_apart
from homecare.core.records.entry import Entry
from homecare.core.records.records import ENTRY_TYPES
from homecare.core.transfer.export_format import PATIENT, Records
from homecare.core.transfer.foreign_csv import DELIMITERS
from homecare.core.transfer.foreign_dates import ORDER_WORDS
from homecare.core.transfer.loop_habits import Mark
from homecare.core.transfer.pain_csv import PainRow
from homecare.core.transfer.rows import BadRow
from homecare.core.values.in_words import count, day_in_words, few
from homecare.core.values.pain_kind import KIND_SENTENCES
from homecare.core.values.regions import region_in_words
from homecare.core.wording.export import amounts_in_words, conflict_in_words, replacement_in_words, span_of
from homecare.core.wording.handoff import span_in_words

if TYPE_CHECKING:
    from homecare.data_folder.export_import import Exported, Incoming
    from homecare.data_folder.import_others import LoopIncoming, PainIncoming

SHOWN: Final = 5
"""Rows that are shown as they would be read, and states that are named one by one."""
BAD_SHOWN: Final = 20
"""Rows that cannot be read and are named one by one."""


def exported_text(exported: "Exported", named: str) -> list[str]:
    """An export that was written to a folder as it was named: what is in it, and what to do with it."""
    return [
        f"Written: {exported.folder}",
        f"In it: {_whose(exported.records)}: {amounts_in_words(exported.records)}{_span(exported.records)}.",
        "For a spreadsheet there is a .csv of each kind (dictionary.csv explains them); homecare.json is all "
        "of it.",
        "Only you can read it here; whoever gets a copy can read all of it. It comes back with: "
        f"homecare import {quote(named)}",
    ]


def _whose(records: Records) -> str:
    names = [one.name for one in told_apart(records[PATIENT])]
    return f"the diary of {names[0]}" if len(names) == 1 else f"the diaries of {few(names)}"


def _span(records: Records) -> str:
    days = span_of(entry for word in ENTRY_TYPES for entry in _entries(records, word))
    return "" if days is None else f", {span_in_words(*days)}"


def _entries(records: Records, word: str) -> Sequence[Entry]:
    return records[word]


# An export that comes back


def incoming_text(incoming: "Incoming") -> list[str]:
    """What an export would bring, before anything is written."""
    merge = incoming.merge
    lines = [f"An export with {_whose(incoming.records)}{_span(incoming.records)}."]
    if incoming.of is not None:
        lines.append(f"It becomes part of the diary of {incoming.of.name} here.")
    new, newer = amounts_in_words(merge.new), amounts_in_words(merge.newer)
    lines.append(f"New here{_of_whom(incoming, merge.new)}: {new}." if new else "Nothing in it is new here.")
    if newer:
        whose = _of_whom(incoming, merge.newer)
        lines.append(f"Changed since{whose}, and taken as they are in it: {newer}.")
    if merge.known or merge.older:
        older = f"; further on here, and left as they are: {merge.older:,}" if merge.older else ""
        lines.append(f"Here already: {count(merge.known, 'record')}{older}.")
    if merge.conflicts:
        both = count(len(merge.conflicts), "record")
        lines.append(f"Conflict: {both} changed on both sides since; what is here stays:")
        lines += [f"  {conflict_in_words(one, incoming.name_of)}" for one in merge.conflicts[:SHOWN]]
        lines += _more(len(merge.conflicts), SHOWN)
    if incoming.replacements:
        lines.append("Here and in the export with different values, of which one counts:")
        lines += [f"  {replacement_in_words(one, incoming.name_of)}" for one in incoming.replacements[:SHOWN]]
        lines += _more(len(incoming.replacements), SHOWN)
    if incoming.region is not None:
        lines.append(f"The region of pain becomes {region_in_words(incoming.region)}, as it was there.")
    return [*lines, *(f"Note: {note}" for note in incoming.notes)]


def _of_whom(incoming: "Incoming", records: Records) -> str:
    """Whose records these are, where the export holds several diaries."""
    names = incoming.name_of
    if len(names) == 1:
        return ""
    owners = {
        one.id if word == PATIENT else getattr(one, "patient", None)
        for word in records
        for one in records[word]
    }
    found = [name for patient, name in names.items() if patient in owners]
    return f", for {few(found)}" if found else ""


def brought_text(incoming: "Incoming") -> list[str]:
    """What to say after an export was brought in."""
    if not incoming.merge.writes:
        if incoming.merge.conflicts:
            return ["Nothing was changed: what is here stays."]
        return ["Everything in it is here already; nothing was changed."]
    lines = ["Imported. See it with: homecare history", *(f"Note: {note}" for note in incoming.notes)]
    if incoming.copy is None:
        return lines
    return [
        *lines,
        f"A copy of everything from before: {incoming.copy}",
        f"The way back to it: homecare restore {quote(str(incoming.copy))}",
    ]


# Others' files


def pain_text(incoming: "PainIncoming") -> list[str]:
    """A table of daily pain as it would be read, before anything is written."""
    sheet = incoming.sheet
    day, pain, note = sheet.columns
    notes = f", note in “{note}”" if note else ""
    kind = KIND_SENTENCES[incoming.kind]
    lines = [
        f"{incoming.name}: {sheet.encoding}, {DELIMITERS[sheet.delimiter]} between cells; day in “{day}” "
        f"({ORDER_WORDS[sheet.order]}), pain in “{pain}”{notes}.",
        f"Read as pain of the {region_in_words(incoming.region)}, {kind}:",
        *table([_pain_row(row) for row in sheet.rows[:SHOWN]]),
        *_more(len(sheet.rows), SHOWN),
    ]
    if sheet.silent:
        lines.append(f"Without a level, so they say nothing: {count(sheet.silent, 'row')}.")
    if sheet.twice:
        lines.append(f"The same once more: {count(sheet.twice, 'row')}.")
    if sheet.midnights:
        lines.append("Every time of day in it is 00:00, so they are read as days without a time.")
    elif sheet.times:
        turn = f"{sheet.turn:02}:00"
        lines.append(f"Later times count as later; a time before {turn} belongs to the evening before.")
    if incoming.there:
        other = f", {incoming.other} of them with another level, which stays" if incoming.other else ""
        lines.append(f"Here already: {count(incoming.there, 'day')}{other}.")
    return [*lines, f"New: {_new_pain(incoming)}."]


def _pain_row(row: PainRow) -> tuple[str, ...]:
    clock = "" if row.at is None else f", {row.at:%H:%M}"
    return f"line {row.line}", f"{day_in_words(row.day)}{clock}", f"pain {row.level}", _short(row.note or "")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else f"{line[:39]}…"


def _new_pain(incoming: "PainIncoming") -> str:
    days = sorted(row.day for row in incoming.new)
    if not days:
        return "nothing"
    return f"{count(len(days), 'pain level')}, {span_in_words(days[0], days[-1])}"


def habits_text(incoming: "LoopIncoming") -> list[str]:
    """An export of Loop Habit Tracker as it would be read, before anything is written."""
    lines = [f"{incoming.name}: Loop Habit Tracker, {count(len(incoming.habits), 'habit')} to bring in."]
    for one in incoming.habits:
        days = [day.day for day in one.new]
        skipped = sum(day.mark is Mark.SKIPPED for day in one.new)
        new = f"{count(len(days), 'day')} {span_in_words(days[0], days[-1])}" if days else "nothing new"
        skips = f", {skipped} of them skipped" if skipped else ""
        there = f"; {count(one.there, 'day')} logged here already" if one.there else ""
        lines.append(f"  “{one.habit}” → {one.exercise_name} ({one.exercise}): {new}{skips}{there}")
    for habit, close in incoming.unmapped:
        if habit.measured:
            why = "counts something, so it cannot be brought in"
        elif habit.unclear is not None:
            why = f"its days cannot be told for certain, so it is left out: {habit.unclear}"
        else:
            example = close or "KEY"
            asks = "?" if close else ""
            why = f'{count(len(habit.days), "day")} left out: --habit "{habit.name}={example}"{asks}'
        lines.append(f"  “{habit.name}”: {why}")
    return [
        *lines,
        "A day done is one time of that day's dose: the programme's, or the first level of the library.",
    ]


def adopted_text(what: str) -> list[str]:
    """What to say after others' records were brought in."""
    return [f"Imported: {what}, marked as entered late.", "Take all of it back with: homecare undo"]


def bad_text(bad: Sequence[BadRow], *, left_out: bool) -> list[str]:
    """The rows that cannot be read, each with its line and what to write."""
    if not bad:
        return []
    then = (" and is left out" if len(bad) == 1 else " and are left out") if left_out else ""
    lines = [f"{count(len(bad), 'row')} cannot be read{then}:", *(f"  {one.says}" for one in bad[:BAD_SHOWN])]
    return [*lines, *_more(len(bad), BAD_SHOWN)]


def _more(amount: int, shown: int) -> list[str]:
    return [f"  and {amount - shown:,} more"] if amount > shown else []
