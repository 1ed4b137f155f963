"""How each number of the progress views was made, and its source: what the key `i` shows. Plain text.

The numbers are those of the rules themselves, so that the words cannot fall behind them.
"""

from collections.abc import Mapping
from typing import Final

from homecare.core.trends import change
from homecare.core.trends.around_session import AFTER, BEFORE, LEVEL_DAYS, READINGS_NEEDED, SESSIONS_NEEDED
from homecare.core.trends.baseline import NEEDED_LOGGED, WINDOW_DAYS
from homecare.core.trends.exercise_progress import PEAKS_NEEDED
from homecare.core.trends.intervals import ENOUGH_LOGGED, SLOPE_LOGGED_MAX
from homecare.core.trends.regression_note import FLARE_POINTS, WEEK_LOGGED, WEEKS_NEEDED
from homecare.core.trends.sitting_and_pain import ARTICLE_HOURS, SIDE_DAYS
from homecare.core.values.in_words import HOURS, number, percent
from homecare.language import _

NUMBERS: Final[Mapping[str, object]] = {
    "window": WINDOW_DAYS,
    "needed": NEEDED_LOGGED,
    "points": number(change.POINTS_MIN),
    "percent": percent(change.PERCENT_MIN / 100),
    "percent_from": number(change.PERCENT_FROM),
    "phi": number(change.PHI),
    "flare_points": number(FLARE_POINTS),
    "week_logged": WEEK_LOGGED,
    "weeks_needed": WEEKS_NEEDED,
    "before": BEFORE,
    "after": AFTER,
    "sessions_needed": SESSIONS_NEEDED,
    "level_days": LEVEL_DAYS,
    "readings_needed": READINGS_NEEDED,
    "hours": HOURS.format(hours=ARTICLE_HOURS),
    "side_days": SIDE_DAYS,
    "peaks_needed": PEAKS_NEEDED,
    "enough_logged": ENOUGH_LOGGED,
    "slope_logged_max": SLOPE_LOGGED_MAX,
}
"""The numbers of the rules, by the names that the texts give them."""


def _told(*paragraphs: str) -> str:
    """Paragraphs with an empty line between them, and the numbers in them."""
    return "\n\n".join(paragraphs).format(**NUMBERS)


HOW_CHANGE: Final = _told(
    _("""\
Two windows of daily pain readings are compared: the earlier one and the latest {window} \
days. The earlier one is the {window} days up to session 1, including that day. If fewer than \
{needed} of those are logged, and {needed} or more of the first {window} days of the \
diary are (counted from the first reading of that region and kind), the first {window} days are used \
instead, and every sentence says so. The two are never mixed. First days that include session 1 may already \
include some of its effect. Each window needs {needed} logged days, and the windows share no day. Days \
without a reading stay gaps. Without a session there is no start to compare with."""),
    _(
        'homecare says "lower" only if three things are true: the median is at least {points} points lower, '
        "the fall is at least {percent} of the earlier median, and the interval of the difference leaves "
        'out zero. It says "higher" if the median is at least {points} points higher and the interval '
        "leaves out zero. Everything else is no clear change. The points and the percentage are what many "
        "people call much improved (Farrar 2001, PAIN 94:149; Ostelo 2008, Spine 33:90); for necks the "
        "figures differ between studies. No percentage is given where the earlier median is below "
        "{percent_from}."
    ),
    _(
        "The interval allows for carry-over, because pain on neighbouring days is alike: mean before minus "
        "mean now, ± t × SE, with SE² = k s²/n summed over both windows, k = (1 + φ)/(1 − φ), φ = {phi}, "
        "and the t of 95 % for n/k summed over both windows, minus 2, degrees of freedom (2 at least). It "
        "is a proposal, not a published standard. Ordinary tests are too quick to find a change in a "
        "diary: where there is none, they find one in about 1 of 5. In simulated diaries without any "
        'change this rule says "lower" in under 1 of 100, with either earlier window; where neighbouring '
        "days are much more alike than usual (correlation 0.7), in about 3 of 100. In diaries that start "
        "in a flare (3 points above usual, halved every week), it says so in about 10 of 100, whatever is "
        "done, and it cannot tell why. It finds a true fall from 6 to 3 in about 8 of 10. If no reading "
        "differs within a window, its share of the interval is 0; if that holds for both, the interval is "
        "a single number."
    ),
    _("""\
It compares before and now. It does not show what caused a difference."""),
)

HOW_FIRST_WEEK: Final = _told(
    _(
        "People start treatment when pain is at its worst, and an extreme tends to be followed by something "
        "less extreme, whatever is done (regression to the mean). The first week is the seven days from the "
        "first reading in the earlier window. It is mentioned if two things are true. It was among the "
        "worst: its median is at or above the upper quartile of the medians of all weeks of the diary "
        "(inclusive method), and {flare_points} point or more above the middle one. And pain had eased "
        "before session 1: the later days of the window, up to session 1, have a median {flare_points} "
        "point or more below it. A week needs {week_logged} logged days, and so do those later days; the "
        "diary needs {weeks_needed} such weeks. The definition is this program's own. If session 1 falls "
        "within the first days of a diary, nothing can be said. A diary kept for {window} days or more "
        "before session 1 shows more."
    ),
)

HOW_NAP: Final = _told(
    _("""\
Nonoverlap of all pairs (NAP; Parker & Vannest 2009): every day of the earlier window is paired with every \
one of the latest days; the share of pairs in which the latest is lower, ties counted as half. 0.50 is no \
difference, 1 is lower in every pair; Tau = 2 NAP − 1. It does not allow for carry-over, so no interval is \
given."""),
)

HOW_AROUND: Final = _told(
    _("""\
Every session is placed on day 0, and the days from {before} before to {after} after it are \
shown. A curve is cut at the neighbouring sessions: it begins after the day of the one before and ends with \
the day of the one after, since a session's day belongs to the interval it ends. Two sessions on one day \
are one. The line is the median over the sessions that have a reading on that day; n says how many. It is \
given for {sessions_needed} sessions or more. The later days are based on fewer sessions: those with more \
time until the next."""),
    _(
        "After a session: the level before it is the median of the {level_days} days up to the session, "
        "including that day ({readings_needed} readings needed). After it, each day is judged by the median "
        "of the {level_days} days up to it, starting on day {level_days}. Pain was below the level before "
        "if the first of these medians is. For these sessions alone, pain is back on the first later day "
        "whose median reaches that level again; if there is none until the next session, today, or two days "
        "in a row without a reading, it is not back yet. A level of 0 before the session says nothing. The "
        "median of those days is given for {sessions_needed} such sessions or more, if the sessions not "
        "back yet cannot change it. Pain falls below the level before after many sessions in a diary that "
        "does not change at all. The definition is this program's own, and describes the entries."
    ),
)

HOW_SITTING: Final = _told(
    _(
        "Days with a sitting time whose next day has a pain reading fall into two groups: more than the "
        "line's hours, and the line's hours or less. homecare shows the median pain the next day on both "
        "sides and their difference, with {side_days} days or more on each side. The line of {hours} is "
        "the clinic's, others are your programme's; you cannot pass or fail them. In two reviews of many "
        "studies, people who sat more reported neck pain more often (2025, 25 studies; 2023, "
        "Mazaheri-Tehrani); the numbers are in the guide, under sitting. Two medians of one diary differ "
        "by day-to-day variation alone, and more pain can also make people sit more. One diary cannot show "
        "a cause."
    ),
)

HOW_EXERCISES: Final = _told(
    _(
        "The credit for an exercise on a day is what was done ÷ what was prescribed, at most 1: sets × "
        "reps, or sets × seconds, both sides counted. Adherence is the sum of credits ÷ the number of days "
        "it was prescribed (Exercise Adherence Score; there is no agreed definition: Bailey 2020, 86 "
        "studies). A day without an entry counts as not done; rest days and days it was stopped for pain "
        "are left out, and today counts once it is over. People tend to note more than they did. Times "
        "count entries, including on days it was not prescribed. Peak pain is what was noted while doing "
        "it; its median is given for {peaks_needed} entries or more. A level step is shown on the day an "
        "entry's prescription is at a different level from the one before."
    ),
)

HOW_INTERVALS: Final = _told(
    _(
        "The baseline is the days up to and including session 1; each interval the day after a session up "
        "to and including the next; the last one is open. The median and the quartiles are of the days with "
        "a reading (quartiles by the inclusive method, as numpy's default and Excel's QUARTILE.INC). With "
        "fewer than {enough_logged} such days there are too few entries. The slope is Theil–Sen's, the "
        "median of the slopes between all pairs of days, in points a week (Sen 1968): it only describes, "
        "and none is given for more than {slope_logged_max} logged days. Sitting is the median of the days "
        "that have a sitting time. The longest gap is the most days in a row without a reading. Days "
        "without a reading are never filled."
    ),
)
