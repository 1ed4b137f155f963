"""The forms of a day: what can be said of it, by key or by mouse, and what is said back."""

from contextlib import suppress
from datetime import date

from textual.screen import Screen

from homecare.core.day.view import DayItem
from homecare.core.programme.plan import PlannedExercise
from homecare.core.records.entry import Entry
from homecare.core.records.records import Outcome, PainKind, PainReading, SittingBout, TreatmentSession
from homecare.core.values.in_words import short_day
from homecare.core.wording.entries import OUTCOME_WORDS, entry_in_words
from homecare.errors import HomecareError
from homecare.ui.room import Room
from homecare.ui.safety.notice import show_notice
from homecare.ui.shell.diary_thread import DiaryCall
from homecare.ui.shell.host import Home
from homecare.ui.shell.messages import DiaryChanged
from homecare.ui.today import wording
from homecare.ui.today.shown import ShownDay
from homecare.ui.widgets.pain_scale import PainStrip
from homecare.ui.widgets.routine_list import RoutineList


class DayForms:
    """Logs things for the day that a room shows. Every action of it is one of the room's."""

    def __init__(self, room: Room, shown: ShownDay) -> None:
        self._room, self._shown = room, shown

    @property
    def _home(self) -> Home:
        return self._room.home

    def item(self) -> DayItem | None:
        """The highlighted exercise; where there is none, it is said."""
        item = self._room.query_one(RoutineList).item
        if item is None:
            self._room.notify(wording.NO_EXERCISE)
        return item

    def edit(self) -> None:
        """Correct what has the focus: the level on the strip, else the exercise; or say what was done."""
        if isinstance(self._room.focused, PainStrip):
            self._edit_pain()
            return
        item = self.item()
        if item is None:
            return
        entry = item.entries[-1] if item.entries and not item.more_asked else None
        if entry is not None:
            self._change(entry, item.planned)
            return
        from homecare.ui.forms.exercise import ExerciseForm

        self._open(ExerciseForm(self._home.day, self._shown.day, item.planned))

    def _edit_pain(self) -> None:
        """The reading that stands on the strip; of another region or kind, where there is no other."""
        view = self._shown.view
        readings = dict(view.readings) if view is not None else {}
        shown = readings.pop((view.region, PainKind.AVERAGE_24H), None) if view is not None else None
        reading = shown or next(reversed(readings.values()), None)
        if reading is None:
            self._room.notify(wording.NO_PAIN_LOGGED)
            return
        self._change(reading, None)

    def _change(self, entry: Entry, planned: PlannedExercise | None) -> None:
        """The form that changes an entry; `planned` is the exercise as it is planned for the day."""
        from homecare.ui.forms.entries import form_for

        self._open(form_for(entry, self._home.day, self._regions, planned))

    def pain(self, level: int | None = None) -> None:
        """The pain form: one digit logs. A level that is given is filled in, to be confirmed."""
        from homecare.ui.forms.entries import PainForm

        region = self._shown.view.region if self._shown.view else self._home.settings.region
        self._open(PainForm(self._home.day, self._shown.day, region, self._regions, level=level))

    def sitting(self) -> None:
        """Sit down, or ask what is to be done in the chair; on an earlier day the form."""
        if self._shown.earlier is None:
            self._home.toggle_sitting()
        else:
            self.sat()

    def sat(self) -> None:
        """The sitting form."""
        from homecare.ui.forms.sitting import SittingForm

        self._open(SittingForm(self._home.day, self._shown.day))

    def session(self) -> None:
        """The session form; the day's own session, where only its pain before is logged yet."""
        from homecare.core.treatments.course import begun

        view = self._shown.view
        if view is not None and view.day == self._shown.day and begun(view.sessions):
            self._room.run_worker(self._complete_session(), group="opening", exclusive=True)
        else:
            self._new_session()

    def _new_session(self) -> None:
        from homecare.ui.forms.session import SessionForm

        planned = self._shown.view.sessions_planned if self._shown.view is not None else None
        self._open(SessionForm(self._home.day, self._shown.day, planned))

    async def _complete_session(self) -> None:
        """Go on with the session that was begun, unless it came from the practice and is read-only here."""
        from homecare.ui.forms.session import SessionForm

        day = self._shown.day
        try:
            begun = await self._home.diary.ask(lambda diary: diary.treatments.unfinished_session(day))
        except HomecareError as error:
            self._home.say_error(error)
            return
        if begun is None:
            self._new_session()
        else:
            self._open(SessionForm(self._home.day, day, entry=begun, begin="pain_after"))

    def new(self, word: str) -> None:
        """The form for a new entry of a kind that asks for nothing but what is in the form."""
        from homecare.ui.forms.entries import NEW_FORMS

        self._open(NEW_FORMS[word](self._home.day, self._shown.day))

    @property
    def _regions(self) -> tuple[str, ...]:
        return self._shown.view.regions if self._shown.view else ()

    def _open(self, form: Screen[Entry | None] | None) -> None:
        if form is not None:
            self._room.app.push_screen(form, self.say_logged)

    def say_logged(self, entry: Entry | None) -> None:
        """What was written; nothing, where a form was left."""
        if entry is None:
            return
        name = None
        if self._shown.view is not None:
            key = getattr(entry, "exercise", None)
            name = next((one.planned.name for one in self._shown.view.items if one.planned.key == key), None)
        words = entry_in_words(entry, name, self._home.clock.now().tzinfo)
        if entry.day < self._home.day:
            words = wording.LATE.format(said=words, day=short_day(entry.day))
        to_ask = self._to_ask() if isinstance(entry, TreatmentSession) else ""
        words = f"{words}\n{to_ask}" if to_ask else words
        self._room.run_worker(self._say_saved(entry, words, 6 if to_ask else 3), group="saying")

    def _to_ask(self) -> str:
        """What is said after a session of questions that are still open."""
        left = self._shown.waiting.questions if self._shown.waiting is not None else 0
        return wording.TO_ASK.of(left) if left else ""

    async def _say_saved(self, entry: Entry, words: str, seconds: int) -> None:
        """What was written, and what it replaces for the day."""
        replaces = None
        if isinstance(entry, PainReading | SittingBout):
            with suppress(HomecareError):  # it is written all the same
                replaces = await self._home.diary.ask(lambda diary: diary.entries.replaces(entry))
        more = "" if replaces is None else f"\n{replaces}"
        self._room.notify(words + more, title=wording.SAVED, timeout=6 if more else seconds)
        self._room.run_worker(self._say_what_follows(entry), group="saying")

    async def _say_what_follows(self, entry: Entry) -> None:
        """The programme's own stop text, and the safety page's key: offered, never judged."""
        await show_notice(self._home, entry)

    async def log(self, call: DiaryCall[Entry], said: str) -> bool:
        """Log something and say so; whether the diary took it."""
        try:
            entry = await self._home.diary.ask(call)
        except HomecareError as error:
            self._home.say_error(error)
            return False
        earlier = self._shown.earlier
        words = wording.LATE.format(said=said, day=short_day(earlier)) if earlier else said
        self._room.notify(words, title=wording.SAVED, timeout=3)
        self._home.tell_screens(DiaryChanged)
        self._room.run_worker(self._say_what_follows(entry), group="saying")
        return True

    def done(self) -> None:
        """The highlighted exercise, as prescribed; a second press never logs it twice."""
        item = self.item()
        if item is None:
            return
        if item.outcome is Outcome.DONE:
            self._room.notify(wording.ALREADY_LOGGED)
            return
        if item.outcome in (Outcome.PARTIAL, Outcome.STOPPED_FOR_PAIN) and not item.more_asked:
            self.edit()
            return
        key, day = item.planned.key, self._shown.earlier
        self._room.run_worker(self._log_done(key, item.planned.name, day), group="writing")

    async def _log_done(self, key: str, name: str, day: date | None) -> None:
        said = wording.EXERCISE_DONE.format(exercise=name)
        await self.log(lambda diary: diary.entries.log_exercise(key, day=day, once=True), said)

    def skip(self) -> None:
        """Not done: ask for the reason."""
        item = self.item()
        if item is None:
            return
        if item.entries:
            outcome = OUTCOME_WORDS[item.entries[-1].outcome]
            self._room.notify(wording.LOGGED_AS_ALREADY.format(outcome=outcome))
            return
        if not item.due:
            self._room.notify(wording.NOT_DUE.format(exercise=item.planned.name))
            return
        self._room.run_worker(self._ask_why(item), group="flow")

    async def _ask_why(self, item: DayItem) -> None:
        """Ask why it is skipped; a reason that cannot be written down stands there again."""
        from homecare.ui.forms.skip import SkipDialog

        name, key, day, reason = item.planned.name, item.planned.key, self._shown.earlier, ""
        while True:
            said = await self._room.app.push_screen_wait(SkipDialog(name, reason))
            if said is None:
                return
            reason = said
            skipped = _skipping(key, said, day)
            if await self.log(skipped, wording.EXERCISE_SKIPPED.format(exercise=name, reason=said)):
                return


def _skipping(key: str, reason: str, day: date | None) -> DiaryCall[Entry]:
    return lambda diary: diary.entries.log_exercise(key, skip=reason, day=day, once=True)
