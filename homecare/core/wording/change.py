"""What changed, in plain words: one room for the screen, the command line and the page to take along.

The verdicts are the words of CLINICAL.md §8. Nothing here is a p-value, a cause or a compliment. Points are
of medians, so whole or a half, and are shown as medians are; percentages have no decimals. Means and their
interval are told in `numbers_behind` alone, for whoever asks how a sentence was made.
"""

from math import floor
from typing import Final

from homecare.core.trends.baseline import NEEDED_LOGGED, WINDOW_DAYS, Baseline, BaselineKind
from homecare.core.trends.change import (
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
from homecare.core.values.in_words import count, day_in_words, number, percent, short_day
from homecare.core.wording.entries import VARIATION

NO_CAUSE: Final = "This does not show what caused it."
NOT_NOTHING: Final = "This does not mean nothing is helping."
MEANINGFUL: Final = "an amount many people find meaningful"
TELL: Final = "You may want to tell your practitioner."
THEIRS: Final = "the patient's"


def points_in_words(points: float) -> str:
    """`1 point`, `2.5 points`: as medians are shown, without a sign."""
    shown = number(abs(points))
    return f"{shown} {'point' if shown == '1' else 'points'}"


def difference_in_words(points: float) -> str:
    """`1 point lower`, `2.5 points higher`, `the same`; positive is lower now."""
    if points == 0:
        return "the same"
    return f"{points_in_words(points)} {'lower' if points > 0 else 'higher'}"


# What the latest days are compared with


def first_days_in_words(against: Baseline, *, at_practice: bool = False) -> str:
    """`your first 14 days, which include session 1`."""
    days = f"{THEIRS if at_practice else 'your'} first {WINDOW_DAYS} days"
    if against.holds_session:
        return f"{days}, which include session 1"
    return f"{days}, which came after session 1" if against.follows_session else days


def baseline_in_words(against: Baseline, *, at_practice: bool = False) -> str:
    """`the 14 days up to session 1`, or the first 14 days."""
    if against.kind is BaselineKind.BEFORE_SESSION_1:
        return f"the {WINDOW_DAYS} days up to session 1"
    return first_days_in_words(against, at_practice=at_practice)


def short_verdict(verdict: Verdict, against: Baseline | None) -> str:
    """For a cell: `lower`, `no clear change`, `not enough`; a star stands for the first 14 days."""
    star = "*" if against is not None and against.kind is BaselineKind.FIRST_14_DAYS else ""
    return f"{verdict.replace('_', ' ')}{star}"


def verdict_in_words(verdict: Verdict, against: Baseline | None, *, at_practice: bool = False) -> str:
    """`lower than before session 1`, `no clear change compared with your first 14 days`, `not enough …`."""
    if verdict is Verdict.NOT_ENOUGH or against is None:
        return "not enough to compare with the days up to session 1, or the first ones"
    said = {Verdict.LOWER: "lower", Verdict.HIGHER: "higher"}.get(verdict, "no clear change")
    if against.kind is BaselineKind.FIRST_14_DAYS:
        return f"{said} compared with {first_days_in_words(against, at_practice=at_practice)}"
    return f"{said} {'since' if verdict is Verdict.NO_CLEAR_CHANGE else 'than before'} session 1"


# The change since the start


def change_in_words(change: Change, *, at_practice: bool = False) -> str:
    """The sentence of the change since the start: what the rule says, and why where it says nothing.

    `at_practice` speaks of the patient, to whom it speaks otherwise.
    """
    compared, against = change.compared, change.against
    if compared is None or against is None:
        return _lacking(change, at_practice=at_practice)
    first = against.kind is BaselineKind.FIRST_14_DAYS
    than = (
        f", compared with {first_days_in_words(against, at_practice=at_practice)},"
        if first
        else (" than before session 1")
    )
    if compared.verdict is Verdict.LOWER:
        return f"Lower{than} by {MEANINGFUL}. {NO_CAUSE}"
    if compared.verdict is Verdict.HIGHER:
        said = f"Higher{than} by {points_in_words(compared.points)}. {NO_CAUSE}"
        return said if at_practice else f"{said} {TELL}"
    named = than.removeprefix(",").removesuffix(",") if first else ""
    said = f"No clear change{named}: {_why_not_clear(compared, '' if first else than)}."
    return said if compared.points < 0 else f"{said} {NOT_NOTHING}"


def _why_not_clear(compared: Compared, than: str) -> str:
    """Which part of the rule was not met; the interval first, since it may make the others chance."""
    if compared.points == 0:
        return f"the median is the same{than.replace('than', 'as')}"
    apart = difference_in_words(compared.points)
    if Criterion.INTERVAL in compared.missed:
        return f"{apart}{than}, which day-to-day variation could produce"
    asked = []
    if Criterion.POINTS in compared.missed:
        asked.append(f"{number(POINTS_MIN)} points")
    if Criterion.PERCENT in compared.missed:
        asked.append(f"{number(PERCENT_MIN)} %")
        if compared.percent is not None:
            apart += f" ({_whole(compared.percent)})"
    return f"{apart}{than}, which is less than the {' and '.join(asked)} that many people find meaningful"


def _lacking(change: Change, *, at_practice: bool) -> str:
    """Why nothing is compared yet, and what it takes."""
    latest, baseline, against = change.latest, change.baseline, change.against
    yours = "the" if at_practice else "your"
    if baseline is None or against is None:
        whose = THEIRS if at_practice else yours
        return (
            "No session is logged yet, so there is nothing to compare. After session 1, homecare compares "
            f"{yours} latest {WINDOW_DAYS} days with the {WINDOW_DAYS} days up to session 1, or with "
            f"{whose} first {WINDOW_DAYS} days. It needs {NEEDED_LOGGED} logged days in each. "
            f"So far {latest.logged} of the latest {WINDOW_DAYS} {_is(latest.logged)} logged."
        )
    named = baseline_in_words(against, at_practice=at_practice)
    if change.lacking is Lacking.DAYS:
        words = (
            f"Too early to compare. From {day_in_words(against.compares_from)} on, homecare compares "
            f"{yours} latest {WINDOW_DAYS} days with {named}."
        )
        if baseline.enough:
            return words
        logged = f"{baseline.logged} of the earlier {WINDOW_DAYS} {_is(baseline.logged)} logged"
        return f"{words} It needs {NEEDED_LOGGED} logged days in each; so far {logged}."
    short_one = baseline if not baseline.enough else latest
    return (
        f"Not enough entries to compare ({short_one.logged} of {count(short_one.days, 'day')}; "
        f"{NEEDED_LOGGED} needed). Of {named}, {baseline.logged} {_is(baseline.logged)} logged; "
        f"of the latest {latest.days}, {latest.logged}."
    )


def _is(amount: int) -> str:
    return "is" if amount == 1 else "are"


def change_notes(change: Change, *, at_practice: bool = False) -> list[str]:
    """What a reader of the sentence should know beside it: a first week in a flare, no room, no variation."""
    notes = []
    compared, against = change.compared, change.against
    if change.first_week is not None and change.first_week.eased_from_flare:
        notes.append(first_week_in_words(change.first_week))
    if compared is None or against is None:
        return notes
    if compared.percent is None:
        when = (
            "Before session 1"
            if against.kind is BaselineKind.BEFORE_SESSION_1
            else f"In {first_days_in_words(against, at_practice=at_practice)},"
        )
        notes.append(
            f"{when} the median was below {number(POINTS_MIN)}. It cannot become {number(POINTS_MIN)} points "
            "lower, so no percentage is given."
        )
    if compared.constant:
        notes.append(
            "Neither of the two windows varies from day to day, so homecare cannot tell what variation "
            "would produce."
        )
    return notes


def first_week_in_words(week: FirstWeek) -> str:
    """The note on regression to the mean, for a first week in a flare that had eased before session 1."""
    span = f"{short_day(week.first)} to {short_day(week.last)}"
    rest = "" if week.rest_median is None else number(week.rest_median)
    return (
        f"The first week compared was among the worst ({span}, median {number(week.median)}; "
        f"the median of {week.weeks} weeks is {number(week.middle)}), and pain was already down to a median "
        f"of {rest} before session 1. A flare tends to be followed by easier weeks, whatever is done."
    )


def change_numbers(change: Change, *, at_practice: bool = False) -> list[str]:
    """What the sentence compares, a line each: the two windows and the difference of their medians.

    Medians are shown once they are compared: beside each other without the rule they would mislead.
    """
    lines, compared = [], change.compared
    over = change.baseline is not None and change.baseline.last <= change.latest.last
    if change.baseline is not None and change.against is not None and over:  # else its days are still to come
        name = baseline_in_words(change.against, at_practice=at_practice)
        lines.append(f"{name[0].upper()}{name[1:]}, {_window(change.baseline, compared)}.")
    lines.append(f"The latest {change.latest.days} days, {_window(change.latest, compared)}.")
    if compared is not None:
        share = "" if not (compared.percent and compared.points) else f" ({_whole(compared.percent)})"
        lines.append(f"Medians: {difference_in_words(compared.points)}{share}.")
    return lines


def _whole(percentage: float) -> str:
    """A percentage without decimals; one that misses 30 is not rounded up to it."""
    size = abs(percentage)
    rounded = floor(size + 0.5)
    return f"{floor(size) if size < PERCENT_MIN <= rounded else rounded} %"


def _window(window: Window, compared: Compared | None) -> str:
    span = f"{day_in_words(window.first)} to {day_in_words(window.last)}"
    logged = f"{window.logged} of {count(window.days, 'day')} logged"
    if compared is None or window.median is None:
        return f"{span}: {logged}"
    return f"{span}: median {number(window.median)}, {logged}"


def numbers_behind(change: Change) -> list[str]:
    """What was worked out to say the sentence, a line each: means, their interval, NAP. Empty without it."""
    baseline, latest, compared = change.baseline, change.latest, change.compared
    if compared is None or baseline is None or baseline.mean is None or latest.mean is None:
        return []
    return [
        f"Means: {baseline.mean:.2f} in the earlier window, {latest.mean:.2f} in the latest.",
        interval_in_words(compared),
        nap_in_words(compared),
    ]


def interval_in_words(compared: Compared) -> str:
    """The difference of means and its interval: `Difference: 2.10 points lower; 95 % interval …`"""
    difference, low, high, _ = compared.interval
    if low == high:
        ends = f"{_exact(low)}, a single number"
    elif low > 0 or high < 0:
        near, far = sorted((abs(low), abs(high)))
        ends = f"{near:.2f} to {far:.2f} points {'lower' if low > 0 else 'higher'}"
    else:
        ends = f"{_exact(low)} to {_exact(high)}"
    return f"Difference of the means: {_exact(difference)}; 95 % interval allowing for carry-over: {ends}."


def _exact(points: float) -> str:
    if points == 0:
        return "no difference"
    return f"{abs(points):.2f} points {'lower' if points > 0 else 'higher'}"


def nap_in_words(compared: Compared) -> str:
    """For the practitioner: NAP, and what it counts."""
    return (
        f"NAP {compared.nap:.2f}: of all pairs of a day of the earlier window and one of the latest, "
        "the share in which the latest is lower, ties counted as half (0.50 = no difference)."
    )


# Sitting and the next day


def sitting_link_in_words(link: SittingLink) -> str:
    """Pain on the day after more and after less sitting than one line; of one diary, and not a cause."""
    line = f"{link.hours} h"
    if link.median_more is None or link.median_less is None or link.difference is None:
        return (
            f"Sitting and pain of the next day: {count(link.n_more, 'day')} with more than {line} and "
            f"{link.n_less} with {line} or less have a reading on the next day; "
            f"{SIDE_DAYS} of each are needed."
        )
    more = f"after days with more than {line} of sitting: median {number(link.median_more)}"
    less = f"after {line} or less: {number(link.median_less)}"
    apart = (
        "The medians are the same."
        if link.difference == 0
        else f"That is {difference_in_words(-link.difference)} after more sitting. {VARIATION}"
    )
    return (
        f"Pain the day {more} ({link.n_more} days); {less} ({link.n_less} days). {apart} "
        "This is one diary, and it does not show a cause."
    )


# Exercises


def exercise_in_words(course: ExerciseCourse, name: str) -> str:
    """One exercise over a span: adherence, times, peak pain, steps of its level."""
    parts = [f"{name}: {_adherence(course)}", _times(course)]
    if course.peak_max is not None:
        middle = "" if course.peak_median is None else f"median {number(course.peak_median)}, "
        parts.append(
            f"peak pain {middle}highest {course.peak_max} ({count(course.peaks, 'entry', 'entries')})"
        )
    for step in course.steps:
        parts.append(f"level {step.before} to {step.after} on {short_day(step.day)}")
    return f"{'; '.join(part for part in parts if part)}."


def _adherence(course: ExerciseCourse) -> str:
    if course.adherence is None:
        return "nothing to count yet"
    words = f"{percent(course.adherence)} of what was prescribed on {count(course.prescribed, 'day')}"
    return f"{words}, {course.missing} of them without an entry" if course.missing else words


def _times(course: ExerciseCourse) -> str:
    """`done 12 times, partly done once, skipped twice (tired 2), stopped for pain once`."""
    reasons = ", ".join(
        f"{reason} {times}×" if times > 1 else reason for reason, times in course.skip_reasons
    )
    said = [
        (course.done, "done", ""),
        (course.partly, "partly done", ""),
        (course.skipped, "skipped", f" ({reasons})" if reasons else ""),
        (course.stopped, "stopped for pain", ""),
    ]
    return ", ".join(f"{what} {_often(times)}{more}" for times, what, more in said if times)


def _often(times: int) -> str:
    return {1: "once", 2: "twice"}.get(times, f"{times} times")
