"""What is said in passing: short words over a screen that go by themselves."""

from textual.app import App
from textual.notifications import SeverityLevel


class SaysInPassing(App[None]):
    """An app whose good news never piles up; a warning or an error stays for its time."""

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """Say something in passing, as it is written: what a person typed is never markup.

        Good news takes the place of what was said before.
        """
        if severity == "information":
            self._forget_good_news()
        super().notify(message, title=title, severity=severity, timeout=timeout, markup=False)

    def hush(self) -> None:
        """Take good news off the screen."""
        self._forget_good_news()
        self._refresh_notifications()

    def _forget_good_news(self) -> None:
        for said in list(self._notifications):
            if said.severity == "information":
                self._unnotify(said, refresh=False)
