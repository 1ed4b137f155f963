"""What the first run asks on the command line, step by step."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from homecare.cli import wording
from homecare.cli.context import Call
from homecare.cli.input.questions import said_twice, yes
from homecare.cli.output.plain import Plain
from homecare.cli.output.printing import say, tell
from homecare.core.first_run import first_run
from homecare.core.first_run.first_run import Draft, Step
from homecare.core.guide.countries import parse_country
from homecare.core.guide.safety import CALL_NOW, SafetyPage, block_lines
from homecare.core.records.practice import plannable
from homecare.core.values.in_words import minutes_in_words
from homecare.core.values.parsing import parse_day, parse_level, parse_minutes, parse_sessions, parse_whole
from homecare.core.values.regions import (
    REGIONS,
    follows,
    parse_region,
    region_asked,
    region_in_words,
    your_region,
)
from homecare.core.values.times import parse_time
from homecare.core.values.unsafe_characters import harmless
from homecare.core.wording.first_run import pain_in_brief, plan_in_brief
from homecare.core.wording.safety_notice import is_high, pointer
from homecare.errors import HomecareError, InputError
from homecare.exchange.container import is_hand_off
from homecare.exchange.hand_file import read_file
from homecare.settings.settings import write_setting

if TYPE_CHECKING:
    from homecare.diary.diary import Diary
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
    print(Plain.of(f"{harmless(question)} "), end="", file=sys.stderr, flush=True)  # noqa: T201 - a question is no result
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


def asked(question: str, parse: Callable[[str], T], now: str = "") -> T | None:
    """The value of an answer; None for an empty one. What is not accepted is said, and asked again.

    `now` is what holds already: Enter keeps it.

    Raises:
        BackError: for the word back.
        LeftError: at the end of the input.
    """
    held = f" [{now}]" if now else ""
    while answer := line(f"{question}{held}"):
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
        for sentence in first_run.WELCOME:
            say([sentence, ""])
        line(wording.PRESS_ENTER)

    def _keep(self, step: Step) -> None:
        """What was said so far is on disk before the next question."""
        self._diary.first_run.keep(step, self.draft)

    def _country(self) -> None:
        page = self._page()
        say([wording.WHICH_COUNTRY, *(f"  {one.in_words()}" for one in page.numbers)])
        code = asked(wording.COUNTRY_ASKED, parse_country, self.draft.country)
        if code:
            self.draft = replace(self.draft, country=code)
            self._set("country", code)

    def _set(self, name: str, value: str) -> bool:
        """Write a setting; where it cannot be written that is said, and stops nobody."""
        try:
            write_setting(self._call.paths.settings, name, value)
        except HomecareError as error:
            tell(error.text)
            return False
        return True

    def _page(self) -> SafetyPage:
        from homecare.exchange.content import read_safety

        return read_safety()

    def _safety(self) -> None:
        page, country = self._page(), self.draft.country or self._call.settings.country
        for block in page.ladder(country):
            say(block_lines(block))
            if block.key == CALL_NOW:
                line(wording.PRESS_ENTER_TO_READ_ON)
            say()
        say(block_lines(page.about))
        line(wording.JUST_READ)
        self._diary.shown.see_safety(page.version)

    def _doctor(self) -> None:
        page = self._page()
        say([*block_lines(page.ask_first()), "", page.needling, ""])
        line(wording.JUST_READ)

    def _programme(self) -> None:
        shelved = [one for one in self._diary.shelf.programmes() if one.plan is not None]
        followed = self._diary.programmes.followed_on()
        for number, one in enumerate(shelved, 1):
            if one.plan is not None:
                say([f"{number}. {one.plan.title}", *(f"   {told}" for told in plan_in_brief(one.plan)), ""])
            if number < len(shelved):
                line(wording.PRESS_ENTER_FOR_NEXT)
        say(wording.OR_A_FILE)
        now = "" if followed is None else followed.plan.title
        question = wording.PROGRAMME_ASKED.format(number=len(shelved))
        chosen = asked(question, lambda typed: self._found(typed, shelved), now)
        if chosen is None:
            if followed is not None:
                say(wording.YOU_FOLLOW.format(title=now))
            return
        text, name = chosen
        if text is None:
            return
        given = self._diary.programmes.start_with(text, file=name)
        if given is not None:
            self.draft = replace(self.draft, chosen=given.plan.slug, followed=given.plan.slug)
            say(wording.FROM_TODAY.format(title=given.plan.title))

    def _found(self, typed: str, shelved: "Sequence[ShelvedProgramme]") -> tuple[str | None, str]:
        """The text and the name of the programme that is meant by its number, its name or its file.

        A file that the practice made is taken in, and has no text to follow.

        Raises:
            HomecareError: if there is none, or its file has problems.
        """
        shelf = self._diary.shelf
        if typed.isdecimal():
            path = shelved[parse_whole(typed, 1, len(shelved), wording.NUMBER) - 1].path
        else:
            named = typed.strip("'\"").replace("\\ ", " ")
            if _is_hand_off(named):
                self._take_in(named)
                return None, named
            path = shelf.find(named)
        text = shelf.read(path)
        shelf.plan(text, path.name)
        return text, path.name

    def _take_in(self, named: str) -> None:
        """Take in a file from the practice after a yes; what was chosen here before gives way to it."""
        from homecare.cli.input.passphrase_files import said_passphrase, typed_passphrase
        from homecare.cli.texts.handoff import received_text
        from homecare.handoff.wording import preview_text, receive_question

        with self._call.hand_off() as handed:
            incoming = handed.look(named, lambda: said_passphrase(None) or typed_passphrase())
            say(preview_text(incoming))
            if not yes(receive_question(incoming)):
                raise InputError(wording.NOTHING_ADDED, wording.WRITE_ANOTHER)
            received = handed.receive(incoming)
        self._diary.programmes.start_with(None, before=self.draft.followed)
        self.draft = replace(self.draft, followed="")
        say(received_text(received, named=False))

    def _pain(self) -> None:
        say([wording.WHERE_IT_HURTS.format(regions=", ".join(map(region_in_words, REGIONS))), ""])
        followed = self._diary.programmes.followed_on()
        if followed is not None and followed.plan.region:
            say([region_asked(followed.plan.region), ""])
        say(wording.SCALE)
        for one in self.draft.pain:
            say(f"  {pain_in_brief(one)}")
        while region := asked(wording.REGION_ASKED, parse_region):
            where = your_region(region)
            for name, question in (
                ("now", wording.PAIN_NOW_ASKED.format(where=where)),
                ("average", wording.PAIN_AVERAGE_ASKED.format(where=where)),
            ):
                before = self.draft.pain_of(region)
                held = getattr(before, name)
                level = asked(question, parse_level, "" if held is None else str(held))
                if level is not None:
                    said: dict[str, Any] = {name: level}
                    logged = self._diary.first_run.say_pain(
                        self.draft.with_pain(replace(before, **said)).pain
                    )
                    self.draft = replace(self.draft, pain=logged)
                    self._keep(Step.PAIN)
            given = self.draft.pain_of(region)
            if is_high(given.now, given.average):
                say(pointer(typed=True))
        main = self.draft.main_region
        usual = self._call.settings.own_region or self._diary.programmes.usual_region()
        if main is not None and main != usual and self._set("region", main):
            say(follows(main))

    def _sitting(self) -> None:
        minutes = asked(wording.SITTING_ASKED, parse_minutes, self.draft.sitting)
        if minutes is None:
            return
        before = self.draft.sitting_id
        logged = said_twice(
            lambda sure: self._diary.first_run.say_sitting(minutes, before, sure=sure), sure=False
        )
        self.draft = replace(self.draft, sitting=minutes_in_words(minutes), sitting_id=logged)

    def _course(self) -> None:
        draft = self.draft
        held = draft.sessions or ("" if draft.counted is None else str(draft.counted))
        said = asked(wording.SESSIONS_ASKED, parse_sessions, held)
        sessions = int(said or held) if said or held else None
        self.draft = replace(draft, sessions="" if sessions is None else str(sessions))
        self._keep(Step.COURSE)
        planned = date.fromisoformat(draft.planned) if draft.planned else None
        day = asked(wording.NEXT_SESSION_ASKED, self._day_ahead, draft.planned)
        day = day or planned
        at = asked(wording.TIME_ASKED, parse_time, draft.next_time) if day is not None else None
        time = draft.next_time or None if at is None else f"{at:%H:%M}"
        self._diary.first_run.say_course(sessions, day, time, before=planned, counted=draft.counted)
        self.draft = replace(
            self.draft,
            counted=sessions,
            next_day="" if day is None else day.isoformat(),
            next_time=time or "",
            planned="" if day is None else day.isoformat(),
        )

    def _day_ahead(self, text: str) -> date:
        """A day on which a treatment can be planned.

        Raises:
            InputError: for a word that is no day, or a day that is past.
        """
        today = self._diary.current_day()
        day = parse_day(text, today)
        plannable(day, today)
        return day


def _is_hand_off(named: str) -> bool:
    """Whether a name is that of a file from the practice; one that cannot be read is told of later."""
    try:
        return is_hand_off(read_file(named))
    except InputError:
        return False
