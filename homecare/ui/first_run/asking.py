"""The steps with a field or a short list: country, sitting yesterday, planned treatments."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, ClassVar, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.containers import HorizontalGroup
from textual.widgets import Input, Label, OptionList

from homecare.core.first_run.first_run import (
    COUNTRY_ASKED,
    COURSE_ASKED,
    NO_COUNTRY,
    SITTING_ASKED,
    Draft,
    Step,
)
from homecare.core.values.parsing import parse_day, parse_minutes, parse_sessions
from homecare.core.values.times import parse_time
from homecare.errors import HomecareError, SayAgainError
from homecare.exchange.content import read_safety
from homecare.settings.settings import write_setting
from homecare.ui.first_run import wording
from homecare.ui.first_run.choices import Choices
from homecare.ui.first_run.step import StepView
from homecare.ui.settings.apply import change
from homecare.ui.shell.dialogs import ConfirmDialog
from homecare.ui.widgets.one_line import OneLine

T = TypeVar("T")


class CountryStep(StepView):
    """The country whose emergency number the safety page shows; none is chosen beforehand."""

    step: ClassVar[Step] = Step.COUNTRY
    asked: ClassVar[str] = COUNTRY_ASKED

    def body(self) -> ComposeResult:
        """None, then the countries with their numbers."""
        yield Choices([NO_COUNTRY, *self._numbers.values()], id="countries")

    @property
    def _numbers(self) -> dict[str, str]:
        """Every country with its number; one that is chosen and whose number is not known is among them."""
        page, chosen = read_safety(), self.home.settings.country
        listed = page.choices()
        return listed if chosen in ("", *listed) else {chosen: page.country_in_words(chosen), **listed}

    @property
    def _codes(self) -> tuple[str, ...]:
        return ("", *self._numbers)

    def begin(self) -> None:
        """On what was chosen before."""
        countries = self.query_one("#countries", OptionList)
        chosen = self.home.settings.country
        countries.highlighted = self._codes.index(chosen)
        countries.focus()

    @on(OptionList.OptionSelected)
    def _taken(self) -> None:
        self.post_message(self.GoOn())

    def said(self) -> Draft:
        """The country that is highlighted."""
        place = self.query_one("#countries", OptionList).highlighted or 0
        return replace(self.draft, country=self._codes[place])

    async def leave(self) -> Draft:
        """Write it into the settings."""
        draft = self.said()
        if draft.country != self.home.settings.country:
            try:
                await change(self.app, lambda path: write_setting(path, "country", draft.country))
            except HomecareError as error:  # said, and gone on: nobody is kept from the safety page by it
                self.home.say_error(error)
        return draft


class FieldsStep(StepView):
    """A few fields; Enter goes from one to the next, and on from the last."""

    fields: ClassVar[tuple[tuple[str, str, str], ...]] = ()
    """Name in the draft, label, hint."""

    def body(self) -> ComposeResult:
        """A line for each field."""
        for name, label, hint in self.fields:
            with HorizontalGroup(classes="line"):
                yield Label(label, classes="label", markup=False)
                yield OneLine(getattr(self.draft, name), placeholder=hint, id=name, compact=True)

    def begin(self) -> None:
        """In the first field."""
        self.query(Input).first().focus()

    def typed(self, name: str) -> str:
        """What stands in a field."""
        return self.query_one(f"#{name}", Input).value.strip()

    def said(self) -> Draft:
        """What stands in the fields, as typed."""
        typed: dict[str, Any] = {name: self.typed(name) for name, _, _ in self.fields}
        return replace(self.draft, **typed)

    def read(self, name: str, parse: Callable[[str], T]) -> T | None:
        """The value of a field; None where it is empty. The keys go to a field that is wrong.

        Raises:
            HomecareError: as `parse` does.
        """
        text = self.typed(name)
        if not text:
            return None
        field = self.query_one(f"#{name}", Input)
        try:
            return parse(text)
        except HomecareError:
            field.focus()
            raise

    @on(Input.Changed)
    def _typed(self) -> None:
        self.post_message(self.Said())

    @on(Input.Submitted)
    def _enter(self, event: Input.Submitted) -> None:
        event.stop()
        if event.input is self.query(Input).last():
            self.post_message(self.GoOn())
        else:
            self.screen.focus_next()


class SittingStep(FieldsStep):
    """Yesterday's sitting in all."""

    step: ClassVar[Step] = Step.SITTING
    asked: ClassVar[str] = SITTING_ASKED
    fields: ClassVar[tuple[tuple[str, str, str], ...]] = (("sitting", wording.TOTAL, wording.DURATION_HINT),)

    async def leave(self) -> Draft:
        """Log it for yesterday; more than 18 hours is asked about."""
        draft = self.said()
        minutes = self.read("sitting", parse_minutes)
        before = draft.sitting_id
        try:
            logged = await self.home.diary.ask(lambda diary: diary.first_run.say_sitting(minutes, before))
        except SayAgainError as error:
            if not await self.app.push_screen_wait(ConfirmDialog(error.title, error.sentence)):
                raise
            logged = await self.home.diary.ask(
                lambda diary: diary.first_run.say_sitting(minutes, before, sure=True)
            )
        return replace(draft, sitting_id=logged)


class CourseStep(FieldsStep):
    """How many treatments are planned, and the next one."""

    step: ClassVar[Step] = Step.COURSE
    asked: ClassVar[str] = COURSE_ASKED
    fields: ClassVar[tuple[tuple[str, str, str], ...]] = (
        ("sessions", wording.SESSIONS_PLANNED, wording.NUMBER_HINT),
        ("next_day", wording.NEXT_ONE, wording.DAY_HINT),
        ("next_time", wording.AT, wording.TIME_HINT),
    )

    async def leave(self) -> Draft:
        """Write the plan; a day that was said before and corrected is taken back."""
        draft = self.said()
        sessions = self.read("sessions", parse_sessions)
        day = self.read("next_day", partial(parse_day, today=self.home.day))
        at = self.read("next_time", parse_time)
        time = None if at is None else f"{at:%H:%M}"
        before = date.fromisoformat(draft.planned) if draft.planned else None
        counted = draft.counted
        await self.home.diary.ask(
            lambda diary: diary.first_run.say_course(sessions, day, time, before=before, counted=counted)
        )
        return replace(draft, planned="" if day is None else day.isoformat(), counted=sessions)
