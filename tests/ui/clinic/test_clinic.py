"""The clinic: the panel of patients, one of them opened, and what the practitioner keeps of them."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing
from datetime import date, timedelta
from uuid import UUID

import pytest
from textual.binding import Binding
from textual.widgets import Input, OptionList, TextArea

from homecare.clinic.clinic import Clinic
from homecare.core.clinic.panel import PanelRow
from homecare.core.clinic.panel_order import arranged
from homecare.core.records.records import Patient, TreatmentSession
from homecare.core.trends.baseline import Baseline, BaselineKind
from homecare.core.trends.change import Verdict
from homecare.core.values.days import in_utc
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.store.store import Store
from homecare.ui.clinic.app import ClinicApp
from homecare.ui.clinic.columns import BY_NAME, Placed
from homecare.ui.clinic.messages import PatientChosen
from homecare.ui.clinic.table import PanelTable
from homecare.ui.forms.sitting import SittingForm
from homecare.ui.widgets.rooms_bar import RoomsBar
from tests.conftest import HandClock
from tests.depth import sizes, some
from tests.ui.clinic.practice import TODAY, panel_of, practice, row
from tests.ui.conftest import Screenful
from tests.ui.shell.test_type_ahead import until
from tests.ui.test_rooms import _INHERITED

SMALL = (80, 24)
Opening = Callable[..., AbstractAsyncContextManager[Screenful]]


@pytest.fixture
def opened(paths: Paths, clock: HandClock) -> Opening:
    """Opens the clinic on the data folder of the test."""

    @asynccontextmanager
    async def opening(size: tuple[int, int] = SMALL) -> AsyncIterator[Screenful]:
        app = ClinicApp(paths, clock=clock)
        async with app.run_test(size=size) as pilot:
            screen = Screenful(app, pilot)
            await screen.settle()
            yield screen

    return opening


@pytest.fixture
def two(clinic: Clinic, paths: Paths, clock: HandClock) -> Paths:
    """Akiko, with pain and a session in her diary, and Hiroshi, with nothing yet."""
    clinic.patients.add("Akiko")
    clinic.patients.add("Hiroshi")
    akiko = diary_of("Akiko", paths, clock)
    akiko.entries.log_pain(4, note="own words of hers")
    akiko.entries.log_session(day=TODAY - timedelta(days=3), before=6, after=4)
    akiko.close()
    return paths


def diary_of(name: str, paths: Paths, clock: HandClock) -> Diary:
    """The diary of one patient, beside the program under test."""
    return Diary.open(paths, patient=name, clock=clock)


def names(screen: Screenful) -> list[str]:
    """The names in the table, from top to bottom."""
    lines = screen.text("PanelTable").splitlines()[1:]
    return [line[1:].split("  ")[0].strip() for line in lines if line.strip()]


def highlighted(screen: Screenful) -> str:
    """The name on which the cursor is."""
    row = screen.app.screen.query_one(PanelTable).row
    return "" if row is None else row.patient.name


# The panel


async def test_two_names_that_look_alike_are_told_apart_and_each_opens_its_own_diary(
    opened: Opening, two: Paths, clock: HandClock
) -> None:
    with closing(Store(two.data)) as store, store.writing() as repository:
        for number, name in (("3f2a", "José"), ("9c1d", "Jose\u0301")):
            patient = UUID(number + "0" * 28)
            repository.add(Patient(id=patient, name=name, entered_at=in_utc(clock.now()), at_practice=True))
    for sign in ("9c1d", "3f2a"):
        async with opened() as screen:
            assert names(screen)[2:] == ["José (3f2a)", "Jose\u0301 (9c1d)"]
            await screen.press("slash")
            await screen.write(sign)
            await screen.press("enter", "enter")
            assert sign in str(screen.app.whose)


async def test_the_clinic_opens_on_a_row_for_every_patient(opened: Opening, two: Paths) -> None:
    async with opened() as screen:
        assert names(screen) == ["Akiko", "Hiroshi"]
        assert "2 patients, by name." in screen.everything
        assert "[0 Clinic]" in screen.everything.splitlines()[0]
        assert "Last entry today. 1 session, the last Sat 21 Nov 2026." in screen.text("#row").replace(
            "\n", ""
        )


async def test_an_empty_clinic_says_how_to_add_a_patient(opened: Opening, clinic: Clinic) -> None:
    async with opened() as screen:
        assert "homecare patient add NAME" in screen.everything
        await screen.press("a")
        await screen.write("Emi Sato")
        await screen.press("enter")
        assert [one.name for one in clinic.patients.all()] == ["Emi Sato"]
        assert names(screen) == ["Emi Sato"]
        assert "Added: Emi Sato" in screen.toasts


async def test_a_name_that_is_taken_is_refused_beside_the_field(opened: Opening, two: Paths) -> None:
    async with opened() as screen:
        await screen.press("a")
        await screen.write("akiko")
        await screen.press("enter")
        assert "There is already a patient “akiko”." in screen.text("#said")


async def test_the_panel_waits_for_the_diaries_in_words(
    opened: Opening, paths: Paths, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel_of(monkeypatch, practice(3))
    app = ClinicApp(paths, clock=clock)
    async with app.run_test(size=SMALL) as pilot:
        screen = Screenful(app, pilot)
        shown: list[str] = []
        while not shown or "Reading" in shown[-1]:
            await pilot.pause()
            if app.current_mode == "clinic" and app.screen.query("#shown"):
                shown.append(str(app.screen.query_one("#shown").render()))
        assert "3 patients" in shown[-1]
        await screen.settle()


@pytest.mark.parametrize(
    ("column", "first"),
    [
        ("name", "A"), ("entry", "B"), ("session", "C"), ("month", "A"), ("pain", "D"), ("change", "B"),
        ("stopped", "D"), ("steps", "C"), ("asks", "B"), ("flags", "A"), ("programme", "D"), ("week", "C"),
    ],
)  # fmt: skip
def test_each_column_brings_first_what_asks_for_a_look(column: str, first: str) -> None:
    rows = [
        row("A", 1, days_silent=1, adherence_28=0.1, flags=("x",), median_14=2.0, verdict=Verdict.LOWER),
        row(
            "B", 2, verdict=Verdict.HIGHER, last_session=TODAY, adherence_28=0.8, adherence_7=0.5, questions=1
        ),
        row("C", 3, next_session=TODAY, proposals=1, adherence_7=0.0, days_silent=0),
        row("D", 4, median_14=7.5, stopped_28=2, programme="Desk", next_session=TODAY + timedelta(days=1)),
    ]
    assert arranged(rows, BY_NAME[column].order)[0].patient.name == first
    turned = arranged(rows, BY_NAME[column].order, turned=True)
    assert column == "name" or BY_NAME[column].order[0](turned[0]) is not None  # the unknown stay last


async def test_one_key_goes_through_the_columns_and_another_turns_them(
    opened: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel_of(monkeypatch, [row("Zoe", 1, days_silent=9), row("Ada", 2, days_silent=1), row("Mia", 3)])
    async with opened() as screen:
        assert names(screen) == ["Ada", "Mia", "Zoe"]
        await screen.press("s", "s")
        assert names(screen) == ["Mia", "Zoe", "Ada"]
        assert "longest without an entry first" in screen.everything
        assert "Entry▾" in screen.everything
        await screen.press("S")
        assert names(screen) == ["Ada", "Zoe", "Mia"]
        assert "Entry▴" in screen.everything
        assert highlighted(screen) == "Ada"


async def test_a_click_on_a_title_sorts_and_a_second_one_turns(
    opened: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel_of(monkeypatch, [row("Ada", 1, median_14=1.0), row("Mia", 2, median_14=8.0)])
    async with opened() as screen:
        at = (screen.text("PanelTable").splitlines()[0].index("Pain") + 1, 0)
        await screen.pilot.click("PanelTable", offset=at)
        await screen.settle()
        assert names(screen) == ["Mia", "Ada"]
        await screen.pilot.click("PanelTable", offset=at)
        await screen.settle()
        assert names(screen) == ["Ada", "Mia"]


async def test_typing_filters_by_name_programme_and_threshold(
    opened: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel_of(
        monkeypatch,
        [
            row("Tanaka Akiko", 1, programme="Desk neck"),
            row("Ito Emi", 2, flags=("median pain 7, limit 6",)),
            row("Mori Ken", 3, requests=2),
        ],
    )
    async with opened() as screen:
        for typed, left in (
            ("tan", "Tanaka Akiko"), ("desk", "Tanaka Akiko"), ("pain med", "Ito Emi"), ("asks", "Mori Ken"),
        ):  # fmt: skip
            await screen.press("slash")
            await screen.write(typed)
            await screen.settle()
            assert names(screen) == [left]
            assert f"1 of 3 patients with “{typed}”" in screen.everything
            await screen.press("escape")
            assert len(names(screen)) == 3
            assert screen.app.focused is screen.app.screen.query_one(PanelTable)
        await screen.press("slash")
        await screen.write("nobody")
        await screen.settle()
        assert "0 of 3 patients" in screen.everything
        assert screen.text("#row").strip() == ""


async def test_from_the_filter_the_arrow_and_enter_go_to_the_rows(opened: Opening, two: Paths) -> None:
    async with opened() as screen:
        await screen.press("slash")
        await screen.write("hiro")
        await screen.press("down", "enter")
        assert isinstance(screen.app, ClinicApp)
        assert screen.app.whose == "Hiroshi"


async def test_a_threshold_that_is_crossed_is_marked_and_said_in_words(
    opened: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel_of(monkeypatch, [row("Ada", 1, flags=("median pain 7, limit 6", "no entry for 9 days"))])
    async with opened() as screen:
        assert "!2" in screen.text("PanelTable")
        said = " ".join(screen.text("#row").split())
        assert "Your thresholds: median pain 7, limit 6; no entry for 9 days." in said
        assert "1 with a threshold crossed (!)" in screen.everything


async def test_the_whole_row_stands_in_words_under_the_table(
    opened: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = row(
        "Ada", 1, programme="Desk neck", on_flare=True, last_entry=TODAY - timedelta(days=2), days_silent=2,
        sessions=4, sessions_planned=10, next_session=date(2026, 11, 26), adherence_7=0.86,
        region="upper-back", median_14=3.5, logged_14=12, verdict=Verdict.NO_CLEAR_CHANGE, stopped_28=1,
        proposals=2, asked=1, questions=1, requests=1,
    )  # fmt: skip
    panel_of(monkeypatch, [one])
    async with opened((120, 40)) as screen:
        said = " ".join(screen.text("#row").split())
        for words in (
            "Ada, Desk neck, on flare days now.", "Last entry 2 days ago", "4 sessions of 10 planned",
            "the next Thu 26 Nov 2026", "Routine: 86 % in 7 days.", "Pain (upper back): median 3.5, 12 of",
            "no clear change since session 1", "1 exercise stopped for pain", "2 steps proposed.",
            "Has 1 question for you and asks about 1 step: press Enter, then 9, to read and answer.",
        ):  # fmt: skip
            assert words in said
        assert "no clear change" in screen.text("PanelTable")


async def test_a_row_names_the_first_fourteen_days_and_today_so_far(
    opened: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Baseline(BaselineKind.FIRST_14_DAYS, date(2026, 10, 14), date(2026, 10, 3))
    one = row(
        "Ada", 1, programme="Desk neck", region="neck", median_14=3.0, logged_14=14, verdict=Verdict.LOWER,
        baseline=first, due_today=7, done_today=1,
    )  # fmt: skip
    panel_of(monkeypatch, [one])
    async with opened((120, 40)) as screen:
        said = " ".join(screen.text("#row").split())
        assert "lower compared with the patient's first 14 days, which include session 1." in said
        assert "Routine: so far today 1 of 7." in said
        assert "lower*" in screen.text("PanelTable")
        assert "100 %" not in screen.everything


async def test_before_a_day_counts_the_routine_has_nothing_to_count(
    opened: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel_of(monkeypatch, [row("Ada", 1, programme="Desk neck")])
    async with opened((120, 40)) as screen:
        assert "Routine: nothing to count yet." in " ".join(screen.text("#row").split())


@pytest.mark.deep
async def test_two_thousand_rows_are_gone_through_to_the_end_and_back(
    opened: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel_of(monkeypatch, practice(2000))
    async with opened() as screen:
        built: list[PanelRow] = []
        drawn = Placed.cell

        def counted(placed: Placed, row: PanelRow, today: date) -> str:
            built.append(row)
            return drawn(placed, row, today)

        monkeypatch.setattr(Placed, "cell", counted)
        await screen.press("end")
        assert "2000 patients" in screen.everything
        assert highlighted(screen) == names(screen)[-1]
        await screen.press("up", "pageup", "home", "pagedown")
        assert highlighted(screen) in names(screen)
        assert 0 < len(built) < 11 * 24 * 10, "only what is on screen is built"


# One patient, opened


async def test_before_a_patient_is_opened_their_rooms_say_so(opened: Opening, two: Paths) -> None:
    async with opened() as screen:
        for key in ("1", "2", "3", "4", "h", "9", "n", "R"):
            await screen.press(key)
            assert "Open a patient first" in screen.toasts
            assert "[0 Clinic]" in screen.everything.splitlines()[0]


async def test_enter_opens_the_diary_and_every_screen_says_whose_it_is(opened: Opening, two: Paths) -> None:
    async with opened() as screen:
        await screen.press("enter")
        assert "[2 Progress]" in screen.everything.splitlines()[0]
        for key in ("1", "2", "3", "4", "5", "h", "9", "0"):
            await screen.press(key)
            assert screen.everything.splitlines()[0].rstrip().endswith("Akiko")
        await screen.press("h")
        assert "own words of hers" in screen.everything


async def test_a_look_for_changes_meanwhile_does_not_keep_a_patient_from_opening(
    opened: Opening, two: Paths
) -> None:
    async with opened() as screen:
        await screen.press("enter", "0", "down")
        chosen = screen.app.screen.query_one(PanelTable).patient
        assert chosen is not None
        screen.app.post_message(PatientChosen(chosen))
        for _ in range(40):
            await screen.app.look_again()
            await asyncio.sleep(0)
        await screen.settle()
        assert screen.app.whose == "Hiroshi"


async def test_another_patient_shows_nothing_of_the_first(opened: Opening, two: Paths) -> None:
    async with opened() as screen:
        await screen.press("enter", "3")
        assert "6 → 4" in screen.everything
        await screen.press("h", "0", "down", "enter")
        await until(screen, lambda: screen.app.whose == "Hiroshi")
        for key in ("1", "2", "3", "4", "h", "9"):
            await screen.press(key)
            await until(screen, lambda: screen.everything.splitlines()[0].rstrip().endswith("Hiroshi"))
            assert "6 → 4" not in screen.everything
            assert "Akiko" not in screen.everything
        await screen.press("3")
        assert "No session yet" in screen.everything


@pytest.mark.deep
async def test_zero_comes_back_to_the_same_row_filter_and_order(opened: Opening, two: Paths) -> None:
    async with opened() as screen:
        await screen.press("S", "slash")
        await screen.write("i")
        await screen.press("enter", "down", "enter", "3", "0")
        assert highlighted(screen) == "Akiko"
        assert names(screen) == ["Hiroshi", "Akiko"]
        assert screen.app.screen.query_one("#filter", Input).value == "i"


async def test_a_session_is_logged_for_the_open_patient_alone(
    opened: Opening, two: Paths, clock: HandClock
) -> None:
    async with opened((120, 40)) as screen:
        await screen.press("down", "enter", "3", "a")
        await screen.write("6")
        for name, text in (
            ("pain_after", "3"), ("points", "gb-20 both, LV3"), ("needles", "8"), ("retention_min", "20"),
            ("advice", "heat"), ("after_effects", "tired"), ("number", "4"), ("planned_number", "10"),
            ("practitioner", "K. Mori"), ("adjuncts", "cupping"),
        ):  # fmt: skip
            screen.app.screen.query_one(f"#{name}").focus()
            await screen.write(text)
        await screen.press("ctrl+s")
        (session,) = diary_of("Hiroshi", two, clock).treatments.sessions()
        assert isinstance(session, TreatmentSession)
        assert (session.pain_before, session.pain_after) == (6, 3)
        assert [str(point) for point in session.points] == ["GB20 both", "LR3"]
        assert (session.needles, session.retention_min, session.number) == (8, 20, 4)
        assert (session.planned_number, session.practitioner) == (10, "K. Mori")
        assert (session.advice, session.after_effects) == ("heat", "tired")
        assert len(diary_of("Akiko", two, clock).treatments.sessions()) == 1
        await screen.press("0")
        assert "1 session of 10 planned" in screen.text("#row")


async def test_undo_takes_back_the_open_patients_last_thing(
    opened: Opening, two: Paths, clock: HandClock
) -> None:
    diary_of("Hiroshi", two, clock).entries.log_pain(7)
    async with opened() as screen:
        await screen.press("enter", "0", "u")
        assert "Undo" not in screen.everything.splitlines()[-1]
        assert len(diary_of("Akiko", two, clock).history.lines()) == 2
        await screen.press("3", "u")
        assert len(diary_of("Akiko", two, clock).history.lines()) == 1
        assert len(diary_of("Hiroshi", two, clock).history.lines()) == 1


async def test_the_report_is_the_open_patients(opened: Opening, two: Paths) -> None:
    async with opened() as screen:
        await screen.press("enter", "R")
        assert "Report on Akiko" in screen.everything
        (page,) = two.data.glob("report-*.html")
        assert "own words of hers" in page.read_text(encoding="utf-8")


async def test_the_patients_chair_is_neither_watched_nor_asked_about(
    opened: Opening, two: Paths, clock: HandClock
) -> None:
    diary_of("Akiko", two, clock).sitting.sit_down()
    clock.forward(hours=2)
    async with opened() as screen:
        await screen.press("enter", "1")
        clock.forward(hours=1)
        await screen.app.look_again()
        await screen.settle()
        assert len(screen.app.screen_stack) == 1
        assert "break" not in screen.toasts
        await screen.press("s")
        assert isinstance(screen.app.screen, SittingForm)  # no chair to mind here: how long it was in all


async def test_what_another_program_writes_appears_in_the_panel(
    opened: Opening, two: Paths, clock: HandClock
) -> None:
    async with opened() as screen:
        diary_of("Hiroshi", two, clock).entries.log_pain(3)
        await screen.app.look_again()
        await screen.settle()
        await screen.press("down")
        assert "Last entry today." in screen.text("#row")


@pytest.mark.deep
async def test_what_was_written_just_before_another_is_opened_is_not_missed(
    opened: Opening, two: Paths, clock: HandClock
) -> None:
    async with opened() as screen:
        diary_of("Hiroshi", two, clock).entries.log_pain(3)
        await screen.press("enter", "0", "down")
        assert "Last entry today." in screen.text("#row")


async def test_a_patient_put_aside_meanwhile_is_explained(
    opened: Opening, two: Paths, clinic: Clinic
) -> None:
    async with opened() as screen:
        clinic.patients.archive("Akiko")
        await screen.press("enter")
        assert "Akiko" in screen.toasts


async def test_the_safety_page_opens_from_the_panel_and_q_leaves(opened: Opening, two: Paths) -> None:
    async with opened() as screen:
        await screen.press("exclamation_mark")
        assert "When to get help" in screen.everything
        await screen.press("exclamation_mark", "slash", "f1")
        assert "When to get help" in screen.everything
        await screen.press("f1", "escape", "q")
        assert screen.app._exit


# Notes, thresholds, planned sessions


async def test_a_note_is_written_stays_and_is_put_aside(opened: Opening, two: Paths, clinic: Clinic) -> None:
    async with opened() as screen:
        await screen.press("enter", "9")
        assert "never go into a file for the patient" in " ".join(screen.everything.split())
        assert "No note yet" in screen.everything
        await screen.press("a")
        screen.app.screen.query_one(TextArea).text = "Wary of needles.\nBegin with the [hands]."
        await screen.press("ctrl+s")
        assert [one.text for one in clinic.notes.all("Akiko")] == [
            "Wary of needles.\nBegin with the [hands]."
        ]
        assert "Begin with the [hands]." in screen.everything
        await screen.press("d", "n")
        assert len(clinic.notes.all("Akiko")) == 1
        await screen.press("d", "y")
        assert clinic.notes.all("Akiko") == ()
        assert "No note yet" in screen.everything


async def test_an_empty_note_is_refused_where_it_is_written(
    opened: Opening, two: Paths, clinic: Clinic
) -> None:
    async with opened() as screen:
        await screen.press("enter", "9", "a", "ctrl+s")
        assert "A note is empty." in screen.text("#said")
        await screen.press("escape")
        assert clinic.notes.all("Akiko") == ()


async def test_thresholds_are_set_shown_and_flag_the_panel(
    opened: Opening, two: Paths, clinic: Clinic
) -> None:
    async with opened() as screen:
        await screen.press("down", "enter", "9", "t", "tab", "tab")
        await screen.write("0")
        assert "from 1 to 365" in screen.text("#said")
        await screen.press("backspace")
        await screen.write("1")
        await screen.press("enter")
        watch = clinic.thresholds.of("Hiroshi")
        assert watch is not None
        assert (watch.silent_days, watch.pain_from) == (1, None)
        assert "No entry for 1 day or more" in screen.everything
        await screen.press("t")
        assert screen.app.screen.query_one("#silent_days", Input).value == "1"
        await screen.press("tab", "tab", "backspace", "ctrl+s")
        assert clinic.thresholds.of("Hiroshi") is None


async def test_a_session_is_planned_cancelled_and_brought_back(
    opened: Opening, two: Paths, clinic: Clinic
) -> None:
    async with opened() as screen:
        await screen.press("enter", "9", "p")
        await screen.write("+7d")
        await screen.press("enter")
        await screen.write("9:30")
        await screen.press("ctrl+s")
        (planned,) = clinic.appointments.planned("Akiko")
        assert (planned.day, planned.time) == (date(2026, 12, 1), "09:30")
        assert "Tue 1 Dec 2026, 09:30" in screen.everything
        screen.app.screen.query_one("#planned", OptionList).focus()
        await screen.press("d")
        assert clinic.appointments.planned("Akiko") == ()
        await screen.press("u")
        assert len(clinic.appointments.planned("Akiko")) == 1
        await screen.press("0")
        assert "the next Tue 1 Dec 2026" in " ".join(screen.text("#row").split())


@pytest.mark.parametrize("typed", ["yesterday", "some day", "-3d"])
async def test_a_day_that_cannot_be_planned_is_refused(
    opened: Opening, two: Paths, clinic: Clinic, typed: str
) -> None:
    async with opened() as screen:
        await screen.press("enter", "9", "p")
        await screen.write(typed)
        await screen.press("ctrl+s")
        assert "is in the past" in screen.text("#said") or "is not a day" in screen.text("#said")
        assert clinic.appointments.planned("Akiko") == ()


@pytest.mark.deep
async def test_enter_complains_of_a_day_that_is_none_and_stays_there(opened: Opening, two: Paths) -> None:
    async with opened() as screen:
        await screen.press("enter", "9", "p")
        await screen.write("31.12.")
        await screen.press("enter")
        assert "“31.12.” is not a day" in screen.text("#said")
        assert screen.app.focused is screen.app.screen.query_one("#day")


@pytest.mark.deep
async def test_the_help_of_the_thresholds_fits_and_empty_is_explained_once(
    opened: Opening, two: Paths
) -> None:
    async with opened() as screen:
        await screen.press("enter", "9", "t")
        assert screen.everything.count("An empty field flags nothing.") == 1
        for field in screen.app.screen.query(Input):
            assert len(field.placeholder) < field.size.width


# The frame


@pytest.mark.deep
@pytest.mark.parametrize("name", some("Al", "Hiroshi", "Akiko Tanaka-Berger", quick=("Akiko Tanaka-Berger",)))
async def test_notes_and_history_keep_their_names_in_the_bar(
    opened: Opening, clinic: Clinic, name: str
) -> None:
    clinic.patients.add(name)
    async with opened() as screen:
        bar = screen.everything.splitlines()[0]
        for words in ("[0 Clinic]", "2 Progress", "4 Plan", "h History", "9 Notes", "! safety"):
            assert words in bar
        await screen.press("enter")
        for key in "0123459h":
            await screen.press(key)
            bar = screen.everything.splitlines()[0]
            for words in ("h History", "9 Notes", "! safety", name):
                assert words in bar
            await screen.pilot.click("RoomsBar", offset=(bar.index("9 Notes") + 3, 0))
            await screen.settle()
            assert screen.app.current_mode == "notes"


@pytest.mark.parametrize("size", sizes((40, 12), (60, 20), (80, 24), (120, 40), (200, 60), (20, 6)))
async def test_every_room_and_form_of_the_clinic_opens_at_any_size(
    opened: Opening, two: Paths, size: tuple[int, int]
) -> None:
    async with opened(size) as screen:
        assert "Akiko" in screen.everything or size == (20, 6)
        await screen.press("s", "S", "a", "escape", "slash", "escape", "question_mark", "escape", "enter")
        for key in ("1", "2", "3", "4", "h", "9", "0"):
            await screen.press(key)
            assert screen.everything.strip()
            bar = screen.app.screen.query_one(RoomsBar).render()
            assert "Akiko" in str(bar) or size[0] == 20
        await screen.press("9")
        for key in ("a", "p", "t"):
            await screen.press(key)
            assert len(screen.app.screen_stack) == 2
            await screen.press("escape")
            assert len(screen.app.screen_stack) == 1


async def test_every_binding_of_the_clinic_has_an_id_and_words(opened: Opening, two: Paths) -> None:
    async with opened() as screen:
        await screen.press("enter")
        for key in ("0", "9", "1"):
            await screen.press(key)
            for live in screen.app.screen.active_bindings.values():
                if type(live.node).__module__.startswith("homecare") and isinstance(live.binding, Binding):
                    ours = live.binding.action not in _INHERITED
                    assert not ours or (live.binding.id and live.binding.tooltip), live.binding


async def test_a_long_name_keeps_the_safety_key_and_is_cut_last(opened: Opening, clinic: Clinic) -> None:
    clinic.patients.add("Wolfeschlegelsteinhausenbergerdorff the Younger of the Hill")
    async with opened() as screen:
        await screen.press("enter")
        bar = screen.everything.splitlines()[0]
        assert "Wolfeschlegel" in bar
        assert "[2 Progress]" in bar


async def test_wide_letters_and_brackets_in_a_name_keep_the_columns(
    opened: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel_of(monkeypatch, [row("田中 明子 と いう とても 長い 名前", 1, days_silent=3), row("[red]x[/]", 2)])
    async with opened() as screen:
        table = screen.app.screen.query_one(PanelTable)
        widths = {strip.cell_length for strip in table.render_lines(table.region.reset_offset)}
        assert widths == {80}
        assert "[red]x[/]" in screen.text("PanelTable")
        assert "田中 明子" in screen.text("PanelTable")
