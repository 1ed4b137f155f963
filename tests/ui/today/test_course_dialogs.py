"""Questions, after-effects and the two scales, each on its own screen; by keys alone and by mouse alone."""

from datetime import date, timedelta

import pytest
from textual.widgets._footer import FooterKey

from homecare.core.wording.treatments import effects_in_words
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.app import HomecareApp
from homecare.ui.sessions.questions import QuestionsDialog
from homecare.ui.widgets.effects_list import EffectsList
from tests.conftest import HandClock
from tests.ui.conftest import Opening, Screenful

TODAY = date(2026, 11, 24)
YESTERDAY = TODAY - timedelta(days=1)
SIZES = [(40, 12), (80, 24), (120, 40)]


# Questions


@pytest.mark.parametrize("room", ["1", "2", "3", "4", "h"])
async def test_one_key_of_every_room_takes_a_question(opened: Opening, diary: Diary, room: str) -> None:
    async with opened() as screen:
        await screen.press(room, "Q")
        assert "No questions yet." in screen.everything
        await screen.write("May I [b]swim[/b]?")
        await screen.press("enter")
        assert "○ May I [b]swim[/b]?" in screen.everything
        await screen.press("escape")
        assert not isinstance(screen.app.screen, QuestionsDialog)
    assert [one.text for one in diary.questions.all()] == ["May I [b]swim[/b]?"]


async def test_the_list_ticks_off_changes_and_removes(opened: Opening, diary: Diary) -> None:
    diary.questions.ask("May I swim?")
    async with opened() as screen:
        await screen.press("Q", "down", "space")
        assert "● May I swim?" in screen.everything
        assert diary.questions.all() == ()
        await screen.press("space")
        assert len(diary.questions.all()) == 1
        await screen.press("e")
        await screen.write(" Soon?")
        await screen.press("enter")
        assert [one.text for one in diary.questions.all()] == ["May I swim? Soon?"]
        await screen.press("down", "d")
        assert diary.questions.all(asked=True) == ()
        assert "No questions yet." in screen.everything
        await screen.press("escape", "u")
    assert len(diary.questions.all()) == 1


async def test_words_that_are_not_written_down_are_not_lost_by_a_slip(opened: Opening, diary: Diary) -> None:
    async with opened() as screen:
        await screen.press("Q", "enter")
        assert "Write the question first" in screen.everything
        await screen.write("May I")
        await screen.press("escape")
        assert "Esc again to leave without" in screen.everything
        await screen.write(" swim?")
        await screen.press("enter", "escape")
    assert [one.text for one in diary.questions.all()] == ["May I swim?"]


async def test_a_correction_that_is_begun_is_left_with_escape(opened: Opening, diary: Diary) -> None:
    diary.questions.ask("May I swim?")
    async with opened() as screen:
        await screen.press("Q", "down", "e", "x", "escape")
        assert isinstance(screen.app.screen, QuestionsDialog)
        assert screen.app.screen.query_one("#question").value == ""  # type: ignore[attr-defined]
        await screen.press("escape")
    assert [one.text for one in diary.questions.all()] == ["May I swim?"]


async def test_questions_are_ticked_off_by_mouse(opened: Opening, diary: Diary) -> None:
    diary.questions.ask("May I swim?")
    async with opened() as screen:
        await screen.press("Q")
        await screen.pilot.click("#tick")
        await screen.settle()
        assert "Choose a question in the list first." in screen.everything
        await screen.pilot.click("QuestionList", offset=(4, 0))
        await screen.pilot.click("#tick")
        await screen.settle()
        assert diary.questions.all() == ()
        await screen.pilot.click("#close")
        await screen.settle()
        assert not isinstance(screen.app.screen, QuestionsDialog)


@pytest.mark.deep
@pytest.mark.parametrize("size", SIZES)
async def test_a_thousand_questions_fit_every_size(
    opened: Opening, diary: Diary, size: tuple[int, int]
) -> None:
    from dataclasses import replace
    from uuid import uuid4

    one = diary.questions.ask("May I swim? " * 20)
    with diary._diary.store.writing() as repository:
        repository.add_all(replace(one, id=uuid4()) for _ in range(999))
    async with opened(size) as screen:
        await screen.press("Q", "down", "end", "space")
        assert len(diary.questions.all()) == 999


# After-effects


async def test_strength_and_whether_it_is_over_take_a_key_each(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(day=YESTERDAY)
    async with opened() as screen:
        await screen.press("y", "3", "o", "down", "down", "1", "enter")
        assert "If you are unsure: ! opens the safety page." in screen.toasts
    (told,) = diary.treatments.course().follow_ups
    assert effects_in_words(told) == "strong soreness, ended; mild tiredness, still there"
    assert told.session_day == YESTERDAY


async def test_enter_alone_never_says_that_there_was_nothing(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(day=YESTERDAY)
    async with opened() as screen:
        await screen.press("y", "enter")
        assert "Nothing is chosen" in screen.everything
        await screen.press("1", "n")
        assert "You chose something above" in screen.everything
        assert diary.treatments.course().follow_ups == ()
        await screen.press("0", "n")
        assert "If you are unsure" not in screen.toasts
    assert [one.effects for one in diary.treatments.course().follow_ups] == [()]


async def test_own_words_are_asked_how_strong_it_was(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(day=YESTERDAY)
    async with opened() as screen:
        await screen.press("y", "tab")
        await screen.write("stiff [b]neck[/b]")
        await screen.press("enter", "enter")
        assert "How strong was “stiff [b]neck[/b]”?" in screen.everything
        await screen.press("2", "enter")
    (told,) = diary.treatments.course().follow_ups
    assert effects_in_words(told) == "moderate stiff [b]neck[/b], still there"


async def test_words_left_in_the_field_are_not_lost_on_saving(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(day=YESTERDAY)
    async with opened() as screen:
        await screen.press("y", "1", "tab")
        await screen.write("headache")
        await screen.press("ctrl+s")
        assert "How strong was “headache”?" in screen.everything
        await screen.press("0", "enter")  # taken out again
    assert effects_in_words(diary.treatments.course().follow_ups[0]) == "mild soreness, still there"


async def test_messages_come_first_then_this_question_then_steps(opened: Opening, diary: Diary) -> None:
    from tests.diary.test_progression import follow, three_good_days
    from tests.ui.today.test_course import from_practice

    follow(diary)
    three_good_days(diary)
    diary.entries.log_session(day=YESTERDAY)
    from_practice(diary)
    async with opened() as screen:
        await screen.press("y")
        assert "Small nods, please." in screen.everything
        await screen.press("enter")
        assert "After the session on Mon 23 Nov 2026" in screen.everything
        await screen.press("escape")  # not now; the step is asked about all the same
        assert "A step" in screen.everything


async def test_it_is_answered_by_mouse_alone(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(day=YESTERDAY)
    async with opened() as screen:
        await screen.pilot.click("WaitingLine")
        await screen.settle()
        lines = screen.text("EffectsList").splitlines()
        await screen.pilot.click(EffectsList, offset=(lines[1].index("moderate") + 1, 1))
        await screen.settle()
        lines = screen.text("EffectsList").splitlines()
        await screen.pilot.click(EffectsList, offset=(lines[1].index("still there") + 1, 1))
        await screen.pilot.click("#save")
        await screen.settle()
    assert effects_in_words(diary.treatments.course().follow_ups[0]) == "moderate bruising, ended"


@pytest.mark.parametrize("size", SIZES)
async def test_the_question_fits_every_size(opened: Opening, diary: Diary, size: tuple[int, int]) -> None:
    diary.entries.log_session(day=YESTERDAY)
    async with opened(size) as screen:
        await screen.press("y", "2")
        assert "moderate" in screen.everything
        await screen.press("enter")
    assert effects_in_words(diary.treatments.course().follow_ups[0]) == "moderate soreness, still there"


async def test_the_safety_page_is_one_key_away_over_it(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(day=YESTERDAY)
    async with opened() as screen:
        await screen.press("y")
        assert "Breathless, or chest pain, even hours after needling" in " ".join(screen.everything.split())
        await screen.press("exclamation_mark")
        assert "Call now" in screen.everything
        await screen.press("escape", "n")
    assert len(diary.treatments.course().follow_ups) == 1


# The two scales


@pytest.mark.deep
async def test_activities_are_named_the_first_time_and_stand_there_the_next(
    opened: Opening, diary: Diary, clock: HandClock
) -> None:
    diary.entries.log_session(day=YESTERDAY)
    async with opened() as screen:
        await screen.press("3")
        assert "f: your activities" in screen.everything
        await screen.press("f")
        assert "Stratford 1995" in screen.everything
        assert "something you do every week" in screen.everything
        for name, score in (("lifting", "4"), ("driving", "6"), ("sleep", "5")):
            await screen.write(name)
            await screen.press("tab")
            await screen.write(score)
            await screen.press("enter")
        await screen.press("enter")  # no fourth one: that is all
        assert "f: your activities" not in screen.everything
        clock.forward(minutes=5)
        await screen.press("f")
        assert "last:" not in screen.everything  # the score of then would draw the new one to itself
        await screen.press("7")
        assert "last: 4" in screen.everything
        assert "last: 6" not in screen.everything
        await screen.press("enter", "8", "enter", "9", "enter")
    answered = diary.treatments.course().answers("psfs")
    assert [dict(one.scores) for one in answered] == [{"lifting": 7, "driving": 8, "sleep": 9}]
    assert len(diary.treatments.course().answered) == 2


@pytest.mark.parametrize(
    ("typed", "says"),
    [("11", "from 0 to 10, not 11"), ("x", "not “x”"), ("", "from 0 to 10")],
)
async def test_a_score_that_is_none_is_refused_beside_its_field(
    opened: Opening, diary: Diary, typed: str, says: str
) -> None:
    diary.treatments.answer_activities([("a", 1), ("b", 2), ("c", 3)], day=YESTERDAY)
    async with opened() as screen:
        await screen.press("3", "f")
        await screen.write(typed)
        await screen.press("ctrl+s")
        assert says in " ".join(screen.everything.split())
        assert screen.app.focused is not None
        assert screen.app.focused.id == "score0"
        await screen.press("escape")
    assert len(diary.treatments.course().answered) == 1


async def test_change_is_one_key_and_an_enter_too_many_answers_nothing(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(day=YESTERDAY)
    async with opened() as screen:
        await screen.press("3", "c", "enter")
        assert diary.treatments.course().answered == ()
        await screen.press("6")
        assert "much better" in screen.toasts
    assert [dict(one.scores) for one in diary.treatments.course().answered] == [{"change": 6}]


async def test_change_is_answered_by_mouse(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(day=YESTERDAY)
    async with opened() as screen:
        await screen.press("3", "c")
        await screen.pilot.click("OptionList", offset=(4, 3))
        await screen.settle()
    assert [dict(one.scores) for one in diary.treatments.course().answered] == [{"change": 4}]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["homecare-dark", "homecare-light"])
async def test_both_scales_are_charted_or_told(
    opened: Opening, diary: Diary, size: tuple[int, int], theme: str
) -> None:
    diary.entries.log_session(day=TODAY - timedelta(days=31))
    for ago, scores in ((30, (2, 3, 4)), (2, (6, 7, 8))):
        diary.treatments.answer_activities(zip("abc", scores, strict=True), day=TODAY - timedelta(days=ago))
        diary.treatments.answer_change(5, day=TODAY - timedelta(days=ago))
    async with opened(size) as screen:
        screen.app.theme = theme
        await screen.press("3", "v")
        if size[0] > 40:
            assert "PSFS 10" in screen.everything
            assert "better 7" in screen.everything
            await screen.press("v")
        assert "mean 3 out of 10" in screen.everything
        await screen.press("escape")
        assert "[3" in screen.everything


async def test_one_answer_is_told_in_words(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(day=YESTERDAY)
    diary.entries.log_session(day=YESTERDAY)
    diary.treatments.answer_change(5)
    async with opened() as screen:
        await screen.press("3", "v")
        assert "a little better (5 of 7)" in " ".join(screen.everything.split())
        assert "do not show what caused a change" in " ".join(screen.everything.split())


def answer_twice(diary: Diary, second: str = "abc") -> None:
    """Both scales, nine and two days ago; the activities of the second time may be others."""
    diary.entries.log_session(day=TODAY - timedelta(days=12))
    for ago, names in ((9, "abc"), (2, second)):
        diary.treatments.answer_activities(
            zip(names, (5, 5, 5), strict=True), day=TODAY - timedelta(days=ago)
        )
        diary.treatments.answer_change(5, day=TODAY - timedelta(days=ago))


def offered(screen: Screenful) -> list[str]:
    """The keys in the footer, by their words."""
    return [str(one.description) for one in screen.app.screen.query(FooterKey)]


async def test_the_footer_offers_text_then_the_chart_again(opened: Opening, diary: Diary) -> None:
    answer_twice(diary)
    async with opened() as screen:
        await screen.press("3", "v")
        assert offered(screen) == ["Back", "As text"]
        await screen.press("v")
        assert offered(screen) == ["Back", "Chart"]
        assert "a  a: 5 (15 Nov), 5 (22 Nov)" in screen.everything
        (chart,) = [one for one in screen.app.screen.query(FooterKey) if one.description == "Chart"]
        await screen.pilot.click(chart)
        await screen.settle()
        assert offered(screen) == ["Back", "As text"]
        assert "PSFS 10" in screen.everything


@pytest.mark.deep
async def test_both_ways_follow_a_key_of_ones_own(opened: Opening, diary: Diary) -> None:
    answer_twice(diary)
    async with opened() as screen:
        screen.app.set_keymap({"scales.text": "t"})
        await screen.press("3", "v", "v")
        assert "PSFS 10" in screen.everything
        await screen.press("t")
        assert "PSFS 10" not in screen.everything
        await screen.press("t")
        assert "PSFS 10" in screen.everything


@pytest.mark.parametrize("why", ["plain", "one answer", "small"])
async def test_where_there_is_no_chart_none_is_offered(
    paths: Paths, clock: HandClock, diary: Diary, why: str
) -> None:
    if why == "one answer":
        diary.entries.log_session(day=YESTERDAY)
        diary.treatments.answer_change(5)
    else:
        answer_twice(diary)
    app = HomecareApp(paths, clock=clock, plain=why == "plain")
    async with app.run_test(size=(40, 12) if why == "small" else (80, 24)) as pilot:
        screen = Screenful(app, pilot)
        await screen.settle()
        await screen.press("3", "v")
        assert offered(screen) == ["Back"]
        before = screen.everything
        assert "Since the start" in " ".join(before.split()) or "Activities" in before
        await screen.press("v")
        assert screen.everything == before


async def test_other_activities_than_before_are_said_beside_their_mean(opened: Opening, diary: Diary) -> None:
    answer_twice(diary, second="abd")
    async with opened() as screen:
        await screen.press("3", "v", "v")
        words = " ".join(screen.everything.split())
        assert "(a 5, b 5, d 5). The activities differ from last time, so the two means" in words
        assert words.count("The activities differ") == 1


@pytest.mark.parametrize("width", [44, 47, 80, 120])
async def test_the_caption_says_of_each_row_which_way_is_better(
    opened: Opening, diary: Diary, width: int
) -> None:
    answer_twice(diary)
    async with opened((width, 24)) as screen:
        await screen.press("3", "v")
        words = " ".join(screen.text("#told").split())
        assert "Activities, change: higher is better. Pain (interval medians): lower is better." in words
        assert words.endswith("The answers do not show what caused a change.")


# Corrected from the history


async def test_each_kind_has_a_form_in_the_history(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(day=YESTERDAY)
    diary.after_effects.log_follow_up(effects=())
    async with opened() as screen:
        await screen.press("h", "enter", "1", "enter")
    assert effects_in_words(diary.treatments.course().follow_ups[0]) == "mild soreness, still there"


async def test_a_question_is_corrected_and_ticked_in_the_history(opened: Opening, diary: Diary) -> None:
    diary.questions.ask("May I swim?")
    async with opened() as screen:
        await screen.press("h", "enter")
        assert "Edit a question" in screen.everything
        await screen.press("end")
        await screen.write("!")
        await screen.press("ctrl+s")
        assert [one.text for one in diary.questions.all()] == ["May I swim?!"]
        await screen.press("enter", "ctrl+d")
    assert diary.questions.all(asked=True) == ()


async def test_answers_to_scales_are_corrected_in_the_history(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(day=YESTERDAY)
    diary.treatments.answer_change(2)
    async with opened() as screen:
        await screen.press("h", "enter")
        assert "2  much worse  ●" in screen.everything
        await screen.press("7")
        assert [dict(one.scores) for one in diary.treatments.course().answered] == [{"change": 7}]
        await screen.press("enter", "ctrl+d")
        assert diary.treatments.course().answered == ()
    diary.treatments.answer_activities([("a", 1), ("b", 2), ("c", 3)])
    async with opened() as screen:
        await screen.press("h", "enter", "backspace", "9", "ctrl+s")
    assert dict(diary.treatments.course().answered[0].scores) == {"a": 9, "b": 2, "c": 3}


# What is filled in is not lost by Escape, and not by another key


@pytest.mark.parametrize(
    ("keys", "fills"), [(("y",), "2"), (("3", "f"), "z"), (("3", "n"), "z"), (("3", "N"), "8")]
)
async def test_escape_asks_before_it_leaves_what_is_filled_in(
    opened: Opening, diary: Diary, keys: tuple[str, ...], fills: str
) -> None:
    diary.entries.log_session(day=YESTERDAY)
    async with opened() as screen:
        await screen.press(*keys, "escape")
        assert len(screen.app.screen_stack) == 1  # nothing is filled in: nothing is asked
        await screen.press(keys[-1], fills, "escape")
        assert "Leave without saving?" in screen.everything
        await screen.press("n")
        assert len(screen.app.screen_stack) == 2
        await screen.press("escape", "y")
        assert len(screen.app.screen_stack) == 1
    assert (diary.treatments.course().follow_ups, diary.treatments.course().answered) == ((), ())


async def test_a_question_being_typed_is_not_overwritten_by_another(opened: Opening, diary: Diary) -> None:
    diary.questions.ask("May I swim?")
    async with opened() as screen:
        await screen.press("Q")
        await screen.write("May I run?")
        await screen.press("down", "e")
        assert "This is not saved yet" in screen.everything
        assert "May I run?" in screen.text("#question")
        await screen.press("down", "space")  # ticking another off leaves it, too
        assert "May I run?" in screen.text("#question")
        await screen.pilot.click("#question")
        await screen.press("enter")
    assert [one.text for one in diary.questions.all()] == ["May I run?"]


# A narrow and low terminal


@pytest.mark.deep
async def test_after_effects_at_40_by_12_name_the_safety_page_and_have_ways_by_mouse(
    opened: Opening, diary: Diary
) -> None:
    diary.entries.log_session(day=YESTERDAY)
    async with opened((40, 12)) as screen:
        await screen.press("y")
        assert "Breathless, or chest pain" in screen.everything
        assert "after needling: ! or F1" in screen.everything
        for shown in ("soreness", "Other", "Note", "Save"):
            assert shown in screen.everything
        await screen.pilot.click("#cancel")
        await screen.settle()
        assert len(screen.app.screen_stack) == 1


async def test_the_change_at_40_by_12_is_left_by_mouse(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(day=YESTERDAY)
    async with opened((40, 12)) as screen:
        await screen.press("3", "c")
        lines = screen.everything.splitlines()
        assert "7  very much better" in screen.everything
        row = next(place for place, line in enumerate(lines) if "Cancel (Esc)" in line)
        await screen.pilot.click(offset=(lines[row].index("Cancel") + 2, row))
        await screen.settle()
        assert len(screen.app.screen_stack) == 1
    assert diary.treatments.course().answered == ()


def _flat(text: str) -> str:
    return " ".join(text.replace("│", " ").split())


async def test_the_key_of_the_safety_page_while_one_types_is_named(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(day=YESTERDAY)
    async with opened() as screen:
        await screen.press("y")
        assert "! or F1 for the safety page" in _flat(screen.everything)


@pytest.mark.deep
async def test_an_old_answer_is_corrected_with_its_day(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(day=TODAY - timedelta(days=9))
    diary.treatments.answer_activities([("a", 1), ("b", 2), ("c", 3)], day=YESTERDAY)
    async with opened() as screen:
        await screen.press("h", "down", "enter")
        if "Your own activities" not in screen.everything:
            await screen.press("escape", "up", "enter")
        assert "Your own activities, Mon 23 Nov 2026" in screen.everything
        assert "How well could you do this on Mon 23 Nov 2026?" in _flat(screen.everything)
        assert "today" not in screen.text(".asks")


async def test_the_buttons_of_a_session_that_is_edited_are_whole(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(day=YESTERDAY)
    async with opened() as screen:
        await screen.press("3")
        await screen.press("enter")
        await screen.settle()
        assert "More (F3)" in screen.everything
        await screen.pilot.click("#whole")
        await screen.settle()
        assert screen.app.focused is not None
        assert screen.app.focused.id == "number"
