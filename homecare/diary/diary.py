"""Diary: the only door to a patient's data. Its subjects are loaded when they are first used."""

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Self

from homecare.core.values.days import Clock
from homecare.diary.unit_of_work import OpenDiary
from homecare.exchange.shelf import Shelf
from homecare.paths import Paths
from homecare.settings.settings import Settings
from homecare.store.daily_backup import daily_copy

if TYPE_CHECKING:
    from homecare.diary.after_effects import AfterEffects
    from homecare.diary.corrections import Corrections
    from homecare.diary.day import Day
    from homecare.diary.entries import Entries
    from homecare.diary.first_run import FirstRunAnswers
    from homecare.diary.flare import Flare
    from homecare.diary.history import History
    from homecare.diary.player import Player
    from homecare.diary.programmes import Programmes
    from homecare.diary.progression import Progression
    from homecare.diary.questions import Questions
    from homecare.diary.report import Reports
    from homecare.diary.shown import DailyTip, Shown
    from homecare.diary.sitting import Sitting
    from homecare.diary.sitting_now import SittingStatus
    from homecare.diary.treatments import Treatments
    from homecare.diary.trends import Trends
    from homecare.diary.waiting import WaitingNow


class Diary:
    """One patient's diary, to look at and to write in, by subject: `diary.entries.log_pain(4)`.

    What a subject writes is one transaction, and one undo. The patient is created with the first entry where
    the data folder holds nobody yet.
    """

    def __init__(self, diary: OpenDiary) -> None:
        self._diary = diary

    @classmethod
    def open(
        cls,
        paths: Paths,
        *,
        patient: str | None = None,
        clock: Clock | None = None,
        secret: str | None = None,
    ) -> Self:
        """The diary of a data folder, which is made where it is missing.

        `patient` is the name of the patient, None means the only one there is; `secret` is the passphrase of
        a locked folder.

        Raises:
            LockedError: if it is locked, and `secret` does not open it.
            StoreError: if the folder or the database cannot be used.
        """
        return cls(OpenDiary.open(paths, patient=patient, clock=clock, secret=secret))

    def close(self) -> None:
        """Let go of the database file."""
        self._diary.store.close()

    # The folder and the person

    @property
    def settings(self) -> Settings:
        """The settings this diary was opened with, or was given since."""
        return self._diary.settings

    def use(self, settings: Settings) -> None:
        """Go on with other settings: from now on the day turns, and pages are drawn, as they say."""
        self._diary.settings = settings

    @property
    def shelf(self) -> Shelf:
        """The programme files at hand."""
        return self._diary.shelf

    @property
    def patient_name(self) -> str | None:
        """The name that this diary was opened by; None where it is the only one."""
        return self._diary.patient_name

    def current_day(self) -> date:
        """The diary day that is running now."""
        return self._diary.current_day()

    def at_practice(self) -> bool:
        """Whether a practitioner looks after this patient here, and reads what is said."""
        with self._diary.reading() as work:
            return work.patient is not None and work.patient.at_practice

    def may_be_new(self) -> bool:
        """Whether a first run may have to be gone through here: nobody has a diary yet, or one was left."""
        with self._diary.reading() as work:
            return work.repository.in_first_run()

    def keep_daily_copy(self) -> str | None:
        """Copy the diary at the first start of a day; says why, where that could not be done."""
        return daily_copy(self._diary.store)

    def changes_seen(self) -> int:
        """A number that changes when another program has written to this diary."""
        return self._diary.store.changes_seen()

    # The subjects

    @cached_property
    def day(self) -> "Day":
        """A day as it is shown."""
        from homecare.diary.day import Day

        return Day(self._diary)

    @cached_property
    def entries(self) -> "Entries":
        """Logging."""
        from homecare.diary.entries import Entries

        return Entries(self._diary)

    @cached_property
    def history(self) -> "History":
        """What was logged, and undo."""
        from homecare.diary.history import History

        return History(self._diary)

    @cached_property
    def corrections(self) -> "Corrections":
        """Correcting, removing, and bringing back what was removed."""
        from homecare.diary.corrections import Corrections

        return Corrections(self._diary)

    @cached_property
    def sitting(self) -> "Sitting":
        """Sitting down, getting up, and breaks."""
        from homecare.diary.sitting import Sitting

        return Sitting(self._diary)

    @cached_property
    def sitting_now(self) -> "SittingStatus":
        """What holds of sitting at this moment."""
        from homecare.diary.sitting_now import SittingStatus

        return SittingStatus(self._diary)

    @cached_property
    def player(self) -> "Player":
        """What is written while the routine is led."""
        from homecare.diary.player import Player

        return Player(self._diary)

    @cached_property
    def progression(self) -> "Progression":
        """The steps that the programme proposes."""
        from homecare.diary.progression import Progression

        return Progression(self._diary)

    @cached_property
    def flare(self) -> "Flare":
        """The flare plan, on and off."""
        from homecare.diary.flare import Flare

        return Flare(self._diary)

    @cached_property
    def programmes(self) -> "Programmes":
        """The programmes that are followed."""
        from homecare.diary.programmes import Programmes

        return Programmes(self._diary)

    @cached_property
    def treatments(self) -> "Treatments":
        """Sessions planned and held, and the scales."""
        from homecare.diary.treatments import Treatments

        return Treatments(self._diary)

    @cached_property
    def after_effects(self) -> "AfterEffects":
        """What was felt after a session."""
        from homecare.diary.after_effects import AfterEffects

        return AfterEffects(self._diary)

    @cached_property
    def questions(self) -> "Questions":
        """Questions for the practitioner, and what the practice wrote."""
        from homecare.diary.questions import Questions

        return Questions(self._diary)

    @cached_property
    def trends(self) -> "Trends":
        """The diary over time."""
        from homecare.diary.trends import Trends

        return Trends(self._diary)

    @cached_property
    def report(self) -> "Reports":
        """The page to take along."""
        from homecare.diary.report import Reports

        return Reports(self._diary)

    @cached_property
    def daily_tip(self) -> "DailyTip":
        """One line of the guide a day."""
        from homecare.diary.shown import DailyTip

        return DailyTip(self._diary)

    @cached_property
    def shown(self) -> "Shown":
        """What the patient was shown."""
        from homecare.diary.shown import Shown

        return Shown(self._diary)

    @cached_property
    def first_run(self) -> "FirstRunAnswers":
        """The first run."""
        from homecare.diary.first_run import FirstRunAnswers

        return FirstRunAnswers(self._diary)

    @cached_property
    def waiting(self) -> "WaitingNow":
        """What waits for the patient."""
        from homecare.diary.waiting import WaitingNow

        return WaitingNow(self._diary)
