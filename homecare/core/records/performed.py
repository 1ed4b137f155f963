"""From what a person says they did to what an entry holds: sets, outcome, reason."""

from dataclasses import dataclass

from homecare.core.records import wording
from homecare.core.records.records import Outcome
from homecare.core.values.dose import Kind, Prescription, SetDone, amount_done, sets_of
from homecare.core.values.parsing import in_lines
from homecare.errors import InputError


@dataclass(frozen=True)
class Performed:
    """One occasion of an exercise as it was done."""

    outcome: Outcome
    sets: tuple[SetDone, ...] = ()
    reason: str | None = None


def performed(
    prescription: Prescription,
    *,
    sets: int | None = None,
    reps: int | None = None,
    hold_s: int | None = None,
    skip: str | None = None,
    stopped: bool = False,
    reason: str | None = None,
) -> Performed:
    """What was done against a prescription; what is not said is as prescribed, for one occasion.

    `sets` are sets on each side, `reps` reps of each, `hold_s` seconds of each. `skip` is the reason for not
    doing it. Reaching the dose of one occasion is done; less is partly done.

    Raises:
        InputError: if a number is outside its limits, reps are given for a held exercise, or a skip has sets.
    """
    amounts_said = any(amount is not None for amount in (sets, reps, hold_s))
    if skip is not None:
        if amounts_said or stopped:
            raise InputError(wording.SKIPPED_EXERCISE_HAS_NO_SETS, wording.WRITE_SKIP_OR_WHAT_YOU_DID)
        if not skip.strip():
            raise InputError(wording.REASON_FOR_SKIPPING_IS_EMPTY, wording.FOR_EXAMPLE_SKIP_TIRED)
        return Performed(Outcome.SKIPPED, reason=in_lines(skip))
    if reps is not None and prescription.kind is not Kind.REPS:
        raise InputError(wording.THIS_EXERCISE_IS_HELD, wording.WRITE_THE_SECONDS_WITH_HOLD)
    done = sets_of(prescription, sets=sets, reps=reps, hold_s=hold_s)
    if stopped:
        return Performed(Outcome.STOPPED_FOR_PAIN, done if amounts_said else (), reason)
    return performed_sets(prescription, done, reason=reason)


def performed_sets(
    prescription: Prescription,
    sets: tuple[SetDone, ...],
    *,
    stopped: bool = False,
    reason: str | None = None,
) -> Performed:
    """What these sets are of one occasion of a prescription: done in full, in part, or stopped for pain.

    No sets and a reason is skipped; `reason` also says why it was left off before its time.
    """
    if stopped:
        return Performed(Outcome.STOPPED_FOR_PAIN, sets, reason)
    if not sets and reason is not None:
        return Performed(Outcome.SKIPPED, reason=reason)
    occasion = prescription.amount // prescription.times_per_day
    full = amount_done(prescription, sets) >= occasion
    return Performed(Outcome.DONE if full else Outcome.PARTIAL, sets, reason)
