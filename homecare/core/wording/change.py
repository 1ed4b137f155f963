"""What changed, in plain words: one room for the screen, the command line and the page to take along.

The verdicts are the words of CLINICAL.md §8. Nothing here is a p-value, a cause or a compliment. Points are
of medians, so whole or a half, and are shown as medians are; percentages have no decimals. Means and their
interval are told in `numbers_behind` alone, for whoever asks how a sentence was made.
"""

from math import ceil, floor
from typing import Final

from homecare.core.trends.baseline import NEEDED_LOGGED, WINDOW_DAYS, Baseline, BaselineKind
from homecare.core.trends.change import (
    CONFIDENCE,
    PERCENT_MIN,
    POINTS_MIN,
    Change,
    Compared,
    Criterion,
    Lacking,
    Verdict,
    Window,
)
from homecare.core.trends.exercise_progress import ExerciseCourse
from homecare.core.trends.regression_note import FirstWeek
from homecare.core.trends.sitting_and_pain import SIDE_DAYS, SittingLink
from homecare.core.values.in_words import (
    DECIMAL_SIGN,
    HOURS,
    PERCENT,
    day_in_words,
    number,
    percent,
    short_day,
)
from homecare.core.wording import comparison
from homecare.core.wording.comparison import earlier
from homecare.core.wording.entries import VARIATION
from homecare.core.wording.sentences import as_sentence, commas, paragraph, semicolons, with_note
from homecare.language import Counted, _

NO_CAUSE: Final = _("This does not show what caused it.")
NOT_NOTHING: Final = _("This does not mean nothing is helping.")
TELL: Final = _("You may want to tell your practitioner.")


def points_in_words(points: float) -> str:
    """`1 point`, `2.5 points`: as medians are shown, without a sign."""
    return _of_points(comparison.POINTS, points)


def difference_in_words(points: float) -> str:
    """`1 point lower`, `2.5 points higher`, `the same`; positive is lower now."""
    if points == 0:
        return _("the same")
    return _of_points(comparison.POINTS_LOWER if points > 0 else comparison.POINTS_HIGHER, points)


def _of_points(words: Counted, points: float) -> str:
    """Words that agree with points, which may be a half: that is more than one."""
    shown = number(abs(points))
    agrees = 1 if shown == "1" else max(2, ceil(abs(points))) if points else 0
    return words.template(agrees).format(points=shown)


# The verdict


def short_verdict(verdict: Verdict, against: Baseline | None) -> str:
    """For a cell: `lower`, `no clear change`, `not enough`; a star stands for the first 14 days."""
    star = "*" if against is not None and against.kind is BaselineKind.FIRST_14_DAYS else ""
    return f"{comparison.SHORT_VERDICTS[verdict]}{star}"


def verdict_in_words(verdict: Verdict, against: Baseline | None) -> str:
    """At a practice: `lower than before session 1`, `no clear change compared with …`, `not enough …`."""
    if verdict is Verdict.NOT_ENOUGH or against is None:
        return _("not enough to compare with the days up to session 1, or with the first days")
    if verdict is Verdict.LOWER:
        words = comparison.FEW_LOWER
    else:
        higher = verdict is Verdict.HIGHER
        words = comparison.FEW_HIGHER if higher else comparison.FEW_NO_CLEAR_CHANGE
    return words[earlier(against, at_practice=True)].format(days=WINDOW_DAYS)


# The change since the start


def change_in_words(change: Change, *, at_practice: bool = False) -> str:
    """The sentence of the change since the start: what the rule says, and why where it says nothing.

    `at_practice` speaks of the patient, to whom it speaks otherwise.
    """
    compared, against = change.compared, change.against
    if compared is None or against is None:
        return _lacking(change, at_practice=at_practice)
    which = earlier(against, at_practice=at_practice)
    if compared.verdict is Verdict.LOWER:
        return paragraph(comparison.LOWER[which].format(days=WINDOW_DAYS), NO_CAUSE)
    if compared.verdict is Verdict.HIGHER:
        points = points_in_words(compared.points)
        said = comparison.HIGHER[which].format(days=WINDOW_DAYS, points=points)
        return paragraph(said, NO_CAUSE, "" if at_practice else TELL)
    why = _why_not_clear(compared, since_1=against.kind is BaselineKind.BEFORE_SESSION_1)
    said = comparison.NO_CLEAR_CHANGE[which].format(days=WINDOW_DAYS, why=why)
    return said if compared.points < 0 else paragraph(said, NOT_NOTHING)


def _why_not_clear(compared: Compared, *, since_1: bool) -> str:
    """Which part of the rule was not met; the interval first, since it may make the others chance."""
    if compared.points == 0:
        return comparison.SAME_AS_BEFORE_1 if since_1 else comparison.SAME
    apart = difference_in_words(compared.points)
    if Criterion.INTERVAL in compared.missed:
        return (comparison.MAY_VARY_SINCE_1 if since_1 else comparison.MAY_VARY).format(apart=apart)
    if Criterion.PERCENT in compared.missed and compared.percent is not None:
        apart = with_note(apart, _whole(compared.percent))
    asked = tuple(one for one in (Criterion.POINTS, Criterion.PERCENT) if one in compared.missed)
    words = (comparison.LESS_SINCE_1 if since_1 else comparison.LESS)[asked]
    return words.format(apart=apart, points=number(POINTS_MIN), percent=percent(PERCENT_MIN / 100))


def _lacking(change: Change, *, at_practice: bool) -> str:
    """Why nothing is compared yet, and what it takes."""
    latest, baseline, against = change.latest, change.baseline, change.against
    if baseline is None or against is None:
        words = comparison.NOTHING_TO_COMPARE_AT_PRACTICE if at_practice else comparison.NOTHING_TO_COMPARE
        return paragraph(
            words.format(days=WINDOW_DAYS, needed=NEEDED_LOGGED),
            comparison.SO_FAR.of(latest.logged, days=WINDOW_DAYS),
        )
    which = earlier(against, at_practice=at_practice)
    if change.lacking is Lacking.DAYS:
        words = comparison.TOO_EARLY[which]
        if at_practice and against.kind is BaselineKind.BEFORE_SESSION_1:
            words = comparison.TOO_EARLY_AT_PRACTICE
        said = words.format(day=day_in_words(against.compares_from), days=WINDOW_DAYS)
        if baseline.enough:
            return said
        return paragraph(
            said, comparison.SO_FAR_EARLIER.of(baseline.logged, needed=NEEDED_LOGGED, days=WINDOW_DAYS)
        )
    short_one = baseline if not baseline.enough else latest
    return paragraph(
        comparison.NOT_ENOUGH.of(short_one.days, logged=short_one.logged, needed=NEEDED_LOGGED),
        comparison.LOGGED[which].of(baseline.logged, days=WINDOW_DAYS, latest=latest.logged),
    )


def change_notes(change: Change, *, at_practice: bool = False) -> list[str]:
    """What a reader of the sentence should know beside it: a first week in a flare, no room, no variation."""
    notes = []
    compared, against = change.compared, change.against
    if change.first_week is not None and change.first_week.eased_from_flare:
        notes.append(first_week_in_words(change.first_week))
    if compared is None or against is None:
        return notes
    if compared.percent is None:
        low = comparison.TOO_LOW[earlier(against, at_practice=at_practice)]
        points = number(POINTS_MIN)
        notes.append(
            paragraph(
                low.format(days=WINDOW_DAYS, points=points),
                _("It cannot fall by {points} points, so no percentage is given.").format(points=points),
            )
        )
    if compared.constant:
        notes.append(
            _(
                "Pain does not vary from day to day in either window, so homecare cannot tell what "
                "variation could produce."
            )
        )
    return notes


def first_week_in_words(week: FirstWeek) -> str:
    """The note on regression to the mean, for a first week in a flare that had eased before session 1."""
    said = comparison.FIRST_WEEK.of(
        week.weeks,
        first=short_day(week.first),
        last=short_day(week.last),
        median=number(week.median),
        middle=number(week.middle),
        rest="" if week.rest_median is None else number(week.rest_median),
    )
    return paragraph(said, _("A flare tends to be followed by easier weeks, whatever is done."))


def change_numbers(change: Change, *, at_practice: bool = False) -> list[str]:
    """What the sentence compares, a line each: the two windows and the difference of their medians.

    Medians are shown once they are compared: beside each other without the rule they would mislead.
    """
    lines, compared = [], change.compared
    over = change.baseline is not None and change.baseline.last <= change.latest.last
    if change.baseline is not None and change.against is not None and over:  # else its days are still to come
        line = comparison.LINE[earlier(change.against, at_practice=at_practice)]
        lines.append(line.format(days=WINDOW_DAYS, window=_window(change.baseline, compared)))
    latest = _window(change.latest, compared)
    lines.append(_("The latest {days} days, {window}.").format(days=change.latest.days, window=latest))
    if compared is not None:
        difference = difference_in_words(compared.points)
        if compared.percent and compared.points:
            difference = with_note(difference, _whole(compared.percent))
        lines.append(_("Medians: {difference}.").format(difference=difference))
    return lines


def _whole(percentage: float) -> str:
    """A percentage without decimals; one that misses 30 is not rounded up to it."""
    size = abs(percentage)
    rounded = floor(size + 0.5)
    return PERCENT.format(number=floor(size) if size < PERCENT_MIN <= rounded else rounded)


def _window(window: Window, compared: Compared | None) -> str:
    first, last = day_in_words(window.first), day_in_words(window.last)
    if compared is None or window.median is None:
        return comparison.WINDOW.of(window.days, first=first, last=last, logged=window.logged)
    median = number(window.median)
    return comparison.WINDOW_MEDIAN.of(
        window.days, first=first, last=last, logged=window.logged, median=median
    )


def numbers_behind(change: Change) -> list[str]:
    """What was worked out to say the sentence, a line each: means, their interval, NAP. Empty without it."""
    baseline, latest, compared = change.baseline, change.latest, change.compared
    if compared is None or baseline is None or baseline.mean is None or latest.mean is None:
        return []
    return [
        _("Means: {earlier} in the earlier window, {latest} in the latest.").format(
            earlier=_hundredths(baseline.mean), latest=_hundredths(latest.mean)
        ),
        interval_in_words(compared),
        nap_in_words(compared),
    ]


def interval_in_words(compared: Compared) -> str:
    """The difference of means and its interval: `Difference: 2.10 points lower; 95 % interval …`"""
    difference, low, high, _df = compared.interval
    if low == high:
        ends = _("{points}, a single number").format(points=_exact(low))
    elif low > 0 or high < 0:
        near, far = sorted((abs(low), abs(high)))
        words = _("{near} to {far} points lower") if low > 0 else _("{near} to {far} points higher")
        ends = words.format(near=_hundredths(near), far=_hundredths(far))
    else:
        ends = _("{low} to {high}").format(low=_exact(low), high=_exact(high))
    return _(
        "Difference of the means: {difference}; {percent} interval allowing for carry-over: {interval}."
    ).format(difference=_exact(difference), percent=percent(CONFIDENCE), interval=ends)


def _exact(points: float) -> str:
    if points == 0:
        return _("no difference")
    words = _("{points} points lower") if points > 0 else _("{points} points higher")
    return words.format(points=_hundredths(abs(points)))


def _hundredths(value: float) -> str:
    return f"{value:.2f}".replace(".", DECIMAL_SIGN)


def nap_in_words(compared: Compared) -> str:
    """For the practitioner: NAP, and what it counts."""
    return _(
        "NAP {nap}: each day of the earlier window is paired with each day of the latest; this is the "
        "share of pairs in which the latest is lower, ties counted as half ({half} = no difference)."
    ).format(nap=_hundredths(compared.nap), half=_hundredths(0.5))


# Sitting and the next day

SITTING_SO_FAR: Final = Counted(
    "Sitting and pain the next day: {amount} day with more than {hours} and {less} with {hours} or "
    "less have a reading the next day; {needed} of each are needed.",
    "Sitting and pain the next day: {amount} days with more than {hours} and {less} with {hours} or "
    "less have a reading the next day; {needed} of each are needed.",
)
OFTEN: Final = {
    "done": (_("done once"), _("done twice"), Counted("done {amount} time", "done {amount} times")),
    "partly": (
        _("partly done once"),
        _("partly done twice"),
        Counted("partly done {amount} time", "partly done {amount} times"),
    ),
    "skipped": (
        _("skipped once"),
        _("skipped twice"),
        Counted("skipped {amount} time", "skipped {amount} times"),
    ),
    "stopped": (
        _("stopped for pain once"),
        _("stopped for pain twice"),
        Counted("stopped for pain {amount} time", "stopped for pain {amount} times"),
    ),
}
PRESCRIBED: Final = Counted(
    "{share} of what was prescribed on {amount} day", "{share} of what was prescribed on {amount} days"
)
PEAK: Final = Counted(
    "highest peak pain {highest} ({amount} entry)", "highest peak pain {highest} ({amount} entries)"
)
PEAK_MEDIAN: Final = Counted(
    "peak pain median {median}, highest {highest} ({amount} entry)",
    "peak pain median {median}, highest {highest} ({amount} entries)",
)


def sitting_link_in_words(link: SittingLink) -> str:
    """Pain on the day after more and after less sitting than one line; of one diary, and not a cause."""
    hours = HOURS.format(hours=link.hours)
    if link.median_more is None or link.median_less is None or link.difference is None:
        return SITTING_SO_FAR.of(link.n_more, hours=hours, less=link.n_less, needed=SIDE_DAYS)
    medians = _(
        "Pain the day after days with more than {hours} of sitting: median {more} ({days_more}); "
        "after {hours} or less: {less} ({days_less})."
    ).format(
        hours=hours,
        more=number(link.median_more),
        days_more=comparison.DAYS.of(link.n_more),
        less=number(link.median_less),
        days_less=comparison.DAYS.of(link.n_less),
    )
    apart = _("The medians are the same.")
    if link.difference != 0:
        difference = difference_in_words(-link.difference)
        apart = paragraph(
            _("That is {difference} after more sitting.").format(difference=difference), VARIATION
        )
    return paragraph(medians, apart, _("This is one diary, and it does not show a cause."))


# Exercises


def exercise_in_words(course: ExerciseCourse, name: str) -> str:
    """One exercise over a span: adherence, times, peak pain, steps of its level."""
    parts = [_("{name}: {adherence}").format(name=name, adherence=_adherence(course)), _times(course)]
    if course.peak_max is not None:
        if course.peak_median is None:
            parts.append(PEAK.of(course.peaks, highest=course.peak_max))
        else:
            median = number(course.peak_median)
            parts.append(PEAK_MEDIAN.of(course.peaks, median=median, highest=course.peak_max))
    for step in course.steps:
        parts.append(
            _("level {before} to {after} on {day}").format(
                before=step.before, after=step.after, day=short_day(step.day)
            )
        )
    return as_sentence(semicolons(*parts))


def _adherence(course: ExerciseCourse) -> str:
    if course.adherence is None:
        return _("nothing to count yet")
    words = PRESCRIBED.of(course.prescribed, share=percent(course.adherence))
    if not course.missing:
        return words
    return commas(words, _("{missing} of them without an entry").format(missing=course.missing))


def _times(course: ExerciseCourse) -> str:
    """`done 12 times, partly done once, skipped twice (tired 2×), stopped for pain once`."""
    reasons = commas(
        *(f"{reason} {times}×" if times > 1 else reason for reason, times in course.skip_reasons)
    )
    said = (
        (course.done, "done", ""),
        (course.partly, "partly", ""),
        (course.skipped, "skipped", reasons),
        (course.stopped, "stopped", ""),
    )
    return commas(*(with_note(_often(times, what), more) for times, what, more in said if times))


def _often(times: int, what: str) -> str:
    once, twice, many = OFTEN[what]
    if times == 1:
        return once
    return twice if times == 2 else many.of(times)
