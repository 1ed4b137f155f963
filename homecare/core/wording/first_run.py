"""What the first run says: a programme's day in brief, and a region's pain."""

from typing import Final

from homecare.core.first_run.first_run import PainSaid
from homecare.core.programme.plan import DAY_WORDS, Plan
from homecare.core.routine.duration import minutes_by_weekday
from homecare.core.routine.week import week_of
from homecare.core.values.dose import Sides, dose_in_words
from homecare.core.values.in_words import WEEKDAY_NAMES, WEEKDAYS_SHORT, day_in_words
from homecare.core.values.regions import region_asked, region_in_words
from homecare.language import Counted, _

DAY_NAMES: Final = dict(zip(DAY_WORDS, WEEKDAY_NAMES, strict=True))
TIMES_A_DAY: Final = Counted("{amount} time", "{amount} times")
FOR_WEEKS: Final = Counted(
    "By {author}, for {amount} week. A day takes {minutes}.",
    "By {author}, for {amount} weeks. A day takes {minutes}.",
)


def minutes_in_brief(plan: Plan) -> str:
    """`11 min on Mon, Wed, Fri; 5 min on Tue, Thu, Sat, Sun`, the longest days first; `no routine on …`."""
    by_length: dict[int, list[str]] = {}
    for day, minutes in zip(WEEKDAYS_SHORT, minutes_by_weekday(plan), strict=True):
        by_length.setdefault(minutes, []).append(day)
    if len(by_length) == 1:
        return _("{minutes} min every day").format(minutes=next(iter(by_length)))
    some, none = _("{minutes} min on {days}"), _("nothing on {days}")
    return "; ".join(
        (some if minutes else none).format(minutes=minutes, days=", ".join(days))
        for minutes, days in sorted(by_length.items(), reverse=True)
    )


def day_in_brief(plan: Plan) -> tuple[str, ...]:
    """What a day asks for: on the fullest day of the week, a line for each exercise with its dose."""
    week = week_of(plan)
    fullest = max(week, key=lambda day: day.minutes)
    lines = []
    for planned in plan.exercises:
        if planned.key not in fullest.exercises:
            continue
        asked = planned.prescription
        parts = [_("{exercise}: {dose}").format(exercise=planned.name, dose=dose_in_words(asked))]
        if asked.sides is not Sides.NONE:
            parts.append(_("each side"))
        if asked.times_per_day > 1:
            parts.append(TIMES_A_DAY.of(asked.times_per_day))
        lines.append(", ".join(parts))
    return tuple(lines)


def plan_in_brief(plan: Plan) -> tuple[str, ...]:
    """What it is, how long a day takes, and what a day asks for, a paragraph each."""
    day = DAY_NAMES[max(week_of(plan), key=lambda one: one.minutes).day]
    return (
        *([plan.about] if plan.about else []),
        _author_and_length(plan),
        _("A {weekday}, for example:").format(weekday=day),
        *(f"  {line}" for line in day_in_brief(plan)),
        *([region_asked(plan.region)] if plan.region else []),
        *([_("It says: {text}").format(text=plan.safety.stop_text)] if plan.safety.stop_text else []),
    )


def _author_and_length(plan: Plan) -> str:
    minutes = minutes_in_brief(plan)
    if plan.weeks is not None:
        return FOR_WEEKS.of(plan.weeks, author=plan.author, minutes=minutes)
    if plan.until:
        said = _("By {author}, until {day}. A day takes {minutes}.")
        return said.format(author=plan.author, day=day_in_words(plan.until), minutes=minutes)
    said = _("By {author}, with no end date. A day takes {minutes}.")
    return said.format(author=plan.author, minutes=minutes)


def pain_in_brief(said: PainSaid) -> str:
    """`neck: now 4, on average 5`; empty where nothing was said."""
    if said.now is None and said.average is None:
        return ""
    if said.average is None:
        told = _("{region}: now {now}")
    elif said.now is None:
        told = _("{region}: on average {average}")
    else:
        told = _("{region}: now {now}, on average {average}")
    return told.format(region=region_in_words(said.region), now=said.now, average=said.average)
