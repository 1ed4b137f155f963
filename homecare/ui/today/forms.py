"""The forms of a day: what can be said of it, by key or by mouse, and what is said back."""

from contextlib import suppress
from datetime import date

from textual import on, work
from textual.screen import Screen

from homecare.core.day.view import DayItem, DayView
from homecare.core.records.entry import Entry
from homecare.core.records.records import PainKind, PainReading, SittingBout, TreatmentSession
from homecare.core.values.in_words import short_day
from homecare.errors import HomecareError
from homecare.ui.room import Room
from homecare.ui.safety.notice import show_notice
from homecare.ui.shell.day_look import DayLook
from homecare.ui.shell.diary_thread import DiaryCall
from homecare.ui.shell.messages import DiaryChanged
from homecare.ui.widgets.pain_scale import PainStrip
from homecare.ui.widgets.routine_list import RoutineList
from homecare.ui.widgets.sitting_bar import SittingBar


class DayForms(Room):
    """A room that shows one day of the diary, and in which things are logged for that day."""

    def __init__(self) -> None:
        super().__init__()
        self._day: date | None = None  # None follows the day that is running
        self._seen: DayLook | None = None

    @property
    def _view(self) -> DayView | None:
        return self._seen.view if self._seen else None

    @property
    def shown_day(self) -> date:
        """The day that is shown, and logged for."""
        return self._day or self.home.day

    def _item(self) -> DayItem | None:
        item = self.query_one(RoutineList).item
        if item is None:
            self.notify("There is no exercise to log on this day. Press 4 for the programmes.")
        return item

    def action_edit(self) -> None:
        """Correct what has the focus: the level on the strip, else the exercise; or say what was done."""
        if isinstance(self.focused, PainStrip):
            self._edit_pain()
            return
        item = self._item()
        if item is None:
            return
        from homecare.ui.forms.entries import ExerciseForm, form_for

        entry = item.entries[-1] if item.entries and not item.more_asked else None
        if entry is None:
            self._open(ExerciseForm(self.home.day, self.shown_day, item.planned))
        else:
            self._open(form_for(entry, self.home.day, self._regions, item.planned))

    def _edit_pain(self) -> None:
        """The reading that stands on the strip; of another region or kind, where there is no other."""
        view = self._view
        readings = dict(view.readings) if view is not None else {}
        shown = readings.pop((view.region, PainKind.AVERAGE_24H), None) if view is not None else None
        reading = shown or next(reversed(readings.values()), None)
        if reading is None:
            self.notify("No pain logged on this day yet. Press p to log it.")
            return
        from homecare.ui.forms.entries import form_for

        self._open(form_for(reading, self.home.day, self._regions, None))

    def action_pain(self) -> None:
        """The pain form: one digit logs."""
        self._ask_pain(None)

    @on(PainStrip.Asked)
    def _pain_asked(self, message: PainStrip.Asked) -> None:
        """The strip never writes: its level is filled into the form."""
        self._ask_pain(message.level)

    def _ask_pain(self, level: int | None) -> None:
        from homecare.ui.forms.entries import PainForm

        region = self._view.region if self._view else self.home.settings.region
        self._open(PainForm(self.home.day, self.shown_day, region, self._regions, level=level))

    def action_sitting(self) -> None:
        """Sit down, or ask what is to be done in the chair; on an earlier day the form."""
        if self._day is None:
            self.home.toggle_sitting()
        else:
            self.action_sat()

    def action_sat(self) -> None:
        """The sitting form."""
        from homecare.ui.forms.sitting import SittingForm

        self._open(SittingForm(self.home.day, self.shown_day))

    def action_total(self) -> None:
        """The sitting form, under the key that sits down on the day that is running."""
        self.action_sat()

    def action_session(self) -> None:
        """The session form; the day's own session, where only its pain before is logged yet."""
        from homecare.core.treatments.course import begun

        view = self._view
        if view is not None and view.day == self.shown_day and begun(view.sessions):
            self._complete_session()
        else:
            self._new_session()

    def _new_session(self) -> None:
        from homecare.ui.forms.session import SessionForm

        planned = self._view.sessions_planned if self._view is not None else None
        self._open(SessionForm(self.home.day, self.shown_day, planned))

    @work(group="opening", exclusive=True)
    async def _complete_session(self) -> None:
        """Go on with the session that was begun, unless it came from the practice and is read-only here."""
        from homecare.ui.forms.session import SessionForm

        day = self.shown_day
        try:
            begun = await self.home.diary.ask(lambda diary: diary.treatments.unfinished_session(day))
        except HomecareError as error:
            self.home.say_error(error)
            return
        if begun is None:
            self._new_session()
        else:
            self._open(SessionForm(self.home.day, day, entry=begun, begin="pain_after"))

    def action_rest(self) -> None:
        """The rest-day form."""
        from homecare.ui.forms.entries import RestForm

        self._open(RestForm(self.home.day, self.shown_day))

    @property
    def _regions(self) -> tuple[str, ...]:
        return self._view.regions if self._view else ()

    def _open(self, form: Screen[Entry | None] | None) -> None:
        if form is not None:
            self.app.push_screen(form, self._said)

    def _said(self, entry: Entry | None) -> None:
        if entry is None:
            return
        from homecare.core.wording.entries import entry_in_words

        name = None
        if self._view is not None:
            key = getattr(entry, "exercise", None)
            name = next((one.planned.name for one in self._view.items if one.planned.key == key), None)
        late = f" (for {short_day(entry.day)}, marked as late)" if entry.day < self.home.day else ""
        to_ask = self._to_ask() if isinstance(entry, TreatmentSession) else ""
        self._say_saved(
            entry,
            entry_in_words(entry, name, self.home.clock.now().tzinfo) + late + to_ask,
            6 if to_ask else 3,
        )

    @work(group="saying")
    async def _say_saved(self, entry: Entry, words: str, seconds: int) -> None:
        """What was written, and what it replaces for the day."""
        replaces = None
        if isinstance(entry, PainReading | SittingBout):
            with suppress(HomecareError):  # it is written all the same
                replaces = await self.home.diary.ask(lambda diary: diary.entries.replaces(entry))
        more = "" if replaces is None else f"\n{replaces}"
        self.notify(words + more, title="Saved", timeout=6 if more else seconds)
        self._say_what_follows(entry)

    def _to_ask(self) -> str:
        """What is said after a session of questions that are still open; nothing here."""
        return ""

    @work(group="saying")
    async def _say_what_follows(self, entry: Entry) -> None:
        """The programme's own stop text, and the safety page's key: offered, never judged."""
        await show_notice(self.home, entry)

    @on(SittingBar.Clicked)
    def _sitting_clicked(self) -> None:
        """A click asks: what is to be done in the chair, or how long it was."""
        if self._sits:
            self.action_sitting()
        else:
            self.action_sat()

    @property
    def _sits(self) -> bool:
        """Whether a bout is open on the day that is shown."""
        return False

    @work(group="writing")
    async def _write(self, call: DiaryCall[Entry], said: str) -> None:
        await self._log(call, said)

    async def _log(self, call: DiaryCall[Entry], said: str) -> bool:
        """Log something and say so; whether the diary took it."""
        try:
            entry = await self.home.diary.ask(call)
        except HomecareError as error:
            self.home.say_error(error)
            return False
        late = f" (for {short_day(self._day)}, marked as late)" if self._day else ""
        self.notify(said + late, title="Saved", timeout=3)
        self.home.tell_screens(DiaryChanged)
        self._say_what_follows(entry)
        return True
