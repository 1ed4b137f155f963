"""What the sample patient said beside the daily entries: after-effects, questions, activities and change."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, Final

from homecare.core.records.entry import Entry
from homecare.core.records.records import Questionnaire
from homecare.core.records.treatment import AfterEffect, FollowUp, ForPractitioner, Severity
from homecare.core.treatments.outcome_scales import PGIC, PSFS, pgic_scores, psfs_scores
from homecare.demo import wording
from homecare.demo.course import TODAY, Course

Stamp = Callable[[int, datetime], dict[str, Any]]
"""What every entry carries, for a day made at a local time."""
Wall = Callable[[int, int, int], datetime]
"""A local time on a day, by hour and minute."""

_FELT: Final[tuple[tuple[int, tuple[AfterEffect, ...]], ...]] = (
    (0, (AfterEffect(name="tiredness", severity=Severity.MODERATE, resolved=True),)),
    (1, (AfterEffect(name="bruising", severity=Severity.MILD), AfterEffect(name="soreness", resolved=True))),
    (2, ()),
    (5, (AfterEffect(name="soreness", severity=Severity.MILD, resolved=True),)),
    (6, ()),
    (7, (AfterEffect(name="soreness", severity=Severity.MILD, resolved=True),)),
)
"""What was felt after sessions, by their places from 0; the others were not asked about."""
_QUESTIONS: Final = (
    (5, wording.MAY_I_SWIM_AGAIN),
    (2, wording.DOES_THE_DESK),
)
"""Questions by the days before today on which they came to mind."""
_ACTIVITIES: Final = (wording.CARRYING_SHOPPING, wording.AN_HOUR_AT_THE_DESK, wording.SLEEPING_THROUGH)
_SCORES: Final = ((-2, (4, 3, 5)), (3, (5, 3, 6)), (7, (7, 6, 6)))
"""PSFS: the session it followed by a day (−2: two days before the first one), and the scores."""
_STEPS: Final = ((3, 4), (7, 5))
"""PGIC: the session it followed by a day, and the step."""


def lived(course: Course, stamp: Stamp, wall: Wall) -> Iterator[Entry]:
    """The entries, kind by kind, each on a day that lies before today."""
    days = course.sessions
    for place, effects in _FELT:
        number = days[place] + 1
        yield FollowUp(
            **stamp(number, wall(number, 19, 40)),
            session_day=wall(days[place], 12, 0).date(),
            effects=effects,
        )
    for ago, text in _QUESTIONS:
        number = TODAY - ago
        yield ForPractitioner(**stamp(number, wall(number, 21, 5)), text=text)
    for place, scores in _SCORES:
        number = days[0] + place if place < 0 else days[place] + 1
        pairs = psfs_scores(zip(_ACTIVITIES, scores, strict=True))
        yield Questionnaire(**stamp(number, wall(number, 20, 10)), instrument=PSFS, scores=pairs)
    for place, step in _STEPS:
        number = days[place] + 1
        yield Questionnaire(**stamp(number, wall(number, 20, 12)), instrument=PGIC, scores=pgic_scores(step))
