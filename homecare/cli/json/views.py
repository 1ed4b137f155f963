"""The JSON of every command that reads. Scripts rely on these keys: they are stable once shipped."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from homecare.core.day.view import DayView
from homecare.core.records.entry import EnteredBy, Entry
from homecare.core.records.records import Outcome, SittingSource
from homecare.core.routine.week import week_of
from homecare.core.serial.json_records import plain
from homecare.core.values.dose import Prescription

if TYPE_CHECKING:
    from pathlib import Path

    from homecare.cli.texts.exercise import ShownExercise
    from homecare.core.programme.plan import Plan, PlannedExercise
    from homecare.core.programme_file.problems import Problem
    from homecare.core.records.records import Patient
    from homecare.core.sitting.sitting import SittingNow
    from homecare.exchange.shelf import ShelvedProgramme
    from homecare.paths import Paths

Shape = dict[str, Any]


def other_side(entry: Entry, also: str) -> Shape:
    """Who else entered the same session, where `also` says that somebody did; no key where nobody did."""
    side = EnteredBy.PATIENT if entry.entered_by is EnteredBy.PRACTICE else EnteredBy.PRACTICE
    return {"also_entered_by": side.value} if also else {}


def dose_shape(prescription: Prescription) -> Shape:
    """The dose of one occasion, and the sides it is done on."""
    dose = prescription.dose
    return {
        "sets": dose.sets,
        "reps": dose.reps,
        "hold_s": dose.hold_s,
        "rest_s": dose.rest_s,
        "sides": prescription.sides.value,
    }


def today_shape(view: DayView) -> Shape:
    """One day: what is due, what is logged."""
    programme = None
    if view.assigned is not None:
        plan = view.assigned.plan
        programme = {"id": plan.slug, "version": plan.version, "title": plan.title, "week": view.week}
    sitting = view.sitting
    return {
        "day": view.day.isoformat(),
        "patient": view.patient,
        "programme": programme,
        "flare": {"at_hand": view.flare is not None, "on": view.on_flare},
        "items": [
            {
                "key": item.planned.key,
                "name": item.planned.name,
                "kind": item.planned.prescription.kind.value,
                "level": item.planned.prescription.level,
                "dose": dose_shape(item.planned.prescription),
                "due": item.due,
                "outcome": plain(item.outcome),
                "credit": None if item.outcome is Outcome.STOPPED_FOR_PAIN else item.credit,
                "entered_by": [one.entered_by.value for one in item.entries],
            }
            for item in view.items
        ],
        "adherence": view.adherence,
        "pain": [
            {
                "region": region,
                "kind": kind.value,
                "level": reading.level,
                "entered_by": reading.entered_by.value,
            }
            for (region, kind), reading in view.readings.items()
        ],
        "sitting": None
        if sitting is None
        else {
            "minutes": sitting.minutes,
            "source": (SittingSource.MANUAL if sitting.typed else SittingSource.TIMER).value,
            "other_minutes": sitting.other_minutes,
            "longest_min": view.longest_min,
            "entered_by": (EnteredBy.PRACTICE if sitting.by_practice else EnteredBy.PATIENT).value,
        },
        "breaks": plain(view.breaks),
        "sessions": {"done": view.sessions_done, "planned": view.sessions_planned},
    }


def sitting_shape(now: "SittingNow") -> Shape:
    """What holds at this moment: the open bout, its break, and the running day so far."""
    return {
        "sitting": now.bout is not None,
        "left_open": now.left_open,
        "since": None if now.bout is None else plain(now.bout.start),
        "minutes": now.minutes,
        "due_at": plain(now.due_at),
        "due": now.due,
        "overdue_min": now.overdue_min,
        "max_bout_min": now.max_bout_min,
        "day_minutes": now.day_minutes,
        "longest_min": now.longest_min,
        "breaks": plain(now.breaks),
    }


def shelf_shape(shelved: Sequence["ShelvedProgramme"], followed: "Plan | None") -> list[Shape]:
    """The programme files at hand."""
    return [
        {
            "id": one.plan.slug if one.plan else None,
            "version": one.plan.version if one.plan else None,
            "title": one.plan.title if one.plan else None,
            "author": one.plan.author if one.plan else None,
            "file": str(one.path),
            "bundled": one.bundled,
            "followed": one.plan is not None
            and followed is not None
            and (one.plan.slug, one.plan.version) == (followed.slug, followed.version),
            "problems": len(one.problems),
        }
        for one in shelved
    ]


def _planned_shape(planned: "PlannedExercise") -> Shape:
    prescription = planned.prescription
    return {
        "key": planned.key,
        "name": planned.name,
        "kind": prescription.kind.value,
        "level": prescription.level,
        "level_name": planned.level_name,
        "dose": dose_shape(prescription),
        "times_per_day": prescription.times_per_day,
        "days": plain(planned.due),
        "note": planned.note,
        "progress": plain(planned.progress),
        "step_back": plain(planned.step_back),
    }


def programme_shape(plan: "Plan", file: "Path | None") -> Shape:
    """What a programme asks for; `file` is null for the one that is followed, which is kept in the diary."""
    return {
        "id": plan.slug,
        "version": plan.version,
        "title": plan.title,
        "author": plan.author,
        "language": plan.language,
        "about": plan.about,
        "file": None if file is None else str(file),
        "weeks": plan.weeks,
        "until": plain(plan.until),
        **({} if plan.region is None else {"region": plan.region}),
        "regions": plain(plan.regions),
        "sitting": plain(plan.sitting),
        "pace": plain(plan.pace),
        "safety": plain(plan.safety),
        "week": plain(week_of(plan)),
        "exercises": [_planned_shape(planned) for planned in plan.exercises],
    }


def exercise_shape(shown: "ShownExercise") -> Shape:
    """How one exercise is done; `in_programme` is false where only the library has it."""
    exercise, level = shown.exercise, shown.level
    return {
        "key": exercise.key,
        "name": exercise.name,
        "in_programme": shown.in_programme,
        "kind": level.kind.value,
        "level": level.number,
        "level_name": level.name,
        "dose": dose_shape(shown.prescription),
        "times_per_day": shown.prescription.times_per_day,
        "steps": list(exercise.steps_at(level.number).lines()),
        "say": level.say,
        "mistakes": list(exercise.mistakes),
        "cautions": list(exercise.cautions_at(level.number)),
        "figure": level.figure is not None,
    }


def check_shape(checked: Iterable[tuple[str, Sequence["Problem"]]]) -> Shape:
    """Programme files with every problem each has."""
    keys = ("line", "place", "key", "severity", "message", "write")
    return {
        "files": [
            {"file": file, "problems": [{key: getattr(problem, key) for key in keys} for problem in problems]}
            for file, problems in checked
        ]
    }


def patients_shape(patients: Iterable["Patient"], date_of: Callable[[datetime], date]) -> list[Shape]:
    """Everybody with a diary in the folder; `since` is the date it was begun, by the clock here."""
    return [
        {
            "name": patient.name,
            "since": date_of(patient.entered_at).isoformat(),
            "archived": patient.archived_at is not None,
            "born": plain(patient.born),
            "number": patient.number,
        }
        for patient in patients
    ]


def where_shape(paths: "Paths") -> Shape:
    """Where things live."""
    return {
        "data": str(paths.data),
        "database": str(paths.database),
        "settings": str(paths.settings),
        "programmes": str(paths.programmes),
    }
