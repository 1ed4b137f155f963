"""Every sentence that can be said of a diary's course, and how often each appears where nothing changes."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final, NamedTuple
from uuid import UUID

from homecare.charts.around import describe_around
from homecare.charts.listing import listed
from homecare.charts.summary import describe
from homecare.core.clinic.panel import Held, HeldSessions, Looking, PanelRow, row_of
from homecare.core.records.practice import Watch
from homecare.core.records.records import Patient
from homecare.core.report.report import Since, span_of
from homecare.core.report.wording import chart_in_words, pain_in_words
from homecare.core.routine.progression import Occasion, proposals_of
from homecare.core.trends.exercise_progress import exercise_courses
from homecare.core.trends.progress import Progress, progress_of
from homecare.core.wording.around_session import around_in_words
from homecare.core.wording.change import (
    change_in_words,
    change_notes,
    change_numbers,
    exercise_in_words,
    sitting_link_in_words,
    verdict_in_words,
)
from homecare.core.wording.entries import routine_in_words
from homecare.core.wording.intervals import interval_columns, interval_sentence, trend_in_words
from homecare.core.wording.progression import step_in_words
from homecare.ui.progress.wording import whole_interval, words_between
from tests.simulated.diaries import EXERCISES, REGION, Unchanged, unchanged

DIARIES: Final = 2000
LIMIT: Final = 0.05
"""Share of unchanged diaries in which a sentence that praises, warns or orders may appear."""


class Said(NamedTuple):
    """A text as a person reads it, and where."""

    place: str
    text: str


def said_of(diary: Unchanged) -> Iterator[Said]:
    """Everything that is said of a diary; what is read together is one text."""
    progress = progress_of(diary.logged, [diary.assigned], diary.asked, diary.today)
    change, trend = progress.change, progress.trend
    for at_practice, place in ((False, "change"), (True, "change, at the practice")):
        sentence = change_in_words(change, at_practice=at_practice)
        numbers = change_numbers(change, at_practice=at_practice)
        notes = change_notes(change, at_practice=at_practice)
        yield Said(place, " ".join([sentence, *numbers, *notes]))
    yield Said("trend", f"{change_in_words(change)} {trend_in_words(trend, change.verdict)}")
    yield Said("around", around_in_words(progress.around))
    for link in progress.sitting:
        yield Said("sitting", sitting_link_in_words(link))
    yield Said("routine", routine_in_words([day.routine for day in trend.days]))
    yield from _tables(progress)
    yield from _report(diary, progress)
    yield from _exercises(diary)
    yield from _panel(diary, progress)


def _tables(progress: Progress) -> Iterator[Said]:
    """The intervals as rows, with what stands under them; and the charts as text."""
    trend = progress.trend
    under = " ".join(interval_columns(trend.threshold))
    yield Said("intervals", " ".join([*map(interval_sentence, trend.intervals), under]))
    rows = [whole_interval(interval, trend.threshold) for interval in trend.intervals]
    yield from (Said("an interval", one) for one in rows)
    if sum(interval.median is not None for interval in trend.intervals) > 1:
        yield Said("between sessions", " ".join([*rows, *words_between(progress)]))
    yield Said("chart as text", " ".join(describe(trend)))
    yield Said("chart as lines", " ".join(listed(trend)))
    if progress.around.enough:
        yield Said("around as text", " ".join(describe_around(progress.around)))


def _report(diary: Unchanged, progress: Progress) -> Iterator[Said]:
    trend = progress.trend
    yield Said("report, chart", " ".join(chart_in_words(trend)))
    span = span_of(Since.ALL, trend.sessions, trend.days[0].day, diary.today)
    yield Said("report, pain", pain_in_words(trend, span))


def _exercises(diary: Unchanged) -> Iterator[Said]:
    first = min(one.day for one in diary.entries) if diary.entries else diary.today
    courses = exercise_courses(
        diary.entries, first, diary.today, due_on=lambda _: EXERCISES, today=diary.today
    )
    for course in courses:
        yield Said("exercise", exercise_in_words(course, "Plank"))
    occasions = [
        Occasion(UUID(int=1), one.day, one.exercise, one.outcome, one.amount, one.prescription, one.pain_peak)
        for one in diary.entries
    ]
    levels = diary.logged.levels
    for step in proposals_of(diary.assigned, diary.today, occasions, levels, lambda _: None):
        yield Said("step", step_in_words(step))


def _panel(diary: Unchanged, progress: Progress) -> Iterator[Said]:
    """What the panel says of its patient: the verdict, and thresholds as a practitioner may set them."""
    row = _row_of(diary)
    yield Said("panel", f"{verdict_in_words(row.verdict, row.baseline)}.")
    assert (row.verdict, row.baseline) == (
        progress.change.verdict, progress.change.against if progress.change.compared else None,
    )  # fmt: skip
    for flag in row.flags:
        yield Said("panel, threshold", f"{flag}.")


def _row_of(diary: Unchanged) -> PanelRow:
    sessions = diary.logged.sessions
    entered = datetime.fromisoformat("2026-06-01T08:00+00:00")
    held = Held(
        patient=Patient(id=UUID(int=1), name="Hana", entered_at=entered),
        assigned=[diary.assigned],
        rest_days=diary.logged.rest_days,
        levels={REGION: diary.logged.levels},
        sessions=HeldSessions(number=len(sessions), first=sessions[0] if sessions else None),
        last_entry=diary.today,
        watch=Watch(id=UUID(int=3), patient=UUID(int=1), entered_at=entered, pain_from=7),
    )
    return row_of(
        held, Looking(today=diary.today, region=REGION, planned=lambda *_: None, exercise=lambda *_: None)
    )


# Kinds of sentences

_DATE: Final = re.compile(
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]* )?\d{1,2}(?:–\d{1,2})? "
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: \d{4})?"
)
_NUMBER: Final = re.compile(r"[−+-]?\d+(?:\.\d+)?")
_SINGULAR: Final = re.compile(r"\bn(?: \w+)? (?:day|point|session|week|entrie|time|hour|exercise)s\b")
_LIST: Final = re.compile(r"(?:\bn(?: on D)?, )+n(?: on D)? and n(?: on D)?|(?:\bn on D, )+n on D")
_END: Final = re.compile(r"(?<=[.!?])\s+(?=[A-Z]|[DN]\b|n\b)")


def kinds_of(text: str) -> list[str]:
    """The sentences of a text without their numbers, days and lists."""
    blank = _NUMBER.sub("n", _DATE.sub("D", text)).replace("D–D", "D").replace("n entries", "n entry")
    blank = _SINGULAR.sub(lambda found: found[0].removesuffix("s"), blank)
    return _END.split(_LIST.sub("n, …", blank).replace("n is ", "n are "))


SPEAKS_OUT: Final = re.compile(
    r"\b(?:lower|higher)\b(?! after more)|you may want|tell your|worst|flare|better|improv|well\b|good|great|"
    r"should|must|proposes|median pain n, from|\bcall\b|help(?!ing)|mostly|not below|no longer|fail|reduce|"
    r"avoid|sit less",
    re.IGNORECASE,
)
"""What a sentence that praises, warns or orders would hold. Wide on purpose: what it finds is looked at."""
PRACTITIONERS_OWN: Final = ("step", "panel, threshold")
"""Places that give back the practitioner's own rules and thresholds: homecare does not choose when they
speak, so that they have no limit here. The table shows how often they do."""
VARIATION: Final = "ay-to-day variation"
NO_VERDICT: Final = re.compile(r"^No clear change|^Medians: ", re.IGNORECASE)
"""Says a difference and that it is no clear one; or stands under such a sentence, or under the verdict."""
_MEDIAN: Final = r"(?<!sitting )(?<!sitting: )median (?:pain )?\d"
COMPARES: Final = re.compile(
    rf"{_MEDIAN}.*{_MEDIAN}|points? (?:lower|higher)|(?:up|down)wards", re.IGNORECASE | re.DOTALL
)
"""What sets two medians beside each other, or says that pain went up or down."""


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A sentence without numbers, where it is said, and the share of the diaries in which it appears.

    `speaks_out` where it may praise, warn or order. `bare` is the share of diaries in which it belongs to a
    text that sets medians beside each other and neither says that variation could do so, nor gives a verdict.
    """

    place: str
    words: str
    share: float
    speaks_out: bool
    bare: float


def speaks_out(words: str) -> bool:
    """Whether a sentence may praise, warn or order."""
    return bool(SPEAKS_OUT.search(words)) and not NO_VERDICT.search(words)


def is_bare(text: str) -> bool:
    """Whether a text sets medians beside each other without a word on variation, a verdict or a reason."""
    if VARIATION in text or NO_VERDICT.search(text) or re.match(r"(?:Lower|Higher)\b", text):
        return False
    return bool(COMPARES.search(text))


def kinds_in(diaries: int = DIARIES, seed: int = 20261201) -> list[Kind]:
    """The kinds of sentences in so many unchanged diaries, place by place, the most frequent first."""
    appears: Counter[tuple[str, str]] = Counter()
    bare: Counter[tuple[str, str]] = Counter()
    for diary in unchanged(diaries, seed):
        here: dict[tuple[str, str], bool] = {}
        for place, text in said_of(diary):
            for words in kinds_of(text):
                here[place, words] = here.get((place, words), False) or is_bare(text)
        appears.update(here.keys())
        bare.update(key for key, alone in here.items() if alone)
    kinds = [
        Kind(
            place=key[0], words=key[1], share=times / diaries, speaks_out=speaks_out(key[1]),
            bare=bare[key] / diaries,
        )
        for key, times in appears.items()
    ]  # fmt: skip
    places = list(dict.fromkeys(one.place for one in kinds))
    return sorted(kinds, key=lambda one: (places.index(one.place), -one.share, one.words))


def sentences_table(diaries: int = DIARIES) -> Iterator[str]:
    """The kinds as lines: the share of the diaries, a mark where one may praise, warn or order, the words."""
    kinds = kinds_in(diaries)
    yield (
        f"Of {diaries} diaries in which nothing changes; ! may praise, warn or order (at most {LIMIT:.0%}), "
        "unless it is the practitioner's own rule or threshold:"
    )
    place = ""
    for one in kinds:
        if one.place != place:
            place = one.place
            yield f"{place}:"
        yield f"{one.share:>7.1%} {'!' if one.speaks_out else ' '} {one.words}"
