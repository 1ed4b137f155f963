"""Stepping: the patient's answers to proposed steps, the flare plan on and off, and what waits to be seen."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from homecare.core.clinic.questions import Answered
from homecare.core.programme.plan import Plan
from homecare.core.records.flare_and_steps import Answer, FlareSpell, StepAnswer
from homecare.core.records.practice import Appointment, Message, Reply
from homecare.core.records.records import ExerciseEntry, PainKind, Patient, TreatmentSession, type_of
from homecare.core.records.treatment import FollowUp
from homecare.core.routine.progression import (
    PAIN_LOOKS_BACK_DAYS,
    Proposal,
    occasion_of,
    proposals_of,
    replied_to,
)
from homecare.core.routine.schedule import Assigned, base_on, flare_on, in_force
from homecare.core.treatments.course import ASKED_FOR_DAYS, ask_after
from homecare.core.values import parsing as words
from homecare.core.values.days import in_utc
from homecare.core.values.in_words import day_in_words
from homecare.core.values.limits import RULE_LOOKS_BACK_DAYS
from homecare.core.values.parsing import said
from homecare.core.wording.progression import step_in_words
from homecare.diary.answers import Answers, questions_of
from homecare.diary.assignments import given_by_practice, refuse_taken
from homecare.diary.flare import flare_plan_wanted, open_spell
from homecare.diary.ownership import refuse_received
from homecare.diary.treatments import to_ask_about
from homecare.errors import InputError, NotFoundError
from homecare.store.repository import Ledger, WritingLedger

PRACTICE: Final = "the practice"
"""Who answered a step in a practice's folder, where no name is said."""


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """What waits for the patient: steps that the programme's rules propose, messages and answers not read
    yet, and the next planned treatment (None where none is planned).

    `session_today` is that treatment where it is today and not held yet, `begun` today's session whose pain
    after is still to be written; `after_effects` the day of the session whose after-effects are to be asked
    about; `questions` how many for the practitioner are open. `at_practice` says that it is read by the
    practitioner.
    """

    proposals: tuple[Proposal, ...] = ()
    messages: tuple[Message, ...] = ()
    answers: tuple[Answered, ...] = ()
    appointment: Appointment | None = None
    session_today: Appointment | None = None
    begun: TreatmentSession | None = None
    after_effects: date | None = None
    questions: int = 0
    at_practice: bool = False


class Stepping(Answers):
    """One patient's diary, with the steps and the flare plan of what is followed."""

    # Looking

    def waiting(self) -> Waiting:
        """What waits for the patient today."""
        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            if patient is None:
                return Waiting()
            today = self.current_day()
            lately = today - timedelta(days=ASKED_FOR_DAYS)
            sessions = ledger.entries(TreatmentSession, patient.id, since=lately)
            held = {one.day for one in sessions}
            first = today + timedelta(days=today in held)
            planned = [one for one in ledger.kept(Appointment, patient.id) if one.day >= first]
            following = min(planned, key=lambda one: (one.day, one.time or ""), default=None)
            answered = {one.session_day for one in ledger.entries(FollowUp, patient.id, since=lately)}
            standing = ledger.kept(Reply, patient.id)
            asked = questions_of(ledger, patient.id, {one.about for one in standing})
            return Waiting(
                proposals=self._proposals(ledger, patient, self._assigned(ledger, patient), standing),
                messages=tuple(one for one in self._written_to(ledger, patient) if one.read_at is None),
                answers=tuple(self._unread_answers(ledger, patient, standing)),
                appointment=following,
                session_today=following if following is not None and following.day == today else None,
                begun=to_ask_about(ledger, [one for one in sessions if one.day == today]),
                # Asked of the patient, in their own program.
                after_effects=None if patient.at_practice else ask_after(held, answered, today),
                questions=sum(not one.asked for one in asked),
                at_practice=patient.at_practice,
            )

    def proposals(self) -> tuple[Proposal, ...]:
        """What the rules of the programme propose today, steps back first; those to be asked about too."""
        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            return (
                () if patient is None else self._proposals(ledger, patient, self._assigned(ledger, patient))
            )

    def _proposals(
        self,
        ledger: Ledger,
        patient: Patient,
        assigned: list[Assigned],
        replies: list[Reply] | None = None,
    ) -> tuple[Proposal, ...]:
        today = self.current_day()
        followed = in_force(assigned, today)
        if followed is None or not followed.plan.has_rules:
            return ()
        since = today - timedelta(days=RULE_LOOKS_BACK_DAYS - 1)
        region, pain = self._pain_of_rules(ledger, patient, assigned)
        entries = ledger.entries(ExerciseEntry, patient.id, since=since)
        plan = followed.plan
        found = proposals_of(
            followed, today, map(occasion_of, entries), pain, lambda key: self.exercise(key, plan)
        )
        if any(one.asked for one in found):
            standing = ledger.kept(Reply, patient.id) if replies is None else replies
            found = replied_to(found, {one.about: one for one in standing})
        return tuple(replace(one, region=region) for one in found)

    def _pain_of_rules(
        self, ledger: Ledger, patient: Patient, assigned: list[Assigned]
    ) -> tuple[str, dict[date, int]]:
        """The region that the programme's rules look at, and its daily pain."""
        today, kind = self.current_day(), PainKind.AVERAGE_24H
        since = today - timedelta(days=PAIN_LOOKS_BACK_DAYS)
        usual = self._usual_region(patient, assigned, of_rules=True)
        if usual is not None and (pain := ledger.pain_levels(patient.id, usual, kind, since=since)):
            return usual, dict(pain)
        shown = ledger.region_shown(patient.id, kind, today, usual, self._settings.region).region
        return shown, dict(ledger.pain_levels(patient.id, shown, kind, since=since))

    def _written_to(self, ledger: Ledger, patient: Patient) -> list[Message]:
        """What the practice wrote to the patient; in the practice's own folder it is nobody's to read."""
        return [] if patient.at_practice else ledger.kept(Message, patient.id)

    def followed_on(self, day: date | None = None, *, flare: bool = False) -> Assigned | None:
        """The programme of a day (today), flare plan switched on or not; with `flare` the flare plan."""
        with self._store.reading() as ledger:
            assigned = self._assigned(ledger, self._find_patient(ledger))
        return (flare_on if flare else base_on)(assigned, day or self.current_day())

    def refuse_where_given(self, day: date, *, flare: bool = False) -> None:
        """Refuse, before anything is asked, what would change a programme that the practice gave.

        Raises:
            InputError: if the programme (or the flare plan) of that day came from the practice.
        """
        with self._store.reading() as ledger:
            self._refuse_where_given(ledger, self._find_patient(ledger), day, flare=flare)

    def _refuse_where_given(self, ledger: Ledger, patient: Patient | None, day: date, *, flare: bool) -> None:
        followed = (flare_on if flare else base_on)(self._assigned(ledger, patient), day)
        if followed is not None and followed.received and patient is not None and not patient.at_practice:
            raise given_by_practice(followed)

    def refuse_assigning(self, plan: Plan, text: str, day: date, *, flare: bool = False) -> None:
        """Refuse, before anything is asked, a programme that `assign` would refuse from a day on.

        Raises:
            InputError: if its version is kept here with another text, or what it would take the place of came
                from the practice.
        """
        from homecare.core.programme_file.reader import digest

        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            self._refuse_where_given(ledger, patient, day, flare=flare)
            if ledger.programme(digest(text)) is None:
                refuse_taken(ledger, plan, None if patient is None else patient.id)

    def versions_kept(self) -> frozenset[tuple[str, int, str]]:
        """Id, version and digest of every programme that was ever assigned here: these never change.

        What came from the diary of another patient is theirs, and binds nobody here.
        """
        with self._store.reading() as ledger:
            people = ledger.patients()
            own = [one.id for one in people if not one.at_practice]
            return frozenset(
                (one.slug, one.version, one.digest)
                for one in ledger.versions()
                if one.received_for is None or one.received_for in own
            )

    # Steps

    def answer_step(self, exercise: str, answer: Answer, *, by: str | None = None) -> StepAnswer:
        """Answer the step that is proposed for an exercise; a yes changes its dose from today on.

        `by` says who answered, where it was not the patient: at a practice it is the practice.

        Raises:
            NotFoundError: if no step is proposed for it; those that are, are named.
        """
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            proposed = self._proposals(ledger, patient, self._assigned(ledger, patient))
            chosen = next((one for one in proposed if one.exercise == exercise), None)
            if chosen is None:
                raise _not_proposed(exercise, proposed)
            entry = StepAnswer(
                **self._stamp(ledger, StepAnswer, patient, None),
                exercise=exercise,
                digest=chosen.digest,
                answer=answer,
                back=chosen.back,
                before=chosen.before,
                after=chosen.after,
                level_name=chosen.level_after,
                says=step_in_words(chosen),
                evidence=chosen.evidence,
                by=said(by) or (PRACTICE if patient.at_practice else None),
            )
            self._write(ledger, patient, entry)
        return entry

    # The flare plan

    def start_flare(self, *, day: date | None = None, note: str | None = None) -> FlareSpell:
        """Switch the flare plan on, from a day (today) on; these days are neutral to adherence.

        From a day before other flare days it lasts until the day before those.

        Raises:
            NotFoundError: if no flare plan was given for that day.
            InputError: if the day is a flare day already, or is not accepted.
        """
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            spell = FlareSpell(**self._stamp(ledger, FlareSpell, patient, day), note=said(note))
            if flare_on(self._assigned(ledger, patient), spell.day) is None:
                raise NotFoundError(
                    f"There is no flare plan on {day_in_words(spell.day)}.",
                    flare_plan_wanted(patient),
                )
            others = ledger.entries(FlareSpell, patient.id)
            for other in others:
                if other.covers(spell.day):
                    raise _flare_day_already(spell.day, other)
            later = [one.day for one in others if one.day > spell.day]
            if later:
                spell = replace(spell, until=min(later) - timedelta(days=1))
            self._write(ledger, patient, spell)
        return spell

    def end_flare(self, *, last: date | None = None) -> FlareSpell:
        """Switch the flare plan off; `last` is its last day, so that the next one is as usual again.

        Where no day is said it is yesterday; today, where exercises were done under it today. One that was
        switched on only today, and nothing done, is taken back as a whole. With a day said, flare days that
        ended later are shortened to it.

        Raises:
            NotFoundError: if it is not switched on.
            InputError: if `last` is in the future, or before it was switched on.
        """
        today = self.current_day()
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            spell = self._to_end(ledger, patient, last)
            refuse_received(ledger, patient, spell)
            final = last or self._last_flare_day(ledger, patient, spell)
            if final > today:
                raise InputError(f"{day_in_words(final)} is in the future.", "Switch it off then.")
            if last is not None and last < spell.day:
                raise InputError(
                    f"The flare plan was switched on on {day_in_words(spell.day)}, after that day.",
                    "Name that day or a later one.",
                )
            word = type_of(spell)
            added: tuple[tuple[str, UUID], ...] = ()
            ended = spell
            ledger.archive(FlareSpell, [spell.id], in_utc(self._clock.now()))
            if spell.day <= final:
                ended = replace(spell, id=self._new_id(), until=final)
                ledger.add(ended)
                added = ((word, ended.id),)
            self._note(ledger, patient, "Flare plan off", today, added=added, archived=((word, spell.id),))
        return ended

    def _to_end(self, ledger: WritingLedger, patient: Patient, last: date | None) -> FlareSpell:
        """The flare days to end: those under way, or with a day said those that reach beyond it."""
        spell = open_spell(ledger, patient.id)
        if spell is None and last is not None:
            over = [one for one in ledger.entries(FlareSpell, patient.id) if one.covers(last)]
            spell = over[-1] if over else None
        if spell is None:
            raise NotFoundError("The flare plan is not switched on.", "There is nothing to switch off.")
        return spell

    def _last_flare_day(self, ledger: WritingLedger, patient: Patient, spell: FlareSpell) -> date:
        today = self.current_day()
        done = ledger.on_day(ExerciseEntry, patient.id, today)
        began = spell.entered_at if spell.day == today else None
        under_it = any(began is None or one.entered_at >= began for one in done)
        return today if under_it else today - timedelta(days=1)

    # Messages

    def messages(self) -> tuple[Message, ...]:
        """What the practice wrote, newest first."""
        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            return () if patient is None else tuple(reversed(self._written_to(ledger, patient)))


def _flare_day_already(day: date, spell: FlareSpell) -> InputError:
    """The refusal of a flare day that is one already."""
    since = day_in_words(spell.day)
    if spell.until is None:
        return InputError(f"The flare plan is on already, since {since}.", "Switch it off first.")
    return InputError(
        f"{day_in_words(day)} is a flare day already: from {since} to {day_in_words(spell.until)}.",
        "Name another day.",
    )


def _not_proposed(exercise: str, proposed: tuple[Proposal, ...]) -> NotFoundError:
    if not proposed:
        return NotFoundError("No step is proposed now.", "The programme's rules: homecare programme show")
    known = [one.exercise for one in proposed]
    error = words.unknown("proposed step for", exercise, known)
    return NotFoundError(f"No step is proposed for “{exercise}”.", error.next_step)
