"""The trend in plain lines: the sentences, the intervals, what their columns mean, and the details."""

from homecare.cli.output.printing import columns
from homecare.core.trends.intervals import Trend
from homecare.core.trends.progress import Progress
from homecare.core.wording.around_session import around_in_words
from homecare.core.wording.change import (
    change_notes,
    change_numbers,
    sitting_link_in_words,
)
from homecare.core.wording.intervals import (
    interval_cells,
    interval_columns,
    interval_headings,
    interval_sentence,
)


def intervals_table(trend: Trend) -> list[str]:
    """The intervals between sessions, one line each, and what the columns mean."""
    rows = [interval_headings(trend.threshold), *map(interval_cells, trend.intervals)]
    return [*columns(rows, indent=""), "", *interval_columns(trend.threshold)]


def intervals_sentences(trend: Trend) -> list[str]:
    """The same for a narrow terminal: a line of words for each interval."""
    return [interval_sentence(interval) for interval in trend.intervals]


def details(progress: Progress) -> list[str]:
    """What stands behind the sentences: the numbers of the change, around a session, sitting."""
    change = progress.change
    lines = change_notes(change, at_practice=progress.at_practice)
    if change.session is not None:
        lines += change_numbers(change, at_practice=progress.at_practice)
    lines.append(around_in_words(progress.around))
    links = [one for one in progress.sitting if one.enough] or list(progress.sitting[:1])
    return [*lines, *map(sitting_link_in_words, links)]
