"""The words of the page to take along: plain text, the same in the terminal and on paper."""

from homecare.core.report.wording.cells import session_in_words
from homecare.core.report.wording.sentences import (
    FOR_YOU_ALONE,
    chart_in_words,
    gaps_of,
    late_in_words,
    pain_in_words,
    shown_in_words,
    span_in_words,
)

__all__ = [
    "FOR_YOU_ALONE",
    "chart_in_words",
    "gaps_of",
    "late_in_words",
    "pain_in_words",
    "session_in_words",
    "shown_in_words",
    "span_in_words",
]
