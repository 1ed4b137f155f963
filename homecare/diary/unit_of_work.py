"""The unit of work: a patient's diary as it is open, and one transaction in it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from functools import cached_property
from typing import Self
from uuid import UUID, uuid4

from homecare.core.programme.exercises import Exercise
from homecare.core.programme.plan import Plan
from homecare.core.programme.plan_json import plan_from_json
from homecare.core.records.entry import Entry
from homecare.core.records.flare_and_steps import FlareSpell, StepAnswer
from homecare.core.records.records import ExerciseEntry, PainReading, Patient, SittingBout
from homecare.core.routine.schedule import Assigned, usual_region
from homecare.core.values.days import Clock, diary_day, entered_late, in_utc, zone_of
from homecare.core.values.pain_kind import KIND_WORDS
from homecare.core.values.regions import REGIONS
from homecare.diary.patients import patient_meant
from homecare.exchange.shelf import Shelf
from homecare.paths import Paths, bundled_programmes
from homecare.settings.settings import Settings, read_settings
from homecare.store.backend import EVERYTHING
from homecare.store.repository import Repository
from homecare.store.store import Store
from homecare.system.clock import SystemClock


class OpenDiary:
    """One patient's diary as it is open: where it is kept, whose it is, what day it is, and the settings.

    `patient_name` is the name of the patient; None means the only one there is.
    """

    def __init__(
        self, store: Store, *, clock: Clock, shelf: Shelf, settings: Settings, patient_name: str | None
    ) -> None:
        self.store = store
        self.clock = clock
        self.shelf = shelf
        self.settings = settings
        self.patient_name = patient_name
        self.patient_id: UUID | None = None
        self.plans: dict[str, Plan] = {}
        """Programmes that were read already, by digest."""

    @classmethod
    def open(
        cls,
        paths: Paths,
        *,
        patient: str | None = None,
        clock: Clock | None = None,
        secret: str | None = None,
    ) -> Self:
        """The diary in a data folder, made where it is missing; `secret` is the passphrase of a locked one.

        Raises:
            LockedError: if it is locked, and `secret` does not open it.
            StoreError: if the folder or the database cannot be used.
        """
        clock = clock or SystemClock()
        return cls(
            Store(paths.data, clock=clock, secret=secret),
            clock=clock,
            shelf=Shelf(bundled_programmes(), paths.programmes),
            settings=read_settings(paths.settings)[0],
            patient_name=patient,
        )

    def of(self, name: str) -> "OpenDiary":
        """The diary of the patient of this name in the same folder."""
        return OpenDiary(
            self.store, clock=self.clock, shelf=self.shelf, settings=self.settings, patient_name=name
        )

    def current_day(self) -> date:
        """The diary day that is running now."""
        return diary_day(self.clock.now(), self.settings.day_turn)

    @contextmanager
    def reading(self) -> "Iterator[UnitOfWork]":
        """A snapshot to look at.

        Raises:
            StoreError: if the database cannot be read.
        """
        with self.store.reading() as repository:
            yield UnitOfWork(self, repository)

    @contextmanager
    def writing(self, *, briefly: bool = False, everything: bool = False) -> "Iterator[UnitOfWork]":
        """One transaction, on disk as a whole or not at all; `briefly` does not wait long for its turn.

        Nobody else writes for this patient until it ends; with `everything` nobody writes at all, which is
        for what patients share, such as the text of a programme.

        Raises:
            StoreError: if the database cannot be written.
        """
        lock = EVERYTHING if everything else self.patient_id or EVERYTHING
        with self.store.writing(lock, briefly=briefly) as repository:
            yield UnitOfWork(self, repository)

    # What is said of exercises and entries

    def exercise(self, key: str, plan: Plan | None = None, *, illustrated: bool = False) -> Exercise | None:
        """What the library, or the plan's own definitions, say of an exercise; None if neither knows it.

        `illustrated` brings the library's figure with it, which takes longer.
        """
        own = {} if plan is None else {exercise.key: exercise for exercise in plan.own}
        return own.get(key) or (self.shelf.illustrated if illustrated else self.shelf.library).get(key)

    def exercise_name(self, key: str, plan: Plan | None = None) -> str:
        """The name of an exercise, in the plan or in the library; its key where neither knows it."""
        planned = None if plan is None else plan.exercise(key)
        if planned is not None:
            return planned.name
        known = self.exercise(key, plan)
        return key if known is None else known.name

    def entry_in_words(self, entry: Entry, names: Mapping[str, str] | None = None) -> str:
        """One line for an entry; `names` are those of the plan's exercises, by key."""
        from homecare.core.wording.entries import entry_in_words  # nobody waits for it who only looks

        if not isinstance(entry, ExerciseEntry | StepAnswer):
            return entry_in_words(entry, here=self.clock.now().tzinfo)
        return entry_in_words(entry, (names or {}).get(entry.exercise) or self.exercise_name(entry.exercise))

    def is_late(self, entry: Entry) -> bool:
        """Whether an entry was made on a later diary day than the one it speaks of."""
        day, turn = entry.day, self.settings.day_turn
        if entry.at >= entry.entered_at:  # made of the day that was running, whenever that turned then
            return False
        zone = zone_of(entry.at, entry.utc_offset, self.clock.now().tzinfo)
        if isinstance(entry, SittingBout) and entry.end is not None:  # past the turn is not late yet
            day = diary_day(entry.end.astimezone(zone), turn)
        return entered_late(day, entry.entered_at.astimezone(zone), turn)


class UnitOfWork:
    """One transaction in a patient's diary: what it reads is one snapshot, what it writes one action."""

    def __init__(self, diary: OpenDiary, repository: Repository) -> None:
        self.diary = diary
        self.repository = repository

    @property
    def settings(self) -> Settings:
        """The settings of the diary."""
        return self.diary.settings

    def new_id(self) -> UUID:
        """An id for a new record."""
        return uuid4()

    def now(self) -> datetime:
        """This instant, in UTC."""
        return in_utc(self.diary.clock.now())

    @cached_property
    def patient(self) -> Patient | None:
        """Whose diary it is; None where nobody has one yet.

        Raises:
            NotFoundError: if there is nobody of the name that was said.
            InputError: if no name was said, and several have a diary here.
        """
        found = patient_meant(self.repository, self.diary.patient_name, self.diary.patient_id)
        if found is not None and self.diary.patient_name is not None:
            self.diary.patient_id, self.diary.patient_name = found.id, found.name
        return found

    def assigned(self) -> list[Assigned]:
        """Every programme that was given to the patient and not taken back, with its steps and flare days."""
        if self.patient is None:
            return []
        given, plans = self.repository.assignments(self.patient.id), self.diary.plans
        for _, programme, _ in given:
            if programme.digest not in plans:
                plans[programme.digest] = plan_from_json(programme.plan)
        # Steps are asked for only where there can be any; flare days stay, whatever became of their plan.
        ruled = any(plans[programme.digest].has_rules for _, programme, _ in given)
        steps = tuple(self.repository.entries(StepAnswer, self.patient.id)) if ruled else ()
        spells = tuple(self.repository.entries(FlareSpell, self.patient.id))
        return [
            Assigned(
                assignment=assignment,
                plan=plans[programme.digest],
                steps=steps,
                spells=spells,
                received=received,
            )
            for assignment, programme, received in given
        ]

    # Which region is meant

    def usual_region(self, assigned: Sequence[Assigned], *, of_rules: bool = False) -> str | None:
        """The region that is spoken of today if it has readings; a patient's setting stays at home."""
        away = self.patient is not None and self.patient.at_practice
        ours = (None, None) if away else (self.settings.region, self.settings.own_region)
        return usual_region(assigned, self.diary.current_day(), *ours, of_rules=of_rules)

    def region_to_log(self, assigned: Sequence[Assigned], lately: Iterable[PainReading] = ()) -> str:
        """The region of a reading where none is named: as chosen or as the programme says, else as shown."""
        kind, setting, patient = KIND_WORDS[self.settings.kind], self.settings.region, self.patient
        if patient is None:
            return setting
        home, today = not patient.at_practice, self.diary.current_day()
        named = usual_region(assigned, today, None, self.settings.own_region if home else None)
        chosen = (setting, kind)
        if named or (home and any((reading.region, reading.kind) == chosen for reading in lately)):
            return named or setting
        usual = setting if home else None
        shown = self.repository.region_shown(patient.id, kind, today, usual, setting).region
        own = {region for given in assigned for region in given.plan.regions}
        return shown if shown in own or shown in REGIONS else setting
