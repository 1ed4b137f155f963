"""A person's words and what they mean; every refusal names the value and what is accepted."""

import re
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.records.records import PainKind
from homecare.core.values.in_words import day_in_words, minutes_in_words
from homecare.core.values.pain_kind import parse_kind
from homecare.core.values.parsing import parse_day, parse_id, parse_level, parse_minutes, parse_whole, said
from homecare.core.values.regions import (
    REGIONS,
    follows,
    parse_region,
    region_in_words,
    region_title,
    region_tooltip,
    region_with_article,
    your_region,
)
from homecare.core.values.wording import (
    FOLLOWS,
    REGION_NAMES,
    REGION_TITLES,
    REGION_TOOLTIPS,
    THE_REGIONS,
    YOUR_REGIONS,
)
from homecare.errors import HomecareError, InputError

TODAY = date(2026, 11, 24)


@given(st.integers(0, 10), st.sampled_from(["{}", " {} ", "+{}", "0{}"]))
def test_a_level_is_read_however_it_is_written(level: int, shape: str) -> None:
    assert parse_level(shape.format(level)) == level


def test_full_width_digits_are_digits() -> None:
    assert parse_level("７") == 7
    assert parse_minutes("６h３０m") == 390


@pytest.mark.parametrize(
    "text", ["11", "-1", "four", "3.5", "", " ", "3,5", "1e1", "٠x", "9" * 400, "0x4", "4/10", "½"]
)
def test_what_is_no_level_is_refused_with_the_value_and_the_range(text: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_level(text)
    assert "Pain must be a whole number from 0 to 10" in refused.value.sentence
    assert text.strip() in refused.value.sentence


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("6h30m", 390),
        ("6h", 360),
        ("45m", 45),
        ("6:30", 390),
        ("0:05", 5),
        ("24:00", 1440),
        ("24h", 1440),
        ("6.5h", 390),
        ("6,5h", 390),
        ("6h 30", 390),
        ("6 h 30 min", 390),
        ("1hour", 60),
        ("2 hours 5 minutes", 125),
        ("2hrs", 120),
        (" 6H30M ", 390),
        ("0m", 0),
        ("90 min", 90),
    ],
)
def test_a_sitting_time_is_read_in_every_usual_shape(text: str, minutes: int) -> None:
    assert parse_minutes(text) == minutes


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("25h", "“25h” is longer than a day"),
        ("24h1m", "longer than a day"),
        ("25:00", "longer than a day"),
        ("1441m", "longer than a day"),
        ("abc", "“abc” is not a sitting time"),
        ("-1h", "“-1h” is not a sitting time"),
        ("", "is not a sitting time"),
        ("h", "is not a sitting time"),
        ("6:60", "is not a sitting time"),
        ("1h2h", "is not a sitting time"),
        ("6h30m2s", "is not a sitting time"),
        ("infh", "is not a sitting time"),
        ("1e3m", "is not a sitting time"),
        ("6", "“6” could be hours or minutes. Write 6h or 6m."),
        ("390", "“390” has no h or m after it. Write 390m for minutes."),
        ("5000", "longer than a day. Write hours and minutes, for example 6h30m, from 0m to 24h."),
        ("9" * 400 + "h", "is not a sitting time"),
        ("9" * 5000 + "m", "is not a sitting time"),
        ("9" * 9 + "h", "longer than a day"),
    ],
)
def test_what_is_no_sitting_time_is_refused(text: str, says: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_minutes(text)
    assert says in refused.value.text


@pytest.mark.parametrize("number", [*range(0, 60), 390, 1439, 1440, 1441, 5000, 10**8])
def test_what_is_offered_for_a_number_alone_is_accepted_when_it_is_typed(number: int) -> None:
    with pytest.raises(InputError) as refused:
        parse_minutes(str(number))
    offered = re.findall(r"\b[\dhm]*\d[hm]\b", refused.value.next_step)
    assert offered
    for words in offered:
        assert parse_minutes(words) <= 1440


@given(st.integers(0, 1440))
def test_minutes_written_in_words_are_read_back(minutes: int) -> None:
    assert parse_minutes(minutes_in_words(minutes)) == minutes


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-24", TODAY),
        ("today", TODAY),
        ("Yesterday", TODAY - timedelta(days=1)),
        ("-3d", TODAY - timedelta(days=3)),
        ("-0d", TODAY),
        (" 2024-02-29 ", date(2024, 2, 29)),
        ("2000-01-01", date(2000, 1, 1)),
        ("2027-01-01", date(2027, 1, 1)),  # whether a day to come is accepted is its user's to say
    ],
)
def test_a_day_is_read_in_every_shape_that_is_promised(text: str, day: date) -> None:
    assert parse_day(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("2026-02-30", "“2026-02-30” is not a day"),
        ("2025-02-29", "is not a day"),
        ("2026-13-01", "is not a day"),
        ("24.11.2026", "is not a day"),
        ("2026-11-24T00:00", "is not a day"),
        ("20261124", "is not a day"),
        ("2026-W48-2", "is not a day"),
        ("someday", "is not a day"),
        ("3d", "is not a day"),
        ("--3d", "is not a day"),
        ("", "is not a day"),
        ("0000-01-01", "is not a day"),
        ("-99999d", "is too long ago"),
        ("-999999d", "is not a day"),
        ("1999-12-31", "is too long ago"),
    ],
)
def test_what_is_no_day_is_refused(text: str, says: str) -> None:
    with pytest.raises(InputError, match=says):
        parse_day(text, TODAY)


@given(st.dates(date(2000, 1, 1)))
def test_a_date_is_read_back(day: date) -> None:
    assert parse_day(day.isoformat(), TODAY) == day
    assert str(day.year) in day_in_words(day)


@pytest.mark.parametrize("region", REGIONS)
def test_a_region_is_read_as_it_is_shown(region: str) -> None:
    for shape in (region, region_in_words(region), region_in_words(region).upper(), f" {region} "):
        assert parse_region(shape) == region


def test_an_unknown_region_offers_the_nearest_or_all_of_them() -> None:
    with pytest.raises(InputError) as near:
        parse_region("uper back")
    assert near.value.next_step == "Did you mean upper back?"
    with pytest.raises(InputError) as far:
        parse_region("zzz", ["jaw-left"])
    assert far.value.next_step.endswith("lower back, arm/hand, jaw left.")
    for empty in ("", " ", "\t"):
        with pytest.raises(InputError, match="The region is empty"):
            parse_region(empty)


def test_a_kind_is_read_by_its_short_and_its_long_word() -> None:
    assert [parse_kind(word) for word in ("average", "Worst", "now", "worst_24h")] == [
        PainKind.AVERAGE_24H,
        PainKind.WORST_24H,
        PainKind.NOW,
        PainKind.WORST_24H,
    ]
    with pytest.raises(InputError, match="“usual” is not a kind"):
        parse_kind("usual")


def test_an_id_is_a_uuid() -> None:
    assert parse_id(f" {UUID(int=7)} ") == UUID(int=7)
    for text in ("7", "", "x" * 36, "00000000-0000-0000-0000-00000000000g"):
        with pytest.raises(InputError, match="is not the id of an entry"):
            parse_id(text)


def test_a_text_without_a_letter_was_not_said() -> None:
    assert [said(text) for text in (None, "", "  ", " a b ")] == [None, None, None, "a b"]


@given(st.text())
def test_any_words_are_read_or_refused_in_a_sentence(text: str) -> None:
    for read in (
        parse_level,
        parse_minutes,
        parse_region,
        parse_kind,
        parse_id,
        lambda words: parse_day(words, TODAY),
        lambda words: parse_whole(words, 1, 20, "Sets"),
    ):
        try:
            read(text)
        except HomecareError as error:
            refused: HomecareError | None = error
        else:
            refused = None
        assert refused is None or (refused.exit_code == 2 and refused.sentence.endswith("."))


def test_a_region_is_read_as_it_is_spoken() -> None:
    assert parse_region("between the shoulder blades") == "between-shoulder-blades"
    assert parse_region("Arm or hand") == "arm-hand"
    assert parse_region("heart or head", ["heart-or-head"]) == "heart-or-head"


@pytest.mark.parametrize(
    ("region", "yours", "anybodys"),
    [
        ("neck", "your neck", "the neck"),
        ("upper-back", "your upper back", "the upper back"),
        ("between-shoulder-blades", "between your shoulder blades", "between the shoulder blades"),
        ("left-shoulder", "your left shoulder", "the left shoulder"),
        ("arm-hand", "your arm or hand", "the arm or hand"),
        ("jaw-left", "jaw left", "jaw left"),
    ],
)
def test_a_region_is_said_to_a_person_as_people_say_it(region: str, yours: str, anybodys: str) -> None:
    assert your_region(region) == yours
    assert region_with_article(region) == anybodys


def test_a_region_alone_begins_with_a_capital_letter() -> None:
    assert [region_title(region) for region in ("arm-hand", "jaw-left")] == ["Arm/hand", "Jaw left"]
    assert [region_tooltip(region) for region in ("arm-hand", "jaw-left")] == ["The arm or hand", "Jaw left"]


def test_progress_follows_a_region_in_a_whole_sentence() -> None:
    assert follows("between-shoulder-blades") == ("Progress now shows pain between your shoulder blades.")
    assert follows("jaw-left") == "Progress now shows pain in the region “jaw left”."


def test_every_region_of_ours_has_its_words() -> None:
    for words in (REGION_NAMES, REGION_TITLES, YOUR_REGIONS, THE_REGIONS, REGION_TOOLTIPS, FOLLOWS):
        assert tuple(words) == REGIONS


def test_every_region_of_ours_has_its_grammar() -> None:
    assert all("your " in your_region(region) and "-" not in your_region(region) for region in REGIONS)
