"""The day's copy of the diary, asked for once a day while the program runs, beside everything else."""

from datetime import date

from textual.app import App

from homecare.ui.shell import wording
from homecare.ui.shell.host import home_of


class DailyCopy:
    """Remembers for which day the copy was asked for."""

    def __init__(self, app: App[None]) -> None:
        self._app = app
        self._day: date | None = None

    def look(self) -> None:
        """Ask for the copy of a day that has not had one; it is made in the diary's own thread."""
        home = home_of(self._app)
        day = home.clock.now().date()
        if day != self._day and not home.demo:
            self._day = day
            self._app.run_worker(self._keep(), group="copying")

    async def _keep(self) -> None:
        said = await home_of(self._app).diary.keep_daily_copy()
        if said is not None:
            self._app.notify(said, title=wording.NO_COPY_TODAY, severity="warning", timeout=10)
