"""Following: the programme that is followed from a day on, and its end."""

from datetime import date, datetime, timedelta

from homecare.core.programme.plan import Plan
from homecare.core.records.flare_and_steps import FlareSpell
from homecare.core.records.records import Assignment, Patient
from homecare.core.routine.schedule import Assigned, base_on
from homecare.core.routine.schedule import planned_sessions as newest_planned
from homecare.core.values.days import in_utc
from homecare.diary import assignments as assigning
from homecare.diary.day import planned_words
from homecare.diary.flare import close_where_plan_ended
from homecare.diary.unit_of_work import Linked, Pen
from homecare.errors import InputError
from homecare.store.repository import WritingLedger


class Following(Pen):
    """One patient's diary, with giving a programme and ending one."""

    def assign(
        self,
        text: str,
        *,
        file: str = "programme",
        start: date | None = None,
        until: date | None = None,
        planned_sessions: int | None = None,
        by: str | None = None,
        flare: bool = False,
    ) -> Assigned:
        """Follow the programme of this text from `start` (today) on; the past keeps the one it had.

        A `flare` plan is set aside beside the one that is followed, until it is switched on.

        Raises:
            ProgrammeFileError: if the text is no programme.
            InputError: if id and version are in use with another text, or the start would change the past.
        """
        plan = self._plan_to_give(text, file)
        today = self.current_day()
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            at = in_utc(self._clock.now())
            programme = assigning.keep(ledger, plan, text, patient.id, new_id=self._new_id, at=at)
            self._plans.pop(programme.digest, None)
            current = self._assigned(ledger, patient)
            if planned_sessions is None and not flare:
                # A new programme does not change how many treatments are planned.
                words = planned_words(ledger, patient.id, today)
                planned_sessions = newest_planned(words, base_on(current, start or today))
            given = Assignment(
                id=self._new_id(),
                patient=patient.id,
                digest=programme.digest,
                start=start or today,
                until=until,
                assigned_by=by,
                planned_sessions=planned_sessions,
                entered_at=at,
                flare=flare,
            )
            change = assigning.assign(given, current, today, self._new_id, at_practice=patient.at_practice)
            word = "flare plan" if flare else "assigned"
            self._apply(ledger, patient, change, f"{word}: {plan.title}, version {plan.version}")
        return Assigned(assignment=given, plan=self._plans.get(programme.digest, plan))

    def _plan_to_give(self, text: str, file: str) -> Plan:
        """What a text means, unless it is another one under the name of a programme that comes with us."""
        plan = self._shelf.plan(text, file)
        if self._shelf.same_version(plan, text) is not None:
            raise InputError(
                f"{plan.slug} version {plan.version} comes with homecare, with a different text.",
                f"Write another id, or version = {plan.version + 1}, in {file}.",
            )
        return plan

    def offers_region(self, plan: Plan) -> bool:
        """Whether the region of a plan can become the setting's: at home, where that is another or none.

        The setting is the folder's: where several people keep a diary in it, it is left alone.
        """
        if plan.region is None or plan.region == self._settings.own_region:
            return False
        with self._store.reading() as ledger:
            people = ledger.patients()
        return len(people) <= 1 and not any(one.at_practice for one in people)

    def usual_region(self) -> str | None:
        """The region that is spoken of today if it has readings; None where nothing says which."""
        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            if patient is None:
                return self._settings.region
            return self._usual_region(patient, self._assigned(ledger, patient))

    def end_programme(self, *, last: date | None = None, slug: str | None = None) -> Assigned:
        """End the programme that is followed; `last` (yesterday) is its last day.

        Raises:
            NotFoundError: if none is followed, or not the one named by `slug`.
            InputError: if `last` is before yesterday: the past keeps what it was measured against.
        """
        today = self.current_day()
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            current = self._assigned(ledger, patient)
            final = last or today - timedelta(days=1)
            followed = assigning.followed_on(current, max(final, today), slug)
            change = assigning.end(followed, final, today, self._new_id, at_practice=patient.at_practice)
            self._apply(ledger, patient, change, f"ended: {followed.plan.title}", then=self._close_flare)
        return followed

    def _close_flare(self, ledger: WritingLedger, patient: Patient, at: datetime) -> Linked:
        """Switch the flare plan off where its plan ended with it; the days that were lived stay marked."""
        closed = close_where_plan_ended(ledger, patient.id, self.current_day(), new_id=self._new_id)
        if closed is None:
            return (), ()
        spell, ended = closed
        ledger.archive(FlareSpell, [spell.id], at)
        return ((("flare", ended.id),) if ended is not None else ()), (("flare", spell.id),)

    def start_with(self, text: str | None, *, file: str = "programme", before: str = "") -> Assigned | None:
        """Follow the programme of the first run, in the place of the one that it chose `before` (its id).

        None follows none: it ends what the first run chose, and nothing that came from elsewhere.

        Raises:
            ProgrammeFileError: if the text is no programme.
            InputError: if it cannot be followed, or the practice gave the one that is followed.
        """
        with self._store.reading() as ledger:
            followed = base_on(self._assigned(ledger, self._find_patient(ledger)), self.current_day())
        if text is None:
            own = followed is not None and not followed.received and followed.plan.slug == before
            if own and followed is not None:
                self.end_programme(slug=before)
            return None if own else followed
        plan = self._plan_to_give(text, file)
        if followed is not None and (followed.plan.slug, followed.plan.version) == (plan.slug, plan.version):
            return followed
        return self.assign(text, file=file)
