"""The JSON of what changed over time. Scripts rely on these keys: they are stable once shipped."""

from collections.abc import Iterable

from homecare.cli.json.views import Shape
from homecare.core.trends.around_session import Around
from homecare.core.trends.change import Change, Window
from homecare.core.trends.intervals import Interval, Trend
from homecare.core.trends.progress import Progress
from homecare.core.trends.sitting_and_pain import SittingLink
from homecare.core.wording.change import change_in_words


def interval_shape(interval: Interval) -> Shape:
    """One interval between sessions: its days, its pain, its sitting and adherence."""
    return {
        "index": interval.index,
        "from": interval.first.isoformat(),
        "to": interval.last.isoformat(),
        "days": interval.days,
        "logged": interval.logged,
        "median": interval.median,
        "q1": interval.q1,
        "q3": interval.q3,
        "share_at_or_below_threshold": interval.share_at_or_below,
        "slope_per_week": interval.slope_per_week,
        "sitting_hours_median": interval.sitting_hours,
        "adherence": interval.adherence,
        "longest_gap": interval.longest_gap,
    }


def _window_shape(window: Window) -> Shape:
    return {
        "from": window.first.isoformat(),
        "to": window.last.isoformat(),
        "days": window.days,
        "logged": window.logged,
        "median": window.median,
        "mean": window.mean,
    }


def change_shape(change: Change, *, at_practice: bool) -> Shape:
    """The change since the start. Points, per cent and interval count downwards: positive is lower now."""
    interval = change.interval
    return {
        "verdict": change.verdict.value,
        "baseline": None
        if change.against is None or change.baseline is None
        else {"kind": change.against.kind.value, **_window_shape(change.baseline)},
        "latest": _window_shape(change.latest),
        "points": change.points,
        "percent": change.percent,
        "interval": None if interval is None else [interval.low, interval.high],
        "sentence": change_in_words(change, at_practice=at_practice),
    }


def around_shape(around: Around) -> Shape:
    """The curve around a session: median and n belong to the offsets, in days from it.

    `days_until_back` is over the sessions after which pain was below the level before.
    """
    return {
        "offsets": list(around.offsets),
        "median": list(around.median),
        "n": list(around.n),
        "days_until_back": around.days_until_back,
    }


def sitting_link_shape(links: Iterable[SittingLink]) -> list[Shape]:
    """Pain of the next day beside sitting; the difference is more minus less."""
    keys = ("hours", "n_more", "n_less", "median_more", "median_less", "difference")
    return [{key: getattr(one, key) for key in keys} for one in links]


def trend_shape(progress: Progress) -> Shape:
    """Pain over time and its intervals, and what changed; a number that cannot be given is null."""
    trend = progress.trend
    return {
        "region": trend.region,
        **instead_of(trend),
        "kind": trend.kind.value,
        "series": [{"day": day.isoformat(), "level": level} for day, level in trend.series],
        "missing_days": trend.missing_days,
        "sessions": [day.isoformat() for day in trend.sessions],
        "intervals": [interval_shape(interval) for interval in trend.intervals],
        "change": change_shape(progress.change, at_practice=progress.at_practice),
        "around": around_shape(progress.around),
        "sitting_link": sitting_link_shape(progress.sitting),
    }


def instead_of(trend: Trend) -> Shape:
    """The usual region, only where another is shown in its place because it has no readings."""
    return {} if trend.instead_of is None else {"region_instead_of": trend.instead_of}
