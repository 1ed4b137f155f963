"""Sessions: the acupuncture sessions of the diary, newest first."""

from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import DataTable, Static

from homecare.core.entry import Entry
from homecare.core.practice import Appointment
from homecare.core.records import TreatmentSession
from homecare.core.sentences import entry_in_words
from homecare.core.words import day_in_words
from homecare.errors import HomecareError
from homecare.ui.messages import DiaryChanged
from homecare.ui.screens.room import Room
from homecare.ui.widgets.entry_table import EntryTable

NONE_YET = "No session yet. Press a to log an acupuncture session: the day is enough, the rest can follow."


class SessionsScreen(Room):
    """A table; Enter opens a session."""

    room: ClassVar[str] = "sessions"
    CSS_PATH = "../rooms.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "session", "Session", id="sessions.add", tooltip="Log an acupuncture session"),
        Binding("d", "remove", "Remove", id="sessions.remove", tooltip="Remove it; undo brings it back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._sessions: tuple[TreatmentSession, ...] = ()
        self._planned: int | None = None
        self._next: Appointment | None = None

    def body(self) -> ComposeResult:
        """A line on the course, then the table."""
        yield Static("", id="course", classes="said", markup=False)
        yield EntryTable("No.", "Day", "Pain", "With", "Points")
        yield Static("", id="whole", classes="said whole", markup=False)

    async def look(self) -> None:
        """Every session, how many are planned, and the next one."""
        self._sessions, self._planned, self._next = await self.home.diary.ask(
            lambda diary: (diary.sessions(), diary.today().sessions_planned, diary.waiting().appointment)
        )
        self._show()

    def _show(self) -> None:
        self.query_one(EntryTable).fill(
            [
                (
                    str(session.id),
                    (
                        str(session.number or len(self._sessions) - place),
                        day_in_words(session.day),
                        _pain(session),
                        ", ".join(session.adjuncts) or "–",
                        ", ".join(str(point) for point in session.points) or "–",
                    ),
                )
                for place, session in enumerate(self._sessions)
            ]
        )
        done = len(self._sessions)
        of = f" of {self._planned} planned" if self._planned else ""
        course = f"{done}{of}, newest first. Pain is “now”, before → after." if done else NONE_YET
        if self._next is not None:
            at = f", {self._next.time}" if self._next.time else ""
            course = f"Next: {day_in_words(self._next.day)}{at}. {course}"
        self.query_one("#course", Static).update(course)
        self._show_whole()

    def _highlighted(self) -> TreatmentSession | None:
        row = self.query_one(EntryTable).cursor_row
        return self._sessions[row] if 0 <= row < len(self._sessions) else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Without a session there is nothing to remove."""
        return bool(self._sessions) if action == "remove" else True

    @on(DataTable.RowHighlighted)
    def _show_whole(self) -> None:
        """The highlighted session in full, under the table."""
        session = self._highlighted()
        words = "" if session is None else entry_in_words(session)
        self.query_one("#whole", Static).update(words)

    @on(DataTable.RowSelected)
    def action_open(self) -> None:
        """The form of the highlighted session."""
        session = self._highlighted()
        if session is not None:
            from homecare.ui.forms.entries import SessionForm

            self.app.push_screen(SessionForm(self.home.day, session.day, entry=session), self._saved)

    def action_session(self) -> None:
        """A new session."""
        from homecare.ui.forms.entries import SessionForm

        self.app.push_screen(SessionForm(self.home.day, self.home.day, self._planned), self._saved)

    def _saved(self, entry: Entry | None) -> None:
        if entry is not None:
            self.notify(f"Session of {day_in_words(entry.day)}.", title="Saved")

    def action_remove(self) -> None:
        """Archive the highlighted session."""
        session = self._highlighted()
        if session is not None:
            self._remove(session)

    @work(group="writing")
    async def _remove(self, session: TreatmentSession) -> None:
        try:
            await self.home.diary.ask(lambda diary: diary.remove(session.id))
        except HomecareError as error:
            self.home.say_error(error)
            return
        self.notify(f"Session of {day_in_words(session.day)}. u brings it back.", title="Removed")
        self.home.tell_screens(DiaryChanged)


def _pain(session: TreatmentSession) -> str:
    before, after = (
        "–" if level is None else str(level) for level in (session.pain_before, session.pain_after)
    )
    return f"{before} → {after}"
