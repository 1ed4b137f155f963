"""The panel's rows as they come: the first screenful at once, the rest in pages while keys are answered."""

from asyncio import Lock
from collections.abc import AsyncGenerator, Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final
from uuid import UUID

from homecare.core.clinic.panel import PanelRow
from homecare.core.clinic.panel_order import by_name
from homecare.core.records.records import Patient
from homecare.ui.shell.diary_thread import DiaryThread

if TYPE_CHECKING:
    from homecare.clinic.clinic import Clinic

FIRST_PAGE: Final = 60
"""Patients of the first page: as many rows as a tall terminal shows."""
NEXT_PAGES: Final = 250
"""Patients of each further page: other questions to the diary wait no longer than it takes."""
AGAIN: Final = 3
"""Times that everybody is read while other programs go on writing; what they write later is heard of."""


class Filling:
    """The rows that are known, and how many more are being worked out.

    Each patient's numbers come from one snapshot of the diaries. Rows of an earlier look stay until their
    new ones are there. `people` are all who have one, the names of whom are known first.
    """

    def __init__(self) -> None:
        self._rows: dict[UUID, PanelRow] = {}
        self.rows: tuple[PanelRow, ...] | None = None
        self.people: list[Patient] = []
        self.left = 0
        self.whole = False

    async def read(
        self, diary: DiaryThread, opening: Lock, in_front: Callable[[], bool]
    ) -> AsyncGenerator[None, None]:
        """Read everybody, the first by name first; yields whenever there is more to show.

        Whoever holds `opening` opens a patient: what that asks of the diaries goes before the next page. It
        ends early, and is not `whole`, where the panel is no longer in front.

        Raises:
            HomecareError: if the diaries cannot be read.
        """
        for _ in range(AGAIN):
            self.whole = False
            written = await diary.ask_clinic(lambda clinic: clinic.changes_seen())
            self.people = by_name(await diary.ask_clinic(lambda clinic: clinic.patients.all()))
            everybody = [one.id for one in self.people]
            found: dict[UUID, PanelRow] = {}
            for page in pages_of(everybody):
                async with opening:
                    if not in_front():
                        return
                    rows = await diary.ask_clinic(partial(_rows_of, page))
                found.update((row.patient.id, row) for row in rows)
                self._rows.update(found)
                self._show(everybody)
                if self.left:
                    yield
            self._rows = found
            self._show(list(found))
            self.whole = True
            yield
            if written == await diary.ask_clinic(lambda clinic: clinic.changes_seen()):
                return

    def _show(self, everybody: Sequence[UUID]) -> None:
        self.rows = tuple(self._rows[one] for one in everybody if one in self._rows)
        self.left = len(everybody) - len(self.rows)


def _rows_of(patients: Sequence[UUID], clinic: "Clinic") -> tuple[PanelRow, ...]:
    return clinic.panel.rows(patients=patients)


def pages_of(everybody: Sequence[UUID]) -> list[Sequence[UUID]]:
    """A first page as long as a screen, then longer ones; an empty practice has none."""
    starts = range(FIRST_PAGE, len(everybody), NEXT_PAGES)
    pages = [everybody[:FIRST_PAGE], *(everybody[start : start + NEXT_PAGES] for start in starts)]
    return [page for page in pages if page]
