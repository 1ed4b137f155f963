"""A packet in plain words: what goes out, and what would come in."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from homecare.core.course_words import answer_in_words
from homecare.core.entry import Entry
from homecare.core.packet import PROGRAMME, Packet, Records, Side, Weighed
from homecare.core.practice import Appointment
from homecare.core.records import ENTRY_TYPES, Assignment
from homecare.core.sentences import count
from homecare.core.words import day_in_words, short_day

KIND_WORDS: Final = {
    "exercise": ("exercise", "exercises"),
    "pain": ("pain level", "pain levels"),
    "sitting": ("sitting time", "sitting times"),
    "break": ("break from sitting", "breaks from sitting"),
    "session": ("acupuncture session", "acupuncture sessions"),
    "rest": ("rest day", "rest days"),
    "questionnaire": ("questionnaire", "questionnaires"),
    "flare": ("time of the flare plan", "times of the flare plan"),
    "step": ("answer to a step", "answers to steps"),
}
"""What one entry of each kind is called, and several."""
LISTED: Final = 12
"""Planned treatments that are named one by one."""


def span_in_words(first: date, last: date) -> str:
    """`from Mon 2 Nov to Tue 24 Nov 2026`, or `on Tue 24 Nov 2026`."""
    if first == last:
        return f"on {day_in_words(first)}"
    weekday = day_in_words(first).split()[0]
    start = f"{weekday} {short_day(first)}" if first.year == last.year else day_in_words(first)
    return f"from {start} to {day_in_words(last)}"


def entries_in_words(entries: Iterable[Entry]) -> str:
    """`38 entries from Mon 2 Nov to Tue 24 Nov 2026`; empty where there is none."""
    days = sorted(one.day for one in entries if one.archived_at is None)
    return f"{count(len(days), 'entry', 'entries')} {span_in_words(days[0], days[-1])}" if days else ""


def contents_in_words(packet: Packet) -> list[str]:
    """What is in a packet, one part each: `38 entries from … to …`, `1 programme`, `1 message`."""
    gone = sum(one.archived_at is not None for one in _all_but_programmes(packet.records))
    live = {
        word: [one for one in packet.of(word) if one.archived_at is None]
        for word in ("assignment", "appointment", "message")
    }
    programmes = {one.digest for one in live["assignment"]}
    parts = [
        entries_in_words(packet.entries),
        count(len(programmes), "programme") if programmes else "",
        count(len(live["appointment"]), "planned treatment") if live["appointment"] else "",
        count(len(live["message"]), "message") if live["message"] else "",
        count(gone, "record taken back", "records taken back") if gone else "",
    ]
    return [part for part in parts if part]


def _all_but_programmes(records: Records) -> list[Entry | Assignment | Appointment]:
    return [one for word, some in records.items() if word != PROGRAMME for one in some]


def looked_through(packet: Packet) -> list[str]:
    """Everything that is in a packet, one line each: entries of each kind, programmes, treatments, words."""
    lines = []
    decides = packet.side is Side.PRACTICE
    for word in ENTRY_TYPES:
        days = sorted(one.day for one in packet.of(word) if one.archived_at is None)
        if days and not (decides and word == "step"):
            lines.append(f"{count(len(days), *KIND_WORDS[word])} {span_in_words(days[0], days[-1])}")
    lines += _programme_lines(packet)
    if decides:  # a step that the practice took changes a dose at home: which one is said
        steps = [one for one in packet.of("step") if one.archived_at is None]
        lines += [f"{answer_in_words(one)}, from {day_in_words(one.day)}" for one in steps]
    lines += _treatment_lines([one for one in packet.of("appointment") if one.archived_at is None])
    gone = sum(one.archived_at is not None for one in _all_but_programmes(packet.records))
    if gone:
        lines.append(f"{count(gone, 'record')} taken back since an earlier file")
    return lines


def _programme_lines(packet: Packet) -> list[str]:
    """Each programme that is given, with its version, its days and how many treatments are planned."""
    titles = {one.digest: f"{one.title}, version {one.version}" for one in packet.of(PROGRAMME)}
    lines = []
    for given in sorted(packet.of("assignment"), key=lambda one: one.start):
        if given.archived_at is not None:
            continue
        what = "Plan for flares" if given.flare else "Programme"
        title = titles.get(given.digest, "one that is here already")
        until = "" if given.until is None else f" to {day_in_words(given.until)}"
        planned = given.planned_sessions
        sessions = "" if planned is None else f", {count(planned, 'treatment')} planned"
        lines.append(f"{what}: {title}, from {day_in_words(given.start)}{until}{sessions}")
    return lines


def _treatment_lines(planned: list[Appointment]) -> list[str]:
    lines = [
        f"Planned treatment: {day_in_words(one.day)}{f', {one.time}' if one.time else ''}"
        f"{f' ({one.note})' if one.note else ''}"
        for one in sorted(planned, key=lambda one: (one.day, one.time or ""))
    ]
    more = len(lines) - LISTED
    return [*lines[:LISTED], f"and {count(more, 'planned treatment')} more"] if more > 0 else lines


def messages_in(packet: Packet) -> list[str]:
    """The words of a packet's messages, the oldest first."""
    live = [one for one in packet.of("message") if one.archived_at is None]
    return [one.text for one in sorted(live, key=lambda one: one.entered_at)]


def sender_in_words(packet: Packet, made: date) -> str:
    """`From a patient's diary, file 3, made on Tue 24 Nov 2026`: who made it, which it is, and when."""
    who = "a patient's diary" if packet.side is Side.PATIENT else "a practice"
    return f"From {who}, file {packet.number}, made on {day_in_words(made)}"


def weighed_in_words(weighed: Weighed) -> str:
    """`New here: 38. Changed: 1. Here already: 2.`, counting records, programmes among them."""
    new = sum(len(records) for records in weighed.new.values())
    changed = sum(len(records) for records in weighed.changed.values())
    known = weighed.known + sum(len(records) for records in weighed.same.values())
    parts = [f"New here: {new}", f"changed since: {changed}", f"here already: {known}"]
    if weighed.ours:
        parts.append(f"yours, and left as they are: {weighed.ours}")
    return ", ".join(parts) + "."
