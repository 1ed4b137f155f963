"""Progress: four views on one span, their words, and what they say when there is little or very much."""

from collections.abc import Iterable
from contextlib import closing
from datetime import date, timedelta

import pytest

from homecare.diary.diary import Diary
from homecare.paths import Paths
from tests.conftest import HandClock
from tests.core.files import BRIDGE, PLANK, programme
from tests.depth import sizes
from tests.ui.conftest import Opening, Screenful

TODAY = date(2026, 11, 24)
VIEWS = {"o": "Over time", "b": "Between sessions", "a": "Around a session", "e": "Exercises"}
SIZES = ((80, 24), (120, 40), (60, 20), (40, 12))


@pytest.fixture
def on_sample(sample: Paths, paths: Paths) -> Paths:
    """The app of this test opens the sample diary."""
    paths.data.parent.mkdir(exist_ok=True)
    sample.data.rename(paths.data)
    return paths


def keep(diary: Diary, levels: Iterable[int | None], last: date = TODAY) -> None:
    """A reading a day up to `last`; None is a day without one."""
    days = list(levels)
    for number, level in enumerate(days):
        if level is not None:
            diary.entries.log_pain(level, day=last - timedelta(days=len(days) - 1 - number))


def said(screen: Screenful, place: str = "#words") -> str:
    """The words of a place as one line, the scrolled-off ones too."""
    widget = screen.app.screen.query_one(place).query_one("Static")
    return " ".join(str(widget.render()).split())


def seen(screen: Screenful, place: str) -> str:
    """What stands on screen where a widget is, as one line."""
    left, top, width, height = screen.app.screen.query_one(place).region
    lines = screen.everything.splitlines()[top : top + height]
    return " ".join(" ".join(line[left : left + width] for line in lines).split())


# The views


async def test_each_view_has_a_key_and_stands_out_by_brackets(opened: Opening, on_sample: Paths) -> None:
    async with opened() as screen:
        await screen.press("2")
        for key, name in VIEWS.items():
            await screen.press(key)
            assert f"[{key} {name}]" in screen.text("#views")
            assert screen.text("#views").count("[") == 1


async def test_the_arrow_keys_go_through_the_views_round_and_round(opened: Opening, on_sample: Paths) -> None:
    async with opened() as screen:
        await screen.press("2")
        seen = []
        for _ in range(4):
            await screen.press("right")
            seen.append(screen.text("#views").split("[")[1][0])
        assert seen == ["b", "a", "e", "o"]
        await screen.press("left")
        assert "[e Exercises]" in screen.text("#views")


@pytest.mark.deep
async def test_a_view_is_chosen_by_a_click(opened: Opening, on_sample: Paths) -> None:
    async with opened() as screen:
        await screen.press("2")
        cell = screen.text("#views").index("Around") + 2
        await screen.pilot.click("#views", offset=(cell, 0))
        await screen.settle()
        assert "[a Around a session]" in screen.text("#views")
        assert "session" in screen.text("#chart")


@pytest.mark.deep
async def test_a_narrow_line_of_views_keeps_every_key(opened: Opening, on_sample: Paths) -> None:
    for size, line in (
        ((60, 20), "[o Over] b Between  a Around  e Exercises"),
        ((30, 20), "[o Over] b  a  e"),
    ):
        async with opened(size) as screen:
            await screen.press("2")
            assert screen.text("#views").split() == line.split()


async def test_over_time_says_the_change_its_numbers_and_what_is_beside(
    opened: Opening, on_sample: Paths
) -> None:
    async with opened((120, 40)) as screen:
        await screen.press("2")
        words = seen(screen, "#words")
        assert words.lstrip().startswith(
            "No clear change: 0.5 points lower than before session 1, which day-"
        )
        for part in ("The 14 days up to session 1, ", "The latest 14 days, ", "Medians: ", "Routine: 67 %"):
            assert part in words
        assert "does not show a cause" in words
        assert "95 % interval" not in words
        await screen.press("i")
        assert "95 % interval" in screen.everything


async def test_who_starts_at_session_1_reads_of_the_first_fourteen_days(
    opened: Opening, diary: Diary
) -> None:
    keep(diary, [6] * 14 + [3, 4, 2, 3] * 4)
    diary.entries.log_session(day=TODAY - timedelta(days=28))
    async with opened((120, 40)) as screen:
        await screen.press("2")
        words = " ".join(said(screen).split())
        assert words.startswith(
            "Lower, compared with your first 14 days, which include session 1, by an amount"
        )
        assert "Your first 14 days, which include session 1, " in words
        assert "Not enough" not in words


async def test_one_exercise_done_today_is_no_hundred_per_cent(opened: Opening, diary: Diary) -> None:
    diary.programmes.assign(programme(body=PLANK + BRIDGE))
    diary.entries.log_exercise("front-plank")
    keep(diary, [4])
    async with opened((120, 40)) as screen:
        for view in ("o", "b", "e"):
            await screen.press("2", view)
            assert "100 %" not in screen.everything
            if view != "b":
                assert "so far today 1 of 2" in screen.everything


@pytest.mark.deep
async def test_words_without_room_are_scrolled_to(opened: Opening, on_sample: Paths) -> None:
    async with opened() as screen:
        await screen.press("2")
        assert "does not show a cause" in said(screen)
        assert "does not show a cause" not in seen(screen, "#words")
        await screen.press("end")
        assert "does not show a cause" in seen(screen, "#words")


async def test_a_first_week_in_a_flare_is_said(opened: Opening, diary: Diary) -> None:
    keep(diary, [8] * 7 + [5] * 7 + [5, 4, 5, 6] * 7)
    diary.entries.log_session(day=TODAY - timedelta(days=28))
    async with opened() as screen:
        await screen.press("2")
        assert "The first week compared was among the worst" in said(screen)


async def test_between_sessions_is_a_table_newest_last_and_the_open_one_says_so(
    opened: Opening, on_sample: Paths
) -> None:
    async with opened((120, 40)) as screen:
        await screen.press("2", "b")
        heading = screen.text("#heading").split("  ")
        columns = [word.strip() for word in heading if word.strip()]
        assert columns == [
            "interval", "dates", "days", "logged", "median", "quartiles", "≤ 3", "a week", "longest gap",
            "sitting", "routine",
        ]  # fmt: skip
        rows = [row.strip() for row in screen.text("#rows").splitlines() if row.strip()]
        assert rows[0].startswith("before session 1")
        assert rows[-1].startswith("since session 8, open")
        assert said(screen).startswith("Since session 8 (open, 18–24 Nov 2026): median 4.5")
        await screen.press("up")
        assert said(screen).startswith("Session 7 to 8 (4–17 Nov 2026): median 4")


async def test_too_few_entries_stand_in_place_of_the_numbers(opened: Opening, diary: Diary) -> None:
    keep(diary, [5] * 20 + [4] * 3)
    diary.entries.log_session(day=TODAY - timedelta(days=3))
    for size in ((80, 24), (64, 24), (120, 40)):
        async with opened(size) as screen:
            await screen.press("2", "b")
            rows = screen.text("#rows").splitlines()
            assert "too few entries" in rows[1]
            assert "since session 1, open" in rows[1]
            assert "too few entries for a median (3 of 3 days logged; 5 needed)" in said(screen)


@pytest.mark.deep
@pytest.mark.parametrize("key", ["b", "e"])
async def test_no_word_of_a_table_is_cut_at_any_width(opened: Opening, on_sample: Paths, key: str) -> None:
    async with opened((140, 24)) as screen:
        await screen.press("2", key)
        whole = set(" ".join(str(line) for line in _prompts(screen)).split())
        for width in range(64, 140, 6):
            await screen.pilot.resize_terminal(width, 24)
            await screen.settle()
            shown = [str(line) for line in _prompts(screen)]
            assert shown
            assert max(map(len, shown)) <= width - 3
            assert set(" ".join(shown).split()) <= whole | set("━╾─") | _bars(shown)


def _prompts(screen: Screenful) -> list[object]:
    from textual.widgets import OptionList

    return [option.prompt for option in screen.app.screen.query_one("#rows", OptionList).options]


def _bars(lines: list[str]) -> set[str]:
    return {word for line in lines for word in line.split() if set(word) <= set("━╾─")}


@pytest.mark.parametrize(("key", "sentence"), [("b", "Since session 8 (open"), ("e", "Back extension: 75 %")])
async def test_a_table_is_sentences_on_a_narrow_screen(
    opened: Opening, on_sample: Paths, key: str, sentence: str
) -> None:
    async with opened((60, 20)) as screen:
        await screen.press("2", key)
        assert not screen.app.screen.query_one("#table").display
        assert sentence in said(screen, "#summary")
        await screen.press("end")
        assert sentence in seen(screen, "#summary")


async def test_around_a_session_draws_the_curve_and_says_what_it_shows(
    opened: Opening, on_sample: Paths
) -> None:
    async with opened() as screen:
        await screen.press("2", "a")
        chart = screen.text("#chart")
        assert "pain 10" in chart
        assert "−7" in chart
        assert "Median pain on the day of a session 5 (8 sessions)" in said(screen)


async def test_before_three_sessions_it_says_how_many_are_needed(opened: Opening, diary: Diary) -> None:
    keep(diary, [5] * 20)
    diary.entries.log_session(day=TODAY - timedelta(days=10))
    async with opened() as screen:
        await screen.press("2", "a")
        assert "needs 3 sessions with pain readings" in screen.text("#chart")
        assert "press 3" in said(screen)


async def test_exercises_show_adherence_times_peaks_and_steps(opened: Opening, on_sample: Paths) -> None:
    async with opened((120, 40)) as screen:
        await screen.press("2", "e")
        rows = screen.text("#rows").splitlines()
        assert rows[7].split()[:2] == ["Back", "extension"]
        assert rows[7].split()[-8:] == ["75", "%", "22", "4", "4", "1", "3", "9", "–"][-8:]
        await screen.press("end")
        assert said(screen).startswith("Back extension: 75 % of what was prescribed")
        assert "Routine: 67 %" in said(screen)


async def test_a_level_step_is_named_with_its_day(opened: Opening, diary: Diary) -> None:
    for ago, level in ((8, 1), (0, 2)):
        text = programme(version=level, body=f"{PLANK}level = {level}\n")
        diary.programmes.assign(text, start=TODAY - timedelta(days=ago))
        diary.entries.log_exercise("front-plank", peak=2, day=TODAY - timedelta(days=ago))
    async with opened((120, 40)) as screen:
        await screen.press("2", "e")
        row = next(line for line in screen.text("#rows").splitlines() if "plank" in line)
        assert row.rstrip().endswith("1 to 2, 24 Nov")


# Text, help, choosing


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        ("o", "8 sessions: 1 on"),
        ("b", "Before session 1 (2–16 Sep 2026): median 5"),
        ("a", "Day of the session: median 5 (8 sessions)."),
        ("e", "Scapular squeeze: 59 % of what was prescribed on 17 days"),
    ],
)
async def test_every_view_is_there_as_text(
    opened: Opening, on_sample: Paths, key: str, sentence: str
) -> None:
    async with opened((120, 40)) as screen:
        await screen.press("2", key, "v")
        assert sentence in seen(screen, "#summary")
        assert not screen.app.screen.query_one("#chart").display
        assert not screen.app.screen.query_one("#table").display
        await screen.press("v")
        assert not screen.app.screen.query_one("#summary").display


@pytest.mark.parametrize(
    ("key", "source"),
    [("o", "Farrar 2001"), ("b", "Theil–Sen"), ("a", "level before"), ("e", "Bailey 2020")],
)
async def test_each_view_explains_how_its_numbers_were_made(
    opened: Opening, on_sample: Paths, key: str, source: str
) -> None:
    async with opened((120, 40)) as screen:
        await screen.press("2", key, "i")
        assert "How the numbers were made" in screen.everything
        assert source in screen.everything
        await screen.press("escape")
        assert "How the numbers are worked out" not in screen.everything


@pytest.mark.deep
async def test_a_long_explanation_is_scrolled_with_the_keys(opened: Opening, on_sample: Paths) -> None:
    async with opened() as screen:
        await screen.press("2", "i", "end")
        assert "One diary cannot show a cause" in " ".join(screen.everything.replace("│", " ").split())


async def test_a_span_changes_the_rows_and_the_exercises(opened: Opening, on_sample: Paths) -> None:
    async with opened() as screen:
        await screen.press("2", "b")
        rows = len(_prompts(screen))
        await screen.press("m")
        assert "1 month" in screen.text("#title")
        assert len(_prompts(screen)) < rows
        await screen.press("e")
        assert "61 %" not in screen.text("#rows").splitlines()[0]
        await screen.press("m")
        assert "everything" in screen.text("#title")


# Changes


async def test_every_view_is_shown_anew_when_another_program_writes(
    opened: Opening, paths: Paths, desk: Diary
) -> None:
    async with opened((120, 40)) as screen:
        await screen.press("2", "b")
        assert "too few entries" in screen.text("#rows")
        keep(desk, [4] * 5)
        await screen.app.look_again()
        await screen.settle()
        assert "too few entries" not in screen.text("#rows")
        await screen.press("e")
        before = screen.text("#rows")
        desk.entries.log_exercise("front-plank")
        await screen.app.look_again()
        await screen.settle()
        assert screen.text("#rows") != before


async def test_the_highlighted_row_stays_when_the_diary_changes(
    opened: Opening, on_sample: Paths, clock: HandClock
) -> None:
    async with opened() as screen:
        await screen.press("2", "e", "down", "down")
        assert said(screen).startswith("Wall angel")
        before = said(screen)
        with closing(Diary.open(on_sample, clock=clock)) as diary:
            diary.entries.log_exercise("wall-angel", peak=1)
        await screen.app.look_again()
        await screen.settle()
        assert said(screen).startswith("Wall angel")
        assert said(screen) != before


@pytest.mark.deep
async def test_a_new_theme_draws_the_curve_in_its_colours(opened: Opening, on_sample: Paths) -> None:
    def colours(screen: Screenful) -> set[object]:
        chart = screen.app.screen.query_one("#chart")
        strips = chart.render_lines(chart.region.reset_offset)
        return {segment.style.color for strip in strips for segment in strip if segment.style}

    async with opened() as screen:
        await screen.press("2", "a")
        dark = colours(screen)
        screen.app.theme = "homecare-light"
        await screen.settle()
        assert colours(screen).isdisjoint(dark - {None})


# Edges


@pytest.mark.parametrize("size", sizes(*SIZES))
@pytest.mark.parametrize("levels", [[], [4], [0] * 30, [5] * 30], ids=["nothing", "one", "zeros", "constant"])
async def test_every_view_of_a_small_diary_says_something(
    opened: Opening, diary: Diary, size: tuple[int, int], levels: list[int]
) -> None:
    keep(diary, levels)
    async with opened(size) as screen:
        await screen.press("2")
        for key in VIEWS:
            await screen.press(key)
            for _ in range(2):
                shown = screen.everything
                assert "None" not in shown
                assert len(" ".join(shown.split())) > 60
                await screen.press("v")


async def test_an_empty_diary_says_what_will_appear_in_each_view(opened: Opening) -> None:
    async with opened() as screen:
        await screen.press("2")
        assert "No session is logged yet" in said(screen)
        await screen.press("b")
        assert "Once you log something" in said(screen, "#summary")
        await screen.press("a")
        assert "so far there are none" in " ".join(screen.text("#chart").split())
        await screen.press("e")
        assert "once you log one or follow a programme" in said(screen, "#summary")


async def test_a_region_logged_rarely_has_its_rows_and_too_few_entries(opened: Opening, diary: Diary) -> None:
    keep(diary, [5] * 30)
    for ago in (3, 12, 25):
        diary.entries.log_pain(3, region="head", day=TODAY - timedelta(days=ago))
    diary.entries.log_session(day=TODAY - timedelta(days=15))
    async with opened() as screen:
        await screen.press("2", "b", "r")
        assert "Head" in screen.text("#title")
        assert screen.text("#rows").count("too few entries") == 2


async def test_zeros_have_no_percentage(opened: Opening, diary: Diary) -> None:
    keep(diary, [0] * 40)
    diary.entries.log_session(day=TODAY - timedelta(days=20))
    async with opened() as screen:
        await screen.press("2")
        assert "the median is the same" in said(screen)
        assert "no percentage is given" in said(screen)


@pytest.mark.deep
async def test_ten_years_are_weekly_or_more_and_every_view_opens(
    opened: Opening, diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(diary, [level for _ in range(365) for level in (5, 4, 6, None, 5, 3, 7, 5, 4, 5)][-3650:])
    for ago in range(20, 3640, 20):
        diary.entries.log_session(day=TODAY - timedelta(days=ago))
    async with opened((120, 40)) as screen:
        await screen.press("2", "m", "m")
        assert "weeks" in screen.text("#chart")
        await screen.press("b")
        assert len(_prompts(screen)) == 182
        assert "since session 181, open" in screen.text("#rows")
        await screen.press("a")
        assert "181 sessions with readings" in screen.text("#title")
        await screen.press("e")
        assert "[e Exercises]" in screen.text("#views")


async def test_the_region_that_is_logged_is_shown_in_every_view_and_on_today_and_said(
    opened: Opening, diary: Diary
) -> None:
    for ago in range(20):
        diary.entries.log_pain(4, region="neck", day=TODAY - timedelta(days=ago))
    note = "No readings for upper back, so this shows neck, which has the most."
    async with opened() as screen:
        assert "Pain, neck" in screen.everything
        await screen.press("2")
        assert "Neck, 24-hour average" in screen.text("#title")
        for view in "oba":
            await screen.press(view)
            assert note in said(screen)
