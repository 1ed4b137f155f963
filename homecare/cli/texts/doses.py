"""Doses in words, as a person is asked to do them."""

from homecare.cli.texts.wording import diary as wording
from homecare.core.values.dose import Prescription, Sides, dose_in_words, with_times

SIDES = {Sides.BOTH: wording.ON_EACH_SIDE, Sides.ALTERNATE: wording.ON_EACH_SIDE_IN_TURN}


def dose_text(prescription: Prescription) -> str:
    """`3 × 20 s`, `2 × 15 s on each side, twice a day`."""
    words = dose_in_words(prescription)
    if prescription.sides in SIDES:
        words = SIDES[prescription.sides].format(dose=words)
    return with_times(words, prescription.times_per_day)
