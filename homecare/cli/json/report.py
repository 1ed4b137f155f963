"""The JSON of the page to take along. Scripts rely on these keys: they are stable once shipped."""

from homecare.cli.json.course import follow_up_shape, scales_shape
from homecare.cli.json.trends import (
    around_shape,
    change_shape,
    instead_of,
    interval_shape,
    sitting_link_shape,
)
from homecare.cli.json.views import Shape, other_side
from homecare.core.report.report import Report
from homecare.core.serial.json_records import plain


def report_shape(report: Report) -> Shape:
    """The page to take along; `change`, `around` and `intervals` as in trends, the rest of the span."""
    return {
        "patient": report.patient,
        "region": report.trend.region,
        **instead_of(report.trend),
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
        "intervals": [interval_shape(interval) for interval in report.intervals],
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
