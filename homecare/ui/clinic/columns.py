"""The columns of the panel: what each shows, by what it sorts, and which ones fit a width."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from rich.cells import cell_len, set_cell_size

from homecare.core.clinic.panel import PanelRow
from homecare.core.clinic.panel_order import ORDERS, Order
from homecare.core.patients.same_name import as_written
from homecare.core.records.records import Patient
from homecare.core.trends.change import Verdict
from homecare.ui.clinic import wording

ROOMY: Final = 100
"""Cells from which columns stand two cells apart, with their long titles and words."""
_WORSE_FIRST: Final = (Verdict.HIGHER, Verdict.NO_CLEAR_CHANGE, Verdict.LOWER)


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column; `ordered` says its order in words. `width` 0 takes what is left.

    `short` and `long` are titles for little and much room; `roomy` is the width where there is much.
    """

    name: str
    short: str
    long: str
    width: int
    roomy: int = 0
    ordered: str
    order: Order
    cell: Callable[[PanelRow, date, bool], str]
    left: bool = False


def _session(row: PanelRow) -> tuple[int, int] | None:
    """The soonest next one first; then those without one, the longest ago first."""
    if row.next_session is not None:
        return 0, row.next_session.toordinal()
    return None if row.last_session is None else (1, row.last_session.toordinal())


def _verdict(row: PanelRow) -> int | None:
    return _WORSE_FIRST.index(row.verdict) if row.verdict in _WORSE_FIRST else None


def _programme(row: PanelRow) -> str | None:
    return row.programme.casefold() if row.programme else None


COLUMNS: Final = (
    Column(
        name="name", short="Patient", long="Patient", width=0, left=True,
        ordered="by name", order=ORDERS["name"], cell=lambda row, *_: row.patient.name,
    ),
    Column(
        name="programme", short="Programme", long="Programme", width=0, left=True,
        ordered="by programme", order=(_programme, False),
        cell=lambda row, *_: row.programme or wording.NOTHING,
    ),
    Column(
        name="entry", short="Entry", long="Entry", width=5, ordered="longest without an entry first",
        order=ORDERS["silent"], cell=lambda row, *_: wording.entry_cell(row),
    ),
    Column(
        name="session", short="Session", long="Session", width=8, ordered="next session first",
        order=(_session, False), cell=lambda row, today, _: wording.session_cell(row, today),
    ),
    Column(
        name="week", short="7 d", long="7 d", width=5, ordered="least of the routine in 7 days first",
        order=(lambda row: row.adherence_7, False), cell=lambda row, *_: wording.share_cell(row.adherence_7),
    ),
    Column(
        name="month", short="28 d", long="28 d", width=5, ordered="least of the routine in 28 days first",
        order=ORDERS["adherence"], cell=lambda row, *_: wording.share_cell(row.adherence_28),
    ),
    Column(
        name="pain", short="Pain", long="Pain", width=4, ordered="highest median pain first",
        order=ORDERS["pain"], cell=lambda row, *_: wording.pain_cell(row),
    ),
    Column(
        name="change", short="Change", long="Since the start", width=10, roomy=16, left=True,
        ordered="higher pain than at the start first", order=(_verdict, False),
        cell=lambda row, _, roomy: wording.verdict_cell(row, roomy=roomy),
    ),
    Column(
        name="stopped", short="Stop", long="Stopped", width=4, ordered="most stopped for pain first",
        order=(lambda row: row.stopped_28 or None, True),
        cell=lambda row, *_: wording.count_cell(row.stopped_28),
    ),
    Column(
        name="steps", short="Step", long="Steps", width=4, ordered="most steps waiting first",
        order=(lambda row: row.proposals or None, True),
        cell=lambda row, *_: wording.count_cell(row.proposals),
    ),
    Column(
        name="asks", short="Ask", long="Asks", width=4, ordered="most asked first",
        order=ORDERS["asks"], cell=lambda row, *_: wording.count_cell(row.asks),
    ),
    Column(
        name="flags", short="!", long="!", width=2, ordered="most thresholds crossed first",
        order=ORDERS["flags"], cell=lambda row, *_: wording.flags_cell(row),
    ),
)  # fmt: skip
"""Every column, in the order in which they stand and in which one key goes through them."""
BY_NAME: Final = {column.name: column for column in COLUMNS}
CHOICES: Final = (
    (100, tuple(BY_NAME)),
    (86, tuple(name for name in BY_NAME if name != "programme")),
    (70, tuple(name for name in BY_NAME if name not in {"programme", "week"})),
    (50, ("name", "entry", "session", "pain", "change", "asks", "flags")),
    (30, ("name", "entry", "asks", "flags")),
    (0, ("name", "flags")),
)
"""Which columns are shown from which width on, in cells."""


@dataclass(frozen=True)
class Placed:
    """A column and where it stands: its title, the first cell and how many it has."""

    column: Column
    title: str
    start: int
    width: int
    roomy: bool

    def cell(self, row: PanelRow, today: date) -> str:
        """What it shows of a row, in its cells."""
        if self.column.name == "name":
            return self.fit(self._name(row.patient))
        return self.fit(self.column.cell(row, today, self.roomy))

    def _name(self, patient: Patient) -> str:
        """The name; of one that has to be told apart, what tells is cut last."""
        written = as_written(patient).name
        tells = patient.name.removeprefix(written)
        room = self.width - cell_len(tells)
        if not tells or cell_len(patient.name) <= self.width or room < _NAME_LEAST:
            return patient.name
        return set_cell_size(written, room - 1).rstrip() + "…" + tells

    def fit(self, text: str) -> str:
        """A text in the column's cells, cut by an ellipsis where it is longer."""
        if cell_len(text) > self.width:
            text = set_cell_size(text, max(0, self.width - 1)) + "…"
        room = " " * (self.width - cell_len(text))
        return text + room if self.column.left else room + text


_NAME_LEAST: Final = 4
PROGRAMME_LEAST: Final = 12
"""Cells of a programme's title that stay where names want more."""
_LAYOUTS: Final = ((True, 2, True), (True, 1, True), (False, 1, True), (False, 1, False))
"""Ways to stand, the roomiest first: long titles, the gap between columns, room for a mark behind each."""


def widest_name(patients: Iterable[Patient]) -> int:
    """The cells of the longest of these names."""
    return max((cell_len(one.name) for one in patients), default=0)


def place(width: int, names: int = 0, *, by: str = "name") -> tuple[Placed, ...]:
    """The columns that fit so many cells; what is left is the name's, and the programme's where shown.

    `names` are the cells of the longest name. Where it would be cut, it is given the air between columns
    first, then the long titles. Rows are sorted `by` a column, whose title has a mark behind it.
    """
    columns = [BY_NAME[name] for name in next(names for least, names in CHOICES if width >= least)]
    least = len(BY_NAME["name"].short) + 1
    programme = PROGRAMME_LEAST if BY_NAME["programme"] in columns else 0
    for roomy, gap, marks in _LAYOUTS[0 if width >= ROOMY else 2 :]:
        titles = [column.long if roomy else column.short for column in columns]
        widths = [
            column.width
            and max(roomy * column.roomy or column.width, len(title) + (marks or column.name == by))
            for column, title in zip(columns, titles, strict=True)
        ]
        left = max(1, width - sum(widths) - gap * (len(columns) - 1))
        if left >= max(names, least) + programme:
            break
    flexible = [index for index, own in enumerate(widths) if not own]
    widths[flexible[0]] = left
    if len(flexible) > 1:
        widths[flexible[0]] = max(1, min(max(names, least), left - programme)) if names else left - left // 2
        widths[flexible[1]] = max(1, left - widths[flexible[0]])
    return tuple(_placed(columns, titles, widths, gap, roomy=roomy))


def _placed(
    columns: Sequence[Column], titles: Sequence[str], widths: Sequence[int], gap: int, *, roomy: bool
) -> Iterator[Placed]:
    start = 0
    for column, title, own in zip(columns, titles, widths, strict=True):
        yield Placed(column, title, start, own, roomy)
        start += own + gap
