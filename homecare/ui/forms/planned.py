"""Forms of the course: a planned session, how many are planned in all, and a question's words."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, ClassVar

from textual import work

from homecare.core.records.practice import Appointment, plannable
from homecare.core.records.treatment import ForPractitioner
from homecare.core.values import limits
from homecare.core.values.parsing import parse_day
from homecare.core.values.times import parse_time
from homecare.core.wording.course import when
from homecare.errors import HomecareError
from homecare.ui.forms import wording
from homecare.ui.forms.fields import whole_field
from homecare.ui.forms.form import EntryForm, Field, day_field
from homecare.ui.shell.diary_thread import DiaryCall
from homecare.ui.shell.host import home_of
from homecare.ui.shell.messages import DiaryChanged


class CourseForm(EntryForm):
    """A form about the course itself: what it writes is no entry of a day."""

    enter_saves: ClassVar[bool] = False
    made: Appointment | None = None
    """The session that is planned, once it is."""

    def act(self, values: Mapping[str, Any]) -> tuple[DiaryCall[object], Callable[[Any], str]]:
        """What is done in the diary, and what is said of it in passing."""
        raise NotImplementedError

    def action_save(self) -> None:
        """Do it, once, unless a field is wrong."""
        values = None if self.writing else self.filled_in()
        if values is not None:
            self.writing = True
            self._do(values)

    @work(group="writing")
    async def _do(self, values: dict[str, Any]) -> None:
        home = home_of(self)
        call, says = self.act(values)
        try:
            done = await home.diary.ask(call)
        except HomecareError as error:
            self.writing = False
            self.say(error.text, wrong=True)
            return
        self.made = done if isinstance(done, Appointment) else None
        home.tell_screens(DiaryChanged)
        self.notify(says(done), title=wording.PLANNED)
        await self.answer_when_in_front(None)


class PlanSession(CourseForm):
    """A planned session: day, time, note. With one that is planned it stands there, and is moved."""

    title_of_new: ClassVar[str] = wording.PLAN_SESSION

    def __init__(self, today: date, planned: Appointment | None = None) -> None:
        self._today, self._planned = today, planned
        super().__init__()

    def heading(self) -> str:
        """Which one it is, where it is planned already."""
        if self._planned is None:
            return self.title_of_new
        return wording.PLANNED_SESSION.format(when=when(self._planned))

    def fields(self) -> tuple[Field, ...]:
        """Day, time, note."""
        old = self._planned
        day, time, note = (str(old.day), old.time or "", old.note or "") if old else ("", "", "")
        hint = wording.PLANNED_DAY_HINT
        return (
            Field(name="day", label=wording.DAY, read=self._day, initial=day, hint=hint, required=True),
            Field(name="time", label=wording.TIME, read=_time, initial=time, hint=wording.TIME_HINT),
            Field(name="note", label=wording.NOTE, initial=note, hint=wording.SHOWN_BESIDE_IT),
        )

    def _day(self, text: str) -> date:
        day = parse_day(text, self._today)
        plannable(day, self._today)
        return day

    def act(self, values: Mapping[str, Any]) -> tuple[DiaryCall[Appointment], Callable[[Any], str]]:
        """Plan it; one of that day is replaced. One that stood here is moved, and what is emptied is gone."""
        said = dict(values)
        if self._planned is not None:
            said = {name: "" if value is None else value for name, value in values.items()}
            said["instead_of"] = self._planned.day
        return (
            lambda diary: diary.treatments.plan(**said),
            lambda planned: wording.SESSION_PLANNED.format(when=when(planned)),
        )


class PlanCourse(CourseForm):
    """How many sessions are planned, with those you have had."""

    title_of_new: ClassVar[str] = wording.TOTAL_PLANNED

    def __init__(self, planned: int | None) -> None:
        self._planned = planned
        super().__init__()

    def fields(self) -> tuple[Field, ...]:
        """The number."""
        field = whole_field(
            "sessions", wording.TOTAL, wording.NUMBER_OF_PLANNED, self._planned,
            low=1, high=limits.SESSIONS_MAX, hint=wording.TOTAL_HINT,
        )  # fmt: skip
        return (replace(field, required=True),)

    def act(self, values: Mapping[str, Any]) -> tuple[DiaryCall[object], Callable[[Any], str]]:
        """The newest word stands."""
        sessions = values["sessions"]
        return (
            lambda diary: diary.treatments.plan_course(sessions),
            lambda _: wording.COURSE_PLANNED.format(sessions=sessions),
        )


class QuestionForm(EntryForm):
    """A question for the practitioner, corrected from the history."""

    def __init__(self, today: date, entry: ForPractitioner) -> None:
        self._today, self._question = today, entry
        super().__init__(entry)

    def heading(self) -> str:
        """Whom it is for."""
        return wording.EDIT_PATIENTS_QUESTION if home_of(self).at_practice else wording.EDIT_QUESTION

    def fields(self) -> tuple[Field, ...]:
        """Its words, whether it was asked, its day."""
        old = self._question
        return (
            Field(
                name="text",
                label=wording.QUESTION,
                initial=old.text,
                hint=wording.QUESTION_HINT,
                required=True,
            ),
            Field(
                name="asked",
                label=wording.ASKED,
                kind="choice",
                read=lambda word: word == "yes",
                choices=((wording.STILL_TO_ASK, "no"), (wording.ASKED_ALREADY, "yes")),
                initial="yes" if old.asked else "no",
                required=True,
            ),
            day_field(self._today, old.day),
        )


def _time(text: str) -> str:
    return parse_time(text).strftime("%H:%M")
