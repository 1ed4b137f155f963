"""`homecare guide`: its topics, one of them with its sources, and looking for words; no diary is opened."""

import pytest

from homecare.exchange.content import read_guide
from homecare.paths import Paths
from tests.cli.conftest import Homecare

TOPICS = [
    ("causes", "Causes"), ("prevention", "Prevention"), ("sitting", "Sitting and posture"),
    ("exercises", "Exercises"), ("treatments", "Other treatments"), ("acupuncture", "Acupuncture"),
    ("points", "Points"), ("counting", "How homecare counts"), ("keys", "Keys"),
]  # fmt: skip


def test_the_topics_are_listed_and_nothing_is_made(homecare: Homecare, paths: Paths) -> None:
    out = homecare("guide").out
    for key, title in TOPICS:
        assert f"  {key}" in out
        assert title in out
    assert not paths.data.exists()


def test_the_json_of_the_topics_is_the_contract(homecare: Homecare) -> None:
    assert homecare("guide", "--json").json == {
        "topics": [{"key": key, "title": title} for key, title in TOPICS]
    }


@pytest.mark.parametrize("key", [key for key, _ in TOPICS if key != "keys"])
def test_a_topic_is_printed_whole_with_marks_and_sources(homecare: Homecare, paths: Paths, key: str) -> None:
    out = homecare("guide", key).out
    topic = read_guide(paths)[0].topic(key)
    assert topic is not None
    for one in topic.statements():
        assert f"  {one.text} [{one.origin()}]" in out.splitlines()
    for mark in {one.mark for one in topic.statements()}:
        assert f"[{mark}] {mark.in_words()}" in out


def test_a_topic_is_named_by_its_title_too_and_narrowed_to_a_part(homecare: Homecare) -> None:
    assert homecare("guide", "other treatments").out == homecare("guide", "TREATMENTS").out
    out = homecare("guide", "exercises", "chin-tuck").out
    assert out.startswith("Exercises: Chin tuck\n")
    assert "Front plank" not in out
    assert "GB20 Fengchi" in homecare("guide", "points", "gb-20").out


def test_the_keys_are_those_of_the_interface_as_the_settings_remap_them(
    homecare: Homecare, paths: Paths
) -> None:
    assert (
        "  space: The highlighted exercise, as prescribed (today.done) [H]" in homecare("guide", "keys").out
    )
    paths.data.mkdir()
    paths.settings.write_text('[keys]\n"today.done" = "d"\n')
    assert "  d: The highlighted exercise, as prescribed (today.done) [H]" in homecare("guide", "keys").out


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("couses",), "Did you mean causes?"),
        (("exercises", "chin-tack"), "Did you mean chin-tuck?"),
        (("",), "“”"),
        (("causes", "often", "more"), "more"),
    ],
)
def test_what_is_no_topic_is_refused_with_the_nearest(
    homecare: Homecare, words: tuple[str, ...], named: str
) -> None:
    assert named in homecare("guide", *words, expect=2).refusal


def test_words_that_name_no_topic_are_looked_for_and_that_is_said(homecare: Homecare) -> None:
    found = homecare("guide", "--search", "chin tuck").out
    for words in (("chin tuck",), ("chin", "tuck")):
        ran = homecare("guide", *words)
        assert ran.out == found
        assert f"There is no topic “{words[0]}”." in ran.err
        assert "homecare guide --search 'chin tuck'" in ran.err
    assert homecare("guide", "ub-10").out.startswith("Points: BL10 Tianzhu")
    assert (
        homecare("guide", "chin tuck", "--json").json
        == homecare("guide", "--search", "chin tuck", "--json").json
    )
    assert "--search" in homecare("guide", "hammock", expect=2).refusal


def test_words_are_looked_for_in_all_topics(homecare: Homecare) -> None:
    out = homecare("guide", "--search", "baumler").out
    assert "Acupuncture: Risks" in out
    assert "[L: Bäumler 2021]" in out
    assert "licensed" not in out
    assert homecare("guide", "--search", "chin", "tuck").out == homecare("guide", "--search", "chin tuck").out
    assert "Exercises: Chin tuck" in homecare("guide", "--search", "chin tuck").out.splitlines()[0]


def test_words_that_are_nowhere_are_said_to_be(homecare: Homecare) -> None:
    assert (
        "Nothing in the guide has all of these words: hammock" in homecare("guide", "--search", "hammock").out
    )
    assert homecare("guide", "--search", "hammock", "--json").json["topics"] == []


def test_the_json_of_a_topic_has_each_statement_with_its_mark_and_source(homecare: Homecare) -> None:
    shape = homecare("guide", "acupuncture", "acupuncture-risks", "--json").json
    assert set(shape["marks"]) == {"A", "L", "G", "H"}
    (topic,) = shape["topics"]
    assert (topic["key"], topic["title"]) == ("acupuncture", "Acupuncture")
    (section,) = topic["sections"]
    assert section["statements"][1] == {
        "key": "risk-numbers",
        "text": "About 9 % of patients have mild unwanted effects (8 % of sessions). "
        "About 1 in 10,000 patients has a serious one.",
        "mark": "L",
        "source": "Bäumler 2021",
        "numbers": None,
        "changed_by": None,
    }


def test_a_practices_own_words_are_printed_as_theirs_and_a_wrong_one_is_named(
    homecare: Homecare, paths: Paths
) -> None:
    paths.data.mkdir()
    own = paths.data / "guide.toml"
    own.write_text(
        'by = "Hana Sato"\n[change]\nfrequency = "Strength twice a week."\ncause-posture = "No."\n'
    )
    ran = homecare("guide", "exercises")
    assert "  Strength twice a week. [G, changed by Hana Sato]" in ran.out
    assert "“cause-posture” is not marked “commonly taught”, so it cannot be changed." in ran.err
    own.write_bytes(b"\xff")
    ran = homecare("guide", "exercises")
    assert "cannot be read" in ran.err
    assert "Do strength exercises 3 to 4 times a week" in ran.out


def test_the_guide_is_read_where_the_database_is_broken(homecare: Homecare, paths: Paths) -> None:
    paths.data.mkdir()
    paths.database.write_bytes(b"a letter, not a database")
    assert "Poor posture." in homecare("guide", "causes").out


def test_today_ends_with_the_days_line_the_same_all_day(homecare: Homecare, paths: Paths) -> None:
    assert "guide" not in homecare("today").out
    homecare("log", "pain", "4")
    last = homecare("today").out.splitlines()[-1]
    shape = homecare("today", "--json").json["guidance"]
    assert set(shape) == {"key", "text", "topic", "mark"}
    assert last == f"{shape['text']} [{shape['mark']}] (homecare guide {shape['topic']})"
    assert f"[{shape['mark']}]" in homecare("guide", shape["topic"]).out
    assert homecare("today").out.splitlines()[-1] == last
    assert homecare("guide", shape["topic"]).out
    assert "homecare guide" not in homecare("today", "--date", "yesterday").out
    paths.settings.write_text("guidance = false\n")
    assert homecare("today", "--json").json["guidance"] is None
    assert "homecare guide" not in homecare("today").out


def test_ratios_are_printed_only_when_they_are_asked_for(homecare: Homecare) -> None:
    plainly = homecare("guide", "sitting").out
    asked = homecare("guide", "sitting", "--numbers").out
    assert "people who sat more reported neck pain more often" in plainly
    assert "ratio" not in plainly
    assert "    Hazard ratio 0.45, interval 0.20 to 0.98." in asked.splitlines()
    assert [line for line in asked.splitlines() if line not in plainly.splitlines()] == [
        line for line in asked.splitlines() if "ratio" in line
    ]
