"""Programme: the programme files at hand, what each asks for, and which one is followed."""

from collections.abc import Callable, Collection, Hashable
from typing import ClassVar, NamedTuple

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from homecare.core.programme.plan import Plan
from homecare.core.routine.schedule import Assigned
from homecare.errors import HomecareError
from homecare.exchange.shelf import ShelvedProgramme
from homecare.ui.programme import wording
from homecare.ui.programme.descriptions import (
    apart_words,
    following_question,
    plan_in_words,
    problems_in_words,
    standing_words,
)
from homecare.ui.programme.shelf_list import AssignList, ShelfList
from homecare.ui.programme.wording import KEYS
from homecare.ui.room import Room
from homecare.ui.shell.dialogs import ConfirmDialog
from homecare.ui.shell.keys import bind
from homecare.ui.shell.marks import marks_of
from homecare.ui.shell.messages import DiaryChanged
from homecare.ui.widgets.place import place_of
from homecare.ui.widgets.saying import entitle, say


class Listed(NamedTuple):
    """A line of the list: a plan, and the file on the shelf it comes from; a given one may have none."""

    plan: Plan | None
    shelved: ShelvedProgramme | None


class ProgrammeScreen(Room):
    """The shelf on the left, the highlighted programme on the right."""

    room: ClassVar[str] = "programme"
    CSS_PATH = "../rooms.tcss"
    AUTO_FOCUS = "#shelf"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "f", "flare", "programme.flare"),
        bind(KEYS, "x", "end", "programme.end"),
        bind(KEYS, "n", "new", "programme.new"),
        bind(KEYS, "c", "build", "programme.build"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._listed: list[Listed] = []
        self._lines: list[Text] = []  # as they stand in the list
        self._places: list[Hashable] = []  # what each line is of
        self._built: list[Hashable] | None = None  # the places before a programme was saved
        self._followed: Assigned | None = None
        self._flare: Assigned | None = None
        self._building = False

    def body(self) -> ComposeResult:
        """What is followed, the list, the details."""
        yield Static("", id="followed", classes="said", markup=False)
        with Horizontal(id="shelves"):
            shelf = (AssignList if self.home.at_practice else ShelfList)(id="shelf", classes="panel")
            shelf.border_title = wording.PROGRAMMES
            yield shelf
            with VerticalScroll(id="details", classes="panel"):
                yield Static("", id="plan")

    async def look(self) -> None:
        """The shelf, the programme that is followed, and the flare plan beside it."""
        shelved, self._followed, self._flare = await self.home.diary.ask(
            lambda diary: (
                diary.shelf.programmes(),
                diary.programmes.followed_on(),
                diary.programmes.followed_on(flare=True),
            )
        )
        known = {_version(one.plan) for one in shelved if one.plan is not None}
        given = [one.plan for one in (self._followed, self._flare) if one is not None]
        self._listed = [
            *(Listed(plan, None) for plan in given if _version(plan) not in known),  # came with a file
            *(Listed(one.plan, one) for one in shelved),
        ]
        self._show()

    def _show(self) -> None:
        followed = self._followed
        finished = followed is not None and followed.finished(self.home.day)
        words = standing_words(followed, self._flare, finished=finished)
        say(self.query_one("#followed", Static), words)
        shelf = self.query_one(ShelfList)
        followed_at = next((n for n, one in enumerate(self._listed) if _is(one.plan, followed)), 0)
        lines, places = [self._line(one) for one in self._listed], [_place(one) for one in self._listed]
        at = place_of(shelf.highlighted, self._places, places)
        new = [] if self._built is None else [one for one in places if one not in self._built]
        at = places.index(new[0]) if new else followed_at if shelf.highlighted is None else at
        self._places, self._built = places, None
        if lines != self._lines:
            self._lines = lines
            shelf.clear_options()
            shelf.add_options([Option(line) for line in lines])
        shelf.highlighted = at
        self._show_details()

    def _line(self, listed: Listed) -> Text:
        name = listed.shelved.path.name if listed.shelved else ""
        if listed.plan is None:
            return Text(f"! {name}", "dim", overflow="ellipsis", no_wrap=True)
        marks = marks_of(self)  # the line over the list says the same in words
        mark = marks.followed if _is(listed.plan, self._followed) else marks.not_followed
        mark = marks.for_flares if _is(listed.plan, self._flare) else mark
        line = Text(f"{mark} {listed.plan.title}", overflow="ellipsis", no_wrap=True)
        apart = apart_words(listed.plan, name, [one.plan for one in self._listed if one.plan is not None])
        return line.append(f"\n  {apart}", "dim") if apart else line

    @property
    def _highlighted(self) -> Listed | None:
        number = self.query_one(ShelfList).highlighted
        return self._listed[number] if number is not None and number < len(self._listed) else None

    @on(OptionList.OptionHighlighted)
    def _show_details(self) -> None:
        listed = self._highlighted
        if listed is None:
            return
        details, words = self.query_one("#details", VerticalScroll), Text()
        if listed.plan is not None:
            # As it is followed: with the steps that were taken.
            followed = self._followed if _is(listed.plan, self._followed) else None
            entitle(details, listed.plan.title)
            words = plan_in_words(listed.plan if followed is None else followed.plan)
        elif listed.shelved is not None:
            entitle(details, listed.shelved.path.name)
            words = problems_in_words(listed.shelved.problems)
        if say(self.query_one("#plan", Static), words):
            details.scroll_home(animate=False)
        self.refresh_bindings()

    # Following

    @property
    def in_vain(self) -> Collection[str]:
        """What is given already, or has no file that can be used, is not given once more."""
        listed = self._highlighted if self.is_mounted else None
        ended = () if self._followed is not None or self._flare is not None else ("end",)
        if listed is None:
            return ended
        if listed.plan is None or listed.shelved is None or _is(listed.plan, self._followed):
            return ("select", "flare", *ended)
        return ("flare", *ended) if _is(listed.plan, self._flare) else ended

    @on(OptionList.OptionSelected)
    def action_follow(self) -> None:
        """Follow the highlighted programme from today on, after a yes."""
        already = self._yours(wording.YOU_FOLLOW_IT, wording.PATIENT_FOLLOWS_IT)
        chosen = self._chosen(self._followed, already)
        if chosen is not None:
            self._give(*chosen, flare=False)

    def action_flare(self) -> None:
        """Set the highlighted programme aside for flares, after a yes."""
        if self._highlighted is not None and _is(self._highlighted.plan, self._followed):
            self.notify(self._yours(wording.YOU_FOLLOW_FLARE, wording.PATIENT_FOLLOWS_FLARE))
            return
        chosen = self._chosen(self._flare, wording.IS_FLARE_PLAN)
        if chosen is not None:
            self._give(*chosen, flare=True)

    def _yours(self, yours: str, the_patients: str) -> str:
        """Which of two sentences is for whoever reads it: the patient, or the practice."""
        return the_patients if self.home.at_practice else yours

    def _chosen(self, given: Assigned | None, already: str) -> tuple[ShelvedProgramme, Plan] | None:
        """The highlighted file, if it can be given; why not is said."""
        listed = self._highlighted
        if listed is None:
            return None
        if listed.plan is None:
            self.notify(wording.FILE_HAS_PROBLEMS, severity="warning")
        elif _is(listed.plan, given):
            self.notify(already)
        elif listed.shelved is None:
            self.notify(wording.NO_FILE_HERE)
        else:
            return listed.shelved, listed.plan
        return None

    @work(group="writing")
    async def _give(self, shelved: ShelvedProgramme, plan: Plan, *, flare: bool) -> None:
        path, day = shelved.path, self.home.day
        if not await self._allowed(
            lambda diary: diary.programmes.refuse_assigning(plan, diary.shelf.read(path), day, flare=flare)
        ):
            return
        if flare:
            yes, use = wording.USE_IT, self._yours(wording.USE_FOR_FLARES, wording.USE_FOR_THEIR_FLARES)
            question = use.format(title=plan.title)
        else:
            yes = self._yours(wording.FOLLOW, wording.ASSIGN)
            question = following_question(plan, self._followed)
        if not await self.app.push_screen_wait(ConfirmDialog(wording.PROGRAMME, question, yes=yes)):
            return
        if not await self._did(
            lambda diary: diary.programmes.assign(diary.shelf.read(path), file=path.name, flare=flare)
        ):
            return
        for_flares = self._yours(wording.IS_YOUR_FLARE_PLAN, wording.IS_THEIR_FLARE_PLAN)
        said = for_flares if flare else wording.STARTS_TODAY
        self.notify(said.format(title=plan.title), title=wording.ASSIGNED)
        if not flare:
            self.app.switch_mode("today")

    def action_end(self) -> None:
        """Stop following the highlighted programme, or the flare plan, after a yes; else what is followed."""
        listed = self._highlighted
        ends_flare = listed is not None and _is(listed.plan, self._flare)
        chosen = self._flare if ends_flare else self._followed
        if chosen is None:
            self.notify(wording.NO_PROGRAMME_TO_END)
            return
        self._end(chosen, flare=ends_flare)

    @work(group="writing")
    async def _end(self, followed: Assigned, *, flare: bool) -> None:
        day = self.home.day
        if not await self._allowed(lambda diary: diary.programmes.refuse_where_given(day, flare=flare)):
            return
        stop = wording.STOP_FLARE_PLAN if flare else wording.STOP_FOLLOWING
        question = stop.format(title=followed.plan.title)
        if not await self.app.push_screen_wait(
            ConfirmDialog(wording.PROGRAMME, question, yes=wording.END_IT)
        ):
            return
        if await self._did(lambda diary: diary.programmes.end_programme(slug=followed.plan.slug)):
            self.notify(wording.NO_LONGER_FOLLOWED.format(title=followed.plan.title), title=wording.ENDED)

    async def _did(self, act: Callable[..., object]) -> bool:
        """Do something in the diary; what is refused is said."""
        if not await self._allowed(act):
            return False
        self.home.tell_screens(DiaryChanged)
        return True

    async def _allowed(self, ask: Callable[..., object]) -> bool:
        """Whether the diary refuses nothing; what it refuses is said."""
        try:
            await self.home.diary.ask(ask)
        except HomecareError as error:
            self.home.say_error(error)
            return False
        return True

    # Building

    def action_new(self) -> None:
        """Build a new programme."""
        self._build(None)

    def action_build(self) -> None:
        """Build on the highlighted programme."""
        listed = self._highlighted
        if listed is not None and listed.shelved is None:
            self.notify(wording.READ_ONLY)
        elif listed is not None:
            self._build(listed.shelved)

    @work(group="flow")
    async def _build(self, shelved: ShelvedProgramme | None) -> None:
        from homecare.ui.builder.opening import begin_new, open_shelved

        if self._building:
            return  # a key pressed twice opens one builder
        self._building, before = True, list(self._places)
        try:
            if shelved is None:
                saved = await begin_new(self.app, self.home)
            else:
                saved = await open_shelved(self.app, self.home, shelved)
            self._built = before if saved else None
        finally:
            self._building = False
        self.look_again()


def _place(listed: Listed) -> Hashable:
    """What a line is of: its file; a given programme without one, its name and version."""
    if listed.shelved is not None:
        return listed.shelved.path
    return None if listed.plan is None else _version(listed.plan)


def _version(plan: Plan) -> tuple[str, int]:
    """What tells a programme's versions apart."""
    return plan.slug, plan.version


def _is(plan: Plan | None, given: Assigned | None) -> bool:
    """Whether a plan is the one that was given."""
    return plan is not None and given is not None and _version(plan) == _version(given.plan)
