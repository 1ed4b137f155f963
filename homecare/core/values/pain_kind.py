"""What a pain level speaks of; apart from the records, for whoever needs its words alone."""

from enum import StrEnum


class PainKind(StrEnum):
    """What a pain level speaks of. Kinds are never mixed in one series."""

    AVERAGE_24H = "average_24h"
    WORST_24H = "worst_24h"
    NOW = "now"
