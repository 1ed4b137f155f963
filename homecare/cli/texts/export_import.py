"""What export and import say on the command line: what was or would be written, and what cannot be read."""

from collections.abc import Iterator, Sequence
from shlex import quote
from typing import TYPE_CHECKING, Final

from homecare.cli.output.printing import table
from homecare.cli.texts.wording import files as wording
from homecare.cli.wording import NOTE
from homecare.core.patients.same_name import told_apart
from homecare.core.records.entry import Entry
from homecare.core.records.records import ENTRY_TYPES
from homecare.core.transfer.export_format import PATIENT, Records
from homecare.core.transfer.foreign_csv import DELIMITERS
from homecare.core.transfer.foreign_dates import ORDER_WORDS
from homecare.core.transfer.loop_habits import Mark
from homecare.core.transfer.pain_csv import PainRow
from homecare.core.transfer.rows import BadRow
from homecare.core.values.in_words import day_in_words, few
from homecare.core.values.pain_kind import KIND_SENTENCES
from homecare.core.values.regions import region_in_words
from homecare.core.wording.export import amounts_in_words, conflict_in_words, replacement_in_words, span_of
from homecare.core.wording.handoff import span_in_words
from homecare.language import Counted

if TYPE_CHECKING:
    from homecare.data_folder.export_import import Exported, Incoming
    from homecare.data_folder.import_others import HabitIncoming, LoopIncoming, PainIncoming

SHOWN: Final = 5
"""Rows that are shown as they would be read, and states that are named one by one."""
BAD_SHOWN: Final = 20
"""Rows that cannot be read and are named one by one."""


def exported_text(exported: "Exported", named: str) -> list[str]:
    """An export that was written to a folder as it was named: what is in it, and what to do with it."""
    return [
        wording.WRITTEN.format(folder=exported.folder),
        _holds(exported.records),
        wording.FOR_A_SPREADSHEET,
        wording.WHO_CAN_READ.format(folder=quote(named)),
    ]


def _holds(records: Records) -> str:
    """Whose diaries an export holds, how much, and of which days."""
    names, span = _names(records), _span(records)
    if len(names) == 1:
        told = wording.EXPORT_HOLDS_SPAN if span else wording.EXPORT_HOLDS
    else:
        told = wording.EXPORT_HOLDS_SEVERAL_SPAN if span else wording.EXPORT_HOLDS_SEVERAL
    return told.format(name=names[0], names=few(names), amounts=amounts_in_words(records), span=span)


def _names(records: Records) -> list[str]:
    return [one.name for one in told_apart(records[PATIENT])]


def _span(records: Records) -> str:
    days = span_of(entry for word in ENTRY_TYPES for entry in _entries(records, word))
    return "" if days is None else span_in_words(*days)


def _entries(records: Records, word: str) -> Sequence[Entry]:
    return records[word]


# An export that comes back


def incoming_text(incoming: "Incoming") -> list[str]:
    """What an export would bring, before anything is written."""
    merge = incoming.merge
    lines = [_export_with(incoming.records)]
    if incoming.of is not None:
        lines.append(wording.BECOMES_PART_OF.format(name=incoming.of.name))
    new, newer = amounts_in_words(merge.new), amounts_in_words(merge.newer)
    if new:
        names = _of_whom(incoming, merge.new)
        lines.append((wording.NEW_HERE_FOR if names else wording.NEW_HERE).format(names=names, new=new))
    else:
        lines.append(wording.NOTHING_NEW_HERE)
    if newer:
        names = _of_whom(incoming, merge.newer)
        told = wording.CHANGED_SINCE_FOR if names else wording.CHANGED_SINCE
        lines.append(told.format(names=names, newer=newer))
    if merge.known or merge.older:
        known = wording.HERE_ALREADY_FURTHER if merge.older else wording.HERE_ALREADY
        lines.append(known.of(merge.known, older=merge.older))
    if merge.conflicts:
        lines.append(wording.CONFLICT.of(len(merge.conflicts)))
        lines += [f"  {conflict_in_words(one, incoming.name_of)}" for one in merge.conflicts[:SHOWN]]
        lines += _more(len(merge.conflicts), SHOWN)
    if incoming.replacements:
        lines.append(wording.DIFFERENT_VALUES)
        lines += [f"  {replacement_in_words(one, incoming.name_of)}" for one in incoming.replacements[:SHOWN]]
        lines += _more(len(incoming.replacements), SHOWN)
    if incoming.region is not None:
        lines.append(wording.REGION_BECOMES.format(region=region_in_words(incoming.region)))
    return [*lines, *(NOTE.format(sentence=note) for note in incoming.notes)]


def _export_with(records: Records) -> str:
    names, span = _names(records), _span(records)
    if len(names) == 1:
        told = wording.EXPORT_WITH_SPAN if span else wording.EXPORT_WITH
    else:
        told = wording.EXPORT_WITH_SEVERAL_SPAN if span else wording.EXPORT_WITH_SEVERAL
    return told.format(name=names[0], names=few(names), span=span)


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
    return few(found)


def brought_text(incoming: "Incoming") -> list[str]:
    """What to say after an export was brought in."""
    if not incoming.merge.writes:
        if incoming.merge.conflicts:
            return [wording.STAYS]
        return [wording.ALL_HERE]
    lines = [wording.IMPORTED, *(NOTE.format(sentence=note) for note in incoming.notes)]
    if incoming.copy is None:
        return lines
    return [
        *lines,
        wording.COPY_OF_BEFORE.format(copy=incoming.copy),
        wording.WAY_BACK.format(copy=quote(str(incoming.copy))),
    ]


# Others' files


def pain_text(incoming: "PainIncoming") -> list[str]:
    """A table of daily pain as it would be read, before anything is written."""
    sheet = incoming.sheet
    day, pain, note = sheet.columns
    kind = KIND_SENTENCES[incoming.kind]
    lines = [
        (wording.TABLE_NOTES if note else wording.TABLE).format(
            name=incoming.name,
            encoding=sheet.encoding,
            delimiter=DELIMITERS[sheet.delimiter],
            day=day,
            order=ORDER_WORDS[sheet.order],
            pain=pain,
            note=note,
        ),
        wording.READ_AS.format(region=region_in_words(incoming.region), kind=kind),
        *table([_pain_row(row) for row in sheet.rows[:SHOWN]]),
        *_more(len(sheet.rows), SHOWN),
    ]
    if sheet.silent:
        lines.append(wording.WITHOUT_LEVEL.of(sheet.silent))
    if sheet.twice:
        lines.append(wording.TWICE.of(sheet.twice))
    if sheet.midnights:
        lines.append(wording.MIDNIGHTS)
    elif sheet.times:
        turn = f"{sheet.turn:02}:00"
        lines.append(wording.LATER_TIMES.format(turn=turn))
    if incoming.there:
        told = wording.DAYS_HERE_WITH_OTHER if incoming.other else wording.DAYS_HERE
        lines.append(told.of(incoming.there, other=incoming.other))
    return [*lines, _new_pain(incoming)]


def _pain_row(row: PainRow) -> tuple[str, ...]:
    clock = "" if row.at is None else f", {row.at:%H:%M}"
    return (
        wording.LINE.format(line=row.line),
        f"{day_in_words(row.day)}{clock}",
        wording.PAIN.format(level=row.level),
        _short(row.note or ""),
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else f"{line[:39]}…"


def _new_pain(incoming: "PainIncoming") -> str:
    days = sorted(row.day for row in incoming.new)
    if not days:
        return wording.NO_NEW_LEVEL
    return wording.NEW_LEVELS.of(len(days), span=span_in_words(days[0], days[-1]))


def habits_text(incoming: "LoopIncoming") -> list[str]:
    """An export of Loop Habit Tracker as it would be read, before anything is written."""
    lines = [wording.HABITS.of(len(incoming.habits), name=incoming.name)]
    for one in incoming.habits:
        told = wording.HABIT.format(
            habit=one.habit, name=one.exercise_name, key=one.exercise, told="; ".join(_of_habit(one))
        )
        lines.append(told)
    for habit, close in incoming.unmapped:
        if habit.measured:
            why = wording.COUNTS_SOMETHING
        elif habit.unclear is not None:
            why = wording.DAYS_UNCLEAR.format(why=habit.unclear)
        else:
            out = wording.LEFT_OUT_CLOSE if close else wording.LEFT_OUT
            why = out.of(len(habit.days), habit=habit.name, key=close or wording.ANY_KEY)
        lines.append(f"  “{habit.name}”: {why}")
    return [
        *lines,
        wording.DAY_DONE,
    ]


def _of_habit(one: "HabitIncoming") -> Iterator[str]:
    """The days of a habit that are new, and those that are here already."""
    days = [day.day for day in one.new]
    skipped = sum(day.mark is Mark.SKIPPED for day in one.new)
    if days:
        told = wording.NEW_DAYS_SKIPPED if skipped else wording.NEW_DAYS
        yield told.of(len(days), span=span_in_words(days[0], days[-1]), skipped=skipped)
    else:
        yield wording.NOTHING_NEW
    if one.there:
        yield wording.THERE_ALREADY.of(one.there)


def adopted_text(told: Counted, amount: int) -> list[str]:
    """What to say after so many of others' records were brought in."""
    return [told.of(amount), wording.TAKE_BACK]


def bad_text(bad: Sequence[BadRow], *, left_out: bool) -> list[str]:
    """The rows that cannot be read, each with its line and what to write."""
    if not bad:
        return []
    told = wording.UNREADABLE_ROWS_LEFT_OUT if left_out else wording.UNREADABLE_ROWS
    lines = [told.of(len(bad)), *(f"  {one.says}" for one in bad[:BAD_SHOWN])]
    return [*lines, *_more(len(bad), BAD_SHOWN)]


def _more(amount: int, shown: int) -> list[str]:
    return [f"  {wording.AND_MORE.of(amount - shown)}"] if amount > shown else []
