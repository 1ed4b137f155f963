"""The words of tables: what its errors and findings say."""

from typing import Final

from homecare.language import _

# base

BETWEEN: Final = _("{column} BETWEEN {low} AND {high}")
