"""The copy that is made at the first start of a day, for whoever opens a diary."""

from homecare.errors import StoreError
from homecare.store.backend import NoCopyError
from homecare.store.store import Store


def daily_copy(store: Store) -> str | None:
    """Make the day's copy, unless it is there; what stands in its way is said, and stops nothing.

    A diary is there to be written in, also on a day on which no copy can be made of it.
    """
    try:
        store.keep_daily()
    except NoCopyError as error:
        return error.alone  # what the person came for is done all the same
    except StoreError as error:
        return error.text
    return None
