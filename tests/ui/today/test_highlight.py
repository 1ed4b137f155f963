"""The highlight of every list stays on its record, or goes to the new one; Enter acts on what it shows."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st
from textual.widgets import OptionList

from homecare.clinic.clinic import Clinic
from homecare.core.clinic.panel_order import arranged, matching
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.clinic.app import ClinicApp
from homecare.ui.clinic.columns import BY_NAME
from homecare.ui.clinic.table import PanelTable
from homecare.ui.programme.screen import ProgrammeScreen
from homecare.ui.sessions.questions import QuestionList
from homecare.ui.widgets.entry_table import EntryTable
from homecare.ui.widgets.place import place_of
from tests.conftest import HandClock
from tests.depth import examples
from tests.ui.clinic.practice import TODAY, practice, row
from tests.ui.conftest import Opening, Screenful

SMALL = (80, 24)
KEYS = st.lists(st.integers(0, 30), unique=True, max_size=12)


@settings(max_examples=examples(300), deadline=None)
@given(before=KEYS, now=KEYS, row=st.integers(0, 11), first=st.booleans())
def test_the_place_is_on_the_same_record_wherever_it_is_still_there(
    before: list[int], now: list[int], row: int, first: bool
) -> None:
    here = row if row < len(before) else None
    place = place_of(here, before, now, first=first)
    if not now:
        assert place is None
        return
    assert place is not None
    if here is not None and before[here] in now:
        assert now[place] == before[here]
    else:
        assert place == (0 if here is None or first else min(here, len(now) - 1))


@settings(max_examples=examples(150), deadline=None)
@given(
    steps=st.lists(
        st.one_of(
            st.tuples(st.just("sort"), st.sampled_from(sorted(BY_NAME)), st.booleans()),
            st.tuples(st.just("filter"), st.sampled_from(["", "a", "to", "desk", "zzz", "mi"])),
            st.tuples(st.just("go"), st.integers(0, 60)),
            st.tuples(st.just("add"), st.text("abmyz", min_size=1, max_size=4)),
            st.tuples(st.just("forget"), st.integers(0, 60)),
        ),
        max_size=12,
    )
)
def test_enter_in_the_panel_opens_whoever_is_highlighted_after_any_sorting_filtering_and_adding(
    steps: list[tuple[object, ...]],
) -> None:
    rows, by, turned, typed = list(practice(40)), "name", False, ""
    numbers = count(1000)
    table = PanelTable()
    sent: list[object] = []

    def post(message: object) -> bool:
        sent.append(message)
        return True

    table.post_message = post  # type: ignore[method-assign]
    table.scroll_to = lambda *_, **__: None  # type: ignore[method-assign]
    table._measure = lambda: None  # type: ignore[method-assign]

    def show() -> list[object]:
        shown = matching(arranged(rows, BY_NAME[by].order, turned=turned), typed)
        table.fill(shown, TODAY, by=by, turned=turned, filtered=bool(typed))
        return [one.patient.id for one in shown]

    show()
    for step in steps:
        before = table.row
        added = None
        match step:
            case ("sort", str(column), bool(turn)):
                by, turned = column, turn
            case ("filter", str(words)):
                typed = words
            case ("go", int(number)):
                table.go_to(number)
                before = table.row
            case ("add", str(name)):
                added = row(name, next(numbers))
                rows.append(added)
                typed = ""
                table.go_to_patient(added.patient)
                table.action_open()  # before there is a row
                assert sent[-1].patient == added.patient  # type: ignore[attr-defined]
            case ("forget", int(number)) if len(rows) > number:
                rows.pop(number)
        shown = show()
        here = table.row
        if added is not None:
            assert here is not None
            assert here.patient == added.patient
        elif before is not None and before.patient.id in shown:
            assert here is not None
            assert here.patient.id == before.patient.id
        if here is not None:
            table.action_open()
            assert sent[-1].patient == here.patient  # type: ignore[attr-defined]
        else:
            assert not shown


@asynccontextmanager
async def clinic_of(names: list[str], paths: Paths, clock: HandClock) -> AsyncIterator[Screenful]:
    """The practice with these patients."""
    clinic = Clinic.open(paths, clock=clock)
    for name in names:
        clinic.patients.add(name)
    clinic.close()
    app = ClinicApp(paths, clock=clock)
    async with app.run_test(size=SMALL) as pilot:
        screen = Screenful(app, pilot)
        await screen.settle()
        yield screen


PEOPLE = [f"{letter}. Patient" for letter in "BCDEFGHIJKLM"]


async def test_the_patient_who_was_just_added_is_highlighted_and_enter_opens_them(
    paths: Paths, clock: HandClock
) -> None:
    async with clinic_of(PEOPLE, paths, clock) as screen:
        await screen.press("down", "a")
        await screen.write("Kim Novak")
        await screen.press("enter")
        assert "Kim Novak. Press Enter to open the diary" in screen.toasts
        here = screen.app.screen.query_one(PanelTable).row
        assert here is not None
        assert here.patient.name == "Kim Novak"
        await screen.press("enter")
        assert screen.app.whose == "Kim Novak"


async def test_a_filter_hides_nobody_who_was_just_added(paths: Paths, clock: HandClock) -> None:
    async with clinic_of(PEOPLE, paths, clock) as screen:
        await screen.press("slash")
        await screen.write("C.")
        await screen.press("enter", "a")
        await screen.write("Aoi")
        await screen.press("enter", "enter")
        assert screen.app.whose == "Aoi"


async def test_sorting_the_panel_keeps_the_patient_who_is_highlighted(paths: Paths, clock: HandClock) -> None:
    async with clinic_of(PEOPLE, paths, clock) as screen:
        await screen.press("down", "down", "S")
        here = screen.app.screen.query_one(PanelTable).row
        assert here is not None
        assert here.patient.name == "D. Patient"
        await screen.press("s", "s", "enter")
        assert screen.app.whose == "D. Patient"


async def test_a_new_note_is_highlighted_and_an_older_one_stays_so_when_another_comes(
    paths: Paths, clock: HandClock
) -> None:
    async with clinic_of(["Akiko"], paths, clock) as screen:
        await screen.press("enter", "9")
        for text in ("first", "second"):
            await screen.press("a")
            await screen.write(text)
            await screen.press("ctrl+s")
            clock.forward(minutes=1)
        notes = screen.app.screen.query_one("#notes", OptionList)
        assert "second" in str(notes.get_option_at_index(notes.highlighted or 0).prompt)
        notes.highlighted = 1
        clinic = Clinic.open(paths, clock=clock)
        clinic.notes.add("Akiko", "third")
        clinic.close()
        screen.app.screen.look_again()  # type: ignore[attr-defined]
        await screen.settle()
        assert "first" in str(notes.get_option_at_index(notes.highlighted or 0).prompt)


async def test_the_programme_that_was_built_is_highlighted_and_the_others_keep_their_places(
    opened: Opening, desk: Diary, paths: Paths
) -> None:
    async with opened((120, 40)) as screen:
        await screen.press("4", "down")
        room = screen.app.screen
        assert isinstance(room, ProgrammeScreen)
        before = room._highlighted
        assert before is not None
        assert before.plan is not None
        text = desk.shelf.read(desk.shelf.find("desk-neck-upper-back"))
        paths.programmes.mkdir(parents=True, exist_ok=True)
        for slug in ("aaa-other", "zzz-other"):
            changed = text.replace('id = "desk-neck-upper-back"', f'id = "{slug}"')
            (paths.programmes / f"{slug}.toml").write_text(changed, encoding="utf-8")
            room.look_again()
            await screen.settle()
            assert room._highlighted is not None
            assert room._highlighted.plan == before.plan


async def test_what_was_changed_in_history_stays_highlighted_where_it_goes(
    opened: Opening, diary: Diary, clock: HandClock
) -> None:
    for level in (3, 5, 7):
        diary.entries.log_pain(level)
        clock.forward(minutes=1)
    async with opened() as screen:
        await screen.press("h", "down", "enter")
        day = screen.app.screen.query_one("#day")
        day.focus()
        await screen.write("2026-11-22")
        await screen.press("ctrl+s")
        room = screen.app.screen
        line = room._highlighted()  # type: ignore[attr-defined]
        assert line.entry.level == 5
        assert line.entry.day == TODAY - timedelta(days=2)
        table = room.query_one(EntryTable)
        assert table.cursor_row == 2
        diary.entries.log_pain(9)
        await screen.app.look_again()
        await screen.settle()
        assert room._highlighted().entry.level == 5  # type: ignore[attr-defined]


async def test_a_question_that_was_asked_stays_the_one_that_is_highlighted(
    opened: Opening, diary: Diary, clock: HandClock
) -> None:
    for text in ("Swim?", "Run?", "Lift?"):
        diary.questions.ask(text)
        clock.forward(minutes=1)
    async with opened() as screen:
        await screen.press("Q", "down")
        listed = screen.app.screen.query_one(QuestionList)
        listed.highlighted = 0
        await screen.press("space")
        assert "Swim?" in str(listed.get_option_at_index(listed.highlighted or 0).prompt)
