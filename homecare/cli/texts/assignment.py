"""What giving a programme changes for whoever follows it, in plain lines."""

from homecare.cli.texts.programme import exercises_text
from homecare.core.programme.assignment_preview import Given
from homecare.core.programme.plan import Plan
from homecare.core.routine.duration import minutes_by_weekday
from homecare.core.routine.schedule import Assigned
from homecare.core.values.in_words import count, day_in_words
from homecare.core.values.regions import region_asked
from homecare.core.wording.entries import length_in_words
from homecare.core.wording.programme.diff import differences


def giving_text(given: Given, now: Assigned | None, whose: str) -> list[str]:
    """The plan, from when, and what changes; `now` is what it takes the place of, `whose` says for whom."""
    plan = given.plan
    length = f"{length_in_words(plan)}{' from when it is switched on' if given.flare and plan.weeks else ''}"
    end = f", until {day_in_words(given.last)}" if given.last else f", {length}"
    followed = None if now is None or now.finished(given.first) else now
    return [
        f"{plan.title}, version {plan.version}, by {plan.author}{whose}",
        f"From {day_in_words(given.first)}{end}; {_minutes(plan)}.",
        *([f"{count(given.planned, 'treatment')} planned."] if given.planned else []),
        *([region_asked(plan.region)] if plan.region and not given.flare else []),
        "",
        *_change(given, followed),
    ]


def _minutes(plan: Plan) -> str:
    """`5 to 11 minutes a day`."""
    least, most = min(minutes_by_weekday(plan)), max(minutes_by_weekday(plan))
    return f"{most} minutes a day" if least == most else f"{least} to {most} minutes a day"


def _change(given: Given, now: Assigned | None) -> list[str]:
    if given.flare:
        beside = "You switch it on when you need it; those days do not count."
        if now is None:
            return [*exercises_text(given.plan), "", beside]
        return [*exercises_text(given.plan), "", f"It replaces {now.plan.title}. {beside}"]
    if now is None:
        day = day_in_words(given.first)
        return [*exercises_text(given.plan), "", f"No other programme is followed on {day}."]
    if (now.plan.slug, now.plan.version) == (given.plan.slug, given.plan.version):
        since = day_in_words(now.assignment.start)
        again = f"It is followed already, since {since}; its weeks start again, with the doses of the file."
        return [*exercises_text(given.plan), "", again]
    changed = differences(now.plan, given.plan)
    return [
        f"It replaces {now.plan.title}, version {now.plan.version}, from that day on; "
        "earlier days stay as they are.",
        *(["What changes:", *(f"  {line}" for line in changed)] if changed else ["Nothing else changes."]),
    ]
