"""Sessions: the course of treatments, past and planned, with what was felt, asked and answered."""

from datetime import date
from typing import ClassVar

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.screen import Screen
from textual.style import Style
from textual.widgets import DataTable, Static

from homecare.core.records.entry import Entry
from homecare.core.records.practice import Appointment
from homecare.core.records.records import TreatmentSession
from homecare.core.treatments.course import CourseView
from homecare.core.treatments.outcome_scales import LOG_FIRST, NOT_BEGUN
from homecare.core.values.in_words import day_in_words, weekday_in_words
from homecare.core.wording.course import also_in_course, course_head, planned_cells, session_cells, when
from homecare.core.wording.entries import entry_in_words
from homecare.core.wording.sentences import as_sentence, paragraph
from homecare.core.wording.treatments import felt_in_words
from homecare.core.wording.who_entered import is_by_practice, once_in_words
from homecare.errors import HomecareError
from homecare.ui.room import Room
from homecare.ui.safety.notice import show_notice
from homecare.ui.sessions import wording
from homecare.ui.sessions.wording import KEYS
from homecare.ui.shell.diary_thread import DiaryCall
from homecare.ui.shell.keys import bind
from homecare.ui.shell.messages import DiaryChanged
from homecare.ui.widgets.course_strip import CourseStrip
from homecare.ui.widgets.entry_table import EntryTable
from homecare.ui.widgets.saying import say

AT_HOME = ("plan", "cancel", "count")
"""What is done in the patient's own program; a practice plans in its notes."""


class SessionsScreen(Room):
    """What is planned above what was held; Enter opens a session."""

    room: ClassVar[str] = "sessions"
    CSS_PATH = "../rooms.tcss"
    CSS = """
    SessionsScreen .whole { height: auto; max-height: 6; min-height: 2; }
    SessionsScreen #due { color: $text-muted; display: none; }
    SessionsScreen #due.-due { display: block; }
    SessionsScreen CourseStrip { height: 4; padding: 0 1; margin: 1 0; display: none; }
    SessionsScreen CourseStrip.-words { height: auto; max-height: 4; }
    SessionsScreen.-short CourseStrip { height: 2; margin: 0; }
    SessionsScreen.-short CourseStrip.-words { max-height: 2; }
    SessionsScreen.-short .whole { min-height: 1; max-height: 2; border-top: none; }
    SessionsScreen.-short #due { height: 1; text-wrap: nowrap; text-overflow: ellipsis; }
    SessionsScreen.-short #course { max-height: 2; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "a", "session", "sessions.add"),
        bind(KEYS, "n", "plan", "sessions.plan"),
        bind(KEYS, "x", "cancel", "sessions.cancel"),
        bind(KEYS, "N", "count", "sessions.count"),
        bind(KEYS, "y", "felt", "sessions.felt"),
        bind(KEYS, "f", "activities", "sessions.activities", show=False),
        bind(KEYS, "c", "change", "sessions.change", show=False),
        bind(KEYS, "v", "scales", "sessions.scales"),
        bind(KEYS, "d", "remove", "sessions.remove"),
    ]  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self._course: CourseView | None = None
        self._rows: list[TreatmentSession | Appointment] = []
        self._filled = False

    def body(self) -> ComposeResult:
        """Where the course stands, the strip, what is due, then the table."""
        yield Static("", id="course", classes="said", markup=False)
        yield CourseStrip()
        yield Static("", id="due", classes="said", markup=False)
        yield EntryTable(wording.NO, wording.DAY, wording.PAIN_NOW, wording.WITH, wording.POINTS)
        yield Static("", id="whole", classes="said whole", markup=False)

    async def look(self) -> None:
        """The course as it stands today."""
        self._course = await self.home.diary.ask(lambda diary: diary.treatments.course())
        self._show(self._course)

    def _show(self, view: CourseView) -> None:
        self._rows = [*reversed(view.planned), *view.newest]
        table = self.query_one(EntryTable)
        table.fill(
            [
                *((str(one.id), planned_cells(one)) for one in reversed(view.planned)),
                *((str(one.id), session_cells(one, view)) for one in view.newest),
            ]
        )
        if not self._filled and self._rows:  # the newest that was held is what one comes for
            self._filled = True
            table.move_cursor(row=min(len(view.planned), len(self._rows) - 1))
        head = Text(as_sentence(course_head(view)), "bold")
        head.append("" if view.held else f" {wording.NONE_YET}", "not bold")
        say(self.query_one("#course", Static), head)
        self.query_one(CourseStrip).show(view)
        self._show_whole()

    def _due(self, view: CourseView) -> Content:
        """What may be answered now, quietly, and the keys; each part is a click."""
        said = []
        due = self._asked_about(view)
        if due is not None:
            day = self._felt_day(view)
            words = (
                wording.HOW_WAS_IT.format(weekday=weekday_in_words(due))
                if day == due
                else wording.AFTER_SESSION_OF.format(day=day_in_words(day))
            )
            said.append(_click(words, "screen.felt"))
        if not self.home.at_practice and (view.held or view.planned):
            optional = [_click(wording.YOUR_ACTIVITIES, "screen.activities")] * view.scale_due("psfs")
            change = _click(wording.SINCE_THE_START, "screen.change")
            optional += [change] * (view.scale_due("pgic") and bool(view.held))
            said += [Content(f"{wording.OPTIONAL_NOW} ") + Content(", ").join(optional)] * bool(optional)
        left = len(view.open_questions)
        if left:
            said.append(_click(wording.SO_MANY_TO_ASK.of(left), "app.question"))
        return Content(" · ").join(said)

    def _asked_about(self, view: CourseView) -> date | None:
        """The session whose after-effects are due; at a practice the patient is not there to be asked."""
        return None if self.home.at_practice else view.after_effects_due

    def _felt_day(self, view: CourseView) -> date:
        """The day of the session that `y` speaks of.

        While one is due it is that one, unless an older one was gone to; never that of today by the way.
        """
        session, due = self._session(), self._asked_about(view)
        if due is not None and (session is None or session.day == view.today):
            return due
        return view.held_days[-1] if session is None else session.day

    def _highlighted(self) -> TreatmentSession | Appointment | None:
        # Its keys are asked about before it is there, and after it has gone: then nothing is highlighted.
        rows = [table.cursor_row for table in self.query(EntryTable)]
        return self._rows[rows[0]] if rows and 0 <= rows[0] < len(self._rows) else None

    def _session(self) -> TreatmentSession | None:
        chosen = self._highlighted()
        return chosen if isinstance(chosen, TreatmentSession) else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what can be done with the highlighted row."""
        view = self._course
        if action in AT_HOME and self.home.at_practice:
            return False
        if action == "cancel":
            return isinstance(self._highlighted(), Appointment)
        if action == "remove":
            return self._session() is not None
        if action == "felt":
            return view is not None and bool(view.held)
        return view is not None and bool(view.answered) if action == "scales" else True

    @on(DataTable.RowHighlighted)
    def _show_whole(self) -> None:
        """The highlighted row in full, under the table; and what the keys speak of above it."""
        say(self.query_one("#whole", Static), self._in_full())
        due = Content("") if self._course is None else self._due(self._course)
        line = self.query_one("#due", Static)
        say(line, due)
        line.set_class(bool(due.plain), "-due")
        self.refresh_bindings()

    def _in_full(self) -> str:
        chosen, view = self._highlighted(), self._course
        if chosen is None or view is None:
            return ""
        if isinstance(chosen, Appointment):
            sentences = [as_sentence(words) for words in (when(chosen), chosen.note) if words]
            theirs = chosen.id in view.from_practice
            whose = wording.PLANNED_BY_PRACTICE if theirs else wording.PLANNED_BY_YOU
            return paragraph(*sentences, "" if self.home.at_practice else whose)
        told = view.follow_up_of.get(chosen.day)
        said = entry_in_words(view.as_shown(chosen))
        said = said if told is None else paragraph(as_sentence(said), felt_in_words(told))
        also = also_in_course(view, chosen)
        by_practice = wording.ENTERED_BY_PRACTICE if is_by_practice(chosen) else ""
        beside = paragraph(by_practice, once_in_words(also))
        return paragraph(as_sentence(said), beside) if beside else said

    @on(DataTable.RowSelected)
    def action_open(self) -> None:
        """The form of the highlighted session."""
        session = self._session()
        if session is not None and self._is_theirs(session):
            self.notify(wording.READ_ONLY)
        elif session is not None:
            from homecare.ui.forms.session import SessionForm

            self._push(SessionForm(self.home.day, session.day, entry=session))
        elif isinstance(planned := self._highlighted(), Appointment):
            self._plan_anew(planned)

    def _is_theirs(self, session: TreatmentSession) -> bool:
        """Whether it came with the practice's file, so that it is read-only here."""
        return self._course is not None and session.id in self._course.from_practice

    def _plan_anew(self, planned: Appointment) -> None:
        """The plan with its day, time and note, to be moved or put right; never what is read-only here."""
        if self.home.at_practice:
            self.notify(wording.LOG_IT_AFTER.format(when=when(planned)))
        elif self._course is not None and planned.id in self._course.from_practice:
            self.notify(wording.PLANNED_BY_PRACTICE)
        else:
            self.action_plan(planned)

    def _push(self, form: Screen[Entry | None]) -> None:
        self.app.push_screen(form, self._saved)

    def _saved(self, entry: Entry | None) -> None:
        if entry is None:
            return
        if isinstance(entry, TreatmentSession):
            self.query_one(EntryTable).go_to(str(entry.id))
            left = len(self._course.open_questions) if self._course is not None else 0
            day = day_in_words(entry.day)
            said = wording.SESSION_SAVED.format(day=day)
            if left:
                said = wording.SESSION_SAVED_TO_ASK.of(left, day=day)
            self.notify(said, title=wording.SAVED)
        else:
            self.notify(entry_in_words(entry), title=wording.SAVED)
        self._say_what_follows(entry)

    @work(group="saying")
    async def _say_what_follows(self, entry: Entry) -> None:
        """The safety page's key under what is high, strong or in its words: offered, never judged."""
        await show_notice(self.home, entry)

    # Held

    def action_session(self) -> None:
        """A new session; today's own, where only its pain before is logged yet."""
        from homecare.core.treatments.course import begun

        view, today = self._course, self.home.day
        if view is not None and begun(one for one in view.sessions if one.day == today):
            self._complete_session()
        else:
            self._new_session()

    def _new_session(self) -> None:
        from homecare.ui.forms.session import SessionForm

        planned = self._course.sessions_planned if self._course is not None else None
        self._push(SessionForm(self.home.day, self.home.day, planned))

    @work(group="opening", exclusive=True)
    async def _complete_session(self) -> None:
        """Go on with today's session, unless it came from the practice and is read-only here."""
        from homecare.ui.forms.session import SessionForm

        try:
            begun = await self.home.diary.ask(lambda diary: diary.treatments.unfinished_session())
        except HomecareError as error:
            self.home.say_error(error)
            return
        if begun is None:
            self._new_session()
        else:
            self._push(SessionForm(self.home.day, begun.day, entry=begun, begin="pain_after"))

    def action_felt(self) -> None:
        """What was felt after the session that the line asks about, or after the highlighted one."""
        view = self._course
        if view is None or not view.held:
            return
        day = self._felt_day(view)
        if day != view.today or day in view.follow_up_of:
            self._tell_felt(day, view)
            return
        from homecare.ui.shell.dialogs import ConfirmDialog

        def now(sure: bool | None) -> None:
            if sure:
                self._tell_felt(day, view)

        ask = ConfirmDialog(wording.TODAYS_SESSION, wording.FELT_TODAY, yes=wording.NOW, no=wording.TOMORROW)
        self.app.push_screen(ask, now)

    def _tell_felt(self, day: date, view: CourseView) -> None:
        from homecare.ui.forms.after_effects import AfterEffectsForm

        self._push(AfterEffectsForm(day, view.follow_up_of.get(day)))

    def action_remove(self) -> None:
        """Archive the highlighted session."""
        session = self._session()
        if session is not None and self._is_theirs(session):
            self.notify(wording.READ_ONLY)
        elif session is not None:
            said = wording.SESSION_REMOVED.format(day=day_in_words(session.day))
            self._do(lambda diary: diary.corrections.remove(session.id), said, wording.REMOVED)

    @work(group="writing")
    async def _do(self, act: DiaryCall[object], said: str, title: str) -> None:
        try:
            await self.home.diary.ask(act)
        except HomecareError as error:
            self.home.say_error(error)
            return
        self.notify(said, title=title)
        self.home.tell_screens(DiaryChanged)

    # Planned

    def action_plan(self, planned: Appointment | None = None) -> None:
        """Plan a session, or put one right: it is highlighted then."""
        from homecare.ui.forms.planned import PlanSession

        form, table = PlanSession(self.home.day, planned), self.query_one(EntryTable)
        self.app.push_screen(form, lambda _: table.go_to(str(form.made.id)) if form.made else None)

    def action_count(self) -> None:
        """How many are planned in all."""
        from homecare.ui.forms.planned import PlanCourse

        self.app.push_screen(PlanCourse(self._course.sessions_planned if self._course is not None else None))

    def action_cancel(self) -> None:
        """Cancel the highlighted planned session, after a question; never what the practice planned."""
        planned, view = self._highlighted(), self._course
        if not isinstance(planned, Appointment) or view is None:
            return
        if planned.id in view.from_practice:
            self.notify(wording.PLANNED_BY_PRACTICE)
            return
        from homecare.ui.shell.dialogs import ConfirmDialog

        def cancel(sure: bool | None) -> None:
            if sure:
                day = planned.day
                said = wording.SESSION_CANCELLED.format(when=when(planned))
                self._do(lambda diary: diary.treatments.cancel(day), said, wording.CANCELLED)

        question = wording.CANCEL_PLANNED.format(when=when(planned))
        self.app.push_screen(
            ConfirmDialog(wording.PLANNED_SESSION, question, yes=wording.CANCEL_IT, no=wording.KEEP_IT),
            cancel,
        )

    # Scales

    def action_activities(self) -> None:
        """PSFS on its own screen; the activities of the last time stand there."""
        from homecare.ui.forms.scales import ActivitiesForm

        answered = self._course.answers("psfs") if self._course is not None else ()
        self._push(ActivitiesForm(answered[-1] if answered else None))

    def action_change(self) -> None:
        """PGIC on its own screen, once there is a start to compare with."""
        if self._course is not None and not self._course.held:
            self.notify(f"{NOT_BEGUN} {LOG_FIRST}")
            return
        from homecare.ui.forms.scales import ChangeForm

        self._push(ChangeForm())

    def action_scales(self) -> None:
        """Both over time."""
        from homecare.ui.sessions.scales import ScalesScreen

        self.app.push_screen(ScalesScreen())

    def begin(self) -> None:
        """The strip has to be drawn anew in a new theme's colours."""
        super().begin()
        self.app.theme_changed_signal.subscribe(self, lambda _: self.look_when_in_front())


def _click(words: str, action: str) -> Content:
    return Content.styled(words, Style.from_meta({"@click": action}))
