"""homecare: a diary and routine player for the days between two acupuncture sessions."""

from typing import Final

__version__: Final = "0.6.0"
