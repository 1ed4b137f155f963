"""The first run: its steps in order, and what was said in them. Nothing said is lost between two starts."""

from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from homecare.core.first_run import wording
from homecare.core.records.shown import DRAFT_LENGTH
from homecare.core.serial.json_records import from_json, to_json
from homecare.core.values.limits import pain_level
from homecare.core.values.parsing import parse_day
from homecare.core.values.regions import REGIONS
from homecare.errors import InputError


class Step(StrEnum):
    """A step of the first run."""

    WELCOME = "welcome"
    COUNTRY = "country"
    SAFETY = "safety"
    DOCTOR = "doctor"
    PROGRAMME = "programme"
    PAIN = "pain"
    SITTING = "sitting"
    COURSE = "course"

    @property
    def number(self) -> int:
        """1 for the first."""
        return STEPS.index(self) + 1

    @property
    def after(self) -> "Step | None":
        """The step that follows; None after the last."""
        return STEPS[self.number] if self.number < len(STEPS) else None

    @property
    def before(self) -> "Step | None":
        """The step before; None before the first."""
        return STEPS[self.number - 2] if self.number > 1 else None


STEPS: Final = tuple(Step)
TITLES: Final = {
    Step.WELCOME: wording.WELCOME,
    Step.COUNTRY: wording.YOUR_COUNTRY,
    Step.SAFETY: wording.WHEN_TO_GET_HELP,
    Step.DOCTOR: wording.ASK_A_DOCTOR_FIRST,
    Step.PROGRAMME: wording.YOUR_PROGRAMME,
    Step.PAIN: wording.YOUR_PAIN_TODAY,
    Step.SITTING: wording.SITTING_YESTERDAY,
    Step.COURSE: wording.YOUR_TREATMENTS,
}
WELCOME: Final = (
    wording.HOMECARE_HELPS,
    wording.IT_IS_A_PERSONAL_DIARY,
)
"""What it is, in two sentences, and what it is not (CLINICAL.md §2, intended use)."""
COUNTRY_ASKED: Final = wording.WHICH_COUNTRY_EMERGENCY_NUMBER_SHOULD
SAFETY_ASKED: Final = wording.PLEASE_READ_THIS_ONCE
DOCTOR_ASKED: Final = wording.PLEASE_READ_THIS_TOO
PROGRAMME_ASKED: Final = wording.WHICH_ROUTINE_DO_YOU_WANT
PAIN_ASKED: Final = wording.WHERE_DOES_IT_HURT
SITTING_ASKED: Final = wording.HOW_LONG_DID_YOU_SIT
COURSE_ASKED: Final = wording.HAVE_YOU_PLANNED_A_COURSE
LATER: Final = wording.LATER_NO_PROGRAMME_YET
FROM_FILE: Final = wording.FROM_MY_PRACTITIONER_A_FILE
NO_COUNTRY: Final = wording.NONE_OF_THESE_OR_LATER


@dataclass(frozen=True, kw_only=True)
class PainSaid:
    """What was said of one region: pain right now and on average over 24 hours, 0–10, None where nothing was.

    `now_id` and `average_id` name the readings that were logged from it.
    """

    region: str
    now: int | None = None
    average: int | None = None
    now_id: UUID | None = None
    average_id: UUID | None = None

    def __post_init__(self) -> None:
        for level in (self.now, self.average):
            if level is not None:
                pain_level(level)

    @property
    def says(self) -> bool:
        """Whether a level was given."""
        return self.now is not None or self.average is not None


@dataclass(frozen=True, kw_only=True)
class Draft:
    """What was said so far, as it was typed; the ids and the programme are of what was written from it."""

    country: str = ""
    day: str = ""
    """The diary day, as 2026-11-24, on which this was typed."""
    chosen: str = ""
    """The programme chosen: `later`, `file`, or the id of one that comes with homecare."""
    followed: str = ""
    """The id of the programme that is followed because of it."""
    file: str = ""
    pain: tuple[PainSaid, ...] = field(default=())
    sitting: str = ""
    sitting_id: UUID | None = None
    sessions: str = ""
    next_day: str = ""
    next_time: str = ""
    counted: int | None = None
    """How many treatments were planned from this."""
    planned: str = ""
    """The day, as 2026-12-01, on which the next treatment was planned from this."""

    def pain_of(self, region: str) -> PainSaid:
        """What was said of a region so far."""
        return next((one for one in self.pain if one.region == region), PainSaid(region=region))

    def with_pain(self, said: PainSaid) -> "Draft":
        """The same with this said of its region."""
        others = tuple(one for one in self.pain if one.region != said.region)
        return replace(self, pain=(*others, said))

    def on_day(self, today: date) -> "Draft":
        """The same on another day: pain and sitting that were not logged were of a day that is over.

        A day in words, such as tomorrow, is the one that was meant when it was typed.
        """
        if self.day in ("", today.isoformat()):
            return self
        pain = tuple(one for one in self.pain if one.now_id or one.average_id)
        said = self.next_day
        with suppress(InputError):
            said = parse_day(said, date.fromisoformat(self.day)).isoformat()
        sitting = self.sitting if self.sitting_id else ""
        return replace(self, day=today.isoformat(), pain=pain, sitting=sitting, next_day=said)

    @property
    def main_region(self) -> str | None:
        """The region to chart: that with the most pain on average, else right now; None without a level."""
        average = [one for one in self.pain if one.average is not None]
        given = average or [one for one in self.pain if one.says]
        order = {region: place for place, region in enumerate(REGIONS)}

        def rank(one: PainSaid) -> tuple[int, int]:
            level = one.now if one.average is None else one.average
            return -(level or 0), order.get(one.region, len(order))

        return min(given, key=rank).region if given else None


@dataclass(frozen=True, kw_only=True)
class Started:
    """How far the first run has come; `resumed` says that it was begun before."""

    step: Step = Step.WELCOME
    draft: Draft = field(default_factory=Draft)
    resumed: bool = False


def draft_to_json(draft: Draft) -> str:
    """The draft as it is kept.

    Raises:
        InputError: if more was typed than is kept.
    """
    text = to_json(draft, defaults=False)
    if len(text) > DRAFT_LENGTH:
        raise InputError(wording.THIS_IS_TOO_LONG, wording.SHORTEN_IT)
    return text


def draft_from_json(text: str) -> Draft:
    """The draft that was kept; what cannot be read is begun anew, because nothing in it counts yet."""
    try:
        found = from_json(Draft, text)
    except (ValueError, InputError):
        return Draft()
    return found if isinstance(found, Draft) else Draft()


def step_from_word(word: str) -> Step:
    """The step with this word; the first for one that an other version of homecare knew."""
    return Step(word) if word in set(Step) else Step.WELCOME
