"""The safety page: everything CLINICAL.md §2 lists is there, in few lines, and nothing is concluded."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.safety import (
    COUNTRIES,
    EMERGENCY,
    OFFER,
    Source,
    offer,
    parse_country,
    parse_safety,
)
from homecare.errors import InputError
from homecare.exchange.content import read_safety

PAGE = read_safety()
SECTIONS = {section.key: section for section in PAGE.sections}
SMALL = """
version = 3
title = "Help"
call = "Call {number}."
elsewhere = "your local number"
closing = "Not complete."
advice = "Ask {number}."
choose = "Choose."
sources = "Said."
[[number]]
country = "JP"
name = "Japan"
number = "119"
[[section]]
key = "emergency"
title = "Emergency"
lines = [{ source = "L", text = "Chest pain" }]
"""

# CLINICAL.md §1 and §2, item by item: words that stand together in one line of the section.
ITEMS = [
    (EMERGENCY, "A", ("neck or upper-back pain", "fever", "light sensitivity", "vomiting", "confusion")),
    (EMERGENCY, "A", ("neck pain", "sweating", "nausea", "vomiting", "arm", "jaw pain")),
    (EMERGENCY, "L", ("chest pain", "breathlessness")),
    (EMERGENCY, "L", ("rash", "does not fade", "glass")),
    (EMERGENCY, "L", ("sudden severe headache",)),
    (EMERGENCY, "L", ("sudden severe", "one side", "neck or head", "unlike", "before", "neck injury")),
    (EMERGENCY, "L", ("face", "arm", "speaking or swallowing", "double vision", "fainting")),
    (EMERGENCY, "L", ("new unsteady walking", "clumsy hands", "weakness", "arm or leg")),
    (EMERGENCY, "L", ("numbness", "saddle", "new bladder", "bowel", "sexual")),
    (EMERGENCY, "L", ("serious accident",)),
    (
        EMERGENCY,
        "L",
        ("sudden breathlessness or chest pain", "needling", "chest, shoulder or upper back"),
    ),
    ("same-day", "L", ("persistent numbness or pins and needles in an arm or hand",)),
    (
        "same-day",
        "L",
        ("emergency if new or worsening, on both sides, or with weakness or walking or bladder change",),
    ),
    ("soon", "A", ("does not settle with rest",)),
    ("soon", "A", ("acute injury", "fall")),
    ("soon", "A", ("numbness", "arms or legs", "weakness")),
    ("soon", "A", ("fever",)),
    ("soon", "A", ("swollen glands", "lump")),
    (
        "soon",
        "L",
        (
            "history of", "cancer", "tb", "hiv", "weak immune system", "inflammatory arthritis", "steroid",
            "osteoporosis",
        ),
    ),
    ("soon", "L", ("weight loss", "night sweats")),
    ("soon", "L", ("constant", "worse", "at night")),
    ("soon", "L", ("first time", "20", "55")),
    ("soon", "L", ("earlier neck surgery",)),
    ("soon", "L", ("electric shock", "bend your neck")),
    ("soon", "L", ("between the shoulder blades",)),
    ("before-exercise", "G", ("recent injury or surgery",)),
    ("before-exercise", "G", ("fracture", "osteoporosis")),
    ("before-exercise", "G", ("inflammatory arthritis",)),
    ("before-exercise", "G", ("cancer",)),
    ("before-exercise", "G", ("pregnancy",)),
    ("before-exercise", "G", ("blood pressure",)),
    ("before-acupuncture", "A", ("pregnancy",)),
    ("before-acupuncture", "A", ("bleeding disorder",)),
    ("before-acupuncture", "A", ("pacemaker",)),
]  # fmt: skip


@pytest.mark.parametrize(("section", "source", "words"), ITEMS, ids=lambda item: str(item)[:40])
def test_every_item_of_the_clinical_page_is_listed_with_its_source(
    section: str, source: str, words: tuple[str, ...]
) -> None:
    found = [
        sign.source.value
        for sign in SECTIONS[section].lines
        if all(word in sign.text.casefold() for word in words)
    ]
    assert found == [source] or (source in found and words == ("chest pain", "breathlessness"))


def test_the_emergency_part_stands_first_and_the_rest_in_falling_urgency() -> None:
    assert list(SECTIONS) == [EMERGENCY, "same-day", "soon", "before-exercise", "before-acupuncture"]
    assert PAGE.lines("JP")[0] == "Emergency. If any of these apply, stop and call 119."


@pytest.mark.parametrize("country", [*COUNTRIES, ""])
def test_what_the_page_cannot_do_is_said_right_under_the_emergency_part(country: str) -> None:
    said = (
        "This list is not complete. If you are unsure, seek help. homecare cannot assess you, and nobody "
        "watches these entries."
    )
    assert PAGE.lines(country)[len(SECTIONS[EMERGENCY].lines) + 1].startswith(said)


@pytest.mark.parametrize("country", [*COUNTRIES, ""])
@pytest.mark.parametrize("word", ["safe", "no red flags", "red flag", "you have", "you are fine", "diagnos"])
def test_no_word_of_the_page_gives_a_verdict(country: str, word: str) -> None:
    assert word not in "\n".join((PAGE.title, *PAGE.lines(country))).casefold()


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_emergency_part_is_at_most_seventeen_lines_of_seventy_six_columns(country: str) -> None:
    part = PAGE.lines(country)[: len(SECTIONS[EMERGENCY].lines) + 2]
    wrapped = [row for line in part for row in textwrap.wrap(line, 76, subsequent_indent="  ")]
    assert len(wrapped) <= 17


@pytest.mark.parametrize(
    ("country", "number", "advice"),
    [
        ("JP", "119", "#7119"),
        ("US", "911", ""),
        ("CA", "911", ""),
        ("EU", "112", ""),
        ("UK", "999", "111"),
        ("AU", "000", ""),
        ("NZ", "111", ""),
    ],
)
def test_a_country_has_its_number_to_call_and_its_line_to_ask(country: str, number: str, advice: str) -> None:
    lines = PAGE.lines(country)
    assert lines[0].endswith(f"stop and call {number}.")
    assert any(line.endswith(f"Advice line: {advice}.") for line in lines) == bool(advice)


def test_without_a_country_no_number_is_guessed_and_all_are_listed() -> None:
    lines = PAGE.lines("")
    assert lines[0].endswith("stop and call your local emergency number.")
    assert not any("Advice line" in line for line in lines)
    assert [one.country for one in PAGE.numbers] == list(COUNTRIES)
    for line in ("Japan (JP): 119, advice line #7119", "United Kingdom (UK): 999, advice line 111"):
        assert f"• {line}" in lines
    assert "• Anywhere else: your local emergency number" in lines


def test_every_line_has_its_source_and_is_one_short_line_of_text() -> None:
    for section in PAGE.sections:
        assert section.lines
        for sign in section.lines:
            assert isinstance(sign.source, Source)
            assert sign.text == " ".join(sign.text.split())
            assert sign.text[0].isupper()
            assert not sign.text.endswith((".", ";", ","))
    commonly_taught = [one.key for one in PAGE.sections if any(s.source is Source.COMMON for s in one.lines)]
    assert commonly_taught == ["before-exercise"]
    assert "commonly taught" in SECTIONS["before-exercise"].lead.casefold()


def test_the_page_says_its_version_and_that_it_needs_no_network() -> None:
    assert PAGE.version >= 1
    assert f"Page version {PAGE.version}. It works offline." in PAGE.lines("")[-1]


def test_a_page_is_read_from_its_text() -> None:
    page = parse_safety(SMALL)
    assert page.version == 3
    assert page.lines("JP")[:3] == ("Emergency. Call 119.", "• Chest pain", "Not complete.")


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("version = 3", "version ="),
        ("version = 3", ""),
        ("version = 3", "version = 3\nmore = 1"),
        ('source = "L"', 'source = "X"'),
        ('source = "L", ', ""),
        ('key = "emergency"', 'key = "soon"'),
        ("Call {number}.", "Call {nobody}."),
        ("Call {number}.", "Call {"),
        ('call = "Call {number}."', "call = 1"),
        ('name = "Japan"', "name = 1\nmore = 2"),
        ("[[section]]", "[section]"),
    ],
)
def test_a_text_that_is_no_page_is_refused_in_a_sentence(right: str, wrong: str) -> None:
    with pytest.raises(InputError, match="The safety page cannot be read"):
        parse_safety(SMALL.replace(right, wrong))


@given(st.text(max_size=200))
def test_any_text_is_a_page_or_a_sentence(text: str) -> None:
    with pytest.raises(InputError):
        parse_safety(text)


@pytest.mark.parametrize(("typed", "country"), [("jp", "JP"), (" UK ", "UK"), ("gb", "UK"), ("", "")])
def test_a_country_is_read_the_way_people_write_it(typed: str, country: str) -> None:
    assert parse_country(typed) == country


@pytest.mark.parametrize("typed", ["xx", "Japan", "999"])
def test_an_unknown_country_is_refused_with_the_list(typed: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_country(typed)
    assert f"“{typed}”" in refused.value.sentence
    assert all(code in refused.value.next_step for code in COUNTRIES)
    assert refused.value.exit_code == 2


@pytest.mark.parametrize(
    ("levels", "rule_met", "offered"),
    [
        ((8,), False, True),
        ((10,), False, True),
        ((7,), False, False),
        ((None,), False, False),
        ((None, 9, 2), False, True),
        ((), False, False),
        ((0,), True, True),
    ],
)
def test_the_pages_key_is_offered_from_eight_on_or_where_the_stop_rule_is_met(
    levels: tuple[int | None, ...], rule_met: bool, offered: bool
) -> None:
    assert offer(*levels, rule_met=rule_met) == (OFFER if offered else None)
