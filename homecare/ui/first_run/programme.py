"""The step that chooses a programme: later, a practitioner's file, or one on the shelf, a day of each."""

from dataclasses import replace
from typing import ClassVar

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Input, OptionList, Static

from homecare.core.first_run.first_run import FROM_FILE, LATER, PROGRAMME_ASKED, Draft, Step
from homecare.core.programme.plan import Plan
from homecare.core.programme_file.problems import ProgrammeFileError
from homecare.core.routine.schedule import Assigned
from homecare.core.wording.first_run import plan_in_brief
from homecare.errors import HomecareError, InputError
from homecare.exchange.container import is_hand_off
from homecare.exchange.hand_file import read_file
from homecare.exchange.shelf import Shelf, ShelvedProgramme
from homecare.ui.first_run import wording
from homecare.ui.first_run.choices import Choices
from homecare.ui.first_run.step import StepView
from homecare.ui.programme.descriptions import problems_in_words
from homecare.ui.widgets.one_line import OneLine


class ProgrammeStep(StepView):
    """The list on the left; a day of the highlighted one beside it."""

    step: ClassVar[Step] = Step.PROGRAMME
    asked: ClassVar[str] = PROGRAMME_ASKED

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft)
        self._shelved: list[ShelvedProgramme] = []
        self._read: tuple[str, Plan] | None = None
        self._taken_in = False
        self._typed_anew = False
        self._followed: Assigned | None = None

    def body(self) -> ComposeResult:
        """The list, the details, the field for a file."""
        with Horizontal(id="programmes"):
            with Vertical(id="choices"):
                yield Choices(id="choice")
                yield OneLine(self.draft.file, placeholder=wording.THE_FILE, id="file", compact=True)
            with VerticalScroll(id="brief", can_focus=False):
                yield Static("", id="plan", markup=False)

    def begin(self) -> None:
        """Show what is on the shelf."""
        self.query_one("#choice", OptionList).focus()
        self._fill()

    @work(group="looking", exclusive=True)
    async def _fill(self) -> None:
        try:
            shelved, self._followed = await self.home.diary.ask(
                lambda diary: (diary.shelf.programmes(), diary.programmes.followed_on())
            )
        except HomecareError as error:
            self.home.say_error(error)
            shelved = []
        self._shelved = [one for one in shelved if one.plan is not None]
        slug = "" if self._followed is None else self._followed.plan.slug
        titles = [(one.plan.slug, one.plan.title) for one in self._shelved if one.plan is not None]
        choice = self.query_one("#choice", Choices)
        lines = [wording.FOLLOWED.format(title=title) if key == slug else title for key, title in titles]
        choice.fill([LATER, FROM_FILE, *lines])
        keys = self._keys
        wanted = self.draft.chosen
        if wanted in ("", "later") and slug in keys:  # chosen here before, or in another window
            wanted = slug
        choice.highlighted = keys.index(wanted) if wanted in keys else 0

    @property
    def _keys(self) -> list[str]:
        """What each line of the list means in the draft."""
        return ["later", "file", *(one.plan.slug for one in self._shelved if one.plan is not None)]

    @property
    def _chosen(self) -> str:
        place = self.query_one("#choice", OptionList).highlighted
        return self._keys[place] if place is not None and place < len(self._keys) else "later"

    @property
    def _one(self) -> ShelvedProgramme | None:
        chosen = self._chosen
        return next((one for one in self._shelved if one.plan is not None and one.plan.slug == chosen), None)

    @on(OptionList.OptionHighlighted)
    def _show(self) -> None:
        chosen, one = self._chosen, self._one
        self.query_one("#file", Input).display = chosen == "file"
        if one is not None and one.plan is not None:
            self._brief(one.plan.title, "\n\n".join(_paragraphs(one.plan)))
        elif chosen == "file" and (plan := self._from_file) is not None:
            self._brief(plan.title, "\n\n".join(_paragraphs(plan)))
        else:
            self._brief("", wording.WRITE_WHERE if chosen == "file" else wording.NOTHING_DUE_THEN)
        self.post_message(self.Told(""))
        self.post_message(self.Said())

    @property
    def _from_file(self) -> Plan | None:
        """The programme that the file brought: read now, or followed since this step was left."""
        if self._read is not None:
            return self._read[1]
        taken = self._followed if self.draft.chosen == "file" and not self._typed_anew else None
        return None if taken is None else taken.plan

    def _brief(self, title: str, words: str | Text) -> None:
        brief = self.query_one("#brief", VerticalScroll)
        brief.border_title = Content(title)
        self.query_one("#plan", Static).update(words)
        brief.scroll_home(animate=False)

    @on(OptionList.OptionSelected)
    def _taken(self) -> None:
        if self._chosen == "file":
            self.query_one("#file", Input).focus()
        else:
            self.post_message(self.GoOn())

    @on(Input.Changed)
    def _typed(self) -> None:
        self._typed_anew = self.query_one("#file", Input).value != self.draft.file
        self._read, self._taken_in = None, False
        self.post_message(self.Said())

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        """The first Enter reads the file and shows a day of it, the next one goes on."""
        event.stop()
        if self._ready:
            self.post_message(self.GoOn())
        else:
            self._look()

    @property
    def _ready(self) -> bool:
        return self._from_file is not None or self._taken_in

    @work(group="looking", exclusive=True)
    async def _look(self) -> None:
        try:
            told = await self._look_into()
        except HomecareError as error:
            self.post_message(self.Told(error.text, wrong=True))
            return
        self._show()
        self.post_message(self.Told(told))

    async def _look_into(self) -> str:
        """Read the file that is named; what is wrong in it is shown beside the list. Gives what to say.

        Raises:
            HomecareError: if it is no programme that can be followed, and no file from the practice.
        """
        named = self.query_one("#file", Input).value.strip().strip("'\"").replace("\\ ", " ")
        if not named:
            raise InputError(wording.NO_FILE_NAMED, wording.WRITE_OR_CHOOSE)
        if await self.home.diary.draw(lambda: _is_hand_off(named)):
            from homecare.ui.first_run.handed import take_in

            told = await take_in(self, named)
            self._taken_in = True
            # What the practice gave holds; what was chosen here a moment ago would stand in its way.
            chosen = self.draft.followed
            self._followed = await self.home.diary.ask(
                lambda diary: (
                    diary.programmes.start_with(None, before=chosen) or diary.programmes.followed_on()
                )
            )
            return wording.THEN_CONTINUE.format(told=told)
        try:
            self._read = await self.home.diary.ask(lambda diary: _read_file(diary.shelf, named))
        except ProgrammeFileError as error:
            self._brief(named.rpartition("/")[2], problems_in_words(error.problems))
            raise InputError(wording.CANNOT_FOLLOW_YET, wording.ASK_WHO_WROTE_IT) from error
        return wording.ENTER_FOLLOWS

    def said(self) -> Draft:
        """The line that is highlighted, and the file as typed."""
        return replace(self.draft, chosen=self._chosen, file=self.query_one("#file", Input).value)

    async def skip(self) -> Draft:
        """A programme that was only looked at is not followed."""
        return self.draft

    async def leave(self) -> Draft:
        """Follow what was chosen; what is followed already stays as it is."""
        draft, one, before = self.said(), self._one, self.draft.followed
        if draft.chosen == "file" and not self._ready:
            await self._look_into()
        if draft.chosen == "file" and self._read is None:  # brought by the practice's own file, or before
            return draft
        if draft.chosen == "file" and self._read is not None:
            text, name = self._read[0], f"{self._read[1].slug}.toml"
            given = await self.home.diary.ask(lambda diary: diary.programmes.start_with(text, file=name))
        elif one is not None and one.plan is not None:
            path = one.path
            given = await self.home.diary.ask(
                lambda diary: diary.programmes.start_with(diary.shelf.read(path), file=path.name)
            )
        else:
            await self.home.diary.ask(lambda diary: diary.programmes.start_with(None, before=before))
            given = None
        return replace(draft, followed="" if given is None else given.plan.slug)


def _paragraphs(plan: Plan) -> list[str]:
    """A programme in brief, its exercises under each other."""
    found: list[str] = []
    for line in plan_in_brief(plan):
        if line.startswith("  ") and found:
            found[-1] += f"\n{line}"
        else:
            found.append(line)
    return found


def _is_hand_off(named: str) -> bool:
    """Whether a name is that of a file from the practice; one that cannot be read is told of later."""
    try:
        return is_hand_off(read_file(named))
    except InputError:
        return False


def _read_file(shelf: Shelf, named: str) -> tuple[str, Plan]:
    """The text of a file and what it means.

    Raises:
        HomecareError: if there is no such file, or it is no programme.
    """
    path = shelf.find(named)
    text = shelf.read(path)
    return text, shelf.plan(text, path.name)
