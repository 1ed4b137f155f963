"""What a copy of a diary holds, and what an examination of one found: records, and their sentences."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from homecare.core.values.in_words import day_in_words, number
from homecare.language import Counted, _

ENTRIES: Final = Counted("{name}: {amount} entry", "{name}: {amount} entries")
ENTRIES_ON_A_DAY: Final = Counted("{name}: {amount} entry, {day}", "{name}: {amount} entries, {day}")
ENTRIES_OF_DAYS: Final = Counted(
    "{name}: {amount} entry, {first} to {last}", "{name}: {amount} entries, {first} to {last}"
)


@dataclass(frozen=True, kw_only=True)
class PatientHeld:
    """One patient's part of a copy: how many entries count, and the first and last day they speak of."""

    name: str
    entries: int
    first: date | None = None
    last: date | None = None

    @property
    def says(self) -> str:
        """`Hana: 214 entries, Tue 1 Sep 2026 to Tue 24 Nov 2026`."""
        if self.first is None or self.last is None:
            return ENTRIES.of(self.entries, name=self.name)
        first, last = day_in_words(self.first), day_in_words(self.last)
        if self.first == self.last:
            return ENTRIES_ON_A_DAY.of(self.entries, name=self.name, day=last)
        return ENTRIES_OF_DAYS.of(self.entries, name=self.name, first=first, last=last)


@dataclass(frozen=True, kw_only=True)
class Holdings:
    """What a database file holds: its format (the revision of its tables), patients, and size in bytes."""

    revision: str | None
    patients: tuple[PatientHeld, ...] = ()
    size: int = 0
    tables: Mapping[str, int] = field(default_factory=dict)
    """How many rows each table has, archived ones too."""

    @property
    def says(self) -> str:
        """Every patient's part in one line."""
        return "; ".join(one.says for one in self.patients) or _("no diary")


class State(StrEnum):
    """How grave a finding is."""

    WELL = "well"
    NOTICE = "notice"
    DAMAGE = "damage"


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing that was looked at: what was found, in a sentence, and what to do about it."""

    about: str
    state: State
    says: str
    do: str = ""

    @property
    def text(self) -> str:
        """Both as one line."""
        return f"{self.says} {self.do}".strip()


def well(about: str, says: str) -> Finding:
    """Nothing is wrong there."""
    return Finding(about=about, state=State.WELL, says=says)


def notice(about: str, says: str, do: str = "") -> Finding:
    """Something to know, and perhaps to do; nothing is lost."""
    return Finding(about=about, state=State.NOTICE, says=says, do=do)


def damage(about: str, says: str, do: str = "") -> Finding:
    """Something is broken or missing."""
    return Finding(about=about, state=State.DAMAGE, says=says, do=do)


def worst(findings: Iterable[Finding]) -> State:
    """The gravest of some findings."""
    order = list(State)
    return max((one.state for one in findings), key=order.index, default=State.WELL)


def size_in_words(size: int) -> str:
    """`412 KB`, `1.3 MB`, `84 GB`; by thousands, as files are measured where a person looks at them."""
    if size < 1_000_000:
        return _("{size} KB").format(size=max(1, round(size / 1000)))
    if size < 1_000_000_000:
        return _("{size} MB").format(size=number(size / 1_000_000))
    return _("{size} GB").format(size=round(size / 1_000_000_000))
