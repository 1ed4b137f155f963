"""What the first run asks on the command line, step by step."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from homecare.cli.asking import said_twice
from homecare.cli.call import Call
from homecare.cli.plain import Plain
from homecare.cli.printing import say, tell
from homecare.core import first_run as words
from homecare.core import limits
from homecare.core.first_run import Draft, PainSaid, Step
from homecare.core.first_run_words import plan_in_brief
from homecare.core.safety import ASK_FIRST, EMERGENCY, OFFER_TYPED, SafetyPage, offer, parse_country
from homecare.core.times import parse_time
from homecare.core.words import (
    REGIONS,
    parse_day,
    parse_level,
    parse_minutes,
    parse_region,
    parse_whole,
    region_in_words,
)
from homecare.errors import HomecareError
from homecare.settings import write_setting

if TYPE_CHECKING:
    from homecare.diary import Diary
    from homecare.exchange.shelf import ShelvedProgramme

T = TypeVar("T")

BACK = "back"


class BackError(Exception):
    """The person wants the step before."""


class LeftError(Exception):
    """The person left, or nobody types any more."""


def line(question: str) -> str:
    """What is typed after a question, without spaces around it.

    Raises:
        BackError: for the word back.
        LeftError: at the end of the input.
    """
    print(Plain.of(f"{question} "), end="", file=sys.stderr, flush=True)  # noqa: T201 - a question is no result
    try:
        typed = sys.stdin.readline()
    except KeyboardInterrupt:
        typed = ""
    if not typed:
        tell("")
        raise LeftError
    answer = typed.strip()
    if answer.casefold() == BACK:
        raise BackError
    return answer


def asked(question: str, parse: Callable[[str], T]) -> T | None:
    """The value of an answer; None for an empty one. What is not accepted is said, and asked again.

    Raises:
        BackError: for the word back.
        LeftError: at the end of the input.
    """
    while answer := line(question):
        try:
            return parse(answer)
        except HomecareError as error:
            tell(error.text)
    return None


class Asking:
    """The questions of each step; `draft` is what was said so far."""

    def __init__(self, call: Call, diary: "Diary", draft: Draft) -> None:
        self._call = call
        self._diary = diary
        self.draft = draft

    def ask(self, step: Step) -> None:
        """Ask what a step asks, and write the answer.

        Raises:
            BackError: if the person wants the step before.
            LeftError: if they left.
            HomecareError: if an answer cannot be written.
        """
        {
            Step.WELCOME: self._welcome, Step.COUNTRY: self._country, Step.SAFETY: self._safety,
            Step.DOCTOR: self._doctor, Step.PROGRAMME: self._programme, Step.PAIN: self._pain,
            Step.SITTING: self._sitting, Step.COURSE: self._course,
        }[step]()  # fmt: skip

    def _welcome(self) -> None:
        for sentence in words.WELCOME:
            say([sentence, ""])
        line("Enter goes on.")

    def _country(self) -> None:
        page = self._page()
        say([words.COUNTRY_ASKED.split("? ")[0] + "?", *(f"  {one.in_words()}" for one in page.numbers)])
        code = asked("Country, such as JP:", parse_country)
        self.draft = replace(self.draft, country=code or "")
        if code:
            write_setting(self._call.paths.settings, "country", code)

    def _page(self) -> SafetyPage:
        from homecare.exchange.content import read_safety

        return read_safety()

    def _safety(self) -> None:
        page, country = self._page(), self.draft.country or self._call.settings.country
        for section in page.sections:
            if section.key in ASK_FIRST:
                continue
            say([page.heading(section, country), *(f"• {sign.text}" for sign in section.lines)])
            if section.key == EMERGENCY:
                say(page.closing_in(country))
            say()
        say(page.about)
        line("To be read, not answered. Enter goes on.")
        self._diary.see_safety(page.version)

    def _doctor(self) -> None:
        page = self._page()
        for section in page.sections:
            if section.key in ASK_FIRST:
                say([page.heading(section, ""), *(f"• {sign.text}" for sign in section.lines), ""])
        line("Nothing is asked or kept. Enter goes on.")

    def _programme(self) -> None:
        shelved = [one for one in self._diary.shelf.programmes() if one.plan is not None]
        for number, one in enumerate(shelved, 1):
            if one.plan is not None:
                say([f"{number}. {one.plan.title}", *(f"   {told}" for told in plan_in_brief(one.plan)), ""])
        say("Or the name of a file that your practitioner gave you.")
        chosen = asked(
            f"Which one, 1 to {len(shelved)}, or a file:", lambda typed: self._found(typed, shelved)
        )
        if chosen is None:
            self._diary.start_with(None)
            self.draft = replace(self.draft, chosen="later")
            return
        text, name = chosen
        given = self._diary.start_with(text, file=name)
        if given is not None:
            self.draft = replace(self.draft, chosen=given.plan.slug)
            say(f"From today: {given.plan.title}.")

    def _found(self, typed: str, shelved: "Sequence[ShelvedProgramme]") -> tuple[str, str]:
        """The text and the name of the programme that is meant by its number, its name or its file.

        Raises:
            HomecareError: if there is none, or its file has problems.
        """
        shelf = self._diary.shelf
        if typed.isdecimal():
            path = shelved[parse_whole(typed, 1, len(shelved), "The number") - 1].path
        else:
            path = shelf.find(typed.strip("'\"").replace("\\ ", " "))
        text = shelf.read(path)
        shelf.plan(text, path.name)
        return text, path.name

    def _pain(self) -> None:
        say(["Where does it hurt? " + ", ".join(region_in_words(one) for one in REGIONS) + ".", ""])
        say("0 = no pain, 10 = pain as bad as you can imagine.")
        while region := asked("A region (Enter when there is no other):", parse_region):
            where = region_in_words(region)
            now = asked(f"Pain in your {where} right now, 0 to 10:", parse_level)
            average = asked(f"On average over the last 24 hours, {where}:", parse_level)
            before = self.draft.pain_of(region)
            said = PainSaid(
                region=region, now=now, average=average, now_id=before.now_id, average_id=before.average_id
            )
            self.draft = replace(self.draft, pain=self._diary.say_pain(self.draft.with_pain(said).pain))
            if offer(now, average):
                say(OFFER_TYPED)
        main = self.draft.main_region
        if main is not None and main != self._call.settings.region:
            write_setting(self._call.paths.settings, "region", main)
            say(f"Your {region_in_words(main)} is charted from now on.")

    def _sitting(self) -> None:
        minutes = asked("How long did you sit yesterday, in all (6h30m, 45m)?", parse_minutes)
        before = self.draft.sitting_id
        logged = said_twice(lambda sure: self._diary.say_sitting(minutes, before, sure=sure), sure=False)
        self.draft = replace(self.draft, sitting_id=logged)

    def _course(self) -> None:
        most = limits.SESSIONS_MAX
        whole = partial(parse_whole, low=1, high=most, what="The number of planned sessions")
        sessions = asked("How many treatments are planned in all?", whole)
        day = asked("When is the next one (2026-12-01, tomorrow, +7d)?", self._day_ahead)
        at = asked("At what time (15:30)?", parse_time) if day is not None else None
        before = date.fromisoformat(self.draft.planned) if self.draft.planned else None
        self._diary.say_course(sessions, day, None if at is None else f"{at:%H:%M}", before)
        self.draft = replace(self.draft, planned="" if day is None else day.isoformat())

    def _day_ahead(self, text: str) -> date:
        """A day on which a treatment can be planned.

        Raises:
            InputError: for a word that is no day, or a day that is past.
        """
        from homecare.core.practice import plannable

        today = self._diary.current_day()
        day = parse_day(text, today)
        plannable(day, today)
        return day
