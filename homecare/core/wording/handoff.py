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
from homecare.core.values.in_words import day_in_words, weekday_and_day
from homecare.core.wording.flare_and_steps import answer_in_words
from homecare.core.wording.treatments import planned_in_words
from homecare.language import Counted, _

KIND_WORDS: Final = {
    "exercise": Counted("{amount} exercise", "{amount} exercises"),
    "pain": Counted("{amount} pain level", "{amount} pain levels"),
    "sitting": Counted("{amount} sitting entry", "{amount} sitting entries"),
    "break": Counted("{amount} break from sitting", "{amount} breaks from sitting"),
    "session": Counted("{amount} acupuncture session", "{amount} acupuncture sessions"),
    "rest": Counted("{amount} rest day", "{amount} rest days"),
    "questionnaire": Counted("{amount} questionnaire", "{amount} questionnaires"),
    "flare": Counted("{amount} flare period", "{amount} flare periods"),
    "step": Counted("{amount} answer to a step", "{amount} answers to steps"),
    "followup": Counted("{amount} note on after-effects", "{amount} notes on after-effects"),
    "question": Counted("{amount} question for you", "{amount} questions for you"),
    "assignment": Counted("{amount} programme", "{amount} programmes"),
    "appointment": Counted("{amount} planned session", "{amount} planned sessions"),
    "message": Counted("{amount} message", "{amount} messages"),
    "reply": Counted("{amount} answer to your questions", "{amount} answers to your questions"),
}
"""What one record of each kind is called, and several, for who gets them."""
AT_PRACTICE: Final = {
    "session": Counted("{amount} session at the practice", "{amount} sessions at the practice")
}
"""What is called otherwise in a practice's file: what it holds is what the practice entered."""
FOR_SENDER: Final = {
    "question": Counted("{amount} question for your practitioner", "{amount} questions for your practitioner")
}
"""What is called otherwise for who sends it."""
LISTED: Final = 12
"""Planned sessions that are named one by one."""

ENTRIES: Final = Counted("{amount} entry", "{amount} entries")
ENDED: Final = Counted("{amount} programme ended", "{amount} programmes ended")
WITHDRAWN: Final = Counted("{amount} programme withdrawn", "{amount} programmes withdrawn")
CANCELLED: Final = Counted("{amount} planned session cancelled", "{amount} planned sessions cancelled")
ANSWERS_TAKEN_BACK: Final = Counted("{amount} answer taken back", "{amount} answers taken back")
ANSWERS_TO_YOURS: Final = KIND_WORDS["reply"]
ANSWERS_TO_THEIRS: Final = Counted(
    "{amount} answer to their questions", "{amount} answers to their questions"
)
TICKED_OFF: Final = Counted("{amount} question ticked off", "{amount} questions ticked off")
MORE_PLANNED: Final = Counted("and {amount} more planned session", "and {amount} more planned sessions")
MORE_CANCELLED: Final = Counted("and {amount} more cancelled session", "and {amount} more cancelled sessions")
SESSIONS_PLANNED: Final = Counted("{amount} session planned", "{amount} sessions planned")
KEPT: Final = _("one that is already here")
"""In the place of the title of a programme that is not in the packet."""
PROGRAMME: Final = (_("Programme: {title}, from {day}"), _("Programme: {title}, from {day} to {until}"))
FLARE_PLAN: Final = (_("Flare plan: {title}, from {day}"), _("Flare plan: {title}, from {day} to {until}"))
"""A programme, or a plan for flares, that is given: without an end, and with one."""


def span_in_words(first: date, last: date) -> str:
    """`from Mon 2 Nov to Tue 24 Nov 2026`, or `on Tue 24 Nov 2026`."""
    if first == last:
        return _("on {day}").format(day=day_in_words(last))
    return _("from {first} to {last}").format(first=_start(first, last), last=day_in_words(last))


def spanned(things: str, first: date, last: date) -> str:
    """The same behind what there is so many of: `38 entries from Mon 2 Nov to Tue 24 Nov 2026`."""
    if first == last:
        return _("{things} on {day}").format(things=things, day=day_in_words(last))
    said = _("{things} from {first} to {last}")
    return said.format(things=things, first=_start(first, last), last=day_in_words(last))


def _start(first: date, last: date) -> str:
    return weekday_and_day(first) if first.year == last.year else day_in_words(first)


def entries_in_words(entries: Iterable[Entry]) -> str:
    """`38 entries from Mon 2 Nov to Tue 24 Nov 2026`; empty where there is none."""
    days = sorted(one.day for one in entries if one.archived_at is None)
    return spanned(ENTRIES.of(len(days)), days[0], days[-1]) if days else ""


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
    amounts = (
        (AT_PRACTICE["session"], len(held)),
        (KIND_WORDS["assignment"], len(standing)),
        (ENDED, ended),
        (WITHDRAWN, withdrawn),
        (KIND_WORDS["appointment"], len(sessions)),
        (CANCELLED, cancelled),
        (KIND_WORDS["message"], len(messages)),
    )
    parts = [
        entries_in_words(one for one in packet.entries if one not in held),
        *_amounts(amounts),
        *_answer_lines(packet, ANSWERS_TO_THEIRS),
        *_amounts([(ANSWERS_TAKEN_BACK, no_more)]),
        _("taken back: {list}").format(list=gone) if gone else "",
    ]
    return [part for part in parts if part]


def _amounts(amounts: Iterable[tuple[Counted, int]]) -> list[str]:
    """So many of each, where there is any."""
    return [words.of(amount) for words, amount in amounts if amount]


def _answer_lines(packet: Packet, called: Counted) -> list[str]:
    """`1 answer to your questions`, `2 questions ticked off`: these were talked about, without words here."""
    replies = _live(packet, "reply")
    answers = sum(one.text is not None for one in replies)
    return _amounts([(called, answers), (TICKED_OFF, len(replies) - answers)])


def _live(packet: Packet, word: str) -> list[Any]:
    return [one for one in packet.of(word) if one.archived_at is None]


def _gone_entries(packet: Packet, kinds: Iterable[str]) -> str:
    """`2 pain levels, 1 rest day`: what was taken back of these kinds; empty where nothing was."""
    gone = {word: len(packet.of(word)) - len(_live(packet, word)) for word in kinds}
    return kinds_in_words(gone, packet.side)


def kinds_in_words(amounts: Mapping[str, int], side: Side) -> str:
    """`2 pain levels, 1 rest day`: so many of each kind that there is; `side` is whose they are."""
    called = _called(side)
    return ", ".join(_amounts((called[word], amount) for word, amount in amounts.items()))


def _called(side: Side, *, leaving: bool = False) -> Mapping[str, Counted]:
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
            lines.append(spanned(called[word].of(len(days)), days[0], days[-1]))
    lines += _programme_lines(packet, {one.given: one for one in places})
    if decides:  # a step that the practice took changes a dose at home: which one is said
        taken = _("{step}, from {day}")
        lines += [
            taken.format(step=answer_in_words(one), day=day_in_words(one.day))
            for one in _live(packet, "step")
        ]
    planned = _("Planned session: {session}")
    sessions = [
        planned.format(session=planned_in_words(one)) for one in _by_time(_live(packet, "appointment"))
    ]
    lines += _answer_lines(packet, ANSWERS_TO_THEIRS if leaving else ANSWERS_TO_YOURS)
    return [*lines, *_shortened(sessions, MORE_PLANNED), *_gone_lines(packet)]


def _programme_lines(packet: Packet, places: Mapping[UUID, Place]) -> list[str]:
    """Each programme that is given, with its version, its days, and what it takes the place of."""
    titles = titles_in(packet)
    lines = []
    for one in givings(packet.of("assignment")):
        given, place = one.given, places.get(one.given.id)
        if one.withdrawn or one.ended:
            continue
        endless, ending = FLARE_PLAN if given.flare else PROGRAMME
        title, day = titles.get(given.digest, KEPT), day_in_words(given.start)
        if given.until is None:
            said = [endless.format(title=title, day=day)]
        else:
            said = [ending.format(title=title, day=day, until=day_in_words(given.until))]
        if given.planned_sessions is not None:
            said.append(SESSIONS_PLANNED.of(given.planned_sessions))
        lines.append(", ".join(said))
        if place is not None:
            replaces = _("It replaces {before}, from {day}")
            lines.append(f"  {replaces.format(before=place.before, day=day_in_words(place.day))}")
    return lines


def _gone_lines(packet: Packet) -> list[str]:
    """What ended, was cancelled or was taken back; entries of a diary are only counted."""
    titles = titles_in(packet)
    lines = []
    for one in givings(packet.of("assignment")):
        title = titles.get(one.given.digest, KEPT)
        if one.withdrawn:
            lines.append(_("Withdrawn: {title}").format(title=title))
        elif one.ended and one.given.until is not None:
            ended = _("Ended: {title}, last day {day}")
            lines.append(ended.format(title=title, day=day_in_words(one.given.until)))
    gone = [one for one in _by_time(packet.of("appointment")) if one.archived_at is not None]
    cancelled = _("Cancelled: session on {session}")
    lines += _shortened([cancelled.format(session=planned_in_words(one)) for one in gone], MORE_CANCELLED)
    kinds = [*ENTRY_TYPES, "message", "reply"]
    if packet.side is Side.PRACTICE:
        kinds.remove("step")
        steps = [one for one in packet.of("step") if one.archived_at is not None]
        taken = _("Taken back: {step}, from {day}")
        lines += [taken.format(step=answer_in_words(one), day=day_in_words(one.day)) for one in steps]
    entries = _gone_entries(packet, kinds)
    return [*lines, _("Taken back: {list}").format(list=entries)] if entries else lines


def _by_time(planned: Iterable[Appointment]) -> list[Appointment]:
    return sorted(planned, key=lambda one: (one.day, one.time or ""))


def _shortened(lines: list[str], left_out: Counted) -> list[str]:
    more = len(lines) - LISTED
    return [*lines[:LISTED], left_out.of(more)] if more > 0 else lines


def messages_in(packet: Packet) -> list[str]:
    """The words of a packet's messages, the oldest first."""
    live = [one for one in packet.of("message") if one.archived_at is None]
    return [one.text for one in sorted(live, key=lambda one: one.entered_at)]


def sender_in_words(packet: Packet, made: date) -> str:
    """`From a patient's diary, file 3, made on Tue 24 Nov 2026`: who made it, which it is, and when."""
    said = _("From a practice, file {number}, made on {day}")
    if packet.side is Side.PATIENT:
        said = _("From a patient's diary, file {number}, made on {day}")
    return said.format(number=packet.number, day=day_in_words(made))


def weighed_in_words(packet: Packet, weighed: Weighed) -> str:
    """`New: 38, changed: 1, already here: 2.`, counting what `looked_through` lists, and words."""
    new, changed, known = counted(packet, weighed)
    said = _("New: {new}, changed: {changed}, already here: {known}.")
    if weighed.ours:
        said = _("New: {new}, changed: {changed}, already here: {known}, yours and left as they are: {ours}.")
    return said.format(new=new, changed=changed, known=known, ours=weighed.ours)


def flare_closed_in_words(ended: FlareSpell | None) -> str:
    """What became of the flare plan that was switched on when it ended; `ended` are the days that stay."""
    if ended is None or ended.until is None:
        return _("The flare plan that you switched on today has ended. Today counts as usual.")
    return _("The flare plan has ended. Your flare days until {day} still do not count.").format(
        day=day_in_words(ended.until)
    )
