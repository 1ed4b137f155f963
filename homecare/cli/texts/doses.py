"""Doses in words, as a person is asked to do them."""

from homecare.core.values.dose import Prescription, Sides, dose_in_words, times_in_words

SIDES = {Sides.NONE: "", Sides.BOTH: " on each side", Sides.ALTERNATE: " on each side, in turn"}


def dose_text(prescription: Prescription) -> str:
    """`3 × 20 s`, `2 × 15 s on each side, twice a day`."""
    often = times_in_words(prescription.times_per_day)
    return f"{dose_in_words(prescription)}{SIDES[prescription.sides]}{often}"
