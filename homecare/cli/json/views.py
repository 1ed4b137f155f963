"""The JSON of every command that reads. Scripts rely on these keys: they are stable once shipped."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from homecare.core.day.view import DayView
from homecare.core.records.entry import EnteredBy, Entry
from homecare.core.records.records import Outcome, SittingSource
from homecare.core.serial.json_records import plain
from homecare.core.values.dose import Prescription

if TYPE_CHECKING:
    from pathlib import Path

    from homecare.cli.texts.exercise import ShownExercise
    from homecare.core.programme.plan import Plan, PlannedExercise
    from homecare.core.programme_file.problems import Problem
    from homecare.core.records.records import Patient
    from homecare.core.report.report import Report
    from homecare.core.sitting.sitting import SittingNow
    from homecare.core.trends.around_session import Around
    from homecare.core.trends.change import Change, Window
    from homecare.core.trends.intervals import Interval, Trend
    from homecare.core.trends.progress import Progress
    from homecare.core.trends.sitting_and_pain import SittingLink
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


def _interval_shape(interval: "Interval") -> Shape:
    return {
        "index": interval.index,
        "from": interval.first.isoformat(),
        "to": interval.last.isoformat(),
        "days": interval.days,
        "logged": interval.logged,
        "median": interval.median,
        "q1": interval.q1,
        "q3": interval.q3,
        "share_at_or_below_threshold": interval.share_at_or_below,
        "slope_per_week": interval.slope_per_week,
        "sitting_hours_median": interval.sitting_hours,
        "adherence": interval.adherence,
        "longest_gap": interval.longest_gap,
    }


def _window_shape(window: "Window") -> Shape:
    return {
        "from": window.first.isoformat(),
        "to": window.last.isoformat(),
        "days": window.days,
        "logged": window.logged,
        "median": window.median,
        "mean": window.mean,
    }


def change_shape(change: "Change", *, at_practice: bool) -> Shape:
    """The change since the start. Points, per cent and interval count downwards: positive is lower now."""
    from homecare.core.wording.change import change_in_words

    interval = change.interval
    return {
        "verdict": change.verdict.value,
        "baseline": None
        if change.against is None or change.baseline is None
        else {"kind": change.against.kind.value, **_window_shape(change.baseline)},
        "latest": _window_shape(change.latest),
        "points": change.points,
        "percent": change.percent,
        "interval": None if interval is None else [interval.low, interval.high],
        "sentence": change_in_words(change, at_practice=at_practice),
    }


def around_shape(around: "Around") -> Shape:
    """The curve around a session: median and n belong to the offsets, in days from it.

    `days_until_back` is over the sessions after which pain was below the level before.
    """
    return {
        "offsets": list(around.offsets),
        "median": list(around.median),
        "n": list(around.n),
        "days_until_back": around.days_until_back,
    }


def sitting_link_shape(links: "Iterable[SittingLink]") -> list[Shape]:
    """Pain of the next day beside sitting; the difference is more minus less."""
    keys = ("hours", "n_more", "n_less", "median_more", "median_less", "difference")
    return [{key: getattr(one, key) for key in keys} for one in links]


def trend_shape(progress: "Progress") -> Shape:
    """Pain over time and its intervals, and what changed; a number that cannot be given is null."""
    trend = progress.trend
    return {
        "region": trend.region,
        **_instead_of(trend),
        "kind": trend.kind.value,
        "series": [{"day": day.isoformat(), "level": level} for day, level in trend.series],
        "missing_days": trend.missing_days,
        "sessions": [day.isoformat() for day in trend.sessions],
        "intervals": [_interval_shape(interval) for interval in trend.intervals],
        "change": change_shape(progress.change, at_practice=progress.at_practice),
        "around": around_shape(progress.around),
        "sitting_link": sitting_link_shape(progress.sitting),
    }


def _instead_of(trend: "Trend") -> Shape:
    """The usual region, only where another is shown in its place because it has no readings."""
    return {} if trend.instead_of is None else {"region_instead_of": trend.instead_of}


def report_shape(report: "Report") -> Shape:
    """The page to take along; `change`, `around` and `intervals` as in trends, the rest of the span."""
    from homecare.cli.json.course import follow_up_shape, scales_shape

    return {
        "patient": report.patient,
        "region": report.trend.region,
        **_instead_of(report.trend),
        "kind": report.trend.kind.value,
        "from": report.span.first.isoformat(),
        "to": report.span.last.isoformat(),
        "why": report.span.why.value,
        "questions": list(report.questions),
        "notes": [
            {"day": plain(one.entry.day), "text": one.text, "entered_by": plain(one.entry.entered_by)}
            for one in report.notes
        ],
        "series": [{"day": day.isoformat(), "level": level} for day, level in report.trend.series],
        "intervals": [_interval_shape(interval) for interval in report.intervals],
        "change": change_shape(report.progress.change, at_practice=report.progress.at_practice),
        "around": around_shape(report.progress.around),
        "sitting_link": sitting_link_shape(report.progress.sitting),
        "exercises": [
            {"name": one.name, **plain(one.course), "adherence": one.course.adherence}
            for one in report.courses
        ],
        "stopped_for_pain": plain(report.stops),
        "course": list(report.course),
        "sitting": {**plain(report.sitting), "total_min": report.sitting.total_min},
        "sessions": [
            {
                "number": one.number,
                "day": one.session.day.isoformat(),
                "before": one.before,
                "entered_by": plain(one.session.entered_by),
                **other_side(one.session, "practice" * (len(one.entries) > 1)),
            }
            for one in report.sessions
        ],
        "after_effects": [
            *(follow_up_shape(one.felt) for one in report.sessions if one.felt is not None),
            *map(follow_up_shape, report.felt_alone),
        ],
        "scales": scales_shape(report.scales),
        "elsewhere": plain(report.elsewhere),
        "late": {"entries": report.entries, "late": report.late, "days": plain(report.late_days)},
        "entered_by": {
            "patient": report.entries - len(report.by_practice),
            "practice": len(report.by_practice),
        },
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
    from homecare.core.routine.week import week_of

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
