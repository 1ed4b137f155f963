"""Doses in words, as a person is asked to do them."""

from homecare.core.dose import Prescription, Sides, dose_in_words

SIDES = {Sides.NONE: "", Sides.BOTH: " on each side", Sides.ALTERNATE: " on each side, in turn"}


def dose_text(prescription: Prescription) -> str:
    """`3 × 20 s`, `2 × 15 s on each side, 2 times a day`."""
    times = prescription.times_per_day
    often = f", {times} times a day" if times > 1 else ""
    return f"{dose_in_words(prescription)}{SIDES[prescription.sides]}{often}"
