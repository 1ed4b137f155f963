"""The id of a programme: small letters, digits and hyphens, by which commands and files name it."""

import re
import unicodedata

from homecare.core.programme_file import wording
from homecare.core.programme_file.types import SLUG
from homecare.core.values import limits
from homecare.errors import InputError


def slug_of(text: str) -> str:
    """An id as it was written, without spaces around it.

    Raises:
        InputError: if it is none; what it could be is offered.
    """
    slug = text.strip()
    if not re.fullmatch(SLUG, slug) or len(slug) > limits.KEY_LENGTH:
        close = suggested_slug(slug)
        raise InputError(
            wording.IS_NOT_AN_ID.format(slug=slug),
            wording.WRITE.format(example=close) if close else wording.FOR_EXAMPLE.format(example="neck-week"),
        )
    return slug


def suggested_slug(title: str) -> str:
    """The id that a title suggests: `Neck, week 1` → `neck-week-1`; empty for one without such letters."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[: limits.KEY_LENGTH].strip("-")
