"""What a person has been shown, and how far the first run has come."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from homecare.core.records import wording
from homecare.core.records.entry import in_utc_only
from homecare.core.values import limits

SAFETY: Final = "safety"
"""The safety page, by the version that was shown."""
GUIDANCE: Final = "guidance:"
"""How a line of daily guidance begins: the key of the guide's statement follows."""
DRAFT_LENGTH: Final = 20_000


@dataclass(frozen=True, kw_only=True)
class Seen:
    """Something shown to the patient on a diary day: `what`, in its `version` (1 where it has none)."""

    id: UUID
    patient: UUID
    what: str
    version: int
    day: date
    seen_at: datetime

    def __post_init__(self) -> None:
        limits.words(self.what, limits.KEY_LENGTH, wording.WHAT_WAS_SHOWN)
        limits.whole(self.version, 1, 1_000_000, wording.VERSION_THAT_WAS_SHOWN)
        in_utc_only(self.seen_at, wording.TIME_IT_WAS_SHOWN)


@dataclass(frozen=True, kw_only=True)
class FirstRun:
    """How far the first run has come: the open step, what was said so far (`draft`, JSON), its end."""

    id: UUID
    patient: UUID
    step: str
    draft: str
    begun_at: datetime
    ended_at: datetime | None = None

    def __post_init__(self) -> None:
        limits.words(self.step, limits.KEY_LENGTH, wording.THE_STEP)
        limits.words(self.draft, DRAFT_LENGTH, wording.WHAT_WAS_SAID_SO_FAR)
        in_utc_only(self.begun_at, wording.TIME_THE_FIRST_RUN_WAS_BEGUN)
        if self.ended_at is not None:
            in_utc_only(self.ended_at, wording.TIME_THE_FIRST_RUN_ENDED)
