"""Saving from the builder: an own id where one is needed, a yes before another file is written over."""

from functools import partial
from shlex import quote
from typing import TYPE_CHECKING, ClassVar, Literal

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from homecare.errors import HomecareError, InputError
from homecare.exchange.draft_saving import (
    FileThereError,
    Saved,
    comes_with_homecare,
    own_place,
    refuse_bundled,
)
from homecare.exchange.draft_saving import save as write
from homecare.ui.builder import descriptions, wording
from homecare.ui.builder.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.dialogs import ConfirmDialog
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from textual.app import App

    from homecare.exchange.shelf import Shelf
    from homecare.ui.builder.bench import Bench

Left = Literal["save", "drop", "stay"]


class LeaveDialog(Question[Left]):
    """Before the builder is left: save (Enter), leave without saving, or stay."""

    CSS_PATH = "../dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "y", "answer('save')", "leave.save"),
        bind(KEYS, "n", "answer('drop')", "leave.drop"),
        bind(KEYS, "escape", "answer('stay')", "leave.stay"),
    ]

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title

    def compose(self) -> ComposeResult:
        """What is not saved, then the answers."""
        with VerticalScroll(classes="dialog", can_focus=False) as dialog:
            dialog.border_title = Content(self._title)
            yield Static(wording.SAVE_CHANGES, markup=False)
            with Horizontal(classes="buttons"):
                yield Button(wording.SAVE_Y, id="save", variant="primary", compact=True)
                yield Button(wording.DO_NOT_SAVE, id="drop", compact=True)
                yield Button(wording.STAY, id="stay", compact=True)

    def on_mount(self) -> None:
        """Enter saves."""
        self.query_one("#save", Button).focus()

    def action_answer(self, answer: Left) -> None:
        """Close with the answer."""
        self.answer(answer)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's answer."""
        answers: dict[str, Left] = {"save": "save", "drop": "drop"}
        self.answer(answers.get(event.button.id or "", "stay"))


async def save(app: "App[object]", bench: "Bench", show: "Callable[[], None]") -> bool:
    """Write the draft on a bench, asking what has to be asked; True once it is on disk.

    `show` shows the draft again, where it was given an id of its own meanwhile.

    Rules that contradict each other are not saved: they look like a programme, and are none. What is only
    half done can be put aside after a yes.
    """
    home = home_of(app)
    shelf, slug = bench.shelf, bench.draft.slug
    # Also after a step back to before it was named.
    bundled = bench.bundled or await home.diary.draw(lambda: comes_with_homecare(shelf, slug))
    if bundled and not await _name(app, bench, show):
        return False
    if bench.plan is not None and bench.errors:
        first = descriptions.problem_in_words(bench.errors[0], bench.draft.library)
        wrong, write_instead = wording.NOT_SAVED
        home.say_error(InputError(wrong.format(problem=first), write_instead))
        return False
    if bench.errors and not await _agreed_to_problems(app, bench):
        return False
    path = (
        bench.path
        if bench.path is not None and not bench.bundled
        else own_place(bench.shelf, bench.draft.slug)
    )
    before = bench.draft.text
    try:
        kept = await home.diary.ask(lambda diary: diary.programmes.versions_kept())
        wanted = partial(write, bench.draft, path, bench.shelf, kept=kept, opened=_on_disk(bench))
        try:
            saved = await home.diary.draw(wanted)
        except FileThereError:
            question = wording.OVER_ANOTHER_FILE.format(path=path)
            if not await app.push_screen_wait(
                ConfirmDialog(wording.SAVE, question, yes=wording.WRITE_OVER_IT)
            ):
                return False
            saved = await home.diary.draw(partial(wanted, over=True))
    except HomecareError as error:
        bench.put_back(before)
        home.say_error(error)
        return False
    bench.saved_as(saved.path)
    _tell(app, bench, saved)
    return True


def _on_disk(bench: "Bench") -> str | None:
    """The text that was read from, or written to, the draft's own file."""
    return None if bench.bundled else bench.opened


async def _name(app: "App[object]", bench: "Bench", show: "Callable[[], None]") -> bool:
    """Give a programme of homecare's an id and an author of one's own; True once it has them."""
    from homecare.ui.builder.settings_form import NamingForm

    draft, shelf = bench.draft, bench.shelf
    named = False

    def take(values: "Mapping[str, Any]") -> None:
        nonlocal named
        bench.change(lambda draft: _renamed(draft, values))
        bench.bundled, bench.path, bench.opened = False, None, None
        named = True

    form = NamingForm(
        wording.SAVE_AS_YOUR_OWN,
        take,
        title=draft.title,
        author=await home_of(app).diary.draw(lambda: last_author(shelf)),
        slug=f"my-{draft.slug}",
        free=partial(refuse_bundled, shelf),
    )
    await app.push_screen_wait(form)
    show()
    return named


def _renamed(draft: "Any", values: "Mapping[str, Any]") -> None:
    draft.set_title(values["title"])
    draft.set_author(values["author"])
    draft.renamed(values["id"])


def last_author(shelf: "Shelf") -> str:
    """The author of the person's newest programme file; empty where there is none."""
    own = [one for one in shelf.programmes() if one.plan is not None and not one.bundled]
    newest = max(own, key=lambda one: one.path.stat().st_mtime, default=None)
    return "" if newest is None or newest.plan is None else newest.plan.author


async def _agreed_to_problems(app: "App[object]", bench: "Bench") -> bool:
    if bench.draft.exercises:
        said = "\n".join(
            wording.HAS_PROBLEM.format(problem=descriptions.problem_in_words(one, bench.draft.library))
            for one in bench.errors[:3]
        )
    else:
        said = wording.HAS_NO_EXERCISE
    question = wording.WITH_PROBLEMS.format(problems=said)
    return await app.push_screen_wait(ConfirmDialog(wording.SAVE, question, yes=wording.SAVE)) is True


def _tell(app: "App[object]", bench: "Bench", saved: Saved) -> None:
    typed = quote(bench.shelf.typed(saved.path).removesuffix(".toml"))
    said = wording.SAVED_HERE.format(path=saved.path, typed=typed)
    if saved.instead_of is not None:
        said = wording.VERSION_IN_USE.format(before=saved.instead_of, now=saved.version, saved=said)
    home_of(app).notify(said, title=wording.SAVED, timeout=8)


def refuse_taken(shelf: "Shelf", slug: str) -> None:
    """A new programme has an id that no other has.

    Raises:
        InputError: if one on the shelf has it.
    """
    refuse_bundled(shelf, slug)
    for one in shelf.programmes():
        if slug in (one.path.stem, one.plan.slug if one.plan else None):
            wrong, write_instead = wording.ID_IS_TAKEN
            raise InputError(wrong.format(slug=slug), write_instead)
