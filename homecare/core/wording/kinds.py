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
from homecare.core.wording.sentences import with_note
from homecare.core.wording.sitting import break_in_words
from homecare.core.wording.treatments import follow_up_in_words, question_in_words, session_in_words
from homecare.language import Counted, _, in_context

Says = tuple[str, str, str]
"""Meaning, unit and allowed values of a column; the words of a fixed list are added by themselves."""

POINTS: Final = in_context("unit", "points")
SESSIONS: Final = in_context("unit", "sessions")
NEEDLES: Final = in_context("unit", "needles")
MIN: Final = in_context("unit", "min")
OR_LATER: Final = _("{column} or later")
OR_EARLIER: Final = _("{column} or earlier")


def upto(low: int, high: int) -> str:
    """`1 to 10`: the values that are allowed."""
    return _("{low} to {high}").format(low=low, high=high)


def characters(low: int, high: int) -> str:
    """`1 to 200 characters`."""
    return _("{low} to {high} characters").format(low=low, high=high)


PAIN: Final = upto(limits.PAIN_MIN, limits.PAIN_MAX)
NOTE: Final = characters(1, limits.NOTE_LENGTH)
KEY: Final = characters(1, limits.KEY_LENGTH)
NAME: Final = characters(1, limits.NAME_LENGTH)
_EFFECTS: Final = upto(0, EFFECTS_MAX)
_SESSIONS: Final = upto(1, limits.SESSIONS_MAX)


@dataclass(frozen=True, kw_only=True)
class KindWords:
    """How one kind of entry is told.

    `counted` is what entries are called with their number. `looked_for` is the kind in a search (`No entries
    for rest days`), `looked_for_first` the same where a line begins with it. `taken` refuses a second entry
    where a day holds one (`ONE_A_DAY`). `says` is the line for one entry; an exercise, a step and a sitting
    time need to know more, so theirs stand in `entry_in_words`. `columns` are the record's own fields; those
    of every entry are explained once for all.
    """

    counted: Counted
    looked_for: str
    looked_for_first: str
    taken: str = _("There is already one on {day}.")
    says: Callable[[Any], str] = repr
    columns: Mapping[str, Says] = field(default_factory=dict)


def _pain(reading: PainReading) -> str:
    words = _("Pain {level}, {region}, {kind}").format(
        level=reading.level, region=region_in_words(reading.region), kind=KIND_SENTENCES[reading.kind]
    )
    return with_note(words, reading.note)


def _rest(rest: RestDay) -> str:
    return _("Rest day: {reason}").format(reason=rest.reason) if rest.reason else _("Rest day")


def _questionnaire(answered: Questionnaire) -> str:
    from homecare.core.treatments.outcome_scales import questionnaire_in_words  # for who answered one

    return questionnaire_in_words(answered)


KINDS: Final[Mapping[str, KindWords]] = {
    "exercise": KindWords(
        counted=Counted("{amount} exercise", "{amount} exercises"),
        looked_for=_("exercises"), looked_for_first=_("Exercises"),
        columns={
            "outcome": (_("How it went"), "", ""),
            "sets": (_("The sets actually done: side (left out if none), reps, held_s (seconds)"), "", ""),
            "reason": (_("Why it was skipped, cut short or stopped"), "", NOTE),
            "pain_before": (_("Pain before the exercise"), POINTS, PAIN),
            "pain_peak": (_("The worst pain during the exercise"), POINTS, PAIN),
            "pain_after": (_("Pain after the exercise"), POINTS, PAIN),
        },
    ),
    "pain": KindWords(
        counted=Counted("{amount} pain level", "{amount} pain levels"),
        looked_for=_("pain"), looked_for_first=_("Pain"),
        says=_pain,
        columns={
            "level": (_("Pain: 0 is none, 10 as bad as you can imagine"), POINTS, PAIN),
            "region": (_("Where it hurts"), "", characters(1, limits.REGION_LENGTH)),
            "kind": (_("What the level describes; kinds are never mixed in one series"), "", ""),
        },
    ),
    "sitting": KindWords(
        counted=Counted("{amount} sitting entry", "{amount} sitting entries"),
        looked_for=_("sitting"), looked_for_first=_("Sitting"),
        columns={
            "source": (_("Where the time comes from"), "", ""),
            "start": (_("When the bout began; empty for a day's total"), "", ""),
            "end": (_("When the bout ended; empty while it lasts"), "", OR_LATER.format(column="start")),
            "minutes": (_("A day's total; empty for a bout"), MIN, upto(0, limits.MINUTES_PER_DAY)),
        },
    ),
    "break": KindWords(
        counted=Counted("{amount} break", "{amount} breaks"),
        looked_for=_("breaks from sitting"), looked_for_first=_("Breaks from sitting"),
        says=break_in_words,
        columns={
            "kind": (_("Whether the break was taken, and whether after a reminder"), "", ""),
            "done": (_("What was done during the break"), "", NOTE),
        },
    ),
    "session": KindWords(
        counted=Counted("{amount} session", "{amount} sessions"),
        looked_for=_("acupuncture sessions"), looked_for_first=_("Acupuncture sessions"),
        says=session_in_words,
        columns={
            "number": (_("The number of the session; if empty, sessions are simply counted"), "", _SESSIONS),
            "planned_number": (_("How many sessions are planned"), SESSIONS, _SESSIONS),
            "practitioner": (_("Who gave the session"), "", NAME),
            "pain_before": (_("Pain just before"), POINTS, PAIN),
            "pain_after": (_("Pain just after"), POINTS, PAIN),
            "points": (_("The points needled: code and side"), "", ""),
            "needles": (_("How many needles"), NEEDLES, upto(0, limits.NEEDLES_MAX)),
            "retention_min": (_("How long they stayed in"), MIN, upto(0, limits.RETENTION_MIN_MAX)),
            "adjuncts": (_("What was done as well, such as cupping"), "", ""),
            "advice": (_("What was advised"), "", NOTE),
            "after_effects": (_("After-effects, in the person's own words"), "", NOTE),
        },
    ),
    "rest": KindWords(
        counted=Counted("{amount} rest day", "{amount} rest days"),
        looked_for=_("rest days"), looked_for_first=_("Rest days"), taken=_("{day} is already a rest day."),
        says=_rest,
        columns={"reason": (_("Why the day is a rest day"), "", NOTE)},
    ),
    "questionnaire": KindWords(
        counted=Counted("{amount} questionnaire", "{amount} questionnaires"),
        looked_for=_("activities and change"), looked_for_first=_("Activities and change"),
        says=_questionnaire,
        columns={
            "instrument": (_("Which questionnaire: psfs, pgic, …"), "", KEY),
            "scores": (_("Item and score, in pairs"), "", ""),
        },
    ),
    "flare": KindWords(
        counted=Counted("{amount} flare period", "{amount} flare periods"),
        looked_for=_("flare days"), looked_for_first=_("Flare days"),
        says=flare_in_words,
        columns={
            "until": (
                _("The last day of the flare; empty while it lasts"), "", OR_LATER.format(column="day"),
            ),
        },
    ),
    "step": KindWords(
        counted=Counted("{amount} answer to a step", "{amount} answers to steps"),
        looked_for=_("steps of the programme"), looked_for_first=_("Steps of the programme"),
        columns={
            "answer": (_("The answer to the proposed step"), "", ""),
            "back": (_("Whether it is a step back"), "", ""),
            "level_name": (_("The name of the level reached"), "", characters(0, limits.NAME_LENGTH)),
            "says": (_("The rule, in words"), "", characters(0, limits.NOTE_LENGTH)),
            "evidence": (_("The ids of the entries that led to the proposal"), "", ""),
            "by": (_("Who answered; empty if the patient did"), "", NAME),
        },
    ),
    "followup": KindWords(
        counted=Counted("{amount} note on after-effects", "{amount} notes on after-effects"),
        looked_for=_("after-effects"), looked_for_first=_("After-effects"),
        says=follow_up_in_words,
        columns={
            "session_day": (_("The day of the session it is about"), "", OR_EARLIER.format(column="day")),
            "effects": (_("What was felt: name, severity, resolved; none is an answer too"), "", _EFFECTS),
        },
    ),
    "question": KindWords(
        counted=Counted("{amount} question", "{amount} questions"),
        looked_for=_("questions for the practitioner"), looked_for_first=_("Questions for the practitioner"),
        says=question_in_words,
        columns={
            "text": (_("A question for the practitioner"), "", NOTE),
            "asked": (_("Whether it has been asked"), "", ""),
        },
    ),
}  # fmt: skip
"""By the word of the kind in commands and JSON (`ENTRY_TYPES`)."""
