"""Each kind of entry in words: what it is called, its line, and what its columns mean in an export."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from homecare.core.records.records import PainReading, Questionnaire, RestDay
from homecare.core.records.treatment import EFFECTS_MAX
from homecare.core.values import limits
from homecare.core.values.pain_kind import KIND_SENTENCES
from homecare.core.values.regions import region_in_words
from homecare.core.wording.flare_and_steps import flare_in_words
from homecare.core.wording.sitting import break_in_words
from homecare.core.wording.treatments import follow_up_in_words, question_in_words, session_in_words

Says = tuple[str, str, str]
"""Meaning, unit and allowed values of a column; the words of a fixed list are added by themselves."""

PAIN: Final = f"{limits.PAIN_MIN} to {limits.PAIN_MAX}"
NOTE: Final = f"1 to {limits.NOTE_LENGTH} characters"
KEY: Final = f"1 to {limits.KEY_LENGTH} characters"
NAME: Final = f"1 to {limits.NAME_LENGTH} characters"
_EFFECTS: Final = f"0 to {EFFECTS_MAX}"


def upto(low: int, high: int) -> str:
    """`1 to 10`: the values that are allowed."""
    return f"{low} to {high}"


@dataclass(frozen=True, kw_only=True)
class KindWords:
    """How one kind of entry is told.

    `one` and `many` are what one entry and several are called, `handed` what they are called in files, where
    that differs. `looked_for` is the kind in a search (`No entries for rest days`), `taken` refuses a
    second entry where a day holds one (`ONE_A_DAY`). `says` is the line for one entry; an exercise, a step
    and a sitting time need to know more, so theirs stand in `entry_in_words`. `columns` are the record's own
    fields; those of every entry are explained once for all.
    """

    one: str
    many: str
    looked_for: str
    taken: str = "There is one on {day} already."
    says: Callable[[Any], str] = repr
    handed: tuple[str, str] | None = None
    columns: Mapping[str, Says] = field(default_factory=dict)


def _pain(reading: PainReading) -> str:
    note = f" ({reading.note})" if reading.note else ""
    where = region_in_words(reading.region)
    return f"Pain {reading.level}, {where}, {KIND_SENTENCES[reading.kind]}{note}"


def _rest(rest: RestDay) -> str:
    return "Rest day" + (f": {rest.reason}" if rest.reason else "")


def _questionnaire(answered: Questionnaire) -> str:
    from homecare.core.treatments.outcome_scales import questionnaire_in_words  # for who answered one

    return questionnaire_in_words(answered)


KINDS: Final[Mapping[str, KindWords]] = {
    "exercise": KindWords(
        one="exercise", many="exercises", looked_for="exercises",
        columns={
            "outcome": ("How it went", "", ""),
            "sets": ("The sets actually done: side, reps, held_s (seconds); left out: side none", "", ""),
            "reason": ("Why it was skipped, cut short or stopped", "", NOTE),
            "pain_before": ("Pain before it", "points", PAIN),
            "pain_peak": ("The most pain during it", "points", PAIN),
            "pain_after": ("Pain after it", "points", PAIN),
        },
    ),
    "pain": KindWords(
        one="pain level", many="pain levels", looked_for="pain",
        says=_pain,
        columns={
            "level": ("Pain: 0 is none, 10 as bad as you can imagine", "points", PAIN),
            "region": ("Where it hurts", "", f"1 to {limits.REGION_LENGTH} characters"),
            "kind": ("What the level is about; kinds are never mixed in one series", "", ""),
        },
    ),
    "sitting": KindWords(
        one="sitting time", many="sitting times", looked_for="sitting",
        columns={
            "source": ("Where the time comes from", "", ""),
            "start": ("When the bout began; empty for a day's total", "", ""),
            "end": ("When the bout ended; empty while it lasts", "", "start or later"),
            "minutes": ("A day's total; empty for a bout", "min", upto(0, limits.MINUTES_PER_DAY)),
        },
    ),
    "break": KindWords(
        one="break", many="breaks", looked_for="breaks from sitting",
        handed=("break from sitting", "breaks from sitting"),
        says=break_in_words,
        columns={
            "kind": ("How the break from sitting came about, or that it did not", "", ""),
            "done": ("What was done in it", "", NOTE),
        },
    ),
    "session": KindWords(
        one="session", many="sessions", looked_for="acupuncture sessions",
        handed=("acupuncture session", "acupuncture sessions"),
        says=session_in_words,
        columns={
            "number": ("The number of the session; empty: simply counted", "", upto(1, limits.SESSIONS_MAX)),
            "planned_number": ("How many sessions are planned", "sessions", upto(1, limits.SESSIONS_MAX)),
            "practitioner": ("Who gave the treatment", "", NAME),
            "pain_before": ("Pain just before", "points", PAIN),
            "pain_after": ("Pain just after", "points", PAIN),
            "points": ("The points needled: code and side", "", ""),
            "needles": ("How many needles", "needles", upto(0, limits.NEEDLES_MAX)),
            "retention_min": ("How long they stayed", "min", upto(0, limits.RETENTION_MIN_MAX)),
            "adjuncts": ("What was done as well, such as cupping", "", ""),
            "advice": ("What was advised", "", NOTE),
            "after_effects": ("After-effects, in free words", "", NOTE),
        },
    ),
    "rest": KindWords(
        one="rest day", many="rest days", looked_for="rest days", taken="{day} is a rest day already.",
        says=_rest,
        columns={"reason": ("Why the day is a rest day", "", NOTE)},
    ),
    "questionnaire": KindWords(
        one="answer to a scale", many="answers to scales", looked_for="activities and change",
        handed=("questionnaire", "questionnaires"),
        says=_questionnaire,
        columns={
            "instrument": ("Which questionnaire: psfs, pgic, …", "", KEY),
            "scores": ("Item and score, in pairs", "", ""),
        },
    ),
    "flare": KindWords(
        one="flare period", many="flare periods", looked_for="flare days",
        says=flare_in_words,
        columns={"until": ("The last day of the flare; empty while it lasts", "", "day or later")},
    ),
    "step": KindWords(
        one="answer to a step", many="answers to steps", looked_for="steps of the programme",
        columns={
            "answer": ("What was answered to the proposed step", "", ""),
            "back": ("Whether it is a step back", "", ""),
            "level_name": ("The name of the level reached", "", f"0 to {limits.NAME_LENGTH} characters"),
            "says": ("The rule, in words", "", f"0 to {limits.NOTE_LENGTH} characters"),
            "evidence": ("The ids of the entries that led to the proposal", "", ""),
            "by": ("Who answered; empty: the patient", "", NAME),
        },
    ),
    "followup": KindWords(
        one="answer about a session", many="answers about sessions", looked_for="after-effects",
        handed=("note on after-effects", "notes on after-effects"),
        says=follow_up_in_words,
        columns={
            "session_day": ("The day of the session it is about", "", "day or earlier"),
            "effects": ("What was felt: name, severity, resolved; none is an answer", "", _EFFECTS),
        },
    ),
    "question": KindWords(
        one="question", many="questions", looked_for="questions for the practitioner",
        handed=("question for you", "questions for you"),
        says=question_in_words,
        columns={
            "text": ("A question for the practitioner", "", NOTE),
            "asked": ("Whether it was asked", "", ""),
        },
    ),
}  # fmt: skip
"""By the word of the kind in commands and JSON (`ENTRY_TYPES`)."""
