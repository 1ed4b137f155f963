"""A packet with a record of every kind, for tests of the hand-off."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count
from typing import Any
from uuid import UUID

from homecare.core.handoff.packet import SENT_BY, Packet, let_out, packet_text
from homecare.core.handoff.packet import Side as From
from homecare.core.programme.plan_json import plan_to_json
from homecare.core.programme_file.reader import digest, normalised
from homecare.core.records.entry import EnteredBy, Entry
from homecare.core.records.flare_and_steps import Answer, FlareSpell, StepAnswer
from homecare.core.records.practice import Appointment, Message, Reply
from homecare.core.records.records import (
    Assignment,
    BreakKind,
    BreakTaken,
    ExerciseEntry,
    Outcome,
    PainKind,
    PainReading,
    Programme,
    Questionnaire,
    RestDay,
    SittingBout,
    SittingSource,
    TreatmentSession,
)
from homecare.core.records.treatment import AfterEffect, FollowUp, ForPractitioner, Severity
from homecare.core.values.acupoints import Acupoint, PointSide
from homecare.core.values.dose import Dose, Kind, Prescription, SetDone, Side, Sides
from homecare.exchange.shelf import Shelf
from homecare.paths import bundled_programmes
from tests.core.files import plan_of
from tests.core.files import programme as programme_text

NOW = datetime(2026, 11, 24, 11, 0, 0, 123456, tzinfo=UTC)
DAY = date(2026, 11, 24)
SENDER = UUID(int=7)
HOLD = Prescription(kind=Kind.HOLD, sides=Sides.BOTH, level=1, dose=Dose(sets=1, hold_s=10))
LONGER = Prescription(kind=Kind.HOLD, sides=Sides.BOTH, level=1, dose=Dose(sets=1, hold_s=20))


def kept_programme(text: str | None = None) -> Programme:
    """A programme as a folder keeps it."""
    clean = normalised(programme_text() if text is None else text)
    plan = plan_of(clean, Shelf(bundled_programmes(), bundled_programmes()).library)
    return Programme(
        id=UUID(int=1), slug=plan.slug, version=plan.version, title=plan.title, author=plan.author,
        digest=digest(clean), text=clean, plan=plan_to_json(plan), entered_at=NOW,
    )  # fmt: skip


def every_record() -> dict[str, tuple[Any, ...]]:
    """Records of every kind that travels, each kind with all its fields said somewhere."""
    ids = count(100)

    def stamp(**more: Any) -> dict[str, Any]:
        return {
            "id": UUID(int=next(ids)), "patient": SENDER, "day": DAY, "at": NOW, "utc_offset": 540,
            "entered_at": NOW, **more,
        }  # fmt: skip

    def given(**more: Any) -> dict[str, Any]:
        return {"id": UUID(int=next(ids)), "patient": SENDER, "entered_at": NOW, **more}

    programme = kept_programme()
    return {
        "programme": (programme,),
        "assignment": (
            Assignment(
                **given(digest=programme.digest, start=DAY, until=DAY, assigned_by="森", planned_sessions=6)
            ),
            Assignment(**given(digest=programme.digest, start=DAY, flare=True, archived_at=NOW)),
        ),
        "exercise": (
            ExerciseEntry(
                **stamp(exercise="front-plank", prescription=HOLD, outcome=Outcome.DONE, note="bien",
                        pain_before=1, pain_peak=2, pain_after=0,
                        sets=(SetDone(side=Side.LEFT, held_s=9), SetDone(reps=1)))
            ),
            ExerciseEntry(**stamp(exercise="x", prescription=HOLD, outcome=Outcome.SKIPPED, reason="tired")),
        ),
        "pain": (
            PainReading(**stamp(level=4, region="neck", kind=PainKind.NOW, note="zwei\nZeilen")),
            PainReading(**stamp(level=0, region="head", archived_at=NOW)),
        ),
        "sitting": (
            SittingBout(**stamp(source=SittingSource.MANUAL, minutes=60)),
            SittingBout(**stamp(source=SittingSource.TIMER, start=NOW, end=NOW, note="train")),
        ),
        "break": (BreakTaken(**stamp(kind=BreakKind.NATURAL, done="tea")),),
        "session": (
            TreatmentSession(
                **stamp(number=1, planned_number=6, practitioner="森", pain_before=6, pain_after=4,
                        needles=8, retention_min=20, points=(Acupoint(code="GB20", side=PointSide.BOTH),),
                        adjuncts=("cupping",), advice="rest", after_effects="tired", note="ok")
            ),
        ),
        "rest": (RestDay(**stamp(reason="fever")),),
        "questionnaire": (
            Questionnaire(**stamp(instrument="PSFS", scores=(("reading", 4), ("driving", 6)))),
        ),
        "flare": (FlareSpell(**stamp(until=DAY, note="bad night")),),
        "step": (
            StepAnswer(
                **stamp(exercise="front-plank", digest=programme.digest, answer=Answer.YES, back=False,
                        before=HOLD, after=LONGER, level_name="full", says="3 times",
                        evidence=(UUID(int=3),), by="森")
            ),
        ),
        "followup": (
            FollowUp(
                **stamp(session_day=DAY, note="better by noon",
                        effects=(AfterEffect(name="soreness", severity=Severity.MODERATE, resolved=True),))
            ),
        ),
        "question": (ForPractitioner(**stamp(text="May I swim?", asked=True)),),
        "appointment": (Appointment(**given(day=DAY, time="15:30", note="bring shorts")),),
        "message": (Message(**given(text="Well done.\nSee you.")),),
        "reply": (Reply(**given(about=UUID(int=3), text="Yes, swim.")), Reply(**given(about=UUID(int=4)))),
    }  # fmt: skip


def packet(side: From = From.PATIENT, **changes: Any) -> Packet:
    """A packet of one side with a record of every kind that it owns."""
    records = {
        word: tuple(
            let_out(replace(one, entered_by=EnteredBy(side)) if isinstance(one, Entry) else one, side)
            for one in some
        )
        for word, some in every_record().items()
        if word in SENT_BY[side]
    }
    values: dict[str, Any] = {
        "side": side, "number": 1, "made_at": NOW, "from_patient": SENDER, "name": "me", "records": records,
    }  # fmt: skip
    return Packet(**{**values, **changes})


def document(side: From = From.PATIENT) -> Any:
    """The same as plain JSON, to be spoilt."""
    return json.loads(packet_text(packet(side)))
