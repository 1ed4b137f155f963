"""The words of routine: what its errors and findings say."""

from typing import Final

from homecare.language import _

# week

EVERY_DAYS_FROM_THE_FIRST: Final = _("{times} every {every} days, from the first day on")
