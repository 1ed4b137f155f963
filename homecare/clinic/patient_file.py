"""What a practitioner keeps of a patient beside the diary: own notes, thresholds, and planned sessions."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Final
from uuid import UUID, uuid4

from homecare.core.patients.same_name import find
from homecare.core.records.practice import Appointment, PracticeNote, Reply, Watch, plannable
from homecare.core.records.records import Action, Patient
from homecare.core.values.days import Clock, diary_day, in_utc
from homecare.core.values.in_words import day_in_words
from homecare.core.values.parsing import in_lines, said
from homecare.errors import InputError, NotFoundError
from homecare.settings.settings import Settings
from homecare.store.daily_backup import daily_copy
from homecare.store.repository import Ledger, WritingLedger
from homecare.store.store import Store

APPOINTMENT: Final = "appointment"
"""The word for a planned session in an action."""


class Practising:
    """The patients of one data folder, and what is kept of each beside the diary.

    Notes and thresholds are the practitioner's own: they never leave in a patient's file.
    """

    def __init__(
        self,
        store: Store,
        *,
        clock: Clock,
        settings: Settings | None = None,
        new_id: Callable[[], UUID] = uuid4,
    ) -> None:
        self._store = store
        self._clock = clock
        self._settings = settings or Settings()
        self._new_id = new_id

    def close(self) -> None:
        """Let go of the database file."""
        self._store.close()

    def use(self, settings: Settings) -> None:
        """Go on with other settings."""
        self._settings = settings

    def keep_daily_copy(self) -> str | None:
        """Copy the diaries at the first start of a day; says why, where that could not be done."""
        return daily_copy(self._store)

    def current_day(self) -> date:
        """The diary day that is running now."""
        return diary_day(self._clock.now(), self._settings.day_turn)

    def _named(self, ledger: Ledger, name: str) -> Patient:
        """The patient of this name, however it is written.

        Raises:
            NotFoundError: if there is none, offering the nearest; or if the diary was put aside.
        """
        return find(ledger.patients(archived=True), name)

    def patient(self, name: str) -> Patient:
        """The patient of this name, however it is written.

        Raises:
            NotFoundError: if there is none, offering the nearest; or if the diary was put aside.
        """
        with self._store.reading() as ledger:
            return self._named(ledger, name)

    # Notes

    def notes(self, name: str) -> tuple[PracticeNote, ...]:
        """The practitioner's notes on a patient, the oldest first.

        Raises:
            NotFoundError: if there is no such patient; the nearest name is offered.
        """
        with self._store.reading() as ledger:
            return tuple(ledger.kept(PracticeNote, self._named(ledger, name).id))

    def add_note(self, name: str, text: str) -> PracticeNote:
        """Keep a note on a patient. It stays here.

        Raises:
            NotFoundError: if there is no such patient.
            InputError: if the note is empty or too long.
        """
        with self._store.writing() as ledger:
            patient = self._named(ledger, name)
            note = PracticeNote(
                id=self._new_id(),
                patient=patient.id,
                text=in_lines(text),
                entered_at=in_utc(self._clock.now()),
            )
            ledger.add(note)
        return note

    def archive_note(self, name: str, wanted: UUID) -> PracticeNote:
        """Put a note aside: it is kept, but no longer shown.

        Raises:
            NotFoundError: if there is no such patient, or no such note on them.
        """
        with self._store.writing() as ledger:
            patient = self._named(ledger, name)
            for note in ledger.kept(PracticeNote, patient.id):
                if note.id == wanted:
                    ledger.archive(PracticeNote, [note.id], in_utc(self._clock.now()))
                    return note
        raise NotFoundError(
            f"There is no note {wanted} on {patient.name}.",
            f'See the notes and their ids: homecare patient note "{patient.name}"',
        )

    # Thresholds

    def watch(self, name: str) -> Watch | None:
        """The thresholds set for a patient; None where nothing is watched.

        Raises:
            NotFoundError: if there is no such patient.
        """
        with self._store.reading() as ledger:
            return self._watch(ledger, self._named(ledger, name))

    def _watch(self, ledger: Ledger, patient: Patient) -> Watch | None:
        kept = ledger.kept(Watch, patient.id)
        return kept[-1] if kept else None

    def set_watch(
        self,
        name: str,
        *,
        pain_from: int | None = None,
        adherence_below: int | None = None,
        silent_days: int | None = None,
        stopped_from: int | None = None,
    ) -> Watch | None:
        """Set all thresholds of a patient anew: None watches nothing, and without any there is no watch.

        `pain_from` is a level 0–10, `adherence_below` per cent; the others are days and exercises.

        Raises:
            NotFoundError: if there is no such patient.
            InputError: for a number that is not accepted.
        """
        at = in_utc(self._clock.now())
        with self._store.writing() as ledger:
            patient = self._named(ledger, name)
            watch = Watch(
                id=self._new_id(),
                patient=patient.id,
                pain_from=pain_from,
                adherence_below=adherence_below,
                silent_days=silent_days,
                stopped_from=stopped_from,
                entered_at=at,
            )
            ledger.archive(Watch, [one.id for one in ledger.kept(Watch, patient.id)], at)
            if all(one is None for one in (pain_from, adherence_below, silent_days, stopped_from)):
                return None
            ledger.add(watch)
        return watch

    # Planned sessions

    def appointments(self, name: str) -> tuple[Appointment, ...]:
        """The sessions planned for a patient from today on, the next one first.

        Raises:
            NotFoundError: if there is no such patient.
        """
        today = self.current_day()
        with self._store.reading() as ledger:
            planned = self._planned(ledger, self._named(ledger, name))
        return tuple(one for one in planned if one.day >= today)

    def _planned(self, ledger: Ledger, patient: Patient) -> list[Appointment]:
        return sorted(ledger.kept(Appointment, patient.id), key=lambda one: (one.day, one.time or ""))

    def plan_session(
        self, name: str, day: date, time: str | None = None, note: str | None = None
    ) -> Appointment:
        """Plan a session; it takes the place of one planned on that day before. `time` is like `15:30`.

        What is not said anew, time or note, stays as it was planned before.

        Raises:
            NotFoundError: if there is no such patient.
            InputError: for a day that is past or years ahead, or a time or a note that is not accepted.
        """
        plannable(day, self.current_day())
        with self._store.writing() as ledger:
            patient = self._named(ledger, name)
            before = self._planned_here(ledger, patient, day)
            last = before[-1] if before else None
            planned = Appointment(
                id=self._new_id(),
                patient=patient.id,
                day=day,
                time=said(time) or (last.time if last else None),
                note=said(note) or (last.note if last else None),
                entered_at=in_utc(self._clock.now()),
            )
            ledger.add(planned)
            says = f"planned: session on {day_in_words(day)}"
            self._take_place(ledger, patient, APPOINTMENT, says, before, new=planned)
        return planned

    def cancel_session(self, name: str, day: date) -> Appointment:
        """Take back a planned session: it is kept, but no longer stands.

        Raises:
            NotFoundError: if there is no such patient, or no session planned on that day.
            InputError: if the practice planned it, and this is the patient's own program.
        """
        with self._store.writing() as ledger:
            patient = self._named(ledger, name)
            before = self._planned_here(ledger, patient, day)
            if not before:
                days = [one.day for one in self._planned(ledger, patient) if one.day >= self.current_day()]
                known = ", ".join(day_in_words(one) for one in days)
                raise NotFoundError(
                    f"No session is planned for {patient.name} on {day_in_words(day)}.",
                    f"Planned: {known}." if known else "None is planned.",
                )
            says = f"cancelled: session on {day_in_words(day)}"
            self._take_place(ledger, patient, APPOINTMENT, says, before)
        return before[-1]

    def _planned_here(self, ledger: Ledger, patient: Patient, day: date) -> list[Appointment]:
        """What is planned on a day and may be changed here."""
        found = [one for one in self._planned(ledger, patient) if one.day == day]
        if any(ledger.is_received(one.id) for one in found):
            raise InputError(
                f"The session on {day_in_words(day)} was planned by the practice and is read-only here.",
                "Ask them to change it; it arrives with their next file.",
            )
        return found

    def _take_place(
        self,
        ledger: WritingLedger,
        patient: Patient,
        word: str,
        says: str,
        before: Sequence[Appointment | Reply],
        *,
        new: Appointment | Reply | None = None,
    ) -> None:
        """Archive records that something new takes the place of (or nothing), and note it, for undo.

        `word` is what an action calls this kind of record.
        """
        at, last = in_utc(self._clock.now()), ledger.last_action_at(patient.id)
        for one in before:
            ledger.archive(type(one), [one.id], at)
        if last is not None and at <= last:  # the newest is taken back first, also if the clock was set back
            at = last + timedelta(microseconds=1)
        ledger.add(
            Action(
                id=self._new_id(),
                patient=patient.id,
                at=at,
                day=self.current_day(),
                says=says,
                added=() if new is None else ((word, new.id),),
                archived=tuple((word, one.id) for one in before),
            )
        )
