"""The day's copy of the diary, asked for once a day while the program runs, beside everything else."""

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from homecare.ui.app import HomecareApp


class DailyCopy:
    """Remembers for which day the copy was asked for."""

    def __init__(self, app: "HomecareApp") -> None:
        self._app = app
        self._day: date | None = None

    def look(self) -> None:
        """Ask for the copy of a day that has not had one; it is made in the diary's own thread."""
        day = self._app.clock.now().date()
        if day != self._day and not self._app.demo:
            self._day = day
            self._app.run_worker(self._keep(), group="copying")

    async def _keep(self) -> None:
        said = await self._app.diary.keep_daily_copy()
        if said is not None:
            self._app.notify(said, title="No copy today", severity="warning", timeout=10)
