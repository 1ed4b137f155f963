"""Of several statements about one day the last counts, and which one that is is the same for every view."""

from dataclasses import replace
from datetime import UTC, date, timedelta
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from homecare.core.day.counting import outdone
from homecare.core.records.records import PainKind, PainReading, SittingBout, SittingSource
from homecare.core.sitting.sitting import day_sitting
from homecare.core.wording.entries import replaced_in_words
from tests.conftest import TUESDAY_EVENING
from tests.depth import examples

DAY = date(2026, 11, 24)
NOBODY = UUID(int=1)


def total(number: int, minutes: int) -> SittingBout:
    then = TUESDAY_EVENING.astimezone(UTC) + timedelta(minutes=number)
    return SittingBout(
        id=UUID(int=100 + number), patient=NOBODY, day=DAY, at=then, utc_offset=540, entered_at=then,
        source=SittingSource.MANUAL, minutes=minutes,
    )  # fmt: skip


def bout(number: int, minutes: int) -> SittingBout:
    then = TUESDAY_EVENING.astimezone(UTC) + timedelta(minutes=number)
    own, start = total(number, 0), then - timedelta(minutes=minutes)
    key, source = UUID(int=200 + number), SittingSource.TIMER
    return replace(own, id=key, minutes=None, source=source, start=start, end=then)


def reading(number: int, level: int, kind: PainKind, region: str) -> PainReading:
    then = TUESDAY_EVENING.astimezone(UTC) + timedelta(minutes=number)
    return PainReading(
        id=UUID(int=300 + number), patient=NOBODY, day=DAY, at=then, utc_offset=540, entered_at=then,
        level=level, kind=kind, region=region,
    )  # fmt: skip


STATEMENTS = st.lists(st.tuples(st.booleans(), st.integers(1, 300)), min_size=1, max_size=6)


@settings(max_examples=examples(150), deadline=None)
@given(STATEMENTS)
def test_a_total_is_outdone_unless_it_is_what_the_day_shows(statements: list[tuple[bool, int]]) -> None:
    entries = [(total if own else bout)(place, minutes) for place, (own, minutes) in enumerate(statements)]
    shown = day_sitting(entries)
    assert shown is not None
    standing = [one for one in entries if one.minutes is not None and one.id not in outdone(entries)]
    if shown.source is SittingSource.MANUAL:
        assert [one.minutes for one in standing] == [shown.minutes]
    else:
        assert standing == []


@settings(max_examples=examples(150), deadline=None)
@given(st.lists(st.tuples(st.integers(0, 10), st.sampled_from(PainKind), st.sampled_from(["neck", "head"]))))
def test_one_reading_of_each_region_and_kind_counts_and_pain_right_now_outdoes_nothing(
    said: list[tuple[int, PainKind, str]],
) -> None:
    entries = [reading(place, *one) for place, one in enumerate(said)]
    last = {(one.region, one.kind): one.id for one in entries}
    gone = {one.id for one in entries if one.kind is not PainKind.NOW} - set(last.values())
    assert outdone(entries) == gone


def test_what_is_replaced_is_said_with_its_amount() -> None:
    first, second = total(1, 390), total(2, 240)
    words = "From now on this counts for the day; it replaces 6 h 30."
    assert replaced_in_words(second, [first]) == words
    assert replaced_in_words(first, []) is None
    assert replaced_in_words(second, [bout(1, 60)]) == f"{words[:-7]}1 h from the timer."
    assert replaced_in_words(bout(2, 60), [bout(1, 30)]) is None
    older, newer = (reading(number, number, PainKind.AVERAGE_24H, "neck") for number in (3, 6))
    assert replaced_in_words(newer, [older]) == "From now on this counts for the day; it replaces 3."
    assert replaced_in_words(newer, [replace(older, region="head")]) is None
