"""One day of the diary in plain lines."""

from homecare.cli.output.printing import table
from homecare.cli.texts.doses import dose_text
from homecare.core.day.view import DayItem, DayView
from homecare.core.records.practice import Appointment
from homecare.core.records.records import Outcome
from homecare.core.sitting.sitting import open_bout
from homecare.core.treatments.treatments import treatments
from homecare.core.values.in_words import count, day_in_words, percent
from homecare.core.values.regions import region_with_article, your_region
from homecare.core.wording.course import when_soon
from homecare.core.wording.entries import OUTCOME_WORDS, entry_in_words, so_far_in_words
from homecare.core.wording.safety_notice import Notice, notice_lines
from homecare.core.wording.sitting import (
    bout_in_words,
    breaks_in_words,
    day_sitting_in_words,
    since_in_words,
)
from homecare.core.wording.who_entered import BY_PRACTICE, beside, is_by_practice


def day_text(view: DayView, following: Appointment | None = None) -> list[str]:
    """What is due and done, pain, sitting and sessions, and what to type next.

    `following` is the next session that is planned.
    """
    return [
        _heading(view),
        "",
        *_routine(view),
        *_stop_rule(view),
        "",
        *_pain(view),
        _sitting(view),
        _sessions(view, following),
        *_next(view),
    ]


def _heading(view: DayView) -> str:
    day = day_in_words(view.day)
    if view.assigned is None:
        return day
    plan = view.assigned.plan
    if view.assigned.spell is not None:
        return f"{day} · flare day: {plan.title}, since {day_in_words(view.assigned.began)}"
    if view.assigned.finished(view.day):
        return f"{day} · {plan.title}, which has come to its end"
    weeks = f" of {plan.weeks}" if plan.weeks else ""
    return f"{day} · {plan.title}, week {view.week}{weeks}"


def _routine(view: DayView) -> list[str]:
    rows = [_row(item, view) for item in view.items if item.due or item.entries]
    if view.rest is not None:
        why = f" ({view.rest.reason})" if view.rest.reason else ""
        why += beside(view.rest)
        return [
            f"Rest day{why}: nothing is due, and nothing counts.",
            *table([row for row in rows if row[0]]),
        ]
    if view.assigned is None:
        return ["Routine: no programme is followed.", *table(rows)]
    if not view.due:
        over = view.on_flare and view.assigned.finished(view.day)
        why = " The flare plan's own time is over: homecare flare off" if over else ""
        return [f"Routine: nothing is due.{why}", *table(rows)]
    return [_routine_sentence(view), *table(rows), *_not_due(view)]


def _routine_sentence(view: DayView) -> str:
    done = f"Routine: {view.finished} of {len(view.due)} done"
    if view.on_flare:
        return f"{done}. A flare day does not count."
    if not view.late:
        return f"Routine: {so_far_in_words(view.finished, len(view.due))} done."
    if view.adherence is None:
        return f"{done}."
    return f"{done}, {percent(view.adherence)} of what was prescribed, as logged."


def _stop_rule(view: DayView) -> tuple[str, ...]:
    """What the programme says of an exercise of the day that met its stop rule; nothing where none did."""
    if view.assigned is None:
        return ()
    rule, made = view.assigned.plan.safety, [entry for item in view.items for entry in item.entries]
    said = next(filter(None, (rule.says(entry.outcome, entry.most_pain) for entry in made)), None)
    if said is None:
        return ()
    return notice_lines(Notice(programme=said), at_practice=view.at_practice)


def _row(item: DayItem, view: DayView) -> tuple[str, str, str, str]:
    """Mark, name, dose, and what there is to add."""
    planned = item.planned
    named = planned.name if _key(planned.name) == planned.key else f"{planned.name} ({planned.key})"
    return (_mark(item, view), named, dose_text(planned.prescription), _aside(item))


def _key(name: str) -> str:
    return "-".join(name.lower().split())


def _mark(item: DayItem, view: DayView) -> str:
    if item.outcome is not None:
        return OUTCOME_WORDS[item.outcome]
    if view.rest is not None:
        return ""
    return "not logged" if view.late else "not yet"


def _aside(item: DayItem) -> str:
    words = []
    if item.outcome is Outcome.PARTIAL and item.credit is not None:
        words.append(f"{percent(item.credit)} of it")
    words += item.reasons
    if item.entries and not item.due:
        words.append("beside the routine")
    words += [BY_PRACTICE] * any(map(is_by_practice, item.entries))
    return ", ".join(words)


def _not_due(view: DayView) -> list[str]:
    names = [item.planned.name for item in view.items if not item.due and not item.entries]
    return [f"Not due this day: {', '.join(names)}."] if names else []


def _pain(view: DayView) -> list[str]:
    if not view.pain:
        return ["Pain: not logged yet."]
    last = view.readings
    return [f"{entry_in_words(reading)}{beside(reading)}." for reading in last.values()]


def _sitting(view: DayView) -> str:
    running = open_bout(view.bouts)
    if view.sitting is not None:
        by = f", {BY_PRACTICE}" if view.sitting.by_practice else ""
        words = [f"{day_sitting_in_words(view.sitting, longest_min=view.longest_min)}{by}"]
        words += [f"On the chair since {since_in_words(running)}"] if running is not None else []
    else:
        words = ["Sitting: not logged yet" if running is None else bout_in_words(running)]
    return " ".join(f"{part}." for part in [*words, breaks_in_words(view.breaks)] if part)


def _sessions(view: DayView, following: Appointment | None) -> str:
    planned = f" of {view.sessions_planned} planned" if view.sessions_planned else ""
    held = ", one of them this day" if len(treatments(view.sessions)) == 1 else ""
    if not view.sessions_done:
        in_all = f", {view.sessions_planned} planned" if view.sessions_planned else ""
        ahead = "" if following is None else f", the next {when_soon(following, view.day)}"
        return f"Sessions: none held yet{in_all}{ahead}."
    if view.sessions_done == 1 and view.sessions:
        held = ", on this day"
    return f"Sessions: {view.sessions_done}{planned}{held}." if planned else (
        f"Sessions: {count(view.sessions_done, 'session')} so far{held}."
    )  # fmt: skip


def _next(view: DayView) -> list[str]:
    """What can be typed next for what is not logged; nothing where the day is full."""
    on = f" --date {view.day}" if view.late else ""
    rows: list[tuple[str, str]] = []
    if view.assigned is None:
        rows.append(("to choose a programme", "homecare programme list"))
    elif view.rest is None:
        left = next((item.planned.key for item in view.due if item.more_asked), None)
        if left is not None:
            rows.append(("when it is done", f"homecare log exercise {left}{on}"))
    if not view.pain:
        where = (region_with_article if view.at_practice else your_region)(view.region)
        rows.append((f"pain, {where}, 0 to 10", f"homecare log pain 4{on}"))
    if view.sitting is None:
        rows.append(("sitting of the day", f"homecare log sitting 6h30m{on}"))
    return ["", "Next:", *table([(command, what) for what, command in rows])] if rows else []
