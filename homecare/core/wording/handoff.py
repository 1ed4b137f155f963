"""A packet in plain words: what goes out, and what would come in."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final
from uuid import UUID

from homecare.core.handoff.packet import Packet, Side, Weighed
from homecare.core.handoff.programmes import Place, counted, givings, titles_in
from homecare.core.records.entry import Entry
from homecare.core.records.flare_and_steps import FlareSpell
from homecare.core.records.practice import Appointment
from homecare.core.records.records import ENTRY_TYPES
from homecare.core.values.in_words import count, day_in_words, short_day
from homecare.core.wording.flare_and_steps import answer_in_words
from homecare.core.wording.kinds import KINDS
from homecare.core.wording.treatments import planned_in_words

KIND_WORDS: Final = {
    **{word: kind.handed or (kind.one, kind.many) for word, kind in KINDS.items()},
    "assignment": ("programme", "programmes"),
    "appointment": ("planned session", "planned sessions"),
    "message": ("message", "messages"),
    "reply": ("answer to your questions", "answers to your questions"),
}
"""What one record of each kind is called, and several, for who gets them."""
AT_PRACTICE: Final = {"session": ("session at the practice", "sessions at the practice")}
"""What is called otherwise in a practice's file: what it holds is what the practice entered."""
FOR_SENDER: Final = {"question": ("question for your practitioner", "questions for your practitioner")}
"""What is called otherwise for who sends it."""
LISTED: Final = 12
"""Planned sessions that are named one by one."""
_KEPT: Final = "one that is already here"


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
    given = givings(packet.of("assignment"))
    standing = {one.given.digest for one in given if not one.withdrawn and not one.ended}
    ended, withdrawn = sum(one.ended for one in given), sum(one.withdrawn for one in given)
    sessions, messages = _live(packet, "appointment"), _live(packet, "message")
    cancelled = len(packet.of("appointment")) - len(sessions)
    gone = _gone_entries(packet, (*ENTRY_TYPES, "message"))
    held = _live(packet, "session") if packet.side is Side.PRACTICE else []
    no_more = len(packet.of("reply")) - len(_live(packet, "reply"))
    parts = [
        entries_in_words(one for one in packet.entries if one not in held),
        count(len(held), *AT_PRACTICE["session"]) if held else "",
        count(len(standing), "programme") if standing else "",
        f"{count(ended, 'programme')} ended" if ended else "",
        f"{count(withdrawn, 'programme')} withdrawn" if withdrawn else "",
        count(len(sessions), "planned session") if sessions else "",
        f"{count(cancelled, 'planned session')} cancelled" if cancelled else "",
        count(len(messages), "message") if messages else "",
        *_answer_lines(packet, "their"),
        f"{count(no_more, 'answer')} taken back" if no_more else "",
        f"taken back: {gone}" if gone else "",
    ]
    return [part for part in parts if part]


def _answer_lines(packet: Packet, whose: str) -> list[str]:
    """`1 answer to your questions`, `2 questions ticked off`: these were talked about, without words here."""
    replies = _live(packet, "reply")
    answers = sum(one.text is not None for one in replies)
    lines = [f"{count(answers, 'answer')} to {whose} questions"] * bool(answers)
    ticked = len(replies) - answers
    return lines + [f"{count(ticked, 'question')} ticked off"] * bool(ticked)


def _live(packet: Packet, word: str) -> list[Any]:
    return [one for one in packet.of(word) if one.archived_at is None]


def _gone_entries(packet: Packet, kinds: Iterable[str]) -> str:
    """`2 pain levels, 1 rest day`: what was taken back of these kinds; empty where nothing was."""
    gone = {word: len(packet.of(word)) - len(_live(packet, word)) for word in kinds}
    return kinds_in_words(gone, packet.side)


def kinds_in_words(amounts: Mapping[str, int], side: Side) -> str:
    """`2 pain levels, 1 rest day`: so many of each kind that there is; `side` is whose they are."""
    called = _called(side)
    return ", ".join(count(amount, *called[word]) for word, amount in amounts.items() if amount)


def _called(side: Side, *, leaving: bool = False) -> Mapping[str, tuple[str, str]]:
    """What one record of each kind is called, and several, in a side's file; `leaving` for who sends it."""
    by_side = AT_PRACTICE if side is Side.PRACTICE else {}
    return {**KIND_WORDS, **by_side, **(FOR_SENDER if leaving else {})}


def looked_through(packet: Packet, places: Iterable[Place] = (), *, leaving: bool = False) -> list[str]:
    """Everything in a packet, one line each: entries of each kind, programmes, sessions, and what is gone.

    `places` say which programmes take the place of another one here; `leaving` says that it is shown to who
    sends it.
    """
    lines, called = [], _called(packet.side, leaving=leaving)
    decides = packet.side is Side.PRACTICE
    for word in ENTRY_TYPES:
        days = sorted(one.day for one in _live(packet, word))
        if days and not (decides and word == "step"):
            lines.append(f"{count(len(days), *called[word])} {span_in_words(days[0], days[-1])}")
    lines += _programme_lines(packet, {one.given: one for one in places})
    if decides:  # a step that the practice took changes a dose at home: which one is said
        lines += [f"{answer_in_words(one)}, from {day_in_words(one.day)}" for one in _live(packet, "step")]
    sessions = [f"Planned session: {planned_in_words(one)}" for one in _by_time(_live(packet, "appointment"))]
    lines += _answer_lines(packet, "their" if leaving else "your")
    return [*lines, *_shortened(sessions, "planned session"), *_gone_lines(packet)]


def _programme_lines(packet: Packet, places: Mapping[UUID, Place]) -> list[str]:
    """Each programme that is given, with its version, its days, and what it takes the place of."""
    titles = titles_in(packet)
    lines = []
    for one in givings(packet.of("assignment")):
        given, place = one.given, places.get(one.given.id)
        if one.withdrawn or one.ended:
            continue
        what = "Flare plan" if given.flare else "Programme"
        until = "" if given.until is None else f" to {day_in_words(given.until)}"
        planned = given.planned_sessions
        sessions = "" if planned is None else f", {count(planned, 'session')} planned"
        title = titles.get(given.digest, _KEPT)
        lines.append(f"{what}: {title}, from {day_in_words(given.start)}{until}{sessions}")
        if place is not None:
            lines.append(f"  It {place.that}, from {day_in_words(place.day)} on")
    return lines


def _gone_lines(packet: Packet) -> list[str]:
    """What ended, was cancelled or was taken back; entries of a diary are only counted."""
    titles = titles_in(packet)
    lines = []
    for one in givings(packet.of("assignment")):
        title = titles.get(one.given.digest, _KEPT)
        if one.withdrawn:
            lines.append(f"Withdrawn: {title}")
        elif one.ended and one.given.until is not None:
            lines.append(f"Ended: {title}, last day {day_in_words(one.given.until)}")
    gone = [one for one in _by_time(packet.of("appointment")) if one.archived_at is not None]
    lines += _shortened(
        [f"Cancelled: session of {planned_in_words(one)}" for one in gone], "cancelled session"
    )
    kinds = [*ENTRY_TYPES, "message", "reply"]
    if packet.side is Side.PRACTICE:
        kinds.remove("step")
        steps = [one for one in packet.of("step") if one.archived_at is not None]
        lines += [f"Taken back: {answer_in_words(one)}, from {day_in_words(one.day)}" for one in steps]
    entries = _gone_entries(packet, kinds)
    return [*lines, f"Taken back: {entries}"] if entries else lines


def _by_time(planned: Iterable[Appointment]) -> list[Appointment]:
    return sorted(planned, key=lambda one: (one.day, one.time or ""))


def _shortened(lines: list[str], what: str) -> list[str]:
    more = len(lines) - LISTED
    return [*lines[:LISTED], f"and {count(more, what)} more"] if more > 0 else lines


def messages_in(packet: Packet) -> list[str]:
    """The words of a packet's messages, the oldest first."""
    live = [one for one in packet.of("message") if one.archived_at is None]
    return [one.text for one in sorted(live, key=lambda one: one.entered_at)]


def sender_in_words(packet: Packet, made: date) -> str:
    """`From a patient's diary, file 3, made on Tue 24 Nov 2026`: who made it, which it is, and when."""
    who = "a patient's diary" if packet.side is Side.PATIENT else "a practice"
    return f"From {who}, file {packet.number}, made on {day_in_words(made)}"


def weighed_in_words(packet: Packet, weighed: Weighed) -> str:
    """`New: 38, changed: 1, already here: 2.`, counting what `looked_through` lists, and words."""
    new, changed, known = counted(packet, weighed)
    parts = [f"New: {new}", f"changed: {changed}", f"already here: {known}"]
    if weighed.ours:
        parts.append(f"yours, left as they are: {weighed.ours}")
    return ", ".join(parts) + "."


def flare_closed_in_words(ended: FlareSpell | None) -> str:
    """What became of the flare plan that was switched on when it ended; `ended` are the days that stay."""
    if ended is None or ended.until is None:
        return "The flare plan that you switched on today ended. Today counts as usual."
    return f"The flare plan ended. Your flare days until {day_in_words(ended.until)} still do not count."
