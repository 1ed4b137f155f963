"""The guide: all of the article is in it, nothing that may not be said, and every statement has its mark."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.guide.guide import (
    Guide,
    Mark,
    Part,
    Statement,
    When,
    parse_guide,
    section_named,
    topic_named,
)
from homecare.core.guide.practice_changes import with_changes
from homecare.core.guide.search import Hit, search
from homecare.core.records.shown import GUIDANCE
from homecare.core.trends import baseline, change
from homecare.core.trends.intervals import ENOUGH_LOGGED
from homecare.core.values.limits import KEY_LENGTH
from homecare.errors import InputError, NotFoundError
from homecare.exchange.content import read_guide, read_statements
from homecare.paths import Paths

OWN = read_statements()
GUIDE, SAID = read_guide(Paths(Path("/nowhere")))
SMALL = """
version = 2
[[topic]]
key = "causes"
title = "Causes"
[[topic.section]]
key = "often"
title = "Often"
lines = [
    { key = "one", mark = "A", text = "Lifting heavy things." },
    { key = "two", mark = "L", cite = "Bäumler 2021", text = "A number." },
    { key = "three", mark = "G", text = "Daily.", daily = "Every day.", when = "always" },
]
"""

# CLINICAL.md §1, item by item: the topic, its mark, and words that stand together in one of its statements.
ARTICLE = [
    ("causes", ("lifting heavy things", "often")),
    ("causes", ("poor posture",)),
    ("causes", ("sudden injury", "car", "sport", "fall", "whiplash", "severe injury", "nerves of your arm")),
    ("causes", ("sprain", "strain")),
    ("causes", ("overuse", "throwing", "chronic", "cannot move as far")),
    ("causes", ("injury", "last", "overuse")),
    ("causes", ("stress.",)),
    ("causes", ("pinched nerve", "herniated disc")),
    ("causes", ("osteoarthritis", "cartilage between the bones of your spine")),
    ("causes", ("obesity",)),
    ("causes", ("scoliosis",)),
    ("causes", ("epidural abscess", "meningitis")),
    ("causes", ("sleeping in a bad position", "sore for a while")),
    ("causes", ("tension headache",)),
    ("causes", ("1 in 5 women", "1 in 10 men", "upper-back pain")),
    ("exercises", ("planks", "bridges", "back extensions", "core", "buttocks", "slouching")),
    ("exercises", ("stretching", "checking how you sit")),
    ("exercises", ("keep exercising when the pain has gone",)),
    ("prevention", ("keep exercising when the pain has gone", "does not return")),
    ("exercises", ("essential",)),
    ("exercises", ("physiotherapist", "technique")),
    ("prevention", ("strong core", "flexibility")),
    ("prevention", ("healthy weight",)),
    ("prevention", ("posture", "sitting and standing")),
    ("prevention", ("lift with your legs",)),
    ("prevention", ("chair that supports you", "monitor at a good height", "regular breaks")),
    ("prevention", ("longer you sit", "slouch")),
    ("sitting", ("chair", "supports")),
    ("sitting", ("monitor",)),
    ("sitting", ("regular breaks",)),
    ("sitting", ("lift with your legs",)),
    (
        "sitting",
        ("article says", "2015", "4 to 6 hours a day", "more likely to report more pain", "sat less"),
    ),
    ("treatments", ("anti-inflammatory", "without a prescription")),
    ("treatments", ("relaxants", "prescription")),
    ("treatments", ("rest.",)),
    ("treatments", ("hot", "cold compress")),
    ("treatments", ("physiotherapy.",)),
    ("treatments", ("cortisone injections",)),
    ("treatments", ("tens", "it has yet to be shown to work")),
    ("treatments", ("collar", "only if a doctor prescribes")),
    ("treatments", ("massage.",)),
    ("treatments", ("surgery, rarely",)),
    (
        "treatments",
        ("physiotherapist", "massage", "chiropractor", "yoga", "tai chi", "meditation", "ergonomics"),
    ),
    ("treatments", ("talk to your health professional about your plan",)),
    (
        "acupuncture",
        ("consultation", "symptoms", "history", "lifestyle", "posture", "range of motion", "pulse", "plan"),
    ),
    (
        "acupuncture",
        ("6 to 12 sessions", "several weeks", "30 to 60 minutes", "more if", "chronic or severe"),
    ),
    ("acupuncture", ("5 to 20 thin needles", "15 to 30 minutes")),
    ("acupuncture", ("little or no discomfort", "tingling", "warmth")),
    ("acupuncture", ("at once", "gradually over several sessions")),
    ("acupuncture", ("stretching", "ergonomics", "stress management", "suggest")),
    ("acupuncture", ("pregnancy",)),
    ("acupuncture", ("bleeding disorder",)),
    ("acupuncture", ("pacemaker",)),
    ("acupuncture", ("licensed practitioner", "sterile needles", "small risk of infection")),
    ("acupuncture", ("sore", "bruised", "tired")),
    ("acupuncture", ("not a quick fix",)),
    ("acupuncture", ("article", "50 to 150 us dollars")),
    ("acupuncture", ("cupping", "trapezius", "rhomboids")),
    ("acupuncture", ("moxibustion", "cold or damp")),
    ("acupuncture", ("tui na",)),
    ("points", ("under the back of the skull, in the hollows between the neck muscles",)),
    ("points", ("neck stiffness, tension headache, dizziness; stress",)),
    ("points", ("top of the shoulder, midway between its tip and the base of the neck",)),
    ("points", ("shoulder and upper-back tension; loads, long sitting",)),
    ("points", ("back of the hand, between the long bones of thumb and index finger",)),
    ("points", ("general pain relief, stress",)),
    ("points", ("back of the neck, just below the skull",)),
    ("points", ("chronic or degenerative neck pain, nerve symptoms",)),
    ("points", ("little-finger side of the hand", "when you make a fist")),
    ("points", ("neck and upper back, repetitive strain, poor ergonomics",)),
    ("points", ("top of the foot, between the first and second long bones",)),
    ("points", ("a pattern linked with stress",)),
]
# CLINICAL.md §1, §3 to §6 and §8: what is found in the literature, with its source.
LITERATURE = [
    ("sitting", "McLean 2001", ("30 seconds every 20 minutes",)),
    ("sitting", "HSE", ("5 to 10 minutes after 50 to 60 minutes", "15 minutes every 2 hours")),
    ("sitting", "Waongenngarm 2021", ("fewer people", "0.45", "0.20 to 0.98")),
    ("sitting", "WHO 2020", ("no limit in hours",)),
    ("sitting", "2025 (25 studies)", ("sat more", "1.46", "1.5", "1.29 to 1.76", "1.33", "0.86 to 2.07")),
    ("exercises", "Sterling 2019", ("upper quadrant", "moderate", "short term", "nothing about planks")),
    ("exercises", "Andersen 2011", ("2 or 12 minutes", "10 weeks", "1.4 and 1.9")),
    ("exercises", "ACSM", ("10 to 30 seconds", "2 to 4 times", "60 seconds")),
    ("acupuncture", "Bäumler 2021", ("9 % of patients", "8 % of sessions", "1 in 10,000 patients")),
    ("acupuncture", "Vickers 2012", ("29 trials on four conditions", "39 trials", "0.5", "0.2", "sham")),
    ("counting", "Jensen & McFarland 1993", ("12 readings over 4 days",)),
    ("counting", "Farrar 2001", ("2 points", "30 %")),
    ("counting", "Ostelo 2008", ("2 points", "30 %")),
    ("counting", "Dworkin 2008", ("10 to 20 %", "30 %", "50 %")),
    ("counting", "Kovacs 2008", ("4.0", "1.5")),
    ("counting", "Cleland 2008", ("1.3", ".76")),
    ("counting", "Bailey 2020", ("There is no agreed figure", "80 to 99 %", "not a goal")),
    ("counting", "Stratford 1995", ("three to five",)),
]


def every(guide: Guide = GUIDE) -> list[Statement]:
    """Every statement."""
    return list(guide.statements())


def keys(hits: tuple[Hit, ...]) -> list[str]:
    """The sections found."""
    return [hit.section.key for hit in hits]


def said_in(topic: str, mark: Mark) -> list[str]:
    """The statements of a topic with this mark, in small letters."""
    chosen = GUIDE.topic(topic)
    assert chosen is not None
    return [one.text.casefold() for one in chosen.statements() if one.mark is mark]


@pytest.mark.parametrize(("topic", "words"), ARTICLE, ids=lambda item: str(item)[:40])
def test_everything_of_the_article_is_there_with_its_mark(topic: str, words: tuple[str, ...]) -> None:
    assert [text for text in said_in(topic, Mark.ARTICLE) if all(word in text for word in words)]


@pytest.mark.parametrize(("topic", "cite", "words"), LITERATURE, ids=lambda item: str(item)[:30])
def test_what_is_found_in_the_literature_stands_with_its_source(
    topic: str, cite: str, words: tuple[str, ...]
) -> None:
    chosen = GUIDE.topic(topic)
    assert chosen is not None
    assert [
        one
        for one in chosen.statements()
        if one.mark is Mark.LITERATURE
        and cite in one.source
        and all(word in f"{one.text} {one.numbers}" for word in words)
    ]


def test_the_topics_stand_in_their_order() -> None:
    assert [topic.key for topic in GUIDE.topics] == [
        "causes", "prevention", "sitting", "exercises", "treatments", "acupuncture", "points", "counting",
        "keys",
    ]  # fmt: skip
    assert SAID == ()
    assert GUIDE.version >= 1


@pytest.mark.parametrize(
    "forbidden",
    [
        r"\bsafe\b", r"safely", r"non-?invasive", r"\brare\b.*(effect|risk)", r"side effects?", r"heals?\b",
        r"cures?\b",
        r"endorphin", r"\bqi\b", r"meridian", r"blood flow", r"releases?\b", r"stimulat", r"recommended by",
        r"proven", r"no red flags", r"you have nothing", r"journal of pain, 2015", r"2015 meta",
        r"streaks?\b", r"improved by", r"will help", r"guarantee",
    ],
)  # fmt: skip
def test_nothing_is_claimed_that_may_not_be_repeated(forbidden: str) -> None:
    said = [text for one in every() for text in (one.text, one.daily, one.numbers)]
    meant = "experts consider it safe"  # of TENS, and no word of ours (CLINICAL.md §1)
    assert [text for text in said if re.search(forbidden, text.casefold().replace(meant, ""))] == []


def test_ratios_stand_behind_a_key_and_never_among_what_is_read() -> None:
    ratios = re.compile(r"odds|hazard|standard deviation|\bICC\b|\binterval 0|p-value", re.IGNORECASE)
    assert [one.key for one in every() if ratios.search(f"{one.text} {one.daily}")] == []
    assert {"sitting-mixed", "break-active", "study-trials"} <= {one.key for one in every() if one.numbers}


def test_a_flare_at_the_start_is_told_without_saying_where_pain_goes_from_there() -> None:
    said = {one.key: one.text for one in OWN.statements()}["regression"]
    assert "in a flare" in said
    assert "among the worst" in said
    assert "14 days" in said
    assert not re.search("ease|whatever|tends", said)


def test_the_key_of_an_action_is_changed_as_the_guide_says() -> None:
    said = {one.key: one.text for one in OWN.statements()}["keys-remap"]
    assert "settings" in said
    assert "homecare settings keys.today.done d." in said


def test_the_29_trials_are_named_with_what_they_were_about_and_2015_only_as_the_articles_word() -> None:
    for one in every():
        if "29 trials" in one.text:
            assert "four conditions" in one.text
        if "2015" in one.text:
            assert one.mark is Mark.ARTICLE
            assert one.text.startswith("The clinic's article says")


def test_what_is_for_the_practitioner_stands_nowhere() -> None:
    for code in ("li4", "gb21"):
        found = GUIDE.topic("points")
        assert found is not None
        assert not re.search(
            "pregnan|lung|pleura", " ".join(one.text for one in section_named(found, code).statements)
        )
    assert not any("pleura" in one.text or "NAP" in one.text for one in every())


def test_every_statement_has_a_mark_one_line_of_text_and_a_key_of_its_own() -> None:
    assert len({one.key for one in every()}) == len(every())
    for one in every():
        assert isinstance(one.mark, Mark)
        assert one.text == " ".join(one.text.split())
        assert one.text[-1] in ".!?"
        assert (one.mark is not Mark.LITERATURE) or one.source
    assert all(len(one.text) <= 300 for one in OWN.statements())


def test_exercises_and_points_are_marked_as_what_they_are() -> None:
    exercises, points = GUIDE.topic("exercises"), GUIDE.topic("points")
    assert exercises is not None
    assert points is not None
    library = [one for one in exercises.sections if one.part is Part.EXERCISES]
    assert len(library) == 14
    for section in library:
        assert {one.mark for one in section.statements} == {Mark.COMMON}
        words = [one.text.split(":")[0].split(",")[0] for one in section.statements]
        assert words[:3] == ["Level 1", "Level 2", "Level 3"]
        assert "Avoid" in words
    assert {one.mark for one in section_named(points, "GB20").statements} == {Mark.ARTICLE}
    assert {one.mark for one in section_named(points, "GV29").statements} == {Mark.COMMON}


def test_the_numbers_of_the_definitions_are_those_of_the_rules() -> None:
    said = {one.key: one.text for one in OWN.statements()}
    rule = said["much-rule"]
    for number in (
        f"{change.POINTS_MIN:g} points",
        f"{change.PERCENT_MIN:g} %",
        f"{baseline.WINDOW_DAYS} days",
    ):
        assert number in rule
    assert f"{baseline.NEEDED_LOGGED} logged days" in rule
    assert f"fewer than {ENOUGH_LOGGED} logged days" in said["intervals-few"]
    counting = GUIDE.topic("counting")
    assert counting is not None
    assert [one.key for one in counting.sections if one.part is Part.COUNTING] == [
        "how-change", "how-first-week", "how-intervals", "how-around", "how-sitting", "how-exercises",
    ]  # fmt: skip


def test_daily_lines_fit_a_line_and_there_is_one_for_every_day_of_a_week_and_every_reason() -> None:
    lines = [one for one in OWN.statements() if one.daily]
    assert all(len(one.daily) <= 70 and "\n" not in one.daily for one in lines)
    assert {one.when for one in lines} == set(When)
    assert all(len(f"{GUIDANCE}{one.key}") <= KEY_LENGTH for one in lines)
    assert sum(one.when is When.ALWAYS for one in lines) >= 8
    for one in lines:
        assert not re.search(
            r"\b(should|must|only|failed|forgot|too little|too much)\b", one.daily.casefold()
        )
    assert len({one.daily for one in lines}) == len(lines)


# Looking for words


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("chin tuck", "chin-tuck"), ("CHIN-TUCK", "chin-tuck"), ("Fengchi", "gb20"), ("ub-10", "bl10"),
        ("lv3", "lr3"), ("li 4", "li4"),
        ("Baumler", "acupuncture-risks"), ("BÄUMLER 2021", "acupuncture-risks"),
        ("moxibustion damp", "acupuncture-adjuncts"), ("farrar", "counting-much"),
        ("whiplash", "causes-common"), ("points channels", "channels"), ("breaks", "sitting-breaks"),
    ],
)  # fmt: skip
def test_a_part_is_found_by_its_name_its_code_or_its_words(typed: str, first: str) -> None:
    assert keys(search(GUIDE, typed))[0] == first


def test_all_words_must_be_there_and_only_the_statements_that_have_them_are_given() -> None:
    (hit,) = search(GUIDE, "sterile licensed")
    assert [one.key for one in hit.statements] == ["risk-licence"]
    assert search(GUIDE, "sterile hammock") == ()
    assert search(GUIDE, "   ") == ()
    for hit in search(GUIDE, "neck pain"):
        for one in hit.statements:
            about = f"{hit.topic.title} {hit.section.title} {one.text} {one.source}".casefold()
            assert "neck" in about
            assert "pain" in about


def test_what_is_named_so_comes_before_what_only_speaks_of_it() -> None:
    found = keys(search(GUIDE, "bird dog"))
    assert found[0] == "bird-dog"
    found = keys(search(GUIDE, "plank"))
    assert found[:2] == ["front-plank", "side-plank"]
    assert "exercises-general" in found


@given(st.text(max_size=40))
def test_any_words_find_something_or_nothing(typed: str) -> None:
    assert isinstance(search(GUIDE, typed), tuple)


@pytest.mark.parametrize(
    ("typed", "key"),
    [("sitting", "sitting"), (" Sitting and POSTURE ", "sitting"), ("How homecare counts", "counting")],
)
def test_a_topic_is_named_by_key_or_title(typed: str, key: str) -> None:
    assert topic_named(GUIDE, typed).key == key


def test_an_unknown_topic_or_part_is_refused_with_the_nearest() -> None:
    with pytest.raises(NotFoundError) as refused:
        topic_named(GUIDE, "excercises")
    assert refused.value.next_step == "Did you mean exercises?"
    with pytest.raises(NotFoundError, match="no part “chin-truck”") as refused:
        section_named(topic_named(GUIDE, "exercises"), "chin-truck")
    assert refused.value.next_step == "Did you mean chin-tuck?"


# Reading its text


def test_a_guide_is_read_from_its_text() -> None:
    guide = parse_guide(SMALL)
    assert guide.version == 2
    one, two, three = guide.statements()
    assert (one.mark, one.when, one.origin()) == (Mark.ARTICLE, None, "A")
    assert two.origin() == "L: Bäumler 2021"
    assert (three.daily, three.when) == ("Every day.", When.ALWAYS)
    topic = guide.topic_of("three")
    assert topic is guide.topic("causes")
    assert topic is not None
    assert topic.section_of("three") is topic.sections[0]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("version = 2", "version ="),
        ("version = 2", ""),
        ("version = 2", 'version = "2"'),
        ("version = 2", "version = 2\nmore = 1"),
        ('mark = "A"', 'mark = "B"'),
        ('mark = "A", ', ""),
        ('cite = "Bäumler 2021", ', ""),
        ('key = "two"', 'key = "one"'),
        (', when = "always"', ""),
        ('when = "always"', 'when = "never"'),
        ("Every day.", "Every day. " * 8),
        ('text = "Daily."', 'text = " "'),
        ('text = "Daily."', "text = 1"),
        ("[[topic]]", "[topic]"),
        ("lines = [", "more = 1\nlines = [["),
    ],
)
def test_a_text_that_is_no_guide_is_refused_in_a_sentence(right: str, wrong: str) -> None:
    assert right in SMALL
    with pytest.raises(InputError, match="The guide cannot be read"):
        parse_guide(SMALL.replace(right, wrong))


@given(st.text(max_size=200))
def test_any_text_is_a_guide_or_a_sentence(text: str) -> None:
    with pytest.raises(InputError):
        parse_guide(text)


# A practice's own words


def test_what_is_commonly_taught_can_be_said_in_the_practices_words() -> None:
    guide, said = with_changes(
        GUIDE, 'by = "Hana Sato"\n[change]\nfrequency = "Strength twice a week, please."\n'
    )
    assert said == ()
    (changed,) = [one for one in guide.statements() if one.key == "frequency"]
    assert changed.text == "Strength twice a week, please."
    assert changed.origin() == "G, changed by Hana Sato"
    assert changed.daily == ""
    assert [one for one in guide.statements() if one.key != "frequency"] == [
        one for one in GUIDE.statements() if one.key != "frequency"
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("by =", "is not TOML"),
        ('[change]\nfrequency = "x"', "by is missing"),
        ("by = 1\n[change]\n", "by is missing"),
        ('by = "H"\nchange = 1', "change is not a table"),
        ('by = "H"\n[change]\nfrequencies = "x"', "Did you mean frequency?"),
        (
            'by = "H"\n[change]\ncause-posture = "x"',
            "is not marked “commonly taught”, so it cannot be changed",
        ),
        ('by = "H"\n[change]\nfrequency = 3', "frequency needs a text in quotes"),
        ('by = "H"\nmore = 1\n[change]\n', "more is not used here"),
        ('by = "H"\n[change]\n"chin-tuck.avoid" = "x"', "is not a statement in the guide"),
    ],
)
def test_what_cannot_be_changed_is_said_and_the_guide_stays(text: str, sentence: str) -> None:
    guide, said = with_changes(GUIDE, text)
    assert guide == GUIDE
    assert len(said) == 1
    assert sentence in said[0]


@pytest.mark.parametrize("content", [b"\xff", b"by = 1", b"x" * 70_000])
def test_a_file_of_own_words_that_cannot_be_read_stops_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "guide.toml").write_bytes(content)
    guide, said = read_guide(Paths(tmp_path))
    assert guide == GUIDE
    assert len(said) == 1
    assert str(tmp_path / "guide.toml") in said[0]
