"""Programme: the programme files at hand, what each asks for, and which one is followed."""

from typing import ClassVar

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from homecare.core.dose import Sides, dose_in_words
from homecare.core.plan import Plan
from homecare.core.schedule import Assigned
from homecare.core.sentences import count, rule_in_words
from homecare.core.words import day_in_words
from homecare.errors import HomecareError
from homecare.exchange.shelf import ShelvedProgramme
from homecare.ui.dialogs import ConfirmDialog
from homecare.ui.messages import DiaryChanged
from homecare.ui.screens.room import Room
from homecare.ui.widgets.shelf_list import ShelfList


class ProgrammeScreen(Room):
    """The shelf on the left, the highlighted programme on the right."""

    room: ClassVar[str] = "programme"
    CSS_PATH = "../rooms.tcss"
    AUTO_FOCUS = "#shelf"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("x", "end", "End", id="programme.end", tooltip="Stop following the programme"),
        Binding("n", "new", "New", id="programme.new", tooltip="Build a new programme from the library"),
        Binding(
            "c", "build", "Change", id="programme.build", tooltip="Open the highlighted one in the builder"
        ),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._shelved: list[ShelvedProgramme] = []
        self._followed: Assigned | None = None
        self._building = False

    def body(self) -> ComposeResult:
        """What is followed, the list, the details."""
        yield Static("", id="followed", classes="said", markup=False)
        with Horizontal(id="shelves"):
            shelf = ShelfList(id="shelf", classes="panel")
            shelf.border_title = "Programmes"
            yield shelf
            with VerticalScroll(id="details", classes="panel"):
                yield Static("", id="plan")

    async def look(self) -> None:
        """The shelf and the programme in force."""
        self._shelved, view = await self.home.diary.ask(
            lambda diary: (diary.shelf.programmes(), diary.today())
        )
        self._followed = view.assigned
        self._show()

    def _show(self) -> None:
        followed = self._followed
        words = "No programme is followed yet: choose one and press Enter."
        if followed is not None:
            since = day_in_words(followed.assignment.start)
            words = f"Followed since {since}: {followed.plan.title}, version {followed.plan.version}."
            if followed.finished(self.home.day):
                words += " Its weeks are over: choose what comes next."
        self.query_one("#followed", Static).update(words)
        shelf = self.query_one(ShelfList)
        followed_at = next((n for n, one in enumerate(self._shelved) if self._follows(one)), 0)
        here = shelf.highlighted
        shelf.clear_options()
        shelf.add_options([Option(self._line(one)) for one in self._shelved])
        shelf.highlighted = here if here is not None else followed_at
        self._show_details()

    def _line(self, shelved: ShelvedProgramme) -> Text:
        if shelved.plan is None:
            return Text(f"! {shelved.path.name}", "dim", overflow="ellipsis", no_wrap=True)
        mark = "●" if self._is_followed(shelved.plan) else "○"
        return Text(f"{mark} {shelved.plan.title}", overflow="ellipsis", no_wrap=True)

    def _is_followed(self, plan: Plan) -> bool:
        followed = self._followed
        return followed is not None and (plan.slug, plan.version) == (
            followed.plan.slug,
            followed.plan.version,
        )

    def _follows(self, shelved: ShelvedProgramme) -> bool:
        return shelved.plan is not None and self._is_followed(shelved.plan)

    @property
    def _highlighted(self) -> ShelvedProgramme | None:
        number = self.query_one(ShelfList).highlighted
        return self._shelved[number] if number is not None and number < len(self._shelved) else None

    @on(OptionList.OptionHighlighted)
    def _show_details(self) -> None:
        shelved = self._highlighted
        if shelved is None:
            return
        details = self.query_one("#details", VerticalScroll)
        details.border_title = Content(shelved.plan.title if shelved.plan else shelved.path.name)
        self.query_one("#plan", Static).update(
            plan_in_words(shelved.plan) if shelved.plan else _problems(shelved)
        )
        details.scroll_home(animate=False)

    @on(OptionList.OptionSelected)
    def action_follow(self) -> None:
        """Follow the highlighted programme from today on, after a yes."""
        shelved = self._highlighted
        if shelved is None:
            return
        if shelved.plan is None:
            self.notify("This file has problems; they are listed beside it.", severity="warning")
            return
        if self._is_followed(shelved.plan):
            self.notify("You follow this programme already.")
            return
        self._follow(shelved, shelved.plan)

    @work(group="writing")
    async def _follow(self, shelved: ShelvedProgramme, plan: Plan) -> None:
        question = f"Follow “{plan.title}”, version {plan.version}, from today on?"
        if self._followed is not None:
            question += (
                f"\n\nIt takes the place of “{self._followed.plan.title}”. "
                "Earlier days stay measured against what was followed then."
            )
        if not await self.app.push_screen_wait(ConfirmDialog("Programme", question, yes="Follow")):
            return
        try:
            await self.home.diary.ask(
                lambda diary: diary.assign(diary.shelf.read(shelved.path), file=shelved.path.name)
            )
        except HomecareError as error:
            self.home.say_error(error)
            return
        self.notify(f"{plan.title} from today on. u takes it back.", title="Assigned")
        self.home.tell_screens(DiaryChanged)
        self.app.switch_mode("today")

    def action_end(self) -> None:
        """Stop following the programme, after a yes."""
        if self._followed is None:
            self.notify("No programme is followed.")
            return
        self._end(self._followed)

    @work(group="writing")
    async def _end(self, followed: Assigned) -> None:
        question = f"Stop following “{followed.plan.title}”? From today on nothing is due; all entries stay."
        if not await self.app.push_screen_wait(ConfirmDialog("Programme", question, yes="End it")):
            return
        try:
            await self.home.diary.ask(lambda diary: diary.end_programme())
        except HomecareError as error:
            self.home.say_error(error)
            return
        self.notify(f"{followed.plan.title}. u takes it back.", title="Ended")
        self.home.tell_screens(DiaryChanged)

    # Building

    def action_new(self) -> None:
        """Build a new programme."""
        self._build(None)

    def action_build(self) -> None:
        """Build on the highlighted programme."""
        if self._highlighted is not None:
            self._build(self._highlighted)

    @work(group="flow")
    async def _build(self, shelved: ShelvedProgramme | None) -> None:
        from homecare.ui.builder.opening import begin_new, open_shelved

        if self._building:
            return  # a key pressed twice opens one builder
        self._building = True
        try:
            if shelved is None:
                await begin_new(self.app, self.home)
            else:
                await open_shelved(self.app, self.home, shelved)
        finally:
            self._building = False
        self.look_again()


def plan_in_words(plan: Plan) -> Text:
    """A programme as a person reads it."""
    words = Text()
    if plan.about:
        words.append(f"{plan.about}\n\n")
    length = count(plan.weeks, "week") if plan.weeks else f"until {plan.until}" if plan.until else "no end"
    words.append(f"By {plan.author} · version {plan.version} · {length}\n\n")
    for planned in plan.exercises:
        asked = planned.prescription
        sides = "" if asked.sides is Sides.NONE else ", each side"
        times = f", {asked.times_per_day} times a day" if asked.times_per_day > 1 else ""
        words.append(planned.name, "bold")
        words.append(f" · level {asked.level}, {planned.level_name}\n")
        words.append(f"   {dose_in_words(asked)}{sides}{times} · {planned.due.in_words()}\n")
        for rule in planned.progress:
            words.append(f"   {rule_in_words(rule)}\n", "dim")
    sitting = plan.sitting
    words.append("\nSitting: ", "bold")
    words.append(f"a break of {sitting.break_min} min at least every {sitting.max_bout_min} min.\n")
    if plan.safety.stop_text:
        words.append("\nYour programme says: ", "bold")
        words.append(f"{plan.safety.stop_text}\n")
    if plan.safety.contact:
        words.append(plan.safety.contact)
    return words


def _problems(shelved: ShelvedProgramme) -> Text:
    words = Text("This file cannot be used yet:\n\n", "bold")
    for problem in shelved.problems:
        words.append(f"• {problem}\n", "not bold")
    words.append("\nMend the file and come back; nothing else is affected.")
    return words
