"""What PostgreSQL's errors mean for a person: by their codes (SQLSTATE), because its words change."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Final

import psycopg

from homecare.errors import StoreError
from homecare.store.postgres import wording

Advice = tuple[str, str]
"""A sentence and a next step, with {name} and {why} where they belong."""

BROKEN_CONSTRAINTS: Final = (psycopg.IntegrityError, psycopg.errors.CheckViolation)
"""What is raised where a constraint refuses a row: a defect, or a file that does not fit."""

_NOT_LET_IN: Final = (wording.NOT_LET_IN, wording.CHECK_NAME_AND_PASSWORD)
_WAS_LOST: Final = (wording.WAS_LOST, wording.TRY_AGAIN)
_SOMEBODY_WRITES: Final = (wording.SOMEBODY_WRITES, wording.TRY_AGAIN)
_ADVICE: Final[Mapping[str, Advice]] = {
    "28": _NOT_LET_IN,
    "3D000": (wording.NO_SUCH_DATABASE, wording.CHECK_THE_ADDRESS),
    "42501": (wording.MAY_NOT, wording.ASK_THE_OWNER),
    "53100": (wording.ITS_DISK_IS_FULL, wording.FREE_SPACE_THERE),
    "53": (wording.TOO_MANY_CONNECTED, wording.TRY_AGAIN),
    "57": _WAS_LOST,
    "08": _WAS_LOST,
    "55P03": _SOMEBODY_WRITES,
    "40": _SOMEBODY_WRITES,
    "25006": (wording.ONLY_READABLE, wording.CONNECT_TO_THE_MAIN_SERVER),
}
"""By a code, or by its first two letters, which are its class."""
_REFUSALS: Final[tuple[tuple[tuple[str, ...], Advice], ...]] = (
    (
        ("password", "authentication failed", "pg_hba.conf", "not permitted", "permission", 'role "'),
        _NOT_LET_IN,
    ),
    (("does not exist",), (wording.NO_SUCH_DATABASE, wording.CHECK_THE_ADDRESS)),
    (("too many", "slots are reserved"), (wording.TOO_MANY_CONNECTED, wording.TRY_AGAIN)),
)
"""What a server says when it refuses a connection, in English: libpq hands on no code for it."""


def in_words(name: str, error: BaseException, *, connecting: bool = False) -> StoreError:
    """An error of the driver about the database of this name as a sentence with a next step."""
    code = getattr(error, "sqlstate", None) or ""
    advice = _ADVICE.get(code) or _ADVICE.get(code[:2])
    if advice is None and isinstance(error, psycopg.OperationalError):
        advice = _refused(str(error)) if connecting else _WAS_LOST
    sentence, step = advice or (wording.CANNOT_BE_USED, wording.CHECK_THE_ADDRESS)
    named = {"name": name, "why": code or type(error).__name__}
    return StoreError(sentence.format(**named), step.format(**named))


def _refused(words: str) -> Advice:
    """Why a connection was not made; one that is not known was not made by anybody."""
    known = (advice for signs, advice in _REFUSALS if any(one in words for one in signs))
    return next(known, (wording.DOES_NOT_ANSWER, wording.CHECK_THE_LINE))


@contextmanager
def told(name: str) -> Iterator[None]:
    """Errors of the driver leave this as a `StoreError`; a broken constraint stays what it is."""
    try:
        yield
    except Exception as error:
        cause = getattr(error, "orig", error)  # SQLAlchemy wraps the driver's
        if not isinstance(cause, psycopg.Error) or isinstance(cause, BROKEN_CONSTRAINTS):
            raise
        raise in_words(name, cause) from error
