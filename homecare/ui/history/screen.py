"""History: everything that was entered, newest first, a month at a time; looked through by kind and words."""

from dataclasses import replace
from datetime import timedelta
from typing import ClassVar, Final

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.timer import Timer
from textual.widgets import DataTable, Input, Static

from homecare.core.day.view import HistoryLine
from homecare.core.history.search import Search
from homecare.core.records.entry import Action, Entry
from homecare.core.records.records import ExerciseEntry
from homecare.core.values.in_words import day_in_words
from homecare.core.values.regions import REGIONS
from homecare.core.wording.kinds import KINDS
from homecare.core.wording.programme.versions import instant_in_words
from homecare.core.wording.search import nothing_in_words, search_in_words
from homecare.core.wording.sentences import as_sentence, commas, paragraph
from homecare.core.wording.who_entered import BY_PRACTICE, PRACTICE, is_by_practice, once_in_words
from homecare.errors import HomecareError
from homecare.ui.history import wording
from homecare.ui.history.wording import KEYS
from homecare.ui.room import Room
from homecare.ui.safety.notice import show_notice
from homecare.ui.shell.keys import bind
from homecare.ui.shell.messages import DiaryChanged
from homecare.ui.widgets.entry_table import EntryTable, whole_words
from homecare.ui.widgets.one_line import OneLine
from homecare.ui.widgets.saying import say

PAGE_DAYS = 30
FOUND_MOST: Final = 200
"""Entries shown of what was looked for, which may be of any year."""
TYPED_S: Final = 0.25
"""Seconds after the last letter before the diary is asked."""
EVERY_KIND: Final = ""


class HistoryScreen(Room):
    """A table of thirty days; older and newer pages are one key away. What is looked for is of all years."""

    room: ClassVar[str] = "history"
    CSS_PATH = "../rooms.tcss"
    CSS = """
    HistoryScreen #search { height: 1; padding: 0 1; background: $panel; display: none; }
    HistoryScreen.-finding #search { display: block; }
    HistoryScreen #following { height: 1; padding: 0 1; color: $text-muted; }
    HistoryScreen.-short #following { display: none; }
    """
    AUTO_FOCUS = "EntryTable"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "d", "remove", "history.remove"),
        bind(KEYS, "b", "back", "history.back"),
        bind(KEYS, "left_square_bracket", "page(1)", "history.older", key_display="["),
        bind(KEYS, "right_square_bracket", "page(-1)", "history.newer", key_display="]"),
        bind(KEYS, "slash", "find", "history.find", key_display="/"),
        bind(KEYS, "t", "kind", "history.kind"),
        bind(KEYS, "x", "removed", "history.removed"),
        bind(KEYS, "v", "versions", "history.versions"),
        bind(KEYS, "escape", "everything", "history.everything", key_display="Esc"),
        bind(KEYS, "down", "rows", "history.rows", show=False),
    ]  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self._page = 0
        self._lines: tuple[HistoryLine, ...] = ()
        self._search = Search()
        self._following: Action | None = None
        self._soon: Timer | None = None

    def body(self) -> ComposeResult:
        """The words that are looked for, the span in words, the table, and what undo would take back."""
        yield OneLine(placeholder=wording.FILTER_HINT, id="search", compact=True)
        yield Static("", id="span", classes="said", markup=False)
        yield EntryTable(wording.DAY, "", wording.ENTRY)
        yield Static("", id="whole", classes="said whole", markup=False)
        yield Static("", id="following", markup=False)

    async def look(self) -> None:
        """The entries of the page, or all that is looked for."""
        search, until = self._search, self.home.day - timedelta(days=self._page * PAGE_DAYS)
        since = until - timedelta(days=PAGE_DAYS - 1)
        # The first page has also what was written on a day that has not come here: beyond the date line, or
        # while the clock was ahead.
        last = until if self._page else None
        if search.narrows:
            lines, self._following = await self.home.diary.ask(
                lambda diary: (
                    diary.history.lines(limit=FOUND_MOST + 1, search=search, versions=True),
                    diary.history.last_action(),
                )
            )
            said = [self._found(lines)]
        else:
            lines, self._following = await self.home.diary.ask(
                lambda diary: (diary.history.lines(since, last, versions=True), diary.history.last_action())
            )
            first, end = day_in_words(since), day_in_words(until)
            said = [wording.SPAN.of(len(lines), since=first, until=end)]
        self._lines = lines[:FOUND_MOST] if search.narrows else lines
        table = self.query_one(EntryTable)
        table.opens = not search.removed
        table.fill(_rows(self._lines))
        if any(line.late and line.gone is None for line in self._lines):
            said.append(wording.WHAT_LATE_IS)
        if any(is_by_practice(line.entry) for line in self._lines):
            said.append(wording.WHAT_A_MARK_IS.format(mark=PRACTICE, means=BY_PRACTICE))
        if not self._lines and not search.narrows:
            said.append(wording.OLDER_ONES)
        say(self.query_one("#span", Static), paragraph(*said))
        self._show_whole()
        self._show_following()

    def _found(self, lines: tuple[HistoryLine, ...]) -> str:
        if not lines:
            return wording.NOTHING_FOUND.format(nothing=nothing_in_words(self._search))
        looked_for = search_in_words(self._search)
        if len(lines) > FOUND_MOST:
            return wording.FOUND_NEWEST.of(FOUND_MOST, looked_for=looked_for)
        return wording.FOUND.of(len(lines), looked_for=looked_for)

    def action_page(self, step: int) -> None:
        """Another thirty days."""
        self._page = max(0, self._page + step)
        self.look_again()

    def _highlighted(self) -> HistoryLine | None:
        row = self.query_one(EntryTable).cursor_row
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what can be done with what is shown."""
        if action == "page":
            return not self._search.narrows and (parameters == (1,) or self._page > 0)
        if action == "everything":
            return self._search.narrows or self.has_class("-finding")
        if action in ("remove", "back", "versions"):
            away = {"remove": False, "back": True}.get(action, self._search.removed)
            return bool(self._lines) and self._search.removed is away
        return True

    # The highlighted entry

    @on(DataTable.RowHighlighted)
    def _show_whole(self) -> None:
        """The highlighted entry in full, under the table, with when it was entered and changed."""
        line = self._highlighted()
        if line is None:
            say(self.query_one("#whole", Static), "")
            return
        here = self.home.clock.now().tzinfo
        by_practice = is_by_practice(line.entry)
        gone = line.gone
        if gone is not None and gone.ended is not None and gone.until is not None:
            was = wording.IT_WAS_BY_PRACTICE if by_practice else wording.IT_WAS
            when = was[gone.ended].format(instant=instant_in_words(gone.until, gone.entry, here))
        else:
            entered = wording.ENTERED_BY_PRACTICE if by_practice else wording.ENTERED
            when = entered.format(when=instant_in_words(line.entry.entered_at, line.entry, here))
        said = [as_sentence(line.says), when]
        said += [wording.LATER_ONE_COUNTS] * line.replaced
        said += [once_in_words(line.also)] * bool(line.also)
        said += [wording.SEE_EARLIER_VERSIONS] * bool(line.earlier)
        say(self.query_one("#whole", Static), paragraph(*said))

    def _show_following(self) -> None:
        """What the next undo would take back, in the words that have room."""
        line, following = self.query_one("#following", Static), self._following
        if following is None:
            say(line, "")
            return
        of_today = following.day == self.home.day
        said = wording.UNDOES if of_today else wording.UNDOES_OF_DAY
        words = said.format(says=following.says, day=day_in_words(following.day))
        say(line, whole_words(words, self.size.width - 2))

    def on_resize(self) -> None:
        """Another width holds other words."""
        self.call_after_refresh(self._show_following)

    @on(DataTable.RowSelected)
    def action_open(self) -> None:
        """The form of the highlighted entry; of a removed one what it was."""
        line = self._highlighted()
        if line is not None and self._search.removed:
            self.action_versions()
        elif line is not None:
            self._open(line.entry)

    def action_versions(self) -> None:
        """What the highlighted entry was before each change."""
        line = self._highlighted()
        if line is not None:
            from homecare.ui.history.versions import VersionsDialog

            self.app.push_screen(VersionsDialog(line.entry))

    @work(group="opening", exclusive=True)
    async def _open(self, entry: Entry) -> None:
        from homecare.ui.forms.entries import form_for

        planned = None
        regions: tuple[str, ...] = REGIONS
        try:
            if isinstance(entry, ExerciseEntry):
                view = await self.home.diary.ask(lambda diary: diary.day.view(entry.day))
                planned = next((one.planned for one in view.items if one.planned.key == entry.exercise), None)
                regions = view.regions
        except HomecareError as error:
            self.home.say_error(error)
            return
        form = form_for(entry, self.home.day, regions, planned, self.home.clock.now().tzinfo)
        if form is None:
            self.notify(wording.CANNOT_BE_EDITED)
            return
        self.app.push_screen(form, self._saved)

    def _saved(self, entry: Entry | None) -> None:
        """What was changed is another entry: the highlight goes with it."""
        if entry is not None:
            self.query_one(EntryTable).go_to(str(entry.id))
            self._say_what_follows(entry)

    @work(group="saying")
    async def _say_what_follows(self, entry: Entry) -> None:
        """The programme's stop text and the safety page's key, as under a new entry."""
        await show_notice(self.home, entry)

    def action_remove(self) -> None:
        """Archive the highlighted entry."""
        line = self._highlighted()
        if line is not None:
            self._remove(line)

    @work(group="writing")
    async def _remove(self, line: HistoryLine) -> None:
        try:
            await self.home.diary.ask(lambda diary: diary.corrections.remove(line.entry.id))
        except HomecareError as error:
            self.home.say_error(error)
            return
        self.notify(wording.IS_REMOVED.format(entry=as_sentence(line.says)), title=wording.REMOVED)
        self.home.tell_screens(DiaryChanged)

    def action_back(self) -> None:
        """Bring the highlighted entry back."""
        line = self._highlighted()
        if line is not None:
            self._bring_back(line.entry)

    @work(group="writing")
    async def _bring_back(self, entry: Entry) -> None:
        from homecare.ui.history.versions import bring_back

        wrong = await bring_back(self, entry)
        if wrong is not None:
            self.notify(wrong, title=wording.NOT_BROUGHT_BACK, severity="error", timeout=8)
        else:
            self.home.tell_screens(DiaryChanged)

    # Looking for something

    def action_find(self) -> None:
        """Type what is looked for."""
        self.add_class("-finding")
        self.query_one("#search").focus()
        self.refresh_bindings()

    @on(Input.Changed, "#search")
    def _typed(self, event: Input.Changed) -> None:
        self._search = replace(self._search, text=event.value)
        if self._soon is not None:
            self._soon.stop()
        self._soon = self.set_timer(TYPED_S, self.look_again)

    @on(Input.Submitted, "#search")
    def action_rows(self) -> None:
        """From the words to what was found."""
        if self._soon is not None:
            self._soon.stop()
        self.look_again()
        self.query_one(EntryTable).focus()

    def action_kind(self) -> None:
        """Choose one kind of entry, or every kind."""
        from homecare.ui.forms.choice import ChoiceDialog

        kinds = [(EVERY_KIND, wording.EVERY_KIND), *((word, kind.looked_for) for word, kind in KINDS.items())]
        here = next(iter(self._search.types), EVERY_KIND)
        self.app.push_screen(
            ChoiceDialog(wording.KIND_OF_ENTRY, wording.WHAT_HISTORY_SHOWS, kinds, here), self._chosen
        )

    def _chosen(self, kind: str | None) -> None:
        if kind is not None:
            self._search = replace(self._search, types=(kind,) if kind else ())
            self.look_again()

    def action_removed(self) -> None:
        """What was removed or undone, or again what stands."""
        self._search = replace(self._search, removed=not self._search.removed)
        self.look_again()

    def action_everything(self) -> None:
        """Show everything again."""
        self._search = Search()
        self.remove_class("-finding")
        field = self.query_one("#search", Input)
        with field.prevent(Input.Changed):
            field.value = ""
        self.query_one(EntryTable).focus()
        self.look_again()


def _mark(line: HistoryLine) -> str:
    """What sets a line apart: gone, counts no longer, made after its day; entered by the practice."""
    gone = wording.ENDED[line.gone.ended] if line.gone is not None and line.gone.ended is not None else ""
    mark = gone or (wording.REPLACED if line.replaced else wording.LATE if line.late else "")
    return commas(mark, PRACTICE if is_by_practice(line.entry) else "")


def _rows(lines: tuple[HistoryLine, ...]) -> list[tuple[str, tuple[str, ...]]]:
    """One row per entry; a day is named with its first."""
    rows: list[tuple[str, tuple[str, ...]]] = []
    before = None
    for line in lines:
        day = "" if line.entry.day == before else day_in_words(line.entry.day)
        before = line.entry.day
        rows.append((str(line.entry.id), (day, _mark(line), line.says)))
    return rows
