"""Doses in words, as a person is asked to do them."""

from homecare.cli.texts.wording import diary as wording
from homecare.core.values.dose import Prescription, Sides, dose_in_words

SIDES = {Sides.BOTH: wording.ON_EACH_SIDE, Sides.ALTERNATE: wording.ON_EACH_SIDE_IN_TURN}


def dose_text(prescription: Prescription) -> str:
    """`3 × 20 s`, `2 × 15 s on each side, twice a day`."""
    words, times = dose_in_words(prescription), prescription.times_per_day
    if prescription.sides in SIDES:
        words = SIDES[prescription.sides].format(dose=words)
    if times == 1:
        return words
    return wording.TWICE_A_DAY.format(dose=words) if times == 2 else wording.TIMES_A_DAY.of(times, dose=words)
