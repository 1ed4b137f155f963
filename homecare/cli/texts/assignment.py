"""What giving a programme changes for whoever follows it, in plain lines."""

from homecare.cli.texts.programme import exercises_text
from homecare.cli.texts.wording import files as wording
from homecare.core.programme.assignment_preview import Given
from homecare.core.programme.plan import Plan
from homecare.core.routine.duration import minutes_by_weekday
from homecare.core.routine.schedule import Assigned
from homecare.core.values.in_words import day_in_words
from homecare.core.values.regions import region_asked
from homecare.core.wording.programme.diff import differences
from homecare.core.wording.sentences import as_sentence, semicolons


def giving_text(given: Given, now: Assigned | None, name: str | None) -> list[str]:
    """The plan, from when, and what changes; `now` is what it takes the place of, `name` for whom it is."""
    plan = given.plan
    followed = None if now is None or now.finished(given.first) else now
    told = wording.PROGRAMME_FOR if name else wording.PROGRAMME
    return [
        told.format(title=plan.title, version=plan.version, author=plan.author, name=name),
        _span(given),
        *_planned(given),
        *([region_asked(plan.region)] if plan.region and not given.flare else []),
        "",
        *_change(given, followed),
    ]


def _span(given: Given) -> str:
    """From when, until when or for how long, and how long each day takes."""
    first, weeks, last = day_in_words(given.first), given.plan.weeks, given.last
    if last is None and weeks is None:
        last = given.plan.until
    if last:
        span = wording.FROM_UNTIL.format(first=first, last=day_in_words(last))
    elif weeks is None:
        span = wording.FROM_ON.format(first=first)
    else:
        span = (wording.FROM_FOR_ONCE_ON if given.flare else wording.FROM_FOR).of(weeks, first=first)
    return as_sentence(semicolons(span, _minutes(given.plan)))


def _planned(given: Given) -> list[str]:
    """How many treatments are planned, where that was said."""
    if not given.planned:
        return []
    return [wording.TREATMENTS_PLANNED.of(given.planned)]


def _minutes(plan: Plan) -> str:
    """`5 to 11 minutes a day`."""
    least, most = min(minutes_by_weekday(plan)), max(minutes_by_weekday(plan))
    told = wording.MINUTES_A_DAY if least == most else wording.MINUTES_RANGE
    return told.of(most, least=least)


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
