"""One day of the diary in plain lines."""

from homecare.cli.output.printing import table
from homecare.cli.texts.doses import dose_text
from homecare.cli.texts.wording import diary as wording
from homecare.core.day.view import DayItem, DayView
from homecare.core.records.practice import Appointment
from homecare.core.records.records import Outcome
from homecare.core.sitting.sitting import open_bout
from homecare.core.treatments.treatments import treatments
from homecare.core.values.in_words import day_in_words, percent
from homecare.core.values.regions import region_with_article, your_region
from homecare.core.wording.course import when_soon
from homecare.core.wording.entries import OUTCOME_WORDS, entry_in_words
from homecare.core.wording.safety_notice import Notice, notice_lines
from homecare.core.wording.sentences import as_sentence, commas, paragraph
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
        return wording.FLARE_DAY.format(day=day, title=plan.title, since=day_in_words(view.assigned.began))
    if view.assigned.finished(view.day):
        return wording.PROGRAMME_OVER.format(day=day, title=plan.title)
    told = wording.IN_WEEK_OF if plan.weeks else wording.IN_WEEK
    return told.format(day=day, title=plan.title, week=view.week, weeks=plan.weeks)


def _routine(view: DayView) -> list[str]:
    rows = [_row(item, view) for item in view.items if item.due or item.entries]
    if view.rest is not None:
        told = wording.REST_DAYS[bool(view.rest.reason), is_by_practice(view.rest)]
        return [told.format(reason=view.rest.reason), *table([row for row in rows if row[0]])]
    if view.assigned is None:
        return [wording.NO_PROGRAMME, *table(rows)]
    if not view.due:
        over = view.on_flare and view.assigned.finished(view.day)
        return [wording.NOTHING_DUE_FLARE_OVER if over else wording.NOTHING_DUE, *table(rows)]
    return [_routine_sentence(view), *table(rows), *_not_due(view)]


def _routine_sentence(view: DayView) -> str:
    done, due = view.finished, len(view.due)
    if view.on_flare:
        return wording.DONE_ON_FLARE_DAY.format(done=done, due=due)
    if not view.late:
        return wording.DONE_SO_FAR.format(done=done, due=due)
    if view.adherence is None:
        return wording.DONE.format(done=done, due=due)
    return wording.DONE_OF_PRESCRIBED.format(done=done, due=due, share=percent(view.adherence))


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
    return wording.NOT_LOGGED if view.late else wording.NOT_YET


def _aside(item: DayItem) -> str:
    words = []
    if item.outcome is Outcome.PARTIAL and item.credit is not None:
        words.append(wording.PART_OF_IT.format(share=percent(item.credit)))
    words += item.reasons
    if item.entries and not item.due:
        words.append(wording.BESIDE_THE_ROUTINE)
    words += [BY_PRACTICE] * any(map(is_by_practice, item.entries))
    return ", ".join(words)


def _not_due(view: DayView) -> list[str]:
    names = [item.planned.name for item in view.items if not item.due and not item.entries]
    return [wording.NOT_DUE.format(names=", ".join(names))] if names else []


def _pain(view: DayView) -> list[str]:
    if not view.pain:
        return [wording.PAIN_NOT_LOGGED]
    last = view.readings
    return [as_sentence(f"{entry_in_words(reading)}{beside(reading)}") for reading in last.values()]


def _sitting(view: DayView) -> str:
    running = open_bout(view.bouts)
    if view.sitting is not None:
        by = [BY_PRACTICE] * view.sitting.by_practice
        words = [commas(day_sitting_in_words(view.sitting, longest_min=view.longest_min), *by)]
        words += [wording.ON_THE_CHAIR.format(when=since_in_words(running))] if running is not None else []
    else:
        words = [wording.SITTING_NOT_LOGGED if running is None else bout_in_words(running)]
    return paragraph(*map(as_sentence, filter(None, [*words, breaks_in_words(view.breaks)])))


def _sessions(view: DayView, following: Appointment | None) -> str:
    done, planned = view.sessions_done, view.sessions_planned
    if not done:
        when = "" if following is None else when_soon(following, view.day)
        return wording.NONE_HELD[bool(planned), bool(when)].format(number=planned, when=when)
    first, one = done == 1 and bool(view.sessions), len(treatments(view.sessions)) == 1
    if planned:
        told = wording.ONE_OF_PLANNED_TODAY if one else wording.HELD_OF_PLANNED
        told = wording.FIRST_OF_PLANNED_TODAY if first else told
        return told.format(number=done, planned=planned)
    if first:
        return wording.FIRST_HELD_TODAY
    return (wording.ONE_HELD_TODAY if one else wording.HELD).of(done)


def _next(view: DayView) -> list[str]:
    """What can be typed next for what is not logged; nothing where the day is full."""
    on = f" --date {view.day}" if view.late else ""
    rows: list[tuple[str, str]] = []
    if view.assigned is None:
        rows.append((wording.TO_CHOOSE, wording.SEE_PROGRAMMES))
    elif view.rest is None:
        left = next((item.planned.key for item in view.due if item.more_asked), None)
        if left is not None:
            rows.append((wording.WHEN_DONE, wording.LOG_EXERCISE.format(key=left, on=on)))
    if not view.pain:
        where = (region_with_article if view.at_practice else your_region)(view.region)
        rows.append((wording.PAIN_ASKED.format(where=where), wording.LOG_PAIN.format(on=on)))
    if view.sitting is None:
        rows.append((wording.SITTING_OF_DAY, wording.LOG_SITTING.format(on=on)))
    return ["", wording.NEXT, *table([(command, what) for what, command in rows])] if rows else []
