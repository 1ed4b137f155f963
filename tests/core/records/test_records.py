"""Records: frozen, and refusing bad values with the sentence a person reads."""

from collections.abc import Callable
from dataclasses import FrozenInstanceError, fields
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.records.entry import Action, Entry
from homecare.core.records.flare_and_steps import Answer, FlareSpell, StepAnswer
from homecare.core.records.records import (
    ENTRY_TYPES,
    Assignment,
    BreakKind,
    BreakTaken,
    ExerciseEntry,
    Outcome,
    PainKind,
    PainReading,
    Patient,
    Programme,
    Questionnaire,
    RestDay,
    SittingBout,
    SittingSource,
    TreatmentSession,
    type_of,
)
from homecare.core.records.shown import FirstRun, Seen
from homecare.core.records.treatment import AfterEffect, CoursePlan, FollowUp, ForPractitioner
from homecare.core.values.acupoints import Acupoint
from homecare.core.values.dose import Dose, Kind, Prescription, SetDone, Sides
from homecare.errors import InputError

NOW = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
NAIVE = datetime(2026, 11, 24, 11, 0)  # noqa: DTZ001
ABROAD = NOW.astimezone(timezone(timedelta(hours=9)))
HOLD = Prescription(kind=Kind.HOLD, sides=Sides.NONE, level=1, dose=Dose(sets=3, hold_s=10))
STAMP: dict[str, Any] = {
    "id": UUID(int=1),
    "patient": UUID(int=2),
    "day": date(2026, 11, 24),
    "at": NOW,
    "utc_offset": 540,
    "entered_at": NOW,
}

GOOD: dict[type[Any], dict[str, Any]] = {
    AfterEffect: {"name": "soreness"},
    PainReading: {**STAMP, "level": 4, "region": "neck"},
    SittingBout: {**STAMP, "source": SittingSource.MANUAL, "minutes": 60},
    ExerciseEntry: {
        **STAMP,
        "exercise": "front-plank",
        "prescription": HOLD,
        "outcome": Outcome.DONE,
        "sets": (SetDone(held_s=10),),
    },
    BreakTaken: {**STAMP, "kind": BreakKind.NATURAL},
    TreatmentSession: {**STAMP, "points": (Acupoint(code="LI4"),), "adjuncts": ("cupping",)},
    RestDay: {**STAMP},
    Questionnaire: {**STAMP, "instrument": "PSFS", "scores": (("typing", 4),)},
    FlareSpell: {**STAMP, "until": date(2026, 11, 25)},
    StepAnswer: {
        **STAMP,
        "exercise": "front-plank",
        "digest": "0" * 64,
        "answer": Answer.YES,
        "back": False,
        "before": HOLD,
        "after": HOLD,
    },
    FollowUp: {**STAMP, "session_day": date(2026, 11, 23), "effects": (AfterEffect(name="soreness"),)},
    ForPractitioner: {**STAMP, "text": "May I swim?"},
    CoursePlan: {"id": UUID(int=6), "patient": UUID(int=2), "sessions": 8, "entered_at": NOW},
    Seen: {
        "id": UUID(int=7),
        "patient": UUID(int=2),
        "what": "safety",
        "version": 1,
        "day": date(2026, 11, 24),
        "seen_at": NOW,
    },
    FirstRun: {"id": UUID(int=8), "patient": UUID(int=2), "step": "pain", "draft": "{}", "begun_at": NOW},
    Patient: {"id": UUID(int=2), "name": "Aiko", "entered_at": NOW},
    Programme: {
        "id": UUID(int=3),
        "slug": "routine",
        "version": 1,
        "title": "Routine",
        "author": "A",
        "digest": "0" * 64,
        "text": "",
        "plan": "",
        "entered_at": NOW,
    },
    Assignment: {
        "id": UUID(int=4),
        "patient": UUID(int=2),
        "digest": "0" * 64,
        "start": date(2026, 11, 24),
        "entered_at": NOW,
    },
    Action: {"id": UUID(int=5), "patient": UUID(int=2), "at": NOW, "day": date(2026, 11, 24), "says": "x"},
}

BAD: list[tuple[type[Any], dict[str, Any], str]] = [
    *(
        (kind, change, says)
        for kind in ENTRY_TYPES.values()
        for change, says in (
            ({"at": NAIVE}, "must be a time in UTC"),
            ({"at": ABROAD}, "must be a time in UTC"),
            ({"entered_at": NAIVE}, "must be a time in UTC"),
            ({"archived_at": NAIVE}, "must be a time in UTC"),
            ({"utc_offset": 1081}, "from -1080 to 1080, not 1081"),
            ({"utc_offset": 9.5}, "not 9.5"),
        )
    ),
    (PainReading, {"level": 11}, "Pain must be a whole number from 0 to 10, not 11."),
    (PainReading, {"level": -1}, "not -1"),
    (PainReading, {"level": 3.5}, "not 3.5"),
    (PainReading, {"level": "four"}, "not “four”"),
    (PainReading, {"level": True}, "not True"),
    (PainReading, {"level": None}, "not None"),
    (PainReading, {"region": ""}, "The region is empty."),
    (PainReading, {"region": " "}, "The region is empty."),
    (PainReading, {"region": "x" * 41}, "it can have at most 40"),
    (PainReading, {"kind": "usual"}, "one of average_24h, worst_24h, now, not “usual”"),
    (PainReading, {"note": ""}, "A note is empty"),
    (PainReading, {"note": "x" * 2001}, "2001 characters; it can have at most 2000"),
    (PainReading, {"note": "a\x07"}, "control character"),
    (PainReading, {"note": "a\x9b31m"}, "control character"),
    (PainReading, {"note": "\ud800"}, "control character"),
    (SittingBout, {"minutes": 1441}, "from 0 to 1440, not 1441"),
    (SittingBout, {"minutes": -60}, "not -60"),
    (SittingBout, {"minutes": None}, "either a bout with a start, or a day's total"),
    (SittingBout, {"start": NOW}, "either a bout with a start, or a day's total"),
    (
        SittingBout,
        {"minutes": None, "start": NOW, "end": NOW - timedelta(seconds=1)},
        "must end after it starts",
    ),
    (SittingBout, {"end": NOW}, "must end after it starts"),
    (SittingBout, {"minutes": None, "start": NAIVE}, "must be a time in UTC"),
    (SittingBout, {"minutes": None, "start": NOW, "end": NAIVE}, "must be a time in UTC"),
    (SittingBout, {"source": "guess"}, "one of timer, manual, not “guess”"),
    (ExerciseEntry, {"exercise": ""}, "The exercise is empty."),
    (ExerciseEntry, {"outcome": Outcome.SKIPPED}, "A skipped exercise has no sets."),
    (ExerciseEntry, {"outcome": "done"}, "The outcome must be one of done, partial"),
    (ExerciseEntry, {"sets": ()}, "at least one set"),
    (ExerciseEntry, {"outcome": Outcome.PARTIAL, "sets": ()}, "at least one set"),
    (ExerciseEntry, {"pain_before": 11}, "Pain (before)"),
    (ExerciseEntry, {"pain_peak": -1}, "Pain (peak)"),
    (ExerciseEntry, {"pain_after": 2.5}, "Pain (after)"),
    (ExerciseEntry, {"reason": " "}, "A reason is empty"),
    (BreakTaken, {"kind": "long"}, "one of prompted, natural, skipped, postponed"),
    (BreakTaken, {"done": ""}, "What was done is empty"),
    (TreatmentSession, {"number": 0}, "from 1 to 200"),
    (TreatmentSession, {"planned_number": 201}, "from 1 to 200"),
    (TreatmentSession, {"pain_before": 11}, "Pain before"),
    (TreatmentSession, {"pain_after": 11}, "Pain after"),
    (TreatmentSession, {"needles": 101}, "from 0 to 100"),
    (TreatmentSession, {"retention_min": 121}, "from 0 to 120"),
    (TreatmentSession, {"practitioner": ""}, "The practitioner is empty"),
    (TreatmentSession, {"practitioner": "x" * 61}, "it can have at most 60"),
    (TreatmentSession, {"adjuncts": ("cupping", " ")}, "An adjunct is empty"),
    (TreatmentSession, {"advice": ""}, "The advice is empty"),
    (TreatmentSession, {"after_effects": ""}, "The after-effects is empty"),
    (RestDay, {"reason": ""}, "A reason is empty"),
    (FlareSpell, {"until": date(2026, 11, 23)}, "cannot end on 2026-11-23, before it began"),
    (FlareSpell, {"note": ""}, "A note is empty"),
    (FollowUp, {"session_day": date(2026, 11, 25)}, "cannot have had effects on 2026-11-24"),
    (FollowUp, {"effects": (AfterEffect(name="Ache"), AfterEffect(name="ache"))}, "“Ache” appears twice"),
    (FollowUp, {"effects": tuple(AfterEffect(name=f"{n}") for n in range(11))}, "from 0 to 10, not 11"),
    (FollowUp, {"note": ""}, "A note is empty"),
    (AfterEffect, {"name": ""}, "An after-effect is empty"),
    (AfterEffect, {"severity": "awful"}, "one of mild, moderate, strong, not “awful”"),
    (ForPractitioner, {"text": " "}, "The question is empty"),
    (CoursePlan, {"sessions": 0}, "from 1 to 200, not 0"),
    (CoursePlan, {"entered_at": NAIVE}, "must be a time in UTC"),
    (Seen, {"what": ""}, "What was shown is empty"),
    (Seen, {"version": 0}, "not 0"),
    (FirstRun, {"step": ""}, "The step is empty"),
    (FirstRun, {"ended_at": NAIVE}, "must be a time in UTC"),
    (StepAnswer, {"exercise": ""}, "The exercise is empty"),
    (StepAnswer, {"answer": "maybe"}, "The answer must be one of yes, not_now, ask"),
    (StepAnswer, {"digest": "abc"}, "64 hexadecimal digits"),
    (StepAnswer, {"by": ""}, "Who answered is empty"),
    (Questionnaire, {"instrument": ""}, "The questionnaire is empty"),
    (Questionnaire, {"scores": ()}, "at least one score"),
    (Questionnaire, {"scores": (("typing", -1),)}, "A score"),
    (Questionnaire, {"scores": (("", 1),)}, "item is empty"),
    (Patient, {"name": ""}, "The patient's name is empty"),
    (Patient, {"name": " Aiko"}, "one line without spaces around it"),
    (Patient, {"name": "Ai\nko"}, "one line"),
    (Patient, {"name": "x" * 61}, "it can have at most 60"),
    (Patient, {"entered_at": NAIVE}, "must be a time in UTC"),
    (Programme, {"slug": ""}, "The programme's id is empty"),
    (Programme, {"title": ""}, "The programme's title is empty"),
    (Programme, {"author": " "}, "The programme's author is empty"),
    (Programme, {"version": 0}, "from 1 to 1000000"),
    (Programme, {"digest": "abc"}, "64 hexadecimal digits"),
    (Programme, {"entered_at": NAIVE}, "must be a time in UTC"),
    (Assignment, {"until": date(2026, 11, 23)}, "before it starts on 2026-11-24"),
    (Assignment, {"planned_sessions": 0}, "from 1 to 200"),
    (Assignment, {"assigned_by": ""}, "Who assigned it is empty"),
    (Assignment, {"entered_at": ABROAD}, "must be a time in UTC"),
    (Action, {"at": NAIVE}, "must be a time in UTC"),
]


@pytest.mark.parametrize("kind", GOOD)
def test_a_good_record_is_built_and_frozen(kind: type[Any]) -> None:
    record = kind(**GOOD[kind])
    for one in fields(kind):
        with pytest.raises((FrozenInstanceError, AttributeError, TypeError)):
            setattr(record, one.name, getattr(record, one.name))
    with pytest.raises((FrozenInstanceError, AttributeError, TypeError)):
        record.extra = 1
    assert record == kind(**GOOD[kind])
    assert hash(record) == hash(kind(**GOOD[kind]))


@pytest.mark.parametrize(
    ("kind", "change", "says"),
    [
        pytest.param(*row, id=f"{row[0].__name__}-{'-'.join(row[1])}-{number}")
        for number, row in enumerate(BAD)
    ],
)
def test_a_bad_value_is_refused_in_a_sentence(kind: type[Any], change: dict[str, Any], says: str) -> None:
    with pytest.raises(InputError) as refused:
        kind(**{**GOOD[kind], **change})
    assert says in refused.value.sentence
    assert refused.value.sentence.endswith(".")


def test_every_record_is_tried() -> None:
    assert {kind for kind, _, _ in BAD} == set(GOOD)
    assert set(ENTRY_TYPES.values()) <= set(GOOD)


def test_every_kind_of_entry_has_its_word() -> None:
    for word, kind in ENTRY_TYPES.items():
        entry = kind(**GOOD[kind])
        assert isinstance(entry, Entry)
        assert type_of(entry) == word


def test_an_open_bout_has_a_start_and_no_end() -> None:
    bout = SittingBout(**{**GOOD[SittingBout], "minutes": None, "start": NOW})
    assert bout.end is None


@given(st.one_of(st.integers(), st.floats(), st.text(), st.booleans(), st.none(), st.binary()))
def test_a_pain_level_is_a_whole_number_from_0_to_10_and_nothing_else(value: Any) -> None:
    accepted = type(value) is int and 0 <= value <= 10
    build: Callable[[], PainReading] = lambda: PainReading(**{**GOOD[PainReading], "level": value})  # noqa: E731
    if accepted:
        assert build().level == value
    else:
        with pytest.raises(InputError):
            build()


@given(st.text())
def test_a_note_is_any_text_that_shows_and_steers_no_terminal(note: str) -> None:
    control = any((ord(letter) < 32 and letter not in "\n\t") or 127 <= ord(letter) < 160 for letter in note)
    if not note.strip() or control:
        with pytest.raises(InputError):
            PainReading(**{**GOOD[PainReading], "note": note})
    else:
        assert PainReading(**{**GOOD[PainReading], "note": note}).note == note


@given(st.sampled_from(PainKind), st.integers(0, 10))
def test_readings_with_equal_values_are_equal(kind: PainKind, level: int) -> None:
    values = {**GOOD[PainReading], "kind": kind, "level": level}
    assert PainReading(**values) == PainReading(**values)
