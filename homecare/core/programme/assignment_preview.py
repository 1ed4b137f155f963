"""What giving a programme to somebody means, before it is done: the facts of a preview."""

from dataclasses import dataclass
from datetime import date

from homecare.core.programme.plan import Plan


@dataclass(frozen=True, kw_only=True)
class Given:
    """A plan that is to be followed from `first`, to `last` where one is said; `planned` treatments.

    A `flare` plan is set aside beside the one that is followed.
    """

    plan: Plan
    first: date
    last: date | None = None
    planned: int | None = None
    flare: bool = False
