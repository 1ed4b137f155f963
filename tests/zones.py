"""Zones with every kind of change of their clocks, and days near one; and a zone made for a test."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from io import BytesIO
from struct import pack
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import strategies as st


def zone_by_rule(rule: str) -> ZoneInfo:
    """A zone by a POSIX rule, such as `AAA0BBB-0:20,M3.5.0,M10.5.0/3` with a change of 20 minutes."""
    counts = pack(">15x6l", 0, 0, 0, 0, 1, 4)
    block = b"TZif2" + counts + pack(">lBB", 0, 0, 0) + b"AAA\0"
    return ZoneInfo.from_file(BytesIO(block * 2 + f"\n{rule}\n".encode()), key=rule)


TWENTY = zone_by_rule("AAA0BBB-0:20,M3.5.0,M10.5.0/3")
"""20 minutes forward on the last Sunday of March, back on the last of October."""
CHANGING = (
    TWENTY,
    *(
        ZoneInfo(name)
        for name in (
            "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/St_Johns",
            "Antarctica/Troll", "America/Sao_Paulo", "America/Havana", "Asia/Tehran", "Asia/Gaza",
            "Africa/Casablanca", "America/Caracas", "Asia/Pyongyang",
            "Pacific/Apia", "Pacific/Fakaofo", "Pacific/Chatham",
        )
    ),
)  # fmt: skip
"""By half an hour, 20 minutes, an hour and two, at midnight and later, over the date line, and by Ramadan."""
YEARS = (2005, 2028)


@cache
def changes(zone: ZoneInfo) -> tuple[date, ...]:
    """The days on which the offset of a zone changes; the first of the years where none does."""
    first = datetime(YEARS[0], 1, 1, tzinfo=UTC)
    noons = [first + timedelta(days=number) for number in range(365 * (YEARS[1] - YEARS[0]))]
    offsets = [noon.astimezone(zone).utcoffset() for noon in noons]
    found = [noon.date() for noon, a, b in zip(noons, offsets, offsets[1:], strict=False) if a != b]
    return tuple(found) or (first.date(),)


def _near_a_change(zone: ZoneInfo) -> st.SearchStrategy[tuple[ZoneInfo, datetime]]:
    return st.builds(
        lambda day, minutes: (
            zone,
            datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(minutes=minutes),
        ),
        st.sampled_from(changes(zone)),
        st.integers(-36 * 60, 60 * 60),
    )


NEAR_CHANGES = st.sampled_from(CHANGING).flatmap(_near_a_change)
"""A zone, and an instant within two days of a change of its clocks."""
ANYWHERE = st.tuples(
    st.sampled_from(sorted(available_timezones())).map(ZoneInfo),
    st.datetimes(
        datetime(YEARS[0], 1, 1),  # noqa: DTZ001
        datetime(YEARS[1], 1, 1),  # noqa: DTZ001
        timezones=st.just(UTC),
    ).map(lambda instant: instant.replace(second=0, microsecond=0)),
)
PLACES = st.one_of(NEAR_CHANGES, NEAR_CHANGES, ANYWHERE)
"""A zone and an instant in whole minutes, mostly near a change."""
