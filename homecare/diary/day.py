"""The pages of a diary: everything in it to look at. Each method is one snapshot, a few queries."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Self
from uuid import UUID, uuid4

from homecare.core.patients.same_name import archived_diary, find, several_diaries
from homecare.core.programme.exercises import Exercise
from homecare.core.programme.plan import Plan
from homecare.core.programme.plan_json import plan_from_json
from homecare.core.records.entry import Entry
from homecare.core.records.flare_and_steps import FlareSpell, StepAnswer
from homecare.core.records.records import (
    BreakTaken,
    ExerciseEntry,
    PainReading,
    Patient,
    RestDay,
    SittingBout,
    TreatmentSession,
)
from homecare.core.routine.schedule import (
    Assigned,
    Planned,
    base_on,
    due_on,
    flare_on,
    in_force,
    planned_sessions,
    usual_region,
)
from homecare.core.values.days import Clock, diary_day, entered_late, zone_of
from homecare.core.values.pain_kind import KIND_WORDS
from homecare.core.values.regions import LATELY_DAYS, REGIONS, parse_region
from homecare.exchange.shelf import Shelf
from homecare.paths import Paths, bundled_programmes
from homecare.settings.settings import Settings, read_settings
from homecare.store.daily_backup import daily_copy
from homecare.store.repository import Ledger
from homecare.store.store import Store
from homecare.system.clock import SystemClock

if TYPE_CHECKING:
    from homecare.core.day.view import DayItem, DayView
    from homecare.core.guide.safety import SafetyPage
    from homecare.core.records.practice import Appointment
    from homecare.core.wording.safety_notice import Notice

DEFAULT_PATIENT: Final = "me"
"""The name a diary gets when somebody simply begins to write in it."""


class Pages:
    """One patient's diary, to be looked at.

    `patient` is the name of the patient; None means the only one there is.
    """

    def __init__(
        self,
        store: Store,
        *,
        clock: Clock,
        shelf: Shelf,
        settings: Settings | None = None,
        patient: str | None = None,
        new_id: Callable[[], UUID] = uuid4,
    ) -> None:
        self._store = store
        self._clock = clock
        self._shelf = shelf
        self._settings = settings or Settings()
        self._patient_name = patient
        self._patient_id: UUID | None = None
        self._new_id = new_id
        self._plans: dict[str, Plan] = {}

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

        `secret` is the passphrase of a locked one.

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
            patient=patient,
        )

    def close(self) -> None:
        """Let go of the database file."""
        self._store.close()

    # The day and the people

    @property
    def settings(self) -> Settings:
        """The settings this diary was opened with, or was given since."""
        return self._settings

    def use(self, settings: Settings) -> None:
        """Go on with other settings: from now on the day turns, and pages are drawn, as they say."""
        self._settings = settings

    def keep_daily_copy(self) -> str | None:
        """Copy the diary at the first start of a day; says why, where that could not be done."""
        return daily_copy(self._store)

    @property
    def shelf(self) -> Shelf:
        """The programme files at hand."""
        return self._shelf

    @property
    def whose(self) -> str:
        """`, for Hana` where this diary was opened by a name; empty where it is the only one."""
        return f", for {self._patient_name}" if self._patient_name else ""

    def may_be_new(self) -> bool:
        """Whether a first run may have to be gone through here: nobody has a diary yet, or one was left."""
        with self._store.reading() as ledger:
            return ledger.in_first_run()

    def current_day(self) -> date:
        """The diary day that is running now."""
        return diary_day(self._clock.now(), self._settings.day_turn)

    def changes_seen(self) -> int:
        """A number that changes when another program has written to this diary."""
        return self._store.changes_seen()

    def at_practice(self) -> bool:
        """Whether a practitioner looks after this patient here, and reads what is said."""
        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            return patient is not None and patient.at_practice

    def _find_patient(self, ledger: Ledger) -> Patient | None:
        """Whose diary it is: once found it stays theirs, however they are called by then."""
        everybody = ledger.patients(archived=True)
        people = [one for one in everybody if one.archived_at is None]
        if self._patient_name is not None:
            found = next((one for one in people if one.id == self._patient_id), None)
            if found is None:
                found = find(everybody, self._patient_name)
            self._patient_id, self._patient_name = found.id, found.name
            return found
        if len(people) > 1:
            raise several_diaries(people)
        if not people and everybody:
            raise archived_diary(everybody[0])
        return people[0] if people else None

    # Looking

    def _assigned(self, ledger: Ledger, patient: Patient | None) -> list[Assigned]:
        if patient is None:
            return []
        given = ledger.assignments(patient.id)
        for _, programme, _ in given:
            if programme.digest not in self._plans:
                self._plans[programme.digest] = plan_from_json(programme.plan)
        # Steps are asked for only where there can be any; flare days stay, whatever became of their plan.
        ruled = any(self._plans[programme.digest].has_rules for _, programme, _ in given)
        steps = tuple(ledger.entries(StepAnswer, patient.id)) if ruled else ()
        spells = tuple(ledger.entries(FlareSpell, patient.id))
        return [
            Assigned(
                assignment=assignment,
                plan=self._plans[programme.digest],
                steps=steps,
                spells=spells,
                received=received,
            )
            for assignment, programme, received in given
        ]

    def given(self) -> tuple[Assigned, ...]:
        """Every programme that was given and not taken back, flare plans among them."""
        with self._store.reading() as ledger:
            return tuple(self._assigned(ledger, self._find_patient(ledger)))

    def today(self, day: date | None = None) -> "DayView":
        """The diary day that is running, or an earlier or later one: what is due and what is logged.

        Raises:
            NotFoundError: if there is no such patient.
        """
        from homecare.core.day.view import DayView
        from homecare.core.sitting.sitting import day_sitting, longest_min, tally

        now = self.current_day()
        day = day or now
        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            assigned = self._assigned(ledger, patient)
            current = in_force(assigned, day)
            if patient is None:
                return DayView(
                    day=day, late=day < now, patient=DEFAULT_PATIENT, assigned=None, items=(), pain=(),
                    sitting=None, rest=None, sessions=(), sessions_done=0, sessions_planned=None,
                    region=self._settings.region, regions=REGIONS,
                )  # fmt: skip
            rest = ledger.on_day(RestDay, patient.id, day)
            sat, instant = ledger.on_day(SittingBout, patient.id, day), self._clock.now()
            # The readings of the latest days tell which region is spoken of, and are no further statement.
            few = now - timedelta(days=LATELY_DAYS - 1)
            spanned = (few, now) if few <= day <= now else (day, day)
            lately = ledger.entries(PainReading, patient.id, since=spanned[0], until=spanned[1])
            return DayView(
                day=day,
                late=day < now,
                patient=patient.name,
                assigned=current,
                flare=flare_on(assigned, day),
                items=self._items(current, day, ledger.on_day(ExerciseEntry, patient.id, day)),
                pain=tuple(one for one in lately if one.day == day),
                sitting=day_sitting(sat, instant),
                bouts=tuple(bout for bout in sat if bout.start is not None),
                longest_min=longest_min(sat, instant),
                breaks=tally(ledger.on_day(BreakTaken, patient.id, day)),
                rest=rest[-1] if rest else None,
                sessions=tuple(ledger.on_day(TreatmentSession, patient.id, day)),
                sessions_done=len(ledger.treatment_days(patient.id, until=day)),
                sessions_planned=planned_sessions(
                    planned_words(ledger, patient.id, day), base_on(assigned, day)
                ),
                region=self._region_to_log(ledger, patient, assigned, lately),
                regions=tuple(dict.fromkeys((*REGIONS, *(current.plan.regions if current else ())))),
                at_practice=patient.at_practice,
            )

    def _usual_region(
        self, patient: Patient, assigned: Sequence[Assigned], *, of_rules: bool = False
    ) -> str | None:
        """The region that is spoken of today if it has readings; a patient's setting stays at home."""
        ours = (None, None) if patient.at_practice else (self._settings.region, self._settings.own_region)
        return usual_region(assigned, self.current_day(), *ours, of_rules=of_rules)

    def _region_to_log(
        self,
        ledger: Ledger,
        patient: Patient | None,
        assigned: Sequence[Assigned],
        lately: Iterable[PainReading] = (),
    ) -> str:
        """The region of a reading where none is named: as chosen or as the programme says, else as shown."""
        kind, setting = KIND_WORDS[self._settings.kind], self._settings.region
        if patient is None:
            return setting
        home, today = not patient.at_practice, self.current_day()
        named = usual_region(assigned, today, None, self._settings.own_region if home else None)
        if named or (home and any((one.region, one.kind) == (setting, kind) for one in lately)):
            return named or setting
        shown = ledger.region_shown(patient.id, kind, today, setting if home else None, setting).region
        own = {region for one in assigned for region in one.plan.regions}
        return shown if shown in own or shown in REGIONS else setting

    def _items(
        self, current: Assigned | None, day: date, entries: Iterable[ExerciseEntry]
    ) -> "tuple[DayItem, ...]":
        """The plan's exercises in the file's order, then what was done beside it."""
        from homecare.core.day.view import DayItem
        from homecare.core.programme.plan import PlannedExercise

        made: dict[str, list[ExerciseEntry]] = {}
        for entry in entries:
            made.setdefault(entry.exercise, []).append(entry)
        items = []
        if current is not None:
            due = {planned.key for planned in due_on(current, day)}
            for planned in current.plan.exercises:
                done = tuple(made.pop(planned.key, ()))
                items.append(DayItem(planned=planned, due=planned.key in due, entries=done))
        for key, done_beside in made.items():
            planned = PlannedExercise(
                key=key,
                name=self._name_of(key, current.plan if current else None),
                level_name="",
                prescription=done_beside[-1].prescription,
            )
            items.append(DayItem(planned=planned, due=False, entries=tuple(done_beside)))
        return tuple(items)

    def exercise(self, key: str, plan: Plan | None = None, *, illustrated: bool = False) -> Exercise | None:
        """What the library, or the plan's own definitions, say of an exercise; None if neither knows it.

        `illustrated` brings the library's figure with it, which takes longer.
        """
        own = {} if plan is None else {one.key: one for one in plan.own}
        return own.get(key) or (self._shelf.illustrated if illustrated else self._shelf.library).get(key)

    def _name_of(self, key: str, plan: Plan | None) -> str:
        planned = None if plan is None else plan.exercise(key)
        if planned is not None:
            return planned.name
        known = self.exercise(key, plan)
        return key if known is None else known.name

    def sessions(self) -> tuple[TreatmentSession, ...]:
        """Every acupuncture session, newest first."""
        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            found = [] if patient is None else ledger.entries(TreatmentSession, patient.id)
        return tuple(reversed(found))

    def withdrawn_treatments(self) -> "tuple[Appointment, ...]":
        """What was planned from today on and is not any more, each day once, the next one first."""
        from homecare.core.records.practice import Appointment

        today = self.current_day()
        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            if patient is None:
                return ()
            planned = {one.day for one in ledger.kept(Appointment, patient.id)}
            gone = ledger.kept(Appointment, patient.id, archived=True)
        by_day = {one.day: one for one in gone if one.day >= today and one.day not in planned}
        return tuple(by_day[day] for day in sorted(by_day))

    def regions_logged(self) -> tuple[str, ...]:
        """The regions that have pain readings, by name."""
        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            return () if patient is None else tuple(ledger.regions_logged(patient.id))

    def region_named(self, text: str | None) -> str | None:
        """The region a person means, of those that this diary knows; None where nothing is said.

        Raises:
            NotFoundError: if it knows none of this name; the nearest is offered.
        """
        if text is None:
            return None
        known = dict.fromkeys((*self.today().regions, *self.regions_logged()))
        return parse_region(text, [one for one in known if one not in REGIONS])

    def _says(self, entry: Entry, names: Mapping[str, str] | None = None) -> str:
        from homecare.core.wording.entries import entry_in_words

        if not isinstance(entry, ExerciseEntry | StepAnswer):
            return entry_in_words(entry, here=self._clock.now().tzinfo)
        named = (names or {}).get(entry.exercise) or self._name_of(entry.exercise, None)
        return entry_in_words(entry, named)

    def is_late(self, entry: Entry) -> bool:
        """Whether an entry was made on a later diary day than the one it speaks of."""
        day, turn = entry.day, self._settings.day_turn
        if entry.at >= entry.entered_at:  # said of the day that was running, whenever that turned then
            return False
        zone = zone_of(entry.at, entry.utc_offset, self._clock.now().tzinfo)
        if isinstance(entry, SittingBout) and entry.end is not None:  # past the turn is not late yet
            day = diary_day(entry.end.astimezone(zone), turn)
        return entered_late(day, entry.entered_at.astimezone(zone), turn)

    def notice_under(self, entry: Entry) -> "Notice | None":
        """What is shown under an entry, by the stop rule of the programme followed on its day; or None."""
        from homecare.core.wording.safety_notice import notice_under

        rule = None
        if isinstance(entry, ExerciseEntry):
            with self._store.reading() as ledger:
                current = in_force(self._assigned(ledger, self._find_patient(ledger)), entry.day)
            rule = None if current is None else current.plan.safety
        return notice_under(entry, rule, _safety_page)


def _safety_page() -> "SafetyPage":
    from homecare.exchange.content import read_safety  # only an entry with words waits for its import

    return read_safety()


def course_plans(ledger: Ledger, patient: UUID) -> Planned:
    """When the patient said how many treatments are planned, and how many."""
    from homecare.core.records.treatment import CoursePlan

    return [(one.entered_at, one.sessions) for one in ledger.kept(CoursePlan, patient)]


def planned_words(ledger: Ledger, patient: UUID, until: date) -> Planned:
    """Every word on it but the programme's: of the sessions up to a day, and the patient's own."""
    return [*ledger.planned_said(patient, until), *course_plans(ledger, patient)]
