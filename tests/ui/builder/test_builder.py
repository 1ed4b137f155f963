"""The builder: keys that write programme files, the minutes they make, and what it asks before it saves."""

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from textual.screen import Screen
from textual.widgets import Input, OptionList

from homecare.diary.diary import Diary
from homecare.exchange.draft import Draft
from homecare.paths import Paths, bundled_programmes
from homecare.ui.builder import descriptions
from homecare.ui.builder.bench import Bench
from homecare.ui.builder.choices import LevelChoice
from homecare.ui.builder.dose_form import DoseForm
from homecare.ui.builder.form import DraftForm
from homecare.ui.builder.picker import Picker
from homecare.ui.builder.saving import LeaveDialog
from homecare.ui.builder.screen import Builder
from homecare.ui.builder.settings_form import NamingForm
from homecare.ui.programme.screen import ProgrammeScreen
from homecare.ui.settings.keymap import bindings
from homecare.ui.shell.dialogs import ConfirmDialog
from tests.depth import sizes
from tests.ui.conftest import Opening, Screenful

OWN = """\
format = 1
id = "mine"
version = 1
title = "Mine"
author = "Hana"

# The neck, every day.

[[exercise]]
use = "chin-tuck"
level = 1  # lying nod, 5 × 5 s

[[exercise]]
use = "front-plank"
days = ["mon", "wed", "fri"]
"""


@pytest.fixture
def own(paths: Paths) -> Path:
    """A programme file of the practitioner's own, the last on the shelf."""
    paths.programmes.mkdir(parents=True)
    path = paths.programmes / "mine.toml"
    path.write_text(OWN, encoding="utf-8")
    return path


async def begin(screen: Screenful, title: str = "Neck week", author: str = "Hana Mori") -> Builder:
    """A new programme, as far as the empty builder."""
    await screen.press("4", "n")
    await screen.write(title)
    await screen.press("enter")
    await screen.write(author)
    await screen.press("enter")
    return builder(screen)


async def open_own(screen: Screenful) -> Builder:
    """The last programme of the shelf in the builder."""
    await screen.press("4", "end", "c")
    return builder(screen)


def builder(screen: Screenful) -> Builder:
    """The builder, which is in front."""
    front = screen.app.screen
    assert isinstance(front, Builder)
    return front


def in_front(screen: Screenful, kind: type[Screen[Any]]) -> bool:
    """Whether the screen on top is of this kind."""
    return isinstance(screen.app.screen, kind)


def text_of(screen: Screenful) -> str:
    """The draft's text."""
    return next(one for one in screen.app.screen_stack if isinstance(one, Builder)).bench.draft.text


async def add(screen: Screenful, *words: str) -> None:
    """Add exercises by their first letters."""
    await screen.press("a")
    for word in words:
        await screen.write(word)
        await screen.press("enter")
    await screen.press("escape")


# Building


async def test_a_new_programme_is_built_saved_and_followed(
    opened: Opening, paths: Paths, diary: Diary
) -> None:
    async with opened() as screen:
        await begin(screen)
        assert "Press a to add exercises" in screen.everything
        assert "Mo  –" in screen.text("#week")
        await add(screen, "plank", "chin")
        assert "Front plank" in screen.text("#drafted")
        assert "M·W·F··" in screen.text("#drafted")
        assert "MTWTFSS" in screen.text("#drafted")
        assert "not saved yet" in screen.everything
        await screen.press("ctrl+s")
        path = paths.programmes / "neck-week.toml"
        assert str(path) in screen.toasts
        assert "homecare programme assign neck-week" in screen.toasts
        assert "saved" in screen.text("#build-head")
        plan = diary.shelf.plan(path.read_text(encoding="utf-8"), path.name)
        assert (plan.title, plan.author) == ("Neck week", "Hana Mori")
        assert [one.key for one in plan.exercises] == ["front-plank", "chin-tuck"]
        await screen.press("escape")
        assert "Neck week" in screen.text("#shelf")
        await screen.press("end", "enter", "y")
        assigned = diary.day.view().assigned
        assert assigned is not None
        assert assigned.plan.slug == "neck-week"


@pytest.mark.deep
async def test_the_minutes_grow_with_every_exercise(opened: Opening) -> None:
    async with opened() as screen:
        bench = (await begin(screen)).bench
        before = bench.minutes
        await add(screen, "chin", "bridge")
        after = bench.minutes
        assert all(one < other for one, other in zip(before, after, strict=True))
        assert after[0] > after[1]  # the bridge is done on Monday and not on Tuesday
        assert f"Mo {after[0]:>2}" in screen.text("#week")


async def test_the_picker_narrows_by_letters_and_shows_levels(opened: Opening) -> None:
    async with opened((120, 40)) as screen:
        await begin(screen)
        await screen.press("a")
        await screen.write("stretch qqq")
        assert "no exercise found" in screen.everything
        await screen.press("backspace", "backspace", "backspace", "backspace")
        choices = screen.app.screen.query_one("#choices", OptionList)
        assert choices.option_count == 6  # three stretches, and what stretches as well
        await screen.press("down", "right")
        assert "▸2  longer, 3 × 20 s" in screen.everything
        await screen.press("9", "3", "3", "enter")
        assert 'use = "upper-trapezius-stretch"\nlevel = 3 ' in text_of(screen)
        assert "● Upper trapezius" in screen.text("#choices")
        assert "1 in the programme" in screen.everything
        await screen.press("enter")
        assert "Upper trapezius stretch is already in, at level 3" in screen.everything
        assert not screen.toasts
        await screen.press("x")
        assert in_front(screen, Picker)
        await screen.press("escape")
        assert in_front(screen, Picker)  # the first takes the letters back
        await screen.press("escape")
        assert in_front(screen, Builder)


@pytest.mark.deep
async def test_the_picker_says_what_enter_does_with_one_that_is_in(opened: Opening, own: Path) -> None:
    async with opened() as screen:
        await open_own(screen)
        await screen.press("d", "u", "a")
        assert not screen.toasts  # nothing lies over the list and the find line
        await screen.write("plank")
        assert "Already in, at level 1 · 1–3" in screen.text("#picked")
        await screen.press("3")
        assert "Already in, at level 1 · Enter: level 3, with its own dose" in screen.text("#picked")
        assert "level = 3" not in text_of(screen)
        await screen.press("enter")
        assert 'use = "front-plank"\nlevel = 3' in text_of(screen)
        assert "Already in, at level 3" in screen.text("#picked")
        await screen.press("escape", "u")
        assert text_of(screen) == OWN


@pytest.mark.deep
async def test_two_versions_on_the_shelf_are_told_apart(opened: Opening, own: Path, diary: Diary) -> None:
    diary.programmes.assign(OWN, file="mine.toml")
    async with opened() as screen:
        await open_own(screen)
        await screen.press("2", "ctrl+s", "escape")
        shelf = screen.text("#shelf").splitlines()
        assert any("● Mine" in line and "version 1" in below for line, below in pairwise(shelf))
        assert any("○ Mine" in line and "version 2" in below for line, below in pairwise(shelf))
        assert len([line for line in shelf if "version" in line]) == 2  # none where the title is enough


@pytest.mark.deep
async def test_an_exercise_comes_after_the_highlighted_one(opened: Opening, own: Path) -> None:
    async with opened() as screen:
        await open_own(screen)
        await add(screen, "cat")
        keys = [one.key for one in builder(screen).bench.draft.exercises]
        assert keys == ["chin-tuck", "cat-cow", "front-plank"]
        assert builder(screen).number == 1


# Changing


async def test_levels_by_digits_and_signs_update_the_comment(opened: Opening, own: Path) -> None:
    async with opened() as screen:
        await open_own(screen)
        await screen.press("2")
        assert "level = 2  # lying, fuller hold, 10 reps, each held 10 s\n" in text_of(screen)
        assert "2 · 10 reps · 10 s" in screen.text("#drafted")
        await screen.press("plus", "plus")
        assert "level = 3  # upright, 10 reps" in text_of(screen)
        await screen.press("minus", "minus", "minus")
        assert "level = 1  # lying nod" in text_of(screen)


async def test_the_form_sets_dose_days_and_note(opened: Opening, own: Path) -> None:
    async with opened() as screen:
        await open_own(screen)
        await screen.press("down", "enter")
        assert in_front(screen, DoseForm)
        await screen.press("right")
        assert "▸2  on the toes" in screen.everything
        screen.app.screen.query_one("#sets").focus()
        await screen.write("4")
        screen.app.screen.query_one("#days").focus()
        await screen.press("d", "right", "space")
        assert "4 × 20 s, 30 s rest" in screen.everything
        screen.app.screen.query_one("#note").focus()
        await screen.write("[b]slow[/b]")
        await screen.press("enter")
        plan = builder(screen).bench.plan
        assert plan is not None
        plank = plan.exercises[1]
        assert (plank.prescription.level, plank.prescription.dose.sets, plank.note) == (2, 4, "[b]slow[/b]")
        assert plank.due.weekdays == (0, 2, 3, 4, 5, 6)
        assert "[b]slow[/b]" in screen.everything
        assert "sets = 4                           # instead of 3\n" in text_of(screen)


@pytest.mark.deep
async def test_another_level_begins_with_its_own_dose(opened: Opening, own: Path) -> None:
    async with opened() as screen:
        await open_own(screen)
        await screen.press("down", "enter", "tab")
        await screen.write("5")
        await screen.press("shift+tab", "3")
        form = screen.app.screen
        assert form.query_one("#sets", Input).value == ""
        assert form.query_one("#hold_s", Input).placeholder == "45, from the level"
        assert not form.query_one("#line-reps").display
        await screen.press("enter")
        assert "sets" not in text_of(screen)
        await screen.press("enter", "tab")
        await screen.write("5")
        await screen.press("enter", "1")
        assert "the one you set is gone" in screen.toasts
        await screen.press("u")
        assert "sets = 5" in text_of(screen)


async def test_what_the_form_refuses_is_said_in_it(opened: Opening, own: Path) -> None:
    async with opened() as screen:
        await open_own(screen)
        before = text_of(screen)
        await screen.press("enter", "tab")
        await screen.write("99")
        assert "Sets must be a whole number from 1 to 20" in screen.everything
        await screen.press("enter")
        assert in_front(screen, DoseForm)
        await screen.press("escape")
        assert text_of(screen) == before
        await screen.press("down", "enter")
        screen.app.screen.query_one("#days").focus()
        await screen.press("space", "right", "right", "space", "right", "right", "space", "enter")
        assert "No days are chosen" in screen.everything
        assert in_front(screen, DoseForm)


@pytest.mark.deep
async def test_looking_at_the_rules_writes_none(opened: Opening, own: Path) -> None:
    async with opened() as screen:
        await open_own(screen)
        await screen.press("r")
        assert all(one.value == "" for one in screen.app.screen.query(Input))
        assert all(one.placeholder.startswith("optional") for one in screen.app.screen.query(Input))
        assert "No rule if left empty. F2 fills in the commonly taught one" in screen.everything
        await screen.press("enter")
        assert in_front(screen, Builder)
        assert text_of(screen) == OWN
        await screen.press("3", "r", "f2")  # the highest level
        assert "There is no higher level." in screen.everything
        await screen.press("enter")
        assert in_front(screen, DraftForm)
        assert screen.app.focused is screen.app.screen.query_one("#forward")


async def test_rules_are_suggested_written_and_taken_out(opened: Opening, own: Path) -> None:
    async with opened((120, 40)) as screen:
        await open_own(screen)
        before = text_of(screen)
        await screen.press("r", "f2")
        form = screen.app.screen
        filled = [form.query_one(f"#{one}", Input).value for one in ("sessions", "peak", "rise", "forward")]
        assert filled == ["3", "2", "0", "level 2"]
        assert "not used yet" in screen.everything
        form.query_one("#over").focus()
        await screen.write("5")
        await screen.press("enter")
        assert "Which step back?" in screen.everything
        assert screen.app.focused is form.query_one("#back")
        await screen.write("3 reps")
        assert "That is lying nod, 3 reps · 5 s." in screen.everything
        await screen.press("enter")
        assert "then = { level = 2 }               # lying, fuller hold" in text_of(screen)
        assert "when = { pain_peak_over = 5 }\nthen = { reps = 3 } " in text_of(screen)
        assert "▲ After 3 full doses" in screen.everything
        await screen.press("r")
        for name in ("sessions", "peak", "rise", "forward", "over", "back"):
            screen.app.screen.query_one(f"#{name}", Input).value = ""
        await screen.press("enter")
        assert text_of(screen) == before


@pytest.mark.deep
async def test_a_step_that_is_none_is_refused(opened: Opening, own: Path) -> None:
    async with opened() as screen:
        await open_own(screen)
        await screen.press("down", "r")
        step = screen.app.screen.query_one("#forward", Input)
        step.focus()
        for words, says in (
            ("harder", "is not a step"),
            ("level 8", "no level 8"),
            ("9 reps", "no reps at that"),
        ):
            step.value = ""
            await screen.write(words)
            assert says in screen.everything
        await screen.press("enter")
        assert in_front(screen, DraftForm)


async def test_what_holds_for_the_whole_programme(opened: Opening, own: Path) -> None:
    async with opened((80, 30)) as screen:
        await open_own(screen)
        await screen.press("o")
        form = screen.app.screen
        for name, words in (
            ("title", "Mrs [Sato]"), ("weeks", "6"), ("max_bout_min", "45"), ("pain_peak_max", "4"),
            ("break_exercises", "Stand and walk, chin-tuck"), ("contact", "03-0000"),
        ):  # fmt: skip
            form.query_one(f"#{name}", Input).value = words
        await screen.press("ctrl+s")
        plan = builder(screen).bench.plan
        assert plan is not None
        assert (plan.title, plan.weeks, plan.sitting.max_bout_min) == ("Mrs [Sato]", 6, 45)
        assert plan.sitting.break_exercises == ("stand-and-walk", "chin-tuck")
        assert (plan.safety.pain_peak_max, plan.safety.contact) == (4, "03-0000")
        assert "Mrs [Sato]" in screen.text("#build-head")
        await screen.press("o")
        screen.app.screen.query_one("#until", Input).value = "2027-01-31"
        await screen.press("enter")
        assert "You cannot set both weeks and a last day" in screen.everything
        assert screen.app.focused is screen.app.screen.query_one("#until")
        await screen.press("ctrl+u")
        for name, label in (("pain_peak_max", "“Stop above”"), ("next_day_rise_max", "“Rise at most”")):
            screen.app.screen.query_one(f"#{name}").focus()
            await screen.write("11")
            assert f"{label} must be a whole number from 0 to 10" in screen.everything
        await screen.press("escape", "r")
        for name, label in (("peak", "“Peak at most”"), ("over", "“Back: peak over”")):
            screen.app.screen.query_one(f"#{name}").focus()
            await screen.write("11")
            assert f"{label} must be a whole number from 0 to 10" in screen.everything
        await screen.press("shift+tab", "enter")
        assert in_front(screen, DraftForm)
        assert screen.app.focused is screen.app.screen.query_one("#peak")


async def test_exercises_are_moved_and_taken_out_and_undo_brings_all_back(opened: Opening, own: Path) -> None:
    async with opened() as screen:
        await open_own(screen)
        await screen.press("J")
        assert [one.key for one in builder(screen).bench.draft.exercises] == ["front-plank", "chin-tuck"]
        assert builder(screen).number == 1
        await screen.press("K", "shift+down", "shift+up", "d")
        assert [one.key for one in builder(screen).bench.draft.exercises] == ["front-plank"]
        assert "Chin tuck removed" in screen.toasts
        await screen.press(*"uuuuu")
        assert text_of(screen) == OWN
        assert "saved" in screen.text("#build-head")
        await screen.press("u")
        assert "nothing to undo here" in screen.toasts
        await screen.press(*"UUUUU")
        assert [one.key for one in builder(screen).bench.draft.exercises] == ["front-plank"]
        await screen.press("d")
        assert "Press a to add exercises" in screen.everything


# The programme's own


@pytest.mark.deep
async def test_the_region_of_a_programme_is_said_in_its_form(
    opened: Opening, own: Path, diary: Diary
) -> None:
    async with opened() as screen:
        await open_own(screen)
        await screen.press("o")
        assert "Region" in screen.everything
        screen.app.screen.query_one("#region").focus()
        await screen.settle()
        assert "Where the pain is, unless" in screen.everything
        await screen.write("nekc")
        await screen.press("enter")
        assert "Did you mean neck?" in screen.everything
        assert "region" not in text_of(screen)
        await screen.press("home", *["delete"] * 4)
        await screen.write("Upper back")
        await screen.press("enter")
        assert 'author = "Hana"\nregion = "upper-back"\n' in text_of(screen)
        await screen.press("ctrl+s")
    plan = diary.shelf.plan(own.read_text(encoding="utf-8"), own.name)
    assert plan.region == "upper-back"
    async with opened() as screen:
        await open_own(screen)
        await screen.press("o")
        field = screen.app.screen.query_one("#region", Input)
        assert field.value == "upper back"
        field.value = ""
        await screen.press("enter")
        assert "region" not in text_of(screen)


@pytest.mark.deep
async def test_a_programme_s_own_region_can_be_the_one_it_is_for(opened: Opening, own: Path) -> None:
    own.write_text(
        OWN.replace('author = "Hana"', 'author = "Hana"\nregions = ["jaw left"]'), encoding="utf-8"
    )
    async with opened() as screen:
        await open_own(screen)
        await screen.press("o")
        screen.app.screen.query_one("#region", Input).value = "Jaw left"
        await screen.press("enter")
        assert 'region = "jaw-left"' in text_of(screen)
        assert not builder(screen).bench.errors


@pytest.mark.deep
async def test_the_picker_finds_by_parts_of_the_body_and_a_digit_only_chooses(opened: Opening) -> None:
    async with opened() as screen:
        await begin(screen)
        await screen.press("a", *"neck", "space", *"stretch")
        assert "Upper trapezius stretch" in screen.everything
        assert "Levator stretch" in screen.everything
        assert "Front plank" not in screen.everything
        await screen.press("2", "question_mark")
        assert "Choose level 2" in screen.everything
        await screen.press("escape", "escape", "escape")
        assert not builder(screen).bench.draft.exercises


# What is noticed


async def test_warnings_are_said_as_check_says_them(opened: Opening, own: Path) -> None:
    async with opened() as screen:
        await open_own(screen)
        await screen.press("3", "down", "3")
        assert "1 of 2, p shows all" in screen.text("#noticed")
        assert "Write level 1 (key 1) and a rule for moving on" in screen.everything.replace("\n", " ")
        assert "level 3 from the first day" in screen.everything
        await screen.press("p")
        assert "2 warnings" in screen.everything
        await screen.press("enter")
        assert in_front(screen, Builder)


async def test_a_single_warning_has_two_lines_and_says_when_it_is_cut(opened: Opening, own: Path) -> None:
    async with opened() as screen:
        await open_own(screen)
        await screen.press("3")
        said = screen.text("#noticed")
        assert "unless this is what you want." in " ".join(said.split())
        assert "p shows" not in said
        await screen.pilot.resize_terminal(60, 14)
        await screen.settle()
        said = screen.text("#noticed")
        assert "! p shows all of it · Chin tuck" in said
        assert said.rstrip().endswith("…")


def test_warnings_name_the_keys_of_the_builder(diary: Diary) -> None:
    text = OWN.replace("level = 1  # lying nod, 5 × 5 s", "level = 3\nhold_s = 200").replace(
        'days = ["mon", "wed", "fri"]\n',
        "progress = [{ when = { sessions_at_full_dose = 0 }, then = { level = 2 } },"
        " { when = { sessions_at_full_dose = 3, pain_peak_max = 4 }, then = { level = 3 } }]\n"
        "step_back = [{ when = { pain_peak_over = 2, next_day_rise_from = 1 }, then = { sets = 9 } }]\n",
    )
    bench = Bench(diary.shelf, Draft.opened(text, diary.shelf.library), opened=text)
    said = [descriptions.problem_in_words(one, diary.shelf.library) for one in bench.problems]
    assert bench.plan is not None
    assert len(said) >= 5
    assert not [one for one in said if "=" in one or "_" in one or "exercise 2" in one]
    assert any(one.startswith("Front plank, step-back rule: never lowers the dose") for one in said)
    assert any("taught: “Forward after” 3 (r)." in one for one in said)
    assert any("taught: Mo We Fr (Enter, Days, w)." in one for one in said)
    assert any(
        one.endswith("Write “peak at most” 2 and “next day at most” 0 here, or change step-back rule 1 (r).")
        for one in said
    )


async def test_rules_that_contradict_each_other_are_shown_and_not_saved(opened: Opening, own: Path) -> None:
    async with opened((120, 40)) as screen:
        await open_own(screen)
        await screen.press("r", "f2")
        form = screen.app.screen
        form.query_one("#peak", Input).value = "8"
        form.query_one("#over", Input).value = "2"
        form.query_one("#back", Input).value = "3 reps"
        await screen.press("enter")
        assert "peak pain 3 to 8 leads to this step forward" in screen.everything
        assert "▲ After 3 full doses" in screen.everything
        await screen.press("ctrl+s")
        assert in_front(screen, Builder)
        assert "Not saved. Chin tuck, forward rule: peak pain 3 to 8" in screen.toasts
        assert own.read_text(encoding="utf-8") == OWN
        await screen.press("r")
        screen.app.screen.query_one("#peak", Input).value = "2"
        await screen.press("enter", "ctrl+s")
        assert "pain_peak_max = 2" in own.read_text(encoding="utf-8")


async def test_a_file_with_problems_can_be_mended(opened: Opening, own: Path) -> None:
    own.write_text(OWN.replace("front-plank", "no-such-thing"), encoding="utf-8")
    async with opened() as screen:
        await open_own(screen)
        assert "there is no exercise “no-such-thing”" in " ".join(screen.text("#noticed").split())
        await screen.press("down", "enter")
        assert "Press d to remove it" in screen.toasts
        await screen.press("ctrl+s")
        assert in_front(screen, ConfirmDialog)
        await screen.press("n", "d", "ctrl+s")
        assert in_front(screen, Builder)
        assert "no-such-thing" not in own.read_text(encoding="utf-8")


async def test_a_file_that_is_not_toml_is_left_alone(opened: Opening, own: Path) -> None:
    own.write_text("title = \n", encoding="utf-8")
    async with opened() as screen:
        await screen.press("4", "end", "c")
        assert in_front(screen, ProgrammeScreen)
        assert "not TOML" in screen.toasts


# Saving


async def test_an_own_file_is_saved_where_it_was_with_its_comments(opened: Opening, own: Path) -> None:
    async with opened() as screen:
        await open_own(screen)
        await screen.press("2", "w")
        assert own.read_text(encoding="utf-8") == OWN.replace(
            "level = 1  # lying nod, 5 × 5 s", "level = 2  # lying, fuller hold, 10 reps, each held 10 s"
        )


async def test_a_version_that_is_followed_is_saved_as_the_next(
    opened: Opening, own: Path, diary: Diary
) -> None:
    diary.programmes.assign(OWN, file="mine.toml")
    async with opened() as screen:
        await open_own(screen)
        await screen.press("2", "ctrl+s")
        assert "Version 1 is already in use, so this is version 2" in screen.toasts
        assert "version = 2\n" in own.read_text(encoding="utf-8")
        await screen.press("3", "ctrl+s")
        assert "version = 2\n" in own.read_text(encoding="utf-8")  # nobody follows that one yet


async def test_a_bundled_programme_is_saved_under_an_id_of_ones_own(opened: Opening, paths: Paths) -> None:
    bundled = bundled_programmes() / "desk-neck-upper-back.toml"
    before = bundled.read_bytes()
    async with opened() as screen:
        await screen.press("4", "home", "down", "c")
        assert screen.text("#build-head").rstrip().endswith("saving makes your own copy")
        await screen.press("2")
        assert screen.text("#build-head").rstrip().endswith("from homecare: not saved yet")
        await screen.press("ctrl+s")
        assert in_front(screen, NamingForm)
        assert screen.app.screen.query_one("#id", Input).value == "my-desk-neck-upper-back"
        await screen.press("enter")
        assert "Author is empty" in screen.everything
        assert screen.app.focused is screen.app.screen.query_one("#author")
        await screen.write("Hana")
        await screen.press("tab")
        await screen.write("flare-minimum")
        assert "comes with homecare" in screen.everything
        await screen.press("ctrl+u")
        await screen.write("my-desk")
        await screen.press("enter")
        text = (paths.programmes / "my-desk.toml").read_text(encoding="utf-8")
        assert 'id = "my-desk"\nversion = 1\n' in text
        assert 'author = "Hana"\n' in text
        assert "# on the toes, 3 × 20 s" in text
        assert "do not change this file" not in text
    assert bundled.read_bytes() == before


async def test_another_file_is_written_over_only_after_a_yes(opened: Opening, own: Path) -> None:
    async with opened() as screen:
        await open_own(screen)
        own.write_text("changed elsewhere = 1\n", encoding="utf-8")
        await screen.press("2", "ctrl+s")
        assert "another file with this name" in screen.everything
        await screen.press("n")
        assert own.read_text(encoding="utf-8") == "changed elsewhere = 1\n"
        assert "not saved yet" in screen.text("#build-head")
        await screen.press("ctrl+s", "y")
        assert 'title = "Mine"' in own.read_text(encoding="utf-8")


async def test_a_new_programme_takes_no_id_that_is_there(opened: Opening, own: Path) -> None:
    async with opened() as screen:
        await screen.press("4", "n")
        await screen.write("Mine")
        form = screen.app.screen
        assert isinstance(form, NamingForm)
        assert form.query_one("#id", Input).value == "mine"
        assert form.query_one("#author", Input).value == "Hana"  # who wrote the last one
        await screen.press("ctrl+s")
        assert "There is already a programme with the id mine" in screen.everything
        await screen.press("escape")
        assert in_front(screen, ProgrammeScreen)


async def test_leaving_asks_about_what_is_not_saved(opened: Opening, own: Path) -> None:
    async with opened() as screen:
        await open_own(screen)
        await screen.press("escape")
        assert in_front(screen, ProgrammeScreen)
        await open_own(screen)
        await screen.press("2", "q")
        assert in_front(screen, LeaveDialog)
        await screen.press("escape")
        assert in_front(screen, Builder)
        await screen.press("escape", "n")
        assert in_front(screen, ProgrammeScreen)
        assert own.read_text(encoding="utf-8") == OWN
        await open_own(screen)
        await screen.press("2", "escape", "y")
        assert in_front(screen, ProgrammeScreen)
        assert "level = 2" in own.read_text(encoding="utf-8")


async def test_an_empty_new_programme_is_left_without_a_question(opened: Opening, paths: Paths) -> None:
    async with opened() as screen:
        await begin(screen)
        await screen.press("escape")
        assert in_front(screen, ProgrammeScreen)
        assert not paths.programmes.exists()


@pytest.mark.deep
async def test_a_folder_that_cannot_be_written_is_said(opened: Opening, paths: Paths) -> None:
    paths.data.mkdir(parents=True)
    async with opened() as screen:
        await begin(screen)
        await add(screen, "chin")
        paths.programmes.write_text("no folder", encoding="utf-8")
        await screen.press("ctrl+s")
        assert in_front(screen, Builder)
        assert "not saved yet" in screen.text("#build-head")
        assert screen.toasts


# Everywhere


@pytest.mark.parametrize("size", sizes((40, 12), (60, 20), (80, 24), (200, 60), (20, 6)))
async def test_every_part_opens_at_any_size(opened: Opening, own: Path, size: tuple[int, int]) -> None:
    async with opened(size) as screen:
        await open_own(screen)
        for key in ("a", "enter", "r", "o", "question_mark", "exclamation_mark"):
            await screen.press(key)
            assert len(screen.app.screen_stack) == 3
            await screen.press("escape")
            assert len(screen.app.screen_stack) == 2
        await screen.press("2", "escape")
        assert in_front(screen, LeaveDialog)


@pytest.mark.deep
async def test_the_mouse_looks_first_and_then_takes(opened: Opening, own: Path) -> None:
    async with opened() as screen:
        await open_own(screen)
        await screen.pilot.click("#drafted", offset=(5, 2))
        await screen.settle()
        assert builder(screen).number == 1
        await screen.pilot.click("#drafted", offset=(5, 2))
        await screen.settle()
        assert in_front(screen, DoseForm)
        await screen.pilot.click("LevelChoice", offset=(3, 2))
        assert screen.app.screen.query_one(LevelChoice).level == 3
        await screen.pilot.click("DaysChoice", offset=(5, 0))
        await screen.pilot.click("#save")
        await screen.settle()
        assert 'level = 3\ndays = ["mon", "tue", "wed", "fri"]\n' in text_of(screen)


def test_every_key_of_the_builder_says_what_it_does() -> None:
    ours = ("build", "build_form", "pick", "levels", "days", "leave")
    found = {name: one for name, one in bindings().items() if name.partition(".")[0] in ours}
    assert len(found) > 30
    assert all(one.description and one.tooltip for one in found.values())


@pytest.mark.deep
async def test_the_program_is_not_left_over_a_programme_that_is_not_saved(opened: Opening, own: Path) -> None:
    async with opened() as screen:
        await screen.press("4", "end", "c", "2")
        assert builder(screen).unsaved
        for over in ("", "a", "enter", "r", "o", "question_mark"):
            screen.app.clear_notifications()
            await screen.press(*([over] if over else []), "ctrl+q")
            assert screen.app.is_running
            assert not screen.app._exit
            assert "not saved yet" in screen.toasts
            if over:
                assert not in_front(screen, Builder)
                await screen.press("escape")
        await screen.press("ctrl+s", "ctrl+q")
        await screen.pilot.pause()
        assert not screen.app._running or screen.app._exit
