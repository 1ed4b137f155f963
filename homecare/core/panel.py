"""The panel of a practice: one row per patient, worked out from what the diaries hold. Never a cause."""

from dataclasses import dataclass
from datetime import date

from homecare.core.change import Verdict
from homecare.core.records import Patient


@dataclass(frozen=True, kw_only=True)
class PanelRow:
    """One patient at a glance, as of a day.

    `adherence_7` and `adherence_28` are 0–1 over that many days up to yesterday and today's entries, None
    where nothing was prescribed. `median_14` is the median pain of the latest 14 days (None below 5 logged),
    `logged_14` how many of them are logged; both, and `verdict` (against the baseline), are of `region`, the
    one with most readings. `stopped_28` counts exercises stopped for pain in 28 days. `proposals` are the
    steps that the diary supports now and nobody has answered, `asked` those that wait for the practitioner.
    `flags` says in words which of the practitioner's own thresholds are crossed.
    """

    patient: Patient
    programme: str | None
    on_flare: bool
    last_entry: date | None
    days_silent: int | None
    sessions: int
    sessions_planned: int | None
    last_session: date | None
    next_session: date | None
    adherence_7: float | None
    adherence_28: float | None
    region: str | None
    median_14: float | None
    logged_14: int
    verdict: Verdict
    stopped_28: int
    proposals: int
    asked: int
    flags: tuple[str, ...] = ()
