"""Drafts: a programme file changes where it is told to, and nowhere else; what is written is whole."""

import difflib
import re
import tomllib
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from homecare.core.programme.exercises import Library
from homecare.core.programme.plan import DueDays, Plan
from homecare.core.programme_file.advice import advise
from homecare.core.programme_file.reader import digest
from homecare.core.programme_file.slug import slug_of, suggested_slug
from homecare.errors import InputError, NotFoundError
from homecare.exchange.draft import CANNOT, Draft
from homecare.exchange.draft_saving import FileThereError, own_place, save, settle_version
from homecare.exchange.draft_words import names_other_weeks
from homecare.exchange.shelf import Shelf
from homecare.exchange.toml_blocks import statements
from homecare.paths import bundled_programmes
from tests.core.files import plan_of
from tests.depth import examples

BUNDLED = sorted(
    path
    for path in bundled_programmes().glob("*.toml")
    if path.name not in ("exercises.toml", "figures.toml")
)
FORWARD = {"sessions_at_full_dose": 3, "pain_peak_max": 2, "next_day_rise_max": 0}

SMALL = """\
# My file
format = 1
id = "small"
version = 3
title = "Small"   # shown on top
author = "Hana"

[schedule]

# Strength first

# the plank, for Mrs Sato
[[exercise]]
use = "front-plank"
level = 1   # agreed with her, 3 × 10 s
sets = 2    # she asked for less
days = [
  "mon",  # clinic day
  "thu",
]

[[exercise.progress]]
when = { sessions_at_full_dose = 4 }
then = { level = 2 }

# Then the neck
[[exercise]]
use = "chin-tuck"
# the end of it
"""


@pytest.fixture
def library(shelf: Shelf) -> Library:
    """The exercise library."""
    return shelf.library


@pytest.fixture
def opened(shelf: Shelf, library: Library) -> Callable[[str], Draft]:
    """Opens a programme by its name, or a text."""

    def opened(named: str) -> Draft:
        return Draft.opened(named if "\n" in named else shelf.read(shelf.find(named)), library)

    return opened


@pytest.fixture
def desk(opened: Callable[[str], Draft]) -> Draft:
    """The desk programme."""
    return opened("desk-neck-upper-back")


def changed_lines(before: str, after: str) -> list[str]:
    """The lines that went (-) and came (+)."""
    found = difflib.ndiff(before.splitlines(), after.splitlines())
    return [line for line in found if line[0] in "+-"]


def meant(shelf: Shelf, draft: Draft) -> Plan:
    """The plan of a draft; one that is refused for more than its rules fails the test."""
    return plan_of(draft.text, shelf.library)


# Opening


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
def test_an_opened_file_is_byte_for_byte_the_same(path: Path, library: Library) -> None:
    text = path.read_text(encoding="utf-8")
    assert Draft.opened(text, library).text == text


def test_statements_joined_are_the_text_whatever_it_holds() -> None:
    text = (
        'a = """\n[not a header]\n# not a comment ""\n"""  # why\nb = [\n  [0, 1], # c\n  [2]\n]\n'
        "[x]\r\nc = '''\n[[y]]\n'''\nd = { e = [1] }\n\n  [[z]] # end"
    )
    found = statements(text)
    assert "".join(one.text for one in found) == text
    assert [one.path() for one in found if one.kind == "header"] == [("x",), ("z",)]
    assert [one.path() for one in found if one.kind == "pair"] == [("a",), ("b",), ("c",), ("d",)]


def test_what_is_not_toml_is_not_opened(library: Library) -> None:
    with pytest.raises(InputError, match="not TOML"):
        Draft.opened("title = \n", library)
    with pytest.raises(InputError, match=r"not written as \[\[exercise\]\]"):
        Draft.opened('exercise = [{ use = "chin-tuck" }]\n', library)


# One value


def test_a_level_changes_its_line_and_the_comment_beside_it(desk: Draft) -> None:
    before = desk.text
    assert desk.set_level(0, 2) == ()
    assert changed_lines(before, desk.text) == [
        "- level = 1                          # on the knees, 3 × 10 s",
        "+ level = 2                          # on the toes, 3 × 20 s",
    ]


def test_a_comment_of_the_practitioners_own_stays_beside_a_new_level(
    opened: Callable[[str], Draft], shelf: Shelf
) -> None:
    draft = opened(SMALL)
    assert draft.set_level(0, 2) == ("sets",)
    assert changed_lines(SMALL, draft.text) == [
        "- level = 1   # agreed with her, 3 × 10 s",
        "+ level = 2   # agreed with her, 3 × 10 s",
        "- sets = 2    # she asked for less",
    ]
    assert meant(shelf, draft).exercises[0].prescription.dose.sets == 3


def test_a_dose_is_written_only_where_it_is_not_the_levels_own(desk: Draft, shelf: Shelf) -> None:
    before = desk.text
    desk.set_dose(0, sets=3, hold_s=10, rest_s=30)
    assert desk.text == before
    desk.set_dose(0, sets=5, hold_s=10, rest_s=0)
    assert changed_lines(before, desk.text) == [
        "- level = 1                          # on the knees, 3 × 10 s",
        "+ level = 1                          # on the knees, 5 × 10 s",
        "+ sets = 5                           # instead of 3",
        "+ rest_s = 0                         # instead of 30",
    ]
    assert meant(shelf, desk).exercises[0].prescription.dose.sets == 5
    desk.set_dose(0, sets=3, rest_s=None)
    assert desk.text == before


def test_a_rest_of_the_whole_file_is_not_written_again_under_an_exercise(
    opened: Callable[[str], Draft], shelf: Shelf
) -> None:
    draft = opened(SMALL.replace("[schedule]", "[pace]\nrest_s = 45"))
    before = draft.text
    draft.set_dose(0, sets=2, rest_s=45)
    assert draft.text == before
    draft.set_dose(0, sets=2, rest_s=30)
    assert "rest_s = 30                        # instead of 45" in draft.text
    assert meant(shelf, draft).exercises[0].prescription.dose.rest_s == 30


def test_doses_outside_their_limits_change_nothing(desk: Draft) -> None:
    before = desk.text
    for wrong in ({"sets": 0}, {"sets": 21}, {"hold_s": 4000}, {"reps": 5}):
        with pytest.raises(InputError):
            desk.set_dose(0, **wrong)
    with pytest.raises(InputError):
        desk.set_level(0, 4)
    assert desk.text == before


def test_days_times_and_note(desk: Draft, shelf: Shelf) -> None:
    desk.set_due(0, DueDays(every=2))
    desk.set_due(1, DueDays(weekdays=(1, 5)))
    desk.set_due(2, DueDays())
    desk.set_times(4, 3)
    desk.set_note(4, 'small "nods",\nno pain')
    plan = meant(shelf, desk)
    assert [one.due.in_words() for one in plan.exercises[:3]] == ["every 2 days", "Tue, Sat", "daily"]
    assert plan.exercises[4].prescription.times_per_day == 3
    assert plan.exercises[4].note == 'small "nods",\nno pain'
    before = desk.text
    desk.set_due(2, DueDays())
    desk.set_note(4, 'small "nods",\nno pain')
    assert desk.text == before
    desk.set_times(4, 1)
    desk.set_note(4, "")
    assert "times_per_day" not in desk.text
    assert "note =" not in desk.text


def test_days_of_several_lines_become_one(opened: Callable[[str], Draft], shelf: Shelf) -> None:
    draft = opened(SMALL)
    draft.set_due(0, DueDays(weekdays=(0, 4)))
    assert 'days = ["mon", "fri"]\n' in draft.text
    draft.set_due(0, DueDays(every=3))
    assert "every = 3\n" in draft.text
    assert "days" not in draft.text
    assert meant(shelf, draft).exercises[0].due == DueDays(every=3)


# Exercises


def test_an_exercise_goes_with_its_rules_and_the_comments_of_others_stay(desk: Draft, shelf: Shelf) -> None:
    comments = [line for line in desk.text.splitlines() if line.startswith("#")]
    desk.remove(1)
    assert [line for line in desk.text.splitlines() if line.startswith("#")] == comments
    desk.remove(0)
    assert [line for line in desk.text.splitlines() if line.startswith("#")] == comments
    assert [one.key for one in meant(shelf, desk).exercises][:2] == ["back-extension", "scapular-squeeze"]


def test_a_heading_over_nothing_goes_with_its_last_exercise(desk: Draft) -> None:
    desk.remove(3)
    assert "Shoulder-blade strength" not in desk.text
    assert "\n# Neck control and mobility" in desk.text
    desk.remove(6)
    desk.remove(5)
    assert "# Stretches" not in desk.text


def test_the_comment_directly_above_an_exercise_is_its_own(opened: Callable[[str], Draft]) -> None:
    draft = opened(SMALL)
    draft.move(0, 1)
    assert draft.text.index("# Then the neck") < draft.text.index("# the plank, for Mrs Sato")
    draft.remove(1)
    assert "Mrs Sato" not in draft.text
    assert "# Strength first" in draft.text
    assert "# the end of it" in draft.text


def test_the_last_exercise_leaves_what_was_said_of_all(library: Library) -> None:
    draft = Draft.new(library, "mine", title="Mine")
    empty = draft.text
    draft.add("chin-tuck")
    draft.remove(0)
    assert draft.text.rstrip() == empty.rstrip()


def test_an_added_exercise_stands_where_it_was_put(desk: Draft, shelf: Shelf) -> None:
    before = desk.text
    assert desk.add("bird-dog", level=2, at=2) == 2
    added = (
        '[[exercise]]\nuse = "bird-dog"\nlevel = 2                          '
        "# opposite arm and leg, 3 × 6, each held 5 s on each side, in turn\n"
        'days = ["mon", "wed", "fri"]\n\n'
    )
    assert desk.text.replace(added, "", 1) == before
    assert desk.add("cat-cow") == 9
    assert [one.key for one in meant(shelf, desk).exercises][2::7] == ["bird-dog", "cat-cow"]


def test_what_cannot_be_added_is_refused_in_words(desk: Draft) -> None:
    with pytest.raises(NotFoundError, match="no exercise “chin-tuk”"):
        desk.add("chin-tuk")
    with pytest.raises(InputError, match="Chin tuck is already in this programme"):
        desk.add("chin-tuck")
    with pytest.raises(InputError, match="no level 7"):
        desk.add("cat-cow", level=7)


def test_an_exercise_of_the_files_own_can_be_added(opened: Callable[[str], Draft], shelf: Shelf) -> None:
    draft = opened(
        SMALL + '\n[[define]]\nkey = "towel-roll"\nname = "Towel roll"\nkind = "hold"\n\n'
        '[[define.level]]\nname = "short"\nsets = 1\nhold_s = 60\n'
    )
    draft.add("towel-roll")
    assert "# short, 1 min" in draft.text
    assert meant(shelf, draft).exercises[2].name == "Towel roll"


def test_moving_there_and_back_keeps_order_and_comments(desk: Draft, shelf: Shelf) -> None:
    keys = [one.key for one in desk.exercises]
    lines = sorted(line for line in desk.text.splitlines() if line)
    desk.move(0, 7)
    assert [one.key for one in desk.exercises] == [*keys[1:], keys[0]]
    desk.move(7, 0)
    assert [one.key for one in meant(shelf, desk).exercises] == keys
    assert sorted(line for line in desk.text.splitlines() if line) == lines


# Rules


def test_rules_forward_and_back_are_written_changed_and_taken_out(desk: Draft, shelf: Shelf) -> None:
    number = 7  # the doorway stretch has none
    before = desk.text
    desk.put_rule(number, "step_back", {"pain_peak_over": 5}, {"sets": 1})
    desk.put_rule(number, "progress", FORWARD, {"level": 2})
    assert [line[2:] for line in changed_lines(before, desk.text) if line.strip() != "+"] == [
        "[[exercise.progress]]",
        "when = { sessions_at_full_dose = 3, pain_peak_max = 2, next_day_rise_max = 0 }",
        "then = { level = 2 }               # 3 × 20 s",
        "[[exercise.step_back]]",
        "when = { pain_peak_over = 5 }",
        "then = { sets = 1 }                # 15 s",
    ]
    planned = meant(shelf, desk).exercises[number]
    assert (planned.progress[0].level, planned.step_back[0].sets) == (2, 1)
    desk.put_rule(number, "progress", FORWARD, {"hold_s": 25}, at=0)
    assert "then = { hold_s = 25 }             # 2 × 25 s\n" in desk.text
    desk.remove_rule(number, "step_back", 0)
    desk.remove_rule(number, "progress", 0)
    assert desk.text == before


def test_the_comment_beside_a_step_follows_the_dose(desk: Draft) -> None:
    desk.put_rule(0, "progress", FORWARD, {"sets": 4}, at=0)
    assert "then = { sets = 4 }                # 4 × 10 s\n" in desk.text
    desk.set_dose(0, hold_s=15)
    assert "then = { sets = 4 }                # 4 × 15 s\n" in desk.text


def test_rules_in_one_line_become_tables_when_they_are_changed(
    opened: Callable[[str], Draft], shelf: Shelf
) -> None:
    inline = "progress = [{ when = { sessions_at_full_dose = 2 }, then = { level = 2 } }]\n"
    draft = opened(SMALL.replace("# the end of it\n", inline))
    assert draft.exercises[1].rules["progress"] == (({"sessions_at_full_dose": 2}, {"level": 2}),)
    draft.put_rule(1, "progress", FORWARD, {"level": 3})
    rules = meant(shelf, draft).exercises[1].progress
    assert [(rule.sessions_at_full_dose, rule.level) for rule in rules] == [(2, 2), (3, 3)]


DOTTED = """\
[[exercise.progress]]
when.sessions_at_full_dose = 4   # a month or so
when.pain_peak_max = 2           # she fears pain
then.level = 2                   # on the toes, 3 × 20 s
"""
BELOW = """\
[[exercise.progress]]
# of its own

[exercise.progress.when] # the gate
# as the article has it
sessions_at_full_dose = 4   # a month or so
pain_peak_max = 2

# what comes then
[exercise.progress.then] # the step
# not before she says so
level = 2                   # on the toes, 3 × 20 s
"""
INLINE = """\
[[exercise.progress]]
when = { sessions_at_full_dose = 4 }
then = { level = 2 }
"""


@pytest.mark.parametrize("form", [DOTTED, BELOW], ids=["dotted", "below"])
def test_rules_stay_in_the_form_in_which_they_are_written(
    opened: Callable[[str], Draft], shelf: Shelf, form: str
) -> None:
    start = "then." if form == DOTTED else ""
    draft = opened(SMALL.replace(INLINE, form))
    before = draft.text
    draft.put_rule(0, "progress", {"sessions_at_full_dose": 4, "pain_peak_max": 2}, {"level": 2}, at=0)
    assert draft.text == before
    draft.put_rule(0, "progress", FORWARD, {"sets": 4}, at=0)
    rule = meant(shelf, draft).exercises[0].progress[0]
    assert (rule.sessions_at_full_dose, rule.pain_peak_max, rule.next_day_rise_max) == (3, 2, 0)
    assert (rule.level, rule.sets) == (None, 4)
    changed = changed_lines(before, draft.text)
    assert [line.split("#")[0].replace("when.", "").rstrip() for line in changed if line[0] == "+"] == [
        "+ sessions_at_full_dose = 3",
        "+ next_day_rise_max = 0",
        f"+ {start}sets = 4",
    ]
    for line in before.splitlines():
        if "#" in line and "on the toes" not in line:
            assert line[line.index("#") :] in draft.text
    draft.set_dose(0, hold_s=20)
    assert re.search(rf"^{start}sets = 4 +# 4 × 20 s$", draft.text, re.MULTILINE)


@pytest.mark.parametrize("form", [DOTTED, BELOW, INLINE], ids=["dotted", "below", "one line"])
def test_a_rule_of_any_form_can_be_followed_and_taken_out(
    opened: Callable[[str], Draft], shelf: Shelf, form: str
) -> None:
    step_back = "[[exercise.step_back]]\nwhen.pain_peak_over = 5\nthen.sets = 1\n\n"
    draft = opened(SMALL.replace(INLINE, step_back + form))
    draft.put_rule(0, "progress", FORWARD, {"level": 3})
    assert [rule.level for rule in meant(shelf, draft).exercises[0].progress] == [2, 3]
    draft.remove_rule(0, "progress", 0)
    draft.put_rule(0, "step_back", {"pain_peak_over": 6}, {"sets": 1, "hold_s": 5}, at=0)
    planned = meant(shelf, draft).exercises[0]
    assert [rule.level for rule in planned.progress] == [3]
    assert [(rule.pain_peak_over, rule.sets, rule.hold_s) for rule in planned.step_back] == [(6, 1, 5)]


def test_comments_within_a_list_of_rules_stay_with_the_exercise(opened: Callable[[str], Draft]) -> None:
    lines = "progress = [\n  # gently\n  { when = { pain_peak_max = 2 }, then = { level = 2 } },\n] # so\n"
    draft = opened(SMALL.replace("# the end of it\n", lines))
    draft.put_rule(1, "progress", FORWARD, {"level": 3}, at=0)
    assert 'use = "chin-tuck"\n# gently\n# so\n\n[[exercise.progress]]\n' in draft.text


# Whole or not at all

LAST = '[[exercise]]\nuse = "front-plank"\nlevel = 2'
STEPS_BY_NAME: dict[str, Callable[[Draft], object]] = {
    "times": lambda draft: draft.set_times(0, 2),
    "note": lambda draft: draft.set_note(0, "slowly"),
    "days": lambda draft: draft.set_due(0, DueDays(every=2)),
    "dose": lambda draft: draft.set_dose(0, sets=5),
    "level": lambda draft: draft.set_level(0, 3),
    "rule": lambda draft: draft.put_rule(0, "progress", FORWARD, {"level": 3}),
    "add": lambda draft: draft.add("chin-tuck"),
    "setting": lambda draft: draft.put(("safety", "pain_peak_max"), 5),
}


@pytest.mark.parametrize("end", ["", "   # on the toes", "   # mine\n# the end", "\n\n# the end", "\n  "])
@pytest.mark.parametrize("name", STEPS_BY_NAME)
def test_a_file_without_a_final_newline_can_be_changed(
    opened: Callable[[str], Draft], shelf: Shelf, name: str, end: str
) -> None:
    text = SMALL[: SMALL.index("# Strength first")] + LAST + end
    draft = Draft(text, shelf.library)
    STEPS_BY_NAME[name](draft)
    meant(shelf, draft)
    assert draft.text.startswith(SMALL[: SMALL.index("[schedule]")])
    for comment in re.findall("# (?:mine|the end)", end):
        assert f"{comment}\n" in draft.text


def test_a_step_that_changes_nothing_does_not_end_the_last_line(shelf: Shelf) -> None:
    text = SMALL[: SMALL.index("# Strength first")] + LAST
    draft = Draft(text, shelf.library)
    draft.set_times(0, 1)
    draft.set_level(0, 2)
    draft.set_due(0, DueDays())
    with pytest.raises(InputError):
        draft.set_level(0, 9)
    assert draft.text == text


def test_a_step_that_would_not_parse_is_refused_in_words_and_taken_back(
    desk: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = desk.text
    monkeypatch.setattr("homecare.exchange.toml_blocks.written", lambda value: "[")
    for change in STEPS_BY_NAME.values():
        with suppress(InputError):
            change(desk)
        assert desk.text == before or tomllib.loads(desk.text)
    with pytest.raises(InputError, match="Nothing was changed"):
        desk.set_note(0, "slowly")
    monkeypatch.undo()
    for number in (50, -50):
        with pytest.raises(InputError, match="Nothing was changed"):
            desk.set_times(number, 2)
    desk.set_note(0, "slowly")
    assert changed_lines(before, desk.text)[-1] == '+ note = "slowly"'


def test_what_stands_in_the_wrong_form_is_replaced(opened: Callable[[str], Draft], shelf: Shelf) -> None:
    draft = opened(SMALL.replace("level = 1 ", "level = true ").replace("sets = 2 ", "every = 2\nsets = 2 "))
    draft.set_level(0, 2)
    draft.set_due(0, DueDays(weekdays=(1,)))
    assert re.search(r"^level = 2 +# agreed with her", draft.text, re.MULTILINE)
    assert meant(shelf, draft).exercises[0].due == DueDays(weekdays=(1,))


def test_comments_within_the_days_stay_above_them(opened: Callable[[str], Draft], shelf: Shelf) -> None:
    days = 'days = [\n  "mon",  # clinic day\n  # "wed", when she can\n  "thu", "fri", # both\n]  # agreed\n'
    text = re.sub(r"days = \[.*?\]\n", lambda _: days, SMALL, flags=re.DOTALL)
    kept = '# mon: clinic day\n# "wed", when she can\n# both\n'
    draft = opened(text)
    draft.set_due(0, DueDays(weekdays=(0, 4)))
    assert f'{kept}days = ["mon", "fri"]  # agreed\n' in draft.text
    draft.set_due(0, DueDays(every=3))
    assert re.search(re.escape(kept) + r"every = 3 +# agreed\n", draft.text)
    other = opened(text)
    other.set_due(0, DueDays(every=3))
    assert other.text == draft.text
    assert meant(shelf, draft).exercises[0].due == DueDays(every=3)


# The programme's own


def test_settings_change_their_line_and_keep_its_comment(desk: Draft, shelf: Shelf) -> None:
    before = desk.text
    minutes = "# minutes in the chair before a break is due; 20 to 60 is usual"
    desk.put(("sitting", "max_bout_min"), 100)
    desk.put(("safety", "contact"), "Clinic [1], 03")
    assert changed_lines(before, desk.text) == [
        f"- max_bout_min = 30                  {minutes}",
        f"+ max_bout_min = 100                 {minutes}",
        '- # contact = "Clinic name, telephone"     # take the # away and fill in: shown with the stop text',
        '+ contact = "Clinic [1], 03"',
    ]
    assert meant(shelf, desk).safety.contact == "Clinic [1], 03"


def test_the_length_is_weeks_or_a_last_day_or_neither(desk: Draft, shelf: Shelf) -> None:
    desk.set_length(until=date(2027, 1, 31))
    assert (meant(shelf, desk).weeks, meant(shelf, desk).until) == (None, date(2027, 1, 31))
    desk.set_length(weeks=8)
    assert (meant(shelf, desk).weeks, meant(shelf, desk).until) == (8, None)
    desk.set_length()
    assert (meant(shelf, desk).weeks, meant(shelf, desk).until) == (None, None)


@pytest.mark.parametrize(
    "section", ["sitting = { break_min = 3 }  # short", "sitting.break_min = 3  # short"]
)
def test_sections_in_one_line_stay_as_they_are(
    opened: Callable[[str], Draft], shelf: Shelf, section: str
) -> None:
    draft = opened(SMALL.replace('author = "Hana"\n', f'author = "Hana"\n{section}\n'))
    draft.put(("sitting", "break_min"), 4)
    draft.put(("sitting", "max_bout_min"), 45)
    assert (meant(shelf, draft).sitting.break_min, meant(shelf, draft).sitting.max_bout_min) == (4, 45)
    assert "# short" in draft.text
    draft.put(("sitting", "break_min"), None)
    assert meant(shelf, draft).sitting.break_min == 2


def test_a_section_that_is_missing_comes_before_the_exercises(
    opened: Callable[[str], Draft], shelf: Shelf
) -> None:
    draft = opened(SMALL)
    draft.put(("safety", "pain_peak_max"), 5)
    text = draft.text
    assert text.index("[schedule]") < text.index("[safety]") < text.index("# Strength first")
    assert meant(shelf, draft).safety.pain_peak_max == 5


def test_a_copy_speaks_of_itself(desk: Draft, shelf: Shelf) -> None:
    before = desk.text
    desk.set_title("For Mrs Sato")
    desk.set_author("Hana Mori")
    desk.renamed("mrs-sato")
    assert desk.text.startswith("# For Mrs Sato\n#\n# What this is:")
    assert "do not change this file" not in desk.text
    assert "homecare programme check mrs-sato\n" in desk.text
    plan = meant(shelf, desk)
    assert (plan.slug, plan.version, plan.author) == ("mrs-sato", 1, "Hana Mori")
    after_header = before.index("[schedule]")
    assert desk.text.endswith(before[after_header:])


def test_the_next_version_is_above_all_that_are_taken(opened: Callable[[str], Draft]) -> None:
    draft = opened(SMALL)
    assert draft.as_next_version() == 4
    assert draft.as_next_version({1, 9}) == 10
    assert "version = 10\n" in draft.text


def test_ids_are_read_and_suggested() -> None:
    assert slug_of(" neck-week ") == "neck-week"
    with pytest.raises(InputError, match=r"Neck Week.*not an id"):
        slug_of("Neck Week")
    assert suggested_slug("Nécks & Backs, week 2!") == "necks-backs-week-2"
    assert suggested_slug("首の体操") == ""


# New


def test_a_new_file_is_commented_and_says_how_to_go_on(library: Library, shelf: Shelf) -> None:
    draft = Draft.new(library, "neck-week", title='Neck "week"', author="Hana", weeks=4)
    draft.add("front-plank")
    draft.add("chin-tuck", level=2)
    draft.put_rule(0, "progress", FORWARD, {"level": 2})
    plan = meant(shelf, draft)
    assert (plan.slug, plan.version, plan.title, plan.weeks) == ("neck-week", 1, 'Neck "week"', 4)
    assert [one.due.in_words() for one in plan.exercises] == ["Mon, Wed, Fri", "daily"]
    for line in (
        "level = 1                          # on the knees, 3 × 10 s",
        "level = 2                          # lying, fuller hold, 10 reps, each held 10 s",
        "weeks = 4                          # or until = 2027-01-31, or neither for no end",
        "#   Use it:          homecare programme assign neck-week",
    ):
        assert f"{line}\n" in draft.text
    assert advise(plan, draft.text, library, "x") == ()


def test_a_title_cannot_end_its_comment(library: Library) -> None:
    draft = Draft.new(library, "x", title="a\nb = 1")
    assert draft.text.startswith("# a b = 1\n#\n")
    draft.set_title("c\nd = 1")
    assert draft.text.startswith("# c d = 1\n#\n")
    with pytest.raises(InputError, match="control character"):
        Draft.new(library, "x", title="a\x1b[2J")


# Whatever is done


STEPS = st.lists(
    st.tuples(st.sampled_from(["level", "dose", "days", "times", "note", "rule", "move", "remove", "add"]),
              st.integers(0, 9), st.integers(0, 9)),
    max_size=12,
)  # fmt: skip


@given(steps=STEPS)
@settings(deadline=None, max_examples=examples(60))
def test_every_step_leaves_a_text_that_parses(steps: list[tuple[str, int, int]]) -> None:
    shelf = Shelf(bundled_programmes(), Path("/nowhere"))
    draft = Draft.opened(shelf.read(shelf.find("flare-minimum")), shelf.library)
    keys = list(shelf.library)
    for what, one, other in steps:
        many = len(draft.exercises)
        refused = ""
        try:
            _do(draft, what, one % many if many else 0, other, keys[(one * 10 + other) % len(keys)])
        except InputError as error:  # refused in words, or there is no exercise left
            refused = error.sentence
        assert not many or refused != CANNOT[0]
        tomllib.loads(draft.text)
        assert Draft.opened(draft.text, shelf.library).text == draft.text
        if draft.exercises:
            meant(shelf, draft)


def _do(draft: Draft, what: str, number: int, value: int, key: str) -> None:
    if what == "level":
        draft.set_level(number, value)
    elif what == "dose":
        draft.set_dose(number, sets=value, rest_s=value * 5)
    elif what == "days":
        draft.set_due(number, DueDays(every=value) if value > 1 else DueDays(weekdays=(value,)))
    elif what == "times":
        draft.set_times(number, value)
    elif what == "note":
        draft.set_note(number, '"' * value + "#\n" * (value // 3))
    elif what == "rule":
        draft.put_rule(number, "progress" if value % 2 else "step_back", *_rule(value), at=value // 3 or None)
    elif what == "move":
        draft.move(number, value)
    elif what == "remove":
        draft.remove(number)
    else:
        draft.add(key, at=value)


def _rule(value: int) -> tuple[dict[str, int], dict[str, int]]:
    return ({"sessions_at_full_dose": value} if value % 2 else {"pain_peak_over": value}), {"sets": value + 1}


# Saving


def test_a_draft_is_saved_into_the_persons_own_folder(library: Library, shelf: Shelf) -> None:
    draft = Draft.new(library, "mine", title="Mine")
    draft.add("chin-tuck")
    saved = save(draft, own_place(shelf, "mine"), shelf)
    assert saved.path == shelf.own / "mine.toml"
    assert saved.path.read_text(encoding="utf-8") == draft.text
    assert [path.name for path in shelf.own.iterdir()] == ["mine.toml"]


def test_another_file_is_not_written_over_without_a_yes(library: Library, shelf: Shelf) -> None:
    place = own_place(shelf, "mine")
    shelf.own.mkdir(parents=True)
    place.write_text("a letter\n", encoding="utf-8")
    draft = Draft.new(library, "mine", title="Mine")
    draft.add("chin-tuck")
    with pytest.raises(FileThereError):
        save(draft, place, shelf)
    with pytest.raises(FileThereError):
        save(draft, place, shelf, opened="what it was when it was opened\n")
    assert place.read_text(encoding="utf-8") == "a letter\n"
    save(draft, place, shelf, opened="a letter\n")
    assert place.read_text(encoding="utf-8") == draft.text
    place.write_text("another letter\n", encoding="utf-8")
    save(draft, place, shelf, over=True)
    assert place.read_text(encoding="utf-8") == draft.text


def test_what_comes_with_homecare_is_never_written(desk: Draft, shelf: Shelf) -> None:
    with pytest.raises(InputError, match="comes with homecare"):
        save(desk, own_place(shelf, "desk-neck-upper-back"), shelf)
    desk.renamed("mine")
    with pytest.raises(InputError, match="comes with homecare"):
        save(desk, shelf.bundled / "mine.toml", shelf)


def test_a_version_in_use_with_another_text_is_followed_by_the_next(
    opened: Callable[[str], Draft], shelf: Shelf
) -> None:
    draft = opened(SMALL)
    used = {("small", 3, digest(SMALL)), ("small", 5, "0" * 64), ("other", 9, "0" * 64)}
    assert settle_version(draft, shelf, used) is None
    assert draft.text == SMALL
    draft.set_level(0, 2)
    saved = save(draft, own_place(shelf, "small"), shelf, kept=used)
    assert (saved.version, saved.instead_of) == (6, 3)
    assert "version = 6\n" in saved.path.read_text(encoding="utf-8")


def test_a_version_of_another_file_on_the_shelf_is_in_use_too(
    opened: Callable[[str], Draft], shelf: Shelf
) -> None:
    shelf.own.mkdir(parents=True)
    (shelf.own / "elsewhere.toml").write_text(SMALL, encoding="utf-8")
    place = own_place(shelf, "small")
    place.write_text(SMALL, encoding="utf-8")
    draft = opened(SMALL)
    draft.set_level(0, 2)
    assert save(draft, place, shelf, opened=SMALL).version == 4
    (shelf.own / "elsewhere.toml").unlink()
    alone = opened(SMALL)
    alone.set_level(0, 3)
    assert save(alone, place, shelf, over=True).version == 3


def test_a_folder_that_cannot_be_written_is_said(library: Library, shelf: Shelf) -> None:
    shelf.own.parent.mkdir(parents=True)
    shelf.own.write_text("a file where the folder would be", encoding="utf-8")
    draft = Draft.new(library, "mine", title="Mine")
    draft.add("chin-tuck")
    with pytest.raises(InputError):
        save(draft, own_place(shelf, "mine"), shelf)


@pytest.mark.parametrize(
    ("about", "before", "now", "others"),
    [
        ("Six weeks of rest.", 6, 3, True),
        ("A 6-week course.", 6, 3, True),
        ("One gentle week for a flare.", 1, 2, True),
        ("Six weeks of rest.", None, 3, True),
        ("Six weeks of rest.", 6, 6, False),
        ("Rest for two weeks, then begin.", 6, 3, False),
        ("Six times a week, or 6 per week.", 6, 3, False),
        ("", 6, 3, False),
    ],
)
def test_a_text_names_the_weeks_that_a_programme_had(
    about: str, before: int | None, now: int, others: bool
) -> None:
    assert names_other_weeks(about, before, now) is others
