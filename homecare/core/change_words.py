"""What changed, in plain words: one room for the screen, the command line and the page to take along.

The verdicts are the words of CLINICAL.md §8. Nothing here is a p-value, a cause or a compliment. How each
number was made is told in change_help.
"""

from homecare.core.around import SESSIONS_NEEDED, Around, Back
from homecare.core.change import (
    NEEDED_LOGGED,
    PERCENT_MIN,
    POINTS_MIN,
    WINDOW_DAYS,
    Change,
    Compared,
    Criterion,
    Lacking,
    Verdict,
    Window,
)
from homecare.core.exercise_course import ExerciseCourse
from homecare.core.first_week import FirstWeek
from homecare.core.sentences import count, number, percent
from homecare.core.sitting_link import SIDE_DAYS, SittingLink
from homecare.core.words import day_in_words, short_day

NO_CAUSE = "This does not show what caused it."
NOT_NOTHING = "This does not mean nothing is helping."
MEANINGFUL = "an amount many people find meaningful"


def points_in_words(points: float) -> str:
    """`1.0 point`, `2.5 points`: always with one decimal, without a sign."""
    shown = f"{abs(points):.1f}"
    return f"{shown} {'point' if shown == '1.0' else 'points'}"


def difference_in_words(points: float) -> str:
    """`1.0 point lower`, `2.5 points higher`, `the same`; positive is lower now."""
    if points == 0:
        return "the same"
    return f"{points_in_words(points)} {'lower' if points > 0 else 'higher'}"


# The change since the start


def change_in_words(change: Change) -> str:
    """The sentence of the change since the start: what the rule says, and why where it says nothing."""
    compared = change.compared
    if compared is None:
        return _lacking(change)
    if compared.verdict is Verdict.LOWER:
        return f"Lower than before session 1 by {MEANINGFUL}. {NO_CAUSE}"
    if compared.verdict is Verdict.HIGHER:
        by = points_in_words(compared.points)
        return (
            f"Higher than before session 1, by {by}. "
            "This does not show what caused it. It is worth saying at the next session."
        )
    return f"No clear change: {_why_not_clear(compared)}. {NOT_NOTHING}"


def _why_not_clear(compared: Compared) -> str:
    """Which part of the rule was not met; the interval first, since it may make the others chance."""
    if compared.points == 0:
        return "the median is the same as before session 1"
    apart = difference_in_words(compared.points)
    if Criterion.INTERVAL in compared.missed:
        return f"{apart}, which day-to-day variation could produce"
    asked = []
    if Criterion.POINTS in compared.missed:
        asked.append(f"{number(POINTS_MIN)} points")
    if Criterion.PERCENT in compared.missed:
        asked.append(f"{number(PERCENT_MIN)} %")
        if compared.percent is not None:
            apart += f" ({compared.percent:.1f} %)"
    return f"{apart}, which is less than the {' and '.join(asked)} that many people find meaningful"


def _lacking(change: Change) -> str:
    """Why nothing is compared yet, and what it takes."""
    latest, baseline = change.latest, change.baseline
    if change.lacking is Lacking.SESSION or baseline is None or change.compares_from is None:
        return (
            "No session is logged yet, so there is nothing to compare. "
            f"From {WINDOW_DAYS} days after session 1 on, the {WINDOW_DAYS} days up to it are set beside the "
            f"latest {WINDOW_DAYS}, if {NEEDED_LOGGED} of each are logged. "
            f"So far {latest.logged} of the latest {WINDOW_DAYS} {'is' if latest.logged == 1 else 'are'}."
        )
    if change.lacking is Lacking.DAYS:
        words = (
            f"Not enough days to compare: the two windows would share {count(change.shared_days, 'day')}. "
            f"They can be compared from {day_in_words(change.compares_from)} on, "
            f"{WINDOW_DAYS} days after session 1."
        )
        if baseline.enough:
            return words
        return f"{words} Of the {_up_to_1(baseline)}, {_entries(baseline)}; {NEEDED_LOGGED} are needed."
    short = baseline if not baseline.enough else latest
    return (
        f"Not enough entries to compare ({short.logged} of {count(short.days, 'day')}; "
        f"{NEEDED_LOGGED} needed). "
        f"Of the {_up_to_1(baseline)}, {_entries(baseline)}; of the latest {latest.days}, {_entries(latest)}."
    )


def _entries(window: Window) -> str:
    return f"{window.logged} {'has' if window.logged == 1 else 'have'} an entry"


def _up_to_1(window: Window) -> str:
    return f"{window.days} days up to session 1"


def change_notes(change: Change) -> list[str]:
    """What a reader of the sentence should know beside it: a first week in a flare, no room, no variation."""
    notes = []
    if change.first_week is not None and change.first_week.among_worst:
        notes.append(first_week_in_words(change.first_week))
    if change.compared is not None and change.compared.percent is None:
        notes.append(
            f"Before session 1 the median was below {number(POINTS_MIN)}, so that it could not become lower "
            f"by {number(POINTS_MIN)} points, and no percentage is given."
        )
    if change.compared is not None and change.compared.constant:
        notes.append(
            "Neither of the two windows varies from day to day, so that the interval is a single number: "
            "it cannot say what variation would produce."
        )
    return notes


def first_week_in_words(week: FirstWeek) -> str:
    """The note on regression to the mean, for a first week that was among the worst."""
    span = f"{short_day(week.first)} to {short_day(week.last)}"
    words = (
        f"The first week compared was among the worst ({span}, median {number(week.median)}; "
        f"the median of {week.weeks} weeks is {number(week.middle)}). "
        "People often start in a flare, and a flare tends to be followed by easier weeks, whatever is done."
    )
    if week.eased_before and week.rest_median is not None:
        words += f" Pain was already down to a median of {number(week.rest_median)} before session 1."
    return words


def change_numbers(change: Change) -> list[str]:
    """The numbers behind the sentence, a line each: the two windows, the difference, the interval."""
    lines = []
    if change.baseline is not None:
        lines.append(f"Up to session 1, {_window(change.baseline)}.")
    lines.append(f"Latest {change.latest.days} days, {_window(change.latest)}.")
    if change.compared is not None:
        compared = change.compared
        share = (
            "" if compared.percent is None else f" ({abs(compared.percent):.1f} %)" * (compared.points != 0)
        )
        lines.append(f"Medians: {difference_in_words(compared.points)}{share}.")
        lines.append(interval_in_words(compared))
    return lines


def _window(window: Window) -> str:
    span = f"{day_in_words(window.first)} to {day_in_words(window.last)}"
    logged = f"{window.logged} of {count(window.days, 'day')} logged"
    if window.median is None or window.mean is None:
        return f"{span}: {logged}"
    return f"{span}: median {number(window.median)}, mean {window.mean:.1f}, {logged}"


def interval_in_words(compared: Compared) -> str:
    """The means and their interval: `Means: 2.10 points lower; 95 % interval …: 0.40 to 3.80 points …`"""
    difference, low, high, _ = compared.interval
    if low == high:
        ends = f"{_exact(low)}, a single number"
    elif low > 0 or high < 0:
        near, far = sorted((abs(low), abs(high)))
        ends = f"{near:.2f} to {far:.2f} points {'lower' if low > 0 else 'higher'}"
    else:
        ends = f"{_exact(low)} to {_exact(high)}"
    return f"Means: {_exact(difference)}; 95 % interval allowing for carry-over: {ends}."


def _exact(points: float) -> str:
    if points == 0:
        return "no difference"
    return f"{abs(points):.2f} points {'lower' if points > 0 else 'higher'}"


def nap_in_words(compared: Compared) -> str:
    """For the practitioner: NAP, and what it counts."""
    return (
        f"NAP {compared.nap:.2f}: of all pairs of a day up to session 1 and one of the latest days, "
        "the share in which the latest is lower, ties counted as half (0.50 = no difference)."
    )


# Around a session


def around_in_words(found: Around) -> str:
    """The sentence under the curve around a session."""
    if not found.enough:
        have = count(len(found.curves), "session") if found.curves else "none"
        return (
            f"The curve around a session appears from {SESSIONS_NEEDED} sessions with pain readings on; "
            f"so far there {'is' if len(found.curves) < 2 else 'are'} {have}."
        )
    parts = []
    for offset, when in ((0, "on the day of a session"), (3, "3 days after it"), (7, "7 days after it")):
        middle, sessions = found.at(offset)
        if middle is not None:
            parts.append(f"{when} {number(middle)} ({count(sessions, 'session')})")
    curve = f"Median pain {', '.join(parts)}. " if parts else ""
    return f"{curve}{back_in_words(found)} This describes the entries; it does not show what caused them."


def back_in_words(found: Around) -> str:
    """Days until pain is back at the level before: the median, and how the sessions went."""
    known = found.known
    if len(known) < SESSIONS_NEEDED:
        return (
            "How many days until pain is back at the level before cannot be said yet: "
            f"that is known of {count(len(known), 'session')}, and {SESSIONS_NEEDED} are needed."
        )
    days = found.days_until_back
    if days is None:
        said = "Days until back at the level before: no median can be given"
    elif days == 0:
        said = "Pain was mostly not below the level before in the first days after a session"
    else:
        said = f"Back at the level before after {number(days)} {'day' if days == 1 else 'days'}"
    return f"{said} ({_courses(found)})."


def _courses(found: Around) -> str:
    """`5 sessions: 3 back, 1 not back within 7 days, 1 not below it`."""
    parts = [f"{found.counted(Back.BACK)} back"] * bool(found.counted(Back.BACK))
    not_back = [one.within for one in found.known if one.back is Back.NOT_BACK and one.within is not None]
    if not_back:
        shortest, longest = min(not_back), max(not_back)
        within = f"{longest} days" if shortest == longest else f"{shortest} to {longest} days"
        parts.append(f"{len(not_back)} not back within {within}")
    parts += [f"{found.counted(Back.NOT_BELOW)} not below it"] * bool(found.counted(Back.NOT_BELOW))
    words = f"{count(len(found.known), 'session')}: {', '.join(parts)}"
    unknown = found.counted(Back.UNKNOWN)
    return f"{words}; of {unknown} more it is not known" if unknown else words


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
        else f"That is {difference_in_words(-link.difference)} after more sitting."
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
        return "nothing prescribed to count"
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
