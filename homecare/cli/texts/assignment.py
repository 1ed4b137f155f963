"""What giving a programme changes for whoever follows it, in plain lines."""

from homecare.cli.texts.programme import exercises_text
from homecare.cli.texts.wording import files as wording
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
    followed = None if now is None or now.finished(given.first) else now
    return [
        f"{wording.PROGRAMME.format(title=plan.title, version=plan.version, author=plan.author)}{whose}",
        _span(given),
        *_planned(given),
        *([region_asked(plan.region)] if plan.region and not given.flare else []),
        "",
        *_change(given, followed),
    ]


def _span(given: Given) -> str:
    """From when, until when or for how long, and how long each day takes."""
    first, minutes = day_in_words(given.first), _minutes(given.plan)
    if given.last:
        return wording.FROM_UNTIL.format(first=first, last=day_in_words(given.last), minutes=minutes)
    length = length_in_words(given.plan)
    if given.flare and given.plan.weeks:
        length = wording.ONCE_SWITCHED_ON.format(length=length)
    return wording.FROM_FOR.format(first=first, length=length, minutes=minutes)


def _planned(given: Given) -> list[str]:
    """How many treatments are planned, where that was said."""
    if not given.planned:
        return []
    treatments = count(given.planned, wording.TREATMENT_ONE, wording.TREATMENT_MANY)
    return [wording.SO_MANY_PLANNED.format(treatments=treatments)]


def _minutes(plan: Plan) -> str:
    """`5 to 11 minutes a day`."""
    least, most = min(minutes_by_weekday(plan)), max(minutes_by_weekday(plan))
    told = wording.MINUTES_A_DAY if least == most else wording.MINUTES_RANGE
    return told.format(least=least, most=most)


def _change(given: Given, now: Assigned | None) -> list[str]:
    if given.flare:
        if now is None:
            return [*exercises_text(given.plan), "", wording.ON_WHEN_NEEDED]
        replaced = wording.REPLACES_AS_FLARE_PLAN.format(title=now.plan.title)
        return [*exercises_text(given.plan), "", replaced]
    if now is None:
        day = day_in_words(given.first)
        return [*exercises_text(given.plan), "", wording.NO_OTHER.format(day=day)]
    if (now.plan.slug, now.plan.version) == (given.plan.slug, given.plan.version):
        since = day_in_words(now.assignment.start)
        again = wording.FOLLOWED_ALREADY.format(since=since)
        return [*exercises_text(given.plan), "", again]
    changed = differences(now.plan, given.plan)
    replaced = wording.REPLACES.format(title=now.plan.title, version=now.plan.version)
    if not changed:
        return [replaced, wording.NOTHING_ELSE_CHANGES]
    return [replaced, wording.WHAT_CHANGES, *(f"  {line}" for line in changed)]
