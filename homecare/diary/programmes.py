"""The programme that is followed from a day on, and its end."""

from datetime import date, datetime, timedelta

from homecare.core.programme.exercises import Exercise
from homecare.core.programme.plan import Plan
from homecare.core.records.flare_and_steps import FlareSpell
from homecare.core.records.records import Assignment, Patient
from homecare.core.routine.schedule import Assigned, base_on, flare_on
from homecare.core.routine.schedule import planned_sessions as newest_planned
from homecare.diary import assignments, wording
from homecare.diary.assignments import given_by_practice, refuse_taken
from homecare.diary.flare import close_where_plan_ended
from homecare.diary.unit_of_work import OpenDiary, UnitOfWork
from homecare.diary.writing import Linked, apply_change, owner
from homecare.errors import InputError
from homecare.store.queries.planned_sessions import planned_words


class Programmes:
    """The programmes of one patient: given, followed, ended."""

    def __init__(self, diary: OpenDiary) -> None:
        self._diary = diary

    def exercise(self, key: str, plan: Plan | None = None, *, illustrated: bool = False) -> Exercise | None:
        """What the library, or the plan's own definitions, say of an exercise; None if neither knows it.

        `illustrated` brings the library's figure with it, which takes longer.
        """
        return self._diary.exercise(key, plan, illustrated=illustrated)

    def given(self) -> tuple[Assigned, ...]:
        """Every programme that was given and not taken back, flare plans among them."""
        with self._diary.reading() as work:
            return tuple(work.assigned())

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
        today = self._diary.current_day()
        with self._diary.writing(everything=True) as work:
            patient = owner(work)
            at = work.now()
            programme = assignments.keep(work.repository, plan, text, patient.id, new_id=work.new_id, at=at)
            self._diary.plans.pop(programme.digest, None)
            current = work.assigned()
            if planned_sessions is None and not flare:
                # A new programme does not change how many treatments are planned.
                words = planned_words(work.repository, patient.id, today)
                planned_sessions = newest_planned(words, base_on(current, start or today))
            given = Assignment(
                id=work.new_id(),
                patient=patient.id,
                digest=programme.digest,
                start=start or today,
                until=until,
                assigned_by=by,
                planned_sessions=planned_sessions,
                entered_at=at,
                flare=flare,
            )
            change = assignments.assign(given, current, today, work.new_id, at_practice=patient.at_practice)
            says = wording.FLARE_PLAN_ASSIGNED if flare else wording.ASSIGNED
            apply_change(work, change, says.format(title=plan.title, version=plan.version))
        return Assigned(assignment=given, plan=self._diary.plans.get(programme.digest, plan))

    def _plan_to_give(self, text: str, file: str) -> Plan:
        """What a text means, unless it is another one under the name of a programme that comes with us."""
        plan = self._diary.shelf.plan(text, file)
        if self._diary.shelf.same_version(plan, text) is not None:
            raise InputError(
                wording.VERSION_COMES_WITH_HOMECARE.format(slug=plan.slug, version=plan.version),
                wording.WRITE_A_DIFFERENT_ID.format(version=plan.version + 1, file=file),
            )
        return plan

    def offers_region(self, plan: Plan) -> bool:
        """Whether the region of a plan can become the setting's: at home, where that is another or none.

        The setting is the folder's: where several people keep a diary in it, it is left alone.
        """
        if plan.region is None or plan.region == self._diary.settings.own_region:
            return False
        with self._diary.reading() as work:
            people = work.repository.patients()
        return len(people) <= 1 and not any(one.at_practice for one in people)

    def usual_region(self) -> str | None:
        """The region that is spoken of today if it has readings; None where nothing says which."""
        with self._diary.reading() as work:
            patient = work.patient
            if patient is None:
                return self._diary.settings.region
            return work.usual_region(work.assigned())

    def end_programme(self, *, last: date | None = None, slug: str | None = None) -> Assigned:
        """End the programme that is followed; `last` (yesterday) is its last day.

        Raises:
            NotFoundError: if none is followed, or not the one named by `slug`.
            InputError: if `last` is before yesterday: the past keeps what it was measured against.
        """
        today = self._diary.current_day()
        with self._diary.writing() as work:
            patient = owner(work)
            current = work.assigned()
            final = last or today - timedelta(days=1)
            followed = assignments.followed_on(current, max(final, today), slug)
            change = assignments.end(followed, final, today, work.new_id, at_practice=patient.at_practice)
            apply_change(
                work, change, wording.PROGRAMME_ENDED.format(title=followed.plan.title), then=_close_flare
            )
        return followed

    def start_with(self, text: str | None, *, file: str = "programme", before: str = "") -> Assigned | None:
        """Follow the programme of the first run, in the place of the one that it chose `before` (its id).

        None follows none: it ends what the first run chose, and nothing that came from elsewhere.

        Raises:
            ProgrammeFileError: if the text is no programme.
            InputError: if it cannot be followed, or the practice gave the one that is followed.
        """
        with self._diary.reading() as work:
            followed = base_on(work.assigned(), self._diary.current_day())
        if text is None:
            own = followed is not None and not followed.received and followed.plan.slug == before
            if own and followed is not None:
                self.end_programme(slug=before)
            return None if own else followed
        plan = self._plan_to_give(text, file)
        if followed is not None and (followed.plan.slug, followed.plan.version) == (plan.slug, plan.version):
            return followed
        return self.assign(text, file=file)

    # Before anything is asked

    def followed_on(self, day: date | None = None, *, flare: bool = False) -> Assigned | None:
        """The programme of a day (today), flare plan switched on or not; with `flare` the flare plan."""
        with self._diary.reading() as work:
            assigned = work.assigned()
        return (flare_on if flare else base_on)(assigned, day or self._diary.current_day())

    def refuse_where_given(self, day: date, *, flare: bool = False) -> None:
        """Refuse, before anything is asked, what would change a programme that the practice gave.

        Raises:
            InputError: if the programme (or the flare plan) of that day came from the practice.
        """
        with self._diary.reading() as work:
            _refuse_where_given(work, work.patient, day, flare=flare)

    def refuse_assigning(self, plan: Plan, text: str, day: date, *, flare: bool = False) -> None:
        """Refuse, before anything is asked, a programme that `assign` would refuse from a day on.

        Raises:
            InputError: if its version is kept here with another text, or what it would take the place of came
                from the practice.
        """
        from homecare.core.programme_file.reader import digest

        with self._diary.reading() as work:
            patient = work.patient
            _refuse_where_given(work, patient, day, flare=flare)
            if work.repository.programme(digest(text)) is None:
                refuse_taken(work.repository, plan, None if patient is None else patient.id)

    def versions_kept(self) -> frozenset[tuple[str, int, str]]:
        """Id, version and digest of every programme that was ever assigned here: these never change.

        What came from the diary of another patient is theirs, and binds nobody here.
        """
        with self._diary.reading() as work:
            people = work.repository.patients()
            own = [one.id for one in people if not one.at_practice]
            return frozenset(
                (one.slug, one.version, one.digest)
                for one in work.repository.versions()
                if one.received_for is None or one.received_for in own
            )


def _close_flare(work: UnitOfWork, at: datetime) -> Linked:
    """Switch the flare plan off where its plan ended with it; the days that were lived stay marked."""
    closed = close_where_plan_ended(
        work.repository, owner(work).id, work.diary.current_day(), new_id=work.new_id
    )
    if closed is None:
        return (), ()
    spell, ended = closed
    work.repository.archive(FlareSpell, [spell.id], at)
    return ((("flare", ended.id),) if ended is not None else ()), (("flare", spell.id),)


def _refuse_where_given(work: UnitOfWork, patient: Patient | None, day: date, *, flare: bool) -> None:
    followed = (flare_on if flare else base_on)(work.assigned(), day)
    if followed is not None and followed.received and patient is not None and not patient.at_practice:
        raise given_by_practice(followed)
