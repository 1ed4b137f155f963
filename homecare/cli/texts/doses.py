"""Doses in words, as a person is asked to do them."""

from homecare.cli.texts.wording import diary as wording
from homecare.core.values.dose import Prescription, Sides, dose_in_words, times_in_words

SIDES = {Sides.NONE: "", Sides.BOTH: wording.ON_EACH_SIDE, Sides.ALTERNATE: wording.ON_EACH_SIDE_IN_TURN}


def dose_text(prescription: Prescription) -> str:
    """`3 × 20 s`, `2 × 15 s on each side, twice a day`."""
    often = times_in_words(prescription.times_per_day)
    return f"{dose_in_words(prescription)}{SIDES[prescription.sides]}{often}"
