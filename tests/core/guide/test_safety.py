"""The safety page: everything CLINICAL.md §2 lists stands on one step, and nothing is concluded."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.guide.countries import COUNTRIES, EU_MEMBERS, parse_country
from homecare.core.guide.safety import CALL_NOW, STEPS, Source, block_lines, parse_safety
from homecare.core.guide.safety_search import signs_in_note, signs_sought
from homecare.errors import InputError
from homecare.exchange.content import read_safety

PAGE = read_safety()
TODAY, WEEK, TELL = STEPS[1:]
SMALL = """
version = 3
title = "Help"
call = "Call {number}."
elsewhere = "your local number"
closing = "Not complete."
advice = "Ask {number}."
silence = "Nothing means nothing."
needling = "Before needling."
choose = "Choose."
sources = "Said."
[[number]]
country = "JP"
name = "Japan"
number = "119"
[[step]]
key = "call-now"
title = "Now"
sign = [{ source = "L", text = "Chest pain", words = ["chest pain*"] }]
[[step]]
key = "today"
title = "Today"
sign = [{ source = "A, G", text = "Fever" }]
[[step]]
key = "this-week"
title = "Week"
sign = [{ source = "L", text = "A lump" }]
[[step]]
key = "tell-practitioner"
title = "Tell"
sign = [{ source = "L", text = "Soreness" }]
[before_exercise]
key = "before-exercise"
title = "Before"
lead = "Ask."
sign = [{ source = "G", text = "Pregnancy" }]
"""

# CLINICAL.md §2, sign by sign: where it stands, and words that stand together in one line there.
ITEMS = [
    (CALL_NOW, ("neck, jaw, arm, chest or upper back", "together with", "sweating", "nausea",
                "breathlessness",
                "faintness", "tight chest")),
    (CALL_NOW, ("sudden tearing pain", "chest or upper back")),
    (CALL_NOW, ("fever together with", "stiff neck", "bad headache", "light that hurts", "vomiting",
                "confusion",
                "drowsiness")),
    (CALL_NOW, ("rash", "does not fade", "glass")),
    (CALL_NOW, ("sudden severe headache", "one side", "neck or head", "unlike any before",
                "injury or treatment")),
    (CALL_NOW, ("drooping or numb face", "eyelid", "speaking", "swallowing", "seeing", "double or lost sight",
                "severe spinning", "fainting")),
    (CALL_NOW, ("new weakness of an arm or leg", "clumsy hands", "unsteady walking")),
    (CALL_NOW, ("numbness", "genitals, buttocks or inner thighs", "bladder", "bowel", "sex")),
    (CALL_NOW, ("serious accident",)),
    (CALL_NOW, ("breathlessness or chest pain", "needling", "chest, shoulder or upper back", "hours later")),
    (TODAY, ("fall or knock", "65 or older", "osteoporosis", "long steroid use", "blood thinners")),
    (TODAY, ("numbness", "pins and needles", "lasts or spreads", "arm", "hand")),
    (TODAY, ("fever", "feeling ill", "neck or back pain", "diabetes", "immune", "injected drugs",
             "injection or operation at the spine")),
    (TODAY, ("new headache over 50", "tender scalp", "chewing", "changed sight", "call now")),
    (TODAY, ("burning pain", "blisters", "shingles")),
    (TODAY, ("redness", "heat", "pus", "needle")),
    (WEEK, ("does not go away with rest",)),
    (WEEK, ("smaller injury",)),
    (WEEK, ("swollen glands", "lump")),
    (WEEK, ("cancer", "tb", "hiv", "inflammatory arthritis")),
    (WEEK, ("weight loss", "night sweats")),
    (WEEK, ("constant", "worse", "at night")),
    (WEEK, ("first time", "20", "55")),
    (WEEK, ("earlier neck surgery",)),
    (WEEK, ("electric shock", "bend your neck")),
    (WEEK, ("new, severe or unexplained", "between the shoulder blades")),
    (TELL, ("soreness", "bruises", "tiredness", "two days")),
    (TELL, ("2 or more above your usual", "day after an exercise")),
    (TELL, ("marks of cupping", "burn of moxibustion")),
    (TELL, ("drowsiness", "drive")),
    (TELL, ("before needling", "pregnancy", "li4 and gb21")),
    (TELL, ("before needling", "bleeding disorder", "blood thinners")),
    (TELL, ("before needling", "pacemaker", "epilepsy", "fainting", "immune")),
]  # fmt: skip


@pytest.mark.parametrize(("step", "words"), ITEMS, ids=lambda item: str(item)[:40])
def test_every_sign_of_the_clinical_page_stands_on_its_step_and_on_no_other(
    step: str, words: tuple[str, ...]
) -> None:
    found = [
        one.key
        for one in PAGE.steps
        for sign in one.signs
        if all(word in sign.text.casefold() for word in words)
    ]
    assert found == [step]


def test_the_ladder_holds_these_signs_and_no_more_each_once_the_most_urgent_first() -> None:
    assert [(one.key, one.title) for one in PAGE.steps] == [
        (CALL_NOW, "Call now"), (TODAY, "Today"), (WEEK, "This week"), (TELL, "Tell your practitioner"),
    ]  # fmt: skip
    texts = [sign.text for step in PAGE.steps for sign in step.signs]
    assert len(texts) == len(ITEMS)
    lines = PAGE.lines("JP")
    assert all(lines.count(f"• {text}") == 1 for text in texts)


def test_everybody_with_a_pinched_nerve_is_not_sent_to_an_ambulance() -> None:
    arm = [s.text for s in PAGE.steps[0].signs if "arm" in s.text and "weakness" not in s.text]
    assert all("together with" in text for text in arm)


@pytest.mark.parametrize("country", [*COUNTRIES, "DE", "BR", ""])
def test_what_the_page_cannot_do_is_said_right_under_the_first_step(country: str) -> None:
    said = (
        "This list is not complete. If you are unsure, seek help. homecare cannot assess you, and nobody "
        "watches these entries."
    )
    assert PAGE.lines(country)[len(PAGE.steps[0].signs) + 1].startswith(said)


def test_that_nothing_points_to_the_page_means_nothing_and_the_page_says_so() -> None:
    assert "If it does not, that means nothing." in PAGE.lines("")[-1]


@pytest.mark.parametrize("word", ["safe", "no red flags", "red flag", "you have", "you are fine", "diagnos"])
def test_no_word_of_the_page_gives_a_verdict(word: str) -> None:
    assert word not in "\n".join((PAGE.title, *PAGE.lines("JP"))).casefold()


@pytest.mark.parametrize("country", [*COUNTRIES, ""])
def test_the_first_step_is_at_most_21_lines_of_75_columns(country: str) -> None:
    rows = [
        row
        for line in block_lines(PAGE.ladder(country)[0])
        for row in textwrap.wrap(line, 75, subsequent_indent="  ")
    ]
    assert len(rows) <= 21


def test_each_step_says_what_to_do() -> None:
    headings = [block.heading for block in PAGE.ladder("JP")]
    assert headings == [
        "Call now. If any of these apply, stop and call 119.",
        "Today. Call a doctor today about:",
        "This week. Make an appointment with a doctor this week about:",
        "Tell your practitioner. Say it at the next session, or before it:",
    ]


def test_every_line_has_its_source_and_is_one_short_line_of_text() -> None:
    for step in (*PAGE.steps, PAGE.before_exercise):
        assert step.signs
        for sign in step.signs:
            assert sign.sources
            assert sign.text == " ".join(sign.text.split())
            assert sign.text[0].isupper()
            assert not sign.text.endswith((".", ";", ","))
    assert all(sign.sources == (Source.COMMON,) for sign in PAGE.before_exercise.signs)
    assert "commonly taught" in PAGE.before_exercise.lead.casefold()


def test_who_asks_a_doctor_before_exercise_is_a_list_of_its_own() -> None:
    block = PAGE.ask_first()
    assert len(block.lines) == 6
    for words in (
        "injury or surgery",
        "fracture, or osteoporosis",
        "arthritis",
        "cancer",
        "Pregnancy",
        "blood",
    ):
        assert any(words in line for line in block.lines)
    assert "before needling" not in " ".join(block.lines).casefold()


def test_the_page_says_its_version_and_that_it_works_offline() -> None:
    assert PAGE.version >= 3
    assert f"Page version {PAGE.version}. It works offline." in PAGE.lines("")[-1]


# Countries


@pytest.mark.parametrize(
    ("country", "number", "advice"),
    [
        ("JP", "119", "#7119 (in some prefectures, often in Japanese only)"),
        ("US", "911", ""),
        ("CA", "911", ""),
        ("EU", "112", ""),
        ("UK", "999", "111"),
        ("AU", "000", ""),
        ("NZ", "111", ""),
        *((code, "112", "") for code in EU_MEMBERS),
    ],
)
def test_a_country_has_its_number_to_call_and_its_line_to_ask(country: str, number: str, advice: str) -> None:
    lines = PAGE.lines(country)
    assert lines[0].endswith(f"stop and call {number}.")
    assert any(line.endswith(f"Advice line: {advice}.") for line in lines) == bool(advice)


@pytest.mark.parametrize("country", ["", "BR", "CH"])
def test_without_a_known_number_none_is_guessed_and_all_are_listed(country: str) -> None:
    lines = PAGE.lines(country)
    assert lines[0].endswith("stop and call your local emergency number.")
    assert not any("Advice line" in line for line in lines)
    assert [one.country for one in PAGE.numbers] == list(COUNTRIES)
    assert "• United Kingdom (UK): 999, advice line 111" in lines
    assert "• Anywhere else: your local emergency number" in lines


def test_the_european_union_has_its_27_members() -> None:
    assert len(EU_MEMBERS) == 27
    assert {"DE", "FR", "IE", "GR", "HR", "SE"} <= set(EU_MEMBERS)
    assert not {"GB", "UK", "CH", "NO"} & set(EU_MEMBERS)


@pytest.mark.parametrize(
    ("typed", "country"),
    [
        ("jp", "JP"), (" UK ", "UK"), ("gb", "UK"), ("", ""), ("de", "DE"), ("Germany", "DE"),
        ("the netherlands", "NL"), ("Japan", "JP"), ("U.S.A.", "US"), ("New  Zealand", "NZ"),
        ("England", "UK"), ("xx", "XX"), ("br", "BR"),
    ],
)  # fmt: skip
def test_a_country_is_read_the_way_people_write_it(typed: str, country: str) -> None:
    assert parse_country(typed) == country


@pytest.mark.parametrize("typed", ["12", "999", "Atlantis", "ＪＰＮ", "J-P"])
def test_what_is_no_country_is_refused_with_what_to_write(typed: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_country(typed)
    assert f"“{typed}”" in refused.value.sentence
    assert "two-letter code" in refused.value.next_step
    assert refused.value.exit_code == 2


def test_a_list_of_countries_has_each_with_its_number() -> None:
    choices = PAGE.choices()
    assert len(choices) == len(COUNTRIES) + len(EU_MEMBERS)
    assert choices["DE"] == "Germany (DE): 112"
    assert PAGE.country_in_words("BR") == "BR: your local emergency number"


# Words


@pytest.mark.parametrize(
    "note",
    [
        "numb", "Numbness in my thumb", "NUMB.", "ｎｕｍｂ", "chest pain", "pain in my chest",
        "my chest feels tight", "breathless on the stairs", "Sudden breathlessness", "short of breath",
        "fever since noon", "feverish", "can't feel my fingers", "can’t feel it", "cant feel my hand",
        "cannot feel my foot", "pins and needles", "tingling in the left hand", "worst headache ever",
        "fainted at work", "sudden, bad headache", "double vision", "slurred words", "weak arm",
        "dropping things", "night sweats", "electric shock when I bend", "shingles again", "car accident",
        "lost weight", "redness spreading from the needle", "no chest pain",
    ],
)  # fmt: skip
def test_a_note_with_a_word_of_the_page_is_found(note: str) -> None:
    assert signs_in_note(PAGE, [note])


@pytest.mark.parametrize(
    "note",
    [
        "", "slept well", "numbers at work", "a number of emails", "chest stretch, no pain",
        "fell asleep early", "skipped by accident", "shoulders burn after the plank", "a faint ache",
        "woke up without pain", "neck stiff", "mild soreness", "tired after needling",
        "between the shoulder blades, as usual", "confusing figure", "spinning class",
        "can't see a difference", "can't move my neck far", "rest day", "long drive", "headache",
        "shoulders droop at the desk", "cancelled", "sat on a lumpy cushion", "pain 4 last night",
    ],
)  # fmt: skip
def test_an_everyday_note_is_not_found(note: str) -> None:
    assert [sign.text for sign in signs_in_note(PAGE, [note])] == []


@pytest.mark.parametrize(
    ("typed", "steps"),
    [
        ("fever", {CALL_NOW, TODAY}), ("numb", {CALL_NOW, TODAY}), ("chest", {CALL_NOW}),
        ("chest pain", {CALL_NOW}), ("shingles", {TODAY}), ("pregnancy", {TELL}), ("lump", {WEEK}),
        ("bruises", {TELL}), ("GB21", {TELL}), ("eyelid", {CALL_NOW}), ("glass", {CALL_NOW}),
        ("thighs", {CALL_NOW}), ("speak", {CALL_NOW}), ("heat", {TODAY}),
        ("exercise", set()), ("neck", set()), ("pain", set()), ("plank", set()),
        ("", set()),
    ],
)  # fmt: skip
def test_a_search_in_the_guide_finds_the_signs_of_its_words(typed: str, steps: set[str]) -> None:
    assert {step.key for step, _ in signs_sought(PAGE, typed)} == steps


def test_nearly_every_sign_is_found_by_a_word_of_its_own() -> None:
    signs = [sign for step in PAGE.steps for sign in step.signs]
    assert all(sign.words or sign.guide for sign in signs)
    for sign in signs:
        for phrase in (*sign.words, *sign.guide):
            typed = " ".join(word.removesuffix("*") for word in phrase)
            assert sign in [found for _, found in signs_sought(PAGE, typed)]


@given(st.lists(st.text(max_size=300), max_size=3))
def test_any_text_can_be_looked_through(texts: list[str]) -> None:
    assert len(signs_in_note(PAGE, texts)) <= len(ITEMS)


# Reading


def test_a_page_is_read_from_its_text() -> None:
    page = parse_safety(SMALL)
    assert page.version == 3
    assert page.lines("JP")[:3] == ("Now. Call 119.", "• Chest pain", "Not complete.")
    assert page.steps[1].signs[0].sources == (Source.ARTICLE, Source.COMMON)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("version = 3", "version ="),
        ("version = 3", ""),
        ("version = 3", "version = 3\nmore = 1"),
        ('source = "L"', 'source = "X"'),
        ('source = "L", ', ""),
        ('key = "call-now"', 'key = "soon"'),
        ('words = ["chest pain*"]', 'words = [" "]'),
        ("Call {number}.", "Call {nobody}."),
        ("Call {number}.", "Call {"),
        ('call = "Call {number}."', "call = 1"),
        ('name = "Japan"', "name = 1\nmore = 2"),
        ("[before_exercise]", "[before]"),
    ],
)
def test_a_text_that_is_no_page_is_refused_in_a_sentence(right: str, wrong: str) -> None:
    with pytest.raises(InputError, match="The safety page cannot be read"):
        parse_safety(SMALL.replace(right, wrong))


@given(st.text(max_size=200))
def test_any_text_is_a_page_or_a_sentence(text: str) -> None:
    with pytest.raises(InputError):
        parse_safety(text)
