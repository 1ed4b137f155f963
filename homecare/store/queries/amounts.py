"""How much was done, and asked for, by the JSON of a prescription and of its sets."""

from typing import cast

from homecare.core.serial.json_records import from_json
from homecare.core.values.dose import Prescription, SetDone, amount_done


class Amounts(dict[tuple[str, str], tuple[int, int]]):
    """Done and prescribed, in the prescription's unit, for the texts of a prescription and its sets.

    Each pair of texts is read once: there are many entries, and few different ones.
    """

    def __missing__(self, texts: tuple[str, str]) -> tuple[int, int]:
        asked = cast(Prescription, from_json(Prescription, texts[0]))
        done = cast("tuple[SetDone, ...]", from_json(tuple[SetDone, ...], texts[1]))
        self[texts] = amount_done(asked, done), asked.amount
        return self[texts]
